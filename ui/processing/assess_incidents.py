"""repere:incidentmanagers and repere:incidentchecks: what the dock knows of incidents beyond their reports."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
)

from ...services.addresses.readers import icar
from ...services.errors import N_, RepereError, ServiceError
from ...services.incidents.checks import road_manager
from ...services.incidents.checks.location import AddressBook, LocationFinding
from ...services.incidents.privacy import mask_personal_data
from ...services.incidents.refresh import ReferenceData, assess
from ...services.model.incident import Incident, IncidentContext, status_group
from ...services.workspace.workspace import Workspace
from ..addresses.comparison_form import ICAR
from ..qgis.translate import tr
from ..widgets.basics import format_count
from .algorithm import Context, Feedback, Row, Values, connect
from .output_style import INCIDENTS, style_output
from .workspace_algorithm import WorkspaceAlgorithm

INCIDENT_FIELDS: tuple[tuple[str, type], ...] = tuple(
    (name, str)
    for name in (
        "service_request_id",
        "status",
        "status_group",
        "service_name",
        "description",
        "requested_datetime",
        "updated_datetime",
        "address",
    )
)
MANAGER_FIELDS = (
    *INCIDENT_FIELDS, ("manager", str), ("road", str), ("distance_m", float), ("confidence", float), ("district", str),
)  # fmt: skip
DOUBT_FIELDS = (*INCIDENT_FIELDS, ("kind", str), ("evidence", str), ("distance_m", float))
PAIR_FIELDS = ("first_id", "second_id", "distance_m", "days_apart", "confidence", "verdict")


class AssessIncidents(WorkspaceAlgorithm):
    """Store managers, districts, doubts and duplicates of every incident in the workspace, as the dock does."""

    def assess_workspace(self, workspace: Workspace, feedback: Feedback, *, needs_roads: bool) -> None:
        """Hold every incident against the roads and addresses there are. Raises RepereError."""
        roads, book = None, None
        try:
            roads = road_manager.load_roads(self.path)
        except RepereError:
            if needs_roads:
                raise RepereError(
                    N_("{file} holds no layer of roads: nobody can tell who manages them."),
                    N_("Fetch the commune's regional layers into it first, in the dock or by repere:refreshcommune."),
                    file=self.path.name,
                ) from None
        spw = self.profile.services.get("spw")
        if spw is not None and not needs_roads:
            try:
                name = self.profile.commune.name
                book = AddressBook(icar.read_icar(connect(spw, feedback), f"{spw.url}/{ICAR}", municipality=name))
            except ServiceError as error:
                # a doubt the less is better than no check
                feedback.pushWarning(error.sentence(tr))
        listed = [incident for incident, context in workspace.list_with_context() if not context.vanished_at]
        assess(workspace, self.profile, Path(self.path), ReferenceData(roads, book), listed)


class FindIncidentManagers(AssessIncidents):
    """Who manages the road at each incident."""

    key = "incidentmanagers"
    title = N_("Road managers of incidents")
    summary = N_(
        "Says who manages the road at each incident of a workspace (commune, region, province), by the layers of "
        "roads that it holds, stores it there for the dock, and writes one point per incident."
    )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_profile_and_workspace()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Incidents")),
            tr("One point per incident in EPSG:4326 with manager, road, metres to its axis and a confidence (0 to 1)."),
        )

    def processAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> Values:
        self.read_profile(parameters, context)

        def work(workspace: Workspace) -> list[tuple[Incident, IncidentContext]]:
            self.assess_workspace(workspace, feedback, needs_roads=True)
            return workspace.list_with_context()

        listed = self.run_in_workspace(work, feedback)
        managed = sum(bool(situation.manager) for _incident, situation in listed)
        feedback.pushInfo(
            tr("{total} incidents, {managed} on a known road.").format(
                total=format_count(len(listed)), managed=format_count(managed)
            )
        )
        rows = (
            _row(
                incident,
                situation,
                situation.manager,
                situation.road,
                situation.manager_distance_m,
                situation.manager_confidence,
                situation.district,
            )
            for incident, situation in listed
        )
        written = self.write_points(parameters, context, MANAGER_FIELDS, "EPSG:4326", rows)
        style_output(context, written["OUTPUT"], INCIDENTS)
        return written


class CheckIncidents(AssessIncidents):
    """What is doubtful or probably double."""

    key = "incidentchecks"
    title = N_("Duplicates and doubts of incidents")
    summary = N_(
        "Finds incidents that are probably one, and those whose position or address is doubtful (outside the "
        "commune, far from the address they name), stores both in the workspace for the dock, and writes one "
        "point per doubt. What a person said of a pair stays said."
    )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_profile_and_workspace()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Doubts")),
            tr("One point per doubt in EPSG:4326, with its evidence in words; an incident may have several."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "DUPLICATES",
                tr("Probable duplicates"),
                QgsProcessing.SourceType.TypeVector,
                None,
                optional=True,
                createByDefault=False,
            ),
            tr("Each pair with metres and days between them, a confidence from 0 to 1, and what a person said of it."),
        )

    def processAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> Values:
        self.read_profile(parameters, context)

        def work(workspace: Workspace) -> tuple[list[Row], list[list[str]]]:
            self.assess_workspace(workspace, feedback, needs_roads=False)
            known = {
                incident.service_request_id: (incident, where) for incident, where in workspace.list_with_context()
            }
            doubts = [
                _doubt(*known[finding.service_request_id], finding)
                for finding in workspace.list_location_checks()
                if finding.service_request_id in known
            ]
            pairs = [
                [*(str(getattr(pair.duplicate, name)) for name in PAIR_FIELDS[:-1]), pair.verdict]
                for pair in workspace.list_duplicates()
            ]
            return doubts, pairs

        doubts, pairs = self.run_in_workspace(work, feedback)
        feedback.pushInfo(
            tr("{doubts} doubts, {pairs} probable duplicates.").format(
                doubts=format_count(len(doubts)), pairs=format_count(len(pairs))
            )
        )
        written = self.write_points(parameters, context, DOUBT_FIELDS, "EPSG:4326", doubts)
        style_output(context, written["OUTPUT"], INCIDENTS)
        return {**written, **self.write_table(parameters, context, "DUPLICATES", PAIR_FIELDS, pairs)}


def _row(incident: Incident, situation: IncidentContext, *values: Any) -> Row:
    """One incident as a feature; citizens' words leave the desk without what names them."""
    texts = {
        "status_group": status_group(incident, situation.vanished_at),
        "description": mask_personal_data(incident.description),
        "address": mask_personal_data(incident.address),
    }
    fields = [texts[name] if name in texts else getattr(incident, name) for name, _kind in INCIDENT_FIELDS]
    position = None if incident.lon is None or incident.lat is None else (incident.lon, incident.lat)
    return [*fields, *values], position


def _doubt(incident: Incident, situation: IncidentContext, finding: LocationFinding) -> Row:
    return _row(incident, situation, finding.kind, finding.format_evidence(tr), finding.distance_m)
