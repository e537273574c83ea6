"""A registry in which a commune edits its addresses, modelled on the Flemish address registry.

Routes, fields, checks and codes are Flanders' (Informatievlaanderen/address-registry at 10b5958f, EUPL-1.2):
a door that checks form and version, a worker that checks again and ends each request's ticket.

Long: every route, check and code of one foreign service, beside each other as in its own source.
"""

from __future__ import annotations

import json
import re
import sqlite3
import uuid
from datetime import datetime
from typing import Any
from urllib.parse import quote

from ..http_types import ISO, Reply, Request, Route, as_json
from ..world.town_crs import transform
from ..world.town_state import ADDRESS_QUERY, TownState

BASE = "/address-registry/v2"
ID = "https://data.vlaanderen.be/id"

PENDING_AFTER_S = 0.1
"""Seconds for which a ticket is ``created``; then it is ``pending``."""

WORK_TIME_S = 0.3
"""Seconds after which the worker has carried a request out."""

MAX_PAGE_SIZE = 100
STATUSES = {"proposed": "voorgesteld", "current": "inGebruik", "retired": "gehistoreerd", "rejected": "afgekeurd"}
LIVING_STATUSES = ("proposed", "current")
SYSTEMS = {"31370": (30000, 15000, 310000, 200000), "3812": (500000, 500000, 830000, 750000)}
"""EPSG codes a position may be in, and the smallest and largest x, y that can be meant."""

METHODS = {"aangeduiddoorbeheerder", "afgeleidvanobject", "geinterpoleerd"}

_HOUSE = re.compile(r"[A-Z0-9](?:.{0,8}[A-Z0-9])?", re.ASCII)
_BOX = re.compile(r"(?=.{1,10}$)-?(?:[A-Za-z0-9]|[A-Za-z0-9].*[A-Za-z0-9])", re.ASCII)
_GML = re.compile(
    r'\s*<gml:Point [^<>]*srsName="[^"<>]*/EPSG/0/(\d+)"[^<>]*>\s*<gml:pos>\s*(-?\d+\.?\d*) +(-?\d+\.?\d*)\s*</gml:pos>'
    r"\s*</gml:Point>\s*",
    re.ASCII,
)


class _RuleViolation(Exception):
    """A domain rule says no: its code and message."""


def address(call: Request) -> Reply:
    """Return one address, its version as a strong ETag; 410 if it was removed."""
    row = call.state.find_address(call.parts[0])
    if row is None:
        return _absent_reply(call.state, call.parts[0])
    return as_json(_format_address(call, row), headers={"ETag": f'"{row["version"]}"'})


def addresses(call: Request) -> Reply:
    """Addresses with exactly these values, those that ended too."""
    rows = call.state.db.execute(
        ADDRESS_QUERY + "WHERE (:straatnaam = '' OR :straatnaam IN (name_fr, name_de))"
        " AND (:straatnaamObjectId = '' OR street_id = :straatnaamObjectId)"
        " AND (:huisnummer = '' OR house_number = :huisnummer) AND (:busnummer = '' OR box_number = :busnummer)"
        " AND (:postcode = '' OR postcode = :postcode) ORDER BY address.id LIMIT :most",
        {
            **{n: call.get(n) for n in ("straatnaam", "straatnaamObjectId", "huisnummer", "busnummer", "postcode")},
            "most": MAX_PAGE_SIZE,
        },
    )
    return as_json({"adressen": [_format_address(call, row) for row in rows]})


def streets(call: Request) -> Reply:
    """Streets of exactly this name."""
    rows = call.state.db.execute(
        "SELECT *, coalesce(nullif(name_fr, ''), name_de) AS name FROM street"
        " WHERE :name = '' OR :name IN (name_fr, name_de) ORDER BY id LIMIT :most",
        {"name": call.get("straatnaam"), "most": MAX_PAGE_SIZE},
    )
    return as_json(
        {
            "straatnamen": [
                {
                    "identificator": _identifier("straatnaam", row["id"], row["version"]),
                    "straatnaam": _format_name(call.commune.language, row["name"]),
                    "straatnaamStatus": "inGebruik",
                }
                for row in rows
            ]
        }
    )


def propose_address(call: Request) -> Reply:
    """Return a new address."""
    return _accept_request(call, "voorstellen", "")


def readdress(call: Request) -> Reply:
    """Many addresses to new numbers in one street."""
    return _accept_request(call, "heradresseren", "")


