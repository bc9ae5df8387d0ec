"""A worked story's case file: short ways to say what its lead and the desks beside her did now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from naungan.casework import actions as casework
from naungan.casework.rules import PersonRole
from naungan.config.demo.story.casefile import note
from naungan.config.demo.story.cast import Worker
from naungan.config.demo.story.referrals import sent, service, there
from naungan.config.demo.story.tale import Heard, Tale
from naungan.kit.actor import Actor

POLICE, HOSPITAL = "AGENCY_POLRES_UNIT_PPA", "AGENCY_HOSPITAL"
SOCIAL, SCHOOL, MIGRANT = "AGENCY_DINSOS", "AGENCY_EDUCATION_OFFICE", "AGENCY_BP3MI"


class File:
    """One case of a worked story: short ways to say what its lead did now."""

    def __init__(self, tale: Tale, heard: Heard, kinds: tuple[str, ...]) -> None:
        self.tale = tale
        self.lead: Worker = tale.cast.case_workers(tale.now)[0]
        self.ref = casework.open_case(
            actor=self.by, report_ref=heard.ref, kinds=kinds, at=tale.now
        ).ref

    @property
    def by(self) -> Actor:
        return self.tale.as_actor(self.lead)

    def person(
        self,
        role: PersonRole,
        name: str = "",
        *,
        age: int | None = None,
        sex: str = "UNKNOWN_SEX",
        note: str = "",
    ) -> None:
        casework.add_person(
            actor=self.by, ref=self.ref, role=role, name=name, age=age, sex=sex, note=note,
            at=self.tale.now,
        )  # fmt: skip

    def write(self, field: str, text: str) -> None:
        casework.write_field(actor=self.by, ref=self.ref, field=field, text=text, at=self.tale.now)

    def note(self, body: str) -> None:
        casework.add_note(actor=self.by, ref=self.ref, body=body, at=self.tale.now)

    def assess(self, *, risk: str, risks: str, needs: str, own_words: str) -> None:
        casework.assess(
            actor=self.by, ref=self.ref, risk=risk, risks=risks, needs=needs,
            own_words=own_words, at=self.tale.now,
        )  # fmt: skip

    def clocks(self, *codes: str, reading: str = "", since: str = "") -> None:
        """Start clocks now, or from an earlier moment of the story."""
        starts_at = self.tale.when(since) if since else self.tale.now
        for code in codes:
            casework.start_clock(
                actor=self.by, ref=self.ref, code=code, starts_at=starts_at, at=self.tale.now,
                past_is_meant=True, reading=reading,
            )  # fmt: skip

    def met(self, *codes: str, reason: str = "") -> None:
        for code in codes:
            casework.meet_clock(
                actor=self.by, ref=self.ref, code=code, at=self.tale.now, reason=reason
            )

    def asks(self, kind: str, *, ground: str, why: str = "") -> str:
        """Refer to a desk of this kind; empty where this regency has none."""
        desk = self.tale.cast.desk(kind)
        if desk is None or not self.tale.cast.at_desk(desk, self.tale.now):
            return ""
        return sent(self.tale, self.ref, self.by, kind, ground=ground, why=why)

    def taken(self, mark: str, kind: str) -> None:
        """The other desk accepts and reads what was opened to it."""
        if mark:
            by = there(self.tale, kind)
            casework.accept_referral(actor=by, ref=mark, at=self.tale.now)
            casework.read_case(actor=by, ref=self.ref, at=self.tale.now)

    def answered(self, mark: str, kind: str, answer: str, *, code: str) -> None:
        """The other desk has served and reports back; the file closes to it."""
        if mark:
            by = there(self.tale, kind)
            service(self.tale, self.ref, by, code, "SERVICE_DONE")
            casework.report_back(actor=by, ref=mark, answer=answer, at=self.tale.now)

    def serves(self, code: str, status: str) -> None:
        service(self.tale, self.ref, self.by, code, status)

    def kept_up(self, until: str) -> Iterator[datetime]:
        """A note now and then until that moment, so that the file is never silent for a fortnight."""
        end = self.tale.when(until)
        while (following := self.tale.office(self.tale.later(days=9))) < end:
            yield following
            note(self.tale, self.ref, self.by)
        yield end
