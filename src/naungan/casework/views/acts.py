"""Acts on a case that write one thing: assessment, service, person, text, note, kinds, holder."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from naungan.casework import actions, forms, queries
from naungan.casework.rules import CASE, Kind, Permission
from naungan.casework.views.answering import (
    REFUSED,
    form_page,
    is_open,
    step_is_gone,
    taken,
    to_case,
    word,
)

#: Part of the file in the address -> its column.
TEXTS = {
    "kontak-aman": "safe_contact",
    "kebutuhan-medis": "medical",
    "proses-hukum": "legal_stage",
    "rumah-aman": "shelter",
}


def assess(request: HttpRequest, ref: str) -> HttpResponse:
    """The short assessment."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, CASE.needs("assess"))
    if not is_open(CASE, "assess", state=case.state):
        return step_is_gone(request, ref)
    form = forms.AssessForm(request.POST or None, initial={"risk": case.risk})
    if taken(request, form, lambda **typed: actions.assess(actor=actor, ref=ref, at=at, **typed)):
        return to_case(request, ref, _("The assessment is recorded."))
    return form_page(request, case, form, title=word("assess"), button=_("Record the assessment"))


def refer(request: HttpRequest, ref: str) -> HttpResponse:
    """Another agency's desk is asked to help."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, CASE.needs("refer"))
    if not is_open(CASE, "refer", state=case.state):
        return step_is_gone(request, ref)
    form = forms.ReferForm(
        request.POST or None,
        initial={"key": secrets.token_urlsafe(24)},
        desks=[
            (desk.agency.name, desk.code, desk.name)
            for desk in queries.desks_to_refer_to(actor)
            if desk.pk != case.lead_desk_id
        ],
    )
    if taken(
        request, form, lambda **typed: actions.refer_case(actor=actor, ref=ref, at=at, **typed)
    ):
        return to_case(
            request, ref, _("The referral is sent. The desk has been told."), part="rujukan"
        )
    return form_page(
        request,
        case,
        form,
        title=word("refer"),
        button=_("Send the referral"),
        more={"grouped": True},
    )


def serve(request: HttpRequest, ref: str) -> HttpResponse:
    """Where one service stands."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, CASE.needs("serve"))
    if not is_open(CASE, "serve", state=case.state):
        return step_is_gone(request, ref)
    form = forms.ServeForm(request.POST or None, initial={"code": request.GET.get("kode", "")})

    def act(**typed: object) -> object:
        typed["given_at"] = typed["given_at"] or at
        return actions.record_service(actor=actor, ref=ref, at=at, **typed)  # type: ignore[arg-type]

    if taken(request, form, act):
        return to_case(request, ref, _("The service is recorded."), part="layanan")
    return form_page(request, case, form, title=word("serve"), button=_("Record the service"))


@require_POST
def monitor(request: HttpRequest, ref: str) -> HttpResponse:
    """From now on the case is watched over."""
    try:
        actions.monitor(actor=request.actor, ref=ref, at=timezone.now())  # type: ignore[attr-defined]
    except REFUSED:
        return step_is_gone(request, ref)
    return to_case(request, ref, _("Monitoring has begun. Plan the next visit."), part="pemantauan")


def _carry(
    request: HttpRequest,
    ref: str,
    form: Form,
    act: Callable[..., object],
    *,
    title: str,
    button: str,
    said: str,
    part: str = "",
) -> HttpResponse:
    """An act of those who carry the case that changes no state."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, Permission.CARRY)
    if taken(request, form, lambda **typed: act(actor=actor, ref=ref, at=at, **typed)):
        return to_case(request, ref, said, part=part)
    return form_page(request, case, form, title=title, button=button)


def add_person(request: HttpRequest, ref: str) -> HttpResponse:
    """A person joins the file."""
    return _carry(
        request,
        ref,
        forms.PersonForm(request.POST or None, initial={"role": request.GET.get("peran", "")}),
        actions.add_person,
        title=_("Add a person"),
        button=_("Add the person"),
        said=_("The person is in the file."),
        part="orang",
    )


def add_note(request: HttpRequest, ref: str) -> HttpResponse:
    """A dated note."""
    return _carry(
        request,
        ref,
        forms.NoteForm(request.POST or None),
        actions.add_note,
        title=_("Add a note"),
        button=_("Keep the note"),
        said=_("The note is in the file."),
        part="lini-masa",
    )


def name_kinds(request: HttpRequest, ref: str) -> HttpResponse:
    """Which laws the case may touch."""
    actor = request.actor  # type: ignore[attr-defined]
    case = queries.case(actor, ref, Permission.CARRY)
    named = [kind for kind in Kind if kind in queries.kinds_of(case)]
    return _carry(
        request,
        ref,
        forms.KindsForm(
            request.POST if request.method == "POST" else None, initial={"kinds": named}
        ),
        actions.name_kinds,
        title=_("Laws the case may touch"),
        button=_("Keep this"),
        said=_("The kinds of the case are recorded."),
    )


def write_text(request: HttpRequest, ref: str, part: str) -> HttpResponse:
    """One text of the file: safe contact, medical needs, legal stage, shelter."""
    field = TEXTS.get(part)
    if field is None:
        raise Http404
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, Permission.CARRY)
    form = forms.FieldForm(
        request.POST if request.method == "POST" else None, initial={"text": getattr(case, field)}
    )
    if taken(
        request,
        form,
        lambda **typed: actions.write_field(actor=actor, ref=ref, field=field, at=at, **typed),
    ):
        return to_case(request, ref, _("The file is up to date."), part=part)
    form.fields["text"].label = word(f"field_{field}")
    return form_page(
        request, case, form, title=word(f"field_{field}"), button=_("Write into the file")
    )


def assign(request: HttpRequest, ref: str) -> HttpResponse:
    """Another worker of the holding desk answers for the case from now on."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    case = queries.case(actor, ref, Permission.ASSIGN)
    form = forms.AssignForm(
        request.POST or None,
        holders=queries.possible_holders(case, at=at),
        initial={"worker_id": case.lead_worker_id},
    )
    if taken(request, form, lambda **typed: actions.assign(actor=actor, ref=ref, at=at, **typed)):
        return to_case(request, ref, _("The case has a new holder, who has been told."))
    return form_page(
        request, case, form, title=_("Change the case holder"), button=_("Hand the case over")
    )
