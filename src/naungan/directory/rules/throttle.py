"""How long a network waits after wrong passwords for one account: longer each time, never for ever."""

from __future__ import annotations

from datetime import timedelta

#: Typing errors are free.
FREE_TRIES = 3
#: The longest wait. A lock without end would let anyone keep the officer on duty out.
LONGEST_WAIT = timedelta(minutes=15)
#: After this much quiet the count begins anew.
FORGOTTEN_AFTER = timedelta(hours=1)


def wait_after(failures: int) -> timedelta:
    """The wait before the next try: none at first, then 2, 4, 8 … seconds up to the longest."""
    if failures < FREE_TRIES:
        return timedelta(0)
    seconds = 2 ** min(failures - FREE_TRIES + 1, 16)
    return min(timedelta(seconds=seconds), LONGEST_WAIT)
