"""The worked stories as acceptance data, one id a story: grade, rule, clocks, who may see what.

The values are facts of the stories; the clock of a test stands at the story's own times (WIB).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from naungan.casework import actions as casework
from naungan.casework import queries as cases
from naungan.casework.models import Case
from naungan.casework.rules import OPENS, CaseRefused, FieldGroup
from naungan.clocks.models import Clock
from naungan.config import worker as sweeper
from naungan.directory.models import Agency, Desk
from naungan.intake import actions as intake
from naungan.intake import queries as reports
from naungan.intake.models import Report
from naungan.intake.rules import receipt
from naungan.kit.actor import Actor, Role
from naungan.kit.policy import OutOfSight
from tests.conftest import Regency, wib
from tests.stories.reports import REPORTS, StoryReport

STORY = {story.id: story for story in REPORTS}


@pytest.fixture(autouse=True)
def _outbox(settings: object, tmp_path: object) -> None:
    settings.NOTICE_FOLDER = tmp_path  # type: ignore[attr-defined]


def _receive(story: StoryReport, regency: Regency, key: str) -> Report:
    at = story.received_at
    content = {
        "story": story.text,
        "about": story.about,
        "in_danger_now": story.in_danger_now,
        "place_text": story.place_text,
    }
    if story.channel == "WEB":
        intake.drop_report(content=content, key=key, at=at)
        intake.open_letterbox(at=at)
        return Report.objects.latest("pk")
    done = intake.receive_report(
        actor=regency.actor(regency.worker_row, at),
        channel=story.channel,
        content=content,
        key=key,
        at=at,
    )
    assert done.report is not None
    return done.report


@pytest.mark.django_db
@pytest.mark.parametrize("story", REPORTS, ids=lambda story: story.id)
def test_each_report_is_graded_by_the_rule_the_story_names_and_lies_in_the_queue(
    story: StoryReport, regency: Regency, keys: Iterator[str]
) -> None:
    report = _receive(story, regency, next(keys))
    rules_seen = report.proposed_rules.split(",")
    assert report.grade == story.expected_grade
    assert rules_seen[0] == story.expected_rules[0]
    assert set(story.expected_rules) <= set(rules_seen)
    queue = reports.queue(regency.actor(regency.worker_row, story.received_at))
    assert [row.ref for row in queue] == [report.ref]
    assert (queue[0].queue_rank == 0) == (story.expected_grade == "HIGH")


def _due(about: str, code: str, reading: str = "") -> datetime | None:
    return Clock.objects.get(about=about, code=code, reading=reading, stopped_at=None).due_at


def _desk(code: str, name: str) -> Desk:
    agency = Agency.objects.create(code=code, kind="AGENCY_OTHER", name=name)
    return Desk.objects.create(agency=agency, code=f"{code}-meja", name=name)


def _reader(regency: Regency, desk: Desk, at: datetime) -> Actor:
    worker = regency._worker(desk.code, f"Contoh {desk.name}", Role.CASE_WORKER, desk)
    return regency.actor(worker, at)


def _open_to(
    case: Case,
    regency: Regency,
    desk: Desk,
    groups: list[str],
    *,
    at: datetime,
    key: str,
    ground: str = "BEST_INTERESTS",
) -> Actor:
    """Refer and accept: afterwards the desk sees exactly these groups, and nobody else's."""
    reader = _reader(regency, desk, at)
    sent = casework.refer_case(
        actor=regency.actor(regency.worker_row, at),
        ref=case.ref,
        to_desk=desk.code,
        reason="menurut cerita",
        ground=ground,
        ground_note="kepentingan terbaik",
        opens=groups,
        key=key,
        at=at,
    )
    casework.accept_referral(actor=reader, ref=sent.ref, at=at)
    held = cases.granted(reader, case)
    for group, permission in OPENS.items():
        assert (permission in held) == (group.value in groups), (desk.code, group)
    return reader


