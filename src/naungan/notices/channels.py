"""How a notice leaves: SMTP e-mail, or a folder of files for the demo. Both send the same sentence."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from django.core.mail import EmailMessage, get_connection

from naungan.notices import rules


class Channel(Protocol):
    """Sends the one neutral sentence to an address; raises OSError when it could not."""

    def send(self, address: str) -> None: ...


class Smtp:
    """E-mail through the office's server, with a time limit so that the worker never hangs."""

    def send(self, address: str) -> None:
        connection = get_connection("django.core.mail.backends.smtp.EmailBackend", timeout=10)
        EmailMessage(rules.SUBJECT, rules.BODY, to=[address], connection=connection).send()


class Folder:
    """One file a message, for the demo and for tests. The file name says nothing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def send(self, address: str) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"{secrets.token_hex(8)}.txt"
        path.write_text(f"To: {address}\nSubject: {rules.SUBJECT}\n\n{rules.BODY}")


def tell(channel: Channel, addresses: Sequence[str]) -> int:
    """Send to each address; returns how many were reached."""
    for address in addresses:
        channel.send(address)
    return len(addresses)
