"""The form that starts a comparison: a register, a source, perhaps a third list, a tolerance."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ...services.addresses.readers import best_reader, csv_list, icar
from ...services.model.address import Addresses
from ...services.profile import Service
from ..qgis import settings
from ..qgis.tasks import Job
from ..qgis.translate import get_locale, tr
from ..session import Session
from ..widgets.basics import make_primary, shortcut_button
from ..widgets.inputs import DoubleSpinBox
from .list_chooser import ChooseMapping, ListChooser, ListOffer, ReadAddresses, ReadWithMapping
from .published_list_box import PublishedListBox

ICAR = "DONNEES_BASE/ICAR_ADR_PT/MapServer/1"


@dataclass(frozen=True)
class ComparisonSetup:
    """What a comparison needs: how to read the lists in a thread, and the tolerance in metres.

    ``third`` is compared with both others, None for none; ``role`` names the service that is asked, if one is;
    ``on_parcels`` tells addresses that stand on no parcel, where parcels were loaded.
    """

    register: ReadAddresses
    source: ReadAddresses
    tolerance_m: float
    role: str = ""
    third: ReadAddresses | None = None
    on_parcels: bool = False


class ComparisonForm(QScrollArea):
    """Register, source, third list, tolerance, go; ``leave`` goes back without.

    ``open_region_file`` asks for what the region has compared already.
    """

    def __init__(
        self,
        desk: Session,
        compare: Callable[[ComparisonSetup], None],
        leave: Callable[[], None],
        open_region_file: Callable[[], None],
    ) -> None:
        super().__init__()
        self.desk = desk
        self._compare = compare
        profile = desk.profile
        own = [self._own()] if profile.register and profile.register.url else []
        self._roles: dict[str, str] = {}
        sources = self._list_services()
        self.published = PublishedListBox(desk)
        offers = [*sources, *self.published.offers]
        self.register = ListChooser(tr("Register"), desk, "register", own)
        self.source = ListChooser(tr("Source"), desk, "source", offers)
        self.third = ListChooser(tr("Third list (optional)"), desk, "third", offers)
        self.source.layout().addWidget(self.published)
        self.source.choice.currentTextChanged.connect(self.published.show_list)
        # the whole list, of which only the commune's rows are read
        self.with_best = shortcut_button(tr("Compare my register with BeSt"), "", self, self.compare_with_best)
        self.with_best.hide()
        for signal in (self.register.settled, self.register.choice.activated):
            signal.connect(self._offer_best)
        self.tolerance = DoubleSpinBox()
        self.tolerance.setRange(0.1, 500.0)
        self.tolerance.setSuffix(" m")
        self.tolerance.setLocale(get_locale())
        self.tolerance.setValue(profile.tolerances.position_m)
        # entrances stand in the street: who wants to hear of them says so
        self.parcels = QCheckBox(tr("Addresses on no parcel, too"))
        self.parcels.setToolTip(tr("Lists addresses that are on no parcel. Load the parcels first."))
        self.parcels.setChecked(settings.flag("on_parcels", False))
        self.parcels.toggled.connect(lambda on: settings.put_flag("on_parcels", on))
        start = make_primary(shortcut_button(tr("Compare"), "", self, self._go))
        self.back = shortcut_button(tr("Back to the list"), "Escape", self, leave)
        self.back.hide()
        self._lay_out(start, open_region_file)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        desk.profile_changed.connect(self._profile_changed)
        if self.register.restore_choice():
            pass
        elif own:
            self.register.use(own[0].name)
        elif profile.register:
            self.register.use_file(profile.register.path)
        if sources:
            self.source.use(sources[0].name)
        self._offer_best()

    def _lay_out(self, start: QWidget, open_region_file: Callable[[], None]) -> None:
        inside = QWidget()
        lines = QVBoxLayout(inside)
        said = QLabel(tr("Compare the commune's register with an authentic source, then decide row by row."))
        said.setWordWrap(True)
        for widget in (said, self.with_best, self.register, self.source, self.third):
            lines.addWidget(widget)
        form = QFormLayout()
        form.addRow(tr("Position tolerance"), self.tolerance)
        lines.addLayout(form)
        lines.addWidget(self.parcels)
        lines.addWidget(start)
        self.from_region = shortcut_button(tr("Differences of the region…"), "", self, open_region_file)
        self.from_region.setToolTip(tr("Opens what the region compared and handed over to your commune as a file."))
        lines.addWidget(self.from_region)
        lines.addWidget(self.back)
        lines.addStretch()
        self.setWidget(inside)

    def _list_services(self) -> list[ListOffer]:
        """Return the profile's services that have addresses."""
        sources = []
        for role, name, read in (
            ("spw", tr("ICAR (the region's addresses)"), self._icar),
            ("best", tr("BeSt Address (the federal service)"), self._best),
        ):
            if self.desk.has_service(role):
                sources.append(ListOffer(name, read()))
                self._roles[name] = role
        return sources

    def _profile_changed(self, parts: frozenset[str]) -> None:
        if "tolerances" in parts:
            self.tolerance.setValue(self.desk.profile.tolerances.position_m)
        if "register" in parts:
            self.register.restore_choice()

    def lists(self) -> ComparisonSetup | None:
        """The lists as chosen now, or None while the register or the source is missing."""
        if self.register.read is None or self.source.read is None:
            return None
        role = self._roles.get(self.source.choice.currentText(), "")
        return ComparisonSetup(
            self.register.read,
            self.source.read,
            self.tolerance.value(),
            role,
            self.third.read,
            self.parcels.isChecked(),
        )

    def compare_with_best(self) -> None:
        """Compare the register with BeSt's published list: fetched first, if it moved since it was last."""
        self.source.use(self.published.offers[0].name)
        self._go()

    def is_loading(self) -> bool:
        """Whether a list is still being looked into."""
        return self.register.is_loading or self.source.is_loading

    def _own(self) -> ListOffer:
        """The register that the profile names by its web address."""
        own = Service(kind="csv", name=tr("The commune's list"), url=self.desk.profile.register.url)
        reach = self.desk.client_for

        @contextmanager
        def fetched(job: Job) -> Iterator[Path]:
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "register.csv"
                path.write_bytes(reach(own, job).get(own.url).body)
                yield path

        def preview(job: Job) -> csv_list.Preview:
            with fetched(job) as path:
                return csv_list.read_preview(path)

        def read(job: Job, keep: ChooseMapping) -> Addresses:
            with fetched(job) as path:
                mapping = keep(csv_list.read_preview(path))
                return csv_list.read_csv(path, mapping, name=own.name, progress=job.advance, cancelled=job.isCanceled)

        return ListOffer(own.name, read, preview)

    def _icar(self) -> ReadWithMapping:
        """ICAR's points of this commune, live."""
        desk, service, commune = self.desk, self.desk.service("spw"), self.desk.profile.commune.name
        return lambda job, keep: icar.read_icar(
            desk.client_for(service, job), f"{service.url}/{ICAR}", municipality=commune, progress=job.advance
        )

    def _best(self) -> ReadWithMapping:
        """BeSt's addresses of this commune, live."""
        desk, service, commune = self.desk, self.desk.service("best"), self.desk.profile.commune
        return lambda job, keep: best_reader.read_rest(
            desk.client_for(service, job), service.url, nis_code=commune.nis_code, progress=job.advance
        )

    def _offer_best(self, *_chosen: object) -> None:
        self.with_best.setVisible(bool(self.published.offers) and self.register.read is not None)

    def _go(self) -> None:
        lists = self.lists()
        if lists is None:
            for chooser in (self.register, self.source):
                if chooser.read is None and not chooser.message.text():
                    chooser.message.setText(tr("Choose a list here first."))
        else:
            self.register.keep_choice()
            self._compare(lists)
