"""One street of a list, by its name however it is spelt."""

from __future__ import annotations

import numpy as np

from ..http.client import HttpClient
from ..model.address import Addresses
from .matching.normalise import street_key
from .readers.best_reader import find_streets, read_rest


def filter_by_street(addresses: Addresses, name: str) -> Addresses:
    """Return the addresses whose street's name means the same as ``name``; nothing is said of unusable rows."""
    key = street_key(name)
    same = {written for written in set(addresses.street_names) if street_key(written) == key}
    return addresses.take(np.flatnonzero([written in same for written in addresses.street_names]))


def read_street(web: HttpClient, url: str, name: str, *, nis_code: str = "") -> Addresses:
    """BeSt's addresses of one street, live; none if it knows no street of that name in the commune.

    It knows its own spelling only, so it is asked for the longest word of ``name``. Raises what
    :func:`.readers.best_reader.read_rest` raises.
    """
    key, word = street_key(name), max(name.split(), key=len, default="")
    found = [one for one in find_streets(web, url, word, nis_code=nis_code) if street_key(one.name) == key]
    return Addresses.concatenate("BeSt", [read_rest(web, url, street_id=one.identifier) for one in found])
