"""The small regency of the tests: named agencies, named people and how they stand, a fixed clock.

Told once, used everywhere:

* The UPTD PPA leads. Contoh Petugas works at its desk, Contoh Rekan beside her; Contoh Kepala heads
  the office, Contoh Pengawas supervises.
* The hospital (RSUD) has a desk with Contoh Dokter; the police unit (Unit PPA) has Contoh Kanit.
* Contoh Koordinator co-ordinates the task force: counts, reads no names.
* Contoh Admin keeps accounts and has no case rights. Contoh Orang Luar works at the school office.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.cache import cache
from django.test import Client

from naungan.directory import queries as directory
from naungan.directory.models import (
    Agency,
    Appointment,
    Area,
    Desk,
    DutyShift,
    Installation,
    LadderRung,
    Worker,
)
from naungan.kit.actor import Actor, Role

WIB = ZoneInfo("Asia/Jakarta")
SignIn = Callable[[str], Client]


def wib(text: str) -> datetime:
    """`2026-03-17 16:45` in the story's own time."""
    return datetime.fromisoformat(text).replace(tzinfo=WIB)


@pytest.fixture(autouse=True)
def _nothing_kept() -> None:
    """What a process keeps for a minute must not travel from one test to the next."""
    cache.clear()


@pytest.fixture
def now() -> datetime:
    """Tuesday noon in Jakarta."""
    return datetime(2026, 11, 24, 5, 0, tzinfo=UTC)


class Regency:
    """The small regency; every attribute is a row, every method a question about one."""

    def __init__(self) -> None:
        self.founded = date(2025, 1, 1)
        regency = Area.objects.create(
            code="16.09",
            bps_code="1608",
            name="Ogan Komering Ulu Selatan",
            kind="REGENCY",
            edition="test",
        )
        self.district = Area.objects.create(
            code="16.09.15", name="Sungai Are", kind="DISTRICT", parent=regency, edition="test"
        )
        self.village = Area.objects.create(
            code="16.09.15.2001",
            name="Pulau Kemuning",
            kind="VILLAGE",
            parent=self.district,
            edition="test",
        )
        Installation.objects.create(
            regency=regency,
            display_name="Kabupaten OKU Selatan",
            set_up_at=datetime(2025, 1, 1, tzinfo=UTC),
        )
        self.uptd = self._agency("uptd-ppa", "AGENCY_UPTD_PPA", "UPTD PPA")
        self.hospital = self._agency("rsud", "AGENCY_HOSPITAL", "RSUD Muaradua")
        self.police = self._agency("unit-ppa", "AGENCY_POLRES_UNIT_PPA", "Unit PPA Polres")
        self.office = self._agency("dp3appkb", "AGENCY_DP3APPKB", "DP3APPKB")
        self.school = self._agency("disdik", "AGENCY_EDUCATION_OFFICE", "Dinas Pendidikan")
        self.front = Desk.objects.create(
            agency=self.uptd,
            code="uptd-ppa-meja",
            name="Meja UPTD PPA",
            is_front=True,
            keeps_duty=True,
        )
        self.hospital_desk = Desk.objects.create(
            agency=self.hospital, code="rsud-meja", name="Meja RSUD"
        )
        self.police_desk = Desk.objects.create(
            agency=self.police, code="unit-ppa-meja", name="Meja Unit PPA"
        )
        self.school_desk = Desk.objects.create(
            agency=self.school, code="disdik-meja", name="Meja Dinas Pendidikan"
        )
        for number, minutes, role, agency in (
            (1, 15, Role.SUPERVISOR, self.uptd),
            (2, 30, Role.AGENCY_HEAD, self.uptd),
            (3, 60, Role.AGENCY_HEAD, self.office),
        ):
            LadderRung.objects.create(
                desk=self.front, number=number, minutes=minutes, role=role, agency=agency
            )
        self.worker_row = self._worker("petugas", "Contoh Petugas", Role.CASE_WORKER, self.front)
        self.colleague_row = self._worker("rekan", "Contoh Rekan", Role.DESK_OFFICER, self.front)
        self.supervisor_row = self._worker(
            "pengawas", "Contoh Pengawas", Role.SUPERVISOR, self.front
        )
        self.head_row = self._worker("kepala", "Contoh Kepala", Role.AGENCY_HEAD, self.front)
        self.doctor_row = self._worker(
            "dokter", "Contoh Dokter", Role.CASE_WORKER, self.hospital_desk
        )
        self.officer_row = self._worker("kanit", "Contoh Kanit", Role.CASE_WORKER, self.police_desk)
        self.chief_row = self._worker("kadis", "Contoh Kadis", Role.AGENCY_HEAD, None, self.office)
        self.coordinator_row = self._worker(
            "koordinator", "Contoh Koordinator", Role.COORDINATOR, None, self.office
        )
        self.admin_row = self._worker(
            "admin", "Contoh Admin", Role.ADMINISTRATOR, None, self.office
        )
        self.stranger_row = self._worker(
            "orangluar", "Contoh Orang Luar", Role.CASE_WORKER, self.school_desk
        )

    def _agency(self, code: str, kind: str, name: str) -> Agency:
        return Agency.objects.create(code=code, kind=kind, name=name)

    def _worker(
        self, username: str, name: str, role: Role, desk: Desk | None, agency: Agency | None = None
    ) -> Worker:
        worker = Worker.objects.create(
            username=username,
            name=name,
            email=f"{username}@contoh.invalid",
            created_at=datetime(2025, 1, 1, tzinfo=UTC),
        )
        Appointment.objects.create(
            worker=worker,
            agency=desk.agency if desk else agency,
            desk=desk,
            post=role.value,
            role=role,
            starts_on=self.founded,
        )
        return worker

    def on_duty(self, worker: Worker, start: datetime, hours: int = 24) -> DutyShift:
        return DutyShift.objects.create(
            desk=self.front,
            worker=worker,
            starts_at=start,
            ends_at=start + timedelta(hours=hours),
        )

    def police_desk_two(self) -> Desk:
        """The police unit of another place: nobody of the small regency sits there."""
        desk, _ = Desk.objects.get_or_create(
            code="polda-meja", defaults={"agency": self.police, "name": "Dit PPA-PPO"}
        )
        return desk

    def actor(self, worker: Worker, at: datetime) -> Actor:
        return directory.actor_of(worker, at=at)


