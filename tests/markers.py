"""Marks the tests by what they need, so that nobody has to remember it.

``qgis`` is whatever lies in tests/ui or imports a QGIS module; ``server`` is a test that reaches, by its own code, by
its fixtures or by a helper of its file, a server on a socket or another program. ``slow`` is set by hand.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import pytest

SERVER_MODULES = (
    "repere.tests.servers.",
    "repere.services.training_town.server.server",
    "subprocess",
    "http.server",
    "socket",
)
PURE_MODULES = ("repere.tests.servers.hostile", "repere.tests.servers.iso19139")
"""Beside the servers, but of use without one."""

QGIS_IMPORT = re.compile(r"^(?:from|import) (?:qgis|repere\.ui|enums|translations)\b", re.MULTILINE)

ALONE = re.compile(r"\bgap\b|\bmark\.alone\b")
"""How a file of tests that run alone says so; conftest.py itself is always read."""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Do not even import a file of which ``-m`` wants nothing; of QGIS's tests, because the machine may have none."""
    if collection_path.suffix != ".py":
        return None
    if "not qgis" in config.option.markexpr and needs_qgis(collection_path):
        return True
    if config.option.markexpr == "alone" and not ALONE.search(collection_path.read_text(encoding="utf-8")):
        return True
    return None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark each collected test."""
    for item in items:
        if needs_qgis(item.path):
            item.add_marker("qgis")
        if uses_server(item):
            item.add_marker("server")
        if "gap" in getattr(item, "fixturenames", ()):
            item.add_marker("alone")
        if item.get_closest_marker("alone"):
            assert ALONE.search(item.path.read_text(encoding="utf-8")), f"`-m alone` would pass over {item.path}"


def uses_server(item: Any) -> bool:
    """Whether a test needs a server on a socket, a database's or another program."""
    if "postgis" in (item.callspec.params.values() if hasattr(item, "callspec") else ()):
        return True
    return any(name.startswith(SERVER_MODULES) and name not in PURE_MODULES for name in used_modules(item))


def needs_qgis(path: Path) -> bool:
    """Whether a test file is of no use without QGIS's Python modules."""
    return path.parent.name == "ui" or bool(QGIS_IMPORT.search(path.read_text(encoding="utf-8")))


def used_modules(item: Any) -> set[str]:
    """The modules that a test's code names, with what its fixtures and its file's helpers name."""
    definitions = [each for group in item._fixtureinfo.name2fixturedefs.values() for each in group]
    # what a folder's conftest does around every test says nothing about one of them
    fixtures = [each.func for each in definitions if not (each._autouse and is_shared(each.func))]
    functions = [item.function, *(each for each in fixtures if each.__globals__.get("__file__", "").endswith(".py"))]
    seen: set[int] = set()
    return {module for function in functions for module in _reach(function, item.function.__module__, seen)}


def is_shared(fixture: Any) -> bool:
    """Whether a fixture is of a conftest.py, so of a whole folder."""
    return Path(inspect.unwrap(fixture).__code__.co_filename).name == "conftest.py"


def _reach(value: Any, test_module: str, seen: set[int]) -> Iterator[str]:
    value = inspect.unwrap(value) if callable(value) else value
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, type):
        yield from (base.__module__ for base in value.__mro__)
        for member in vars(value).values():
            yield from _reach(member, test_module, seen)
    elif hasattr(value, "__code__"):
        for name in _names(value.__code__):
            # an import inside the function names the module itself
            yield name
            named = value.__globals__.get(name)
            module = named.__name__ if isinstance(named, ModuleType) else getattr(named, "__module__", None)
            if module is not None:
                yield module
            if module == test_module:
                yield from _reach(named, test_module, seen)


def _names(code: CodeType) -> Iterator[str]:
    """Every name in a function and in what is defined inside it."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)
