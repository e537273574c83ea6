"""One or more A4 pages as PDF, from HTML that we wrote: what others wrote must have passed ``html.escape``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF, QUrl
from qgis.PyQt.QtGui import QImage, QPageSize, QPdfWriter, QTextDocument

from ...services.errors import N_, InvalidFile

PRINT_DPI = 300
"""Dots per inch of what is drawn on paper."""


_STYLE = """
body { font-size: 10pt } h1 { font-size: 16pt } h2 { font-size: 12pt }
td, th { padding: 3px 8px 3px 0 } th { text-align: left }
"""


def write_pdf(path: Path, html: str, images: Mapping[str, QImage] | None = None) -> None:
    """Write ``html`` as a PDF; ``images`` are found in it by name (``<img src="name">``).

    Raises InvalidFile if the file cannot be written. On the main thread, or in a job's: Qt's documents are reentrant.
    """
    try:
        path.open("ab").close()
    except OSError as error:
        raise InvalidFile(
            N_("{path} cannot be written: {reason}."), N_("Choose another folder."), path=str(path), reason=str(error)
        ) from error
    writer = QPdfWriter(str(path))
    writer.setResolution(PRINT_DPI)
    # QTextDocument leaves margins of 2 cm and numbers the pages by itself
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    document = QTextDocument()
    for name, image in (images or {}).items():
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(html)
    document.print(writer)
