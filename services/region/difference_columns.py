"""What a compared region is written as: the columns of a difference, and the commune that each belongs to."""

from __future__ import annotations

FIELDS: tuple[tuple[str, type], ...] = (
    ("kind", str),
    ("register_id", str),
    ("source_id", str),
    ("register_value", str),
    ("source_value", str),
    ("distance_m", float),
    ("confidence", float),
    ("severity", str),
    ("group_id", str),
    ("address", str),
    ("street_name", str),
    ("house_number", str),
    ("box_number", str),
    ("postcode", str),
    ("municipality", str),
    ("section", str),
    ("source_version", str),
    ("evidence", str),
    ("suggested_side", str),
    ("bosa_code", str),
    ("rule", str),
    ("matched_on", str),
    ("compared_with", str),
    ("register_x", float),
    ("register_y", float),
    ("source_x", float),
    ("source_y", float),
)
"""A difference's columns and their types, as a file or a table holds them; an absent number is NULL."""

REGION_FIELDS = (*FIELDS, ("nis_code", str))
"""The same of a region: with the NIS code of today's commune, empty where nobody can tell it."""

TABLE = "differences"
"""The table of a GeoPackage that holds them."""

SRID = 31370
