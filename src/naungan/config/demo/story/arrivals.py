"""How an ordinary report comes in, is answered, and leaves the desk again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from naungan.config.demo.story import casefile, lines
from naungan.config.demo.story.casefile import Habits
from naungan.config.demo.story.matters import Course, Matter
from naungan.config.demo.story.tale import Chapter, Deck, Heard, Tale
from naungan.intake import actions as intake
from naungan.intake.rules import Channel, Grade
from naungan.kit.actor import Actor

#: Channels that come on paper or in person, in office hours.
AT_THE_OFFICE = {Channel.WALK_IN, Channel.LETTER, Channel.OUTREACH, Channel.REFERRAL_IN}
_BY_HAND: dict[str, timedelta] = {
    Channel.LETTER: timedelta(days=1, hours=2),
    Channel.OUTREACH: timedelta(hours=3),
}


@dataclass(slots=True)
class Decks:
    """The habits of the desk: how fast it answers, whom it asks back, who arrives late."""

    answer: dict[str, Deck[str]]
    ask_back: Deck[str]
    late_visit: Deck[bool]
    dismissal: Deck[str]


def decks(tale: Tale) -> Decks:
    rng = tale.rng
    return Decks(
        answer={
            Grade.HIGH: Deck(rng, ["prompt"] * 5 + ["late"]),
            Grade.MEDIUM: Deck(rng, ["prompt"] * 7 + ["late"]),
            Grade.LOW: Deck(rng, ["prompt"] * 11 + ["late"]),
        },
        ask_back=Deck(rng, ["answered", "answered", "silent", "no", "no", "no"]),
        late_visit=Deck(rng, [True, False, False, False, False]),
        dismissal=Deck(rng, ["refused first", "confirmed", "confirmed"]),
    )


@dataclass(frozen=True, slots=True)
class Told:
    """A matter with its invented person and place, ready to be sent."""

    matter: Matter
    name: str
    age: int
    content: dict[str, str]


def compose(tale: Tale, matter: Matter, channel: str) -> Told:
    """The words of a report and what else the form brings, by channel."""
    village = tale.pick(tale.villages)
    name, age = tale.name(matter.sex), tale.rng.randint(*matter.ages)
    words = {"nama": name, "umur": str(age), "desa": village.name, "nomor": tale.number()}
    content = {"story": matter.story.format(**words), "about": matter.about}
    if "{desa}" in matter.story or tale.chance(0.5):
        content["area_code"] = village.code
    if matter.relation:
        content["reporter_relation"] = matter.relation
    if channel == Channel.WEB:
        if tale.chance(0.5):
            content["in_danger_now"] = tale.pick(("NO", "UNSURE"))
        content["contact_way"] = tale.pick(("THREAD", "THREAD", "NO_CONTACT"))
    elif channel in (Channel.SAPA129, Channel.REFERRAL_IN):
        content["outside_ref"] = (
            f"SAPA129/{tale.now:%y%m}/{tale.rng.randrange(1000):03d}"
            if channel == Channel.SAPA129
            else f"B/{tale.rng.randrange(10, 900)}/CONTOH/{tale.now:%Y}"
        )
    else:
        content["reporter_name"] = tale.name()
        content["contact_way"] = tale.pick(("PHONE_CALL", "TEXT_MESSAGE"))
        content["contact_value"] = tale.number()
        if tale.chance(0.6):
            content["contact_hours"] = tale.pick(("08.00-12.00", "siang", "setelah magrib"))
        if tale.chance(0.3):
            content["contact_words"] = tale.pick(("jangan telepon malam", "hanya pesan singkat"))
    return Told(matter, name, age, content)


def arrive(
    tale: Tale, matter: Matter, channel: str, desk: Decks, *, twice: bool, habits: Iterator[Habits]
) -> Chapter:
    """One report from its first word to the desk's decision; a case goes on in its own chapter."""
    told = compose(tale, matter, channel)
    came = tale.office(tale.now - _BY_HAND[channel]) if channel in _BY_HAND else None
    heard = tale.hear(channel, told.content, received_at=came if came and came < tale.now else None)
    if twice:
        again = told.content | {"story": matter.again.format(desa=_village_name(tale, told))}
        tale.begin(_duplicate(tale, heard, again), at=tale.later(hours=tale.rng.uniform(1, 9)))
    yield _answered_at(tale, heard, desk.answer[heard.grade].deal())
    yield from answer(tale, heard, desk.ask_back.deal(), channel)
    if matter.regrade and tale.grade(heard.ref) != matter.regrade[0]:
        grade, reason = matter.regrade
        intake.regrade(actor=tale.duty, ref=heard.ref, grade=grade, reason=reason, at=tale.now)
    match matter.course:
        case Course.CASE:
            if tale.grade(heard.ref) == Grade.HIGH and matter.about != "SELF":
                yield from go_and_see(tale, heard, late=desk.late_visit.deal())
            later = tale.later(minutes=25) if heard.grade == Grade.HIGH else tale.later(hours=3)
            yield later if heard.grade == Grade.HIGH else tale.office(later)
            lead = tale.pick(tale.cast.case_workers(tale.now))
            tale.begin(casefile.course(tale, heard, told, lead, next(habits)), at=tale.now)
        case Course.OUTSIDE:
            yield tale.office(tale.later(hours=2))
            intake.pass_outside(
                actor=tale.duty,
                ref=heard.ref,
                authority=matter.goes_to,
                reason=tale.pick(lines.PASSED),
                at=tale.now,
            )
            intake.reply(actor=tale.duty, ref=heard.ref, body=_where(matter), at=tale.now)
        case Course.OTHER_DESK:
            yield tale.office(tale.later(hours=2))
            yield from _other_desk(tale, heard, told, habits)
        case _:
            yield tale.office(tale.later(hours=5))
            yield from dismissed(tale, heard, matter, desk.dismissal)