@pytest.mark.django_db
def test_s01_call_centre_in_cambodia(regency: Regency, keys: Iterator[str]) -> None:
    story = STORY["S01"]
    came = wib("2026-02-10 21:40")
    assert story.received_at == came
    regency.on_duty(regency.worker_row, came - timedelta(hours=2))
    worker = regency.actor(regency.worker_row, came)
    report = _receive(story, regency, next(keys))

    rungs = [rung.due_at for rung in reports.ladder_of(report)]
    assert rungs == [wib(f"2026-02-10 {t}") for t in ("21:55", "22:10", "22:40")]
    intake.take(actor=worker, ref=report.ref, at=wib("2026-02-10 21:52"))
    for moment in ("21:55", "22:10", "22:40"):
        assert sweeper.sweep(at=wib(f"2026-02-10 {moment}"))["rungs"] == 0
    assert Clock.objects.get(about=report.ref, code="K1").breached_at is None
    assert not Clock.objects.filter(code__in=["L1", "L5", "L6"]).exists()

    opened = wib("2026-02-11 10:00")
    case = casework.open_case(actor=worker, report_ref=report.ref, kinds=["TPPO"], at=opened)
    casework.add_person(
        actor=worker,
        ref=case.ref,
        role="SURVIVOR",
        name="Contoh Adik",
        age=23,
        sex="MALE",
        at=opened,
    )
    case.refresh_from_db()
    assert (case.age_band, case.sex) == ("AGE_18_24", "MALE")
    casework.write_field(
        actor=worker, ref=case.ref, field="safe_contact", text="kakak saja, 19.00–22.00", at=opened
    )

    # A third-party police report opens K4 and L7; the referral is answered inside K5.
    for code in ("K4", "L7"):
        casework.start_clock(actor=worker, ref=case.ref, code=code, starts_at=opened, at=opened)
    assert _due(case.ref, "K4") == wib("2026-02-14 23:59")
    assert _due(case.ref, "L7") == wib("2026-02-25 23:59")
    bp3mi = _desk("bp3mi", "BP3MI Sumsel")
    sent = casework.refer_case(
        actor=worker,
        ref=case.ref,
        to_desk=bp3mi.code,
        reason="cek E-PMI",
        ground="IMMEDIATE_DANGER",
        ground_note="disetrum, paspor ditahan",
        opens=["IDN", "STO", "LEG"],
        key=next(keys),
        at=opened,
    )
    assert sent.due_at == wib("2026-02-12 10:00")
    answered = wib("2026-02-12 09:10")
    reader = _reader(regency, bp3mi, answered)
    casework.accept_referral(actor=reader, ref=sent.ref, at=answered, answer="tidak ada di E-PMI")
    assert Clock.objects.get(about=sent.ref).breached_at is None
    sheet = cases.sheet(reader, case)
    assert sheet["survivor_name"] == "Contoh Adik"
    assert sheet["story"] == story.text
    assert not sheet.shows("safe_contact") and not sheet.shows("reporter")
    assert not sheet.shows("alleged")

    # Unit PPA gets the story and the alleged offender, never the reporter.
    police = _open_to(
        case, regency, regency.police_desk_two(), ["STO", "ACC"], at=answered, key=next(keys)
    )
    assert not cases.sheet(police, case).shows("reporter")
    disnaker = _open_to(
        case, regency, _desk("disnaker", "Disnaker"), ["IDN"], at=answered, key=next(keys)
    )
    assert not cases.sheet(disnaker, case).shows("story")
    # Kabag Ops co-ordinates: the summary, and no name in it.
    ops = regency.actor(regency.coordinator_row, answered)
    assert cases.sheet(ops, case)["survivor_name"] is None

    with pytest.raises(CaseRefused, match="mediation_forbidden"):
        casework.record_service(
            actor=worker,
            ref=case.ref,
            code="F5",
            status="SERVICE_DONE",
            given_at=answered,
            at=answered,
        )

    # Home: applications under arts. 51 and 53 end on Nyepi and are not moved.
    home = wib("2026-03-12 15:00")
    for code in ("L5", "L6"):
        casework.start_clock(actor=worker, ref=case.ref, code=code, starts_at=home, at=home)
        assert _due(case.ref, code) == wib("2026-03-19 23:59")
    casework.start_clock(
        actor=worker,
        ref=case.ref,
        code="L15",
        starts_at=wib("2026-04-06 09:00"),
        at=wib("2026-04-06 09:00"),
    )
    assert _due(case.ref, "L15") is None
    casework.plan_after_care(actor=worker, ref=case.ref, since=home, what="kunjungan", at=home)
    assert [row.due_at for row in cases.follow_ups(case)] == [
        wib("2026-03-26 23:59"),
        wib("2026-04-11 23:59"),
        wib("2026-06-10 23:59"),
    ]


