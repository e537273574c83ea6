"""A theme of QGIS that is chosen while Repère is open: nothing keeps the letters of the one before."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from repere.ui.widgets.charts import Chart
from repere.ui.widgets.theme_palettes import ThemePalettes

ROLES = (QPalette.ColorRole.Text, QPalette.ColorRole.Base, QPalette.ColorRole.WindowText)


@pytest.fixture
def choose_theme(qgis_app):
    """Chooses a theme of QGIS as its options do; the one of before comes back in the end."""
    sheet, palette = qgis_app.styleSheet(), QApplication.palette()
    yield qgis_app.setUITheme
    qgis_app.setStyleSheet(sheet)
    QApplication.setPalette(palette)


def read_colours(*widgets: QWidget) -> list[str]:
    return [widget.palette().color(role).name() for widget in widgets for role in ROLES]


def make_widgets() -> tuple[QWidget, QLineEdit, Chart]:
    """A line and a chart, seen."""
    root, line, chart = QWidget(), QLineEdit("12"), Chart()
    column = QVBoxLayout(root)
    column.addWidget(line)
    column.addWidget(chart)
    root.show()
    QTest.qWait(0)
    return root, line, chart


def test_lines_and_charts_take_the_colours_of_a_theme_chosen_at_run(choose_theme):
    choose_theme("Night Mapping")
    root, line, chart = make_widgets()
    palettes = ThemePalettes(root)
    for theme in ("Blend of Gray", "Night Mapping", "Blend of Gray"):
        choose_theme(theme)
        QTest.qWait(0)
        fresh, *new = make_widgets()
        assert read_colours(line, chart) == read_colours(*new), theme
        fresh.deleteLater()
    assert palettes.parent() is root
    root.deleteLater()
