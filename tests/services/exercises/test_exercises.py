"""Each exercise that ships is played to its end over a real town; doing nothing does not solve it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from repere.services.corrections import conflict, review
from repere.services.corrections.create import draft_from_form
from repere.services.corrections.targets.paper_dossier import gather_dossier, number_dossier
from repere.services.dossiers.dossier_writer import write_dossier
from repere.services.dossiers.settle_answer import open_answer, record_sent_dossier
from repere.services.exercises.checks import Examiner
from repere.services.exercises.exercise import choose_text, list_exercises
from repere.services.exercises.region_reply import answer_as_region
from repere.services.http.pause import cancellable_sleep
from repere.services.json_schema import RESOURCES
from repere.services.model.correction import State
from repere.services.model.incident import Category
from repere.services.training_town import TrainingTown
from repere.tests.services.exercises.learner import SOLUTIONS, Learner

LANGUAGES = ("fr", "en", "de", "nl")
EXERCISES = {exercise.id: exercise for exercise in list_exercises()[0]}


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainingTown]:
    running = TrainingTown(tmp_path_factory.mktemp("town") / "town.sqlite").start()
    yield running
    running.stop()


@pytest.fixture
def play(town: TrainingTown, tmp_path: Path) -> Iterator[Callable[[str], Learner]]:
    learners = []

    def begin(name: str) -> Learner:
        learner = Learner(town, EXERCISES[name], tmp_path)
        learners.append(learner)
        assert not learner.solved(), "doing nothing solves it"
        return learner

    yield begin
    for learner in learners:
        learner.workspace.close()
        learner.control.clear_faults()


def test_ten_exercises_ship_in_four_languages_in_their_order() -> None:
    exercises, errors = list_exercises()
    assert not errors and len(exercises) == 10
    assert [each.id for each in exercises][0] == "mon-premier-signalement"
    assert [each.id for each in exercises][-2:] == ["conflit-collegue", "la-region-repond"]
    for each in exercises:
        texts = [each.title, each.goal, *each.hints, *(check["text"] for check in each.checks)]
        for text in texts:
            # none is left in the language of another
            assert len({choose_text(text, language) for language in LANGUAGES}) == len(LANGUAGES), (each.id, text)
        assert len(each.hints) >= 3


def test_the_german_hints_name_buttons_as_the_window_does() -> None:
    """What stands in German quotation marks is a label of the interface, or a value of the town."""
    messages = ElementTree.parse(RESOURCES / "i18n" / "repere_de.ts").iter("message")  # noqa: S314 - our own file
    labels = {(message.findtext("translation") or "").rstrip("…") for message in messages}
    values = {"Loriots", "Graffitis & tags", "Rue des Justes", "unbekannt"}
    texts = [text for each in EXERCISES.values() for text in (each.goal, *each.hints)]
    named = {word.rstrip("…") for text in texts for word in re.findall("„([^“]+)“", text["de"])}
    assert len(named) > 15 and named <= labels | values, named - labels - values


def test_my_first_report(play: Callable[[str], Learner]) -> None:
    learner = play("mon-premier-signalement")
    SOLUTIONS["mon-premier-signalement"](learner)
    learner.send()
    assert learner.solved(), [str(result.reason) for result in learner.verify()]


def test_what_is_not_right_yet_is_said_with_its_reason(play: Callable[[str], Learner]) -> None:
    learner = play("mon-premier-signalement")
    learner.answer("001493", "in_progress", "On y va.")
    learner.send()
    status, once = learner.verify()
    assert not status.is_right and "001493" in str(status.reason) and once.is_right
    learner.answer("001493", "fixed", "C'est fait.")
    learner.send()
    status, once = learner.verify()
    assert status.is_right and not once.is_right and "2" in str(once.reason)


def test_one_more_tag(play: Callable[[str], Learner]) -> None:
    learner = play("un-tag-de-plus")
    tags = Category("graffitis", "Graffitis & tags", "", "", False)
    far = draft_from_form(tags, description="Tag.", lon=5.2397, lat=50.5187)
    learner.workspace.enqueue(far)
    learner.send()
    first, once = learner.verify()
    assert "away" in str(first.reason) and once.is_right
    learner = play("un-tag-de-plus")
    SOLUTIONS["un-tag-de-plus"](learner)
    learner.send()
    assert [str(result.reason) for result in learner.verify()] == ["None", "None"]


def test_the_address_beside_the_house(play: Callable[[str], Learner]) -> None:
    learner = play("adresse-deplacee")
    assert "106 m" in str(learner.verify()[0].reason)
    SOLUTIONS["adresse-deplacee"](learner)
    learner.send()
    assert learner.solved(), [str(result.reason) for result in learner.verify()]


def test_the_renamed_street(play: Callable[[str], Learner]) -> None:
    learner = play("rue-renommee")
    SOLUTIONS["rue-renommee"](learner)
    learner.send()
    assert learner.solved(), [str(result.reason) for result in learner.verify()]


def test_the_missing_number(play: Callable[[str], Learner]) -> None:
    learner = play("numero-manquant")
    learner.decide(lambda each: each.register_id == "R000607")
    learner.send()
    assert learner.solved(), [str(result.reason) for result in learner.verify()]


def test_the_register_is_wrong(play: Callable[[str], Learner]) -> None:
    learner = play("le-registre-se-trompe")
    learner.decide(lambda each: each.register_id == "R009598", "skipped")
    assert "otherwise" in str(learner.verify()[0].reason)
    learner.decide(lambda each: each.register_id == "R009598", "source_right")
    assert learner.solved(), [str(result.reason) for result in learner.verify()]


def test_the_lost_reply(play: Callable[[str], Learner]) -> None:
    learner = play("reponse-perdue")
    SOLUTIONS["reponse-perdue"](learner)
    learner.send()
    # the town acted and never said so: Repère asked, and sent nothing again
    assert "unknown" in [step["to_state"] for step in learner.workspace.list_steps(learner.last_correction().id)]
    assert learner.solved(), [str(result.reason) for result in learner.verify()]


def test_the_outage_begins_after_three_minutes_and_lasts_two(play: Callable[[str], Learner]) -> None:
    learner = play("service-en-panne")
    learner.answer("001499", "closed", "Vidées.")
    cancellable_sleep(185, lambda: False)
    learner.web.attempts = 1
    learner.send()
    assert learner.last_correction().state is State.APPROVED
    cancellable_sleep(120, lambda: False)
    learner.send()
    assert learner.solved(), [str(result.reason) for result in learner.verify()]


def test_the_conflict(play: Callable[[str], Learner]) -> None:
    learner = play("conflit-collegue")
    learner.decide(lambda each: each.source_id == "1967913")
    learner.send()
    stopped = learner.last_correction()
    assert stopped.state is State.CONFLICT and not learner.solved()
    remote = conflict.load_remote_record(stopped)
    assert remote is not None
    sides = {row.field: conflict.Side.MINE for row in conflict.compare_fields(stopped, remote)}
    mine = {name: side for name, side in sides.items() if name == "position"}
    fresh = conflict.resolve(stopped, remote, mine)
    learner.workspace.replace_by_draft(stopped, fresh, who="Anne", detail="gone on")
    learner.send()
    assert learner.solved(), [str(result.reason) for result in learner.verify()]


def test_the_region_answers(play: Callable[[str], Learner]) -> None:
    learner = play("la-region-repond")
    learner.decide(lambda each: each.kind == "position", most=2)
    workspace = learner.workspace
    drafts = workspace.list_corrections((State.DRAFT,))
    assert len(drafts) == 2
    review.approve(workspace, drafts, who="Anne", rules=learner.profile.outbox)
    gathered = gather_dossier(workspace, service="La Région", commune="Huy", nis_code="61031", author="Anne")
    assert gathered is not None
    dossier = number_dossier(workspace, gathered)
    files = write_dossier(dossier, learner.folder)
    record_sent_dossier(workspace, dossier, files, who="Anne")
    assert [result.is_right for result in learner.verify()] == [True, False, False]
    answer = answer_as_region(files.geopackage, learner.folder / "answers")
    opened = open_answer(workspace, answer, who="Anne")
    assert (opened.outcome, len(opened.drafts)) == ("settled", 1)
    assert learner.solved(), [str(result.reason) for result in learner.verify()]


def test_a_state_is_kept_and_brought_back(play: Callable[[str], Learner], town: TrainingTown) -> None:
    learner = play("mon-premier-signalement")
    learner.control.save("avant")
    learner.answer("001493", "closed", "Le frigo est enlevé.")
    learner.send()
    learner.control.save("apres")
    assert learner.control.list_saves() == ["avant", "apres"]
    learner.control.load("avant")
    assert not learner.solved()
    learner.control.load("apres")
    assert learner.verify()[0].is_right


def test_begin_again_is_the_same_part_of_the_town(play: Callable[[str], Learner], town: TrainingTown) -> None:
    def seen() -> list[str]:
        rows = play("rue-renommee").web.get(f"{town.url}/open311/v2/requests.json").json()
        return [row["service_request_id"] for row in rows]

    first = seen()
    assert first == seen() and len(first) == 6


@pytest.mark.parametrize("name", ["slow_network", "outage", "lost_reply", "quota_exceeded"])
def test_a_switch_is_on_until_it_is_taken_back(play: Callable[[str], Learner], name: str) -> None:
    learner = play("mon-premier-signalement")
    learner.control.set_fault(name)
    assert learner.control.list_faults() == [name]
    learner.control.clear_faults(name)
    assert learner.control.list_faults() == []


def test_an_outage_ends_by_itself(play: Callable[[str], Learner]) -> None:
    learner = play("mon-premier-signalement")
    learner.control.set_fault("outage")
    cancellable_sleep(121, lambda: False)
    assert learner.control.list_faults() == []
    assert learner.web.get(f"{learner.town.url}/open311/v2/services.json").json()


def test_the_exercises_checks_survive_odd_values(play: Callable[[str], Learner]) -> None:
    """An exercise of somebody else asks for what the town has not."""
    learner = play("mon-premier-signalement")
    text = {"fr": "x", "en": "x"}
    asked = [
        {"ask": "report", "text": text, "report": "999999", "statuses": ["closed"]},
        {"ask": "address", "text": text, "address": "999999999999999"},
        {"ask": "address", "text": text, "street_name": "Rue ' OR 1=1 --", "house_number": "%"},
        {"ask": "correction", "text": text, "states": ["applied"], "subject": "x"},
        {"ask": "decision", "text": text, "decisions": ["skipped"], "register_id": "x"},
    ]
    results = Examiner(learner.web, learner.town.url, learner.workspace).examine(
        replace(learner.exercise, checks=tuple(asked))
    )
    assert not any(result.is_right for result in results) and all(str(result.reason) for result in results)
