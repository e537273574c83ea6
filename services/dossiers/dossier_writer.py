"""Write a dossier, or an answer, as the GeoPackage of docs/contracts/dossier.md; a dossier also as a CSV for people.

What is read back is the canonical JSON in ``dossier.manifest`` and in each ``content``; the other columns and the
layers are for whoever opens the file in QGIS.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import ogr

from ..corrections.attachments import read_photo
from ..corrections.targets.paper_dossier import Dossier, DossierFiles, list_changes
from ..errors import N_, InvalidFile
from ..gdal_utils import check_result, create_geopackage, make_crs, quiet_gdal
from ..model.correction import Correction
from ..picture_formats import detect_picture_format
from ..profile import former_nis
from .dossier_csv import FIELD_NAMES, parse_position, write_csv
from .dossier_format import FORMAT, DossierContent, canonical_json, close_content, describe_correction
from .picture_metadata import strip_metadata


@dataclass(frozen=True)
class Evidence:
    """A photo, a sketch or a document of one item, by the number of the item."""

    item: int
    kind: str
    media_type: str
    data: bytes

    @property
    def sha256(self) -> str:
        """The hash of its bytes, hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


_TABLES: dict[str, dict[str, str]] = {
    "dossier": {
        "format": "INTEGER", "number": "TEXT", "commune": "TEXT", "service": "TEXT", "made_at": "TEXT",
        "made_with": "TEXT", "author": "TEXT", "replaces": "TEXT", "trail_head": "TEXT", "sum": "TEXT", "seal": "TEXT",
        "manifest": "TEXT",
    },
    "items": {
        "item": "INTEGER", "id": "TEXT", "version": "INTEGER", "kind": "TEXT", "subject": "TEXT", "label": "TEXT",
        "base_version": "TEXT", "note": "TEXT", "link": "TEXT", "author": "TEXT", "approved_by": "TEXT",
        "created_at": "TEXT", "replaces": "TEXT", "sum": "TEXT", "content": "TEXT",
    },
    "fields": {"item": "INTEGER", "field": "TEXT", "libelle": "TEXT", "before": "TEXT", "after": "TEXT"},
    "evidence": {
        "item": "INTEGER", "kind": "TEXT", "media_type": "TEXT", "sha256": "TEXT", "bytes": "BLOB", "taken_at": "TEXT",
    },
    "trail": {
        "at": "TEXT", "correction_id": "TEXT", "from_state": "TEXT", "to_state": "TEXT", "actor": "TEXT",
        "detail": "TEXT", "previous": "TEXT", "hash": "TEXT",
    },
    "decisions": {
        "item": "INTEGER", "id": "TEXT", "item_sum": "TEXT", "outcome": "TEXT", "reason_code": "TEXT",
        "reason": "TEXT", "reviewer": "TEXT", "decided_at": "TEXT", "also_in": "TEXT", "new_id": "TEXT", "sum": "TEXT",
        "content": "TEXT",
    },
}  # fmt: skip
"""Tables without places, and the types of their columns."""

_DOSSIER_TABLES = ("dossier", "items", "fields", "evidence", "trail")
_ANSWER_TABLES = ("dossier", "decisions")
_LAYERS = {
    "before": ogr.wkbPoint,
    "after": ogr.wkbPoint,
    "moves": ogr.wkbLineString,
    "sketches": ogr.wkbUnknown,
}
"""Layers for whoever opens the file in QGIS, in EPSG:31370."""

_RED, _BLUE = "213,94,0,255", "0,114,178,255"
_STYLES = {
    "before": ("marker", "SimpleMarker", {"name": "square", "color": _RED, "size": "3"}),
    "after": ("marker", "SimpleMarker", {"name": "triangle", "color": _BLUE, "size": "4"}),
    "moves": ("line", "SimpleLine", {"line_color": _BLUE, "line_width": "0.6"}),
}
"""A layer's kind of symbol, QGIS's class of it, and how it looks."""

Shape = tuple[str, int, str, str, str, str]
"""What is drawn: its layer, item, id, label, street, WKT."""


