"""Sentences to judge the signs by, written before the lexicon was tuned and not taken from it.

Each says what a person at the desk would make of it: the grade, and the rules that should be among
the reasons. They are kept apart from the stories so that the hit rate means something. Nobody in
them exists. All were "received" on Wednesday 16 September 2026, 10.00 WIB.
"""

from __future__ import annotations

from typing import NamedTuple


class Held(NamedTuple):
    """One sentence and a person's judgement of it."""

    text: str
    grade: str
    rules: tuple[str, ...] = ()
    about: str = ""
    in_danger_now: str = ""


FIRST_SET: tuple[Held, ...] = (
    # Violence in the home.
    Held("bapak saya sering mukulin saya sama adik kalo lagi mabuk", "HIGH", ("U2",), "SELF"),
    Held("anak tetangga dipukuli ayahnya tiap malam sampai nangis jerit-jerit", "HIGH", ("U2",)),
    Held(
        "keponakan sayo umur 7 taun digebuk bapak tirinyo pake ikat pinggang", "HIGH", ("U2", "U1")
    ),
    Held("mamaknyo nyubit samo nampar budak tu galak-galak, umurnyo baru 6 taun", "HIGH", ("U2",)),
    Held(
        "suami saya menendang perut saya yang lagi hamil, sekarang berdarah",
        "HIGH",
        ("U1",),
        "SELF",
    ),
    Held("Suami sering memukul dan memaki saya di depan anak-anak.", "HIGH", ("U2",), "SELF"),
    Held(
        "ayah kandungnya menyiram anak itu pakai air panas, punggungnya melepuh",
        "HIGH",
        ("U1", "U2"),
    ),
    Held("bapake nyekik adek sampe biru mukanyo", "HIGH", ("U1",)),
    Held("kakak ipar saya ngancam bunuh saya bawa parang ke rumah", "HIGH", ("U1",), "SELF"),
    Held("dio ngomong nak bunuh kami sekeluarga", "HIGH", ("U1",)),
    Held("tolong pak ada anak dirantai di belakang rumah sama orang tuanya", "HIGH", ("U1",)),
    Held(
        "anak gadis saya dikunci di kamar kos oleh pacarnya tidak boleh keluar 3 hari",
        "HIGH",
        ("U1",),
    ),
    Held("Siswa kami datang dengan lebam di wajah dan tangan patah", "HIGH", ("U1",)),
    Held("gurunya sering menjewer dan memukul murid pakai penggaris besi", "HIGH", ("U1",)),
    Held("anak kami dibully teman-temannya tiap hari, dipukul dan dipalak", "MEDIUM", ("U9",)),
    Held("istri tetangga sering dimaki dan ditampar suaminyo, dak katek anak", "MEDIUM", ("U10",)),
    # Sexual violence.
    Held("semalam saya diperkosa teman kerja di kontrakan", "HIGH", ("U3",), "SELF"),
    Held("anak saya kelas 3 sd dicabuli kakeknya", "HIGH", ("U2",)),
    Held("kemaren sore keponakan aku umur 10 diraba raba tukang sayur", "HIGH", ("U3",)),
    Held(
        "pamannya meniduri dia berkali-kali sejak tahun lalu, dia baru 13 tahun", "MEDIUM", ("U9",)
    ),
    Held("guru ngaji nyium dan grepe-grepe santri perempuan", "MEDIUM", ("U9",)),
    Held("3 hari lalu adik perempuan saya disetubuhi pacarnya, umurnya 15", "HIGH", ("U3",)),
    Held("ayah tiri masuk kamar anak perempuannya tiap malam, anaknya kelas 5", "HIGH", ("U2",)),
    Held("mantan pacar ngancem nyebarin video bugilku, aku masih 16", "MEDIUM", ("U9",), "SELF"),
    Held(
        "anak saya dipaksa vcs terus dimintain duit, katanya videonya mau diviralkan",
        "MEDIUM",
        ("U9",),
    ),
    Held(
        "waktu kecil saya pernah dilecehkan tetangga, sekarang saya 27 tahun",
        "MEDIUM",
        ("U10",),
        "SELF",
    ),
    # Self-harm.
    Held("aku udah ga kuat pengen mati aja", "HIGH", ("U4",), "SELF"),
    Held("anak saya nyilet-nyilet tangannya sendiri", "HIGH", ("U4",)),
    Held("dia bilang mau gantung diri kalau dinikahkan", "HIGH", ("U4",)),
    Held("cak lemak mati bae aku nih dak tahan lagi", "HIGH", ("U4",), "SELF"),
    Held("teman sekelas gue coba bunuh diri minum racun rumput", "HIGH", ("U4",)),
    # Small or helpless, alone or untreated.
    Held("ada bayi ditinggal di depan masjid", "HIGH", ("U5",)),
    Held(
        "Balita 2 tahun ditinggal sendirian di rumah dari pagi, ibunya belum pulang",
        "HIGH",
        ("U5",),
    ),
    Held("anak lumpuh umur 12 tahun tidak diurus, badannya kurus dan bau", "HIGH", ("U5",)),
    Held("budak kecik umur 4 taun tidur di emperan toko sorangan", "HIGH", ("U5",)),
    Held(
        "anak tuna rungu usia 9 tahun ditinggal orang tuanya merantau, tidak ada yang ngurus",
        "HIGH",
        ("U5",),
    ),
    # Dated events.
    Held("adik saya besok subuh mau dibawa agen ke Malaysia lewat Batam", "HIGH", ("U6",)),
    Held("lusa ado budak 15 taun nak dinikahke samo duda", "HIGH", ("U6",)),
    Held("anak umur 16 akan akad nikah hari Jumat ini, dia tidak mau", "HIGH", ("U6",)),
    Held("bayinya mau diserahkan ke pembeli malam ini dengan harga 15 juta", "HIGH", ("U6",)),
    Held(
        "sepupu saya berangkat ke kamboja tanggal 30 bulan depan, ditawari gaji 10 juta", "LOW", ()
    ),
    Held("anak kelas 2 SMP mau dikawinkan tanggal 20 Oktober", "MEDIUM", ("U9",)),
    Held(
        "ibunya sudah setuju anaknya yang 14 tahun dilamar dan kawin habis panen", "MEDIUM", ("U9",)
    ),
    # Held, forced, documents, ransom.
    Held("kakak saya di Myanmar tidak bisa pulang, paspornya ditahan perusahaan", "HIGH", ("U7",)),
    Held(
        "kami 6 orang dikurung di mess, hp disita, disuruh jadi operator judi online",
        "HIGH",
        ("U7",),
        "SELF",
    ),
    Held("majikan minta ganti rugi 20 juta kalau mau berhenti kerja", "HIGH", ("U7",), "SELF"),
    Held("sodara aku dipekso begawe di kebun sawit dak digaji dak pacak balek", "HIGH", ("U7",)),
    Held("anak 14 tahun dijadikan PSK di warung remang-remang oleh mami", "HIGH", ("U7",)),
    Held(
        "anak-anak disuruh ngemis di lampu merah, uangnya diambil semua sama bos", "HIGH", ("U7",)
    ),
    Held("ktp dan ijazah dipegang agen, katanya harus tebus 5 juta dulu", "HIGH", ("U7",)),
    Held("suami saya disekap di kapal, minta tebusan", "HIGH", ("U7", "U1")),
    Held(
        "gaji ponakan 15 tahun jadi ART diambil tantenya semua, tidak sekolah lagi", "HIGH", ("U7",)
    ),
    Held(
        "kontraknya dirampas, dak boleh nelpon keluarga, digertak dilapor ke polisi kalo kabur",
        "HIGH",
        ("U7",),
    ),
    # Missing children.
    Held("anak saya perempuan 15 tahun sudah dua hari tidak pulang", "HIGH", ("U8",)),
    Held("tolong cari anak saya hilang sejak tadi pagi pulang sekolah", "HIGH", ("U8",)),
    Held("murid kelas 8 kabur dari rumah, belum ketemu sampai sekarang", "HIGH", ("U8",)),
    Held("budak lanang umur 11 ilang di pasar Muaradua", "HIGH", ("U8",)),
    Held("anak bujang sayo 16 taun minggat dibawak wong dak dikenal", "HIGH", ("U8",)),
    # Ended, adult.
    Held(
        "Saya sudah di rumah, tahun lalu di Arab saya dipukul majikan dan tidak digaji",
        "MEDIUM",
        ("U10",),
        "SELF",
    ),
    Held(
        "Saya mantan ABK umur 29, paspor pernah ditahan kapten, sekarang sudah pulang selamat",
        "MEDIUM",
        ("U10",),
        "SELF",
    ),
    # Third party, vague worry.
    Held(
        "anak tetangga saya sering kedengaran nangis tengah malam dan teriak minta ampun",
        "MEDIUM",
        ("U11",),
    ),
    Held("ada murid saya mendadak murung dan takut pulang ke rumah", "MEDIUM", ("U11",)),
    Held("bocah sebelah rumah kurus nian, sering minta makan ke sini", "MEDIUM", ("U11",)),
    # Ticked danger.
    Held("tolong", "HIGH", ("U1",), "", "YES"),
    Held("saya takut", "HIGH", ("U1",), "SELF", "YES"),
    # Harmless: questions, information, negations, jokes.
    Held("Selamat pagi, jam berapa kantor buka?", "LOW", ("U12",)),
    Held("bagaimana cara mengurus akta kelahiran anak umur 5 tahun?", "LOW", ("U12",)),
    Held("Apakah anak umur 17 tahun boleh menikah?", "LOW", ("U12",)),
    Held("mau tanya kalau ada anak dipukul lapor kemana ya", "LOW", ("U12",)),
    Held("apa hukuman bagi orang yang memperkosa anak?", "LOW", ("U12",)),
    Held(
        "anak saya tidak dipukul, dia cuma jatuh dari sepeda minggu lalu dan sudah sehat", "LOW", ()
    ),
    Held("alhamdulillah anaknyo dak pernah dipukul lagi, cuma nak berterimo kasih", "LOW", ()),
    Held(
        "Kami dari karang taruna ingin mengundang ibu untuk sosialisasi bahaya TPPO besok",
        "LOW",
        ("U12",),
    ),
    Held("paspor saya belum jadi, apakah bisa dibantu?", "LOW", ("U12",)),
    Held("besok saya berangkat umroh, mau urus surat izin anak", "LOW", ("U12",)),
    Held("haha cuma ngetes min wkwkwk", "LOW", ("U12",)),
    Held("saya takut ditahan polisi karena tilang motor", "LOW", ("U12",)),
    Held("mohon data jumlah kekerasan anak tahun 2025 untuk skripsi", "LOW", ("U12",)),
    Held("Kapan jadwal pelatihan kader PATBM bulan depan?", "LOW", ("U12",)),
    Held("hp saya hilang di pasar kemarin", "LOW", ("U12",)),
    Held("Anak saya 4 tahun, kapan posyandu di Desa Kenali?", "LOW", ("U12",)),
    Held("bapak belum pulang dari sawah", "LOW", ("U12",)),
    Held("Saya dan suami sudah bercerai, anak ikut saya, mau tanya soal nafkah", "LOW", ("U12",)),
    Held("jangan sampai anak kita dipukul, mari ikut kelas parenting", "LOW", ("U12",)),
    Held(
        "ditawari kerja di Kamboja gaji 15 juta tanpa ijazah, ini aman tidak?",
        "LOW",
        ("U12",),
        "SELF",
    ),
    Held("mati lampu di kantor UPTD?", "LOW", ("U12",)),
    Held("kami bunuh waktu sambil nunggu antrian", "LOW", ("U12",)),
    Held("Harga parang untuk bantuan petani berapa?", "LOW", ("U12",)),
    # Jokes do not lower.
    Held("wkwkwk serius ini anak dikurung di gudang", "HIGH", ("U1", "U13")),
    Held("bukan bercanda ya, adek aku ditusuk bapak", "HIGH", ("U1",)),
    # Not every "tidak" negates.
    Held("anak itu tidak hanya dipukul tapi juga disundut rokok oleh ibunya", "HIGH", ("U1", "U2")),
    Held("dia tidak melawan waktu dipukul ayahnya, umurnya 8 tahun", "HIGH", ("U2",)),
    Held("ga tau lagi mau kemana, tiap hari ditendang bapak, aku kelas 9", "HIGH", ("U2",), "SELF"),
)

