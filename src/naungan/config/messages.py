"""The message catalogues: parts are merged into one, and compiled without GNU gettext."""

from __future__ import annotations

import os
from pathlib import Path

import polib

from naungan.config.environment import ROOT

LOCALE = ROOT / "locale"


def catalogues() -> list[Path]:
    """Every committed catalogue, one a language."""
    return sorted(LOCALE.glob("*/LC_MESSAGES/django.po"))


def compile_stale() -> list[Path]:
    """Write the .mo of every catalogue that is newer than its .mo; returns those written."""
    written = []
    for source in catalogues():
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime_ns == source.stat().st_mtime_ns:
            continue
        unfinished = target.with_name(f".{target.name}.{os.getpid()}")
        polib.pofile(str(source)).save_as_mofile(str(unfinished))
        # The time of the source, so that an older source (a branch changed) is compiled too.
        moment = source.stat().st_mtime_ns
        os.utime(unfinished, ns=(moment, moment))
        unfinished.replace(target)
        written.append(target)
    return written
