"""Areas: the packaged list, the two schemes, and what a typed place may mean."""

from __future__ import annotations

import pytest

from naungan.directory import areas
from naungan.directory.areas import Confidence
from naungan.law.terms import GLOSSARY


def test_oku_selatan_has_19_kecamatan_and_259_villages() -> None:
    villages = areas.villages("16.09")
    assert len(areas.districts("16.09")) == 19
    assert len(villages) == 259
    assert sum(one.kind == "KELURAHAN" for one in villages) == 7
    assert len(areas.villages("16.09.06")) == 16


def test_indonesia_has_38_provinces_and_514_regencies() -> None:
    provinces = areas.provinces()
    assert len(provinces) == 38
    assert sum(len(areas.regencies(one.code)) for one in provinces) == 514


def test_a_village_name_with_a_quote_is_whole() -> None:
    found = areas.place("16.09.08.2015")
    assert found is not None and found.name == "Pere'an"


def test_bps_and_kemendagri_swap_two_neighbours_and_three_cities() -> None:
    assert areas.bps_to_kemendagri("1608") == "16.09"
    assert areas.bps_to_kemendagri("1609") == "16.08"
    assert areas.kemendagri_to_bps("16.09") == "1608"
    swapped = {one.code: areas.kemendagri_to_bps(one.code) for one in areas.regencies("16")}
    assert len(set(swapped.values())) == 17
    assert [code for code, bps in swapped.items() if code.replace(".", "") != bps] == [
        "16.08", "16.09", "16.72", "16.73", "16.74",
    ]  # fmt: skip
    assert areas.kemendagri_to_bps("32.01") == ""


@pytest.mark.parametrize("digits", ["1608", "1609"])
def test_four_digits_without_a_scheme_are_refused_with_both_meanings(digits: str) -> None:
    with pytest.raises(areas.AmbiguousCode) as refused:
        areas.parse_code(digits)
    sentence = str(refused.value)
    assert "Ogan Komering Ulu Selatan" in sentence and "Ogan Komering Ulu Timur" in sentence
    assert "16.08" in sentence and "16.09" in sentence
    assert {refused.value.as_bps, refused.value.as_kemendagri} == {"16.08", "16.09"}


@pytest.mark.parametrize("digits", ["1601", "3201", "1609062013"])
def test_digits_without_dots_are_never_taken_even_where_both_agree(digits: str) -> None:
    with pytest.raises(areas.AmbiguousCode):
        areas.parse_code(digits)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("16.09", "16.09"),
        (" 16.09 ", "16.09"),
        ("bps:1608", "16.09"),
        ("BPS 1609", "16.08"),
        ("kemendagri:1609", "16.09"),
        ("kemendagri 16.09.06.2013", "16.09.06.2013"),
        ("16", "16"),
    ],
)
def test_a_code_with_its_scheme_is_read(typed: str, code: str) -> None:
    assert areas.parse_code(typed) == code


@pytest.mark.parametrize(
    "typed", ["", "99.99", "9999", "16.9", "bps:3201", "OKU", "16.09.06.9999", "1" * 50, "16\x0009"]
)
def test_what_is_no_code_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(areas.UnknownCode) as refused:
        areas.parse_code(typed)
    assert str(refused.value).endswith(".")


def test_a_swapped_neighbour_comes_with_a_caution_and_others_do_not() -> None:
    found = areas.caution("16.08")
    assert found is not None and "Timur" in str(found) and "Selatan" in str(found)
    assert areas.caution("16.09") is not None
    assert areas.caution("16.01") is None


def meant(text: str) -> list[tuple[str, Confidence]]:
    found = areas.candidates(text, under="16.09")
    assert all(one.why in GLOSSARY for one in found)
    return [(one.code, one.confidence) for one in found]


def test_tanjung_sari_is_three_villages_and_none_is_chosen() -> None:
    assert meant("Tanjung Sari") == [
        ("16.09.05.2008", Confidence.MEDIUM),
        ("16.09.09.2019", Confidence.MEDIUM),
        ("16.09.12.2010", Confidence.MEDIUM),
    ]


def test_a_kecamatan_beside_the_name_decides_and_the_others_stay_visible() -> None:
    for text in ("Tanjung Sari Simpang", "desa tanjung sari, kec. Simpang"):
        found = dict(meant(text))
        assert found["16.09.05.2008"] == Confidence.HIGH
        assert found["16.09.09.2019"] == found["16.09.12.2010"] == Confidence.LOW


def test_surabaya_is_two_villages_a_longer_name_and_the_city() -> None:
    assert meant("Surabaya") == [
        ("16.09.03.2024", Confidence.MEDIUM),
        ("16.09.18.2003", Confidence.MEDIUM),
        ("35.78", Confidence.MEDIUM),
        ("16.09.03.2043", Confidence.LOW),
    ]


def test_negeri_cahaya_is_negeri_cahya() -> None:
    assert meant("Negeri Cahaya") == [("16.09.06.2013", Confidence.HIGH)]


@pytest.mark.parametrize("text", ["muaradua", "Muara Dua", "MUARADUA", "muara  dua"])
def test_spaces_do_not_matter(text: str) -> None:
    assert meant(text)[0] == ("16.09.01", Confidence.HIGH)


def test_an_address_with_hamlet_and_numbers_is_read() -> None:
    text = "Dusun II RT 02 Desa Kota Batu Kec Warkuk Ranau Selatan OKU Selatan"
    assert meant(text)[0] == ("16.09.13.2002", Confidence.HIGH)


@pytest.mark.parametrize(
    ("census", "code"),
    [
        ("PEKUWOLAN", "Pekuolan"),
        ("PENINJAUAN", "Paninjauan"),
        ("PANGANDONAN", "Pengandonan"),
        ("SIGIGOK RAYA", "Segigok Raya"),
        ("WATES", "Watas"),
        ("SADAU JAYA", "Sedau Jaya"),
        ("NEGERI CAYA", "Negeri Cahya"),
    ],
)
def test_spellings_of_the_census_find_the_villages_of_today(census: str, code: str) -> None:
    found = areas.candidates(census, under="16.09")
    assert code in {one.name for one in found if one.confidence >= Confidence.MEDIUM}


@pytest.mark.parametrize("text", ["", "  ", "???", "xyzzy", "\x00", "12345", "a" * 5000])
def test_nonsense_means_nothing(text: str) -> None:
    assert areas.candidates(text, under="16.09") == []
