"""How the regency stands at the moment the story ends: what is open, what runs out, what waits for whom."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from datetime import datetime, timedelta

from naungan.casework import actions as casework
from naungan.casework.rules import Ground
from naungan.config.demo.story import lines
from naungan.config.demo.story.arrivals import Told, answer, compose
from naungan.config.demo.story.casefile import ask_to_close, assessed, note, opened
from naungan.config.demo.story.cast import Worker
from naungan.config.demo.story.matters import CASES, DISMISSED, Matter
from naungan.config.demo.story.referrals import sent, service, there
from naungan.config.demo.story.tale import Chapter, Heard, Tale
from naungan.intake import actions as intake
from naungan.intake.rules import Channel

_BY_CODE = {matter.code: matter for matter in (*CASES, *DISMISSED)}
HOSPITAL, POLICE, SOCIAL = "AGENCY_HOSPITAL", "AGENCY_POLRES_UNIT_PPA", "AGENCY_DINSOS"


def begin(tale: Tale) -> None:
    """Lay the open reports and the cases that wait for something on the heap."""
    ago = tale.until
    for before, chapter in (
        (timedelta(minutes=10), _unanswered(tale)),
        (timedelta(minutes=3), _missing_child(tale)),
        (timedelta(hours=4, minutes=10), _fresh(tale, "uncle", Channel.WHATSAPP)),
        (timedelta(hours=20), _fresh(tale, "card", Channel.WEB)),
        (timedelta(hours=26), _reporter_waits(tale)),
        (timedelta(hours=30), _question_open(tale)),
        (timedelta(hours=18), _second_person(tale)),
        (timedelta(hours=27), _referral(tale, "at-home", HOSPITAL, hours=21)),
        (timedelta(days=3), _referral(tale, "cafe", POLICE, hours=17, lead=1)),
        (timedelta(days=5), _questioned(tale)),
        (timedelta(days=4), _silent(tale)),
        (timedelta(days=36), _visit_late(tale)),
        (timedelta(days=50), _visits_this_week(tale)),
        (timedelta(days=70), _closing(tale)),
        (timedelta(days=45), _quiet_case(tale)),
        (timedelta(hours=67), _hours_of_law(tale)),
        (timedelta(hours=8), _new_case(tale)),
    ):
        tale.begin(chapter, at=max(ago - before, tale.start))


def _ago(tale: Tale, **span: float) -> datetime:
    return tale.until - timedelta(**span)


# --- reports that are open ------------------------------------------------------------------------


def _unanswered(tale: Tale) -> Chapter:
    """Danger now, ten minutes ago, nobody has answered."""
    told = _told(tale, "at-home")
    tale.refs["unanswered"] = tale.hear(
        Channel.WEB, told.content | {"in_danger_now": "YES", "contact_way": "THREAD"}
    ).ref
    yield from ()


def _missing_child(tale: Tale) -> Chapter:
    """A child has not come home; the first act is owed in twelve minutes."""
    village = tale.pick(tale.villages)
    name = tale.name("MALE")
    tale.refs["missing_child"] = tale.hear(
        Channel.PHONE,
        {
            "story": f"Anak sayo {name} umur 8 tahun dak balek dari ngaji sejak kemaren sore. Sudah dicari "
            f"di sungai samo di rumah kawannyo di {village.name}, dak ado. Tolong bu.",
            "about": "CHILD",
            "area_code": village.code,
            "reporter_name": tale.name("MALE"),
            "reporter_relation": "ayah",
            "contact_way": "PHONE_CALL",
            "contact_value": tale.number(),
        },
    ).ref
    yield from ()


def _fresh(tale: Tale, code: str, channel: str) -> Chapter:
    """Came in and waits for its first act; nothing has run out yet."""
    tale.refs[f"fresh {code}"] = tale.hear(channel, _told(tale, code).content).ref
    yield from ()


def _reporter_waits(tale: Tale) -> Chapter:
    """Asked back yesterday, answered half an hour ago: the next word is the desk's."""
    heard = tale.hear(Channel.WEB, _told(tale, "bully").content | {"contact_way": "THREAD"})
    tale.refs["message_waiting"] = heard.ref
    yield tale.later(hours=2)
    _answers(tale, heard)
    yield _ago(tale, minutes=32)
    tale.write_back(
        heard, "maaf baru balas. besok dio disuruh masuk, dio takut. kami di rumah sampai siang"
    )