def change_address(call: Request) -> Reply:
    """Return one step in the life of one address, or one value corrected or changed."""
    number, action = call.parts[0], "/".join(part for part in call.parts[1:] if part)
    if action not in ACTIONS:
        return _problem(404, f"Cannot POST {call.path}")
    row = call.state.find_address(number)
    if row is None:
        return _absent_reply(call.state, number)
    known = call.headers.get("If-Match", "").strip()
    if known not in ("", "*", f'"{row["version"]}"'):
        return _problem(412, "Als de If-Match header niet overeenkomt met de laatste ETag.")
    return _accept_request(call, action, number, known)


def ticket(call: Request) -> Reply:
    """Return how far a request is: created, pending, complete or error."""
    row = call.state.db.execute("SELECT * FROM ticket WHERE id = ?", (call.parts[0],)).fetchone()
    if row is None:
        return _problem(404, "Onbestaand ticket.")
    waiting = row["status"] == "created" and call.now.timestamp() - row["created"] >= PENDING_AFTER_S
    at = datetime.fromtimestamp(row["created"], call.now.tzinfo).strftime(ISO)
    return as_json(
        {
            "ticketId": row["id"],
            "status": "pending" if waiting else row["status"],
            "metadata": {"registry": "AddressRegistry", "action": row["action"]},
            "result": {"json": row["result"]} if row["result"] else None,
            "created": at,
        }
    )


def process_tickets(state: TownState, now: datetime) -> None:
    """Let the registry work: carry out what has waited long enough. Called before every request."""
    due = (now.timestamp() - WORK_TIME_S,)
    rows = state.db.execute("SELECT * FROM ticket WHERE status = 'created' AND created <= ? ORDER BY number", due)
    for row in rows.fetchall():
        state.db.execute("SAVEPOINT edit")
        try:
            key = _carry_out(state, row, now)
            edited = state.find_address(str(key))
            result = {"Location": f"{BASE}/adressen/{key}", "ETag": f'"{edited["version"] if edited else 0}"'}
            status = "complete"
        except _RuleViolation as refusal:
            state.db.execute("ROLLBACK TO edit")
            result = {"ErrorCode": refusal.args[0], "ErrorMessage": refusal.args[1]}
            status = "error"
        state.db.execute("RELEASE edit")
        state.db.execute(
            "UPDATE ticket SET status = ?, result = ? WHERE id = ?", (status, json.dumps(result), row["id"])
        )


def _accept_request(call: Request, action: str, number: str, if_match: str = "") -> Reply:
    """Check the form at the door, keep the request, give a ticket."""
    body = call.json() if call.body.strip() else {}
    if not isinstance(body, dict):
        return _problem(400, "Json is not valid.")
    # the registry reads names whatever their case
    told = {str(name).lower(): value for name, value in body.items()}
    wrong = _find_form_error(call.state, action, told)
    if wrong:
        return _problem(400, wrong[1], wrong[0])
    made = str(uuid.uuid4())
    call.state.db.execute(
        "INSERT INTO ticket (id, created, status, action, address_id, if_match, body)"
        " VALUES (?, ?, 'created', ?, ?, ?, ?)",
        (made, call.now.timestamp(), action, number, if_match, json.dumps(told)),
    )
    return Reply(b"", status=202, headers={"Location": f"{call.base}{BASE}/tickets/{quote(made)}"})


def _find_form_error(state: TownState, action: str, body: dict[str, Any]) -> tuple[str, str] | None:
    """Return the first thing wrong with a body by itself: code and message."""
    needed = {
        "voorstellen": ("postinfoid", "straatnaamid", "huisnummer", "positiegeometriemethode", "positiespecificatie",
                        "positie"),
        "heradresseren": ("doelstraatnaamid", "heradresseer"),
    }.get(action, ACTIONS.get(action, ()))  # fmt: skip
    missing = [name for name in needed if body.get(name) in (None, "")]
    if missing == ["positie"]:
        return "AdresPositieVerplicht", "De positie is verplicht."
    if missing:
        return "JsonInvalid", f"Json is not valid: {', '.join(missing)}."
    if "huisnummer" in needed and not _HOUSE.fullmatch(str(body["huisnummer"])):
        return "AdresOngeldigHuisnummerformaat", "Ongeldig huisnummerformaat."
    if body.get("busnummer") and not _BOX.fullmatch(str(body["busnummer"])):
        return "AdresOngeldigBusnummerformaat", "Ongeldig busnummerformaat."
    if "positie" in needed:
        if str(body["positiegeometriemethode"]).lower() not in METHODS:
            return "AdresPositieGeometriemethodeValidatie", "Ongeldige positieGeometrieMethode."
        if _parse_position(body) is None:
            return "AdresPositieformaatValidatie", "De positie is geen geldige gml-puntgeometrie."
    if "postinfoid" in needed and not re.fullmatch(rf"{ID}/postinfo/[1-9]\d{{3}}", str(body["postinfoid"]), re.ASCII):
        return "AdresPostinfoNietGekendValidatie", f"De postinfo '{body['postinfoid']}' is niet gekend."
    for name in ("straatnaamid", "doelstraatnaamid"):
        if name in needed and _street(state, body[name]) is None:
            return "AdresStraatnaamNietGekendValidatie", f"De straatnaam '{body[name]}' is niet gekend."
    return _find_move_error(body) if action == "heradresseren" else None


