"""What can be asked of reports, always with an actor and a permission."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.core.cache import cache
from django.db.models import Q, QuerySet
from django.urls import reverse

from naungan.clocks import queries as clocks
from naungan.clocks.rules import NO_CLOCK
from naungan.directory import queries as directory
from naungan.intake import rules
from naungan.intake.models import Dispatch, Letter, Message, Report, Rung
from naungan.intake.policy import REPORT_ACCESS
from naungan.intake.rules import Permission, State, receipt, signs, urgency
from naungan.kit.actor import Actor
from naungan.kit.policy import OutOfSight
from naungan.kit.sheet import Sheet, draw
from naungan.kit.waiting import CLOCK, DANGER, Waiting
from naungan.kit.workflow import Step
from naungan.law.terms import Term, term

#: Reports of the same place this close together may be the same.
SAME_WITHIN = timedelta(days=7)


def reports(actor: Actor, permission: str) -> QuerySet[Report]:
    """Reports on which the actor holds the permission. Lists, counts and exports start here."""
    return Report.objects.filter(REPORT_ACCESS.rows(Report, actor, permission))


def report(actor: Actor, ref: str, permission: str, *, lock: bool = False) -> Report:
    """One report, or OutOfSight when it is missing or this actor lacks the permission."""
    rows = reports(actor, permission).filter(ref=ref)
    if lock:
        rows = rows.select_for_update(of=("self",))
    else:
        rows = rows.select_related("desk__agency", "area__parent", "holder", "merged_into")
    found = rows.first()
    if found is None:
        raise OutOfSight(ref)
    return found


def granted(actor: Actor, found: Report) -> frozenset[str]:
    """The permissions this actor holds on this report."""
    return REPORT_ACCESS.granted(REPORT_ACCESS.held(Report, actor, found.pk))


def district_of(found: Report) -> str:
    """The kecamatan of a report: enough to send somebody, too little to find a house."""
    return directory.district(found.area_id)


def _word(code: str) -> Term | str:
    """A code as its term, so that no page can show it bare; nothing for nothing."""
    return term(code) if code else ""


def sheet(actor: Actor, found: Report) -> Sheet:
    """The report as this actor may read it."""
    whole = {
        "ref": found.ref,
        "state": _word(found.state),
        "grade": _word(found.grade),
        "channel": _word(found.channel),
        "received_at": found.received_at,
        "about": _word(found.about),
        "in_danger_now": _word(found.in_danger_now),
        "district": district_of(found),
        "outside_ref": found.outside_ref,
        "story": found.story,
        "when_text": found.when_text,
        "place": " · ".join(
            part for part in (found.area.name if found.area else "", found.place_text) if part
        ),
        "reporter_name": found.reporter_name,
        "reporter_relation": found.reporter_relation,
        "contact_way": _word(found.contact_way),
        "contact_value": found.contact_value,
        "contact_hours": found.contact_hours,
        "contact_words": found.contact_words,
    }
    return draw(whole, fields=rules.SHEET, granted=granted(actor, found), may=rules.MAY)


def open_steps(actor: Actor, found: Report) -> tuple[Step, ...]:
    """The lawful next steps of this actor on this report, in table order."""
    return rules.REPORT.open_steps(state=found.state, granted=granted(actor, found))


def queue(actor: Actor, *, limit: int = 26) -> list[Report]:
    """Open reports of the actor's desks: unanswered danger first, then what runs out first."""
    return list(
        reports(actor, Permission.READ_REPORT_SUMMARY)
        .filter(closed_at=None)
        .select_related("holder")
        .defer("story", "contact_value", "reporter_name", "contact_words")
        .order_by("queue_rank", "next_due_at", "pk")[:limit]
    )


def queue_size(actor: Actor, *, at_most: int = 100) -> int:
    """How many open reports the actor may work on, counted no further than `at_most`."""
    return reports(actor, Permission.TRIAGE).filter(closed_at=None).order_by()[:at_most].count()


def closed(actor: Actor, *, limit: int = 50) -> list[Report]:
    """Reports that were decided, newest first."""
    return list(
        reports(actor, Permission.READ_REPORT_SUMMARY)
        .filter(closed_at__isnull=False)
        .defer("story", "contact_value", "reporter_name", "contact_words")
        .order_by("-received_at")[:limit]
    )


def clocks_of(found: Report) -> list[clocks.Clock]:
    """The clocks of a report that the actor has already been allowed to load."""
    return list(clocks.clocks(found.ref))


def thread(found: Report) -> list[Message]:
    """The messages both ways, oldest first."""
    return list(found.messages.select_related("written_by").order_by("sent_at", "pk"))


def dispatches(found: Report) -> list[Dispatch]:
    return list(found.dispatches.order_by("created_at"))


def ladder_of(found: Report) -> list[Rung]:
    """The rungs of an urgent report: fired, spared or waiting."""
    return list(found.rungs.select_related("agency").order_by("number"))


def observed(found: Report) -> signs.Observation:
    """The words in the story that matched a known sign: help for reading, never a finding."""
    return signs.observe(
        found.story,
        received_at=found.received_at,
        in_danger_now=found.in_danger_now,
        about=found.about,
    )


def judged(found: Report) -> urgency.Judgement:
    """Which rules of the urgency table the story matches, with the words they saw."""
    return urgency.judge(observed(found))


