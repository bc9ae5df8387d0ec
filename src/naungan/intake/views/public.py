"""The public door. One address for the whole report; its state travels in the form itself.

No session, no cookie, nothing in an address: what a person has typed is in her own page and is
sent back with each step, so that back, forward and a lost connection cost nothing.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache, wraps

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from naungan.design.forms import visible
from naungan.design.moments import full
from naungan.directory import queries as directory
from naungan.intake import actions, forms, queries
from naungan.intake.rules import receipt

View = Callable[[HttpRequest], HttpResponse]
KEY_LENGTH = 32
LANGUAGE_BUTTON = "bahasa"


def _in_chosen_language(view: View) -> View:
    """Lets a form change the language in the middle, so that nothing typed is lost over a link."""

    @wraps(view)
    def answer(request: HttpRequest) -> HttpResponse:
        code = request.POST.get(LANGUAGE_BUTTON, "") if request.method == "POST" else ""
        if code not in dict(settings.LANGUAGES):
            return view(request)
        with override(code):
            response = view(request)
        response.headers["Content-Language"] = code
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME,
            code,
            httponly=True,
            samesite="Lax",
            secure=settings.HTTPS,
        )
        return response

    return answer


def home(request: HttpRequest) -> HttpResponse:
    """Beranda."""
    return render(request, "intake/home.html")


def emergency(request: HttpRequest) -> HttpResponse:
    """Numbers to call. Asks no database, so it stays when everything else is down."""
    return HttpResponse(render_to_string("intake/emergency.html", {"exit_url": settings.EXIT_URL}))


def _typed(request: HttpRequest) -> dict[str, str]:
    """What was sent, without characters that nobody can see, line ends as they were typed."""
    return {name: visible(str(value)).replace("\r\n", "\n") for name, value in request.POST.items()}


def _key(typed: str) -> str:
    """The key of this form, or a fresh one where the page is stale or garbled."""
    if (
        len(typed) == KEY_LENGTH
        and typed.isascii()
        and typed.replace("-", "").replace("_", "").isalnum()
    ):
        return typed
    return secrets.token_urlsafe(KEY_LENGTH)[:KEY_LENGTH]


def _labels() -> list[str]:
    return [_("What happened"), _("Where, when"), _("Reaching you")]


def _no_file(request: HttpRequest) -> str:
    if not request.FILES:
        return ""
    return _("A file cannot be taken here yet. Your words are kept; please go on without it.")


# There is no session to ride on: a forged post from another site could only send a report, which
# anybody may do anyway.
@csrf_exempt
@_in_chosen_language
def report(request: HttpRequest) -> HttpResponse:
    """Three short steps, then the receipt."""
    if request.method != "POST":
        return _step(request, 1, {}, key=_key(""))
    typed = _typed(request)
    key, go, note = _key(typed.get("key", "")), typed.get("go"), _no_file(request)
    if go == "check":
        return _compared(request, key, typed)
    if go == "send" and not note:
        sent = forms.clean_all(typed)
        if sent is not None:
            sent["language"] = get_language() or ""
            at = timezone.now()
            done = actions.drop_report(content=sent, key=key, at=at)
            danger = sent["in_danger_now"] == "YES"
            return _receipt(request, key, at=at, danger=danger, again=not done.is_new)
    step = int(typed["step"]) if typed.get("step") in {"1", "2", "3"} else 1
    if typed.get(LANGUAGE_BUTTON):
        return _step(request, step, typed, key=key, note=note)
    if go == "back":
        return _step(request, max(1, step - 1), typed, key=key, note=note)
    # Sending looks at every step again: hidden fields are only what a browser sent.
    last = 3 if go == "send" else step
    for number in range(1, last + 1):
        form = forms.STEPS[number - 1](typed)
        if not form.is_valid():
            return _step(request, number, typed, key=key, form=form, note=note)
    if note:
        return _step(request, step, typed, key=key, note=note)
    return _step(request, min(3, step + 1), typed, key=key)


def _step(
    request: HttpRequest,
    number: int,
    typed: dict[str, str],
    *,
    key: str,
    form: forms.WhatForm | forms.WhereForm | forms.ReachForm | None = None,
    note: str = "",
) -> HttpResponse:
    kind = forms.STEPS[number - 1]
    names = {name for step in forms.STEPS for name in step.base_fields}
    shown = form if form is not None else kind(initial=typed)
    return render(
        request,
        f"intake/report_{number}.html",
        {
            "form": shown,
            "step": number,
            "labels": _labels(),
            "key": key,
            "note": note,
            "carried": [
                (name, typed[name])
                for name in sorted(names - set(kind.base_fields))
                if typed.get(name)
            ],
            "in_danger": typed.get("in_danger_now") == "YES",
        },
        status=200,
    )


#: Stand in the frame where the values of one report go. No typed text can hold them.
_BLANKS = {name: f"\x00{name}\x00" for name in ("code", "key", "at", "limit")}


@lru_cache(maxsize=16)
def _receipt_frame(language: str, regency: str, danger: bool, again: bool) -> str:
    """The receipt page without its values: the same for everybody, so it is drawn once."""
    return render_to_string(
        "intake/receipt.html",
        {
            **_BLANKS,
            "danger": danger,
            "again": again,
            "regency_name": regency,
            "exit_url": settings.EXIT_URL,
        },
    )


def _compared(request: HttpRequest, key: str, typed: dict[str, str]) -> HttpResponse:
    """The receipt once more, beside what was typed from it. Only for a report that has arrived."""
    at = queries.delivered_at(key)
    if at is None:
        note = _("Nothing has been sent from this page yet. Please go on here.")
        return _step(request, 1, typed, key=key, note=note)
    code = typed.get("typed_code", "")
    if not code and typed.get(LANGUAGE_BUTTON):
        checked = ""
    else:
        checked = "right" if receipt.read(code) == queries.receipt_of(key) else "wrong"
    danger = typed.get("in_danger_now") == "YES"
    return _receipt(request, key, at=at, danger=danger, checked=checked, typed=code)


def _receipt(
    request: HttpRequest,
    key: str,
    *,
    at: datetime,
    danger: bool,
    again: bool = False,
    checked: str = "",
    typed: str = "",
) -> HttpResponse:
    """The receipt, shown once: the answer to the POST itself, so that no address carries it."""
    limit = queries.first_act_limit(in_danger=danger, at=at)
    # Letters, digits, - and _ by construction, and dates: nothing in them needs escaping.
    values = {
        "code": receipt.shown(queries.receipt_of(key)),
        "key": key,
        "at": full(at),
        "limit": full(limit) if limit else "",
    }
    if checked:
        whole = {**values, "danger": danger, "checked": checked, "typed": typed}
        return render(request, "intake/receipt.html", whole)
    page = _receipt_frame(get_language() or "", directory.regency_name(), danger, again)
    for name, blank in _BLANKS.items():
        page = page.replace(blank, values[name])
    return HttpResponse(page)


@csrf_exempt
@_in_chosen_language
def my_report(request: HttpRequest) -> HttpResponse:
    """Receipt in, status in plain words, messages both ways. The receipt stays out of addresses."""
    if request.method != "POST":
        return render(request, "intake/my_report.html", {"form": forms.ReceiptForm()})
    typed, at, note = _typed(request), timezone.now(), _no_file(request)
    form = forms.ReceiptForm(typed)
    code = form.cleaned_data["code"] if form.is_valid() else ""
    writes = typed.get("go") == "write"
    message = forms.MessageForm(typed) if writes else forms.MessageForm(initial=typed)
    key = _key(typed.get("key", ""))
    sent = (
        writes
        and bool(code)
        and not note
        and message.is_valid()
        and actions.drop_message(
            typed_receipt=code, body=message.cleaned_data["body"], key=key, at=at
        )
    )
    status = queries.public_status(code) if code else None
    if code and status is None:
        form.add_error(
            "code", _("No report belongs to this code. Please compare it letter by letter.")
        )
    if sent:
        message, key = forms.MessageForm(), _key("")
    return render(
        request,
        "intake/my_report.html",
        {
            "form": form,
            "status": status,
            # Words that were written beside a wrong code wait until the code is right.
            "message": message if status or typed.get("body") else None,
            "code": code,
            "sent": sent,
            "note": note,
            "key": key,
            "now": at,
        },
    )
