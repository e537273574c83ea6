"""Import shapely with the GEOS of its wheel, before QGIS does: PYQGIS_STARTUP names this file (docs/versions.md)."""

import os
import sys

flags = sys.getdlopenflags()
sys.setdlopenflags(flags | getattr(os, "RTLD_DEEPBIND", 0))
import shapely  # noqa: E402, F401 - with these flags

sys.setdlopenflags(flags)
