"""The first-run page: province, regency, agencies, first administrator. Gone once it was used."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from naungan.directory import actions, areas, forms, queries
from naungan.directory.rules import DirectoryRefused


def _steps() -> list[str]:
    return [_("Province"), _("Regency or city"), _("Agencies and administrator")]


def set_up(request: HttpRequest) -> HttpResponse:
    """Three steps; the first two are links, so that going back loses nothing."""
    if queries.installation() is not None:
        raise Http404
    typed = request.GET.get("kode", "").strip()
    if typed:
        return _by_code(request, typed)
    regency = areas.place(request.GET.get("kabupaten", ""))
    if regency is not None and regency.kind == "REGENCY":
        return _agencies(request, regency)
    province = areas.place(request.GET.get("provinsi", ""))
    if province is not None and province.kind == "PROVINCE":
        return _choose(request, 2, areas.regencies(province.code), province)
    return _choose(request, 1, areas.provinces(), None)


def _choose(
    request: HttpRequest,
    step: int,
    places: list[areas.Place],
    inside: areas.Place | None,
    *,
    typed: str = "",
    error: str = "",
) -> HttpResponse:
    context = {
        "step": step,
        "steps": _steps(),
        "places": places,
        "inside": inside,
        "typed": typed,
        "error": error,
    }
    return render(request, "directory/set_up_area.html", context, status=422 if error else 200)


def _by_code(request: HttpRequest, typed: str) -> HttpResponse:
    """A code typed instead of a choice; one that may mean two places is sent back with both."""
    try:
        code = areas.parse_code(typed)
    except ValueError as refused:
        return _choose(request, 1, areas.provinces(), None, typed=typed, error=str(refused))
    regency = ".".join(code.split(".")[:2])
    key = "kabupaten" if "." in regency else "provinsi"
    return redirect(f"{request.path}?{key}={regency}")


def _agencies(request: HttpRequest, regency: areas.Place) -> HttpResponse:
    form = forms.SetUpForm(request.POST or None, initial={"display_name": regency.name})
    if form.is_valid():
        try:
            actions.set_up_regency(
                regency_code=regency.code, at=timezone.now(), **form.for_action()
            )
        except (DirectoryRefused, ValidationError) as refused:
            forms.refuse(form, refused)
        else:
            return redirect("directory:sign-in")
    villages = areas.villages(regency.code)
    context = {
        "step": 3,
        "steps": _steps(),
        "regency": regency,
        "province": areas.place(regency.parent_code),
        "bps_code": areas.kemendagri_to_bps(regency.code),
        "caution": areas.caution(regency.code),
        "districts": len(areas.districts(regency.code)),
        "villages": sum(village.kind == "VILLAGE" for village in villages),
        "kelurahan": sum(village.kind == "KELURAHAN" for village in villages),
        "form": form,
    }
    return render(request, "directory/set_up.html", context, status=422 if form.errors else 200)
