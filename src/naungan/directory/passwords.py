"""How passwords are kept and which are good enough: Argon2id within a small machine's memory."""

from __future__ import annotations

import threading
from functools import cache
from typing import Any

from django.contrib.auth.hashers import Argon2PasswordHasher
from django.contrib.auth.password_validation import CommonPasswordValidator
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

#: At most two hashes at once in a process: 2 x 19 MiB, however many people knock.
SLOTS = threading.BoundedSemaphore(2)

SHORTEST, LONGEST = 15, 128

#: What people of a regency's offices reach for first. A password made of these words alone falls
#: to anyone who knows where the office is.
_OFFICE_WORDS = (
    "naungan kabupaten kota provinsi kecamatan kelurahan desa dinas kantor badan bagian sosial "
    "kesehatan pendidikan perlindungan pelindungan perempuan anak gugus tugas satgas laporan kasus "
    "petugas pengawas kepala koordinator administrator admin operator korban uptd ppa dp3appkb "
    "dinsos disdik polres polsek kapolres kejaksaan pengadilan rumah sakit rsud puskesmas bupati "
    "camat sumatera selatan palembang ogan komering ulu timur ilir oku muaradua muara dua ranau "
    "indonesia merdeka rahasia sandi katasandi password masuk selamat datang bismillah sayang "
    "senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus "
    "september oktober november desember qwerty asdf abc"
)
LOCAL_WORDS = tuple(_OFFICE_WORDS.split())


class Argon2(Argon2PasswordHasher):
    """Argon2id with t=3, 19 MiB, p=1: about 50 ms, where Django's 100 MiB would stop two doors."""

    time_cost = 3
    memory_cost = 19 * 1024
    parallelism = 1

    def encode(self, password: str, salt: str) -> str:
        """The hash, once one of the slots is free."""
        with SLOTS:
            return str(super().encode(password, salt))

    def verify(self, password: str, encoded: str) -> bool:
        """True when the password made this hash, once one of the slots is free."""
        with SLOTS:
            return bool(super().verify(password, encoded))


class LongEnough:
    """15 to 128 characters of any kind. Length protects; forced digits and signs do not."""

    def validate(self, password: str, user: Any = None) -> None:
        """Raises ValidationError with a sentence."""
        if len(password) < SHORTEST:
            raise ValidationError(self.get_help_text(), code="password_too_short")
        if len(password) > LONGEST:
            raise ValidationError(
                _("This password is too long. At most 128 characters are kept."),
                code="password_too_long",
            )

    def get_help_text(self) -> str:
        return _("At least 15 characters. Four or five words in a row are easy to remember.")


@cache
def _common() -> CommonPasswordValidator:
    """Django's list of common passwords; read on first use, for it is large."""
    return CommonPasswordValidator()


def _only_local_words(text: str) -> bool:
    """True when nothing but known words, digits, signs and one repeated character is left."""
    letters = "".join(c for c in text.casefold() if c.isalpha())
    reach = {0}
    for start in range(len(letters)):
        if start not in reach:
            continue
        for word in LOCAL_WORDS:
            if letters.startswith(word, start):
                reach.add(start + len(word))
    return len(letters) in reach or len(set(text)) < 5


class NotCommon:
    """Refuses the common passwords of the world and those of a government office."""

    def validate(self, password: str, user: Any = None) -> None:
        """Raises ValidationError with a sentence."""
        _common().validate(password)
        names = {getattr(user, "username", ""), getattr(user, "name", "")} - {""}
        if any(len(name) > 3 and name.casefold() in password.casefold() for name in names):
            raise ValidationError(
                _("The password contains the name of its owner. Choose other words."),
                code="password_like_owner",
            )
        if _only_local_words(password):
            raise ValidationError(
                _("This password is made only of words that many offices use. Choose other words."),
                code="password_local_words",
            )

    def get_help_text(self) -> str:
        return _("Not made only of names of places, offices or days.")
