"""Layers on the map, and how they look."""
