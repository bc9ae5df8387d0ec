"""The trail of a case as sentences: verbs by their terms, facts only where they are known codes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from naungan.casework.views.answering import word
from naungan.law.terms import GLOSSARY

if TYPE_CHECKING:
    from naungan.audit.queries import Entry
    from naungan.casework.queries import CaseFile

#: What is not simply "happened" has a tone; everything else is neutral.
TONES = {
    "clock.breached": "overdue",
    "referral.declined": "overdue",
    "referral.returned": "overdue",
    "closure.refused": "overdue",
    "case.referred": "waiting",
    "referral.questioned": "waiting",
    "closure.asked": "waiting",
    "referral.accepted": "done",
    "referral.done": "done",
    "follow_up.done": "done",
    "clock.met": "done",
    "case.closed": "done",
    "case.opened": "done",
    "report.accepted": "done",
}


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of the timeline."""

    title: str
    at: datetime
    tone: str
    text: str = ""
    who: str = ""


def timeline(file: CaseFile, *, whole: bool) -> list[Happened]:
    """Events and notes together, newest first; without `whole` no note older than the last event."""
    agencies = {row.ref: row.to_desk.agency.name for row in file.referrals}
    # A note stands in the timeline itself; that it was added need not be said again.
    told = [entry for entry in file.trail if entry.verb != "note.added"]
    items = [_event(entry, file, agencies) for entry in told]
    since = min((entry.at for entry in file.trail), default=None)
    items += [
        Happened(
            title=_("Note"),
            at=note.written_at,
            tone="neutral",
            text=note.body,
            who=note.written_by.name,
        )
        for note in file.notes
        if whole or since is None or note.written_at >= since
    ]
    return sorted(items, key=lambda item: item.at, reverse=True)


def _event(entry: Entry, file: CaseFile, agencies: Mapping[str, str]) -> Happened:
    facts = entry.facts
    tone = TONES.get(entry.verb, "neutral")
    if entry.verb == "service.recorded" and facts.get("status") == "SERVICE_DONE":
        tone = "done"
    if facts.get("late") is True:
        tone = "overdue"
    return Happened(
        title=word(entry.verb) if entry.verb in GLOSSARY else _("Entry"),
        at=entry.at,
        tone=tone,
        text=" · ".join(_facts(facts, file, agencies)),
        who=_who(entry, file),
    )


def _who(entry: Entry, file: CaseFile) -> str:
    if entry.worker_id is None:
        return _("Naungan itself") if entry.actor_kind == "SYSTEM" else _("the reporter")
    parts = (
        file.worker_names.get(entry.worker_id, ""),
        file.agency_names.get(entry.agency_id or 0, ""),
    )
    return ", ".join(part for part in parts if part)


def _known(codes: Iterable[str]) -> str:
    return ", ".join(word(code) for code in codes if code in GLOSSARY)


def _facts(facts: Mapping[str, Any], file: CaseFile, agencies: Mapping[str, str]) -> list[str]:
    """Only what is known here is shown; a fact that nobody has named stays in the trail."""
    said = []
    referral = str(facts.get("referral", ""))
    if referral:
        said.append(f"{agencies[referral]} ({referral})" if referral in agencies else referral)
    said += [str(facts[name]) for name in ("report", "into") if name in facts]
    said += [
        _known([str(facts[name])])
        for name in ("ground", "service", "status", "clock", "role", "reason")
        if name in facts
    ]
    if "field" in facts:
        said.append(_known([f"field_{facts['field']}"]))
    if "opens" in facts:
        groups = _known(f"FIELD_{group}" for group in str(facts["opens"]).split(","))
        said.append(_("opened: %(parts)s") % {"parts": groups} if groups else _("summary only"))
    if "kinds" in facts:
        said.append(_known(str(facts["kinds"]).split(",")))
    grades = [str(facts[name]) for name in ("before", "risk", "grade") if name in facts]
    if grades:
        said.append(" → ".join(dict.fromkeys(word(code) for code in grades if code in GLOSSARY)))
    if "worker" in facts:
        said.append(file.worker_names.get(int(facts["worker"]), ""))
    if facts.get("late") is True:
        said.append(_("late"))
    return [part for part in said if part]
