"""``python -m services.sandbox --state FILE [--port N]``: the training town as a process of its own.

Prints one JSON line with its URL when it is ready; ends when its standard input closes, or on SIGTERM.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from pathlib import Path

from ..errors import BadFile
from .server import Sandbox


def main() -> int:
    """Serve until told to stop; 1 if the town could not start."""
    parser = argparse.ArgumentParser(prog="services.sandbox", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--state", type=Path, required=True, help="the SQLite file that holds the town; made if new")
    parser.add_argument("--port", type=int, default=0, help="a free one is taken by default")
    given = parser.parse_args()
    try:
        given.state.parent.mkdir(parents=True, exist_ok=True)
        sandbox = Sandbox(given.state, given.port).start()
    except (BadFile, OSError, OverflowError) as error:
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


if __name__ == "__main__":
    sys.exit(main())
