"""Days and hours as people say them ("Senin kemaren", "malam Kamis"), set against the moment of a report.

Where speech leaves a choice (a bare "Jumat"), the words before it decide; where they do not, both
days are given, the past one first.
"""

from naungan.intake.rules.relative.reading import moments
from naungan.intake.rules.relative.when import WIB, When

__all__ = ["WIB", "When", "moments"]
