"""What judging the urgency of a text costs beside one plain pass over its words."""

from __future__ import annotations

import re
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime

from naungan.intake.rules.signs import observe
from naungan.intake.rules.urgency import judge

AT = datetime(2026, 9, 16, 3, 0, tzinfo=UTC)
ORDINARY = (
    "Tetangga saya memukul anaknya tiap malam, kemarin mukanya bengkak dan tidak sekolah. "
    "Ibunya takut, ayahnya pernah mengancam dengan parang. Besok katanya mau dibawa pergi. "
)
GOAL_ORDINARY_MS, GOAL_HOSTILE_MS = 5.0, 50.0


def _words(text: str) -> int:
    return len(re.findall(r"\w+", text.lower()))


def _judge(text: str) -> object:
    return judge(observe(text, received_at=AT))


def _ms(work: Callable[[str], object], text: str, times: int) -> float:
    taken = []
    for _ in range(times):
        began = time.process_time()
        work(text)
        taken.append((time.process_time() - began) * 1000)
    return statistics.median(taken)


def main() -> int:
    _judge(ORDINARY)
    missed = 0
    ordinary = (ORDINARY * 40)[:5000]
    own, floor = _ms(_judge, ordinary, 30), _ms(_words, ordinary, 200)
    missed += own > GOAL_ORDINARY_MS
    print(
        f"5,000 characters: {own:.2f} ms, {own / floor:.0f} × one pass over the words "
        f"(goal ≤ {GOAL_ORDINARY_MS:.0f} ms)"
    )
    for piece in ("anak ", "dipukul ", "tidak ", "1 ", "tgl 3 ", "umur 3 ", "Minggu ", "."):
        taken = _ms(_judge, (piece * 100_000)[:100_000], 3)
        missed += taken > GOAL_HOSTILE_MS
        print(
            f"100,000 characters of {piece!r:<11} {taken:6.1f} ms (goal ≤ {GOAL_HOSTILE_MS:.0f} ms)"
        )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
