"""A person's consent to one test request: in which category, with which key, at which server."""

from __future__ import annotations

from urllib.parse import urlsplit

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLineEdit

from ...services.conformance.open311_writing import WriteConsent
from ..qgis.network import read_api_key
from ..qgis.translate import tr
from ..widgets.basics import tooltip_text
from ..widgets.inputs import AuthConfigSelect


class WriteConsentRows(QObject):
    """Rows of a form. What is ticked holds for the server and the category that it names: another takes it back."""

    def __init__(self, form: QFormLayout) -> None:
        super().__init__(form)
        self._form = form
        self._url = ""
        self._is_offered = True
        self.category = QLineEdit()
        self.category.setPlaceholderText(tr("Empty: nothing is written"))
        self.category.setToolTip(
            tooltip_text(
                tr("The service_code in which one test request is made. Only where whoever runs the service agreed.")
            )
        )
        self.key = AuthConfigSelect()
        self.agreed = QCheckBox()
        form.addRow(tr("Test category (writes)"), self.category)
        form.addRow(tr("Key for writing"), self.key)
        form.addRow("", self.agreed)
        self.category.textChanged.connect(lambda _text: self._ask_again())
        self._ask_again()

    def offer(self, is_offered: bool) -> None:
        """Show the rows, or hide them where the standard has no rules that write."""
        self._is_offered = is_offered
        self._ask_again()

    def choose_target(self, url: str) -> None:
        """Ask for this address from now on; what was agreed to for another one is taken back."""
        if url != self._url:
            self._url = url
            self._ask_again()

    @property
    def is_asked(self) -> bool:
        """Return whether a test category is named, agreed to or not yet."""
        return self._is_offered and bool(self.category.text().strip())

    def read_consent(self) -> WriteConsent | None:
        """Return what the person agreed to, None where nothing. Main thread only."""
        if not self.agreed.isChecked():
            return None
        return WriteConsent(self.category.text().strip(), read_api_key(self.key.configId(), self._url))

    def _ask_again(self) -> None:
        code, host = self.category.text().strip(), urlsplit(self._url).netloc
        is_asked = self.is_asked and bool(host)
        self.agreed.setChecked(False)
        self.agreed.setText(
            tr("I agree: one test request at {host}, in the category “{code}”, which I will have closed").format(
                host=host.replace("&", "&&"), code=code.replace("&", "&&")
            )
        )
        for widget, is_shown in ((self.category, self._is_offered), (self.key, is_asked), (self.agreed, is_asked)):
            widget.setVisible(is_shown)
            label = self._form.labelForField(widget)
            if label is not None:
                label.setVisible(is_shown)
