"""The life of an edit: draft, approved, sent, settled; one module per target service."""
