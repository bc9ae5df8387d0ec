"""The desk: the queue, one report, and the operator's form."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from django import forms as django_forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from naungan.clocks.rules import NO_CLOCK
from naungan.design.forms import visible
from naungan.directory import areas
from naungan.directory import queries as directory
from naungan.intake import actions, forms, queries, rules
from naungan.intake.rules import Permission, receipt
from naungan.intake.rules.signs import Observation
from naungan.kit.policy import OutOfSight
from naungan.law.terms import term

#: What fits a look; whoever has more waiting opens the rest with one click.
SHORT_QUEUE, WHOLE_QUEUE = 25, 500
#: A refused form by the last word of its address.
Bound = Mapping[str, django_forms.Form]


def queue(request: HttpRequest) -> HttpResponse:
    """What waits at the desk: unanswered danger first, then what runs out first."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    actions.open_letterbox(at=at)
    whole = "semua" in request.GET
    rows = queries.queue(actor, limit=WHOLE_QUEUE if whole else SHORT_QUEUE + 1)
    more = not whole and len(rows) > SHORT_QUEUE
    shown = rows[:SHORT_QUEUE] if more else rows
    return render(
        request,
        "intake/queue.html",
        {
            "rows": [(row, _running(row.next_due_at), queries.district_of(row)) for row in shown],
            "shown": len(shown),
            "more": more,
            "danger": sum(row.queue_rank == 0 for row in shown),
            "now": at,
        },
    )


def _running(due_at: datetime) -> datetime | None:
    return None if due_at >= NO_CLOCK else due_at


def decided(request: HttpRequest) -> HttpResponse:
    """Reports that were decided, newest first."""
    actor = request.actor  # type: ignore[attr-defined]
    return render(
        request, "intake/decided.html", {"rows": queries.closed(actor), "now": timezone.now()}
    )


def report(request: HttpRequest, ref: str) -> HttpResponse:
    """One report: the story left, the decision right."""
    return report_page(request, ref)


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the story; `facts` is empty for words no sign matched."""

    text: str
    facts: tuple[str, ...] = ()


def pieces(story: str, seen: Observation) -> list[Piece]:
    """The story cut where signs were seen, so that the page can underline them."""
    spans = sorted(
        {(fact.start, fact.end, fact.term) for fact in seen.facts if fact.end > fact.start}
    )
    edges = sorted({0, len(story), *(s for s, _e, _t in spans), *(e for _s, e, _t in spans)})
    cut = []
    for start, end in pairwise(edges):
        facts = tuple(t for s, e, t in spans if s <= start and end <= e)
        cut.append(Piece(story[start:end], facts))
    return cut


@dataclass(frozen=True, slots=True)
class Fold:
    """One decision that opens in place: the last word of its address, its step, its form."""

    word: str
    step: str
    form: django_forms.Form
    is_open: bool
    stops: bool = False


def _folds(
    found: queries.Report, steps: set[str], *, may_triage: bool, at: datetime, bound: Bound
) -> dict[str, Fold]:
    """The decisions that are open on this report, each with a fresh form or the refused one."""
    local = timezone.localtime(at)
    high = found.grade == rules.Grade.HIGH
    grade, moment = {"grade": found.grade}, {"left_at": local}
    table: tuple[tuple[str, str, bool, type[django_forms.Form], dict[str, Any]], ...] = (
        ("tanya", "ask_back", True, forms.WordsForm, {}),
        ("balas", "reply", may_triage, forms.WordsForm, {}),
        ("berangkat", "dispatch", True, forms.DispatchForm, moment),
        ("kegentingan", "regrade", True, forms.GradeForm, grade),
        ("teruskan", "pass_to_desk", True, forms.PassForm, {}),
        ("teruskan-keluar", "pass_outside", True, forms.OutsideForm, {}),
        ("gabung", "merge", True, forms.MergeForm, {}),
        ("buka-lagi", "reopen_report", True, forms.ReasonForm, {}),
        ("tenggat", "start_a_clock", may_triage, forms.ClockForm, {"starts_at": local}),
        ("hentikan", "dismiss", not high, forms.DismissForm, {}),
        ("usul-henti", "ask_dismissal", high, forms.DismissForm, {}),
    )
    folds = {}
    for word, step, fits, kind, initial in table:
        # Two of them are no steps of the table: a message and a clock change no state.
        if not fits or (step not in steps and step not in {"reply", "start_a_clock"}):
            continue
        form = bound.get(word) or kind(initial=initial)
        form.auto_id = f"id_{word}_%s"
        stops = word in {"hentikan", "usul-henti"}
        folds[word] = Fold(word, step, form, is_open=word in bound, stops=stops)
    return folds


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody who was sent, and the next thing to record of it: `word` is its address."""

    row: queries.Dispatch
    word: str
    form: django_forms.Form | None


def _visits(rows: list[queries.Dispatch], *, at: datetime, bound: Bound) -> list[Visit]:
    local = timezone.localtime(at)
    visits = []
    for row in rows:
        word = "" if row.safe_at else "aman" if row.arrived_at else "tiba"
        form: django_forms.Form | None = None
        if word:
            kind = forms.SafeForm if row.arrived_at else forms.ArrivalForm
            sent = bound.get(word)
            mine = sent is not None and sent.data.get("dispatch") == str(row.pk)
            form = (
                sent
                if mine
                else kind(initial={"dispatch": row.pk, "arrived_at": local, "safe_at": local})
            )
            form.auto_id = f"id_{word}{row.pk}_%s"  # type: ignore[union-attr]
        visits.append(Visit(row, word, form))
    return visits


