"""One commune's own: its cards, its settings, and its profile on the way to and from colleagues."""
