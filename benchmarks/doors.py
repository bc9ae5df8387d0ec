"""Starts real servers for a benchmark and loads them from this machine's own loopback."""

from __future__ import annotations

import http.client
import os
import secrets
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SECRET = "benchmark-only-" + "b" * 50


def environment(data: Path, **more: str) -> dict[str, str]:
    """The environment of a process of this installation, nothing inherited but the path."""
    return {
        "PATH": os.environ.get("PATH", ""),
        "HOME": os.environ.get("HOME", "/tmp"),  # noqa: S108
        "LANG": "C.UTF-8",
        "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}",
        "DJANGO_SETTINGS_MODULE": "naungan.config.settings",
        "NAUNGAN_DATA": str(data),
        "NAUNGAN_SECRET_KEY": SECRET,
        **more,
    }


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def gunicorn(
    app: str, env: dict[str, str], *, processes: int = 1, threads: int = 4, path: str = "/healthz"
) -> Iterator[tuple[int, int]]:
    """A gunicorn gthread server; yields (port, pid) once it answers."""
    port = free_port()
    server = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "gunicorn",
            app,
            "-b",
            f"127.0.0.1:{port}",
            "-k",
            "gthread",
            "-w",
            str(processes),
            "--threads",
            str(threads),
            "--log-level",
            "error",
            "--keep-alive",
            "30",
        ],
        env=env,
        cwd=ROOT,
    )
    try:
        wait_for(port, path)
        yield port, server.pid
    finally:
        server.terminate()
        server.wait(20)


def wait_for(port: int, path: str, *, seconds: float = 40) -> float:
    """Seconds until the address answers 200."""
    began = time.perf_counter()
    while time.perf_counter() - began < seconds:
        link = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            link.request("GET", path)
            answer = link.getresponse()
            answer.read()
            if answer.status == 200:
                return time.perf_counter() - began
        except OSError:
            pass
        finally:
            link.close()
        time.sleep(0.02)
    raise SystemExit(f"nothing answered on {port}{path}")


@dataclass
class Times:
    """Milliseconds of one kind of request."""

    name: str
    taken: list[float] = field(default_factory=list)

    def p(self, share: float) -> float:
        ordered = sorted(self.taken)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))]

    @property
    def p50(self) -> float:
        return statistics.median(self.taken)

    def __str__(self) -> str:
        return (
            f"{self.name:<34} n={len(self.taken):<6} p50 {self.p50:8.2f} ms   "
            f"p95 {self.p(0.95):8.2f} ms   p99 {self.p(0.99):8.2f} ms   "
            f"max {max(self.taken):8.2f} ms"
        )


class Client:
    """One keep-alive connection that insists on the expected status."""

    def __init__(self, port: int, cookie: str = "") -> None:
        self.link = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.cookie = cookie

    def send(
        self, method: str, path: str, body: str | None = None, *, expect: int = 200
    ) -> tuple[float, bytes]:
        headers = {"Cookie": self.cookie} if self.cookie else {}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        began = time.perf_counter()
        self.link.request(method, path, body, headers)
        answer = self.link.getresponse()
        content = answer.read()
        taken = (time.perf_counter() - began) * 1000
        if answer.status != expect:
            raise SystemExit(f"{method} {path.split('?')[0]} answered {answer.status}")
        return taken, content


def load(
    jobs: list[Callable[[int], tuple[str, float]]], *, each: int, warm: int = 5
) -> dict[str, Times]:
    """Run every job `each` times in a thread of its own, all at once; times by name."""
    times: dict[str, Times] = {}
    guard = threading.Lock()
    failures: list[BaseException] = []

    def run(job: Callable[[int], tuple[str, float]]) -> None:
        try:
            for turn in range(warm + each):
                name, taken = job(turn)
                if turn >= warm:
                    with guard:
                        times.setdefault(name, Times(name)).taken.append(taken)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=run, args=(job,)) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return times


@contextmanager
def scratch() -> Iterator[Path]:
    """A data folder of its own, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="naungan-bench-") as folder:
        yield Path(folder)


def prepare(data: Path) -> None:
    """Migrate and collect static files in a process of its own."""
    code = (
        "import django; django.setup();"
        "from django.core.management import call_command as c;"
        "c('migrate', verbosity=0); c('collectstatic', verbosity=0, interactive=False)"
    )
    subprocess.run([sys.executable, "-c", code], env=environment(data), cwd=ROOT, check=True)


def new_key() -> str:
    return secrets.token_urlsafe(24)
