"""The key with which a commune's dossiers and their answers are sealed: drawn or typed once, compared, replaced."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from ...services.communes import list_communes
from ...services.dossiers.seal_key import draw_key, fingerprint_key, format_key, parse_key
from ...services.errors import RepereError
from ...services.profile import current_nis
from ..qgis.translate import plural, tr
from ..session import Session
from ..widgets.basics import make_primary, plain_label, shortcut_button
from ..widgets.inputs import ComboBox, search_field
from ..widgets.layouts import STRETCH, lay_row
from ..widgets.prompts import ActionQuestion
from .key_store import forget_key, read_keys, store_key


class SealPage(QWidget):
    """One key for a commune and its region; ``leave`` goes back to the panels."""

    def __init__(self, desk: Session, leave: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self._keys: dict[str, bytes] = {}
        self.commune = ComboBox()
        for known in sorted(list_communes(), key=lambda known: known.name):
            self.commune.addItem(f"{known.name} ({known.nis_code})", known.nis_code)
        self.state = plain_label()
        self.key = search_field(tr("Nine groups of four letters and digits"))
        self.advice = plain_label()
        self.draw = shortcut_button(tr("New key"), "", self, self.draw_key)
        self.keep = make_primary(shortcut_button(tr("Keep this key"), "Ctrl+Return", self, self.ask_and_keep))
        self.forget = shortcut_button(tr("Forget the key…"), "", self, self.ask_and_forget)
        self.question = ActionQuestion()
        self._build(leave)
        self.commune.currentIndexChanged.connect(lambda _index: self._show_state())
        self.key.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))

    def _build(self, leave: Callable[[], None]) -> None:
        form = QFormLayout()
        form.addRow(tr("Commune"), self.commune)
        form.addRow(tr("On this desk"), self.state)
        form.addRow(tr("Key"), self.key)
        line = lay_row(self.draw, self.forget, STRETCH, self.keep)
        whole = QVBoxLayout(self)
        whole.addWidget(
            plain_label(
                tr(
                    "A commune and its region share a key. Dossiers and answers leave sealed with it, and the seal is"
                    " checked when they are received: it shows these two that one of them made the file and that nobody"
                    " changed it since. It is no signature: to anybody else the signed PDF is the proof."
                )
            )
        )
        whole.addLayout(form)
        whole.addWidget(self.advice)
        whole.addWidget(self.question)
        whole.addLayout(line)
        whole.addWidget(plain_label(_explain_losses()))
        whole.addStretch()
        whole.addWidget(shortcut_button(tr("Back"), "Escape", self, leave), 0, Qt.AlignmentFlag.AlignLeft)

    def show_now(self) -> None:
        """Read the keys of this desk; QGIS may ask for its master password."""
        self.key.clear()
        self.keep.setEnabled(False)
        self.question.hide()
        self._read()
        own = current_nis(self.desk.profile.commune.nis_code)
        self.commune.setCurrentIndex(max(0, self.commune.findData(own)))
        self._show_state()

    def draw_key(self) -> None:
        """Show a new key, which is not kept yet."""
        self.key.setText(format_key(draw_key()))
        self.advice.setText(
            tr(
                "Read this key out to the other side on the telephone, or hand it over: never by the mail that carries"
                " the dossiers. It is shown this once; then keep it here."
            )
        )

    def ask_and_keep(self) -> None:
        """Keep the key that was typed; one that replaces another once the person said so."""
        try:
            key = parse_key(self.key.text())
        except RepereError as error:
            self.advice.setText(error.sentence(tr))
            return
        former = self._keys.get(self._nis_code(), b"")
        if former and former != key:
            self.question.ask(
                tr(
                    "{commune} has another key on this desk. What was sealed with that one, and is not received yet,"
                    " will not be proven any more. Replace it?"
                ).format(commune=self.commune.currentText()),
                tr("Replace the key"),
                lambda: self._keep(key),
            )
        else:
            self._keep(key)

    def ask_and_forget(self) -> None:
        """Let go of the commune's key once the person said so."""
        self.question.ask(
            tr("Without its key, nothing of {commune} leaves this desk sealed, and nothing received is proven.").format(
                commune=self.commune.currentText()
            ),
            tr("Forget the key"),
            self._forget,
        )

    def _keep(self, key: bytes) -> None:
        try:
            store_key(self._nis_code(), key)
        except RepereError as error:
            self.desk.messages.error(error)
            return
        self.key.clear()
        self._read()
        self._show_state()
        self.advice.setText(
            tr("Kept. Compare the fingerprint with the other side's: {fingerprint}.").format(
                fingerprint=fingerprint_key(key)
            )
        )

    def _forget(self) -> None:
        try:
            forget_key(self._nis_code())
        except RepereError as error:
            self.desk.messages.error(error)
            return
        self._read()
        self._show_state()
        self.desk.messages.show(tr("The key was forgotten."), Qgis.MessageLevel.Info)

    def _read(self) -> None:
        try:
            self._keys = read_keys()
        except RepereError as error:
            self._keys = {}
            self.desk.messages.error(error)

    def _nis_code(self) -> str:
        return str(self.commune.currentData())

    def _show_state(self) -> None:
        key = self._keys.get(self._nis_code(), b"")
        self.advice.clear()
        self.forget.setEnabled(bool(key))
        lines = [
            tr("Its key was given; fingerprint {fingerprint}").format(fingerprint=fingerprint_key(key))
            if key
            else tr("No key of this commune yet")
        ]
        if len(self._keys) > 1:
            lines.append(plural("{count} communes have a key on this desk.", len(self._keys)))
        self.state.setText("\n".join(lines))


def _explain_losses() -> str:
    return tr(
        "A colleague's desk: type the same key there. The fingerprint is the same on every desk that has it.\n"
        "The key is lost: draw a new one on either side, and give it to the other. What is under way with the old one"
        " is set aside when it is received, until somebody accepts it after a telephone call.\n"
        "Somebody else may know it: draw a new one at once, and make open dossiers again.\n"
        "It is kept in QGIS's authentication store, behind its master password; not in the profile, the project or any"
        " file of Repère."
    )
