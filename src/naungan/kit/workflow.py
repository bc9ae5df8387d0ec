"""A workflow is a table of steps. The same table guards the action, draws the buttons and the diagram."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


class StepRefused(Exception):
    """The step does not exist from this state. The message is a term code."""


@dataclass(frozen=True, slots=True)
class Step:
    """One lawful move: `name` from any state in `sources` to `target`, for holders of `permission`.

    `by_system` marks a step that only the worker process (or the reporter) takes; it never shows
    as a button.
    """

    name: str
    sources: frozenset[str]
    target: str
    permission: str
    by_system: bool = False


@dataclass(frozen=True, slots=True)
class Workflow:
    """States and steps of one kind of record."""

    name: str
    initial: str
    steps: tuple[Step, ...]

    def named(self, name: str) -> tuple[Step, ...]:
        found = tuple(step for step in self.steps if step.name == name)
        if not found:
            raise LookupError(f"{self.name} has no step {name!r}")
        return found

    def needs(self, name: str) -> str:
        """The permission that the step asks for. Actions load their row with exactly this one."""
        return self.named(name)[0].permission

    def step(self, name: str, *, state: str) -> Step:
        """The step from this state, or StepRefused with the code `step_not_open`."""
        for step in self.named(name):
            if state in step.sources:
                return step
        raise StepRefused("step_not_open")

    def open_steps(self, *, state: str, granted: Iterable[str]) -> tuple[Step, ...]:
        """Steps that a holder of these permissions may take now, in table order."""
        held = frozenset(granted)
        return tuple(
            step
            for step in self.steps
            if state in step.sources and step.permission in held and not step.by_system
        )

    @property
    def states(self) -> tuple[str, ...]:
        """Every state the table names, initial first, in order of appearance."""
        seen: dict[str, None] = {self.initial: None}
        for step in self.steps:
            for state in (*sorted(step.sources), step.target):
                seen.setdefault(state, None)
        return tuple(seen)

    def mermaid(self) -> str:
        """The table as a Mermaid state diagram."""
        lines = ["stateDiagram-v2", f"  [*] --> {self.initial}"]
        for step in self.steps:
            lines += [
                f"  {source} --> {step.target}: {step.name}" for source in sorted(step.sources)
            ]
        return "\n".join(lines)
