"""The tags and filters of the page kit: one way to draw each part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from html import escape as _escaped
from typing import Any
from urllib.parse import urlencode

from django import template
from django.conf import settings
from django.forms import BoundField, Form
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from naungan.design import moments
from naungan.law import terms
from naungan.law.terms import Term

register = template.Library()

GRADE_TONE = {"HIGH": "overdue", "MEDIUM": "due", "LOW": "neutral"}
#: States that are not simply "going on" and so have a tone of their own.
STATE_TONE = {
    "RECEIVED": "due",
    "WAITING_REPORTER": "waiting",
    "DISMISSAL_ASKED": "waiting",
    "DISMISSED": "neutral",
    "MERGED": "neutral",
    "PASSED_ON": "neutral",
    "ACCEPTED": "done",
    "CLOSURE_ASKED": "waiting",
    "CLOSED": "done",
    "REFERRAL_SENT": "waiting",
    "REFERRAL_QUESTIONED": "due",
    "REFERRAL_ACCEPTED": "done",
    "REFERRAL_DONE": "done",
    "REFERRAL_DECLINED": "overdue",
    "REFERRAL_RETURNED": "overdue",
    "REFERRAL_REVOKED": "neutral",
    "SERVICE_DONE": "done",
    "SERVICE_RUNNING": "waiting",
    "SERVICE_OFFERED": "waiting",
    "SERVICE_AGREED": "waiting",
    "SERVICE_REFUSED": "neutral",
    "SERVICE_UNAVAILABLE": "overdue",
}


@lru_cache(maxsize=64)
def _address(path: str) -> str:
    """The fingerprinted address of a static file; it does not change while a process lives."""
    return static(path)


def _sprite() -> str:
    return _address("design/icons.svg")


@register.filter
def term(word: str | Term | None) -> str:
    """The official word, in the reader's language, for a code or a term. Nothing for nothing."""
    if word is None or word == "":
        return ""
    found = word if isinstance(word, Term) else terms.term(str(word))
    return found.label(get_language())


@register.filter
def term_source(word: str | Term) -> str:
    """Where the official word comes from: the article or the standard."""
    found = word if isinstance(word, Term) else terms.term(str(word))
    return found.source


@register.simple_tag
def sprite() -> str:
    """The address of the icon sheet."""
    return _sprite()


@register.simple_tag
def icon(name: str, label: str = "") -> SafeString:
    """{% icon "phone" %}: a drawing beside a word; with a label it speaks for itself."""
    if label:
        return format_html(
            '<svg class="i" role="img" aria-label="{}"><use href="{}#{}"/></svg>',
            label,
            _sprite(),
            name,
        )
    return format_html(
        '<svg class="i" aria-hidden="true"><use href="{}#{}"/></svg>', _sprite(), name
    )


def _chip(shown: moments.Chip, *, fuse: bool) -> SafeString:
    # Put together by hand: a list has hundreds of these, and each part is escaped right here.
    tone, sheet = shown.tone, _sprite()
    title = f' title="{_escaped(shown.title)}"' if shown.title else ""
    words = f"<span{title}>{_escaped(shown.words)}</span>"
    if shown.at is not None:
        words = f'<time datetime="{shown.at.isoformat()}"{title}>{_escaped(shown.words)}</time>'
    drawn = (
        f'<span class="chip" data-tone="{tone}"><svg class="i" aria-hidden="true">'
        f'<use href="{sheet}#s-{tone}"/></svg>{words}</span>'
    )
    if fuse and shown.used is not None:
        drawn += (
            f'<svg class="fuse" data-tone="{tone}" viewBox="0 0 100 4" '
            f'preserveAspectRatio="none" aria-hidden="true">'
            f'<rect class="bg" width="100" height="4"/>'
            f'<rect class="fg" width="{shown.used:d}" height="4"/></svg>'
        )
    return SafeString(drawn)


@register.simple_tag
def clock_chip(
    due_at: datetime | None,
    now: datetime,
    started_at: datetime | None = None,
    paused_at: datetime | None = None,
    met_at: datetime | None = None,
    fuse: bool = True,
) -> SafeString:
    """{% clock_chip due_at now started_at=x %}: time left or over, absolute time in the title."""
    shown = moments.chip(due_at, now, started_at=started_at, paused_at=paused_at, met_at=met_at)
    return _chip(shown, fuse=fuse)


