"""Tables for a spreadsheet: CSV that Excel and LibreOffice open as text and numbers, never as formulas."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet would calculate; wide forms included (OWASP, CSV injection)."""


def format_csv(heading: Sequence[str], rows: Iterable[Sequence[object]], *, decimal: str = ",") -> str:
    """Return a table as CSV with semicolons and a byte order mark, as a Belgian Excel opens it by a double click.

    Numbers stay numbers, with ``decimal`` as their sign; None is empty. A text that begins like a formula
    gets an apostrophe before it: citizens' words are hostile input. Lines end with CRLF (RFC 4180).
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for row in (heading, *rows):
        writer.writerow([_cell(value, decimal) for value in row])
    return "\ufeff" + out.getvalue()


def _cell(value: object, decimal: str) -> str:
    if value is None:
        return ""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value).replace(".", decimal) if math.isfinite(value) else ""
    text = str(value).replace("\x00", "")
    # blanks before it do not stop every spreadsheet; a tab or line end alone moves the cell
    dangerous = text.startswith(("\t", "\r", "\n")) or text.lstrip("\ufeff \u00a0").startswith(_FORMULA)
    return f"'{text}" if dangerous else text
