"""Pages that belong to no single package: the front, *Hari ini*, language, errors."""

from __future__ import annotations

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme

from naungan.casework import queries as casework
from naungan.config import today as todays
from naungan.config.middleware import sentence
from naungan.directory import queries as directory
from naungan.intake import actions as intake


def front(request: HttpRequest) -> HttpResponse:
    """The workroom's root leads to the day, to the sign-in, or to the first-run set-up."""
    if directory.installation() is None:
        return redirect("directory:set-up")
    return redirect("today")


def today(request: HttpRequest) -> HttpResponse:
    """What waits for me."""
    at = timezone.now()
    actor = request.actor  # type: ignore[attr-defined]
    intake.open_letterbox(at=at)
    return render(
        request,
        "config/today.html",
        {
            "now": at,
            "waiting": todays.waiting(actor, at=at),
            "silent": casework.waiting_for_others(actor),
            "duty": directory.duty_of(actor, at=at),
        },
    )


def choose_language(request: HttpRequest, code: str) -> HttpResponse:
    """Set the language of this browser by its own wish. The only cookie of the public door."""
    if code not in dict(settings.LANGUAGES):
        raise Http404
    back = request.GET.get("kembali", "/")
    if not url_has_allowed_host_and_scheme(back, allowed_hosts=None):
        back = "/"
    response = redirect(back)
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME, code, httponly=True, samesite="Lax", secure=settings.HTTPS
    )
    return response


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    # Where the body is read by a middleware, its size is found before any view.
    if isinstance(exception, RequestDataTooBig):
        return sentence("413.html", 413)
    return sentence("400.html", 400)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return sentence("404.html", 404)


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The form is older than the sign-in. What was typed is still in the browser, one step back."""
    return sentence("403_csrf.html", 403)


def broken(request: HttpRequest) -> HttpResponse:
    """Our fault. Static: whatever broke must not be needed to say so."""
    return sentence("500.html", 500)
