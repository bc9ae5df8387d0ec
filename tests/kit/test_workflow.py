"""The workflow engine, and the tables that are built on it."""

from __future__ import annotations

import pytest

from naungan.casework.rules import (
    CASE,
    OPEN_CASE_STATES,
    OPEN_REFERRAL_STATES,
    REFERRAL,
    CaseState,
    ReferralState,
)
from naungan.intake.rules import OPEN_STATES, PUBLIC_STATE, REPORT, State
from naungan.kit.workflow import StepRefused, Workflow
from naungan.law.terms import GLOSSARY

TABLES = [REPORT, CASE, REFERRAL]


def test_a_step_from_the_wrong_state_is_refused() -> None:
    with pytest.raises(StepRefused, match="step_not_open"):
        REPORT.step("take", state=State.DISMISSED)


def test_an_unknown_step_is_a_mistake_of_the_programmer() -> None:
    with pytest.raises(LookupError):
        REPORT.needs("teleport")


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_state_can_be_reached(table: Workflow) -> None:
    reached = {table.initial}
    while True:
        more = {s.target for s in table.steps if s.sources & reached} - reached
        if not more:
            break
        reached |= more
    assert reached == set(table.states)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_step_asks_for_one_permission_wherever_it_starts(table: Workflow) -> None:
    for step in table.steps:
        assert {other.permission for other in table.named(step.name)} == {step.permission}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_state_step_and_permission_has_a_term(table: Workflow) -> None:
    shown = {s.name for s in table.steps if not s.by_system} | set(table.states)
    shown |= {str(s.permission) for s in table.steps}
    assert sorted(code for code in shown if code not in GLOSSARY) == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_system_steps_never_show_as_buttons(table: Workflow) -> None:
    everything = {s.permission for s in table.steps}
    for state in table.states:
        assert not [s for s in table.open_steps(state=state, granted=everything) if s.by_system]


def test_the_diagram_names_every_step() -> None:
    drawn = CASE.mermaid()
    assert drawn.startswith("stateDiagram-v2\n  [*] --> REGISTERED")
    assert all(step.name in drawn for step in CASE.steps)


def test_states_of_the_enums_and_of_the_tables_agree() -> None:
    assert set(REPORT.states) == set(State) == set(PUBLIC_STATE)
    assert set(CASE.states) == set(CaseState)
    assert set(REFERRAL.states) == set(ReferralState)
    assert set(State) > OPEN_STATES
    assert set(CaseState) > OPEN_CASE_STATES
    assert set(ReferralState) > OPEN_REFERRAL_STATES
