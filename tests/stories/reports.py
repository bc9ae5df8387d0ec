"""The sixteen reports of the worked stories: acceptance data, as people sent them.

Nobody in them exists. Channel, moment and text are the story's; `expected_rules` names the rules
that the story names, the leading one first. `in_danger_now` is empty where nobody was asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

WIB = timezone(timedelta(hours=7), "WIB")


@dataclass(frozen=True, slots=True)
class StoryReport:
    """One report and what the desk is to make of it."""

    id: str
    channel: str
    received_at: datetime
    text: str
    about: str
    in_danger_now: str
    place_text: str
    expected_grade: str
    expected_rules: tuple[str, ...]


def _at(year: int, month: int, day: int, hour: int, minute: int) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=WIB)


REPORTS: tuple[StoryReport, ...] = (
    StoryReport(
        id="S01",
        channel="WHATSAPP",
        received_at=_at(2026, 2, 10, 21, 40),
        text=(
            "assalamualaikum pak/bu, maaf malam2. adek sy Contoh Adik umur 23 brangkat kerja "
            "tgl 4 januari kemaren katonyo ke thailand jadi admin, gaji 12jt. eh taunyo di "
            "kamboja. paspor diambek bos, disuruh nipu orang lewat hp tiap hari 16 jam, kalo "
            "dak capai target disetrum. minggu malam kemaren dio nelpon nangis, bos minta 35 "
            "juta baru boleh balek. yang ngajak tu kawan SMA nyo, wa nyo 0800-0000-1101. "
            "tolong jgn telpon adek langsung, hp nyo diperiksa. sy takut dio malah ditangkap "
            "karno nipu"
        ),
        about="OTHER",
        in_danger_now="",
        place_text="Kota Batu",
        expected_grade="HIGH",
        expected_rules=("U7", "U1"),
    ),
    StoryReport(
        id="S02",
        channel="PHONE",
        received_at=_at(2026, 3, 17, 16, 45),
        text=(
            "Ini soal anaknya Contoh Bapak, namonyo Contoh Melati, kelas 6 SD, limo belas … "
            "eh tigo belas umurnyo. Habis lebaran haji tahun lalu dibawa bibiknyo ke "
            "Palembang, katonyo disekolahke. Nyatonyo jadi pembantu, momong duo budak, tidur "
            "di dapur, dak sekolah. Gajinyo dikirim ke bibik. Senin kemaren dio nelpon pake "
            "hp tetanggo, katonyo dipukul pake gagang sapu. Bapaknyo tau tapi katonyo "
            "biarlah, utang belum lunas."
        ),
        about="CHILD",
        in_danger_now="",
        place_text="Ulak Pandan",
        expected_grade="HIGH",
        expected_rules=("U7", "U1"),
    ),
    StoryReport(
        id="S03",
        channel="WEB",
        received_at=_at(2026, 4, 17, 13, 20),
        text=(
            "Sepupu saya Contoh Mawar umur 19 mau dinikahkan dengan orang luar negeri yang "
            "belum pernah ketemu. Ada mak comblang dari Singkawang, keluarga dikasih 20 "
            "juta, nanti kalau sudah di sana ditambah. Selasa kemarin dia disuruh foto dan "
            "tanda tangan surat yang bukan bahasa Indonesia. Katanya berangkat hari Minggu "
            "ini dari Jakarta. Dia bilang takut tapi mamaknya sudah pakai uangnya buat bayar "
            "utang. Di KTP umurnya dibikin 21."
        ),
        about="OTHER",
        in_danger_now="",
        place_text="Tanjung Sari",
        expected_grade="HIGH",
        expected_rules=("U6",),
    ),
    StoryReport(
        id="S04",
        channel="LETTER",
        received_at=_at(2026, 5, 11, 9, 30),
        text=(
            "Dengan hormat, kami sampaikan bahwa telah datang Sdr. Contoh Ayah, Desa Kemu "
            "Ulu, mengurus surat penolakan kawin untuk diajukan dispensasi ke Pengadilan "
            "Agama, anak bernama Contoh Kenanga, lahir 9-8-2010, calon suami Contoh Jejaka "
            "umur 24 th. Alasan: sudah tunangan dan takut zina. Rencana akad hari Sabtu tgl "
            "30 bulan ini. Anak sudah tidak sekolah sejak bulan puasa. Mohon arahan."
        ),
        about="CHILD",
        in_danger_now="",
        place_text="Kemu Ulu",
        expected_grade="MEDIUM",
        expected_rules=("U9",),
    ),
    StoryReport(
        id="S05",
        channel="WALK_IN",
        received_at=_at(2026, 6, 13, 10, 10),
        text=(
            "Murid saya Contoh Dahlia, 12 tahun kelas VI, kemarin di sekolah nangis terus. "
            "Katanya bapak tirinya masuk kamar, pertama waktu kelas V, terakhir malam Kamis. "
            "Ibunya jualan di pasar Simpang Sender, pulang subuh. Dia sudah bilang ke ibunya "
            "tapi dibilang jangan ngarang. Adiknya perempuan umur 7 tidur sekamar. Dia minta "
            "jangan bilang ke rumah. Hari ini dia masih di rumah neneknya, besok pulang."
        ),
        about="CHILD",
        in_danger_now="",
        place_text="Simpang Sender",
        expected_grade="HIGH",
        expected_rules=("U2", "U3"),
    ),
    StoryReport(
        id="S06",
        channel="WEB",
        received_at=_at(2026, 7, 7, 23, 18),
        text=(
            "kak aku cowok 14 thn. ada org ngaku cewek di game minta foto trus aku kirim. "
            "skrg dia ancem sebar ke grup kls kalo ga bayar 500rb tiap minggu. udah bayar 2x "
            "pake uang jajan. td sore dia bilang jumat trakhir. aku malu bgt mending ilang "
            "aja. jgn bilang ortu plis. nama aku Contoh aja"
        ),
        about="SELF",
        in_danger_now="",
        place_text="",
        expected_grade="HIGH",
        expected_rules=("U4", "U9"),
    ),
    StoryReport(
        id="S07",
        channel="WEB",
        received_at=_at(2026, 5, 5, 20, 5),
        text=(
            "Saya takut lapor ke polres. Keponakan saya Contoh Seruni 16 th kerja di warung "
            "kopi dekat terminal, sering dijemput oknum anggota, Aipda Contoh Anggota dari "
            "Unit yang ngurus anak itu sendiri. Malam Minggu kemarin pulang jam 3 mabuk, "
            "baju robek. Dia bilang sudah 3x, dikasih uang 200, kalau ngomong bapaknya yang "
            "punya kasus motor bodong mau ditangkap. Bos warungnya yang ngatur. Nomor bos "
            "0800-0000-3307."
        ),
        about="CHILD",
        in_danger_now="",
        place_text="",
        expected_grade="HIGH",
        expected_rules=("U3",),
    ),
    StoryReport(
        id="S08",
        channel="SAPA129",
        received_at=_at(2026, 8, 13, 14, 10),
        text=(
            "Penelepon ibu dari anak SMP kelas 8 di kec. Buay Sandang Aji, melaporkan guru "
            "olahraga inisial CG sering les privat ke anak perempuan, memegang-megang, kirim "
            "chat malam. Anaknya Contoh Anggrek 14 th mogok sekolah sejak Senin. Kepala "
            "sekolah sudah mempertemukan dan minta damai dengan surat bermaterai, ibu "
            "disuruh tanda tangan Rabu kemarin. Ada dua anak lain katanya."
        ),
        about="CHILD",
        in_danger_now="",
        place_text="Buay Sandang Aji",
        expected_grade="MEDIUM",
        expected_rules=("U9",),
    ),
    StoryReport(
        id="S09",
        channel="PHONE",
        received_at=_at(2026, 9, 2, 22, 15),
        text=(
            "Mbak, ado anak diamanke, Contoh Pandan ngaku 15 tahun, nganter paket sabu di "
            "Simpang. Katonyo disuruh bos, dijemput dari Desa Bungin Campang, tidur di "
            "gudang bareng duo budak lain, dak boleh pulang sebelum lunas utang motor 8 "
            "juta. Dio minta emaknyo jangan tau. Besok jam 10 nak diperikso, butuh "
            "pendamping. Bekas sundutan rokok di lengan."
        ),
        about="CHILD",
        in_danger_now="",
        place_text="Simpang",
        expected_grade="HIGH",
        expected_rules=("U1",),
    ),
    StoryReport(
        id="S10",
        channel="WHATSAPP",
        received_at=_at(2026, 9, 22, 5, 50),
        text=(
            "Anak gadis sayo Contoh Teratai 17 taun dak pulang dari Minggu siang. Pamit nak "
            "beli paket di Simpang Sender. Hp mati. Ado kawannyo nunjukke iklan FB: 'dicari "
            "wanita penampilan menarik 17–25 kafe Batam gaji 8jt mess disiapkan tanpa ijazah "
            "hub 0800-0000-1101'. Kakaknyo nelpon nomor itu katonyo salah sambung. Ijazah "
            "samo akte dibawaknyo. Polsek suruh tunggu 1x24 jam."
        ),
        about="CHILD",
        in_danger_now="",
        place_text="Simpang Sender",
        expected_grade="HIGH",
        expected_rules=("U8",),
    ),
    StoryReport(
        id="S11",
        channel="WALK_IN",
        received_at=_at(2025, 11, 18, 11, 20),
        text=(
            "Nama saya Contoh Bahar, 34, dari Desa Sukarena Tiga Dihaji. Berangkat Maret "
            "2024 lewat PT Contoh Samudra di Jawa, kapal ikan bendera asing. Janji 450 dolar "
            "sebulan, yang dikirim cuma 3 bulan. Paspor dan buku pelaut ditahan kapten. "
            "Kerja 20 jam, kawan saya meninggal dibuang ke laut. Katanya saya masih utang "
            "1.800 dolar biaya. Pulang Oktober lewat Fiji dibantu KBRI. Perusahaan telepon "
            "istri, minta jangan lapor kalau mau sisa gaji. Nomornya 0800-0000-4410."
        ),
        about="SELF",
        in_danger_now="",
        place_text="Sukarena",
        expected_grade="MEDIUM",
        expected_rules=("U10",),
    ),
    StoryReport(
        id="S12",
        channel="OUTREACH",
        received_at=_at(2026, 1, 22, 10, 40),
        text=(
            "Ada anak namanya Contoh Mulya, ibunya Contoh Nurul Huda, Desa Muara Payang kec "
            "Kisam Tinggi. Umur sekitar 8 tahun tidak bisa bicara, jalan merangkak, dikurung "
            "di kandang belakang kalau ibunya ke kebun. Kurus sekali, luka di pantat. "
            "Bapaknya merantau tidak ada kabar. Ibunya baik tapi katanya capek, bantuan "
            "tidak pernah dapat karena tidak punya KK."
        ),
        about="CHILD",
        in_danger_now="",
        place_text="Muara Payang",
        expected_grade="HIGH",
        expected_rules=("U5",),
    ),
    StoryReport(
        id="S13",
        channel="WEB",
        received_at=_at(2026, 8, 29, 1, 12),
        text=(
            "TOLONG CEPAT anak disekap 5 orang di rumah kades Contoh di Surabaya mau dijual "
            "ke kamboja jam 3 pagi. ada pistol. ini seriusss. wkwk eh serius"
        ),
        about="CHILD",
        in_danger_now="",
        place_text="Surabaya",
        expected_grade="HIGH",
        expected_rules=("U1", "U6", "U7"),
    ),
    StoryReport(
        id="S14",
        channel="PHONE",
        received_at=_at(2026, 3, 3, 19, 35),
        text=(
            "Saya tetangga, jangan sebut saya ya bu. Rumah cat ijo di Desa Pulau Kemuning, "
            "Sungai Are. Tiap magrib anaknya dipukul, yang besar laki-laki mungkin 9 tahun, "
            "ada adek bayi. Tadi bapaknya teriak 'kubunuh kau', sekarang sudah diam. Ibunya "
            "ada. Sabtu lalu anak itu tidak sekolah mukanya bengkak. Saya takut bapaknya "
            "tahu, kami sering pinjam cangkul."
        ),
        about="CHILD",
        in_danger_now="",
        place_text="Pulau Kemuning",
        expected_grade="HIGH",
        expected_rules=("U2", "U1"),
    ),
    StoryReport(
        id="S15",
        channel="REFERRAL_IN",
        received_at=_at(2026, 10, 6, 9, 15),
        text=(
            "Mohon tindak lanjut An. Tjontoh Moelja bin Tjontoh Djaja, lk, lahir 30-11-2018, "
            "ibu Noeroel Hoeda, alamat Ds Muara Pajang, dgn cerebral palsy, ditemukan demam "
            "dan memar di paha, dibawa bibi. Ibu bekerja di luar kota sejak sebulan. Anak "
            "dititip ke paman."
        ),
        about="CHILD",
        in_danger_now="",
        place_text="Muara Pajang",
        expected_grade="HIGH",
        expected_rules=("U5",),
    ),
    StoryReport(
        id="S16",
        channel="REFERRAL_IN",
        received_at=_at(2026, 10, 19, 14, 30),
        text=(
            "Bersama ini kami limpahkan anak jalanan hasil penertiban di Pasar Martapura "
            "Jumat lalu, an. Contoh Budi, ± 10 th, mengaku dari kab. saudara desa Negeri "
            "Cahaya, mengemis bersama perempuan yang disebut 'bunda' (bukan ibunya), setor "
            "80 rb per hari. Bersama dia anak lain ± 7 th tidak mau bicara, ditemukan "
            "sebelumnya di terminal Rajabasa Lampung oleh orang yang sama. Kode wilayah "
            "asal: 1608."
        ),
        about="CHILD",
        in_danger_now="",
        place_text="Negeri Cahaya",
        expected_grade="HIGH",
        expected_rules=("U7", "U5"),
    ),
)

BY_ID: dict[str, StoryReport] = {report.id: report for report in REPORTS}
