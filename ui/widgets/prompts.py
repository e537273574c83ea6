"""Lines in a panel that ask before it goes on: for a count to be typed, for a sign-in to be chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from ...services.corrections.confirmations import CountConfirmation
from ...services.errors import ApiKeyRequired, AuthenticationRequired
from ...services.incidents.refresh import describe_source
from ...services.profile import Profile
from ..qgis.accepted_drives import accept_drive, find_unaccepted_drive
from ..qgis.translate import tr
from ..qgis.trusted_origins import format_origin, profile_origins
from .basics import plain_label, shortcut_button
from .inputs import AuthConfigSelect
from .layouts import lay_column


class _Question(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.message = plain_label()
        self.line = QHBoxLayout()
        lay_column(self.message, self.line, parent=self)
        self.hide()


class ActionQuestion(_Question):
    """What cannot be taken back is done once a person said so."""

    def __init__(self) -> None:
        super().__init__()
        self._act: Callable[[], None] = lambda: None
        self.go = shortcut_button("", "", self, self.answer)
        self.refuse = shortcut_button(tr("No"), "Escape", self, self.hide)
        self.line.addWidget(self.go)
        self.line.addWidget(self.refuse)

    def ask(self, text: str, label: str, act: Callable[[], None]) -> None:
        """Say what would be lost, and do it when the button with ``label`` is pressed."""
        self._act = act
        self.message.setText(text)
        self.go.setText(label)
        self.show()
        self.refuse.setFocus()

    def answer(self) -> None:
        """Do it."""
        self.hide()
        self._act()


class OriginQuestion(_Question):
    """A profile that bears a known commune's name and names other hosts is opened as the person says."""

    def __init__(self, open_apart: Callable[[Profile], None], open_trusted: Callable[[Profile], None]) -> None:
        super().__init__()
        self._profile: Profile | None = None
        self.apart = shortcut_button(tr("With a new workspace"), "", self, lambda: self._go_on(open_apart))
        self.trusted = shortcut_button(tr("With the commune's own"), "", self, lambda: self._go_on(open_trusted))
        self.line.addWidget(self.apart)
        self.line.addWidget(self.trusted)
        self.line.addWidget(shortcut_button(tr("No"), "Escape", self, self.hide))
        self.apart.setDefault(True)

    def ask(self, profile: Profile, origins: set[str]) -> None:
        """Show the hosts of the profile beside those that got the commune's data so far."""
        self._profile = profile
        self.message.setText(
            tr(
                "This profile would send the data of {commune} to: {hosts}. So far they go to: {before}."
                " Did you expect that? With a new workspace, nothing that is stored here leaves."
            ).format(
                commune=profile.name,
                hosts=", ".join(map(format_origin, sorted(profile_origins(profile) - origins))),
                before=", ".join(map(format_origin, sorted(origins))) or tr("hosts that were not noted"),
            )
        )
        self._wait()

    def ask_about_source(self, profile: Profile, before: str) -> None:
        """Show the service of the profile's reports beside the one that those stored came from."""
        self._profile = profile
        self.message.setText(
            tr(
                "The reports stored for {commune} came from {before}; this profile reads {service}. Two services may"
                " give the same numbers to different reports. Is it the same service at a new address? Then go on with"
                " the commune's own workspace. If not, take a new one: the old reports stay where they are."
            ).format(commune=profile.name, before=before, service=describe_source(profile.services["reporting"]))
        )
        self._wait()

    def _wait(self) -> None:
        self.show()
        self.apart.setFocus()

    def _go_on(self, act: Callable[[Profile], None]) -> None:
        self.hide()
        if self._profile is not None:
            act(self._profile)


class DriveQuestion(_Question):
    """A folder that a program copies to a cloud is used once the person agreed, on this desk."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path()
        self._act: Callable[[], None] = lambda: None
        self.go = shortcut_button(tr("Use this folder"), "", self, self.answer)
        self.refuse = shortcut_button(tr("No"), "Escape", self, self.hide)
        self.line.addWidget(self.go)
        self.line.addWidget(self.refuse)

    def ask(self, folder: Path, act: Callable[[], None]) -> None:
        """Do it at once where the folder stays on this computer, or was agreed to; else once it is."""
        drive = find_unaccepted_drive(folder)
        self.hide()
        if not drive:
            act()
            return
        self._folder, self._act = folder, act
        self.message.setText(
            tr(
                "{drive} copies this folder to its servers: {folder}. Repère would keep citizens' texts, their photos"
                " and the agents' names in it. Did your commune agree to that? If not, choose another folder; for a"
                " workspace, a QGIS profile outside of it."
            ).format(drive=drive, folder=folder)
        )
        self.show()
        self.refuse.setFocus()

    def answer(self) -> None:
        """Use the folder, and do not ask about it again."""
        accept_drive(self._folder)
        self.hide()
        self._act()


class ConfirmCount(_Question):
    """A great number is done only after it was typed."""

    def __init__(self) -> None:
        super().__init__()
        self._guard: CountConfirmation | None = None
        self._act: Callable[[], None] = lambda: None
        self.typed = QLineEdit()
        self.go = shortcut_button(tr("Go on"), "", self, self.answer)
        self.line.addWidget(self.typed, 1)
        self.line.addWidget(self.go)
        self.line.addWidget(shortcut_button(tr("No"), "Escape", self, self.hide))
        self.typed.textChanged.connect(lambda _text: self.go.setEnabled(self._passes()))
        self.typed.returnPressed.connect(self.answer)

    def ask(self, guard: CountConfirmation | None, act: Callable[[], None]) -> None:
        """Do it at once where nothing must be counted; else once the count is typed."""
        if guard is None:
            act()
            return
        self._guard, self._act = guard, act
        self.message.setText(tr(guard.template).format(**guard.values))
        self.typed.clear()
        self.go.setEnabled(False)
        self.show()
        self.typed.setFocus()

    def answer(self) -> None:
        """Go on, if the count is right."""
        if self._passes():
            self.hide()
            self._act()

    def _passes(self) -> bool:
        return self._guard is not None and self._guard.is_confirmed_by(self.typed.text())


class SignInPrompt(_Question):
    """The queue waits until a configuration of QGIS's authentication is chosen."""

    def __init__(self, go_on: Callable[[str, str], None]) -> None:
        super().__init__()
        self._service = ""
        self._go_on = go_on
        self.choice = AuthConfigSelect()
        # wider than a panel with the buttons beside it
        self.layout().insertWidget(1, self.choice)
        self.line.addStretch()
        self.line.addWidget(shortcut_button(tr("Go on"), "", self, self.answer))
        self.line.addWidget(shortcut_button(tr("Later"), "", self, self.hide))

    def ask(self, error: AuthenticationRequired, service: str, authcfg: str) -> None:
        """Say which service asks; nothing was marked as failed."""
        self._service = service
        asked = tr("{service} asks you to sign in. The corrections wait; choose how to sign in, then go on.")
        if isinstance(error, ApiKeyRequired):
            asked = tr(
                "{service} wants a key with what is sent. The corrections wait; choose the authentication whose "
                "password is the key (a new one: method “basic”, the key as password), then go on."
            )
        self.message.setText(asked.format(service=error.values.get("service") or service))
        self.choice.setConfigId(authcfg)
        self.show()

    def answer(self) -> None:
        """Go on with the chosen configuration."""
        self.hide()
        self._go_on(self._service, self.choice.configId())
