"""A published profile: its address is pasted, what it says is shown, and it opens once a person agrees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...services import profile as profiles
from ...services.errors import RepereError
from ...services.profile import Profile
from ...services.profile_exchange import check_profile_url, fetch_profile, merge_update, write_profile
from ..qgis.recent_profiles import profile_path
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import make_primary, plain_label, scrollable, shortcut_button
from ..widgets.checked_line import CheckedLine, FaultLabel
from ..widgets.layouts import lay_column
from .exchange_section import ProfileDifference, profile_service

MIN_PAGE_HEIGHT = 120
"""Pixels to which the page gives way before it scrolls."""


class ProfileLinkPage(QWidget):
    """Nothing is kept, and no service that the profile names is asked, before the person has seen it and said so."""

    def __init__(self, desk: Session, leave: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self._asked: object = None
        self.back = shortcut_button(tr("Back"), "Escape", self, leave)
        self.title = plain_label(tr("A profile from a link"))
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self.title.setFont(font)
        self.hint = plain_label(
            tr("Paste the address that you received. It is looked at first: nothing opens before you agree.")
        )
        self.url = CheckedLine(tr("Address of the profile"), check_profile_url)
        self.url.line.setPlaceholderText("https://www.commune.be/repere.json")
        self.url.line.returnPressed.connect(self.look)
        self.url.edited.connect(self._forget)
        self.look_button = make_primary(QPushButton(tr("Look at it")))
        self.look_button.clicked.connect(lambda _checked=False: self.look())
        self.message = plain_label()
        self.fault = FaultLabel()
        self.difference = ProfileDifference(self.open_profile, tr("Open this profile"))
        self.difference.refuse_button.clicked.connect(lambda _checked=False: self._forget())
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(6, 6, 6, 6)
        for widget in (self.back, self.title, self.hint, self.url, self.look_button):
            lines.addWidget(widget)
        for widget in (self.message, self.fault, self.difference):
            lines.addWidget(widget)
        lines.addStretch()
        lay_column(scrollable(inside, MIN_PAGE_HEIGHT), parent=self, margins=0)
        self.setFocusProxy(self.url)

    def begin(self) -> None:
        """Show the page empty."""
        self.url.set_text("")
        self._forget()

    def look(self) -> None:
        """Fetch the profile and show what it says; of several addresses the last one counts."""
        if not self.url.text() or self.url.find_fault():
            return
        url, desk = self.url.text(), self.desk
        service = profile_service(url)
        self._forget()
        self._asked = asked = object()
        self.look_button.setEnabled(False)
        self.message.setText(tr("Fetching the profile…"))

        def work(job: Job) -> tuple[Profile, Profile | None]:
            published = fetch_profile(desk.client_for(service, job), url)
            path = profile_path(published.name, published.commune.nis_code)
            return published, profiles.read(path) if path.exists() else None

        def done(answer: tuple[Profile, Profile | None]) -> None:
            if asked is self._asked:
                self._show(*answer)

        def failed(error: RepereError) -> None:
            if asked is self._asked:
                self._forget()
                self.fault.show_fault(error.sentence(tr))

        desk.run_job(tr("Fetching the profile"), work, done, failed=failed)

    def open_profile(self, published: Profile) -> None:
        """Keep the profile that was looked at in a file of this desk, and open it."""
        path = profile_path(published.name, published.commune.nis_code)
        try:
            write_profile(replace(published, file=path), path)
        except RepereError as error:
            self.fault.show_fault(error.sentence(tr))
            return
        self._forget()
        self.desk.open_file(str(path))

    def _show(self, published: Profile, own: Profile | None) -> None:
        self.look_button.setEnabled(True)
        commune = published.commune
        self.message.setText(
            tr("{name}: {commune}, commune code {nis_code}.").format(
                name=published.name, commune=commune.name, nis_code=commune.nis_code
            )
        )
        if own is None:
            usual = Profile(published.name, commune, {}, published_at=published.published_at)
            self.difference.ask(usual, published, tr("What it sets otherwise than for every commune:"))
            return
        try:
            # who opened it before keeps what is of this desk
            merged = replace(merge_update(own, published), published_at=published.published_at)
        except RepereError as error:
            self.fault.show_fault(error.sentence(tr))
            return
        self.difference.ask(own, merged, tr("You have this profile already. What is published is different in:"))

    def _forget(self) -> None:
        """Take away what was shown of another address."""
        self._asked = None
        self.look_button.setEnabled(True)
        self.message.clear()
        self.fault.show_fault("")
        self.difference.hide()
