"""The articles the software leans on, as dated rows: which text was the law on a given day.

A row is a pointer for a lawyer, not a quotation. `doubt` is the code of a term that says what is
not certain about it; `confirmed_by` stays empty until a named official signs the row off.
"""

from __future__ import annotations

from datetime import date

from naungan.law.bases.article import Article, NoArticle
from naungan.law.bases.rows import ARTICLES

__all__ = ["ARTICLES", "Article", "NoArticle", "article", "articles_on"]


def articles_on(day: date) -> tuple[Article, ...]:
    """The rows that are the law of that day."""
    return tuple(row for row in ARTICLES if row.holds_on(day))


def article(code: str, *, on: date) -> Article:
    """The row of one article that holds on that day."""
    for row in ARTICLES:
        if row.code == code and row.holds_on(on):
            return row
    raise NoArticle(f"no article {code} holds on {on.isoformat()}")
