"""Typed reads of the environment. What is missing or unsafe stops the start with a sentence."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parents[3]


class Unsafe(SystemExit):
    """A setting is missing or unsafe; the message says what to do."""


def text(name: str, default: str = "") -> str:
    return os.environ.get(f"NAUNGAN_{name}", default)


def flag(name: str) -> bool:
    return text(name).lower() in {"1", "yes", "true", "on"}


def names(name: str, default: str) -> list[str]:
    return [part.strip() for part in text(name, default).split(",") if part.strip()]


def data_dir() -> Path:
    """Everything the product writes lives below this folder."""
    return Path(text("DATA", str(ROOT / "data"))).resolve()


def secret(path: Path) -> str:
    """The installation's secret, drawn at set-up into a file only the service may read."""
    given = text("SECRET_KEY")
    if given:
        if len(given) < 50:
            raise Unsafe("NAUNGAN_SECRET_KEY is shorter than 50 characters: draw a longer one.")
        return given
    try:
        return path.read_text().strip()
    except FileNotFoundError:
        raise Unsafe(
            f"No secret at {path}. Start with ./naungan demo or ./naungan start, which draw one."
        ) from None


def database(data: Path) -> dict[str, object]:
    """SQLite below the data folder, or the PostgreSQL address in NAUNGAN_DATABASE."""
    address = text("DATABASE")
    if not address:
        import tempfile  # here: the supervisor reads this file too, and must stay small

        return {
            "ENGINE": "naungan.kit.onewriter",
            "NAME": str(data / "naungan.sqlite3"),
            # Kept open: opening costs more than most pages, and closing the last one makes SQLite
            # copy its log back before the answer leaves.
            "CONN_MAX_AGE": None,
            # Off only to show in a benchmark what the lock is for.
            "ONE_WRITER": not flag("NO_WRITER_LOCK"),
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 10,
                "init_command": (
                    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
                    "PRAGMA secure_delete=ON; PRAGMA cell_size_check=ON; "
                    "PRAGMA journal_size_limit=67108864; PRAGMA mmap_size=0; "
                    "PRAGMA cache_size=-16000;"
                ),
            },
            # A file, not memory: threads and processes of the browser tests share it. One a
            # process, so that two test runs on one machine never meet.
            "TEST": {
                "NAME": str(Path(tempfile.gettempdir()) / f"naungan-test-{os.getpid()}.sqlite3")
            },
        }
    parts = urlsplit(address)
    if parts.scheme not in {"postgresql", "postgres"}:
        raise Unsafe("NAUNGAN_DATABASE must look like postgresql://user:password@host:5432/name.")
    host = parts.hostname or ""
    query = dict(pair.split("=", 1) for pair in parts.query.split("&") if "=" in pair)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(query.get("host", host)),
        "PORT": str(parts.port or query.get("port", "")),
        "CONN_MAX_AGE": 0,
        "OPTIONS": {"pool": {"min_size": 1, "max_size": 8}} if not flag("NO_POOL") else {},
    }
