"""Days and hours as people say them, set against the moment of a report."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naungan.intake.rules.relative import WIB, When, moments
from tests.stories.reports import BY_ID

WEDNESDAY = datetime(2026, 9, 16, 10, 0, tzinfo=WIB)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=WIB)


def said(words: str, text: str, received_at: datetime) -> When:
    found = [when for when in moments(text, received_at=received_at) if when.words == words]
    assert len(found) == 1, [when.words for when in moments(text, received_at=received_at)]
    return found[0]


STORY_DAYS = (
    ("S01", "tgl 4 januari kemaren", "2026-01-04 00:00", "2026-01-05 00:00"),
    ("S01", "minggu malam kemaren", "2026-02-08 18:00", "2026-02-09 06:00"),
    ("S02", "lebaran haji tahun lalu", "2025-06-06 00:00", "2025-06-07 00:00"),
    ("S02", "Senin kemaren", "2026-03-16 00:00", "2026-03-17 00:00"),
    ("S03", "Selasa kemarin", "2026-04-14 00:00", "2026-04-15 00:00"),
    ("S03", "hari Minggu ini", "2026-04-19 00:00", "2026-04-20 00:00"),
    ("S04", "hari Sabtu tgl 30 bulan ini", "2026-05-30 00:00", "2026-05-31 00:00"),
    ("S05", "malam Kamis", "2026-06-10 18:00", "2026-06-11 06:00"),
    ("S05", "besok", "2026-06-14 00:00", "2026-06-15 00:00"),
    ("S06", "jumat", "2026-07-10 00:00", "2026-07-11 00:00"),
    ("S07", "Malam Minggu kemarin", "2026-05-02 18:00", "2026-05-03 06:00"),
    ("S08", "Senin", "2026-08-10 00:00", "2026-08-11 00:00"),
    ("S08", "Rabu kemarin", "2026-08-12 00:00", "2026-08-13 00:00"),
    ("S09", "Besok jam 10", "2026-09-03 10:00", "2026-09-03 11:00"),
    ("S10", "Minggu siang", "2026-09-20 10:00", "2026-09-20 15:00"),
    ("S13", "jam 3 pagi", "2026-08-29 03:00", "2026-08-29 04:00"),
    ("S14", "Sabtu lalu", "2026-02-28 00:00", "2026-03-01 00:00"),
    ("S16", "Jumat lalu", "2026-10-16 00:00", "2026-10-17 00:00"),
)


@pytest.mark.parametrize(("story", "words", "start", "end"), STORY_DAYS)
def test_every_day_a_story_speaks_of_is_found(story, words, start, end):
    report = BY_ID[story]
    when = said(words, report.text, report.received_at)
    assert (when.start, when.end) == (at(start), at(end))


PLAIN_DAYS = (
    ("besok", "2026-09-17 00:00", "2026-09-18 00:00"),
    ("bsk pagi", "2026-09-17 03:00", "2026-09-17 11:00"),
    ("lusa", "2026-09-18 00:00", "2026-09-19 00:00"),
    ("besok lusa", "2026-09-18 00:00", "2026-09-19 00:00"),
    ("malam ini", "2026-09-16 18:00", "2026-09-17 06:00"),
    ("nanti malam", "2026-09-16 18:00", "2026-09-17 06:00"),
    ("ntar malem", "2026-09-16 18:00", "2026-09-17 06:00"),
    ("tadi malam", "2026-09-15 18:00", "2026-09-16 06:00"),
    ("semalem", "2026-09-15 18:00", "2026-09-16 06:00"),
    ("tadi pagi", "2026-09-16 03:00", "2026-09-16 10:00"),
    ("kemaren sore", "2026-09-15 15:00", "2026-09-15 19:00"),
    ("kemarin", "2026-09-15 00:00", "2026-09-16 00:00"),
    ("Jumat depan", "2026-09-18 00:00", "2026-09-19 00:00"),
    ("hari Minggu lalu", "2026-09-13 00:00", "2026-09-14 00:00"),
    ("minggu lalu", "2026-09-07 00:00", "2026-09-14 00:00"),
    ("minggu depan", "2026-09-21 00:00", "2026-09-28 00:00"),
    ("malam Minggu ini", "2026-09-19 18:00", "2026-09-20 06:00"),
    ("rebo kemaren", "2026-09-09 00:00", "2026-09-10 00:00"),
    ("3 hari lagi", "2026-09-19 00:00", "2026-09-20 00:00"),
    ("duo hari lagi", "2026-09-18 00:00", "2026-09-19 00:00"),
    ("3 hari yang lalu", "2026-09-13 00:00", "2026-09-14 00:00"),
    ("2 jam lagi", "2026-09-16 12:00", "2026-09-16 13:00"),
    ("tgl 20", "2026-09-20 00:00", "2026-09-21 00:00"),
    ("20 Oktober", "2026-10-20 00:00", "2026-10-21 00:00"),
    ("20-10-2026", "2026-10-20 00:00", "2026-10-21 00:00"),
    ("tanggal 3 bulan depan", "2026-10-03 00:00", "2026-10-04 00:00"),
    ("jum'at depan", "2026-09-18 00:00", "2026-09-19 00:00"),
    ("jam 8 malam", "2026-09-16 20:00", "2026-09-16 21:00"),
    ("jam 03.30 subuh", "2026-09-17 03:30", "2026-09-17 04:30"),
    ("bulan depan", "2026-10-01 00:00", "2026-11-01 00:00"),
)


@pytest.mark.parametrize(("words", "start", "end"), PLAIN_DAYS)
def test_a_day_said_alone_is_found(words, start, end):
    when = said(words, f"dia pergi {words}.", WEDNESDAY)
    assert (when.start, when.end) == (at(start), at(end))


@pytest.mark.parametrize(
    "text",
    ["500rb tiap minggu", "sudah 2 minggu", "kerja 16 jam sehari", "lahir 9-8-2010", "jam 3", ""],
)
def test_a_span_a_habit_or_a_birth_date_is_no_day(text):
    assert moments(text, received_at=WEDNESDAY) == ()


def test_a_bare_weekday_without_a_hint_is_read_both_ways():
    days = [when.start for when in moments("Jumat ada apa", received_at=WEDNESDAY)]
    assert days == [at("2026-09-11 00:00"), at("2026-09-18 00:00")]


def test_the_words_before_a_bare_weekday_say_which_way_it_lies():
    assert said("Jumat", "hilang sejak Jumat", WEDNESDAY).start == at("2026-09-11 00:00")
    assert said("Jumat", "akad nikah Jumat", WEDNESDAY).start == at("2026-09-18 00:00")


def test_the_moment_of_a_report_is_read_in_western_indonesian_time():
    late_in_utc = datetime(2026, 9, 15, 23, 0, tzinfo=UTC)
    assert said("besok", "besok", late_in_utc).start == at("2026-09-17 00:00")


def test_the_window_of_72_hours_counts_a_day_that_only_begins_or_ends_in_it():
    night = said("malam Kamis", "terakhir malam Kamis", at("2026-06-13 10:10"))
    assert night.within_last(72, at("2026-06-13 10:10"))
    assert not night.within_last(72, at("2026-06-14 10:10"))
    wedding = said("tgl 30 bulan ini", "akad tgl 30 bulan ini", at("2026-05-11 09:30"))
    assert not wedding.within_next(72, at("2026-05-26 23:59"))
    assert wedding.within_next(72, at("2026-05-27 00:00"))


VOCABULARY = """
    besok lusa kemarin tgl tanggal bulan hari minggu Minggu malam jam 3 30 31 99 9999 lagi lalu depan
    ini pagi sabtu februari idul fitri lebaran haji tahun 2026 - / . , : tadi nanti
"""
PIECES = st.sampled_from(VOCABULARY.split())
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map(" ".join))
MOMENTS = st.datetimes(
    min_value=datetime(1990, 1, 1), max_value=datetime(2200, 1, 1), timezones=st.just(WIB)
)


@given(TEXTS, MOMENTS)
def test_any_text_is_read_and_the_words_are_its_own(text, now):
    for when in moments(text, received_at=now):
        assert when.words == text[when.at : when.until]
        assert when.start <= when.end
        assert when.end - when.start <= timedelta(days=400)
