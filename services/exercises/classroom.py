"""A class over one folder: each desk writes its own small file, the trainer one with orders; no server, no port.

Every file is read as somebody else's: small, by a schema, from a plain file with the right name. No clock is written.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from ..errors import N_, InvalidFile
from ..json_schema import load_schema, validate

ORDERS_FILE = "orders.json"
MAX_FILE_BYTES = 16 * 1024
MAX_DESKS = 60
MAX_NICKNAME_CHARS = 24
MAX_ERROR_CHARS = 200
MAX_ORDERS = 40
"""Orders that the trainer's file holds; older ones fall out."""

NO_SESSION = "0" * 12
"""The session of a desk that looked for orders before any were given."""

_DESK_FILE = re.compile(r"desk-([0-9a-f]{12})\.json", re.ASCII)
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


@dataclass(frozen=True)
class DeskState:
    """What a desk tells: the nickname that was chosen, where it is in which exercise, a hand, the last error.

    ``beat`` grows with each file that it writes; ``done_order`` is the last order that it carried out, ``session`` the
    trainer's session which that was of.
    """

    desk: str
    nickname: str = ""
    exercise: str = ""
    step: int = 0
    steps: int = 0
    hints: int = 0
    hand: bool = False
    error: str = ""
    beat: int = 0
    session: str = ""
    done_order: int = 0


@dataclass(frozen=True)
class Order:
    """What a trainer asks of one desk, or of all (``desk`` is empty).

    ``action`` is ``start`` (an exercise), ``again`` (its own once more), ``fault`` or ``clear_faults``.
    """

    number: int
    desk: str
    action: str
    exercise: str = ""
    fault: str = ""


def make_desk_id() -> str:
    """Make the name of a desk: chance, nothing of the person or the computer."""
    return secrets.token_hex(6)


def clean_text(text: str, max_chars: int) -> str:
    """Return a text in one line, without signs that nobody sees, cut to ``max_chars``."""
    signs = (" " if sign.isspace() else sign for sign in text)
    visible = "".join(sign for sign in signs if unicodedata.category(sign) not in _INVISIBLE)
    return " ".join(visible.split())[:max_chars]


def write_desk_state(folder: Path, state: DeskState) -> None:
    """Write a desk's file, whole or not at all. Raises InvalidFile."""
    clean = replace(
        state,
        nickname=clean_text(state.nickname, MAX_NICKNAME_CHARS),
        error=clean_text(state.error, MAX_ERROR_CHARS),
    )
    _write(folder / f"desk-{state.desk}.json", {"format": 1, **asdict(clean)})


def read_desk_states(folder: Path) -> tuple[dict[str, DeskState], list[InvalidFile]]:
    """Read the desks' files by the desk's id, and what is wrong with those that cannot be read.

    Raises InvalidFile if the folder cannot be listed.
    """
    states: dict[str, DeskState] = {}
    errors = []
    for path in _list_desk_files(folder):
        try:
            state = DeskState(**_read(path, "desk"))
            if path.name != f"desk-{state.desk}.json":
                raise InvalidFile(N_("{file} speaks for another desk."), file=path.name)
        except InvalidFile as error:
            errors.append(error)
        else:
            states[state.desk] = replace(
                state,
                nickname=clean_text(state.nickname, MAX_NICKNAME_CHARS),
                error=clean_text(state.error, MAX_ERROR_CHARS),
            )
    return states, errors


def remove_desk(folder: Path, desk: str) -> None:
    """Take a desk's file away, as its person leaves the class."""
    with suppress(OSError):
        (folder / f"desk-{desk}.json").unlink()


class OrderBook:
    """The trainer's orders in a folder, numbered within a session."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.session = secrets.token_hex(6)
        self.orders: list[Order] = []

    def give(self, action: str, desk: str = "", exercise: str = "", fault: str = "") -> Order:
        """Give an order to one desk, or to all. Raises InvalidFile if the folder cannot be written."""
        number = self.orders[-1].number + 1 if self.orders else 1
        order = Order(number, desk, action, exercise, fault)
        orders = [*self.orders, order][-MAX_ORDERS:]
        _write(
            self.folder / ORDERS_FILE,
            {"format": 1, "session": self.session, "orders": [asdict(each) for each in orders]},
        )
        self.orders = orders
        return order


def read_new_orders(folder: Path, state: DeskState) -> tuple[DeskState, list[Order]]:
    """Read what a desk is asked to do that it has not done, and its state once that is done.

    A desk that joins a session takes up the last exercise alone: what was broken or begun before it came is past.
    Raises InvalidFile if the file of orders is none.
    """
    path = folder / ORDERS_FILE
    if not path.exists():
        return replace(state, session=state.session or NO_SESSION), []
    value = _read(path, "orders")
    orders = [Order(**each) for each in value["orders"]]
    mine = sorted((each for each in orders if each.desk in ("", state.desk)), key=lambda order: order.number)
    done = state.done_order if value["session"] == state.session else 0
    fresh = [each for each in mine if each.number > done]
    if not state.session:
        fresh = [each for each in fresh if each.action == "start"][-1:]
    done = max([done, *(each.number for each in mine)])
    return replace(state, session=value["session"], done_order=done), fresh


def _list_desk_files(folder: Path) -> list[Path]:
    try:
        names = sorted(entry.name for entry in os.scandir(folder) if _DESK_FILE.fullmatch(entry.name))
    except OSError as error:
        raise InvalidFile(
            N_("The folder {path} cannot be read: {reason}."),
            N_("Bring the share or the stick back; the board goes on by itself."),
            path=folder,
            reason=error.strerror or error,
        ) from error
    return [folder / name for name in names[:MAX_DESKS]]


def _read(path: Path, kind: str) -> dict[str, Any]:
    """Return the fields of a file of the class, without its format. Raises InvalidFile."""
    try:
        if path.is_symlink() or not path.is_file():
            raise InvalidFile(N_("{file} is no file of a class."), file=path.name)
        with path.open("rb") as file:
            content = file.read(MAX_FILE_BYTES + 1)
        text = content.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidFile(N_("{file} cannot be read: {reason}."), file=path.name, reason=error) from error
    if len(content) > MAX_FILE_BYTES:
        raise InvalidFile(N_("{file} is too large."), file=path.name)
    value: dict[str, Any] = validate(text, load_schema(f"exercises/{kind}.schema.json"), name=path.name)
    return {name: item for name, item in value.items() if name != "format"}


def _write(path: Path, value: Mapping[str, Any]) -> None:
    draft = path.with_name(f"{path.name}.{secrets.token_hex(3)}.part")
    try:
        draft.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
        # whoever reads it meanwhile gets the old file or the new one
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        raise InvalidFile(
            N_("{path} cannot be written: {reason}."), N_("Choose another folder."), path=path, reason=error
        ) from error
