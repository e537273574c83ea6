"""Rules that something is held against, run by one small engine: what conforms, what does not, and how it was seen."""
