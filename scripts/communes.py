"""Makes resources/communes.json: the Walloon communes of today, by which a person finds their own.

    python scripts/communes.py FOLDER

FOLDER holds four files, as their repositories publish them:

- be-municip-lamberts.geo.json of mathiasleroy/Belgium-Geographic-Data (MIT, © Mathias Leroy): 589 communes with the
  codes of before 2019, EPSG:31370, simplified there;
- DIC_MtoPM.txt, DIC_MtoP.txt and DIC_PMtoP.txt of Fedict/best-tools, python-scripts/ (BSD-2-Clause): communes,
  sections and postcodes of BeSt Address in 2019 (CC-BY 4.0).

The names in French and Dutch are those of tests/samples/refnis (Statbel), the codes of today and the pairs of old and
new those of resources/nis_codes.json. The year of each is written into the file, with its credit and licence.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

ROOT = Path(__file__).parents[1]

TOLERANCE_M = 10.0
"""Corners are left out as long as what they cut off is smaller than a triangle of this size (Visvalingam–Whyatt)."""

_ENTRY = re.compile(r"^W-([^,]*),([^,(]*),?\(([^)]*)\)$")
"""``W-,Jambes,(764)`` in French, ``W-,,Amel(63001)`` in German: Dutch and French name, German one, identifier."""


def main() -> int:
    """Write the file; what does not fit together ends with a message."""
    if len(sys.argv) != 2:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    folder = Path(sys.argv[1])
    nis = json.loads((ROOT / "resources" / "nis_codes.json").read_text(encoding="utf-8"))
    current = {change["old"]: change["new"] for change in nis["changes"]}
    names = _read_names(folder, current)
    boundaries = _read_boundaries(folder, current, nis["communes"])
    sections, postcodes = _read_sections(folder, current)
    if set(nis["communes"]) - set(names) or set(nis["communes"]) - set(sections):
        raise SystemExit("a commune of nis_codes.json has no name or no section")
    communes = [
        {
            "nis": code,
            "names": names[code],
            "postcodes": sorted(postcodes[code]),
            "sections": [[name, *sorted(codes)] for name, codes in sorted(sections[code].items())],
            "rings": _pack_rings(boundaries[code]),
        }
        for code in nis["communes"]
    ]
    lines = ",\n".join(json.dumps(commune, ensure_ascii=False, separators=(",", ":")) for commune in communes)
    head = json.dumps(_describe_sources(), ensure_ascii=False, indent=1)[1:-2]
    path = ROOT / "resources" / "communes.json"
    path.write_text(f'{{{head},\n "communes": [\n{lines}\n]}}\n', encoding="utf-8")
    sys.stdout.write(f"{path}: {len(communes)} communes, {path.stat().st_size} bytes\n")
    return 0


def _describe_sources() -> dict[str, Any]:
    """What the file says of itself: CRS, tolerance, and for each part its source, year, credit and licence."""
    return {
        "crs": "EPSG:31370",
        "tolerance_m": TOLERANCE_M,
        "about": "Made by scripts/communes.py. rings: by part and ring, x and y of the first corner, then from corner"
        " to corner, in whole metres; neighbours have the same corners along the edge that they share.",
        "boundary_credit": "Limite : Statbel, simplifiée par Mathias Leroy (Belgium-Geographic-Data, MIT) et Repère",
        "sources": [
            {
                "of": "rings",
                "origin": "mathiasleroy/Belgium-Geographic-Data, be-municip-lamberts.geo.json, communes before 2019",
                "credit": "© Mathias Leroy; Statbel",
                "licence": "MIT",
            },
            {
                "of": "postcodes, sections, German names",
                "origin": "Fedict/best-tools (BSD-2-Clause), BeSt Address of 2019",
                "credit": "BeSt Address (BOSA and the Regions), 2019",
                "licence": "CC-BY 4.0",
            },
            {
                "of": "French and Dutch names",
                "origin": "Statbel, REFNIS 2019, by bmesuere/belgium-topojson (CC0)",
                "credit": "Statbel",
                "licence": "CC-BY 4.0",
            },
            {
                "of": "codes of today",
                "origin": "resources/nis_codes.json: REFNIS 2019, Bastogne from REFNIS 2025",
                "credit": "Statbel",
                "licence": "CC-BY 4.0",
            },
        ],
    }


def _read_names(folder: Path, current: dict[str, str]) -> dict[str, dict[str, str]]:
    """By today's code: the name in French and Dutch, and first of all the German one of a German-speaking commune."""
    names: dict[str, dict[str, str]] = {}
    german = {code: name for name, code in _iter_entries(_load(folder, "DIC_MtoPM.txt"), german=True) if code.isdigit()}
    with (ROOT / "tests" / "samples" / "refnis" / "REFNIS_2019.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in list(csv.reader(file, delimiter=";"))[1:]:
            code = row[0]
            # Bastogne's own line names the merged commune; Bertogne's names a section
            if code != "82005" and not code.endswith("000"):
                first = {"de": german[code]} if code in german else {}
                names[current.get(code, code)] = {**first, "fr": row[1], "nl": row[4]}
    return names


def _read_sections(folder: Path, current: dict[str, str]) -> tuple[dict[str, dict[str, set[str]]], dict[str, set[str]]]:
    """By today's code: the sections with their postcodes, and the commune's postcodes."""
    by_section = {
        identifier: _postcodes(values)
        for key, values in _load(folder, "DIC_PMtoP.txt").items()
        for _name, identifier in _iter_entries([key])
    }
    sections: dict[str, dict[str, set[str]]] = {}
    for key, values in _load(folder, "DIC_MtoPM.txt").items():
        for _commune, code in _iter_entries([key]):
            own = sections.setdefault(current.get(code, code), {})
            for name, identifier in _iter_entries(values):
                if name:
                    own.setdefault(name, set()).update(by_section.get(identifier, ()))
    postcodes: dict[str, set[str]] = {}
    for key, values in _load(folder, "DIC_MtoP.txt").items():
        for _commune, code in _iter_entries([key]):
            postcodes.setdefault(current.get(code, code), set()).update(_postcodes(values))
    return sections, postcodes


def _load(folder: Path, name: str) -> dict[str, list[str]]:
    value: dict[str, list[str]] = json.loads((folder / name).read_text(encoding="utf-8"))
    return value


def _postcodes(entries: Sequence[str]) -> set[str]:
    return {code for _name, code in _iter_entries(entries) if len(code) == 4}


def _iter_entries(entries: Sequence[str] | dict[str, Any], german: bool = False) -> Iterator[tuple[str, str]]:
    """The name and the identifier of each Walloon entry that has one; only the German ones if asked."""
    for entry in entries:
        if not entry.startswith("W-"):
            continue
        words, _bracket, identifier = entry[2:].rpartition("(")
        _dutch, french, rest = (*words.split(",", 2), "", "")[:3]
        if identifier != ")" and (rest or not german):
            yield (french or rest).strip(), identifier.rstrip(")")


def _read_boundaries(folder: Path, current: dict[str, str], codes: Sequence[str]) -> dict[str, BaseGeometry]:
    """By today's code: the surface, simplified together, so that neighbours go on sharing their edge."""
    told = json.loads((folder / "be-municip-lamberts.geo.json").read_text(encoding="utf-8"))
    parts: dict[str, list[BaseGeometry]] = {}
    for feature in told["features"]:
        code = str(feature["properties"]["NIS5"])
        code = current.get(code, code)
        if code in codes:
            parts.setdefault(code, []).append(shapely.force_2d(shape(feature["geometry"])))
    missing = set(codes) - set(parts)
    if missing:
        raise SystemExit(f"no boundary of {sorted(missing)}")
    whole = [shapely.union_all(parts[code]) for code in codes]
    simplified = shapely.coverage_simplify(np.array(whole, dtype=object), TOLERANCE_M)
    rounded = shapely.transform(simplified, np.round)
    return dict(zip(codes, rounded))


def _pack_rings(surface: BaseGeometry) -> list[list[list[int]]]:
    """The rings of each part, the outer one first, each as steps from corner to corner; the first is not repeated."""
    return [
        [_pack_ring(ring) for ring in (part.exterior, *part.interiors)] for part in getattr(surface, "geoms", [surface])
    ]


def _pack_ring(ring: BaseGeometry) -> list[int]:
    corners = np.round(shapely.get_coordinates(ring)).astype(int)[:-1]
    # two corners that fell on one metre
    corners = corners[np.any(corners != np.roll(corners, 1, axis=0), axis=1)]
    packed: list[int] = np.diff(corners, axis=0, prepend=[[0, 0]]).ravel().tolist()
    return packed


if __name__ == "__main__":
    sys.exit(main())
