"""The dated articles, law by law, for a lawyer to read and sign."""

from __future__ import annotations

from datetime import date, timedelta

from naungan.law.bases.article import Article, Law
from naungan.law.clocks import NEW_CODES
from naungan.law.evidence import Evidence

_READ, _GENERAL = Evidence.READ, Evidence.GENERAL
_BEFORE_NEW_CODES = NEW_CODES - timedelta(days=1)
_KEJARI, _ARTICLE, _DAYS = "DOUBT_PROSECUTOR", "DOUBT_ARTICLE", "DOUBT_WORKING_DAYS"

_TPPO = Law("UU21_2007", "UU 21/2007 (TPPO)", date(2007, 4, 19))
_KUHP = Law("KUHP_2023", "UU 1/2023 (KUHP)", NEW_CODES)
_KUHAP = Law("KUHAP_2025", "UU 20/2025 (KUHAP)", NEW_CODES)
_KUHAP_OLD = Law("KUHAP_1981", "UU 8/1981 (KUHAP lama)", date(1981, 12, 31))
_CHILD = Law("UU35_2014", "UU 35/2014 (Perlindungan Anak)", date(2014, 10, 17))
_PP78 = Law("PP78_2021", "PP 78/2021 (Perlindungan Khusus bagi Anak)", date(2021, 8, 10))
_SPPA = Law("UU11_2012", "UU 11/2012 (SPPA)", date(2014, 7, 30))
_TPKS = Law("UU12_2022", "UU 12/2022 (TPKS)", date(2022, 5, 9))
_PP29 = Law("PP29_2025", "PP 29/2025 (Dana Bantuan Korban)", date(2025, 6, 18))
_PERPRES55 = Law("PERPRES55_2024", "Perpres 55/2024 (UPTD PPA)", date(2024, 4, 22))
_PERMEN2 = Law("PERMENPPPA2_2022", "Permen PPPA 2/2022 (standar layanan)", date(2022, 2, 14))
_KDRT = Law("UU23_2004", "UU 23/2004 (PKDRT)", date(2004, 9, 22))
_PDP = Law("UU27_2022", "UU 27/2022 (PDP)", date(2024, 10, 17))
_PP7 = Law("PP7_2018", "PP 7/2018 (kompensasi, restitusi, bantuan)", date(2018, 3, 7))
_PERMA1 = Law("PERMA1_2022", "Perma 1/2022 (restitusi dan kompensasi)", date(2022, 3, 1))
_PP9 = Law("PP9_2008", "PP 9/2008 (pelayanan terpadu)", date(2008, 1, 31))
_PERPRES49 = Law("PERPRES49_2023", "Perpres 69/2008 jo. Perpres 49/2023", date(2023, 8, 10))
_MARRIAGE = Law("UU16_2019", "UU 16/2019 (perkawinan)", date(2019, 10, 15))
_PMI = Law("UU18_2017", "UU 18/2017 (pekerja migran)", date(2017, 11, 22))

