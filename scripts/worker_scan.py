"""Find functions that run in a job's thread and touch ``self``: in ui/ that is a widget, which is the main thread's.

It looks at what is given to ``run_job``, ``run_hidden``, ``query``, ``commit`` and ``Job``: a lambda, a function of the
same file by its name, either within ``partial``, or a bound method. It does not follow what these call, nor what
another call returns, nor a widget that goes by another name than ``self``.

And find an expression of a style that is not kept: the thread that draws a map may copy it while the main thread frees
it (``ui/map/styles.py`` says how).
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from lint_report import report_faults

ROOT = Path(__file__).parents[1]
WORK_POSITIONS = {"run_job": 1, "run_hidden": 1, "query": 1, "commit": 0, "Job": 1}
"""Where each takes the function that runs in the thread."""

PLAIN_ATTRIBUTES = {
    "ui/addresses/reverse_geocode.py:_asked": "asks the geocoder through a client of the job's own",
    "ui/dock.py:desk": "the session gives a job its client, no widget",
    "ui/layers/panel.py:desk": "the session gives a job its client, no widget",
    "ui/workshop/lesson.py:desk": "the session gives a job its client, no widget",
    "ui/layers/remote_sources.py:_describing": "gives a job its client; the class is no widget",
}
"""``file:attribute`` that a thread may read, each with its reason."""

DRAWN_EXPRESSIONS = ("fromExpression", "OrderByClause")
"""What makes an expression that a renderer and its copies share."""
STYLES = "ui/map/styles.py"
"""Where they are made, and kept."""


def find_workers(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield each function, lambda or expression that a job's thread runs."""
    functions: dict[str, list[ast.AST]] = {}
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            functions.setdefault(node.name, []).append(node)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name not in WORK_POSITIONS:
            continue
        named = [keyword.value for keyword in node.keywords if keyword.arg == "work"]
        for work in (*named, *node.args[WORK_POSITIONS[name] :][:1]):
            if isinstance(work, ast.Call) and getattr(work.func, "id", "") == "partial" and work.args:
                yield from _resolve(work.args[0], node, functions)
            else:
                yield from _resolve(work, node, functions)


def _resolve(work: ast.AST, call: ast.Call, functions: dict[str, list[ast.AST]]) -> Iterator[ast.AST]:
    if isinstance(work, ast.IfExp):
        yield from _resolve(work.body, call, functions)
        yield from _resolve(work.orelse, call, functions)
        return
    if not isinstance(work, ast.Name):
        if not isinstance(work, ast.Call):
            yield work
        return
    # of several with one name, the last before the call is the one that it sees
    before = [function for function in functions.get(work.id, ()) if function.lineno < call.lineno]
    yield from before[-1:] or functions.get(work.id, ())[:1]


def faults(file: str, source: str) -> Iterator[str]:
    """Yield ``file:line: what`` for each thing of the main thread that another thread touches."""
    tree = ast.parse(source)
    touched = {
        (node.lineno, node.attr)
        for worker in find_workers(tree)
        for node in ast.walk(worker)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"
    }
    for line, attribute in sorted(touched):
        if f"{file}:{attribute}" not in PLAIN_ATTRIBUTES:
            yield f"{file}:{line}: self.{attribute} is touched in a job's thread"
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in DRAWN_EXPRESSIONS and file != STYLES:
            yield f"{file}:{node.lineno}: {node.attr}: data_defined() or ascending() keep it while a map is drawn"


def main() -> int:
    """Print each fault; return 1 if there is any."""
    files = sorted((ROOT / "ui").rglob("*.py"))
    wrong = (
        fault for path in files for fault in faults(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
    )
    return report_faults(wrong, f"threads: {len(files)} files, no job touches a widget of its own")


if __name__ == "__main__":
    sys.exit(main())
