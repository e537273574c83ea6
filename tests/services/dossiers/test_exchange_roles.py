"""The day of a commune and its region in two PostgreSQL databases, each person under their own login and role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from repere.services.corrections import review
from repere.services.corrections.targets.paper_dossier import gather_dossier, number_dossier
from repere.services.dossiers.answer_dossier import answer_dossier
from repere.services.dossiers.dossier_store import RECEIVED, SENT
from repere.services.dossiers.dossier_writer import write_answer, write_dossier
from repere.services.dossiers.recall_dossier import recall_dossier
from repere.services.dossiers.receive_dossier import ReceivingRules, accept_quarantined, receive_file
from repere.services.dossiers.settle_answer import open_answer, record_sent_dossier
from repere.services.errors import RepereError
from repere.services.model.correction import Correction, State
from repere.services.profile import OutboxRules
from repere.services.workspace.backends.postgis import Server
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.postgres import Cluster

HUY = "61031"
KEY = b"a key of Huy and its region, 32."
POSITION = {"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"}


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with Cluster() as running:
        yield running


def admit(cluster: Cluster, server: Server, login: str, role: str, nis_code: str) -> Server:
    """A login of its own for a person in a role; how they reach the database."""
    cluster.sql(
        server.connection.split("dbname=")[1],
        f"DO $$ BEGIN CREATE ROLE {login} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
        f"SELECT repere.admit('{login}', '{role}', '{nis_code}', '{login.capitalize()}')",
    )
    return replace(server, user=login)


def test_a_day_under_three_roles(cluster: Cluster, tmp_path: Path) -> None:
    """A technician drafts, hands in and opens the answer; a reviewer approves; the region's reviewer decides."""
    at_huy, at_region = cluster.new(), cluster.new()
    Workspace(at_huy, HUY).close()
    Workspace(at_region).close()
    anne = admit(cluster, at_huy, "anne", "technician", HUY)
    bruno = admit(cluster, at_huy, "bruno", "reviewer", HUY)
    rita = admit(cluster, at_region, "rita", "reviewer", "*")
    tom = admit(cluster, at_region, "tom", "technician", "*")
    rules = ReceivingRules({HUY: KEY})
    with Workspace(anne, HUY) as hers, Workspace(bruno, HUY) as his, Workspace(rita) as region:
        for subject in ("1", "2", "3"):
            before = {"street_name": "Rue Haute", "house_number": "12", "position": POSITION}
            made = Correction(
                "addressing", "renumber", subject, f"Rue Haute {subject}", before, {**before, "house_number": "14"},
                "3", author="Anne", x=211000.0, y=132000.0,
            )  # fmt: skip
            hers.enqueue(made)
            ready = hers.transition(made, State.READY, who="Anne")
            his.transition(ready, State.APPROVED, who="Bruno", reviewer="Bruno")
        made_dossier = gather_dossier(hers, service="ICAR", commune="Huy", nis_code=HUY, author="Anne")
        assert made_dossier is not None
        made_dossier = number_dossier(hers, made_dossier)
        files = write_dossier(made_dossier, tmp_path, KEY)
        record_sent_dossier(hers, made_dossier, files, who="Anne")
        # who may only draft at the region receives nothing
        with Workspace(tom) as theirs, pytest.raises(RepereError):
            receive_file(theirs, files.geopackage, rules, who="Tom")
        assert receive_file(region, files.geopackage, rules, who="Rita").in_review == 3
        rows = sorted(region.list_corrections(), key=lambda row: row.subject)
        rows = review.start_review(region, rows, who="Rita")
        review.send_back(region, rows[:1], who="Rita", reason="La photo montre un autre bâtiment")
        review.refuse(region, rows[1:2], who="Rita", reason="Le numéro existe déjà")
        review.approve(region, rows[2:], who="Rita", rules=OutboxRules(review="anyone"))
        (record,) = region.list_dossiers(RECEIVED)
        answer = write_answer(answer_dossier(region, record, who="Rita", key=KEY), tmp_path)
        opened = open_answer(hers, answer, who="Anne", key=KEY)
        assert (opened.outcome, len(opened.settled), len(opened.drafts)) == ("settled", 2, 1)
        states = {row.subject: row.state for row in hers.list_corrections() if row.state is not State.WITHDRAWN}
        assert states == {"1": State.DRAFT, "2": State.REFUSED, "3": State.SUBMITTED}
        # what is asked back the region hears of, and what it decided stands
        path, recalled = recall_dossier(hers, hers.list_dossiers(SENT)[0], tmp_path, who="Anne", key=KEY)
        assert [row.subject for row in recalled] == ["3"]
        assert receive_file(region, path, rules, who="Rita").outcome == "accepted"
        assert region.get_correction(recalled[0].id).state is State.APPROVED
        assert hers.find_alteration() is None and region.find_alteration() is None


def test_who_accepts_an_unproven_dossier_is_a_reviewer(cluster: Cluster, tmp_path: Path) -> None:
    at_huy, at_region = cluster.new(), cluster.new()
    with Workspace(at_huy, HUY) as commune:
        before = {"street_name": "Rue Haute", "house_number": "12", "position": POSITION}
        draft = Correction("addressing", "retire", "9", "Rue Haute 12", before, {}, "3", author="Anne")
        commune.enqueue(draft)
        ready = commune.transition(draft, State.READY, who="Anne")
        commune.transition(ready, State.APPROVED, who="Bruno", reviewer="Bruno")
        made = gather_dossier(commune, service="ICAR", commune="Huy", nis_code=HUY, author="Anne")
        assert made is not None
        files = write_dossier(number_dossier(commune, made), tmp_path)
    Workspace(at_region).close()
    rita = admit(cluster, at_region, "rita", "reviewer", "*")
    tom = admit(cluster, at_region, "tom", "technician", "*")
    rules = ReceivingRules({HUY: KEY})
    with Workspace(rita) as region, Workspace(tom) as theirs:
        assert receive_file(region, files.geopackage, rules, who="Rita").problem == "unproven"
        (record,) = region.list_dossiers(RECEIVED)
        with pytest.raises(RepereError):
            accept_quarantined(theirs, record, rules, who="Tom", words="Anne, par téléphone")
        assert not region.list_corrections()
        assert accept_quarantined(region, record, rules, who="Rita", words="Anne, par téléphone").in_review == 1
