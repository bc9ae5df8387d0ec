"""Four worked stories told in full: what was written, who did what when, which clocks it set off.

Their dates are those of the year that begins on 24 November 2025; told from another day, they move
by whole weeks, so that every weekday stays.
"""

from __future__ import annotations

from naungan.config.demo.story.chapters.call_centre import call_centre
from naungan.config.demo.story.chapters.neighbour import neighbour
from naungan.config.demo.story.chapters.prank import prank
from naungan.config.demo.story.chapters.step_father import step_father
from naungan.config.demo.story.tale import Tale


def begin(tale: Tale) -> None:
    """Lay the four stories on the heap, each at its own moment."""
    for moment, chapter in (
        ("2026-02-10 21:40", call_centre(tale)),
        ("2026-03-03 19:35", neighbour(tale)),
        ("2026-06-13 10:10", step_father(tale)),
        ("2026-08-29 01:12", prank(tale)),
    ):
        tale.begin(chapter, at=tale.when(moment))
