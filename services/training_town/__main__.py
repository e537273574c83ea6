"""``python -m services.training_town --state FILE [--town KEY] [--port N | --prefer N]``: a town as a process.

Prints one JSON line with its URL when it is ready; ends when its standard input closes, or on SIGTERM.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from contextlib import suppress
from pathlib import Path

from ..errors import InvalidFile
from .server.server import TrainingTown
from .world.town_commune import FIRST, list_towns


def main() -> int:
    """Serve until told to stop; 1 if the town could not start."""
    parser = argparse.ArgumentParser(prog="services.training_town", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--state", type=Path, required=True, help="the SQLite file that holds the town; made if new")
    parser.add_argument("--town", default=FIRST, choices=[town.key for town in list_towns()], help="which town")
    parser.add_argument("--port", type=int, default=0, help="a free one is taken by default")
    parser.add_argument("--prefer", type=int, default=0, help="as --port, but a free one is taken if it is not")
    given = parser.parse_args()
    try:
        given.state.parent.mkdir(parents=True, exist_ok=True)
        sandbox = _preferred(given.state, given.prefer, given.town) or TrainingTown(given.state, given.port, given.town)
        sandbox.start()
    except (InvalidFile, OSError, OverflowError) as error:
        sys.stderr.write(f"{error}\n")
        return 1

    def stop(*_signal: object) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop)
    try:
        sys.stdout.write(json.dumps({"url": sandbox.url}) + "\n")
        sys.stdout.flush()
        while sys.stdin.buffer.read(4096):
            pass
    except KeyboardInterrupt:
        pass
    sandbox.stop()
    return 0


def _preferred(state: Path, port: int, key: str) -> TrainingTown | None:
    """Return the town on a port that it had before, None where it cannot have it."""
    with suppress(OSError, OverflowError):
        return TrainingTown(state, port, key) if port else None
    return None


if __name__ == "__main__":
    sys.exit(main())
