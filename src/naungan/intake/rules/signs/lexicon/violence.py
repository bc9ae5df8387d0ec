"""Violence in words: blows, abuse, sexual violence, and the home it happens in."""

from __future__ import annotations

from naungan.intake.rules.signs.observation import Fact
from naungan.intake.rules.signs.phrase import Phrase, phrases

PHRASES: tuple[Phrase, ...] = (
    *phrases(
        Fact.VIOLENCE,
        """
        v:HIT
        v:WOUND
        v:maki
        kdrt
        kekerasan dalam rumah
        kekerasan fisik|psikis|verbal|rumah
        penganiayaan|pemukulan|penyiksaan|pengeroyokan|perundungan|pembullyan
        main ..1 tangan|pukul
        ringan tangan
        kena pukul|tampar|tendang|hajar|gampar|gebuk|gocoh
        kasar ..2 <CHILD>|istri|isteri|bini
        v:siram ..4 air ..1 panas|mendidih
        bekas|banyak ..1 cubitan|pukulan|tamparan|tendangan|jeweran|cakaran|gigitan
        di:tarik ..2 rambut|jatuh|lantai|tangan|keluar
        di:dorong|mendorong|ngedorong ..3 jatuh|tangga|lantai|tembok|dinding|istri|isteri
        dilempar|dilempari|ngelempar|dilemparin ..2 batu|sandal|sendal|piring|botol|kayu|gelas|kursi
        ditunjang|nunjang|ditunjangi ..1 <HOME>|perut|orang|muka|kepala|pintu
        diinjak|diinjek|diinjakin
        di:gigit ..1 <HOME>|majikan|pacar
        disetrum
        kubunuh|kubunoh
        melakukan kekerasan
        mengamuk|ngamuk ..3 rumah|<CHILD>|istri|ibu
        """,
    ),
    *phrases(
        Fact.REPEATED,
        """
        sering|setiap|selalu|berkali|berulang|berulangkali|tiaphari ..3 v:HIT|v:WOUND|v:maki|v:RAPE|v:TOUCH|v:cium
        setiap hari|malam|minggu|magrib|kali|pulang|pagi
        tiap2
        v:HIT|v:maki|v:RAPE|v:TOUCH terus
        v:HIT|v:maki|v:RAPE|v:TOUCH ..2 berkali|berulang|lagi|sering|setiap|bertahun
        berkali kali
        berulang|berulangkali
        sudah # kali|x
        sudah 2x|3x|4x|5x|6x|7x|8x|9x|10x|2xx
        bukan pertama|sekali ..1 kali|ini
        dari ..1 dulu|kecil|lamo|lama
        sejak ..1 kecil|dulu|sd|tahun|lama
        bertahun tahun
        suka mukul|mukuli|mukulin|marah|nampar|ngamuk
        terakhir ..1 kali|malam|kemarin|minggu
        """,
    ),
    *phrases(
        Fact.UNDER_ONE_ROOF_WITH_ALLEGED,
        """
        <HOME> ..3 me:HIT|me:WOUND|me:maki|me:siram|me:LOCK|me:kurung
        <HOME> ..3 me:RAPE|me:TOUCH
        <HOME> ..2 me:cium ..2 bibir|paksa|<BODY>|leher
        di:HIT|di:WOUND|di:maki|di:siram|di:LOCK|di:kurung ?terus ?oleh|sama|dari <HOME>
        di:HIT|di:WOUND|di:maki|di:siram|di:LOCK|di:kurung|di:kunci|di:ikat ..3 oleh|sama ..1 <HOME>
        <HOME> ..3 me:pegang ..2 <BODY>
        <HOME> ..3 pegang|megang|memegang pegang|megang
        di:RAPE|di:TOUCH|di:cium ?terus ?oleh|sama|dari <HOME>
        <HOME> ..2 kubunuh|kubunoh|ngancam|mengancam|ngancem
        di:ancam ?oleh|sama <HOME>
        <HOME> ..3 ngamuk|mengamuk|main|kasar|gampar
        <FATHER> ..2 masuk ..1 kamar
        tiri ..2 masuk ..1 kamar
        <HOME> tiri ..4 perkosa|cabul|nafsu|telanjang
        serumah|sekamar ..2 pelaku
        pelaku ..3 serumah|sekamar|ayahnya|bapaknya|ibunya|pamannya|kakaknya|kakeknya
        pelakunya ..3 <HOME>
        tinggal ..1 dengan|bersama|sama|serumah ..1 pelaku
        kdrt
        <CHILD> ..3 di:HIT ..2 di rumah
        v:HIT ..2 di rumah ?nya
        di:HIT|di:RAPE|di:TOUCH ?oleh|sama ?pak <UNCLE> ..3 serumah|tinggal
        <TEACHER> pondok|asrama|panti ..3 me:HIT|me:RAPE|me:TOUCH
        inses|incest
        nafsu ..1 <HOME>
        di:RAPE|di:TOUCH|dihamili|dipaksa ...5 <HOME> ..1 tiri|kandung|sendiri
        """,
    ),
    *phrases(
        Fact.SEXUAL_VIOLENCE,
        """
        v:RAPE
        di:TOUCH
        me:TOUCH ..3 <CHILD>|<CHILD_PERHAPS>|<BODY>|perempuan|saya|aku|korban
        grepe|raba|pegang|megang|memegang grepe|raba|pegang|megang
        v:leceh
        v:TOUCH|v:pegang ..2 <BODY>
        pelecehan|pencabulan|pemerkosaan|perkosaan|persetubuhan|sodomi|rudapaksa|dirudapaksa
        kekerasan|pelecehan seksual
        menyentuh|nyentuh|disentuh|nyentuhin|nyenggol ..2 <BODY>
        di:suruh|me:suruh|dipaksa|maksa|memaksa ..4 buka|lepas|copot baju|celana|rok|kerudung|pakaian|jilbab
        nafsu ..2 <HOME>|bejat|birahi|saya
        melayani|ngelayani|layani ..1 nafsu|birahi|hasrat|<HOME>
        tak|tidak senonoh
        ajak|ngajak|diajak|mengajak ..2 tidur|hotel|penginapan|begituan|ngamar|ml
        cabul|mesum ..2 <CHILD>
        nyaris|hampir ..1 di:RAPE
        cabul|mencabuli|dicabuli|nyabuli
        di:cium|di:cium ?oleh|sama <TEACHER>|<UNCLE>|tetangga|tukang|orang|majikan|bos|pelatih
        di:cium ..1 paksa|bibir|bibirnya
        me:cium ..3 <CHILD>|santri|siswi|murid
        me:cium dan|sama grepe|raba|pegang
        paksa|dipaksa|maksa|memaksa ..3 hubungan|berhubungan|ngewe|begituan|tidur|telanjang|intim|melayani|ml
        hubungan badan|intim|suami|layaknya|seksual ..4 paksa|dipaksa
        berhubungan badan ..4 <CHILD>|anak
        <FATHER> ..2 masuk ..1 kamar
        tiri ..2 masuk ..1 kamar
        masuk ..1 kamar ..2 <CHILD>|anak ..2 malam
        di:tidur|ditiduri|meniduri|niduri|ditidurin
        disetubuhi|menyetubuhi|nyetubuhi|setubuhi
        dihamili|menghamili|ngehamilin|dihamilin
        hamil ..3 <CHILD>|smp|sd|bapaknya|pamannya|pacarnya
        <CHILD>|smp|sd ..3 hamil
        baju|celana|rok|pakaian ..1 dibuka|dipelorotin|dilucuti|dipeloroti ..1 paksa|oleh|sama|<UNCLE>|<TEACHER>|bapak
        mabuk|dijemput|hotel|oknum|nangis ...5 baju|celana|rok ..1 robek|sobek|terbuka|darah
        baju|celana|rok ..1 robek|sobek ...5 mabuk|nangis|hotel|diseret|dijemput
        buka|bukak|membuka ..1 baju|celana|rok ..2 <CHILD>|saya|aku
        kemaluan|alat ..1 kelamin|vital ..3 sakit|berdarah|darah|perih|luka
        nunjukin|menunjukkan|memperlihatkan|memamerkan|ngeliatin ..2 kemaluan|kelamin|alat|penis|burung
        ngintip|mengintip|diintip ..2 mandi|ganti
        chat|video|gambar|film ..2 porno|bokep|mesum|jorok|cabul
        kawin paksa
        dipaksa ..2 aborsi|gugur|menggugurkan
        """,
    ),
    *phrases(
        Fact.ONLINE_SEXUAL_THREAT,
        """
        v:ancam ..4 sebar|disebar|disebarkan|disebarin|nyebar|nyebarin|nyebarke|menyebar|menyebarkan|viral|viralkan|diviralkan
        v:sebar ..3 foto|video ..2 telanjang|saya|aku|dia|pribadi|syur|porno
        foto|video ..3 telanjang|syur|mesum|vcs ..3 v:sebar
        foto|video ..2 v:sebar
        foto|video ..4 v:ancam
        v:ancam ..4 foto|video
        kalau tidak ...4 disebar|disebarin|disebarkan|diviralkan|viralin
        direkam|ngerekam|merekam|difoto|divideo|divideokan ..3 mandi|ganti|telanjang|tidur
        mandi|ganti ..3 direkam|difoto|divideo|divideokan
        atau|nanti|mau|akan disebar|disebarin|disebarkan|diviralkan|viralin
        foto|video|telanjang ..4 diviralkan|viralkan|memviralkan
        minta|dimintai|dimintak|dimintain ..1 foto|video|vcs ..1 telanjang|bugil|buka|seksi|payudara|dada|badan
        kirim|ngirim|mengirim|dikirimi|ngirimi|kirimi ..2 foto|video|gambar ..2 telanjang|porno|kelamin|alat|kemaluan|bugil
        dipaksa|disuruh|maksa|dimintai ..2 vcs|live|telanjang|buka|pap
        vcs
        foto|video ..2 tanpa busana|baju|pakaian
        v:sebar ..1 foto|video ..2 mesra|syur|vulgar|porno|telanjang|<CHILD>|<CHILD_PERHAPS>|pribadi|intim
        maksa|dipaksa|memaksa|nyuruh|disuruh ..2 kirim|ngirim|foto|video ..2 foto|video|telanjang|seksi|badan|tanpa
        buka baju ...3 difoto|divideo|direkam|foto|video|kamera
        video call ..2 seks|sex|telanjang|bugil
        sextortion|sekstorsi
        diedit ..3 telanjang|porno|bugil
        """,
    ),
)
