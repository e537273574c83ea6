"""The training town: the services Repère talks to, on loopback, with data, resets and faults."""

from .server.server import TrainingTown

__all__ = ["TrainingTown"]
