"""What the templates of this package are handed: rows and parts with words, links and tones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from naungan.casework import queries, rules
from naungan.casework.rules import CaseState, Permission, ServiceStatus
from naungan.casework.views.answering import word
from naungan.casework.views.trail import timeline
from naungan.clocks.rules import NO_CLOCK
from naungan.design import moments
from naungan.kit.sheet import Row, Sheet

if TYPE_CHECKING:
    from naungan.casework.queries import CaseFile

#: Why a step is the next one, in one sentence.
HINTS: dict[str, Promise] = {
    "assess": _(
        "Danger does not wait for it: a service and a referral are open before the assessment."
    ),
    "refer": _("You stay the holder of the case. Silence returns a referral to you."),
    "serve": _(
        "Offered, running, done, not wanted or not available: what is missing stays visible."
    ),
    "ask_closure": _("Returning home is not the end. Another person confirms the closing."),
    "confirm_closure": _("Read what the holder wrote before you agree."),
}
#: Steps that are one press, without anything to type.
PRESSED = frozenset({"monitor"})
SERVICE_TONES = {
    ServiceStatus.SERVICE_OFFERED: "waiting",
    ServiceStatus.SERVICE_AGREED: "waiting",
    ServiceStatus.SERVICE_RUNNING: "waiting",
    ServiceStatus.SERVICE_DONE: "done",
    ServiceStatus.SERVICE_REFUSED: "neutral",
    ServiceStatus.SERVICE_UNAVAILABLE: "overdue",
}
#: Texts of the file in the order of the page, with their place in the address.
TEXTS = (
    ("safe_contact", "kontak-aman"),
    ("medical", "kebutuhan-medis"),
    ("legal_stage", "proses-hukum"),
    ("shelter", "rumah-aman"),
)


#: What fills the left column of the page; a reader of the summary alone has none of it.
PARTS = frozenset(
    {
        Permission.READ_SERVICES,
        Permission.READ_STORY,
        Permission.READ_RISK,
        Permission.READ_TRAIL,
    }
)


def _due(moment: datetime) -> datetime | None:
    return None if moment >= NO_CLOCK else moment


def case_row(row: queries.Case) -> dict[str, Any]:
    """One line of the list. Columns of the summary only: no name is loaded, so none can slip in."""
    return {
        "ref": row.ref,
        "url": reverse("casework:case", args=[row.ref]),
        "state": row.state,
        "risk": row.risk,
        "kinds": [kind.kind for kind in row.kinds.all()],
        "place": queries.district_of(row),
        "holder": row.lead_worker.name,
        "agency": row.lead_agency.name,
        "due_at": _due(row.next_due_at),
        "opened_at": row.opened_at,
        "closed_at": row.closed_at,
    }


def referral_line(row: queries.Referral) -> dict[str, Any]:
    """A referral inside its case: to whom, what, and where it stands."""
    return {
        "ref": row.ref,
        "url": reverse("casework:referral", args=[row.ref]),
        "state": row.state,
        "from": row.from_desk.agency.name,
        "to": row.to_desk.agency.name,
        "reason": row.reason,
        "sent_at": row.sent_at,
        "due_at": row.due_at,
        "waits": row.state == rules.ReferralState.REFERRAL_SENT,
    }


def referral_row(row: queries.Referral) -> dict[str, Any]:
    """One line of *Rujukan*: besides, how grave, where, and what it opens."""
    return {
        **referral_line(row),
        "risk": row.case.risk,
        "place": queries.district_of(row.case),
        "groups": [f"FIELD_{opened.group}" for opened in row.opens.all()],
    }


@dataclass(frozen=True, slots=True)
class StepLink:
    """A lawful step as a button: an address to go to, or one to post to."""

    name: str
    url: str
    pressed: bool = False


def step_link(name: str, ref: str) -> StepLink:
    """The address of a step carries its name."""
    return StepLink(name, reverse(f"casework:{name}", args=[ref]), name in PRESSED)


def readable(sheet: Sheet) -> list[Row]:
    """The rows of a sheet with words instead of codes and moments."""
    return [row if row.withheld else replace(row, value=_readable(row)) for row in sheet]


def _readable(row: Row) -> str:
    value = row.value
    if isinstance(value, datetime):
        return moments.when(value)
    if isinstance(value, list):
        return "\n".join(word(code) for code in value)
    if row.name in {"state", "risk", "survivor_age_band", "survivor_sex"}:
        return word(value)
    return str(value or "")


def _services(rows: tuple[queries.Service, ...]) -> dict[str, Any]:
    listed = [
        {
            "code": row.code,
            "status": row.status,
            "tone": SERVICE_TONES[ServiceStatus(row.status)],
            "agency": row.agency.name,
            "given_at": row.given_at,
            "note": row.note,
        }
        for row in rows
    ]
    return {
        "services": listed,
        "done": sum(row.status == ServiceStatus.SERVICE_DONE for row in rows),
        "tones": [item["tone"] for item in listed],
    }


def _clocks(file: CaseFile) -> list[dict[str, Any]]:
    ref = file.case.ref
    return [
        {
            "code": row.code,
            "reading": row.reading,
            "due_at": row.due_at,
            "starts_at": row.starts_at,
            "paused_at": row.paused_at,
            "met_at": row.met_at,
            "pause_reason": row.pause_reason,
            "breach_reason": row.breach_reason,
            "locked": row.locked,
            # What follows by itself is not ticked off by hand.
            "meet_url": ""
            if row.met_at or row.code == rules.SILENT_CLOCK
            else reverse("casework:meet-clock", args=[ref, row.code]),
            "pause_url": ""
            if row.met_at or row.locked or row.paused_at or row.code == rules.SILENT_CLOCK
            else reverse("casework:pause-clock", args=[ref, row.code]),
            "resume_url": reverse("casework:resume-clock", args=[ref, row.code])
            if row.paused_at and not row.met_at
            else "",
        }
        for row in sorted(
            file.clocks, key=lambda row: (row.met_at is not None, row.due_at or NO_CLOCK)
        )
    ]


def _texts(file: CaseFile) -> list[dict[str, Any]]:
    return [
        {
            "field": field,
            "part": part,
            "value": file.sheet[field],
            "url": reverse("casework:write-text", args=[file.case.ref, part]) if file.leads else "",
        }
        for field, part in TEXTS
        if file.sheet.shows(field)
    ]


def _withheld(sheet: Sheet) -> list[dict[str, Any]]:
    """What is closed to this reader, together where the same people may open it."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for row in sheet:
        if row.withheld:
            groups.setdefault(row.opened_by, []).append(word(row.label))
    return [
        {"names": ", ".join(names), "opened_by": ", ".join(word(who) for who in openers)}
        for openers, names in groups.items()
    ]


