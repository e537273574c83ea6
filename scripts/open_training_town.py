"""Opens the dock on the training town; QGIS starts this with --code when `make demo` has a display.

REPERE_TOWN=eupen opens the German-speaking one.
"""

import os

from qgis.PyQt.QtCore import QTimer
from qgis.utils import plugins

QTimer.singleShot(0, lambda: plugins["repere"].show_dock().open_sandbox(os.environ.get("REPERE_TOWN", "")))
