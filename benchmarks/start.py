"""Ready after how many seconds, memory of all processes together, weight of the public pages."""

from __future__ import annotations

import http.client
import re
import signal
import subprocess
import sys
import time
from urllib.parse import urljoin

import psutil

from benchmarks.doors import ROOT, Client, environment, free_port, scratch, wait_for

GOAL_READY, GOAL_MB, GOAL_KB, GOAL_REQUESTS = 3.0, 350, 60, 5


def start(data: str, port: int, env: dict[str, str]) -> tuple[subprocess.Popen[bytes], float]:
    """`./naungan demo` as a user types it; seconds until both doors answer."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [str(ROOT / "naungan"), "demo", "--port", str(port), "--data", data],
        env=env,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
    )
    wait_for(port, "/healthz", seconds=180)
    wait_for(port + 1, "/healthz", seconds=180)
    return process, time.perf_counter() - began


def memory(root: psutil.Process) -> tuple[float, float]:
    """(sum of resident sets, sum of proportional sets) in MB over the process and its children.

    Shared pages are counted once for each process in the first, and once in all in the second.
    """
    family = [root, *root.children(recursive=True)]
    rss = sum(p.memory_info().rss for p in family) / 1e6
    pss = sum(p.memory_full_info().pss for p in family) / 1e6
    return rss, pss


def weigh(port: int, path: str) -> tuple[int, int]:
    """(bytes on the wire, requests) of one page with everything it loads, uncached."""
    headers = {"Accept-Encoding": "br, gzip"}
    link = http.client.HTTPConnection("127.0.0.1", port)

    def fetch(where: str) -> tuple[int, bytes]:
        link.request("GET", where, headers=headers)
        answer = link.getresponse()
        body = answer.read()
        head = sum(len(k) + len(v) + 4 for k, v in answer.getheaders())
        return len(body) + head, body

    size, _ = fetch(path)
    link.request("GET", path)
    html = link.getresponse().read().decode()
    loaded = set(re.findall(r'(?:href|src)="([^"#]*?/statis/[^"#]+)', html))
    for part in loaded:
        size += fetch(urljoin(path, part))[0]
    return size, 1 + len(loaded)


def main() -> int:
    missed = 0
    with scratch() as data:
        env = environment(data)
        env.pop("DJANGO_SETTINGS_MODULE")
        env.pop("NAUNGAN_SECRET_KEY")
        for name in ("first start (the story is told)", "second start"):
            port = free_port()
            process, seconds = start(str(data / "demo"), port, env)
            print(f"{name:<34} ready after {seconds:6.2f} s")
            if name == "second start":
                missed += seconds > GOAL_READY
                Client(port).send("GET", "/lapor/")
                Client(port + 1).send("GET", "/masuk/")
                time.sleep(2)
                rss, pss = memory(psutil.Process(process.pid))
                missed += rss > GOAL_MB
                print(
                    f"{'memory of all processes':<34} {rss:6.0f} MB resident, {pss:.0f} MB shared once"
                )
                for path in ("/", "/lapor/", "/laporan-saya/", "/darurat/"):
                    size, requests = weigh(port, path)
                    missed += size > GOAL_KB * 1000 or requests > GOAL_REQUESTS
                    print(f"{path:<34} {size / 1000:6.1f} kB, {requests} requests")
            process.send_signal(signal.SIGINT)
            process.wait(20)
    print(
        f"goals: ready ≤ {GOAL_READY:.0f} s on the second start, ≤ {GOAL_MB} MB, "
        f"public pages ≤ {GOAL_KB} kB and ≤ {GOAL_REQUESTS} requests"
    )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
