"""Signing in and out: the password backend, the wait after wrong tries, the life of a session.

A session lasts 12 hours at most and ends after 30 quiet minutes. Fifteen would be stricter; but an
officer who listens to a caller for twenty minutes must not lose what she is typing.
"""

from __future__ import annotations

import ipaddress
import math
import threading
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.backends import BaseBackend
from django.contrib.auth.hashers import make_password
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone

from naungan.audit import actions as audit
from naungan.directory import queries
from naungan.directory.models import Worker
from naungan.directory.passwords import LONGEST
from naungan.directory.rules import throttle
from naungan.kit.actor import PUBLIC

LONGEST_SESSION = timedelta(hours=12)
LONGEST_QUIET = timedelta(minutes=30)
#: The same two, for pages that tell.
LIMITS = {
    "quiet_minutes": LONGEST_QUIET // timedelta(minutes=1),
    "longest_hours": LONGEST_SESSION // timedelta(hours=1),
}
#: The quiet is measured to the minute, so that reading does not write at every click.
_TOUCH_EVERY = timedelta(minutes=1)
_OPENED, _SEEN, _EPOCH, _NEWCOMER = "opened_at", "seen_at", "epoch", "newcomer"
#: Time to think of a password before the handed-over one is asked for again.
NEWCOMER_MAY_TAKE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Method:
    """One way to sign in; the page draws the active ones in this order and no dead buttons."""

    code: str
    is_active: bool


#: Passkey first, code second, as soon as they exist.
METHODS: tuple[Method, ...] = (
    Method("SIGN_IN_PASSKEY", is_active=False),
    Method("SIGN_IN_PASSWORD_AND_CODE", is_active=False),
    Method("SIGN_IN_PASSWORD", is_active=True),
)


def methods() -> list[str]:
    """The codes of the ways that work here, in the order of the page."""
    return [method.code for method in METHODS if method.is_active]


def folded(username: str) -> str:
    """A sign-in name as it is kept: lower case, no spaces around."""
    return username.strip().casefold()[:60]


class PasswordBackend(BaseBackend):
    """Name and password. An unknown name costs as much time as a wrong password."""

    def authenticate(
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        **other: Any,
    ) -> Worker | None:
        """The worker, or None: unknown, wrong and inactive cannot be told apart."""
        if username is None or password is None or len(password) > LONGEST:
            return None
        worker = Worker.objects.filter(username=folded(username)).first()
        if worker is None:
            make_password(password)
            return None
        # An unusable password still costs one hash: Django sees to it in check_password.
        return worker if worker.check_password(password) and worker.is_active else None

    def get_user(self, user_id: int) -> Worker | None:
        """The worker of a session, read anew; None once inactive."""
        return Worker.objects.filter(pk=user_id, is_active=True).first()


class Waits:
    """Failures by (account, network), in this process's memory: no address is ever stored.

    Bounded, oldest out first: filling it takes an attacker longer than the wait he would escape,
    because each entry costs a hash.
    """

    def __init__(self, size: int = 20_000) -> None:
        self._size = size
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, str], tuple[int, datetime]] = OrderedDict()

    def left(self, account: str, network: str, *, at: datetime) -> timedelta:
        """How long this network still waits for this account."""
        with self._lock:
            failures, last = self._kept.get((account, network), (0, at))
        return max(last + throttle.wait_after(failures) - at, timedelta(0))

    def failed(self, account: str, network: str, *, at: datetime) -> None:
        """One more wrong try."""
        with self._lock:
            failures, last = self._kept.pop((account, network), (0, at))
            if at - last > throttle.FORGOTTEN_AFTER:
                failures = 0
            self._kept[(account, network)] = (failures + 1, at)
            while len(self._kept) > self._size:
                self._kept.popitem(last=False)

    def cleared(self, account: str, network: str) -> None:
        """The right password: the count of this network begins anew."""
        with self._lock:
            self._kept.pop((account, network), None)


WAITS = Waits()


