"""Dates and clocks in words, at the moments where the word changes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone, translation
from hypothesis import given
from hypothesis import strategies as st

from naungan.design import moments
from naungan.design.moments import SOON

NOW = datetime(2026, 11, 24, 7, 5, tzinfo=UTC)
ONE = timedelta(microseconds=1)


@pytest.fixture(autouse=True)
def _in_jakarta() -> Iterator[None]:
    with timezone.override(ZoneInfo("Asia/Jakarta")), translation.override("id"):
        yield


@pytest.mark.parametrize(
    ("length", "indonesian", "english"),
    [
        (timedelta(0), "<1 menit", "<1 minute"),
        (timedelta(seconds=59), "<1 menit", "<1 minute"),
        (timedelta(seconds=60), "1 menit", "1 minute"),
        (timedelta(minutes=59, seconds=59), "59 menit", "59 minutes"),
        (timedelta(minutes=60), "1 jam", "1 hour"),
        (timedelta(hours=47, minutes=59), "47 jam", "47 hours"),
        (timedelta(hours=48), "2 hari", "2 days"),
        (timedelta(days=90), "90 hari", "90 days"),
        (-timedelta(hours=3), "3 jam", "3 hours"),
    ],
)
def test_a_span_is_its_largest_whole_unit(length: timedelta, indonesian: str, english: str) -> None:
    assert moments.span(length) == indonesian
    with translation.override("en"):
        assert moments.span(length) == english


@pytest.mark.parametrize(
    ("left", "tone", "words"),
    [
        (timedelta(0), "due", "sisa <1 menit"),
        (-ONE, "overdue", "lewat <1 menit"),
        (timedelta(seconds=59), "due", "sisa <1 menit"),
        (-timedelta(seconds=59), "overdue", "lewat <1 menit"),
        (timedelta(minutes=60), "due", "sisa 1 jam"),
        (SOON, "due", "sisa 24 jam"),
        (SOON + ONE, "neutral", "sisa 24 jam"),
        (timedelta(hours=47), "neutral", "sisa 47 jam"),
        (timedelta(hours=48), "neutral", "sisa 2 hari"),
        (-timedelta(hours=47), "overdue", "lewat 47 jam"),
        (-timedelta(hours=48), "overdue", "lewat 2 hari"),
    ],
)
def test_a_running_clock_says_what_is_left_or_over(left: timedelta, tone: str, words: str) -> None:
    shown = moments.chip(NOW + left, NOW)
    assert (shown.tone, shown.words) == (tone, words)
    assert shown.title == f"Batas: {moments.full(NOW + left)}"


def test_a_clock_without_a_confirmed_number_has_no_end_and_says_so() -> None:
    shown = moments.chip(None, NOW, started_at=NOW)
    assert (shown.tone, shown.words) == ("waiting", "tenggat belum dipastikan")
    assert shown.used is None


def test_a_held_clock_is_paused_even_when_its_time_is_over() -> None:
    for due_at in (NOW + timedelta(hours=1), NOW - timedelta(hours=1)):
        shown = moments.chip(due_at, NOW, paused_at=NOW - timedelta(hours=2))
        assert (shown.tone, shown.words) == ("waiting", "dijeda")


def test_a_clock_that_was_met_says_whether_in_time() -> None:
    assert moments.chip(NOW, NOW, met_at=NOW).words == "selesai"
    late = moments.chip(NOW - ONE, NOW, met_at=NOW)
    assert (late.tone, late.words) == ("overdue", "selesai terlambat")
    assert moments.chip(None, NOW, met_at=NOW).tone == "done"
    assert late.title == moments.full(NOW)


@pytest.mark.parametrize(
    ("hours", "used"), [(0, 0), (6, 25), (12, 50), (24, 100), (25, 100), (-1, 0)]
)
def test_the_fuse_shows_the_share_of_time_that_is_gone(hours: int, used: int) -> None:
    begun = NOW - timedelta(hours=hours)
    assert moments.chip(begun + timedelta(hours=24), NOW, started_at=begun).used == used


@given(st.datetimes(datetime(2024, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)))
def test_every_clock_has_a_word_a_tone_and_an_absolute_time(due_at: datetime) -> None:
    shown = moments.chip(due_at, NOW, started_at=due_at - timedelta(days=3))
    assert shown.words and shown.title and shown.tone in {"neutral", "due", "overdue"}
    assert (shown.tone == "overdue") == (due_at < NOW)
    assert shown.used is not None and 0 <= shown.used <= 100


def test_silence_is_counted_from_the_day_it_began() -> None:
    shown = moments.silent(NOW - timedelta(days=4), NOW, due_at=NOW - timedelta(days=2))
    assert (shown.words, shown.used) == ("diam 4 hari", 100)
    assert shown.title == "Sejak Jumat, 20 November 2026, 14.05 WIB"


def test_dates_in_both_languages() -> None:
    assert moments.full(NOW) == "Selasa, 24 November 2026, 14.05 WIB"
    assert moments.when(NOW) == "24 November 2026, 14.05 WIB"
    with translation.override("en"):
        assert moments.full(NOW) == "Tuesday, 24 November 2026, 14:05 WIB"


def test_a_day_begins_and_ends_in_the_zone_of_the_installation() -> None:
    late = datetime(2026, 12, 31, 17, 30, tzinfo=UTC)
    assert moments.when(late) == "1 Januari 2027, 00.30 WIB"
    with timezone.override(ZoneInfo("Asia/Jayapura")):
        assert moments.when(late) == "1 Januari 2027, 02.30 WIT"
    with timezone.override(ZoneInfo("Asia/Makassar")):
        assert moments.clock_time(late) == "01.30 WITA"


def test_near_moments_are_short() -> None:
    midnight = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
    assert moments.short(midnight, now=NOW) == "00.00 WIB"
    assert moments.short(midnight - ONE, now=NOW) == "kemarin 23.59 WIB"
    assert (
        moments.short(midnight - timedelta(days=1, microseconds=1), now=NOW) == "22 November 2026"
    )
