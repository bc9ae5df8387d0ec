"""Sentences in two languages: found in the source, merged, compiled, and missed when missing."""

from __future__ import annotations

import gettext
from collections.abc import Callable
from pathlib import Path

import pytest

from naungan.config import messages
from naungan.config.messages import Message, said_in_python, said_in_template, unmarked

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
Write = Callable[[str, str], Path]


@pytest.fixture
def part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Writes a part of a catalogue in a checkout of its own, which has no source at first."""
    monkeypatch.setattr(messages, "ROOT", tmp_path)
    monkeypatch.setattr(messages, "LOCALE", tmp_path / "locale")
    monkeypatch.setattr(messages, "SOURCE", tmp_path / "src")
    (tmp_path / "src").mkdir()

    def write(name: str, body: str) -> Path:
        path = tmp_path / "locale" / "id" / "parts" / f"{name}.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(HEAD + body)
        return path

    return write


def entry(singular: str, indonesian: str) -> str:
    return f'msgid "{singular}"\nmsgstr "{indonesian}"\n\n'


def source(part: Write, text: str) -> None:
    """A package whose Python says this."""
    (messages.SOURCE / "views.py").write_text(
        f"from django.utils.translation import gettext as _\n{text}\n"
    )


def test_sentences_are_found_in_python() -> None:
    found = said_in_python(
        """
from django.utils.translation import gettext_lazy as _, ngettext, pgettext
from django.utils import translation
a = _("One " "sentence")
b = ngettext("%(n)d day", "%(n)d days", n)
c = pgettext("month", "May")
d = translation.gettext("Another")
e = other._("not ours")
"""
    )
    assert {message for _, message in found} == {
        Message("One sentence"),
        Message("%(n)d day", "%(n)d days"),
        Message("May", context="month"),
        Message("Another"),
    }


def test_a_translated_variable_is_a_fault() -> None:
    text = "from django.utils.translation import gettext as _\nx = _(state)\ny = _(f'{state}')\n"
    assert [type(message) for _, message in said_in_python(text)] == [str, str]


def test_sentences_are_found_in_templates() -> None:
    found = set(
        said_in_template(
            """
{% translate "It's done" %} {% translate 'Say "yes"' as yes %}
{% blocktranslate trimmed with name=x %}
  Dear {{ name }},
  welcome.
{% endblocktranslate %}
{% blocktranslate count n=n trimmed %}{{ n }} day{% plural %}{{ n }} days{% endblocktranslate %}
{% translate "May" context "month" %}
{{ value|default:_("Nothing") }} {% button _("Send") %}
{% comment %}{% translate "not this" %}{% endcomment %}
"""
        )
    )
    assert found == {
        Message("It's done"),
        Message('Say "yes"'),
        Message("Dear %(name)s, welcome."),
        Message("%(n)s day", "%(n)s days"),
        Message("May", context="month"),
        Message("Nothing"),
        Message("Send"),
    }


def test_text_that_stands_there_in_one_language_is_found() -> None:
    page = """
<title>{% block title %}{% translate "Front" %}{% endblock %} – Naungan</title>
<p class="Big">{% translate "Marked" %} {{ value }} 16.09</p>
<p>Forgotten here</p> <button aria-label="Close">x</button>
{% blocktranslate %}Marked too{% endblocktranslate %} {# A remark #}
{% comment %}A longer remark{% endcomment %}<style>A { b: c }</style>
"""
    assert unmarked(page) == ["Forgotten here", "Close"]


def test_parts_are_merged_into_one_catalogue_that_never_changes_by_itself(part: Write) -> None:
    part("b", entry("Two", "Dua") + entry("One", "Satu"))
    part(
        "a",
        entry("One", "Satu")
        + 'msgid "%(n)d day"\nmsgid_plural "%(n)d days"\nmsgstr[0] "%(n)d hari"\n',
    )
    text = messages.merged()
    assert text == messages.merged()
    assert text.count('msgid "One"') == 1
    assert text.index("%(n)d day") < text.index('"One"') < text.index('"Two"')
    assert "POT-Creation-Date" not in text


def test_a_catalogue_is_compiled_when_it_is_not_as_new_as_its_source(part: Write) -> None:
    part("a", entry("One", "Satu"))
    catalogue = messages.LOCALE / "id" / "LC_MESSAGES" / "django.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text(messages.merged())
    [compiled] = messages.compile_stale()
    assert messages.compile_stale() == []
    with compiled.open("rb") as file:
        assert gettext.GNUTranslations(file).gettext("One") == "Satu"
    part("a", entry("One", "Esa"))
    catalogue.write_text(messages.merged())
    assert messages.compile_stale() == [compiled]
    with compiled.open("rb") as file:
        assert gettext.GNUTranslations(file).gettext("One") == "Esa"
    assert [path.name for path in compiled.parent.iterdir() if path.name[0] == "."] == []


def test_sentences_that_are_complete_have_no_fault(part: Write) -> None:
    part("a", entry("One %(n)s", "Satu %(n)s"))
    source(part, 'x = _("One %(n)s")')
    assert messages.faults() == []


@pytest.mark.parametrize(
    ("body", "said", "fault"),
    [
        (entry("One", ""), 'x = _("One")', "has no Indonesian"),
        ("#, fuzzy\n" + entry("One", "Satu"), 'x = _("One")', "fuzzy"),
        (entry("One", "Satu"), 'x = _("Two")', "no Indonesian for"),
        (entry("One", "Satu"), "", "nobody says any more"),
        (entry("%(n)s left", "sisa"), 'x = _("%(n)s left")', "same %(names)s"),
        ("#~ " + entry("One", "Satu").replace("\nmsgstr", "\n#~ msgstr"), "", "obsolete"),
    ],
)
def test_every_fault_of_a_catalogue_is_named(part: Write, body: str, said: str, fault: str) -> None:
    part("a", body)
    source(part, said)
    assert fault in "\n".join(messages.faults())


def test_two_parts_that_contradict_each_other_are_named(part: Write) -> None:
    part("a", entry("One", "Satu"))
    part("b", entry("One", "Esa"))
    source(part, 'x = _("One")')
    [fault] = messages.faults()
    assert "says something else in a.po" in fault


def test_a_page_with_unmarked_text_is_named(part: Write) -> None:
    part("a", "")
    (messages.SOURCE / "page.html").write_text("<p>Forgotten</p>")
    (messages.SOURCE / "404.html").write_text("<p>Tidak ada. Nothing here.</p>")
    assert messages.faults() == ["src/page.html: not marked: 'Forgotten'"]
