"""Run the import contracts (pyproject.toml) with the checkout known as ``repere``, whatever its folder."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports
from package_link import link_package

ROOT = Path(__file__).parents[1]


def main(root: Path = ROOT) -> int:
    """Return 0 if every room of the checkout at ``root`` imports only what it may."""
    with tempfile.TemporaryDirectory() as folder:
        link_package(root, Path(folder))
        sys.path.insert(0, folder)
        os.environ["PYTHONPATH"] = folder
        return 0 if lint_imports(str(root / "pyproject.toml"), no_cache=True) == EXIT_STATUS_SUCCESS else 1


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
