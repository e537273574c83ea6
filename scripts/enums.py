"""Checks that every Qt and QGIS enum is written in full, and exec() without underscore, in all code.

PyQt6 knows only the scoped form (``Qt.ItemDataRole.UserRole``). The short form is found in the syntax
tree: an attribute of a Qt or QGIS class that is a member of one of that class's enums.
"""

from __future__ import annotations

import ast
import enum
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path

import qgis.core
import qgis.gui
from lint_report import report_faults
from qgis.PyQt import QtCore, QtGui, QtNetwork, QtWidgets

ROOT = Path(__file__).parents[1]
MODULES = (QtCore, QtGui, QtWidgets, QtNetwork, qgis.core, qgis.gui)
FORBIDDEN_CALLS = {"exec_", "processEvents"}


def short_members(cls: type) -> set[str]:
    """Names that ``cls`` offers directly though they belong to one of its enums."""
    members = set()
    for value in vars(cls).values():
        if not inspect.isclass(value):
            continue
        if issubclass(value, enum.Enum):
            members |= set(value.__members__)
        elif issubclass(value, int):
            # sip's old enums: their members are instances found on the outer class
            members |= {name for name, member in vars(cls).items() if type(member) is value}
    return members


def classes() -> dict[str, set[str]]:
    """The short members of every Qt and QGIS class, by class name."""
    # QVariant's kinds have their short names on Qt 6 too (QGIS adds them), and there no long ones
    found: dict[str, set[str]] = {"QVariant": set()}
    for module in MODULES:
        for name, value in vars(module).items():
            if inspect.isclass(value) and name != "QVariant":
                found.setdefault(name, set()).update(short_members(value))
    return found


def faults(path: Path, short_enums: dict[str, set[str]]) -> Iterator[str]:
    """One line for each short enum, exec_, processEvents and direct PyQt import of a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        where = f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Attribute):
            owner = node.value
            if isinstance(owner, ast.Name) and node.attr in short_enums.get(owner.id, ()):
                yield f"{where}: {owner.id}.{node.attr} must name its enum"
            if node.attr in FORBIDDEN_CALLS:
                yield f"{where}: {node.attr} is not for this code"
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("PyQt5", "PyQt6"):
            yield f"{where}: import Qt from qgis.PyQt"


def main() -> int:
    """Print every fault; 1 if there is any."""
    known = classes()
    files = [ROOT / "plugin.py", *sorted((ROOT / "ui").rglob("*.py")), *sorted((ROOT / "tests").rglob("*.py"))]
    wrong = (fault for path in files for fault in faults(path, known))
    return report_faults(wrong, f"enums: {len(files)} files, every enum scoped")


if __name__ == "__main__":
    sys.exit(main())
