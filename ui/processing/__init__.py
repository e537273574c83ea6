"""The jobs as Processing algorithms."""
