"""The card of the register: a file is dropped, or a layer or a table chosen; its columns are shown, and it is read."""

from __future__ import annotations

from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent

from ...services.addresses.readers import dispatch
from ...services.errors import RepereError
from ..addresses.list_chooser import ListChooser
from ..qgis import settings
from ..qgis.tasks import Job
from ..qgis.translate import get_locale, tr
from ..session import Session, slugify
from ..widgets.basics import action_button, plain_label
from .card import Card, dropped_file


class RegisterCard(Card):
    """The commune's own list of addresses, kept by where it is on this desk: its rows stay where they are."""

    key = "register"

    def __init__(self, desk: Session) -> None:
        super().__init__(
            tr("Register"), tr("The commune's list of addresses: drop a file here, or choose a layer or a table."), desk
        )
        self.setAcceptDrops(True)

    def build(self) -> None:
        self.chooser = ListChooser(tr("Register"), self.desk, "register", [])
        self.message = plain_label()
        self.use_button = action_button(tr("Read and use it"), self.use)
        for widget in (self.chooser, self.message, self.fault, self.use_button):
            self.lines.addWidget(widget)

    def describe(self) -> str:
        kept = settings.get(self._summary_setting())
        register = self.desk.profile.register
        return kept or ((register.url or register.path) if register else "")

    def fill(self) -> None:
        self.message.clear()
        if self.chooser.read is None:
            self.chooser.restore_choice()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event, dispatch.SUFFIXES):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event, dispatch.SUFFIXES)
        if path:
            event.acceptProposedAction()
            self.use_file(path)

    def use_file(self, path: str) -> None:
        """Show a file's columns; it is kept with :meth:`use`."""
        self.open()
        self.chooser.use_file(path)

    def use(self) -> None:
        """Read the whole list; where that works, use it for comparisons from now on."""
        read = self.chooser.read
        if read is None:
            self.fault.show_fault(tr("Choose a list first, and the columns that are missing."))
            return
        self.fault.show_fault("")
        self.message.setText(tr("Reading the list…"))
        self.use_button.setEnabled(False)

        def work(job: Job) -> tuple[str, int, int]:
            addresses = read(job)
            return addresses.name, len(addresses), len(addresses.unusable)

        self.desk.run_job(tr("Reading the register"), work, self._taken, failed=self._failed)

    def _taken(self, counts: tuple[str, int, int]) -> None:
        name, count, rejected = counts
        self.use_button.setEnabled(True)
        self.message.clear()
        summary = tr("{name} · addresses: {count}").format(name=name, count=get_locale().toString(count))
        if rejected:
            summary += " · " + tr("rows left out: {count}").format(count=get_locale().toString(rejected))
        if not count:
            self.fault.show_fault(tr("No address could be read in it: look at its columns."))
            return
        self.chooser.keep_choice()
        settings.put(self._summary_setting(), summary)
        self.desk.profile_changed.emit(frozenset({"register"}))
        self.finish()

    def _failed(self, error: RepereError) -> None:
        self.use_button.setEnabled(True)
        self.message.clear()
        self.fault.show_fault(error.sentence(tr))

    def _summary_setting(self) -> str:
        return f"register/{slugify(self.desk.profile.name)}"
