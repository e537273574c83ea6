"""Exercises in the training town: as files, their checks, and a class of desks over one folder."""
