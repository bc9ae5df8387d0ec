"""What every request passes: health, headers, language, who acts, and refusals as sentences."""

from __future__ import annotations

import logging
from collections.abc import Callable
from urllib.parse import urlencode

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.db import OperationalError, connection
from django.http import HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.http.request import UnreadablePostError
from django.shortcuts import redirect, resolve_url
from django.template.loader import render_to_string
from django.utils import timezone, translation

from naungan.directory import queries as directory
from naungan.directory import signin
from naungan.kit.policy import OutOfSight

log = logging.getLogger(__name__)
Respond = Callable[[HttpRequest], HttpResponse]


class Health:
    """`GET /healthz`: 200 once the database answers. Says nothing else."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path != "/healthz":
            return self.get_response(request)
        try:
            with connection.cursor() as cursor:
                cursor.execute("SELECT 1")
        except OperationalError:
            return HttpResponse("unavailable", status=503, content_type="text/plain")
        return HttpResponse("ok", content_type="text/plain")


class Headers:
    """Headers Django does not set: no storing, no sharing, no powers for the page."""

    POWERS = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers["Permissions-Policy"] = self.POWERS
        response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
        if not request.path.startswith(settings.STATIC_URL):
            # What a phone keeps in its cache, somebody else reads there later.
            response.headers["Cache-Control"] = "no-store"
        return response


class Language:
    """Indonesian, unless this browser asked for English here. The browser's own list is not asked:

    many cheap phones are set to English by the shop, and their owners read Indonesian.
    """

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        asked = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
        code = asked if asked in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
        with translation.override(code):
            request.LANGUAGE_CODE = code
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", code)
            return response


class ActorOfRequest:
    """Who acts: `request.actor` and `request.worker`, read anew on each request.

    Nothing about permissions is kept between requests, so a revoked appointment ends with the
    next click. Everything below /kerja/ asks for a signed-in worker.
    """

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.worker = None  # type: ignore[attr-defined]
        request.actor = None  # type: ignore[attr-defined]
        if request.path.startswith("/kerja/") or request.path in {"/", "/keluar/"}:
            worker = request.user if request.user.is_authenticated else None
            if worker is not None and not signin.session_is_current(request):
                signin.end_session(request)
                worker = None
            if worker is not None:
                request.worker = worker  # type: ignore[attr-defined]
                request.actor = directory.actor_of(worker, at=timezone.now())  # type: ignore[attr-defined]
            elif request.path.startswith("/kerja/"):
                target = resolve_url(settings.LOGIN_URL)
                # Only the way back is carried, and only for a page that was asked for by GET.
                back = urlencode({"next": request.path}) if request.method == "GET" else ""
                return redirect(f"{target}?{back}" if back else target)
        return self.get_response(request)


class Refusals:
    """Turns what cannot be done into a page with a sentence. Denied and missing look the same."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """OutOfSight is a 404; a body that is too large or cut off is a 413 or 400; a busy database a 503."""
        if isinstance(error, OutOfSight):
            return sentence("404.html", 404)
        if isinstance(error, RequestDataTooBig):
            return sentence("413.html", 413)
        if isinstance(error, (UnreadablePostError, MultiPartParserError, SuspiciousOperation)):
            return sentence("400.html", 400)
        if isinstance(error, OperationalError):
            # The kind of error only: its text can quote a row.
            log.error("database did not answer: %s", type(error).__name__)
            return sentence("503.html", 503)
        return None


def sentence(template: str, status: int) -> HttpResponse:
    """An error page. Drawn without the request's context: whatever is down must not be needed."""
    return HttpResponse(render_to_string(template), status=status)
