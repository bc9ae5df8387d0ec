"""The case file: opening it from a report, and the one page on which it stands."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from naungan.casework import actions, queries
from naungan.casework.forms import OpenForm
from naungan.casework.views import shown
from naungan.casework.views.answering import REFUSED, to_case, word
from naungan.directory import queries as directory
from naungan.intake.rules import AlreadyTaken


@require_POST
def open_case(request: HttpRequest, ref: str) -> HttpResponse:
    """A report becomes a case. Whoever was slower is told by whom and when it was taken."""
    actor = request.actor  # type: ignore[attr-defined]
    form = OpenForm(request.POST)
    kinds = form.cleaned_data["kinds"] if form.is_valid() else ()
    try:
        case = actions.open_case(actor=actor, report_ref=ref, kinds=kinds, at=timezone.now())
    except AlreadyTaken as taken:
        names = directory.worker_names([taken.worker_id]) if taken.worker_id else {}
        return render(
            request,
            "casework/already_taken.html",
            {
                "ref": ref,
                "by": names.get(taken.worker_id or 0, ""),
                "taken_at": taken.taken_at,
                "case": queries.case_of_report(actor, ref),
            },
            status=409,
        )
    except REFUSED as refused:
        # A second tap on the same button: the case is there already.
        before = queries.case_of_report(actor, ref)
        if before is None:
            messages.warning(request, word(str(refused)))
            return redirect("intake:report", ref=ref)
        return redirect("casework:case", ref=before.ref)
    return to_case(request, case.ref, _("The report is a case now, and you hold it."))


def case(request: HttpRequest, ref: str) -> HttpResponse:
    """The file on one page, as far as this reader may see it. Reading leaves its trace."""
    actor, at = request.actor, timezone.now()  # type: ignore[attr-defined]
    found = actions.read_case(actor=actor, ref=ref, at=at)
    whole = request.GET.get("lini-masa") == "semua"
    file = queries.case_file(actor, found, at=at, whole_trail=whole)
    return render(
        request,
        "casework/case.html",
        {"now": at, "whole": whole, **shown.case_page(file, whole=whole)},
    )
