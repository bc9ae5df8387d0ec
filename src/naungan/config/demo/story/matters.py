"""What people write and say in the demo's year: short made-up reports, and what each is meant to show.

Nobody in them exists. `{nama}` becomes an invented name that begins with *Contoh*, `{umur}` an age
within `ages`, `{desa}` a village of the regency, `{nomor}` a number that cannot be dialled.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Course(StrEnum):
    """How the desk is going to decide the report."""

    CASE = "CASE"
    INFORMATION = "INFORMATION"
    NOT_PROVEN = "NOT_PROVEN"
    WITHDRAWN = "WITHDRAWN"
    OUTSIDE = "OUTSIDE"
    OTHER_DESK = "OTHER_DESK"


@dataclass(frozen=True, slots=True)
class Matter:
    """One made-up report: its words, by which channels it may come, and the work it leads to.

    `partners` are kinds of agencies asked for help; `goes_to` is the office or desk that a report
    of the courses OUTSIDE and OTHER_DESK belongs to; `again` is how a second person tells the same;
    `regrade` is the grade an officer sets instead of the proposed one, with her reason.
    """

    code: str
    course: Course
    channels: tuple[str, ...]
    about: str
    story: str
    kinds: tuple[str, ...] = ()
    ages: tuple[int, int] = (6, 17)
    sex: str = "UNKNOWN_SEX"
    partners: tuple[str, ...] = ()
    relation: str = ""
    goes_to: str = ""
    again: str = ""
    regrade: tuple[str, str] | None = None


F, M = "FEMALE", "MALE"
CHILD, ADULT, SELF = "CHILD", "OTHER", "SELF"
WEB, PHONE, WA, WALK = "WEB", "PHONE", "WHATSAPP", "WALK_IN"
LETTER, VISIT, LINE, SENT = "LETTER", "OUTREACH", "SAPA129", "REFERRAL_IN"
HOSPITAL, POLICE, SOCIAL = "AGENCY_HOSPITAL", "AGENCY_POLRES_UNIT_PPA", "AGENCY_DINSOS"
SCHOOL, REGISTRY, COUNSEL = "AGENCY_EDUCATION_OFFICE", "AGENCY_CIVIL_REGISTRY", "AGENCY_LEGAL_AID"
CLINIC, MIGRANT, LABOUR = "AGENCY_PUSKESMAS", "AGENCY_BP3MI", "AGENCY_MANPOWER_OFFICE"
FAITH = "AGENCY_RELIGIOUS_AFFAIRS"

CASES: tuple[Matter, ...] = (
    Matter(
        "uncle", Course.CASE, (PHONE, WA, WEB), CHILD,
        "Keponakan sayo {nama} umur {umur} di Desa {desa} sering nian dipukul pamannyo "
        "kalo balek dari ngaji kemaleman. Sekarang dio nginap di rumah kami. Maknyo kerjo di kebun orang.",
        ("AMPK",), (8, 13), M, (CLINIC, SOCIAL), "bibi",
        again="Pak, ado budak lanang di {desa} sering dipukul pamannyo. Kami tetanggo sebelah.",
    ),
    Matter(
        "at-home", Course.CASE, (WEB, PHONE), CHILD,
        "Anak tetangga, {nama} {umur} tahun, dipukul bapaknya hampir tiap malam, tinggal serumah di "
        "Desa {desa}. Pelipisnya luka. Ibunya takut melapor. Tolong jangan sebut kami.",
        ("AMPK", "KDRT"), (5, 12), M, (HOSPITAL, POLICE, SOCIAL), "tetangga",
        again="Mau lapor juga soal anak yang dipukul bapaknya di {desa}, tadi malam kedengaran lagi.",
    ),
    Matter(
        "quarry", Course.CASE, (VISIT, LETTER, WEB), CHILD,
        "Saat kunjungan ke Desa {desa} kami temukan {nama}, {umur} tahun, bekerja memecah batu "
        "bersama kakaknya, tidak sekolah sejak tahun lalu. Upahnya dipakai untuk bayar utang keluarga.",
        ("AMPK",), (11, 15), M, (SCHOOL, SOCIAL), "pendamping desa",
    ),
    Matter(
        "betrothed", Course.CASE, (LETTER, WALK, WEB), CHILD,
        "Dengan hormat, siswi kami {nama}, {umur} tahun, Desa {desa}, tidak masuk sekolah dua pekan. "
        "Menurut temannya ia akan dinikahkan bulan depan dengan laki-laki pilihan orang tua. "
        "Anaknya masih ingin sekolah.",
        ("AMPK",), (14, 16), F, (FAITH, SCHOOL), "wali kelas",
        again="Assalamualaikum, mau tanya, benar tidak anak kelas IX di {desa} mau dinikahkan? Kasihan.",
    ),
    Matter(
        "photos", Course.CASE, (WEB, WA), SELF,
        "kak aku {umur} thn cewek. pacar aku yg kenal dari game nyimpen foto aku, skrg dia ancam "
        "mau sebar kalo aku putusin. udah dikirim satu ke temen aku. aku harus gimana, jgn kasih tau mama dulu",
        ("AMPK", "TPKS"), (14, 17), F, (POLICE, SCHOOL), "",
    ),
    Matter(
        "touched", Course.CASE, (LINE, WALK), CHILD,
        "Penelepon ibu dari {nama}, {umur} tahun, melaporkan anaknya diraba tukang ojek langganan dalam "
        "perjalanan sekolah, sudah beberapa kali sejak bulan lalu. Anak tidak mau naik ojek lagi.",
        ("AMPK", "TPKS"), (9, 13), F, (POLICE, HOSPITAL), "ibu",
    ),
    Matter(
        "last-night", Course.CASE, (PHONE, WALK), CHILD,
        "Bu, anak kos di belakang warung kami, {nama} baru {umur} tahun, tadi malam dicabuli tamu "
        "yang numpang nginap. Sekarang anaknya di rumah kami di {desa}, nangis terus, dak galak makan.",
        ("AMPK", "TPKS"), (13, 16), F, (HOSPITAL, POLICE), "pemilik warung",
    ),
    Matter(
        "cafe", Course.CASE, (WEB, WA), CHILD,
        "Ada anak perempuan {umur} tahun namanya {nama} kerja di kafe pinggir jalan, katanya dari {desa}. "
        "KTP dan HP-nya disimpan bos, tidak boleh pulang sebelum lunas ongkos. Malam disuruh nemani tamu.",
        ("AMPK", "TPPO"), (15, 17), F, (POLICE, HOSPITAL, SOCIAL), "pelanggan",
        again="mau lapor kafe pinggir jalan itu, anaknya masih kecil2, dak boleh keluar mess. kami liat dewek",
    ),
    Matter(
        "maid", Course.CASE, (PHONE, WALK), CHILD,
        "Anak sayo {nama} {umur} tahun dibawak wong ke Palembang jadi pembantu, sudah limo bulan dak "
        "digaji, HP nyo diambek majikan, dak boleh balek ke {desa}. Kami dienjuk duit sekali bae.",
        ("AMPK", "TPPO"), (13, 16), F, (POLICE, SOCIAL, REGISTRY), "ayah",
    ),
    Matter(
        "abroad-offer", Course.CASE, (WA, WEB), CHILD,
        "Kak, sepupu saya {nama} {umur} tahun ditawari kerja di Malaysia sama sponsor yang keliling di "
        "{desa}. Umurnya mau dituakan di KTP. Orang tuanya sudah terima uang tanda jadi 3 juta.",
        ("AMPK", "TPPO"), (15, 17), F, (LABOUR, REGISTRY, MIGRANT), "sepupu",
        regrade=("HIGH", "Uang sudah diterima orang tua; sponsor masih di desa."),
        again="ado sponsor ngajak budak gadis di {desa}, dijanji gawe di malaysia, galak ngasih duit mukonyo",
    ),
    Matter(
        "back-home", Course.CASE, (WALK, PHONE), ADULT,
        "Suami sayo {nama}, {umur} tahun, sudah balek dari kebun sawit di luar negeri, selamat. Di sano "
        "paspornyo ditahan mandor dan gaji setahun dak dibayar. Sekarang masih sakit pinggang, kami di {desa}.",
        ("TPPO",), (24, 45), M, (MIGRANT, HOSPITAL, COUNSEL), "istri",
        regrade=("MEDIUM", "Orangnya sudah pulang dan aman; tidak ada lagi yang ditahan."),
    ),
    Matter(
        "wife", Course.CASE, (WEB, WA, WALK), SELF,
        "Saya {umur} tahun, dari Desa {desa}. Suami saya sering menampar saya dan memegang semua uang. "
        "Bulan lalu saya pulang ke rumah orang tua dan aman di sini. Saya ingin tahu hak saya.",
        ("KDRT",), (22, 44), F, (COUNSEL, POLICE), "",
    ),
    Matter(
        "wife-night", Course.CASE, (PHONE, WA), ADULT,
        "Tolong bu, adik perempuan saya {nama} {umur} tahun barusan dipukul lakinyo sampai berdarah, "
        "lakinyo pegang parang di depan rumah, di {desa}. Anaknyo duo masih di dalam.",
        ("KDRT",), (23, 40), F, (HOSPITAL, POLICE), "kakak",
    ),
    Matter(
        "left-alone", Course.CASE, (PHONE, VISIT, WA), CHILD,
        "Ado budak kecik {nama} umur {umur} tahun ditinggal dewekan di rumah di Desa {desa}, maknyo "
        "merantau, neneknyo sakit. Badannyo panas dari kemaren, kami cuma biso ngasih minum.",
        ("AMPK",), (3, 5), M, (CLINIC, SOCIAL, REGISTRY), "tetangga",
        again="Budak kecik yang ditinggal maknyo di {desa} itu tolong ditengok bu, panas badannyo.",
    ),
    Matter(
        "wheelchair", Course.CASE, (LETTER, VISIT, SENT), CHILD,
        "Mohon tindak lanjut untuk {nama}, {umur} tahun, anak dengan disabilitas di Desa {desa}, belum "
        "punya akta, belum pernah sekolah, jarang dibawa keluar rumah. Keluarga kooperatif.",
        ("AMPK",), (7, 12), F, (REGISTRY, SCHOOL, SOCIAL), "kader posyandu",
    ),
    Matter(
        "glue", Course.CASE, (WALK, VISIT), CHILD,
        "Di belakang pasar ado limo budak sering ngisap lem, yang paling kecik {nama} umur {umur} tahun "
        "dari {desa}. Kadang tidur di pasar.",
        ("AMPK",), (10, 14), M, (SOCIAL, CLINIC), "pedagang",
    ),
    Matter(
        "bully", Course.CASE, (WEB, WALK), CHILD,
        "Anak saya {nama} kelas VII, {umur} tahun, sering dipukul dan dipalak kakak kelas di sekolah, "
        "videonya disebar. Sudah lapor wali kelas tapi disuruh saling memaafkan. Anak saya mogok sekolah.",
        ("AMPK",), (12, 14), M, (SCHOOL,), "ibu",
    ),
    Matter(
        "give-up", Course.CASE, (WEB, WA), SELF,
        "aku {umur} thn. tiap hari dikatain di rumah sama di sekolah. aku capek, aku mau mati aja rasanya. "
        "jangan telpon rumah ya, chat aja kalo bisa siang",
        ("AMPK",), (14, 17), F, (HOSPITAL, SCHOOL), "",
    ),
    Matter(
        "teacher", Course.CASE, (WEB, LETTER), CHILD,
        "Kami beberapa wali murid di {desa} keberatan. Guru olahraga memegang-megang murid perempuan, "
        "salah satunya {nama} {umur} tahun. Pihak sekolah minta diselesaikan baik-baik saja.",
        ("AMPK", "TPKS"), (11, 14), F, (POLICE, SCHOOL), "wali murid",
    ),
    Matter(
        "witness-box", Course.CASE, (SENT, LETTER), CHILD,
        "Bersama ini kami mohon pendampingan bagi {nama}, {umur} tahun, Desa {desa}, anak saksi sekaligus "
        "korban penganiayaan oleh dua orang dewasa, yang akan diperiksa pekan depan.",
        ("AMPK",), (13, 16), M, (POLICE, COUNSEL), "penyidik",
    ),
    Matter(
        "baby", Course.CASE, (PHONE, SENT), CHILD,
        "Bidan desa {desa} melapor: bayi perempuan baru lahir ditinggal di teras musala subuh tadi, tali pusat "
        "belum dirawat, sekarang di puskesmas. Ibunya belum diketahui, disebut sementara {nama}.",
        ("AMPK",), (0, 0), F, (HOSPITAL, SOCIAL, REGISTRY), "bidan",
    ),
    Matter(
        "custody", Course.CASE, (WALK, WEB), CHILD,
        "Sejak cerai, bekas suami membawa anak kami {nama} umur {umur} tahun ke {desa}. Kata tetangga di "
        "sana anak disuruh jualan sampai malam dan tidak sekolah lagi.",
        ("AMPK",), (7, 11), F, (SCHOOL, COUNSEL), "ibu",
    ),
    Matter(
        "plantation", Course.CASE, (WA, LINE), ADULT,
        "Penelepon laki-laki, menyampaikan {nama}, {umur} tahun, dari {desa}, bersama enam orang lain "
        "ditahan di mess kebun di pulau seberang, KTP diambil mandor, boleh pulang kalau bayar denda 15 juta.",
        ("TPPO",), (20, 38), M, (POLICE, LABOUR, MIGRANT), "teman",
    ),
    Matter(
        "pregnant", Course.CASE, (VISIT, SENT, WALK), CHILD,
        "Puskesmas menyampaikan {nama}, {umur} tahun, hamil lima bulan, berhenti sekolah, menurut "
        "keterangannya pernah dipaksa berhubungan oleh kenalan kakaknya. Keluarga di {desa} malu melapor.",
        ("AMPK", "TPKS"), (14, 16), F, (HOSPITAL, POLICE, SCHOOL), "bidan",
    ),
    Matter(
        "boys-home", Course.CASE, (WEB, PHONE), CHILD,
        "Anak laki-laki di asrama dekat {desa} sering dipukul pengasuh kalau tidak hafal, "
        "salah satunya {nama}, {umur} tahun. Anak saya tidak berani cerita banyak waktu pulang.",
        ("AMPK",), (9, 13), M, (FAITH, POLICE, CLINIC), "orang tua",
    ),
    Matter(
        "betrayed", Course.CASE, (WALK, WA), ADULT,
        "Saya mau lapor untuk kakak saya {nama}, {umur} tahun, orang {desa}. Dia dijanjikan kerja di "
        "restoran di kota, ternyata disuruh melayani tamu dan gajinya tidak dibayar. Sekarang sudah pulang "
        "dan aman di rumah, tapi tidak mau keluar kamar.",
        ("TPPO",), (19, 29), F, (HOSPITAL, POLICE, LABOUR), "adik",
    ),
)  # fmt: skip

DISMISSED: tuple[Matter, ...] = (
    Matter(
        "card", Course.INFORMATION, (WEB, PHONE, WALK), SELF,
        "Selamat siang, saya mau tanya syarat membuat kartu identitas anak kalau orang tuanya sudah pisah. "
        "Terima kasih.",
    ),
    Matter(
        "talk", Course.INFORMATION, (LETTER, WEB), ADULT,
        "Dengan hormat, karang taruna Desa {desa} mengundang petugas untuk mengisi penyuluhan di balai "
        "desa. Mohon kabar kapan ada waktu.",
        relation="karang taruna",
    ),
    Matter(
        "passport", Course.INFORMATION, (WEB, WA), SELF,
        "mau nanyo, kalo nak begawe ke luar negeri yang resmi itu daftarnyo di mano, pake syarat apo bae",
    ),
    Matter(
        "divorce", Course.INFORMATION, (WALK, PHONE), SELF,
        "Nak nanyo bu, cara ngurus cerai samo hak asuh tu kemano, apo ado bantuan kalau dak biso bayar pengacara?",
    ),
    Matter(
        "volunteer", Course.INFORMATION, (WEB,), SELF,
        "Apakah mahasiswa boleh magang atau jadi relawan di kantor ini? Kami berempat dari jurusan sosial.",
    ),
    Matter(
        "hearsay", Course.NOT_PROVEN, (WEB, WA), CHILD,
        "Katanya di Desa {desa} ada anak sering dipukul, saya cuma dengar dari orang warung, tidak tahu rumahnya.",
    ),
    Matter(
        "van", Course.NOT_PROVEN, (WA, WEB), CHILD,
        "Info dari grup: hati2 mobil putih keliling {desa} nyulik anak, katanya sudah ado budak hilang satu. sebarkan",
    ),
    Matter(
        "quarrel", Course.WITHDRAWN, (PHONE, WEB), CHILD,
        "Anak kami {nama} sering dipukul gurunya di sekolah waktu les. Kami minta dipanggil gurunya.",
        ages=(9, 12), relation="ayah",
    ),
)  # fmt: skip

ELSEWHERE: tuple[Matter, ...] = (
    Matter(
        "job-fee", Course.OUTSIDE, (WEB, WA), SELF,
        "Saya sudah setor 2 juta ke orang yang janji masukkan kerja di pabrik, sampai sekarang dak ado kabar. "
        "Duitnyo biso balik dak ye?",
        goes_to="SPKT Polres",
    ),
    Matter(
        "land", Course.OUTSIDE, (WALK, LETTER), SELF,
        "Saya melaporkan batas tanah warisan di {desa} yang digeser tetangga. Mohon dibantu surat-suratnya.",
        goes_to="Kantor Pertanahan",
    ),
    Matter(
        "next-regency", Course.OUTSIDE, (LINE, PHONE), CHILD,
        "Penelepon melaporkan anak {umur} tahun sering dipukul di kabupaten sebelah, di luar wilayah ini, "
        "alamat lengkap ada pada penelepon.",
        ages=(7, 12), goes_to="UPTD PPA kabupaten tetangga",
    ),
    Matter(
        "lender", Course.OUTSIDE, (WEB,), SELF,
        "Saya ditagih pinjaman online padahal sudah lunas, mereka kirim pesan ke semua kontak. Ke mana melapornya?",
        goes_to="Otoritas Jasa Keuangan",
    ),
    Matter(
        "motorbike", Course.OUTSIDE, (PHONE, WA), SELF,
        "Motor kami hilang di parkiran pasar kemarin sore. Kato wong lapor ke siko bae.",
        goes_to="SPKT Polres",
    ),
    Matter(
        "no-papers", Course.OTHER_DESK, (WALK, WEB), CHILD,
        "Di Desa {desa} ada empat bersaudara belum punya akta, orang tuanya juga tidak punya KK. "
        "Mohon dibantu pengurusannya.",
        relation="kepala dusun", goes_to=REGISTRY,
    ),
    Matter(
        "drop-out", Course.OTHER_DESK, (LETTER, WEB), CHILD,
        "Dengan hormat, tiga murid kelas VI di Desa {desa} berhenti sekolah karena jarak dan ongkos. "
        "Satu di antaranya kini ikut memanen kopi setiap hari. Mohon solusi.",
        relation="guru", goes_to=SCHOOL,
    ),
    Matter(
        "old-woman", Course.OTHER_DESK, (WA, PHONE), ADULT,
        "Ado nenek tinggal dewekan di {desa}, rumahnyo nak roboh, belum pernah dapat bantuan. Cucunyo jauh galo.",
        relation="tetangga", goes_to=SOCIAL,
    ),
)  # fmt: skip
