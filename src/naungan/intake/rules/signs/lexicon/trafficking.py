"""Signs of trafficking and forced labour, after the ILO's eleven indicators and the ways of recruitment.

The indicators: abuse of vulnerability, deception, restriction of movement, isolation, physical and
sexual violence, threats, documents kept, wages kept, debt bondage, abusive conditions, excessive
overtime. One may be enough; the word "victim" is for an officer to use.
"""

from __future__ import annotations

from naungan.intake.rules.signs.observation import Cue, Fact
from naungan.intake.rules.signs.phrase import Phrase, phrases

PHRASES: tuple[Phrase, ...] = (
    *phrases(
        Fact.FORCED_WORK,
        """
        di:paksa ..2 kerja|jadi|melayani|nipu|ngemis|ngamen|mengemis|mencuri|nyuri|scam|jual|main|judi
        me:paksa ..3 kerja|ngemis|ngamen|mengemis|melayani|jual
        di:suruh ..2 nipu|menipu|scam|ngescam|judi|ngemis|mengemis|ngamen|mengamen|mencuri|nyuri|nyopet|melacur|jual
        di:suruh ..3 operator|admin ..2 judi|scam|slot|online
        di:suruh ..3 nganter|antar|ngantar|mengantar|jual|jualan|bawa|ngedarin ..2 sabu|narkoba|ganja|paket|barang|inex|obat
        nganter|antar|ngantar|mengantar|jadi ..1 paket|kurir ..1 sabu|narkoba|ganja|inex
        di:suruh ..1 bos|majikan|mami ..2 kerja|nipu|layani|melayani
        me:suruh ..2 <CHILD> ..1 ngemis|ngamen|mengemis|kerja|jualan|mulung
        di:jadi ..2 psk|lc|pelacur|lonte|pekerja|budak|kurir|pengemis|pembantu
        di:jual ..2 ke|kepada|lewat|michat|online|hidung|om|lelaki|pelanggan|tamu
        v:jual ..1 <CHILD>|gadis|perempuan|orang
        melayani|layani|ngelayani|nemenin|nemani ..1 tamu|pelanggan|lelaki|hidung|om|laki
        mengemis|ngemis|ngamen|minta2 ..3 disuruh|suruhan|bos|bunda|mami|setor
        kerja ..2 rodi|paksa
        kerja|lembur ..2 # jam ..2 sehari|tanpa|tidak|nonstop
        tidak boleh|bisa|dikasih istirahat|libur ..2 kerja
        target ..3 di:HIT|di:WOUND|disetrum|denda|didenda
        jadi ..1 budak
        terjerat|dijerat|jeratan utang
        kerja ..3 lunas utang
        sebelum lunas utang
        utang ..2 lunas ..2 tidak ..2 pulang|keluar
        dieksploitasi|eksploitasi ..2 kerja|seksual
        germo|mucikari|muncikari
        kamp ..1 scam|judi|penipuan
        sindikat|perusahaan ..1 scam|scammer|penipuan|judi
        di:suruh|dipaksa ..3 tamu|pelanggan|karaoke|minum|scam|judi
        open|dibo bo ..2 dipaksa|disuruh
        """,
    ),
    *phrases(
        Fact.DOCUMENTS_TAKEN,
        """
        <DOCUMENT> ..4 di:TAKE ?oleh|sama|di ?pihak <BOSS>|orang|dia|penampungan|pemilik|mereka|sana
        <DOCUMENT> ..3 di:KEEP
        di:KEEP ..1 <DOCUMENT>
        <BOSS>|dia|mereka ..2 me:TAKE ..1 <DOCUMENT>
        hp ..1 disita|dirampas|diambil|diambek
        <DOCUMENT> ..2 tidak ..1 dikembalikan|dibalikin|dibalekke|dikasih
        <DOCUMENT> ..2 jadi|sebagai jaminan
        """,
    ),
    *phrases(
        Fact.RANSOM_OR_FINE,
        """
        tebusan
        minta|mintai|dimintai|disuruh|suruh|harus|wajib|nyuruh ..2 tebus|nebus|ditebus|menebus
        <BOSS>|penculik|pelaku|dia|mereka|wong minta ..3 baru ?boleh|bisa|mau <FREE>
        minta|bayar|setor|kirim|mbayar ..3 #|juta|ribu|uang ..2 baru ?boleh|bisa|mau <FREE>
        bayar|mbayar|nebus|kirim|transfer ..3 supaya|agar|biar|untuk|kalau ..2 <FREE>
        kalau mau ..1 <FREE> ..3 bayar|tebus|nebus|denda|ganti
        mau <FREE> ..2 di:suruh|harus|wajib|kudu|dimintai ..1 bayar|tebus|nebus|ganti
        lunas|lunasi|lunasin ..4 baru ?boleh|bisa <FREE>
        denda ..3 kalau ..1 <FREE>|berhenti|kabur|keluar
        didenda ..3 bos|perusahaan|majikan|agen|target|mandor
        ganti rugi ..4 kalau ..1 <FREE>|mau
        ganti rugi ..3 kontrak|agen|majikan|perusahaan
        penalti|pinalti ..3 kontrak|keluar|pulang|berhenti
        bayar|ganti ..3 kontrak|biaya|ongkos ..2 baru ?boleh <FREE>
        """,
    ),
    *phrases(
        Fact.TAKES_EARNINGS,
        """
        gaji|hasil|upah ..7 di:TAKE ?semua ?oleh|sama <BOSS>|<UNCLE>|<HOME>|orang|dia|semua
        uang ..4 di:TAKE ?semua ?oleh|sama <BOSS>|mereka|semua
        gaji ..1 di:kirim ..1 ke|kepada ..1 <UNCLE>|<BOSS>|agen|orang
        gaji ..2 di:potong ..3 utang|habis|semua|agen|bos|majikan
        wajib|harus|disuruh|dipaksa|mesti setor|nyetor|menyetor ..2 uang|#|hasil|<BOSS>|per|sehari
        nyetor|setor ..1 hasil ..3 <BOSS>|dia|preman
        setiap hari ..2 nyetor|setor
        tidak boleh ..1 pegang uang|gaji
        setor # ..2 per|sehari|setiap|perhari|sehari
        minta|narik|kejar|nagih ..1 setoran
        setoran ..3 bos|bunda|mami|preman|kurang|sehari
        uang|hasil ..3 disetor|disetorkan|disetorke ..2 <BOSS>|dia|preman
        """,
    ),
    *phrases(
        Fact.EXPLOITATION,
        """
        tidak ..1 digaji|dibayar|diupah
        tidak ..1 terima|dapat ..1 gaji
        tidak ..1 membayar|bayar|mbayar|ngasih ..1 gaji
        gaji ..2 tidak ..1 dibayar|dikasih|dibayarkan|turun|keluar|sesuai
        gaji ..2 ditahan|ditunggak|disunat
        kerja ..3 12|13|14|15|16|17|18|19|20 jam
        kalau tidak ..1 capai|nyampe|dapat|sampai|tembus target
        kerja ..2 scam|judi|scammer
        paspor|ijazah ditahan|disita
        eksploitasi|dieksploitasi
        korban|dugaan|diduga|indikasi|kasus ..2 tppo|trafficking|perdagangan
        kerja ..2 kafe|karaoke|spa|pijat|bar|panti ..4 mess|lembur|tamu|dijemput
        sering ..1 dijemput ..2 oknum|om|bos|anggota|lelaki
        dikasih|diberi|diimingi|dibayar|diiming ..1 uang|# ..3 tidur|layani|diam|dipegang
        bos ..2 yang ngatur|atur|mengatur
        dijual ..1 ke
        utang ..2 lunas
        masih utang ...3 biaya|ongkos|agen|bos|majikan|dolar|perusahaan
        utang ..2 biaya|ongkos
        mempekerjakan ..1 <CHILD>|anak
        """,
    ),
    *phrases(
        Fact.CHILD_LABOUR,
        """
        jadi|dijadikan|dijadike|kerja pembantu|babu|prt|art
        prt|art umur|usia|#
        <CHILD>|umur ..3 kerja ..2 kafe|karaoke|warung|tambang|sawit|pabrik|proyek|bangunan|jalanan
        kerja ..2 warung|kafe|karaoke|tambang|pabrik|toko
        mengemis|ngemis|ngamen|mengamen|mulung|memulung
        anak jalanan
        pekerja anak
        pengemis|pengamen|pemulung cilik|kecil|anak|bocah
        dipekerjakan|mempekerjakan|dipekerjake
        """,
    ),
    *phrases(
        Fact.RECRUITMENT,
        """
        kamboja|myanmar|laos|filipina
        kerja|dibawa|berangkat|dikirim|jadi|tki|tkw|pmi|agen|diterbangkan|diberangkatkan|terbang ..4 <ABROAD>
        di:tawar ..2 kerja
        ditawari|ditawarin|nawarin|menawarkan|ditawarke|nawari ..3 kerja|gaji|kontrak
        gaji ..2 # ..1 tanpa|mess
        tanpa ijazah|syarat|pengalaman
        agen ..2 tki|pmi|luar|kerja
        tki|tkw|pmi ..2 ilegal|nonprosedural|gelap
        dijanjikan|dijanjiin|janji|dijanjike|diiming ..3 kerja|gaji|sekolah
        naik travel|kapal ..4 kerja
        bareng|sama|dengan|dibawa|ikut|diajak ..1 sponsor|agen|calo|tekong|penyalur
        ke batam|kamboja|myanmar
        dicari ..1 wanita|perempuan|cewek|gadis|karyawati
        visa turis|wisata|kunjungan
        penampungan
        mak comblang
        makcomblang|perantara
        ktp ..3 dibikin|dipalsukan|dipalsu|diganti|dituakan
        umur ..2 dipalsukan|dituakan|dibikin|ditambah|dimudakan
        lewat jalur ..1 tikus|belakang|laut|gelap
        lewat batam|dumai|entikong|nunukan
        jadi admin|operator|cs|marketing ..4 <ABROAD>|luar
        abk|pelayaran ..3 asing|luar|taiwan|cina
        """,
    ),
    *phrases(
        Cue.DEPARTURE,
        """
        berangkat|diberangkatkan|diberangkatke|terbang|diterbangkan|nyebrang|menyeberang|diseberangkan
        di:bawa ..1 ke|agen|sponsor|bos|calo|orang|pergi|lari|naik
        di:kirim ..2 <ABROAD>|luar|jawa|jakarta|batam|kamp
        di:jemput ..1 agen|sponsor|bos|calo|travel|mobil|orang
        naik ..1 kapal|pesawat|travel|bus|mobil|feri
        keberangkatan|tiket|pesawat|kapal
        dipindah|dipindahkan|dipindahke
        """,
    ),
    *phrases(
        Cue.HANDOVER,
        """
        di:jual
        me:jual ..1 <CHILD>|bayi|ginjal
        di:serah|diserahin ..2 ke|kepada|sama|pembeli|orang|bos|om
        diadopsi|diadopsikan ..3 uang|juta|bayar
        ditukar|tukar|dituker ..2 uang|utang|juta
        dikasihkan|dikasihke|dikasihin|diberikan|dienjukke ..2 ke|kepada|orang|bos
        pembeli ..3 bayi|anak
        transaksi ..2 bayi|anak
        """,
    ),
)
