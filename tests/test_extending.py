"""What docs/extending.md shows as diffs works: the row of a layer, the language and the kind that it adds."""

from __future__ import annotations

import ast
import json
import re
import shutil
from pathlib import Path

import code_map
import pytest
import translations
from repere.services.layers.catalogue import catalogue

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def guide() -> dict[str, str]:
    """The diffs of the guide by the heading they stand under; the last of each."""
    page = (ROOT / "docs" / "extending.md").read_text(encoding="utf-8")
    parts = re.split(r"^## (.+)$", page, flags=re.MULTILINE)[1:]
    return {title: diffs[-1] for title, text in zip(parts[::2], parts[1::2]) if (diffs := code_map.DIFF.findall(text))}


def list_added(diff: str) -> list[str]:
    return [line[1:] for line in diff.splitlines() if line.startswith("+") and not line.startswith("+++")]


def test_the_row_of_a_layer_fits_the_catalogue(guide):
    row = json.loads("\n".join(list_added(guide["A layer"])).strip().rstrip(","))
    content = json.loads(catalogue.SHIPPED.read_text(encoding="utf-8"))
    before = len(content["layers"])
    content["layers"].append(row)
    layers = catalogue.parse(json.dumps(content), "wallonia.json").layers
    assert len(layers) == before + 1 and layers[-1].id == row["id"]


def test_a_language_gets_a_file_of_every_text_and_is_refused_while_it_lacks_one(guide, tmp_path, monkeypatch):
    (line,) = list_added(guide["A language"])
    languages = ast.literal_eval(line.partition("= ")[2])
    (new,) = set(languages) - {*translations.LANGUAGES, *translations.PARTNERS}
    folder = tmp_path / "i18n"
    shutil.copytree(translations.FOLDER, folder)
    monkeypatch.setattr(translations, "FOLDER", folder)
    monkeypatch.setattr(translations, "LANGUAGES", (new,))
    monkeypatch.setattr(translations, "PARTNERS", ())
    monkeypatch.setattr("sys.argv", ["translations.py"])
    assert translations.main() == 1
    assert set(translations.read(new)) == set(translations.strings())
