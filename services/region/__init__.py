"""Two lists of a region compared by processes of their own, and what became of its communes over time."""
