"""What was seen in a report: facts of a case, each with the words that show it. No person is scored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Fact(StrEnum):
    """A kind of thing that a report can say. The word for it on a page is the term `FACT_<code>`."""

    IN_DANGER_TICKED = "IN_DANGER_TICKED"
    DANGER_UNSURE = "DANGER_UNSURE"
    INJURY = "INJURY"
    WEAPON = "WEAPON"
    HELD = "HELD"
    CONFINED = "CONFINED"
    OTHERS_THERE = "OTHERS_THERE"
    THREAT_TO_LIFE = "THREAT_TO_LIFE"
    SEVERE_VIOLENCE = "SEVERE_VIOLENCE"
    VIOLENCE = "VIOLENCE"
    REPEATED = "REPEATED"
    UNDER_ONE_ROOF_WITH_ALLEGED = "UNDER_ONE_ROOF_WITH_ALLEGED"
    SEXUAL_VIOLENCE = "SEXUAL_VIOLENCE"
    SEXUAL_WITHIN_72H = "SEXUAL_WITHIN_72H"
    ONLINE_SEXUAL_THREAT = "ONLINE_SEXUAL_THREAT"
    SELF_HARM = "SELF_HARM"
    CHILD = "CHILD"
    ADULT = "ADULT"
    CHILD_UNDER_6 = "CHILD_UNDER_6"
    CANNOT_CALL_FOR_HELP = "CANNOT_CALL_FOR_HELP"
    CHILD_ALONE_OR_UNTREATED = "CHILD_ALONE_OR_UNTREATED"
    ILL = "ILL"
    CHILD_MISSING = "CHILD_MISSING"
    DEPARTURE_WITHIN_72H = "DEPARTURE_WITHIN_72H"
    HANDOVER_WITHIN_72H = "HANDOVER_WITHIN_72H"
    WEDDING_WITHIN_72H = "WEDDING_WITHIN_72H"
    DATED_EVENT_LATER = "DATED_EVENT_LATER"
    PLANNED_CHILD_MARRIAGE = "PLANNED_CHILD_MARRIAGE"
    FORCED_WORK = "FORCED_WORK"
    DOCUMENTS_TAKEN = "DOCUMENTS_TAKEN"
    RANSOM_OR_FINE = "RANSOM_OR_FINE"
    TAKES_EARNINGS = "TAKES_EARNINGS"
    EXPLOITATION = "EXPLOITATION"
    CHILD_LABOUR = "CHILD_LABOUR"
    RECRUITMENT = "RECRUITMENT"
    ENDED_AND_SAFE = "ENDED_AND_SAFE"
    THIRD_PARTY = "THIRD_PARTY"
    CONCERN = "CONCERN"
    DOUBT = "DOUBT"
    ASKS_FOR_INFORMATION = "ASKS_FOR_INFORMATION"
    NOT_READ_TO_END = "NOT_READ_TO_END"


class Cue(StrEnum):
    """Words that mean something only beside others; they are weighed and never shown as a fact."""

    DEPARTURE = "DEPARTURE"
    HANDOVER = "HANDOVER"
    WEDDING = "WEDDING"
    MARRIAGE_PLAN = "MARRIAGE_PLAN"
    MARRIAGE_PRESSED = "MARRIAGE_PRESSED"
    MISSING = "MISSING"
    ACCIDENT = "ACCIDENT"
    CHILD_PERHAPS = "CHILD_PERHAPS"
    ENQUIRY = "ENQUIRY"
    SPECIFIC = "SPECIFIC"
    INFORMATION = "INFORMATION"


@dataclass(frozen=True, slots=True)
class Seen:
    """One fact and the exact words of the report that show it; `words == text[start:end]`.

    A fact from a ticked answer has no words: start and end are 0. `note` keeps what was read from
    the words: an age, a date. `at` is the moment of a dated event.
    """

    fact: Fact
    words: str
    start: int
    end: int
    note: str = ""
    at: datetime | None = None

    @property
    def term(self) -> str:
        """The code of the word for this fact."""
        return f"FACT_{self.fact}"


@dataclass(frozen=True, slots=True)
class Observation:
    """Everything that was seen in one report, in reading order, and with which lexicon."""

    facts: tuple[Seen, ...]
    received_at: datetime
    lexicon: str

    def has(self, *facts: Fact) -> bool:
        """Whether any of these facts was seen."""
        wanted = frozenset(facts)
        return any(seen.fact in wanted for seen in self.facts)

    def of(self, *facts: Fact) -> tuple[Seen, ...]:
        wanted = frozenset(facts)
        return tuple(seen for seen in self.facts if seen.fact in wanted)