def write_dossier(dossier: Dossier, folder: Path, key: bytes = b"", made_with: str = "Repère") -> DossierFiles:
    """Write both files into ``folder``: ``repere-92142-2026-003.gpkg`` and ``.csv``. Raises InvalidFile.

    A file that is there already is never written over: a number is given once. ``key`` is the commune's, empty while
    it has none: the dossier then shows no origin.
    """
    stem = f"repere-{dossier.number}"
    geopackage, table = folder / f"{stem}.gpkg", folder / f"{stem}.csv"
    pieces = _collect_evidence(dossier.corrections)
    content = describe_dossier(dossier, pieces, key, made_with)
    with _WholeFiles(folder) as files:
        files.begin(table)
        write_csv(dossier, table)
        files.begin(geopackage)
        rows: dict[str, Sequence[Mapping[str, Any]]] = {
            "dossier": [_manifest_row(content)],
            "items": [
                {**item.content, "sum": item.stated_sum, "content": _text(item.content)} for item in content.items
            ],
            "fields": list(_list_fields(dossier.corrections)),
            "evidence": [{**vars(piece), "sha256": piece.sha256, "bytes": piece.data} for piece in pieces],
            "trail": list(dossier.steps),
        }
        _write_geopackage(
            geopackage, {name: rows[name] for name in _DOSSIER_TABLES}, _list_shapes(enumerate(dossier.corrections, 1))
        )
    return DossierFiles(geopackage, table, _sha256(geopackage), _sha256(table), content.stated_sum)


def describe_dossier(
    dossier: Dossier, pieces: Sequence[Evidence] = (), key: bytes = b"", made_with: str = "Repère"
) -> DossierContent:
    """Return a dossier's content, summed and sealed. Raises InvalidFile for what no dossier holds."""
    items = [
        describe_correction(
            item,
            correction,
            [
                {"kind": piece.kind, "sha256": piece.sha256, "media_type": piece.media_type}
                for piece in pieces
                if piece.item == item
            ],
        )
        for item, correction in enumerate(dossier.corrections, 1)
    ]
    manifest: dict[str, Any] = {
        "format": FORMAT,
        "number": dossier.number,
        "commune": dossier.nis_code,
        "commune_name": dossier.commune,
        "formerly": list(former_nis(dossier.nis_code)),
        "service": dossier.service,
        "made_at": dossier.made_at,
        "made_with": made_with,
        "author": dossier.author,
        "trail_head": dossier.trail_head,
        "items": len(items),
    }
    if dossier.replaces:
        manifest["replaces"] = dossier.replaces
    return close_content(manifest, items, key)


def write_answer(answer: DossierContent, folder: Path, corrections: Mapping[str, Correction] | None = None) -> Path:
    """Write an answer into ``folder``: ``repere-92142-2026-003-reponse-1.gpkg``. Raises InvalidFile.

    ``corrections`` are those of the dossier by their id, to be drawn on the reader's map.
    """
    stored = corrections or {}
    shapes = _list_shapes(
        (item.number, stored[item.correction_id]) for item in answer.items if item.correction_id in stored
    )
    path = folder / f"repere-{answer.number}-reponse-{answer.manifest['answer']}.gpkg"
    with _WholeFiles(folder) as files:
        files.begin(path)
        rows = {
            "dossier": [{**_manifest_row(answer), "author": answer.manifest["made_by"]}],
            "decisions": _list_rows(answer),
        }
        _write_geopackage(path, {name: rows[name] for name in _ANSWER_TABLES}, shapes)
    return path


