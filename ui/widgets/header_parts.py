"""Parts of the dock's header: the lamp of all services, what is waited for, a panel's button with its number."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTime, QTimer
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPaintEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QLabel,
    QProgressBar,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from ...services.http.pause import Pause
from ...services.layers.service_health import ServiceStatus
from ..map.styles import FADED, GREEN, ORANGE, RED
from ..qgis.network import describe_pause
from ..qgis.timers import create_timer
from ..qgis.translate import get_locale, plural, tr
from .basics import plain_label, tooltip_text
from .layouts import STRETCH, lay_column, lay_row
from .marks import Shape, background_colour, contrast_ratio, mark_icon, mix_colours, readable_colour

LAMP_SIZE = 14
"""Pixels."""

EXERCISE_COLOUR = "#7a3e9d"
"""Of nothing else in Repère: neither a state nor a severity."""

LAMPS: dict[ServiceStatus, tuple[Shape, str]] = {
    ServiceStatus.UP: ("disc", GREEN),
    ServiceStatus.SLOW: ("half", ORANGE),
    ServiceStatus.DOWN: ("diamond", RED),
    ServiceStatus.UNKNOWN: ("dot", FADED),
}
"""Told apart without colours too."""


class _ThemedButton(QToolButton):
    """A button that paints by itself, and learns what the theme paints behind it."""

    def __init__(self) -> None:
        super().__init__()
        self._background = self.palette().window().color()
        self._soon = create_timer(self, self.learn_background)

    def learn_background(self) -> None:
        """Look at what is behind, and draw anew."""
        parent = self.parentWidget()
        if parent is not None and parent.isVisible():
            self._background = background_colour(parent)
            self._draw()

    def _draw(self) -> None:
        self.update()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Only what is in sight has a background."""
        super().showEvent(event)
        self._soon.start(0)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another theme has another background."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._soon.start(0)


class Lamp(_ThemedButton):
    """How the services do: a shape, and a word as soon as one is away; each service in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setIconSize(QSize(LAMP_SIZE, LAMP_SIZE))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.status = ServiceStatus.UNKNOWN
        self.show_states({}, "")

    def show_states(self, states: Mapping[str, str], tip: str) -> None:
        """Take each service's state (``up`` or ``down``) and the words that name them all."""
        away = sum(state == "down" for state in states.values())
        self.status = ServiceStatus.DOWN if away else ServiceStatus.UP if states else ServiceStatus.UNKNOWN
        word = plural("{count} services away", away) if away > 1 else tr("1 service away") if away else ""
        self.setText(word)
        self.setToolTip(tooltip_text(tip))
        self.setAccessibleName(word or tr("Services"))
        self.setAccessibleDescription(tip)
        self._draw()

    def mark_colour(self) -> QColor:
        """The shape's colour on the background that the theme has."""
        return readable_colour(QColor(LAMPS[self.status][1]), self._background)

    def _draw(self) -> None:
        self.setIcon(mark_icon(LAMPS[self.status][0], self.mark_colour(), LAMP_SIZE))


class PanelButton(_ThemedButton):
    """A panel's icon with its number as a badge beside it, and its name below."""

    def __init__(self, name: str, icon: QIcon) -> None:
        super().__init__()
        self._picture = icon
        self.badge = self.alarm = ""
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setText(name)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_counts(0, 0)

    def show_counts(self, waiting: int, failed: int) -> None:
        """Show how many rows wait, and how many failed; nothing where there are none."""
        self.badge = get_locale().toString(waiting) if waiting else ""
        self.alarm = f"⚠ {failed}" if failed else ""
        self.setAccessibleName(" ".join(filter(None, (self.text(), self.badge, self.alarm))))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two lines, whether there is a number or not."""
        size = super().sizeHint()
        return QSize(size.width(), self._icon_size() + self.fontMetrics().height() + 8)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As much as its name needs."""
        return self.sizeHint()

    def _icon_size(self) -> int:
        return int(self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The theme's own button, with the icon and its badge in the middle."""
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        name, size = option.text, self._icon_size()
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        option.text = name
        option.rect = self.rect().adjusted(0, size + 4, 0, -1)
        painter.drawControl(QStyle.ControlElement.CE_ToolButtonLabel, option)
        badges = [(text, alarm) for text, alarm in ((self.badge, False), (self.alarm, True)) if text]
        font = self.font()
        font.setPointSizeF(0.85 * font.pointSizeF())
        painter.setFont(font)
        metrics = painter.fontMetrics()
        widths = [metrics.horizontalAdvance(text) + 8 for text, _alarm in badges]
        x = (self.width() - size - sum(width + 3 for width in widths)) // 2
        self._picture.paint(painter, QRect(x, 3, size, size))
        x += size + 3
        for (text, alarm), width in zip(badges, widths):
            self._draw_badge(
                painter, QRectF(x, 3 + (size - metrics.height()) / 2, width, metrics.height()), text, alarm
            )
            x += width + 3

    def _draw_badge(self, painter: QPainter, area: QRectF, text: str, alarm: bool) -> None:
        window = self._background
        letters = max((QColor("white"), QColor("black")), key=lambda ink: contrast_ratio(ink, window))
        # a little off the background, or red; the letters stand out from either
        below = QColor(RED) if alarm else mix_colours(window, letters, 0.18)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(below)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(max((QColor("white"), QColor("black")), key=lambda ink: contrast_ratio(ink, below)))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


class ElidedLabel(QLabel):
    """One line that gives way where there is no room: its end becomes an ellipsis, its tooltip has it whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show ``text`` as far as there is room."""
        super().setText(text)
        self.setToolTip(tooltip_text(text))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few letters."""
        return QSize(6 * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The text, cut at its end."""
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), align, text)


