"""Each decision about a report: one address, one form, one call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms as django_forms
from django.contrib import messages
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from naungan.clocks.rules import ClockRefused
from naungan.design.moments import full
from naungan.directory import queries as directory
from naungan.intake import actions, forms, rules
from naungan.intake.views import desk
from naungan.kit.actor import Actor
from naungan.kit.policy import OutOfSight
from naungan.kit.workflow import StepRefused
from naungan.law.terms import term

Call = Callable[[Actor, str, datetime, dict[str, Any]], object]


@dataclass(frozen=True, slots=True)
class Act:
    """The form of one act, the call it makes, and the term of what then has happened."""

    form: type[django_forms.Form] | None
    call: Call
    done: str


#: Last word of the address -> the act.
ACTS: dict[str, Act] = {
    "ambil": Act(None, lambda a, r, t, d: actions.take(actor=a, ref=r, at=t), "report.taken"),
    "kegentingan": Act(
        forms.GradeForm,
        lambda a, r, t, d: actions.regrade(actor=a, ref=r, at=t, **d),
        "report.regraded",
    ),
    "tanya": Act(
        forms.WordsForm,
        lambda a, r, t, d: actions.ask_back(actor=a, ref=r, at=t, **d),
        "report.asked_back",
    ),
    "balas": Act(
        forms.WordsForm,
        lambda a, r, t, d: actions.reply(actor=a, ref=r, at=t, **d),
        "report.replied",
    ),
    "teruskan": Act(
        forms.PassForm,
        lambda a, r, t, d: actions.pass_to_desk(actor=a, ref=r, at=t, **d),
        "report.passed",
    ),
    "teruskan-keluar": Act(
        forms.OutsideForm,
        lambda a, r, t, d: actions.pass_outside(actor=a, ref=r, at=t, **d),
        "report.passed_outside",
    ),
    "gabung": Act(
        forms.MergeForm,
        lambda a, r, t, d: actions.merge(actor=a, ref=r, at=t, **d),
        "report.merged",
    ),
    "hentikan": Act(
        forms.DismissForm,
        lambda a, r, t, d: actions.dismiss(actor=a, ref=r, at=t, **d),
        "report.dismissed",
    ),
    "usul-henti": Act(
        forms.DismissForm,
        lambda a, r, t, d: actions.ask_dismissal(actor=a, ref=r, at=t, **d),
        "report.dismissal_asked",
    ),
    "setuju-henti": Act(
        None,
        lambda a, r, t, d: actions.confirm_dismissal(actor=a, ref=r, at=t),
        "report.dismissed",
    ),
    "tolak-henti": Act(
        None,
        lambda a, r, t, d: actions.refuse_dismissal(actor=a, ref=r, at=t),
        "report.dismissal_refused",
    ),
    "buka-lagi": Act(
        forms.ReasonForm,
        lambda a, r, t, d: actions.reopen_report(actor=a, ref=r, at=t, **d),
        "report.reopened",
    ),
    "jangkau": Act(
        None, lambda a, r, t, d: actions.plan_outreach(actor=a, ref=r, at=t), "outreach.planned"
    ),
    "berangkat": Act(
        forms.DispatchForm,
        lambda a, r, t, d: actions.send_out(actor=a, ref=r, at=t, **d),
        "dispatch.left",
    ),
    "tiba": Act(
        forms.ArrivalForm,
        lambda a, r, t, d: actions.record_arrival(actor=a, ref=r, at=t, **d),
        "dispatch.arrived",
    ),
    "aman": Act(
        forms.SafeForm,
        lambda a, r, t, d: actions.record_safe(actor=a, ref=r, at=t, **d),
        "dispatch.person_safe",
    ),
    "tenggat": Act(
        forms.ClockForm,
        lambda a, r, t, d: actions.start_clock(actor=a, ref=r, at=t, **d),
        "clock.started",
    ),
}


def act(request: HttpRequest, ref: str, word: str) -> HttpResponse:
    """Take one step; what is refused comes back with the sentence and with what was typed."""
    found = ACTS.get(word)
    if found is None:
        raise Http404
    if request.method != "POST":
        return redirect("intake:report", ref=ref)
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    form = found.form(request.POST) if found.form else None
    if form is not None and not form.is_valid():
        return desk.report_page(request, ref, bound={word: form}, status=422)
    data = form.cleaned_data if form is not None else {}
    try:
        found.call(actor, ref, at, data)
    except rules.AlreadyTaken as taken:
        return _refused(request, ref, word, form, already_taken(taken), status=409)
    except (rules.ReportRefused, StepRefused, ClockRefused) as refused:
        sentence = _said(str(refused))
        due_at = getattr(refused, "due_at", None)
        if due_at is not None:
            sentence = f"{sentence} {_('Limit: %(moment)s') % {'moment': full(due_at)}}"
        return _refused(request, ref, word, form, sentence, status=422)
    except OutOfSight as unseen:
        if str(unseen) == ref:
            raise
        # The other report that was named: not there, or not for these eyes. Both look the same.
        sentence = _("No report with this number is within your sight. Please check the number.")
        return _refused(request, ref, word, form, sentence, status=422)
    except ObjectDoesNotExist:
        return _refused(request, ref, word, form, _said("step_not_open"), status=422)
    messages.success(request, _said(found.done))
    if word == "teruskan":
        return redirect("intake:queue")
    return redirect("intake:report", ref=ref)


def _said(code: str) -> str:
    return term(code).label(translation.get_language())


def already_taken(taken: rules.AlreadyTaken) -> str:
    """`Sudah diambil oleh … pukul …`."""
    names = directory.worker_names([taken.worker_id] if taken.worker_id else [])
    who = names.get(taken.worker_id or 0, "")
    if not who or taken.taken_at is None:
        return _said("already_taken")
    return _("Already taken by %(who)s, %(moment)s. Nothing was changed.") % {
        "who": who,
        "moment": full(taken.taken_at),
    }


def _refused(
    request: HttpRequest,
    ref: str,
    word: str,
    form: django_forms.Form | None,
    sentence: str,
    *,
    status: int,
) -> HttpResponse:
    if form is not None:
        form.add_error(None, sentence)
        return desk.report_page(request, ref, bound={word: form}, status=status)
    return desk.report_page(request, ref, refusal=sentence, status=status)
