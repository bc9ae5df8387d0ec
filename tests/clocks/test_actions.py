"""Clocks as rows: started once, paused only where law allows, met, breached, counted by the day's law."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from naungan.audit.models import Entry
from naungan.clocks import actions, queries, rules
from naungan.clocks.models import Clock
from naungan.kit.actor import Actor
from naungan.law.clocks import Unit
from tests.conftest import wib

WHO = Actor(worker_id=1, agency_id=1)
ABOUT = "K-AAAA-BBBB"


def _start(code: str, starts_at: datetime, **more: object) -> Clock:
    return actions.start(
        actor=WHO,
        code=code,
        about=ABOUT,
        starts_at=starts_at,
        **{"at": starts_at, **more},  # type: ignore[arg-type]
    )


@pytest.mark.django_db
def test_starting_twice_is_one_clock(now: datetime) -> None:
    assert _start("L1", now).pk == _start("L1", now + timedelta(hours=1)).pk
    assert Entry.objects.filter(verb="clock.started").count() == 1


@pytest.mark.django_db
def test_a_clock_never_starts_tomorrow(now: datetime) -> None:
    with pytest.raises(rules.ClockRefused, match="clock_starts_in_future"):
        _start("L1", now + timedelta(minutes=1), at=now)


@pytest.mark.django_db
def test_a_clock_that_is_already_over_is_only_started_on_purpose(now: datetime) -> None:
    long_ago = now - timedelta(days=10)
    with pytest.raises(rules.ClockRefused, match="clock_already_over") as refused:
        _start("L1", long_ago, at=now)
    assert refused.value.due_at == long_ago + timedelta(hours=72)
    assert _start("L1", long_ago, at=now, past_is_meant=True).due_at == refused.value.due_at


@pytest.mark.django_db
def test_a_clock_of_law_does_not_pause_and_a_local_one_needs_a_reason(now: datetime) -> None:
    legal, local = _start("L1", now), _start("K9", now)
    with pytest.raises(rules.ClockRefused, match="clock_locked"):
        actions.pause(actor=WHO, clock=legal, reason="libur", at=now)
    with pytest.raises(rules.ClockRefused, match="pause_reason_missing"):
        actions.pause(actor=WHO, clock=local, reason=" ", at=now)


@pytest.mark.django_db
def test_the_time_of_a_pause_is_added(now: datetime) -> None:
    clock = _start("K9", now)
    due = clock.due_at
    assert due is not None
    actions.pause(actor=WHO, clock=clock, reason="di rumah sakit", at=now + timedelta(days=1))
    assert queries.next_due(ABOUT) == rules.NO_CLOCK
    assert actions.mark_breaches(at=now + timedelta(days=60)) == []
    actions.resume(actor=WHO, clock=clock, at=now + timedelta(days=3))
    clock.refresh_from_db()
    assert clock.due_at == due + timedelta(days=2)


@pytest.mark.django_db
def test_a_breach_is_marked_once_and_kept_when_met_late(now: datetime) -> None:
    clock = _start("L1", now)
    late = now + timedelta(hours=73)
    assert actions.mark_breaches(at=now + timedelta(hours=72)) == []
    assert [c.pk for c in actions.mark_breaches(at=late)] == [clock.pk]
    assert actions.mark_breaches(at=late) == []
    actions.meet(actor=WHO, code="L1", about=ABOUT, at=late, reason="menunggu korban")
    clock.refresh_from_db()
    assert (clock.breached_at, clock.breach_reason) == (clock.due_at, "menunggu korban")


@pytest.mark.django_db
def test_a_decree_changes_clocks_that_start_later_and_no_other(now: datetime) -> None:
    before = _start("K2", now)
    day = date(2026, 12, 1)
    actions.set_local_length(
        actor=WHO,
        code="K2",
        unit=Unit.HOURS,
        length=3,
        decree="SK contoh 1/2026",
        valid_from=day,
        at=now,
    )
    before.refresh_from_db()
    assert before.length == 6
    assert queries.length_of("K2", on=date(2026, 11, 30)).length == 6
    assert queries.length_of("K2", on=day).length == 3


@pytest.mark.django_db
def test_a_length_fixed_by_law_cannot_be_set_and_a_local_one_names_its_decree(
    now: datetime,
) -> None:
    change = {"actor": WHO, "unit": Unit.HOURS, "length": 9, "valid_from": now.date(), "at": now}
    with pytest.raises(rules.ClockRefused, match="clock_locked"):
        actions.set_local_length(code="L1", decree="SK", **change)  # type: ignore[arg-type]
    with pytest.raises(rules.ClockRefused, match="decree_missing"):
        actions.set_local_length(code="K2", decree=" ", **change)  # type: ignore[arg-type]


@pytest.mark.django_db
def test_the_law_of_the_day_counts() -> None:
    """SPDP: seven days under the old code; under the new one no confirmed number, so no due time."""
    old = wib("2025-12-10 09:00")
    assert _start("L15", old).due_at == wib("2025-12-17 23:59")
    assert (
        actions.start(
            actor=WHO,
            code="L15",
            about="K-OTHER",
            starts_at=wib("2026-04-06 09:00"),
            at=wib("2026-04-06 09:00"),
        ).due_at
        is None
    )


@pytest.mark.django_db
def test_a_clock_that_did_not_exist_yet_is_refused_in_words() -> None:
    day = wib("2019-01-01 09:00")
    with pytest.raises(rules.ClockRefused, match="clock_not_in_force"):
        _start("L7", day, past_is_meant=True)


@pytest.mark.django_db
def test_a_year_without_a_calendar_loses_no_clock() -> None:
    """Weekends are left out, holidays are not known: too early, never too late."""
    assert _start("K3", wib("2031-03-05 10:00")).due_at == wib("2031-03-10 16:00")


@pytest.mark.django_db
def test_two_readings_of_one_clock_stand_side_by_side(now: datetime) -> None:
    _start("L4_PROTECTION", now)
    _start("L4_PROTECTION", now - timedelta(hours=10), at=now, reading="CAUTIOUS")
    assert Clock.objects.count() == 2
    actions.meet(actor=WHO, code="L4_PROTECTION", about=ABOUT, at=now)
    assert not Clock.objects.filter(met_at=None).exists()
