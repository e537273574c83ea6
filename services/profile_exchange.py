"""A profile on its way: written to its file, given to a colleague, fetched from a link, brought up to date."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from . import profile as profiles
from .errors import N_, InvalidFile
from .http.client import HttpClient
from .http.redaction import has_secret_parameter
from .http.urls import is_loopback, origin
from .profile import OutboxRules, Profile, Service, Tolerances

MAX_PROFILE_BYTES = 4 * 1024 * 1024
"""Largest profile that is fetched: the most detailed boundary of a Walloon commune takes a tenth of it."""

BOUNDARY_FIELD = ("commune", "boundary")
WHOLE_FIELDS = frozenset(("capabilities", "columns", "statuses"))
"""Objects that are compared whole."""


@dataclass(frozen=True)
class Omission:
    """Name what a profile for a colleague leaves out, in a template and its values."""

    message: str
    values: Mapping[str, str]

    def sentence(self, translate: Callable[[str], str] = str) -> str:
        """Return it in the person's language."""
        return translate(self.message).format(**self.values)


@dataclass(frozen=True)
class FieldChange:
    """Hold a field of two profiles that differs, by its JSON path; None where a profile has it not."""

    field: tuple[str, ...]
    before: Any
    after: Any


def serialise_profile(profile: Profile, folder: Path | None = None) -> dict[str, Any]:
    """Return a profile as its JSON, without what is usual; paths of lists as they are seen from ``folder``."""
    value: dict[str, Any] = {"schema": 1, "name": profile.name}
    if profile.published_at:
        value["published_at"] = profile.published_at
    if profile.sandbox:
        value["sandbox"] = True
    if profile.retention_months != Profile.retention_months:
        value["retention_months"] = profile.retention_months
    value["commune"] = _drop_usual(profile.commune)
    value["services"] = {role: _serialise_service(service, folder) for role, service in profile.services.items()}
    if profile.layers:
        value["layers"] = list(profile.layers)
    if profile.catalogue is not None:
        value["catalogue"] = asdict(profile.catalogue)
    for name, part, usual in (
        ("tolerances", profile.tolerances, Tolerances()),
        ("outbox", profile.outbox, OutboxRules()),
    ):
        if part != usual:
            own = {key: given for key, given in asdict(part).items() if given != getattr(usual, key)}
            value[name] = {key: list(given) if isinstance(given, tuple) else given for key, given in own.items()}
    if profile.area:
        value["area"] = list(profile.area)
    if profile.reasons:
        value["reasons"] = [asdict(reason) for reason in profile.reasons]
    if profile.managers:
        value["managers"] = {manager: _drop_usual(office) for manager, office in profile.managers.items()}
    if profile.districts is not None:
        value["districts"] = asdict(profile.districts)
    if profile.backoffice is not None:
        value["backoffice"] = {**asdict(profile.backoffice), "path": _relative(profile.backoffice.path, folder)}
    if profile.register is not None:
        register = _drop_usual(profile.register)
        if profile.register.path:
            register["path"] = _relative(profile.register.path, folder)
        value["register"] = register
    return value


def format_profile(profile: Profile, folder: Path | None = None) -> str:
    """Return the text of a profile's file."""
    return json.dumps(serialise_profile(profile, folder), ensure_ascii=False, indent=2) + "\n"


