"""Two schemes count the same regencies differently; a code without its scheme is never guessed.

In Sumatera Selatan BPS 1608 is OKU Selatan and BPS 1609 OKU Timur, while the ministry's 16.08 is
OKU Timur and 16.09 OKU Selatan; three cities are turned round as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

from naungan.directory.areas import packaged

#: Ministry code -> BPS code. Only what was checked; a gap is better than a guess.
_TO_BPS = {
    "16.01": "1601",
    "16.02": "1602",
    "16.03": "1603",
    "16.04": "1604",
    "16.05": "1605",
    "16.06": "1606",
    "16.07": "1607",
    "16.08": "1609",
    "16.09": "1608",
    "16.10": "1610",
    "16.11": "1611",
    "16.12": "1612",
    "16.13": "1613",
    "16.71": "1671",
    "16.72": "1673",
    "16.73": "1674",
    "16.74": "1672",
}
_FROM_BPS = {bps: code for code, bps in _TO_BPS.items()}

_DOTTED = re.compile(r"\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?")
_SCHEME = re.compile(r"(bps|kemendagri)\s*[:=\s]\s*([\d.]+)", re.IGNORECASE)


class UnknownCode(ValueError):
    """No area has this code. The message is a sentence for the person who typed it."""


class AmbiguousCode(ValueError):
    """The code means two different places, one in each scheme. The message says which."""

    def __init__(self, sentence: str, *, as_kemendagri: str = "", as_bps: str = "") -> None:
        super().__init__(sentence)
        self.as_kemendagri, self.as_bps = as_kemendagri, as_bps


def kemendagri_to_bps(code: str) -> str:
    """The BPS code of a regency, or "" where it was not checked."""
    return _TO_BPS.get(code, "")


def bps_to_kemendagri(code: str) -> str:
    """The ministry code of a BPS regency code, or "" where it was not checked."""
    return _FROM_BPS.get(code, "")


def parse_code(text: str) -> str:
    """The dotted ministry code that is meant.

    Taken: `16.09`, `16.09.15.2001`, `kemendagri:1609`, `bps:1608`. Digits without dots and without
    a scheme raise AmbiguousCode; whatever names no area raises UnknownCode.
    """
    typed = re.sub(r"\s+", " ", text).strip()
    named = _SCHEME.fullmatch(typed)
    if named:
        scheme, digits = named[1].lower(), named[2].replace(".", "")
        if scheme == "bps":
            return _from_bps(digits)
        return _known(_dotted(digits), typed)
    if re.fullmatch(r"\d{4,}", typed):
        raise _ambiguous(typed)
    if not _DOTTED.fullmatch(typed):
        raise UnknownCode(_("A code of an area looks like 16.09: digits in groups, with dots."))
    return _known(typed, typed)


def _dotted(digits: str) -> str:
    return ".".join(part for part in (digits[:2], digits[2:4], digits[4:6], digits[6:]) if part)


def _known(code: str, typed: str) -> str:
    if packaged.place(code) is None:
        raise UnknownCode(_("No area of Indonesia has the code %(code)s.") % {"code": typed[:20]})
    return code


def _from_bps(digits: str) -> str:
    code = bps_to_kemendagri(digits)
    if not code:
        raise UnknownCode(
            _("The BPS code %(code)s is not in our table. Type the Kemendagri code, with dots.")
            % {"code": digits[:20]}
        )
    return code


def _ambiguous(digits: str) -> AmbiguousCode | UnknownCode:
    """What four digits without a scheme may mean, said in one sentence."""
    ministry = packaged.place(_dotted(digits))
    other = packaged.place(bps_to_kemendagri(digits)) if bps_to_kemendagri(digits) else None
    if ministry is None and other is None:
        return UnknownCode(_("No area of Indonesia has the code %(code)s.") % {"code": digits[:20]})
    if ministry and other and ministry.code != other.code:
        sentence = _(
            "%(digits)s means two places: for BPS it is %(bps_name)s, for Kemendagri "
            "%(ministry_name)s. Type %(bps_code)s for the first or %(ministry_code)s for the second."
        ) % {
            "digits": digits,
            "bps_name": other.name,
            "bps_code": other.code,
            "ministry_name": ministry.name,
            "ministry_code": ministry.code,
        }
    else:
        found = ministry or other
        assert found is not None
        sentence = _(
            "%(digits)s does not say whose code it is, Kemendagri's or that of BPS. "
            "If you mean %(name)s, type %(code)s."
        ) % {"digits": digits, "name": found.name, "code": found.code}
    return AmbiguousCode(
        sentence,
        as_kemendagri=ministry.code if ministry else "",
        as_bps=other.code if other else "",
    )


@dataclass(frozen=True, slots=True)
class Caution:
    """A lawful code that is easily mistaken: what it is, and what the same digits are for BPS."""

    code: str
    name: str
    bps_code: str
    digits_for_bps: str

    def __str__(self) -> str:
        return _(
            "%(code)s is %(name)s (BPS %(bps_code)s). The same digits without a dot are "
            "%(other)s for BPS. Make sure that you mean %(name)s."
        ) % {
            "code": self.code,
            "name": self.name,
            "bps_code": self.bps_code,
            "other": self.digits_for_bps,
        }


def caution(code: str) -> Caution | None:
    """A warning for a regency whose digits mean another one for BPS; None for all others."""
    swapped = bps_to_kemendagri(code.replace(".", ""))
    here, there = packaged.place(code), packaged.place(swapped) if swapped else None
    if here is None or there is None or here.code == there.code:
        return None
    return Caution(code, here.name, kemendagri_to_bps(code), there.name)
