"""From the words of a report to what was seen in it: the phrases, the ages, the days, and what they make together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from naungan.intake.rules.relative import WIB, When, moments
from naungan.intake.rules.signs.ages import ADULT_FROM, Age, ages
from naungan.intake.rules.signs.lexicon import VERSION
from naungan.intake.rules.signs.matcher import LEXICON, Hit
from naungan.intake.rules.signs.observation import Cue, Fact, Observation, Seen
from naungan.intake.rules.signs.scope import denied, feared
from naungan.intake.rules.signs.text import READ_LIMIT, Words, split
from naungan.intake.rules.signs.words import forms

HOURS = 72
MARRIAGE_FROM = 19  # UU 16/2019 [GK]
_MOST_OF_A_KIND = 8
_FAR = 240  # characters
_NEAR = 18  # words between an act and the time that is said of it

_ACTS = frozenset(
    {
        Fact.VIOLENCE, Fact.SEVERE_VIOLENCE, Fact.INJURY, Fact.SEXUAL_VIOLENCE, Fact.HELD, Fact.CONFINED,
        Fact.FORCED_WORK, Fact.DOCUMENTS_TAKEN, Fact.RANSOM_OR_FINE, Fact.TAKES_EARNINGS, Fact.EXPLOITATION,
        Fact.ONLINE_SEXUAL_THREAT, Fact.UNDER_ONE_ROOF_WITH_ALLEGED, Fact.THREAT_TO_LIFE, Fact.WEAPON,
        Fact.CONCERN, Fact.RECRUITMENT, Fact.OTHERS_THERE, Fact.REPEATED, Fact.CHILD_LABOUR,
    }
)  # fmt: skip
_IF_RISKY = frozenset(
    {
        Fact.RECRUITMENT, Fact.FORCED_WORK, Fact.DOCUMENTS_TAKEN, Fact.EXPLOITATION, Fact.HELD,
        Fact.RANSOM_OR_FINE, Fact.TAKES_EARNINGS, Fact.SEXUAL_VIOLENCE,
    }
)  # fmt: skip
_MARRIAGE = frozenset({Cue.WEDDING, Cue.MARRIAGE_PRESSED, Cue.MARRIAGE_PLAN})
_BY_AUTHORITY = frozenset({Fact.HELD, Fact.DOCUMENTS_TAKEN})
_OF_BODIES = frozenset({Fact.VIOLENCE, Fact.SEVERE_VIOLENCE, Fact.INJURY})
_ANIMAL = LEXICON.classes["ANIMAL"]
_SMALL = frozenset({"kecil", "kecik", "ringan", "sedikit", "dikit"})
_AUTHORITY = LEXICON.classes["AUTHORITY"]
_BLOWS = (
    Fact.VIOLENCE, Fact.SEVERE_VIOLENCE, Fact.SEXUAL_VIOLENCE, Fact.UNDER_ONE_ROOF_WITH_ALLEGED,
    Fact.HELD, Fact.CONFINED, Fact.FORCED_WORK,
)  # fmt: skip
_THERE_IS_NONE = forms("katek") | forms("tanpa")
_HAVE = forms("punya") | forms("ada")
_EVENTS = (
    (Cue.DEPARTURE, Fact.DEPARTURE_WITHIN_72H),
    (Cue.HANDOVER, Fact.HANDOVER_WITHIN_72H),
    (Cue.WEDDING, Fact.WEDDING_WITHIN_72H),
)


class _Reading:
    """One report while it is read."""

    def __init__(self, text: str, received_at: datetime) -> None:
        self.words: Words = split(text)
        self.row = LEXICON.read(self.words)
        self.received_at = received_at
        self.whens = moments(text[:READ_LIMIT], received_at=received_at)
        self.hits: dict[Fact | Cue, list[Hit]] = defaultdict(list)
        self.ages: list[Age] = ages(self.words, self.row, received_at.astimezone(WIB).date())
        self.seen: list[Seen] = []
        self._sort(LEXICON.find(self.words, self.row))

    def _sort(self, hits: Iterable[Hit]) -> None:
        """Keep what is told of something that happened; the longest words of each kind."""
        kept: dict[Fact | Cue, list[Hit]] = defaultdict(list)
        for hit in hits:
            if len(kept[hit.phrase.fact]) < 400:
                kept[hit.phrase.fact].append(hit)
        specific = {self.words.sentence[hit.first] for hit in kept[Cue.SPECIFIC]}
        asked = {self.words.sentence[hit.first] for hit in kept[Cue.ENQUIRY]} - specific
        for fact, found in kept.items():
            for hit in found:
                if (
                    isinstance(fact, Fact)
                    and fact in _ACTS
                    and self.words.sentence[hit.first] in asked
                ):
                    continue
                if (
                    fact in (Cue.WEDDING, Cue.MARRIAGE_PRESSED)
                    and self.words.sentence[hit.first] in asked
                ):
                    continue
                if not hit.phrase.sure and denied(self.words, self.row, hit.first):
                    continue
                if (
                    not hit.phrase.sure
                    and fact in _ACTS
                    and fact is not Fact.CONCERN
                    and feared(self.words, self.row, hit.first, hit.last)
                ):
                    continue
                if fact in _BY_AUTHORITY and self._by_authority(hit):
                    continue
                if fact in _OF_BODIES and self._of_a_thing(hit):
                    continue
                self.hits[fact].append(hit)
        self._drop_accidents()

    def _by_authority(self, hit: Hit) -> bool:
        """ "ditahan polisi", "ijazah ditahan sekolah": held, but by nobody that this is about."""
        words = self.words
        beyond = range(hit.first, min(hit.last + 3, len(words)))
        return any(
            _AUTHORITY in self.row[j] and words.clause[j] == words.clause[hit.last] for j in beyond
        )

    def _of_a_thing(self, hit: Hit) -> bool:
        """ "sapi saya dipukul", "luka kecil": an animal, or a wound called small."""
        words, row = self.words, self.row
        if hit.phrase.fact is Fact.INJURY:
            after = words.low[hit.last + 1] if words.clause_after(hit.last) else ""
            return after in _SMALL and "bekas" not in words.low[max(hit.first - 1, 0)]
        before = range(max(hit.first - 3, 0), hit.first)
        return any(_ANIMAL in row[j] and words.clause[j] == words.clause[hit.first] for j in before)

    def _drop_accidents(self) -> None:
        """A scratch from a fall at play is no injury here, unless blows are told or it is hearsay."""
        if (
            not self.found(Cue.ACCIDENT)
            or self.found(*_BLOWS)
            or "katan" in self.words.text.lower()
        ):
            return
        sentence = self.words.sentence
        falls = {sentence[hit.first] for hit in self.hits[Cue.ACCIDENT]}
        self.hits[Fact.INJURY] = [
            hit for hit in self.hits.get(Fact.INJURY, []) if sentence[hit.first] not in falls
        ]

    # Writing down

    def note(
        self, fact: Fact, first: int, last: int, note: str = "", at: datetime | None = None
    ) -> None:
        words = self.words
        self.seen.append(
            Seen(fact, words.slice(first, last), words.start[first], words.end[last], note, at)
        )

    def ticked(self, fact: Fact, note: str) -> None:
        self.seen.append(Seen(fact, "", 0, 0, note))

    def found(self, *facts: Fact | Cue) -> bool:
        return any(self.hits.get(fact) for fact in facts)

    def write_plain(self, skipped: frozenset[Fact]) -> None:
        """Each fact with its longest words, without the shorter ones inside them."""
        for fact, hits in self.hits.items():
            if not isinstance(fact, Fact) or fact in skipped:
                continue
            reach = -1
            kept = 0
            for hit in sorted(hits, key=lambda hit: (hit.first, -hit.last)):
                if hit.last <= reach:
                    continue
                reach = hit.last
                self.note(fact, hit.first, hit.last, hit.phrase.note)
                kept += 1
                if kept == _MOST_OF_A_KIND:
                    break

    # People

    def write_people(self, about: str) -> tuple[bool, bool]:
        """Children and adults that are told of. Answers: a child is told of, one who may not marry yet."""
        child = about == "CHILD"
        young = child
        if child:
            self.ticked(Fact.CHILD, "ticked")
        grown = [age for age in self.ages if age.years >= ADULT_FROM]
        for age in self.ages[: 2 * _MOST_OF_A_KIND]:
            is_child = age.years < ADULT_FROM
            self.note(Fact.CHILD if is_child else Fact.ADULT, age.first, age.last, str(age.years))
            child = child or is_child
            young = young or age.years < MARRIAGE_FROM
            if age.years < 6:
                self.note(Fact.CHILD_UNDER_6, age.first, age.last, str(age.years))
        named = [
            hit
            for hit in self.hits.get(Fact.CHILD, [])
            if not self._is_grown(hit, grown) and not self._there_is_none(hit)
        ]
        if not named and not child and not grown:
            named = self.hits.get(Cue.CHILD_PERHAPS, [])
        for hit in named[:_MOST_OF_A_KIND]:
            self.note(Fact.CHILD, hit.first, hit.last)
        return child or bool(named), young or bool(named)

    def _is_grown(self, hit: Hit, grown: list[Age]) -> bool:
        """ "anak saya umur 25": the age said of a child makes it an adult."""
        words = self.words
        return any(
            0 < age.first - hit.last <= 7 and words.sentence[age.first] == words.sentence[hit.last]
            for age in grown
        )

    def _there_is_none(self, hit: Hit) -> bool:
        """ "dak katek anak", "belum punya anak"."""
        low, row = self.words.low, self.row
        before = hit.first - 1
        if before >= 0 and low[before] in _HAVE:
            before -= 1
            return before >= 0 and LEXICON.classes["NEG"] in row[before]
        return before >= 0 and low[before] in _THERE_IS_NONE

    # Days

    def near(self, hit: Hit, when: When) -> bool:
        """Whether this time is said of this act: one sentence, and not far apart."""
        words = self.words
        if when.at <= words.end[hit.last]:
            first, last = when.until, words.start[hit.first]
        else:
            first, last = words.end[hit.last], when.at
        if last - first > _FAR:
            return False
        between = words.text[first:last]
        if between.count(" ") > _NEAR:
            return False
        return not any(mark in between for mark in (". ", "! ", "? ", "\n"))

    def write_recent_sexual_violence(self) -> None:
        recent = [when for when in self.whens if when.within_last(HOURS, self.received_at)]
        for when in recent[:_MOST_OF_A_KIND]:
            for hit in self.hits.get(Fact.SEXUAL_VIOLENCE, [])[:_MOST_OF_A_KIND]:
                if self.near(hit, when) or self._happened(when):
                    self._note_when(Fact.SEXUAL_WITHIN_72H, hit, when)
                    break

    def _happened(self, when: When) -> bool:
        """ "Kejadiannya tadi malam" in a sentence of its own."""
        before = self.words.text[max(when.at - 40, 0) : when.at].lower()
        return "kejadian" in before or "terjadi" in before

    def _note_when(self, fact: Fact, hit: Hit, when: When) -> None:
        start = min(self.words.start[hit.first], when.at)
        end = max(self.words.end[hit.last], when.until)
        text = self.words.text[start:end]
        self.seen.append(Seen(fact, text, start, end, when.words, when.start))

    def write_events(self, *, child: bool, young: bool) -> None:
        """Departures, hand-overs and weddings with a day, and planned child marriages."""
        risky = self.found(*_IF_RISKY)
        for cue, soon in _EVENTS:
            hits = self.hits.get(cue, [])
            if cue is Cue.DEPARTURE and not risky:
                continue
            if cue is Cue.WEDDING:
                hits = self._weddings_of_concern()
            if cue is Cue.HANDOVER:
                hits = (
                    [hit for hit in hits if not self._said_of_other(hit)] if child or risky else []
                )
            for hit in hits[:_MOST_OF_A_KIND]:
                self._write_event(hit, soon)
        if young:
            pressed = self.hits.get(Cue.MARRIAGE_PRESSED, [])
            planned = self.hits.get(Cue.MARRIAGE_PLAN, []) if self._weddings_of_concern() else []
            for hit in (pressed or planned)[:_MOST_OF_A_KIND]:
                self.note(Fact.PLANNED_CHILD_MARRIAGE, hit.first, hit.last)
        if child and self.found(Cue.HANDOVER):
            for hit in self.hits[Cue.HANDOVER][:_MOST_OF_A_KIND]:
                if not self._said_of_other(hit):
                    self.note(Fact.EXPLOITATION, hit.first, hit.last)

    def _weddings_of_concern(self) -> list[Hit]:
        """Weddings that are pressed upon somebody, or of somebody too young; others are joy."""
        weddings = self.hits.get(Cue.WEDDING, [])
        if self.found(Cue.MARRIAGE_PRESSED) or any(age.years < MARRIAGE_FROM for age in self.ages):
            return weddings
        pupil = LEXICON.classes["PUPIL"]
        clauses = {self.words.clause[i] for i, slots in enumerate(self.row) if pupil in slots}
        return [hit for hit in weddings if self.words.clause[hit.first] in clauses]

    def _write_event(self, hit: Hit, soon: Fact) -> None:
        for when in self.whens:
            if when.end <= self.received_at or not self.near(hit, when):
                continue
            if when.within_next(HOURS, self.received_at):
                self._note_when(soon, hit, when)
            else:
                self._note_when(Fact.DATED_EVENT_LATER, hit, when)

    def write_missing(self, *, child: bool) -> None:
        """A child is missing; a phone or a grown person who did not come home is not."""
        if not child:
            return
        for hit in self.hits.get(Cue.MISSING, [])[:_MOST_OF_A_KIND]:
            if not self._said_of_other(hit):
                self.note(Fact.CHILD_MISSING, hit.first, hit.last)

    def _said_of_other(self, hit: Hit) -> bool:
        """Whether the nearest noun before is a thing or a grown person."""
        classes = LEXICON.classes
        words, row = self.words, self.row
        for j in range(hit.last - 1, max(hit.first - 9, -1), -1):
            if words.sentence[j] != words.sentence[hit.first]:
                return False
            slots = row[j]
            if classes["CHILD"] in slots or classes["CHILD_PERHAPS"] in slots:
                return j > 0 and classes["THING"] in row[j - 1]  # "hp anak saya hilang"
            if classes["THING"] in slots or classes["HOME"] in slots or classes["UNCLE"] in slots:
                return True
        return False


def observe(
    text: str, *, received_at: datetime, in_danger_now: str = "", about: str = ""
) -> Observation:
    """What a report says, each fact with the exact words that say it.

    `in_danger_now` is YES, NO, UNSURE or empty; `about` is SELF, CHILD, OTHER or empty. The same
    report gives the same observation. Raises ValueError when `received_at` has no time zone.
    """
    if received_at.tzinfo is None:
        raise ValueError("received_at needs a time zone")
    reading = _Reading(text, received_at)
    if in_danger_now == "YES":
        reading.ticked(Fact.IN_DANGER_TICKED, "ticked")
    elif in_danger_now == "UNSURE":
        reading.ticked(Fact.DANGER_UNSURE, "ticked")
    if about == "OTHER":
        reading.ticked(Fact.THIRD_PARTY, "ticked")
    child, young = reading.write_people(about)
    skipped = {Fact.CHILD}
    if not child:
        skipped.add(Fact.CHILD_LABOUR)
    if not reading.found(*_ACTS - {Fact.REPEATED, Fact.CONCERN, Fact.RECRUITMENT}):
        skipped.add(Fact.REPEATED)
    reading.write_plain(frozenset(skipped))
    asks = reading.hits.get(Cue.INFORMATION, []) or reading.hits.get(Cue.ENQUIRY, [])
    for hit in asks[:1]:
        reading.note(Fact.ASKS_FOR_INFORMATION, hit.first, hit.last)
    reading.write_recent_sexual_violence()
    reading.write_events(child=child, young=young)
    reading.write_missing(child=child)
    distinct = {age.years for age in reading.ages}
    if len(distinct) > 1 and reading.ages[1].first - reading.ages[0].last <= 3:
        first, second = reading.ages[0], reading.ages[1]
        reading.note(Fact.DOUBT, first.first, second.last, "two_ages")
    if not reading.words.read_to_end:
        reading.seen.append(Seen(Fact.NOT_READ_TO_END, "", READ_LIMIT, READ_LIMIT))
    order = dict.fromkeys(sorted(reading.seen, key=lambda seen: (seen.start, seen.fact)))
    return Observation(tuple(order), received_at, VERSION)