def write_profile(profile: Profile, path: Path) -> None:
    """Write a profile to its file, whole or not at all; reading it gives the same. Raises InvalidFile.

    A profile that could not be read back is refused before the file is touched.
    """
    text = format_profile(profile, path.parent)
    profiles.parse(text, path.name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
        try:
            with open(handle, "w", encoding="utf-8") as file:  # noqa: PTH123 - a handle, not a path
                file.write(text)
            if path.exists():
                # a temporary file is for its owner alone; a profile on a share is for the team
                os.chmod(temporary, path.stat().st_mode & 0o777)  # noqa: PTH101
            else:
                os.chmod(temporary, 0o644)  # noqa: PTH101
            os.replace(temporary, path)  # noqa: PTH105
        finally:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(temporary)  # noqa: PTH108
    except OSError as error:
        raise InvalidFile(
            N_("The profile {file} cannot be written: {reason}."),
            N_("Nothing was changed. Check that you may write into that folder, then save again."),
            file=path,
            reason=error.strerror or error,
        ) from error


def export_profile(profile: Profile) -> tuple[Profile, tuple[Omission, ...]]:
    """Return a profile for a colleague and what it leaves out: sign-ins, and what is on this computer only."""
    omitted: list[Omission] = []
    services: dict[str, Service] = {}
    for role, service in profile.services.items():
        if is_loopback(service.url):
            omitted.append(
                Omission(
                    N_("{service}: it runs on this computer ({url})."), {"service": service.name, "url": service.url}
                )
            )
            continue
        if service.authcfg or service.write_authcfg:
            omitted.append(Omission(N_("The sign-in to {service}."), {"service": service.name}))
        services[role] = replace(service, authcfg="", write_authcfg="")
        if service.file is not None:
            omitted.append(Omission(N_("The file of incidents: {path}."), {"path": service.file.path}))
            services[role] = replace(services[role], file=replace(service.file, path=""))
    register = profile.register
    if register is not None and (register.path or is_loopback(register.url)):
        omitted.append(Omission(N_("The register: {path}."), {"path": register.path or register.url}))
        register = None
    catalogue, published_at = profile.catalogue, profile.published_at
    if catalogue is not None and is_loopback(catalogue.url):
        omitted.append(Omission(N_("The newer catalogue of layers: {url}."), {"url": catalogue.url}))
        catalogue = None
    if is_loopback(published_at):
        omitted.append(Omission(N_("Where it is published: {url}."), {"url": published_at}))
        published_at = ""
    if profile.backoffice is not None:
        omitted.append(Omission(N_("The back office's numbers: {path}."), {"path": profile.backoffice.path}))
    portable = replace(
        profile,
        services=services,
        register=register,
        backoffice=None,
        catalogue=catalogue,
        published_at=published_at,
        file=None,
    )
    return portable, tuple(omitted)


def fetch_profile(web: HttpClient, url: str) -> Profile:
    """Fetch the profile that is published at ``url``. Raises InvalidFile, or a ServiceError.

    Over https only, so that nobody on the way can put other hosts into it; over http from this computer. What it says
    of sign-ins, of files beside it and of being a training town counts for whoever published it, not here.
    """
    check_profile_url(url)
    web.max_response_bytes = min(web.max_response_bytes, MAX_PROFILE_BYTES)
    answer = web.get(url)
    if urlsplit(answer.url or url).scheme == "http":
        check_profile_url(answer.url or url)
    try:
        text = answer.body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidFile(
            N_("The file {file} is not a text in UTF-8."), N_("Ask whoever published it for a new link."), file=url
        ) from error
    portable, _omitted = export_profile(profiles.parse(text, url.rpartition("/")[2] or url))
    return replace(portable, published_at=url, sandbox=False)


def check_profile_url(url: str) -> None:
    """Raise InvalidFile unless ``url`` may be asked for a profile."""
    if urlsplit(url).scheme != "https" and not (is_loopback(url) and urlsplit(url).scheme == "http"):
        raise InvalidFile(
            N_("“{url}” is no address from which a profile may come."),
            N_("It begins with https://. A file is opened with “Open a profile that you received…”."),
            url=url,
        )
    if not origin(url) or "@" in url or any(sign.isspace() for sign in url):
        raise InvalidFile(N_("“{url}” is no web address: its host or its port cannot be read."), url=url)
    if has_secret_parameter(url):
        raise InvalidFile(
            N_("The link holds a key or a password, which the profile would keep in clear."),
            N_("Ask whoever published it for a link without."),
        )


def check_service_url(url: str, *, is_page: bool = False) -> None:
    """Raise InvalidFile, in words for whoever typed it, unless ``url`` may be a service's, or a page's."""
    if urlsplit(url).scheme not in ("http", "https") or not origin(url) or any(sign.isspace() for sign in url):
        raise InvalidFile(
            N_("“{url}” is no web address."), N_("It begins with https:// and the name of a server."), url=url
        )
    if "@" in url or has_secret_parameter(url):
        raise InvalidFile(
            N_("The address holds a name, a key or a password."),
            N_("Take it out, and choose a sign-in instead: QGIS keeps it safe."),
        )
    if not is_page and ("?" in url or "#" in url):
        raise InvalidFile(
            N_("The address goes on after the service's own."), N_("Leave out the “?” or “#” and what follows it.")
        )


def check_email(address: str) -> None:
    """Raise InvalidFile, in words for whoever typed it, unless ``address`` may be an office's; empty is none."""
    name, _at, host = address.partition("@")
    if address and (not name or not host or "@" in host or any(sign.isspace() for sign in address)):
        raise InvalidFile(N_("“{address}” is no e-mail address."), address=address)


def merge_update(profile: Profile, published: Profile) -> Profile:
    """Return a profile as it is ``published`` now, with what is of this desk kept. Raises InvalidFile.

    Kept are the name (the workspace goes by it), sign-ins to the same origin, services of this computer, and files.
    """
    if profile.commune.nis_code != published.commune.nis_code:
        raise InvalidFile(
            N_("What is published there is the profile of {other}, not that of {commune}."),
            N_("Nothing was changed. Ask whoever published it."),
            other=published.commune.name,
            commune=profile.commune.name,
        )
    services = dict(published.services)
    for role, own in profile.services.items():
        new = services.get(role)
        if new is None and is_loopback(own.url):
            services[role] = own
        elif new is not None and new.file is not None and own.file is not None:
            services[role] = replace(new, file=replace(new.file, path=own.file.path))
        elif new is not None and origin(new.url) == origin(own.url):
            services[role] = replace(new, authcfg=own.authcfg, write_authcfg=own.write_authcfg)
    return replace(
        published,
        name=profile.name,
        services=services,
        register=profile.register if published.register is None and _has_own_register(profile) else published.register,
        backoffice=profile.backoffice,
        sandbox=profile.sandbox,
        published_at=profile.published_at,
    )


def compare_profiles(before: Profile, after: Profile) -> list[FieldChange]:
    """Return the fields that differ, in the order of the file; a boundary and a list are each one field."""
    old, new = (dict(_iter_fields(serialise_profile(side), ())) for side in (before, after))
    return [
        FieldChange(field, old.get(field), new.get(field))
        for field in dict.fromkeys((*old, *new))
        if old.get(field) != new.get(field)
    ]


def _iter_fields(value: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, part in value.items():
        field = (*path, name)
        if isinstance(part, Mapping) and field != BOUNDARY_FIELD and name not in WHOLE_FIELDS:
            yield from _iter_fields(part, field)
        else:
            yield field, part


def _has_own_register(profile: Profile) -> bool:
    register = profile.register
    return register is not None and (bool(register.path) or is_loopback(register.url))


def _serialise_service(service: Service, folder: Path | None) -> dict[str, Any]:
    value = _drop_usual(service)
    if service.file is not None:
        path = _relative(service.file.path, folder)
        # a file elsewhere is chosen on each computer, which remembers it
        value["file"] = _drop_usual(replace(service.file, path="" if Path(path).is_absolute() else path))
    return value


def _drop_usual(part: Any) -> dict[str, Any]:
    """Return the fields of a dataclass that are not as they would be anyway."""
    value = {}
    for field in fields(part):
        own = getattr(part, field.name)
        if isinstance(own, Mapping):
            if own:
                value[field.name] = dict(own)
        elif own != field.default:
            value[field.name] = own
    return value


def _relative(path: str, folder: Path | None) -> str:
    """Return a path as it is seen from the profile's folder; a file elsewhere keeps its own, which no profile may
    have."""
    if folder is None:
        return path
    try:
        return Path(path).relative_to(folder).as_posix()
    except ValueError:
        return path
