"""Dossiers between communes and their region: sealed, received, answered, opened."""
