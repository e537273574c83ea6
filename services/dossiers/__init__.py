"""Dossiers between a commune and its region: written, received, answered, settled."""
