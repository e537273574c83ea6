"""What no file may be called on one of the systems that it may come to."""

from __future__ import annotations

import re

_WINDOWS_DEVICE = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.IGNORECASE)


def is_device_name(stem: str) -> bool:
    """Return whether Windows means a device by this name, whatever suffix follows it: ``AUX``, ``com1``."""
    return _WINDOWS_DEVICE.fullmatch(stem) is not None
