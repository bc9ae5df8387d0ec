"""The plain rules: who may what, appointments, roster gaps, ladder, codes, waits."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naungan.directory import rules
from naungan.directory.rules import DirectoryRefused, Held, Permission, Rung, Span, throttle
from naungan.kit.actor import Role
from naungan.law.terms import GLOSSARY

DAY = datetime(2026, 11, 24, tzinfo=UTC)


def span(start: float, end: float) -> Span:
    return Span(DAY + timedelta(hours=start), DAY + timedelta(hours=end))


def held(worker: int = 1, agency: int = 1, role: str = Role.CASE_WORKER, **kw: object) -> Held:
    values = {"desk_id": None, "starts_on": date(2026, 1, 1), "ends_on": None, **kw}
    return Held(worker_id=worker, agency_id=agency, role=role, **values)  # type: ignore[arg-type]


def refused(code: str) -> object:
    assert code in GLOSSARY
    return pytest.raises(DirectoryRefused, match=f"^{code}$")


def test_the_administrator_keeps_accounts_and_no_roster() -> None:
    assert Permission.EDIT_ACCOUNTS in rules.MAY["ADMINISTRATOR"]
    assert Permission.EDIT_ROSTER not in rules.MAY["ADMINISTRATOR"]
    assert rules.MAY["MEMBER"] == {Permission.READ_DIRECTORY}
    assert Permission.EDIT_APPOINTMENTS not in rules.MAY["AGENCY_LEAD"]


def test_nobody_appoints_herself() -> None:
    with refused("own_appointment"):
        rules.check_appointment(held(worker=7), by=7, others=[])
    rules.check_appointment(held(worker=7), by=8, others=[])


def test_one_appointment_is_not_given_twice_at_a_time() -> None:
    first = held(ends_on=date(2026, 6, 30))
    with refused("appointment_overlaps"):
        rules.check_appointment(held(starts_on=date(2026, 6, 30)), by=9, others=[first])
    rules.check_appointment(held(starts_on=date(2026, 7, 1)), by=9, others=[first])
    rules.check_appointment(held(agency=2), by=9, others=[first])


def test_an_agency_has_one_head_at_a_time() -> None:
    old = held(worker=1, role=Role.AGENCY_HEAD)
    with refused("agency_has_a_head"):
        rules.check_appointment(held(worker=2, role=Role.AGENCY_HEAD), by=9, others=[old])
    rules.check_appointment(held(worker=2, role=Role.SUPERVISOR), by=9, others=[old])


@pytest.mark.parametrize("role", [r for r in Role if r != Role.ADMINISTRATOR])
def test_who_keeps_accounts_does_no_case_work_meanwhile(role: Role) -> None:
    with refused("administrator_does_no_case_work"):
        rules.check_appointment(
            held(role=role), by=9, others=[held(agency=2, role=Role.ADMINISTRATOR)]
        )


def test_an_appointment_does_not_end_before_it_starts() -> None:
    with refused("appointment_ends_before_start"):
        rules.check_appointment(held(ends_on=date(2025, 12, 31)), by=9, others=[])
    with refused("appointment_ends_before_start"):
        rules.check_end(held(), on=date(2025, 12, 31), by=9, administrators_left=1)


def test_the_last_administrator_stays() -> None:
    admin = held(role=Role.ADMINISTRATOR)
    with refused("last_administrator"):
        rules.check_end(admin, on=date(2026, 6, 1), by=9, administrators_left=0)
    rules.check_end(admin, on=date(2026, 6, 1), by=9, administrators_left=1)
    with refused("own_appointment"):
        rules.check_end(admin, on=date(2026, 6, 1), by=1, administrators_left=1)


def test_gaps_of_a_day_with_two_shifts() -> None:
    found = rules.gaps([span(16, 22), span(8, 12)], starts_at=DAY, ends_at=DAY + timedelta(days=1))
    assert found == [span(0, 8), span(12, 16), span(22, 24)]


def test_no_shift_is_one_gap_and_a_full_day_is_none() -> None:
    day = {"starts_at": DAY, "ends_at": DAY + timedelta(days=1)}
    assert rules.gaps([], **day) == [span(0, 24)]
    assert rules.gaps([span(-4, 30)], **day) == []
    assert rules.gaps([span(0, 12), span(12, 24)], **day) == []
    assert rules.gaps([span(-9, -1), span(25, 30)], **day) == [span(0, 24)]


@given(st.lists(st.tuples(st.integers(-5, 30), st.integers(1, 12)), max_size=8))
def test_every_hour_is_either_covered_or_in_a_gap(drawn: list[tuple[int, int]]) -> None:
    shifts = [span(start, start + length) for start, length in drawn]
    found = rules.gaps(shifts, starts_at=DAY, ends_at=DAY + timedelta(days=1))
    for hour in range(24):
        moment = DAY + timedelta(hours=hour, minutes=30)
        covered = any(s.starts_at <= moment < s.ends_at for s in shifts)
        in_gap = any(s.starts_at <= moment < s.ends_at for s in found)
        assert covered != in_gap


def test_a_shift_has_an_end_a_length_and_one_place() -> None:
    ok = {"same_worker": [], "at_this_desk": True}
    rules.check_shift(span(8, 20), **ok)
    with refused("shift_ends_before_start"):
        rules.check_shift(span(8, 8), **ok)
    with refused("shift_too_long"):
        rules.check_shift(span(0, 73), **ok)
    with refused("worker_not_at_this_desk"):
        rules.check_shift(span(8, 20), same_worker=[], at_this_desk=False)
    with refused("shift_overlaps"):
        rules.check_shift(span(8, 20), same_worker=[span(19, 21)], at_this_desk=True)
    rules.check_shift(span(8, 20), same_worker=[span(20, 22)], at_this_desk=True)


def rung(minutes: int, role: str = Role.SUPERVISOR) -> Rung:
    return Rung(minutes, role, "uptd-ppa")


def test_a_ladder_rises_and_calls_no_administrator() -> None:
    rules.check_ladder([rung(15), rung(30), rung(60)])
    with refused("ladder_empty"):
        rules.check_ladder([])
    with refused("ladder_does_not_rise"):
        rules.check_ladder([rung(30), rung(30)])
    with refused("ladder_too_long"):
        rules.check_ladder([rung(n) for n in range(1, 8)])
    with refused("ladder_role_not_callable"):
        rules.check_ladder([rung(15, Role.ADMINISTRATOR)])


@pytest.mark.parametrize("name", ["ab", "Dua Kata", "titik.", ".titik", "é.b.c", "x" * 61, ""])
def test_a_sign_in_name_is_plain(name: str) -> None:
    with refused("username_unfit"):
        rules.check_username(name, taken=False)


def test_a_sign_in_name_is_taken_once() -> None:
    rules.check_username("kepala.uptd", taken=False)
    with refused("username_taken"):
        rules.check_username("kepala.uptd", taken=True)


def test_agency_codes_are_short_and_never_twice() -> None:
    assert rules.agency_code("AGENCY_HOSPITAL", "RSUD Muaradua", set()) == "rsud"
    assert rules.agency_code("AGENCY_HOSPITAL", "RS Contoh", {"rsud"}) == "rs-contoh"
    assert rules.agency_code("AGENCY_OTHER", "RS Contoh", {"rs-contoh"}) == "rs-contoh-2"
    assert rules.desk_code("rsud", {"rsud-meja"}) == "rsud-meja-2"


def test_the_wait_grows_and_ends() -> None:
    waits = [throttle.wait_after(n).total_seconds() for n in range(12)]
    assert waits[:3] == [0, 0, 0]
    assert waits[3:7] == [2, 4, 8, 16]
    assert throttle.wait_after(10_000) == throttle.LONGEST_WAIT
