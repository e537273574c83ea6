"""The training town: the services Repère talks to, on loopback, with data, resets and faults."""

from .server.server import Sandbox

__all__ = ["Sandbox"]
