"""The course of a case: visits, clocks, closing and opening again."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from naungan.casework import actions, forms, queries
from naungan.casework.rules import CASE, Permission
from naungan.casework.views.answering import (
    REFUSED,
    form_page,
    is_open,
    step_is_gone,
    taken,
    to_case,
    word,
)
from naungan.directory import queries as directory

VISITS = "pemantauan"
CLOCKS = "tenggat"


def plan_follow_up(request: HttpRequest, ref: str) -> HttpResponse:
    """Promise a visit or a call."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, Permission.CARRY)
    form = forms.PlanForm(request.POST or None)
    if taken(
        request, form, lambda **typed: actions.plan_follow_up(actor=actor, ref=ref, at=at, **typed)
    ):
        return to_case(request, ref, _("The visit is planned."), part=VISITS)
    return form_page(request, case, form, title=_("Plan a visit"), button=_("Plan the visit"))


def plan_after_care(request: HttpRequest, ref: str) -> HttpResponse:
    """The visits of the service standard after a return home or a closing."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, Permission.CARRY)
    form = forms.AfterCareForm(
        request.POST or None, initial={"what": _("After-care visit"), "since": case.closed_at}
    )
    if taken(
        request, form, lambda **typed: actions.plan_after_care(actor=actor, ref=ref, at=at, **typed)
    ):
        return to_case(request, ref, _("The after-care visits are planned."), part=VISITS)
    return form_page(request, case, form, title=_("Plan after-care"), button=_("Plan three visits"))


def record_follow_up(request: HttpRequest, ref: str, number: int) -> HttpResponse:
    """What a visit found."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, Permission.CARRY)
    visit = _visit(case, number)
    form = forms.VisitForm(request.POST or None)

    def act(*, found: str, done_at: datetime | None) -> object:
        return actions.record_follow_up(
            actor=actor,
            ref=ref,
            follow_up=number,
            found=found,
            done_at=done_at or at,
            at=at,
        )

    if taken(request, form, act):
        return to_case(request, ref, _("The visit is recorded."), part=VISITS)
    return form_page(
        request,
        case,
        form,
        title=_("Record a visit"),
        button=_("Record the visit"),
        more={"lead": visit.what},
    )


def drop_follow_up(request: HttpRequest, ref: str, number: int) -> HttpResponse:
    """A visit falls away, with a reason."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, Permission.CARRY)
    visit = _visit(case, number)
    form = forms.ReasonForm(request.POST or None)

    def act(*, reason: str) -> object:
        return actions.drop_follow_up(actor=actor, ref=ref, follow_up=number, reason=reason, at=at)

    if taken(request, form, act):
        return to_case(request, ref, _("The visit has been dropped."), part=VISITS)
    return form_page(
        request,
        case,
        form,
        title=_("Drop a visit"),
        button=_("Drop the visit"),
        more={"lead": visit.what},
    )


def _visit(case: queries.Case, number: int) -> queries.FollowUp:
    for row in queries.follow_ups(case):
        if row.pk == number:
            return row
    raise Http404


def start_clock(request: HttpRequest, ref: str) -> HttpResponse:
    """Start a clock. One that is over already is only started when that is said on purpose."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, Permission.CARRY)
    form = forms.ClockForm(request.POST or None, on=directory.local_day(at))

    def act(
        *, code: str, starts_at: datetime | None, cautious: bool, past_is_meant: bool
    ) -> object:
        return actions.start_clock(
            actor=actor,
            ref=ref,
            code=code,
            starts_at=starts_at or at,
            at=at,
            past_is_meant=past_is_meant,
            reading="CAUTIOUS" if cautious else "",
        )

    if taken(request, form, act):
        return to_case(request, ref, _("The clock runs."), part=CLOCKS)
    return form_page(
        request,
        case,
        form,
        title=_("Start a clock"),
        button=_("Start the clock"),
        # The question is only asked when it arises.
        more={"asks_past": form.has_error("starts_at") or "past_is_meant" in form.data},
        template="casework/clock.html",
    )


