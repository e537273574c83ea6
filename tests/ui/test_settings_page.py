"""The settings of the open commune, as a person changes them: kept in its file, taken at once, lost by no error."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import requests
from repere.services import profile as profiles
from repere.services.errors import InvalidFile
from repere.services.profile import OutboxRules, Tolerances
from repere.ui.qgis import settings
from repere.ui.qgis.messages import MessageBar
from repere.ui.qgis.trusted_origins import use_own_workspace
from repere.ui.session import Session


@pytest.fixture
def profile_file(town, tmp_path) -> Path:
    """The town's profile as a commune's own file."""
    profile = requests.get(f"{town.url}/sandbox/profile.json", timeout=30).json()
    profile["sandbox"] = False
    path = tmp_path / "huy.json"
    path.write_text(json.dumps(profile), encoding="utf-8")
    return path


@pytest.fixture
def desk(qgis_iface, qgis_app, wait, profile_file):
    """An open commune without panels: nothing is fetched."""
    desk = Session(MessageBar(qgis_iface.messageBar()))
    desk.open_file(str(profile_file))
    wait(lambda: desk.is_open)
    yield desk
    desk.close()


def test_a_changed_profile_is_kept_in_its_file_and_taken_at_once(desk, wait, profile_file):
    parts, openings = [], []
    desk.profile_changed.connect(parts.append)
    desk.opened.connect(lambda: openings.append(True))
    assert not desk.change_profile(lambda profile: replace(profile, tolerances=Tolerances(position_m=3.5)))
    assert parts == [frozenset({"tolerances"})] and not openings
    assert desk.profile.tolerances.position_m == 3.5
    assert profiles.read(profile_file).tolerances.position_m == 3.5
    # another review is another desk
    assert desk.change_profile(lambda profile: replace(profile, outbox=OutboxRules("anyone", 500)))
    wait(lambda: openings)
    assert desk.profile.outbox.review == "anyone" and desk.profile.tolerances.position_m == 3.5


def test_a_change_that_cannot_be_kept_changes_nothing(desk, profile_file):
    before, text = desk.profile, profile_file.read_bytes()
    with pytest.raises(InvalidFile):
        desk.change_profile(lambda profile: replace(profile, tolerances=Tolerances(position_m=0)))
    assert desk.profile is before and profile_file.read_bytes() == text


def test_a_colleagues_change_of_the_file_is_not_undone(desk, profile_file):
    told = json.loads(profile_file.read_text(encoding="utf-8"))
    told["retention_months"] = 24
    profile_file.write_text(json.dumps(told), encoding="utf-8")
    desk.change_profile(lambda profile: replace(profile, tolerances=Tolerances(road_m=30)))
    again = profiles.read(profile_file)
    assert (again.retention_months, again.tolerances.road_m) == (24, 30)


def test_a_profile_set_apart_keeps_its_workspace_when_a_service_changes(desk, wait):
    own = desk.path
    use_own_workspace(desk.configured_profile, own.stem)
    desk.open(desk.configured_profile)
    wait(lambda: desk.is_open)
    apart = desk.path
    assert apart != own
    services = desk.configured_profile.services
    moved = {**services, "best": replace(services["best"], url="https://best.example/v2")}
    desk.change_profile(lambda profile: replace(profile, services=moved))
    wait(lambda: desk.is_open and desk.service("best").url == "https://best.example/v2")
    assert desk.path == apart
    assert "https://best.example:443" in settings.get("origins/" + apart.stem)