def _find_move_error(body: dict[str, Any]) -> tuple[str, str] | None:
    moves = body["heradresseer"]
    if not isinstance(moves, list) or not moves or not all(isinstance(move, dict) for move in moves):
        return "HerAdresseerLijstLeeg", "De lijst van te heradresseren adressen kan niet leeg zijn."
    body["heradresseer"] = moves = [{str(name).lower(): value for name, value in move.items()} for move in moves]
    sources = [str(move.get("bronadresid")) for move in moves]
    numbers = [str(move.get("doelhuisnummer")) for move in moves]
    for number in numbers:
        if not _HOUSE.fullmatch(number):
            return "DoelHuisnummerOngeldigHuisnummerformaat", f"Ongeldig huisnummerformaat: {number}."
    if len(set(sources)) < len(sources):
        return "BronAdresIdReedsInLijstHerAdresseer", "Het bronAdresId zit meerdere keren in lijst van herAdresseer."
    if len(set(numbers)) < len(numbers):
        return "DoelHuisnummerReedsInLijstHerAdresseer", "Het doelHuisnummer zit meerdere keren in lijst."
    if not set(map(str, body.get("opheffenadressen") or [])) <= set(sources):
        return "OpgehevenAdresNietInLijstHerAdresseer", "Het op te heffen adres dient voor te komen in de lijst."
    return None


def _carry_out(state: TownState, ticket: sqlite3.Row, now: datetime) -> int:
    """Do what a ticket asks; the id of the address it ends at. Raises _Refused."""
    told, action, db = json.loads(ticket["body"]), ticket["action"], state.db
    if action == "voorstellen":
        street, number = int(_street(state, told["straatnaamid"]) or 0), str(told["huisnummer"])
        box, postcode = str(told.get("busnummer") or ""), str(told["postinfoid"])[-4:]
        if box and not _holder(state, street, number, ""):
            raise _RuleViolation(
                "AdresActiefHuisNummerNietGekendValidatie", f"Er bestaat geen actief adres zonder busnummer: {number}."
            )
        return _add(state, street, number, box, postcode, _parse_position(told), "proposed")
    if action == "heradresseren":
        return _renumber(state, told, now)
    row = state.find_address(ticket["address_id"])
    if row is None:
        raise _RuleViolation("VerwijderdAdres", "Verwijderd adres.")
    if ticket["if_match"] not in ("", "*", f'"{row["version"]}"'):
        raise _RuleViolation("PreconditionFailed", "Als de If-Match header niet overeenkomt met de laatste ETag.")
    wanted, refusal = TRANSITIONS.get(
        action, (LIVING_STATUSES, ("AdresGehistoreerdOfAfgekeurd", "'voorgesteld' of 'inGebruik'"))
    )
    if row["status"] not in wanted:
        raise _RuleViolation(refusal[0], f"Deze actie is enkel toegestaan op adressen met status {refusal[1]}.")
    if action == "verwijderen":
        db.execute("DELETE FROM address WHERE id = ?", (row["id"],))
        return int(row["id"])
    changes = _changes(action, row, told, now)
    if {"house_number", "box_number"} & changes.keys():
        number, box = (changes.get(name, row[name]) for name in ("house_number", "box_number"))
        holder = _holder(state, row["street_id"], number, box)
        if holder not in (0, row["id"]):
            raise _address_exists_error()
    if any(row[name] != value for name, value in changes.items()):
        names = ", ".join(f"{name} = :{name}" for name in changes)
        db.execute(f"UPDATE address SET version = version + 1, {names} WHERE id = :id", {**changes, "id": row["id"]})  # noqa: S608 - names of ours
    return int(row["id"])