# Written after the first set was measured and before anything was changed because of it.
SECOND_SET: tuple[Held, ...] = (
    Held(
        "Bu, anak di kontrakan sebelah sering saya dengar digebukin bapak sambungnya",
        "HIGH",
        ("U2",),
    ),
    Held(
        "pak, cucu saya 5 thn badannya banyak bekas cubitan, tiap pulang dari rumah bapaknya",
        "MEDIUM",
        ("U9",),
    ),
    Held("adek betino aku ditampari bini mudo bak aku", "HIGH", ("U2",)),
    Held("Ayah memecut kaki anak dengan kabel charger sampai berbekas", "HIGH", ("U1", "U2")),
    Held(
        "suami mabuk terus ngamuk ngancurin barang, saya didorong jatuh dari tangga",
        "MEDIUM",
        ("U10",),
        "SELF",
    ),
    Held("dio nak nujah aku, pintu sudah ditendangnyo", "HIGH", ("U1",), "SELF"),
    Held(
        "Ada laki-laki bawa golok ngamuk di rumah mertua, anak-anak masih di dalam", "HIGH", ("U1",)
    ),
    Held(
        "anak angkat saya ditemukan penuh luka sayatan di tangan, katanya pengen nyusul almarhum ibunya",
        "HIGH",
        ("U4",),
    ),
    Held("gek aku mati be lah, dak katek gunonyo lagi idup", "HIGH", ("U4",), "SELF"),
    Held("udah niat lompat dari jembatan ampera kak", "HIGH", ("U4",), "SELF"),
    Held(
        "Saya dijual pacar lewat michat, umur saya 17, sekarang masih di hotel",
        "HIGH",
        ("U7",),
        "SELF",
    ),
    Held(
        "keponakanku dibawa ke Batam janjinya jaga toko, ternyata suruh nemenin om-om minum",
        "HIGH",
        ("U7",),
    ),
    Held(
        "nggak boleh pegang hp, nggak boleh keluar mess, kerja dari subuh sampe tengah malem",
        "HIGH",
        ("U7",),
        "SELF",
    ),
    Held(
        "paspor kami dikumpulke bos, yang nak balek disuruh bayar 40 juta", "HIGH", ("U7",), "SELF"
    ),
    Held("katanya harus lunasin utang keberangkatan dulu baru boleh pulang", "HIGH", ("U7",)),
    Held(
        "ibu saya TKW di Arab, upahnya 8 bulan tidak dibayar, majikan suka mukul",
        "MEDIUM",
        ("U10",),
    ),
    Held(
        "PRT umur 15 di rumah pejabat, tidur di dapur, gaji tidak pernah dikasih", "MEDIUM", ("U9",)
    ),
    Held("budak-budak itu tiap ari nyetor hasil ngamen ke bunda", "HIGH", ("U7",)),
    Held(
        "besok pagi dia mau diterbangkan ke Dubai pakai visa turis, umurnya dituakan",
        "HIGH",
        ("U6",),
    ),
    Held("malam jumat ini anak kades mau dinikahkan siri, baru tamat SD", "HIGH", ("U6",)),
    Held("Anak 15 tahun sudah dipinang, ijab 2 hari lagi di rumah pamannya", "HIGH", ("U6",)),
    Held(
        "orang tua memaksa anaknya yang baru lulus SMP kawin dengan juragan karet",
        "MEDIUM",
        ("U9",),
    ),
    Held("tadi jam 5 subuh saya dirudapaksa dua orang di kebun", "HIGH", ("U3",), "SELF"),
    # The night ended 76 hours before; a first label of HIGH was a slip in counting.
    Held("malam minggu kemaren cewek 16 taun digilir tigo lanang", "MEDIUM", ("U9",)),
    Held("pengasuh pondok meraba dada santriwati waktu setor hafalan kemarin", "HIGH", ("U3",)),
    Held("opung nya suka megang-megang kemaluan cucunya kalau mandi", "HIGH", ("U2",)),
    Held("guru bk kirim video porno ke siswi terus ngajak ketemuan di hotel", "MEDIUM", ("U9",)),
    Held(
        "fotoku dipake buat ngancem, suruh transfer 300rb atau disebarin, aku siswi smk",
        "MEDIUM",
        ("U9",),
        "SELF",
    ),
    Held("anak 3 tahun ditinggalkan ibunya di terminal, nangis terus", "HIGH", ("U5",)),
    Held("bayi baru lahir dibuang di kebun kopi", "HIGH", ("U5",)),
    Held("anak autis dikurung sendirian di rumah, tidak dikasih makan", "HIGH", ("U5",)),
    Held(
        "bocah 4 tahun digigit ular belum dibawa berobat karena orang tuanya tidak punya uang",
        "HIGH",
        ("U5",),
    ),
    Held(
        "anak saya yang SD dijemput orang tak dikenal tadi siang, sampai sekarang belum balik",
        "HIGH",
        ("U8",),
    ),
    Held("la duo malem budak betino tu idak balek ke rumah", "HIGH", ("U8",)),
    Held(
        "Anak perempuan saya pergi dari rumah dan nomornya tidak aktif sejak Senin, umur 14",
        "HIGH",
        ("U8",),
    ),
    Held(
        "Saya perawat, ada pasien anak dengan luka bakar bekas setrika di punggung", "HIGH", ("U1",)
    ),
    Held("guru mencubit murid sampai biru", "HIGH", ("U1",)),
    Held(
        "Kakak kelas memalak dan mengancam adik kelas di SMP kami, sudah 4 kali", "MEDIUM", ("U9",)
    ),
    Held(
        "anak tetangga gak pernah keliatan lagi, dulu sering kedengeran dimarahin",
        "MEDIUM",
        ("U11",),
    ),
    Held("di gubuk ujung dusun ada dua anak kecil tinggal tanpa orang tua", "HIGH", ("U5",)),
    Held(
        "mantan suami dulu sering kdrt, sekarang kami sudah cerai dan saya aman",
        "MEDIUM",
        ("U10",),
        "SELF",
    ),
    Held(
        "Alhamdulillah kakak sudah dipulangkan KBRI dari Kamboja, mau minta bantuan trauma healing",
        "MEDIUM",
        ("U10",),
    ),
    Held(
        "pernah kerja scam di Myanmar, umur 24, sekarang sudah di kampung",
        "MEDIUM",
        ("U10",),
        "SELF",
    ),
    # Harmless.
    Held("Lomba tinju dan tembak tingkat kabupaten kapan dibuka?", "LOW", ("U12",)),
    Held("Acara pukul 10.00 di aula, anak-anak harap dibawa", "LOW", ("U12",)),
    Held("ayam bakar untuk rapat besok sudah dipesan", "LOW", ("U12",)),
    Held("Anak saya juara karate, bisa dapat beasiswa?", "LOW", ("U12",)),
    Held("anak bungsu saya sudah tidak demam, terima kasih bu bidan", "LOW", ("U12",)),
    Held("Minta nomor telepon pengadilan agama, mau urus cerai", "LOW", ("U12",)),
    Held("berapa denda terlambat bikin akta kelahiran?", "LOW", ("U12",)),
    Held("KTP saya hilang, di mana mengurusnya?", "LOW", ("U12",)),
    Held("Kami mahasiswa ingin wawancara tentang perdagangan orang", "LOW", ("U12",)),
    Held("Kalau suami tidak kasih nafkah itu termasuk kekerasan tidak bu?", "LOW", ("U12",)),
    Held("Saya tidak pernah dipukul suami, hanya sering beda pendapat", "LOW", ("U12",)),
    Held("belum ada anak yang hilang di desa kami bulan ini, laporan nihil", "LOW", ("U12",)),
    Held("jalan ke puskesmas rusak parah tolong diperbaiki", "LOW", ("U12",)),
    Held("izin tanya, lowongan kerja ke Jepang lewat Disnaker kapan dibuka?", "LOW", ("U12",)),
    Held(
        "suami berangkat ke Malaysia besok secara resmi lewat BP3MI, perlu surat apa?",
        "LOW",
        ("U12",),
    ),
    Held("kemarin anak saya jatuh main bola, lututnya lecet sedikit", "LOW", ()),
    Held("p", "LOW", ("U12",)),
    Held("tes tes 123", "LOW", ("U12",)),
    Held("Terima kasih atas bantuannya, anak kami sudah sekolah lagi", "LOW", ("U12",)),
)

