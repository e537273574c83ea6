"""The life of corrections as the manual tells it, in the panel: evidence, dry run, review, conflict, receipt, homes."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from dataclasses import replace

import pytest
import repere
import requests
from qgis.core import QgsDataSourceUri, QgsMimeDataUtils, QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.gui import QgsDataSourceSelectDialog, QgsMessageBar
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QShortcut, QVBoxLayout, QWidget
from repere.services.corrections.decisions import decide
from repere.services.errors import RepereError
from repere.services.model.correction import Correction, CorrectionKind, State
from repere.services.profile import OutboxRules, parse
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.postgres import Cluster
from repere.tests.servers.replay import Reply, Server
from repere.ui import session
from repere.ui.corrections.decision_bar import ACTIONS, BACK, END, SEEN, list_decisions, why_not_acceptable
from repere.ui.corrections.labels import state_label
from repere.ui.map.styles import kind_name
from repere.ui.qgis import settings
from repere.ui.qgis.database_connections import TeamDatabase
from repere.ui.widgets.basics import bind_key


class Heard(QgsMessageBar):
    """A message bar that remembers what was said; what stands in it stays until it is taken away."""

    def __init__(self):
        super().__init__()
        self.texts = []

    def pushWidget(self, widget, level=None, duration=0):  # noqa: N802
        # what has a button stands beside what is said
        self.texts += [widget.text()] * (not widget.findChildren(QPushButton))
        return super().pushWidget(widget, level, duration)


@pytest.fixture
def open_desk(qgis_iface, first_day, wait, monkeypatch):
    """Open the dock on the town's profile, changed as asked; nothing is fetched unasked."""
    plugins = []

    def opened(query: str = "", outbox: OutboxRules | None = None, **services: dict[str, object]):
        monkeypatch.setattr(settings, "author_name", lambda: "Anne")
        plugin = repere.classFactory(qgis_iface)
        plugin.initGui()
        plugins.append(plugin)
        dock = plugin.show_dock()
        dock.desk.messages.bar = Heard()
        monkeypatch.setattr(dock, "refresh_all", lambda: None)
        told = requests.get(f"{first_day}/sandbox/profile.json{query}", timeout=10).json()
        for role, changed in services.items():
            told["services"][role].update(changed)
        profile = parse(json.dumps(told), "profile.json")
        dock.desk.open(replace(profile, outbox=outbox or OutboxRules()))
        wait(lambda: len(dock.panels) == 4 and not dock.desk.is_busy())
        dock.show_panel("corrections")
        return dock

    yield opened
    for plugin in plugins:
        plugin.unload()


@pytest.fixture
def drafted(wait):
    """Draft corrections out of the town's differences of these kinds; the panel's rows."""

    def draft(dock, count: int, *kinds: str):
        addresses, panel, had = dock.panels["addresses"], dock.panels["corrections"], 0
        if not addresses.list.model.rows:
            addresses.refresh()
            wait(lambda: bool(addresses.list.model.rows) and not dock.desk.is_busy())
        had = len(panel.list.model.rows)
        found = [row.discrepancy for row in addresses.list.model.rows if row.discrepancy.kind in kinds][:count]
        dock.desk.commit(lambda workspace: decide(workspace, found, "correct_source", who="Anne"), "corrections")
        wait(lambda: len(panel.list.model.rows) == had + count)
        panel.list.chips.choose("all")
        return panel.list.model.rows[had:]

    return draft


@pytest.fixture
def answered(wait):
    """Draft an answer to an incident; its row in the panel."""

    def draft_answer(dock, number: int = 0, status: str = "fixed", comment: str = "Réparé ce matin."):
        incidents, panel = dock.panels["incidents"], dock.panels["corrections"]
        if not incidents.list.model.rows:
            incidents.refresh()
            wait(lambda: bool(incidents.list.model.rows) and not dock.desk.is_busy())
        had = len(panel.list.model.rows)
        incidents.pick(incidents.list.model.rows[number].service_request_id)
        incidents.status.setCurrentIndex(incidents.status.findData(status))
        incidents.comment.setText(comment)
        incidents.draft()
        wait(lambda: len(panel.list.model.rows) == had + 1)
        panel.list.chips.choose("all")
        panel.pick(panel.list.model.rows[-1].id)
        return panel.list.current()

    return draft_answer


@pytest.fixture
def sent(wait):
    """Approve every draft, send, and wait for the end."""

    def run(dock):
        panel = dock.panels["corrections"]
        panel.list.chips.choose("all")
        panel.approve_drafts()
        wait(lambda: not any(row.state is State.DRAFT for row in panel.list.model.rows))
        panel.push()
        wait(lambda: not dock.desk.is_busy())
        wait(lambda: panel.list.model.rows == stored(dock))

    return run


def stored(dock) -> list[Correction]:
    with Workspace(dock.desk.home) as workspace:
        return workspace.list_corrections()


def states(dock) -> Counter[str]:
    return Counter(row.state.value for row in dock.panels["corrections"].list.model.rows)


