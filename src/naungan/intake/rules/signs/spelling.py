"""How people write: spellings, slang and Palembang, Ogan and Javanese words, each led to one word.

Data, not code: whoever knows a word that is missing adds it here. The left side is the word that
the lexicon uses; the right side is how it is met. Endings (-nya, -nyo, -ku …), a doubled word
written with 2, drawn-out letters and the Palembang -o for -a are understood without being listed.
"""

from __future__ import annotations

SPELLING: dict[str, str] = {
    # Saying no.
    "tidak": (
        "nedo nido tdk tak tidk gak ga gk g nggak ngga ngak enggak engga gag kagak kaga kgk dak idak idk ndak "
        "ndk dk nda dide nide dakdo dakde ora gakk gaa dag"
    ),
    "katek": "kate katik kadek dakkate gaada gakada",
    "belum": "blm blum belom blom lum lom durung belon balum",
    "bukan": "bkn bukanlah bukannya dudu",
    "jangan": "jgn jangn jgan jangnlah ojo jngn",
    "tanpa": "tanpo",
    "hanya": "cuma cuman cumak hanyo sekadar sekedar doang",
    "saja": "aja aj bae be sj ae wae sajo",
    # Small words.
    "yang": "yg yng nyang",
    "dengan": "dgn dg dngn denga",
    "sama": "samo ama sm amo smo",
    "oleh": "olh",
    "di": "d ning neng",
    "ke": "k",
    "dan": "n dn",
    "kalau": "kalo klo kl klw kalu klu jika jk bila apabila andai seandainya misal misalnya",
    "sudah": "udah udh sdh dah sudh suda la lah uwes wes",
    "lagi": "lg lgi agi maning",
    "lain": "laen lainnya laennyo",
    "terus": "trus trs teros terusan",
    "sering": "srg seringkali sringg sereng acapkali",
    "setiap": "tiap saban tiep",
    "selalu": "slalu selalunyo",
    "mau": "mo mw nak pengen pingin ingin hendak pgn pengin arep kepengen endak galak kepengin",
    "akan": "bakal bakalan",
    "boleh": "bole blh oleh2 dibolehkan diperbolehkan dibolehke diizinkan diijinkan dikasih dibolehin",
    "bisa": "biso bs pacak dapat dpt iso bise sanggup",
    "ada": "ado ade onok ono",
    "pulang": "balek balik plg pulng mulih baliak mudik kembali",
    "keluar": "kluar kluarr keluwar metu",
    "kerja": "kerjo begawe gawe bekerja krj krja bekerjo gawean kerjaan pekerjaan begawean",
    "orang": "wong uwong org urang jeme jemo jema",
    "sekarang": "skrg skrang sekarng sekak saiki",
    "sendiri": "sorangan dewean dewek surangan sendirian sndiri sndirian dewekan",
    "uang": "duit doit uwang duwit sen",
    "rumah": "umah rmh rumahe",
    "hp": "handphone hape ponsel hapenya telepon",
    "telepon": "telpon telp tlp nelpon telfon nelfon",
    "mati": "mampus matek modar mateng",
    "umur": "usia umr berumur berusia umurnyo umure",
    "tahun": "taun thn th tahunan",
    "bulan": "bln",
    "kelas": "kls klas",
    "takut": "tkt takot ketakutan jerih khawatir kuatir cemas gidik",
    "minta": "mintak mnta minto nyuwun",
    "bayar": "byr mbayar bayarr",
    "juta": "jt jtan",
    "ribu": "rb rebu",
    "baru": "bru",
    "semua": "galo galonyo seluruh seluruhnya sumua kabeh semuanya galo2",
    "pakai": "pake make memakai memake ngangge makai pkai pke menggunakan gunakan",
    "foto": "poto photo fhoto pap",
    "video": "vidio vidoe vid pidio",
    "berangkat": "brangkat brgkt berangkt mangkat",
    "nikah": "nikahan pernikahan menikah nikahin",
    "kawin": "kawen perkawinan mengawini kawinan",
    "hilang": "ilang lenyap ngilang raib ilng",
    "kabur": "minggat melarikan lari larikan purik",
    "luka": "luko terluka lukaluka",
    "darah": "berdarah bedarah bedara berdara pendarahan perdarahan",
    "lebam": "lebem memar membiru mbiru kebiruan",
    "hidup": "idup urip hidop",
    "guna": "guno gune",
    "kecil": "kecik cilik kicik",
    "kelihatan": "keliatan nampak terlihat tampak kelihatannya ketok",
    "biru": "biru2 biroh",
    "bengkak": "bengkek bengkaknya abuh",
    "patah": "patahh retak",
    "sakit": "sakek sakett",
    "paksa": "pakso pekso pakse terpaksa",
    "kurus": "kuros",
    "malam": "malem mlm",
    "paspor": "pasport passport paspot paspornyo",
    "agen": "agency agent penyalur sponsor calo cukong tekong",
    "majikan": "juragan jeragan tauke toke bos boss mandor",
    "mabuk": "mabok teler sempoyongan",
    "tetangga": "tetanggo tetange tetanggaku",
    "telanjang": "bugil bogel bugilku telanjangku",
    "kamboja": "kambodja cambodia kampuchea poipet sihanoukville",
    "gaji": "upah gajih honor bayaran penghasilan gajian",
    "utang": "hutang utangan berutang berhutang",
    "serius": "seriusan beneran sumpah",
    "bunuh": "bunoh bunu",
    "tolong": "tlg tlong tulung tulong",
    "lumpuh": "lumpoh",
    "bicara": "ngomong berbicara bicaro omong becakap",
    "ngurus": "mengurus ngurusi merawat ngerawat ngurusin mengurusi diurus dirawat dipedulikan",
}

