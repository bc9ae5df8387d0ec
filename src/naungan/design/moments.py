"""Dates and clocks in words, in the reader's language and the installation's zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

DAYS = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
MONTHS = {
    "id": [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
#: Below this much time left a clock is due soon.
SOON = timedelta(hours=24)


def _language() -> str:
    return "en" if (get_language() or "id").startswith("en") else "id"


def day(moment: datetime, *, weekday: bool = True) -> str:
    """`Selasa, 24 November 2026`."""
    local, language = timezone.localtime(moment), _language()
    date = f"{local.day} {MONTHS[language][local.month - 1]} {local.year}"
    return f"{DAYS[language][local.weekday()]}, {date}" if weekday else date


def clock_time(moment: datetime) -> str:
    """`14.05 WIB` in Indonesian, `14:05 WIB` in English."""
    local = timezone.localtime(moment)
    sign = ":" if _language() == "en" else "."
    return f"{local.hour:02}{sign}{local.minute:02} {local.tzname()}"


def when(moment: datetime) -> str:
    """`24 November 2026, 14.05 WIB`."""
    return f"{day(moment, weekday=False)}, {clock_time(moment)}"


def full(moment: datetime) -> str:
    """`Selasa, 24 November 2026, 14.05 WIB`: the absolute time behind every relative one."""
    return f"{day(moment)}, {clock_time(moment)}"


def short(moment: datetime, *, now: datetime) -> str:
    """The time alone today, the day otherwise."""
    local, today = timezone.localtime(moment).date(), timezone.localtime(now).date()
    if local == today:
        return clock_time(moment)
    if local == today - timedelta(days=1):
        return _("yesterday %(time)s") % {"time": clock_time(moment)}
    return day(moment, weekday=False)


def span(length: timedelta) -> str:
    """The largest whole unit: `5 jam`, `2 hari`, `50 menit`."""
    minutes = int(abs(length).total_seconds() // 60)
    if minutes < 1:
        return _("<1 minute")
    if minutes < 60:
        return ngettext("%(n)d minute", "%(n)d minutes", minutes) % {"n": minutes}
    hours = minutes // 60
    if hours < 48:
        return ngettext("%(n)d hour", "%(n)d hours", hours) % {"n": hours}
    days = hours // 24
    return ngettext("%(n)d day", "%(n)d days", days) % {"n": days}


@dataclass(frozen=True, slots=True)
class Chip:
    """How a clock shows: the word carries the meaning, tone and shape help.

    `at` is the moment behind the words, `used` the share of the time that is gone, in hundredths.
    """

    tone: str
    words: str
    title: str
    used: int | None = None
    at: datetime | None = None


def chip(
    due_at: datetime | None,
    now: datetime,
    *,
    started_at: datetime | None = None,
    paused_at: datetime | None = None,
    met_at: datetime | None = None,
) -> Chip:
    """The chip of a clock. `due_at` None means that no confirmed number exists."""
    if met_at is not None:
        late = due_at is not None and met_at > due_at
        words = _("done late") if late else _("done")
        return Chip("overdue" if late else "done", words, full(met_at), at=met_at)
    if due_at is None:
        return Chip("waiting", _("time limit not confirmed"), _("No confirmed number exists yet."))
    title = _("Limit: %(moment)s") % {"moment": full(due_at)}
    if paused_at is not None:
        return Chip("waiting", _("paused"), title, at=due_at)
    left = due_at - now
    used = None
    if started_at is not None and due_at > started_at:
        used = min(100, max(0, round(100 * (now - started_at) / (due_at - started_at))))
    if left < timedelta(0):
        return Chip("overdue", _("%(span)s over") % {"span": span(left)}, title, 100, due_at)
    tone = "due" if left <= SOON else "neutral"
    return Chip(tone, _("%(span)s left") % {"span": span(left)}, title, used, due_at)


def silent(since: datetime, now: datetime, *, due_at: datetime | None = None) -> Chip:
    """Somebody has not answered since then."""
    used = None
    if due_at is not None and due_at > since:
        used = min(100, max(0, round(100 * (now - since) / (due_at - since))))
    return Chip(
        "waiting",
        _("silent for %(span)s") % {"span": span(now - since)},
        _("Since %(moment)s") % {"moment": full(since)},
        used,
        since,
    )
