"""Django's SQLite backend with one change: writers queue in front of BEGIN instead of inside SQLite."""
