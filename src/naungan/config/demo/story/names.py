"""Words that follow *Contoh* in the demo: trees, birds, fish and herbs, never names of people."""

from __future__ import annotations

FEMALE = (
    "Melur", "Kenari", "Cempaka", "Kemuning", "Mentari", "Pelangi", "Embun", "Selasih", "Puspa",
    "Teluki", "Seroja", "Anyelir", "Kecubung", "Mutiara", "Delima", "Manggis", "Rambai",
    "Kesemek", "Pandanwangi", "Serai", "Ketumbar", "Kunyit", "Lengkuas", "Kayumanis", "Cengkih",
    "Nilam", "Bidara", "Merpati", "Bangau", "Camar", "Kutilang", "Nuri",
)  # fmt: skip
MALE = (
    "Meranti", "Tembesu", "Merawan", "Petanang", "Bungur", "Ulin", "Jelutung", "Bambu", "Rotan",
    "Lada", "Aren", "Enau", "Cempedak", "Duku", "Elang", "Rajawali", "Gelatik", "Jalak", "Belida",
    "Baung", "Patin", "Gabus", "Seluang", "Lais", "Kerikil", "Guntur", "Angin", "Gunung", "Bukit",
    "Lembah", "Tebing", "Batu",
)  # fmt: skip
SECOND = (
    "Jaya", "Kecil", "Muda", "Pagi", "Hulu", "Hilir", "Tengah", "Baru", "Rendah", "Tinggi",
)  # fmt: skip
