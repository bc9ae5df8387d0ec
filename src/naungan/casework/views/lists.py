"""The lists: cases with filters that are links, and the two columns of referrals."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from naungan.casework import queries
from naungan.casework.rules import OPEN_CASE_STATES, CaseState
from naungan.casework.views import shown
from naungan.casework.views.answering import word

PAGE = 25
#: State in the address -> state in the table.
STATES = {
    "terdaftar": CaseState.REGISTERED,
    "asesmen": CaseState.ASSESSED,
    "layanan": CaseState.IN_SERVICE,
    "pemantauan": CaseState.MONITORING,
    "minta-tutup": CaseState.CLOSURE_ASKED,
    "tertutup": CaseState.CLOSED,
}


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter: a link, and whether it is the one in force."""

    label: str
    url: str
    current: bool


def _filters(chosen: str) -> list[Filter]:
    base = reverse("casework:cases")
    return [
        Filter(_("Open cases"), base, chosen == ""),
        *(
            Filter(word(state), f"{base}?{urlencode({'keadaan': slug})}", chosen == slug)
            for slug, state in STATES.items()
        ),
    ]


def cases(request: HttpRequest) -> HttpResponse:
    """Cases this reader may know of; the clock that runs out first on top."""
    asked = request.GET.get("keadaan", "")
    chosen = asked if asked in STATES else ""
    state = STATES.get(chosen)
    found = queries.case_list(
        request.actor,  # type: ignore[attr-defined]
        closed=state == CaseState.CLOSED,
        state=state.value if state in OPEN_CASE_STATES else "",
        after=request.GET.get("setelah", ""),
        limit=PAGE + 1,
    )
    more = found[PAGE - 1].ref if len(found) > PAGE else ""
    query = urlencode({"keadaan": chosen, "setelah": more} if chosen else {"setelah": more})
    return render(
        request,
        "casework/cases.html",
        {
            "now": timezone.now(),
            "rows": [shown.case_row(row) for row in found[:PAGE]],
            "filters": _filters(chosen),
            "is_first": "setelah" not in request.GET,
            "first_url": f"{reverse('casework:cases')}?{urlencode({'keadaan': chosen})}"
            if chosen
            else reverse("casework:cases"),
            "more_url": f"?{query}" if more else "",
        },
    )


def referrals(request: HttpRequest) -> HttpResponse:
    """To us and from us, by due time."""
    inbox = queries.inbox(request.actor)  # type: ignore[attr-defined]
    return render(
        request,
        "casework/referrals.html",
        {
            "now": timezone.now(),
            "to_us": [shown.referral_row(row) for row in inbox.to_us],
            "from_us": [shown.referral_row(row) for row in inbox.from_us],
        },
    )
