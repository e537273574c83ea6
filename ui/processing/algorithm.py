"""What all algorithms share: their names, and errors said as elsewhere in Repère."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterVectorLayer,
    QgsProperty,
)
from qgis.PyQt.QtCore import QEventLoop, QMetaType, QThread, QVariant
from qgis.PyQt.QtGui import QIcon

from ...services.addresses.readers.dispatch import is_own_format
from ...services.errors import N_, InvalidFile, RepereError
from ...services.gdal_utils import LAYER_DRIVERS, is_gdal_name, open_vector, quiet_gdal
from ...services.http.client import HttpClient
from ...services.http.pause import Pause
from ...services.profile import Service
from ..qgis import network
from ..qgis.tasks import INTERPRETER_TUNING, Job
from ..qgis.translate import tr
from ..widgets.basics import load_icon

AUTH = "AUTHENTICATION"

Result = TypeVar("Result")
Values = dict[str, Any]
Context = QgsProcessingContext
Feedback = QgsProcessingFeedback
Row = tuple[Sequence[Any], "tuple[float, float] | None"]


class Algorithm(QgsProcessingAlgorithm):
    """One job of Repère; ``key`` is its id, ``title`` and ``summary`` are English templates for a person."""

    key, title, summary = "", "", ""

    def name(self) -> str:
        return self.key

    def displayName(self) -> str:
        return tr(self.title)

    def shortHelpString(self) -> str:
        return tr(self.summary)

    def icon(self) -> QIcon:
        return load_icon("repere")

    def createInstance(self) -> Algorithm:
        return type(self)()

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        try:
            self.refuse_foreign_paths(parameters)
        except RepereError as error:
            return False, error.sentence(tr)
        return super().checkParameterValues(parameters, context)

    def refuse_foreign_paths(self, parameters: dict[str, Any]) -> None:
        """Raise RepereError for a path that GDAL would take to another host or into another file."""
        for definition in self.parameterDefinitions():
            path = _path_text(parameters.get(definition.name()))
            file = Path(path.partition("|")[0])
            is_layer = isinstance(definition, (QgsProcessingParameterFeatureSource, QgsProcessingParameterVectorLayer))
            try:
                if is_gdal_name(path):
                    raise RuntimeError(path)
                if path and is_layer and file.is_file() and not is_own_format(file):
                    with quiet_gdal():
                        open_vector(file, LAYER_DRIVERS)
            except RuntimeError as error:
                raise RepereError(
                    N_("{file} cannot be opened as a layer."),
                    N_("Give a file of this computer: a GeoPackage, a Shapefile, a spreadsheet."),
                    file=path,
                ) from error

    def is_geopackage(self, parameters: dict[str, Any], output: str) -> bool:
        """Return whether an output is to be a GeoPackage of its own, not a table of a file or a database that is."""
        path = _path_text(parameters.get(output))
        # postgis:…, ogr:dbname=…
        return path.lower().endswith(".gpkg") and "=" not in path and re.match(r"\w\w+:", path) is None

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str) -> None:
        """Add a parameter with what a person should know of it: a tool tip, and a line of ``qgis_process help``."""
        parameter.setHelp(help_text)
        self.addParameter(parameter)

    def run_work(self, work: Callable[[], Result], feedback: QgsProcessingFeedback) -> Result:
        """``work()`` beside the main thread, what goes wrong in the person's language."""
        with translated_errors():
            return run_off_main_thread(self.displayName(), work, feedback)

    def add_auth(self) -> None:
        """An authentication configuration of QGIS, by its id; never a password."""
        self.add(
            QgsProcessingParameterAuthConfig(AUTH, tr("Authentication"), optional=True),
            tr("The id of an authentication configuration of QGIS, where the service asks who you are."),
        )

    def write_points(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        columns: Sequence[tuple[str, type]],
        authid: str,
        rows: Iterable[Row],
    ) -> dict[str, Any]:
        """OUTPUT, made only now that its rows are there: a job that fails leaves no empty file behind."""
        return self._write(parameters, context, "OUTPUT", columns, authid, rows)

    def write_table(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        output: str,
        columns: Sequence[str],
        rows: Iterable[Sequence[Any]],
    ) -> dict[str, Any]:
        """A table of texts, where the person asked for ``output``."""
        if not parameters.get(output):
            return {}
        texts = [(name, str) for name in columns]
        return self._write(parameters, context, output, texts, "", ((row, None) for row in rows))

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        output: str,
        columns: Sequence[tuple[str, type]],
        authid: str,
        rows: Iterable[Row],
    ) -> dict[str, Any]:
        kind = Qgis.WkbType.Point if authid else Qgis.WkbType.NoGeometry
        crs = QgsCoordinateReferenceSystem(authid)
        sink, made = self.parameterAsSink(parameters, output, context, create_fields(columns), kind, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, output))
        for values, point in rows:
            feature = QgsFeature()
            feature.setAttributes(list(values))
            if point is not None:
                feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*point)))
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, output))
        return {output: made}


