"""How well a row of law is known, so that no page shows more certainty than there is."""

from __future__ import annotations

from enum import StrEnum


class Evidence(StrEnum):
    """What a row rests on. None of these is a confirmation: that takes a named official."""

    READ = "READ"  # a page that says so was read; the gazette itself was not
    GENERAL = "GENERAL"  # general knowledge; nothing was read
    LOCAL = "LOCAL"  # our proposal; the regency's own decree decides