def _village_name(tale: Tale, told: Told) -> str:
    code = told.content.get("area_code", "")
    return next((area.name for area in tale.villages if area.code == code), "sini")


def _where(matter: Matter) -> str:
    return f"Terima kasih. Untuk hal ini yang berwenang adalah {matter.goes_to}; kami sudah meneruskan."


def _answered_at(tale: Tale, heard: Heard, habit: str) -> datetime:
    """When somebody first acts: minutes for the highest grade, hours or days for the others."""
    rng = tale.rng
    if heard.grade == Grade.HIGH:
        minutes = rng.uniform(2, 12) if habit == "prompt" else rng.uniform(17, 75)
        return tale.now + timedelta(minutes=round(minutes))
    if heard.grade == Grade.MEDIUM:
        hours = rng.uniform(0.4, 5) if habit == "prompt" else rng.uniform(7, 15)
        return tale.now + timedelta(minutes=round(hours * 60))
    hours = rng.uniform(1, 20) if habit == "prompt" else rng.uniform(72, 90)
    return tale.office(tale.now + timedelta(hours=hours))


def answer(tale: Tale, heard: Heard, asking: str, channel: str) -> Iterator[datetime]:
    """Take the report, ask back or not, wait for the reporter or not."""
    intake.take(actor=tale.duty, ref=heard.ref, at=tale.now)
    intake.read_report(actor=tale.duty, ref=heard.ref, at=tale.now)
    if asking == "no" or channel in AT_THE_OFFICE:
        return
    yield tale.later(minutes=9)
    intake.ask_back(actor=tale.duty, ref=heard.ref, body=tale.pick(lines.ASK_BACK), at=tale.now)
    if asking == "silent":
        if heard.grade != Grade.HIGH:
            yield tale.office(tale.later(hours=30))
        return
    yield tale.later(minutes=25 if heard.grade == Grade.HIGH else 200)
    tale.write_back(heard, tale.pick(lines.REPORTER_ANSWERS))
    yield tale.later(minutes=20)
    intake.reply(actor=tale.duty, ref=heard.ref, body=tale.pick(lines.THANKS), at=tale.now)
    if tale.chance(0.3):
        tale.begin(_writes_again(tale, heard), at=tale.later(hours=40))


def _writes_again(tale: Tale, heard: Heard) -> Chapter:
    tale.write_back(heard, tale.pick(lines.REPORTER_MORE))
    yield tale.office(tale.later(hours=3))
    intake.reply(
        actor=tale.at_desk_of(heard.ref), ref=heard.ref, body=tale.pick(lines.THANKS), at=tale.now
    )


def go_and_see(tale: Tale, heard: Heard, *, late: bool) -> Iterator[datetime]:
    """Somebody goes; a late arrival keeps its reason."""
    intake.plan_outreach(actor=tale.duty, ref=heard.ref, at=tale.now)
    yield tale.later(hours=11.5) if late else tale.later(minutes=35)
    row = intake.send_out(
        actor=tale.duty, ref=heard.ref, who=tale.name(), left_at=tale.now, at=tale.now
    )
    yield tale.later(hours=2.5 if late else 1.4)
    intake.record_arrival(
        actor=tale.duty,
        ref=heard.ref,
        dispatch=row.pk,
        arrived_at=tale.now,
        at=tale.now,
        # Kept only where the visit was late in fact.
        reason=tale.pick(lines.LATE_ARRIVAL),
    )
    yield tale.later(minutes=50)
    intake.record_safe(
        actor=tale.duty,
        ref=heard.ref,
        dispatch=row.pk,
        safe_at=tale.now,
        at=tale.now,
        note=tale.pick(lines.DISPATCH_NOTES),
    )


