"""The kinds of agencies that sit in a regency's task force or work with it."""

from __future__ import annotations

from naungan.law.terms import Term

TERMS: tuple[Term, ...] = (
    Term("AGENCY_REGENT", "Bupati dan Sekretariat Daerah", "Regent and regency secretary"),
    Term("AGENCY_POLRES_OPS", "Polres: Bagian Operasi", "Police: operations section"),
    Term(
        "AGENCY_POLRES_UNIT_PPA",
        "Polres: Unit PPA / Satres PPA-PPO",
        "Police: unit for women and children",
        "Perkap 10/2007",
    ),
    Term("AGENCY_POLSEK", "Polsek dan Bhabinkamtibmas", "Local police and village police officers"),
    Term("AGENCY_DP3APPKB", "Dinas PPPA (DP3APPKB)", "Office for women and child protection"),
    Term("AGENCY_UPTD_PPA", "UPTD PPA", "Women and child protection unit", "Perpres 55/2024"),
    Term("AGENCY_DINSOS", "Dinas Sosial", "Social affairs office"),
    Term("AGENCY_HEALTH_OFFICE", "Dinas Kesehatan", "Health office"),
    Term("AGENCY_HOSPITAL", "RSUD", "Regional hospital"),
    Term("AGENCY_PUSKESMAS", "Puskesmas", "Community health centre"),
    Term("AGENCY_EDUCATION_OFFICE", "Dinas Pendidikan", "Education office"),
    Term(
        "AGENCY_RELIGIOUS_AFFAIRS",
        "Kementerian Agama (KUA, madrasah, pesantren)",
        "Religious affairs office",
    ),
    Term("AGENCY_MANPOWER_OFFICE", "Dinas Tenaga Kerja dan Transmigrasi", "Manpower office"),
    Term("AGENCY_BP3MI", "BP3MI / P4MI", "Migrant worker protection agency", "UU 18/2017"),
    Term("AGENCY_IMMIGRATION", "Kantor Imigrasi", "Immigration office"),
    Term("AGENCY_CIVIL_REGISTRY", "Dinas Kependudukan dan Pencatatan Sipil", "Civil registry"),
    Term(
        "AGENCY_VILLAGE_OFFICE", "Dinas Pemberdayaan Masyarakat dan Desa", "Village affairs office"
    ),
    Term("AGENCY_SUBDISTRICT", "Kecamatan", "Kecamatan (subdistrict)"),
    Term("AGENCY_VILLAGE", "Pemerintah desa", "Village government", "UU 18/2017"),
    Term(
        "AGENCY_PATBM",
        "PATBM, PKK, Puspaga, Forum Anak",
        "Community networks (PATBM, PKK, Puspaga, children's forum)",
    ),
    Term("AGENCY_PROSECUTOR", "Kejaksaan Negeri", "Public prosecutor"),
    Term("AGENCY_DISTRICT_COURT", "Pengadilan Negeri", "District court"),
    Term("AGENCY_RELIGIOUS_COURT", "Pengadilan Agama", "Religious court"),
    Term("AGENCY_LPSK", "LPSK", "Witness and victim protection agency", "UU 31/2014"),
    Term("AGENCY_BAPAS", "Bapas", "Probation office (Bapas)", "UU 11/2012"),
    Term("AGENCY_PRISON", "Lembaga pemasyarakatan", "Prison"),
    Term("AGENCY_MILITARY", "Kodim dan Babinsa", "Military district and village officers"),
    Term("AGENCY_SATPOL_PP", "Satuan Polisi Pamong Praja", "Civil service police"),
    Term("AGENCY_TRANSPORT_OFFICE", "Dinas Perhubungan", "Transport office"),
    Term("AGENCY_TOURISM_OFFICE", "Dinas Pariwisata", "Tourism office"),
    Term(
        "AGENCY_KESBANGPOL", "Badan Kesatuan Bangsa dan Politik", "National unity and politics body"
    ),
    Term(
        "AGENCY_COMMUNICATION_OFFICE",
        "Dinas Komunikasi dan Informatika",
        "Communication and informatics office",
    ),
    Term("AGENCY_BAPPEDA", "Bappeda", "Regional planning body"),
    Term("AGENCY_FINANCE_OFFICE", "Badan Keuangan dan Aset Daerah", "Finance and assets body"),
    Term("AGENCY_LEGAL_BUREAU", "Bagian Hukum Setda", "Legal bureau of the regency"),
    Term("AGENCY_INSPECTORATE", "Inspektorat", "Inspectorate"),
    Term("AGENCY_LEGAL_AID", "Lembaga Bantuan Hukum", "Legal aid organisation", "UU 16/2011"),
    Term("AGENCY_NGO", "Lembaga masyarakat dan keagamaan", "NGOs and faith groups"),
    Term("AGENCY_CAMPUS", "Perguruan tinggi", "University"),
    Term("AGENCY_OTHER", "Instansi lain", "Another agency"),
)
