"""Review: who may approve what, what the service's dry run says first, and what must be counted."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from repere.services.corrections import attachments, review
from repere.services.corrections.confirmations import find_confirmation, load_street_sizes, store_street_sizes
from repere.services.corrections.correction_service import Severity, ValidationMessage
from repere.services.corrections.targets.address_report import AddressReport
from repere.services.errors import InvalidFile, RepereError, Unreachable
from repere.services.http.client import HttpClient
from repere.services.model.address import Addresses
from repere.services.model.correction import Correction, State, TransitionNotAllowed
from repere.services.profile import OutboxRules
from repere.services.training_town.server.server import TrainingTown
from repere.services.workspace.workspace import Workspace

ALONE, REVIEWED, FOUR_EYES = OutboxRules("none"), OutboxRules("anyone"), OutboxRules("another")
HERE = {"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"}
ADDRESS = {"street_name": "Rue Haute", "house_number": "12", "box_number": "", "postcode": "4500", "position": HERE}


def draft(subject: str = "1", **after: Any) -> Correction:
    wanted = {**ADDRESS, "house_number": "12B", **after}
    return Correction("addressing", "renumber", subject, f"Rue Haute {subject}", ADDRESS, wanted, author="Anne Dubois")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "huy.gpkg") as opened:
        yield opened


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainingTown]:
    made = TrainingTown(tmp_path_factory.mktemp("town") / "town.sqlite").start()
    yield made
    made.stop()


def stored(workspace: Workspace, *drafts: Correction) -> list[Correction]:
    for made in drafts:
        workspace.enqueue(made)
    return workspace.list_corrections()


def in_review(workspace: Workspace, *drafts: Correction, who: str = "Bruno") -> list[Correction]:
    return review.start_review(
        workspace, review.submit_for_review(workspace, stored(workspace, *drafts), who="Anne Dubois"), who=who
    )


def test_one_person_alone_approves_her_own_drafts(workspace: Workspace) -> None:
    (approved,) = review.approve(workspace, stored(workspace, draft()), who="Anne Dubois", rules=ALONE)
    assert (approved.state, approved.author, approved.reviewer) == (State.APPROVED, "Anne Dubois", "Anne Dubois")
    assert [step["to_state"] for step in workspace.list_steps(approved.id)] == ["draft", "ready", "approved"]


@pytest.mark.parametrize("rules", [REVIEWED, FOUR_EYES])
def test_what_the_profile_wants_reviewed_is_not_approved_before(workspace: Workspace, rules: OutboxRules) -> None:
    drafts = stored(workspace, draft())
    for seen in (drafts, review.submit_for_review(workspace, drafts, who="Anne Dubois")):
        with pytest.raises(RepereError, match="was not reviewed"):
            review.approve(workspace, seen, who="Bruno", rules=rules)
    assert workspace.list_corrections()[0].state is State.READY


def test_the_author_may_review_where_anyone_may(workspace: Workspace) -> None:
    seen = in_review(workspace, draft(), who="Anne Dubois")
    assert review.approve(workspace, seen, who="Anne Dubois", rules=REVIEWED)[0].state is State.APPROVED


def test_four_eyes_are_two_people_however_the_name_is_written(workspace: Workspace) -> None:
    seen = in_review(workspace, draft())
    with pytest.raises(RepereError, match="is your own"):
        review.approve(workspace, seen, who="ANNE DUBOIS", rules=FOUR_EYES)
    (approved,) = review.approve(workspace, seen, who="Bruno", rules=FOUR_EYES)
    assert (approved.author, approved.reviewer) == ("Anne Dubois", "Bruno")
    assert workspace.list_steps(approved.id)[-1]["actor"] == "Bruno"


def test_a_reviewer_who_does_not_accept_says_why(workspace: Workspace) -> None:
    first, second = in_review(workspace, draft("1"), draft("2"))
    for decide in (review.send_back, review.refuse):
        with pytest.raises(RepereError, match="says why"):
            decide(workspace, [first], who="Bruno", reason="  ")
    (back,) = review.send_back(workspace, [first], who="Bruno", reason=" Le 12B n'existe pas. ")
    (refused,) = review.refuse(workspace, [second], who="Bruno", reason="Doublon")
    assert (back.state, back.reason, back.reviewer) == (State.RETURNED, "Le 12B n'existe pas.", "Bruno")
    assert (refused.state, refused.reason) == (State.WITHDRAWN, "Doublon")
    assert workspace.list_steps(first.id)[-1]["detail"] == "Le 12B n'existe pas."


def test_a_group_is_judged_whole_before_its_first_step(workspace: Workspace) -> None:
    first, second = in_review(workspace, draft("1"), draft("2"))
    second = workspace.store_messages(second, [{"severity": "reject", "text": "numéro inconnu", "values": {}}])
    with pytest.raises(RepereError, match="would refuse this: numéro inconnu"):
        review.approve(workspace, [first, second], who="Bruno", rules=REVIEWED)
    assert [correction.state for correction in workspace.list_corrections()] == [State.IN_REVIEW, State.IN_REVIEW]
    with pytest.raises(TransitionNotAllowed):
        review.refuse(workspace, [first, replace(second, state=State.APPLIED)], who="Bruno", reason="non")
    assert workspace.list_corrections()[0].state is State.IN_REVIEW


def test_a_reviewer_repairs_and_the_old_remarks_go(workspace: Workspace) -> None:
    (seen,) = in_review(workspace, draft())
    seen = workspace.store_messages(seen, [{"severity": "reject", "text": "numéro inconnu", "values": {}}])
    mended = workspace.revise(replace(seen, after={**seen.after, "house_number": "12C"}), who="Bruno")
    assert (mended.state, mended.remarks, mended.author) == (State.IN_REVIEW, [], "Anne Dubois")
    assert review.approve(workspace, [mended], who="Bruno", rules=REVIEWED)[0].after["house_number"] == "12C"
    assert '"12C"' in workspace.list_steps(seen.id)[3]["detail"]


# -- what the services say first ---------------------------------------------------------------------------


def test_the_towns_dry_run_is_kept_and_a_reject_cannot_be_approved(workspace: Workspace, town: TrainingTown) -> None:
    targets = {"addressing": AddressReport(HttpClient("Adresses", per_second=0), town.url + "/address-report", "61031")}
    subject = str(town.state.db.execute("SELECT id FROM address WHERE status = 'current'").fetchone()[0])
    good, bad = stored(workspace, draft(subject), draft(subject, postcode="99"))
    assert review.run_dry_run(workspace, targets, [good, bad]) == []
    good, bad = workspace.list_corrections()
    assert [remark.severity for remark in review.list_messages(bad)] == [Severity.REJECT]
    assert "postcode" in review.list_messages(bad)[0].sentence()
    assert Severity.REJECT not in [remark.severity for remark in review.list_messages(good)]
    with pytest.raises(RepereError, match="would refuse this"):
        review.approve(workspace, [bad], who="Anne Dubois", rules=ALONE)
    review.approve(workspace, [good], who="Anne Dubois", rules=ALONE)
    assert town.state.db.execute("SELECT count(*) FROM report").fetchone()[0] == 0


def test_a_service_that_cannot_be_asked_is_asked_once_and_stops_nobody(workspace: Workspace) -> None:
    dead = {"addressing": AddressReport(HttpClient("Adresses", per_second=0), "http://127.0.0.1:9", "61031")}
    drafts = stored(workspace, draft("1"), draft("2"))
    (trouble,) = review.run_dry_run(workspace, dead, drafts)
    assert isinstance(trouble, Unreachable)
    assert review.approve(workspace, drafts, who="Anne Dubois", rules=ALONE)


def test_a_refused_approval_is_said_in_one_language(workspace: Workspace) -> None:
    made = replace(
        draft(), remarks=[{"severity": "reject", "text": "{service} takes no updates.", "values": {"service": "S"}}]
    )
    workspace.enqueue(made)
    with pytest.raises(RepereError) as raised:
        review.approve(workspace, [made], who="Anne", rules=OutboxRules())
    french = {"{service} takes no updates.": "{service} ne prend pas de mises à jour."}
    assert "S ne prend pas de mises à jour." in raised.value.sentence(lambda text: french.get(text, text))


def test_the_gravest_remark_comes_first() -> None:
    told = [{"severity": name, "text": name, "values": {}} for name in ("information", "reject", "warning")]
    assert review.list_messages(replace(draft(), remarks=told))[0] == ValidationMessage(Severity.REJECT, "reject")


# -- what must be counted ------------------------------------------------------------------------------------


def retired(count: int, street: str = "Rue Haute") -> list[Correction]:
    before = {**ADDRESS, "street_name": street}
    return [Correction("addressing", "retire", str(n), street, before, {"status": "retired"}) for n in range(count)]


@pytest.mark.parametrize(
    ("corrections", "addresses", "asked"),
    [
        (retired(20), {}, None),
        (retired(21), {}, 21),
        (retired(5), {"Rue Haute": 100}, None),
        (retired(6), {"Rue Haute": 100}, 6),
        (retired(1), {"Rue Haute": 3}, None),
        (retired(4, "Rue Basse") + retired(2), {"Rue Haute": 10, "Rue Basse": 400}, 2),
        ([draft(str(n)) for n in range(20)], {}, None),
        ([draft(str(n)) for n in range(21)], {}, 21),
    ],
)
def test_a_mass_is_counted_by_a_person(corrections: list[Correction], addresses: dict[str, int], asked: int) -> None:
    found = find_confirmation(corrections, addresses)
    assert (found and found.count) == asked
    if found is not None:
        assert str(asked) in found.template.format(**found.values)
        assert (
            found.is_confirmed_by(f" {asked} ") and not found.is_confirmed_by("") and not found.is_confirmed_by("yes")
        )


def listed(*streets: str) -> Addresses:
    """A list with one address for each time that a street is named."""
    count = len(streets)
    columns = {name: [""] * count for name in ("house_numbers", "box_numbers", "postcodes", "municipalities")}
    columns |= {"statuses": ["current"] * count, "versions": [""] * count, "street_names": list(streets)}
    ids = [str(number) for number in range(count)]
    return Addresses("Liste", ids, x=np.zeros(count), y=np.zeros(count), **columns)  # type: ignore[arg-type]


def test_the_size_of_a_street_is_that_of_the_longer_list(workspace: Workspace) -> None:
    assert load_street_sizes(workspace) == {}
    store_street_sizes(workspace, [listed("Rue Haute", "Rue Haute", "Rue de l’Élan"), listed("Rue Haute")])
    assert load_street_sizes(workspace) == {"Rue Haute": 2, "Rue de l’Élan": 1}
    store_street_sizes(workspace, [])
    assert load_street_sizes(workspace) == {}


# -- evidence ------------------------------------------------------------------------------------------------


def test_evidence_is_attached_kept_and_watched(workspace: Workspace, tmp_path: Path) -> None:
    photo = tmp_path / "plaque.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0 plaque")
    made = attachments.attach(
        draft(), photo=photo, sketch="LINESTRING (211000 132000, 211005 132001)", link="https://huy.be/12"
    )
    workspace.enqueue(made)
    (kept,) = workspace.list_corrections()
    assert kept == made and len(kept.photo_sha256) == 64 and attachments.is_photo_unchanged(kept)
    photo.write_bytes(b"\xff\xd8\xff\xe0 another")
    assert not attachments.is_photo_unchanged(kept)
    assert attachments.attach(kept, photo=Path(), sketch="", link="") == replace(
        kept, photo="", photo_sha256="", sketch="", link=""
    )


@pytest.mark.parametrize(
    "given",
    [
        {"link": "javascript:alert(1)"},
        {"link": "file:///etc/passwd"},
        {"link": "https://"},
        {"link": "http://["},
        {"sketch": "POINT (4.8 50.4)"},
        {"sketch": "POINT EMPTY"},
        {"sketch": "<svg onload=alert(1)>"},
        {"sketch": "POINT (nan nan)"},
    ],
)
def test_evidence_that_is_none_is_refused(given: dict[str, str]) -> None:
    with pytest.raises(RepereError):
        attachments.attach(draft(), **given)


@pytest.mark.parametrize("content", [b"", b"<html>", b"MZ\x90"])
def test_a_photo_is_a_photo(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "photo.jpg").write_bytes(content)
    with pytest.raises(InvalidFile, match="not a photo"):
        attachments.attach(draft(), photo=tmp_path / "photo.jpg")
    with pytest.raises(InvalidFile, match="cannot be read"):
        attachments.attach(draft(), photo=tmp_path / "missing.jpg")


PNG = b"\x89PNG\r\n\x1a\n picture"


@pytest.mark.parametrize("name", ["photo.hta", "photo.svg", "photo.png.lnk", "photo", "photo.PNG\u202egpj.exe"])
def test_a_photo_is_named_as_one(tmp_path: Path, name: str) -> None:
    """The system opens it by its name, whatever is in it."""
    (tmp_path / name).write_bytes(PNG)
    with pytest.raises(InvalidFile, match="not a photo"):
        attachments.attach(draft(), photo=tmp_path / name)


@pytest.mark.parametrize("path", ["//evil.example/share/photo.png", "\\\\evil.example\\share\\photo.png"])
def test_a_photo_on_another_machine_is_not_opened(path: str) -> None:
    with pytest.raises(InvalidFile, match="another machine"):
        attachments.attach(draft(), photo=Path(path))
    assert not attachments.is_photo_unchanged(replace(draft(), photo=path, photo_sha256="0" * 64))


def test_a_pipe_named_as_a_photo_is_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes in the file system")
    os.mkfifo(tmp_path / "photo.png")
    with pytest.raises(InvalidFile, match="not a photo"):
        attachments.attach(draft(), photo=tmp_path / "photo.png")


@pytest.mark.parametrize("digest", ["", "0" * 64])
def test_a_photo_without_its_hash_is_none(tmp_path: Path, digest: str) -> None:
    """Swapped in the database after the approval: what the hash does not vouch for is not sent."""
    (tmp_path / "photo.png").write_bytes(PNG)
    swapped = replace(draft(), photo=str(tmp_path / "photo.png"), photo_sha256=digest)
    assert not attachments.is_photo_unchanged(swapped)
    with pytest.raises(InvalidFile, match="not the one"):
        attachments.read_photo(swapped)


def test_a_file_that_is_no_picture_is_not_sent_even_with_its_hash(tmp_path: Path) -> None:
    (tmp_path / "id_rsa.png").write_bytes(b"-----BEGIN OPENSSH PRIVATE KEY-----")
    digest = hashlib.sha256((tmp_path / "id_rsa.png").read_bytes()).hexdigest()
    with pytest.raises(InvalidFile, match="not a photo"):
        attachments.read_photo(replace(draft(), photo=str(tmp_path / "id_rsa.png"), photo_sha256=digest))
