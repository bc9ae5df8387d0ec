"""Who speaks, whether it is over, whether it is a question, and whether somebody is joking."""

from __future__ import annotations

from naungan.intake.rules.signs.observation import Cue, Fact
from naungan.intake.rules.signs.phrase import Phrase, phrases

PHRASES: tuple[Phrase, ...] = (
    *phrases(
        Fact.ENDED_AND_SAFE,
        """
        sudah ..2 pulang ..2 selamat|aman|indonesia|rumah|kampung|dusun
        sudah ..1 di rumah|kampung|indonesia|dusun
        sudah ..1 aman|selamat|bebas
        sekarang ..3 aman|selamat
        pulang ..4 dibantu|difasilitasi|bantuan|dipulangkan ..1 kbri|kjri|bp3mi|bp2mi|kemlu|pemerintah|kedutaan
        dipulangkan ..3 kbri|kjri|bp3mi|bp2mi|kemlu|pemerintah
        berhasil ..1 kabur|lari|pulang|lolos|keluar
        sudah ..1 cerai|bercerai|pisah|berpisah ..5 dipukul|kdrt|memukul
        waktu|pas ..1 kecil ..5 v:leceh|v:perkosa|v:pukul
        """,
        sure=True,
    ),
    *phrases(
        Fact.THIRD_PARTY,
        """
        tetangga
        murid|siswa|siswi|santri|anak ?didik kami|saya|sayo
        saya ..1 tetangga|guru|bidan|kader|kades|warga|perangkat|petugas
        keponakan|ponakan|cucu|sepupu ?saya|aku|sayo
        penelepon|pelapor
        kami sampaikan|laporkan|limpahkan|teruskan|kirimkan
        mohon tindak|ditindaklanjuti|tindaklanjut
        ada ..1 anak|budak|bocah|bayi|balita|murid
        soal|tentang|mengenai anaknya|anak
        anak tetangga|orang|teman|warga
        teman saya|sekelas|aku|gue|kelas
        bocah|anak sebelah
        melaporkan
        """,
        sure=True,
    ),
    *phrases(
        Fact.DOUBT,
        """
        wkwk|wkwkw|wkwkwk|wkwkwkw|wkwkwkwk|wk|wkakak|awokwok|kwkw|kwkwk|xixi
        haha|hahaha|hahah|hihi|hehehe|ngakak|lol|hahahaha
        iseng|prank|ngeprank|becanda|bercanda|begurau|gurau|candaan|canda
        bohongan|hoax|hoaks
        ngetes|ngetest|testing|test|coba2
        lirik|reff|lagu
        katanya ..1 katanya|sih
        denger|dengar ..1 kabar|gosip
        gosip|isu|rumor|kabarnya
        """,
        sure=True,
    ),
    *phrases(
        Cue.ENQUIRY,
        """
        apakah|apa|apo|bolehkah|emang|memang ..6 boleh|bisa|dilarang|diperbolehkan
        bolehkah|bisakah
        apa|apo|berapa|brp|brapo ..2 hukuman|hukum|sanksi|pasal|pidana|denda|syarat|persyaratan|ancaman
        hukuman|sanksi|pasal|pidana ..3 apa|berapa|untuk|bagi
        bagaimana|gimana|cakmano|piye|cara|caranya|caronyo ..3 melapor|lapor|mengurus|urus|daftar|mendaftar|membuat|bikin|mengajukan|dapat
        lapor|melapor|ngadu|mengadu ..1 kemana|dimana|ke|kemano|dimano ..1 mana|mano|ya|yo
        lapor kemana|kemano|dimana
        mau|ingin|numpang|izin|ijin|permisi tanya|bertanya|nanya|betanyo|tanyo|menanyakan
        jam ..1 berapa|brp|brapo
        jadwal|kapan
        syarat|persyaratan
        skripsi|penelitian|tugas|makalah|tesis|wawancara
        data|jumlah|statistik|angka ..2 kasus|kekerasan|anak
        sosialisasi|seminar|pelatihan|penyuluhan|mengundang|undangan|parenting|workshop|webinar
        mari|ayo|yuk
        apa itu
        perlu|butuh|bawa|siapkan ..2 apa|apo
        apa bedanya
        harga
        aman|resmi|legal tidak|apa
        film|sinetron|drakor|novel|series
        mohon|minta|mau ..1 info|informasi|nomor|narasumber
        """,
        sure=True,
    ),
    *phrases(
        Cue.SPECIFIC,
        """
        <RELATIVE_OF_MINE> <I>
        <RELATIVE_OF_MINE> ?laki|perempuan|gadis|bujang|kandung|tiri <I>
        tetangga
        <I> ..2 di:HIT|di:RAPE|di:TOUCH|di:WOUND|di:ancam|di:LOCK|di:jual
        anaknya|anaknyo|istrinya|suaminya
        di desa|dusun|rumah
        namanya|namonyo|bernama
        sekarang|barusan|tadi|semalam|kemarin
        tolong
        """,
        sure=True,
    ),
    *phrases(
        Cue.ACCIDENT,
        """
        jatuh ..2 sepeda|motor|pohon|main|bermain|bola|lari
        main|bermain|belajar ..2 bola|sepeda|motor|lari ..2 jatuh
        kecelakaan
        main bola
        terpeleset|kepleset|keseleo|tersandung|kesandung
        """,
        sure=True,
    ),
    *phrases(
        Cue.INFORMATION,
        """
        terima|makasih|trims|trimakasih|termakasih kasih
        makasih|trims|trimakasih|berterimo|berterima
        mohon|minta|mau|butuh ..1 info|informasi|nomor|narasumber|surat|bantuan
        beasiswa|posyandu|imunisasi|akta|akte|kia|kk|ktp|bpjs|pip|kip|ppdb|paud
        akta|akte kelahiran
        jadwal|kapan|undangan|mengundang|acara|kegiatan|lomba|juara|sosialisasi|pelatihan
        sudah ..1 sehat|sembuh|baikan|diobati|membaik
        tidak ..2 demam|sakit lagi
        alhamdulillah
        selamat hari|ulang
        nihil
        nafkah|cerai|perceraian|asuh
        ditutup|dibuka|diperbaiki
        """,
        sure=True,
    ),
)
