"""Addresses: read (register, ICAR, BeSt), normalise, compare, explain."""
