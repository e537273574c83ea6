"""Checks that what others wrote is nowhere drawn as HTML or calculated as an expression, in all code of the UI.

Qt reads as HTML what looks like it, in tooltips and labels; QGIS's message bar always does; QGIS's layout labels
calculate expressions. Each has one place that takes foreign text, and the bare calls are found in the syntax tree.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from lint_report import report_faults

ROOT = Path(__file__).parents[1]

TIPS = ("setToolTip", "setWhatsThis")
"""Methods whose last argument must be text of our own, or tooltip_text(…)."""

SHORTCUTS = "ui/qgis/shortcuts.py"
"""Where a key gets its name in QGIS's list, which shows it as it is; it is the text of a button of our own."""

PLACES = {
    "pushMessage": {"ui/qgis/messages.py", "plugin.py"},
    "createMessage": {"ui/qgis/messages.py"},
    "setHtml": {"ui/qgis/pdf.py", "ui/layers/point_info_page.py"},
    "insertHtml": set(),
    "appendHtml": set(),
    "setMarkdown": set(),
    "QTextBrowser": {"ui/layers/point_info_page.py"},
    "QTextEdit": set(),
    "QMessageBox": set(),
    "QErrorMessage": set(),
    "QgsLayoutItemLabel": {"ui/corrections/dossier_pdf.py", "ui/map/credits.py"},
    "setMapTipTemplate": {"ui/map/incident_style.py", "ui/map/permit_style.py"},
}
"""Calls that read HTML or expressions, and the files that escape what they give them."""

BARS = ("pushInfo", "pushWarning", "pushCritical", "pushSuccess")
"""The message bar's; Processing's feedback has the same names, and escapes."""


def is_own(text: ast.expr) -> bool:
    """Whether it is a literal, a literal's translation, or has passed tooltip_text()."""
    if isinstance(text, ast.IfExp):
        return is_own(text.body) and is_own(text.orelse)
    if isinstance(text, ast.Call) and isinstance(text.func, ast.Name):
        literal = bool(text.args) and isinstance(text.args[0], ast.Constant)
        return text.func.id == "tooltip_text" or (text.func.id == "tr" and literal)
    return isinstance(text, ast.Constant)


def name_of(call: ast.Call) -> str:
    """The function or method that is called; empty for what is calculated."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def call_fault(call: ast.Call, path: str) -> str:
    """What is wrong with a call; empty if nothing is."""
    name = name_of(call)
    owner = getattr(getattr(call.func, "value", None), "id", "")
    if name in TIPS and path != SHORTCUTS and not (call.args and is_own(call.args[-1])):
        return f"{name} takes tr() of a literal, or tooltip_text()"
    if name == "QLabel" and path != "ui/widgets/basics.py" and not (call.args and is_own(call.args[0])):
        return "QLabel takes tr() of a literal; other text goes into plain_label()"
    if name == "setData" and "ToolTipRole" in ast.unparse(call) and not is_own(call.args[-1]):
        return "a tooltip takes tr() of a literal, or tooltip_text()"
    if name in BARS and owner != "feedback":
        return f"{name} has its own place"
    return next((f"{one} has its own place" for one in (name, owner) if path not in PLACES.get(one, {path})), "")


def faults(path: Path) -> Iterator[str]:
    """One line for each bare call of a file."""
    shown = path.relative_to(ROOT).as_posix()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and (fault := call_fault(node, shown)):
            yield f"{shown}:{node.lineno}: {fault}"
        if isinstance(node, ast.If) and "ToolTipRole" in ast.unparse(node.test):
            for step in (step for line in node.body for step in ast.walk(line)):
                if isinstance(step, ast.Return) and step.value is not None and not is_own(step.value):
                    yield f"{shown}:{step.lineno}: a tooltip takes tr() of a literal, or tooltip_text()"


def main() -> int:
    """Print every fault; 1 if there is any."""
    files = [ROOT / "plugin.py", *sorted((ROOT / "ui").rglob("*.py"))]
    wrong = (fault for path in files for fault in faults(path))
    return report_faults(wrong, f"foreign text: {len(files)} files, none drawn as HTML")


if __name__ == "__main__":
    sys.exit(main())
