"""Finding a layer: one field searches the catalogue as a person types, the regional metadata, or a service.

Words sift the catalogue at once and, after a pause, ask Metawal; an address starts a look into the service there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...services.errors import RepereError
from ...services.layers.catalogue import formats
from ...services.layers.catalogue.catalogue import Catalogue, Layer
from ...services.layers.catalogue.metawal import Area, CatalogueRecord, Record
from ...services.layers.source import LOADABLE, Source, is_http_url
from ...services.layers.storage import layer_origins
from ..qgis.timers import create_timer
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import action_button, format_date, open_link, plain_label, shortcut_button
from ..widgets.inputs import ComboBox, search_field
from ..widgets.layouts import STRETCH, lay_column, lay_row
from .loader import LayerLoader
from .remote_sources import RemoteSources, SourceOffer
from .tree_items import (
    ITEM_ROLE,
    KEY_ROLE,
    UNOPENED_ROLE,
    about_layer,
    about_record,
    about_source,
    heading_item,
    lazy_item,
    leaf_item,
    source_item,
)

MAX_ROWS = 500
"""Rows of one service put into the tree: more is no list for a person."""

DEBOUNCE_MS = 500
"""How long a person stops typing before Metawal is asked."""


class LayerSearchTab(QWidget):
    """The catalogue by theme; below it what Metawal has, and what services at an address offer."""

    def __init__(self, desk: Session, loader: LayerLoader, catalogue: Catalogue) -> None:
        super().__init__()
        self.desk = desk
        self.loader = loader
        self.catalogue = catalogue
        self.remote_sources = RemoteSources(desk)
        self._asked = object()
        self._themes: dict[str, QTreeWidgetItem] = {}
        self.search = search_field(tr("Words, or the address of a service (https://…)"))
        self.theme = ComboBox()
        self.area = QCheckBox(tr("In what the map shows"))
        self.area.setToolTip(tr("Only records of Metawal whose area touches the map's"))
        self.area.setVisible(self.remote_sources.metawal is not None)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.description = plain_label()
        self.form = ComboBox()
        self.form.setToolTip(tr("How this layer is loaded; it is remembered"))
        self.page = action_button(tr("Record"), lambda: open_link(self._page()))
        self.page.setToolTip(tr("Open its metadata in the web browser"))
        self.load = shortcut_button(tr("Add to the map"), "Return", self.tree, self.load_current)
        sifted = lay_row((self.theme, 1), self.area)
        buttons = lay_row(self.form, self.page, STRETCH, self.load)
        lay_column(self.search, sifted, (self.tree, 1), self.description, buttons, parent=self, margins=(0, 4, 0, 0))
        self._pause = create_timer(self, self._ask_metawal, DEBOUNCE_MS)
        self.show_catalogue(catalogue)
        self.search.textChanged.connect(lambda _text: self._typed())
        self.search.returnPressed.connect(self._entered)
        self.theme.activated.connect(lambda _index: self._typed())
        self.area.toggled.connect(lambda _on: self._typed())
        self.tree.itemDoubleClicked.connect(lambda _item, _column: self.load_current())
        self.tree.currentItemChanged.connect(lambda _new, _old: self._tell())
        self.tree.itemExpanded.connect(self._fetch_under)
        loader.loaded.connect(lambda _layer: self._mark())
        self._tell()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Show a catalogue, in place of the one before."""
        self.catalogue = catalogue
        for branch in self._themes.values():
            self.tree.takeTopLevelItem(self.tree.indexOfTopLevelItem(branch))
        self.theme.clear()
        self.theme.addItem(tr("All themes"), "")
        self._themes = {theme: heading_item(theme) for theme in catalogue.themes()}
        for place, (theme, branch) in enumerate(self._themes.items()):
            self.theme.addItem(theme, theme)
            branch.addChildren(
                [leaf_item(one.title, one, one.service) for one in catalogue.layers if one.theme == theme]
            )
            self.tree.insertTopLevelItem(place, branch)
            branch.setExpanded(True)
        self._mark()

    def current(self) -> Any | None:
        """What is chosen: a Layer of the catalogue, a Record, a Source; or None on a heading."""
        item = self.tree.currentItem()
        return item.data(0, ITEM_ROLE) if item is not None else None

    def load_current(self) -> None:
        """A layer comes on the map, a record or a service opens, a page goes to the web browser."""
        thing, item = self.current(), self.tree.currentItem()
        form = self.form.currentData() or ""
        if isinstance(thing, Layer):
            self.loader.add(thing, form)
        elif isinstance(thing, Source) and thing.protocol not in LOADABLE:
            open_link(thing.url)
        elif isinstance(thing, Source) and thing.name:
            self.loader.add_source(thing, form)
        elif callable(thing):
            thing()
        elif item is not None and item.data(0, UNOPENED_ROLE):
            self._fetch_under(item, load_only=True)
        elif item is not None:
            item.setExpanded(not item.isExpanded())

    # -- the catalogue, as a person types ---------------------------------------------------------

    def _leaves(self) -> Iterator[tuple[str, QTreeWidgetItem]]:
        for theme, branch in self._themes.items():
            for row in range(branch.childCount()):
                yield theme, branch.child(row)

    def _typed(self) -> None:
        text, theme = self.search.text().strip(), self.theme.currentData() or ""
        address = is_http_url(text)
        # the catalogue gives way to what the address is found to offer
        found = set() if address else {layer.id for layer in self.catalogue.search(text)}
        shown = set()
        for name, item in self._leaves():
            passes = item.data(0, ITEM_ROLE).id in found and theme in ("", name)
            item.setHidden(not passes)
            if passes:
                shown.add(name)
        for name, branch in self._themes.items():
            branch.setHidden(name not in shown)
        self._asked = object()
        self._branch("metawal", "", [])
        if len(text) > 2 and not address:
            self._pause.start()
        else:
            self._pause.stop()

    def _entered(self) -> None:
        text = self.search.text().strip()
        self._pause.stop()
        if is_http_url(text):
            branch = self._branch(text, text, [])
            branch.setData(0, ITEM_ROLE, Source("link", text))
            self._fetch_under(lazy_item(branch))
            self.tree.scrollToItem(branch)
        else:
            self._ask_metawal()

    def _mark(self) -> None:
        """Layers on the map stand in bold."""
        present = self.loader.layers.tables()
        for _theme, item in self._leaves():
            layer = item.data(0, ITEM_ROLE)
            font, is_present = item.font(0), layer.id in present or layer_origins.table_name(layer) in present
            if font.bold() != is_present:
                font.setBold(is_present)
                item.setFont(0, font)

    # -- Metawal, records, services -----------------------------------------------------------------

    def _ask_metawal(self, start: int = 1) -> None:
        text, theme = self.search.text().strip(), self.theme.currentData() or ""
        if not (text or theme) or is_http_url(text):
            return
        self._asked = asked = object()

        def arrived(result: CatalogueRecord) -> None:
            if asked is not self._asked:
                return
            rows = [lazy_item(leaf_item(record.title, record, record.title)) for record in result.records]
            if result.next_start:
                rows.append(leaf_item(tr("Show more…"), partial(self._ask_metawal, result.next_start), ""))
            title = tr("Metawal ({count})").format(count=result.total)
            self._branch("metawal", title, rows, more=start > 1)

        self.remote_sources.search(text, theme, self._shown_area() if self.area.isChecked() else None, start, arrived)

    def _shown_area(self) -> Area:
        """What the map shows, in degrees."""
        canvas = self.loader.layers.canvas
        degrees = QgsCoordinateTransform(
            canvas.mapSettings().destinationCrs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
        )
        box = degrees.transformBoundingBox(canvas.extent())
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

    def _branch(self, key: str, title: str, rows: Iterable[QTreeWidgetItem], more: bool = False) -> QTreeWidgetItem:
        """The branch ``key`` below the catalogue's, with ``rows`` in place of those it had, or of its last one."""
        below = (self.tree.topLevelItem(row) for row in range(len(self._themes), self.tree.topLevelItemCount()))
        branch = next((one for one in below if one.data(0, KEY_ROLE) == key), None)
        if branch is None:
            branch = heading_item(title)
            branch.setData(0, KEY_ROLE, key)
            self.tree.addTopLevelItem(branch)
        branch.setText(0, title)
        branch.setHidden(not title)
        if more:
            branch.takeChild(branch.childCount() - 1)
        else:
            branch.takeChildren()
        branch.addChildren(list(rows))
        branch.setExpanded(True)
        return branch

    def _fetch_under(self, item: QTreeWidgetItem, load_only: bool = False) -> None:
        """Fetch what is under a record or a service, once; ``load_only``: load it if it is but one layer."""
        if not item.data(0, UNOPENED_ROLE):
            return
        item.setData(0, UNOPENED_ROLE, False)
        thing = item.data(0, ITEM_ROLE)

        def arrived(offer: SourceOffer) -> None:
            if offer.cached_at:
                told = tr("{service} is not available. Showing its data of {date}.")
                self.desk.messages.show(told.format(service=offer.service, date=format_date(offer.cached_at)))
            rows = [source_item(source) for source in offer.sources[:MAX_ROWS]]
            rows += [
                leaf_item(tr("Conditions: {text} ↗").format(text=one.title), one, one.title) for one in offer.conditions
            ]
            if len(offer.sources) > MAX_ROWS:
                rows.append(heading_item(tr("… and {count} more").format(count=len(offer.sources) - MAX_ROWS)))
            item.takeChildren()
            item.addChildren(rows or [heading_item(tr("Nothing here can be loaded."))])
            item.setExpanded(True)
            if load_only and len(offer.sources) == 1 and isinstance(thing, Record):
                self.tree.setCurrentItem(rows[0])
                self.load_current()

        def failed(error: RepereError) -> None:
            item.setExpanded(False)
            item.setData(0, UNOPENED_ROLE, True)
            self.desk.messages.error(error)

        self.remote_sources.discover(thing, arrived, failed)

    # -- the chosen row -----------------------------------------------------------------------------

    def _tell(self) -> None:
        thing = self.current()
        source = thing if isinstance(thing, Source) and thing.name and thing.protocol in LOADABLE else None
        layer = (
            thing if isinstance(thing, Layer) else formats.source_to_layer(source)[0] if source is not None else None
        )
        self._offer_forms(layer, source)
        self.page.setVisible(bool(self._page()))
        self.load.setEnabled(thing is not None)
        verb = tr("Add to the map") if thing is None or layer is not None else tr("Open it")
        self.load.setText(f"{verb}  (↵)")
        if layer is not None:
            self.description.setText(about_layer(layer, source.abstract if source is not None else ""))
        elif isinstance(thing, Record):
            self.description.setText(about_record(thing))
        elif isinstance(thing, Source):
            self.description.setText(about_source(thing))
        else:
            self.description.setText(tr("Choose a layer; a double click puts it on the map."))

    def _offer_forms(self, layer: Layer | None, source: Source | None) -> None:
        """The forms in which the chosen layer comes; the one of last time is chosen."""
        names = {"picture": tr("Image (view only)"), "features": tr("Features (can be queried and copied)")}
        possible = () if layer is None else formats.available_forms(layer, source)
        self.form.clear()
        for form in possible:
            self.form.addItem(names[form], form)
        if layer is not None:
            self.form.setCurrentIndex(self.form.findData(self.loader.preferred_form(layer, source)))
        self.form.setVisible(len(possible) > 1)

    def _page(self) -> str:
        """The web page of the chosen thing's metadata, or empty."""
        thing = self.current()
        return self.remote_sources.page(
            thing.id if isinstance(thing, Record) else getattr(thing, "metawal", None) or ""
        )
