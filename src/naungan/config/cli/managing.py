"""`./naungan manage …`: Django's own management commands, for the one who keeps the machine."""

from __future__ import annotations

from django.core.management import execute_from_command_line


def run(words: list[str]) -> int:
    """Hand the words to Django."""
    execute_from_command_line(["./naungan manage", *words])
    return 0
