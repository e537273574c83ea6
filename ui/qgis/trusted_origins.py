"""Which hosts get a commune's data, as the person agreed on this desk: a name alone proves nothing.

A profile that came by mail may bear the commune's name and name hosts of its own. Its workspace is the commune's
only where the person says so.
"""

from __future__ import annotations

import json
from hashlib import sha256
from urllib.parse import quote

from ...services.http.urls import is_loopback, origin
from ...services.incidents.refresh import describe_source
from ...services.profile import Profile
from . import settings


def profile_origins(profile: Profile) -> set[str]:
    """Return the origins of a profile's services, without this computer's own."""
    return {origin(service.url) for service in profile.services.values() if not is_loopback(service.url)} - {""}


def format_origin(address: str) -> str:
    """Return an origin as a person knows it: the host of https alone, whatever else it has beside it."""
    return address[len("https://") :].removesuffix(":443") if address.startswith("https://") else address


def trusted_origins(workspace: str) -> set[str]:
    """Return the origins that get the data of the workspace of this name."""
    return set(json.loads(settings.get(f"origins/{workspace}", "[]")))


def trust_origins(workspace: str, profile: Profile) -> None:
    """Let a profile's services get the data of the workspace of this name from now on."""
    origins = trusted_origins(workspace) | profile_origins(profile)
    settings.put(f"origins/{workspace}", json.dumps(sorted(origins)))


def workspace_name(profile: Profile, name: str) -> str:
    """Return the name of the workspace that a profile of this ``name`` works in: its own, or one set apart for it."""
    return settings.get(f"apart/{name}/{_fingerprint(profile)}") or name


def use_own_workspace(profile: Profile, name: str) -> None:
    """Give a profile a workspace of its own, beside that of the commune whose ``name`` it bears."""
    settings.put(f"apart/{name}/{_fingerprint(profile)}", f"{name}-{_fingerprint(profile)}")


def keep_workspace(name: str, before: Profile, changed: Profile) -> None:
    """Let a profile of this ``name`` that was changed stay in its workspace, where that is one set apart for it."""
    apart = settings.get(f"apart/{name}/{_fingerprint(before)}")
    if apart:
        settings.put(f"apart/{name}/{_fingerprint(changed)}", apart)


def sign_in_setting(url: str, writing: bool = False) -> str:
    """Return the name under which the sign-in to an origin is remembered."""
    return f"{'sign_in_to_write' if writing else 'sign_in'}/{quote(origin(url), safe='')}"


def _fingerprint(profile: Profile) -> str:
    reporting = profile.services.get("reporting")
    named = sorted(profile_origins(profile)) + ([describe_source(reporting)] if reporting else [])
    return sha256("\n".join(named).encode()).hexdigest()[:8]
