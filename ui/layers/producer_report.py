"""What was seen of a source, made ready for whoever produces it: read, changed, copied or mailed by the person."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from urllib.parse import quote, urlsplit

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from ...services import service_descriptions
from ...services.layers.queries.nearby import PointOfInterest
from ...services.layers.service_health import Health, Month
from ..qgis.translate import tr
from ..widgets.basics import action_button, format_count, format_date, format_decimal, plain_label
from ..widgets.layouts import STRETCH, lay_column, lay_row, open_in_size

MAX_MAIL_CHARS = 1500
"""How much of a text goes into the address that opens a mail program; the rest is pasted."""


class ProducerReport(QDialog):
    """A ready text to a producer. Nothing is sent by Repère: the person copies it, or mails it themselves."""

    def __init__(self, parent: QWidget, producer: str, contact: str, subject: str, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report to the producer"))
        self.contact = contact
        self.to = plain_label(tr("To: {producer} {contact}").format(producer=producer, contact=contact).strip())
        self.subject = QLineEdit(subject)
        self.text = QPlainTextEdit(text)
        self.copy = action_button(tr("Copy"), self.copy_text)
        self.mail = action_button(tr("Mail…"), lambda: QDesktopServices.openUrl(QUrl(self.mail_address())))
        self.mail.setToolTip(tr("Opens your mail program with this text; you send it yourself"))
        self.mail.setEnabled("@" in contact)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        buttons = lay_row(STRETCH, self.copy, self.mail, close)
        lay_column(self.to, self.subject, (self.text, 1), buttons, parent=self)
        open_in_size(self, 560, 420)

    def copy_text(self) -> None:
        """Subject and text, for a form or a mail."""
        QgsApplication.clipboard().setText(f"{self.subject.text()}\n\n{self.text.toPlainText()}")

    def mail_address(self) -> str:
        """The ``mailto:`` address of this report."""
        body = self.text.toPlainText()[:MAX_MAIL_CHARS]
        return f"mailto:{self.contact}?subject={quote(self.subject.text())}&body={quote(body)}"


def producer_of(url: str) -> tuple[str, str]:
    """Who answers for the service at ``url`` and where they take reports; both empty where nobody is described."""
    host = urlsplit(url).netloc
    for name in service_descriptions.NAMES:
        about = service_descriptions.load_description(name)
        if host and host == urlsplit(about.url).netloc:
            return about.producer, about.contact
    return "", ""


def source_text(name: str, url: str, health: Health, months: Sequence[Month], differences: Sequence[str]) -> str:
    """What was seen of a source, as a person would write it."""
    lines = [tr("What we saw of {name} ({url}):").format(name=name, url=url), ""]
    if health.last_success:
        lines.append(tr("Last answer: {date}").format(date=format_date(health.last_success)))
    if health.last_failure:
        lines.append(tr("Last failure: {date}").format(date=format_date(health.last_failure)))
    lines.append(
        tr("Of {asked} requests of the last four weeks, {failed} failed; the last one took {seconds} s.").format(
            asked=format_count(health.requests),
            failed=format_count(health.failures),
            seconds=format_decimal(health.seconds),
        )
    )
    lines += [month_text(month) for month in months]
    if differences:
        lines += ["", tr("Other than the service was described:"), *(f"- {one}" for one in differences)]
    return "\n".join(lines)


def month_text(month: Month) -> str:
    """A month in one line."""
    return tr("{month}: {share} % of {asked} requests answered, {seconds} s on average.").format(
        month=month.month,
        share=format_decimal(100 * month.availability),
        asked=format_count(month.requests),
        seconds=format_decimal(month.seconds),
    )


def wrong_place_text(point_of_interest: PointOfInterest) -> str:
    """A place that is not as its owner says, as a person would begin to write it; what is wrong is theirs to add."""
    return "\n".join(
        (
            tr("This place is not as your data say:"),
            "",
            tr("Name: {name}").format(name=point_of_interest.name),
            tr("Category: {category}").format(category=point_of_interest.category),
            tr("Source: {source}").format(source=point_of_interest.source or "–"),
            tr("Position: x {x}, y {y} (Lambert 72, EPSG:31370)").format(
                x=format_decimal(point_of_interest.x), y=format_decimal(point_of_interest.y)
            ),
            "",
            tr("What is wrong:"),
            "",
        )
    )


def month_heading() -> tuple[str, ...]:
    """The headings of :func:`month_rows`."""
    return (
        tr("Source"),
        tr("Month"),
        tr("Requests"),
        tr("Failed"),
        tr("Answered (%)"),
        tr("Seconds"),
        tr("Age of the last answer (days)"),
    )


def month_rows(name: str, months: Sequence[Month]) -> list[tuple[object, ...]]:
    """A source's months as rows of a table; numbers stay numbers."""
    return [
        (
            name,
            one.month,
            one.requests,
            one.failures,
            round(100 * one.availability, 1),
            round(one.seconds, 2),
            one.age_days,
        )
        for one in months
    ]


def months_html(title: str, heading: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """The table on paper."""
    top = "".join(f"<th>{escape(name)}</th>" for name in heading)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape('–' if cell is None else str(cell))}</td>" for cell in row) + "</tr>"
        for row in rows
    )
    return f"<h1>{escape(title)}</h1><table><tr>{top}</tr>{body}</table>"
