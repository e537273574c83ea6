"""What each section of the settings is: fields of the profile, their errors beside them, and what was touched."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...services.errors import RepereError
from ...services.profile import Profile
from ..qgis.translate import get_locale, tr
from ..session import Session
from ..widgets.basics import plain_label
from ..widgets.inputs import ComboBox, DoubleSpinBox, SpinBox


class FaultLabel(QLabel):
    """The words under a field that cannot be kept as it is; out of sight while nothing is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(plain_label().textFormat())
        self.setWordWrap(True)
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        self.hide()

    def show_fault(self, text: str) -> None:
        """Show what is wrong; nothing for an empty text."""
        self.setText(f"⚠ {text}" if text else "")
        self.setVisible(bool(text))


class CheckedLine(QWidget):
    """A line of text whose error stands under it. ``check`` raises a RepereError for a text that cannot be."""

    edited = pyqtSignal()

    def __init__(self, name: str, check: Callable[[str], None], *, is_required: bool = False) -> None:
        super().__init__()
        self._check, self._is_required = check, is_required
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setClearButtonEnabled(True)
        self.fault = FaultLabel()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addWidget(self.line)
        whole.addWidget(self.fault)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda _text: self._typed())
        # a half-typed address is no error yet
        self.line.editingFinished.connect(self.find_fault)

    def text(self) -> str:
        """Return what is typed, without blanks around it."""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """Show a text that is as it should be."""
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self.fault.show_fault("")

    def find_fault(self) -> bool:
        """Say beside the line what is wrong; whether something is."""
        text, fault = self.text(), ""
        if not text:
            fault = tr("This may not be empty.") if self._is_required else ""
        else:
            try:
                self._check(text)
            except RepereError as error:
                fault = error.sentence(tr)
        self.fault.show_fault(fault)
        return bool(fault)

    def _typed(self) -> None:
        self.fault.show_fault("")
        self.edited.emit()


class Section(QgsCollapsibleGroupBoxBasic):
    """Part of the settings. ``edited`` tells that a person changed something in it."""

    edited = pyqtSignal()

    def __init__(self, title: str, desk: Session) -> None:
        super().__init__(title)
        self.desk = desk
        self.is_edited = False
        self.setCollapsed(True)

    def show_profile(self, profile: Profile) -> None:
        """Show what a profile says; what was typed and not saved is given up."""
        raise NotImplementedError

    def apply_to(self, profile: Profile) -> Profile:
        """Return a profile with what this section says."""
        raise NotImplementedError

    def find_fault(self) -> bool:
        """Say beside each field what is wrong; whether something is."""
        return False

    def store(self) -> None:
        """Keep what is this desk's alone; the profile is written after it."""

    def mark_edited(self, *_value: object) -> None:
        """Note that a person changed something here."""
        self.is_edited = True
        self.edited.emit()

    def show_saved(self, profile: Profile) -> None:
        """Show a profile as it is kept: nothing of it waits to be saved."""
        self.blockSignals(True)
        self.show_profile(profile)
        self.blockSignals(False)
        self.is_edited = False


def number_field(name: str, limits: tuple[float, float], unit: str, digits: int = 1) -> DoubleSpinBox | SpinBox:
    """Make a field for a number with its unit, between two limits."""
    field = DoubleSpinBox() if digits else SpinBox()
    if isinstance(field, DoubleSpinBox):
        field.setDecimals(digits)
        field.setRange(*limits)
    else:
        field.setRange(*map(int, limits))
    field.setSuffix(f" {unit}" if unit else "")
    field.setLocale(get_locale())
    field.setAccessibleName(name)
    return field


def choice_box(name: str) -> ComboBox:
    """Make a list to choose from whose long entries do not widen the dock."""
    box = ComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.setAccessibleName(name)
    return box


def narrow_form() -> QFormLayout:
    """Make a form whose labels stand over their fields where a dock is narrow."""
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
