"""The one exception by which a rule of the directory says no."""

from __future__ import annotations


class DirectoryRefused(Exception):
    """A rule forbids this change. The message is a code; the page shows its term."""
