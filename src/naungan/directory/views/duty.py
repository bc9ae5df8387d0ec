"""The duty roster week by week, its gaps, and the ladder behind it."""

from __future__ import annotations

from datetime import date, timedelta

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from naungan.directory import actions, forms, queries
from naungan.directory.rules import DirectoryRefused, Permission
from naungan.law.terms import term


def rosters(request: HttpRequest) -> HttpResponse:
    """Every desk with who is on call now and the gaps of the next seven days."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    queries.require(actor, Permission.READ_DIRECTORY)
    rows = []
    for desk in queries.desks_for(actor, Permission.READ_DIRECTORY):
        missing = (
            queries.roster_gaps(desk, starts_at=at, ends_at=at + timedelta(days=7))
            if desk.keeps_duty
            else []
        )
        rows.append((desk, queries.on_call(desk, at=at), missing))
    return render(request, "directory/rosters.html", {"rows": rows, "now": at})


def _monday(text: str, today: date) -> date:
    """Monday of the ISO week asked for (`2026-W48`), or of this week."""
    try:
        return date.fromisocalendar(int(text[:4]), int(text[6:]), 1)
    except (ValueError, IndexError):
        return today - timedelta(days=today.weekday())


def _week(monday: date) -> str:
    year, number, _weekday = monday.isocalendar()
    return f"{year}-W{number:02d}"


def roster(request: HttpRequest, code: str) -> HttpResponse:
    """One week of one desk; whoever leads the agency enters shifts here."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    desk = queries.desk_for(actor, code, Permission.READ_DIRECTORY)
    may_edit = queries.desks_for(actor, Permission.EDIT_ROSTER).filter(pk=desk.pk).exists()
    monday = _monday(request.GET.get("minggu", ""), queries.local_day(at))
    form = None
    if may_edit:
        staff = queries.desk_workers([desk.pk], on=max(monday, queries.local_day(at)))
        form = forms.ShiftForm(request.POST or None, workers=staff.order_by("name"))
    elif request.method == "POST":
        raise queries.OutOfSight(code)
    here = f"{reverse('directory:roster', args=[desk.code])}?minggu={_week(monday)}"
    if form is not None and form.is_valid():
        values = form.cleaned_data
        try:
            actions.add_shift(
                actor=actor,
                desk=desk.code,
                username=values["worker"],
                starts_at=values["starts_at"],
                ends_at=values["ends_at"],
                at=at,
            )
        except DirectoryRefused as refused:
            forms.refuse(form, refused)
        else:
            messages.success(request, _("The shift is on the roster."))
            return redirect(here)
    week = queries.duty_week(desk, monday=monday)
    return render(
        request,
        "directory/roster.html",
        {
            "desk": desk,
            "days": week.days,
            "gap_count": len(week.gaps) if desk.keeps_duty else 0,
            "monday": monday,
            "sunday": monday + timedelta(days=6),
            "week": _week(monday),
            "earlier": _week(monday - timedelta(days=7)),
            "later": _week(monday + timedelta(days=7)),
            "form": form,
            "may_edit": may_edit,
            "now": at,
        },
    )


@require_POST
def remove_shift(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """Take one shift off."""
    actor = request.actor  # type: ignore[attr-defined]
    try:
        actions.remove_shift(actor=actor, desk=code, shift=pk, at=timezone.now())
    except DirectoryRefused as refused:
        messages.error(request, term(str(refused)).label(get_language()))
    else:
        messages.success(request, _("The shift is off the roster."))
    week = _week(_monday(request.GET.get("minggu", ""), queries.local_day(timezone.now())))
    return redirect(f"{reverse('directory:roster', args=[code])}?minggu={week}")


def ladder(request: HttpRequest, code: str) -> HttpResponse:
    """Who is called when nobody answers an urgent report."""
    actor = request.actor  # type: ignore[attr-defined]
    desk = queries.desk_for(actor, code, Permission.READ_DIRECTORY)
    rungs = queries.ladder(desk)
    may_edit = queries.desks_for(actor, Permission.EDIT_LADDER).filter(pk=desk.pk).exists()
    form = None
    if may_edit:
        form = forms.LadderForm(
            request.POST or None,
            initial=forms.LadderForm.initial_of(rungs),
            agencies=queries.agencies(),
        )
    elif request.method == "POST":
        raise queries.OutOfSight(code)
    if form is not None and form.is_valid():
        try:
            actions.set_ladder(actor=actor, desk=desk.code, rungs=form.rungs(), at=timezone.now())
        except DirectoryRefused as refused:
            forms.refuse(form, refused)
        else:
            messages.success(request, _("The ladder is set."))
            return redirect("directory:ladder", code=desk.code)
    return render(
        request,
        "directory/ladder.html",
        {"desk": desk, "rungs": rungs, "form": form},
    )
