"""Naungan: case desk, task-force desk and early-warning room of one regency."""

__version__ = "0.1.0"