@pytest.mark.django_db
def test_s05_the_step_father(regency: Regency, keys: Iterator[str]) -> None:
    story = STORY["S05"]
    came = wib("2026-06-13 10:10")
    assert story.received_at == came
    worker = regency.actor(regency.worker_row, came)
    report = _receive(story, regency, next(keys))
    intake.take(actor=worker, ref=report.ref, at=came)
    assert Clock.objects.get(about=report.ref, code="K1").met_at == came
    case = casework.open_case(
        actor=worker,
        report_ref=report.ref,
        kinds=["AMPK", "TPKS", "KDRT"],
        at=wib("2026-06-13 11:00"),
    )

    def start(code: str, moment: str) -> datetime | None:
        casework.start_clock(
            actor=worker, ref=case.ref, code=code, starts_at=wib(moment), at=wib(moment)
        )
        return _due(case.ref, code)

    # 3 × 24 h run through Tuesday's holiday; each law keeps its own clock, none is merged.
    assert start("L1", "2026-06-13 11:30") == wib("2026-06-16 11:30")
    assert start("L2_MAY", "2026-06-13 15:00") == wib("2026-06-14 15:00")
    assert start("K4", "2026-06-13 15:00") == wib("2026-06-16 23:59")
    assert start("L3", "2026-06-13 19:00") == wib("2026-06-14 19:00")
    assert start("L4_COURT", "2026-06-13 19:00") == wib("2026-06-14 19:00")
    assert start("L4_LASTS", "2026-06-13 19:00") == wib("2026-06-20 23:59")
    # The order of the 13th lasts 14 days: until the 27th.
    assert start("L2_LASTS", "2026-06-13 19:00") == wib("2026-06-27 23:59")
    assert start("K6", "2026-06-13 20:15") == wib("2026-06-20 23:59")
    casework.meet_clock(actor=worker, ref=case.ref, code="L1", at=wib("2026-06-13 15:00"))
    assert Clock.objects.get(about=case.ref, code="L1").breached_at is None

    at = wib("2026-06-13 16:00")
    casework.write_field(
        actor=worker, ref=case.ref, field="shelter", text="Contoh alamat aman", at=at
    )
    casework.add_person(
        actor=worker, ref=case.ref, role="ALLEGED_PERPETRATOR", name="Contoh Bapak Tiri", at=at
    )
    for desk, groups in (
        (regency.police_desk_two(), ["STO", "IDN", "ACC", "LEG"]),
        (regency.hospital_desk, ["MED", "IDN"]),
        (_desk("dinsos", "Dinas Sosial"), ["RSK", "IDN"]),
        (_desk("disdik-hadir", "Disdik kehadiran"), []),
    ):
        reader = _open_to(case, regency, desk, groups, at=at, key=next(keys))
        sheet = cases.sheet(reader, case)
        # Shelter and reporter are opened by no referral, whoever asks.
        assert not sheet.shows("shelter") and not sheet.shows("reporter")
    case.refresh_from_db()
    assert cases.sheet(worker, case)["shelter"] == "Contoh alamat aman"

    with pytest.raises(CaseRefused, match="mediation_forbidden"):
        casework.record_service(
            actor=worker,
            ref=case.ref,
            code="F5",
            status="SERVICE_OFFERED",
            given_at=wib("2026-06-20 09:00"),
            at=wib("2026-06-20 09:00"),
        )
    assert start("L10", "2026-10-14 09:00") == wib("2026-11-13 23:59")


