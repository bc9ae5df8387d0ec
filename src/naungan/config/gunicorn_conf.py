"""The web server of both doors: threads, narrow limits, and no log line with a person in it."""

from __future__ import annotations

import os
from typing import Any

from gunicorn import glogging

from naungan.config.logs import SafeFormatter
from naungan.config.serve import end_with_parent

end_with_parent()

worker_class = "gthread"
workers = int(os.environ.get("NAUNGAN_PROCESSES", "1"))
threads = int(os.environ.get("NAUNGAN_THREADS", "4"))
backlog = 1024
timeout = 60
graceful_timeout = 10
keepalive = 15
# The heartbeat file is touched all the time: memory, not the disk of a small machine.
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108

# Our longest address is a case with a page number; what is longer is not ours.
limit_request_line = 2048
limit_request_fields = 60
limit_request_field_size = 4096

control_socket_disable = True
proc_name = f"naungan {os.environ.get('NAUNGAN_DOOR', '')}"
# No access log: who asked for what, when and from where is what a person in danger must not leave.
accesslog = None
errorlog = "-"
loglevel = "error"


class Logger(glogging.Logger):
    """Errors as a kind and a place in the code: the server's own lines quote the address asked for."""

    def setup(self, cfg: Any) -> None:
        super().setup(cfg)
        for handler in self.error_log.handlers:
            handler.setFormatter(SafeFormatter())

    def exception(self, msg: object, *args: object, **kwargs: Any) -> None:
        text = "request failed" if "request" in str(msg).lower() else msg
        self.error_log.error(text, *(() if text != msg else args), exc_info=True)


logger_class = Logger