def _beside(request: HttpRequest, found: queries.Report, at: datetime) -> queries.Report | None:
    """The report to compare with, as asked for in the address; reading it is recorded too."""
    actor = request.actor  # type: ignore[attr-defined]
    ref = request.GET.get("dengan", "")
    if not ref or ref == found.ref:
        return None
    try:
        other = queries.report(actor, visible(ref), Permission.READ_REPORT_STORY)
    except OutOfSight:
        return None
    actions.read_report(actor=actor, ref=other.ref, at=at)
    return other


def report_page(
    request: HttpRequest,
    ref: str,
    *,
    bound: Bound | None = None,
    refusal: str = "",
    status: int = 200,
) -> HttpResponse:
    """The page of a report, with a refused form in its place. Showing it is recorded."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    bound = bound or {}
    found = actions.read_report(actor=actor, ref=ref, at=at)
    sheet = queries.sheet(actor, found)
    steps = {step.name for step in queries.open_steps(actor, found)}
    reads = sheet.shows("story")
    may_triage = Permission.TRIAGE in queries.granted(actor, found)
    seen = queries.observed(found) if reads else None
    folds = _folds(found, steps, may_triage=may_triage, at=at, bound=bound)
    visits = _visits(queries.dispatches(found) if reads else [], at=at, bound=bound)
    placed = {fold.word for fold in folds.values()} if may_triage else set()
    placed |= {visit.word for visit in visits if visit.form in bound.values()}
    return render(
        request,
        "intake/report.html",
        {
            "now": at,
            "report": found,
            "sheet": sheet,
            "reporter": sheet.only(
                "reporter_name",
                "reporter_relation",
                "contact_way",
                "contact_value",
                "contact_hours",
                "contact_words",
            ),
            "place": sheet.only("district", "place", "when_text", "outside_ref"),
            "reads": reads,
            "pieces": pieces(found.story, seen) if seen else [],
            "facts": _fact_lines(seen) if seen else [],
            "proposed_rules": [code for code in found.proposed_rules.split(",") if code and reads],
            "similar": [
                (row, queries.district_of(row))
                for row in (queries.similar(actor, found) if reads else [])
            ],
            "beside": _beside(request, found, at) if reads else None,
            "candidates": _candidates(found) if reads else [],
            "thread": queries.thread(found) if reads else [],
            "visits": visits,
            "ladder": queries.ladder_of(found) if reads else [],
            "clocks": queries.clocks_of(found),
            "due_at": _running(found.next_due_at),
            "steps": steps,
            "talk": [folds[word] for word in ("tanya", "balas") if word in folds],
            "send": folds.get("berangkat"),
            "decide": [
                fold for word, fold in folds.items() if word not in {"tanya", "balas", "berangkat"}
            ],
            "homeless": [form for word, form in bound.items() if word not in placed],
            "refusal": refusal,
            "kinds": ("TPPO", "AMPK", "TPKS", "KDRT"),
            "may_triage": may_triage,
            "asked_by_me": found.dismissal_asked_by_id == actor.worker_id,
        },
        status=status,
    )


def _candidates(found: queries.Report) -> list[areas.Candidate]:
    """What the words for the place may mean, while no village has been named. Nothing is chosen."""
    where = directory.installation()
    named = found.area is not None and found.area.kind != "DISTRICT"
    if where is None or named or not found.place_text:
        return []
    inside = f"{found.area.code}." if found.area else ""
    return [
        one
        for one in areas.candidates(found.place_text, under=where.regency.code)
        if one.code.startswith(inside)
    ][:5]


def _fact_lines(seen: Observation) -> list[tuple[str, str]]:
    """Each sign once, with the first words that showed it."""
    lines: dict[str, str] = {}
    for fact in seen.facts:
        lines.setdefault(fact.term, fact.words)
    return list(lines.items())


def new(request: HttpRequest) -> HttpResponse:
    """The operator's form: the same record, with the channel and a code read out to the caller."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    fresh = secrets.token_urlsafe(24)
    if request.method != "POST":
        form = forms.NewReportForm(
            initial={"key": fresh, "received_at": timezone.localtime(at), "channel": "PHONE"}
        )
        return render(request, "intake/new.html", {"form": form})
    typed = request.POST.copy()
    if not 0 < len(typed.get("key", "")) <= forms.KEY_LIMIT:
        typed["key"] = fresh
    form = forms.NewReportForm(typed)
    if request.FILES:
        form.add_error(None, _("A file cannot be taken here yet. The words are kept."))
    if form.is_valid():
        try:
            done = actions.receive_report(
                actor=actor,
                channel=form.cleaned_data["channel"],
                content=form.content(),
                key=form.cleaned_data["key"],
                received_at=form.cleaned_data["received_at"],
                at=at,
            )
        except rules.ReportRefused as refused:
            form.add_error("received_at", term(str(refused)).label(translation.get_language()))
        else:
            return render(
                request,
                "intake/typed.html",
                {"code": receipt.shown(done.receipt), "report": done.report, "now": at},
            )
    return render(request, "intake/new.html", {"form": form}, status=422)
