"""Tell an address's origin and host, and join a link to it."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urljoin, urlsplit


def origin(url: str) -> str:
    """Return scheme, host and port of ``url`` (RFC 6454), by which a sign-in is kept; empty for one of no host."""
    try:
        parts = urlsplit(url)
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.hostname}:{port}" if parts.hostname and port else ""


def join_link(base: str, link: str) -> str:
    """Return the address that ``link`` means in an answer from ``base``; empty for one that cannot be (``http://[``)."""
    try:
        target = urljoin(base, link)
        urlsplit(target)
    except ValueError:
        return ""
    return target


def is_loopback(url: str) -> bool:
    """Return whether ``url`` is of this computer, by its name or its number."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def host_of(url: str) -> str:
    """Return the host and port of an address; empty for an address that cannot be."""
    try:
        return urlsplit(url).netloc
    except ValueError:
        return ""