def case_page(file: CaseFile, *, whole: bool) -> dict[str, Any]:
    """The context of the case page."""
    case, sheet = file.case, file.sheet
    open_now = {file.next_step, *file.other_steps}
    running = [
        row
        for row in file.clocks
        if row.met_at is None and row.paused_at is None and row.due_at is not None
    ]
    return {
        "case": case,
        "file": file,
        "ref": sheet["ref"],
        "state": sheet["state"],
        "risk": sheet["risk"],
        "kinds": sheet["kinds"],
        "holder": sheet["lead_worker"],
        "agency": sheet["lead_agency"],
        "place": sheet["district"],
        "stages": [word(code) for code in rules.STAGES],
        "stage": rules.STAGE_OF[CaseState(case.state)],
        "head_clocks": running[:2],
        # A desk that was asked has a clock of its own; the holder's are none of its business.
        "next_due": None if file.clocks or file.to_me else _due(case.next_due_at),
        "next_step": step_link(file.next_step, case.ref) if file.next_step else None,
        "hint": HINTS.get(file.next_step, ""),
        "steps": [step_link(name, case.ref) for name in file.other_steps],
        "may_assign": Permission.ASSIGN in file.held,
        "may_serve": "serve" in open_now,
        "may_refer": "refer" in open_now,
        "is_closing": case.state in {CaseState.CLOSURE_ASKED, CaseState.CLOSED},
        **_services(file.services),
        "has_services": Permission.READ_SERVICES in file.held,
        "has_trail": Permission.READ_TRAIL in file.held,
        "items": timeline(file, whole=whole),
        "is_cut": not whole and len(file.trail) >= queries.RECENT,
        "referrals": [referral_line(row) for row in file.referrals],
        "to_me": [referral_line(row) for row in file.to_me],
        "about": readable(sheet.only("survivor_age_band", "survivor_sex", "district")),
        "people": file.people,
        "story": sheet["story"],
        "assessment": readable(sheet.only("risks", "needs", "own_words"))
        if sheet.shows("risks")
        else [],
        "reporter": readable(sheet.only("reporter")) if sheet.shows("reporter") else [],
        "texts": _texts(file),
        "clocks": _clocks(file),
        "visits": file.follow_ups,
        "seen": [
            {
                "who": ", ".join(
                    part
                    for part in (
                        file.worker_names.get(row.worker_id, ""),
                        file.agency_names.get(row.agency_id or 0, ""),
                    )
                    if part
                ),
                "times": row.times,
                "last_at": row.last_at,
            }
            for row in file.seen
        ],
        "withheld": _withheld(sheet),
        "is_summary": not file.held & PARTS,
    }


def referral_page(found: queries.Referral) -> dict[str, Any]:
    """The context of one referral."""
    return {
        **referral_row(found),
        "referral": found,
        "from_desk": found.from_desk.name,
        "to_desk": found.to_desk.name,
        "sent_by": found.sent_by.name,
        "ground": found.ground,
        "ground_note": found.ground_note,
        "answer": found.answer,
        "answered_at": found.answered_at,
        "answered_by": found.answered_by.name if found.answered_by else "",
        "talk": list(found.messages.all()),
    }
