"""Danger to body and life: weapons, threats, self-harm, injuries and being held."""

from __future__ import annotations

from naungan.intake.rules.signs.observation import Fact
from naungan.intake.rules.signs.phrase import Phrase, phrases

PHRASES: tuple[Phrase, ...] = (
    *phrases(
        Fact.WEAPON,
        """
        <GUN>
        v:todong
        senjata tajam|api|rakitan
        bawa|pakai|pegang|dengan|ada|mengacungkan|ngacungkan|menghunus <WEAPON> ..2 ngamuk|marah|ngancam|mengancam
        ngamuk|marah|kalap|emosi|kesurupan ..3 <WEAPON>
        v:ancam ..3 <WEAPON>
        v:bacok ..2 <WEAPON>
        v:todong ..2 <WEAPON>
        dikejar ..3 <WEAPON>
        mengejar|ngejar ..3 <WEAPON>
        bunuh|dibunuh ..3 <WEAPON>
        <WEAPON> ke leher|kepala|perut|dada
        menempelkan|nempelkan|nempelke ..1 <WEAPON>
        bawa ..1 <WEAPON> ..1 ke rumah
        air keras
        siram|disiram|menyiram|nyiram bensin
        """,
    ),
    *phrases(
        Fact.THREAT_TO_LIFE,
        """
        v:ancam ..3 v:WOUND|bakar|membakar|mbakar|ngebakar
        mau|akan ..1 bakar|membakar|mbakar|gorok|bacok|tusuk|tikam|nujah|cekik|habisi|ngabisi|ngebunuh ..1 <I>|<HOME>|<CHILD>|kami|rumah
        v:ancam ..3 bunuh|dibunuh|membunuh|mati|habis
        mau|akan|hendak ..1 bunuh|membunuh|ngebunuh|mbunuh|membunuhku
        mau|akan|hendak|nyaris|hampir|coba|takut ..1 dibunuh|terbunuh|dibunoh
        kubunuh|kubunoh|takbunuh|tabunuh|kupateni|dipateni
        bunuh kamu|kau|kowe|kami|saya|lu|awak|koe
        mati kau|kamu|kowe
        v:habis|ngabisi|habisin nyawa
        v:gorok|gorok ..1 leher
        nyawa ..2 terancam|taruhan|bahaya|melayang
        terancam jiwa|jiwanya|nyawa|nyawanya|nyawonyo
        percobaan pembunuhan
        nyaris|hampir mati ..2 dipukul|dihajar|dikeroyok|dianiaya|disiksa|dipukuli
        """,
        sure=True,
    ),
    *phrases(
        Fact.SELF_HARM,
        """
        bunuh|bunoh|bundir|membunuh diri
        bundir|bunuhdiri|selfharm|suicide
        self harm
        gantung|nggantung|menggantung|gantungkan diri
        mengakhiri|akhiri|ngakhiri|mengakhirinya hidup|nyawa
        mau|ingin ..2 mati saja
        mau mati
        hilang ..2 dunia
        surat wasiat|perpisahan
        beli|nyiapin|siapkan|bawa tali ..3 gantung|mati|leher
        minum|makan ..1 obat nyamuk|tikus|serangga
        tidak ada|punya alasan ..2 hidup
        capek|cape|lelah|bosan ..2 hidup
        percobaan bunuh
        nyerah ..2 hidup
        tidak ..1 pengen|ingin|mau ..1 bangun lagi
        lebih|mending|mendingan|lemak|bagusan|baik ..1 mati
        mati saja
        selamat tinggal ..2 semua|dunia
        akhiri|mengakhiri ..1 semua
        tidur selamanya
        minum obat ..2 banyak|sekaligus|segenggam
        mending|mendingan|mau ..1 hilang saja
        tidak|katek|capek|cape|bosan|lelah|males ..3 hidup
        tidak ..1 mau|bisa|kuat|tahan ..1 hidup
        tidak|katek ..1 guna ..2 hidup
        nyilet|nyayat|menyayat|menyilet|silet|sayat|mengiris|ngiris|nyileti ..3 tangan|pergelangan|lengan|nadi|badan
        melukai|lukai|ngelukai|nyakitin|menyakiti|nyakiti|lukain diri
        minum|nenggak|menenggak racun|baygon|gramoxone|gramaxone|roundup|potas|potasium|autan|pestisida|rinso
        loncat|lompat|terjun dari ..2 jembatan|gedung|lantai|atap|tebing|menara
        overdosis ..2 obat
        pingin|mau nyusul ..2 almarhum|almarhumah|mati
        """,
        sure=True,
    ),
    *phrases(
        Fact.INJURY,
        """
        luka
        <FACE> ..1 lebam|bengkak|patah|luka|memar|melepuh|robek|berdarah|darah|biru|lecet|bonyok
        lebam|bengkak|melepuh|bonyok|benjol|babak di|bagian ..1 <FACE>
        lebam|bengkak|luka|bekas di|bagian ..1 <FACE>
        babak belur
        bilur|biluran
        luka bakar
        patah tulang|tangan|kaki|gigi|hidung
        lebam|memar|melepuh|bonyok|lebem
        sampai biru
        biru biru
        bekas ..1 sundutan|sulutan|cambukan|ikatan|cekikan|setrika|sayatan|bakar|setruman|gigitan|rokok|tamparan|jeratan
        pingsan ..2 dipukul|dihajar|dianiaya|disiksa|dikeroyok
        v:pukul|v:siksa|v:keroyok|v:tendang sampai ..2 pingsan|berdarah|darah|mati|lumpuh|patah|biru|lebam
        darah ..2 <FACE>
        sekarang|lagi|terus|masih|sampai darah
        kepala ..1 bocor
        gegar otak
        masuk|dibawa|dilarikan ..2 igd|ugd|rsud ..3 dipukul|dianiaya|dihajar
        keguguran ..3 dipukul|ditendang
        sekarat|kritis
        """,
    ),
    *phrases(
        Fact.SEVERE_VIOLENCE,
        """
        v:WOUND
        v:pukul|v:cambuk|v:tampar|v:siksa ..2 pakai|dengan ..1 <OBJECT>
        v:pukul|v:cambuk|v:siksa <OBJECT>
        v:siram ..4 air ..1 panas|mendidih|keras
        di:jambak ..1 ke dinding|tembok|lantai
        v:tendang ..2 perut|kepala|muka|dada
        benturkan|dibenturkan|membenturkan|dibenturin|jedotin|dijedotin|dijedotke ..2 kepala|kepalanya|kepalanyo
        disetrum|disetrumi|disetrumin|nyetrum
        digantung|dicelup|dicelupkan|ditenggelamkan
        dibakar hidup
        dibakar ..1 <HOME>|pacar|majikan|bos
        dibakar|membakar|mbakar ..2 <CHILD>|istri|saya|tangan|kaki|badan|punggung
        sedang|lagi ..1 di:HIT|dikeroyok|dihajar
        diinjak|diinjek|nginjak|diinjakin ..2 <FACE>|kepala|perut|dada|leher
        disetrika|nyetrika ..2 <FACE>
        diracun|diracuni|meracun
        dilindas|ditabrak sengaja
        """,
    ),
    *phrases(
        Fact.HELD,
        """
        v:LOCK
        disekap|nyekap|menyekap|penyekapan
        tidak bisa|boleh ..1 pulang
        tidak bisa|boleh ..1 keluar|kabur|lari|pergi ..1 dari
        tidak boleh ..1 keluar ..1 rumah|mess|kamar|kost|kos|gudang|hotel|kontrakan|toko|kafe|asrama|kompleks|pabrik|kapal
        tidak bisa ..1 keluar
        tidak bisa kabur|lari|lolos
        tidak boleh ..1 pergi|kemana|kemano
        tidak boleh|bisa ..1 telepon|hubungi|menghubungi|ngubungi ..1 keluarga|rumah|orang|siapa|keluargo
        di:larang ..1 keluar|pulang|pergi
        di:tahan ..2 bos|majikan|perusahaan|agen|kapten|mess|gudang|rumah|kamar|kamp|kompleks|di
        di:tahan tidak ..1 pulang
        di:jaga ..2 preman|satpam|bodyguard|tentara|orang|ketat|penjaga
        dikunci ..1 dari luar
        disandera|nyandera
        terkurung|tersekap|terjebak|kejebak|tertahan|terdampar ..2 perusahaan|mess|gudang|kamp|kamboja|myanmar|laos|bos
        diculik|nyulik|menculik
        korban|percobaan|upaya penculikan
        <BOSS> ..2 me:kurung|me:kunci
        di:kurung|di:kunci ?oleh|sama <BOSS>
        di:seret|me:seret ..5 masuk ..1 mobil|motor|rumah|kamar|gudang
        diborgol
        tidak boleh ..1 turun|naik|sandar ..2 darat|kapal
        tidak boleh ..1 pegang|pakai|bawa hp
        tidak dilepas|dilepaskan|dilepaske|dibebaskan
        """,
    ),
    *phrases(
        Fact.CONFINED,
        """
        v:kurung
        di:kunci ..2 kamar|rumah|gudang|wc|kandang|toilet|dapur|kost|kos|kontrakan|mess
        me:kunci|ngunci|mengunci ..3 kamar|gudang|wc|kandang
        dipasung|dirantai|merantai|masung
        di:ikat ..2 tiang|pohon|kursi|ranjang|tangan|kaki|tali|rantai|kasur
        """,
    ),
    *phrases(
        Fact.OTHERS_THERE,
        """
        bareng|bersama|dengan|sama|ada ..1 # <CHILD>|<CHILD_PERHAPS>|orang|korban lain
        <CHILD>|korban|orang lain ..2 masih ..1 di ..1 situ|sana|dalam|gudang|mess
        masih ada ..2 <CHILD>|korban|orang ..1 lain|di|disana|disitu
        kami # orang
        ada # orang|korban ..1 lain|disana|disitu
        """,
    ),
)
