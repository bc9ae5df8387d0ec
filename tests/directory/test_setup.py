"""The first-run set-up as an action, and the demo's regency told by it."""

from __future__ import annotations

import time
from collections import Counter
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.contrib.auth.hashers import check_password
from django.core.exceptions import ValidationError

from naungan.audit.models import Entry
from naungan.config.demo import regency as demo
from naungan.directory import actions, areas, queries
from naungan.directory.actions import ChosenAgency
from naungan.directory.models import Agency, Appointment, Area, Installation, Worker
from naungan.directory.rules import DirectoryRefused
from naungan.kit.actor import Role

pytestmark = pytest.mark.django_db
UPTD = ChosenAgency("AGENCY_UPTD_PPA", "UPTD PPA")
OFFICE = ChosenAgency("AGENCY_DP3APPKB", "DP3APPKB")
OPS = ChosenAgency("AGENCY_POLRES_OPS", "Bag Ops")


def set_up(now: datetime, **changed: Any) -> Installation:
    values = {
        "regency_code": "16.09",
        "agencies": [UPTD, OFFICE, OPS],
        "admin_username": "admin",
        "admin_name": "Contoh Admin",
        "admin_password": "perahu kecil di danau biru",
        "at": now,
        **changed,
    }
    return actions.set_up_regency(**values)


def ladder() -> list[tuple[int, str, str]]:
    return [(r.minutes, r.role, r.agency.code) for r in queries.ladder(queries.front_desk())]


def test_a_regency_is_set_up_whole(now: datetime) -> None:
    installation = set_up(now)
    kinds = Counter(Area.objects.values_list("kind", flat=True))
    assert kinds == {
        "PROVINCE": 1, "REGENCY": 1, "DISTRICT": 19, "VILLAGE": 252, "KELURAHAN": 7,
    }  # fmt: skip
    assert (installation.regency.code, installation.regency.bps_code) == ("16.09", "1608")
    assert installation.display_name == "Kabupaten Ogan Komering Ulu Selatan"
    village = Area.objects.get(code="16.09.15.2001")
    assert village.parent is not None and village.parent.name == "Sungai Are"
    assert queries.front_desk().agency.code == "uptd-ppa"
    assert queries.front_desk().keeps_duty
    assert not Agency.objects.get(code="polres-ops").desks.exists()
    assert ladder() == [
        (15, "SUPERVISOR", "uptd-ppa"), (30, "AGENCY_HEAD", "uptd-ppa"),
        (60, "AGENCY_HEAD", "dp3appkb"),
    ]  # fmt: skip
    admin = Worker.objects.get()
    assert check_password("perahu kecil di danau biru", admin.password)
    assert queries.actor_of(admin, at=now).roles == {Role.ADMINISTRATOR.value}
    entry = Entry.objects.get(verb="installation.set_up")
    assert (entry.actor_kind, entry.about) == ("SYSTEM", "area-16.09")


def test_without_an_uptd_the_front_desk_is_the_ppa_office(now: datetime) -> None:
    set_up(now, agencies=[OFFICE, OPS])
    assert queries.front_desk().agency.code == "dp3appkb"
    assert ladder()[-1] == (60, "COORDINATOR", "dp3appkb")


def test_a_second_set_up_is_refused_and_changes_nothing(now: datetime) -> None:
    set_up(now)
    with pytest.raises(DirectoryRefused, match="already_set_up"):
        set_up(now, regency_code="16.01")
    assert Installation.objects.get().regency.code == "16.09"


@pytest.mark.parametrize("code", ["16.99", "99.01", "abc", "", "16", "16.09.15"])
def test_a_code_that_is_no_regency_is_refused(now: datetime, code: str) -> None:
    with pytest.raises(areas.UnknownCode):
        set_up(now, regency_code=code)
    assert not Area.objects.exists()


def test_1608_is_refused_with_both_meanings_and_16_08_is_oku_timur(now: datetime) -> None:
    with pytest.raises(areas.AmbiguousCode, match=r"16\.09"):
        set_up(now, regency_code="1608")
    assert not Installation.objects.exists()
    installation = set_up(now, regency_code="16.08")
    assert installation.regency.name == "Kabupaten Ogan Komering Ulu Timur"
    assert installation.regency.bps_code == "1609"


def test_without_a_lead_office_nothing_is_written(now: datetime) -> None:
    with pytest.raises(DirectoryRefused, match="no_lead_office"):
        set_up(now, agencies=[OPS])
    assert not Area.objects.exists() and not Worker.objects.exists()


def test_a_poor_password_or_name_of_the_administrator_is_refused(now: datetime) -> None:
    with pytest.raises(ValidationError):
        set_up(now, admin_password="kabupaten kabupaten")
    with pytest.raises(DirectoryRefused, match="username_unfit"):
        set_up(now, admin_username="a b")
    assert not Installation.objects.exists()


def test_the_demo_regency_is_founded_fast_and_everybody_is_contoh(now: datetime) -> None:
    begun = time.monotonic()
    demo.found_regency(at=now)
    assert time.monotonic() - begun < 8
    assert Installation.objects.get().is_demo
    assert Agency.objects.count() >= 18
    assert Worker.objects.count() >= 40
    assert all(name.startswith("Contoh ") for name in Worker.objects.values_list("name", flat=True))
    assert not Worker.objects.exclude(phone="").exclude(phone__startswith="0800").exists()
    assert all(
        check_password(demo.PASSWORD, worker.password) for worker in Worker.objects.all()[:3]
    )
    assert not Worker.objects.exclude(appointments__isnull=False).exists()
    heads = Appointment.objects.filter(role=Role.AGENCY_HEAD).values_list("agency", flat=True)
    assert len(heads) == len(set(heads))


def test_the_demo_front_desk_has_no_gap_and_the_police_desk_shows_one(now: datetime) -> None:
    demo.found_regency(at=now)
    year = {"starts_at": now, "ends_at": now + timedelta(days=365)}
    assert queries.roster_gaps(queries.front_desk(), **year) == []
    week = {"starts_at": now, "ends_at": now + timedelta(days=7)}
    assert len(queries.roster_gaps(queries.desk("unit-ppa-meja"), **week)) == 1
    assert len(queries.on_call(queries.front_desk(), at=now)) == 1


def test_the_demo_refuses_to_be_founded_beside_a_regency(now: datetime) -> None:
    set_up(now)
    with pytest.raises(DirectoryRefused, match="already_set_up"):
        demo.found_regency(at=now)
    assert Worker.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_of_two_set_ups_at_the_same_moment_one_is_told(
    now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(now)
    # The second one looked before the first had written.
    answers = iter([False, True])
    monkeypatch.setattr(type(Installation.objects.all()), "exists", lambda self: next(answers))
    with pytest.raises(DirectoryRefused, match="already_set_up"):
        set_up(now)
    monkeypatch.undo()
    assert Worker.objects.count() == 1
