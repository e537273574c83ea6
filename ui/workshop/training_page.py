"""Training, for who learns: cards of exercises, then one exercise with its goal, its hints and what is right so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFrame,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...services.exercises.classroom import Order
from ...services.exercises.exercise import Exercise, choose_text
from ..qgis import settings
from ..qgis.translate import get_locale, tr
from ..widgets.basics import action_button, make_primary, plain_label, scrollable, shortcut_button
from ..widgets.layouts import STRETCH, lay_column, lay_row
from .class_box import ClassBox
from .class_link import ClassLink
from .lesson import Lesson
from .trouble_boxes import FaultBox, StateBox

MIN_PAGE_HEIGHT = 160
"""Pixels to which the page gives way before it scrolls."""


class TrainingPage(QWidget):
    """``leave`` goes back to the panels. ``is_wanted_in_front``: an exercise was begun, and its town is opening."""

    def __init__(self, lesson: Lesson, leave: Callable[[], None]) -> None:
        super().__init__()
        self.lesson = lesson
        self.is_wanted_in_front = False
        self.link = ClassLink()
        self.link.ordered.connect(self.obey)
        self.stack = QStackedWidget()
        self.cards = CardsPage(lesson, self.link)
        self.exercise_page = ExercisePage(lesson)
        for page in (self.cards, self.exercise_page):
            self.stack.addWidget(page)
        self.back = shortcut_button(tr("Back"), "Escape", self, leave)
        self.hand = QPushButton(tr("Raise your hand"))
        self.hand.setCheckable(True)
        self.hand.toggled.connect(self.raise_hand)
        self.verify_button = make_primary(QPushButton(tr("Verify")))
        self.verify_button.clicked.connect(lambda _checked=False: lesson.verify())
        foot = lay_row(self.back, STRETCH, self.hand, self.verify_button)
        lay_column((self.stack, 1), foot, parent=self, margins=0)
        lesson.changed.connect(self.reload)
        lesson.begun.connect(self._wait_for_town)
        self.cards.class_box.changed.connect(self.reload)
        self.reload()

    def show_now(self) -> None:
        """Show the exercise that is on, or the cards."""
        self.is_wanted_in_front = False
        self.lesson.refresh()
        self.reload()

    def raise_hand(self, is_up: bool) -> None:
        """Show the trainer that this desk wants help, or no more."""
        self.hand.setText(tr("Lower your hand") if is_up else tr("Raise your hand"))
        self.link.tell(hand=is_up)
        self.link.exchange()

    def tell_error(self, text: str) -> None:
        """Show the trainer the last error of this desk."""
        self.link.tell(error=text)

    def obey(self, order: Order) -> None:
        """Do what the trainer asks of this desk."""
        desk, lesson = self.lesson.desk, self.lesson
        exercise = lesson.find(order.exercise) if order.action == "start" else lesson.exercise
        if not desk.is_open or not desk.profile.sandbox:
            return
        if order.action in ("start", "again") and exercise is not None:
            desk.messages.show(tr("The trainer begins an exercise on this desk."))
            lesson.begin(exercise)
        elif order.action == "clear_faults":
            lesson.clear_faults()
        elif order.action == "fault" and order.fault == "colleague":
            lesson.send_colleague()
        elif order.action == "fault" and order.fault:
            lesson.switch(order.fault, True)

    def reload(self) -> None:
        """Show how things stand, here and on the trainer's board."""
        exercise = self.lesson.exercise
        self.stack.setCurrentWidget(self.cards if exercise is None else self.exercise_page)
        self.hand.setVisible(self.link.is_joined)
        self.verify_button.setVisible(exercise is not None)
        self.cards.reload()
        self.exercise_page.reload()
        self.link.tell(
            exercise=exercise.id if exercise else "",
            step=self.lesson.step,
            steps=len(exercise.checks) if exercise else 0,
            hints=self.lesson.hints_shown,
        )

    def _wait_for_town(self) -> None:
        self.is_wanted_in_front = True


class CardsPage(QWidget):
    """One card for each exercise, and the class above them."""

    def __init__(self, lesson: Lesson, link: ClassLink) -> None:
        super().__init__()
        self.lesson = lesson
        self.class_box = ClassBox(link)
        title = _heading(tr("Exercises"))
        note = plain_label(
            tr("Each begins with a small town of its own. What you did in the training town waits until you leave it.")
        )
        inside = QWidget()
        lines = lay_column(title, note, parent=inside, margins=(0, 0, 4, 0))
        self.elsewhere = plain_label(
            tr("This training town has no exercises yet: open the other one, by the commune's name above.")
        )
        lines.addWidget(self.elsewhere)
        self._cards: dict[str, QFrame] = {}
        self._marks: dict[str, QLabel] = {}
        self.buttons: dict[str, QPushButton] = {}
        for exercise in lesson.exercises:
            lines.addWidget(self._card(exercise))
        for error in lesson.errors:
            lines.addWidget(plain_label(f"⚠ {error.sentence(tr)}"))
        lines.addWidget(self.class_box)
        lines.addStretch()
        lay_column(scrollable(inside, MIN_PAGE_HEIGHT), parent=self, margins=0)

    def reload(self) -> None:
        """Mark what was solved; show what takes place in the open town."""
        for exercise in self.lesson.exercises:
            solved = self.lesson.is_solved(exercise)
            minutes = tr("{minutes} min").format(minutes=exercise.minutes)
            self._marks[exercise.id].setText(f"✔ {minutes}" if solved else minutes)
            self._cards[exercise.id].setVisible(self.lesson.takes_place_here(exercise))
        self.elsewhere.setVisible(not any(map(self.lesson.takes_place_here, self.lesson.exercises)))
        self.class_box.reload()

    def _card(self, exercise: Exercise) -> QFrame:
        card = QFrame()
        card.setFrameShape(QFrame.Shape.StyledPanel)
        title = plain_label(_say(exercise.title))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        mark = plain_label(wrap=False)
        button = QPushButton(tr("Begin"))
        button.setAccessibleDescription(_say(exercise.title))
        button.clicked.connect(partial(self._begin, exercise))
        line = lay_row((title, 1), mark, button)
        lay_column(line, plain_label(_say(exercise.goal)), parent=card, margins=(8, 4, 8, 4), spacing=2)
        self._marks[exercise.id], self.buttons[exercise.id] = mark, button
        self._cards[exercise.id] = card
        return card

    def _begin(self, exercise: Exercise, _checked: bool = False) -> None:
        self.lesson.begin(exercise)


