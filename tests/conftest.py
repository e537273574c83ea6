"""Loads the plugin once under one name, whatever the checkout's folder is called."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

if "repere" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "repere", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["repere"] = module
    spec.loader.exec_module(module)


@pytest.fixture(autouse=True)
def every_host_is_trusted_again() -> None:
    """What one test did to a host is no reason to leave it alone in the next: a port may come again."""
    from repere.services.web import Circuit, Rate

    Circuit.forget()
    Rate._spent.clear()
