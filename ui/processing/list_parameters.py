"""A list of addresses as a parameter: a layer, a file that one of our readers knows, a service, a published list."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Union

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ...services.addresses.published_lists import PublishedList, fetch_or_keep, find_published_list
from ...services.addresses.readers import dispatch
from ...services.errors import N_, RepereError
from ...services.http.download import StoredFile
from ..map.layer_columns import LayerColumns
from ..qgis import settings
from ..qgis.translate import tr
from ..widgets.basics import format_decimal
from .algorithm import Algorithm, Context, Feedback, Values, create_client, progress_callback

ListInput = Union[Path, str, LayerColumns, PublishedList]
"""A list as it was given: a file with a reader of its own, a service's address, a layer, or a published list."""


class ListAlgorithm(Algorithm):
    """A job over lists; ``list_names`` are its parameters that take one."""

    list_names: tuple[str, ...] = ()

    def checkParameterValues(self, parameters: Values, context: Context) -> tuple[bool, str]:
        """QGIS would open a CSV as a layer to try it, and of a list that fails say only that it is wrong."""
        tried = dict(parameters)
        for name in self.list_names:
            if parameters.get(name) in (None, ""):
                continue
            try:
                self.refuse_foreign_paths(parameters)
                given = self.resolve_list(parameters, name, context)
            except RepereError as error:
                return False, error.sentence(tr)
            # any table stands in for what only our readers open
            tried[name] = given if isinstance(given, QgsVectorLayer) else QgsVectorLayer("NoGeometry", "", "memory")
        return super().checkParameterValues(tried, context)

    def resolve_list(self, parameters: Values, name: str, context: Context) -> Any:
        """Return a list: what one of our readers takes as it is, or a layer. Raises RepereError."""
        text = self.parameterAsString(parameters, name, context).strip()
        if text.startswith(("http://", "https://")):
            return text.rstrip("/")
        path = Path(text)
        ours = bool(text) and dispatch.is_own_format(path)
        if ours and path.exists():
            dispatch.read_preview(path)
            return path
        if text:
            layer = QgsProcessingUtils.mapLayerFromString(text, context, not ours, QgsProcessingUtils.LayerHint.Vector)
        else:
            layer = self.parameterAsVectorLayer(parameters, name, context)
        published = find_published_list(text)
        if layer is None and published is not None:
            return published
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            raise RepereError(
                N_("{list} cannot be opened: {value}."),
                N_("Give a layer, or the path of a CSV file."),
                list=name,
                value=text or parameters.get(name),
            )
        return layer


def create_list_parameter(name: str, title: str, *, optional: bool = False) -> QgsProcessingParameterVectorLayer:
    """Make a parameter that takes a list."""
    return QgsProcessingParameterVectorLayer(name, title, [QgsProcessing.SourceType.TypeVector], optional=optional)


def fetch_published(published: PublishedList, feedback: Feedback) -> StoredFile:
    """Return a published list as a file, fetched first if it moved since it was last. Raises RepereError."""
    client = create_client(published.publisher, published.address, "", feedback)
    folder = settings.data_folder() / "lists"
    stored, trouble = fetch_or_keep(client, published, folder, progress_callback(feedback))
    if trouble is not None:
        feedback.pushWarning(trouble.sentence(tr))
    feedback.pushInfo(
        tr("{file}: {size} MB, published {date}, fetched {moment}.").format(
            file=stored.path,
            size=format_decimal(stored.size / 1_000_000),
            date=stored.version.last_modified or "–",
            moment=stored.fetched_at,
        )
    )
    return stored
