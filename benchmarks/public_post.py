"""What a public POST costs beside the smallest Django view that durably inserts one row."""

from __future__ import annotations

import statistics
import sys
from urllib.parse import urlencode

from benchmarks.doors import Client, Times, environment, gunicorn, new_key, prepare, scratch

STORY = "Anak tetangga sering dipukul, kemarin mukanya bengkak. " * 8
GOAL = 1.5


def form() -> str:
    """The last step of the report form, as a browser sends it."""
    return urlencode(
        {
            "step": "3",
            "go": "send",
            "key": new_key(),
            "story": STORY,
            "in_danger_now": "NO",
            "about": "CHILD",
            "contact_way": "THREAD",
        }
    )


def main(rounds: int = 40, each: int = 10) -> int:
    """Blocks of all three in turns, so that a drifting machine drifts for all."""
    names = ("public POST (report stored)", "a new project's view (row stored)", "bare floor")
    all_times = [Times(name) for name in names]
    blocks: list[list[float]] = []
    with scratch() as data:
        prepare(data)
        with (
            gunicorn(
                "naungan.config.wsgi:application", environment(data, NAUNGAN_DOOR="public")
            ) as (port, _),
            gunicorn("benchmarks.peer:application", environment(data)) as (peer_port, _),
            gunicorn("benchmarks.peer:application", environment(data, NAUNGAN_PEER="floor")) as (
                floor_port,
                _,
            ),
        ):
            own, peer, floor = Client(port), Client(peer_port), Client(floor_port)
            row = urlencode({"story": STORY})
            for turn in range(rounds):
                block = [Times(name) for name in names]
                for _ in range(each):
                    block[0].taken.append(own.send("POST", "/lapor/", form())[0])
                    block[1].taken.append(peer.send("POST", "/insert", row)[0])
                    block[2].taken.append(floor.send("POST", "/floor", row)[0])
                if turn:
                    blocks.append([times.p50 for times in block])
                    for whole, times in zip(all_times, block, strict=True):
                        whole.taken += times.taken
    print(*all_times, sep="\n")
    ratio = statistics.median(a / b for a, b, _ in blocks)
    to_floor = statistics.median(a / c for a, _, c in blocks)
    print(
        f"ratio of medians, block by block: {ratio:.2f} (goal ≤ {GOAL}); to the floor {to_floor:.2f}"
    )
    return 0 if ratio <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