def _duplicate(tale: Tale, first: Heard, content: dict[str, str]) -> Chapter:
    """A second person reports the same; both stories stay, the earlier one leads."""
    content = {k: v for k, v in content.items() if not k.startswith(("contact", "reporter"))}
    heard = tale.hear(tale.pick((Channel.WEB, Channel.WHATSAPP)), content)
    yield tale.now + timedelta(minutes=tale.rng.randint(3, 13))
    intake.read_report(actor=tale.duty, ref=heard.ref, at=tale.now)
    intake.merge(actor=tale.duty, ref=heard.ref, into=first.ref, at=tale.now)
    tale.refs.setdefault("merged", heard.ref)


def _other_desk(
    tale: Tale, heard: Heard, told: Told, habits: Iterator[Habits]
) -> Iterator[datetime]:
    """The right desk is another one: it takes the report, and leads the case if there is one."""
    desk = tale.cast.desk(told.matter.goes_to)
    if desk is None or not (there := tale.cast.at_desk(desk, tale.now)):
        yield from dismissed(tale, heard, told.matter, None)
        return
    intake.pass_to_desk(
        actor=tale.duty,
        ref=heard.ref,
        desk_code=desk.code,
        reason=tale.pick(lines.PASSED),
        at=tale.now,
    )
    tale.refs.setdefault("passed_to_desk", heard.ref)
    worker = there[0]
    yield tale.office(tale.later(hours=4))
    intake.take(actor=tale.as_actor(worker), ref=heard.ref, at=tale.now)
    yield tale.office(tale.later(hours=20))
    # A case is led only where a second person can one day agree to close it.
    if tale.cast.second(desk.agency_id, tale.now, not_this=worker.pk) is not None:
        tale.begin(casefile.course(tale, heard, told, worker, next(habits)), at=tale.now)
        return
    if tale.grade(heard.ref) == Grade.HIGH:
        # A word of the report was read as danger; who knows the matter lowers it with a reason.
        intake.regrade(
            actor=tale.as_actor(worker),
            ref=heard.ref,
            grade=Grade.LOW,
            reason="Tidak ada yang terancam; urusan administrasi.",
            at=tale.now,
        )
    intake.dismiss(
        actor=tale.as_actor(worker),
        ref=heard.ref,
        reason="INFORMATION_GIVEN",
        note=tale.pick(lines.INFORMATION),
        at=tale.now,
    )


_NOTE = {
    Course.INFORMATION: ("INFORMATION_GIVEN", lines.INFORMATION),
    Course.NOT_PROVEN: ("NOT_PROVEN", lines.NOT_PROVEN),
    Course.WITHDRAWN: ("REPORTER_WITHDREW", lines.WITHDRAWN),
}


def dismissed(
    tale: Tale, heard: Heard, matter: Matter, second: Deck[str] | None
) -> Iterator[datetime]:
    """Ended without a case; the highest grade takes two persons, and the second may say no first."""
    reason, notes = _NOTE.get(matter.course, ("NOT_OUR_MATTER", lines.PASSED))
    officer: Actor = tale.duty
    words = {"reason": reason, "note": tale.pick(notes)}
    if tale.grade(heard.ref) != Grade.HIGH:
        intake.dismiss(actor=officer, ref=heard.ref, at=tale.now, **words)
        return
    intake.ask_dismissal(actor=officer, ref=heard.ref, at=tale.now, **words)
    yield tale.office(tale.later(hours=4))
    other = tale.cast.second(tale.cast.front.agency_id, tale.now, not_this=officer.worker_id)
    if other is None:
        return
    if second is not None and second.deal() == "refused first":
        intake.refuse_dismissal(actor=tale.as_actor(other), ref=heard.ref, at=tale.now)
        yield tale.office(tale.later(hours=18))
        officer = tale.duty
        intake.ask_dismissal(actor=officer, ref=heard.ref, at=tale.now, **words)
        yield tale.office(tale.later(hours=3))
        other = tale.cast.second(tale.cast.front.agency_id, tale.now, not_this=officer.worker_id)
        if other is None:
            return
    intake.confirm_dismissal(actor=tale.as_actor(other), ref=heard.ref, at=tale.now)
