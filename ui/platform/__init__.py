"""QGIS as a platform: its network, tasks, settings, messages and language."""