def _changes(action: str, row: sqlite3.Row, body: dict[str, Any], now: datetime) -> dict[str, Any]:
    """Return what an action changes of an address, by column. Raises _RuleViolation."""
    verb = action.rpartition("/")[2]
    if action in END_STATUSES:
        status = END_STATUSES[action]
        return {"status": status, "ended": now.strftime("%Y-%m-%d") if status != "current" else None}
    if verb == "adrespositie":
        x, y = _parse_position(body) or (None, None)
        return {"x": x, "y": y}
    if verb == "postcode":
        if row["box_number"]:
            raise _RuleViolation("AdresPostinfoGeenHuisnummer", "De postcode van een busnummer verandert niet.")
        return {"postcode": str(body["postinfoid"])[-4:]}
    if verb == "huisnummer":
        if row["box_number"]:
            raise _RuleViolation("AdresCorrectieHuisnummermetBusnummer", "Het huisnummer mag geen busnummer bevatten.")
        return {"house_number": str(body["huisnummer"])}
    if verb == "busnummer":
        if not row["box_number"]:
            raise _RuleViolation("AdresHuisnummerZonderBusnummer", "Het adres heeft geen te corrigeren busnummer.")
        return {"box_number": str(body["busnummer"])}
    return {}


def _renumber(state: TownState, body: dict[str, Any], now: datetime) -> int:
    street, last = int(_street(state, body["doelstraatnaamid"]) or 0), 0
    ended = set(map(str, body.get("opheffenadressen") or []))
    for move in body["heradresseer"]:
        source = str(move["bronadresid"])
        row = state.find_address(source.rpartition("/")[2])
        if row is None:
            raise _RuleViolation("AdresIsOnbestaand", f"Onbestaand adres '{source}'.")
        if row["status"] not in LIVING_STATUSES:
            raise _RuleViolation("BronAdresIdAfgekeurdGehistoreerd", f"Deze actie is niet toegestaan: {source}.")
        if row["box_number"]:
            raise _RuleViolation("BronAdresIdBusnummer", f"Deze actie is niet toegestaan op een busnummer: {source}.")
        place = None if row["x"] is None else (row["x"], row["y"])
        last = _add(state, street, str(move["doelhuisnummer"]), "", row["postcode"], place, row["status"])
        if source in ended:
            state.db.execute(
                "UPDATE address SET version = version + 1, status = 'retired', ended = ? WHERE id = ?",
                (now.strftime("%Y-%m-%d"), row["id"]),
            )
    return last


def _add(
    state: TownState,
    street: int,
    number: str,
    box: str,
    postcode: str,
    position: tuple[float, float] | None,
    status: str,
) -> int:
    if _holder(state, street, number, box):
        raise _address_exists_error()
    x, y = position or (None, None)
    made = state.db.execute(
        "INSERT INTO address (version, status, street_id, house_number, box_number, postcode, x, y)"
        " VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
        (status, street, number, box, postcode, x, y),
    )
    return int(made.lastrowid or 0)


def _absent_reply(state: TownState, number: str) -> Reply:
    """Never known, or removed: then a ticket tells."""
    removed = "SELECT 1 FROM ticket WHERE address_id = ? AND action = 'verwijderen' AND status = 'complete'"
    if state.db.execute(removed, (number,)).fetchone():
        return _problem(410, "Verwijderd adres.")
    return _problem(404, "Onbestaand adres.")


def _address_exists_error() -> _RuleViolation:
    return _RuleViolation(
        "AdresBestaandeHuisnummerBusnummerCombinatie",
        "Deze combinatie huisnummer-busnummer bestaat reeds voor de opgegeven straatnaam.",
    )


def _holder(state: TownState, street: int, number: str, box: str) -> int:
    """Return the id of the living address of that number and box, 0 if there is none."""
    found = state.db.execute(
        "SELECT id FROM address WHERE street_id = ? AND house_number = ? AND box_number = ?"
        " AND status IN ('proposed', 'current')",
        (street, number, box),
    ).fetchone()
    return int(found[0]) if found else 0


def _street(state: TownState, name: object) -> int | None:
    match = re.fullmatch(rf"{ID}/straatnaam/(\d{{1,15}})", str(name), re.ASCII)
    if not match or not state.db.execute("SELECT 1 FROM street WHERE id = ?", (int(match[1]),)).fetchone():
        return None
    return int(match[1])


def _parse_position(body: dict[str, Any]) -> tuple[float, float] | None:
    """Return where a position lies, in EPSG:31370 metres; None if it cannot be read, or meant."""
    match = _GML.fullmatch(str(body.get("positie", "")))
    if not match or match[1] not in SYSTEMS:
        return None
    x, y = float(match[2]), float(match[3])
    west, south, east, north = SYSTEMS[match[1]]
    return transform([(x, y)], int(match[1]), 31370)[0] if west <= x <= east and south <= y <= north else None


