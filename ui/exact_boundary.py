"""Takes the region's exact boundary for a commune that was opened with the simplified one that ships."""

from __future__ import annotations

from dataclasses import replace

from ..services.communes import boundary_credit
from ..services.errors import RepereError
from ..services.layers.queries import commune_boundary
from ..services.profile import WALLONIA_NIS, Commune
from .qgis.tasks import Job
from .qgis.translate import tr
from .session import Session


def fetch_exact_boundary(desk: Session) -> None:
    """Ask the region's service quietly; the profile and its file have the boundary from then on.

    Nobody waits for it: while the service is away, the simplified one does.
    """
    profile = desk.profile
    # the region is no row of the layer of communes
    is_simplified = profile.commune.credit == boundary_credit() and profile.commune.nis_code != WALLONIA_NIS
    if profile.sandbox or not is_simplified or not desk.has_service("spw"):
        return
    service, commune = desk.service("spw"), profile.commune

    def work(job: Job) -> Commune:
        return commune_boundary.fetch_boundary(desk.client_for(service, job), service.url, commune)

    def arrived(exact: Commune) -> None:
        try:
            desk.change_profile(lambda saved: replace(saved, commune=exact))
        except RepereError as error:
            desk.messages.error(error)

    desk.run_hidden(tr("Fetching the commune's boundary"), work, arrived, lambda _error: None)
