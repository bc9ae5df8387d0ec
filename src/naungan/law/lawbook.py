"""The dated rows of law as a page for a lawyer to sign off: articles, clocks, holidays."""

from __future__ import annotations

from datetime import date

from naungan.law import calendar
from naungan.law.bases import ARTICLES, Article
from naungan.law.clocks import CLOCKS, ClockRule
from naungan.law.glossary import UNCONFIRMED, table
from naungan.law.terms import term

_HEAD = """# Dasar hukum dan tenggat · Law and clocks

Drawn from `src/naungan/law/` by `./naungan docs`; change the rows there, not here.

Untuk diperiksa Bagian Hukum dan Kejaksaan Negeri. Tidak ada baris yang dikutip dari Lembaran
Negara; hari mulai berlaku pun menunggu pemeriksaan. *Terbaca di sumber* berarti sebuah halaman
terbaca, bukan bahwa seorang pejabat sudah mengonfirmasi. For a lawyer to check: no row was taken
from the gazette, the days of entry into force included.
"""


def _span(first: date, last: date | None) -> str:
    return f"{first.isoformat()} – {last.isoformat() if last else ''}".rstrip()


def _known(evidence: str, doubt: str) -> str:
    words = [term(evidence).id]
    if doubt:
        words.append(term(doubt).id)
    return "; ".join(words)


def _article(row: Article) -> tuple[str, ...]:
    return (
        row.law,
        row.article,
        row.summary_id,
        row.summary_en,
        _span(row.valid_from, row.valid_to),
        _known(row.evidence, row.doubt),
        row.confirmed_by or UNCONFIRMED,
    )


def _clock(row: ClockRule) -> tuple[str, ...]:
    length = term("CLOCK_NO_LENGTH").id
    if row.length is not None:
        length = f"{row.length} {term(row.unit).id}"
    return (
        f"`{row.code}`",
        term(row.code).id,
        length,
        term(row.starts).id,
        row.source,
        _span(row.valid_from, row.valid_to),
        _known(row.evidence, row.doubt),
        row.confirmed_by or UNCONFIRMED,
    )


def _clocks(title: str, *, locked: bool) -> str:
    headings = (
        "Kode",
        "Tenggat",
        "Lama",
        "Mulai",
        "Sumber",
        "Berlaku",
        "Keadaan",
        "Dikonfirmasi oleh",
    )
    rows = [_clock(row) for row in CLOCKS if row.locked is locked]
    return f"## {title}\n\n{table(headings, rows)}\n"


def _calendar() -> str:
    rows = [
        (day.isoformat(), one.name_id, one.name_en, term(one.kind).id, one.source)
        for year in calendar.YEARS
        for day, one in calendar.holidays(year).items()
    ]
    headings = ("Hari", "Nama", "Name", "Jenis", "Sumber")
    return f"## Hari libur dan cuti bersama · Holidays and joint leave\n\n{table(headings, rows)}\n"


def render() -> str:
    """The whole of `docs/law.md`."""
    headings = (
        "Peraturan",
        "Pasal",
        "Isi",
        "Matter",
        "Berlaku",
        "Keadaan",
        "Dikonfirmasi oleh",
    )
    articles = table(headings, map(_article, ARTICLES))
    return "\n".join(
        (
            _HEAD,
            f"## Pasal · Articles\n\n{articles}\n",
            _clocks("Tenggat hukum (terkunci) · Clocks of law", locked=True),
            _clocks("Tenggat layanan (dapat diatur daerah) · Clocks of practice", locked=False),
            _calendar(),
        )
    )
