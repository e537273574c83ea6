"""What a person touches, and what QGIS needs."""
