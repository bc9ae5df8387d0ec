"""How soon a report needs somebody: grades, the rules that propose them, and what a report can say."""

from __future__ import annotations

from naungan.law.terms import Term

_GRADES = (
    ("HIGH", "Tinggi", "High"),
    ("MEDIUM", "Sedang", "Medium"),
    ("LOW", "Rendah", "Low"),
)

_RULES = (
    (
        "U1",
        "Ada luka, senjata, penyekapan, ancaman nyawa, atau pelapor menandai sedang dalam bahaya",
        "There is an injury, a weapon, somebody held, a threat to life, or danger now was ticked",
    ),
    (
        "U2",
        "Anak tinggal serumah dengan terlapor, dan ada kekerasan atau kekerasan seksual",
        "A child lives under one roof with the alleged offender, and violence or sexual violence is told",
    ),
    (
        "U3",
        "Kekerasan seksual dalam 72 jam terakhir: bukti dan pencegahan medis masih mungkin",
        "Sexual violence within the last 72 hours: evidence and medical prevention are still possible",
    ),
    (
        "U4",
        "Ada kata-kata tentang bunuh diri atau menyakiti diri",
        "There are words of suicide or self-harm",
    ),
    (
        "U5",
        "Anak di bawah 6 tahun, atau anak yang tidak dapat meminta tolong, sendirian atau tidak terawat",
        "A child under 6, or a child who cannot call for help, is alone or untreated",
    ),
    (
        "U6",
        "Keberangkatan, penyerahan, atau perkawinan dalam 72 jam ke depan",
        "A departure, a hand-over or a wedding within the next 72 hours",
    ),
    (
        "U7",
        "Orang ditahan atau dipaksa bekerja, dokumen atau penghasilannya diambil, atau diminta tebusan atau denda",
        "A person is held or forced to work, papers or earnings are taken, or a ransom or fine is asked",
    ),
    (
        "U8",
        "Anak hilang, berapa pun lamanya",
        "A child is missing, whatever the hours passed",
    ),
    (
        "U9",
        "Anak mengalami kekerasan, eksploitasi, ancaman seksual daring, atau rencana perkawinan anak",
        "A child suffers violence, exploitation or an online sexual threat, or a child marriage is planned",
    ),
    (
        "U10",
        "Orang dewasa mengalami kekerasan atau eksploitasi, masih berlangsung atau sudah berakhir",
        "An adult suffered violence or exploitation, going on or over",
    ),
    (
        "U11",
        "Ada anak yang dapat ditemui dan belum ada yang melihat keadaannya",
        "There is a child who can be found and whom nobody has seen yet",
    ),
    (
        "U12",
        "Tidak ada tanda di atas: permintaan informasi",
        "None of the signs above: information only",
    ),
    (
        "U13",
        "Ada keraguan atau fakta yang kurang; ini tidak pernah menurunkan urgensi",
        "There is doubt or a missing fact; this never lowers the urgency",
    ),
)

_FACTS = (
    ("IN_DANGER_TICKED", "Ditandai: sedang dalam bahaya", "Ticked: in danger now"),
    (
        "DANGER_UNSURE",
        "Ditandai: tidak yakin apakah dalam bahaya",
        "Ticked: unsure whether in danger",
    ),
    ("INJURY", "Luka", "Injury"),
    ("WEAPON", "Senjata", "Weapon"),
    ("HELD", "Ditahan atau tidak boleh pergi", "Held or not allowed to leave"),
    ("CONFINED", "Dikurung, dikunci, atau diikat", "Locked in or tied up"),
    ("OTHERS_THERE", "Ada orang lain yang masih di sana", "Others are still there"),
    ("THREAT_TO_LIFE", "Ancaman terhadap nyawa", "Threat to life"),
    ("SEVERE_VIOLENCE", "Kekerasan yang dapat melukai berat", "Violence that may wound badly"),
    ("VIOLENCE", "Kekerasan", "Violence"),
    ("REPEATED", "Berulang", "Repeated"),
    (
        "UNDER_ONE_ROOF_WITH_ALLEGED",
        "Serumah dengan orang yang disebut",
        "Under one roof with the person named",
    ),
    ("SEXUAL_VIOLENCE", "Kekerasan seksual", "Sexual violence"),
    (
        "SEXUAL_WITHIN_72H",
        "Kekerasan seksual dalam 72 jam terakhir",
        "Sexual violence within the last 72 hours",
    ),
    (
        "ONLINE_SEXUAL_THREAT",
        "Ancaman seksual lewat gambar atau daring",
        "Sexual threat with images or online",
    ),
    ("SELF_HARM", "Bunuh diri atau menyakiti diri", "Suicide or self-harm"),
    ("CHILD", "Anak", "Child"),
    ("ADULT", "Orang dewasa", "Adult"),
    ("CHILD_UNDER_6", "Anak di bawah 6 tahun", "Child under 6"),
    ("CANNOT_CALL_FOR_HELP", "Tidak dapat meminta tolong sendiri", "Cannot call for help"),
    ("CHILD_ALONE_OR_UNTREATED", "Anak sendirian atau tidak terawat", "Child alone or untreated"),
    ("ILL", "Sakit", "Ill"),
    ("CHILD_MISSING", "Anak hilang", "Child missing"),
    ("DEPARTURE_WITHIN_72H", "Berangkat dalam 72 jam", "Departure within 72 hours"),
    (
        "HANDOVER_WITHIN_72H",
        "Diserahkan atau dijual dalam 72 jam",
        "Hand-over or sale within 72 hours",
    ),
    ("WEDDING_WITHIN_72H", "Perkawinan dalam 72 jam", "Wedding within 72 hours"),
    ("DATED_EVENT_LATER", "Kejadian bertanggal di kemudian hari", "A dated event later on"),
    ("PLANNED_CHILD_MARRIAGE", "Rencana perkawinan anak", "Planned child marriage"),
    (
        "FORCED_WORK",
        "Dipaksa bekerja atau melakukan kejahatan",
        "Forced to work or to commit crime",
    ),
    ("DOCUMENTS_TAKEN", "Dokumen diri diambil", "Identity papers taken"),
    ("RANSOM_OR_FINE", "Tebusan atau denda diminta", "Ransom or fine asked"),
    ("TAKES_EARNINGS", "Penghasilan diambil orang lain", "Earnings taken by another"),
    ("EXPLOITATION", "Eksploitasi", "Exploitation"),
    ("CHILD_LABOUR", "Pekerjaan yang bukan untuk anak", "Work that is not for a child"),
    ("RECRUITMENT", "Tanda perekrutan berisiko", "Sign of risky recruitment"),
    ("ENDED_AND_SAFE", "Sudah berakhir dan aman", "Over, and safe now"),
    ("THIRD_PARTY", "Dilaporkan orang lain", "Reported by somebody else"),
    ("CONCERN", "Kekhawatiran tentang anak", "Worry about a child"),
    ("DOUBT", "Kata-kata yang meragukan", "Words that raise doubt"),
    ("ASKS_FOR_INFORMATION", "Meminta informasi", "Asks for information"),
    (
        "NOT_READ_TO_END",
        "Teks terlalu panjang; bagian akhirnya tidak dibaca",
        "Text too long; its end was not read",
    ),
)

TERMS: tuple[Term, ...] = (
    *(Term(code, id, en) for code, id, en in (*_GRADES, *_RULES)),
    *(Term(f"FACT_{code}", id, en) for code, id, en in _FACTS),
)
