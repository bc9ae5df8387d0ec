"""The message catalogues: parts are merged into one, checked, and compiled without GNU gettext.

Every package keeps its Indonesian sentences in `locale/id/parts/<package>.po`; the build merges
them into the catalogue that Django reads. The source itself is the English catalogue.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import polib

from naungan.config.environment import ROOT

LOCALE = ROOT / "locale"
SOURCE = ROOT / "src" / "naungan"
#: No dates and no names: the same parts always make the same file.
HEADER = {
    "Project-Id-Version": "naungan",
    "Language": "id",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=1; plural=0;",
}
#: Which arguments of a call hold sentences: (context, singular, plural).
CALLS: dict[str, tuple[int | None, int, int | None]] = {
    name + lazy: places
    for name, places in {
        "gettext": (None, 0, None),
        "ngettext": (None, 0, 1),
        "pgettext": (0, 1, None),
        "npgettext": (0, 1, 2),
    }.items()
    for lazy in ("", "_lazy")
} | {"_": (None, 0, None), "gettext_noop": (None, 0, None)}
QUOTED = r"""u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
SAID = re.compile(rf"(?<!\w)(n?p?gettext|_)\(\s*({QUOTED}(?:\s*,\s*{QUOTED})*)", re.DOTALL)


#: Attributes whose value a person reads or hears.
SHOWN = {"alt", "aria-description", "aria-label", "placeholder", "title"}
#: Words that are the same in every language, or stand on a key.
NAMES = {"Naungan", "Alt", "Enter", "BPS", "SAPA", "SIMFONI"}
#: Pages that stand in both languages at once, because what chooses the language may be broken.
BOTH_LANGUAGES = {"400", "403", "403_csrf", "404", "413", "500", "503", "error", "language_link"}


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence as the source says it."""

    singular: str
    plural: str = ""
    context: str = ""

    def __str__(self) -> str:
        return f"{self.context}: {self.singular}" if self.context else self.singular


def catalogues() -> list[Path]:
    """Every merged catalogue, one a language."""
    return sorted(LOCALE.glob("*/LC_MESSAGES/django.po"))


def parts() -> list[Path]:
    """The Indonesian sentences, one file a package."""
    return sorted((LOCALE / "id" / "parts").glob("*.po"))


def merged() -> str:
    """The Indonesian catalogue as text, from all parts. Two parts may agree, never differ."""
    whole = polib.POFile(wrapwidth=99)
    whole.metadata = dict(HEADER)
    whole.header = (
        "Merged from locale/id/parts by `./naungan docs`; change the parts, not this file."
    )
    for path in parts():
        for entry in polib.pofile(str(path)):
            if entry.obsolete or whole.find(entry.msgid, msgctxt=entry.msgctxt or False):
                continue
            whole.append(
                polib.POEntry(
                    msgid=entry.msgid,
                    msgid_plural=entry.msgid_plural,
                    msgstr=entry.msgstr,
                    msgstr_plural=entry.msgstr_plural,
                    msgctxt=entry.msgctxt,
                    flags=[flag for flag in entry.flags if flag != "fuzzy"],
                )
            )
    whole.sort(key=lambda entry: (entry.msgid, entry.msgctxt or ""))
    return f"{whole}\n"


def compile_stale() -> list[Path]:
    """Write the .mo of every catalogue that is not as new as its source; returns those written."""
    written = []
    for source in catalogues():
        target = source.with_suffix(".mo")
        moment = source.stat().st_mtime_ns
        if target.exists() and target.stat().st_mtime_ns == moment:
            continue
        unfinished = target.with_name(f".{target.name}.{os.getpid()}")
        polib.pofile(str(source)).save_as_mofile(str(unfinished))
        # The source's own time, not a newer one: an older source is compiled again too.
        os.utime(unfinished, ns=(moment, moment))
        unfinished.replace(target)
        written.append(target)
    return written


def faults() -> list[str]:
    """What is wrong with the sentences: missing, empty, doubtful, contradicting, unused, variable."""
    found = list(_faults_of_parts())
    used: dict[tuple[str, str], str] = {}
    for where, message in said():
        if isinstance(message, str):
            found.append(f"{where}: {message}")
        else:
            used.setdefault((message.context, message.singular), f"{where}: {message}")
    for path in sorted(SOURCE.rglob("*.html")):
        if path.stem not in BOTH_LANGUAGES:
            page = path.relative_to(ROOT)
            found += [f"{page}: not marked: {text!r}" for text in unmarked(path.read_text())]
    known = {
        (entry.msgctxt or "", entry.msgid)
        for path in parts()
        for entry in polib.pofile(str(path))
        if not entry.obsolete
    }
    found += [f"no Indonesian for {used[key]!r}" for key in sorted(used.keys() - known)]
    found += [f"nobody says any more: {key[1]!r}" for key in sorted(known - used.keys())]
    return found


def _faults_of_parts() -> Iterator[str]:
    seen: dict[tuple[str, str], tuple[str, str]] = {}
    for path in parts():
        for entry in polib.pofile(str(path)):
            where = f"{path.relative_to(ROOT)}: {entry.msgid!r}"
            if entry.obsolete:
                yield f"{where} is obsolete"
                continue
            translated = entry.msgstr_plural.get(0, "") if entry.msgid_plural else entry.msgstr
            if not translated:
                yield f"{where} has no Indonesian"
            if "fuzzy" in entry.flags:
                yield f"{where} is marked fuzzy"
            if _holes(entry.msgid_plural or entry.msgid) != _holes(translated):
                yield f"{where} and its Indonesian do not have the same %(names)s"
            other = seen.setdefault((entry.msgctxt or "", entry.msgid), (translated, path.name))
            if other[0] != translated:
                yield f"{where} says something else in {other[1]}"


def _holes(text: str) -> set[str]:
    return set(re.findall(r"%\((\w+)\)[sd]|(?<![%\w])%[sd]", text))


def said() -> Iterator[tuple[str, Message | str]]:
    """(place, message) of every sentence the source marks; a text instead where that cannot be read."""
    for path in sorted(SOURCE.rglob("*.py")):
        for line, message in said_in_python(path.read_text()):
            yield f"{path.relative_to(ROOT)}:{line}", message
    for path in sorted((*SOURCE.rglob("*.html"), *SOURCE.rglob("templates/**/*.txt"))):
        for message in said_in_template(path.read_text()):
            yield str(path.relative_to(ROOT)), message


def said_in_python(source: str) -> Iterator[tuple[int, Message | str]]:
    """Sentences in calls of gettext and its kin."""
    if "gettext" not in source:
        return
    tree = ast.parse(source)
    names = {
        alias.asname or alias.name: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation"
        for alias in node.names
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Attribute):
            name = node.func.attr if node.func.attr != "_" else ""
        else:
            name = names.get(getattr(node.func, "id", ""), "")
        if name not in CALLS:
            continue
        texts = [
            argument.value
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
            else None
            for argument in node.args
        ]
        picked = [
            "" if place is None else texts[place] if place < len(texts) else None
            for place in CALLS[name]
        ]
        context, singular, plural = picked
        if singular is None or plural is None or context is None:
            yield node.lineno, "a variable cannot be translated; say the sentence or use a Term"
        else:
            yield node.lineno, Message(singular, plural, context)


def said_in_template(source: str) -> Iterator[Message]:
    """Sentences in `translate`, `blocktranslate` and `_("…")` of a template."""
    from django.utils.translation.template import templatize

    for call in SAID.finditer(templatize(source)):
        texts = [ast.literal_eval(text) for text in re.findall(QUOTED, call[2], re.DOTALL)]
        context_at, singular_at, plural_at = CALLS[call[1]]
        yield Message(
            texts[singular_at],
            "" if plural_at is None else texts[plural_at],
            "" if context_at is None else texts[context_at],
        )


class _Shown(HTMLParser):
    """Collects what a page shows: its text and the attributes that people read or hear."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.quiet = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.quiet += tag in {"script", "style", "code"}
        self.found += [value for name, value in attrs if name in SHOWN and value]

    def handle_endtag(self, tag: str) -> None:
        self.quiet -= tag in {"script", "style", "code"}

    def handle_data(self, data: str) -> None:
        if not self.quiet:
            self.found.append(data)


def unmarked(source: str) -> list[str]:
    """Text in a template that stands there in one language only: words with a capital, unmarked."""
    from django.template.base import Lexer, TokenType

    inside, bare = "", []
    for token in Lexer(source).tokenize():
        word = token.contents.split()[0] if token.contents.split() else ""
        if token.token_type == TokenType.BLOCK:
            if not inside and word in {"blocktranslate", "blocktrans", "comment"}:
                inside = word
            elif word == f"end{inside}":
                inside = ""
        elif token.token_type == TokenType.TEXT and not inside:
            bare.append(token.contents)
    page = _Shown()
    page.feed("".join(bare))
    return [
        " ".join(text.split())
        for text in page.found
        if set(re.findall(r"\b[A-Z]\w+", text)) - NAMES
    ]
