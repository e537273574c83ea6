"""A profile for a colleague, and the profile of where it came from: exported, published, updated when asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...services.errors import InvalidFile, RepereError
from ...services.profile import Profile, Service, complete_services
from ...services.profile_exchange import (
    Omission,
    check_profile_url,
    compare_profiles,
    export_profile,
    fetch_profile,
    format_profile,
    merge_update,
)
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..qgis.trusted_origins import format_origin, profile_origins
from ..session import Session
from ..widgets.basics import action_button, plain_label, tooltip_text
from ..widgets.checked_line import CheckedLine, FaultLabel
from ..widgets.export import ask_path, write_text
from ..widgets.layouts import STRETCH, lay_column, lay_row
from .field_names import field_label, value_text
from .section import Section, narrow_form


class ExchangeSection(Section):
    """Export, the address where the profile is published, and the update from there."""

    def __init__(self, desk: Session) -> None:
        super().__init__(tr("Profile for colleagues"), desk)

    def build(self) -> None:
        self.published_at = CheckedLine(tr("Published at"), check_profile_url)
        self.published_at.line.setPlaceholderText("https://www.commune.be/repere.json")
        self.published_at.edited.connect(self._typed)
        self.export_button = action_button(tr("Export the profile…"), self.export)
        self.update_button = action_button(tr("Look for an update"), self.look_for_update)
        self.message = plain_label()
        self.fault = FaultLabel()
        self.difference = ProfileDifference(self.update_profile)
        form = narrow_form()
        form.addRow(tr("Published at"), self.published_at)
        line = lay_row(self.export_button, self.update_button, STRETCH)
        lay_column(form, line, self.message, self.fault, self.difference, parent=self)

    def show_profile(self, profile: Profile) -> None:
        self.published_at.set_text(profile.published_at)
        self.update_button.setEnabled(bool(profile.published_at))
        self.difference.hide()
        self.fault.show_fault("")

    def apply_to(self, profile: Profile) -> Profile:
        return replace(profile, published_at=self.published_at.text())

    def find_fault(self) -> bool:
        return self.published_at.find_fault()

    def export(self) -> None:
        """Ask where to, write the profile there, and name what was left out."""
        path = ask_path(self, tr("Export the profile"), tr("Profile (*.json)"), ".json")
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the profile for a colleague, and name what was left out of it."""
        portable, omitted = export_profile(self.desk.configured_profile)
        try:
            write_text(path, format_profile(portable))
        except InvalidFile as error:
            self.fault.show_fault(error.sentence(tr))
            return
        self.fault.show_fault("")
        self.message.setText(export_text(path, omitted))

    def look_for_update(self) -> None:
        """Fetch what is published now, and show which fields would change; nothing does before the person says so."""
        desk, profile = self.desk, self.desk.configured_profile
        url = profile.published_at
        service = profile_service(url)
        self.message.setText(tr("Fetching the profile…"))
        self.difference.hide()

        def work(job: Job) -> Profile:
            return merge_update(profile, fetch_profile(desk.client_for(service, job), url))

        desk.run_job(tr("Fetching the profile"), work, self._fetched, failed=self._failed)

    def _fetched(self, published: Profile) -> None:
        self.fault.show_fault("")
        current = self.desk.configured_profile
        if not compare_profiles(current, published):
            self.message.setText(tr("Nothing has changed there: the profile is up to date."))
            return
        self.message.clear()
        self.difference.ask(current, published)

    def _failed(self, error: RepereError) -> None:
        self.message.clear()
        self.fault.show_fault(error.sentence(tr))

    def update_profile(self, published: Profile) -> None:
        """Take what is published."""
        try:
            self.desk.change_profile(lambda profile: replace(published, file=profile.file))
        except InvalidFile as error:
            self.fault.show_fault(error.sentence(tr))
        else:
            self.message.setText(tr("The profile was updated."))

    def _typed(self) -> None:
        # what is typed is asked once it is saved
        self.update_button.setEnabled(False)
        self.mark_edited()


class ProfileDifference(QWidget):
    """Which fields an update changes, from what to what; hosts that get the commune's data anew are agreed to.

    ``accept_label`` is what the button says that takes the published profile.
    """

    def __init__(self, update: Callable[[Profile], None], accept_label: str = "") -> None:
        super().__init__()
        self._published: Profile | None = None
        self.title = plain_label()
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("Field"), tr("Now"), tr("Published")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(tr("What the update changes"))
        self.tree.setWordWrap(True)
        # in a narrow dock the words wrap: nothing lies beyond its edge
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.agreed = QCheckBox()
        self.hosts = plain_label()
        self.update_button = action_button(accept_label or tr("Update"), lambda: self._go_on(update))
        self.refuse_button = action_button(tr("Leave it as it is"), self.hide)
        self.agreed.setText(tr("I expected that"))
        self.agreed.toggled.connect(lambda on: self.update_button.setEnabled(on))
        line = lay_row(STRETCH, self.refuse_button, self.update_button)
        lay_column(self.title, self.tree, self.hosts, self.agreed, line, parent=self, margins=0)
        self.hide()

    def ask(self, current: Profile, published: Profile, title: str = "") -> None:
        """Show under ``title`` what would change, with the services that every commune has."""
        self._published = published
        before, after = complete_services(current), complete_services(published)
        changes = compare_profiles(before, after)
        self.title.setText(title or tr("Published there, and different here:"))
        self.tree.setVisible(bool(changes))
        self.tree.clear()
        for change in changes:
            words = [value_text(change.field, change.before), value_text(change.field, change.after)]
            item = QTreeWidgetItem([field_label(change.field), *words])
            for column, text in enumerate((field_label(change.field), *words)):
                item.setToolTip(column, tooltip_text(text))
            self.tree.addTopLevelItem(item)
        self.tree.setColumnHidden(1, all(change.before is None for change in changes))
        rows = 2 * min(len(changes), 6) + 1
        self.tree.setFixedHeight(rows * (self.tree.fontMetrics().height() + 4))
        hosts = sorted(profile_origins(after) - profile_origins(before))
        self.hosts.setText(
            tr("The commune's data would go to: {hosts}.").format(hosts=", ".join(map(format_origin, hosts)))
        )
        for widget in (self.hosts, self.agreed):
            widget.setVisible(bool(hosts))
        self.agreed.setChecked(False)
        self.update_button.setEnabled(not hosts)
        self.show()

    def _go_on(self, update: Callable[[Profile], None]) -> None:
        self.hide()
        if self._published is not None:
            update(self._published)


def export_text(path: Path, omitted: tuple[Omission, ...]) -> str:
    """Say where a profile was written, and by name what it does not hold."""
    lines = [tr("Written: {path}").format(path=path)]
    if omitted:
        lines.append(tr("Left out, because it is this computer's:"))
        lines += [f"– {one.sentence(tr)}" for one in omitted]
    else:
        lines.append(tr("Nothing had to be left out."))
    return "\n".join(lines)


def profile_service(url: str) -> Service:
    """Return who is asked for a published profile: without any sign-in."""
    return Service("profile", tr("The profile's server"), url)
