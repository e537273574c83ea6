"""How each check of the code ends: its faults one a line, or a line that all is well."""

from __future__ import annotations

import sys
from collections.abc import Iterable


def report_faults(faults: Iterable[str], summary: str) -> int:
    """Print each fault, or ``summary`` where there is none; return the exit code."""
    lines = list(faults)
    sys.stdout.write("\n".join(lines or [summary]) + "\n")
    return 1 if lines else 0
