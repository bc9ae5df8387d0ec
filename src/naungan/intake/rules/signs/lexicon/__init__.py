"""The lexicon: phrases by theme, read as one table. Its version is kept with every observation."""

from __future__ import annotations

from naungan.intake.rules.signs.lexicon import children, danger, setting, trafficking, violence
from naungan.intake.rules.signs.phrase import Phrase

VERSION = "2026-11-24"

PHRASES: tuple[Phrase, ...] = (
    *danger.PHRASES,
    *violence.PHRASES,
    *trafficking.PHRASES,
    *children.PHRASES,
    *setting.PHRASES,
)
