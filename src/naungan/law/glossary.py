"""The glossary as a page for officials to sign off, drawn from the terms."""

from __future__ import annotations

from collections.abc import Iterable

from naungan.law.terms import SUBJECTS, Term

_TITLES = {
    "agencies": "Instansi · Agencies",
    "ampk": "Kategori AMPK · Categories of children in need of special protection",
    "audit": "Jejak · The trail",
    "casework": "Kasus · Casework",
    "clocks": "Tenggat · Clocks",
    "directory": "Instansi dan petugas · Directory",
    "field": "Istilah bidang · Words of the field",
    "field_groups": "Bagian berkas · Parts of a file",
    "forms": "Jenis dan bentuk · Kinds and forms",
    "intake": "Laporan · Intake",
    "notices": "Pemberitahuan · Notices",
    "posts": "Jabatan dan peran · Posts and roles",
    "services": "Layanan · Services",
}
_HEAD = """# Glosarium · Glossary

Drawn from `src/naungan/law/terms/` by `./naungan docs`; change the terms there, not here.

Kata resmi adalah hukum, bukan terjemahan. Baris bertanda *belum dikonfirmasi* menunggu
pejabat yang berwenang. Official words are law, not translations; a row marked *belum
dikonfirmasi* waits for the official who answers for it.
"""
UNCONFIRMED = "*belum dikonfirmasi*"


def table(headings: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table in Markdown; a bar inside a cell stays a bar."""
    heads = list(headings)
    lines = [heads, ["---"] * len(heads), *[[_cell(cell) for cell in row] for row in rows]]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|") or "–"


def _row(term: Term) -> tuple[str, ...]:
    return (f"`{term.code}`", term.id, term.en, term.source, term.confirmed_by or UNCONFIRMED)


def render() -> str:
    """The whole of `docs/glossary.md`: one table a subject, in the order of the subjects."""
    parts = [_HEAD]
    for subject in sorted(SUBJECTS):
        if SUBJECTS[subject]:
            title = _TITLES.get(subject, subject)
            headings = ("Kode", "Indonesia", "English", "Sumber", "Dikonfirmasi oleh")
            parts.append(f"## {title}\n\n{table(headings, map(_row, SUBJECTS[subject]))}\n")
    return "\n".join(parts)
