"""The demo's year: told by the real actions, the same for the same seed, and full of life at its end."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.apps import apps
from django.db import models, transaction
from django.db.models import F, Q

from naungan.audit.models import Entry
from naungan.casework.models import Case, CasePerson, FollowUp, Referral, ReferralMessage, Service
from naungan.casework.rules import CaseState, ReferralState, ServiceStatus
from naungan.clocks.models import Clock
from naungan.config.demo.story import Told, lines, matters, tell
from naungan.directory import queries as directory
from naungan.directory.models import Worker
from naungan.intake import queries as reports
from naungan.intake.models import Dispatch, Letter, Message, Report, Rung
from naungan.intake.rules import Channel, State
from naungan.notices.models import Notice
from tests.conftest import WIB, wib

pytestmark = pytest.mark.slow

START, AT = date(2025, 11, 24), wib("2026-11-24 13:07")


@dataclass
class Year:
    """The story as it was told, and the digests of two tellings."""

    told: Told
    digests: tuple[str, str]
    months: list[tuple[str, float]] = field(default_factory=list)


def digest() -> str:
    """Order, channel, outcome and month of every report: what a seed is held to."""
    rows = [
        (ref, channel, state, grade, received_at.strftime("%Y-%m-%d %H:%M"))
        for ref, channel, state, grade, received_at in Report.objects.order_by("pk").values_list(
            "ref", "channel", "state", "grade", "received_at"
        )
    ]
    # A worker is called by her key in the table, and PostgreSQL gives no key twice.
    # What happens in one and the same moment has no order of its own.
    acts = sorted(
        (at, verb, "worker" if about.startswith("worker-") else about)
        for at, verb, about in Entry.objects.values_list("at", "verb", "about")
    )
    return hashlib.sha256(repr((rows, acts)).encode()).hexdigest()


@pytest.fixture(scope="module")
def year(django_db_setup: None, django_db_blocker: Any) -> Iterator[Year]:
    with django_db_blocker.unblock(), transaction.atomic():
        before = transaction.savepoint()
        tell(seed=7, start=START, at=AT)
        first = digest()
        transaction.savepoint_rollback(before)
        months: list[tuple[str, float]] = []
        told = tell(seed=7, start=START, at=AT, progress=lambda *step: months.append(step))
        yield Year(told, (first, digest()), months)
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def _tables_are_open(year: Year) -> None:
    """Every test here reads the year that was told once."""


def texts() -> Iterator[tuple[str, str]]:
    """Every text of every row, with the column that it stands in."""
    for model in apps.get_models():
        if model._meta.app_label in {"intake", "casework", "clocks", "audit", "notices"}:
            columns = [
                column.name
                for column in model._meta.concrete_fields
                if isinstance(column, models.CharField | models.TextField | models.JSONField)
            ]
            for row in model._default_manager.values_list(*columns):
                for column, value in zip(columns, row, strict=True):
                    yield f"{model._meta.label}.{column}", str(value or "")


# --- how much, and the same every time ------------------------------------------------------------


def test_the_same_seed_tells_the_same_year(year: Year) -> None:
    assert year.digests[0] == year.digests[1]


def test_a_year_has_about_a_hundred_and_twenty_reports_and_sixty_cases(year: Year) -> None:
    assert Report.objects.count() == year.told.reports
    assert 110 <= year.told.reports <= 130
    assert Case.objects.count() == year.told.cases
    assert 50 <= year.told.cases <= 70


def test_reports_come_over_every_channel_and_in_every_month() -> None:
    channels = set(Report.objects.values_list("channel", flat=True))
    assert channels == {item.value for item in Channel} - {"EARLY_DETECTION"}
    by_month = Counter(
        moment.astimezone(WIB).strftime("%Y-%m")
        for moment in Report.objects.values_list("received_at", flat=True)
    )
    whole = {f"{2025 + (n > 12)}-{(n - 1) % 12 + 1:02d}" for n in range(12, 24)}
    assert whole <= set(by_month)
    assert min(by_month[month] for month in whole) >= 2
    outside = Report.objects.filter(channel__in=("SAPA129", "REFERRAL_IN"))
    assert outside.exists()
    assert (
        not outside.filter(outside_ref="").exclude(received_at__gt=AT - timedelta(days=90)).exists()
    )


@pytest.mark.parametrize("state", [item.value for item in State])
def test_a_report_stands_in_every_state(state: str) -> None:
    assert Report.objects.filter(state=state).exists()


@pytest.mark.parametrize("state", [item.value for item in CaseState])
def test_a_case_stands_in_every_state(state: str) -> None:
    assert Case.objects.filter(state=state).exists()


@pytest.mark.parametrize("state", [item.value for item in ReferralState])
def test_a_referral_stands_in_every_state(state: str) -> None:
    assert Referral.objects.filter(state=state).exists()


@pytest.mark.parametrize("status", [item.value for item in ServiceStatus])
def test_a_service_stands_in_every_status(status: str) -> None:
    assert Service.objects.filter(status=status).exists()


# --- what happened in the year --------------------------------------------------------------------

VERBS = (
    "report.asked_back",
    "report.replied",
    "report.reporter_wrote",
    "report.regraded",
    "report.passed",
    "report.passed_outside",
    "report.merged",
    "report.dismissed",
    "report.dismissal_asked",
    "ladder.climbed",
    "clock.breached",
    "outreach.planned",
    "case.assigned",
    "case.assessed",
    "referral.accepted",
    "referral.questioned",
    "referral.question_answered",
    "referral.declined",
    "referral.returned",
    "referral.return_noted",
    "referral.revoked",
    "referral.done",
    "follow_up.dropped",
    "after_care.planned",
    "closure.asked",
    "closure.refused",
    "case.closed",
    "case.reopened",
    "case.read",
)


@pytest.mark.parametrize("verb", VERBS)
def test_it_happened_at_least_once(verb: str) -> None:
    assert Entry.objects.filter(verb=verb).exists()


def test_follow_ups_were_kept_kept_late_and_are_still_open() -> None:
    done = FollowUp.objects.filter(done_at__isnull=False)
    assert done.filter(done_at__lte=F("due_at")).exists()
    assert done.filter(done_at__gt=F("due_at")).exists()
    assert FollowUp.objects.filter(done_at=None, dropped_at=None, due_at__gt=AT).exists()


def test_referrals_went_to_many_desks() -> None:
    kinds = set(Referral.objects.values_list("to_desk__agency__kind", flat=True))
    assert {
        "AGENCY_HOSPITAL",
        "AGENCY_POLRES_UNIT_PPA",
        "AGENCY_DINSOS",
        "AGENCY_EDUCATION_OFFICE",
        "AGENCY_CIVIL_REGISTRY",
        "AGENCY_LEGAL_AID",
    } <= kinds


def test_a_dispatch_arrived_late_and_says_why() -> None:
    late = Clock.objects.filter(code="K7", breached_at__isnull=False)
    assert late.exists()
    assert not late.filter(breach_reason="").exists()


def test_every_row_came_about_through_its_action() -> None:
    """No row without its entry in the trail: nothing was written past the actions."""

    def about(verb: str) -> set[str]:
        return set(Entry.objects.filter(verb=verb).values_list("about", flat=True))

    def times(*verbs: str) -> int:
        return Entry.objects.filter(verb__in=verbs).count()

    assert about("report.received") == set(Report.objects.values_list("ref", flat=True))
    assert about("case.opened") == set(Case.objects.values_list("ref", flat=True))
    assert times("case.referred") == Referral.objects.count()
    assert times("service.recorded") == Service.objects.count()
    assert times("person.added") == CasePerson.objects.count()
    assert times("dispatch.left") == Dispatch.objects.count()
    assert times("ladder.climbed") == Rung.objects.filter(fired_at__isnull=False).count()
    assert times("report.asked_back", "report.replied", "report.reporter_wrote") == (
        Message.objects.count()
    )
    assert times("referral.questioned", "referral.question_answered") == (
        ReferralMessage.objects.count()
    )
    assert times("follow_up.done") == FollowUp.objects.filter(done_at__isnull=False).count()
    assert not Letter.objects.filter(opened_at=None).exists()


def test_time_runs_forward_in_the_trail() -> None:
    moments = list(Entry.objects.order_by("pk").values_list("at", flat=True))
    assert moments == sorted(moments)
    assert moments[-1] <= AT


def test_progress_is_told_month_by_month(year: Year) -> None:
    shares = [share for _, share in year.months]
    assert len(year.months) >= 13
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_nobody_was_told_anything() -> None:
    assert Notice.objects.exists()
    assert not Notice.objects.filter(done_at=None).exists()
    assert not Notice.objects.filter(told__gt=0).exists()


# --- the worked stories ---------------------------------------------------------------------------


def _clock(about: str, code: str, reading: str = "") -> Clock:
    return (
        Clock.objects.filter(about=about, code=code, reading=reading).order_by("starts_at").first()
    )


def _at(moment: datetime | None) -> str:
    assert moment is not None
    return moment.astimezone(WIB).strftime("%Y-%m-%d %H:%M")


def test_the_sister_is_called_in_twelve_minutes_and_the_laws_days_are_counted(year: Year) -> None:
    case = Case.objects.get(ref=year.told.refs["S01"])
    assert case.report.grade == "HIGH"
    assert _at(case.report.acknowledged_at) == "2026-02-10 21:52"
    assert not case.report.rungs.filter(fired_at__isnull=False).exists()
    assert _at(_clock(case.ref, "K4").due_at) == "2026-02-14 23:59"
    assert _at(_clock(case.ref, "L7").due_at) == "2026-02-25 23:59"
    assert _at(_clock(case.ref, "L5").due_at) == "2026-03-19 23:59"
    assert _clock(case.ref, "L15").due_at is None
    assert case.state == "MONITORING"
    after_care = case.follow_ups.order_by("due_at").values_list("due_at", flat=True)
    assert [_at(due) for due in after_care] == [
        "2026-03-26 23:59",
        "2026-04-11 23:59",
        "2026-06-10 23:59",
    ]


def test_the_girls_hours_run_over_sunday_and_the_holiday(year: Year) -> None:
    case = Case.objects.get(ref=year.told.refs["S05"])
    owed = _clock(case.ref, "L1")
    assert _at(owed.due_at) == "2026-06-16 11:30"
    assert _at(owed.met_at) == "2026-06-13 15:00"
    assert _at(_clock(case.ref, "L2_MAY").due_at) == "2026-06-14 15:00"
    assert _at(_clock(case.ref, "L2_LASTS").due_at) == "2026-06-27 23:59"
    assert _at(_clock(case.ref, "L4_LASTS").due_at) == "2026-06-20 23:59"
    assert _at(_clock(case.ref, "L10").due_at) == "2026-11-13 23:59"
    assert not case.services.filter(code="F5").exists()


def test_the_prank_is_believed_looked_at_and_ended_by_two_persons(year: Year) -> None:
    report = Report.objects.get(ref=year.told.refs["S13"])
    assert (report.grade, report.state, report.dismiss_reason) == ("HIGH", "DISMISSED", "PRANK")
    assert report.merged.count() == 3
    assert report.dispatches.filter(arrived_at__isnull=False).count() == 2
    assert _at(report.closed_at) == "2026-08-29 08:40"
    confirmed = Entry.objects.get(about=report.ref, verb="report.dismissed")
    assert confirmed.worker_id != report.dismissal_asked_by_id
    assert not report.rungs.filter(fired_at__isnull=False).exists()


def test_the_neighbours_visit_came_fifty_five_minutes_late(year: Year) -> None:
    case = Case.objects.get(ref=year.told.refs["S14"])
    visit = _clock(case.report.ref, "K7")
    assert visit.due_at is not None and visit.met_at is not None
    assert visit.met_at - visit.due_at == timedelta(minutes=55)
    assert visit.breach_reason
    assert case.report.reporter_name == ""
    assert _at(_clock(case.ref, "L4_PROTECTION", "CAUTIOUS").due_at) == "2026-03-04 20:10"
    assert case.persons.filter(role="SURVIVOR").count() == 2
    assert _at(case.closed_at) == "2026-09-07 10:00"


# --- the present ----------------------------------------------------------------------------------


def test_the_queue_is_alive(year: Year) -> None:
    worker = directory.actor_of(Worker.objects.get(username="petugas"), at=AT)
    waiting = reports.queue(worker)
    assert 4 <= len(waiting) <= 8
    assert [row.ref for row in waiting[:2]] == [
        year.told.refs["unanswered"],
        year.told.refs["missing_child"],
    ]
    unanswered, missing = waiting[:2]
    assert AT - unanswered.received_at == timedelta(minutes=10)
    assert missing.next_due_at - AT == timedelta(minutes=12)
    assert "U8" in missing.proposed_rules.split(",")
    assert {row.grade for row in waiting} == {"HIGH", "MEDIUM", "LOW"}
    assert any(row.reporter_wrote_at is not None for row in waiting)


def test_the_last_open_reports_were_received_lately() -> None:
    oldest = Report.objects.filter(closed_at=None).order_by("received_at").first()
    assert oldest is not None
    assert oldest.received_at > AT - timedelta(days=3)


def test_referrals_are_due_soon_one_has_a_question_and_one_came_back_unseen(year: Year) -> None:
    refs = year.told.refs
    soon = Referral.objects.filter(
        state="REFERRAL_SENT", due_at__gt=AT, due_at__lt=AT + timedelta(days=1)
    )
    assert 2 <= soon.count() <= 4
    assert Referral.objects.get(ref=refs["referral_questioned"]).state == "REFERRAL_QUESTIONED"
    silent = Referral.objects.get(ref=refs["referral_silent"])
    assert (silent.state, silent.answered_at) == ("REFERRAL_RETURNED", None)
    assert silent.ended_at is not None and silent.ended_at > AT - timedelta(hours=12)


def test_visits_are_promised_this_week_and_one_is_seven_hours_late(year: Year) -> None:
    open_ones = FollowUp.objects.filter(done_at=None, dropped_at=None)
    this_week = open_ones.filter(due_at__gt=AT, due_at__lt=AT + timedelta(days=7))
    assert this_week.count() >= 3
    late = open_ones.get(case__ref=year.told.refs["visit_late"], due_at__lt=AT)
    assert timedelta(hours=7) <= AT - late.due_at < timedelta(hours=8)


def test_a_closing_waits_a_clock_has_run_out_and_hours_of_law_are_running(year: Year) -> None:
    refs = year.told.refs
    assert Case.objects.get(ref=refs["closure_asked"]).state == "CLOSURE_ASKED"
    assert Case.objects.get(ref=refs["clock_overdue"]).next_due_at < AT
    running = Clock.objects.get(about=refs["law_clock"], code="L1")
    assert timedelta(0) < running.due_at - AT < timedelta(hours=8)  # type: ignore[operator]
    assert Case.objects.get(ref=refs["not_assessed"]).state == "REGISTERED"


def test_the_reopened_case_is_open_again(year: Year) -> None:
    case = Case.objects.get(ref=year.told.refs["reopened"])
    assert case.closed_at is None
    assert Entry.objects.filter(about=case.ref, verb="case.closed").exists()


# --- nobody real ----------------------------------------------------------------------------------


def test_everybody_is_called_contoh() -> None:
    names = [
        *Worker.objects.values_list("name", flat=True),
        *Report.objects.exclude(reporter_name="").values_list("reporter_name", flat=True),
        *CasePerson.objects.exclude(name="").values_list("name", flat=True),
        *Dispatch.objects.values_list("who", flat=True),
    ]
    assert len(names) > 200
    assert [name for name in names if not name.startswith("Contoh ")] == []


#: Written with a capital inside a sentence, and no name of a person.
KNOWN = {
    "Desa", "Kec", "Palembang", "Malaysia", "KTP", "HP", "KK", "SPKT", "Polres", "UPTD", "PPA",
    "Kantor", "Pertanahan", "Otoritas", "Jasa", "Keuangan", "VII", "VI", "IX", "Senin", "Kamis",
    "Anda",
}  # fmt: skip


def test_the_made_up_texts_name_nobody_else() -> None:
    """A capital inside a sentence is a name unless it is known not to be one."""
    spoken = [
        *(m.story for m in (*matters.CASES, *matters.DISMISSED, *matters.ELSEWHERE)),
        *(m.again for m in matters.CASES),
    ]
    for value in vars(lines).values():
        if isinstance(value, tuple):
            spoken += [word for word in value if isinstance(word, str)]
        elif isinstance(value, dict):
            spoken += [
                text
                for help_ in value.values()
                if isinstance(help_, lines.Help)
                for text in (
                    help_.reason,
                    help_.question,
                    help_.clarification,
                    help_.decline,
                    help_.answer,
                )
            ]
    found = {
        word
        for text in spoken
        for sentence in re.split(r"(?<=[.?!:;])\s+", text)
        for word in re.findall(r"(?<![\w{])[A-Z]\w+", sentence.split(" ", 1)[-1])
        if " " in sentence
    }
    assert {word for word in found - KNOWN if "_" not in word} == set()


def test_no_number_could_be_dialled() -> None:
    dialled = re.compile(r"(?<![\w/-])(?:\+?62|0)[\s-]?8\d(?:[\s-]?\d){4,}")
    written = [text for _, text in texts()] + list(Worker.objects.values_list("phone", flat=True))
    numbers = [number for text in written for number in dialled.findall(text)]
    assert numbers
    assert [number for number in numbers if not number.startswith("0800-")] == []


def test_the_trail_and_the_outbox_know_no_name_and_no_word() -> None:
    written = " ".join(
        text for column, text in texts() if column.startswith(("audit.", "notices."))
    )
    names = set(CasePerson.objects.exclude(name="").values_list("name", flat=True))
    words = {word for name in names for word in name.split()}
    assert "Contoh" in words
    for word in words | {"0800", "sabuk", "tetangga", "magrib", "Pulau"}:
        assert not re.search(rf"(?<![A-Z0-9]){word}(?![A-Z0-9])", written), word


def test_nothing_lies_before_the_start_or_after_the_end() -> None:
    assert not Report.objects.filter(Q(recorded_at__gt=AT) | Q(received_at__gt=AT)).exists()
    first = Report.objects.order_by("received_at").first()
    assert first is not None
    assert first.received_at.astimezone(WIB).date() >= START
