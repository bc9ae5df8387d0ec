"""How soon a report needs somebody: a table of rules over what was seen in it. It proposes; an officer decides.

The table is read from the top. Every rule that matches is a reason; the highest grade wins; the
first row that matches is the reason shown first. U1 stands in two rows: what endangers somebody at
this minute comes before all else, while an injury or a threat stands behind the rows that say what
kind of danger it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from naungan.intake.rules.decisions import Grade
from naungan.intake.rules.signs.observation import Fact, Observation, Seen
from naungan.intake.rules.signs.reading import HOURS

F = Fact
Test = Callable[[Observation], tuple[Seen, ...]]

_RANK = {Grade.LOW: 0, Grade.MEDIUM: 1, Grade.HIGH: 2}
GENERAL = "GENERAL"  # known in general, confirmed by no named person yet

_HURT = (F.VIOLENCE, F.SEVERE_VIOLENCE, F.SEXUAL_VIOLENCE)
_USED = (
    F.FORCED_WORK,
    F.TAKES_EARNINGS,
    F.DOCUMENTS_TAKEN,
    F.RANSOM_OR_FINE,
    F.EXPLOITATION,
    F.CHILD_LABOUR,
)
_BOUND = (F.HELD, F.FORCED_WORK, F.DOCUMENTS_TAKEN, F.TAKES_EARNINGS)


def any_of(*facts: Fact) -> Test:
    """The words of whichever of these facts was seen."""
    return lambda seen: seen.of(*facts)


def all_of(*tests: Test) -> Test:
    """The words of all tests together, or nothing when one of them found nothing."""

    def test(seen: Observation) -> tuple[Seen, ...]:
        found: dict[Seen, None] = {}
        for each in tests:
            words = each(seen)
            if not words:
                return ()
            found.update(dict.fromkeys(words))
        return tuple(found)

    return test


def either(*tests: Test) -> Test:
    """The words of every test that found something."""
    return lambda seen: tuple(dict.fromkeys(word for each in tests for word in each(seen)))


def held_or_forced(seen: Observation) -> tuple[Seen, ...]:
    """Held, forced, papers or earnings taken, unless an adult tells of it from safety.

    A ransom or fine that is still asked keeps the grade whatever else is over.
    """
    if not over_and_safe(seen):
        return seen.of(*_BOUND, F.RANSOM_OR_FINE)
    return seen.of(F.RANSOM_OR_FINE)


def held_now(seen: Observation) -> tuple[Seen, ...]:
    return () if over_and_safe(seen) else seen.of(F.HELD, F.CONFINED)


def over_and_safe(seen: Observation) -> bool:
    """Only words of return or safety count, only for adults, and never against a tick of danger."""
    return seen.has(F.ENDED_AND_SAFE) and not seen.has(
        F.CHILD, F.IN_DANGER_TICKED, F.OTHERS_THERE, F.RANSOM_OR_FINE, F.WEAPON
    )


def hurt_now(seen: Observation) -> tuple[Seen, ...]:
    """An injury, or blows of a kind that injure; an adult's old wounds told from safety are not now."""
    return () if over_and_safe(seen) else seen.of(F.INJURY, F.SEVERE_VIOLENCE, F.THREAT_TO_LIFE)


def small_or_helpless_and_alone(seen: Observation) -> tuple[Seen, ...]:
    alone = all_of(
        any_of(F.CHILD),
        any_of(F.CHILD_UNDER_6, F.CANNOT_CALL_FOR_HELP),
        any_of(F.CHILD_ALONE_OR_UNTREATED),
    )
    ill = all_of(any_of(F.CHILD), any_of(F.CANNOT_CALL_FOR_HELP), any_of(F.ILL, F.INJURY))
    return either(alone, ill)(seen)


def child_to_be_found(seen: Observation) -> tuple[Seen, ...]:
    """A child told of by somebody else, with worry or without, unless the report only asks for something.

    The words that worry people are without number, so a child is enough. Whoever speaks of herself
    is no third party.
    """
    child = seen.of(F.CHILD)
    worry = seen.of(F.CONCERN, F.CHILD_ALONE_OR_UNTREATED, *_HURT, *_USED, F.INJURY)
    other = seen.of(F.THIRD_PARTY)
    if not child or (seen.has(F.ASKS_FOR_INFORMATION) and not (worry and other)):
        return ()
    return (*other, *child, *worry)


