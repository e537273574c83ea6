"""What applies here: a click on the map, and every service's answer on one page as it comes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from html import escape
from pathlib import Path

import shapely
from qgis.core import QgsApplication, QgsGeometry
from qgis.PyQt.QtCore import QByteArray, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QTextBrowser

from ...services.csv_export import format_csv
from ...services.errors import RepereError
from ...services.http.client import HttpClient
from ...services.layers.catalogue.catalogue import Catalogue
from ...services.layers.queries import point_info
from ...services.layers.queries.point_info import PointAnswer
from ..map.credits import credit_line
from ..map.highlights import Mark
from ..map.workspace_layers import MapLayers
from ..qgis.pdf import write_pdf
from ..qgis.tasks import Job
from ..qgis.translate import plural, tr
from ..session import Session
from ..widgets.basics import action_button, format_date, format_decimal, licence_name, open_link, plain_label
from ..widgets.export import save, write_text
from ..widgets.layouts import STRETCH, lay_column, lay_row
from .point_tab import PointTab

ASKED_ROLES = ("spw", "geocoder")


class PointInfoTab(PointTab):
    """One question to each service of the catalogue's list; the page fills as they answer."""

    def __init__(self, desk: Session, layers: MapLayers, get_catalogue: Callable[[], Catalogue]) -> None:
        super().__init__(desk, layers, get_catalogue, self.ask)
        self._position = (0.0, 0.0)
        self._topics: list[str] = []
        self._answers: dict[str, PointAnswer] = {}
        self._asked: object = None
        self.point.setToolTip(tr("Click on the map to query every source for that place"))
        self.whole_parcel = QCheckBox(tr("The whole parcel"))
        self.whole_parcel.setToolTip(tr("Query the whole parcel: lists every zone it overlaps"))
        self.whole_parcel.toggled.connect(self._asked_otherwise)
        self.where = plain_label(wrap=False)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(lambda url: open_link(url.toString()))
        self.copy = action_button(tr("Copy"), self.copy_all)
        self.csv = action_button(tr("CSV…"), lambda: self._save(tr("Table (*.csv)"), ".csv", self.write_csv))
        self.pdf = action_button(tr("PDF…"), lambda: self._save(tr("Page (*.pdf)"), ".pdf", self.write_pdf))
        above = lay_row(self.point, self.whole_parcel, STRETCH)
        buttons = lay_row(STRETCH)
        for button in (self.copy, self.csv, self.pdf):
            button.setEnabled(False)
            buttons.addWidget(button)
        lay_column(above, self.where, (self.page, 1), buttons, parent=self, margins=(0, 4, 0, 0))
        self.page.setPlaceholderText(tr("Point at a place on the map: parcel, zoning, flooding, heritage, address…"))

    def ask(self, x: float, y: float) -> None:
        """Ask what applies at a place in EPSG:31370 metres; an answer of the place before is not shown any more."""
        catalogue, desk = self._catalogue(), self.desk
        roots = {role: desk.service(role).url for role in ASKED_ROLES if desk.has_service(role)}
        self._position, self._answers = (x, y), {}
        self._topics = [question.topic for question in catalogue.questions]
        self._asked = asked = object()
        self._point_out()
        self.where.setText(place_text(x, y))
        self._show()
        answers = _Answers()
        answers.answered.connect(lambda told: self._came(asked, told))
        answers.parcel_found.connect(lambda wkb: self._bounded(asked, wkb))
        by_parcel = self.whole_parcel.isChecked()

        def work(job: Job) -> bool:
            def reach(role: str) -> HttpClient:
                return desk.client_for(desk.service(role), job)

            surface = (
                point_info.find_parcel(reach("spw"), catalogue, roots["spw"], x, y)
                if by_parcel and "spw" in roots
                else None
            )
            if surface is not None:
                # in two dimensions: the GEOS of QGIS may be older than shapely's, without four (shapely/shapely#1186)
                answers.parcel_found.emit(shapely.to_wkb(surface, output_dimension=2))
            point_info.ask_questions(
                catalogue, x, y, roots, reach, answers.answered.emit, surface=surface, cancelled=job.isCanceled
            )
            return surface is not None

        def done(bounded: bool) -> None:
            answers.deleteLater()
            if by_parcel and not bounded:
                desk.messages.show(tr("There is no parcel here: the point itself was asked about."))

        def failed(error: RepereError) -> None:
            answers.deleteLater()
            desk.messages.error(error)

        desk.run_job(tr("Asking what applies here"), work, done, failed=failed)

    def copy_all(self) -> None:
        """The answers as a table, for any other program."""
        rows = ("\t".join(row) for row in answer_rows(self._in_order()))
        QgsApplication.clipboard().setText("\n".join(rows))
        self.desk.messages.show(plural("Copied: {count} answers.", len(self._answers)))

    def write_csv(self, path: Path) -> None:
        """The answers as CSV. Raises InvalidFile."""
        heading, *rows = answer_rows(self._in_order())
        write_text(path, format_csv(heading, rows))

    def write_pdf(self, path: Path) -> None:
        """The answers on one page, with who says so and under which licence. Raises InvalidFile."""
        where = f"{self.desk.profile.commune.name}, {self.where.text()}"
        write_pdf(path, point_info_html([where], self._topics, self._in_order()))

    def _asked_otherwise(self, _checked: bool) -> None:
        """The same place again, as a point or as its parcel."""
        if self._asked is not None:
            self.ask(*self._position)

    def _bounded(self, asked: object, wkb: bytes) -> None:
        """Draw the parcel that is asked about."""
        if asked is self._asked and self.desk.is_open:
            parcel = QgsGeometry()
            parcel.fromWkb(QByteArray(wkb))
            self._point_out(parcel.asWkt(2))
            self.where.setText(
                tr("Parcel around {place}, {area} m²").format(
                    place=place_text(*self._position), area=format_decimal(parcel.area(), 0)
                )
            )

    def _point_out(self, parcel: str = "") -> None:
        self.marks.point_out([Mark(*self._position, "circle", "#0072b2", tr("here"))], parcel)

    def _came(self, asked: object, answer: PointAnswer) -> None:
        if asked is self._asked and self.desk.is_open:
            self._answers[answer.topic] = answer
            self._show()

    def _in_order(self) -> list[PointAnswer]:
        return [self._answers[topic] for topic in self._topics if topic in self._answers]

    def _show(self) -> None:
        """Write the page again where it was scrolled to."""
        bar = self.page.verticalScrollBar()
        before = bar.value()
        faint = self.page.palette().color(self.page.palette().ColorRole.PlaceholderText).name()
        self.page.setHtml(answers_html(self._topics, self._answers, faint))
        bar.setValue(before)
        for button in (self.copy, self.csv, self.pdf):
            button.setEnabled(bool(self._answers))

    def _save(self, kind: str, suffix: str, write: Callable[[Path], None]) -> None:
        save(self, self.desk.messages, tr("What applies here"), kind, suffix, write)