def unknown_address(subject: str = "999999", **changed) -> Correction:
    """A move of an address that the town does not have."""
    before = {
        "street_name": "Rue Haute",
        "house_number": "1",
        "box_number": "",
        "postcode": "4500",
        "municipality": "Huy",
        "position": {"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"},
    }
    after = {**before, "position": {"x": 211020.0, "y": 132000.0, "crs": "EPSG:31370"}}
    made = Correction("addressing", "move", subject, "Rue Haute 1", before, after, x=211000.0, y=132000.0)
    return replace(made, **changed)


def put(dock, wait, *corrections: Correction) -> None:
    panel = dock.panels["corrections"]
    had = len(panel.list.model.rows)
    dock.desk.commit(lambda workspace: workspace.enqueue_all(corrections), "corrections")
    wait(lambda: len(panel.list.model.rows) == had + len(corrections))
    panel.list.chips.choose("all")


# -- from draft to receipt --------------------------------------------------------------------------------


def test_a_draft_with_its_evidence_goes_to_its_receipt(open_desk, answered, wait, tmp_path):
    dock = open_desk()
    panel = dock.panels["corrections"]
    row = answered(dock)
    photo = QImage(40, 30, QImage.Format.Format_RGB32)
    photo.fill(Qt.GlobalColor.red)
    photo.save(str(tmp_path / "trou.jpg"))
    form, canvas = panel.details.content, dock.iface.mapCanvas()
    canvas.resize(600, 400)
    dock.layers.go_to(row.x, row.y)
    form.note.setText("Constat du 24/11")
    form.link.setText("https://www.huy.be/travaux")
    form.attach_photo(str(tmp_path / "trou.jpg"))
    form.sketch.setChecked(True)
    for corner in (QPoint(200, 150), QPoint(400, 150), QPoint(300, 250)):
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, pos=QPoint(300, 200))
    form.store.click()
    wait(lambda: bool(panel.list.current().sketch))
    row = panel.list.current()
    assert (row.note, row.link, row.photo) == ("Constat du 24/11", "https://www.huy.be/travaux", form_photo(tmp_path))
    assert row.sketch.lower().startswith("polygon") and len(row.photo_sha256) == 64
    panel.dry_run()
    wait(lambda: not dock.desk.is_busy() and bool(panel.details.request.toPlainText()))
    shown = panel.details.request.toPlainText()
    assert shown.startswith("POST ") and "servicerequestupdates" in shown and row.subject in shown
    assert "api_key=sandbox" not in shown
    before = requests.get(f"{town_of(dock)}/sandbox/state", timeout=10).json()["updates"]
    panel.bar.press("1")
    wait(lambda: states(dock) == {"approved": 1})
    panel.push()
    wait(lambda: states(dock) == {"applied": 1})
    assert requests.get(f"{town_of(dock)}/sandbox/state", timeout=10).json()["updates"] == before + 1
    panel.list.chips.choose("all")
    panel.pick(row.id)
    trail = panel.details.trail
    panel.details.tabs.setCurrentWidget(trail)
    wait(lambda: trail.steps.rowCount() >= 6)
    # in words, a line for each thing that it said: no JSON is shown
    receipt = trail.receipt.toPlainText()
    assert "update id: " in receipt and not set('{}[]"') & set(receipt)


def form_photo(tmp_path) -> str:
    return str(tmp_path / "trou.jpg")


def town_of(dock) -> str:
    return dock.desk.service("reporting").url.split("/open311")[0]


