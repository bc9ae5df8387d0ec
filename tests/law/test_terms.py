"""The glossary: every code once, in two languages, with its law where it is a word of law."""

from __future__ import annotations

import pytest

from naungan.kit.actor import Role
from naungan.law import terms
from naungan.law.agencies import AGENCY_KINDS
from naungan.law.bases import ARTICLES
from naungan.law.calendar import HolidayKind
from naungan.law.clocks import CLOCKS, Unit
from naungan.law.evidence import Evidence
from naungan.law.glossary import render
from naungan.law.terms import GLOSSARY, DuplicateTerm, Term, merge, term

OURS = (
    "agencies", "ampk", "clocks", "field", "field_groups", "forms", "posts", "services",
)  # fmt: skip


@pytest.mark.parametrize("word", GLOSSARY.values(), ids=lambda word: word.code)
def test_a_term_says_its_word_in_both_languages(word):
    assert word.id.strip() and word.en.strip()
    assert word.code not in (word.id, word.en)
    assert word.code == word.code.strip() and " " not in word.code


def test_a_code_means_one_thing():
    one = Term("LETTER", "Surat", "Letter")
    with pytest.raises(DuplicateTerm, match="LETTER: in first and in second"):
        merge({"first": (one,), "second": (one,)})
    assert len(GLOSSARY) == sum(len(words) for words in terms.SUBJECTS.values())


def test_every_subject_of_this_package_is_merged():
    assert set(OURS) <= set(terms.SUBJECTS)


def test_the_words_of_law_name_their_law():
    of_law = [*terms.SUBJECTS["ampk"], *terms.SUBJECTS["forms"]]
    of_law += [
        word for word in terms.SUBJECTS["clocks"] if word.code[0] in "LK" and word.code[1].isdigit()
    ]
    of_law += [GLOSSARY[f"F{number}"] for number in range(1, 7)]
    of_law += [GLOSSARY[code] for code in ("TRAFFICKING_IN_PERSONS", "RESTITUTION", "DATA_BREACH")]
    assert [word.code for word in of_law if not word.source] == []


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("id", "Rujukan"),
        ("en", "Referral"),
        ("en-gb", "Referral"),
        ("EN", "Referral"),
        (None, "Rujukan"),
        ("", "Rujukan"),
        ("ms", "Rujukan"),
    ],
)
def test_indonesian_is_the_language_where_english_is_not_asked_for(language, word):
    assert term("REFERRAL").label(language) == word


def test_a_code_without_a_term_is_named_in_the_refusal():
    with pytest.raises(KeyError, match="no term for the code 'NO_SUCH_WORD'"):
        term("NO_SUCH_WORD")


def test_the_glossary_cannot_be_changed_at_run_time():
    with pytest.raises(TypeError):
        GLOSSARY["X"] = Term("X", "x", "x")


def test_there_are_fifteen_categories_and_six_functions():
    assert [word.code for word in terms.SUBJECTS["ampk"]] == [f"AMPK_{n}" for n in range(1, 16)]
    assert "perdagangan" in GLOSSARY["AMPK_8"].id
    assert "F6" in GLOSSARY and "F7" not in GLOSSARY


def test_every_code_of_this_package_has_a_term():
    codes = {row.code for row in CLOCKS} | {row.starts for row in CLOCKS}
    codes |= {row.doubt for row in (*CLOCKS, *ARTICLES) if row.doubt}
    codes |= {str(one) for enum in (Unit, Evidence, HolidayKind, Role) for one in enum}
    codes |= {kind.code for kind in AGENCY_KINDS}
    assert sorted(codes - set(GLOSSARY)) == []


def test_an_agency_is_offered_once_with_a_name_and_both_roles():
    assert len({kind.code for kind in AGENCY_KINDS}) == len(AGENCY_KINDS)
    assert all(k.default_name_id and k.role_id and k.role_en for k in AGENCY_KINDS)
    desks = {kind.code for kind in AGENCY_KINDS if kind.has_desk}
    assert {"AGENCY_UPTD_PPA", "AGENCY_HOSPITAL", "AGENCY_POLRES_UNIT_PPA"} <= desks
    assert "AGENCY_POLRES_OPS" not in desks, "operations reads no case files"


def test_the_printed_glossary_shows_every_code_and_what_is_unconfirmed():
    page = render()
    assert "./naungan docs" in page.split("##")[0]
    missing = [code for code in GLOSSARY if f"| `{code}` |" not in page]
    assert missing == []
    unconfirmed = sum(not word.confirmed_by for word in GLOSSARY.values())
    assert page.count("| *belum dikonfirmasi* |") == unconfirmed
