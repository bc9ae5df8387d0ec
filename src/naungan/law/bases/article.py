"""What one dated article of law is, and how the rows of one law are written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from naungan.law.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it stands from `valid_from` to `valid_to`, both days included."""

    code: str
    law: str
    article: str
    summary_id: str
    summary_en: str
    valid_from: date
    valid_to: date | None
    source: str
    evidence: Evidence
    doubt: str = ""
    confirmed_by: str = ""

    def holds_on(self, day: date) -> bool:
        """True when this row is the law of that day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


class NoArticle(LookupError):
    """No row of this article holds on that day."""


_READ_WHERE = "salinan naskah, laman resmi, atau pemberitaan; belum Lembaran Negara"
_NOT_READ = "belum dibaca"


@dataclass(frozen=True, slots=True)
class Law:
    """A statute: makes the rows of its articles."""

    key: str
    name: str
    since: date

    def article(
        self,
        number: str,
        summary_id: str,
        summary_en: str,
        evidence: Evidence,
        *,
        doubt: str = "",
        until: date | None = None,
    ) -> Article:
        short = number.split("–")[0].replace("(", "_").replace(")", "").replace(" ", "")
        return Article(
            code=f"{self.key}_{short}",
            law=self.name,
            article=number,
            summary_id=summary_id,
            summary_en=summary_en,
            valid_from=self.since,
            valid_to=until,
            source=_READ_WHERE if evidence is Evidence.READ else _NOT_READ,
            evidence=evidence,
            doubt=doubt,
        )
