"""The data folder: its secret, and what it was last prepared for.

The supervisor imports this and stays: no Django, and what is needed once is imported where it is.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import urlsplit

from naungan.config.environment import ROOT, Unsafe, text

DEMO, REGENCY = "demo", "regency"
STAMP = "prepared.json"
#: What a demo leaves in its folder, and all that --fresh takes away.
LEFT_BY_A_DEMO = ("naungan.sqlite3", "static", "outbox", STAMP)


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the folder was prepared for, and from which state of the source."""

    kind: str
    fingerprint: str
    #: The demo's story has been told to its end.
    told: bool = False
    #: Lines about who can sign in; the demo's only.
    people: tuple[str, ...] = ()


def open_folder(folder: Path) -> None:
    """Make the folder, for this account alone, and draw the installation's secret once."""
    os.umask(0o077)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = os.open(folder / "secret.key", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        if not folder.is_dir():
            raise Unsafe(f"{folder} is not a folder; choose one with --data.") from None
        return
    except OSError as error:
        raise Unsafe(f"Cannot write into {folder}: {error.strerror}.") from None
    import secrets

    with os.fdopen(made, "w") as file:
        file.write(secrets.token_urlsafe(64))


def read(folder: Path) -> Prepared | None:
    """What the stamp says, or None where there is none that can be read."""
    try:
        said = json.loads((folder / STAMP).read_text())
        return Prepared(
            str(said["kind"]), str(said["fingerprint"]), bool(said["told"]), tuple(said["people"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write(folder: Path, prepared: Prepared) -> None:
    """Put the stamp down; all of it or nothing."""
    unfinished = folder / f".{STAMP}.{os.getpid()}"
    unfinished.write_text(json.dumps(asdict(prepared), ensure_ascii=False, indent=1))
    unfinished.replace(folder / STAMP)


def _sources() -> Iterator[Path]:
    source = ROOT / "src" / "naungan"
    for package in sorted(path for path in source.iterdir() if path.is_dir()):
        yield from sorted((package / "migrations").glob("*.py"))
        yield from sorted(path for path in (package / "static").rglob("*") if path.is_file())
    yield from sorted((ROOT / "locale").glob("*/LC_MESSAGES/django.po"))
    yield ROOT / "requirements" / "run.lock"


def fingerprint() -> str:
    """Of everything that preparing works from: migrations, static files, sentences, versions.

    A checksum against forgetting, not a seal against anybody.
    """
    where = urlsplit(text("DATABASE"))
    seen = [f"{where.hostname}:{where.port}{where.path}?{where.query}"]
    for path in _sources():
        content = path.read_bytes()
        seen.append(f"{path.relative_to(ROOT)} {len(content)} {zlib.crc32(content)}")
    return f"{len(seen)}-{zlib.crc32(chr(10).join(seen).encode()):08x}"


def must_be(folder: Path, kind: str) -> None:
    """Refuse a folder that belongs to the other kind of installation."""
    known = read(folder)
    if known is None or known.kind == kind:
        return
    if kind == DEMO:
        raise Unsafe(f"{folder} holds a real regency's data. The demo never runs beside real data.")
    raise Unsafe(f"{folder} holds the demo. A real regency needs a folder of its own: --data DIR.")


def is_ready(folder: Path, kind: str) -> bool:
    """Whether nothing has changed since the folder was prepared."""
    known = read(folder)
    if known is None or known.kind != kind or (kind == DEMO and not known.told):
        return False
    if not (folder / "static").is_dir():
        return False
    if not text("DATABASE") and not (folder / "naungan.sqlite3").exists():
        return False
    catalogues = (ROOT / "locale").glob("*/LC_MESSAGES/django.po")
    if not all(path.with_suffix(".mo").exists() for path in catalogues):
        return False
    return known.fingerprint == fingerprint()


def empty_demo(folder: Path) -> None:
    """Take away what a demo left, and only where the stamp says that it was one."""
    if text("DATABASE"):
        raise Unsafe("--fresh works with the embedded database only: empty the other one by hand.")
    known = read(folder)
    if known is None and (folder / "naungan.sqlite3").exists():
        raise Unsafe(f"{folder} does not say that it is a demo: remove it by hand if you are sure.")
    must_be(folder, DEMO)
    import shutil

    for name in LEFT_BY_A_DEMO:
        for path in folder.glob(f"{name}*"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