class _WholeFiles:
    """Files that are written whole or not at all; an error says which folder refuses them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._begun: list[Path] = []

    def __enter__(self) -> _WholeFiles:
        return self

    def begin(self, path: Path) -> None:
        """Refuse a file that is there already."""
        if path.exists():
            raise FileExistsError(17, os.strerror(17), str(path))
        self._begun.append(path)

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if error is None:
            return
        for path in self._begun:
            path.unlink(missing_ok=True)
        if isinstance(error, (OSError, RuntimeError, sqlite3.Error)):
            raise InvalidFile(
                N_("The dossier cannot be written to {path}: {reason}."),
                N_("Choose another folder."),
                path=str(self._folder),
                reason=getattr(error, "strerror", None) or error,
            ) from error


def _collect_evidence(corrections: Sequence[Correction]) -> list[Evidence]:
    pieces = []
    for item, correction in enumerate(corrections, 1):
        if correction.photo:
            picture = strip_metadata(read_photo(correction))
            pieces.append(Evidence(item, "photo", f"image/{detect_picture_format(picture)}", picture))
        if correction.sketch:
            pieces.append(Evidence(item, "sketch", "text/wkt", correction.sketch.encode()))
    return pieces


def _manifest_row(content: DossierContent) -> dict[str, Any]:
    manifest = content.manifest
    return {**manifest, "sum": content.stated_sum, "seal": content.seal, "manifest": _text(manifest)}


def _list_rows(content: DossierContent) -> list[dict[str, Any]]:
    return [{**item.content, "sum": item.stated_sum, "content": _text(item.content)} for item in content.items]


def _text(content: Mapping[str, Any]) -> str:
    return canonical_json(content).decode()


def _list_fields(corrections: Sequence[Correction]) -> Iterable[dict[str, Any]]:
    for item, correction in enumerate(corrections, 1):
        for field, before, after in list_changes(correction):
            title = FIELD_NAMES.get(field, field)
            yield {"item": item, "field": field, "libelle": title, "before": before, "after": after}


def _list_shapes(numbered: Iterable[tuple[int, Correction]]) -> Iterable[Shape]:
    for item, correction in numbered:
        before, after = correction.before, correction.after
        street = str(after.get("street_name") or before.get("street_name") or "")
        about = (item, correction.id, correction.label, street)
        points = [parse_position(before.get("position")), parse_position(after.get("position"))]
        if points == [None, None] and correction.x is not None and correction.y is not None:
            points[0] = (correction.x, correction.y)
        for layer, point in zip(("before", "after"), points):
            if point:
                yield (layer, *about, f"POINT ({point[0]!r} {point[1]!r})")
        if points[0] and points[1] and points[0] != points[1]:
            line = ", ".join(f"{x!r} {y!r}" for x, y in (points[0], points[1]))
            yield ("moves", *about, f"LINESTRING ({line})")
        if correction.sketch:
            yield ("sketches", *about, correction.sketch)


def _write_geopackage(path: Path, tables: Mapping[str, Sequence[Mapping[str, Any]]], shapes: Iterable[Shape]) -> None:
    metres = make_crs("EPSG:31370")
    layers: dict[str, Any] = {}
    with quiet_gdal():
        data = create_geopackage(path)
        try:
            for name in tables:
                table = check_result(data.CreateLayer(name, None, ogr.wkbNone))
                for column, kind in _TABLES[name].items():
                    ogr_type = {"INTEGER": ogr.OFTInteger, "BLOB": ogr.OFTBinary}.get(kind, ogr.OFTString)
                    check_result(table.CreateField(ogr.FieldDefn(column, ogr_type)))
            for name, geometry in _LAYERS.items():
                layer = layers[name] = check_result(data.CreateLayer(name, metres, geometry))
                for column in ("item", "id", "label", "street"):
                    kind = ogr.OFTInteger if column == "item" else ogr.OFTString
                    check_result(layer.CreateField(ogr.FieldDefn(column, kind)))
            data.StartTransaction()
            for name, item, correction_id, label, street, wkt in shapes:
                feature = ogr.Feature(layers[name].GetLayerDefn())
                for column, value in (("item", item), ("id", correction_id), ("label", label), ("street", street)):
                    feature.SetField(column, value)
                check_result(feature.SetGeometry(check_result(ogr.CreateGeometryFromWkt(wkt))))
                check_result(layers[name].CreateFeature(feature))
            data.CommitTransaction()
        finally:
            # Windows deletes no file that is open
            data = table = layer = feature = None
            layers.clear()
    db = sqlite3.connect(path)
    try:
        with db:
            _add_styles(db)
            for name, rows in tables.items():
                columns = list(_TABLES[name])
                # S608: names of this module
                sql = f'INSERT INTO "{name}" ({", ".join(columns)}) VALUES ({", ".join("?" * len(columns))})'  # noqa: S608
                db.executemany(sql, ([row.get(column, "") for column in columns] for row in rows))
    finally:
        db.close()


def _add_styles(db: sqlite3.Connection) -> None:
    """How QGIS shows the layers when it opens the file: square before, triangle after, a line between."""
    db.execute(
        "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),"
        " f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30),"
        " styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),"
        " update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))"
    )
    for layer, (kind, symbol, options) in _STYLES.items():
        listed = "".join(f'<Option type="QString" name="{name}" value="{value}"/>' for name, value in options.items())
        style = (
            f'<qgis version="3.34"><renderer-v2 type="singleSymbol"><symbols><symbol type="{kind}" name="0">'
            f'<layer class="{symbol}"><Option type="Map">{listed}</Option></layer>'
            "</symbol></symbols></renderer-v2></qgis>"
        )
        db.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
            " styleQML, styleSLD, useAsDefault, description, owner)"
            " VALUES ('', '', ?, 'geom', 'Repère', ?, '', 1, '', '')",
            (layer, style),
        )
    db.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
        " VALUES ('layer_styles', 'attributes', 'layer_styles', 0)"
    )


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
