"""What the four algorithms share: their names, and errors said as elsewhere in Repère."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from qgis.core import (
    QgsField,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterAuthConfig,
)
from qgis.PyQt.QtCore import QMetaType, QVariant
from qgis.PyQt.QtGui import QIcon

from ...services.errors import RepereError
from ...services.web import Web
from ..panels.parts import icon
from ..platform import network
from ..platform.language import tr

AUTH = "AUTHENTICATION"


class Algorithm(QgsProcessingAlgorithm):
    """One job of Repère. ``key`` is its id, ``title`` and ``help`` are translated when asked for."""

    key = ""

    def title(self) -> str:
        raise NotImplementedError

    def help(self) -> str:
        raise NotImplementedError

    def name(self) -> str:
        return self.key

    def displayName(self) -> str:
        return self.title()

    def shortHelpString(self) -> str:
        return self.help()

    def icon(self) -> QIcon:
        return icon("repere")

    def createInstance(self) -> Algorithm:
        return type(self)()

    def auth_parameter(self) -> QgsProcessingParameterAuthConfig:
        """An authentication configuration of QGIS, by its id; never a password."""
        return QgsProcessingParameterAuthConfig(AUTH, tr("Authentication"), optional=True)


@contextmanager
def errors_said() -> Iterator[None]:
    """What went wrong, in the person's language, as Processing shows it."""
    try:
        yield
    except RepereError as error:
        raise QgsProcessingException(error.sentence(tr)) from error


def web(service: str, authcfg: str, feedback: QgsProcessingFeedback, per_second: float = 5.0) -> Web:
    """The network for an algorithm, cancelled by its feedback."""
    return Web(service, network.session(authcfg, feedback), cancelled=feedback.isCanceled, per_second=per_second)


def progress(feedback: QgsProcessingFeedback) -> Any:
    """A ``(done, total)`` callback that moves the algorithm's bar."""

    def advance(done: int, total: int | None = None) -> None:
        if total:
            feedback.setProgress(100.0 * done / total)

    return advance


def fields(names: Sequence[tuple[str, type]]) -> QgsFields:
    """Fields by name and Python type; QGIS before 3.38 knows the types under another name."""
    made = QgsFields()
    for name, kind in names:
        try:
            made.append(QgsField(name, QMetaType.Type.Double if kind is float else QMetaType.Type.QString))
        except TypeError:
            made.append(QgsField(name, QVariant.Type.Double if kind is float else QVariant.Type.String))
    return made
