"""What a public POST costs beside the smallest Django view that durably inserts one row."""

from __future__ import annotations

import sys
from urllib.parse import urlencode

from benchmarks.doors import Client, Times, environment, gunicorn, new_key, prepare, scratch

STORY = "Anak tetangga sering dipukul, kemarin mukanya bengkak. " * 8
GOAL = 1.5


def form() -> str:
    """The last step of the report form, as a browser sends it."""
    return urlencode(
        {
            "step": "3", "go": "send", "key": new_key(), "story": STORY, "in_danger_now": "NO",
            "about": "CHILD", "contact_way": "THREAD",
        }
    )


def main(rounds: int = 40, each: int = 10) -> int:
    """Blocks of both in turns, so that a drifting machine drifts for both."""
    with scratch() as data:
        prepare(data)
        own, peer = Times("public POST (report stored)"), Times("minimal view (row stored)")
        with (
            gunicorn(
                "naungan.config.wsgi:application", environment(data, NAUNGAN_DOOR="public")
            ) as (port, _),
            gunicorn("benchmarks.peer:application", environment(data)) as (peer_port, _),
        ):
            here, there = Client(port), Client(peer_port)
            ratios = []
            for turn in range(rounds):
                a, b = Times("a"), Times("b")
                for _ in range(each):
                    a.taken.append(here.send("POST", "/lapor/", form())[0])
                    b.taken.append(
                        there.send("POST", "/insert", urlencode({"story": STORY}))[0]
                    )
                if turn:
                    own.taken += a.taken
                    peer.taken += b.taken
                    ratios.append(a.p50 / b.p50)
    ratios.sort()
    middle = ratios[len(ratios) // 2]
    print(own, peer, sep="\n")
    print(f"ratio of medians, block by block: {middle:.2f} (goal ≤ {GOAL})")
    return 0 if middle <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