def _path_text(value: object) -> str:
    """Return what a person gave for a parameter as text; a layer that QGIS holds already is none."""
    for part in ("source", "sink"):
        given = getattr(value, part, None)
        if isinstance(given, QgsProperty):
            value = given.staticValue()
    return value.strip() if isinstance(value, str) else ""


@contextmanager
def translated_errors() -> Iterator[None]:
    """What went wrong, in the person's language, as Processing shows it."""
    try:
        yield
    except RepereError as error:
        raise QgsProcessingException(error.sentence(tr)) from error


def join_errors(errors: Iterable[RepereError]) -> str:
    """Several troubles, each said once, in the person's language."""
    return "\n".join(dict.fromkeys(error.sentence(tr) for error in errors))


def run_off_main_thread(title: str, work: Callable[[], Result], feedback: QgsProcessingFeedback) -> Result:
    """``work()`` beside the main thread, where the network is never asked. Raises what ``work`` raises.

    The toolbox is in a thread already; qgis_process and ``processing.run`` are not: there the main
    thread waits with its events going on, since QGIS's network wants it for sign-in and certificates.
    """
    if QThread.currentThread() != QgsApplication.instance().thread():
        with INTERPRETER_TUNING:
            return work()
    loop = QEventLoop()
    results: list[Result] = []
    errors: list[RepereError] = []

    def ended(into: list[Any], value: Any) -> None:
        into.append(value)
        loop.quit()

    job = Job(title, lambda _job: work(), lambda value: ended(results, value), lambda error: ended(errors, error))
    job.feedback.canceled.connect(feedback.cancel)
    job.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    if errors:
        raise errors[0]
    return results[0]


def create_client(
    service: str, url: str, authcfg: str, feedback: QgsProcessingFeedback, per_second: float = 5.0
) -> HttpClient:
    """The network for an algorithm, cancelled by its feedback; ``authcfg`` signs in to the origin of ``url``."""

    def report_pause(pause: Pause | None) -> None:
        if pause is not None:
            feedback.pushInfo(network.describe_pause(pause))

    return HttpClient(
        service,
        network.create_session(authcfg, feedback, url),
        cancelled=feedback.isCanceled,
        per_second=per_second,
        on_pause=report_pause,
    )


def connect(service: Service, feedback: QgsProcessingFeedback) -> HttpClient:
    """The network to a service of a profile, for an algorithm."""
    return create_client(service.name, service.url, service.authcfg, feedback, service.requests_per_second)


def require_workspace(path: Path) -> Path:
    """Return ``path``. Raises InvalidFile unless a file is there: a new one would be an empty workspace."""
    if not path.is_file():
        raise InvalidFile(
            N_("There is no workspace {file}."), N_("Give the GeoPackage that Repère keeps."), file=path.name
        )
    return path


def progress_callback(feedback: QgsProcessingFeedback, part: int = 0, parts: int = 1) -> Any:
    """A ``(done, total)`` callback that moves the algorithm's bar through one of its parts."""

    def advance(done: int, total: int | None = None) -> None:
        if total:
            feedback.setProgress(100.0 * (part + min(1.0, done / total)) / parts)

    return advance


def create_fields(names: Sequence[tuple[str, type]]) -> QgsFields:
    """Make fields from names and Python types.

    QGIS before 3.38 knows the types under another name: that branch may go with ``qgisMinimumVersion=3.38``.
    """
    made = QgsFields()
    for name, kind in names:
        try:
            made.append(QgsField(name, QMetaType.Type.Double if kind is float else QMetaType.Type.QString))
        except TypeError:
            made.append(QgsField(name, QVariant.Double if kind is float else QVariant.String))
    return made