@pytest.fixture
def regency(db: None) -> Regency:
    return Regency()


def _actor_fixture(attribute: str) -> Callable[..., Actor]:
    @pytest.fixture
    def actor(regency: Regency, now: datetime) -> Actor:
        return regency.actor(getattr(regency, attribute), now)

    return actor


worker = _actor_fixture("worker_row")
colleague = _actor_fixture("colleague_row")
supervisor = _actor_fixture("supervisor_row")
head = _actor_fixture("head_row")
doctor = _actor_fixture("doctor_row")
officer = _actor_fixture("officer_row")
chief = _actor_fixture("chief_row")
coordinator = _actor_fixture("coordinator_row")
admin = _actor_fixture("admin_row")
stranger = _actor_fixture("stranger_row")


@pytest.fixture
def keys() -> Iterator[str]:
    """Form keys that never repeat within a test."""
    return (f"key-{number:04d}-of-a-form" for number in itertools.count())


@pytest.fixture
def signed_in(regency: Regency, now: datetime, monkeypatch: pytest.MonkeyPatch) -> SignIn:
    """A browser of somebody of the small regency, at the moment of the story."""
    monkeypatch.setattr("django.utils.timezone.now", lambda: now)

    def open_browser(who: str) -> Client:
        worker = getattr(regency, f"{who}_row")
        client = Client()
        client.force_login(worker)
        session = client.session
        session["epoch"] = worker.session_epoch
        session["opened_at"] = session["seen_at"] = now.timestamp()
        session.save()
        return client

    return open_browser
