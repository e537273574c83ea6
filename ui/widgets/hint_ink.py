"""The words in an empty field, kept readable in every theme."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from .marks import contrast_ratio, mix_colours, readable_colour

FIELDS = (QLineEdit, QPlainTextEdit)
PALENESS = 0.4
"""By how much an empty field's words come nearer to the field, where they have the ink of what is typed."""

MIN_HINT_CONTRAST = 4.5
"""Between an empty field's words and the field: WCAG 2.2, 1.4.3."""


class HintInk(QObject):
    """Darkens or lightens what stands in empty fields, whenever a style gives them other colours.

    QGIS's Night Mapping writes it in a grey that is nearly its black, and in an area of text in the ink of what is
    typed; Qt leaves it as pale as in a disabled field once the field was disabled.
    """

    def watch(self, controls: Iterable[QWidget]) -> None:
        """Look after all fields among ``controls``."""
        for field in controls:
            if isinstance(field, FIELDS):
                field.installEventFilter(self)
                ink_hint(field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at the colours again after a style changed them."""
        if event.type() in (QEvent.Type.Polish, QEvent.Type.PaletteChange) and isinstance(watched, FIELDS):
            ink_hint(watched)
        return False


def ink_hint(field: QLineEdit | QPlainTextEdit) -> None:
    """Give the words that stand in ``field`` while it is empty a colour that stands out, in and out of focus."""
    palette, changed = field.palette(), False
    role = QPalette.ColorRole
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        base, ink = palette.color(group, role.Base), palette.color(group, role.PlaceholderText)
        seen = mix_colours(base, ink, ink.alphaF())
        if is_typed_ink := ink == palette.color(group, role.Text):
            seen = mix_colours(seen, base, PALENESS)
        if is_typed_ink or contrast_ratio(seen, base) < MIN_HINT_CONTRAST:
            palette.setColor(group, role.PlaceholderText, readable_colour(seen, base, MIN_HINT_CONTRAST))
            changed = True
    if changed:
        field.setPalette(palette)