# Written after the lexicon was changed by the first two sets.
THIRD_SET: tuple[Held, ...] = (
    Held("bude, tolong, ayah lagi mukulin ibu pakai gagang cangkul sekarang juga", "HIGH", ("U1",)),
    Held(
        "Pak RT, di kontrakan nomor 4 ada ibu yang tiap malam dihajar lakinya, anaknya masih bayi",
        "HIGH",
        ("U2",),
    ),
    Held(
        "anak didik saya cerita dijewer dan disabet pakai hanger oleh neneknya",
        "HIGH",
        ("U2", "U1"),
    ),
    Held("cowokku nonjok mataku sampe bengkak", "HIGH", ("U1",), "SELF"),
    Held("mertua sering ngata-ngatain dan ngelempar sandal ke aku", "MEDIUM", ("U10",), "SELF"),
    Held("kawan sekelas ponakan ditikam kakak tingkat di depan gerbang", "HIGH", ("U1",)),
    Held("laki aku ngancem nak bakar aku idup-idup", "HIGH", ("U1",), "SELF"),
    Held("om saya menyentuh badan saya waktu tidur, saya umur 12", "MEDIUM", ("U9",), "SELF"),
    Held("pelatih silat nyuruh anak-anak buka baju trus difoto", "MEDIUM", ("U9",)),
    Held("anak saya yang tuna grahita diduga dihamili tetangga", "MEDIUM", ("U9",)),
    Held("dipaksa ngelayani nafsu bapak tiri sejak kelas 1 SMP", "HIGH", ("U2",), "SELF"),
    Held("barusan aku hampir diperkosa di jalan kebun karet", "HIGH", ("U3",), "SELF"),
    Held(
        "pacarku maksa kirim foto tanpa busana, kalo nggak diputusin. aku 15",
        "MEDIUM",
        ("U9",),
        "SELF",
    ),
    Held("ada yang nyebar video mesra anak SMA kami di grup wa", "MEDIUM", ("U9",)),
    Held("rasanya pengen ngilang dari dunia ini", "HIGH", ("U4",), "SELF"),
    Held("dia udah nulis surat wasiat dan beli tali", "HIGH", ("U4",)),
    Held("adik ipar makan obat nyamuk semalam", "HIGH", ("U4",)),
    Held(
        "anak kembar umur 2 tahun dititip di tetangga seminggu ga dijemput, ibunya entah di mana",
        "HIGH",
        ("U5",),
    ),
    Held("anak down syndrome diikat di kursi seharian", "HIGH", ("U1",)),
    Held("nenek pikun ngurus cucu 8 bulan sendirian, bayinya jarang dikasih susu", "HIGH", ("U5",)),
    Held("orok ditemukan dalam kardus di pinggir sungai", "HIGH", ("U5",)),
    Held(
        "jumat malam rombongan cewek-cewek dari desa mau dibawa naik travel ke pelabuhan, katanya kerja di Malaysia",
        "HIGH",
        ("U6",),
    ),
    Held(
        "besok lamaran sekaligus akad untuk siswi kelas 9, dipaksa orang tuanya karena utang",
        "HIGH",
        ("U6",),
    ),
    Held(
        "bayi yang baru lahir mau dikasihkan ke orang Jambi lusa, tukar uang 10 juta",
        "HIGH",
        ("U6",),
    ),
    Held("keponakan umur 17 mau nikah bulan Desember, belum cukup umur", "MEDIUM", ("U9",)),
    Held(
        "paspor ditahan bos, gaji dipotong terus, kalau kabur diancam dilaporkan imigrasi",
        "HIGH",
        ("U7",),
    ),
    Held(
        "anak lanang wong dusun kami kejebak di kamp scam, minta tolong dibalekke, disikso tiap ari",
        "HIGH",
        ("U7",),
    ),
    Held("setiap bulan upahku diambil mamang yang nyalurke aku begawe", "HIGH", ("U7",), "SELF"),
    Held(
        "kami nelayan di kapal asing, dak boleh turun ke darat, makan sehari sekali",
        "HIGH",
        ("U7",),
        "SELF",
    ),
    Held(
        "dijanjikan jadi pelayan restoran tapi disuruh nemani tamu karaoke dan minum",
        "HIGH",
        ("U7",),
    ),
    Held("keluarga diminta kirim 50 juta supaya adik dilepas", "HIGH", ("U7",)),
    Held(
        "perempuan 16 tahun asal desa kami dipekerjakan di kafe remang, dak boleh pegang duit",
        "MEDIUM",
        ("U9",),
    ),
    Held(
        "sudah tiga malam anak bujang 12 tahun belum pulang, terakhir main ke sungai",
        "HIGH",
        ("U8",),
    ),
    Held("anak saya ikut orang yang dikenal dari facebook, hp mati, umur 13", "HIGH", ("U8",)),
    Held("santri kabur dari pondok dan tidak diketahui keberadaannya", "HIGH", ("U8",)),
    Held("anak tetangga kami badannya penuh bekas luka kayak bekas dipukuli", "HIGH", ("U1",)),
    Held("bocah perempuan itu sering ngintip dari jendela, katanya lapar", "MEDIUM", ("U11",)),
    Held(
        "murid kelas 2 tiba-tiba ga masuk seminggu dan ibunya bilang dia sakit, tapi saya ragu",
        "MEDIUM",
        ("U11",),
    ),
    Held(
        "dulu saya korban perdagangan orang, sekarang sudah punya usaha sendiri dan mau bantu penyintas",
        "MEDIUM",
        ("U10",),
        "SELF",
    ),
    # Harmless.
    Held("Apakah UPTD buka hari Sabtu?", "LOW", ("U12",)),
    Held("Mohon info beasiswa untuk anak yatim", "LOW", ("U12",)),
    Held("nomor antrian saya berapa ya kak", "LOW", ("U12",)),
    Held("kenapa berkas saya ditahan di kelurahan?", "LOW", ("U12",)),
    Held("Tolong kirim narasumber untuk hari anak nasional", "LOW", ("U12",)),
    Held(
        "Anak saya ditinggal di rumah neneknya dulu selama saya dinas, apa perlu surat kuasa?",
        "LOW",
        ("U12",),
    ),
    Held("sapi saya mati dipukul orang", "LOW", ("U12",)),
    Held("ibu saya menarik uang di bank dan kartunya tertelan", "LOW", ("U12",)),
    Held("kambing kami hilang tadi malam, anak saya yang jaga", "LOW", ("U12",)),
    Held("mau daftar nikah bulan depan, saya umur 25, syaratnya apa?", "LOW", ("U12",), "SELF"),
    Held("besok nikahan adik saya, jalan depan rumah ditutup", "LOW", ("U12",)),
    Held("anak saya luka kecil kena duri, sudah diobati bidan", "LOW", ()),
    Held("suami saya kerja di kapal, gajinya lancar, mau urus KIA anak", "LOW", ("U12",)),
    Held("film semalam tentang penculikan anak seru", "LOW", ("U12",)),
    Held("Kegiatan bakar ikan bersama anak panti jam 7 malam", "LOW", ("U12",)),
    Held("saya dilarang parkir di depan kantor", "LOW", ("U12",)),
)