def _answers(tale: Tale, heard: Heard) -> None:
    lead = tale.as_actor(tale.cast.case_workers(tale.now)[0])
    intake.take(actor=lead, ref=heard.ref, at=tale.now)
    intake.read_report(actor=lead, ref=heard.ref, at=tale.now)
    intake.ask_back(actor=lead, ref=heard.ref, body=tale.pick(lines.ASK_BACK), at=tale.now)


def _question_open(tale: Tale) -> Chapter:
    """The reporter was asked something and has not answered."""
    heard = tale.hear(Channel.WEB, _told(tale, "hearsay").content | {"contact_way": "THREAD"})
    tale.refs["question_open"] = heard.ref
    yield tale.later(hours=3)
    _answers(tale, heard)


def _second_person(tale: Tale) -> Chapter:
    """A rumour of the highest grade: one person wants to end it, another must agree."""
    heard = tale.hear(Channel.WHATSAPP, _told(tale, "van").content)
    tale.refs["dismissal_asked"] = heard.ref
    yield tale.now + timedelta(minutes=6)
    yield from answer(tale, heard, "no", Channel.WHATSAPP)
    yield tale.later(hours=5)
    by = tale.duty
    intake.regrade(actor=by, ref=heard.ref, grade="HIGH", reason="Kabar penculikan.", at=tale.now)
    intake.ask_dismissal(
        actor=by, ref=heard.ref, reason="NOT_PROVEN", note=lines.NOT_PROVEN[1], at=tale.now
    )


# --- cases that wait for something ----------------------------------------------------------------


def _told(tale: Tale, code: str) -> Told:
    return compose(tale, _BY_CODE[code], Channel.WEB)


Opening = Generator[datetime, None, tuple[str, Worker]]


def _case(
    tale: Tale, code: str, *, after: float = 3, lead: int = 0, assess: bool = True
) -> Opening:
    """A report that became a case; gives back its reference and who leads it."""
    matter: Matter = _BY_CODE[code]
    channel = next(one for one in matter.channels if one != Channel.LETTER)
    told = _told(tale, code)
    heard = tale.hear(channel, told.content)
    yield tale.now + timedelta(minutes=tale.rng.randint(3, 11))
    yield from answer(tale, heard, "no", channel)
    yield tale.later(hours=after)
    workers = tale.cast.case_workers(tale.now)
    worker = workers[lead % len(workers)]
    by = tale.as_actor(worker)
    ref = opened(tale, heard, told, by)
    if assess:
        assessed(tale, ref, by, risk=tale.grade(heard.ref))
    return ref, worker


def _kept_until(tale: Tale, ref: str, lead: Worker, end: datetime) -> Iterator[datetime]:
    """Something is written every week or so, up to that moment."""
    while tale.now < end:
        yield min(tale.office(tale.later(days=8)), end)
        if tale.now < end:
            note(tale, ref, tale.as_actor(lead))


def _referral(tale: Tale, code: str, kind: str, *, hours: float, lead: int = 0) -> Chapter:
    """Sent so many hours ago to a desk that has a day to answer."""
    ref, worker = yield from _case(tale, code, after=1, lead=lead)
    yield _ago(tale, hours=hours)
    _risen(tale, ref, worker)
    tale.refs[f"referral_due {kind}"] = sent(
        tale,
        ref,
        tale.as_actor(worker),
        kind,
        ground=Ground.IMMEDIATE_DANGER,
        why="Tidak dapat menunggu persetujuan.",
    )


def _risen(tale: Tale, ref: str, lead: Worker) -> None:
    """A second assessment finds the risk high, so that answers are owed within a day."""
    assessed(tale, ref, tale.as_actor(lead), risk="HIGH")