# Classes of words: kin, people, places. A word may stand in several.
CLASSES: dict[str, str] = {
    "CHILD": (
        "anak ank budak bocah bocil balita batita bayi murid siswa siswi santri santriwati pelajar "
        "orok sanak remaja dedek anakku cucu anandanya ananda abg"
    ),
    "CHILD_PERHAPS": (
        "adik adek adk keponakan ponakan kemenakan gadis bujang sd smp mts sma smk madrasah "
        "pesantren"
    ),
    "BABY": "bayi balita batita orok bayek bayinyo",
    "PARENT": (
        "bapak bpk bapa bapake ayah ayahanda abah ebak bak papa papah abi bokap rama "
        "ibu ibuk emak mak umak mamak mama mamah umi ummi nyokap biyung endung ibunda bapaknyo bpaknya "
        "ortu orangtua wali"
    ),
    "FATHER": "bapak bpk bapa bapake ayah ayahanda abah ebak bak papa papah abi bokap",
    "SIBLING": "kakak abang kakang ayuk ipar",
    "SPOUSE": "suami suaminyo lakinyo lakinya istri isteri bini bojo mantan pacar",
    "GRAND": "kakek nenek opung ompung eyang yai nyai mbah simbah kakung datuk datok",
    "UNCLE": (
        "paman mamang om oom pakde pakcik bibi bibik tante bude bulek bucik uwak wak makcik cicik pakwo "
        "sepupu"
    ),
    "HOME": (
        "bapak bpk bapa bapake ayah ayahanda abah ebak papa papah abi bokap ibu ibuk emak mak umak mamak "
        "mama mamah umi ummi nyokap biyung endung ortu orangtua wali kakak abang kakang ayuk ipar suami "
        "istri isteri bini bojo lakinyo lakinya kakek nenek eyang yai nyai mbah datuk opung ompung tiri"
    ),
    "TEACHER": "guru gurunya ustad ustadz ustaz ustadzah pelatih pengasuh kiai kyai pembina",
    "BOSS": (
        "bos boss majikan juragan jeragan tauke toke mandor agen agency sponsor calo mami germo mucikari "
        "muncikari bandar kapten nakhoda pemilik kapten perusahaan pt tekong cukong madam bunda"
    ),
    "AUTHORITY": "sekolah kampus yayasan kelurahan kecamatan capil dukcapil disdukcapil bank leasing samsat polisi polres polsek polda kejaksaan jaksa rutan lapas imigrasi satpol pengadilan bnn",
    "I": "saya sayo aku sy gw gue gua ambo kulo kami kita awak kito sayolah aq ak",
    "HE": "dia dio die dy dya mereka beliau deweknyo ia",
    "NEG": "tidak katek belum bukan jangan tanpa",
    "FEAR": "takut cemas trauma ngeri",
    "RELATIVE_OF_MINE": (
        "anak adik adek kakak keponakan ponakan sepupu suami istri ibu bapak cucu saudara sodara murid "
        "tetangga teman kawan ayuk"
    ),
    "DOCUMENT": ("paspor ktp ijazah ijasah akte akta kk dokumen kontrak visa"),
    "WEAPON": (
        "pisau parang golok celurit clurit badik keris kapak pedang samurai linggis tombak kujang arit "
        "sabit mandau beliung lading"
    ),
    "GUN": "pistol senpi senapan kecepek sajam beceng airsoft bedil",
    "OBJECT": (
        "kayu balok besi sapu gagang rotan ikat sabuk gesper ikatpinggang tali selang kabel palu batu botol "
        "penggaris martil panci piring helm kursi bambu gesper rantai cambuk sendal sandal hanger sutil "
        "gayung raket pipa stik"
    ),
    "BODY": (
        "payudara dada pantat paha kemaluan alat vagina penis badan tubuh selangkangan bokong susu "
        "kelamin intim nenen bibir"
    ),
    "FACE": (
        "muka mata kepala wajah badan tangan kaki tulang lengan punggung paha pipi bibir hidung pantat "
        "leher perut dada telinga kuping jidat dahi rahang gigi jari pinggang betis"
    ),
    "FREE": "pulang keluar bebas lepas dilepas dilepaskan dilepaske dibebaskan dipulangkan berhenti kabur resign",
    "ABROAD": (
        "malaysia singapura singapore taiwan arab saudi kamboja thailand myanmar laos hongkong hong "
        "brunei korea jepang filipina dubai oman qatar kuwait turki cina china vietnam abroad"
    ),
    "MONEY": "juta ribu rupiah ringgit dolar dollar",
    "THING": "hp motor uang dompet sapi kambing ayam barang mobil kucing sendal kunci ktp dokumen emas",
    "OFFICE": (
        "guru kepala kades lurah camat bupati polisi kost kos kantin rt rw asrama haji sekalian bidan "
        "dokter petugas operator admin kadus lapas hakim jaksa mentri gubernur penghulu pimpinan kelas tingkat"
    ),
    "TRANSPARENT": (
        "pernah sampai sempat sedang lagi juga ikut di ada yang boleh perlu usah harus jadi mengalami "
        "dapat kena sampe smpe sempet pernahh mendapat menerima melakukan benar betul pula menjadi"
    ),
    "EXISTENTIAL": "kasus laporan kejadian orang anak kekerasan siapa siapapun seorang satupun murid siswa warga",
    "HEDGE": (
        "sekitar kira kirakira mungkin baru masih ngaku mengaku kurang lebih hampir bawah berusia yang "
        "yg ngakunyo katanya katonyo"
    ),
    "PUPIL": "murid siswa siswi santri santriwati pelajar smp sd mts",
    "ANIMAL": "sapi kambing ayam kucing anjing kerbau bebek burung motor mobil bola ular kuda paku gendang",
    "PERSON": (
        "cowok cewek perempuan laki lakilaki wanita gadis bujang anak adik adek keponakan ponakan budak "
        "bocah dia dio saya aku korban lanang betino betina lk pr putri putra santri siswi siswa murid "
        "remaja bayi balita sepupu"
    ),
}