@pytest.mark.django_db
def test_s13_a_prank_is_never_refused_and_never_lowered(
    regency: Regency, keys: Iterator[str]
) -> None:
    story = STORY["S13"]
    came = wib("2026-08-29 01:12")
    assert story.received_at == came
    worker = regency.actor(regency.worker_row, came)
    head = regency.actor(regency.head_row, came)
    first = _receive(story, regency, next(keys))
    assert first.grade == "HIGH" and {"U1", "U6", "U7"} <= set(first.proposed_rules.split(","))
    assert [r.due_at for r in reports.ladder_of(first)] == [
        wib(f"2026-08-29 {t}") for t in ("01:27", "01:42", "02:12")
    ]

    # Three more from the same network: received like any other, in their own threads.
    receipts = []
    for moment, text in (
        ("01:19", "bukan yg tadi, rumah yang satu lagi dekat pasar"),
        ("01:24", "lalala lagu kesukaan kami dinyanyikan bersama"),
        ("01:31", "maap bg td temen aku iseng, aku takut"),
    ):
        sent = intake.drop_report(
            content={"story": text}, key=next(keys), at=wib(f"2026-08-29 {moment}")
        )
        receipts.append(sent.receipt)
    intake.open_letterbox(at=wib("2026-08-29 01:32"))
    assert Report.objects.count() == 4

    intake.take(actor=worker, ref=first.ref, at=wib("2026-08-29 01:20"))
    assert sweeper.sweep(at=wib("2026-08-29 02:12"))["rungs"] == 0
    for who, left, arrived in (
        ("Polsek Banding Agung", "01:26", "02:05"),
        ("Polsek Tiga Dihaji", "01:26", "02:20"),
    ):
        visit = intake.send_out(
            actor=worker,
            ref=first.ref,
            who=who,
            left_at=wib(f"2026-08-29 {left}"),
            at=wib("2026-08-29 01:30"),
        )
        done = intake.record_arrival(
            actor=worker,
            ref=first.ref,
            dispatch=visit.pk,
            arrived_at=wib(f"2026-08-29 {arrived}"),
            at=wib("2026-08-29 02:25"),
        )
        assert done.arrived_at is not None and done.left_at is not None
    fastest = reports.dispatches(first)[0]
    assert fastest.arrived_at is not None and fastest.left_at is not None
    assert fastest.arrived_at - fastest.left_at == timedelta(minutes=39)

    others = list(Report.objects.exclude(pk=first.pk).order_by("received_at"))
    intake.reply(
        actor=worker, ref=others[2].ref, body="terima kasih sudah jujur", at=wib("2026-08-29 02:31")
    )
    for other in others:
        intake.merge(actor=worker, ref=other.ref, into=first.ref, at=wib("2026-08-29 02:40"))
    # The writer of the fourth still reads her own thread, and only hers.
    status = reports.public_status(receipts[2])
    assert status is not None
    assert [words for _, words, _ in status.messages] == ["terima kasih sudah jujur"]
    assert not reports.public_status(receipts[0]).messages  # type: ignore[union-attr]

    closed = wib("2026-08-29 08:40")
    intake.ask_dismissal(
        actor=worker, ref=first.ref, reason="PRANK", note="tidak terbukti", at=closed
    )
    with pytest.raises(OutOfSight):
        intake.confirm_dismissal(actor=worker, ref=first.ref, at=closed)
    intake.confirm_dismissal(actor=head, ref=first.ref, at=closed)
    first.refresh_from_db()
    assert (first.state, first.dismiss_reason, first.grade) == ("DISMISSED", "PRANK", "HIGH")
    assert first.story == story.text
    assert not Case.objects.exists()


