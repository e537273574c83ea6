"""What a commune and its region send each other, through the screens: seals, receiving, answering, opening."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from uuid import uuid4

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsMapCanvas, QgsMessageBar
from repere.services.communes import create_profile, get_commune
from repere.services.corrections.review_queue import accept_rows
from repere.services.corrections.targets.paper_dossier import gather_dossier, number_dossier
from repere.services.dossiers.answer_dossier import answer_dossier
from repere.services.dossiers.dossier_format import canonical_json, close_content
from repere.services.dossiers.dossier_reader import read_dossier
from repere.services.dossiers.dossier_store import RECEIVED
from repere.services.dossiers.dossier_writer import write_answer, write_dossier
from repere.services.dossiers.receive_dossier import ReceivingRules, receive_file
from repere.services.dossiers.sampling import draw_sample
from repere.services.dossiers.seal_key import draw_key, fingerprint_key, format_key
from repere.services.dossiers.settle_answer import record_sent_dossier
from repere.services.errors import RepereError
from repere.services.model.correction import Correction, State
from repere.services.profile import OutboxRules
from repere.services.workspace.workspace import Workspace
from repere.ui.corrections.decision_bar import ACTIONS
from repere.ui.corrections.dossier_form import DossierForm
from repere.ui.dossiers import key_store, receiving
from repere.ui.dossiers.answer_letter import build_letter
from repere.ui.dossiers.answer_words import describe_samples
from repere.ui.dossiers.received_page import ReceivedPage
from repere.ui.dossiers.seal_page import SealPage
from repere.ui.dossiers.sent_page import SentPage
from repere.ui.dossiers.watched_folder import WatchedFolder
from repere.ui.qgis.messages import MessageBar
from repere.ui.session import Session

HUY, GEMBLOUX = "61031", "92142"


@pytest.fixture(autouse=True)
def empty_store(qgis_app):
    """An authentication store that is open and has no key."""
    manager = QgsApplication.authManager()
    assert manager.masterPasswordIsSet() or manager.setMasterPassword("of the test", True)
    yield manager
    for name in (key_store._SETTING, key_store._COMMUNES):
        manager.removeAuthSetting(name)


def make_desk(nis_code: str = HUY) -> SimpleNamespace:
    said: list[str] = []
    messages = SimpleNamespace(said=said, show=lambda text, *_level: said.append(text), error=said.append)
    return SimpleNamespace(profile=SimpleNamespace(commune=SimpleNamespace(nis_code=nis_code)), messages=messages)


def test_a_key_is_drawn_kept_replaced_and_forgotten(qgis_app):
    page = SealPage(make_desk(), lambda: None)
    page.show_now()
    assert "Huy" in page.commune.currentText() and not page.keep.isEnabled() and not page.forget.isEnabled()
    page.draw_key()
    text = page.key.text()
    assert key_store.read_keys() == {} and page.keep.isEnabled()
    page.keep.click()
    first = key_store.read_key(HUY)
    assert format_key(first) == text and fingerprint_key(first) in page.state.text() and not page.key.text()
    page.key.setText(text[:-1])
    page.keep.click()
    assert "slip" in page.advice.text() and key_store.read_key(HUY) == first
    page.key.setText(format_key(draw_key()))
    page.keep.click()
    assert page.question.isVisibleTo(page) and key_store.read_key(HUY) == first
    page.question.go.click()
    assert key_store.read_key(HUY) != first
    page.commune.setCurrentIndex(page.commune.findData(GEMBLOUX))
    page.key.setText(text)
    page.keep.click()
    assert set(key_store.read_keys()) == {HUY, GEMBLOUX} and "2" in page.state.text()
    page.forget.click()
    page.question.go.click()
    assert not key_store.has_key(GEMBLOUX) and key_store.has_key(HUY) and key_store.read_key(GEMBLOUX) == b""


def test_a_key_is_nowhere_in_the_clear(qgis_app, empty_store):
    key = draw_key()
    key_store.store_key(HUY, key)
    assert key.hex() not in str(empty_store.authSetting(key_store._SETTING, "", False))
    settings = QgsSettings()
    kept = " ".join(str(settings.value(name)) for name in settings.allKeys())
    assert key.hex() not in kept and format_key(key) not in kept


def test_a_locked_store_is_said_and_nothing_leaves_unsealed(qgis_app, monkeypatch):
    key_store.store_key(HUY, draw_key())
    locked = SimpleNamespace(
        isDisabled=lambda: False,
        existsAuthSetting=lambda name: True,
        authSetting=lambda name, *_more: HUY if name == key_store._COMMUNES else "",
        setMasterPassword=lambda verify: False,
    )
    monkeypatch.setattr(QgsApplication, "authManager", lambda: locked)
    with pytest.raises(RepereError, match="locked"):
        key_store.read_key(HUY)
    with pytest.raises(RepereError):
        key_store.store_key(HUY, draw_key())
    assert key_store.read_key(GEMBLOUX) == b""


@pytest.fixture
def open_session(wait):
    """A commune of the shipped ones opened on this desk, without a window; its session."""
    sessions = []

    def opened(nis_code: str, person: str = "Rita") -> Session:
        session = Session(MessageBar(QgsMessageBar()))
        session.open(replace(create_profile(get_commune(nis_code)), outbox=OutboxRules(review="anyone")))
        sessions.append(session)
        wait(lambda: session.is_open)
        session._person = person
        return session

    yield opened
    for session in sessions:
        session.close()


def put_approved(home: Path, nis_code: str, *subjects: str) -> list[Correction]:
    """New house numbers within the commune, approved there."""
    point = get_commune(nis_code).boundary["coordinates"][0][0]
    x, y = (point if isinstance(point[0], (int, float)) else point[0])[:2]
    position = {"x": float(x), "y": float(y), "crs": "EPSG:31370"}
    made = []
    with Workspace(home, nis_code) as workspace:
        for subject in subjects:
            before = {"street_name": "Rue Haute", "house_number": "12", "position": position}
            draft = Correction(
                "addressing", "renumber", subject, f"Rue Haute 12, {subject}", before, {**before, "house_number": "14"},
                "3", x=float(x), y=float(y), author="Anne",
            )  # fmt: skip
            workspace.enqueue(draft)
            for state, who in ((State.READY, "Anne"), (State.APPROVED, "Bruno")):
                draft = workspace.transition(draft, state, who=who)
            made.append(draft)
    return made


def hand_in(home: Path, nis_code: str, folder: Path, key: bytes) -> Path:
    """What is approved as the commune's next dossier; the file."""
    with Workspace(home, nis_code) as workspace:
        made = gather_dossier(
            workspace, service="ICAR", commune=get_commune(nis_code).name, nis_code=nis_code, author="Anne"
        )
        made = number_dossier(workspace, made)
        files = write_dossier(made, folder, key)
        record_sent_dossier(workspace, made, files, who="Anne")
    return files.geopackage