@register.simple_tag
def silence_chip(since: datetime, now: datetime, due_at: datetime | None = None) -> SafeString:
    """{% silence_chip since now %}: somebody has not answered since then."""
    return _chip(moments.silent(since, now, due_at=due_at), fuse=True)


@register.simple_tag
def tone_chip(tone: str, words: str, title: str = "") -> SafeString:
    """{% tone_chip "done" words %}: a tone with its shape and its word."""
    return _chip(moments.Chip(tone, words, title), fuse=False)


@register.simple_tag
def grade_badge(grade: str) -> SafeString:
    """{% grade_badge "HIGH" %}: urgency or risk; shape and word, colour only helps."""
    return _chip(moments.Chip(GRADE_TONE[grade], term(grade), ""), fuse=False)


@register.simple_tag
def state_badge(state: str) -> SafeString:
    """{% state_badge state %}: the one way a state is shown."""
    tone = STATE_TONE.get(str(state), "neutral")
    return _chip(moments.Chip(tone, term(state), ""), fuse=False)


@register.simple_tag
def fact_badge(text: str, name: str = "") -> SafeString:
    """{% fact_badge "Buay Pemaca" "pin" %}: a fact that does not run out."""
    return format_html('<span class="badge">{}{}</span>', icon(name) if name else "", text)


@register.filter
def when(moment: datetime | None) -> str:
    """`24 November 2026, 14.05 WIB`."""
    return moments.when(moment) if moment else ""


@register.filter
def full_when(moment: datetime | None) -> str:
    """`Selasa, 24 November 2026, 14.05 WIB`."""
    return moments.full(moment) if moment else ""


@register.filter
def day(moment: datetime | None) -> str:
    """`Selasa, 24 November 2026`."""
    return moments.day(moment) if moment else ""


@register.simple_tag
def short_when(moment: datetime, now: datetime) -> SafeString:
    """{% short_when moment now %}: the time today, the day otherwise; absolute time in the title."""
    return format_html(
        '<time datetime="{}" title="{}">{}</time>',
        moment.isoformat(),
        moments.full(moment),
        moments.short(moment, now=now),
    )


@register.simple_tag
def ago(moment: datetime, now: datetime) -> SafeString:
    """{% ago moment now %}: how long it is since."""
    return format_html(
        '<time datetime="{}" title="{}">{}</time>',
        moment.isoformat(),
        moments.full(moment),
        _("%(span)s ago") % {"span": moments.span(now - moment)},
    )


@register.simple_tag
def static_url(path: str) -> str:
    """The address of one of our own static files."""
    return _address(path)


@register.inclusion_tag("design/language_link.html", takes_context=True)
def language_link(context: Any) -> dict[str, str]:
    """{% language_link %}: the other language, by the reader's own wish; comes back to this page."""
    language = get_language() or "id"
    request = context.get("request")
    other = "id" if language.startswith("en") else "en"
    where = request.path if request is not None and request.method == "GET" else "/"
    back = urlencode({"kembali": where})
    return {"code": "en" if other == "id" else "id", "url": f"/bahasa/{other}/?{back}"}


@register.filter
def number(value: float) -> str:
    """`1.234` in Indonesian, `1,234` in English."""
    grouped = f"{value:,}"
    if (get_language() or "id").startswith("en"):
        return grouped
    return grouped.translate(str.maketrans(",.", ".,"))


@register.inclusion_tag("design/sheet_rows.html")
def sheet_rows(rows: Iterable[Any]) -> dict[str, Any]:
    """{% sheet_rows sheet %}: label and value; withheld fields say so and who may open them."""
    return {"rows": rows}


@register.inclusion_tag("design/timeline.html")
def timeline(items: Iterable[Any]) -> dict[str, Any]:
    """{% timeline items %}: objects with .title .at .tone, optionally .text and .who."""
    return {"items": items}


