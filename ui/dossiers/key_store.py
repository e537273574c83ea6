"""The keys of communes in QGIS's authentication store: encrypted under its master password, and nowhere else.

On the main thread: QGIS may ask for its master password.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.core import QgsApplication

from ...services.errors import N_, RepereError
from ...services.profile import current_nis

_SETTING = "repere/dossier_keys"
"""One encrypted setting for all communes: each decryption holds the window 20 ms."""
_COMMUNES = "repere/dossier_communes"
"""Their NIS codes beside it, in the clear."""


def read_keys() -> dict[str, bytes]:
    """Return the keys of this desk by the NIS code of today. Raises RepereError while the store is locked."""
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not manager.existsAuthSetting(_SETTING):
        return {}
    # QGIS asks for its master password, if it was not given yet
    text = str(manager.authSetting(_SETTING, "", True) or "") if manager.setMasterPassword(True) else ""
    try:
        return {str(nis_code): bytes.fromhex(key) for nis_code, key in json.loads(text).items()}
    except (ValueError, AttributeError, TypeError) as error:
        raise RepereError(
            N_("The keys of the communes are locked: QGIS's authentication store was not opened."),
            N_("Give QGIS its master password (Settings, Options, Authentication), then do it again."),
        ) from error


def has_key(nis_code: str) -> bool:
    """Return whether a key of a commune was given on this desk; the store stays as locked as it is."""
    manager = QgsApplication.authManager()
    return not manager.isDisabled() and current_nis(nis_code) in str(manager.authSetting(_COMMUNES, "", False)).split()


def read_key(nis_code: str) -> bytes:
    """Return the key of a commune, nothing where none was given. Raises RepereError while the store is locked."""
    return read_keys().get(current_nis(nis_code), b"") if has_key(nis_code) else b""


def store_key(nis_code: str, key: bytes) -> None:
    """Keep the key of a commune in the place of the former one. Raises RepereError if it cannot be kept."""
    _store({**read_keys(), current_nis(nis_code): key})


def forget_key(nis_code: str) -> None:
    """Let go of the key of a commune. Raises RepereError while the store is locked."""
    _store({code: key for code, key in read_keys().items() if code != current_nis(nis_code)})


def _store(keys: Mapping[str, bytes]) -> None:
    manager = QgsApplication.authManager()
    text = json.dumps({nis_code: key.hex() for nis_code, key in keys.items()})
    is_open = not manager.isDisabled() and manager.setMasterPassword(True)
    if not is_open or not (
        manager.storeAuthSetting(_SETTING, text, True) and manager.storeAuthSetting(_COMMUNES, " ".join(keys), False)
    ):
        raise RepereError(
            N_("The key cannot be kept: QGIS's authentication store cannot be used."),
            N_("Give QGIS its master password (Settings, Options, Authentication), then do it again."),
        )
