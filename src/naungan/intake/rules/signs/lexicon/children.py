"""Children: small or helpless ones, missing ones, planned marriages, and worry about a child."""

from __future__ import annotations

from naungan.intake.rules.signs.observation import Cue, Fact
from naungan.intake.rules.signs.phrase import Phrase, phrases

PHRASES: tuple[Phrase, ...] = (
    *phrases(
        Fact.CHILD,
        """
        <CHILD>
        di bawah umur
        dibawah umur
        pengemis|pengamen|pemulung cilik|kecil
        di bawah ..1 # tahun
        kelas #|i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii
        kelas satu|dua|tiga|empat|lima|enam
        paud|tk
        """,
        sure=True,
    ),
    *phrases(Cue.CHILD_PERHAPS, "<CHILD_PERHAPS>", sure=True),
    *phrases(
        Fact.CHILD_UNDER_6,
        """
        <BABY>
        bayi|adek|anak|adik baru lahir
        paud
        anak|budak|murid tk
        adek|adik bayi
        anak masih menyusu|nyusu|netek
        anak|budak|bocah kecil
        """,
        sure=True,
    ),
    *phrases(
        Fact.CANNOT_CALL_FOR_HELP,
        """
        tidak ..1 bisa ..1 bicara|jalan|berjalan|ngomong|bangun|duduk|gerak|bergerak|mendengar|denger
        tidak mau bicara|ngomong
        bisu|gagu|tuli|buta|lumpuh|tunarungu|tunawicara|tunanetra|tunagrahita|difabel|disabilitas
        tuna rungu|wicara|netra|grahita|daksa
        cerebral palsy
        cp|autis|autisme
        down syndrome|sindrom
        keterbelakangan|retardasi mental
        cacat ..1 mental|fisik|berat|lahir
        merangkak|ngesot|ngerangkak
        tidak sadar|sadarkan
        pingsan|koma|kejang
        """,
        sure=True,
    ),
    *phrases(
        Fact.CHILD_ALONE_OR_UNTREATED,
        """
        di:tinggal ..3 sendiri
        di:tinggal ..2 merantau|pergi|minggat|kerja|kabur
        di:tinggal ?di ..1 depan|jalan|masjid|pasar|terminal|kebun|emperan|teras|pinggir
        di:titip|dititipkan|dititipke ...6 tidak ..1 dijemput|diambil|jemput
        ibunya|bapaknya|orangtuanya|ortunya|maknyo|bapaknyo ..2 entah|minggat|kabur
        jarang|kurang ..1 dikasih|diberi|makan|kasih|dienjuk ?makan|susu
        kardus|kresek|plastik|semak|got|selokan ..2 bayi|orok
        bayi|orok ..4 kardus|kresek|plastik|semak|got|selokan
        <CHILD>|<BABY> ..3 sendiri ..2 di|rumah
        sendiri di rumah|rumah|jalan|kebun|pondok
        tidur ..1 di ..1 emperan|jalan|pasar|terminal|jembatan|trotoar|musala|mushola|masjid|gubuk|kandang
        tidak ..2 ngurus|diurus|merawat|dirawat|diurusi|dipedulikan|diopeni|diobati|diperhatikan
        tidak ada ..1 yang ..1 ngurus|jaga|jago|merawat|nunggu
        <CHILD>|<CHILD_PERHAPS>|<BABY>|tahun ..4 di:tinggal ..1 <PARENT>|begitu|sendiri|lama|seharian|kabur|berhari
        # hari ..2 di:tinggal
        tanpa ..1 orang|ortu|orangtua|pengasuh|pengawasan|keluarga ?tua
        terlantar|telantar|ditelantarkan|ditelantarke|menelantarkan|nelantarkan|penelantaran
        di:buang ..2 bayi|anak|orang|ibunya
        bayi|anak|orok ..2 dibuang
        pembuangan bayi
        tidak|belum ..1 diobati|dibawa ..2 dokter|puskesmas|berobat|rumah|mantri
        tidak pernah ..1 berobat|diobati
        tidak ..2 membawa|bawa|mbawa|dibawa ..3 puskesmas|dokter|rs|berobat|bidan|mantri
        orang tua ..2 entah|minggat|kabur
        tidak ..1 dikasih|diberi|kasih|dienjuk ..1 makan|minum|susu|makanan
        tidak|belum ..1 makan ..2 # hari|kemarin|semalam
        kelaparan|busung|gizi|marasmus
        gizi buruk
        kurus ..1 sekali|nian|kering|banget|bau|tinggal
        badan|badannya ..1 kurus
        kurus dan bau
        ditemukan|nemu|nemuin|ditemuke|menemukan ..2 di|anak|bayi|sendiri
        ditemukan ..2 demam|sakit|luka|memar|lebam|pingsan|tergeletak|menangis
        sebatang kara
        yatim ..4 tidak ..2 ngurus|diurus
        dikurung ..2 kandang
        """,
        sure=True,
    ),
    *phrases(
        Fact.ILL,
        """
        demam|kejang|diare|sekarat|muntah
        panas ..1 tinggi
        sakit ..1 parah|keras
        badan ..1 panas
        lemas ..1 sekali|nian|banget
        luka ..2 bernanah|busuk|infeksi
        """,
        sure=True,
    ),
    *phrases(
        Cue.MISSING,
        """
        tidak|belum ..1 pulang ..3 sejak|dari|hari|semalam|kemarin|sekolah|sampai|rumah
        tidak pulang
        tidak|belum pulang ..2 rumah
        belum ..1 pulang
        sampai sekarang ..1 tidak|belum pulang
        pergi ..1 dari ..1 rumah
        nomor|hp|wa|telepon ..2 tidak ..1 aktif|dihubungi
        tidak ..1 bisa|dapat dihubungi
        ikut|dibawa|pergi ..5 facebook|fb|instagram|ig|tiktok|medsos|online|kenalan
        ikut|pergi|pamit ...8 hp|nomor|wa ..1 mati|tidak|off
        tidak diketahui ..1 keberadaan|keberadaannya|rimbanya
        keberadaannya|keberadaan ..2 tidak diketahui|jelas|tau|tahu
        dijemput ..1 orang ..2 tidak ..1 dikenal|kenal
        # hari ..1 tidak|belum pulang
        tidak|belum pulang ..1 # hari|malam|jam
        hilang ..3 sejak|dari|di|kontak|tadi|kemarin|semalam|hari|tanpa|dibawa
        <CHILD>|<CHILD_PERHAPS> ..4 hilang
        kabur ..1 dari ..1 rumah|pondok|asrama|sekolah
        <CHILD>|<CHILD_PERHAPS> ..3 kabur
        dibawa lari|kabur|pergi
        dibawak wong|orang
        dibawa ..1 orang ..2 tidak ..1 dikenal
        v:culik
        diculik|nyulik|menculik
        korban|percobaan|upaya penculikan
        di:seret|me:seret ..5 masuk ..1 mobil|motor
        tidak ..1 ketemu ..2 sejak|dari|sampai|dicari
        belum ..1 ditemukan|ketemu
        orang hilang
        cari anak|<CHILD>
        mencari|nyari|nyarik anak|<CHILD>
        hilang kontak
        """,
    ),
    *phrases(
        Cue.WEDDING,
        """
        akad
        akad nikah
        v:nikah
        nikah siri|paksa|muda|dini
        nikah
        kawin
        pernikahan|perkawinan|dispensasi
        ijab kabul|qobul
        resepsi|kenduri ..2 kawin|nikah
        dilamar|lamaran|tunangan|ditunangkan
        """,
        sure=True,
    ),
    *phrases(
        Cue.MARRIAGE_PLAN,
        """
        akad ..1 nikah
        rencana akad|nikah|kawin
        mau|akan|segera ..2 nikah|kawin|akad
        belum cukup umur
        di bawah umur
        setuju ..5 kawin|nikah|dilamar
        v:nikah
        dilamar|dipinang|tunangan|lamaran
        """,
        sure=True,
    ),
    *phrases(
        Cue.MARRIAGE_PRESSED,
        """
        di:nikah
        di:jodoh
        dispensasi ..1 kawin|nikah|pengadilan|ke
        dispensasi
        penolakan kawin|nikah
        kawin|nikah ..1 paksa|gantung|siri|dini|muda|bocah
        v:paksa ..7 nikah|kawin|dinikahi|menikah|akad
        akad|nikah|kawin|lamaran ...8 v:paksa
        tidak mau ..1 nikah|kawin|dinikahkan|dikawinkan
        belum ..1 ketemu|kenal
        mak comblang
        """,
        sure=True,
    ),
    *phrases(
        Fact.CONCERN,
        """
        nangis|menangis|nanges|nangesan ..2 terus|malam|histeris|kencang|keras|minta|jerit|setiap|ketakutan
        sering ..3 nangis|menangis|nanges|teriak|menjerit
        teriak|jerit|menjerit|jeritan|teriakan
        minta ampun|tolong
        takut ..1 pulang|ke|sama|dengan|ketemu|rumah|bapaknya|ayahnya|ibunya
        takut ..2 di:HIT|dipukul|dimarahi
        tidak pernah ..1 kelihatan|keluar|nampak
        v:marah
        murung|pendiam|trauma|ketakutan|menyendiri|mengurung
        mogok sekolah|makan|bicara
        putus|berhenti|tidak ..1 sekolah
        kurus
        sering minta makan
        compang|dekil|kumal
        tidak ..1 terurus|keurus
        mencurigakan|curiga|janggal
        lapar|kelaparan
        tidak ..1 masuk ..1 sekolah|kelas|seminggu|lama|berhari
        bekas ..1 luka
        kasihan|kasian
        orang ..1 asing ..3 anak
        ngompol|mengigau ..2 takut|terus
        dijemput ..2 oknum|om|orang|lelaki
        sering ..1 lapar
        """,
    ),
)