def _questioned(tale: Tale) -> Chapter:
    """The other desk asked something; the sender owes the next word."""
    ref, lead = yield from _case(tale, "glue")
    yield _ago(tale, hours=26)
    mark = sent(tale, ref, tale.as_actor(lead), SOCIAL)
    tale.refs["referral_questioned"] = mark
    yield tale.later(hours=5)
    casework.question_referral(
        actor=there(tale, SOCIAL), ref=mark, body=lines.HELP[SOCIAL].question, at=tale.now
    )


def _silent(tale: Tale) -> Chapter:
    """Nobody answered within the day; it came back this night and nobody has noted it yet."""
    ref, lead = yield from _case(tale, "wife-night")
    yield _ago(tale, hours=31)
    _risen(tale, ref, lead)
    tale.refs["referral_silent"] = sent(tale, ref, tale.as_actor(lead), POLICE)


def _visit_late(tale: Tale) -> Chapter:
    """A visit that should have happened seven hours ago, and the next one in two days."""
    ref, lead = yield from _case(tale, "quarry")
    tale.refs["visit_late"] = ref
    yield from _kept_until(tale, ref, lead, _ago(tale, days=6))
    casework.monitor(actor=tale.as_actor(lead), ref=ref, at=tale.now)
    _promise(tale, ref, lead, _ago(tale, hours=7))
    _promise(tale, ref, lead, _ago(tale, days=-2, hours=-3))


def _promise(tale: Tale, ref: str, lead: Worker, due_at: datetime) -> None:
    casework.plan_follow_up(
        actor=tale.as_actor(lead),
        ref=ref,
        due_at=due_at.replace(minute=0),
        what=tale.pick(lines.VISITS),
        at=tale.now,
    )


def _visits_this_week(tale: Tale) -> Chapter:
    """Promised visits tomorrow and in four days, after one that was kept."""
    ref, lead = yield from _case(tale, "custody", lead=2)
    tale.refs["visits_this_week"] = ref
    yield from _kept_until(tale, ref, lead, _ago(tale, days=8))
    service(tale, ref, tale.as_actor(lead), "SERVICE_PSYCHOSOCIAL", "SERVICE_RUNNING")
    casework.monitor(actor=tale.as_actor(lead), ref=ref, at=tale.now)
    _promise(tale, ref, lead, _ago(tale, days=-1, hours=-2))
    _promise(tale, ref, lead, _ago(tale, days=-4))


def _closing(tale: Tale) -> Chapter:
    """Its lead has asked to close; another person must agree."""
    ref, lead = yield from _case(tale, "betrothed", lead=1)
    tale.refs["closure_asked"] = ref
    yield tale.office(tale.later(days=3))
    service(tale, ref, tale.as_actor(lead), "SERVICE_RIGHTS_INFORMATION", "SERVICE_DONE")
    yield from _kept_until(tale, ref, lead, _ago(tale, days=10))
    casework.monitor(actor=tale.as_actor(lead), ref=ref, at=tale.now)
    yield _ago(tale, hours=20)
    ask_to_close(tale, ref, lead)


def _quiet_case(tale: Tale) -> Chapter:
    """Nothing was written for sixteen days: its clock of silence has run out."""
    ref, lead = yield from _case(tale, "boys-home")
    tale.refs["clock_overdue"] = ref
    yield from _kept_until(tale, ref, lead, _ago(tale, days=16))
    service(tale, ref, tale.as_actor(lead), "SERVICE_ACCOMPANIMENT", "SERVICE_AGREED")


def _hours_of_law(tale: Tale) -> Chapter:
    """The unit owes the police a report within three days, and six hours of them are left."""
    ref, lead = yield from _case(tale, "last-night", after=0.4)
    tale.refs["law_clock"] = ref
    casework.start_clock(
        actor=tale.as_actor(lead), ref=ref, code="L1", starts_at=tale.now, at=tale.now
    )


def _new_case(tale: Tale) -> Chapter:
    """Opened this morning and not yet assessed."""
    ref, _ = yield from _case(tale, "photos", after=1, assess=False)
    tale.refs["not_assessed"] = ref
