"""Queue, case and Hari ini at 100, 10,000 and 100,000 cases, with 8 readers at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks.doors import ROOT, Client, Times, environment, gunicorn, load, prepare, scratch

GOAL_MS, GOAL_GROWTH, READERS = 150.0, 1.5, 8


def measure(count: int, data: Path, *, each: int) -> dict[str, Times]:
    """Fill a scratch regency and read its pages as eight workers at once."""
    prepare(data)
    out = subprocess.run(
        [sys.executable, "-m", "benchmarks.filling", str(count)],
        env=environment(data),
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()
    cookies = out[:READERS]
    with gunicorn(
        "naungan.config.wsgi:application",
        environment(data, NAUNGAN_DOOR="work"),
        processes=2,
        threads=2,
    ) as (port, _):

        def reader(number: int) -> object:
            client = Client(port, cookies[number])
            # Worker n leads the open cases 20·(n + 10·k).
            mine = [f"/kerja/kasus/K-{20 * (number + 10 * k):08}/" for k in range(4)]
            mine = [path for path in mine if int(path.split("-")[1].strip("/")) < count] or [
                "/kerja/kasus/K-00000000/"
            ]
            if number >= len([1 for k in range(10) if 20 * k < count]):
                mine = []
            pages = [
                ("Hari ini", "/kerja/"),
                ("queue", "/kerja/laporan/"),
                ("case list", "/kerja/kasus/"),
                *[("case", path) for path in mine[:1]],
            ]

            def turn(number: int) -> tuple[str, float]:
                name, path = pages[number % len(pages)]
                return name, client.send("GET", path)[0]

            return turn

        return load([reader(n) for n in range(READERS)], each=each, warm=8)  # type: ignore[misc]


def main(sizes: tuple[int, ...] = (100, 10_000, 100_000), each: int = 60) -> int:
    found: dict[int, dict[str, Times]] = {}
    for count in sizes:
        with scratch() as data:
            found[count] = measure(count, data, each=each)
        print(f"\n{count:,} cases, {READERS} readers, 2 processes × 2 threads")
        for times in found[count].values():
            print("  ", times)
    missed = 0
    print()
    for name in found[sizes[-1]]:
        small, large = found[sizes[0]][name].p(0.95), found[sizes[-1]][name].p(0.95)
        kept = large <= GOAL_MS and large <= GOAL_GROWTH * small
        missed += not kept
        print(
            f"{name:<10} p95 {large:7.1f} ms (goal ≤ {GOAL_MS:.0f}); "
            f"{large / small:.2f} × of p95 at {sizes[0]} (goal ≤ {GOAL_GROWTH})"
            f"{'' if kept else '   MISSED'}"
        )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(tuple(int(word) for word in sys.argv[1:]) or (100, 10_000, 100_000)))
