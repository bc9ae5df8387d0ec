"""`./naungan worker`: does what is due every second, until it is told to stop."""

from __future__ import annotations

import argparse
import logging
import signal
import threading
from collections.abc import Callable
from types import FrameType

from naungan.config.serve import end_with_parent

log = logging.getLogger("naungan.config.worker")
#: Seconds between two sweeps, and the longest pause after sweeps that failed.
EVERY, LONGEST = 1.0, 60.0


def run(words: list[str]) -> int:
    """Sweep until SIGTERM or SIGINT."""
    parser = argparse.ArgumentParser(prog="./naungan worker", description=__doc__)
    parser.add_argument("--every", type=float, default=EVERY, metavar="SECONDS")
    parser.add_argument("--once", action="store_true", help="one sweep, then end")
    asked = parser.parse_args(words)
    end_with_parent()
    stop = threading.Event()

    def heard(number: int, frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, heard)
    signal.signal(signal.SIGINT, heard)

    import django

    django.setup()
    from django.utils import timezone

    from naungan.config.worker import sweep

    def once() -> None:
        sweep(at=timezone.now())

    if asked.once:
        once()
        return 0
    keep_sweeping(once, stop, every=asked.every)
    return 0


def keep_sweeping(sweep: Callable[[], object], stop: threading.Event, *, every: float) -> None:
    """Sweep again and again. A sweep that fails is tried anew: an urgent call must not end with it.

    Failures come one after the other with longer pauses, so that a broken machine is not also busy.
    """
    from django.db import OperationalError, close_old_connections

    pause = every
    while not stop.is_set():
        close_old_connections()
        try:
            sweep()
        except OperationalError as error:
            # The kind only: the text of a database error can quote a row.
            log.warning("the database did not answer the sweep: %s", type(error).__name__)
            pause = min(max(pause, every) * 2, LONGEST)
        except Exception:
            log.exception("the sweep failed and will be tried again")
            pause = min(max(pause, every) * 2, LONGEST)
        else:
            pause = every
        stop.wait(pause)
    close_old_connections()
