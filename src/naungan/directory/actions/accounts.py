"""Accounts: who may sign in, and with what. Rights do not come from here but from appointments."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.hashers import make_password
from django.contrib.auth.password_validation import validate_password
from django.db import IntegrityError, transaction
from django.db.models import F

from naungan.audit import actions as audit
from naungan.directory import queries
from naungan.directory.actions.agencies import named
from naungan.directory.models import Worker
from naungan.directory.rules import DirectoryRefused, Permission, check_username
from naungan.kit import refs
from naungan.kit.actor import Actor
from naungan.kit.policy import OutOfSight


@dataclass(frozen=True, slots=True)
class NewAccount:
    """A worker and the password to hand over. It is shown once and kept only as a hash."""

    worker: Worker
    password: str


def _draw_password() -> str:
    """Sixteen speakable characters (80 bits) in groups: it is read out or copied by hand once."""
    return refs.group("".join(secrets.choice(refs.ALPHABET) for _ in range(16)))


def _insert(row: Worker) -> Worker:
    """Of two workers added under one name at the same moment the second is told."""
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError:
        raise DirectoryRefused("username_taken") from None
    return row


def end_sessions(worker: Worker) -> None:
    """Every session the worker has open ends at its next request."""
    Worker.objects.filter(pk=worker.pk).update(session_epoch=F("session_epoch") + 1)
    worker.refresh_from_db(fields=["session_epoch"])


def add_worker(
    *,
    actor: Actor,
    username: str,
    name: str,
    at: datetime,
    email: str = "",
    phone: str = "",
    own_password_hash: str = "",
) -> NewAccount:
    """An account with a password to hand over, which must be replaced at the first sign-in.

    `own_password_hash` is for a password that the worker already chose (the first administrator,
    the people of the demo); then there is nothing to hand over.
    """
    # Outside the transaction: a hash takes 50 ms, and writing waits for nobody's hash.
    password = "" if own_password_hash else _draw_password()
    encoded = own_password_hash or make_password(password)
    with transaction.atomic():
        queries.require(actor, Permission.EDIT_ACCOUNTS)
        username = username.strip().casefold()
        check_username(username, taken=Worker.objects.filter(username=username).exists())
        row = Worker(
            username=username,
            name=named(name),
            email=email.strip(),
            phone=phone.strip(),
            password=encoded,
            password_is_initial=not own_password_hash,
            created_at=at,
        )
        worker = _insert(row)
        audit.record(actor, "worker.added", f"worker-{worker.pk}", at=at)
    return NewAccount(worker, password)


def renew_password(*, actor: Actor, username: str, at: datetime) -> NewAccount:
    """A new password to hand over, for someone who lost hers. All her sessions end."""
    password = _draw_password()
    encoded = make_password(password)
    with transaction.atomic():
        worker = queries.account(actor, username, Permission.EDIT_ACCOUNTS, lock=True)
        if worker.pk == actor.worker_id:
            raise DirectoryRefused("own_account")
        worker.password, worker.password_is_initial = encoded, True
        worker.save(update_fields=["password", "password_is_initial"])
        end_sessions(worker)
        audit.record(actor, "worker.password_renewed", f"worker-{worker.pk}", at=at)
    return NewAccount(worker, password)


def set_own_password(*, actor: Actor, password: str, at: datetime) -> Worker:
    """The worker's own choice; raises ValidationError with sentences when it is not good enough."""
    if actor.worker_id is None:
        raise OutOfSight("worker")
    worker = Worker.objects.get(pk=actor.worker_id)
    validate_password(password, worker)
    if worker.check_password(password):
        raise DirectoryRefused("password_is_the_old_one")
    encoded = make_password(password)
    with transaction.atomic():
        worker = Worker.objects.select_for_update().get(pk=worker.pk)
        worker.password, worker.password_is_initial = encoded, False
        worker.save(update_fields=["password", "password_is_initial"])
        end_sessions(worker)
        audit.record(actor, "worker.password_set", f"worker-{worker.pk}", at=at)
    return worker


@transaction.atomic
def deactivate_worker(*, actor: Actor, username: str, at: datetime) -> Worker:
    """Close an account at once: no sign-in, open sessions end, duty shifts count as gaps."""
    worker = queries.account(actor, username, Permission.EDIT_ACCOUNTS, lock=True)
    if worker.pk == actor.worker_id:
        raise DirectoryRefused("own_account")
    if not worker.is_active:
        raise DirectoryRefused("account_already_closed")
    worker.is_active = False
    worker.save(update_fields=["is_active"])
    end_sessions(worker)
    audit.record(actor, "worker.deactivated", f"worker-{worker.pk}", at=at)
    return worker


@transaction.atomic
def reactivate_worker(*, actor: Actor, username: str, at: datetime) -> Worker:
    """Open a closed account again, with its appointments as they stand."""
    worker = queries.account(actor, username, Permission.EDIT_ACCOUNTS, lock=True)
    if worker.pk == actor.worker_id:
        raise DirectoryRefused("own_account")
    if worker.is_active:
        raise DirectoryRefused("account_already_open")
    worker.is_active = True
    worker.save(update_fields=["is_active"])
    end_sessions(worker)
    audit.record(actor, "worker.reactivated", f"worker-{worker.pk}", at=at)
    return worker