def meet_clock(request: HttpRequest, ref: str, code: str) -> HttpResponse:
    """What a clock asked for has been done."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, Permission.CARRY)
    clock = _clock(case, code)
    form = forms.MetForm(request.POST if request.method == "POST" else None)

    def act(*, reason: str) -> object:
        return actions.meet_clock(actor=actor, ref=ref, code=code, reason=reason, at=at)

    if taken(request, form, act):
        return to_case(request, ref, _("The clock is met."), part=CLOCKS)
    return form_page(
        request,
        case,
        form,
        title=_("Mark a clock as met"),
        button=_("It has been done"),
        more={"lead": word(clock.code)},
    )


def pause_clock(request: HttpRequest, ref: str, code: str) -> HttpResponse:
    """Hold a clock that law does not lock."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, Permission.CARRY)
    clock = _clock(case, code)
    form = forms.PauseForm(request.POST or None)

    def act(*, reason: str) -> object:
        return actions.pause_clock(
            actor=actor, ref=ref, code=code, reading=clock.reading, reason=reason, at=at
        )

    if taken(request, form, act):
        return to_case(request, ref, _("The clock stands still."), part=CLOCKS)
    return form_page(
        request,
        case,
        form,
        title=_("Hold a clock"),
        button=_("Hold the clock"),
        more={"lead": word(clock.code)},
    )


@require_POST
def resume_clock(request: HttpRequest, ref: str, code: str) -> HttpResponse:
    """Let a held clock run on."""
    try:
        actions.resume_clock(actor=request.actor, ref=ref, code=code, at=timezone.now())  # type: ignore[attr-defined]
    except REFUSED:
        return step_is_gone(request, ref)
    return to_case(request, ref, _("The clock runs again."), part=CLOCKS)


def _clock(case: queries.Case, code: str) -> Any:
    for row in queries.clocks_of(case):
        if row.code == code and row.met_at is None:
            return row
    raise Http404


def ask_closure(request: HttpRequest, ref: str) -> HttpResponse:
    """Ask to close; another person decides."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, CASE.needs("ask_closure"))
    if not is_open(CASE, "ask_closure", state=case.state):
        return step_is_gone(request, ref)
    form = forms.ClosureForm(request.POST or None)
    if taken(
        request, form, lambda **typed: actions.ask_closure(actor=actor, ref=ref, at=at, **typed)
    ):
        return to_case(request, ref, _("Closing is asked for. Another person decides."))
    return form_page(
        request, case, form, title=word("ask_closure"), button=_("Ask to close the case")
    )


def confirm_closure(request: HttpRequest, ref: str) -> HttpResponse:
    """The second person reads what was asked, and agrees."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, CASE.needs("confirm_closure"))
    if not is_open(CASE, "confirm_closure", state=case.state):
        return step_is_gone(request, ref)
    form = forms.ConfirmForm(request.POST if request.method == "POST" else None)
    if taken(request, form, lambda **typed: actions.confirm_closure(actor=actor, ref=ref, at=at)):
        return to_case(request, ref, _("The case is closed. After-care visits stay planned."))
    return form_page(
        request,
        case,
        form,
        title=word("confirm_closure"),
        button=_("Close the case"),
        template="casework/confirm.html",
    )


def refuse_closure(request: HttpRequest, ref: str) -> HttpResponse:
    """The second person does not agree, and says why."""
    return _with_reason(
        request,
        ref,
        step="refuse_closure",
        button=_("Refuse the closing"),
        said=_("The case goes on; the holder has been told."),
    )


def reopen(request: HttpRequest, ref: str) -> HttpResponse:
    """The same case, opened again."""
    return _with_reason(
        request,
        ref,
        step="reopen_case",
        button=_("Open the case again"),
        said=_("The case is open again, with its whole history."),
    )


def _with_reason(
    request: HttpRequest, ref: str, *, step: str, button: str, said: str
) -> HttpResponse:
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, CASE.needs(step))
    if not is_open(CASE, step, state=case.state):
        return step_is_gone(request, ref)
    act = {"refuse_closure": actions.refuse_closure, "reopen_case": actions.reopen}[step]
    form = forms.ReasonForm(request.POST or None)
    if taken(request, form, lambda **typed: act(actor=actor, ref=ref, at=at, **typed)):
        return to_case(request, ref, said)
    return form_page(request, case, form, title=word(step), button=button)
