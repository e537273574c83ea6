"""The exercise that is on: begun, verified, begun again; the learner's own town waits meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...services.errors import RepereError
from ...services.exercises.checks import CheckResult, Examiner
from ...services.exercises.exercise import FOLDER, Exercise, list_exercises
from ...services.exercises.kept_states import OWN_STATE, copy_workspace, name_state
from ...services.exercises.region_reply import answer_as_region
from ...services.exercises.town_control import TownControl
from ...services.model.correction import CorrectionTarget
from ...services.profile import parse
from ...services.workspace.workspace import Workspace
from ..qgis import settings
from ..qgis.tasks import Job
from ..qgis.timers import create_timer
from ..qgis.translate import tr
from ..session import Session
from ..training_town_process import town_service

LOOK_AGAIN_MS = 1500
"""After a change of the workspace, before the exercise is looked at again: the town takes half a second to act."""

COLLEAGUES_STEP_M = 6.0
"""Metres by which a colleague moves an address."""


class Lesson(QObject):
    """``changed`` tells that there is something else to show; ``begun`` that an exercise's town is about to open."""

    changed = pyqtSignal()
    begun = pyqtSignal()

    def __init__(self, desk: Session, find_url: Callable[[], str]) -> None:
        super().__init__()
        self.desk = desk
        self._find_url = find_url
        self.exercises, self.errors = list_exercises((FOLDER, settings.data_folder() / "exercices"))
        self.exercise: Exercise | None = None
        self.results: list[CheckResult] = []
        self.hints_shown = 0
        self.faults: list[str] = []
        self.saves: list[str] = []
        self._solved = set(settings.get("exercises/solved").split())
        self._look = create_timer(self, lambda: self.verify(is_asked=False), LOOK_AGAIN_MS)
        desk.changed.connect(self._workspace_changed)

    @property
    def step(self) -> int:
        """How many checks are right."""
        return sum(result.is_right for result in self.results)

    def is_solved(self, exercise: Exercise) -> bool:
        """Whether the exercise was solved once on this computer."""
        return exercise.id in self._solved

    def find(self, exercise_id: str) -> Exercise | None:
        """The exercise of that id."""
        return next((each for each in self.exercises if each.id == exercise_id), None)

    def takes_place_here(self, exercise: Exercise) -> bool:
        """Whether the open town is the one that the exercise takes place in."""
        return self.desk.is_open and self.desk.profile.commune.nis_code == exercise.nis_code

    def begin(self, exercise: Exercise) -> None:
        """Begin an exercise, or begin it again; what was there is kept aside under a name."""
        if not self.takes_place_here(exercise):
            self.desk.messages.show(tr("This exercise takes place in another training town: open that one first."))
            return
        url, before = self._find_url(), self.exercise
        kept = OWN_STATE if before is None else f"aside-{before.id}"
        home, copy = self.desk.path, self._copy_path(kept)

        def work(job: Job) -> str:
            control = TownControl(self.desk.client_for(town_service(url), job), url)
            control.save(kept)
            copy_workspace(home, copy)
            control.begin(exercise)
            return control.read_profile(exercise)

        def done(text: str) -> None:
            self.exercise, self.results, self.hints_shown = exercise, [], 0
            self.faults = sorted({fault["fault"] for fault in exercise.faults})
            self._open(text, url)

        self.desk.run_job(tr("Preparing the exercise"), work, done)

    def leave(self) -> None:
        """Leave the exercise: the learner's own town is as it was before."""
        self.load(OWN_STATE, ends_exercise=True)

    def save(self, text: str) -> bool:
        """Keep the town and the workspace as they are now under a name; False if the name is none."""
        name, url, home = name_state(text), self._find_url(), self.desk.path
        if not name or name == OWN_STATE:
            return False
        copy = self._copy_path(name)

        def work(job: Job) -> list[str]:
            control = TownControl(self.desk.client_for(town_service(url), job), url)
            control.save(name)
            copy_workspace(home, copy)
            return control.list_saves()

        self.desk.run_job(tr("Keeping the state"), work, self._saved)
        return True

    def load(self, name: str, ends_exercise: bool = False) -> None:
        """Have the town and the workspace as they were kept."""
        url, copy, target = self._find_url(), self._copy_path(name), self.desk.next_town_path()
        exercise = None if ends_exercise else self.exercise

        def work(job: Job) -> str:
            control = TownControl(self.desk.client_for(town_service(url), job), url)
            copy_workspace(copy, target)
            control.load(name)
            control.clear_faults()
            return control.read_profile(exercise)

        def done(text: str) -> None:
            self.exercise, self.results, self.faults = exercise, [], []
            self._open(text, url)

        self.desk.run_job(tr("Bringing the state back"), work, done)

    def forget(self) -> None:
        """Note that the town was reset: no exercise is on."""
        self.exercise, self.results, self.faults = None, [], []
        self.changed.emit()

    def verify(self, is_asked: bool = True) -> None:
        """Look at what is right; a failure is told to who asked."""
        exercise, url, home = self.exercise, self._find_url(), self.desk.home
        if exercise is None or not url or not self.desk.is_open:
            return

        def work(job: Job) -> list[CheckResult]:
            with Workspace(home) as workspace:
                web = self.desk.client_for(town_service(url), job)
                return Examiner(web, url, workspace).examine(exercise)

        def done(results: list[CheckResult]) -> None:
            if self.exercise is not exercise:
                return
            self.results = results
            if all(result.is_right for result in results):
                self._solved.add(exercise.id)
                settings.put("exercises/solved", " ".join(sorted(self._solved)))
            self.changed.emit()

        failed = self.desk.messages.error if is_asked else lambda _error: None
        self.desk.run_hidden(tr("Verifying the exercise"), work, done, failed)

    def show_hint(self) -> None:
        """Show the next hint."""
        if self.exercise is not None:
            self.hints_shown = min(self.hints_shown + 1, len(self.exercise.hints))
            self.changed.emit()

    def switch(self, name: str, is_on: bool) -> None:
        """Switch one of the town's troubles on or off."""
        self._control(lambda control: control.set_fault(name) if is_on else control.clear_faults(name))

    def clear_faults(self) -> None:
        """Switch every trouble off."""
        self._control(lambda control: control.clear_faults())

    def send_colleague(self) -> None:
        """Have a colleague change the address of the newest correction that has not gone yet."""
        home = self.desk.home

        def work(job: Job) -> bool:
            with Workspace(home) as workspace:
                change = find_colleagues_change(workspace)
            if change is not None:
                TownControl(self.desk.client_for(town_service(url), job), url).change_address(change)
            return change is not None

        def done(was_changed: bool) -> None:
            self.desk.messages.show(
                tr("A colleague has changed the address of your correction in the source.")
                if was_changed
                else tr("No correction of an address waits to be sent: decide on a difference first.")
            )

        url = self._find_url()
        self.desk.run_hidden(tr("A colleague is at work"), work, done)

    def ask_region(self, dossier: Path) -> None:
        """Have the region answer a dossier; the answer is written beside it."""

        def done(answer: Path) -> None:
            self.desk.messages.show(tr("The region has answered: {path}. Open it in Corrections.").format(path=answer))

        self.desk.run_job(tr("The region decides"), lambda _job: answer_as_region(dossier, dossier.parent, tr), done)

    def refresh(self) -> None:
        """Ask the town which troubles are on and which states it keeps."""
        self._control(lambda _control: None)

    def _control(self, act: Callable[[TownControl], None]) -> None:
        url = self._find_url()
        if not url or not self.desk.is_open:
            return

        def work(job: Job) -> tuple[list[str], list[str]]:
            control = TownControl(self.desk.client_for(town_service(url), job), url)
            act(control)
            return control.list_faults(), control.list_saves()

        def done(answer: tuple[list[str], list[str]]) -> None:
            self.faults = answer[0]
            self._saved(answer[1])

        self.desk.run_hidden(tr("Asking the training town"), work, done)

    def _saved(self, saves: list[str]) -> None:
        self.saves = saves
        self.changed.emit()

    def _open(self, text: str, url: str) -> None:
        try:
            profile = parse(text, f"{url}/sandbox/profile.json")
        except RepereError as error:
            self.desk.messages.error(error)
            return
        self.begun.emit()
        self.desk.open(profile, fresh=True)
        self.changed.emit()

    def _workspace_changed(self, table: str, _ids: Any) -> None:
        if self.exercise is not None and table in ("corrections", "discrepancies"):
            self._look.start()

    @staticmethod
    def _copy_path(name: str) -> Path:
        return settings.data_folder() / "training-states" / f"{name}.gpkg"


def find_colleagues_change(workspace: Workspace) -> dict[str, Any] | None:
    """What a colleague changes of the address that the newest unsent correction is about; None if there is none."""
    waiting = ("draft", "ready", "in_review", "approved")
    for row in reversed(workspace.list_corrections()):
        position = row.before.get("position")
        is_address = row.target == CorrectionTarget.ADDRESSING and row.subject.isdigit()
        if is_address and row.state.value in waiting and isinstance(position, dict):
            return {
                "id": row.subject,
                "x": float(position["x"]) + COLLEAGUES_STEP_M,
                "y": float(position["y"]) + COLLEAGUES_STEP_M,
            }
    return None
