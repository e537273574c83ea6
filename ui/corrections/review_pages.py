"""What a desk for several communes has beside the outbox: the queue in front, its statistics, its reasons."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtWidgets import QStackedWidget, QTabBar, QWidget

from ..map.workspace_layers import MapLayers
from ..qgis.translate import tr
from ..session import Session
from .queue_page import QueuePage
from .queue_statistics_page import QueueStatisticsPage
from .reasons_page import ReasonsPage


class ReviewPages:
    """Adds its pages to ``pages``; ``tabs`` switches between the queue and the desk's own ``outbox``."""

    def __init__(
        self,
        desk: Session,
        layers: MapLayers,
        pages: QStackedWidget,
        outbox: QWidget,
        execute: Callable[[], None],
    ) -> None:
        self._pages, self._outbox = pages, outbox
        self.queue = QueuePage(desk, layers, execute, self.show_page)
        self.statistics = QueueStatisticsPage(desk, self.show_front)
        self.reasons = ReasonsPage(desk, self.show_front)
        for page in (self.queue, self.statistics, self.reasons):
            pages.addWidget(page)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("Queue or outbox"))
        for name in (tr("Queue"), tr("Own outbox")):
            self.tabs.addTab(name)
        self.tabs.currentChanged.connect(lambda _tab: self.show_front())
        pages.currentChanged.connect(lambda _page: self._follow())
        self.show_front()

    def show_front(self) -> None:
        """Show the queue or the outbox, as the tabs say."""
        self._pages.setCurrentWidget(self.queue if self.tabs.currentIndex() == 0 else self._outbox)

    def show_page(self, name: str) -> None:
        """Show the statistics or the reasons."""
        page: QueueStatisticsPage | ReasonsPage = self.statistics if name == "statistics" else self.reasons
        page.reload()
        self._pages.setCurrentWidget(page)

    def _follow(self) -> None:
        self.tabs.setVisible(self._pages.currentWidget() in (self.queue, self._outbox))
