"""The card of the team: where the work is kept, and who looks at a correction before it is sent."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QRadioButton

from ...services.profile import Profile
from ..qgis import settings
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import action_button, plain_label
from ..widgets.layouts import lay_row
from .card import Card
from .field_names import review_label
from .section import choice_box, narrow_form
from .workspace_location import WorkspaceLocationForm


class TeamCard(Card):
    """This computer, a file that others share, or PostgreSQL."""

    key = "team"

    def __init__(self, desk: Session) -> None:
        super().__init__(tr("Team"), tr("Where the work is kept, and who looks at corrections."), desk)

    def build(self) -> None:
        self.own_choice = QRadioButton(tr("This computer"))
        self.file_choice = QRadioButton(tr("A shared file"))
        self.database_choice = QRadioButton(tr("PostgreSQL"))
        choices = QHBoxLayout()
        for button in (self.own_choice, self.file_choice, self.database_choice):
            choices.addWidget(button)
            button.clicked.connect(lambda _checked=False: self._show_choice())
        choices.addStretch()
        self.file_note = plain_label(
            tr("A file on a shared folder suits people who work one after the other. For several at once: PostgreSQL.")
        )
        self.file_button = action_button(tr("Choose the file…"), self.choose_file)
        self.location = WorkspaceLocationForm(self.desk)
        self.own_button = action_button(tr("Keep it on this computer"), self.use_own)
        self.review = choice_box(tr("Review of corrections"))
        for review in ("none", "anyone", "another"):
            self.review.addItem(review_label(review), review)
        self.keep_button = action_button(tr("Keep"), self.keep_review)
        form = narrow_form()
        review_line = lay_row((self.review, 1), self.keep_button)
        form.addRow(tr("Who reviews"), review_line)
        self.lines.addLayout(choices)
        for widget in (self.file_note, self.file_button, self.location, self.own_button):
            self.lines.addWidget(widget)
        self.lines.addLayout(form)
        self.lines.addWidget(self.fault)

    def describe(self) -> str:
        desk = self.desk
        if desk.database is not None:
            place = f"PostgreSQL · {desk.database.connection}"
        elif self._is_shared():
            place = str(desk.path)
        elif desk.profile.outbox.review == "none":
            return ""
        else:
            place = tr("This computer")
        return f"{place} · {review_label(desk.profile.outbox.review)}"

    def fill(self) -> None:
        desk = self.desk
        is_database = desk.database is not None
        self.database_choice.setChecked(is_database)
        self.file_choice.setChecked(not is_database and self._is_shared())
        self.own_choice.setChecked(not is_database and not self._is_shared())
        self.review.setCurrentIndex(self.review.findData(desk.profile.outbox.review))
        self._show_choice()

    def choose_file(self) -> None:
        """Ask for the shared file: one that is there is joined, a new one is made."""
        path, _kind = QFileDialog.getSaveFileName(
            self,
            tr("The team's shared file"),
            settings.get("folder", str(Path.home())),
            tr("Workspace (*.gpkg)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            file = Path(path).with_suffix(".gpkg")
            settings.put("folder", str(file.parent))
            self.desk.use_workspace(None, str(file))

    def use_own(self) -> None:
        """Go back to the file of this computer; the shared one stays as it is."""
        self.desk.use_workspace(None, self.desk.own_file_name())

    def keep_review(self) -> None:
        """Keep who reviews in the commune's profile."""
        review = self.review.currentData()

        def change(profile: Profile) -> Profile:
            return replace(profile, outbox=replace(profile.outbox, review=review))

        self.change_profile(change)

    def _is_shared(self) -> bool:
        return self.desk.database is None and self.desk.path.parent != settings.data_folder()

    def _show_choice(self) -> None:
        is_database, is_file = self.database_choice.isChecked(), self.file_choice.isChecked()
        self.location.setVisible(is_database)
        if is_database:
            self.location.show_now()
        self.file_note.setVisible(is_file)
        self.file_button.setVisible(is_file)
        self.own_button.setVisible(self.own_choice.isChecked() and self._is_shared())
