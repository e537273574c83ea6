"""A great many alike, decided by a sample: drawn once, looked at one by one, and then what it says of the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtWidgets import QWidget

from ...services.corrections.review_queue import GroupKey, GroupTotals, accept_rows
from ...services.corrections.targets.target_factory import find_origins
from ...services.dossiers.dossier_store import RECEIVED
from ...services.dossiers.sampling import (
    MIN_LOT_ITEMS,
    SampleProgress,
    SampleRecord,
    count_progress,
    describe_sample,
    draw_sample,
    find_sample_size,
    list_lot,
    list_rest,
    settle_sample,
)
from ...services.workspace.workspace import Workspace
from ..qgis.translate import plural, tr
from ..session import Session
from ..widgets.basics import format_count, make_primary, plain_label, shortcut_button
from ..widgets.layouts import lay_column


@dataclass(frozen=True)
class _Lot:
    """A lot as it stands: how many are alike, its sample and how far that is, how many others it stands for."""

    size: int
    sample: SampleRecord | None = None
    progress: SampleProgress | None = None
    rest: int = 0


class SampleBar(QWidget):
    """``drawn(key)`` hears of a group whose sample was drawn; ``accept_rest(work, count)`` what is accepted with it."""

    def __init__(
        self,
        desk: Session,
        drawn: Callable[[GroupKey], None],
        accept_rest: Callable[[Callable[[Workspace], dict[str, str]], int], None],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._tell_drawn, self._accept_rest = drawn, accept_rest
        self._key: GroupKey | None = None
        self._samples: dict[GroupKey, SampleRecord] = {}
        self._lot = _Lot(0)
        self.state = plain_label()
        self.draw = shortcut_button("", "", self, self.draw_now)
        self.rest = make_primary(shortcut_button("", "", self, self.accept_now))
        lay_column(self.state, self.draw, self.rest, parent=self, margins=0)
        self.hide()

    def drawn(self) -> dict[GroupKey, list[str]]:
        """Return what is to be shown of each group whose sample goes on, in its order."""
        return {key: sample.drawn_ids for key, sample in self._samples.items() if sample.state == "drawn"}

    def show_group(self, node: object) -> None:
        """Show how far the sample of a group of a dossier is; nothing for anything else."""
        key = node.key if isinstance(node, GroupTotals) and node.key.name else None
        if key is None:
            self._key = None
            self.hide()
            return
        self._key = key
        self._desk.query("sample", lambda workspace: _read_lot(workspace, key), lambda lot: self._show(key, lot))

    def _show(self, key: GroupKey, lot: _Lot) -> None:
        if key != self._key:
            return
        self._lot = lot
        before = self._samples.get(key)
        if lot.sample is not None:
            self._samples[key] = lot.sample
        self.setVisible(lot.sample is not None or lot.size >= MIN_LOT_ITEMS)
        self.draw.setVisible(lot.sample is None)
        self.rest.setVisible(bool(lot.rest))
        if lot.sample is None or lot.progress is None:
            size = find_sample_size(lot.size) if lot.size >= MIN_LOT_ITEMS else 0
            self.state.setText(plural("{count} are alike: a sample can stand for them.", lot.size))
            self.draw.setText(
                tr("Review by sample: {size} of {total}").format(size=format_count(size), total=format_count(lot.size))
            )
            return
        self.state.setText(_describe(lot.sample, lot.progress))
        self.rest.setText(plural("Accept the other {count}…", lot.rest))
        if before is None or before.state != lot.sample.state:
            self._tell_drawn(key)

    def draw_now(self) -> None:
        """Draw the sample of the group: nobody can draw it again."""
        key, who = self._key, self._desk.person
        if key is None:
            return

        def work(workspace: Workspace) -> _Lot:
            dossier = next(each for each in workspace.list_dossiers(RECEIVED, key.name) if each.state == "in_review")
            draw_sample(workspace, dossier, key.kind, who=who)
            return _read_lot(workspace, key)

        self._desk.commit(work, done=lambda lot: self._show(key, lot))

    def accept_now(self) -> None:
        """Accept what the sample stands for."""
        key, sample = self._key, self._lot.sample
        if key is None or sample is None:
            return
        who, rules, origins = self._desk.person, self._desk.profile.outbox, find_origins(self._desk.profile)

        def work(workspace: Workspace) -> dict[str, str]:
            versions = {each.id: each.version for each in list_rest(workspace, sample)}
            words = describe_sample(sample)
            outcomes = accept_rows(workspace, versions, who=who, rules=rules, origins=origins, detail=words)
            workspace.close_sample(sample, "passed")
            return outcomes

        self._accept_rest(work, self._lot.rest)


def _read_lot(workspace: Workspace, key: GroupKey) -> _Lot:
    dossiers = [each for each in workspace.list_dossiers(RECEIVED, key.name) if each.state == "in_review"]
    if not dossiers:
        return _Lot(0)
    drawn = [each for each in workspace.list_samples(number=key.name) if each.dossier_sum == dossiers[-1].sum]
    sample = next((each for each in drawn if each.kind == key.kind), None)
    if sample is None:
        return _Lot(len(list_lot(workspace, dossiers[-1], key.kind)))
    sample = settle_sample(workspace, sample)
    progress = count_progress(workspace, sample)
    return _Lot(len(sample.lot_ids), sample, progress, len(list_rest(workspace, sample)))


def _describe(sample: SampleRecord, progress: SampleProgress) -> str:
    if sample.state == "failed" or progress.bad:
        return tr("One of the sample is bad: look at each.")
    if not sample.is_repeatable:
        return tr("This sample is not the one that its seed gives: look at each.")
    total = len(sample.drawn_ids)
    return tr("Sample: {seen} of {total} looked at, none bad. It stands for {lot}.").format(
        seen=total - len(progress.waiting), total=total, lot=format_count(len(sample.lot_ids))
    )
