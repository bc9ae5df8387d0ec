"""Workers, their accounts and appointments."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from naungan.directory import actions, forms, queries
from naungan.directory.rules import DirectoryRefused, Permission
from naungan.law.terms import term


def _sentence(refused: DirectoryRefused) -> str:
    return term(str(refused)).label(get_language())


def workers(request: HttpRequest) -> HttpResponse:
    """Accounts with the posts in force: all for the administrator, one's own agency for a lead."""
    actor = request.actor  # type: ignore[attr-defined]
    found = list(queries.accounts(actor, Permission.READ_ACCOUNTS))
    posts = queries.posts_of(found, on=queries.local_day(timezone.now()))
    return render(
        request,
        "directory/workers.html",
        {
            "rows": [(worker, posts.get(worker.pk, [])) for worker in found],
            "may_edit": Permission.EDIT_ACCOUNTS in queries.granted(actor),
        },
    )


def add_worker(request: HttpRequest) -> HttpResponse:
    """A new account; the password to hand over is shown on the answer and nowhere else."""
    actor = request.actor  # type: ignore[attr-defined]
    queries.require(actor, Permission.EDIT_ACCOUNTS)
    form = forms.WorkerForm(request.POST or None)
    if form.is_valid():
        try:
            new = actions.add_worker(actor=actor, at=timezone.now(), **form.cleaned_data)
        except DirectoryRefused as refused:
            forms.refuse(form, refused)
        else:
            return render(request, "directory/password_once.html", {"new": new})
    context = {"form": form, "heading": _("Add a worker"), "button": _("Add and show the password")}
    return render(request, "directory/form.html", {**context, "back": "directory:workers"})


def worker(request: HttpRequest, pk: int) -> HttpResponse:
    """One account: posts held and once held; what may be done about it."""
    actor = request.actor  # type: ignore[attr-defined]
    found = queries.account_by_id(actor, pk, Permission.READ_ACCOUNTS)
    granted = queries.granted(actor)
    return render(
        request,
        "directory/worker.html",
        {
            "account": found,
            "appointments": queries.appointments_of(found),
            "today": queries.local_day(timezone.now()),
            "is_own": found.pk == actor.worker_id,
            "may_edit": Permission.EDIT_ACCOUNTS in granted and found.pk != actor.worker_id,
        },
    )


@require_POST
def close_account(request: HttpRequest, pk: int) -> HttpResponse:
    """Nobody signs in with it any more; open sessions end at once."""
    actor = request.actor  # type: ignore[attr-defined]
    found = queries.account_by_id(actor, pk, Permission.EDIT_ACCOUNTS)
    try:
        actions.deactivate_worker(actor=actor, username=found.username, at=timezone.now())
    except DirectoryRefused as refused:
        messages.error(request, _sentence(refused))
    else:
        messages.success(request, _("The account is closed and its sessions have ended."))
    return redirect("directory:worker", pk=pk)


@require_POST
def open_account(request: HttpRequest, pk: int) -> HttpResponse:
    """Open a closed account again."""
    actor = request.actor  # type: ignore[attr-defined]
    found = queries.account_by_id(actor, pk, Permission.EDIT_ACCOUNTS)
    try:
        actions.reactivate_worker(actor=actor, username=found.username, at=timezone.now())
    except DirectoryRefused as refused:
        messages.error(request, _sentence(refused))
    else:
        messages.success(request, _("The account is open again."))
    return redirect("directory:worker", pk=pk)


@require_POST
def renew_password(request: HttpRequest, pk: int) -> HttpResponse:
    """A new password to hand over, shown once."""
    actor = request.actor  # type: ignore[attr-defined]
    found = queries.account_by_id(actor, pk, Permission.EDIT_ACCOUNTS)
    try:
        new = actions.renew_password(actor=actor, username=found.username, at=timezone.now())
    except DirectoryRefused as refused:
        messages.error(request, _sentence(refused))
        return redirect("directory:worker", pk=pk)
    return render(request, "directory/password_once.html", {"new": new})


def appoint(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a post."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    found = queries.account_by_id(actor, pk, Permission.EDIT_APPOINTMENTS)
    form = forms.AppointmentForm(
        request.POST or None,
        initial={"starts_on": queries.local_day(at)},
        agencies=queries.agencies_for(actor, Permission.EDIT_APPOINTMENTS).filter(is_active=True),
        desks=queries.desks_for(actor, Permission.EDIT_APPOINTMENTS),
    )
    if form.is_valid():
        try:
            actions.appoint(actor=actor, username=found.username, at=at, **form.for_action())
        except DirectoryRefused as refused:
            forms.refuse(form, refused)
        else:
            messages.success(request, _("The appointment is given. Open sessions have ended."))
            return redirect("directory:worker", pk=pk)
    return render(
        request,
        "directory/appoint.html",
        {"form": form, "account": found, "posts": forms.post_words()},
    )


def end_appointment(request: HttpRequest, pk: int, appointment: int) -> HttpResponse:
    """Set the last day of a post."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    found = queries.account_by_id(actor, pk, Permission.EDIT_APPOINTMENTS)
    held = next((one for one in queries.appointments_of(found) if one.pk == appointment), None)
    if held is None:
        raise queries.OutOfSight("appointment")
    form = forms.EndForm(request.POST or None, initial={"on": queries.local_day(at)})
    if form.is_valid():
        try:
            actions.end_appointment(
                actor=actor, appointment=held.pk, on=form.cleaned_data["on"], at=at
            )
        except DirectoryRefused as refused:
            forms.refuse(form, refused)
        else:
            messages.success(request, _("The last day is set. Open sessions have ended."))
            return redirect("directory:worker", pk=pk)
    return render(
        request,
        "directory/end_appointment.html",
        {"form": form, "account": found, "held": held},
    )