def test_the_journal_is_exported_and_an_alteration_is_found(open_desk, answered, sent, wait, tmp_path):
    dock = open_desk()
    answered(dock)
    sent(dock)
    panel, said = dock.panels["corrections"], dock.desk.messages.bar.texts
    said.clear()
    panel.details.trail.export(str(tmp_path / "journal.csv"))
    wait(lambda: bool(said))
    lines = (tmp_path / "journal.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("number;at;correction_id") and len(lines) > 5
    said.clear()
    panel.details.trail.check()
    wait(lambda: bool(said))
    whole = said[-1]
    panel.details.trail.compare_with_export(str(tmp_path / "journal.csv"))
    wait(lambda: said[-1] != whole)
    agreed = said[-1]
    assert "journal.csv" in agreed
    with Workspace(dock.desk.path) as workspace:
        for trigger in ("audit_is_not_changed", "audit_is_not_shortened"):
            workspace._backend.execute(f"DROP TRIGGER {trigger}")
        workspace._backend.execute("UPDATE audit SET actor = 'x' WHERE fid = 2")
    panel.details.trail.check()
    wait(lambda: said[-1] not in (whole, agreed))
    assert "2" in said[-1]
    said.clear()
    panel.details.trail.compare_with_export(str(tmp_path / "journal.csv"))
    wait(lambda: bool(said))
    assert "2" in said[-1] and whole not in said[-1]


# -- review -----------------------------------------------------------------------------------------------


def test_thirty_are_reviewed_by_their_digits(open_desk, drafted, wait, monkeypatch):
    dock = open_desk(outbox=OutboxRules(review="another"))
    panel = dock.panels["corrections"]
    drafted(dock, 30, "position", "house_number", "postcode")
    panel.approve_drafts()
    wait(lambda: states(dock) == {"ready": 30} and not dock.desk.is_busy())
    panel.list.chips.choose("review")
    panel.list.select(panel.list.model.shown[0].id)
    # its author may not accept
    assert "1" not in panel.bar._decisions_by_key
    monkeypatch.setattr(settings, "author_name", lambda: "Bruno")
    panel._show(panel.list.current())
    text = panel.bar.text
    assert not any(button.isDefault() or button.hasFocus() for button in panel.bar.buttons.values())
    left = 30
    for number in range(30):
        row = panel.list.current()
        assert row is not None and row.state is State.READY
        if number == 4:
            panel.bar.press("2")  # no reason yet: nothing is decided
            assert len(panel.list.model.shown) == left
            text.setText("Photo illisible")
            text.returnPressed.emit()
        elif number == 7:
            text.setText("Déjà corrigé")
            panel.bar.press("3")
        else:
            panel.bar.press("1")
        left -= 1
        wait(lambda left=left: len(panel.list.model.shown) == left)
    assert states(dock) == {"approved": 28, "returned": 1, "withdrawn": 1}
    (back,) = (row for row in stored(dock) if row.state is State.RETURNED)
    assert (back.author, back.reviewer, back.reason) == ("Anne", "Bruno", "Photo illisible")


def test_a_group_is_decided_together_and_what_the_service_would_refuse_is_not_accepted(open_desk, wait):
    dock = open_desk(outbox=OutboxRules(review="anyone"))
    panel = dock.panels["corrections"]
    bad = unknown_address(group_id="rue", kind="renumber", id="a")
    bad = replace(bad, after={**bad.after, "house_number": "sans"})
    good = [unknown_address(str(number), group_id="rue", id=f"b{number}") for number in (1, 2)]
    put(dock, wait, bad, *good, unknown_address("3", id="c"))
    panel.list.select("b1")
    panel.choose_group()
    assert {row.id for row in panel.selected_rows()} == {"a", "b1", "b2"}
    panel.bar.press("1")
    wait(lambda: states(dock) == {"ready": 3, "draft": 1} and not dock.desk.is_busy())
    wait(lambda: any(row.remarks for row in panel.list.model.rows))
    panel.pick("a")
    assert "1" not in panel.bar._decisions_by_key
    assert "⛔" in panel.details.facts.text()
    panel.pick("b1")
    panel.bar.press("4")  # repair
    wait(lambda: panel.list.current().state is State.IN_REVIEW)
    panel.details.content.note.setText("Vérifié au cadastre")
    panel.details.content.save()
    wait(lambda: panel.list.current().note == "Vérifié au cadastre")
    panel.bar.press("1")
    wait(lambda: states(dock)["approved"] == 1)


def test_a_great_number_is_typed(open_desk, wait):
    dock = open_desk(outbox=OutboxRules(ceiling=5))
    panel = dock.panels["corrections"]
    put(dock, wait, *(unknown_address(str(number), kind="retire", after={"status": "retired"}) for number in range(25)))
    panel.approve_drafts()
    assert panel.count.isVisibleTo(panel) and "25" in panel.count.message.text()
    panel.count.typed.setText("24")
    panel.count.answer()
    assert states(dock) == {"draft": 25}
    panel.count.typed.setText("25")
    panel.count.answer()
    wait(lambda: states(dock) == {"approved": 25})
    panel.push()
    wait(lambda: not dock.desk.is_busy())
    wait(lambda: states(dock)["approved"] == 20)  # the profile lets five go at once
    assert any("20" in text and "5" in text for text in dock.desk.messages.bar.texts)


def test_a_share_of_a_street_is_typed(open_desk, drafted, wait):
    dock = open_desk()
    panel = dock.panels["corrections"]
    (row,) = drafted(dock, 1, "position")  # the lists were compared: how many addresses a street has is known
    street = row.before["street_name"]
    size = panel.content.street_sizes[street]
    gone = [
        unknown_address(str(number), kind="retire", before={**row.before}, after={"status": "retired"})
        for number in range(max(2, size // 20 + 1))
    ]
    assert len(gone) <= 20
    put(dock, wait, *gone)
    panel.approve_drafts()
    assert panel.count.isVisibleTo(panel)
    assert street in panel.count.message.text() and str(size) in panel.count.message.text()
    panel.count.typed.setText(str(len(gone)))
    panel.count.answer()
    wait(lambda: states(dock) == {"approved": len(gone) + 1})


# -- what a service may say -------------------------------------------------------------------------------


def test_a_conflict_is_resolved_field_by_field_and_on_the_map(open_desk, drafted, sent, wait):
    dock = open_desk()
    panel = dock.panels["corrections"]
    (row,) = drafted(dock, 1, "position")
    elsewhere = dict(row.before["position"], x=row.before["position"]["x"] + 40)
    theirs = replace(row, id="theirs", after={**row.before, "position": elsewhere, "postcode": "4501"})
    report = json.loads(json.dumps(AddressBody(dock).build_body(theirs)))
    base = dock.desk.service("addressing").url
    made = requests.post(f"{base}/signalements", json=report, timeout=10).json()
    wait(lambda: requests.get(f"{base}/signalements/{made['id']}", timeout=10).json()["status"] == "PROCESSED")
    sent(dock)
    assert states(dock) == {"conflict": 1}
    # it is shouted until somebody has seen it
    assert "⚠" in dock._buttons["corrections"].alarm and dock._standing
    panel.look_at_failures()
    view = panel.details.conflict
    assert [mark.name for mark in view.list_marks()] and len(view.list_marks()) == 3
    panel.bar.press("1")  # nothing chosen where both changed
    assert states(dock) == {"conflict": 1}
    number = next(number for number, one in enumerate(view._rows) if one.field == "position")
    view.table.item(number, 3).setCheckState(Qt.CheckState.Checked)
    # the keys are the list's
    keys = {shortcut.key().toString(): shortcut for shortcut in panel.findChildren(QShortcut)}
    keys["M"].activated.emit()
    assert view.table.item(number, 2).checkState() == Qt.CheckState.Checked
    keys["1"].activated.emit()
    wait(lambda: states(dock) == {"withdrawn": 1, "draft": 1})
    draft = panel.list.current()
    assert draft.state is State.DRAFT and draft.replaces == row.id
    assert draft.after["position"] == row.after["position"]
    assert not dock._buttons["corrections"].alarm
    sent(dock)
    assert states(dock) == {"withdrawn": 1, "applied": 1}


def AddressBody(dock):  # noqa: N802 - it stands for the class
    """What makes the body of a report, without a network."""
    from repere.services.corrections.targets.address_report import AddressReport
    from repere.services.http.client import HttpClient

    return AddressReport(
        HttpClient("Adresses"), dock.desk.service("addressing").url, dock.desk.profile.commune.nis_code
    )


def test_what_is_gone_is_matched_again_or_withdrawn(open_desk, drafted, sent, wait):
    dock = open_desk()
    panel = dock.panels["corrections"]
    (real,) = drafted(dock, 1, "position")
    panel.pick(real.id)
    panel.bar.press("3")
    wait(lambda: states(dock) == {"withdrawn": 1})
    put(dock, wait, replace(real, id="lost", subject="999998"), unknown_address(id="gone"))
    sent(dock)
    assert states(dock) == {"withdrawn": 1, "target_gone": 2}
    panel.pick("lost")
    assert panel.bar.text.isVisibleTo(panel)
    panel.bar.text.setText("999997")
    panel.bar.press("1")
    wait(lambda: not dock.desk.is_busy())
    wait(lambda: any("999997" in text for text in dock.desk.messages.bar.texts))
    panel.bar.text.setText(real.subject)
    panel.bar.press("1")
    wait(lambda: states(dock) == {"withdrawn": 2, "target_gone": 1, "draft": 1})
    panel.pick("gone")
    panel.bar.press("5")
    wait(lambda: not any(row.has_unseen_failure for row in panel.list.model.rows))
    panel.pick("gone")
    panel.bar.press("3")
    wait(lambda: states(dock)["withdrawn"] == 3)
    sent(dock)
    assert states(dock) == {"withdrawn": 3, "applied": 1}


def test_a_sign_in_is_asked_for_once_and_nothing_is_marked_as_failed(open_desk, wait):
    with Server(lambda asked: Reply(b'{"message": "Unauthorized", "statusCode": 401}', 401)) as closed:
        dock = open_desk(addressing={"url": f"{closed.url}/address-report"})
        panel = dock.panels["corrections"]
        put(dock, wait, *(unknown_address(str(number)) for number in range(4)))
        panel.approve_drafts()
        wait(lambda: states(dock) == {"approved": 4})
        panel.push()
        wait(lambda: not dock.desk.is_busy())
        wait(lambda: panel.sending.sign_in.isVisibleTo(panel))
        assert states(dock) == {"approved": 4} and len(closed.asked) <= 2
        assert dock.desk.service("addressing").name in panel.sending.sign_in.message.text()
        assert not dock._buttons["corrections"].alarm


# -- the other targets ------------------------------------------------------------------------------------


def test_a_commune_that_edits_its_addresses_and_pushes_statuses_through_imio(open_desk, drafted, answered, sent, wait):
    dock = open_desk("?addressing=address-registry&alerts=imio")
    panel = dock.panels["corrections"]
    answered(dock, 3, "in_progress", "Une équipe est en route.")
    drafted(dock, 2, "position")
    panel.pick(panel.list.model.rows[-1].id)
    meaning = panel.details.content.meaning
    assert meaning.isVisibleTo(panel.details.content)
    panel.dry_run()
    wait(lambda: not dock.desk.is_busy() and bool(panel.details.request.toPlainText()))
    assert "/address-registry/v2/" in panel.details.request.toPlainText()
    sent(dock)
    assert states(dock) == {"applied": 3}
    assert any((row.receipt or {}).get("code") == 200 for row in stored(dock) if row.target == "reporting")


def test_a_street_is_renumbered_in_one_go(open_desk, wait):
    dock = open_desk("?addressing=address-registry")
    panel = dock.panels["corrections"]
    base = unknown_address("1", kind="renumber")
    rows = [
        replace(base, id=f"n{number}", subject=str(number), after={**base.after, "house_number": f"{900 + number}"})
        for number in (1, 2)
    ]
    put(dock, wait, *rows)
    assert panel.one_go.isVisible() and not panel.carry.isVisible()
    panel.renumber_together()  # nothing is chosen
    assert dock.desk.messages.bar.texts
    panel.list.table.selectAll()
    panel.one_go.trigger()
    wait(lambda: states(dock) == {"withdrawn": 2, "draft": 1})
    made = panel.list.current()
    assert made.kind == "readdress" and set(made.after["addresses"]) == {"1", "2"}


# -- keys ---------------------------------------------------------------------------------------------------


def test_where_two_have_a_key_the_nearer_acts(qgis_app):
    window, outside, within = QMainWindow(), QWidget(), QWidget()
    window.setCentralWidget(outside)
    lines, field, inner = QVBoxLayout(outside), QLineEdit(), QLineEdit()
    lines.addWidget(field)
    lines.addWidget(within)
    QVBoxLayout(within).addWidget(inner)
    heard: list[str] = []
    bind_key("Ctrl+Return", outside, lambda: heard.append("outside"))
    bind_key("Ctrl+Return", within, lambda: heard.append("within"))
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    # thrice: Qt takes turns among those it cannot tell apart
    for widget in (inner, inner, inner, field):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["within", "within", "within", "outside"]


def test_a_row_is_chosen_whatever_keys_are_held_down(open_desk, wait):
    panel = (dock := open_desk()).panels["corrections"]
    put(dock, wait, unknown_address("1", id="one"), unknown_address("2", id="two"))
    QTest.keyPress(panel.list.search, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    try:
        # as a click on the map does, on the row that is chosen already
        for name in ("one", "one", "two", "two"):
            panel.pick(name)
            assert [row.id for row in panel.selected_rows()] == [name]
    finally:
        QTest.keyRelease(panel.list.search, Qt.Key.Key_F)


def test_what_decides_and_sends_has_no_key_on_the_other_pages(open_desk):
    panel = open_desk(addressing={"kind": "dossier"}).panels["corrections"]
    assert panel.dossier and panel.encoding, "pages are made when they are asked for"
    keys = [(each.key().toString(), each.parent()) for each in panel.findChildren(QShortcut)]
    assert {("Ctrl+Return", panel.outbox), ("Ctrl+Return", panel.dossier), ("M", panel.encoding)} <= set(keys)
    for page in (panel.dossier, panel.encoding):
        around = [key for key, scope in keys if scope is not page and scope.isAncestorOf(page)]
        assert not around, (page, around)


def test_a_correction_that_is_held_because_its_host_changed_says_so_and_for_which(open_desk, wait, settle):
    dock = open_desk()
    panel = dock.panels["corrections"]
    put(dock, wait, unknown_address("1", id="d1"), unknown_address("2", id="d2"))
    panel.approve_drafts()
    wait(lambda: states(dock) == {"approved": 2})

    def elsewhere(workspace: Workspace) -> None:
        workspace._backend.execute("UPDATE corrections SET origin = 'https://old.example:443' WHERE id = 'd1'")

    dock.desk.commit(elsewhere, "corrections")
    wait(lambda: any(row.origin == "https://old.example:443" for row in panel.list.model.rows))
    panel.pick("d1")
    assert "approved for https://old.example:443 are held back" in panel.details.facts.text()
    panel.pick("d2")
    assert "held back" not in panel.details.facts.text()


# -- by hand ----------------------------------------------------------------------------------------------


def test_a_dossier_is_signed_off_and_its_answer_recorded(open_desk, wait, settle, tmp_path):
    dock = open_desk(addressing={"kind": "dossier"})
    panel = dock.panels["corrections"]
    put(
        dock,
        wait,
        *(unknown_address(str(number), id=f"00000000-0000-4000-8000-00000000000{number}") for number in range(3)),
    )
    panel.approve_drafts()
    wait(lambda: states(dock) == {"approved": 3})
    # nothing is sent there
    faces = [panel.list.face(row) for row in panel.list.model.shown]
    assert {face.state for face in faces} == {"Proposed"} and all("Proposed" in face.subtitle for face in faces)
    panel.pick("00000000-0000-4000-8000-000000000000")
    assert "Proposed" in panel.details.facts.text()
    assert panel.list.chips._buttons["approved"].text() == "Proposals 3"
    categories = dock.layers.find("corrections").renderer().categories()
    legend = {state: one.label() for one in categories for state in one.value()}
    assert (legend["approved"], legend["draft"]) == ("To send / Proposals", "Draft / In review")
    assert legend.keys() == {state.value for state in State}
    assert state_label(replace(unknown_address(), state=State.APPROVED), ()) == "To send"
    panel.make_dossier()
    form = panel.dossier
    wait(lambda: form.list.count() == 3)
    form.list.item(2).setCheckState(Qt.CheckState.Unchecked)
    tmp_path = tmp_path / "Dropbox"
    tmp_path.mkdir()
    form.folder.setText(str(tmp_path))
    form.author.setText("Anne Dubois")
    form.letter.setText("b")
    form.sign_off()
    # a folder that goes to a cloud is asked about first
    assert form.drive.isVisibleTo(form) and "Dropbox" in form.drive.message.text() and not any(tmp_path.iterdir())
    form.drive.go.click()
    wait(lambda: states(dock) == {"submitted": 2, "approved": 1})
    files = sorted(path.suffix for path in tmp_path.glob("repere-61031-*-B001.*"))
    assert files == [".csv", ".gpkg", ".pdf"]
    (pdf,) = tmp_path.glob("repere-*-B001.pdf")
    assert pdf.read_bytes().count(b"/Type /Page\n") == 3  # the contents, and a page for each
    assert panel.pages.currentWidget() is panel.outbox
    settle()
    panel.list.chips.choose("all")
    panel.pick(panel.list.model.rows[0].id)
    panel.bar.press("3")  # refused: why is asked for first
    assert states(dock)["submitted"] == 2
    panel.bar.text.setText("Parcelle non bâtie")
    panel.bar.press("3")
    wait(lambda: states(dock)["refused"] == 1)
    panel.pick(next(row.id for row in panel.list.model.rows if row.state is State.SUBMITTED))
    panel.bar.press("1")
    wait(lambda: states(dock) == {"refused": 1, "applied": 1, "approved": 1})
    refused = next(row for row in stored(dock) if row.state is State.REFUSED)
    assert refused.receipt["answer"] == "Parcelle non bâtie" and refused.receipt["signed_by"] == "Anne Dubois"


def test_values_are_copied_into_icar_and_count_once_it_shows_them(open_desk, drafted, wait, settle, monkeypatch):
    dock = open_desk(addressing={"kind": "dossier"})
    panel, addresses = dock.panels["corrections"], dock.panels["addresses"]
    drafted(dock, 2, "house_number")
    panel.approve_drafts()
    wait(lambda: states(dock) == {"approved": 2})
    panel.enter_by_hand()
    page = panel.encoding
    wait(lambda: len(page.rows) == 2 and not page.picture.isNull())
    one, clipboard = page.current(), QApplication.clipboard()
    page.buttons["house_number"].click()
    assert clipboard.text() == one.after["house_number"] != one.before["house_number"]
    page.copy_value("x")
    assert clipboard.text() == f"{one.after['position']['x']:.2f}"
    page.copy_message.click()
    assert one.subject in clipboard.text()
    page.copy_picture.click()
    assert clipboard.image().width() == page.picture.width() > 300
    page.skip()
    assert page.current().id != one.id
    page.skip()
    page.entered.click()
    wait(lambda: states(dock) == {"approved": 1, "submitted": 1} and len(page.rows) == 1 and not dock.desk.is_busy())
    # the source as it stands does not show it, and nobody's word does
    addresses.refresh()
    settle()
    assert states(dock) == {"approved": 1, "submitted": 1}
    # ICAR's officer has done it
    read = addresses.form.source.read

    def corrected(job):
        source = read(job)
        numbers = list(source.house_numbers)
        numbers[source.ids.index(one.subject)] = one.after["house_number"]
        return replace(source, house_numbers=numbers)

    monkeypatch.setattr(addresses.form.source, "read", corrected)
    addresses.refresh()
    wait(lambda: states(dock) == {"approved": 1, "applied": 1})


# -- homes ------------------------------------------------------------------------------------------------


@pytest.fixture
def team(request):
    """A cluster of PostgreSQL, and a connection of QGIS to a database of it, named Commune."""
    with Cluster() as cluster:
        server = cluster.new()
        host, name = (part.split("=")[1] for part in server.connection.split())
        uri = QgsDataSourceUri()
        uri.setConnection(host, "", name, "postgres", "")
        metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
        connection = metadata.createConnection(uri.uri(False), {"saveUsername": True})
        connection.store("Commune")
        yield cluster, server
        metadata.deleteConnection("Commune")


def open_team_form(dock):
    """The form of the team's database, as a person comes to it: settings, the card, PostgreSQL."""
    dock.show_settings()
    card = dock.settings_page.team
    card.open()
    card.database_choice.click()
    assert card.location.isVisibleTo(card)
    return card.location


def test_a_workspace_moves_to_the_team_and_back(open_desk, team, wait):
    cluster, server = team
    dock = open_desk()
    put(dock, wait, unknown_address(id="here"))
    page = open_team_form(dock)
    page.connection.setCurrentText("Commune")
    page.schema.setText("repere")
    assert page.move_there.isEnabled()
    page.move_there.click()
    wait(lambda: dock.desk.database is not None and len(dock.panels) == 4 and not dock.desk.is_busy())
    panel = dock.panels["corrections"]
    wait(lambda: [row.id for row in panel.list.model.rows] == ["here"])
    # another desk's change is heard
    with Workspace(server) as colleague:
        colleague.enqueue(unknown_address("2", id="there"))
    wait(lambda: len(panel.list.model.rows) == 2)
    # both open as ordinary layers
    ours = [layer for layer in QgsProject.instance().mapLayers().values() if layer.providerType() == "postgres"]
    assert {layer.customProperty("repere/table") for layer in ours} == {"incidents", "discrepancies", "corrections"}
    assert all(layer.isValid() for layer in ours)
    assert dock.layers.find("corrections").featureCount() == 2
    # the card says where the work is kept now
    card = dock.settings_page.team
    assert "PostgreSQL" in card.describe() and "Commune" in card.describe()
    page = open_team_form(dock)
    assert not page.move_there.isVisibleTo(page)
    page.move_back.click()
    wait(lambda: dock.desk.database is None and len(dock.panels) == 4 and not dock.desk.is_busy())
    panel = dock.panels["corrections"]
    wait(lambda: {row.id for row in panel.list.model.rows} == {"here", "there"})
    plain = QgsVectorLayer(f"{dock.desk.path}|layername=corrections", "corrections", "ogr")
    assert plain.isValid() and plain.featureCount() == 2
    with pytest.raises(RepereError, match="moved to"):
        Workspace(server)


def test_a_move_that_was_cut_off_is_settled_as_the_commune_opens(open_desk, team, wait, monkeypatch):
    """Nothing after the move is heard, as if QGIS had been killed then; first before the move, then after it."""
    _cluster, server = team
    dock = open_desk()
    put(dock, wait, unknown_address(id="here"))
    desk, profile = dock.desk, dock.desk.configured_profile

    def refuse(*_homes, **_progress):
        raise RepereError("killed")

    for is_killed_before in (True, False):
        with monkeypatch.context() as killed:
            killed.setattr(session, "_keep_home", lambda *_given: None)
            killed.setattr(desk, "open", lambda _profile: None)
            if is_killed_before:
                killed.setattr(session, "move", refuse)
            desk.move_to_team(TeamDatabase("Commune", "repere"))
            wait(lambda: not desk.is_busy())
        assert desk.database is None
        desk.open(profile)
        wait(lambda: desk.is_open and len(dock.panels) == 4 and not desk.is_busy())
        wait(lambda: [row.id for row in dock.panels["corrections"].list.model.rows] == ["here"])
        assert (desk.database is None) == is_killed_before
    with Workspace(server) as colleague:
        assert [row.id for row in colleague.list_corrections()] == ["here"]


def test_the_register_is_a_table_of_the_teams_database(open_desk, team, wait, first_day, monkeypatch):
    cluster, server = team
    host, database = (part.split("=")[1] for part in server.connection.split())
    text = requests.get(f"{first_day}/sandbox/register.csv", timeout=30).text
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))[:200]

    def quote(word):
        return "'" + word.replace("'", "''") + "'"

    values = (
        f"({quote(row['rue'])}, {quote(row['numero'])}, {quote(row['code_postal'])},"
        f" {quote('SRID=31370;POINT(' + row['x'] + ' ' + row['y'] + ')')})"
        for row in rows
    )
    # as a commune's GIS has it: an identifier, its own headings, the position as a geometry
    cluster.sql(
        database,
        "CREATE TABLE adresses (id serial PRIMARY KEY, rue text, numero text, code_postal text,"
        " geom geometry(Point, 31370))",
        f"INSERT INTO adresses (rue, numero, code_postal, geom) VALUES {', '.join(values)}",
    )
    uri = QgsDataSourceUri()
    uri.setConnection(host, "", database, "postgres", "")
    uri.setDataSource("public", "adresses", "geom", "", "id")
    picked = QgsMimeDataUtils.Uri()
    picked.layerType, picked.providerKey, picked.name, picked.uri = "vector", "postgres", "adresses", uri.uri(False)
    # QGIS's own dialog, as it is left
    monkeypatch.setattr(QgsDataSourceSelectDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(QgsDataSourceSelectDialog, "uri", lambda _dialog: picked)
    dock = open_desk()
    dock.show_settings()
    card = dock.settings_page.register
    card.open()
    chooser = card.chooser
    chooser.choice.setCurrentIndex(chooser.choice.findText("A table of a database…"))
    chooser.choice.activated.emit(chooser.choice.currentIndex())
    wait(lambda: chooser.read is not None)
    card.use_button.click()
    wait(lambda: card.body.isHidden())
    assert card.describe() == "adresses · addresses: 200"
    # the comparison has it, without asking again
    register = dock.panels["addresses"].form.register
    assert register.restore_choice()
    wait(lambda: register.read is not None and not register.is_loading)
    # a table that is gone is said, and what was chosen stays
    picked.uri = uri.uri(False).replace('"adresses"', '"partie"')
    picked.name = "partie"
    card.open()
    chooser.choice.setCurrentIndex(chooser.choice.findText("A table of a database…"))
    chooser.choice.activated.emit(chooser.choice.currentIndex())
    assert "partie cannot be opened" in chooser.message.text() and chooser.read is None


def test_a_sign_in_is_not_offered_to_accept_its_own_under_another_name(open_desk, team, wait, settle):
    cluster, server = team
    Workspace(server).close()
    database = server.connection.split("dbname=")[1]
    roles = (
        f"SELECT repere.admit('postgres', '{role}', '*', 'Anne')"
        for role in ("technician", "reviewer", "administrator")
    )
    cluster.sql(database, *roles, "SELECT repere.set_rule('another')")
    dock = open_desk()
    page = open_team_form(dock)
    page.connection.setCurrentText("Commune")
    page.schema.setText("repere")
    page.use_team()
    wait(lambda: dock.desk.database is not None and len(dock.panels) == 4 and not dock.desk.is_busy())
    settings.put("author", "Bruno")
    assert dock.desk.person == "Anne"
    put(dock, wait, unknown_address(id="own"))
    panel = dock.panels["corrections"]
    panel.approve_drafts()
    wait(lambda: states(dock) == {"ready": 1})
    wait(lambda: panel.list.model.rows and panel.list.model.rows[0].state is State.READY)
    (row,) = panel.list.model.rows
    assert row.author == "Anne"
    assert why_not_acceptable(row, dock.desk.profile.outbox, dock.desk.person)
    panel.pick("own")
    panel.decide("accept", "")
    settle()
    assert states(dock) == {"ready": 1}


def test_the_owner_of_the_database_brings_the_profiles_rule_into_it(open_desk, team, wait):
    _cluster, server = team
    dock = open_desk(outbox=OutboxRules(review="another"))
    page = open_team_form(dock)
    page.connection.setCurrentText("Commune")
    page.use_team()
    wait(lambda: dock.desk.database is not None and len(dock.panels) == 4 and not dock.desk.is_busy())
    with Workspace(server) as workspace:
        assert workspace.get_note("review") == "another"


def test_a_database_restarted_in_mid_push_loses_nothing(open_desk, team, answered, wait):
    cluster, server = team
    dock = open_desk()
    page = open_team_form(dock)
    page.connection.setCurrentText("Commune")
    page.use_team()
    wait(lambda: dock.desk.database is not None and len(dock.panels) == 4 and not dock.desk.is_busy())
    panel = dock.panels["corrections"]
    for number in range(4):
        answered(dock, number)
    panel.approve_drafts()
    wait(lambda: states(dock) == {"approved": 4})
    requests.post(
        f"{town_of(dock)}/sandbox/faults",
        json=[{"path": "/open311/v2/servicerequestupdates", "method": "POST", "kind": "delay", "seconds": 2.0}],
        timeout=10,
    )
    panel.push()
    wait(lambda: bool({"sending", "submitted"} & {row.state.value for row in stored(dock)}))
    cluster.stop()
    cluster.start()
    wait(lambda: not dock.desk.is_busy())
    assert dock.desk.messages.bar.texts
    for _again in range(3):
        panel.push()
        wait(lambda: not dock.desk.is_busy())
    updates = {row.subject: row for row in stored(dock)}
    assert all(row.state in (State.APPLIED, State.SENDING) for row in updates.values())
    # what was under way when the database went is asked about once its lease is over; nothing went twice
    for subject in updates:
        listed = requests.get(
            f"{town_of(dock)}/open311/v2/servicerequestupdates.json",
            params={"service_request_id": subject, "jurisdiction_id": dock.desk.service("reporting").jurisdiction_id},
            timeout=10,
        ).json()
        assert [update["description"] for update in listed].count("Réparé ce matin.") == 1


# -- bad days ---------------------------------------------------------------------------------------------


def test_a_locked_workspace_is_said_and_nothing_is_lost(open_desk, wait, settle):
    dock = open_desk()
    panel, said = dock.panels["corrections"], dock.desk.messages.bar.texts
    put(dock, wait, unknown_address(id="one"))
    panel.pick("one")
    with Workspace(dock.desk.path) as other, other._backend.transaction():
        panel.bar.press("1")
        wait(lambda: bool(said))
        assert dock.desk.path.name in said[-1]
    assert states(dock) == {"draft": 1}
    settle()
    panel.pick("one")
    panel.bar.press("1")
    wait(lambda: states(dock) == {"approved": 1})


def test_a_folder_that_cannot_be_written_is_said(open_desk, wait, tmp_path):
    dock = open_desk()
    said = dock.desk.messages.bar.texts
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a folder should be")
    dock.panels["corrections"].details.trail.export(str(blocked / "journal.csv"))
    wait(lambda: bool(said))
    assert str(blocked) in said[-1]
    profile = dock.desk.profile
    settings_folder = settings.data_folder
    settings.data_folder = lambda: blocked
    try:
        said.clear()
        dock.desk.open(profile)
        wait(lambda: bool(said))
        assert str(blocked) in said[-1] and not dock.desk.is_open
    finally:
        settings.data_folder = settings_folder


def test_what_was_refused_may_go_back_to_draft(qgis_app):
    """Its text is not typed again: the service may have been asked with a wrong key, or a wrong number."""
    refused = Correction(
        "reporting", "status", "7", "Trou 7", {}, {"status": "fixed", "comment": "x"}, state=State.REFUSED
    )
    offered = {one.name: one.key for one in list_decisions(refused, OutboxRules(), "Anne")}
    assert offered == {"again": BACK, "withdraw": END, "seen": SEEN}
    assert offered.keys() <= {*ACTIONS, "withdraw"}


def test_every_kind_of_correction_has_a_name():
    assert len({kind_name(kind) for kind in CorrectionKind} - set(CorrectionKind)) == len(CorrectionKind)
    assert kind_name("split") == "split"