class PauseStrip(QWidget):
    """What a job waits for and until when, with a bar that runs out; of several pauses the one that ends last."""

    def __init__(self) -> None:
        super().__init__()
        self._pauses: dict[object, tuple[Pause, float, QTime]] = {}
        self.label = plain_label()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(3)
        lay_column(self.label, self.bar, parent=self, margins=0, spacing=1)
        self._clock = QTimer(self)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._show_last)
        self.hide()

    def show_pause(self, owner: object, pause: Pause | None) -> None:
        """Take the pause that a client (``owner``) has begun; None: it is over."""
        if pause is None:
            self._pauses.pop(owner, None)
        else:
            end = QTime.currentTime().addMSecs(math.ceil(1000 * pause.seconds))
            self._pauses[owner] = pause, time.monotonic() + pause.seconds, end
        self._show_last()

    def _show_last(self) -> None:
        if not self._pauses:
            self._clock.stop()
            self.hide()
            return
        pause, until, end = max(self._pauses.values(), key=lambda entry: entry[1])
        text = f"{describe_pause(pause)} " + tr("It goes on at {time}.").format(time=end.toString("HH:mm:ss"))
        if text != self.label.text():
            self.label.setText(text)
            self.bar.setAccessibleName(text)
            self.bar.setRange(0, math.ceil(1000 * pause.seconds))
        self.bar.setValue(max(0, math.ceil(1000 * (until - time.monotonic()))))
        self._clock.start()
        self.show()


class ExerciseBar(ElidedLabel):
    """A standing bar that tells the training town from production, in colours of its own in every theme."""

    def __init__(self) -> None:
        super().__init__()
        self._button: QToolButton | None = None
        self.show_exercise("")

    def show_exercise(self, text: str) -> None:
        """Show which exercise is on; without one, what the town is."""
        training = tr("TRAINING · nothing here reaches a real service")
        self.setText(f"{training.partition('·')[0].strip()} · {text}" if text else training)

    def offer(self, text: str, act: Callable[[], None]) -> None:
        """Have a button at the bar's end."""
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(text)
        button.setStyleSheet(
            "QToolButton { color: white; background: transparent; border: 1px solid white;"
            " border-radius: 3px; padding: 1px 6px; }"
            " QToolButton:focus, QToolButton:hover { border-width: 2px; padding: 0 5px; }"
        )
        button.clicked.connect(lambda _checked=False: act())
        lay_row(STRETCH, button, parent=self, margins=2)
        self._button = button

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few letters and the button."""
        size = super().minimumSizeHint()
        if self._button is None:
            return size
        hint = self._button.sizeHint()
        return QSize(size.width() + hint.width() + 4, max(size.height(), hint.height() + 4))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its button."""
        size = super().sizeHint()
        return QSize(size.width(), max(size.height(), self.minimumSizeHint().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """White on one colour: a theme's style sheet would paint over a palette."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(EXERCISE_COLOUR))
        painter.setPen(QColor("white"))
        room = self.rect().adjusted(6, 0, -(self._button.width() + 8 if self._button else 6), 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
