"""An exercise as a file that anybody may have written: read whole, or refused by field and line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import N_, InvalidFile
from ..json_schema import RESOURCES, load_schema, make_error, read_text, validate
from ..model.correction import CorrectionKind, State
from ..model.incident import DETAILED_STATUSES
from ..training_town import list_towns

SUFFIX = ".repere-exercice.json"
FOLDER = RESOURCES / "exercises"
"""Where the exercises are that ship."""

MAX_FILE_BYTES = 256 * 1024
MAX_LIST_ITEMS = 60
"""Hints, checks, faults or streets of one exercise."""

MAX_TEXT_CHARS = 1500

REQUIRED_FIELDS = {
    "report": ("report", "statuses"),
    "new_report": ("category",),
    "address": (),
    "sent_once": (),
    "correction": ("states",),
    "decision": ("decisions",),
    "dossier": (),
}
"""What a check must name beside its text, by what it asks."""

KNOWN_WORDS: dict[str, frozenset[str]] = {
    "statuses": frozenset(DETAILED_STATUSES),
    "states": frozenset(state.value for state in State),
    "decisions": frozenset(("correct_source", "source_right", "skipped")),
}


@dataclass(frozen=True)
class Exercise:
    """One exercise. Texts are by language; ``town``, ``faults``, ``colleague`` and ``checks`` as the file has them."""

    id: str
    order: int
    minutes: int
    title: Mapping[str, str]
    goal: Mapping[str, str]
    town: Mapping[str, Any]
    hints: tuple[Mapping[str, str], ...]
    faults: tuple[Mapping[str, Any], ...]
    colleague: tuple[Mapping[str, Any], ...]
    checks: tuple[Mapping[str, Any], ...]

    @property
    def nis_code(self) -> str:
        """The commune whose training town it takes place in: the first town's where it names none."""
        return str(self.town.get("nis_code", list_towns()[0].nis_code))


def choose_text(texts: Mapping[str, str], language: str) -> str:
    """Return a text in ``language``, in English where it has none."""
    return texts.get(language[:2]) or texts["en"]


def read_exercise(path: Path) -> Exercise:
    """Read one exercise. Raises InvalidFile that names the field and the line at fault."""
    try:
        size = path.stat().st_size
    except OSError as error:
        raise InvalidFile(
            N_("The file {file} cannot be opened: {reason}."),
            N_("Check that it is there and that you may read it."),
            file=path,
            reason=error.strerror or error,
        ) from error
    if size > MAX_FILE_BYTES:
        raise InvalidFile(N_("{file} is too large to be an exercise."), file=path.name)
    return parse_exercise(read_text(path), path.name)


def parse_exercise(text: str, name: str) -> Exercise:
    """Return the exercise written in ``text``, the content of the file ``name``. Raises InvalidFile."""
    value = validate(text, load_schema("exercises/exercise.schema.json"), name=name)
    _check_sizes(text, name, value, ())
    for number, check in enumerate(value["checks"]):
        _check_fields(text, name, number, check)
    return Exercise(
        value["id"],
        value["order"],
        value["minutes"],
        value["title"],
        value["goal"],
        value["town"],
        tuple(value["hints"]),
        tuple(value.get("faults", ())),
        tuple(value.get("colleague", ())),
        tuple(value["checks"]),
    )


def list_exercises(folders: tuple[Path, ...] = (FOLDER,)) -> tuple[list[Exercise], list[InvalidFile]]:
    """List the exercises of folders in their order, and what is wrong with the files that are none.

    Of two with one id the first folder's is taken.
    """
    exercises: dict[str, Exercise] = {}
    errors = []
    for folder in folders:
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            try:
                exercise = read_exercise(path)
            except InvalidFile as error:
                errors.append(error)
            else:
                exercises.setdefault(exercise.id, exercise)
    return sorted(exercises.values(), key=lambda exercise: (exercise.order, exercise.id)), errors


def _check_sizes(text: str, name: str, value: Any, json_path: tuple[Any, ...]) -> None:
    if isinstance(value, list) and len(value) > MAX_LIST_ITEMS:
        raise make_error(
            text, name, json_path, N_("{file}, line {line}: “{field}” has more than {limit} entries."),
            limit=MAX_LIST_ITEMS,
        )  # fmt: skip
    if isinstance(value, str) and not 0 < len(value.strip()) <= MAX_TEXT_CHARS:
        raise make_error(
            text, name, json_path, N_("{file}, line {line}: “{field}” must be a text of at most {limit} letters."),
            limit=MAX_TEXT_CHARS,
        )  # fmt: skip
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in pairs:
        _check_sizes(text, name, item, (*json_path, key))


def _check_fields(text: str, name: str, number: int, check: Mapping[str, Any]) -> None:
    json_path = ("checks", number)
    missing = [field for field in REQUIRED_FIELDS[check["ask"]] if field not in check]
    if check["ask"] == "address":
        # by its number, or by what is written on the door
        missing += [] if "address" in check or {"street_name", "house_number"} <= check.keys() else ["address"]
    if check["ask"] == "sent_once" and not {"report", "address", "category", "street_name"} & check.keys():
        missing.append("report")
    if "x" in check or "y" in check or "within_m" in check:
        missing += [field for field in ("x", "y", "within_m") if field not in check]
    if missing:
        raise make_error(
            text, name, (*json_path, missing[0]), N_("{file}, line {line}: “{field}” is missing."), N_("Add it there.")
        )
    for field, words in KNOWN_WORDS.items():
        for place, word in enumerate(check.get(field, ())):
            if word not in words:
                raise make_error(
                    text, name, (*json_path, field, place), N_("{file}, line {line}: “{field}” cannot be {value}."),
                    N_("It is one of: {allowed}."), value=word, allowed=", ".join(sorted(words)),
                )  # fmt: skip
    kinds = sorted(kind.value for kind in CorrectionKind)
    if check["ask"] != "decision" and check.get("kind", kinds[0]) not in kinds:
        raise make_error(
            text, name, (*json_path, "kind"), N_("{file}, line {line}: “{field}” cannot be {value}."),
            N_("It is one of: {allowed}."), value=check["kind"], allowed=", ".join(kinds),
        )  # fmt: skip