def spoil(path: Path, name: str, statement: str) -> Path:
    """A copy that somebody changed by hand."""
    copy = path.with_name(name)
    shutil.copy(path, copy)
    with closing(sqlite3.connect(copy)) as db, db:
        db.execute(statement)
    return copy


def verdicts(page: ReceivedPage) -> dict[str, str]:
    """Each file's verdict, as the report shows it."""
    columns = {column.heading: column.text for column in page.report.columns}
    return {columns["File"](row): columns["Verdict"](row) for row in page.report.model.rows}


def test_files_good_and_bad_are_received_and_each_is_reported(open_session, wait, settle, tmp_path, monkeypatch):
    region = open_session(HUY)
    page = ReceivedPage(region, WatchedFolder(region), lambda: None, lambda: None)
    page.show_now()
    key = draw_key()
    key_store.store_key(GEMBLOUX, key)
    mail = tmp_path / "mail"
    mail.mkdir()
    home = tmp_path / "commune.gpkg"
    put_approved(home, GEMBLOUX, "1", "2")
    good = hand_in(home, GEMBLOUX, mail, key)
    with closing(sqlite3.connect(good)) as db:
        (seal,) = db.execute("SELECT seal FROM dossier").fetchone()
    assert len(seal) == 64
    spoil(good, "z-altered.gpkg", "DELETE FROM items WHERE item = 2")
    spoil(good, "z-newer.gpkg", "UPDATE dossier SET format = 3, manifest = 'x'")
    (mail / "z-half.gpkg").write_bytes(good.read_bytes()[: good.stat().st_size // 2])
    (mail / "z-photo.gpkg").write_bytes(b"\xff\xd8\xff")
    page.receive_folder(mail)
    wait(lambda: page.pages.currentWidget() is page.report)
    shown = verdicts(page)
    assert shown.pop(good.name) == "In review"
    assert shown.pop("z-altered.gpkg") == "Set aside" and set(shown.values()) == {"Not read"} and len(shown) == 3
    faces = {row.file: page.report.list.face(row) for row in page.report.model.shown}
    assert faces[good.name].identity.startswith("Gembloux ") and faces["z-photo.gpkg"].title == "z-photo.gpkg"
    assert faces["z-photo.gpkg"].subtitle.startswith("Not read · ") and len(faces["z-photo.gpkg"].subtitle) > 20
    # twice is once
    page.receive_files([good])
    wait(lambda: verdicts(page) == {good.name: "Received before"})
    page.report.back.click()
    settle()
    page.reload()
    wait(lambda: len(page.list.model.rows) == 2)
    aside = next(row for row in page.list.model.rows if row.record.state == "quarantined")
    page.list.select(aside.key)
    settle()
    assert "altered" in page.facts.text() and page.look.isEnabled() and not page.accept.isEnabled()
    page.look.click()
    assert page.pages.currentWidget() is page.items and "0 new, 0 changed, 1 not in it" in page.items.title.text()
    gone, same = page.items.model.rows
    assert (gone.number, same.number) == (2, 1) and "any more" in gone.remark and not same.remark
    page.items.back.click()
    page.words.setText("Anne, par téléphone, le 27 novembre")
    page.accept.click()
    settle()
    with Workspace(region.home) as workspace:
        states = [each.state for each in workspace.list_corrections()]
    assert states.count(State.READY) == 1 and states.count(State.RECALLED) == 1


def test_another_text_under_the_same_number_is_shown_item_by_item(open_session, settle, tmp_path):
    region, key = open_session(HUY), draw_key()
    page = ReceivedPage(region, WatchedFolder(region), lambda: None, lambda: None)
    page.show_now()
    home = tmp_path / "commune.gpkg"
    put_approved(home, GEMBLOUX, "1", "2")
    path = hand_in(home, GEMBLOUX, tmp_path, key)
    rules, first = ReceivingRules({GEMBLOUX: key}), read_dossier(path)
    one, two = (dict(item.content) for item in first.items)
    other = close_content(
        first.manifest,
        [
            {**one, "after": {**one["after"], "house_number": "16"}, "version": 4},
            {**two, "id": str(uuid4()), "subject": "3"},
        ],
        key,
    )
    with closing(sqlite3.connect(spoil(path, "other.gpkg", "DELETE FROM items"))) as db, db:
        row = (canonical_json(other.manifest).decode(), other.stated_sum, other.seal)
        db.execute("UPDATE dossier SET manifest = ?, sum = ?, seal = ?", row)
        rows = [(item.number, item.stated_sum, item.text) for item in other.items]
        db.executemany("INSERT INTO items (item, sum, content) VALUES (?, ?, ?)", rows)
    with Workspace(region.home) as workspace:
        outcomes = [receive_file(workspace, each, rules, who="Rita") for each in (path, tmp_path / "other.gpkg")]
    assert [(each.outcome, each.problem) for each in outcomes] == [("accepted", ""), ("quarantined", "other_sum")]
    page.reload()
    settle()
    aside = next(row for row in page.list.model.rows if row.record.state == "quarantined")
    page.list.select(aside.key)
    settle()
    page.look.click()
    assert "1 new, 1 changed, 1 not in it" in page.items.title.text()
    remarks = [row.remark for row in page.items.model.rows]
    assert "14 → 16" in remarks[0] and "version" not in remarks[0]
    assert {remark.split(":")[0] for remark in remarks[1:]} == {"New in this text", "Not in this text any more"}


def test_why_a_dossier_of_an_older_repere_has_no_answer_is_said(open_session, settle):
    region = open_session(HUY)
    page = ReceivedPage(region, WatchedFolder(region), lambda: None, lambda: None)
    page.show_now()
    old = Path(__file__).parents[1] / "services" / "dossiers" / "old_dossier.gpkg"
    with Workspace(region.home) as workspace:
        assert receive_file(workspace, old, ReceivingRules({}), who="Rita").problem == "old_format"
    page.reload()
    settle()
    page.list.select(page.list.model.rows[0].key)
    page.origin.setCurrentIndex(page.origin.findData(HUY))
    page.words.setText("Anne, par téléphone")
    page.accept.click()
    settle()
    page.reload()
    settle()
    page.list.select(page.list.model.rows[0].key)
    settle()
    assert page.answer.isVisibleTo(page) and not page.answer.isEnabled()
    assert "older Repère" in page.answer.toolTip() and "by letter" in page.facts.text()


def test_a_receiving_that_is_stopped_keeps_what_came_and_reads_the_rest_later(
    open_session, wait, settle, tmp_path, monkeypatch
):
    region, key = open_session(HUY), draw_key()
    page = ReceivedPage(region, WatchedFolder(region), lambda: None, lambda: None)
    page.show_now()
    home = tmp_path / "commune.gpkg"
    for subject in ("1", "2", "3"):
        put_approved(home, GEMBLOUX, subject)
        hand_in(home, GEMBLOUX, tmp_path, key)
    whole = receiving.receive_files

    def stopped(*given, **more):
        for reception in whole(*given, **more):
            region._jobs[0].cancel()
            yield reception

    monkeypatch.setattr(receiving, "receive_files", stopped)
    files = sorted(tmp_path.glob("repere-*.gpkg"))
    page.receive_files(files)
    wait(lambda: page.pages.currentWidget() is page.report)
    assert len(page.report.model.rows) == 1 and "2 files were not read" in page.report.title.text()
    monkeypatch.undo()
    page.receive_files(files)
    wait(lambda: len(page.report.model.rows) == 3)
    with Workspace(region.home) as workspace:
        assert len(workspace.list_dossiers(RECEIVED)) == 3 and workspace.find_alteration() is None


def test_a_folder_that_is_gone_and_locked_keys_are_said_and_nothing_is_lost(open_session, wait, tmp_path, monkeypatch):
    region = open_session(HUY)
    page = ReceivedPage(region, WatchedFolder(region), lambda: None, lambda: None)
    page.show_now()
    said = []
    monkeypatch.setattr(region.messages, "error", lambda error: said.append(str(error)))
    page.receive_folder(tmp_path / "gone")
    wait(lambda: len(said) == 1)
    assert "gone" in said[0]

    def locked():
        raise RepereError("locked")

    monkeypatch.setattr("repere.ui.dossiers.receiving.read_keys", locked)
    page.receive_files([tmp_path / "x.gpkg"])
    assert said[1:] == ["locked"]


def sign_off(session: Session, folder: Path, wait) -> Path:
    """Make a dossier of what is approved, in the commune's form; its file."""
    form = DossierForm(session, SimpleNamespace(canvas=QgsMapCanvas()), lambda: None)
    form.open()
    wait(lambda: form.list.count() > 0)
    assert "key of" in form.seal.text()
    form.folder.setText(str(folder))
    before = set(folder.glob("*.pdf"))
    form.sign_off()
    wait(lambda: set(folder.glob("*.pdf")) != before and form.sign.isEnabled())
    (pdf,) = set(folder.glob("*.pdf")) - before
    return pdf.with_suffix(".gpkg")


def states(session: Session) -> dict[str, State]:
    """The state of each correction by its subject; of a returned one its draft's."""
    with Workspace(session.home) as workspace:
        return {each.subject: each.state for each in workspace.list_corrections() if each.state != State.WITHDRAWN}


def decide(session: Session, decision: str, subject: str, text: str = "") -> None:
    """Press a button of the review."""
    with Workspace(session.home) as workspace:
        rows = [each for each in workspace.list_corrections() if each.subject == subject]
        ACTIONS[decision](workspace, rows, who="Rita", profile=session.profile, text=text)


def apply(session: Session, subject: str) -> None:
    """Enter what was accepted into the source's own application."""
    with Workspace(session.home) as workspace:
        (row,) = [each for each in workspace.list_corrections() if each.subject == subject]
        for state in (State.SENDING, State.SUBMITTED, State.APPLIED):
            row = workspace.transition(row, state, who="Rita", receipt={"encoded_at": "2026-11-28"})


def test_a_day_of_two_communes_and_their_region(open_session, wait, settle, tmp_path):
    """Two communes make dossiers; the region receives, accepts, returns; they open the answers: all is settled."""
    namur = "92094"
    communes = {nis_code: open_session(nis_code, "Anne") for nis_code in (HUY, GEMBLOUX)}
    region = open_session(namur, "Rita")
    mail, answers = tmp_path / "mail", tmp_path / "answers"
    mail.mkdir(), answers.mkdir()
    for nis_code, session in communes.items():
        key_store.store_key(nis_code, draw_key())
        put_approved(session.home, nis_code, f"{nis_code}-good", f"{nis_code}-back", f"{nis_code}-bad")
        sign_off(session, mail, wait)
        assert set(states(session).values()) == {State.SUBMITTED}
    page = ReceivedPage(region, WatchedFolder(region), lambda: None, lambda: None)
    page.show_now()
    page.receive_folder(mail)
    wait(lambda: page.pages.currentWidget() is page.report)
    assert [row.in_review for row in page.report.model.rows] == [3, 3]
    for nis_code in communes:
        decide(region, "accept", f"{nis_code}-good")
        apply(region, f"{nis_code}-good")
        decide(region, "send_back", f"{nis_code}-back", "La photo montre un autre bâtiment")
        decide(region, "refuse", f"{nis_code}-bad", "Le numéro existe déjà")
    page.show_now()
    wait(lambda: len(page.list.model.rows) == 2)
    page.list.select(page.list.model.rows[0].key)
    page.list.table.selectAll()
    assert page.answer.isEnabled()
    page.write_answers(answers)
    wait(lambda: len(list(answers.glob("*.pdf"))) == 2 and not region.is_busy())
    settle()
    assert {row.record.state for row in page.list.model.rows} == {"answered"}
    assert all(path.read_bytes().startswith(b"%PDF") for path in answers.glob("*.pdf"))
    for nis_code, session in communes.items():
        sent = SentPage(session, lambda: None, lambda: None)
        for other in answers.glob("*.gpkg"):
            sent.open_file(other)
            settle()
        assert states(session) == {
            f"{nis_code}-good": State.APPLIED,
            f"{nis_code}-back": State.DRAFT,
            f"{nis_code}-bad": State.REFUSED,
        }
        with Workspace(session.home) as workspace:
            (draft,) = workspace.list_corrections((State.DRAFT,))
            assert draft.reason == "La photo montre un autre bâtiment" and workspace.find_alteration() is None
        reasons = {column.heading: column.text for column in sent.items.columns}["Reason"]
        assert "Le numéro existe déjà" in {reasons(row) for row in sent.items.model.rows}
        sent.show_now()
        settle()
        assert [row.waiting for row in sent.list.model.rows] == [0] and not sent.recall.isEnabled()


def test_a_commune_sees_what_was_accepted_by_a_sample(open_session, settle, tmp_path):
    commune, key = open_session(HUY, "Anne"), draw_key()
    key_store.store_key(HUY, key)
    put_approved(commune.home, HUY, *(f"s{number}" for number in range(22)))
    path = hand_in(commune.home, HUY, tmp_path, key)
    with Workspace(tmp_path / "region.gpkg", HUY) as region:
        assert receive_file(region, path, ReceivingRules({HUY: key}), who="Rita").outcome == "accepted"
        (record,) = region.list_dossiers(RECEIVED)
        sample = draw_sample(region, record, "renumber", who="Rita")
        versions = {each.id: each.version for each in region.find_corrections(sample.drawn_ids)}
        accept_rows(region, versions, who="Rita", rules=OutboxRules(review="anyone"))
        region.close_sample(sample, "passed")
        answer = answer_dossier(region, record, who="Rita", key=key)
    sent = SentPage(commune, lambda: None, lambda: None)
    sent.open_file(write_answer(answer, tmp_path))
    settle()
    sent.show_now()
    settle()
    sent.list.select(record.number)
    sent.look.click()
    settle()
    said = f"{len(sample.drawn_ids)} of 22 were looked at by sample, none was bad"
    assert said in build_letter(answer, {}) and said in sent.items.title.text()
    assert "⚠" in describe_samples([replace(sample, seed="0")])
    for state, words in (("failed", "was bad, so that each"), ("drawn", "is being looked at")):
        assert words in describe_samples([replace(sample, state=state)])


def test_answers_that_settle_nothing_are_told_and_a_recall_is_handed_in(open_session, settle, tmp_path, monkeypatch):
    commune, region = open_session(HUY, "Anne"), open_session("92094", "Rita")
    key = draw_key()
    key_store.store_key(HUY, key)
    put_approved(commune.home, HUY, "1", "2")
    good = hand_in(commune.home, HUY, tmp_path, key)
    page = ReceivedPage(region, WatchedFolder(region), lambda: None, lambda: None)
    page.receive_files([good])
    settle()
    decide(region, "refuse", "1", "Le numéro existe déjà")
    page.show_now()
    settle()
    page.list.select(page.list.model.rows[0].key)
    page.list.table.selectAll()
    page.write_answers(tmp_path)
    settle()
    (answer,) = tmp_path.glob("*-reponse-0.gpkg")
    said = []
    monkeypatch.setattr(commune.messages, "show", lambda text, *_level: said.append(text))
    monkeypatch.setattr(commune.messages, "error", lambda error: said.append(str(error)))
    sent = SentPage(commune, lambda: None, lambda: None)
    (tmp_path / "photo.gpkg").write_bytes(b"\xff\xd8\xff")
    altered = spoil(answer, "altered.gpkg", "UPDATE decisions SET content = replace(content, 'refused', 'applied')")
    unproven = spoil(answer, "unproven.gpkg", "UPDATE dossier SET seal = ''")
    for path, words in (
        (tmp_path / "photo.gpkg", "cannot be read"),
        (altered, "altered"),
        (unproven, "not proven"),
        (good, "dossier, not an answer"),
    ):
        sent.open_file(path)
        settle()
        assert words in said[-1] and set(states(commune).values()) == {State.SUBMITTED}
    # what was asked back meanwhile is told
    sent.show_now()
    settle()
    sent.list.select(sent.list.model.rows[0].record.number)
    sent.recall.click()
    assert sent.question.isVisibleTo(sent) and "2" in sent.question.message.text()
    sent.recall_into(sent.list.model.rows[0].record, tmp_path)
    settle()
    assert set(states(commune).values()) == {State.RECALLED}
    (recall,) = tmp_path.glob("repere-61031-*-002.gpkg")
    page.receive_files([recall])
    settle()
    assert states(region) == {"2": State.RECALLED}
    sent.open_file(answer)
    settle()
    assert states(commune) == {"1": State.REFUSED, "2": State.RECALLED}
    # a commune that lost its workspace keeps what the answer says
    lost = open_session(HUY, "Anne")
    lost.home = tmp_path / "new.gpkg"
    page = SentPage(lost, lambda: None, lambda: None)
    page.open_file(answer)
    settle()
    assert page.question.isVisibleTo(page)
    page.question.go.click()
    settle()
    assert [row.answer for row in page.items.model.rows] == ["Refused", "Being examined"]


def test_a_dossier_without_an_answer_is_reminded_of(open_session, settle, tmp_path, monkeypatch):
    commune = open_session(HUY, "Anne")
    put_approved(commune.home, HUY, "1")
    hand_in(commune.home, HUY, tmp_path, b"")
    came = []
    page = SentPage(commune, lambda: None, lambda: came.append(True))
    page.reload()
    settle()
    assert page.reminder.isHidden()
    with closing(sqlite3.connect(commune.home)) as db, db:
        db.execute("UPDATE dossiers SET recorded_at = '2026-01-05T08:00:00Z'")
    page.reload()
    settle()
    assert not page.reminder.isHidden() and "60 days" in page.reminder.text()
    page.reminder.click()
    assert came and page.list.model.rows[0].is_late


def test_a_watched_folder_receives_what_is_whole_goes_away_and_comes_back(open_session, settle, tmp_path, monkeypatch):
    region = open_session("92094", "Rita")
    said, heard = [], []
    monkeypatch.setattr(region.messages, "show", lambda text, *_level: said.append(text))
    monkeypatch.setattr(region.messages, "error", lambda error: said.append(str(error)))
    key_store.store_key(HUY, draw_key())
    put_approved(tmp_path / "huy.gpkg", HUY, "1")
    good = hand_in(tmp_path / "huy.gpkg", HUY, tmp_path, key_store.read_key(HUY))
    mail = tmp_path / "mail"
    mail.mkdir()
    watch = WatchedFolder(region)
    watch.received.connect(lambda receptions: heard.append([each.outcome for each in receptions]))
    watch.watch(mail)

    def look():
        watch.look()
        settle()

    settle()
    whole = good.read_bytes()
    (mail / good.name).write_bytes(whole[:5000])
    look()
    # it is still being copied
    (mail / good.name).write_bytes(whole)
    look()
    assert not heard
    look()
    look()
    assert heard == [["accepted"]] and states(region) == {"1": State.READY}
    # the folder goes away, which is said once, and comes back with what came before
    mail.rename(tmp_path / "gone")
    look()
    look()
    assert len(said) == 1 and "mail" in said[0] and watch.is_away
    (tmp_path / "gone").rename(mail)
    look()
    look()
    assert len(said) == 2 and "again" in said[1] and not watch.is_away and len(heard) == 1
    # another desk's next start receives it once more, and says nothing
    watch.watch(mail)
    settle()
    look()
    assert len(heard) == 1
    watch.watch(None)
    assert watch.folder is None

    def locked():
        raise RepereError("locked")

    monkeypatch.setattr("repere.ui.dossiers.receiving.read_keys", locked)
    watch.watch(mail)
    settle()
    look()
    assert said[-1] == "locked" and not watch._timer.isActive()