@pytest.mark.django_db
def test_s14_the_neighbour_who_hears_it(regency: Regency, keys: Iterator[str]) -> None:
    story = STORY["S14"]
    came = wib("2026-03-03 19:35")
    assert story.received_at == came
    worker = regency.actor(regency.worker_row, came)
    report = _receive(story, regency, next(keys))
    assert report.proposed_rules.split(",")[0] in {"U1", "U2"}
    assert report.reporter_name == ""
    intake.take(actor=worker, ref=report.ref, at=wib("2026-03-03 19:41"))

    # The outreach visit came 55 minutes late: computed, with its reason, not hidden.
    intake.plan_outreach(actor=worker, ref=report.ref, at=wib("2026-03-03 19:45"))
    assert _due(report.ref, "K7") == wib("2026-03-04 07:35")
    visit = intake.send_out(
        actor=worker,
        ref=report.ref,
        who="bidan dan pendamping",
        left_at=wib("2026-03-04 07:50"),
        at=wib("2026-03-04 07:50"),
    )
    intake.record_arrival(
        actor=worker,
        ref=report.ref,
        dispatch=visit.pk,
        arrived_at=wib("2026-03-04 08:30"),
        at=wib("2026-03-04 08:30"),
        reason="menunggu bidan",
    )
    outreach = Clock.objects.get(about=report.ref, code="K7")
    assert outreach.met_at is not None and outreach.due_at is not None
    assert outreach.met_at - outreach.due_at == timedelta(minutes=55)
    assert (outreach.breached_at, outreach.breach_reason) == (outreach.due_at, "menunggu bidan")

    case = casework.open_case(
        actor=worker, report_ref=report.ref, kinds=["AMPK", "KDRT"], at=wib("2026-03-04 11:00")
    )
    # Two readings of when the police clock starts, shown apart; the cautious one is the earlier.
    for reading, moment in (("", "2026-03-04 09:40"), ("CAUTIOUS", "2026-03-03 20:10")):
        casework.start_clock(
            actor=worker,
            ref=case.ref,
            code="L4_PROTECTION",
            starts_at=wib(moment),
            at=wib("2026-03-04 11:00"),
            reading=reading,
        )
    assert _due(case.ref, "L4_PROTECTION") == wib("2026-03-05 09:40")
    assert _due(case.ref, "L4_PROTECTION", "CAUTIOUS") == wib("2026-03-04 20:10")
    for name, age, sex in (("Contoh Rimba", 9, "MALE"), ("Contoh Ibu", None, "FEMALE")):
        casework.add_person(
            actor=worker,
            ref=case.ref,
            role="SURVIVOR",
            name=name,
            age=age,
            sex=sex,
            at=wib("2026-03-04 11:10"),
        )
    assert len(cases.persons(case, "SURVIVOR")) == 2
    casework.write_field(
        actor=worker,
        ref=case.ref,
        field="shelter",
        text="di rumah Contoh Bibi",
        at=wib("2026-03-04 14:00"),
    )
    # The Polsek's chief: what and where, not who.
    polsek = _open_to(
        case,
        regency,
        _desk("polsek", "Polsek Sungai Are"),
        [],
        at=wib("2026-03-04 14:10"),
        key=next(keys),
        ground="IMMEDIATE_DANGER",
    )
    sheet = cases.sheet(polsek, case)
    assert not sheet.shows("survivor_name") and not sheet.shows("reporter")
    assert not sheet.shows("shelter") and not sheet.shows("story")
    # The cousin at the police post was not asked: for him the case does not exist.
    with pytest.raises(OutOfSight):
        cases.case(regency.actor(regency.officer_row, came), case.ref, "READ_CASE_SUMMARY")

    lp = wib("2026-03-09 13:00")
    casework.meet_clock(actor=worker, ref=case.ref, code="L4_PROTECTION", at=lp)
    for code, starts, due in (
        ("K4", lp, "2026-03-12 23:59"),
        ("L4_LASTS", wib("2026-03-10 09:00"), "2026-03-17 23:59"),
        ("L4_COURT", wib("2026-03-10 09:00"), "2026-03-11 09:00"),
    ):
        casework.start_clock(actor=worker, ref=case.ref, code=code, starts_at=starts, at=starts)
        assert _due(case.ref, code) == wib(due)
    casework.start_clock(actor=worker, ref=case.ref, code="L4_PROTECTION", starts_at=lp, at=lp)
    casework.meet_clock(
        actor=worker, ref=case.ref, code="L4_PROTECTION", at=wib("2026-03-10 09:00")
    )
    last = Clock.objects.filter(about=case.ref, code="L4_PROTECTION").latest("starts_at")
    assert (last.due_at, last.breached_at) == (wib("2026-03-10 13:00"), None)

    home = wib("2026-06-01 10:00")
    casework.plan_after_care(actor=worker, ref=case.ref, since=home, what="kunjungan", at=home)
    assert [row.due_at for row in cases.follow_ups(case)] == [
        wib("2026-06-15 23:59"),
        wib("2026-07-01 23:59"),
        wib("2026-08-30 23:59"),
    ]


def test_the_field_groups_of_a_referral_are_those_of_the_stories() -> None:
    assert set(OPENS) == set(FieldGroup)
    assert {"REP", "SHE"}.isdisjoint({group.value for group in FieldGroup})
    assert receipt.read("7KQM-3XNP-W4TD-9HZB") is not None
