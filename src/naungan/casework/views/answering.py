"""How every form of this package is answered: taken and gone on, or shown again with what was typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language

from naungan.casework import queries, rules
from naungan.clocks.rules import ClockRefused
from naungan.intake.rules import ReportRefused
from naungan.kit.workflow import StepRefused, Workflow
from naungan.law.terms import term

REFUSED = (rules.CaseRefused, StepRefused, ClockRefused, ReportRefused)


def word(code: str) -> str:
    """The word of a code in the reader's language."""
    return term(code).label(get_language())


def refusal(code: str) -> str:
    """Why not, with the article where there is one."""
    source = term(code).source
    return f"{word(code)} ({source})" if source else word(code)


def taken(request: HttpRequest, form: Form, act: Callable[..., object]) -> bool:
    """Do the act with what was typed. A refusal by rule becomes an error beside what was typed."""
    if request.method != "POST" or not form.is_valid():
        return False
    try:
        act(**form.cleaned_data)
    except REFUSED as refused:
        where = getattr(form, "REFUSED_AT", {}).get(str(refused))
        form.add_error(where, refusal(str(refused)))
        return False
    return True


def is_open(table: Workflow, step: str, *, state: str) -> bool:
    """True when the step can be taken from this state."""
    return any(state in found.sources for found in table.named(step))


def to_case(request: HttpRequest, ref: str, said: str = "", *, part: str = "") -> HttpResponse:
    """Back to the file, with a word that it worked."""
    if said:
        messages.success(request, said)
    answer = redirect("casework:case", ref=ref)
    if part:
        answer["Location"] += f"#{part}"
    return answer


def step_is_gone(request: HttpRequest, ref: str) -> HttpResponse:
    """Somebody else has moved the case meanwhile: say so on the file itself."""
    messages.warning(request, word("step_not_open"))
    return redirect("casework:case", ref=ref)


def form_page(
    request: HttpRequest,
    case: queries.Case,
    form: Form,
    *,
    title: str,
    button: str,
    more: Mapping[str, Any] | None = None,
    template: str = "casework/act.html",
) -> HttpResponse:
    """The page of one act on a case; 422 when what was sent cannot be taken."""
    return render(
        request,
        template,
        {"case": case, "form": form, "title": title, "button": button, **(more or {})},
        status=422 if form.is_bound else 200,
    )
