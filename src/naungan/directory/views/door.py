"""The door between: signing in and out, the first password, and in the demo the list of people."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language, ngettext
from django.views.decorators.http import require_POST

from naungan.directory import actions, forms, queries, signin
from naungan.directory.rules import DirectoryRefused
from naungan.law.terms import term


def _way_back(request: HttpRequest) -> str:
    """The page that was asked for before signing in: only one of our own, only of the workroom."""
    target = request.POST.get("next") or request.GET.get("next") or ""
    if target.startswith("/kerja/") and url_has_allowed_host_and_scheme(target, allowed_hosts=None):
        return target
    return resolve_url(settings.LOGIN_REDIRECT_URL)


def _is_in(request: HttpRequest) -> bool:
    return request.user.is_authenticated and signin.session_is_current(request)


def _wait(seconds: int) -> str:
    return ngettext(
        "Too many wrong tries from here. Wait %(seconds)d second, then try again.",
        "Too many wrong tries from here. Wait %(seconds)d seconds, then try again.",
        seconds,
    ) % {"seconds": seconds}


def sign_in(request: HttpRequest) -> HttpResponse:
    """Name and password; passkeys and codes appear here once they are among the methods."""
    if queries.installation() is None:
        return redirect("directory:set-up")
    if request.method == "GET" and _is_in(request):
        return redirect(_way_back(request))
    form = forms.SignInForm(request.POST or None)
    status = 200
    if form.is_valid():
        found = signin.sign_in(request, at=timezone.now(), **form.cleaned_data)
        if not isinstance(found, signin.Refused):
            if found.password_is_initial:
                return redirect("directory:first-password")
            return redirect(_way_back(request))
        if found.seconds:
            form.add_error(None, _wait(found.seconds))
            status = 429
        else:
            form.add_error(None, term(found.code).label(get_language()))
    context = {
        "form": form,
        "methods": signin.methods(),
        "next": _way_back(request),
        **signin.LIMITS,
    }
    return render(request, "directory/sign_in.html", context, status=status)


def first_password(request: HttpRequest) -> HttpResponse:
    """Who came with a handed-over password chooses her own; only then a session opens."""
    at = timezone.now()
    worker = signin.newcomer(request, at=at)
    if worker is None:
        return redirect("directory:sign-in")
    form = forms.NewPasswordForm(request.POST or None)
    if form.is_valid():
        try:
            worker = actions.set_own_password(
                actor=queries.actor_of(worker, at=at),
                password=form.cleaned_data["password"],
                at=at,
            )
        except (DirectoryRefused, forms.ValidationError) as refused:
            forms.refuse(form, refused)
        else:
            signin.open_session(request, worker, at=at)
            return redirect(settings.LOGIN_REDIRECT_URL)
    return render(request, "directory/first_password.html", {"form": form, "name": worker.name})


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session."""
    signin.sign_out(request, at=timezone.now())
    return redirect("directory:sign-in")


def demo_people(request: HttpRequest) -> HttpResponse:
    """In the demo, and only there: the people one can be. Anywhere else this page does not exist."""
    at = timezone.now()
    people = queries.demo_people(on=queries.local_day(at)) if settings.DEMO else []
    if not people:
        raise Http404
    if request.method == "POST":
        chosen = request.POST.get("username", "")
        if chosen not in {person.username for person in people}:
            raise Http404
        signin.become(request, chosen, at=at)
        return redirect(settings.LOGIN_REDIRECT_URL)
    return render(request, "directory/demo_people.html", {"people": people})
