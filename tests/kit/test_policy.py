"""The policy engine: standings add up, and nothing is open by default."""

from __future__ import annotations

from django.db.models import Q

from naungan.intake.models import Report
from naungan.kit.actor import Actor
from naungan.kit.policy import NOBODY, Policy

DESK = Actor(worker_id=1, desk_ids=frozenset({7}))


def _policy() -> Policy:
    return Policy(
        where={
            "HOLDER": lambda actor: Q(holder_id=actor.worker_id),
            "DESK": lambda actor: Q(desk_id__in=sorted(actor.desk_ids)),
            "NEVER": lambda actor: NOBODY,
            "CALLED": lambda actor: Q(rungs__agency_id=3),
        },
        may={
            "HOLDER": frozenset({"READ", "DECIDE"}),
            "DESK": frozenset({"READ"}),
            "NEVER": frozenset({"ERASE"}),
            "CALLED": frozenset({"CALL"}),
        },
    )


def test_a_permission_that_no_standing_carries_opens_no_row() -> None:
    assert _policy().rows(Report, DESK, "EXPORT") == NOBODY


def test_a_standing_that_matches_nobody_opens_no_row() -> None:
    assert _policy().rows(Report, DESK, "ERASE") == NOBODY


def test_standings_that_carry_a_permission_add_up() -> None:
    assert _policy().rows(Report, DESK, "READ") == Q(holder_id=1) | Q(desk_id__in=[7])


def test_a_filter_over_a_to_many_relation_becomes_a_subquery() -> None:
    sql = str(Report.objects.filter(_policy().rows(Report, DESK, "CALL")).query)
    assert "IN (SELECT" in sql
    assert sql.count("JOIN") == 1


def test_permissions_of_several_standings_are_united() -> None:
    assert _policy().granted(["HOLDER", "DESK"]) == {"READ", "DECIDE"}
    assert _policy().granted([]) == frozenset()
