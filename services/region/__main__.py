"""One worker of a comparison: ``python -m services.region FOLDER``, told what to do on its standard input.

A line ``{"read": "register"}`` or ``{"compare": {…}}`` is answered by a line of JSON: ``progress`` any number of times,
then ``done`` or ``error``. It ends when its input does, so that none outlives the QGIS that started it.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from pathlib import Path
from typing import Any

from ..errors import RepereError
from .commune_part import perform_request

PROGRESS_INTERVAL_S = 0.3


def main() -> None:
    """Do what each line asks, until there are no more."""
    # hundreds of thousands of rows and no cycles among them
    gc.disable()
    folder = Path(sys.argv[1])
    for line in sys.stdin:
        request = json.loads(line)
        try:
            _answer({"done": perform_request(folder, request, _Progress())})
        except RepereError as error:
            values = {name: str(value) for name, value in error.values.items()}
            _answer({"error": {"message": error.message, "hint": error.hint, "values": values}})


class _Progress:
    """Tells how far a list is read, a few times a second."""

    def __init__(self) -> None:
        self._next = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + PROGRESS_INTERVAL_S
            _answer({"progress": [done, total]})


def _answer(content: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(content) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
