"""Signs: what a report says in its own words, so that a person can be helped in the right order."""

from naungan.intake.rules.signs.lexicon import VERSION
from naungan.intake.rules.signs.observation import Fact, Observation, Seen
from naungan.intake.rules.signs.reading import observe

__all__ = ["VERSION", "Fact", "Observation", "Seen", "observe"]
