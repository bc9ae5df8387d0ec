"""One sweep of the worker: letters opened, ladders climbed, clocks marked, silence returned, notices told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from django.conf import settings

from naungan.casework import actions as casework
from naungan.casework import queries as cases
from naungan.clocks import actions as clocks
from naungan.directory import queries as directory
from naungan.intake import actions as intake
from naungan.intake import queries as reports
from naungan.kit.actor import Role
from naungan.kit.policy import OutOfSight
from naungan.notices.channels import Channel, Folder, Smtp
from naungan.notices.worker import deliver

if TYPE_CHECKING:
    from naungan.notices.models import Notice


def sweep(*, at: datetime) -> dict[str, int]:
    """Do what is due at this moment; returns how many of each kind were done."""
    done = pass_time(at=at)
    done["told"] = deliver(at=at, resolve=readers, channel=channel())
    return done


def pass_time(*, at: datetime) -> dict[str, int]:
    """What time alone brings about, without telling anybody outside: nothing leaves the machine."""
    over = [clock.about for clock in clocks.mark_breaches(at=at)]
    done = {
        "letters": intake.open_letterbox(at=at),
        "risen": intake.raise_grades(at=at),
        "rungs": intake.climb_ladders(at=at),
        "returned": casework.return_silent_referrals(at=at),
        "breached": len(over),
    }
    if over:
        intake.tell_breaches(over, at=at)
        casework.tell_breaches(over, at=at)
    return done


def channel() -> Channel:
    """The way notices leave, as the settings say."""
    return Smtp() if settings.NOTICE_CHANNEL == "smtp" else Folder(settings.NOTICE_FOLDER)


def readers(notice: Notice, at: datetime) -> Sequence[str]:
    """E-mail addresses of those the notice is for and who may see what it is about, now.

    Resolved through the policy at sending time: whoever lost standing since is not told.
    """
    day = directory.local_day(at)
    if notice.worker_id is not None:
        workers = directory.workers([notice.worker_id])
    elif notice.desk_id is not None:
        workers = directory.desk_workers([notice.desk_id], on=day)
    else:
        workers = directory.holders(role=Role(notice.role), agency_id=notice.agency_id or 0, on=day)
    return [
        worker.email
        for worker in workers.distinct()
        if worker.email and worker.is_active and _may_see(worker, notice.about, at)
    ]


def _may_see(worker: directory.Worker, about: str, at: datetime) -> bool:
    actor = directory.actor_of(worker, at=at)
    try:
        match about[:2]:
            case "L-":
                reports.report(actor, about, "READ_REPORT_SUMMARY")
            case "K-":
                cases.case(actor, about, "READ_CASE_SUMMARY")
            case "R-":
                cases.referral(actor, about, "READ_REFERRAL")
            case _:
                return False
    except OutOfSight:
        return False
    return True
