"""Who looks at a correction before it is sent, of which communes, who sends it, and how many go at once."""

from __future__ import annotations

import re
from dataclasses import replace

from qgis.PyQt.QtWidgets import QLineEdit, QRadioButton

from ...services import json_schema
from ...services.communes import get_commune, list_communes
from ...services.profile import WALLONIA, Profile
from ..qgis.translate import tr
from ..widgets.basics import plain_label
from ..widgets.checked_line import FaultLabel
from ..widgets.layouts import lay_column
from ..widgets.tick_list import TickList
from .field_names import review_label
from .section import Section, choice_box, narrow_form, number_field

OWN, SEVERAL = "", "several"


class ReviewSection(Section):
    """The rules of the review: a region's profile is for several communes, or for all."""

    def build(self) -> None:
        self.choices: dict[str, QRadioButton] = {}
        for review in ("none", "anyone", "another"):
            button = QRadioButton(review_label(review))
            self.choices[review] = button
            button.clicked.connect(self.mark_edited)
        rule = json_schema.load_schema("profile.schema.json")["properties"]["outbox"]["properties"]["ceiling"]
        self.ceiling = number_field(tr("Most sent at once"), (rule["minimum"], rule["maximum"]), "", 0)
        self.ceiling.valueChanged.connect(self.mark_edited)
        self.senders = QLineEdit()
        self.senders.setAccessibleName(tr("Who sends"))
        self.senders.setPlaceholderText(tr("anybody"))
        self.senders.setToolTip(tr("Names as they stand in QGIS's options under Repère, with commas between them"))
        self.senders.setClearButtonEnabled(True)
        self.senders.textEdited.connect(self.mark_edited)
        self.area = choice_box(tr("Communes reviewed here"))
        self.area.activated.connect(self._choose_area)
        self.communes = TickList(tr("Communes reviewed here"))
        self.communes.edited.connect(self.mark_edited)
        self.fault = FaultLabel()
        form = narrow_form()
        form.addRow(tr("Most sent at once"), self.ceiling)
        form.addRow(tr("Who sends"), self.senders)
        form.addRow(tr("Communes reviewed here"), self.area)
        note = plain_label(tr("With several, Corrections has a queue: by commune, street and decision."))
        lay_column(*self.choices.values(), form, self.communes, self.fault, note, parent=self)

    def show_profile(self, profile: Profile) -> None:
        self.choices[profile.outbox.review].setChecked(True)
        self.ceiling.setValue(profile.outbox.ceiling)
        self.senders.setText(", ".join(profile.outbox.senders))
        self.senders.setCursorPosition(0)
        self.area.clear()
        own = profile.commune
        if get_commune(own.nis_code) is not None or not profile.area:
            self.area.addItem(tr("{commune} alone").format(commune=own.name), OWN)
        self.area.addItem(tr("Several communes"), SEVERAL)
        self.area.addItem(tr("All of Wallonia"), WALLONIA)
        kind = OWN if not profile.area else WALLONIA if WALLONIA in profile.area else SEVERAL
        self.area.setCurrentIndex(self.area.findData(kind))
        names = sorted((each.name, each.nis_code) for each in list_communes())
        ticked = set(profile.area) or {own.nis_code}
        self.communes.show_entries([(code, f"{name} ({code})") for name, code in names], ticked)
        self.fault.show_fault("")
        self._show_communes()

    def apply_to(self, profile: Profile) -> Profile:
        """Return the profile with these rules; its reasons and what else a review has stay."""
        review = next(name for name, button in self.choices.items() if button.isChecked())
        names = [name.strip() for name in re.split("[,;]", self.senders.text())]
        senders = tuple(dict.fromkeys(filter(None, names)))
        outbox = replace(profile.outbox, review=review, ceiling=self.ceiling.value(), senders=senders)
        kind = self.area.currentData()
        area = tuple(sorted(self.communes.list_ticked())) if kind == SEVERAL else (kind,) if kind else ()
        return replace(profile, outbox=outbox, area=area)

    def find_fault(self) -> bool:
        is_empty = self.area.currentData() == SEVERAL and not self.communes.list_ticked()
        self.fault.show_fault(tr("Tick at least one commune.") if is_empty else "")
        return is_empty

    def _choose_area(self, _row: int) -> None:
        self._show_communes()
        self.mark_edited()

    def _show_communes(self) -> None:
        self.communes.setVisible(self.area.currentData() == SEVERAL)
