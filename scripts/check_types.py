"""Check the types (pyproject.toml) with the checkout known as ``repere``, whatever its folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from mypy import api
from package_link import link_package

ROOT = Path(__file__).resolve().parents[1]


def main(root: Path = ROOT) -> int:
    """Return 0 if mypy has nothing to say of the checkout at ``root``."""
    # the same folder each time: mypy reads again only what has changed
    os.chdir(root)
    folder = Path("build", "types")
    link_package(root, folder)
    os.environ["MYPYPATH"] = str(folder)
    report, trouble, status = api.run([])
    sys.stdout.write(report.replace(f"{folder}/repere/", ""))
    sys.stderr.write(trouble)
    return status


if __name__ == "__main__":
    sys.exit(main(*(Path(root).resolve() for root in sys.argv[1:])))
