"""Citizens' data: what of it is never read, and what is masked when a text leaves the desk.

Repère has no use for who reported a hole in the road: no field that tells is read into an incident (R8.1), so
that none can be kept, logged or exported. What citizens wrote themselves is kept on the desk as it came, for
a number in it may be that of a lamp-post; wherever it leaves (messages, exports) :func:`mask_personal_data` takes
e-mail addresses and telephone numbers out. Names within a text cannot be recognised, and are not.
"""

from __future__ import annotations

import re

MASK = "[…]"
"""What stands in a text instead of an address or number."""

_EMAIL = re.compile(r"[\w.+'%-]{1,64}@(?:[\w-]{1,63}\.)+[A-Za-z]{2,24}")
_DATE = r"(?!\d\d?[./-]\d\d?[./-]\d{4})"
_COUNTRY = r"(?:\+|00)\s?[1-9]\d{0,2}[\s./()-]{0,3}(?:0\)?\s?)?"
_PHONE = re.compile(rf"(?<![\w/.+]){_DATE}(?:{_COUNTRY}|0)[1-9](?:[\s./-]{{0,2}}\d){{6,10}}(?!\w)")


def mask_personal_data(text: str) -> str:
    """Mask e-mail addresses and telephone numbers, Belgian or international, in ``text``.

    A telephone number is a 0, ``+`` or ``00`` with 8 to 14 digits after it, with the usual signs between.
    Dates, coordinates and house numbers stay.
    """
    return _PHONE.sub(MASK, _EMAIL.sub(MASK, text))
