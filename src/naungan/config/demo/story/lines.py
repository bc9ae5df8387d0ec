"""What officers and reporters write while they work: made-up sentences, and what each partner is asked for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Help:
    """What a kind of agency is asked for: the reason, the parts of the file, its service, its words."""

    reason: str
    opens: tuple[str, ...]
    service: str
    question: str
    clarification: str
    decline: str
    answer: str


HELP: dict[str, Help] = {
    "AGENCY_HOSPITAL": Help(
        "Pemeriksaan kesehatan dan perawatan; mohon ruang periksa yang tertutup.",
        ("IDN", "MED"),
        "SERVICE_HEALTH",
        "Apakah sudah ada surat permintaan dari penyidik?",
        "Belum; kami minta perawatan dulu. Surat penyidik menyusul.",
        "Dokter spesialis sedang tugas luar sampai pekan depan; mohon ke rumah sakit provinsi.",
        "Sudah diperiksa dan diobati; kontrol dua pekan lagi.",
    ),
    "AGENCY_POLRES_UNIT_PPA": Help(
        "Pendampingan pembuatan laporan polisi dan keterangan awal.",
        ("IDN", "STO", "ACC", "LEG"),
        "SERVICE_LAW_ENFORCEMENT",
        "Apakah pelapor bersedia hadir sebagai saksi?",
        "Bersedia, didampingi petugas kami; mohon jadwal siang hari.",
        "Tempat kejadian di luar wilayah kami; berkas ini untuk polres tetangga.",
        "Laporan sudah diterima dan keterangan awal sudah diambil dengan pendamping.",
    ),
    "AGENCY_DINSOS": Help(
        "Asesmen sosial keluarga dan bantuan kebutuhan dasar.",
        ("IDN", "RSK"),
        "SERVICE_SOCIAL_REHABILITATION",
        "Apakah keluarga sudah masuk data kesejahteraan sosial?",
        "Belum; desa sedang mengusulkan. Mohon asesmen sambil menunggu.",
        "Kuota bantuan tahun ini habis; kami usulkan lagi pada anggaran berikutnya.",
        "Asesmen selesai; bantuan kebutuhan dasar sudah diserahkan.",
    ),
    "AGENCY_EDUCATION_OFFICE": Help(
        "Kembali bersekolah, tanpa menyebut peristiwanya kepada sekolah.",
        ("IDN",),
        "SERVICE_EDUCATION",
        "Jenjang dan sekolah asalnya apa?",
        "Sudah kami cantumkan; mohon sekolah yang dekat dengan tempat tinggal sekarang.",
        "Anak sudah melewati usia sekolah dasar; mohon lewat pendidikan kesetaraan.",
        "Anak sudah duduk di kelas lagi; seragam dibantu sekolah.",
    ),
    "AGENCY_CIVIL_REGISTRY": Help(
        "Akta kelahiran dan kartu identitas anak.",
        ("IDN",),
        "SERVICE_CIVIL_DOCUMENTS",
        "Surat keterangan lahir ada pada siapa?",
        "Ada pada bidan desa; salinannya kami antar besok.",
        "Data orang tua tercatat di kabupaten lain; mohon surat pindah lebih dulu.",
        "Akta sudah terbit dan diserahkan kepada pendamping.",
    ),
    "AGENCY_LEGAL_AID": Help(
        "Bantuan hukum tanpa biaya dan pendampingan di persidangan.",
        ("IDN", "STO", "LEG"),
        "SERVICE_LEGAL_AID",
        "Apakah ada surat keterangan tidak mampu?",
        "Sedang diurus di desa; kami susulkan.",
        "Pengacara kami menangani pihak lain dalam perkara ini.",
        "Surat kuasa sudah ditandatangani; sidang pertama sudah didampingi.",
    ),
    "AGENCY_PUSKESMAS": Help(
        "Kunjungan rumah dan pemeriksaan gizi, sebagai penimbangan biasa.",
        ("IDN", "MED"),
        "SERVICE_HEALTH",
        "Hari apa keluarga ada di rumah?",
        "Senin dan Kamis pagi.",
        "Desa itu wilayah puskesmas tetangga.",
        "Sudah dikunjungi dan diberi vitamin; berat badan naik.",
    ),
    "AGENCY_BP3MI": Help(
        "Pemeriksaan data penempatan dan pemulangan.",
        ("IDN", "STO", "LEG"),
        "SERVICE_REPATRIATION",
        "Nomor paspor dan nama perusahaan apakah diketahui?",
        "Nomor paspor belum; nama perusahaan sudah kami tulis di uraian.",
        "Tidak tercatat di data penempatan; kami tidak dapat menagih perusahaan.",
        "Data sudah diperiksa; pemulangan sampai rumah selesai.",
    ),
    "AGENCY_MANPOWER_OFFICE": Help(
        "Pemeriksaan izin penyalur dan pelatihan kerja.",
        ("IDN",),
        "SERVICE_ECONOMIC",
        "Nama penyalurnya tertulis bagaimana?",
        "Seperti pada kartu nama yang kami lampirkan.",
        "Pelatihan penuh sampai akhir tahun.",
        "Penyalur tidak berizin dan sudah ditegur; pelatihan dimulai bulan depan.",
    ),
    "AGENCY_RELIGIOUS_AFFAIRS": Help(
        "Penyuluhan kepada keluarga tentang perkawinan anak.",
        ("IDN",),
        "SERVICE_SPIRITUAL",
        "Apakah surat pengantar nikah sudah keluar?",
        "Belum, desa menahannya atas saran kami.",
        "Penghulu di kecamatan itu sedang kosong; mohon bulan depan.",
        "Keluarga sudah ditemui penghulu; akad dibatalkan.",
    ),
}

#: Services of the leading office itself.
OWN_SERVICES = (
    "SERVICE_RIGHTS_INFORMATION",
    "SERVICE_PSYCHOLOGICAL",
    "SERVICE_PSYCHOSOCIAL",
    "SERVICE_ACCOMPANIMENT",
    "SERVICE_TRANSPORT",
    "SERVICE_SHELTER",
    "F2",
    "F6",
)
REFUSED = (
    "Ditolak sendiri: belum mau bertemu psikolog.",
    "Keluarga memilih tinggal di rumah nenek, tidak di rumah aman.",
    "Tidak mau membuat laporan polisi; keinginannya dicatat.",
)
UNAVAILABLE = (
    "Psikolog klinis belum ada di kabupaten; menunggu jadwal provinsi.",
    "Kamar rumah aman penuh; sementara di rumah bibi.",
    "Juru bahasa isyarat belum tersedia.",
)
SERVICE_NOTES = ("Sesi pertama.", "Diantar pendamping.", "Lewat telepon, siang hari.", "")

SAFE_CONTACT = (
    "Hanya lewat bibi, siang hari. Jangan ke nomor rumah.",
    "Pesan singkat saja, jangan menelepon. Kata aman: kopi pahit.",
    "Lewat wali kelas pada jam sekolah. Jangan kirim surat.",
    "Lewat kader posyandu, hari Senin dan Kamis.",
    "Boleh ditelepon setelah pukul 14.00. Tutup jika orang lain yang menjawab.",
)
RISKS = (
    "Terlapor masih serumah; anak takut pulang.",
    "Uang sudah diterima keluarga; tekanan untuk berangkat.",
    "Terlapor tahu tempat tinggal sekarang.",
    "Tidak ada dokumen; tidak bersekolah; gizi kurang.",
    "Ancaman lewat pesan; foto masih dipegang orang lain.",
    "Ibu sendiri juga mengalami kekerasan dan takut bicara.",
    "Keluarga meminta masalah diselesaikan sendiri.",
)
NEEDS = (
    "Tempat tinggal aman, pemeriksaan kesehatan, pendampingan psikologis.",
    "Pendampingan hukum, pemeriksaan kesehatan, kembali sekolah.",
    "Akta kelahiran, sekolah, bantuan kebutuhan dasar.",
    "Penguatan keluarga, pengawasan desa, sekolah.",
    "Pendampingan psikologis dan informasi hak.",
)
OWN_WORDS = (
    "Ingin sekolah lagi dan tidak mau dipertemukan dengan terlapor.",
    "Mau tinggal dengan nenek. Tidak mau namanya disebut di sekolah.",
    "Minta ibunya juga ditolong.",
    "Ingin uangnya kembali dan tidak mau dimarahi.",
    "Belum mau cerita banyak; mau bertemu pendamping yang sama lagi.",
    "",
)
MEDICAL = (
    "Memar lama di lengan; tidak perlu dirawat inap.",
    "Berat badan kurang; diberi makanan tambahan.",
    "Sulit tidur; dirujuk ke poli jiwa anak.",
)
LEGAL_STAGE = (
    "Laporan polisi sudah dibuat; keterangan saksi dijadwalkan.",
    "Penyelidikan; menunggu hasil pemeriksaan.",
    "Berkas dilengkapi penyidik.",
    "Tidak ada laporan polisi; keinginan korban dicatat.",
)
NOTES = (
    "Berkunjung; anak terlihat lebih tenang dan mau bermain.",
    "Telepon dengan sekolah: hadir setiap hari pekan ini.",
    "Kepala dusun diminta mengawasi tanpa menyebut peristiwa.",
    "Pendamping mengantar ke puskesmas; obat diterima.",
    "Ibu bercerita lebih banyak; dicatat dengan persetujuannya.",
    "Rapat kecil dengan pekerja sosial: rencana berikut disepakati.",
    "Tidak bertemu di rumah; pesan dititipkan lewat jalur aman.",
    "Uang transportasi diserahkan dengan tanda terima.",
    "Anak ikut kegiatan sore di balai desa.",
)
VISITS = (
    "Kunjungan rumah",
    "Menelepon pendamping di sekolah",
    "Menengok anak di rumah nenek",
    "Kunjungan bersama kader",
)
FOUND = (
    "Anak sehat, sekolah setiap hari, tidak ada kejadian baru.",
    "Masih takut keluar malam; jadwal konseling ditambah.",
    "Tinggal dengan bibi; terlapor tidak datang lagi.",
    "Ibu sudah berjualan lagi; kebutuhan dasar cukup.",
    "Nilai turun; wali kelas memberi pelajaran tambahan.",
)
DROPPED = ("Keluarga pindah ke kabupaten lain.", "Digabung dengan kunjungan pekan berikutnya.")
CLOSING = (
    "Anak aman, bersekolah, dan layanan yang dijanjikan selesai.",
    "Keluarga sudah mandiri; tidak ada kejadian baru selama pemantauan.",
    "Korban menyatakan cukup; kontak tetap terbuka.",
)
PERSON_VIEW = (
    "Senang sudah sekolah lagi.",
    "Lega, tapi minta tetap boleh menelepon.",
    "Setuju ditutup.",
    "",
)
UNSETTLED = "Konseling lanjutan diteruskan puskesmas; akan ditanyakan pada pemantauan."
NOT_YET = (
    "Pemantauan terakhir belum dilakukan; mohon sekali lagi sebelum ditutup.",
    "Hasil sekolah belum ditanyakan.",
)

ASK_BACK = (
    "Terima kasih sudah menulis. Di dusun mana rumahnya? Tidak perlu menyebut nama Anda.",
    "Terima kasih. Apakah anak sekarang di tempat yang aman?",
    "Terima kasih laporannya. Kapan waktu yang aman untuk kami hubungi?",
    "Kami baca. Apakah ada orang dewasa yang dipercaya anak itu?",
)
REPORTER_ANSWERS = (
    "di dusun dua dekat jembatan, rumah papan",
    "iya sekarang lagi di rumah neneknya, tapi sore dijemput",
    "pagi bae bu, jangan malam",
    "ada bibinya, orangnya baik",
    "dak tau pasti, nanti sayo tanyo dulu",
)
THANKS = (
    "Terima kasih, kami sudah menindaklanjuti. Anda tidak perlu melakukan apa-apa lagi.",
    "Terima kasih. Petugas sudah bertemu dengan anaknya. Pesan ini tetap bisa Anda balas.",
    "Terima kasih sudah peduli. Kami tidak menyebut siapa yang melapor.",
)
REPORTER_MORE = (
    "makasih bu. tadi malam ribut lagi tapi sebentar",
    "alhamdulillah, tolong jangan sebut kami ya",
    "anaknyo sudah sekolah lagi, makasih",
)
INFORMATION = (
    "Syarat dan alamat kantor yang tepat sudah dijelaskan kepada penanya.",
    "Dijawab; jadwal penyuluhan dicatat bagian pencegahan.",
    "Diberi nomor layanan yang sesuai.",
)
NOT_PROVEN = (
    "Dicek lewat kader dan kepala dusun: tidak ada anak dengan ciri itu.",
    "Kabar berantai; polsek sudah mengecek dan tidak ada anak hilang.",
)
WITHDRAWN = ("Pelapor menarik laporan setelah bertemu sekolah; anak ditemui dan baik.",)
PASSED = ("Bukan kewenangan unit; pelapor diberi tahu ke mana.", "Wilayah dan kewenangan di sana.")
LATE_ARRIVAL = (
    "Jalan longsor; harus memutar lewat kecamatan sebelah.",
    "Kendaraan dipakai kunjungan lain; berangkat setelah kembali.",
)
DISPATCH_NOTES = ("Bertemu anak; dibawa ke rumah nenek.", "Anak aman; pelaku tidak di tempat.")
BREACH = "Tiga laporan datang bersamaan; petugas jaga seorang diri."
