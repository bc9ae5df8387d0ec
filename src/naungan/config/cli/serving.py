"""`./naungan demo` and `./naungan start`: both doors and the worker, until Ctrl-C."""

from __future__ import annotations

import argparse
import ipaddress
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

from naungan.config.cli import folder
from naungan.config.environment import ROOT, Unsafe, flag, text
from naungan.config.serve import Child, Supervisor, claim, listen

PORT = 8000
#: Processes of the workroom, at most; each is about 75 MB. One needs a core; the public door has one.
WORK_PROCESSES = 2


def say(line: str) -> None:
    print(line, flush=True)


def demo(words: list[str]) -> int:
    """The invented regency, told on first use."""
    parser = _parser("demo", "Start the demo: an invented regency with a year behind it.")
    parser.add_argument(
        "--fresh", action="store_true", help="forget the demo's data and tell it anew"
    )
    asked = parser.parse_args(words)
    return _serve(folder.DEMO, asked, fresh=asked.fresh)


def start(words: list[str]) -> int:
    """A real regency."""
    parser = _parser("start", "Start Naungan for a real regency; see docs/operate.md.")
    return _serve(folder.REGENCY, parser.parse_args(words), fresh=False)


def _parser(word: str, said: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=f"./naungan {word}", description=said)
    parser.add_argument(
        "--port", type=int, default=PORT, metavar="N",
        help=f"the public door listens on N, the workroom on N+1 (default {PORT})",
    )  # fmt: skip
    parser.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default: this machine only)"
    )
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="everything that is written goes below this folder"
    )
    return parser


def _serve(kind: str, asked: argparse.Namespace, *, fresh: bool) -> int:
    began = time.monotonic()
    data = (asked.data or Path(text("DATA") or ROOT / "data" / kind)).expanduser().resolve()
    environment = _environment(kind, asked.host, data)
    folder.must_be(data, kind)
    doors = [listen(asked.host, asked.port), listen(asked.host, asked.port + 1)]
    folder.open_folder(data)
    held = claim(data)
    if fresh:
        folder.empty_demo(data)
    if not folder.is_ready(data, kind):
        code = subprocess.run(
            [sys.executable, "-m", "naungan", "prepare", kind],
            env=environment, stdin=subprocess.DEVNULL, check=False,
        ).returncode  # fmt: skip
        if code:
            return code
    supervisor = Supervisor(
        [
            _door("public door", "public", doors[0], environment, processes=1),
            _door("workroom", "work", doors[1], environment, processes=_work_processes()),
            Child("worker", [sys.executable, "-m", "naungan", "worker"], environment),
        ],
        say=say,
    )
    supervisor.listen_to_signals()
    near = _near(asked.host)

    def ready() -> None:
        for door in doors:
            door.close()
        _greet(kind, data, near, asked.port, time.monotonic() - began)

    code = supervisor.run([(near, asked.port), (near, asked.port + 1)], ready)
    held.close()
    say("Stopped. / Berhenti.")
    return code


def _environment(kind: str, host: str, data: Path) -> dict[str, str]:
    """What the children are told; the rest of the environment is theirs as it is."""
    environment = {k: v for k, v in os.environ.items() if k != "GUNICORN_CMD_ARGS"}
    environment |= {
        "NAUNGAN_DATA": str(data),
        "NAUNGAN_DEMO": "1" if kind == folder.DEMO else "",
        # One arena of the C library instead of eight a core: all together stay below 350 MB.
        "MALLOC_ARENA_MAX": environment.get("MALLOC_ARENA_MAX", "1"),
        "PYTHONUNBUFFERED": "1",
    }
    if _is_local(host):
        return environment
    if kind == folder.REGENCY and not flag("HTTPS"):
        raise Unsafe(
            "Beyond this machine a real regency is served with a certificate only: put a proxy in "
            "front and set NAUNGAN_HTTPS=1 (docs/operate.md). Nothing was started."
        )
    if not text("HOSTS"):
        if host in {"0.0.0.0", "::", ""}:  # noqa: S104 (refused, not bound)
            raise Unsafe(
                "Say under which names the doors are reached, for example "
                "NAUNGAN_HOSTS=lapor.example.go.id,127.0.0.1. Nothing was started."
            )
        environment["NAUNGAN_HOSTS"] = f"{host},127.0.0.1,localhost,[::1]"
    return environment


def _is_local(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _near(host: str) -> str:
    """The address under which this machine itself reaches the doors."""
    return {"0.0.0.0": "127.0.0.1", "": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104


def _work_processes() -> int:
    try:
        return max(1, int(text("WORK_PROCESSES", str(min(WORK_PROCESSES, os.cpu_count() or 1)))))
    except ValueError:
        raise Unsafe("NAUNGAN_WORK_PROCESSES must be a number.") from None


def _door(
    name: str, door: str, listening: socket.socket, environment: dict[str, str], *, processes: int
) -> Child:
    command = [
        sys.executable, "-m", "gunicorn", "--config", "python:naungan.config.gunicorn_conf",
        "--bind", f"fd://{listening.fileno()}", "naungan.config.wsgi:application",
    ]  # fmt: skip
    told = {"NAUNGAN_DOOR": door, "NAUNGAN_PROCESSES": str(processes)}
    if door == "work":
        # Pages of the workroom are work for the processor: more threads than this make each other
        # wait for the interpreter and lengthen the slow end (benchmarks/work_pages.py).
        told["NAUNGAN_THREADS"] = os.environ.get("NAUNGAN_THREADS", "2")
    return Child(name, command, environment | told, [listening])


def _greet(kind: str, data: Path, host: str, port: int, seconds: float) -> None:
    shown = f"[{host}]" if ":" in host else host
    say("")
    say(f"Naungan is ready after {seconds:.1f} s. / Naungan siap.")
    say(f"  Public door / Pintu publik    http://{shown}:{port}/")
    say(f"  Workroom / Ruang kerja        http://{shown}:{port + 1}/")
    known = folder.read(data)
    if kind == folder.DEMO and known is not None and known.people:
        say("Everybody here is invented. Who can sign in / Siapa yang dapat masuk:")
        for line in known.people:
            say(f"  {line}")
        say("  The workroom's sign-in page lists everybody. / Halaman masuk memuat semua nama.")
    say(f"Everything it writes is in {data}.")
    say("Ctrl-C stops everything. / Ctrl-C menghentikan semuanya.")