class ExercisePage(QWidget):
    """The exercise that is on."""

    def __init__(self, lesson: Lesson) -> None:
        super().__init__()
        self.lesson = lesson
        self.title, self.goal = _heading(""), plain_label()
        self.solved = plain_label(tr("✔ Solved. Begin again, or choose another exercise."))
        self.checks, self.hints = QVBoxLayout(), QVBoxLayout()
        for column in (self.checks, self.hints):
            column.setSpacing(4)
        self.hint_button = QPushButton()
        self.hint_button.clicked.connect(lambda _checked=False: lesson.show_hint())
        self.again_button = action_button(tr("Begin again"), self._begin_again)
        self.again_button.setToolTip(tr("This exercise only; what you did in it is kept aside under “States”."))
        self.leave_button = action_button(tr("Another exercise…"), lambda: lesson.leave())
        self.leave_button.setToolTip(tr("Leaves this one; your own training town is as it was before."))
        self.region_button = action_button(tr("Have the region answer…"), self.choose_dossier)
        self.faults, self.states = FaultBox(lesson), StateBox(lesson)
        self._lay()

    def _lay(self) -> None:
        buttons = lay_row((self.again_button, 1), (self.leave_button, 1))
        inside = QWidget()
        lines = lay_column(self.title, self.goal, parent=inside, margins=(0, 0, 4, 0))
        lines.addSpacing(4)
        lines.addWidget(_heading(tr("What must be so at the end"), 1.0))
        lines.addLayout(self.checks)
        lines.addWidget(self.solved)
        lines.addLayout(self.hints)
        lines.addWidget(self.hint_button)
        lines.addSpacing(4)
        lines.addLayout(buttons)
        lines.addWidget(self.region_button)
        lines.addWidget(self.faults)
        lines.addWidget(self.states)
        lines.addStretch()
        lay_column(scrollable(inside, MIN_PAGE_HEIGHT), parent=self, margins=0)

    def reload(self) -> None:
        """Show what is right, what is not yet and why, and the hints opened so far."""
        exercise = self.lesson.exercise
        if exercise is None:
            return
        self.title.setText(_say(exercise.title))
        self.goal.setText(_say(exercise.goal))
        _empty(self.checks)
        _empty(self.hints)
        results = self.lesson.results
        for number, check in enumerate(exercise.checks):
            result = results[number] if number < len(results) else None
            mark = "✔" if result and result.is_right else "○"
            self.checks.addWidget(plain_label(f"{mark} {_say(check['text'])}"))
            if result and result.reason is not None:
                reason = plain_label(result.reason.sentence(tr))
                reason.setContentsMargins(18, 0, 0, 0)
                font = reason.font()
                font.setItalic(True)
                reason.setFont(font)
                self.checks.addWidget(reason)
        for number, hint in enumerate(exercise.hints[: self.lesson.hints_shown], 1):
            self.hints.addWidget(plain_label(f"{number}. {_say(hint)}"))
        left = len(exercise.hints) - self.lesson.hints_shown
        self.hint_button.setText(
            tr("Hint ({number} of {total})").format(
                number=min(self.lesson.hints_shown + 1, len(exercise.hints)), total=len(exercise.hints)
            )
        )
        self.hint_button.setEnabled(left > 0)
        self.solved.setVisible(bool(results) and all(result.is_right for result in results))
        self.region_button.setVisible(exercise.town.get("addressing") == "dossier")
        self.faults.reload()
        self.states.reload()

    def choose_dossier(self) -> None:
        """Ask for the dossier that the region answers."""
        folder = settings.get("folder", str(Path.home()))
        path, _kind = QFileDialog.getOpenFileName(self, tr("The dossier to answer"), folder, tr("Dossier (*.gpkg)"))
        if path:
            self.lesson.ask_region(Path(path))

    def _begin_again(self) -> None:
        if self.lesson.exercise is not None:
            self.lesson.begin(self.lesson.exercise)


def _say(texts: Mapping[str, str]) -> str:
    return choose_text(texts, get_locale().name())


def _heading(text: str, scale: float = 1.2) -> QLabel:
    label = plain_label(text)
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(scale * font.pointSizeF())
    label.setFont(font)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return label


def _empty(column: QVBoxLayout) -> None:
    while column.count():
        widget = column.takeAt(0).widget()
        # gone from sight at once: it is deleted a moment later
        widget.hide()
        widget.deleteLater()
