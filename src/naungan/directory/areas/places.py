"""What a place that somebody typed may mean: always a set with a confidence, never one silent choice.

27,502 of Indonesia's villages share their name with another one; a wrong village sends the helper
to the wrong house.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum

from naungan.directory.areas.packaged import Place, districts, upper, villages


class Confidence(IntEnum):
    """How sure a name is. Even HIGH is a proposal that a person confirms."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """An area that may be meant, how sure, and why (a code with a term)."""

    code: str
    name: str
    confidence: Confidence
    why: str


_NOISE = re.compile(
    r"\b(?:(?:dusun|dsn|lingkungan|lk|kampung|kp|lorong|lr|jalan|jl|gang|gg)\.?\s+(?:[ivx]+|\d+)\b"
    r"|r[tw]\.?\s*/?\s*\d+|no\.?\s*\d+|\d{2,}"
    r"|(?:desa|ds|kelurahan|kel|kecamatan|kec|kabupaten|kab|provinsi|prov|di|dari|asal)\b\.?)"
)
_ROMAN = {"1": "i", "2": "ii", "3": "iii", "4": "iv", "5": "v", "6": "vi"}
_DISTRICT_SAID = re.compile(r"\b(?:kecamatan|kec)\b\.?\s*")
#: Old spelling and what ears confuse, folded to one form. Order matters.
_FOLDS = (
    ("oe", "u"),
    ("dj", "j"),
    ("tj", "c"),
    ("nj", "ny"),
    ("sj", "sy"),
    ("ch", "kh"),
    ("kh", "h"),
    ("sy", "s"),
    ("q", "k"),
    ("v", "p"),
    ("f", "p"),
    ("ai", "ae"),
    ("z", "j"),
)


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in text if not unicodedata.combining(c))


def folded(text: str) -> str:
    """One key for all spellings of a name: no spaces, signs or doubled letters."""
    key = re.sub(r"[1-6]", lambda digit: _ROMAN[digit[0]], _plain(text))
    # The numeral of "Kuripan II" is no doubled letter.
    key = re.sub(r"(?<=\s)(i{1,3}|iv|vi?)$", lambda numeral: str(len(numeral[0])), key.strip())
    key = re.sub(r"[^a-z0-9]", "", key)
    for old, new in _FOLDS:
        key = key.replace(old, new)
    return re.sub(r"(.)\1+", r"\1", key)


def _skeleton(key: str) -> str:
    return re.sub(r"[aeiouwyh]", "", key)


def _distance(one: str, other: str, *, at_most: int = 2) -> int:
    """Edit distance, given up beyond `at_most`."""
    if abs(len(one) - len(other)) > at_most:
        return at_most + 1
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (a != b))
        if min(row) > at_most:
            return at_most + 1
    return row[-1]


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z']+|[1-6]\b", _NOISE.sub(" ", _plain(text)))


def _windows(words: list[str], longest: int = 6) -> list[tuple[int, int, str]]:
    """Every run of words as (start, end, key), longest first."""
    found = [
        (start, end, folded(" ".join(words[start:end])))
        for start in range(len(words))
        for end in range(start + 1, min(start + longest, len(words)) + 1)
    ]
    return sorted(found, key=lambda run: run[0] - run[1])


def _named(windows: list[tuple[int, int, str]], places: list[Place]) -> list[tuple[str, Place]]:
    """Places whose whole name stands in the text; a longer name hides the shorter one inside it."""
    by_key: dict[str, list[Place]] = {}
    for one in places:
        by_key.setdefault(folded(one.name), []).append(one)
    taken: set[int] = set()
    found = []
    for start, end, key in windows:
        if key in by_key and not taken & set(range(start, end)):
            taken |= set(range(start, end))
            found += [(key, one) for one in by_key[key]]
    return found


def _district_said(text: str, here: list[Place]) -> set[str]:
    """Codes of the kecamatan that the text names after the word *kecamatan*."""
    parts = _DISTRICT_SAID.split(_plain(text))[1:]
    found = set()
    for part in parts:
        words = _words(part)
        for end in range(min(6, len(words)), 0, -1):
            key = folded(" ".join(words[:end]))
            hit = [one.code for one in here if folded(one.name) == key]
            if hit:
                found |= set(hit)
                break
    return found


def candidates(text: str, *, under: str) -> list[Candidate]:
    """What the text may mean, surest first: villages and kecamatan of the regency `under`, and
    regencies or cities elsewhere that bear the name. Empty when nothing is like it.
    """
    words = _words(text[:300])
    if not words:
        return []
    windows = _windows(words)
    here, small = districts(under), villages(under)
    said = _district_said(text[:300], here)
    found: dict[str, Candidate] = {}

    def add(one: Place, confidence: Confidence, why: str) -> None:
        known = found.get(one.code)
        if known is None or known.confidence < confidence:
            found[one.code] = Candidate(one.code, one.name, confidence, why)

    villages_named = _named(windows, small)
    districts_named = _named(windows, here)
    # A name beside a kecamatan's name is a place in it: "Tanjung Sari Simpang".
    beside = said | {
        one.code for key, one in districts_named if any(key != other for other, _ in villages_named)
    }
    for key, one in villages_named:
        alike = [other for k, other in villages_named if k == key]
        inside = [other for other in alike if other.parent_code in beside]
        if one.code in {other.code for other in inside}:
            add(one, Confidence.HIGH, "place_in_named_district")
        elif inside:
            add(one, Confidence.LOW, "place_in_other_district")
        elif len(alike) > 1:
            add(one, Confidence.MEDIUM, "place_name_shared")
        else:
            add(one, Confidence.HIGH, "place_same_name")
    for key, one in districts_named:
        shared = any(k == key for k, _ in villages_named)
        narrower = bool(villages_named) and not shared
        add(
            one,
            Confidence.LOW if narrower else Confidence.MEDIUM if shared else Confidence.HIGH,
            "place_around_named_village" if narrower else "place_same_name",
        )
    whole = folded(" ".join(words))
    exact = {one.code for _, one in [*villages_named, *districts_named]}
    keys = {whole} if exact else {key for _, _, key in windows}
    for one, confidence in _alike(keys, [p for p in [*small, *here] if p.code not in exact], said):
        if not exact:
            add(one, confidence, "place_other_spelling")
        elif confidence > Confidence.LOW:
            add(one, Confidence.LOW, "place_other_spelling")
    for one in [*small, *here]:
        if len(whole) >= 4 and whole in (name := folded(one.name)) and name != whole:
            add(one, Confidence.LOW, "place_longer_name")
    far = folded(" ".join(word for word in words if word != "kota"))
    for one in upper().values():
        if one.kind == "REGENCY" and one.code != under and _bare(one.name) == far:
            add(one, Confidence.MEDIUM, "place_elsewhere")
    return sorted(found.values(), key=lambda one: (-one.confidence, one.code))


def _bare(name: str) -> str:
    return folded(re.sub(r"^(Kabupaten|Kota Administrasi|Kota) ", "", name))


def _alike(typed: set[str], places: list[Place], said: set[str]) -> list[tuple[Place, Confidence]]:
    """Names that differ by a letter or two: the spelling of a village is not settled."""
    keys = {key for key in typed if len(key) >= 5}
    hits: list[tuple[bool, Place]] = []
    for one in places:
        name = folded(one.name)
        for key in keys:
            far, same_sound = _distance(key, name), _skeleton(key) == _skeleton(name)
            if far <= 1 or (far == 2 and same_sound and len(name) >= 8):
                hits.append((same_sound, one))
                break
    sure = sum(same_sound for same_sound, _ in hits)
    return [
        (
            one,
            Confidence.LOW
            if not same_sound
            else Confidence.HIGH
            if (sure == 1 or one.parent_code in said) and len(folded(one.name)) >= 8
            else Confidence.MEDIUM,
        )
        for same_sound, one in hits
    ]
