"""The published lists in the comparison form: what was fetched and when, what is published now, one button."""

from __future__ import annotations

from functools import partial

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtWidgets import QWidget

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
from ..widgets.layouts import lay_column
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
        # by the list's id: what its server said last, None until it answers, or why it did not
        self._answers: dict[str, FileVersion | RepereError | None] = {}
        self._fetching = ""
        self._troubles: list[ServiceError] = []
        # the training town is none of their communes
        known = () if desk.profile.sandbox else read_published_lists()
        self._lists = {title_of(published): published for published in known}
        self.offers = [ListOffer(title, self._reader(published)) for title, published in self._lists.items()]
        self.state = plain_label()
        self.button = shortcut_button(tr("Fetch"), "", self, self.fetch)
        lay_column(self.state, self.button, parent=self, margins=0)
        desk.idle.connect(self._report_troubles)
        self.hide()

    def show_list(self, title: str) -> None:
        """Show the published list with that title, asking once how new and how long it is; hide for any other list."""
        chosen, desk = self._lists.get(title), self.desk
        self.published = chosen
        self.setVisible(chosen is not None)
        self._show_state()
        if chosen is None or chosen.id in self._answers:
            return
        self._answers[chosen.id] = None
        self.desk.run_hidden(
            tr("Asking for {list}").format(list=title),
            lambda job: ask_published_version(_reach(desk, chosen, job), chosen),
            partial(self._take_answer, chosen),
            # what was fetched is as good as before
            partial(self._take_answer, chosen),
        )

    def fetch(self) -> None:
        """Fetch the list if it moved; what was cut is continued."""
        chosen, folder, desk = self.published, settings.data_folder() / "lists", self.desk
        if chosen is None or self._fetching:
            return
        self._fetching = chosen.id
        self._show_state()

        def fetched(stored: StoredFile) -> None:
            self._fetching = ""
            self._take_answer(chosen, stored.version)

        def failed(error: RepereError) -> None:
            self._fetching = ""
            self._show_state()
            desk.messages.error(error)

        self.desk.run_job(
            tr("Fetching {list}").format(list=title_of(chosen)),
            lambda job: fetch_list(_reach(desk, chosen, job), chosen, folder, job.advance),
            fetched,
            failed=failed,
        )

    def _take_answer(self, published: PublishedList, answer: FileVersion | RepereError) -> None:
        self._answers[published.id] = answer
        self._show_state()

    def _show_state(self) -> None:
        if self.published is None:
            return
        fetched = find_fetched(self.published, settings.data_folder() / "lists")
        answer = self._answers.get(self.published.id)
        lines = [tr("Not fetched yet.") if fetched is None else _fetched_text(fetched)]
        if isinstance(answer, RepereError):
            lines.append(answer.sentence(tr))
        elif answer is not None and fetched is not None and answer.is_same(fetched.version):
            lines.append(tr("Nothing newer is published."))
        elif answer is not None:
            lines.append(tr("Published now: {version}.").format(version=_version_text(answer)))
        if self._fetching == self.published.id:
            version = _version_text(answer) if isinstance(answer, FileVersion) else self.published.publisher
            lines = [tr("Fetching {list}").format(list=version)]
        self.state.setText("\n".join(lines))
        self.button.setEnabled(not self._fetching)

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
