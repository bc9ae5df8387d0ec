"""Which clocks a regency sets under Pengaturan, and how long one may be."""

from __future__ import annotations

from collections.abc import Mapping

from naungan.directory.rules.refusals import DirectoryRefused
from naungan.law.clocks import CLOCKS, Unit

#: Minutes of a rung stand in the ladder of a desk; a second place to set them would contradict it.
RUNGS = frozenset({"K1_1", "K1_2", "K1_3"})
#: Codes of the clocks that a decree may set here, in the order of the law's table.
SETTABLE: tuple[str, ...] = tuple(
    row.code for row in CLOCKS if not row.locked and row.code not in RUNGS
)
#: A day of minutes, a month of hours, a year of days: more is a slip of the finger, not a standard of service.
LONGEST: Mapping[Unit, int] = {
    Unit.MINUTES: 1440,
    Unit.HOURS: 720,
    Unit.CALENDAR_DAYS: 365,
    Unit.WORKING_DAYS: 250,
}


def check_length(code: str, *, unit: Unit, length: int) -> None:
    """Raises DirectoryRefused for a rung of the ladder, and for a length that is no standard."""
    if code in RUNGS:
        raise DirectoryRefused("clock_is_a_rung")
    if not 1 <= length <= LONGEST[unit]:
        raise DirectoryRefused("clock_length_unfit")
