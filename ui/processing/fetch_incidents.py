"""repere:incidents: an Open311 service in, one feature per incident out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...services.errors import N_, AuthenticationRequired, InvalidResponse, RepereError, RequestRejected
from ...services.incidents.capabilities.probe import probe
from ...services.incidents.clients.open311 import Open311
from ...services.incidents.clients.pagination import FetchResult
from ...services.incidents.parsing import normalise_date
from ...services.incidents.privacy import mask_personal_data
from ...services.incidents.refresh import count_doubtful
from ...services.model.incident import Incident
from ...services.workspace.workspace import Workspace
from ..qgis.translate import plural, tr
from .algorithm import (
    AUTH,
    Algorithm,
    Context,
    Feedback,
    Row,
    Values,
    create_client,
    progress_callback,
    require_workspace,
    translated_errors,
)
from .output_style import INCIDENTS, style_output

FIELDS = (
    "service_request_id",
    "status",
    "service_code",
    "service_name",
    "description",
    "requested_datetime",
    "updated_datetime",
    "address",
    "media_url",
)


_WORDS = ("description", "address")
"""What citizens wrote: it leaves the desk here."""


class FetchIncidents(Algorithm):
    """Every incident that the service lists, all pages, without the citizens' names."""

    key = "incidents"
    title = N_("Fetch incidents")
    summary = N_(
        "Reads the citizens' reports of an Open311 GeoReport v2 service (FixMyStreet and others), all of them, "
        "also where the service cuts its lists, and writes one point per report. Names are dropped; e-mail "
        "addresses and telephone numbers within texts are masked. START and END bound requested_datetime: from "
        "START on, before END. With a WORKSPACE what changed is stored there too; where so many are no longer "
        "listed that the service may be in trouble, none is taken away and the algorithm fails."
    )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add(
            QgsProcessingParameterString("URL", tr("Address of the service")),
            tr("The base of GeoReport v2, such as https://example.org/open311/v2."),
        )
        self.add(
            QgsProcessingParameterString("JURISDICTION", tr("The commune's name there"), "", optional=True),
            tr("The jurisdiction_id, where the service keeps several communes: which one to read."),
        )
        self.add(
            QgsProcessingParameterString("START", tr("Reported from (ISO 8601)"), "", optional=True),
            tr("The first moment, such as 2026-01-31 or 2026-01-31T12:00:00Z; UTC where no zone is given."),
        )
        self.add(
            QgsProcessingParameterString("END", tr("Reported before (ISO 8601)"), "", optional=True),
            tr("The moment after the last one, written as START."),
        )
        self.add(
            QgsProcessingParameterString("STATUS", tr("Status (open, closed, or empty)"), "", optional=True),
            tr("open, closed, or empty for both."),
        )
        self.add_auth()
        self.add(
            QgsProcessingParameterFile("WORKSPACE", tr("Workspace"), extension="gpkg", optional=True),
            tr("The GeoPackage in which the Repère dock keeps the commune's incidents, to bring it up to date too."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Incidents")),
            tr("One point per incident in EPSG:4326; an incident without a usable position has no geometry."),
        )

    def processAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> Values:
        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        url, jurisdiction, authcfg = text("URL").rstrip("/"), text("JURISDICTION"), text(AUTH)
        start, end, status = text("START"), text("END"), text("STATUS").lower()
        with translated_errors():
            _refuse_unknown(url, start, end, status)

            stored_in = self.parameterAsFile(parameters, "WORKSPACE", context)
            path = require_workspace(Path(stored_in)) if stored_in else None

            def fetch() -> FetchResult:
                reach = create_client(url, url, authcfg, feedback)
                asked = {"start": start, "end": end, "status": status}
                try:
                    crawl = Open311(reach, url, jurisdiction).fetch_incidents(
                        **asked, progress=progress_callback(feedback)
                    )
                except (RequestRejected, InvalidResponse) as error:
                    if isinstance(error, AuthenticationRequired):
                        raise
                    # somebody gave the site's address: the dock finds the path behind it too
                    probed = probe(reach, url, jurisdiction)
                    service = Open311(reach, probed.url, jurisdiction, capabilities=probed.capabilities)
                    crawl = service.fetch_incidents(**asked, progress=progress_callback(feedback))
                if path is not None:
                    _store(path, crawl)
                return crawl

            crawl = self.run_work(fetch, feedback)
            found = crawl.incidents
        if not crawl.complete:
            feedback.pushWarning(tr("The service limits its lists; some incidents may be missing."))
        if crawl.unreadable:
            feedback.pushWarning(plural("{count} incidents could not be read.", crawl.unreadable))
        feedback.pushInfo(plural("{count} incidents.", len(found)))
        columns = [(name, str) for name in FIELDS]
        written = self.write_points(parameters, context, columns, "EPSG:4326", map(_row, found))
        style_output(context, written["OUTPUT"], INCIDENTS)
        return written


def _store(path: Path, crawl: FetchResult) -> None:
    """Bring the workspace up to date; raise if too many would vanish for a machine to decide."""
    with Workspace(path) as workspace:
        doubtful = count_doubtful(workspace, crawl)
        workspace.merge_incidents(crawl.incidents, None if doubtful else crawl.window)
    if doubtful:
        raise RepereError(
            N_("The service no longer lists {count} incidents that the workspace holds: it may be in trouble."),
            N_("None was taken away. Refresh in the Repère dock, which asks what is to become of them."),
            count=doubtful,
        )


def _refuse_unknown(url: str, start: str, end: str, status: str) -> None:
    """What cannot be meant is not asked: a bound that nobody can read would be no bound, in silence."""
    if not url.startswith(("http://", "https://")):
        raise RepereError(
            N_("{url} is not the address of a service."),
            N_("It begins with https://, as in https://example.org/open311/v2."),
            url=url,
        )
    for name, date in (("START", start), ("END", end)):
        if date and not normalise_date(date):
            raise RepereError(
                N_("{name} is not a date: {value}."),
                N_("Write it as 2026-01-31 or 2026-01-31T12:00:00Z."),
                name=name,
                value=date,
            )
    if status not in ("", "open", "closed"):
        raise RepereError(
            N_("“{status}” is not a status of incidents."), N_("Take open, closed, or nothing."), status=status
        )


def _row(incident: Incident) -> Row:
    position = None if incident.lon is None or incident.lat is None else (incident.lon, incident.lat)
    values = [getattr(incident, name) for name in FIELDS]
    return [mask_personal_data(value) if name in _WORDS else value for name, value in zip(FIELDS, values)], position