def similar(actor: Actor, found: Report, *, limit: int = 5) -> list[Report]:
    """Reports that may be the same: near in time, same area or same contact. A person decides."""
    near = Q(received_at__gte=found.received_at - SAME_WITHIN) & Q(
        received_at__lte=found.received_at + SAME_WITHIN
    )
    same = Q(pk__in=())
    if found.area_id:
        same |= Q(area_id=found.area_id)
    if found.contact_value:
        same |= Q(contact_value=found.contact_value)
    if found.outside_ref:
        same |= Q(outside_ref=found.outside_ref)
    return list(
        reports(actor, Permission.READ_REPORT_STORY)
        .filter(near, same)
        .exclude(pk=found.pk)
        .exclude(state=State.MERGED)
        .select_related("area__parent")
        .order_by("-received_at")[:limit]
    )


def waiting(actor: Actor, *, at: datetime, limit: int = 20) -> list[Waiting]:
    """What waits for this actor among the reports, for *Hari ini*."""
    unread = ("story", "contact_value", "reporter_name", "contact_words")
    mine = (
        reports(actor, Permission.TRIAGE)
        .filter(closed_at=None)
        .filter(Q(holder=None) | Q(holder_id=actor.worker_id))
        .exclude(state=State.DISMISSAL_ASKED)
    )
    # Ending one of the highest grade waits for the second person, never for the one who asked.
    second = (
        reports(actor, Permission.CONFIRM_DISMISSAL)
        .filter(state=State.DISMISSAL_ASKED, closed_at=None)
        .exclude(dismissal_asked_by_id=actor.worker_id)
    )
    rows = [
        row
        for chosen in (mine, second)
        for row in chosen.defer(*unread).order_by("queue_rank", "next_due_at", "pk")[:limit]
    ]
    found = []
    for row in rows:
        if row.state == State.WAITING_REPORTER and row.next_due_at >= NO_CLOCK:
            continue
        found.append(
            Waiting(
                kind=_kind_of(row),
                ref=row.ref,
                verb="verb_open_report",
                url=reverse("intake:report", args=[row.ref]),
                due_at=None if row.next_due_at >= NO_CLOCK else row.next_due_at,
                started_at=row.received_at,
                rank=DANGER if row.queue_rank == 0 else CLOCK,
                what=row.grade,
                place=district_of(row),
                clock=rules.FIRST_ACT_CLOCK[rules.Grade(row.grade)],
            )
        )
    return found


def _kind_of(row: Report) -> str:
    if row.state == State.DISMISSAL_ASKED:
        return "waiting_confirm_dismissal"
    if row.acknowledged_at is None:
        return "waiting_answer_report"
    if row.reporter_wrote_at is not None:
        return "waiting_reply_reporter"
    return "waiting_decide_report"


def nothing_came_in() -> bool:
    """True while there has never been a report or a letter. Whatever needs an empty house asks this."""
    return not Report.objects.exists() and not Letter.objects.exists()


# --- the public door: a receipt is the only key ------------------------------------------------


@dataclass(frozen=True, slots=True)
class PublicStatus:
    """What the holder of a receipt may know: a plain state, when the office must answer, the thread."""

    state: str
    received_at: datetime
    answer_by: datetime | None
    answered_at: datetime | None
    messages: tuple[tuple[bool, str, datetime], ...]


def receipt_of(form_key: str) -> receipt.Receipt:
    """The receipt that belongs to the form with this key: shown again on a second delivery."""
    return receipt.draw(form_key, secret=settings.SECRET_KEY)


def delivered_at(form_key: str) -> datetime | None:
    """When the report of this form reached us; None while nothing has been sent from it."""
    letter = Letter.objects.filter(key_hash=receipt.key_hash(form_key), kind="REPORT").first()
    return letter.arrived_at if letter else None


def first_act_limit(*, in_danger: bool, at: datetime) -> datetime | None:
    """By when an officer must have acted, said before anybody has read: the one limit that holds
    whatever the report turns out to be. The rule is kept for a minute; this is said in each answer.
    """
    code = rules.FIRST_ACT_CLOCK[rules.Grade.HIGH if in_danger else rules.Grade.LOW]
    rule = cache.get(f"first-act-{code}")
    if rule is None:
        rule = clocks.length_of(code, on=at.astimezone(clocks.zone()).date())
        cache.set(f"first-act-{code}", rule, 60)
    return clocks.due_at(rule, starts_at=at)


def public_status(typed: str) -> PublicStatus | None:
    """The report of a receipt as its reporter may see it; None when there is no such receipt."""
    read = receipt.read(typed)
    if read is None:
        return None
    mark = receipt.fingerprint(read, secret=settings.SECRET_KEY)
    letters = list(Letter.objects.filter(receipt=mark, opened_at=None).order_by("arrived_at"))
    waiting_here = tuple(
        (True, letter.content["body"], letter.arrived_at)
        for letter in letters
        if letter.kind == "MESSAGE"
    )
    found = Report.objects.filter(receipt=mark).select_related("merged_into").first()
    if found is None:
        first = next((letter for letter in letters if letter.kind == "REPORT"), None)
        if first is None:
            return None
        return PublicStatus("PUBLIC_RECEIVED", first.arrived_at, None, None, waiting_here)
    leading = found.merged_into or found
    # A merged report keeps its own thread: another reporter's words are never shown to this one.
    written = tuple(
        (row.from_reporter, row.body, row.sent_at)
        for row in found.messages.order_by("sent_at", "pk")
    )
    # The worker may have opened a letter between the two questions: it is shown once.
    waiting_here = tuple(said for said in waiting_here if said not in written)
    first_act = clocks.first_of(leading.ref, codes=rules.FIRST_ACT_CLOCK.values())
    return PublicStatus(
        state=rules.PUBLIC_STATE[State(leading.state)],
        received_at=found.received_at,
        answer_by=first_act.due_at if first_act else None,
        answered_at=leading.acknowledged_at,
        messages=written + waiting_here,
    )
