"""Opens the dock on the training town; QGIS starts this with --code when `make demo` has a display."""

from qgis.PyQt.QtCore import QTimer
from qgis.utils import plugins

QTimer.singleShot(0, lambda: plugins["repere"].show_dock().open_sandbox())
