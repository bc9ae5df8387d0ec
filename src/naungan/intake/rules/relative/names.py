"""Names of days, months, hours and feasts as people write them. Data: a missing word is added here."""

from __future__ import annotations


def _forms(table: dict[str, str]) -> dict[str, str]:
    return {form: word for word, forms in table.items() for form in (word, *forms.split())}


SPELLING = _forms(
    {
        "kemarin": "kemaren kmarin kmaren kmrn kmren kemarenlah kemaghin kemariknyo wingi",
        "lalu": "lau",
        "depan": "dpn",
        "besok": "bsk bsok besuk esok sesok mbesok pagisuk",
        "lusa": "luso lusanya",
        "tadi": "td tadinya tadek",
        "nanti": "nnti ntar entar gek kagek kage tar mengko",
        "malam": "malem mlm mlam mlem bengi",
        "pagi": "pg isuk",
        "siang": "siank tengahari",
        "sore": "petang soreh",
        "subuh": "shubuh sahur fajar",
        "magrib": "maghrib mahgrib isya",
        "hari": "hr ari harinya",
        "minggu": "mggu mgg mingguan pekan",
        "bulan": "bln",
        "tahun": "taun thn th",
        "tanggal": "tgl tg tgal",
        "jam": "pukul pkl",
        "ini": "ni nih",
        "yang": "yg",
        "lagi": "lg lgi",
        "semalam": "semalem smalem smlm smalam",
        "barusan": "brusan baru2 tadinian",
        "senin": "snin sen",
        "selasa": "slasa",
        "rabu": "rebo rabo",
        "kamis": "kemis kmis",
        "jumat": "jum'at jum’at jumaat jumahat jmat jumat'",
        "sabtu": "saptu sbtu",
        "ahad": "akad",
        "terakhir": "trakhir terakir trakir",
        "sejak": "dari semenjak sedari mulai dr sjak",
        "setiap": "tiap tiap2 saban per sekali",
        "juni": "jun",
        "juli": "jul",
        "januari": "jan januwari",
        "februari": "feb pebruari",
        "maret": "mar mrt",
        "april": "apr",
        "mei": "may",
        "agustus": "agt agust ags",
        "september": "sep sept",
        "oktober": "okt",
        "november": "nov nopember",
        "desember": "des",
    }
)
# "akad" is a wedding far more often than the Palembang Sunday.
del SPELLING["akad"]

WEEKDAYS = {
    "senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "sabtu": 5, "minggu": 6, "ahad": 6,
}  # fmt: skip
MONTHS = {
    "januari": 1, "februari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6,
    "juli": 7, "agustus": 8, "september": 9, "oktober": 10, "november": 11, "desember": 12,
}  # fmt: skip
NUMBERS = _forms(
    {
        "1": "satu sikok sekok suatu se",
        "2": "dua duo due",
        "3": "tiga tigo tige",
        "4": "empat ampat",
        "5": "lima limo lime",
        "6": "enam anam",
        "7": "tujuh",
        "8": "delapan lapan",
        "9": "sembilan",
        "10": "sepuluh",
    }
)
ONE_UNIT = {
    "sehari": "hari",
    "sejam": "jam",
    "seminggu": "minggu",
    "sebulan": "bulan",
    "setahun": "tahun",
}
UNIT_DAYS = {"hari": 1, "minggu": 7, "bulan": 30, "tahun": 365}

# Hours of a part of the day; past 24 it runs into the next one.
PARTS = {
    "subuh": (3, 6), "pagi": (3, 11), "siang": (10, 15), "sore": (15, 19),
    "magrib": (17, 20), "malam": (18, 30),
}  # fmt: skip

BACK = frozenset(
    {"sejak", "waktu", "wktu", "terakhir", "kejadian", "kejadiannya", "pas", "sudah", "udah"}
)
_AHEAD_WORDS = """
    akan mau nak hendak bakal rencana rencananya rencanonyo berangkat brangkat diberangkatkan
    diberangkatke dibawa dikirim dijemput terbang akad nikah menikah dinikahkan dinikahke kawin
    dikawinkan ijab resepsi jadwal jadwalnya batas deadline paling sampai nanti diserahkan dijual
    tiket
"""
AHEAD = frozenset(_AHEAD_WORDS.split())
LAST = frozenset({"kemarin", "lalu"})
NEXT = frozenset({"depan", "besok", "nanti"})

# The feast days that reports are dated by. [GK] until the joint decree of each year confirms them.
FEASTS = {
    "haji": {
        2023: (6, 29), 2024: (6, 17), 2025: (6, 6), 2026: (5, 27), 2027: (5, 16), 2028: (5, 5),
    },
    "fitri": {
        2023: (4, 22), 2024: (4, 10), 2025: (3, 31), 2026: (3, 20), 2027: (3, 10), 2028: (2, 27),
    },
}  # fmt: skip
