"""A PostgreSQL of its own for one test run: made in a temporary folder, reached by a socket there.

`python -m tests.postgres COMMAND …` runs the command with NAUNGAN_DATABASE pointing at it.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

#: The oldest release Naungan is meant for.
OLDEST = 15
#: PostgreSQL refuses to run as root; the first of these accounts that exists runs it instead.
UNPRIVILEGED = ("postgres", "nobody")
#: Nothing here needs to survive a power cut.
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "60",
    "shared_buffers": "64MB",
    "logging_collector": "off",
    "log_min_messages": "fatal",
}


class Missing(SystemExit):
    """PostgreSQL is not here, or does not start; the message is a sentence."""


def binaries() -> Path:
    """The folder of initdb and postgres, of the newest release on this machine."""
    places = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"),
        key=lambda place: int(place.parent.name),
        reverse=True,
    )
    on_path = shutil.which("initdb")
    if on_path:
        places.append(Path(on_path).resolve().parent)
    for place in places:
        if (place / "initdb").exists() and (place / "postgres").exists():
            release = _release(place)
            if release < OLDEST:
                raise Missing(f"PostgreSQL {release} is too old: Naungan needs {OLDEST} or newer.")
            return place
    raise Missing("PostgreSQL was not found (Debian and Ubuntu: apt install postgresql).")


def _release(place: Path) -> int:
    said = subprocess.run(
        [str(place / "postgres"), "--version"], capture_output=True, text=True, check=True
    ).stdout
    return int(said.split()[2].partition(".")[0])


def _account() -> pwd.struct_passwd | None:
    """Who runs it: nobody else unless we are root."""
    if os.geteuid() != 0:
        return None
    for name in UNPRIVILEGED:
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise Missing(
        "PostgreSQL does not run as root, and there is no account 'postgres' or 'nobody'."
    )


@contextmanager
def server() -> Iterator[str]:
    """Start it, yield the address for NAUNGAN_DATABASE, stop it and leave nothing behind."""
    place, account = binaries(), _account()
    # Short: the path of a socket may not be longer than 107 characters.
    folder = Path(tempfile.mkdtemp(prefix="naungan-pg-", dir="/tmp"))
    other: dict[str, object] = {"cwd": folder}
    if account is not None:
        os.chown(folder, account.pw_uid, account.pw_gid)
        other |= {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    process: subprocess.Popen[bytes] | None = None
    try:
        made = subprocess.run(
            [
                *(str(place / "initdb"), "--pgdata", str(folder / "data"), "--username", "naungan"),
                *("--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync"),
            ],
            capture_output=True, text=True, check=False, **other,  # type: ignore[call-overload]
        )  # fmt: skip
        if made.returncode:
            raise Missing(f"initdb failed: {made.stderr.strip()[-500:]}")
        options = [word for pair in SETTINGS.items() for word in ("-c", "=".join(pair))]
        process = subprocess.Popen(
            [
                *(str(place / "postgres"), "-D", str(folder / "data"), "-k", str(folder)),
                *options,
            ],
            process_group=0, **other,  # type: ignore[call-overload]
        )  # fmt: skip
        _wait(place, folder, process)
        yield f"postgresql://naungan@/naungan?host={folder}"
    finally:
        if process is not None and process.poll() is None:
            # The fast way down: connections are cut, the data is going away anyway.
            process.send_signal(signal.SIGINT)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def _wait(place: Path, folder: Path, process: subprocess.Popen[bytes]) -> None:
    """Until it answers, with the database made."""
    until = time.monotonic() + 30
    command = [str(place / "createdb"), "-h", str(folder), "-U", "naungan", "naungan"]
    while subprocess.run(command, capture_output=True, check=False).returncode:
        if process.poll() is not None or time.monotonic() > until:
            raise Missing("PostgreSQL did not start.")
        time.sleep(0.1)


def main(command: list[str]) -> int:
    """Run the command beside a fresh server; its exit code."""

    def heard(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    signal.signal(signal.SIGTERM, heard)
    with server() as address:
        # No pool: the tests make and drop databases, which a pool's own threads would hold on to.
        environment = os.environ | {"NAUNGAN_DATABASE": address, "NAUNGAN_NO_POOL": "1"}
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
