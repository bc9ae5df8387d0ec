"""Where the demo's year is not told: beside anything real, twice, or on days nobody can count."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import pytest

from naungan.config.demo import regency as founding
from naungan.config.demo.story import CannotTell, tell
from naungan.directory.models import Installation
from naungan.intake import actions as intake
from naungan.intake.models import Report
from tests.conftest import Regency, wib

START, AT = date(2025, 11, 24), wib("2026-11-24 13:07")


def test_beside_a_real_regency_it_is_refused(regency: Regency) -> None:
    assert not Installation.objects.get().is_demo
    with pytest.raises(CannotTell, match="real regency"):
        tell(start=START, at=AT)
    assert not Report.objects.exists()


@pytest.mark.django_db
def test_a_letter_that_nobody_opened_yet_is_enough_to_refuse(keys: Iterator[str]) -> None:
    intake.drop_report(content={"story": "Anak dipukul"}, key=next(keys), at=AT)
    with pytest.raises(CannotTell, match="already"):
        tell(start=START, at=AT)
    assert not Installation.objects.exists()


@pytest.mark.django_db
def test_it_is_told_only_once(keys: Iterator[str]) -> None:
    founding.found_regency(at=wib("2025-11-24 00:00"))
    intake.drop_report(content={"story": "Anak dipukul"}, key=next(keys), at=AT)
    intake.open_letterbox(at=AT)
    with pytest.raises(CannotTell, match="already"):
        tell(start=START, at=AT)
    assert Report.objects.count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("start", "at", "says"),
    [
        (START, wib("2026-02-01 08:00"), "200 days"),
        (date(2025, 6, 1), AT, "calendar"),
        (date(2027, 6, 1), wib("2028-06-01 08:00"), "calendar"),
        (START, datetime(2026, 11, 24, 13, 7), "time zone"),
    ],
)
def test_days_that_nobody_can_count_are_refused(start: date, at: datetime, says: str) -> None:
    with pytest.raises(CannotTell, match=says):
        tell(start=start, at=at)
    assert not Installation.objects.exists()


@pytest.mark.django_db
def test_a_story_that_breaks_off_leaves_nothing_behind() -> None:
    class Stopped(Exception):
        pass

    def stop(month: str, share: float) -> None:
        if share > 0.02:
            raise Stopped

    with pytest.raises(Stopped):
        tell(start=START, at=AT, progress=stop)
    assert not Report.objects.exists()
    assert not Installation.objects.exists()
