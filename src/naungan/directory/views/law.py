"""The law in Pengaturan: clocks with the regency's own lengths, holidays, dated articles."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from naungan.clocks import queries as clock_queries
from naungan.directory import actions, forms, queries
from naungan.directory.rules import RUNGS, DirectoryRefused, Permission
from naungan.law import bases, calendar
from naungan.law.clocks import NEW_CODES


def clocks(request: HttpRequest) -> HttpResponse:
    """Every clock of today and the closed days; who may set the regency's clocks sets them here."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    queries.require(actor, Permission.READ_DIRECTORY)
    today = queries.local_day(at)
    form = None
    if queries.may_set_clocks(actor):
        form = forms.ClockForm(request.POST or None, initial={"valid_from": today})
    elif request.method == "POST":
        raise queries.OutOfSight("clock")
    if form is not None and form.is_valid():
        try:
            actions.set_clock(actor=actor, at=at, **form.cleaned_data)
        except DirectoryRefused as refused:
            forms.refuse(form, refused)
        else:
            messages.success(request, _("The length is set. Clocks that run now keep theirs."))
            return redirect("directory:clocks")
    rows = clock_queries.in_force(on=today)
    return render(
        request,
        "directory/clocks.html",
        {
            "of_law": [row for row in rows if row.rule.locked],
            "of_practice": [row for row in rows if not row.rule.locked],
            "rungs": RUNGS,
            "form": form,
            "today": today,
            "years": [(year, _closed_days(year)) for year in (today.year, today.year + 1)],
        },
    )


def _closed_days(year: int) -> list[tuple[calendar.Holiday, str]]:
    """The holidays of a year with their names in the reader's language; none in an unknown year."""
    english = (get_language() or "").startswith("en")
    return [
        (row, row.name_en if english else row.name_id)
        for row in calendar.holidays_if_known(year).values()
    ]


def _described(row: bases.Article) -> tuple[bases.Article, str, str]:
    """An article, what it is called and what it is about, in the reader's language."""
    english = (get_language() or "").startswith("en")
    # Some rows are about a whole chapter, named in words.
    numbered = row.article[:1].isdigit()
    label = _("Article %(number)s") % {"number": row.article} if numbered else row.article
    return row, label.capitalize(), row.summary_en if english else row.summary_id


def articles(request: HttpRequest) -> HttpResponse:
    """The articles that are the law of a day, `?pada=2025-12-01`; today without one."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    queries.require(actor, Permission.READ_DIRECTORY)
    today = queries.local_day(at)
    form = forms.DayForm(request.GET or None, initial={"pada": today})
    # A day that cannot be read is said at the field; the heading names the day that is shown.
    chosen = form.cleaned_data["pada"] if form.is_valid() else None
    day: date = chosen or today
    rows = bases.articles_on(day)
    laws = [
        (name, since, [_described(row) for row in group])
        for (name, since), group in groupby(rows, key=lambda row: (row.law, row.valid_from))
    ]
    return render(
        request,
        "directory/law.html",
        {
            "form": form,
            "day": day,
            "is_today": day == today,
            "before_new_codes": day < NEW_CODES,
            "new_codes": NEW_CODES,
            "eve": date.fromordinal(NEW_CODES.toordinal() - 1),
            "laws": laws,
            "total": len(rows),
            "unconfirmed": sum(not row.confirmed_by for row in rows),
        },
    )
