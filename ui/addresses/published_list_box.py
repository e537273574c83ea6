"""The published lists in the comparison form: what was fetched and when, what is published now, one button."""

from __future__ import annotations

from functools import partial

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...services.addresses.published_lists import (
    PublishedList,
    ask_published_version,
    fetch_list,
    fetch_or_keep,
    find_fetched,
    read_fetched,
    read_published_lists,
)
from ...services.errors import RepereError, ServiceError
from ...services.http.client import HttpClient
from ...services.http.download import FileVersion, StoredFile
from ...services.model.address import Addresses
from ...services.profile import Service
from ..qgis import settings
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import format_day, format_decimal, plain_label, shortcut_button
from .list_chooser import ListOffer, ReadWithMapping


def title_of(published: PublishedList) -> str:
    """Return the title of a list in the person's language."""
    return published.name_in(QgsApplication.locale())


class PublishedListBox(QWidget):
    """State and button of one published list at a time, hidden while none is chosen; ``offers`` are to choose from."""

    def __init__(self, desk: Session) -> None:
        super().__init__()
        self.desk = desk
        self.published: PublishedList | None = None
        self._newest: FileVersion | None = None
        self._is_fetching = False
        self._troubles: list[ServiceError] = []
        # the training town is none of their communes
        known = () if desk.profile.sandbox else read_published_lists()
        self._lists = {title_of(published): published for published in known}
        self.offers = [ListOffer(title, self._reader(published)) for title, published in self._lists.items()]
        self.state = plain_label()
        self.button = shortcut_button(tr("Fetch"), "", self, self.fetch)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.state)
        lines.addWidget(self.button)
        desk.idle.connect(self._report_troubles)
        self.hide()

    def show_list(self, title: str) -> None:
        """Show the published list with that title, and ask how new and how long it is; hide for any other list."""
        chosen, desk = self._lists.get(title), self.desk
        self.setVisible(chosen is not None)
        if chosen is self.published:
            return
        self.published, self._newest = chosen, None
        self._show_state()
        if chosen is not None:
            self.desk.run_hidden(
                tr("Asking for {list}").format(list=title),
                lambda job: ask_published_version(_reach(desk, chosen, job), chosen),
                partial(self._asked, chosen),
                # what was fetched is as good as before
                lambda error: self._asked(chosen, None, error),
            )

    def fetch(self) -> None:
        """Fetch the list if it moved; what was cut is continued."""
        chosen, folder, desk = self.published, settings.data_folder() / "lists", self.desk
        if chosen is None or self._is_fetching:
            return
        self._is_fetching = True
        self._show_state()

        def ended(error: RepereError | None) -> None:
            self._is_fetching = False
            self._show_state()
            if error is not None:
                self.desk.messages.error(error)

        self.desk.run_job(
            tr("Fetching {list}").format(list=title_of(chosen)),
            lambda job: fetch_list(_reach(desk, chosen, job), chosen, folder, job.advance),
            lambda _stored: ended(None),
            failed=ended,
        )

    def _asked(self, published: PublishedList, version: FileVersion | None, error: RepereError | None = None) -> None:
        if published is self.published:
            self._newest = version
            self._show_state()
            if error is not None:
                self.state.setText(f"{self.state.text()}\n{error.sentence(tr)}")

    def _show_state(self) -> None:
        if self.published is None:
            return
        fetched, newest = find_fetched(self.published, settings.data_folder() / "lists"), self._newest
        lines = [tr("Not fetched yet.") if fetched is None else _fetched_text(fetched)]
        is_current = fetched is not None and newest is not None and newest.is_same(fetched.version)
        if is_current:
            lines.append(tr("Nothing newer is published."))
        elif newest is not None:
            lines.append(tr("Published now: {version}.").format(version=_version_text(newest)))
        if self._is_fetching:
            lines = [tr("Fetching {list}").format(list=_version_text(newest) if newest else self.published.publisher)]
        self.state.setText("\n".join(lines))
        self.button.setEnabled(not self._is_fetching and not is_current)

    def _reader(self, published: PublishedList) -> ReadWithMapping:
        """Return what reads the commune's rows in a job's thread, after the list was fetched if it moved."""
        desk, commune, troubles = self.desk, self.desk.profile.commune, self._troubles
        folder = settings.data_folder() / "lists"

        def read(job: Job, keep: object) -> Addresses:
            stored, trouble = fetch_or_keep(_reach(desk, published, job), published, folder, job.advance)
            if trouble is not None:
                troubles.append(trouble)
            return read_fetched(stored, commune, progress=job.advance, cancelled=job.isCanceled)

        return read

    def _report_troubles(self) -> None:
        """Say that a list was compared as it had been fetched before, its server being in trouble."""
        while self._troubles:
            error = self._troubles.pop()
            kept = tr("The list that was fetched before was compared.")
            self.desk.messages.show(f"{error.sentence(tr)} {kept}", Qgis.MessageLevel.Warning)
        self._show_state()


def _fetched_text(fetched: StoredFile) -> str:
    return tr("Fetched on {day}: {version}.").format(
        day=format_day(fetched.fetched_at), version=_version_text(fetched.version, fetched.size)
    )


def _version_text(version: FileVersion, size: int | None = None) -> str:
    """The day and the megabytes of a file, as far as its server says them."""
    parts, length = [], version.size if size is None else size
    if version.date is not None:
        parts.append(tr("the list of {day}").format(day=format_day(version.date.isoformat())))
    if length is not None:
        parts.append(tr("{size} MB").format(size=format_decimal(length / 1_000_000)))
    return ", ".join(parts) or tr("its server says neither date nor size")


def _reach(desk: Session, published: PublishedList, job: Job) -> HttpClient:
    return desk.client_for(Service(kind="list", name=published.publisher, url=published.address), job)
