"""A period of whole days, as the pages of figures ask for it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..qgis.translate import get_locale, tr
from .basics import format_calendar_day, get_day_pattern, plain_label
from .inputs import DateEdit
from .layouts import lay_row


class PeriodEdit(QWidget):
    """The first and the last day, the year to today at first; ``changed`` tells that one is another."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        today = QDate.currentDate()
        self.start, self.end = _create_edit(today.addYears(-1)), _create_edit(today)
        lay_row((self.start, 1), plain_label("–"), (self.end, 1), parent=self, margins=0)
        for edit in (self.start, self.end):
            edit.setAccessibleName(tr("Period"))
            edit.dateChanged.connect(lambda _day: self.changed.emit())

    def moments(self) -> tuple[str, str]:
        """Return the days chosen, the last one included, as moments in UTC."""
        first, last = (
            day.startOfDay().toUTC().toString(Qt.DateFormat.ISODate)
            for day in (self.start.date(), self.end.date().addDays(1))
        )
        return first, last

    def describe(self) -> str:
        """Return the days chosen in words."""
        first, last = (format_calendar_day(edit.date()) for edit in (self.start, self.end))
        return tr("From {first} to {last}").format(first=first, last=last)


def _create_edit(day: QDate) -> DateEdit:
    edit = DateEdit(day)
    edit.setLocale(get_locale())
    edit.setDisplayFormat(get_day_pattern())
    edit.setCalendarPopup(True)
    edit.setKeyboardTracking(False)
    return edit
