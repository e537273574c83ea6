"""A file that a person asks for: where to, written, told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...services.errors import N_, InvalidFile
from ..qgis import settings
from ..qgis.messages import MessageBar
from ..qgis.translate import tr


def ask_path(parent: QWidget, title: str, kind: str, *suffixes: str, proposal: str = "") -> Path | None:
    """Where to write, in the folder of last time under the name of ``proposal``; None if the person changed their mind.

    A name without one of ``suffixes`` gets that of the kind that was chosen.
    """
    folder = Path(settings.get("folder", str(Path.home())))
    name, chosen = QFileDialog.getSaveFileName(parent, title, str(folder / proposal), kind)
    if not name:
        return None
    path = Path(name)
    settings.put("folder", str(path.parent))
    suffix = next((one for one in suffixes if f"*{one})" in chosen), suffixes[0])
    return path if path.suffix.lower() in suffixes else path.with_name(path.name + suffix)


def save(
    parent: QWidget,
    messages: MessageBar,
    title: str,
    kind: str,
    suffix: str | tuple[str, ...],
    write: Callable[[Path], None],
) -> None:
    """Ask where to, ``write`` there, and say so or what went wrong."""
    path = ask_path(parent, title, kind, *((suffix,) if isinstance(suffix, str) else suffix))
    if path is None:
        return
    try:
        write(path)
    except InvalidFile as error:
        messages.error(error)
    else:
        messages.show(tr("Written: {path}").format(path=path))


def write_text(path: Path, text: str) -> None:
    """Write ``text`` as it is. Raises InvalidFile."""
    try:
        path.write_bytes(text.encode("utf-8"))
    except OSError as error:
        raise InvalidFile(
            N_("{path} cannot be written: {reason}."), N_("Choose another folder."), path=str(path), reason=str(error)
        ) from error
