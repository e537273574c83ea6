"""What each section of the settings is: fields of the profile, their errors beside them, and what was touched.

A section makes its fields when it is first unfolded: all of them at once would hold the window up.
"""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout

from ...services.profile import Profile
from ..qgis.translate import get_locale
from ..session import Session
from ..widgets.focus import name_controls
from ..widgets.inputs import ComboBox, DoubleSpinBox, SpinBox


class Section(QgsCollapsibleGroupBoxBasic):
    """Part of the settings. ``edited`` tells that a person changed something in it."""

    edited = pyqtSignal()

    def __init__(self, title: str, desk: Session) -> None:
        super().__init__(title)
        self.desk = desk
        self.is_edited = self.is_built = False
        self._unseen: Profile | None = None
        """What is to be shown once somebody looks."""
        self.setCollapsed(True)
        self.collapsedStateChanged.connect(self._unfold)

    def _unfold(self, is_collapsed: bool) -> None:
        """Make the fields, if that is not done yet, and show in them what is saved."""
        if is_collapsed:
            return
        if not self.is_built:
            self.is_built = True
            self.build()
            name_controls(self)
        if self._unseen is not None:
            self.show_saved(self._unseen)

    def build(self) -> None:
        """Make the fields."""
        raise NotImplementedError

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
        """Show a profile as it is kept, now or once the section is unfolded: nothing of it waits to be saved."""
        self._unseen = profile if self.isCollapsed() else None
        if self._unseen is None:
            self.blockSignals(True)
            self.show_profile(profile)
            self.blockSignals(False)
        # the fields that are filled say that they changed
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
