"""What is longer in another language than in English has its room."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QFont, QFontMetricsF
from repere.services.incidents.statistics import AGE_NAMES
from repere.ui.qgis import translate
from repere.ui.widgets import charts


@pytest.fixture(params=["fr", "de", "nl"])
def language(request, qgis_app):
    translator = translate.install(request.param)
    yield request.param
    QCoreApplication.removeTranslator(translator)


class Counts:
    group, counts, total = "Nids-de-poule", (1, 2, 3, 4, 5), 15


@pytest.mark.parametrize("width", [260, 400, 1900])
def test_no_entry_of_a_legend_lies_on_the_bars_or_beside_the_chart(language, width):
    letters = QFontMetricsF(QFont())
    entries = charts._list_entries([Counts], ())
    places = charts._place_entries(entries, width, letters)
    assert len(entries) == len(AGE_NAMES) == len(places)
    for (_colour, name), (_line, left) in zip(entries, places):
        assert left + letters.height() * charts.SQUARE_HEIGHTS + 4 + letters.horizontalAdvance(name) <= width
    lines = 1 + places[-1][0]
    without = charts.measure_height([], width, letters)
    bars = charts.ROW_HEIGHTS * letters.height()
    assert charts.measure_height([Counts], width, letters) == pytest.approx(
        without + bars + lines * charts.LEGEND_LINE_HEIGHTS * letters.height()
    )


def test_a_chart_that_is_made_narrow_grows(language):
    chart = charts.Chart()
    chart.resize(1200, 100)
    chart.show_rows([Counts])
    chart.show()
    wide = chart.height()
    chart.resize(220, wide)
    assert chart.height() > wide
    chart.close()
