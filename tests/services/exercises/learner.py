"""Somebody who does an exercise without a window, and how five of them are solved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from repere.services.addresses.matching.compare import compare_lists
from repere.services.addresses.readers.best_reader import read_rest
from repere.services.addresses.readers.dispatch import read_list
from repere.services.corrections import review
from repere.services.corrections.create import draft_from_form, draft_from_incident
from repere.services.corrections.decisions import decide
from repere.services.corrections.push import push
from repere.services.corrections.targets.target_factory import create_correction_services
from repere.services.exercises.checks import CheckResult, Examiner
from repere.services.exercises.exercise import Exercise
from repere.services.exercises.town_control import TownControl
from repere.services.http.circuit_breaker import CircuitBreaker
from repere.services.http.client import HttpClient
from repere.services.incidents.clients.client_factory import create_reporting_client
from repere.services.incidents.position import to_degrees
from repere.services.model.correction import Correction, State
from repere.services.model.discrepancy import Discrepancy
from repere.services.model.incident import Category
from repere.services.profile import Profile, parse
from repere.services.training_town import TrainingTown
from repere.services.workspace.workspace import Workspace


class Learner:
    """Somebody who does an exercise without a window."""

    def __init__(self, town: TrainingTown, exercise: Exercise, folder: Path) -> None:
        self.town, self.exercise, self.folder = town, exercise, folder
        self.web = HttpClient("Ville", per_second=0, attempts=2)
        self.control = TownControl(self.web, town.url)
        self.control.begin(exercise)
        self.profile: Profile = parse(self.control.read_profile(exercise), "profile.json")
        self.workspace = Workspace(folder / "w.gpkg", "61031")

    def verify(self) -> list[CheckResult]:
        return Examiner(self.web, self.town.url, self.workspace).examine(self.exercise)

    def solved(self) -> bool:
        return all(result.is_right for result in self.verify())

    def differences(self) -> list[Discrepancy]:
        register = self.folder / "register.csv"
        register.write_bytes(self.web.get(f"{self.town.url}/sandbox/register.csv").body)
        source = read_rest(self.web, self.profile.services["best"].url, nis_code="61031")
        found = list(compare_lists(read_list(register), source))
        self.workspace.store_discrepancies(found)
        return found

    def decide(self, wish: Callable[[Discrepancy], bool], decision: str = "correct_source", most: int = 1) -> None:
        chosen = [each for each in self.differences() if wish(each)][:most]
        assert chosen
        decide(self.workspace, chosen, decision, who="Anne")

    def answer(self, number: str, status: str, comment: str) -> None:
        client = create_reporting_client(self.web, self.profile.services["reporting"])
        incident = client.fetch_incident(number)
        assert incident is not None
        self.workspace.enqueue(draft_from_incident(incident, status=status, comment=comment, author="Anne"))

    def send(self) -> None:
        drafts = self.workspace.list_corrections((State.DRAFT,))
        review.approve(self.workspace, drafts, who="Anne", rules=self.profile.outbox)
        CircuitBreaker.reset()
        keys = {"reporting": "k"}
        services = create_correction_services(self.profile, lambda _service: self.web, keys)
        push(self.workspace, services, who="Anne")

    def last_correction(self) -> Correction:
        return self.workspace.list_corrections()[-1]


def solve_first_report(learner: Learner) -> None:
    learner.answer("001493", "closed", "Le frigo est enlevé.")


def solve_one_more_tag(learner: Learner) -> None:
    lon, lat = to_degrees(212600.0, 134095.0)
    tags = Category("graffitis", "Graffitis & tags", "", "", False)
    learner.workspace.enqueue(draft_from_form(tags, description="Tag.", lon=lon, lat=lat))


SOLUTIONS: Mapping[str, Callable[[Learner], object]] = {
    "mon-premier-signalement": solve_first_report,
    "un-tag-de-plus": solve_one_more_tag,
    "adresse-deplacee": lambda learner: learner.decide(lambda each: each.source_id == "1958530"),
    "rue-renommee": lambda learner: learner.decide(lambda each: each.kind == "street_name", most=40),
    "reponse-perdue": lambda learner: learner.answer("001495", "in_progress", "On y travaille."),
}
"""What is drafted in each; it is sent then."""
