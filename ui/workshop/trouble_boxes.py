"""The town's troubles as switches in words, and the states of the town that are kept."""

from __future__ import annotations

from functools import partial

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout

from ...services.exercises.fault_switches import SWITCH_NAMES
from ...services.exercises.kept_states import OWN_STATE
from ..qgis.translate import tr
from ..widgets.basics import action_button
from ..widgets.checked_line import FaultLabel
from ..widgets.inputs import ComboBox
from ..widgets.layouts import lay_column
from .lesson import Lesson


class FaultBox(QgsCollapsibleGroupBoxBasic):
    """A switch for each trouble; one that ends by itself is off again when the page is shown anew."""

    def __init__(self, lesson: Lesson) -> None:
        super().__init__(tr("Troubles"))
        self.lesson = lesson
        self.switches: dict[str, QCheckBox] = {}
        lines = QVBoxLayout(self)
        for name, text in SWITCH_NAMES.items():
            switch = QCheckBox(tr(text))
            switch.clicked.connect(partial(lesson.switch, name))
            self.switches[name] = switch
            lines.addWidget(switch)
        self.colleague = action_button(tr("A colleague changes the address"), lambda: lesson.send_colleague())
        self.colleague.setToolTip(tr("The address of your newest correction that has not gone yet."))
        lines.addWidget(self.colleague)
        self.setCollapsed(True)

    def reload(self) -> None:
        """Show which are on."""
        for name, switch in self.switches.items():
            switch.setChecked(name in self.lesson.faults)


class StateBox(QgsCollapsibleGroupBoxBasic):
    """Keep the town and the workspace under a name, and bring them back."""

    def __init__(self, lesson: Lesson) -> None:
        super().__init__(tr("States"))
        self.lesson = lesson
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name, such as: lesson 3"))
        self.name.setAccessibleName(tr("Name of the state"))
        self.save_button = action_button(tr("Keep"), self.save)
        self.name.returnPressed.connect(self.save)
        self.fault = FaultLabel()
        self.choice = ComboBox()
        self.choice.setAccessibleName(tr("States that are kept"))
        self.load_button = action_button(tr("Bring back"), self.load)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.name, 1)
        first.addWidget(self.save_button)
        second.addWidget(self.choice, 1)
        second.addWidget(self.load_button)
        lay_column(first, self.fault, second, parent=self)
        self.setCollapsed(True)

    def reload(self) -> None:
        """List what is kept."""
        chosen = self.choice.currentData()
        self.choice.clear()
        for name in reversed(self.lesson.saves):
            if name != OWN_STATE:
                self.choice.addItem(self._describe(name), name)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.load_button.setEnabled(self.choice.count() > 0)

    def save(self) -> None:
        """Keep the state under the name that was typed."""
        is_kept = self.lesson.save(self.name.text())
        self.fault.show_fault("" if is_kept else tr("Give it a name with letters or digits."))
        if is_kept:
            self.name.clear()

    def load(self) -> None:
        """Bring the chosen state back."""
        if self.choice.currentData():
            self.lesson.load(self.choice.currentData())

    def _describe(self, name: str) -> str:
        exercise = self.lesson.find(name.removeprefix("aside-")) if name.startswith("aside-") else None
        return tr("Before you began again: {exercise}").format(exercise=exercise.id) if exercise else name