ARTICLES: tuple[Article, ...] = (
    _TPPO.article(
        "2",
        "Perdagangan orang di wilayah Indonesia; pencabutannya sejak KUHP baru belum dikonfirmasi",
        "Trafficking in Indonesia; its withdrawal by the new Criminal Code is not confirmed",
        _GENERAL,
        doubt=_KEJARI,
        until=_BEFORE_NEW_CODES,
    ),
    _TPPO.article(
        "3",
        "Membawa orang masuk ke Indonesia untuk dieksploitasi",
        "Bringing a person into Indonesia to be exploited",
        _READ,
    ),
    _TPPO.article(
        "4",
        "Membawa warga Indonesia ke luar negeri untuk dieksploitasi",
        "Taking an Indonesian abroad to be exploited",
        _READ,
        doubt=_KEJARI,
    ),
    _TPPO.article(
        "5",
        "Pengangkatan anak dengan janji atau pemberian untuk dieksploitasi",
        "Adoption with a promise or gift in order to exploit",
        _READ,
        doubt=_KEJARI,
    ),
    _TPPO.article(
        "6",
        "Mengirim anak sehingga anak tereksploitasi",
        "Sending a child so that the child is exploited",
        _GENERAL,
        doubt=_KEJARI,
    ),
    _TPPO.article(
        "8",
        "Penyelenggara negara yang menyalahgunakan kekuasaan",
        "Public official who abuses power",
        _GENERAL,
        doubt=_KEJARI,
    ),
    _TPPO.article(
        "9",
        "Menggerakkan orang lain melakukan TPPO yang tidak terjadi",
        "Moving another to commit trafficking that does not happen",
        _READ,
    ),
    _TPPO.article(
        "10–11",
        "Membantu, mencoba, bermufakat",
        "Assisting, attempting, conspiring",
        _GENERAL,
        doubt=_KEJARI,
    ),
    _TPPO.article(
        "17",
        "Pemberatan bila korban anak; kaitannya dengan KUHP baru belum dipastikan",
        "Heavier when the victim is a child; its tie to the new Criminal Code is not settled",
        _READ,
        doubt=_KEJARI,
    ),
    _TPPO.article(
        "18",
        "Korban yang dipaksa melakukan tindak pidana tidak dipidana",
        "A victim forced to commit a crime is not punished",
        _READ,
    ),
    _TPPO.article(
        "19",
        "Data atau dokumen palsu untuk memudahkan TPPO",
        "False data or documents to ease trafficking",
        _READ,
    ),
    _TPPO.article(
        "24",
        "Membuka identitas saksi atau korban yang harus dirahasiakan",
        "Revealing an identity that must be kept secret",
        _GENERAL,
        doubt=_ARTICLE,
    ),
    _TPPO.article(
        "39–40",
        "Anak saksi atau korban didampingi, didengar tanpa terdakwa",
        "Child witness or victim is accompanied and heard without the defendant",
        _READ,
    ),
    _TPPO.article(
        "44",
        "Kerahasiaan identitas saksi dan korban",
        "Secrecy of the identity of witness and victim",
        _READ,
    ),
    _TPPO.article(
        "45", "Ruang pelayanan khusus di kepolisian", "Special service room at the police", _READ
    ),
    _TPPO.article(
        "46",
        "Pusat pelayanan terpadu di tiap kabupaten/kota",
        "Integrated service centre in every regency",
        _READ,
    ),
    _TPPO.article("47", "Perlindungan saat terancam", "Protection when threatened", _READ),
    _TPPO.article(
        "48",
        "Restitusi, dibayar 14 hari sejak pemberitahuan putusan tetap",
        "Restitution, paid 14 days from notice of the final verdict",
        _READ,
    ),
    _TPPO.article(
        "49–50",
        "Pelaksanaan restitusi: peringatan, sita, kurungan pengganti",
        "Enforcement of restitution: warning, seizure, replacement imprisonment",
        _GENERAL,
        doubt=_ARTICLE,
    ),
    _TPPO.article(
        "51",
        "Rehabilitasi, pemulangan, reintegrasi; setelah ada laporan polisi",
        "Rehabilitation, repatriation, reintegration; once a police report exists",
        _READ,
    ),
    _TPPO.article(
        "52",
        "Permohonan pasal 51 dipenuhi paling lama 7 hari",
        "An application under article 51 is granted within 7 days",
        _READ,
    ),
    _TPPO.article(
        "53",
        "Pertolongan pertama paling lama 7 hari sejak permohonan",
        "First aid within 7 days of the application",
        _READ,
    ),
    _TPPO.article(
        "54",
        "Korban di luar negeri dilindungi dan dipulangkan atas biaya negara",
        "Victims abroad are protected and brought home at state cost",
        _READ,
    ),
    _TPPO.article("58", "Gugus tugas pusat dan daerah", "Central and regional task forces", _READ),
    _KUHP.article(
        "455",
        "Perdagangan orang dalam KUHP baru",
        "Trafficking in the new Criminal Code",
        _GENERAL,
        doubt=_KEJARI,
    ),
    _KUHAP.article(
        "23",
        "Tanda terima laporan; 14 hari tanpa tanggapan boleh dilaporkan ke atasan penyidik",
        "Receipt for a report; after 14 days without answer the reporter may go upward",
        _READ,
    ),
    _KUHAP.article(
        "24(4)",
        "Penghentian penyidikan diberitahukan dalam 1 hari",
        "Notice within 1 day that an investigation is stopped",
        _READ,
    ),
    _KUHAP_OLD.article(
        "109",
        "SPDP; 7 hari sejak surat perintah penyidikan menurut Putusan MK 130/PUU-XIII/2015",
        "Notice of investigation; 7 days from the order by Constitutional Court decision 130/PUU-XIII/2015",
        _GENERAL,
        doubt=_ARTICLE,
        until=_BEFORE_NEW_CODES,
    ),
    _CHILD.article(
        "59(2)",
        "Lima belas kategori AMPK",
        "Fifteen categories of children in need of special protection",
        _READ,
    ),
    _CHILD.article(
        "68",
        "Perlindungan khusus bagi anak korban perdagangan",
        "Special protection for trafficked children",
        _GENERAL,
        doubt=_ARTICLE,
    ),
    _CHILD.article(
        "76F",
        "Larangan penculikan, penjualan, dan perdagangan anak",
        "Abduction, sale and trafficking of a child forbidden",
        _READ,
    ),
    _PP78.article(
        "3",
        "Kategori anak yang mendapat perlindungan khusus",
        "Categories of children who receive special protection",
        _READ,
    ),
    _SPPA.article(
        "19",
        "Identitas anak wajib dirahasiakan di semua media",
        "Identity of a child is secret in all media",
        _GENERAL,
        doubt=_ARTICLE,
    ),
    _SPPA.article(
        "23",
        "Anak didampingi di setiap tingkat pemeriksaan",
        "A child is accompanied at every level",
        _GENERAL,
        doubt=_ARTICLE,
    ),
    _SPPA.article(
        "89–91",
        "Hak anak korban dan saksi, termasuk informasi perkara",
        "Rights of child victims and witnesses, case information among them",
        _GENERAL,
        doubt=_ARTICLE,
    ),
    _TPKS.article(
        "10",
        "Pemaksaan perkawinan, termasuk perkawinan anak",
        "Forced marriage, child marriage included",
        _READ,
    ),
    _TPKS.article(
        "23",
        "Tidak diselesaikan di luar pengadilan, kecuali pelaku anak",
        "No settlement outside court, unless the offender is a child",
        _READ,
    ),
    _TPKS.article(
        "30–31",
        "Restitusi wajib diberitahukan kepada korban dan LPSK",
        "Victim and LPSK must be told of restitution",
        _READ,
    ),
    _TPKS.article(
        "41",
        "Unit layanan melapor ke polisi paling lambat 3×24 jam",
        "The service unit reports to the police within 3×24 hours",
        _READ,
        doubt="DOUBT_START",
    ),
    _TPKS.article(
        "42",
        "Pelindungan sementara dalam 1×24 jam, paling lama 14 hari",
        "Temporary protection within 1×24 hours, 14 days at most",
        _READ,
    ),
    _TPKS.article(
        "43", "Permintaan kepada LPSK dalam 1×24 jam", "Request to LPSK within 1×24 hours", _READ
    ),
    _TPKS.article(
        "44",
        "Kerja sama polisi dan LPSK dengan UPTD PPA",
        "Police and LPSK may work with the service unit",
        _READ,
    ),
    _TPKS.article(
        "90",
        "UPTD PPA dibentuk dalam 3 tahun; sebelumnya dinas menyelenggarakan layanan",
        "The service unit exists within 3 years; until then the office serves",
        _READ,
    ),
    _PP29.article(
        "8",
        "Restitusi dibayar 30 hari sejak salinan putusan diterima",
        "Restitution paid 30 days after the copy of the verdict",
        _READ,
    ),
    _PERPRES55.article(
        "5(2)",
        "Sebelas tugas layanan korban kekerasan seksual",
        "Eleven duties towards victims of sexual violence",
        _READ,
    ),
    _PERMEN2.article(
        "layanan",
        "Enam fungsi layanan UPTD PPA",
        "Six functions of the service unit",
        _READ,
        doubt=_ARTICLE,
    ),
    _KDRT.article(
        "16",
        "Perlindungan sementara dalam 1×24 jam, paling lama 7 hari; penetapan pengadilan diminta 1×24 jam",
        "Temporary protection within 1×24 hours, 7 days at most; court asked within 1×24 hours",
        _READ,
        doubt=_ARTICLE,
    ),
    _PDP.article(
        "20",
        "Dasar pemrosesan data pribadi, termasuk kepentingan vital",
        "Grounds for processing, vital interest among them",
        _GENERAL,
        doubt=_ARTICLE,
    ),
    _PDP.article(
        "25",
        "Data anak: persetujuan orang tua atau wali",
        "Child data: consent of parent or guardian",
        _READ,
    ),
    _PDP.article(
        "26",
        "Data penyandang disabilitas: komunikasi yang dapat diakses",
        "Data of persons with a disability: accessible communication",
        _READ,
    ),
    _PDP.article(
        "46",
        "Pemberitahuan kegagalan pelindungan data 3×24 jam",
        "Notice of a breach within 3×24 hours",
        _READ,
    ),
    _PP7.article(
        "30",
        "Salinan putusan: jaksa ke LPSK 7 hari, LPSK meneruskan 7 hari",
        "Copy of the verdict: prosecutor to LPSK 7 days, LPSK onwards 7 days",
        _READ,
        doubt=_DAYS,
    ),
    _PERMA1.article(
        "30(5)",
        "Restitusi dibayar 30 hari sejak salinan putusan diterima",
        "Restitution paid 30 days after the copy of the verdict",
        _READ,
        doubt=_DAYS,
    ),
    _PERMA1.article(
        "permohonan",
        "Permohonan setelah putusan tetap: 90 hari sejak diketahui",
        "Application after the final verdict: 90 days from knowing it",
        _READ,
        doubt=_ARTICLE,
    ),
    _PP9.article(
        "layanan",
        "Pelayanan terpadu bagi saksi dan korban TPPO",
        "Integrated service for witnesses and victims of trafficking",
        _READ,
        doubt=_ARTICLE,
    ),
    _PERPRES49.article(
        "susunan",
        "Susunan gugus tugas; Kapolri sebagai Ketua Harian di pusat",
        "Composition of the task force; Chief of Police as daily chair at the centre",
        _READ,
        doubt=_ARTICLE,
    ),
    _MARRIAGE.article(
        "7",
        "Umur perkawinan 19 tahun; dispensasi oleh pengadilan",
        "Marriage at 19; dispensation by the court",
        _GENERAL,
        doubt=_ARTICLE,
    ),
    _PMI.article(
        "desa",
        "Tugas desa: mendata calon pekerja migran, memantau kepergian dan kepulangan",
        "Duties of villages: record prospective migrant workers, watch departures and returns",
        _READ,
        doubt=_ARTICLE,
    ),
)