def _format_address(call: Request, row: sqlite3.Row) -> dict[str, Any]:
    place, commune = f"{row['x'] or 0:.2f} {row['y'] or 0:.2f}", call.commune
    return {
        "@type": "Adres",
        "identificator": _identifier("adres", row["id"], row["version"]),
        "detail": f"{call.base}{BASE}/adressen/{row['id']}",
        "gemeente": {"objectId": commune.nis_code, "gemeentenaam": _format_name(commune.language, commune.name)},
        "postinfo": {"objectId": row["postcode"]},
        "straatnaam": {
            "objectId": str(row["street_id"]),
            "straatnaam": _format_name(commune.language, row["street_name"]),
        },
        "huisnummer": row["house_number"],
        **({"busnummer": row["box_number"]} if row["box_number"] else {}),
        "adresPositie": {
            "geometrie": {
                "type": "Point",
                "gml": '<gml:Point srsName="https://www.opengis.net/def/crs/EPSG/0/31370"'
                f' xmlns:gml="http://www.opengis.net/gml/3.2"><gml:pos>{place}</gml:pos></gml:Point>',
            },
            "positieGeometrieMethode": "aangeduidDoorBeheerder",
            "positieSpecificatie": "ingang",
        },
        "adresStatus": STATUSES[row["status"]],
        "officieelToegekend": True,
    }


def _identifier(kind: str, number: int, version: int) -> dict[str, str]:
    return {
        "id": f"{ID}/{kind}/{number}",
        "naamruimte": f"{ID}/{kind}",
        "objectId": str(number),
        "versieId": str(version),
    }


def _format_name(language: str, name: str) -> dict[str, Any]:
    return {"geografischeNaam": {"spelling": name, "taal": language}}


def _problem(status: int, detail: str, code: str = "") -> Reply:
    """Return a problem document, with the code of a rule of form."""
    told: dict[str, Any] = {"type": f"urn:be.vlaanderen.basisregisters.api:{status}", "title": "Er is een fout.",
                            "detail": detail, "status": status}  # fmt: skip
    if code:
        told["validationErrors"] = {"": [{"code": code, "reason": detail}]}
    return as_json(told, status)


ACTIONS: dict[str, tuple[str, ...]] = {
    "goedkeuren": (),
    "afkeuren": (),
    "opheffen": (),
    "verwijderen": (),
    "corrigeren/opheffing": (),
    "corrigeren/huisnummer": ("huisnummer",),
    "corrigeren/busnummer": ("busnummer",),
    "corrigeren/postcode": ("postinfoid",),
    "wijzigen/postcode": ("postinfoid",),
    "corrigeren/adrespositie": ("positiegeometriemethode", "positiespecificatie", "positie"),
    "wijzigen/adrespositie": ("positiegeometriemethode", "positiespecificatie", "positie"),
}
"""What can be asked of one address, and the fields it needs."""

END_STATUSES = {
    "goedkeuren": "current",
    "afkeuren": "rejected",
    "opheffen": "retired",
    "corrigeren/opheffing": "current",
}
"""The status that an action ends at."""

TRANSITIONS: dict[str, tuple[tuple[str, ...], tuple[str, str]]] = {
    "goedkeuren": (("proposed", "current"), ("AdresAfgekeurdOfGehistoreerd", "'voorgesteld'")),
    "afkeuren": (("proposed", "rejected"), ("AdresGehistoreerdOfInGebruik", "'voorgesteld'")),
    "opheffen": (("current", "retired"), ("AdresVoorgesteldOfAfgekeurd", "'inGebruik'")),
    "corrigeren/opheffing": (("retired", "current"), ("AdresAfgekeurdOfVoorgesteld", "'gehistoreerd'")),
    "verwijderen": (("proposed", "current", "retired", "rejected"), ("", "")),
}
"""The statuses that an action takes, its own end among them (a repeat does nothing), and the refusal of others."""

ROUTES: tuple[Route, ...] = (
    ("GET", rf"{BASE}/adressen/([^/]+)", address),
    ("GET", rf"{BASE}/adressen", addresses),
    ("GET", rf"{BASE}/straatnamen", streets),
    ("POST", rf"{BASE}/adressen/acties/voorstellen", propose_address),
    ("POST", rf"{BASE}/adressen/acties/heradresseren", readdress),
    ("POST", rf"{BASE}/adressen/([^/]+)/acties/([a-z]+)(?:/([a-z]+))?", change_address),
    ("GET", rf"{BASE}/tickets/([^/]+)", ticket),
)
