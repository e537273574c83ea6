"""Incidents: citizens' reports, as the reporting services give them."""