# Verbs by root; the right side are other roots that mean the same. Their forms are made by rule:
# dipukul, dipukuli, dipukulin, dipukulke, d pukul, di pukul, memukul, mukul, mukulin, ngepukul …
VERBS: dict[str, str] = {
    "pukul": (
        "pokol gebuk gebok gocoh tonjok tinju bogem gebug hantem gutuk lantak jotos antem gepuk "
        "kampleng tokok"
    ),
    "tampar": "tempeleng gampar tabok keplak tampol tamparr gaplok",
    "tendang": "sepak dupak terajang",
    "siksa": "sikso aniaya aniayo hajar sakiti zalimi dera zolimi",
    "cambuk": "sabet cambok lecut pecut sebat rotan",
    "jambak": "jewer cubit jiwit banting seret jorok cakar ludah timpuk",
    "keroyok": "bully rundung palak buli bullying",
    "maki": "bentak hina caci hardik",
    "cekik": "cekek",
    "bacok": "tusuk tikam tujah tembak gorok tetak cucuk",
    "sundut": "sulut setrum",
    "siram": "guyur",
    "sekap": "sandera culik pasung rantai borgol",
    "kurung": "kurong kerangkeng",
    "kunci": "gembok",
    "ikat": "iket",
    "tahan": "",
    "larang": "",
    "jaga": "jago kawal",
    "bunuh": "bunoh matii",
    "habis": "abis",
    "ancam": "ancem gertak intimidasi teror takuti",
    "todong": "acung",
    "perkosa": "perkoso rudapaksa gagah setubuh tiduri zinah cabul sodomi entot ewe perawan gilir",
    "leceh": "raba grepe gerayang remas remes obok grepek telanjang",
    "pegang": "colek elus",
    "cium": "peluk ciumi gendong pangku",
    "paksa": "pakso pekso pakse",
    "suruh": "suru perintah kon suro soroh",
    "jual": "juwal dagang perdagang",
    "ambil": "ambek ambik pegang simpan kumpul",
    "sita": "rampas tahan kuasa jabel rampok",
    "marah": "omel",
    "potong": "",
    "kirim": "setor transfer",
    "tebus": "",
    "denda": "",
    "nikah": "kawin jodoh lamar pinang rabi",
    "bawa": "bawak bawo angkut bwa gawa",
    "jemput": "jempot papak",
    "serah": "tuker",
    "berangkat": "terbang",
    "tinggal": "tinggalin telantar terlantar tinggali abai",
    "buang": "buwang",
    "jadi": "",
    "sebar": "viral upload posting unggah share",
    "lapor": "",
}

# Groups of verbs that patterns name at once.
VERB_GROUPS: dict[str, str] = {
    "HIT": "pukul tampar tendang siksa cambuk jambak keroyok",
    "WOUND": "cekik bacok sundut",
    "RAPE": "perkosa",
    "TOUCH": "leceh",
    "KEEP": "sita",
    "TAKE": "ambil sita",
    "LOCK": "sekap",
}

# Bare roots that are everyday words: they count only with a prefix or a suffix.
_EVERYDAY = """
    pukul tinju tarik dorong lempar injak siram kunci jaga bakar tahan habis abis jago tali rotan
    ikat gesek pegang simpan cium peluk elus jual kirim setor potong transfer lapor jadi tinggal nikah
    kawin lamar sabit rantai rampok share posting viral bully terjang sepak dera kon hina serang
    kejar teror isolasi denda bawa bawak bawo serah buang berangkat terbang ambil tembak sebat
    bullying palak cabul perawan gilir gagah telanjang kumpul marah setubuh ewe gendong pangku jodoh
"""
NOT_A_VERB_ALONE = frozenset(_EVERYDAY.split())
