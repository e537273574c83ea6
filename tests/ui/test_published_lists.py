"""The published lists in the comparison form: date and size first, fetched by one button or by the comparison."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import repere
from qgis.core import QgsProcessingException, QgsVectorLayer
from qgis.gui import QgsMessageBar
from repere.services.addresses.published_lists import find_fetched, read_published_lists
from repere.services.http.circuit_breaker import CircuitBreaker
from repere.services.http.client import HttpClient
from repere.services.profile import Commune, Profile, Register
from repere.tests.servers.files import FileServer, PublishedFile
from repere.tests.services.addresses.test_published_lists import zipped
from repere.ui.addresses import published_list_box
from repere.ui.addresses.comparison_form import ComparisonForm
from repere.ui.qgis.messages import MessageBar
from repere.ui.session import Session

SQUARE = [[180000, 120000], [190000, 120000], [190000, 130000], [180000, 130000], [180000, 120000]]
NAMUR = Commune("92094", "Namur", {"type": "Polygon", "coordinates": [SQUARE]})


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setattr(HttpClient, "retry_delay_s", 0.0)
    CircuitBreaker.reset()
    with FileServer(PublishedFile(zipped())) as running:
        best = replace(read_published_lists()[0], url=running.url)
        monkeypatch.setattr(published_list_box, "read_published_lists", lambda: (best,))
        running.best = best
        yield running
    CircuitBreaker.reset()


@pytest.fixture
def form(qgis_app, server, wait, tmp_path):
    """The form of Namur with a register of its own; ``form.asked`` keeps what was to be compared."""
    register = tmp_path / "registre.csv"
    register.write_text("id;rue;numero;cp;x;y\n1;Rue de Fer;1;5000;185000;125000\n", encoding="utf-8")
    desk = Session(MessageBar(QgsMessageBar()))
    desk.open(Profile("Namur", NAMUR, {}, register=Register(path=str(register))))
    wait(lambda: desk.is_open)
    setups = []
    form = ComparisonForm(desk, setups.append, lambda: None, lambda: None)
    form.setups = setups
    wait(lambda: not form.is_loading() and form.register.read is not None)
    yield form
    desk.close()
    form.deleteLater()


def test_date_and_size_are_shown_before_and_one_button_fetches(form, server, wait, tmp_path):
    box = form.published
    assert box.isHidden()
    form.source.use(box.offers[0].name)
    assert not box.isHidden()
    wait(lambda: "Published now" in box.state.text())
    assert "Not fetched yet" in box.state.text() and "0.1 MB" in box.state.text()
    assert server.sent == 1
    box.button.click()
    wait(lambda: "Nothing newer is published" in box.state.text())
    assert "Fetched on" in box.state.text()
    assert find_fetched(server.best, tmp_path / "lists").path.read_bytes() == server.file.body
    # layers come and go: the list is filled anew, and the server is left alone
    requests = len(server.asked)
    form.source.list_offers()
    wait(lambda: not form.desk.is_busy())
    assert len(server.asked) == requests and not box.isHidden() and "Nothing newer" in box.state.text()


def test_a_server_in_trouble_is_said_where_the_list_is_chosen(form, server, wait):
    server.file.statuses = [503] * 4
    form.source.use(form.published.offers[0].name)
    wait(lambda: "cannot answer now" in form.published.state.text())
    assert "Not fetched yet" in form.published.state.text() and form.published.button.isEnabled()
    form.published.button.click()
    wait(lambda: "Nothing newer" in form.published.state.text())


def test_what_was_cut_goes_on_at_the_next_press(form, server, wait, tmp_path):
    box = form.published
    form.source.use(box.offers[0].name)
    wait(lambda: "Published now" in box.state.text())
    server.file.cuts = [50_000, 0, 0, 0]
    box.button.click()
    wait(lambda: not form.desk.is_busy() and box.button.isEnabled())
    assert find_fetched(server.best, tmp_path / "lists") is None
    CircuitBreaker.reset()
    box.button.click()
    wait(lambda: "Nothing newer" in box.state.text())
    assert re.fullmatch(r"bytes=[1-9]\d*-", server.ranges()[-1])


def test_one_click_compares_the_register_with_best_fetched_on_the_way(form, server, wait):
    assert not form.with_best.isHidden()
    form.with_best.click()
    (setup,) = form.setups
    read = []
    for _time in range(2):
        form.desk.run_job("compare", setup.source, read.append)
        wait(lambda: not form.desk.is_busy())
    assert [len(addresses) for addresses in read] == [2000, 2000]
    # once for all communes, asked for again by one byte
    assert server.ranges() == [None]
    server.file.statuses = [503] * 4
    form.desk.run_job("compare", setup.source, read.append)
    wait(lambda: not form.desk.is_busy())
    assert len(read) == 3
    texts = [item.text() for item in form.desk.messages.bar.items()]
    assert any("fetched before was compared" in text for text in texts)


def test_a_commune_without_a_register_or_the_training_town_is_offered_nothing(qgis_iface, qgis_app, server, wait):
    desk = Session(MessageBar(qgis_iface.messageBar()))
    for sandbox, offers in ((False, 1), (True, 0)):
        desk.open(Profile("Namur", NAMUR, {}, sandbox=sandbox))
        wait(lambda: desk.is_open)
        form = ComparisonForm(desk, lambda _setup: None, lambda: None, lambda: None)
        assert form.with_best.isHidden() and len(form.published.offers) == offers
        form.deleteLater()
    desk.close()


def test_the_algorithms_compare_with_best_by_its_name(qgis_iface, qgis_processing, server, tmp_path, monkeypatch):
    import processing
    from repere.ui.processing import list_parameters

    find = {"best": server.best}.get
    monkeypatch.setattr(list_parameters, "find_published_list", find)
    register = tmp_path / "registre.csv"
    register.write_text("id;rue;numero;cp;x;y\n1;Rue de Fer;1;5000;185000;125000\n", encoding="utf-8")
    plugin = repere.classFactory(None)
    plugin.initProcessing()
    try:
        lists = {"REGISTER": str(register), "SOURCE": "best", "OUTPUT": "TEMPORARY_OUTPUT"}
        for code in ("92094", "54007"):
            found = processing.run("repere:compareaddresses", {**lists, "NIS_CODE": code})["OUTPUT"]
            assert found.featureCount() > 1900
        assert server.ranges() == [None]
        with pytest.raises(QgsProcessingException, match="all communes.*NIS_CODE"):
            processing.run("repere:compareaddresses", {**lists, "NIS_CODE": ""})
        region = {**lists, "WORKERS": 1, "OUTPUT": str(tmp_path / "region.gpkg")}
        processing.run("repere:compareregion", region)
        rows = list(QgsVectorLayer(region["OUTPUT"], "region", "ogr").getFeatures())
        assert len(rows) > 3900 and {row["nis_code"] for row in rows} >= {"92094"}
        assert server.ranges() == [None], "what was fetched for a commune is the region's too"
    finally:
        plugin.unload()
