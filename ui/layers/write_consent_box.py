"""A person's consent to one test request: in which category, with which key, at which server."""

from __future__ import annotations

from urllib.parse import urlsplit

from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from ...services.conformance.open311_writing import WriteConsent
from ..qgis.network import read_api_key
from ..qgis.translate import tr
from ..widgets.basics import tooltip_text
from ..widgets.inputs import AuthConfigSelect


class WriteConsentBox(QWidget):
    """What is ticked holds for the server and the category that it names: another address takes it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._url = ""
        self.category = QLineEdit()
        self.category.setPlaceholderText(tr("Empty: nothing is written"))
        self.category.setToolTip(
            tooltip_text(
                tr("The service_code in which one test request is made. Only where whoever runs the service agreed.")
            )
        )
        self.key = AuthConfigSelect()
        self.agreed = QCheckBox()
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.addRow(tr("Test category (writes)"), self.category)
        self.form.addRow(tr("Key for writing"), self.key)
        self.form.addRow(self.agreed)
        self.category.textChanged.connect(lambda _text: self._ask_again())
        self._ask_again()

    def choose_target(self, url: str) -> None:
        """Ask for this address from now on; what was agreed to for another server is taken back."""
        if url != self._url:
            self._url = url
            self._ask_again()

    def read_consent(self) -> WriteConsent | None:
        """Return what the person agreed to, None where nothing. Main thread only."""
        if not self.isEnabled() or not self.agreed.isChecked():
            return None
        return WriteConsent(self.category.text().strip(), read_api_key(self.key.configId(), self._url))

    def _ask_again(self) -> None:
        code, host = self.category.text().strip(), urlsplit(self._url).netloc
        is_asked = bool(code and host)
        self.agreed.setChecked(False)
        self.agreed.setText(
            tr("I agree: one test request at {host}, in the category “{code}”, which I will have closed").format(
                host=host.replace("&", "&&"), code=code.replace("&", "&&")
            )
        )
        for widget in (self.key, self.form.labelForField(self.key), self.agreed):
            widget.setVisible(is_asked)
