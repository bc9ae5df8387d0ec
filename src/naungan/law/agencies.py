"""The agencies a regency may have at its table, offered by first-run set-up with editable names.

Who does what is written here as a description only: rights come from appointments and standings,
never from the kind of an agency.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AgencyKind:
    """A kind of agency; `has_desk` is offered as ticked where reports or referrals usually arrive."""

    code: str
    default_name_id: str
    role_id: str
    role_en: str
    has_desk: bool


def _kind(code: str, name: str, role_id: str, role_en: str, *, desk: bool = False) -> AgencyKind:
    return AgencyKind(f"AGENCY_{code}", name, role_id, role_en, desk)


AGENCY_KINDS: tuple[AgencyKind, ...] = (
    _kind(
        "UPTD_PPA",
        "UPTD PPA",
        "Pengelolaan kasus dan layanan korban",
        "Case management and services for victims",
        desk=True,
    ),
    _kind(
        "DP3APPKB",
        "DP3APPKB",
        "Kebijakan, sekretariat, pencegahan, data",
        "Policy, secretariat, prevention, data",
        desk=True,
    ),
    _kind(
        "POLRES_UNIT_PPA",
        "Unit PPA Polres",
        "Laporan polisi, penyidikan, pelindungan",
        "Police report, investigation, protection",
        desk=True,
    ),
    _kind(
        "POLRES_OPS",
        "Bagian Operasi Polres",
        "Ketua harian, rapat, rencana, laporan ke atas; tanpa berkas kasus",
        "Daily chair, meetings, plan, reports upward; no case files",
    ),
    _kind(
        "POLSEK",
        "Polsek",
        "Laporan pertama, pengawasan desa",
        "First report, watch in the villages",
        desk=True,
    ),
    _kind(
        "DINSOS",
        "Dinas Sosial",
        "Laporan sosial, rehabilitasi, bantuan, penelusuran keluarga",
        "Social report, rehabilitation, aid, tracing of family",
        desk=True,
    ),
    _kind(
        "HOSPITAL",
        "RSUD",
        "Perawatan, visum atas permintaan penyidik",
        "Treatment, medico-legal report for the investigator",
        desk=True,
    ),
    _kind(
        "HEALTH_OFFICE",
        "Dinas Kesehatan",
        "Layanan kesehatan dan kesehatan jiwa",
        "Health and mental health services",
        desk=True,
    ),
    _kind(
        "PUSKESMAS",
        "Puskesmas",
        "Pertolongan pertama, kunjungan rumah",
        "First care, home visits",
        desk=True,
    ),
    _kind(
        "EDUCATION_OFFICE",
        "Dinas Pendidikan",
        "Tanda awal di sekolah, kembali bersekolah",
        "Early signs at school, return to school",
        desk=True,
    ),
    _kind(
        "RELIGIOUS_AFFAIRS",
        "Kantor Kementerian Agama",
        "Pencegahan perkawinan anak, madrasah, pesantren",
        "Prevention of child marriage, religious schools",
        desk=True,
    ),
    _kind(
        "MANPOWER_OFFICE",
        "Dinas Tenaga Kerja dan Transmigrasi",
        "Data pencari kerja, pemeriksaan P3MI, pelatihan",
        "Job-seeker data, checks of placement agencies, training",
        desk=True,
    ),
    _kind(
        "BP3MI",
        "BP3MI",
        "Pemeriksaan E-PMI, pencegahan, pemulangan",
        "Check of the E-PMI register, prevention, repatriation",
        desk=True,
    ),
    _kind(
        "IMMIGRATION",
        "Kantor Imigrasi",
        "Wawancara paspor, pengawasan keberangkatan",
        "Passport interview, watch on departures",
        desk=True,
    ),
    _kind(
        "CIVIL_REGISTRY",
        "Dinas Kependudukan dan Pencatatan Sipil",
        "Akta kelahiran, KK, bukti umur",
        "Birth certificate, family card, proof of age",
        desk=True,
    ),
    _kind(
        "VILLAGE_OFFICE",
        "Dinas Pemberdayaan Masyarakat dan Desa",
        "Peraturan dan anggaran desa",
        "Village rules and budgets",
    ),
    _kind(
        "SUBDISTRICT",
        "Kecamatan",
        "Koordinasi desa, laporan nihil",
        "Coordination of villages, zero-reports",
    ),
    _kind(
        "VILLAGE",
        "Pemerintah desa",
        "Buku warga, pendataan calon pekerja migran",
        "Registers, record of prospective migrant workers",
    ),
    _kind(
        "PATBM",
        "PATBM",
        "Kontak pertama, penyuluhan, bina lanjut",
        "First contact, education, after-care",
    ),
    _kind(
        "PROSECUTOR",
        "Kejaksaan Negeri",
        "Berkas P-19/P-21, tuntutan, restitusi",
        "Dossier P-19/P-21, demand, restitution",
        desk=True,
    ),
    _kind(
        "DISTRICT_COURT",
        "Pengadilan Negeri",
        "Persidangan, perintah perlindungan",
        "Trial, protection orders",
    ),
    _kind("RELIGIOUS_COURT", "Pengadilan Agama", "Dispensasi kawin", "Marriage dispensation"),
    _kind(
        "LPSK",
        "LPSK",
        "Perlindungan saksi dan korban, hitungan restitusi",
        "Protection, calculation of restitution",
        desk=True,
    ),
    _kind("BAPAS", "Bapas", "Litmas anak pelaku", "Inquiry for child offenders", desk=True),
    _kind("PRISON", "Lembaga Pemasyarakatan", "Pemberitahuan pembebasan", "Notice of release"),
    _kind(
        "MILITARY",
        "Kodim",
        "Pengawasan desa, akses daerah jauh, evakuasi",
        "Watch in the villages, remote access, evacuation",
    ),
    _kind(
        "SATPOL_PP",
        "Satuan Polisi Pamong Praja",
        "Pemeriksaan tempat hiburan dan penginapan",
        "Checks of bars and lodgings",
    ),
    _kind(
        "TRANSPORT_OFFICE",
        "Dinas Perhubungan",
        "Pemeriksaan terminal dan pelabuhan",
        "Checks of terminals and ports",
    ),
    _kind(
        "TOURISM_OFFICE",
        "Dinas Pariwisata",
        "Pemeriksaan hotel dan tempat wisata",
        "Checks of hotels and tourist sites",
    ),
    _kind(
        "KESBANGPOL",
        "Badan Kesatuan Bangsa dan Politik",
        "Forum kewaspadaan dini",
        "Early-warning forum",
    ),
    _kind(
        "COMMUNICATION_OFFICE",
        "Dinas Komunikasi dan Informatika",
        "Sistem, keamanan, informasi publik",
        "Systems, security, public information",
    ),
    _kind("BAPPEDA", "Bappeda", "Rencana aksi daerah", "Regional action plan"),
    _kind("FINANCE_OFFICE", "Badan Keuangan dan Aset Daerah", "Penandaan anggaran", "Budget tags"),
    _kind(
        "LEGAL_BUREAU",
        "Bagian Hukum Setda",
        "Surat keputusan dan peraturan",
        "Decrees and regulations",
    ),
    _kind("INSPECTORATE", "Inspektorat", "Pengawasan internal", "Internal control"),
    _kind(
        "REGENT",
        "Sekretariat Daerah",
        "Ketua, koordinasi, surat keputusan, anggaran",
        "Chair, coordination, decree, budget",
    ),
    _kind(
        "LEGAL_AID",
        "Lembaga Bantuan Hukum",
        "Bantuan dan pendampingan hukum",
        "Legal aid and accompaniment",
        desk=True,
    ),
    _kind(
        "NGO",
        "Lembaga masyarakat",
        "Pendampingan, penampungan",
        "Accompaniment, shelter",
        desk=True,
    ),
    _kind(
        "CAMPUS",
        "Perguruan tinggi",
        "Kajian, pendampingan psikologis",
        "Studies, psychological accompaniment",
    ),
)
