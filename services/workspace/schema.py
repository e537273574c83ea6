"""The tables of a workspace, the same in every home: what is kept, and where its points are.

Columns come from the dataclasses that are stored. A column that an older workspace lacks is added when it
is opened; :data:`VERSION` goes up with every such change, so that an older plugin leaves a newer one alone.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields

from ..dossiers.dossier_store import DossierRecord, ItemRecord
from ..dossiers.sampling import SampleRecord
from ..incidents.checks.duplicates import Duplicate
from ..model.correction import Correction
from ..model.discrepancy import Discrepancy
from ..model.incident import CLOSED_STATUSES, IN_PROGRESS_STATUSES, Incident, Update

VERSION = 5

WGS84, LAMBERT72 = 4326, 31370


@dataclass(frozen=True)
class TableSchema:
    """``columns`` are names and types (``str``, ``int``, ``float``) beside the key ``fid`` and the point ``geom``.

    ``epsg`` is that of the points, 0 without any. ``unique`` are groups of columns that name a row,
    ``indexed`` those that are looked up.
    """

    columns: dict[str, str]
    epsg: int = 0
    unique: tuple[tuple[str, ...], ...] = ()
    indexed: tuple[tuple[str, ...], ...] = ()


def _columns(kind: type, skip: Collection[str] = ()) -> dict[str, str]:
    """Return the columns of a dataclass; what is neither text nor number is JSON text."""
    types = {field.name: str(field.type) for field in fields(kind) if field.name not in skip}
    return {name: wanted if wanted in ("int", "float") else "str" for name, wanted in types.items()}


def _texts(*names: str) -> dict[str, str]:
    return dict.fromkeys(names, "str")


def _reals(*names: str) -> dict[str, str]:
    return dict.fromkeys(names, "float")


NIS_COLUMN = {"nis_code": "str"}
"""Whose a row is: the commune's NIS code of 5 digits, empty while the workspace has none."""

COMMUNE_INDEX_EXPRESSION = "(coalesce(nis_code, ''))"
"""The commune in an index: a row that says none, as one made by hand in QGIS, is still found twice."""

STEP_COLUMNS = ("at", "correction_id", "from_state", "to_state", "actor", "detail", "db_user")
"""What the audit says of one step. ``db_user`` is who was signed in to the database, empty in a file."""

QUEUE_COLUMNS = ("street", "search_text")
"""What the queue of a review is grouped and searched by; both follow from what a correction says."""

UPDATABLE_DOSSIER_COLUMNS = {
    "dossiers": ("state", "proof", "answer", "answer_sum", "problem", "words"),
    "dossier_items": ("problem", "twin", "outcome", "reason_code", "reason", "reviewer", "decided_at", "content"),
}
"""What of a dossier changes once it is kept; sums never do, and an item's content is held against its sum."""

RENAMED_TABLES = (("findings", "location_checks"),)
"""Tables of version 4 by their new names."""

RENAMED_COLUMNS = (("discrepancies", "former", "previous_decision"), ("audit", "who", "actor"))
"""Columns of version 4: table, name, new name."""

DROPPED_INDEXES = (
    "incidents_service_request_id",
    "duplicates_first_id_second_id",
    "updates_service_request_id_update_id",
    "discrepancies_key",
    "corrections_target_kind_subject",
    "corrections_state",
)
"""Indexes of version 4 that name a row without its commune, or that others stand for."""

TABLES = {
    "incidents": TableSchema(
        {
            **_texts(*(name for name in Incident._fields if name not in ("lon", "lat"))),
            **_texts("vanished_at", "manager", "road", "district", "status_group"),
            **_reals("manager_distance_m", "manager_confidence"),
            **NIS_COLUMN,
        },
        WGS84,
        (("service_request_id", COMMUNE_INDEX_EXPRESSION),),
    ),
    "location_checks": TableSchema(
        {**_texts("service_request_id", "kind", "details"), **_reals("distance_m", "lon", "lat"), **NIS_COLUMN}
    ),
    "duplicates": TableSchema(
        {**_columns(Duplicate), **_texts("verdict", "decided_by", "decided_at"), **NIS_COLUMN},
        unique=(("first_id", "second_id", COMMUNE_INDEX_EXPRESSION),),
    ),
    "updates": TableSchema(
        {**_columns(Update), **NIS_COLUMN}, unique=(("service_request_id", "update_id", COMMUNE_INDEX_EXPRESSION),)
    ),
    "discrepancies": TableSchema(
        {
            **_texts("key"),
            **_columns(Discrepancy),
            **_texts("decision", "decided_by", "decided_at", "note", "previous_decision", "compared_at"),
            **NIS_COLUMN,
        },
        LAMBERT72,
        (("key", COMMUNE_INDEX_EXPRESSION),),
    ),
    "corrections": TableSchema(
        {**_columns(Correction, ("x", "y")), **_texts(*QUEUE_COLUMNS), **NIS_COLUMN},
        LAMBERT72,
        (("id",),),
        (
            # each is written with every row: none whose columns another one begins with
            ("subject", "target", "kind"),
            # what the queue of a review counts and looks for stands in these whole: no row is read for it
            ("state", "nis_code", "street", "kind", "ready_at", "author", "search_text"),
            ("state", "nis_code", "updated_at", "reviewer"),
        ),
    ),
    "source_checks": TableSchema(
        {**_texts("correction_id", "code", "source_values", "source", "checked_at"), **NIS_COLUMN},
        unique=(("correction_id",),),
    ),
    "samples": TableSchema(_columns(SampleRecord), unique=(("number", "dossier_sum", "kind"),)),
    "audit": TableSchema(
        {**_texts(*STEP_COLUMNS), **NIS_COLUMN, "hash_version": "int", **_texts("previous", "hash")},
        indexed=(("correction_id",),),
    ),
    "dossier_counts": TableSchema(
        {**NIS_COLUMN, "year": "int", **_texts("desk"), "last_number": "int"}, unique=(("nis_code", "year", "desk"),)
    ),
    "dossiers": TableSchema(_columns(DossierRecord), unique=(("direction", "number", "sum"),)),
    "dossier_items": TableSchema(
        _columns(ItemRecord), unique=(("direction", "number", "dossier_sum", "item"),), indexed=(("id",), ("twin",))
    ),
    "meta": TableSchema(_texts("key", "value"), unique=(("key",),)),
}


def index_name(table: str, columns: Collection[str]) -> str:
    """Return what an index over these columns of a table is called."""
    return "_".join((table, *("nis_code" if column == COMMUNE_INDEX_EXPRESSION else column for column in columns)))


_closed, _progress = (
    ", ".join(f"'{status}'" for status in statuses) for statuses in (CLOSED_STATUSES, IN_PROGRESS_STATUSES)
)
UPDATE_STATUS_GROUPS_SQL = (
    "UPDATE incidents SET status_group = CASE WHEN vanished_at <> '' THEN 'vanished'"  # noqa: S608 - our own words
    f" WHEN status IN ({_closed}) THEN 'closed'"
    f" WHEN status IN ({_progress}) OR lower(status_notes) IN ({_progress}) THEN 'in_progress'"
    " ELSE 'open' END WHERE coalesce(status_group, '') = ''"
)
"""What brings an older workspace's incidents up to date, as :func:`~..reporting.incident.status_group` says it."""
