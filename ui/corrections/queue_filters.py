"""What of the queue is shown: the filters behind their button, kept by name on this desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from ...services.communes import name_commune
from ...services.corrections.correction_service import Severity
from ...services.corrections.review_queue import QueueFilter, format_filters, load_filters
from ...services.model.correction import ADDRESS_KINDS
from ...services.text import fold
from ..map.styles import kind_name
from ..qgis import settings
from ..qgis.translate import plural, tr
from ..widgets.basics import shortcut_button
from ..widgets.filters import FilterButton
from ..widgets.inputs import ComboBox
from ..widgets.layouts import lay_row
from .labels import severity_name
from .queue_tree import SOURCE_WORDS

AGES_DAYS = (7, 30, 90, 365)

_SETTING = "queue_filters"


class QueueFilters(QObject):
    """Fills a filter button; ``changed`` tells that something else is to be shown."""

    changed = pyqtSignal()

    def __init__(self, button: FilterButton, area: Sequence[str]) -> None:
        super().__init__(button)
        self._button = button
        self.query = QueueFilter()
        everything = tr("All")
        names = sorted(((name_commune(code), code) for code in area), key=lambda pair: fold(pair[0]))
        self.commune = _choice([(everything, ""), *names])
        self.kind = _choice([(everything, ""), *((kind_name(kind), str(kind)) for kind in ADDRESS_KINDS)])
        self.author = _choice([(everything, "")])
        self.age = _choice([(everything, 0), *((plural("{count} days or more", days), days) for days in AGES_DAYS)])
        self.source = _choice([(everything, ""), *((tr(words), code) for code, words in SOURCE_WORDS.items())])
        graver = (Severity.REJECT, Severity.WARNING)
        self.remark = _choice([(everything, ""), *((severity_name(each), each.value) for each in graver)])
        self.dossier = QLineEdit()
        self.dossier.setPlaceholderText("92142-2026-001")
        self._fields = {
            "kind": self.kind, "author": self.author, "since_days": self.age, "source": self.source,
            "remark": self.remark,
        }  # fmt: skip
        self.saved = ComboBox()
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name of this filter"))
        self.keep = shortcut_button(tr("Save"), "", button, self.save)
        self.drop = shortcut_button(tr("Delete"), "", button, self.delete)
        self._lay_out()
        for field in (self.commune, *self._fields.values()):
            field.activated.connect(lambda _row: self._read())
        self.dossier.editingFinished.connect(self._read)
        self.saved.activated.connect(lambda _row: self._apply_saved())
        self.name.textChanged.connect(lambda _text: self._show_names())
        button.cleared.connect(lambda: self.show_query(QueueFilter(stage=self.query.stage, text=self.query.text)))
        self._list_saved()

    def _lay_out(self) -> None:
        line = lay_row(self.name, self.keep, self.drop, margins=0)
        saving = QWidget()
        saving.setLayout(line)
        for label, widget in (
            (tr("Saved filters"), self.saved),
            (tr("Commune"), self.commune),
            (tr("Kind"), self.kind),
            (tr("Author"), self.author),
            (tr("Age"), self.age),
            (tr("Source today"), self.source),
            (tr("Remark"), self.remark),
            (tr("Dossier"), self.dossier),
            (tr("Save as"), saving),
        ):
            self._button.add(label, widget)

    def offer_authors(self, authors: Sequence[str]) -> None:
        """Offer who drafted what waits."""
        chosen = self.query.author
        self.author.clear()
        for label, value in ((tr("All"), ""), *((name, name) for name in authors)):
            self.author.addItem(label, value)
        self.author.setCurrentIndex(max(0, self.author.findData(chosen)))

    def show_query(self, query: QueueFilter) -> None:
        """Show a filter's values, and ask for what it lets through."""
        self.query = query
        self.commune.setCurrentIndex(max(0, self.commune.findData(query.communes[0] if query.communes else "")))
        for name, field in self._fields.items():
            field.setCurrentIndex(max(0, field.findData(getattr(query, name))))
        self.dossier.setText(query.dossier)
        self._button.show_active(query.count_active - bool(query.text))
        self.changed.emit()

    def choose_commune(self, nis_code: str) -> None:
        """Show one commune alone, or all again where it is the one."""
        codes = () if self.query.communes == (nis_code,) else (nis_code,)
        self.show_query(replace(self.query, communes=codes))

    def _read(self) -> None:
        chosen = {name: field.currentData() for name, field in self._fields.items()}
        codes = (self.commune.currentData(),) if self.commune.currentData() else ()
        query = replace(self.query, communes=codes, dossier=self.dossier.text().strip(), **chosen)
        if query != self.query:
            self.show_query(query)

    # -- by name ----------------------------------------------------------------------------------

    def save(self) -> None:
        """Keep what is shown under the name that was typed."""
        name = self.name.text().strip()
        if name:
            settings.put(_SETTING, format_filters({**_load(), name: self.query}))
            self._list_saved(name)

    def delete(self) -> None:
        """Forget the filter of that name."""
        left = {name: query for name, query in _load().items() if name != self.name.text().strip()}
        settings.put(_SETTING, format_filters(left))
        self.name.clear()
        self._list_saved()

    def _apply_saved(self) -> None:
        query = _load().get(str(self.saved.currentData()))
        if query is not None:
            self.name.setText(str(self.saved.currentData()))
            self.show_query(query)

    def _list_saved(self, chosen: str = "") -> None:
        self.saved.clear()
        self.saved.addItem(tr("Choose…"), "")
        for name in sorted(_load(), key=fold):
            self.saved.addItem(name, name)
        self.saved.setCurrentIndex(max(0, self.saved.findData(chosen)))
        self._show_names()

    def _show_names(self) -> None:
        name = self.name.text().strip()
        self.saved.setEnabled(self.saved.count() > 1)
        self.keep.setEnabled(bool(name))
        self.drop.setEnabled(name in _load())


def _load() -> dict[str, QueueFilter]:
    return load_filters(settings.get(_SETTING))


def _choice(entries: Sequence[tuple[str, object]]) -> ComboBox:
    box = ComboBox()
    for label, value in entries:
        box.addItem(label, value)
    return box
