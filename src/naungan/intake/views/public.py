"""The public door. One address for the whole report; its state travels in the form itself.

No session, no cookie, nothing in an address: what a person has typed is in her own page and is
sent back with each step, so that back, forward and a lost connection cost nothing.
"""

from __future__ import annotations

import secrets
from functools import lru_cache

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from naungan.design.forms import visible
from naungan.directory import queries as directory
from naungan.intake import actions, forms, queries
from naungan.intake.rules import receipt

KEY_LENGTH = 32


def home(request: HttpRequest) -> HttpResponse:
    """Beranda."""
    return render(request, "intake/home.html")


def emergency(request: HttpRequest) -> HttpResponse:
    """Numbers to call. Asks no database, so it stays when everything else is down."""
    return HttpResponse(
        render_to_string(
            "intake/emergency.html",
            {"regency_name": "Naungan", "exit_url": settings.EXIT_URL},
        )
    )


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


# There is no session to ride on: a forged post from another site could only send a report, which
# anybody may do anyway.
@csrf_exempt
def report(request: HttpRequest) -> HttpResponse:
    """Three short steps, then the receipt."""
    if request.method != "POST":
        return _step(request, 1, {}, key=_key(""))
    typed = {name: visible(str(value)) for name, value in request.POST.items()}
    key = _key(typed.get("key", ""))
    if typed.get("go") == "check":
        return _receipt(request, key, typed=typed.get("typed_code", ""))
    step = int(typed["step"]) if typed.get("step") in {"1", "2", "3"} else 1
    note = (
        _("A file cannot be taken here yet. Your words are kept; please go on without it.")
        if request.FILES
        else ""
    )
    if typed.get("go") == "send" and not note:
        sent = forms.clean_all(typed)
        if sent is not None:
            sent["language"] = get_language() or ""
            actions.drop_report(content=sent, key=key, at=timezone.now())
            return _receipt(request, key, danger=sent["in_danger_now"] == "YES")
    if typed.get("go") == "back":
        return _step(request, max(1, step - 1), typed, key=key, note=note)
    # Sending looks at every step again: hidden fields are only what a browser sent.
    last = 3 if typed.get("go") == "send" else step
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


#: Stand in the frame where the two values of one report go. No typed text can hold them.
_CODE, _KEY = "\x00code\x00", "\x00key\x00"


@lru_cache(maxsize=8)
def _receipt_frame(language: str, regency: str, danger: bool) -> str:
    """The receipt page without its two values: the same for everybody, so it is drawn once."""
    return render_to_string(
        "intake/receipt.html",
        {
            "code": _CODE,
            "key": _KEY,
            "danger": danger,
            "regency_name": regency,
            "exit_url": settings.EXIT_URL,
        },
    )


def _receipt(
    request: HttpRequest, key: str, *, typed: str | None = None, danger: bool = False
) -> HttpResponse:
    """The receipt, shown once: the answer to the POST itself, so that no address carries it."""
    drawn = queries.receipt_of(key)
    if typed is None:
        frame = _receipt_frame(get_language() or "", directory.regency_name(), danger)
        # Both are letters, digits, - and _ by construction: nothing in them needs escaping.
        return HttpResponse(frame.replace(_CODE, receipt.shown(drawn)).replace(_KEY, key))
    return render(
        request,
        "intake/receipt.html",
        {
            "code": receipt.shown(drawn),
            "key": key,
            "checked": "right" if receipt.read(typed) == drawn else "wrong",
            "typed": typed,
            "danger": danger,
        },
    )


@csrf_exempt
def my_report(request: HttpRequest) -> HttpResponse:
    """Receipt in, status in plain words, messages both ways. The receipt stays out of addresses."""
    form = forms.ReceiptForm(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return render(request, "intake/my_report.html", {"form": form})
    code = form.cleaned_data["code"]
    message = forms.MessageForm()
    sent = False
    if request.POST.get("go") == "write":
        message = forms.MessageForm(request.POST)
        if message.is_valid():
            sent = actions.drop_message(
                typed_receipt=code,
                body=message.cleaned_data["body"],
                key=_key(request.POST.get("key", "")),
                at=timezone.now(),
            )
            message = forms.MessageForm()
    status = queries.public_status(code)
    if status is None:
        form.add_error(
            "code", _("No report belongs to this code. Please compare it letter by letter.")
        )
        return render(request, "intake/my_report.html", {"form": form})
    return render(
        request,
        "intake/my_report.html",
        {
            "form": form,
            "status": status,
            "message": message,
            "code": code,
            "sent": sent,
            "key": _key(""),
            "now": timezone.now(),
        },
    )