# Written after the third set had changed the lexicon; the last one measured blind.
FOURTH_SET: tuple[Held, ...] = (
    Held(
        "tiap gajian suami minta uang, kalau ga dikasih saya ditonjok di depan anak umur 4",
        "HIGH",
        ("U2",),
        "SELF",
    ),
    Held("ibu tiri sering kurung adik di wc sampai malam", "HIGH", ("U1",)),
    Held("bapak angkatnyo mukul pake selang, punggungnyo bilur-bilur", "HIGH", ("U2", "U1")),
    Held("sepupu saya disundut puntung rokok oleh pacarnya", "HIGH", ("U1",)),
    Held("istri saya diancam dibacok sama adiknya sendiri", "HIGH", ("U1",)),
    Held("ado lanang nyeret budak betino masuk mobil travel tadi pagi", "HIGH", ("U8",)),
    Held("tukang ojek memperlihatkan kelaminnya ke anak-anak SD tadi siang", "HIGH", ("U3",)),
    Held("kakek penjaga warung mencium dan memeluk murid tk", "MEDIUM", ("U9",)),
    Held("aku sering digerayangi abang ipar pas tidur, umurku 14", "HIGH", ("U2",), "SELF"),
    Held(
        "kemarin malam pacar saya memaksa berhubungan, saya sudah menolak", "HIGH", ("U3",), "SELF"
    ),
    Held("fotoku waktu mandi direkam kakak kos, katanya mau disebar", "MEDIUM", ("U10",), "SELF"),
    Held("capek bgt hidup, pgn udahan aja", "HIGH", ("U4",), "SELF"),
    Held(
        "anak saya ngomong kalau dia lebih baik tidak usah lahir dan mau minum racun",
        "HIGH",
        ("U4",),
    ),
    Held("bayi 6 bulan demam tinggi, orang tuanya tidak mau membawa ke puskesmas", "HIGH", ("U5",)),
    Held("anak 5 tahun sering ditinggal sendirian sampai malam", "HIGH", ("U5",)),
    Held("anak penyandang disabilitas dirantai di gubuk", "HIGH", ("U1",)),
    Held("kakak perempuan saya sore ini naik kapal ke Batam bareng sponsor", "HIGH", ("U6",)),
    # Sunday begins 86 hours later; a first label of HIGH was a slip in counting.
    Held("siswi kelas 10 mau dinikahkan hari Minggu ini dengan duda", "MEDIUM", ("U9",)),
    Held(
        "katanya anak itu bakal diserahkan ke bos di Palembang besok buat bayar hutang bapaknya",
        "HIGH",
        ("U6",),
    ),
    Held("orang tua sudah terima uang lamaran, anaknya baru 15 tahun", "MEDIUM", ("U9",)),
    Held(
        "abang saya ditahan di kompleks judi online, disuruh kejar target, dipukul kalau gagal",
        "HIGH",
        ("U7",),
    ),
    Held("paspor dan hp mereka diambil begitu sampai di Poipet", "HIGH", ("U7",)),
    Held("majikan mengurung saya dan tidak membayar gaji 5 bulan", "HIGH", ("U7",), "SELF"),
    Held("ada cewek 15 tahun dijual muncikari di hotel melati", "HIGH", ("U7",)),
    Held(
        "pengemis cilik di simpang empat, tiap sore dijemput bapak-bapak yang minta setoran",
        "HIGH",
        ("U7",),
    ),
    Held("mereka minta keluarga bayar denda kontrak baru boleh balik", "HIGH", ("U7",)),
    Held("adik saya SMP tidak pulang dari semalam", "HIGH", ("U8",)),
    Held("anak tetangga hilang waktu mandi di sungai", "HIGH", ("U8",)),
    Held("budak tu lari dari rumah karno takut samo bapaknyo", "HIGH", ("U8",)),
    Held(
        "saya lihat anak kecil menangis di teras, badannya kotor, orang tuanya entah kemana",
        "HIGH",
        ("U5",),
    ),
    Held(
        "teman anak saya sering cerita kalau malam tidak bisa tidur karena takut",
        "MEDIUM",
        ("U11",),
    ),
    Held(
        "dulu waktu jadi TKI gaji saya tidak dibayar, sekarang sudah pulang ke OKU",
        "MEDIUM",
        ("U10",),
        "SELF",
    ),
    # Harmless.
    Held("assalamualaikum, mau tanya syarat adopsi anak", "LOW", ("U12",)),
    Held("Kapan pencairan bantuan PKH?", "LOW", ("U12",)),
    Held("tolong jangan parkir di depan rumah kami", "LOW", ("U12",)),
    Held("saya mau melamar jadi relawan", "LOW", ("U12",)),
    Held("anak saya mau ikut lomba puisi hari anak, daftar dimana?", "LOW", ("U12",)),
    Held("mesin potong padi kami rusak dibakar orang", "LOW", ("U12",)),
    Held("undangan rapat koordinasi gugus tugas hari Kamis pukul 9", "LOW", ("U12",)),
    Held("kami tidak menemukan kasus penelantaran di desa ini", "LOW", ("U12",)),
    Held("apakah benar ada penculikan anak seperti yang viral di facebook?", "LOW", ("U12",)),
    Held("gaji saya sebagai honorer belum cair", "LOW", ("U12",), "SELF"),
    Held("bapak saya meninggal kemarin, mau urus akta kematian", "LOW", ("U12",)),
    Held("anak saya takut disuntik, gimana biar mau imunisasi?", "LOW", ("U12",)),
    Held("suami saya berangkat kerja ke Jakarta besok naik bus", "LOW", ("U12",)),
)
