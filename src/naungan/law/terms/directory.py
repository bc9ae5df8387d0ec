"""Words of the directory: kinds of areas, ways to sign in, and what Pengaturan refuses."""

from __future__ import annotations

from naungan.law.terms import Term

_AREAS = (
    Term("PROVINCE", "Provinsi", "Province", "UU 23/2014"),
    Term("REGENCY", "Kabupaten/kota", "Regency or city", "UU 23/2014"),
    Term("DISTRICT", "Kecamatan", "District (kecamatan)", "UU 23/2014"),
    Term("VILLAGE", "Desa", "Village", "UU 6/2014"),
    Term("KELURAHAN", "Kelurahan", "Urban village (kelurahan)", "UU 23/2014"),
)
_PLACES = (
    Term("place_same_name", "Nama sama", "Same name"),
    Term("place_name_shared", "Beberapa tempat bernama sama", "Several places have this name"),
    Term("place_in_named_district", "Di kecamatan yang disebut", "In the kecamatan that is named"),
    Term(
        "place_in_other_district",
        "Nama sama, kecamatan lain",
        "Same name, in another kecamatan",
    ),
    Term(
        "place_around_named_village",
        "Kecamatan dari desa yang disebut",
        "The kecamatan around the village that is named",
    ),
    Term("place_other_spelling", "Ejaan mirip", "Similar spelling"),
    Term("place_longer_name", "Nama yang lebih panjang", "A longer name"),
    Term("place_elsewhere", "Di luar kabupaten ini", "Outside this regency"),
)
_SIGN_IN = (
    Term("SIGN_IN_PASSKEY", "Kunci sandi", "Passkey"),
    Term("SIGN_IN_PASSWORD_AND_CODE", "Kata sandi dan kode", "Password and code"),
    Term("SIGN_IN_PASSWORD", "Kata sandi", "Password"),
    Term("SIGN_IN_DEMO", "Daftar contoh", "Demo list"),
    Term(
        "sign_in_failed",
        "Nama pengguna dan kata sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.",
        "Name and password do not match. Check capital and small letters, then try again.",
    ),
)
_REFUSALS = (
    Term(
        "name_missing",
        "Nama masih kosong.",
        "The name is empty.",
    ),
    Term(
        "agency_kind_unknown",
        "Jenis instansi ini tidak dikenal.",
        "There is no such kind of agency.",
    ),
    Term(
        "username_unfit",
        "Nama pengguna terdiri dari 3–60 huruf kecil, angka, titik, atau tanda hubung.",
        "A sign-in name has 3 to 60 small letters, digits, dots or hyphens.",
    ),
    Term(
        "username_taken",
        "Nama pengguna ini sudah dipakai.",
        "This sign-in name is already in use.",
    ),
    Term(
        "own_account",
        "Akun sendiri tidak dapat diubah di sini. Mintalah administrator lain.",
        "You cannot change your own account here. Ask another administrator.",
    ),
    Term(
        "own_appointment",
        "Penugasan sendiri tidak dapat diberikan atau diakhiri. Mintalah administrator lain.",
        "You cannot give or end your own appointment. Ask another administrator.",
    ),
    Term("account_already_closed", "Akun ini sudah ditutup.", "This account is already closed."),
    Term("account_already_open", "Akun ini sudah aktif.", "This account is already open."),
    Term(
        "password_is_the_old_one",
        "Kata sandi baru sama dengan yang lama.",
        "The new password is the old one.",
    ),
    Term(
        "appointment_ends_before_start",
        "Hari terakhir lebih awal daripada hari pertama.",
        "The last day is before the first day.",
    ),
    Term(
        "appointment_overlaps",
        "Petugas ini sudah memegang penugasan yang sama pada waktu itu.",
        "This worker already holds the same appointment at that time.",
    ),
    Term(
        "appointment_already_ended",
        "Penugasan ini sudah berakhir sebelum hari itu.",
        "This appointment ended before that day.",
    ),
    Term(
        "agency_has_a_head",
        "Instansi ini sudah mempunyai kepala pada waktu itu. Akhiri dahulu penugasannya.",
        "The agency has a head at that time. End that appointment first.",
    ),
    Term(
        "administrator_does_no_case_work",
        "Administrator sistem tidak menangani kasus. Pisahkan kedua tugas ini pada dua orang.",
        "A system administrator does no case work. Give the two duties to two people.",
    ),
    Term(
        "last_administrator",
        "Ini administrator terakhir. Tunjuk penggantinya dahulu.",
        "This is the last administrator. Appoint another one first.",
    ),
    Term(
        "desk_of_another_agency",
        "Meja itu milik instansi lain.",
        "That desk belongs to another agency.",
    ),
    Term(
        "worker_not_at_this_desk",
        "Petugas ini tidak bertugas di meja ini pada hari itu.",
        "This worker has no appointment at this desk on that day.",
    ),
    Term(
        "shift_ends_before_start",
        "Jam selesai tidak boleh sebelum jam mulai.",
        "The shift must end after it starts.",
    ),
    Term(
        "shift_too_long",
        "Satu giliran jaga paling lama 72 jam.",
        "A shift lasts 72 hours at most.",
    ),
    Term(
        "shift_overlaps",
        "Petugas ini sudah berjaga pada sebagian waktu itu.",
        "This worker is already on duty for part of that time.",
    ),
    Term(
        "shift_is_over",
        "Giliran yang sudah lewat tetap tercatat.",
        "A shift that is over stays on record.",
    ),
    Term(
        "ladder_empty",
        "Tangga panggilan perlu sedikitnya satu anak tangga.",
        "The ladder needs at least one rung.",
    ),
    Term(
        "ladder_too_long",
        "Paling banyak 6 anak tangga, paling lama 24 jam.",
        "At most 6 rungs and 24 hours.",
    ),
    Term(
        "ladder_does_not_rise",
        "Setiap anak tangga harus lebih lambat daripada yang sebelumnya.",
        "Each rung must come later than the one before it.",
    ),
    Term(
        "ladder_role_not_callable",
        "Peran ini tidak dapat dipanggil.",
        "This role cannot be called.",
    ),
    Term(
        "clock_is_a_rung",
        "Menit panggilan diatur pada tangga panggilan setiap meja.",
        "The minutes of a call are set in the ladder of each desk.",
    ),
    Term(
        "clock_length_unfit",
        "Paling sedikit 1; paling lama 1.440 menit, 720 jam, 365 hari kalender, atau 250 hari kerja.",
        "At least 1; at most 1,440 minutes, 720 hours, 365 calendar days or 250 working days.",
    ),
    Term(
        "already_set_up",
        "Naungan di sini sudah disiapkan. Penyiapan hanya satu kali.",
        "Naungan is already set up here. Set-up happens once.",
    ),
    Term(
        "no_lead_office",
        "Pilih UPTD PPA atau dinas PPPA: laporan warga masuk ke sana.",
        "Choose the UPTD PPA or the PPA office: reports from the public arrive there.",
    ),
)

TERMS: tuple[Term, ...] = (*_AREAS, *_PLACES, *_SIGN_IN, *_REFUSALS)
