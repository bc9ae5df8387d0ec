"""The frames of the pages: one title for the public door, and failures said in both languages."""

from __future__ import annotations

import re

import pytest
from django.template.loader import render_to_string
from django.utils import translation
from pytest_django import Settings

FAILURES = ["400", "403", "403_csrf", "404", "413", "500", "503"]


@pytest.mark.parametrize("code", FAILURES)
def test_a_failure_is_said_in_both_languages_and_says_what_to_do(code: str) -> None:
    html = render_to_string(f"{code}.html")
    assert re.search(r"<h1>[^<]{8,}</h1>", html)
    assert re.search(r'<p class="mute" lang="en"><b>[^<]{8,}</b> [^<]{8,}</p>', html)
    assert 'href="tel:110"' in html and 'href="/"' in html


@pytest.mark.parametrize("code", FAILURES)
def test_on_the_public_door_a_failure_tells_no_history_and_can_be_left_fast(
    code: str, settings: Settings
) -> None:
    settings.DOOR, settings.EXIT_URL = "public", "https://cuaca.invalid/"
    html = render_to_string(f"{code}.html")
    assert "<title>Layanan warga</title>" in html
    assert 'id="keluar-cepat" href="https://cuaca.invalid/"' in html
    settings.DOOR = "work"
    assert "keluar-cepat" not in render_to_string(f"{code}.html")


@pytest.mark.parametrize(
    ("language", "title"),
    [("id", "Layanan warga – Kabupaten Contoh"), ("en", "Citizen services – Kabupaten Contoh")],
)
def test_every_public_page_has_the_same_plain_title(language: str, title: str) -> None:
    with translation.override(language):
        html = render_to_string("design/public.html", {"regency_name": "Kabupaten Contoh"})
    assert f"<title>{title}</title>" in html
    assert f'<html lang="{language}">' in html
    assert html.index("keluar-cepat") < html.index("<main")
    assert html.index('class="skip"') < html.index("<header")


def test_the_rail_has_four_places_at_hand_and_all_of_them_at_the_end() -> None:
    places = [{"label": f"Tempat {n}", "url": f"/{n}/", "icon": "book"} for n in range(1, 7)]
    html = render_to_string("design/work.html", {"nav": places, "me": {"name": "Contoh"}})
    bar, rest = html.split('class="near-menu"', 1)
    assert bar.count("<li>") == 4 and bar.count('<li class="far') == 2
    assert all(f'href="/{n}/"' in rest for n in range(1, 7))
    assert 'action="/keluar/"' in html and html.count('method="post"') == 2
