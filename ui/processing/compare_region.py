"""repere:compareregion: two lists of the region in; the differences of all its communes out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)

from ...services.addresses.published_lists import PublishedList
from ...services.errors import N_, RepereError
from ...services.gdal_utils import temporary_folder
from ...services.region.commune_part import read_rows
from ...services.region.difference_columns import REGION_FIELDS
from ...services.region.differences_file import write_differences
from ...services.region.region_comparison import RegionDifferences, Watcher, compare_region
from ...services.region.run_record import RunRecord, collect_figures, save_record
from ...services.region.work_folder import CommuneTask, RegionList
from ...services.region.worker_pool import WorkerPool
from ..map.layer_columns import LayerColumns
from ..map.workspace_layers import LAMBERT72
from ..qgis import settings
from ..qgis.translate import format_pair, plural, tr
from ..training_town_process import find_python
from .algorithm import Context, Feedback, Row, Values, run_off_main_thread, translated_errors
from .list_parameters import ListAlgorithm, ListInput, create_list_parameter, fetch_published
from .output_style import DISCREPANCIES, style_output

LISTS = ("REGISTER", "SOURCE")
MAX_WORKERS = 64
COMPARED_PERCENT = 90.0
"""How far the bar is when all communes are compared and only the writing is left."""


class RegionFeedback(Feedback):
    """A feedback that hears of each finished commune, in the job's thread: its name, how many are, of how many."""

    def __init__(self, commune_finished: Callable[[str, int, int], None]) -> None:
        super().__init__(False)
        self.commune_finished = commune_finished


