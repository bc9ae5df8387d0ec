"""What `demo` and `start` run first, in a process of its own: database, static files, the story."""

from __future__ import annotations

import argparse
from datetime import datetime, time, timedelta
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError
from django.utils import timezone

from naungan.config import messages
from naungan.config.cli import folder
from naungan.config.environment import Unsafe
from naungan.config.serve import end_with_parent

SEED = 2026
#: The demo tells this long a time, up to now.
STORY = timedelta(days=365)
#: Whom the demo offers first; the sign-in page lists everybody.
OFFERED = ("petugas", "piket", "pengawas", "kepala.uptd", "dokter", "kanit.ppa", "koordinator")


def say(line: str) -> None:
    print(line, flush=True)


def run(words: list[str]) -> int:
    """Make the data folder ready for `demo` or `regency`, and say so in its stamp."""
    parser = argparse.ArgumentParser(prog="./naungan prepare")
    parser.add_argument("kind", choices=(folder.DEMO, folder.REGENCY))
    kind = parser.parse_args(words).kind
    end_with_parent()
    # Before the work: what changes meanwhile is found by the next start.
    fingerprint = folder.fingerprint()
    messages.compile_stale()
    django.setup()
    data: Path = settings.DATA
    try:
        # Before a table is touched: a newer demo must not migrate a real regency's database.
        _refuse_the_other(kind)
        say("Database / Basis data ...")
        call_command("migrate", verbosity=0, interactive=False)
        say("Static files / Berkas statis ...")
        call_command("collectstatic", verbosity=0, interactive=False, clear=True)
        people: tuple[str, ...] = ()
        if kind == folder.DEMO:
            _tell_the_story()
            people = _people()
    except DatabaseError as error:
        # The kind of error only: its text can quote a row.
        raise Unsafe(
            f"The database did not do what was asked ({type(error).__name__}). "
            "Check NAUNGAN_DATABASE, the room on the disk and docs/operate.md."
        ) from error
    folder.write(data, folder.Prepared(kind, fingerprint, told=kind == folder.DEMO, people=people))
    return 0


def _installation_is_demo() -> bool | None:
    """Of the installation in this database; None where there is no table or no row yet."""
    from django.db import connection

    from naungan.directory import queries as directory

    if "directory_installation" not in connection.introspection.table_names():
        return None
    installation = directory.installation()
    return None if installation is None else installation.is_demo


def _refuse_the_other(kind: str) -> None:
    is_demo = _installation_is_demo()
    if is_demo is False and kind == folder.DEMO:
        raise Unsafe("This database holds a real regency. The demo never runs beside real data.")
    if is_demo is True and kind == folder.REGENCY:
        raise Unsafe("This database holds the demo. A real regency needs one of its own.")


def _tell_the_story() -> None:
    if _installation_is_demo() is not None:
        return  # told: the story is one transaction, so there is never half of one
    from naungan.config.demo import story

    start, at = _span(timezone.now())
    say("Telling the demo's year (once) / Menceritakan setahun contoh (sekali) ...")
    try:
        story.tell(
            seed=SEED,
            start=start,
            at=at,
            progress=lambda month, share: say(f"  {share:4.0%}  {month}"),
        )
    except story.CannotTell as refusal:
        raise Unsafe(str(refusal)) from None


def _span(now: datetime) -> tuple[datetime, datetime]:
    """From when to when the demo is told: the year up to now, inside the days that law and calendar know."""
    from naungan.config.demo.story.tell import EARLIEST
    from naungan.law import calendar

    zone = timezone.get_current_timezone()
    first = datetime.combine(EARLIEST, time(0), zone)
    last = datetime(max(calendar.YEARS), 12, 31, 12, tzinfo=zone)
    at = min(now, last)
    return max(at - STORY, first), at


def _people() -> tuple[str, ...]:
    from naungan.config.demo import regency

    names = {username: (name, post) for username, name, _, _, post in regency.PEOPLE}
    lines = [
        f"{username:<14}{', '.join(names[username])}" for username in OFFERED if username in names
    ]
    return (f'password / kata sandi: "{regency.PASSWORD}"', *lines)
