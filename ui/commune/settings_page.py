"""The settings of the open commune on one page: its cards above, sections below, one *Save* for all of these."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...services.errors import RepereError
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import action_button, plain_label, scrollable, shortcut_button
from ..widgets.checked_line import FaultLabel
from ..widgets.layouts import STRETCH, lay_column, lay_row
from .card import Card
from .exchange_section import ExchangeSection
from .profile_sections import (
    CatalogueSection,
    DistrictsSection,
    LayersSection,
    ManagersSection,
    TolerancesSection,
)
from .register_card import RegisterCard
from .reports_card import ReportsCard
from .review_section import ReviewSection
from .section import Section
from .services_section import ServicesSection
from .team_card import TeamCard

MIN_PAGE_HEIGHT = 120
"""Pixels to which the page gives way before it scrolls."""


class SettingsPage(QWidget):
    """A card acts at once by its own button; what is changed in a section waits for *Save*, and no error loses it.

    ``leave`` goes back to the panels.
    """

    def __init__(self, desk: Session, leave: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self.title = plain_label()
        self.note = plain_label()
        self.reports, self.register, self.team = ReportsCard(desk), RegisterCard(desk), TeamCard(desk)
        self.cards: tuple[Card, ...] = (self.reports, self.register, self.team)
        self.services = ServicesSection(desk)
        self.layers = LayersSection(desk)
        self.tolerances = TolerancesSection(desk)
        self.managers = ManagersSection(desk)
        self.districts = DistrictsSection(desk)
        self.review = ReviewSection(tr("Review of corrections"), desk)
        self.catalogue = CatalogueSection(desk)
        self.exchange = ExchangeSection(desk)
        self.sections: tuple[Section, ...] = (
            self.services,
            self.layers,
            self.tolerances,
            self.managers,
            self.districts,
            self.review,
            self.catalogue,
            self.exchange,
        )
        inside = QWidget()
        lay_column(self.title, self.note, *self.cards, *self.sections, STRETCH, parent=inside, margins=(0, 0, 4, 0))
        self.area = scrollable(inside, MIN_PAGE_HEIGHT)
        whole = lay_column((self.area, 1), parent=self, margins=0)
        self._build_footer(whole, leave)
        for section in self.sections:
            section.edited.connect(self._show_state)
        for card in self.cards:
            card.done.connect(self.reload)
        desk.profile_changed.connect(lambda _parts: self.reload())

    def _build_footer(self, column: QVBoxLayout, leave: Callable[[], None]) -> None:
        self.fault = FaultLabel()
        self.state = plain_label()
        self.back = shortcut_button(tr("Back"), "Escape", self, leave)
        self.undo_button = action_button(tr("Undo"), self.undo)
        self.undo_button.setToolTip(tr("Shows again what is saved"))
        self.save_button = shortcut_button(tr("Save"), "Ctrl+S", self, self.save)
        self.save_button.setDefault(True)
        line = lay_row(self.back, STRETCH, self.undo_button, self.save_button)
        column.addWidget(self.fault)
        column.addWidget(self.state)
        column.addLayout(line)

    def show_now(self) -> None:
        """Show the open commune's settings; what was typed before and not saved is still there."""
        profile = self.desk.profile
        self.title.setText(tr("Settings of {commune}").format(commune=profile.name))
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        file = self.desk.configured_profile.file
        self.note.setText(
            tr("Kept in {path}").format(path=file)
            if file is not None
            else tr("The training town's settings last until it is closed.")
        )
        self.reload()

    def reload(self) -> None:
        """Show what is saved, wherever nothing else was typed; nothing while the commune is opened again."""
        if not self.desk.is_open:
            return
        for card in self.cards:
            card.reload()
        for section in self.sections:
            if not section.is_edited:
                section.show_saved(self.desk.configured_profile)
        self._show_state()

    def undo(self) -> None:
        """Give up what was typed and not saved."""
        for section in self.sections:
            section.is_edited = False
        self.fault.show_fault("")
        self.reload()

    def save(self) -> None:
        """Keep every section that was changed; where one cannot be kept, say which, and keep what is typed."""
        edited = [section for section in self.sections if section.is_edited]
        wrong = [section for section in edited if section.find_fault()]
        if wrong:
            for section in wrong:
                section.setCollapsed(False)
            self.area.ensureWidgetVisible(wrong[0])
            names = ", ".join(section.title() for section in wrong)
            self.fault.show_fault(tr("Not saved yet: look at {sections}.").format(sections=names))
            return
        for section in edited:
            section.store()
        try:
            self.desk.change_profile(
                lambda profile: reduce(lambda one, section: section.apply_to(one), edited, profile)
            )
        except RepereError as error:
            self.fault.show_fault(error.sentence(tr))
            return
        for section in edited:
            section.is_edited = False
        self.fault.show_fault("")
        self.reload()
        self.state.setText(tr("Saved."))

    def _show_state(self) -> None:
        edited = [section.title() for section in self.sections if section.is_edited]
        for button in (self.save_button, self.undo_button):
            button.setEnabled(bool(edited))
        self.state.setText(tr("Not saved yet: {sections}").format(sections=", ".join(edited)) if edited else "")
        if not edited:
            self.fault.show_fault("")