class CompareRegion(ListAlgorithm):
    """Each commune is compared by one of several processes; what was finished before a stop is kept."""

    key = "compareregion"
    list_names = LISTS
    title = N_("Compare the addresses of the region")
    summary = N_(
        "Compares two lists of the whole region, commune by commune, in processes of its own, and writes one"
        " feature per difference with the commune's NIS code. The lists are files (CSV, zip, GeoPackage), layers"
        " (PostGIS), or best, BeSt's published list; OUTPUT is a GeoPackage or a table of PostGIS. A comparison"
        " that was stopped goes on where it was: communes whose rows are the same are not compared again. A commune"
        " that cannot be compared is named, and the others go on."
    )

    def initAlgorithm(self, configuration: Any = None) -> None:
        told = tr("A file of the whole region, a layer, or best (BeSt's published list, fetched once).")
        self.add(create_list_parameter("REGISTER", tr("Register (the communes' lists)")), told)
        self.add(create_list_parameter("SOURCE", tr("Source (ICAR or BeSt)")), told)
        self.add(
            QgsProcessingParameterNumber(
                "POSITION_TOLERANCE",
                tr("Positions may differ by (metres)"),
                QgsProcessingParameterNumber.Type.Double,
                10.0,
                minValue=0.0,
            ),
            tr("Two positions that are farther apart are a difference of the kind “position”."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "WORKERS",
                tr("Communes compared at once"),
                QgsProcessingParameterNumber.Type.Integer,
                min(os.cpu_count() or 1, MAX_WORKERS),
                minValue=1,
                maxValue=MAX_WORKERS,
            ),
            tr("Processes beside QGIS, one for each processor; each takes about 400 MB for 2 million addresses."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Differences")),
            tr("One point per difference in EPSG:31370, where the source has it, else where the register has it."),
        )

    def prepareAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> bool:
        """On the main thread: layers are taken here, their features are read in the job's thread."""
        self._lists: dict[str, tuple[ListInput, str, str]] = {}
        with translated_errors():
            self.refuse_foreign_paths(parameters)
            for name in LISTS:
                given = self.resolve_list(parameters, name, context)
                self._lists[name] = _describe_input(given)
        return True

    def processAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> Values:
        tolerance = self.parameterAsDouble(parameters, "POSITION_TOLERANCE", context)
        workers = self.parameterAsInt(parameters, "WORKERS", context)
        root = settings.data_folder() / "region"

        def work(lists: list[RegionList]) -> dict[str, Any]:
            with compare_region(
                root / "work",
                *lists,
                tolerance_m=tolerance,
                start_pool=partial(WorkerPool, python=find_python(), count=workers),
                translate=tr,
                watcher=_create_watcher(feedback),
            ) as found:
                _report(found, feedback)
                written = self._write_output(parameters, context, found, feedback)
                figures = collect_figures(found.parts)
            record = RunRecord(
                datetime.now().astimezone().isoformat(timespec="seconds"),
                register=lists[0].name,
                source=lists[1].name,
                output=_strip_secrets(written["OUTPUT"]),
                tolerance_m=tolerance,
                communes=figures,
                broken=tuple(one.name for one in found.broken),
            )
            save_record(root / "runs", record)
            feedback.pushInfo(plural("{count} differences found.", sum(one.difference_count for one in figures)))
            return written

        with translated_errors(), temporary_folder() as folder:
            return work([self._read_input(name, folder, feedback) for name in LISTS])

    def _read_input(self, name: str, folder: Path, feedback: Feedback) -> RegionList:
        """A list as a file that a process reads; a layer is written as one."""
        given, title, identity = self._lists[name]
        if isinstance(given, Path):
            return RegionList(given.absolute(), title)
        if isinstance(given, LayerColumns):
            feedback.setProgressText(tr("Reading {list}").format(list=title))
            path = folder / f"{name}.csv"
            return RegionList(path, title, mapping=given.write_csv(path, feedback), identity=identity)
        if isinstance(given, PublishedList):
            published = given
            stored = run_off_main_thread(title, lambda: fetch_published(published, feedback), feedback)
            return RegionList(stored.path, title)
        raise RepereError(
            N_("{list} is a service, which is asked for one commune at a time."),
            N_("Give a file or a layer of the whole region."),
            list=name,
        )

    def _write_output(
        self,
        parameters: Values,
        context: Context,
        differences: RegionDifferences,
        feedback: Feedback,
    ) -> dict[str, Any]:
        feedback.setProgressText(tr("Writing the differences"))
        share = 100.0 - COMPARED_PERCENT

        def advance(done: int, total: int) -> None:
            feedback.setProgress(COMPARED_PERCENT + share * done / total)

        if self.is_geopackage(parameters, "OUTPUT"):
            # table by table: through a sink of QGIS the region would take longer than its comparison
            destination = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
            write_differences(Path(destination), differences.parts, advance)
            written = {"OUTPUT": destination}
        else:
            written = self.write_points(
                parameters, context, REGION_FIELDS, LAMBERT72, _iter_rows(differences.parts, advance)
            )
        style_output(context, written["OUTPUT"], DISCREPANCIES)
        return written


def _describe_input(given: Any) -> tuple[ListInput, str, str]:
    """Return a list as it is read, the name that a person knows it by, and for a layer what tells it from others."""
    if isinstance(given, QgsVectorLayer):
        return LayerColumns(given), given.name(), QgsDataSourceUri.removePassword(given.source())
    if isinstance(given, PublishedList):
        return given, given.id, ""
    return given, given.name if isinstance(given, Path) else str(given), ""


def _create_watcher(feedback: Feedback) -> Watcher:
    def finished(task: CommuneTask, done: int, total: int) -> None:
        name = task.name or tr("Postcodes that only the register has")
        feedback.setProgressText(tr("{commune} ({done} of {total})").format(commune=name, done=done, total=total))
        if isinstance(feedback, RegionFeedback):
            feedback.commune_finished(name, done, total)

    stages = {
        "register": tr("Reading the register"),
        "source": tr("Reading the source"),
        "communes": tr("Comparing the communes"),
    }
    return Watcher(
        advance=lambda share: feedback.setProgress(COMPARED_PERCENT * share),
        stage=lambda name: feedback.setProgressText(stages[name]),
        commune=finished,
        cancelled=feedback.isCanceled,
    )


def _report(differences: RegionDifferences, feedback: Feedback) -> None:
    """What could not be used, what was kept of an earlier run, what failed."""
    if differences.kept:
        feedback.pushInfo(plural("{count} communes were finished before, and are kept.", differences.kept))
    names = {"register": tr("the register"), "source": tr("the source")}
    for side, rows in differences.unusable.items():
        for row in rows[:20]:
            feedback.pushInfo(format_pair(f"{names[side]}, {row.row}", row.sentence(tr)))
        if rows:
            feedback.pushWarning(
                tr("{count} rows of {list} could not be used, or not wholly.").format(count=len(rows), list=names[side])
            )
    for side, communes in differences.only_in.items():
        if communes:
            feedback.pushWarning(
                tr("Only in {list}: {communes}. Is the other list whole?").format(
                    list=names[side], communes=", ".join(communes[:20])
                )
            )
    for one in differences.broken:
        feedback.reportError(
            tr("{commune} could not be compared. {reason}").format(commune=one.name, reason=one.error.sentence(tr))
        )


def _iter_rows(parts: list[Path], advance: Callable[[int, int], None]) -> Iterator[Row]:
    for done, part in enumerate(parts):
        yield from read_rows(part)
        advance(done + 1, len(parts))


def _strip_secrets(destination: str) -> str:
    """Return where the differences are without a password; a file's path as it is."""
    if "password=" not in destination:
        return destination
    uri = QgsDataSourceUri(destination)
    uri.setPassword("")
    return str(uri.uri(False))
