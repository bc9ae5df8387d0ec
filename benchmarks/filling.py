"""Fills a database with a regency's history for the work-page benchmark. Run in its own process.

One case in twenty is open (a regency of 100,000 cases in its file has a long past); they are spread
over ten case workers of the leading office; one in eight open cases has an open referral to the
hospital; every case has its report, three clocks, a service and four lines of trail.
"""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, timedelta

import django

CHUNK = 5_000


def fill(count: int) -> None:
    """Insert `count` cases with what belongs to them."""
    from django.contrib.auth.models import AnonymousUser  # noqa: F401  (apps are ready)
    from django.db import transaction

    from naungan.audit.models import Entry
    from naungan.casework.models import Case, Referral, ReferralOpens, Service
    from naungan.clocks.models import Clock
    from naungan.clocks.rules import NO_CLOCK
    from naungan.directory.models import (
        Agency,
        Appointment,
        Area,
        Desk,
        Installation,
        Worker,
    )
    from naungan.intake.models import Report

    now = datetime.now(UTC)
    start = now - timedelta(days=3650)
    regency = Area.objects.create(code="16.09", name="OKU Selatan", kind="REGENCY", edition="x")
    villages = []
    for d in range(1, 20):
        district = Area.objects.create(
            code=f"16.09.{d:02}",
            name=f"Kecamatan {d}",
            kind="DISTRICT",
            parent=regency,
            edition="x",
        )
        villages += [
            Area.objects.create(
                code=f"16.09.{d:02}.{2000 + v}",
                name=f"Desa {d}-{v}",
                kind="VILLAGE",
                parent=district,
                edition="x",
            )
            for v in range(1, 5)
        ]
    Installation.objects.create(regency=regency, display_name="Bench", set_up_at=start)
    agencies = [
        Agency.objects.create(code=c, kind=k, name=n)
        for c, k, n in (
            ("uptd", "AGENCY_UPTD_PPA", "UPTD PPA"),
            ("rsud", "AGENCY_HOSPITAL", "RSUD"),
        )
    ]
    front = Desk.objects.create(agency=agencies[0], code="uptd-meja", name="Meja", is_front=True)
    hospital = Desk.objects.create(agency=agencies[1], code="rsud-meja", name="Meja")
    workers = []
    for i in range(14):
        worker = Worker(username=f"w{i}", name=f"Contoh {i}", created_at=start)
        worker.set_unusable_password()
        worker.save()
        role, desk = "CASE_WORKER", front
        if i == 10:
            role = "SUPERVISOR"
        if i == 11:
            role, desk = "COORDINATOR", None
        if i == 12:
            desk = hospital
        Appointment.objects.create(
            worker=worker,
            agency=(desk or front).agency,
            desk=desk,
            post="x",
            role=role,
            starts_on=date(2015, 1, 1),
        )
        workers.append(worker)

    for base in range(0, count, CHUNK):
        size = min(CHUNK, count - base)
        with transaction.atomic():
            reports, cases, clocks, entries = [], [], [], []
            for i in range(base, base + size):
                came = start + (now - start) * (i / count)
                is_open = i % 20 == 0
                reports.append(
                    Report(
                        ref=f"L-{i:08}",
                        channel="PHONE",
                        state="ACCEPTED",
                        desk=front,
                        received_at=came,
                        recorded_at=came,
                        receipt=f"r{i}",
                        key_hash=f"k{i}",
                        story="cerita " * 60,
                        area=villages[i % len(villages)],
                        proposed_grade="MEDIUM",
                        proposed_rules="U9",
                        grade="MEDIUM",
                        acknowledged_at=came,
                        holder=workers[i % 10],
                        closed_at=came,
                    )
                )
                cases.append(
                    Case(
                        ref=f"K-{i:08}",
                        state="IN_SERVICE" if is_open else "CLOSED",
                        lead_agency=agencies[0],
                        lead_desk=front,
                        lead_worker=workers[i // 20 % 10],
                        area=villages[i % len(villages)],
                        risk=("HIGH", "MEDIUM", "LOW")[i % 3],
                        opened_at=came,
                        closed_at=None if is_open else came + timedelta(days=90),
                        next_due_at=now + timedelta(hours=i % 700) if is_open else NO_CLOCK,
                        closure_asked_by=None if is_open else workers[0],
                        closure_confirmed_by=None if is_open else workers[10],
                    )
                )
                for code, due in (("K2", came), ("L1", came), ("K9", now)):
                    clocks.append(
                        Clock(
                            about=f"K-{i:08}",
                            code=code,
                            unit="HOURS",
                            length=72,
                            locked=True,
                            starts_at=came,
                            due_at=max(came, due) + timedelta(hours=72),
                            met_at=None if is_open and code == "K9" else came,
                        )
                    )
                for verb in ("case.opened", "case.assessed", "service.recorded", "case.read"):
                    entries.append(
                        Entry(
                            at=came,
                            actor_kind="WORKER",
                            worker_id=workers[0].pk,
                            agency_id=agencies[0].pk,
                            verb=verb,
                            about=f"K-{i:08}",
                        )
                    )
            Report.objects.bulk_create(reports)
            for case, report in zip(cases, reports, strict=True):
                case.report = report
            Case.objects.bulk_create(cases)
            Clock.objects.bulk_create(clocks)
            Entry.objects.bulk_create(entries)
            Service.objects.bulk_create(
                [
                    Service(
                        case=case,
                        code="SERVICE_HEALTH",
                        status="SERVICE_DONE",
                        agency=agencies[1],
                        given_at=case.opened_at,
                        recorded_by=workers[0],
                    )
                    for case in cases
                ]
            )
            referrals = Referral.objects.bulk_create(
                [
                    Referral(
                        ref=case.ref.replace("K", "R"),
                        case=case,
                        from_desk=front,
                        to_desk=hospital,
                        sent_by=workers[0],
                        state="REFERRAL_ACCEPTED",
                        reason="x",
                        ground="CONSENT",
                        sent_at=case.opened_at,
                        due_at=now + timedelta(hours=5),
                        key_hash=f"ref-{case.ref}",
                    )
                    for n, case in enumerate(c for c in cases if c.closed_at is None)
                    if n % 8 == 0
                ]
            )
            ReferralOpens.objects.bulk_create(
                [ReferralOpens(referral=row, group="MED") for row in referrals]
            )
    # A living queue: forty open reports, five of them unanswered danger.
    Report.objects.bulk_create(
        [
            Report(
                ref=f"L-Q{i:07}",
                channel="WEB",
                state="RECEIVED",
                desk=front,
                received_at=now - timedelta(hours=i),
                recorded_at=now,
                receipt=f"q{i}",
                key_hash=f"qk{i}",
                story="cerita " * 60,
                area=villages[i % len(villages)],
                proposed_grade="HIGH" if i < 5 else "LOW",
                proposed_rules="U1",
                grade="HIGH" if i < 5 else "LOW",
                queue_rank=0 if i < 5 else 1,
                next_due_at=now + timedelta(hours=i),
            )
            for i in range(40)
        ]
    )
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def sessions() -> list[str]:
    """A signed-in session for each worker, as cookie values."""
    from importlib import import_module

    from django.conf import settings
    from django.test import RequestFactory

    from naungan.directory import signin
    from naungan.directory.models import Worker

    store = import_module(settings.SESSION_ENGINE).SessionStore
    found = []
    for worker in Worker.objects.order_by("pk"):
        request = RequestFactory().get("/")
        request.session = store()
        signin.open_session(request, worker, at=datetime.now(UTC))
        request.session.save()
        found.append(f"{settings.SESSION_COOKIE_NAME}={request.session.session_key}")
    return found


if __name__ == "__main__":
    django.setup()
    fill(int(sys.argv[1]))
    print("\n".join(sessions()))
