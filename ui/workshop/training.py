"""What the dock has of training: the learner's page, made when it is first asked for, and the trainer's window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtWidgets import QStackedWidget, QWidget

from ...services.exercises.exercise import choose_text
from ..qgis import settings
from ..qgis.translate import get_locale, tr
from ..session import Session
from ..widgets.header_parts import ExerciseBar
from .lesson import Lesson
from .trainer_board import TrainerBoard
from .training_page import TrainingPage


class Training:
    """``find_url`` tells where the town listens, ``leave`` goes back to the panels; ``bar`` says what is on."""

    def __init__(
        self, desk: Session, find_url: Callable[[], str], leave: Callable[[], None], stack: QStackedWidget
    ) -> None:
        self.desk = desk
        self._find_url, self._leave, self._stack = find_url, leave, stack
        self.page: TrainingPage | None = None
        self.board: TrainerBoard | None = None
        self.bar: ExerciseBar | None = None

    @property
    def is_in_front(self) -> bool:
        """Whether the page is what the dock shows."""
        return self.page is not None and self._stack.currentWidget() is self.page

    @property
    def is_exercise_on(self) -> bool:
        """Whether an exercise was begun and not left."""
        return self.page is not None and self.page.lesson.exercise is not None

    @property
    def is_wanted_in_front(self) -> bool:
        """Whether the page is to be shown once the town is open: an exercise was begun."""
        return self.page is not None and self.page.is_wanted_in_front

    def make_page(self) -> TrainingPage:
        """The page; a desk that was in a class is in it again."""
        if self.page is None:
            self.page = TrainingPage(Lesson(self.desk, self._find_url), self._leave)
            self.page.lesson.changed.connect(self._say_what_is_on)
            self.desk.messages.on_trouble = self.page.tell_error
            self._stack.addWidget(self.page)
            folder, nickname = settings.get("class/folder"), settings.get("class/nickname")
            if folder and nickname:
                self.page.link.join(Path(folder), nickname)
        return self.page

    def rejoin_class(self) -> None:
        """Have a desk that was in a class hear its trainer, though its page was not opened yet."""
        if settings.get("class/folder"):
            self.make_page()

    def show_board(self, parent: QWidget) -> None:
        """Show the trainer's board, in a window of its own."""
        if self.board is None:
            self.board = TrainerBoard(parent)
        elif not self.board.isVisible() and self.board.board is not None:
            self.board.open_folder()
        self.board.show()
        self.board.raise_()

    def forget_exercise(self) -> None:
        """Note that the town was reset."""
        if self.page is not None:
            self.page.lesson.forget()

    def shut_down(self) -> None:
        """Leave nothing behind."""
        if self.page is not None:
            self.page.link.pause()
        if self.board is not None:
            self.board.close()

    def _say_what_is_on(self) -> None:
        if self.bar is None or self.page is None:
            return
        lesson = self.page.lesson
        if lesson.exercise is None:
            self.bar.show_exercise("")
            return
        title = choose_text(lesson.exercise.title, get_locale().name())
        done = tr("{step} of {steps}").format(step=lesson.step, steps=len(lesson.exercise.checks))
        self.bar.show_exercise(f"{done} · {title}")
