"""One referral: what is asked, and the answers of both sides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib import messages
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from naungan.casework import actions, forms, queries
from naungan.casework.rules import Permission
from naungan.casework.views import shown
from naungan.casework.views.answering import taken


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing that can be done with a referral."""

    step: str
    form: type[Form]
    act: Callable[..., object]
    button: Promise
    said: Promise


#: Word in the address -> what it does.
ANSWERS = {
    "terima": Answer(
        "accept_referral",
        forms.AcceptForm,
        actions.accept_referral,
        _("Accept"),
        _("Accepted. The opened parts of the file can be read now."),
    ),
    "tolak": Answer(
        "decline_referral",
        forms.ReasonForm,
        actions.decline_referral,
        _("Send the refusal"),
        _("Declined. The sender has been told why."),
    ),
    "tanya": Answer(
        "question_referral",
        forms.QuestionForm,
        actions.question_referral,
        _("Send the question"),
        _("The question is sent."),
    ),
    "jawab": Answer(
        "answer_question",
        forms.AnswerForm,
        actions.answer_question,
        _("Send the answer"),
        _("The answer is sent."),
    ),
    "lapor-balik": Answer(
        "report_back",
        forms.ReportBackForm,
        actions.report_back,
        _("Report back"),
        _("Reported back. The referral has ended."),
    ),
    "cabut": Answer(
        "revoke_referral",
        forms.ReasonForm,
        actions.revoke_referral,
        _("Withdraw the referral"),
        _("Withdrawn. The file is closed to that desk."),
    ),
    "sudah-dilihat": Answer(
        "note_return",
        forms.SeenForm,
        actions.note_return,
        _("I have seen it"),
        _("Noted. Another desk can be asked from the case."),
    ),
}
#: What the referral page tells of the case itself, while it is open to this reader.
SUMMARY = ("risk", "kinds", "survivor_age_band", "survivor_sex", "district")
_ADDRESS = {answer.step: word for word, answer in ANSWERS.items()}


def referral(request: HttpRequest, ref: str) -> HttpResponse:
    """What is asked, on which ground, and what it opens."""
    found = queries.referral(request.actor, ref, Permission.READ_REFERRAL)  # type: ignore[attr-defined]
    return _page(request, found, {})


def answer(request: HttpRequest, ref: str, word: str) -> HttpResponse:
    """One answer; refused or incomplete, the page comes back with what was typed."""
    chosen = ANSWERS.get(word)
    if chosen is None:
        raise Http404
    if request.method != "POST":
        return redirect("casework:referral", ref=ref)
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    form = chosen.form(request.POST, prefix=_prefix(chosen.step))
    if taken(request, form, lambda **typed: chosen.act(actor=actor, ref=ref, at=at, **typed)):
        messages.success(request, str(chosen.said))
        return redirect("casework:referral", ref=ref)
    found = queries.referral(actor, ref, Permission.READ_REFERRAL)
    return _page(request, found, {chosen.step: form})


def _prefix(step: str) -> str | None:
    """Two texts of one name on a page need ids of their own; accepting keeps plain names."""
    return None if step == "accept_referral" else step


def _page(request: HttpRequest, found: queries.Referral, sent: dict[str, Form]) -> HttpResponse:
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    steps = [step.name for step in queries.referral_steps(actor, found)]
    case = queries.case_of_referral(actor, found)
    return render(
        request,
        "casework/referral.html",
        {
            "now": at,
            **shown.referral_page(found),
            "errors": [form for step, form in sent.items() if step not in steps],
            "answers": [
                {
                    "step": step,
                    "word": _ADDRESS[step],
                    "form": sent.get(step) or ANSWERS[_ADDRESS[step]].form(prefix=_prefix(step)),
                    "button": ANSWERS[_ADDRESS[step]].button,
                    "open": step in sent,
                }
                for step in steps
                if not (step == "note_return" and found.answered_at)
            ],
            "case": case,
            "summary": shown.readable(queries.summary(case).only(*SUMMARY)) if case else [],
        },
        status=422 if sent else 200,
    )
