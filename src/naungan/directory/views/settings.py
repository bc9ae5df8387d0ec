"""Pengaturan: its front page, agencies and desks, areas, about this installation, own password."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from naungan.directory import actions, areas, forms, queries, signin
from naungan.directory.rules import DirectoryRefused, Permission


def index(request: HttpRequest) -> HttpResponse:
    """What this worker may look at or change here."""
    granted = queries.granted(request.actor)  # type: ignore[attr-defined]
    return render(
        request,
        "directory/settings.html",
        {
            "reads": Permission.READ_DIRECTORY in granted,
            "accounts": Permission.READ_ACCOUNTS in granted,
            "installation": queries.installation(),
        },
    )


def agencies(request: HttpRequest) -> HttpResponse:
    """Every agency with its desks; the administrator may add one."""
    actor = request.actor  # type: ignore[attr-defined]
    queries.require(actor, Permission.READ_DIRECTORY)
    return render(
        request,
        "directory/agencies.html",
        {
            "agencies": queries.agencies_for(actor, Permission.READ_DIRECTORY).prefetch_related(
                "desks"
            ),
            "may_edit": Permission.EDIT_AGENCIES in queries.granted(actor),
        },
    )


def add_agency(request: HttpRequest) -> HttpResponse:
    """A new agency."""
    actor = request.actor  # type: ignore[attr-defined]
    queries.require(actor, Permission.EDIT_AGENCIES)
    form = forms.NewAgencyForm(request.POST or None)
    if form.is_valid():
        try:
            agency = actions.add_agency(actor=actor, at=timezone.now(), **form.cleaned_data)
        except DirectoryRefused as refused:
            forms.refuse(form, refused)
        else:
            messages.success(request, _("The agency is on the list."))
            return redirect("directory:agency", code=agency.code)
    context = {"form": form, "heading": _("Add an agency"), "button": _("Add the agency")}
    return render(request, "directory/form.html", {**context, "back": "directory:agencies"})


def agency(request: HttpRequest, code: str) -> HttpResponse:
    """One agency: its name and contacts, its desks."""
    actor = request.actor  # type: ignore[attr-defined]
    found = queries.agency_for(actor, code, Permission.EDIT_AGENCIES)
    form = forms.AgencyForm(
        request.POST or None,
        initial={"name": found.name, "phone": found.phone, "email": found.email},
    )
    if form.is_valid():
        try:
            actions.rename_agency(
                actor=actor, code=found.code, at=timezone.now(), **form.cleaned_data
            )
        except DirectoryRefused as refused:
            forms.refuse(form, refused)
        else:
            messages.success(request, _("The agency's data are changed."))
            return redirect("directory:agency", code=found.code)
    return render(
        request,
        "directory/agency.html",
        {"form": form, "agency": found, "desks": found.desks.order_by("name")},
    )


def add_desk(request: HttpRequest, code: str) -> HttpResponse:
    """A new desk of an agency."""
    actor = request.actor  # type: ignore[attr-defined]
    home = queries.agency_for(actor, code, Permission.EDIT_AGENCIES)
    form = forms.DeskForm(request.POST or None)
    if form.is_valid():
        try:
            actions.add_desk(actor=actor, agency=home.code, at=timezone.now(), **form.cleaned_data)
        except DirectoryRefused as refused:
            forms.refuse(form, refused)
        else:
            messages.success(request, _("The desk is open: work can be sent to it."))
            return redirect("directory:agency", code=home.code)
    context = {"form": form, "heading": _("Add a desk"), "eyebrow": home.name}
    return render(
        request,
        "directory/form.html",
        {**context, "button": _("Add the desk"), "back": "directory:agencies"},
    )


def desk(request: HttpRequest, code: str) -> HttpResponse:
    """Name and duty of one desk."""
    actor = request.actor  # type: ignore[attr-defined]
    found = queries.desk_for(actor, code, Permission.EDIT_AGENCIES)
    form = forms.DeskForm(
        request.POST or None, initial={"name": found.name, "keeps_duty": found.keeps_duty}
    )
    if form.is_valid():
        try:
            actions.change_desk(
                actor=actor, code=found.code, at=timezone.now(), **form.cleaned_data
            )
        except DirectoryRefused as refused:
            forms.refuse(form, refused)
        else:
            messages.success(request, _("The desk is changed."))
            return redirect("directory:agency", code=found.agency.code)
    context = {"form": form, "heading": found.name, "eyebrow": found.agency.name}
    return render(
        request,
        "directory/form.html",
        {**context, "button": _("Change the desk"), "back": "directory:agencies"},
    )


def area_list(request: HttpRequest) -> HttpResponse:
    """The kecamatan and villages with both codes, for reading."""
    queries.require(request.actor, Permission.READ_DIRECTORY)  # type: ignore[attr-defined]
    where = queries.installation()
    districts = list(queries.areas(kinds=("DISTRICT",)))
    chosen = request.GET.get("kecamatan", "")
    inside = next((one for one in districts if one.code == chosen), None)
    villages = queries.areas(kinds=("VILLAGE", "KELURAHAN"), under=inside.code) if inside else []
    return render(
        request,
        "directory/areas.html",
        {
            "installation": where,
            "districts": sorted(districts, key=lambda one: one.code),
            "inside": inside,
            "villages": villages,
            "village_count": queries.areas(kinds=("VILLAGE", "KELURAHAN")).count(),
            "edition": areas.EDITION,
        },
    )


def about(request: HttpRequest) -> HttpResponse:
    """What this installation is: regency, codes, since when, how many."""
    queries.require(request.actor, Permission.READ_DIRECTORY)  # type: ignore[attr-defined]
    where = queries.installation()
    return render(
        request,
        "directory/about.html",
        {
            "installation": where,
            "caution": areas.caution(where.regency.code) if where else None,
            "agency_count": queries.agencies().count(),
            "desk_count": queries.desks().count(),
            "front": queries.front_desk(),
            **signin.LIMITS,
            "edition": areas.EDITION,
        },
    )


def own_password(request: HttpRequest) -> HttpResponse:
    """A new password for oneself; every other session of the worker ends."""
    worker, at = request.worker, timezone.now()  # type: ignore[attr-defined]
    form = forms.OwnPasswordForm(request.POST or None)
    if form.is_valid():
        if not signin.is_own_password(request, form.cleaned_data["present"], at=at):
            form.add_error("present", _("This is not your present password."))
        else:
            try:
                worker = actions.set_own_password(
                    actor=request.actor,  # type: ignore[attr-defined]
                    password=form.cleaned_data["password"],
                    at=at,
                )
            except (DirectoryRefused, forms.ValidationError) as refused:
                forms.refuse(form, refused)
            else:
                signin.open_session(request, worker, at=at)
                messages.success(request, _("Your password is changed. Other sessions have ended."))
                return redirect("directory:settings")
    context = {"form": form, "heading": _("Change my password"), "button": _("Change the password")}
    return render(request, "directory/form.html", {**context, "back": "directory:settings"})
