"""The desk: the queue, one report, and the operator's form."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from django import forms as django_forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from naungan.clocks.rules import NO_CLOCK
from naungan.directory import areas
from naungan.directory import queries as directory
from naungan.intake import actions, forms, queries, rules
from naungan.intake.rules import Permission, receipt
from naungan.intake.rules.signs import Observation
from naungan.law.terms import term


#: What fits a look; whoever has more waiting opens the rest with one click.
SHORT_QUEUE, WHOLE_QUEUE = 25, 500


def queue(request: HttpRequest) -> HttpResponse:
    """What waits at the desk: unanswered danger first, then what runs out first."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    actions.open_letterbox(at=at)
    whole = "semua" in request.GET
    rows = queries.queue(actor, limit=WHOLE_QUEUE if whole else SHORT_QUEUE + 1)
    more = not whole and len(rows) > SHORT_QUEUE
    return render(
        request,
        "intake/queue.html",
        {"rows": rows if whole else rows[:SHORT_QUEUE], "more": more, "now": at},
    )


def decided(request: HttpRequest) -> HttpResponse:
    """Reports that were decided, newest first."""
    actor = request.actor  # type: ignore[attr-defined]
    return render(
        request, "intake/decided.html", {"rows": queries.closed(actor), "now": timezone.now()}
    )


def report(request: HttpRequest, ref: str) -> HttpResponse:
    """One report: the story left, the decision right. Opening it is recorded."""
    actions.read_report(
        actor=request.actor,  # type: ignore[attr-defined]
        ref=ref,
        at=timezone.now(),
    )
    return report_page(request, ref, bound={})


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


def _forms(found: Any, at: Any, bound: dict[str, django_forms.Form]) -> dict[str, Any]:
    """A fresh form for each act, or the bound one that was refused."""
    local = timezone.localtime(at)
    fresh: dict[str, Any] = {
        "kegentingan": lambda: forms.GradeForm(initial={"grade": found.grade}),
        "tanya": forms.WordsForm,
        "balas": forms.WordsForm,
        "teruskan": forms.PassForm,
        "teruskan-keluar": forms.OutsideForm,
        "gabung": forms.MergeForm,
        "hentikan": forms.DismissForm,
        "usul-henti": forms.DismissForm,
        "buka-lagi": forms.ReasonForm,
        "berangkat": lambda: forms.DispatchForm(initial={"left_at": local}),
        "tenggat": lambda: forms.ClockForm(initial={"starts_at": local}),
    }
    made = {}
    for word, make in fresh.items():
        form = bound.get(word) or make()
        form.auto_id = f"id_{word}_%s"
        made[word.replace("-", "_")] = form
    return made


def report_page(
    request: HttpRequest,
    ref: str,
    *,
    bound: dict[str, django_forms.Form],
    refusal: str = "",
    status: int = 200,
) -> HttpResponse:
    """The page of a report, with a refused form in its place."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    found = queries.report(actor, ref, Permission.READ_REPORT_SUMMARY)
    sheet = queries.sheet(actor, found)
    steps = {step.name for step in queries.open_steps(actor, found)}
    reads = sheet.shows("story")
    seen = queries.observed(found) if reads else None
    place_text = found.place_text if reads and found.area_id is None else ""
    where = directory.installation()
    visits = queries.dispatches(found) if reads else []
    local = timezone.localtime(at)
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
            "pieces": pieces(found.story, seen) if seen else [],
            "facts": _fact_lines(seen) if seen else [],
            "reasons": queries.judged(found).reasons if reads else [],
            "proposed_rules": [code for code in found.proposed_rules.split(",") if code],
            "similar": queries.similar(actor, found) if reads else [],
            "candidates": areas.candidates(place_text, under=where.regency.code)
            if place_text and where
            else [],
            "thread": queries.thread(found) if reads else [],
            "visits": [
                (
                    visit,
                    forms.ArrivalForm(initial={"dispatch": visit.pk, "arrived_at": local}),
                    forms.SafeForm(initial={"dispatch": visit.pk, "safe_at": local}),
                )
                for visit in visits
            ],
            "ladder": queries.ladder_of(found) if reads else [],
            "clocks": queries.clocks_of(found),
            "due_at": None if found.next_due_at >= NO_CLOCK else found.next_due_at,
            "steps": steps,
            "forms": _forms(found, at, bound),
            "open_word": next(iter(bound), ""),
            "refusal": refusal,
            "holder": found.holder,
            "kinds": ("TPPO", "AMPK", "TPKS", "KDRT"),
            "may_triage": Permission.TRIAGE in queries.granted(actor, found),
            "is_high": found.grade == rules.Grade.HIGH,
        },
        status=status,
    )


def _fact_lines(seen: Observation) -> list[tuple[str, str]]:
    """Each sign once, with the first words that showed it."""
    lines: dict[str, str] = {}
    for fact in seen.facts:
        lines.setdefault(fact.term, fact.words)
    return list(lines.items())


def new(request: HttpRequest) -> HttpResponse:
    """The operator's form: the same record, with the channel and a code read out to the caller."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    if request.method != "POST":
        form = forms.NewReportForm(
            initial={
                "key": secrets.token_urlsafe(24),
                "received_at": timezone.localtime(at),
                "channel": "PHONE",
            }
        )
        return render(request, "intake/new.html", {"form": form})
    form = forms.NewReportForm(request.POST)
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
