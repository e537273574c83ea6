"""Answers to the incidents of a file: one line each in a table for the tool, never lost, never twice."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from repere.services.corrections.create import draft_from_incident
from repere.services.corrections.push import PushResult, push
from repere.services.corrections.review import approve
from repere.services.corrections.targets import answer_table
from repere.services.corrections.targets.target_factory import (
    create_correction_services,
    find_answer_options,
    find_origins,
)
from repere.services.errors import Unreachable
from repere.services.http.client import HttpClient
from repere.services.incidents.clients.client_factory import create_reporting_client
from repere.services.incidents.refresh import refresh
from repere.services.model.correction import Correction, State
from repere.services.profile import Commune, IncidentFile, OutboxRules, Profile, Service
from repere.services.workspace.workspace import Workspace

STATUSES = {"ouvert": "open", "en cours": "in_progress", "terminé": "fixed"}
ROWS = ("T-1;ouvert;Trou", "T-2;en cours;Lampe", "=1+1;ouvert;Arbre")


def write(path: Path, *rows: str) -> None:
    path.write_text("\r\n".join(("Réf;Etat;Objet", *rows, "")), encoding="utf-8")


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "exports" / "tool.csv"
    path.parent.mkdir()
    write(path, *ROWS)
    return path


@pytest.fixture
def profile(export: Path) -> Profile:
    source = IncidentFile(str(export), columns={"id": "Réf", "status": "Etat"}, statuses=STATUSES)
    boundary = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}
    return Profile("Huy", Commune("61031", "Huy", boundary), {"reporting": Service("file", "ATAL", file=source)})


@pytest.fixture
def workspace(tmp_path: Path, profile: Profile) -> Iterator[Workspace]:
    with Workspace(tmp_path / "w.gpkg") as opened:
        refresh(create_reporting_client(HttpClient("-"), profile.services["reporting"]), opened)
        yield opened


def answer(workspace: Workspace, profile: Profile, number: str, status: str = "", comment: str = "Fait.") -> Correction:
    incident = next(one for one in workspace.list_incidents() if one.service_request_id == number)
    draft = draft_from_incident(incident, status=status, comment=comment, author="desk")
    workspace.enqueue(draft)
    rules, stored = OutboxRules(), workspace.get_correction(draft.id)
    approve(workspace, [stored], who="desk", rules=rules, origins=find_origins(profile))
    return workspace.get_correction(draft.id)


def send(workspace: Workspace, profile: Profile) -> PushResult:
    return push(workspace, create_correction_services(profile, lambda _one: HttpClient("-"), {}), who="desk")


def tables(export: Path) -> dict[str, list[list[str]]]:
    found = sorted((export.parent / answer_table.FOLDER).glob("*.csv"))
    return {path.name: list(csv.reader(path.open(encoding="utf-8-sig", newline=""), delimiter=";")) for path in found}


def test_an_answer_is_a_line_in_the_tools_words_and_is_applied_once_the_file_shows_it(
    workspace: Workspace, profile: Profile, export: Path
) -> None:
    first = answer(workspace, profile, "T-1", "fixed", "Réparé\nle 5.")
    comment = answer(workspace, profile, "T-2", comment="Pièce commandée.")
    assert send(workspace, profile).messages == []
    ((heading, *lines),) = tables(export).values()
    assert heading == ["Réf", "Etat", "Commentaire", "Date de la réponse", "Référence Repère"]
    assert [[*line[:3], line[4]] for line in lines] == [
        ["T-1", "terminé", "Réparé\nle 5.", first.id],
        ["T-2", "", "Pièce commandée.", comment.id],
    ]
    assert [workspace.get_correction(one.id).state for one in (first, comment)] == [State.SUBMITTED] * 2
    write(export, "T-1;terminé;Trou", *ROWS[1:])
    send(workspace, profile)
    assert workspace.get_correction(first.id).state is State.APPLIED
    # a file never shows a comment: a person says so
    assert workspace.get_correction(comment.id).state is State.SUBMITTED
    assert len(next(iter(tables(export).values()))) == 3


def test_the_next_answer_to_an_incident_does_not_wait_until_somebody_entered_the_first(
    workspace: Workspace, profile: Profile, export: Path
) -> None:
    answer(workspace, profile, "T-1", comment="Vu.")
    answer(workspace, profile, "T-1", "fixed")
    send(workspace, profile)
    assert [line[1] for line in next(iter(tables(export).values()))] == ["Etat", "", "terminé"]


def test_what_a_spreadsheet_would_calculate_is_text(workspace: Workspace, profile: Profile, export: Path) -> None:
    answer(workspace, profile, "=1+1", "fixed", "=HYPERLINK('http://evil.example')")
    send(workspace, profile)
    assert next(iter(tables(export).values()))[1][:3] == ["'=1+1", "terminé", "'=HYPERLINK('http://evil.example')"]


@pytest.mark.parametrize("cut", [0, 10])
def test_a_push_that_stops_after_the_line_writes_it_no_second_time(
    workspace: Workspace, profile: Profile, export: Path, monkeypatch: pytest.MonkeyPatch, cut: int
) -> None:
    draft = answer(workspace, profile, "T-1", "fixed")
    written = answer_table.AnswerTableService._write

    def crash(self: answer_table.AnswerTableService, path: Path, line: list[str]) -> None:
        written(self, path, line)
        content = path.read_bytes()
        path.write_bytes(content[: len(content) - cut])
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(answer_table.AnswerTableService, "_write", crash)
        with pytest.raises(KeyboardInterrupt):
            send(workspace, profile)
    assert workspace.get_correction(draft.id).state is State.SENDING
    workspace.recover()
    send(workspace, profile)
    assert workspace.get_correction(draft.id).state is State.SUBMITTED
    whole = [line for line in next(iter(tables(export).values())) if line[-1] == draft.id]
    assert len(whole) == 1


@pytest.mark.parametrize(
    "save",
    [
        lambda text: text.replace(";", ","),
        lambda text: text.replace(";", "\t"),
        lambda text: text.replace("\r\n", ";\r\n"),
    ],
    ids=["commas", "tabs", "a column more"],
)
def test_a_line_in_a_table_that_a_spreadsheet_saved_again_is_not_written_twice(
    workspace: Workspace, profile: Profile, export: Path, save: Callable[[str], str]
) -> None:
    draft = answer(workspace, profile, "T-1", "fixed")
    send(workspace, profile)
    (table,) = (export.parent / answer_table.FOLDER).glob("*.csv")
    table.write_bytes(save(table.read_bytes().decode()).encode())
    workspace._backend.execute("UPDATE corrections SET state = 'unknown'")
    send(workspace, profile)
    assert workspace.get_correction(draft.id).state is State.SUBMITTED
    assert "".join(path.read_text(encoding="utf-8") for path in table.parent.iterdir()).count(draft.id) == 1


def test_a_table_that_was_moved_meanwhile_is_asked_about(workspace: Workspace, profile: Profile, export: Path) -> None:
    draft = answer(workspace, profile, "T-1", "fixed")
    workspace.transition(workspace.get_correction(draft.id), State.SENDING, who="desk")
    unknown = workspace.transition(workspace.get_correction(draft.id), State.UNKNOWN, who="desk")
    result = send(workspace, profile)
    assert "is not in" in result.messages[0].sentence()
    assert workspace.get_correction(unknown.id).state is State.UNKNOWN
    assert tables(export) == {}


def test_a_table_that_cannot_be_written_leaves_the_answer_approved(
    workspace: Workspace, profile: Profile, export: Path
) -> None:
    draft = answer(workspace, profile, "T-1", "fixed")
    (export.parent / answer_table.FOLDER).write_text("a file where the folder should be")
    assert "cannot be written" in send(workspace, profile).messages[0].sentence()
    assert workspace.get_correction(draft.id).state is State.APPROVED


def test_an_incident_that_changed_or_is_gone_is_not_answered_blindly(
    workspace: Workspace, profile: Profile, export: Path
) -> None:
    changed, gone = answer(workspace, profile, "T-1", "in_progress"), answer(workspace, profile, "T-2", "fixed")
    write(export, "T-1;terminé;Trou", ROWS[2])
    send(workspace, profile)
    assert workspace.get_correction(changed.id).state is State.CONFLICT
    assert workspace.get_correction(gone.id).state is State.TARGET_GONE
    assert tables(export) == {}


def test_a_file_that_cannot_be_read_now_holds_the_answer_back(
    workspace: Workspace, profile: Profile, export: Path
) -> None:
    draft = answer(workspace, profile, "T-1", "fixed")
    export.unlink()
    assert "is not there any more" in send(workspace, profile).messages[0].sentence()
    assert workspace.get_correction(draft.id).state is State.APPROVED


def test_an_answer_meant_for_the_file_goes_to_no_web_service(workspace: Workspace, profile: Profile) -> None:
    draft = answer(workspace, profile, "T-1", "fixed")
    web = Service("open311", "FixMyStreet", "http://127.0.0.1:9/open311")
    result = send(workspace, replace(profile, services={"reporting": web}))
    assert "Corrections approved for file ATAL" in result.messages[0].sentence()
    assert workspace.get_correction(draft.id).state is State.APPROVED


def test_only_statuses_that_the_tool_has_a_word_for_are_offered(profile: Profile) -> None:
    assert find_answer_options(profile).statuses == ("open", "in_progress", "fixed")
    nameless = replace(profile.services["reporting"], file=IncidentFile("/x.csv"))
    assert find_answer_options(replace(profile, services={"reporting": nameless})).statuses == (
        "open",
        "in_progress",
        "closed",
    )


def test_other_headings_of_the_tool_begin_another_table(workspace: Workspace, profile: Profile, export: Path) -> None:
    answer(workspace, profile, "T-1", "fixed")
    send(workspace, profile)
    service = profile.services["reporting"]
    source = replace(service.file, columns={**service.file.columns, "status": "Objet"})  # type: ignore[union-attr,type-var]
    other = answer_table.AnswerTableService(replace(service, file=source))  # type: ignore[arg-type]
    assert other._table().name.endswith("-2.csv")


def test_a_table_that_is_no_text_is_said(profile: Profile, export: Path, workspace: Workspace) -> None:
    folder = export.parent / answer_table.FOLDER
    (folder / "reponses-2026-11-27.csv").mkdir(parents=True)
    target = answer_table.AnswerTableService(profile.services["reporting"])
    with pytest.raises(Unreachable, match="cannot be read"):
        target.send(answer(workspace, profile, "T-1", "fixed"))
