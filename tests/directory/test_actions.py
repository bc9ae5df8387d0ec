"""What can happen in the directory: happy path, refusal, stranger; state and trail."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from django.contrib.auth.hashers import check_password
from django.core.exceptions import ValidationError

from naungan.audit.models import Entry
from naungan.directory import actions, queries
from naungan.directory.models import Appointment, Desk, DutyShift, LadderRung, Worker
from naungan.directory.rules import DirectoryRefused, Permission, Rung
from naungan.kit.actor import Actor, Role
from naungan.kit.policy import OutOfSight
from tests.conftest import Regency

pytestmark = pytest.mark.django_db


def last_entry(verb: str) -> Entry:
    return Entry.objects.filter(verb=verb).latest("pk")


def epoch(worker: Worker) -> int:
    return Worker.objects.get(pk=worker.pk).session_epoch


def test_an_agency_is_added_renamed_and_gets_a_desk(
    regency: Regency, admin: Actor, now: datetime
) -> None:
    agency = actions.add_agency(actor=admin, kind="AGENCY_DINSOS", name=" Dinas  Sosial ", at=now)
    assert (agency.code, agency.name) == ("dinsos", "Dinas Sosial")
    actions.rename_agency(actor=admin, code="dinsos", name="Dinsos P3A", phone="0800-1", at=now)
    desk = actions.add_desk(actor=admin, agency="dinsos", name="Meja Dinsos", at=now)
    assert queries.desk("dinsos-meja").pk == desk.pk
    agency.refresh_from_db()
    assert (agency.name, agency.code) == ("Dinsos P3A", "dinsos")
    assert last_entry("agency.added").facts == {"code": "dinsos", "kind": "AGENCY_DINSOS"}
    assert last_entry("desk.added").facts == {"code": "dinsos-meja"}
    assert "Dinsos P3A" not in str(last_entry("agency.renamed").facts)


def test_an_agency_without_a_name_is_refused(regency: Regency, admin: Actor, now: datetime) -> None:
    with pytest.raises(DirectoryRefused, match="agency_kind_unknown"):
        actions.add_agency(actor=admin, kind="AGENCY_X", name="X", at=now)
    with pytest.raises(DirectoryRefused, match="name_missing"):
        actions.add_agency(actor=admin, kind="AGENCY_DINSOS", name="  ", at=now)


def test_the_front_desk_always_keeps_duty(regency: Regency, admin: Actor, now: datetime) -> None:
    actions.change_desk(
        actor=admin, code=regency.front.code, name="Meja depan", keeps_duty=False, at=now
    )
    assert Desk.objects.get(pk=regency.front.pk).keeps_duty


@pytest.mark.parametrize("who", ["worker_row", "head_row", "coordinator_row", "stranger_row"])
def test_only_the_administrator_changes_agencies_and_accounts(
    regency: Regency, now: datetime, who: str
) -> None:
    actor = regency.actor(getattr(regency, who), now)
    for act in (
        lambda: actions.add_agency(actor=actor, kind="AGENCY_DINSOS", name="X", at=now),
        lambda: actions.rename_agency(actor=actor, code="rsud", name="X", at=now),
        lambda: actions.add_desk(actor=actor, agency="rsud", name="X", at=now),
        lambda: actions.add_worker(actor=actor, username="baru.satu", name="Contoh", at=now),
        lambda: actions.deactivate_worker(actor=actor, username="dokter", at=now),
        lambda: actions.renew_password(actor=actor, username="dokter", at=now),
        lambda: actions.appoint(
            actor=actor, username="dokter", agency="rsud", role=Role.AGENCY_HEAD, post="Direktur",
            starts_on=date(2026, 11, 24), at=now,
        ),
        lambda: actions.end_appointment(
            actor=actor, appointment=regency.doctor_row.appointments.get().pk,
            on=date(2026, 11, 24), at=now,
        ),
    ):  # fmt: skip
        with pytest.raises(OutOfSight):
            act()
    assert not Entry.objects.exists()


def test_a_new_account_comes_with_a_password_to_hand_over(
    regency: Regency, admin: Actor, now: datetime
) -> None:
    new = actions.add_worker(actor=admin, username=" Bidan.Dua ", name="Contoh Bidan", at=now)
    assert new.worker.username == "bidan.dua"
    assert new.worker.password_is_initial
    assert len(new.password) == 19 and check_password(new.password, new.worker.password)
    assert last_entry("worker.added").about == f"worker-{new.worker.pk}"
    assert last_entry("worker.added").facts == {}
    with pytest.raises(DirectoryRefused, match="username_taken"):
        actions.add_worker(actor=admin, username="bidan.dua", name="Contoh", at=now)
    with pytest.raises(DirectoryRefused, match="username_unfit"):
        actions.add_worker(actor=admin, username="bidan dua", name="Contoh", at=now)


def test_an_own_password_replaces_the_handed_over_one(
    regency: Regency, admin: Actor, now: datetime
) -> None:
    new = actions.add_worker(actor=admin, username="bidan", name="Contoh Bidan", at=now)
    actor = queries.actor_of(new.worker, at=now)
    with pytest.raises(ValidationError):
        actions.set_own_password(actor=actor, password="pendek", at=now)
    with pytest.raises(DirectoryRefused, match="password_is_the_old_one"):
        actions.set_own_password(actor=actor, password=new.password, at=now)
    worker = actions.set_own_password(actor=actor, password="hujan turun pelan di sawah", at=now)
    assert not worker.password_is_initial
    assert worker.session_epoch == new.worker.session_epoch + 1
    assert check_password("hujan turun pelan di sawah", worker.password)


def test_an_appointment_gives_its_role_and_ends_open_sessions(
    regency: Regency, admin: Actor, now: datetime
) -> None:
    before = epoch(regency.doctor_row)
    actions.appoint(
        actor=admin, username="dokter", agency="unit-ppa", desk="unit-ppa-meja",
        role=Role.SUPERVISOR, post="Kanit PPA", decree="KEP/1/2026",
        starts_on=date(2026, 11, 24), at=now,
    )  # fmt: skip
    actor = regency.actor(regency.doctor_row, now)
    assert actor.has(Role.SUPERVISOR) and regency.police.pk in actor.supervised_agency_ids
    assert epoch(regency.doctor_row) == before + 1
    facts = last_entry("worker.appointed").facts
    assert facts == {
        "agency": "unit-ppa", "desk": "unit-ppa-meja", "role": "SUPERVISOR",
        "starts_on": "2026-11-24",
    }  # fmt: skip


def test_a_desk_of_another_agency_is_refused(regency: Regency, admin: Actor, now: datetime) -> None:
    with pytest.raises(DirectoryRefused, match="desk_of_another_agency"):
        actions.appoint(
            actor=admin, username="dokter", agency="rsud", desk="unit-ppa-meja",
            role=Role.CASE_WORKER, post="Dokter", starts_on=date(2026, 11, 24), at=now,
        )  # fmt: skip


def test_nobody_appoints_or_ends_herself(regency: Regency, admin: Actor, now: datetime) -> None:
    own = regency.admin_row.appointments.get()
    with pytest.raises(DirectoryRefused, match="own_appointment"):
        actions.appoint(
            actor=admin, username="admin", agency="uptd-ppa", role=Role.CASE_WORKER, post="X",
            starts_on=date(2026, 11, 24), at=now,
        )  # fmt: skip
    with pytest.raises(DirectoryRefused, match="own_appointment"):
        actions.end_appointment(actor=admin, appointment=own.pk, on=date(2026, 11, 24), at=now)
    with pytest.raises(DirectoryRefused, match="own_account"):
        actions.deactivate_worker(actor=admin, username="admin", at=now)
    with pytest.raises(DirectoryRefused, match="own_account"):
        actions.renew_password(actor=admin, username="admin", at=now)


def test_an_ended_appointment_takes_its_later_shifts_along(
    regency: Regency, admin: Actor, head: Actor, now: datetime
) -> None:
    for day in (0, 3):
        actions.add_shift(
            actor=head, desk=regency.front.code, username="petugas",
            starts_at=now + timedelta(days=day), ends_at=now + timedelta(days=day, hours=8),
            at=now,
        )  # fmt: skip
    before = epoch(regency.worker_row)
    held = regency.worker_row.appointments.get()
    actions.end_appointment(actor=admin, appointment=held.pk, on=date(2026, 11, 25), at=now)
    assert DutyShift.objects.filter(worker=regency.worker_row).count() == 1
    assert epoch(regency.worker_row) == before + 1
    assert last_entry("worker.appointment_ended").facts["shifts_dropped"] == 1
    later = regency.actor(regency.worker_row, now + timedelta(days=2))
    assert later.roles == frozenset()


def test_a_second_administrator_may_be_ended_but_not_the_last(
    regency: Regency, admin: Actor, now: datetime
) -> None:
    new = actions.add_worker(actor=admin, username="admin.dua", name="Contoh Dua", at=now)
    held = actions.appoint(
        actor=admin, username="admin.dua", agency="dp3appkb", role=Role.ADMINISTRATOR,
        post="Administrator sistem", starts_on=date(2026, 11, 24), at=now,
    )  # fmt: skip
    second = queries.actor_of(new.worker, at=now)
    actions.end_appointment(
        actor=second, appointment=regency.admin_row.appointments.get().pk,
        on=date(2026, 11, 24), at=now,
    )  # fmt: skip
    tomorrow = now + timedelta(days=1)
    outsider = Actor(worker_id=999, agency_ids=frozenset({1}), roles=frozenset({"ADMINISTRATOR"}))
    with pytest.raises(DirectoryRefused, match="last_administrator"):
        actions.end_appointment(
            actor=outsider, appointment=held.pk, on=date(2026, 11, 26), at=tomorrow
        )


def test_a_closed_account_is_nobody_at_once(regency: Regency, admin: Actor, now: datetime) -> None:
    before = epoch(regency.doctor_row)
    actions.deactivate_worker(actor=admin, username="dokter", at=now)
    assert epoch(regency.doctor_row) == before + 1
    assert regency.actor(regency.doctor_row, now).roles == frozenset()
    with pytest.raises(DirectoryRefused, match="account_already_closed"):
        actions.deactivate_worker(actor=admin, username="dokter", at=now)
    actions.reactivate_worker(actor=admin, username="dokter", at=now)
    assert regency.actor(Worker.objects.get(username="dokter"), now).has(Role.CASE_WORKER)


def test_the_head_keeps_the_roster_of_her_own_desk_only(
    regency: Regency, head: Actor, admin: Actor, now: datetime
) -> None:
    span = {"starts_at": now, "ends_at": now + timedelta(hours=12), "at": now}
    shift = actions.add_shift(actor=head, desk=regency.front.code, username="petugas", **span)
    assert queries.on_call(regency.front, at=now) == [regency.worker_row]
    assert last_entry("roster.shifts_added").facts["worker"] == regency.worker_row.pk
    with pytest.raises(OutOfSight):
        actions.add_shift(actor=head, desk="rsud-meja", username="dokter", **span)
    with pytest.raises(OutOfSight):
        actions.add_shift(actor=admin, desk=regency.front.code, username="rekan", **span)
    with pytest.raises(DirectoryRefused, match="shift_overlaps"):
        actions.add_shift(actor=head, desk=regency.front.code, username="petugas", **span)
    with pytest.raises(DirectoryRefused, match="worker_not_at_this_desk"):
        actions.add_shift(actor=head, desk=regency.front.code, username="dokter", **span)
    actions.remove_shift(actor=head, desk=regency.front.code, shift=shift.pk, at=now)
    assert queries.on_call(regency.front, at=now) == []


def test_a_shift_that_is_over_stays(regency: Regency, head: Actor, now: datetime) -> None:
    shift = regency.on_duty(regency.worker_row, now - timedelta(hours=20), hours=8)
    with pytest.raises(DirectoryRefused, match="shift_is_over"):
        actions.remove_shift(actor=head, desk=regency.front.code, shift=shift.pk, at=now)


def test_one_bad_shift_refuses_them_all(regency: Regency, head: Actor, now: datetime) -> None:
    hour = timedelta(hours=1)
    with pytest.raises(DirectoryRefused, match="shift_overlaps"):
        actions.add_shifts(
            actor=head, desk=regency.front.code, at=now,
            shifts=[
                ("petugas", now, now + 8 * hour),
                ("rekan", now, now + 8 * hour),
                ("petugas", now + 7 * hour, now + 9 * hour),
            ],
        )  # fmt: skip
    assert not DutyShift.objects.exists()


def test_gaps_of_the_roster_are_seen_and_a_closed_account_leaves_one(
    regency: Regency, head: Actor, admin: Actor, now: datetime
) -> None:
    actions.add_shift(
        actor=head, desk=regency.front.code, username="petugas",
        starts_at=now, ends_at=now + timedelta(hours=12), at=now,
    )  # fmt: skip
    day = {"starts_at": now, "ends_at": now + timedelta(hours=24)}
    assert [gap.starts_at for gap in queries.roster_gaps(regency.front, **day)] == [
        now + timedelta(hours=12)
    ]
    actions.deactivate_worker(actor=admin, username="petugas", at=now)
    assert [gap.starts_at for gap in queries.roster_gaps(regency.front, **day)] == [now]


def test_the_ladder_is_replaced_by_who_leads_the_desk_or_keeps_accounts(
    regency: Regency, head: Actor, admin: Actor, stranger: Actor, now: datetime
) -> None:
    rungs = [Rung(10, Role.SUPERVISOR, "uptd-ppa"), Rung(20, Role.AGENCY_HEAD, "dp3appkb")]
    for actor in (head, admin):
        actions.set_ladder(actor=actor, desk=regency.front.code, rungs=rungs, at=now)
        found = queries.ladder(regency.front)
        assert [(r.number, r.minutes) for r in found] == [(1, 10), (2, 20)]
    assert last_entry("ladder.set").facts == {"desk": regency.front.code, "minutes": "10/20"}
    with pytest.raises(OutOfSight):
        actions.set_ladder(actor=stranger, desk=regency.front.code, rungs=rungs, at=now)
    with pytest.raises(DirectoryRefused, match="ladder_does_not_rise"):
        actions.set_ladder(actor=head, desk=regency.front.code, rungs=rungs[::-1], at=now)
    assert LadderRung.objects.count() == 2


def test_lists_and_single_rows_agree_for_every_permission_and_actor(
    regency: Regency, now: datetime
) -> None:
    for worker in Worker.objects.all():
        actor = regency.actor(worker, now)
        for permission in Permission:
            listed = {desk.code for desk in queries.desks_for(actor, permission)}
            for desk in Desk.objects.all():
                try:
                    queries.desk_for(actor, desk.code, permission)
                except OutOfSight:
                    assert desk.code not in listed
                else:
                    assert desk.code in listed
            assert (permission in queries.granted(actor)) == bool(
                queries.agencies_for(actor, permission).exists()
            )


def test_who_holds_no_appointment_sees_nothing(regency: Regency, now: datetime) -> None:
    Appointment.objects.filter(worker=regency.doctor_row).delete()
    actor = regency.actor(regency.doctor_row, now)
    assert queries.granted(actor) == frozenset()
    assert not queries.desks_for(actor, "READ_DIRECTORY").exists()
