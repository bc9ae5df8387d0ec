"""The dated articles: which text is the law of a day, and how certain that is."""

from __future__ import annotations

from datetime import date

import pytest

from naungan.law.bases import ARTICLES, NoArticle, article, articles_on
from naungan.law.clocks import CLOCKS
from naungan.law.evidence import Evidence
from naungan.law.lawbook import render

EVE, NEW_CODES = date(2026, 1, 1), date(2026, 1, 2)


def test_the_new_codes_take_over_on_the_second_of_january_2026():
    before = {row.code for row in articles_on(EVE)}
    after = {row.code for row in articles_on(NEW_CODES)}
    assert before - after == {"UU21_2007_2", "KUHAP_1981_109"}
    assert after - before == {"KUHP_2023_455", "KUHAP_2025_23", "KUHAP_2025_24_4"}


def test_the_rights_of_a_victim_of_trafficking_live_on():
    for number in (4, 17, 18, 24, 44, 47, 48, 51, 52, 53, 54):
        assert article(f"UU21_2007_{number}", on=NEW_CODES).holds_on(EVE)


def test_an_article_is_refused_on_a_day_it_was_not_law():
    with pytest.raises(NoArticle, match="UU21_2007_2 holds on 2026-01-02"):
        article("UU21_2007_2", on=NEW_CODES)
    with pytest.raises(NoArticle):
        article("KUHP_2023_455", on=EVE)
    with pytest.raises(NoArticle):
        article("UU12_2022_41", on=date(2022, 5, 8))
    assert article("UU12_2022_41", on=date(2022, 5, 9)).article == "41"


def test_an_act_that_goes_on_over_the_change_has_two_candidates():
    assert article("UU21_2007_2", on=date(2025, 6, 7)).article == "2"
    assert article("KUHP_2023_455", on=date(2026, 3, 17)).article == "455"


def test_no_two_rows_of_an_article_hold_on_one_day():
    for row in ARTICLES:
        same = [other for other in ARTICLES if other.code == row.code and other is not row]
        assert not [other for other in same if other.holds_on(row.valid_from)]
        assert row.valid_to is None or row.valid_from <= row.valid_to


def test_what_was_not_read_says_what_is_doubtful():
    assert all(row.doubt for row in ARTICLES if row.evidence == Evidence.GENERAL)


def test_nothing_is_confirmed_without_a_named_official():
    assert {row.confirmed_by for row in (*ARTICLES, *CLOCKS)} == {""}


@pytest.mark.parametrize("row", ARTICLES, ids=lambda row: row.code)
def test_a_row_can_be_read_in_both_languages(row):
    assert row.law and row.article and row.source
    assert row.summary_id and row.summary_en and row.summary_id != row.summary_en


def test_the_lawbook_prints_every_row_for_signature():
    page = render()
    assert "./naungan docs" in page.split("##")[0]
    assert page.count("*belum dikonfirmasi* |") == len(ARTICLES) + len(CLOCKS)
    assert "Tenggat belum dipastikan" in page
    assert all(f"| `{row.code}` |" in page for row in CLOCKS)
