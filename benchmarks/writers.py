"""Twelve writers through both doors and the worker's sweep, with and without the one-writer lock."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.doors import (
    ROOT,
    Client,
    Times,
    environment,
    gunicorn,
    load,
    prepare,
    scratch,
)
from benchmarks.public_post import form

GOAL = 4.0
#: A process that sweeps as fast as it can beside the doors: more than the worker ever does.
SWEEPER = """
import django, time; django.setup()
from django.utils import timezone
from naungan.config.worker import sweep
while True:
    sweep(at=timezone.now()); time.sleep(0.05)
"""


def measure(data: Path, *, lock: bool, each: int) -> Times:
    """Eight reporters at the public door and four officers reading files (each read is a write)."""
    prepare(data)
    cookies = subprocess.run(
        [sys.executable, "-m", "benchmarks.filling", "200"],
        env=environment(data),
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()
    more = {} if lock else {"NAUNGAN_NO_WRITER_LOCK": "1"}
    with (
        gunicorn(
            "naungan.config.wsgi:application", environment(data, NAUNGAN_DOOR="public", **more)
        ) as (public, _),
        gunicorn(
            "naungan.config.wsgi:application",
            environment(data, NAUNGAN_DOOR="work", **more),
            processes=2,
            threads=2,
        ) as (work, _),
    ):
        sweeper = subprocess.Popen([sys.executable, "-c", SWEEPER], env=environment(data, **more))

        def reporter() -> Callable[[int], tuple[str, float]]:
            client = Client(public)
            return lambda turn: ("write", client.send("POST", "/lapor/", form())[0])

        def officer(number: int) -> Callable[[int], tuple[str, float]]:
            client = Client(work, cookies[number])
            path = f"/kerja/kasus/K-{20 * number:08}/"
            return lambda turn: ("read with trail", client.send("GET", path)[0])

        try:
            times = load(
                [*(reporter() for _ in range(8)), *(officer(n) for n in range(4))], each=each
            )
        finally:
            sweeper.kill()
            sweeper.wait()
    return times["write"]


def main(each: int = 80) -> int:
    results = {}
    for lock in (True, False):
        with scratch() as data:
            times = measure(data, lock=lock, each=each)
        times.name = "one-writer lock" if lock else "busy timeout alone"
        results[lock] = times
        print(times, f"  p99/p50 {times.p(0.99) / times.p50:.1f}")
    ratio = results[True].p(0.99) / results[True].p50
    print(f"p99 with the lock is {ratio:.1f} × its p50 (goal ≤ {GOAL:.0f})")
    return 0 if ratio <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
