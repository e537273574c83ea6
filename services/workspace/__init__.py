"""Where incidents, discrepancies and corrections are kept."""
