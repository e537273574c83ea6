"""One run of a rule set against one service: what a commune puts into a tender, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from ..errors import N_, RepereError
from ..http.client import HttpClient
from . import (
    dossier_rules,
    inspire_rules,
    ogc_features_rules,
    open311_discovery,
    open311_requests,
    open311_services,
    open311_transport,
    open311_writing,
    wfs_rules,
    wms_rules,
)
from .geo_report import GeoReportEndpoint
from .open311_writing import WriteConsent
from .rule_set import RuleSet, make_rules
from .rules import Result, Verdict, run

MAX_REQUESTS_PER_S = 1.0
"""A check is polite whatever the profile allows: somebody else may pay for the service."""


Checks = Mapping[str, Callable[[], Result]]


def check_file(
    rule_set: RuleSet,
    path: Path,
    *,
    language: str = "en",
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Verdict]:
    """Run a rule set against a file; what keeps it from being read fails its first rule. Raises Cancelled."""
    checks: Checks
    if rule_set.id == "dossier":
        dossier = dossier_rules.DossierFile(path)
        checks = {name: partial(judge, dossier) for name, judge in dossier_rules.CHECKS.items()}
    else:
        file = inspire_rules.AddressFile(path, progress, cancelled)
        checks = {name: partial(check, file) for name, check in inspire_rules.CHECKS.items()}
    return run(make_rules(rule_set, checks, language), cancelled=cancelled)


def find_target_error(rule_set: RuleSet, target: str) -> RepereError | None:
    """Return what is wrong with an address, or a path, before it is asked; None where it can be."""
    if rule_set.is_of_files:
        if Path(target).is_file():
            return None
        return RepereError(N_("{file} is not there."), N_("Choose the file to check."), file=target)
    if urlsplit(target).scheme in ("http", "https"):
        return None
    return RepereError(N_("The address must begin with https:// (or http://)."))


def check_target(
    rule_set: RuleSet,
    target: str,
    make_client: Callable[[], HttpClient],
    *,
    jurisdiction_id: str = "",
    consent: WriteConsent | None = None,
    language: str = "en",
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Verdict]:
    """Run a rule set against an address or the path of a file, whichever it is of. Raises Cancelled.

    ``make_client`` makes the network where an address is asked.
    """
    if rule_set.is_of_files:
        return check_file(rule_set, Path(target), language=language, progress=progress, cancelled=cancelled)
    return check_service(
        rule_set,
        make_client(),
        target,
        jurisdiction_id=jurisdiction_id,
        consent=consent,
        language=language,
        progress=progress,
        cancelled=cancelled,
    )


def check_service(
    rule_set: RuleSet,
    client: HttpClient,
    url: str,
    *,
    jurisdiction_id: str = "",
    consent: WriteConsent | None = None,
    language: str = "en",
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Verdict]:
    """Run a rule set against the service at ``url``; only reads are sent without a ``consent``. Raises Cancelled.

    Only Open311 has rules that write; their result says what was ``written``.
    """
    checks = _CHECKS[rule_set.id](client, url, jurisdiction_id, consent)
    return run(make_rules(rule_set, checks, language), progress=progress, cancelled=cancelled)


def _open311(client: HttpClient, url: str, jurisdiction_id: str, consent: WriteConsent | None) -> Checks:
    endpoint = GeoReportEndpoint(client, url, jurisdiction_id)
    parts = (open311_discovery, open311_transport, open311_services, open311_requests)
    listed = {name: check for part in parts for name, check in part.CHECKS.items()}
    checks = {name: partial(check, endpoint) for name, check in listed.items()}
    if consent is not None:
        trial = open311_writing.WriteTrial(endpoint, consent)
        checks |= {name: partial(check, trial) for name, check in open311_writing.CHECKS.items()}
    return checks


def _features(client: HttpClient, url: str, _jurisdiction_id: str, _consent: object) -> Checks:
    service = ogc_features_rules.FeaturesService(client, url)
    return {name: partial(check, service) for name, check in ogc_features_rules.CHECKS.items()}


def _maps(client: HttpClient, url: str, _jurisdiction_id: str, _consent: object) -> Checks:
    service = wms_rules.MapService(client, url)
    return {name: partial(check, service) for name, check in wms_rules.CHECKS.items()}


def _feature_types(client: HttpClient, url: str, _jurisdiction_id: str, _consent: object) -> Checks:
    service = wfs_rules.FeatureService(client, url)
    return {name: partial(check, service) for name, check in wfs_rules.CHECKS.items()}


_CHECKS: dict[str, Callable[[HttpClient, str, str, WriteConsent | None], Checks]] = {
    "open311": _open311,
    "ogcapi-features": _features,
    "wfs": _feature_types,
    "wms": _maps,
}
"""How the checks of each rule set are made, by its id."""
