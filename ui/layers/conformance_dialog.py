"""What the live services differ in from what is described: read, saved as a table, and as a newer catalogue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...services.conformance import live_services
from ...services.conformance.rules import Outcome, Verdict, to_rows
from ...services.csv_export import format_csv
from ..qgis.messages import MessageBar
from ..qgis.translate import format_pair, tr
from ..widgets.basics import plain_label, tooltip_text
from ..widgets.export import save, write_text
from ..widgets.layouts import STRETCH, lay_column, lay_row, open_in_size

ORDER = (Outcome.FAILED, Outcome.WARNING, Outcome.SKIPPED, Outcome.PASSED)
"""What a person looks at first."""


class ConformanceDialog(QDialog):
    """The verdicts, the worst first; ``text`` is the catalogue that was held against the services."""

    def __init__(
        self, parent: QWidget, messages: MessageBar, verdicts: Sequence[Verdict], text: str, training: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("The live services"))
        self.messages = messages
        self.verdicts = verdicts
        self.catalogue, self.checksum = live_services.update_catalogue(text, verdicts)
        counts = Counter(one.outcome for one in verdicts)
        self.summary = plain_label(
            tr("No service answered: nothing is known of any. Is there an internet connection?")
            if live_services.is_offline(verdicts)
            else _summary(counts, training)
        )
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("Result"), tr("Rule"), tr("Why")])
        self.tree.setRootIsDecorated(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for one in sorted(verdicts, key=lambda one: ORDER.index(one.outcome)):
            item = QTreeWidgetItem([outcome_name(one.outcome), one.text(tr), one.reason(tr)])
            for column in (1, 2):
                item.setToolTip(column, tooltip_text("\n".join(filter(None, (item.text(column), one.result.request)))))
            self.tree.addTopLevelItem(item)
        self.tree.setColumnWidth(1, 320)
        self.csv = QPushButton(tr("Table…"))
        self.newer = QPushButton(tr("Newer catalogue…"))
        self.newer.setToolTip(tr("Writes the catalogue as the services are today, and copies its SHA-256 for profiles"))
        self.newer.setEnabled(self.catalogue != text)
        close = QPushButton(tr("Close"))
        self.csv.clicked.connect(
            lambda _checked=False: save(
                self, self.messages, tr("The live services"), tr("Table (*.csv)"), ".csv", self.write_csv
            )
        )
        self.newer.clicked.connect(
            lambda _checked=False: save(
                self, self.messages, tr("Newer catalogue"), tr("Catalogue (*.json)"), ".json", self.write_catalogue
            )
        )
        close.clicked.connect(self.accept)
        buttons = lay_row(STRETCH, self.csv, self.newer, close)
        lay_column(self.summary, (self.tree, 1), buttons, parent=self)
        open_in_size(self, 860, 480)

    def write_csv(self, path: Path) -> None:
        """Every verdict, with what was asked and answered. Raises InvalidFile."""
        heading, *body = to_rows(self.verdicts, tr)
        write_text(path, format_csv(heading, body))

    def write_catalogue(self, path: Path) -> None:
        """The newer catalogue; its SHA-256 goes to the clipboard. Raises InvalidFile."""
        write_text(path, self.catalogue)
        QgsApplication.clipboard().setText(self.checksum)
        self.messages.show(tr("Copied for the profiles: SHA-256 {checksum}").format(checksum=self.checksum))


def _summary(counts: Mapping[Outcome, int], training: bool) -> str:
    told = ", ".join(format_pair(outcome_name(one), counts[one]) for one in ORDER if counts[one])
    return (
        f"{told}. {tr('The training town plays only some of the layers: the others are not there.')}"
        if training
        else told
    )


def outcome_name(outcome: Outcome) -> str:
    """What came of a rule, in the person's language."""
    return {
        Outcome.PASSED: tr("As described"),
        Outcome.WARNING: tr("Other"),
        Outcome.FAILED: tr("Not so"),
        Outcome.SKIPPED: tr("Not known"),
    }[outcome]
