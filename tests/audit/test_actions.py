"""The trail: in the same transaction, without content."""

from __future__ import annotations

from datetime import datetime

import pytest
from django.db import transaction

from naungan.audit import actions as audit
from naungan.audit.models import Entry
from naungan.audit.rules import NotAFact
from naungan.kit.actor import Actor

ACTOR = Actor(worker_id=5, agency_id=2)


@pytest.mark.django_db
def test_an_entry_says_who_did_what_when(now: datetime) -> None:
    audit.record(ACTOR, "case.referred", "K-AAAA-BBBB", at=now, to="rsud-meja", late=False)
    entry = Entry.objects.get()
    assert (entry.worker_id, entry.agency_id, entry.verb, entry.at) == (5, 2, "case.referred", now)
    assert entry.facts == {"to": "rsud-meja", "late": False}


@pytest.mark.django_db
@pytest.mark.parametrize("words", ["Contoh Melati", "anak dipukul", "a" * 81, "teks\nbaris"])
def test_words_do_not_fit_into_the_trail(now: datetime, words: str) -> None:
    with pytest.raises(NotAFact) as refused:
        audit.record(ACTOR, "case.referred", "K-AAAA-BBBB", at=now, note=words)
    assert words not in str(refused.value)
    assert not Entry.objects.exists()


@pytest.mark.django_db
def test_a_verb_is_noun_and_past(now: datetime) -> None:
    with pytest.raises(NotAFact):
        audit.record(ACTOR, "Referred the case", "K-AAAA-BBBB", at=now)


@pytest.mark.django_db(transaction=True)
def test_an_entry_is_rolled_back_with_what_it_tells_of(now: datetime) -> None:
    with pytest.raises(RuntimeError), transaction.atomic():
        audit.record(ACTOR, "case.referred", "K-AAAA-BBBB", at=now)
        raise RuntimeError
    assert not Entry.objects.exists()


def test_the_trail_has_no_foreign_keys_and_columns_for_the_chain() -> None:
    assert not [f for f in Entry._meta.get_fields() if f.is_relation]
    names = {f.name for f in Entry._meta.get_fields()}
    assert {"sequence", "previous", "digest"} <= names
