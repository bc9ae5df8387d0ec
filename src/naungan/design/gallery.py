"""Every part of the kit in every state, with invented values: what `design/kit.html` draws."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django import forms

from naungan.design.forms import CheckCards, Day, Moment, PlainForm, RadioCards

#: Every drawing of the icon sheet; the shapes of the tones stand with the chips.
ICONS = [
    "mark",
    "today",
    "inbox",
    "folder",
    "referral",
    "people",
    "radar",
    "book",
    "chart",
    "sliders",
    "menu",
    "lock",
    "eye",
    "phone",
    "pin",
    "check",
    "exit",
    "clock",
    "printer",
    "plus",
    "message",
    "car",
    "next",
    "download",
    "globe",
    "warning",
]
TONES = ("neutral", "waiting", "due", "overdue", "done")


@dataclass(frozen=True, slots=True)
class Sample:
    """Whatever a tag reads from an object; each tag takes only what it knows."""

    label: str = ""
    value: str = ""
    withheld: bool = False
    opened_by: tuple[str, ...] = ()
    title: str = ""
    text: str = ""
    who: str = ""
    tone: str = ""
    at: datetime | None = None
    name: str = ""
    agency: str = ""
    post: str = ""
    url: str = "#isi"
    icon: str = ""
    count: int | None = None
    current: bool = False
    far: bool = False
    gap: bool = False


class SampleForm(PlainForm):
    """One field of each kind."""

    name = forms.CharField(label="Nama panggilan", max_length=40, help_text="Boleh nama samaran.")
    story = forms.CharField(label="Cerita", widget=forms.Textarea)
    place = forms.ChoiceField(label="Kecamatan", choices=[("", "–"), ("1", "Buay Pemaca")])
    risk = forms.ChoiceField(
        label="Tingkat risiko",
        choices=[("HIGH", "Tinggi"), ("MEDIUM", "Sedang"), ("LOW", "Rendah")],
        widget=RadioCards(row=True),
    )
    kinds = forms.MultipleChoiceField(
        label="Jenis",
        choices=[("TPPO", "TPPO"), ("AMPK", "AMPK")],
        widget=CheckCards(row=True),
        required=False,
        help_text="Pilih yang sesuai.",
    )
    told = forms.BooleanField(label="Anak sudah diberi tahu haknya", required=False)
    on = forms.DateField(label="Tanggal", widget=Day(), required=False)
    at = forms.DateTimeField(label="Waktu", widget=Moment(), required=False)


def parts(now: datetime) -> dict[str, Any]:
    """The context of the gallery at this moment."""
    hour, day = timedelta(hours=1), timedelta(days=1)
    wrong = SampleForm({"name": "x" * 41})
    wrong.is_valid()
    return {
        "now": now,
        "me": Sample(name="Contoh Petugas", agency="UPTD PPA", post="Manajer kasus"),
        "nav": [
            Sample(label="Hari ini", icon="today", count=6, current=True),
            Sample(label="Laporan", icon="inbox", count=4),
            Sample(label="Kasus", icon="folder"),
            Sample(label="Rujukan", icon="referral"),
            Sample(label="Pengaturan", icon="sliders", far=True, gap=True),
        ],
        "icons": ICONS,
        "tones": TONES,
        "started": now - 3 * hour,
        "in_five_hours": now + 5 * hour,
        "in_four_days": now + 4 * day,
        "two_hours_ago": now - 2 * hour,
        "two_days_ago": now - 2 * day,
        "grades": ("HIGH", "MEDIUM", "LOW"),
        "states": ("RECEIVED", "ACCEPTED", "REFERRAL_SENT", "REFERRAL_RETURNED", "CLOSED"),
        "sheet": [
            Sample(label="field_district", value="Buay Pemaca"),
            Sample(label="field_contact_value", withheld=True, opened_by=("CASE_WORKER",)),
            Sample(label="field_contact_hours"),
        ],
        "items": [
            Sample(title="Batas lewat", text="Atasan diberi tahu.", tone="overdue", at=now - hour),
            Sample(title="Rujukan dikirim", who="Contoh Rekan", tone="waiting", at=now - 5 * hour),
            Sample(title="Laporan diterima", tone="done", at=now - day),
        ],
        "arcs": ["done", "done", "done", "waiting", "due", "overdue", "neutral"],
        "steps": [Sample(name="assess"), Sample(name="serve")],
        "labels": ["Penerimaan", "Asesmen", "Layanan", "Pemantauan"],
        "empty": "Tidak ada yang menunggu Anda",
        "rest": "Boleh istirahat.",
        "fact": "Buay Pemaca",
        "asked": SampleForm(auto_id="asked_%s"),
        "wrong": wrong,
    }
