"""Both doors and the worker as processes: ready, stopped, and nothing left behind."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from naungan.config import serve
from naungan.config.environment import Unsafe

ROOT = Path(__file__).resolve().parents[2]
Started = Callable[..., subprocess.Popen[str]]


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # A zombie that nobody has waited for yet has ended all the same.
    return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] != "Z"


def gone(pids: list[int], within: float = 5) -> bool:
    until = time.monotonic() + within
    while any(alive(pid) for pid in pids):
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


@pytest.fixture
def started() -> Iterator[Started]:
    """Starts a process of this project; whatever is left of it is ended afterwards."""
    processes: list[subprocess.Popen[str]] = []

    def start(*command: str, **environment: str) -> subprocess.Popen[str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith("NAUNGAN_")}
        process = subprocess.Popen(
            [sys.executable, *command],
            cwd=ROOT,
            env=kept | {"PYTHONPATH": str(ROOT / "src"), "PYTHONUNBUFFERED": "1", **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        processes.append(process)
        return process

    yield start
    for process in processes:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
        process.communicate()


#: A supervisor over two children; each prints its number and waits.
FAMILY = textwrap.dedent(
    """
    import os, sys
    from naungan.config import serve
    from naungan.config.serve import Child, Supervisor

    serve.STOPPED_WITHIN = 1.0
    calm = (
        "import os, time; from naungan.config.serve import end_with_parent as e; e();"
        "os.write(1, b'pid %d' % os.getpid() + bytes([10])); time.sleep(20)"
    )
    deaf = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN);" + calm
    short = "raise SystemExit(3)"
    children = [
        Child(name, [sys.executable, "-c", {"calm": calm, "deaf": deaf, "short": short}[name]],
              dict(os.environ))
        for name in sys.argv[1:]
    ]
    supervisor = Supervisor(children, say=print)
    supervisor.listen_to_signals()
    sys.exit(supervisor.run([], lambda: print("ready", flush=True)))
    """
)


def family(started: Started, *names: str) -> tuple[subprocess.Popen[str], list[int]]:
    process = started("-c", FAMILY, *names)
    assert process.stdout
    pids = []
    while len(pids) < len(names):
        line = process.stdout.readline()
        assert line
        if line.startswith("pid"):
            pids.append(int(line.split()[1]))
    return process, pids


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_stops_all_of_them_cleanly(started: Started, number: signal.Signals) -> None:
    process, pids = family(started, "calm", "calm")
    process.send_signal(number)
    assert process.wait(10) == 0
    assert gone(pids)


def test_one_that_does_not_listen_is_ended_when_time_is_up(started: Started) -> None:
    process, pids = family(started, "calm", "deaf")
    process.terminate()
    assert process.wait(10) == 0
    assert gone(pids)


def test_a_child_that_dies_stops_the_rest_and_is_named(started: Started) -> None:
    process, pids = family(started, "calm", "calm")
    os.kill(pids[0], signal.SIGKILL)
    out, _ = process.communicate(timeout=10)
    assert process.returncode == 1
    assert "The calm ended by itself (signal SIGKILL); stopping the rest." in out
    assert gone(pids)


def test_a_child_that_cannot_start_is_named_with_its_exit_code(started: Started) -> None:
    process = started("-c", FAMILY, "calm", "short")
    out, _ = process.communicate(timeout=10)
    assert process.returncode == 1
    assert "The short ended by itself (exit code 3)" in out


def test_a_killed_supervisor_leaves_no_orphan(started: Started) -> None:
    process, pids = family(started, "calm", "calm")
    process.kill()
    process.wait()
    assert gone(pids)


def test_a_port_in_use_is_named_with_the_way_out() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(Unsafe, match=rf"Port {port} .*--port.*Nothing was started"):
            serve.listen("127.0.0.1", port)


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_a_port_that_does_not_exist_is_refused(port: int) -> None:
    with pytest.raises(Unsafe, match="--port"):
        serve.listen("127.0.0.1", port)


def test_an_address_that_is_not_ours_is_refused() -> None:
    with pytest.raises(Unsafe, match="Nothing was started"):
        serve.listen("192.0.2.1", 8000)


def test_a_folder_is_claimed_by_one_at_a_time(tmp_path: Path) -> None:
    held = serve.claim(tmp_path)
    with pytest.raises(Unsafe, match="Another Naungan is running"):
        serve.claim(tmp_path)
    held.close()
    serve.claim(tmp_path).close()


def free_ports() -> int:
    """A port with a free one after it."""
    while True:
        with socket.create_server(("127.0.0.1", 0)) as first:
            port = int(first.getsockname()[1])
            if port < 65535:
                with socket.socket() as second:
                    if second.connect_ex(("127.0.0.1", port + 1)) != 0:
                        return port


def get(port: int, path: str) -> tuple[int, str]:
    link = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    link.request("GET", path)
    answer = link.getresponse()
    answer.read()
    link.close()
    return answer.status, answer.getheader("Location") or ""


def raw(port: int, request: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=20) as link:
        link.sendall(request)
        return link.recv(100)


def until_ready(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    said = ""
    while "Ctrl-C" not in said:
        line = process.stdout.readline()
        assert line, said
        said += line
    return said


def processes_below(pid: int) -> list[int]:
    listed = subprocess.run(
        ["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True
    ).stdout
    pairs = [tuple(map(int, line.split())) for line in listed.splitlines()]
    found, queue = [], [pid]
    while queue:
        parent = queue.pop()
        children = [child for child, its in pairs if its == parent]
        found += children
        queue += children
    return found


@pytest.mark.slow
def test_a_new_regency_starts_with_one_word_and_stops_without_a_trace(
    started: Started, tmp_path: Path
) -> None:
    port, data = free_ports(), tmp_path / "data kita"
    words = ("-m", "naungan", "start", "--port", str(port), "--data", str(data))
    process = started(*words)
    said = until_ready(process)
    assert f"http://127.0.0.1:{port}/" in said
    assert f"http://127.0.0.1:{port + 1}/" in said
    pids = processes_below(process.pid)
    assert len(pids) >= 5
    for door in (port, port + 1):
        assert get(door, "/healthz")[0] == 200
    assert get(port + 1, "/") == (302, "/pasang/")

    # What is not HTTP, too long or too much is refused by the server, in silence.
    for request in (
        b"GET /contoh-rahasia HTTP/9.9\r\n\r\n",
        b"GET /contoh-rahasia" + b"x" * 5000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET /contoh-rahasia HTTP/1.1\r\n" + b"A: b\r\n" * 100 + b"\r\n",
        b"\x16\x03\x01contoh-rahasia\r\n\r\n",
    ):
        assert raw(port, request).split()[1] in {b"400", b"414", b"431", b"505"}

    other = started(*words[:-1], str(tmp_path / "other"))
    out, _ = other.communicate(timeout=20)
    assert other.returncode == 1
    assert f"Port {port} " in out
    assert not (tmp_path / "other").exists()

    process.send_signal(signal.SIGINT)
    rest, _ = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "rahasia" not in said + rest
    assert gone(pids)
    for path in (data, data / "secret.key", data / "naungan.sqlite3"):
        assert path.stat().st_mode & 0o077 == 0

    again = started(*words)
    assert "Basis data" not in until_ready(again)  # prepared once
    again.terminate()
    assert again.wait(20) == 0

    demo = started("-m", "naungan", "demo", "--port", str(port), "--data", str(data))
    out, _ = demo.communicate(timeout=20)
    assert demo.returncode == 1
    assert "never runs beside real data" in out


LOGGER = """
from gunicorn.config import Config
from naungan.config.gunicorn_conf import Logger
log = Logger(Config())
try:
    raise ValueError("rahasia")
except ValueError:
    log.exception("Error handling request %s %s", "GET", "/rahasia?kode=rahasia")
    log.exception("Exception in worker process")
"""


def test_the_server_logs_a_kind_and_a_place_and_never_the_address(started: Started) -> None:
    out, _ = started("-c", LOGGER).communicate(timeout=20)
    first, second = out.splitlines()
    assert "request failed ValueError at <string>:6" in first
    assert "Exception in worker process ValueError" in second
    assert "rahasia" not in out


def test_a_regency_beyond_this_machine_needs_a_certificate_in_front(
    started: Started, tmp_path: Path
) -> None:
    words = ("-m", "naungan", "start", "--host", "0.0.0.0", "--data", str(tmp_path / "d"))  # noqa: S104
    out, _ = started(*words).communicate(timeout=20)
    assert "NAUNGAN_HTTPS=1" in out
    out, _ = started(*words, NAUNGAN_HTTPS="1").communicate(timeout=20)
    assert "NAUNGAN_HOSTS=" in out
    assert not (tmp_path / "d").exists()
