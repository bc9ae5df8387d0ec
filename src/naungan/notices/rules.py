"""When a notice is tried again, and the one sentence that leaves the machine."""

from __future__ import annotations

from datetime import timedelta

#: A claim older than this was made by a worker that died; the notice is taken up again.
CLAIM_LASTS = timedelta(minutes=2)
MOST_ATTEMPTS = 8

#: The whole text of every message to the outside, in both languages. It has no variables: who it
#: concerns, which kind and which number are seen after signing in.
SUBJECT = "Ada tugas baru / You have a new task"
BODY = (
    "Ada tugas baru untuk Anda. Silakan masuk untuk melihatnya.\n"
    "You have a new task. Please sign in to see it.\n"
)


def next_try(attempts: int) -> timedelta:
    """Wait 30 s, then twice as long each time, at most an hour."""
    return timedelta(seconds=min(3600, 30 * 2 ** max(0, attempts - 1)))
