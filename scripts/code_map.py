"""Hold the pages of docs/ to the code: each module is drawn in architecture.md, and every name is where the page says.

The tree of rooms lists each module of services/ and ui/ and none that is gone. A name in the form
``services/…/file.py:Class.method`` is defined in that file. Each diff of extending.md fits the files that it names, and
touches no more of them than the page's table says.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from lint_report import report_faults

ROOT = Path(__file__).parents[1]
TREE = re.compile(r"```text\n(services/.*?)```", re.DOTALL)
DIFF = re.compile(r"```diff\n(.*?)```", re.DOTALL)
MAX_PLACES = 3
"""Files that something new of a known kind may touch."""
REFERENCE = re.compile(r"`((?:services|ui)/[\w/]+\.py):([\w.]+)`")


def list_drawn(page: str) -> set[str]:
    """Return the modules of the tree in ``page``, as paths: two spaces deeper is one folder further in."""
    drawn, folders = set(), list[str]()
    tree = TREE.search(page)
    for line in tree[1].splitlines() if tree else ():
        depth = (len(line) - len(line.lstrip())) // 2
        name = line.split()[0]
        folders[depth:] = [name]
        if name.endswith(".py"):
            drawn.add("".join(folders))
    return drawn


def list_modules(root: Path) -> set[str]:
    """Return the modules of services/ and ui/ but the empty ``__init__`` files."""
    files = (file for room in ("services", "ui") for file in (root / room).rglob("*.py"))
    return {file.relative_to(root).as_posix() for file in files if file.name != "__init__.py"}


def list_names(source: str) -> set[str]:
    """Return what a module defines: classes, functions, constants, and ``Class.method``."""
    names = set()
    for node in ast.parse(source).body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            names.add(node.name)
        if isinstance(node, ast.ClassDef):
            names |= {f"{node.name}.{part.name}" for part in node.body if isinstance(part, ast.FunctionDef)}
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        names |= {target.id for target in targets if isinstance(target, ast.Name)}
    return names


def find_diff_faults(root: Path, page: str) -> Iterator[str]:
    """Yield what is wrong with the diffs of ``page``: too many files, a file gone or there already, a line that is not.

    A line of the code may be shortened with an ellipsis.
    """
    for diff in DIFF.findall(page):
        files = re.findall(r"^(?:---|\+\+\+) (\S+)", diff, re.MULTILINE)
        if len(files) > MAX_PLACES:
            yield f"{len(files)} places are more than {MAX_PLACES}: {', '.join(files)}"
        code = ""
        for line in diff.splitlines():
            header = re.match(r"(---|\+\+\+) (\S+)", line)
            if header:
                path = root / header[2]
                code = path.read_text(encoding="utf-8") if path.exists() else ""
                if path.exists() != (header[1] == "---"):
                    yield f"{header[2]} {'is there already' if path.exists() else 'is gone'}"
            elif line[:1] in (" ", "-") and not all(part.strip() in code for part in line[1:].split("…")):
                yield f"the code has no line “{line[1:].strip()}”"


def find_faults(root: Path) -> Iterator[str]:
    """Yield what the pages say that the code does not, and the modules that they leave out."""
    drawn, modules = list_drawn((root / "docs/architecture.md").read_text(encoding="utf-8")), list_modules(root)
    yield from (f"docs/architecture.md: draw {file} in the tree, in one line" for file in sorted(modules - drawn))
    yield from (f"docs/architecture.md: {file} is gone" for file in sorted(drawn - modules))
    for page in sorted((root / "docs").glob("*.md")):
        for file, name in sorted(set(REFERENCE.findall(page.read_text(encoding="utf-8")))):
            path = root / file
            if not path.exists() or name not in list_names(path.read_text(encoding="utf-8")):
                yield f"docs/{page.name}: {file} has no {name}"
    guide = root / "docs/extending.md"
    if guide.exists():
        yield from (
            f"docs/extending.md: {fault}" for fault in find_diff_faults(root, guide.read_text(encoding="utf-8"))
        )


def main() -> int:
    """Print each fault; return 1 if there is any."""
    return report_faults(find_faults(ROOT), f"map: {len(list_modules(ROOT))} modules drawn, every name where it says")


if __name__ == "__main__":
    sys.exit(main())