class _Answers(QObject):
    """Carries each answer from the job's thread to the main one, and the parcel as WKB in EPSG:31370."""

    answered = pyqtSignal(object)
    parcel_found = pyqtSignal(bytes)


def point_info_html(lines: Sequence[str], topics: Sequence[str], answers: Sequence[PointAnswer]) -> str:
    """Return the page that is printed: ``lines`` say of what place, then the answers, and whose they are."""
    where = "<br>".join(escape(line) for line in lines if line)
    foot = escape(
        tr("Data from the services listed, on the dates shown. For information only; not an official document.")
    )
    body = answers_html(topics, {one.topic: one for one in answers}, "#555555")
    named = escape(tr("Credit: {credit}").format(credit=credit_line(one.credit for one in answers)))
    title = escape(tr("What applies here"))
    return f"<h1>{title}</h1><p>{where}</p>{body}<p><small>{named}<br>{foot}</small></p>"


def answers_html(topics: Sequence[str], answers: dict[str, PointAnswer], faint: str) -> str:
    """The page: each topic with its answers, then in ``faint`` who says so, when, and under which licence."""
    parts = []
    for topic in topics:
        one = answers.get(topic)
        if one is None:
            said, who = f'<span style="color:{faint}">…</span>', ""
        elif one.error is not None:
            said, who = f"⚠ {escape(one.error.sentence(tr))}", _who(one)
        elif not one.answers:
            said, who = escape(tr("nothing applies")), _who(one)
        else:
            said, who = "<br>".join(_answer(one, answer) for answer in one.answers), _who(one)
        if one is not None and one.current_layer_id is not None:
            moved = tr("The service gave this layer another number: {number}. It was found by its title.")
            said += "<br>⚠ " + escape(moved.format(number=one.current_layer_id))
        if one is not None and one.missing_fields:
            lacks = tr("The service has no field {fields} any more; the rest is as it says.")
            said += "<br>⚠ " + escape(lacks.format(fields=", ".join(one.missing_fields)))
        parts.append(
            f'<p style="margin-bottom:2px"><span style="color:{faint}">{escape(topic)}</span><br>{said}'
            f'<br><small style="color:{faint}">{who}</small></p>'
        )
    return "".join(parts)


def _answer(point_answer: PointAnswer, answer: str) -> str:
    """An answer, with the link that the service has for it."""
    link = point_answer.links.get(answer, "")
    more = f' <a href="{escape(link, quote=True)}">{escape(tr("text"))}</a>' if link else ""
    return f"<b>{escape(_format_value(answer, point_answer.unit))}</b>{more}"


def _format_value(answer: str, unit: str) -> str:
    """A value with its unit as the person's locale writes it, to the hundredth; what is no value as it is."""
    try:
        return f"{format_decimal(float(answer), 2)} {unit}" if unit else answer
    except ValueError:
        return answer


def _who(point_answer: PointAnswer) -> str:
    link = (
        f'<a href="{escape(point_answer.url, quote=True)}">{escape(point_answer.source)}</a>'
        if point_answer.url
        else escape(point_answer.source)
    )
    return f"{link} · {escape(format_date(point_answer.fetched_at))} · {escape(licence_name(point_answer.licence))}"


def answer_rows(answers: Iterable[PointAnswer]) -> list[tuple[str, ...]]:
    """The answers as a table with French headings."""
    heading, *rows = point_info.to_rows(
        replace(
            one,
            licence=licence_name(one.licence),
            answers=tuple(_format_value(answer, one.unit) for answer in one.answers),
        )
        for one in answers
    )
    names = {
        "topic": tr("Topic"),
        "answer": tr("Answer"),
        "link": tr("Link"),
        "source": tr("Source"),
        "url": tr("Address"),
        "date": tr("Date"),
        "licence": tr("Licence"),
        "credit": tr("Credit"),
    }
    return [tuple(names.get(name, name) for name in heading), *rows]


def place_text(x: float, y: float) -> str:
    """A place in metres of Belgian Lambert 72, as a person reads it out."""
    return tr("x {x}, y {y} (Lambert 72)").format(x=format_decimal(x), y=format_decimal(y))
