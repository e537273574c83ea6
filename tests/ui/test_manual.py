"""The manual as a person reads it: chapters in both languages, whose links and pictures are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QTextDocument

CHAPTERS = sorted((Path(__file__).parents[2] / "docs" / "manual").rglob("*.md"))


def test_each_chapter_is_there_in_both_languages():
    french, english = ({path.name for path in CHAPTERS if path.parent.name == one} for one in ("fr", "en"))
    assert french == english and "index.md" in french


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_links_and_pictures_lead_somewhere(chapter):
    for target in re.findall(r"\]\(([^)#]+)", chapter.read_text(encoding="utf-8")):
        assert target.startswith("https://") or (chapter.parent / target).is_file(), target


def test_a_chapter_is_read_in_the_window_and_pictures_fit(qgis_iface, monkeypatch):
    from repere.ui.manual import Manual

    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda link: opened.append(link.toString()))
    manual = Manual(None)
    manual.show()
    text = manual.text
    assert "Repère" in text.toPlainText()
    text.anchorClicked.emit(QUrl("corrections.md"))
    assert text.source().fileName() == "corrections.md"
    picture = text.loadResource(QTextDocument.ResourceType.ImageResource, QUrl("../../images/corrections.webp"))
    assert 0 < picture.width() <= text.viewport().width()
    for link in ("https://geoportail.wallonie.be", "javascript:alert(1)"):
        text.anchorClicked.emit(QUrl(link))
    assert opened == ["https://geoportail.wallonie.be"]
    text.backward()
    assert text.source().fileName() == "index.md"
    manual.close()