def grown_harm(seen: Observation) -> tuple[Seen, ...]:
    """Harm to an adult, over or going on: what is not over cannot weigh less than what is.

    Somebody who is back from a place of recruitment counts too. A child's harm is U9's, so the row
    gives way where a child is told of.
    """
    if seen.has(F.CHILD):
        return ()
    harm = seen.of(
        *_HURT, *_USED, F.ONLINE_SEXUAL_THREAT, F.INJURY, F.HELD, F.CONFINED, F.THREAT_TO_LIFE
    )
    if not harm and seen.has(F.ENDED_AND_SAFE):
        return seen.of(F.ENDED_AND_SAFE, F.RECRUITMENT) if seen.has(F.RECRUITMENT) else ()
    return harm


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: its code (whose term says in words when it matches), its grade, and its test.

    `evidence` is GENERAL where the row rests on general knowledge that nobody has confirmed yet.
    """

    code: str
    grade: Grade
    test: Test
    evidence: str = ""


RULES: tuple[Rule, ...] = (
    Rule(
        "U1",
        Grade.HIGH,
        either(
            any_of(F.IN_DANGER_TICKED, F.WEAPON),
            all_of(any_of(F.OTHERS_THERE), any_of(F.HELD, F.CONFINED)),
        ),
    ),
    Rule(
        "U2",
        Grade.HIGH,
        all_of(any_of(F.CHILD), any_of(F.UNDER_ONE_ROOF_WITH_ALLEGED), any_of(*_HURT, F.INJURY)),
    ),
    Rule(
        "U3",
        Grade.HIGH,
        any_of(F.SEXUAL_WITHIN_72H),
        evidence=GENERAL,  # the window for evidence and medical prevention
    ),
    Rule("U4", Grade.HIGH, any_of(F.SELF_HARM)),
    Rule(
        "U6",
        Grade.HIGH,
        any_of(F.DEPARTURE_WITHIN_72H, F.HANDOVER_WITHIN_72H, F.WEDDING_WITHIN_72H),
    ),
    Rule("U7", Grade.HIGH, held_or_forced),
    Rule("U5", Grade.HIGH, small_or_helpless_and_alone),
    Rule("U8", Grade.HIGH, any_of(F.CHILD_MISSING), evidence=GENERAL),
    Rule("U1", Grade.HIGH, either(hurt_now, held_now)),
    Rule(
        "U9",
        Grade.MEDIUM,
        either(
            all_of(
                any_of(F.CHILD),
                any_of(
                    *_HURT,
                    *_USED,
                    F.ONLINE_SEXUAL_THREAT,
                    F.INJURY,
                    F.HELD,
                    F.CONFINED,
                    F.RECRUITMENT,
                    F.THREAT_TO_LIFE,
                    F.CHILD_ALONE_OR_UNTREATED,
                ),
            ),
            any_of(F.PLANNED_CHILD_MARRIAGE),
        ),
    ),
    Rule("U10", Grade.MEDIUM, grown_harm),
    Rule("U11", Grade.MEDIUM, child_to_be_found),
)

INFORMATION_ONLY = Rule("U12", Grade.LOW, lambda seen: ())
DOUBT = Rule("U13", Grade.LOW, any_of(F.DOUBT, F.DANGER_UNSURE, F.NOT_READ_TO_END))


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule that matched and the words it saw; the words are empty for U12."""

    rule: str
    seen: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """A proposed grade with its reasons, the one to show first in front.

    `rises_at` is when the grade becomes high by itself because a day that was named comes near.
    """

    grade: Grade
    reasons: tuple[Reason, ...]
    rises_at: datetime | None = None

    @property
    def leading(self) -> Reason:
        return self.reasons[0]

    @property
    def rules(self) -> tuple[str, ...]:
        return tuple(reason.rule for reason in self.reasons)


def judge(observation: Observation) -> Judgement:
    """The grade that the rules propose for what was seen. Doubt is said, and lowers nothing."""
    found: dict[str, tuple[Seen, ...]] = {}
    grade = Grade.LOW
    for rule in RULES:
        words = rule.test(observation)
        if not words:
            continue
        found[rule.code] = tuple(dict.fromkeys((*found.get(rule.code, ()), *words)))
        if _RANK[rule.grade] > _RANK[grade]:
            grade = rule.grade
    if not found:
        found[INFORMATION_ONLY.code] = ()
    doubt = DOUBT.test(observation)
    if doubt:
        found[DOUBT.code] = doubt
    return Judgement(
        grade=grade,
        reasons=tuple(Reason(code, words) for code, words in found.items()),
        rises_at=None if grade is Grade.HIGH else rises_at(observation),
    )


def rises_at(observation: Observation) -> datetime | None:
    """When the first later event comes within 72 hours (U6); an unknown hour counts from 00.00."""
    moments = [seen.at for seen in observation.of(F.DATED_EVENT_LATER) if seen.at is not None]
    return min(moments) - timedelta(hours=HOURS) if moments else None
