"""The fifteen categories of children in need of special protection."""

from __future__ import annotations

from naungan.law.terms import Term

_SOURCE = "UU 35/2014 pasal 59(2); PP 78/2021 pasal 3"

_CATEGORIES = (
    ("Anak dalam situasi darurat", "Child in an emergency"),
    ("Anak yang berhadapan dengan hukum", "Child in contact with the law"),
    ("Anak dari kelompok minoritas dan terisolasi", "Child of a minority or isolated group"),
    (
        "Anak yang dieksploitasi secara ekonomi dan/atau seksual",
        "Child exploited economically or sexually",
    ),
    (
        "Anak korban narkotika, alkohol, psikotropika, dan zat adiktif lainnya",
        "Child victim of narcotics, alcohol and other addictive substances",
    ),
    ("Anak yang menjadi korban pornografi", "Child victim of pornography"),
    ("Anak dengan HIV dan AIDS", "Child with HIV and AIDS"),
    (
        "Anak korban penculikan, penjualan, dan/atau perdagangan",
        "Child victim of abduction, sale or trafficking",
    ),
    (
        "Anak korban kekerasan fisik dan/atau psikis",
        "Child victim of physical or psychological violence",
    ),
    ("Anak korban kejahatan seksual", "Child victim of sexual crime"),
    ("Anak korban jaringan terorisme", "Child victim of a terrorist network"),
    ("Anak penyandang disabilitas", "Child with a disability"),
    ("Anak korban perlakuan salah dan penelantaran", "Child victim of maltreatment and neglect"),
    ("Anak dengan perilaku sosial menyimpang", "Child with deviant social behaviour"),
    (
        "Anak korban stigmatisasi karena kondisi orang tuanya",
        "Child stigmatised because of a parent's condition",
    ),
)

TERMS: tuple[Term, ...] = tuple(
    Term(f"AMPK_{number}", word_id, word_en, _SOURCE)
    for number, (word_id, word_en) in enumerate(_CATEGORIES, start=1)
)