@register.inclusion_tag("design/ring.html")
def ring(done: int, total: int, parts: Sequence[str] = ()) -> dict[str, Any]:
    """{% ring done total parts %}: completeness; `parts` are tones in order, one a service."""
    around, gap = 2 * 3.14159265 * 44, 4.0 if len(parts) > 1 else 0.0
    arc = around / len(parts) if parts else around
    return {
        "done": done,
        "total": total,
        "label": _("%(done)d of %(total)d settled") % {"done": done, "total": total},
        "arcs": [
            {
                "tone": tone,
                "dash": f"{max(arc - gap, 1):.2f} {around:.2f}",
                "offset": f"{-arc * index:.2f}",
            }
            for index, tone in enumerate(parts)
        ],
    }


@register.inclusion_tag("design/step_buttons.html", takes_context=True)
def step_buttons(context: Any, steps: Sequence[Any], primary: str = "") -> dict[str, Any]:
    """{% step_buttons steps primary="assess" %}: objects with .name .url; one filled button."""
    return {
        "steps": steps,
        "primary": primary or (steps[0].name if steps else ""),
        "csrf_token": context.get("csrf_token"),
    }


@register.inclusion_tag("design/form_field.html")
def form_field(field: BoundField, optional: bool | None = None) -> dict[str, Any]:
    """{% form_field form.story %}: label, hint, error and control, tied together for a screen reader."""
    described = " ".join(
        f"{field.auto_id}_{part}"
        for part, there in (("hint", field.help_text), ("error", field.errors))
        if there
    )
    attrs: dict[str, str | bool] = {"aria-describedby": described} if described else {}
    if field.errors:
        attrs["aria-invalid"] = "true"
    widget = field.field.widget
    kind = getattr(widget, "kind", widget.__class__.__name__)
    grouped = kind in {"RadioCards", "CheckCards"}
    return {
        "field": field,
        "control": field.as_widget(attrs={**widget.attrs, **attrs} if not grouped else attrs),
        "kind": kind,
        "described": described,
        "grouped": grouped,
        "optional": (not field.field.required) if optional is None else optional,
    }


@register.inclusion_tag("design/form_errors.html")
def form_errors(form: Form) -> dict[str, Any]:
    """{% form_errors form %}: what is wrong, on top, each sentence leading to its field."""
    return {
        "general": form.non_field_errors(),
        "fields": [
            (form[name], errors) for name, errors in form.errors.items() if name in form.fields
        ],
        "any": bool(form.errors),
    }


@register.inclusion_tag("design/empty_state.html")
def empty_state(title: str, text: str = "", url: str = "", label: str = "") -> dict[str, str]:
    """{% empty_state title text %}: says what to do next, or that it is fine to rest."""
    return {"title": title, "text": text, "url": url, "label": label}


@register.inclusion_tag("design/progress_steps.html")
def progress_steps(current: int, labels: Sequence[str], long: bool = False) -> dict[str, Any]:
    """{% progress_steps 2 labels %}: a fixed order with a current step (1-based)."""
    return {
        "current": current,
        "total": len(labels),
        "steps": [
            {"number": i, "label": label, "current": i == current, "past": i < current}
            for i, label in enumerate(labels, start=1)
        ],
        "long": long,
    }


@register.inclusion_tag("design/pager.html")
def pager(previous_url: str = "", next_url: str = "") -> dict[str, str]:
    """{% pager previous_url next_url %}: earlier and later, as links."""
    return {"previous_url": previous_url, "next_url": next_url}


@register.filter
def lines(text: str | Term) -> SafeString:
    """The words of a person with their line breaks, escaped; a term in the reader's language."""
    if isinstance(text, Term):
        text = text.label(get_language())
    return mark_safe("<br>".join(str(format_html("{}", line)) for line in str(text).splitlines()))  # noqa: S308 (each line is escaped)


@register.simple_tag
def quick_exit() -> str:
    """Where leaving fast leads on the public door; empty in the workroom.

    A tag and not context, because the page of a failure is drawn without any.
    """
    return str(settings.EXIT_URL) if settings.DOOR == "public" else ""


@register.simple_tag
def demo() -> bool:
    """True in the demo, and only there."""
    return bool(settings.DEMO)