def network_of(request: HttpRequest) -> str:
    """The /24 or /64 a request came from.

    Behind our own proxy (settings.HTTPS) the last address of X-Forwarded-For is the one the proxy
    wrote; what stands before it, anyone may have invented.
    """
    address = request.META.get("REMOTE_ADDR", "")
    if settings.HTTPS:
        address = request.META.get("HTTP_X_FORWARDED_FOR", address).rsplit(",", 1)[-1].strip()
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return "unknown"
    prefix = 24 if ip.version == 4 else 64
    return str(ipaddress.ip_network(f"{ip}/{prefix}", strict=False))


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a sign-in did not happen: a code, and the seconds to wait if there are any."""

    code: str
    seconds: int = 0


def sign_in(
    request: HttpRequest, *, username: str, password: str, at: datetime
) -> Worker | Refused:
    """Check name and password and open a session; the trail learns of both outcomes.

    A worker whose password was handed over gets no session yet: see `newcomer`.
    """
    account, network = folded(username), network_of(request)
    waiting = WAITS.left(account, network, at=at)
    if waiting:
        return Refused("sign_in_wait", math.ceil(waiting.total_seconds()))
    # Counted before the check, so that a hundred tries at the same moment are a hundred tries.
    WAITS.failed(account, network, at=at)
    worker = authenticate(request, username=account, password=password)
    if not isinstance(worker, Worker):
        known = Worker.objects.filter(username=account).values_list("pk", flat=True).first()
        with transaction.atomic():
            about = f"worker-{known}" if known else "worker-unknown"
            audit.record(PUBLIC, "worker.sign_in_failed", about, at=at)
        return Refused("sign_in_failed")
    WAITS.cleared(account, network)
    if worker.password_is_initial:
        # Nothing opens with a password that somebody else has seen.
        request.session.flush()
        request.session[_NEWCOMER] = [worker.pk, worker.session_epoch, at.timestamp()]
    else:
        open_session(request, worker, at=at)
    return worker


def newcomer(request: HttpRequest, *, at: datetime) -> Worker | None:
    """Who has just shown the password that was handed over, and still has to choose her own."""
    pk, epoch, since = request.session.get(_NEWCOMER, (None, None, 0.0))
    if pk is None or at.timestamp() - since > NEWCOMER_MAY_TAKE.total_seconds():
        return None
    return Worker.objects.filter(
        pk=pk, session_epoch=epoch, is_active=True, password_is_initial=True
    ).first()


def open_session(
    request: HttpRequest, worker: Worker, *, at: datetime, method: str = "SIGN_IN_PASSWORD"
) -> None:
    """Give the browser a new session key and bind the session to the worker's present epoch."""
    with transaction.atomic():
        # What an anonymous visitor left in the session stays behind.
        request.session.flush()
        login(request, worker, backend="naungan.directory.signin.PasswordBackend")
        request.session[_EPOCH] = worker.session_epoch
        request.session[_OPENED] = request.session[_SEEN] = at.timestamp()
        actor = queries.actor_of(worker, at=at)
        audit.record(actor, "worker.signed_in", f"worker-{worker.pk}", at=at, method=method)


def session_is_current(request: HttpRequest) -> bool:
    """False once the worker is inactive, an appointment changed, or the session is too old or quiet."""
    worker, session = request.user, request.session
    if not isinstance(worker, Worker) or not worker.is_active:
        return False
    if session.get(_EPOCH) != worker.session_epoch:
        return False
    now = timezone.now().timestamp()
    opened, seen = session.get(_OPENED, 0.0), session.get(_SEEN, 0.0)
    if now - opened > LONGEST_SESSION.total_seconds():
        return False
    if now - seen > LONGEST_QUIET.total_seconds():
        return False
    if now - seen > _TOUCH_EVERY.total_seconds():
        session[_SEEN] = now
    return True


def end_session(request: HttpRequest) -> None:
    """Forget the session on both sides."""
    logout(request)


def sign_out(request: HttpRequest, *, at: datetime) -> None:
    """End the session at the worker's own wish."""
    worker = request.user
    with transaction.atomic():
        if isinstance(worker, Worker):
            actor = queries.actor_of(worker, at=at)
            audit.record(actor, "worker.signed_out", f"worker-{worker.pk}", at=at)
        end_session(request)


def become(request: HttpRequest, username: str, *, at: datetime) -> None:
    """Sign in without a password, as somebody of the demo's list. Refuses outside of the demo."""
    where = queries.installation()
    if not settings.DEMO or where is None or not where.is_demo:
        raise PermissionDenied
    worker = Worker.objects.get(username=username, is_active=True)
    open_session(request, worker, at=at, method="SIGN_IN_DEMO")


def is_own_password(request: HttpRequest, password: str, *, at: datetime) -> bool:
    """True when the signed-in worker knows her password; wrong tries wait as at the door."""
    worker, network = request.user, network_of(request)
    if not isinstance(worker, Worker) or WAITS.left(worker.username, network, at=at):
        return False
    WAITS.failed(worker.username, network, at=at)
    if not worker.check_password(password):
        return False
    WAITS.cleared(worker.username, network)
    return True
