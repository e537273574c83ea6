"""Hold what can be counted of CONTRIBUTING.md's rules: names, file names, and the size of files and functions."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lint_report import report_faults

ROOT = Path(__file__).parents[1]
PRONOUNS = frozenset(
    ("told", "said", "place", "here", "there", "found", "one", "known", "wanted", "about", "held", "made", "whole")
)
CONSTANTS = frozenset(("MOST", "STEP", "MANY", "FAR", "ROW", "ALIKE"))
"""Limits and sizes that do not say of what, nor in what unit."""
SHARED_FILE_NAMES = frozenset(("__init__.py", "__main__.py", "panel.py", "details.py", "filter.py"))
"""One of each in every room; any other file is found by its name alone."""
WHEEL_INPUTS = frozenset(
    ("QComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QDateTimeEdit", "QTabWidget", "QgsAuthConfigSelect")
)
"""Inputs whose value the mouse wheel changes while it passes over them."""
MAX_FILE_LINES = 400
"""More needs its reason: a line of the module's docstring that begins with ``Long:``."""
MAX_FUNCTION_LINES = 60
LONG_FUNCTIONS = {
    "services/addresses/matching/report.py:_add": "one table: a line for each column of a discrepancy",
    "services/addresses/readers/builder.py:build_addresses": "one table: a line for each column of an address list",
    "services/addresses/readers/csv_list.py:read_csv": "one pass over a file; its state is in a dozen local columns",
}
"""Functions that may be longer, each with its reason."""


def bindings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield the line and the name of all classes, functions, parameters, attributes, fields and constants."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    inside = {id(node) for function in ast.walk(tree) if isinstance(function, functions) for node in ast.walk(function)}
    for node in ast.walk(tree):
        if isinstance(node, functions):
            yield node.lineno, node.name
            arguments = node.args
            for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
                yield argument.lineno, argument.arg
        elif isinstance(node, ast.ClassDef):
            yield node.lineno, node.name
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.lineno, node.attr
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and id(node) not in inside:
            yield node.lineno, node.id


def faults(file: str, source: str) -> Iterator[str]:
    """Yield each fault of a file as ``file:line: what``."""
    tree = ast.parse(source)
    for line, name in sorted(set(bindings(tree))):
        bare = name.strip("_")
        if bare in PRONOUNS or bare in CONSTANTS:
            yield f"{file}:{line}: {name}: a name says what it is (CONTRIBUTING.md, rules 3 and 4)"
    if not file.startswith(("services/", "ui/")):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in WHEEL_INPUTS:
            yield f"{file}:{node.lineno}: {node.func.id}: the wheel changes it; take that of ui/widgets/inputs.py"
    if source.count("\n") > MAX_FILE_LINES and "\nLong: " not in (ast.get_docstring(tree) or ""):
        yield f"{file}:1: more than {MAX_FILE_LINES} lines, and no reason (Long: …) in its docstring"
    for node, lines in long_functions(tree):
        if f"{file}:{node.name}" not in LONG_FUNCTIONS:
            yield f"{file}:{node.lineno}: {node.name} has {lines} lines, more than {MAX_FUNCTION_LINES}"


def long_functions(tree: ast.Module) -> Iterator[tuple[ast.FunctionDef, int]]:
    """Yield each function that is too long, and its lines."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > MAX_FUNCTION_LINES:
                yield node, lines


def stale_reasons(sources: dict[str, str], reasons: dict[str, str]) -> list[str]:
    """Return a fault for each reason whose function is gone, or short by now."""
    needed = {f"{file}:{node.name}" for file in sources for node, _lines in long_functions(ast.parse(sources[file]))}
    return [f"scripts/style.py: {name} needs no reason any more" for name in reasons if name not in needed]


def shared_names(files: list[str]) -> list[str]:
    """Return a fault for each file name that several files of the plugin have."""
    names = Counter(Path(file).name for file in files if file.startswith(("services/", "ui/")))
    return [
        f"{name}: {count} files have this name"
        for name, count in names.items()
        if count > 1 and name not in SHARED_FILE_NAMES
    ]


def find_faults() -> list[str]:
    """Return each fault of the project."""
    listed = subprocess.run(["git", "ls-files", "*.py"], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S607
    sources = {
        file: (ROOT / file).read_text(encoding="utf-8") for file in listed.stdout.split() if (ROOT / file).exists()
    }
    wrong = [fault for file, source in sources.items() for fault in faults(file, source)]
    return [*wrong, *shared_names(list(sources)), *stale_reasons(sources, LONG_FUNCTIONS)]


def main() -> int:
    """Print each fault; return 1 if there is any."""
    return report_faults(find_faults(), "names and sizes as the rules say")


if __name__ == "__main__":
    sys.exit(main())
