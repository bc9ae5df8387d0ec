"""What a browser gets from the pages of cases and referrals, and what it may send."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from naungan.audit.models import Entry
from naungan.casework import actions, queries
from naungan.casework.models import Case, Note, Referral, Service
from naungan.clocks.models import Clock
from naungan.intake import actions as intake
from naungan.intake.models import Report
from naungan.kit.actor import Actor
from tests.casework.conftest import SignIn
from tests.intake.conftest import DANGER

LIST, INBOX = "/kerja/kasus/", "/kerja/rujukan/"


def page_of(case: Case) -> str:
    return f"/kerja/kasus/{case.ref}/"


def text_of(answer: HttpResponse) -> str:
    """What a person reads: no tags, one space between words."""
    body = answer.content.decode()
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body))


def filled(answer: HttpResponse) -> int:
    """How many filled buttons the page has."""
    return len(re.findall(r'class="btn(?: btn--s)?"', answer.content.decode()))


def reported(worker: Actor, now: datetime, key: str) -> Report:
    report = intake.receive_report(
        actor=worker,
        channel="PHONE",
        content={"story": DANGER, "area_code": "16.09.15.2001"},
        key=key,
        at=now,
    ).report
    assert report is not None
    return report


# --- opening -------------------------------------------------------------------------------------


def test_a_report_becomes_a_case_with_one_press(
    worker: Actor, signed_in: SignIn, now: datetime, keys: Iterator[str]
) -> None:
    report = reported(worker, now, next(keys))
    answer = signed_in("worker").post(
        f"/kerja/laporan/{report.ref}/jadikan-kasus/", {"kinds": ["AMPK"]}
    )
    case = Case.objects.get()
    assert answer["Location"] == page_of(case)
    assert queries.kinds_of(case) == ["AMPK"]


def test_the_second_officer_is_told_who_was_faster(case: Case, signed_in: SignIn) -> None:
    answer = signed_in("colleague").post(f"/kerja/laporan/{case.report.ref}/jadikan-kasus/")
    assert answer.status_code == 409
    assert "sudah diambil oleh Contoh Petugas" in text_of(answer) or "Contoh Petugas" in text_of(
        answer
    )
    assert page_of(case) in answer.content.decode()
    assert Case.objects.count() == 1


def test_a_second_tap_leads_to_the_same_case(case: Case, signed_in: SignIn) -> None:
    answer = signed_in("worker").post(f"/kerja/laporan/{case.report.ref}/jadikan-kasus/")
    assert answer["Location"] == page_of(case)
    assert Case.objects.count() == 1


# --- reading -------------------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["stranger", "admin", "officer"])
def test_whoever_has_no_standing_finds_nothing(
    referral: Referral, signed_in: SignIn, who: str
) -> None:
    browser = signed_in(who)
    assert browser.get(page_of(referral.case)).status_code == 404
    assert browser.get(f"{INBOX}{referral.ref}/").status_code == 404
    assert referral.case.ref not in text_of(browser.get(LIST))


def test_reading_leaves_one_trace(case: Case, signed_in: SignIn) -> None:
    signed_in("worker").get(page_of(case))
    assert Entry.objects.filter(verb="case.read", about=case.ref).count() == 1


def test_the_holder_reads_the_whole_file(assessed: Case, signed_in: SignIn) -> None:
    read = text_of(signed_in("worker").get(page_of(assessed)))
    for part in (
        "Contoh Rimba",
        "mau ikut tante",
        "jangan telepon malam",
        "Contoh Tetangga",
        DANGER[:40],
    ):
        assert part in read
    assert "dirahasiakan" not in read and "withheld" not in read


@pytest.mark.parametrize("who", ["coordinator", "colleague"])
def test_a_reader_of_summaries_gets_no_name_and_no_sentence(
    assessed: Case, worker: Actor, signed_in: SignIn, now: datetime, who: str
) -> None:
    actions.add_note(actor=worker, ref=assessed.ref, body="anak tidur di rumah tante", at=now)
    answer = signed_in(who).get(page_of(assessed))
    body = answer.content.decode()
    for secret in (
        "Contoh Rimba",
        "Contoh Tetangga",
        "0800",
        "mau ikut tante",
        "visum",
        "jangan telepon",
        "rumah tante",
        DANGER[:30],
    ):
        assert secret not in body
    assert 'class="val--w"' in body
    assert filled(answer) == 0


def test_the_hospital_reads_what_is_asked_then_what_was_opened(
    referral: Referral, doctor: Actor, signed_in: SignIn, now: datetime
) -> None:
    browser = signed_in("doctor")
    before = text_of(browser.get(page_of(referral.case)))
    assert referral.reason in before and "Contoh Rimba" not in before
    actions.accept_referral(actor=doctor, ref=referral.ref, at=now)
    after = text_of(browser.get(page_of(referral.case)))
    assert "Contoh Rimba" in after and "mau ikut tante" not in after and DANGER[:30] not in after
    actions.report_back(actor=doctor, ref=referral.ref, answer="selesai", at=now)
    assert browser.get(page_of(referral.case)).status_code == 404


def test_the_page_has_one_filled_button(assessed: Case, signed_in: SignIn) -> None:
    for who in ("worker", "supervisor"):
        assert filled(signed_in(who).get(page_of(assessed))) == 1


def test_seen_by_names_who_opened_the_file(
    referral: Referral, doctor: Actor, signed_in: SignIn, now: datetime
) -> None:
    signed_in("doctor").get(page_of(referral.case))
    read = text_of(signed_in("worker").get(page_of(referral.case)))
    assert "Contoh Dokter, RSUD Muaradua" in read


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("who", ["worker", "doctor", "coordinator"])
def test_no_code_is_left_on_a_page(
    referral: Referral,
    doctor: Actor,
    worker: Actor,
    signed_in: SignIn,
    now: datetime,
    who: str,
    language: str,
) -> None:
    actions.accept_referral(actor=doctor, ref=referral.ref, at=now)
    actions.record_service(
        actor=doctor,
        ref=referral.case.ref,
        code="SERVICE_HEALTH",
        status="SERVICE_RUNNING",
        given_at=now,
        at=now,
    )
    browser = signed_in(who)
    browser.cookies["bahasa"] = language
    for url in ("/kerja/", LIST, INBOX, page_of(referral.case)):
        read = text_of(browser.get(url)).replace("CASE_WORKER", "")
        assert re.findall(r"\b[A-Z]+_[A-Z_0-9]+\b", read) == [], url
        assert re.findall(r"\b(?:field|waiting|verb|case|referral)[_.][a-z_]+\b", read) == [], url


# --- lists ---------------------------------------------------------------------------------------


def test_the_list_filters_by_link_and_goes_on_behind_the_last(
    case: Case,
    worker: Actor,
    supervisor: Actor,
    signed_in: SignIn,
    now: datetime,
    keys: Iterator[str],
) -> None:
    for minutes in range(27):
        report = reported(worker, now, next(keys))
        actions.open_case(actor=worker, report_ref=report.ref, at=now + timedelta(minutes=minutes))
    browser = signed_in("worker")
    first = browser.get(LIST).content.decode()
    assert len(set(re.findall(r"K-\w{4}-\w{4}", first))) == 25 + 0
    more = re.search(r'href="(\?setelah=[^"]+)"', first)
    assert more is not None
    second = browser.get(LIST + more[1]).content.decode()
    shown = set(re.findall(r"/kerja/kasus/(K-\w{4}-\w{4})/", second))
    assert len(shown) == 3
    assert not shown & set(re.findall(r"/kerja/kasus/(K-\w{4}-\w{4})/", first))
    assert case.ref not in browser.get(f"{LIST}?keadaan=tertutup").content.decode()
    assert case.ref in browser.get(f"{LIST}?keadaan=terdaftar").content.decode() + first + second
    assert browser.get(f"{LIST}?keadaan=zzz").status_code == 200
    assert browser.get(f"{LIST}?setelah=K-0000-0000").status_code == 404


def test_the_list_names_nobody(assessed: Case, signed_in: SignIn) -> None:
    read = text_of(signed_in("worker").get(LIST))
    assert assessed.ref in read and "Contoh Rimba" not in read and "tante" not in read


def test_the_inbox_has_two_sides(referral: Referral, signed_in: SignIn) -> None:
    for who, other in (("doctor", "UPTD PPA"), ("worker", "RSUD Muaradua")):
        read = text_of(signed_in(who).get(INBOX))
        assert referral.ref in read and other in read and "Contoh Rimba" not in read


# --- acts ----------------------------------------------------------------------------------------

FORMS = [
    "asesmen",
    "rujuk",
    "layanan",
    "orang",
    "catatan",
    "jenis",
    "kunjungan",
    "bina-lanjut",
    "tenggat",
    "tutup",
    "isi/kontak-aman",
    "isi/kebutuhan-medis",
    "isi/proses-hukum",
    "isi/rumah-aman",
    "tenggat/K9/terpenuhi",
    "tenggat/K9/jeda",
]


@pytest.mark.parametrize("form", FORMS)
def test_every_form_opens_for_the_holder_and_for_nobody_else(
    referral: Referral, signed_in: SignIn, form: str
) -> None:
    url = f"{page_of(referral.case)}{form}/"
    answer = signed_in("worker").get(url)
    assert answer.status_code == 200
    assert filled(answer) == 1
    for who in ("doctor", "colleague", "coordinator", "stranger"):
        assert signed_in(who).get(url).status_code == 404, who
        assert signed_in(who).post(url, {"body": "x"}).status_code == 404, who


def test_an_empty_form_comes_back_with_sentences(assessed: Case, signed_in: SignIn) -> None:
    browser = signed_in("worker")
    for form in (
        "asesmen",
        "rujuk",
        "layanan",
        "orang",
        "catatan",
        "kunjungan",
        "tenggat",
        "tutup",
    ):
        answer = browser.post(f"{page_of(assessed)}{form}/", {"csrf": "x"})
        assert answer.status_code == 422, form
        assert 'role="alert"' in answer.content.decode(), form


def test_an_assessment_is_recorded(case: Case, signed_in: SignIn) -> None:
    answer = signed_in("worker").post(
        f"{page_of(case)}asesmen/",
        {"risk": "MEDIUM", "risks": "ayah", "needs": "sekolah", "own_words": "mau pulang"},
        follow=True,
    )
    case.refresh_from_db()
    assert (case.state, case.risk) == ("ASSESSED", "MEDIUM")
    assert "mau pulang" in text_of(answer)


def test_a_referral_without_a_named_ground_keeps_what_was_typed(
    assessed: Case, signed_in: SignIn
) -> None:
    browser = signed_in("worker")
    typed = {
        "to_desk": "rsud-meja",
        "reason": "periksa luka",
        "ground": "IMMEDIATE_DANGER",
        "opens": ["MED"],
        "key": "kunci-satu",
    }
    answer = browser.post(f"{page_of(assessed)}rujuk/", typed)
    assert answer.status_code == 422
    body = answer.content.decode()
    assert "periksa luka" in body and 'id="id_ground_note_error"' in body
    assert 'value="kunci-satu"' in body
    assert not Referral.objects.exists()
    for _ in range(2):  # a double tap
        browser.post(f"{page_of(assessed)}rujuk/", {**typed, "ground_note": "darah"})
    assert Referral.objects.get().ground_note == "darah"


def test_mediation_is_refused_for_trafficking_with_the_article(
    assessed: Case, worker: Actor, signed_in: SignIn, now: datetime
) -> None:
    actions.name_kinds(actor=worker, ref=assessed.ref, kinds=["TPPO"], at=now)
    answer = signed_in("worker").post(
        f"{page_of(assessed)}layanan/",
        {"code": "F5", "status": "SERVICE_OFFERED", "note": "keluarga minta damai"},
    )
    assert answer.status_code == 422
    read = text_of(answer)
    assert "mediasi" in read and "UU 12/2022 pasal 23" in read
    assert "keluarga minta damai" in answer.content.decode()
    assert not Service.objects.exists()


def test_a_service_given_tomorrow_is_refused(assessed: Case, signed_in: SignIn) -> None:
    answer = signed_in("worker").post(
        f"{page_of(assessed)}layanan/",
        {"code": "F6", "status": "SERVICE_DONE", "given_at": "2026-12-24T10:00"},
    )
    assert answer.status_code == 422
    assert not Service.objects.exists()


def test_the_doctor_records_the_service_that_was_asked_for(
    referral: Referral, doctor: Actor, signed_in: SignIn, now: datetime
) -> None:
    actions.accept_referral(actor=doctor, ref=referral.ref, at=now)
    url = f"{page_of(referral.case)}layanan/"
    signed_in("doctor").post(url, {"code": "SERVICE_VISUM", "status": "SERVICE_DONE"})
    assert Service.objects.get().agency.code == "rsud"


def test_persons_notes_texts_and_kinds_are_written(assessed: Case, signed_in: SignIn) -> None:
    browser, url = signed_in("worker"), page_of(assessed)
    browser.post(f"{url}orang/", {"role": "GUARDIAN", "name": "Contoh Tante", "sex": "FEMALE"})
    browser.post(f"{url}catatan/", {"body": "sudah makan"})
    browser.post(f"{url}isi/kontak-aman/", {"text": "lewat tante"})
    browser.post(f"{url}jenis/", {"kinds": ["TPKS", "KDRT"]})
    read = text_of(browser.get(url))
    assert "Contoh Tante" in read and "sudah makan" in read and "lewat tante" in read
    assert queries.kinds_of(assessed) == ["KDRT", "TPKS"]
    browser.post(f"{url}jenis/")
    assert queries.kinds_of(assessed) == []
    assert browser.get(f"{url}isi/alamat-rumah-aman/").status_code == 404


def test_only_a_supervisor_names_another_holder(
    assessed: Case, colleague: Actor, stranger: Actor, signed_in: SignIn
) -> None:
    url = f"{page_of(assessed)}pemegang/"
    assert signed_in("worker").get(url).status_code == 404
    browser = signed_in("supervisor")
    assert browser.post(url, {"worker_id": stranger.worker_id}).status_code == 422
    browser.post(url, {"worker_id": colleague.worker_id})
    assessed.refresh_from_db()
    assert assessed.lead_worker_id == colleague.worker_id


# --- the course of a case ------------------------------------------------------------------------


def test_a_visit_is_planned_recorded_and_dropped(assessed: Case, signed_in: SignIn) -> None:
    browser, url = signed_in("worker"), page_of(assessed)
    past = browser.post(f"{url}kunjungan/", {"what": "dijenguk", "due_at": "2026-11-01"})
    assert past.status_code == 422 and "dijenguk" in past.content.decode()
    for what in ("dijenguk", "ditelepon"):
        browser.post(f"{url}kunjungan/", {"what": what, "due_at": "2026-11-30"})
    first, second = queries.follow_ups(assessed)
    browser.post(f"{url}kunjungan/{first.pk}/", {"found": "sehat"})
    browser.post(f"{url}kunjungan/{second.pk}/batal/", {"reason": "pindah"})
    first, second = queries.follow_ups(assessed)
    assert first.found == "sehat" and second.dropped_at is not None
    again = browser.post(f"{url}kunjungan/{first.pk}/", {"found": "dua kali"})
    assert again.status_code == 422
    assert browser.get(f"{url}kunjungan/999999/").status_code == 404


def test_after_care_is_planned_as_three_visits(assessed: Case, signed_in: SignIn) -> None:
    signed_in("worker").post(
        f"{page_of(assessed)}bina-lanjut/", {"since": "2026-11-23T10:00", "what": "bina lanjut"}
    )
    assert len(queries.follow_ups(assessed)) == 3


def test_a_clock_that_is_over_already_asks_before_it_is_kept(
    assessed: Case, signed_in: SignIn
) -> None:
    browser, url = signed_in("worker"), f"{page_of(assessed)}tenggat/"
    assert "past_is_meant" not in browser.get(url).content.decode()
    future = browser.post(url, {"code": "L1", "starts_at": "2026-12-01T10:00"})
    assert future.status_code == 422
    late = browser.post(url, {"code": "L1", "starts_at": "2026-11-01T10:00"})
    assert late.status_code == 422
    assert "past_is_meant" in late.content.decode() and "2026-11-01T10:00" in late.content.decode()
    assert not Clock.objects.filter(code="L1").exists()
    browser.post(url, {"code": "L1", "starts_at": "2026-11-01T10:00", "past_is_meant": "on"})
    assert Clock.objects.filter(about=assessed.ref, code="L1").exists()


def test_a_clock_is_held_runs_on_and_is_met(
    assessed: Case, worker: Actor, signed_in: SignIn, now: datetime
) -> None:
    for code in ("K8", "L7"):
        actions.start_clock(actor=worker, ref=assessed.ref, code=code, starts_at=now, at=now)
    browser, url = signed_in("worker"), f"{page_of(assessed)}tenggat/"
    locked = browser.post(f"{url}L7/jeda/", {"reason": "menunggu"})
    assert locked.status_code == 422
    browser.post(f"{url}K8/jeda/", {"reason": "menunggu RSUD"})
    assert Clock.objects.get(code="K8").paused_at is not None
    browser.post(f"{url}K8/lanjut/")
    assert Clock.objects.get(code="K8").paused_at is None
    browser.post(f"{url}K8/terpenuhi/")
    assert Clock.objects.get(code="K8").met_at == now
    assert browser.get(f"{url}K8/terpenuhi/").status_code == 404


def test_closing_takes_two_persons(assessed: Case, signed_in: SignIn) -> None:
    browser, url = signed_in("worker"), page_of(assessed)
    browser.post(
        f"{url}tutup/",
        {"reason": "SERVICES_COMPLETE", "note": "aman di rumah tante", "person_view": "lega"},
    )
    assessed.refresh_from_db()
    assert assessed.state == "CLOSURE_ASKED"
    assert browser.get(f"{url}tutup/setuju/").status_code == 404
    other = signed_in("supervisor")
    assert "aman di rumah tante" in text_of(other.get(f"{url}tutup/setuju/"))
    other.post(f"{url}tutup/setuju/")
    assessed.refresh_from_db()
    assert assessed.state == "CLOSED"
    assert other.post(f"{url}buka-kembali/", {"reason": " "}).status_code == 422
    other.post(f"{url}buka-kembali/", {"reason": "ada ancaman baru"})
    assessed.refresh_from_db()
    assert assessed.state == "ASSESSED"
    assert Note.objects.filter(body="ada ancaman baru").exists()


def test_a_refused_closing_goes_on_with_the_reason(
    assessed: Case, worker: Actor, signed_in: SignIn, now: datetime
) -> None:
    actions.ask_closure(actor=worker, ref=assessed.ref, reason="MOVED_AWAY", note="pindah", at=now)
    signed_in("supervisor").post(f"{page_of(assessed)}tutup/tolak/", {"reason": "belum dijenguk"})
    assessed.refresh_from_db()
    assert assessed.state == "IN_SERVICE"


def test_a_form_of_a_case_that_moved_on_says_so(
    assessed: Case, worker: Actor, supervisor: Actor, signed_in: SignIn, now: datetime
) -> None:
    actions.ask_closure(actor=worker, ref=assessed.ref, reason="MOVED_AWAY", note="pindah", at=now)
    browser = signed_in("worker")
    for form in ("asesmen", "rujuk", "layanan", "tutup"):
        answer = browser.post(f"{page_of(assessed)}{form}/", {"body": "x"})
        assert answer["Location"] == page_of(assessed), form
    assert browser.post(f"{page_of(assessed)}pantau/")["Location"] == page_of(assessed)


def test_monitoring_begins_with_one_press(assessed: Case, signed_in: SignIn) -> None:
    signed_in("worker").post(f"{page_of(assessed)}pantau/")
    assessed.refresh_from_db()
    assert assessed.state == "MONITORING"


# --- referrals -----------------------------------------------------------------------------------


def test_a_referral_is_accepted_in_two_presses_from_hari_ini(
    referral: Referral, signed_in: SignIn
) -> None:
    browser = signed_in("doctor")
    url = f"{INBOX}{referral.ref}/"
    assert f'href="{url}"' in browser.get("/kerja/").content.decode()
    opened = browser.get(url)
    assert filled(opened) == 1 and f'action="{url}terima/"' in opened.content.decode()
    answer = browser.post(f"{url}terima/", follow=True)
    referral.refresh_from_db()
    assert referral.state == "REFERRAL_ACCEPTED"
    assert page_of(referral.case) in answer.content.decode()


def test_declining_needs_words_and_closes_the_file(referral: Referral, signed_in: SignIn) -> None:
    browser, url = signed_in("doctor"), f"{INBOX}{referral.ref}/"
    answer = browser.post(f"{url}tolak/", {"decline_referral-reason": "  "})
    assert answer.status_code == 422 and "<details open" in answer.content.decode()
    browser.post(f"{url}tolak/", {"decline_referral-reason": "dokter hanya Rabu"})
    referral.refresh_from_db()
    assert (referral.state, referral.answer) == ("REFERRAL_DECLINED", "dokter hanya Rabu")
    ended = browser.get(url)
    assert page_of(referral.case) not in ended.content.decode() and filled(ended) == 0
    assert browser.get(page_of(referral.case)).status_code == 404


def test_a_question_and_its_answer(referral: Referral, signed_in: SignIn) -> None:
    url = f"{INBOX}{referral.ref}/"
    signed_in("doctor").post(f"{url}tanya/", {"question_referral-body": "Umur berapa?"})
    sender = signed_in("worker")
    assert "Umur berapa?" in text_of(sender.get(url))
    sender.post(f"{url}jawab/", {"answer_question-body": "Sembilan."})
    assert "Sembilan." in text_of(signed_in("doctor").get(url))
    referral.refresh_from_db()
    assert referral.state == "REFERRAL_SENT"


def test_reporting_back_and_withdrawing(
    referral: Referral, doctor: Actor, signed_in: SignIn, now: datetime
) -> None:
    url = f"{INBOX}{referral.ref}/"
    actions.accept_referral(actor=doctor, ref=referral.ref, at=now)
    signed_in("doctor").post(f"{url}lapor-balik/", {"report_back-answer": "sudah dirawat"})
    referral.refresh_from_db()
    assert referral.state == "REFERRAL_DONE"
    late = signed_in("worker").post(f"{url}cabut/", {"revoke_referral-reason": "salah meja"})
    assert late.status_code == 422 and 'role="alert"' in late.content.decode()


def test_a_silent_referral_comes_back_and_is_noted(
    referral: Referral, signed_in: SignIn, now: datetime
) -> None:
    actions.return_silent_referrals(at=now + timedelta(days=2))
    browser, url = signed_in("worker"), f"{INBOX}{referral.ref}/"
    assert f'href="{url}"' in browser.get("/kerja/").content.decode()
    browser.post(f"{url}sudah-dilihat/")
    assert f'href="{url}"' not in browser.get("/kerja/").content.decode()


def test_an_answer_of_the_wrong_side_or_of_no_kind(referral: Referral, signed_in: SignIn) -> None:
    url = f"{INBOX}{referral.ref}/"
    assert signed_in("worker").post(f"{url}terima/").status_code == 404
    assert (
        signed_in("doctor").post(f"{url}cabut/", {"revoke_referral-reason": "x"}).status_code == 404
    )
    assert signed_in("doctor").post(f"{url}hapus/").status_code == 404
    assert signed_in("doctor").get(f"{url}terima/")["Location"] == url


# --- cost ----------------------------------------------------------------------------------------


def asked(browser: Client, url: str) -> int:
    """How many questions a page asks the database."""
    browser.get(url)
    with CaptureQueriesContext(connection) as done:
        assert browser.get(url).status_code == 200
    frame = ("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT")
    return len([one for one in done if not one["sql"].startswith(frame)])


def test_a_page_asks_as_much_for_many_rows_as_for_one(
    referral: Referral, worker: Actor, signed_in: SignIn, now: datetime, keys: Iterator[str]
) -> None:
    """Ceilings of the whole request, the frame's seven questions included."""
    ceilings = {
        LIST: 9,
        page_of(referral.case): 21,
        "/kerja/": 15,
        INBOX: 10,
        f"{INBOX}{referral.ref}/": 14,
    }
    browser = signed_in("worker")
    few = {url: asked(browser, url) for url in ceilings}
    for number in range(12):
        report = reported(worker, now, next(keys))
        case = actions.open_case(actor=worker, report_ref=report.ref, kinds=["AMPK"], at=now)
        actions.refer_case(
            actor=worker,
            ref=case.ref,
            to_desk="rsud-meja",
            reason="x",
            ground="CONSENT",
            opens=["IDN", "MED"],
            key=next(keys),
            at=now,
        )
        ref = referral.case.ref
        actions.add_note(actor=worker, ref=ref, body=f"catatan {number}", at=now)
        actions.add_person(actor=worker, ref=ref, role="WITNESS", name="Contoh Saksi", at=now)
        actions.plan_follow_up(
            actor=worker, ref=ref, due_at=now + timedelta(days=1), what="dijenguk", at=now
        )
        actions.record_service(
            actor=worker, ref=ref, code="F6", status="SERVICE_DONE", given_at=now, at=now
        )
    many = {url: asked(browser, url) for url in ceilings}
    assert many == few
    assert {url: count for url, count in many.items() if count > ceilings[url]} == {}


def test_a_link_to_a_step_stands_only_while_the_step_is_open(
    assessed: Case, worker: Actor, signed_in: SignIn, now: datetime
) -> None:
    links = [f'href="{page_of(assessed)}{step}/"' for step in ("layanan", "rujuk")]
    before = signed_in("worker").get(page_of(assessed)).content.decode()
    assert all(link in before for link in links)
    actions.ask_closure(actor=worker, ref=assessed.ref, reason="MOVED_AWAY", note="pindah", at=now)
    after = signed_in("worker").get(page_of(assessed)).content.decode()
    assert not any(link in after for link in links)
    assert 'id="penutupan"' in after and 'id="penutupan"' not in before
