"""Indonesia's areas as the ministry lists them: names, codes of both schemes, and what a place's name may mean."""

from naungan.directory.areas.codes import (
    AmbiguousCode,
    Caution,
    UnknownCode,
    bps_to_kemendagri,
    caution,
    kemendagri_to_bps,
    parse_code,
)
from naungan.directory.areas.packaged import (
    EDITION,
    Place,
    children,
    districts,
    place,
    provinces,
    regencies,
    villages,
)
from naungan.directory.areas.places import Candidate, Confidence, candidates

__all__ = [
    "EDITION",
    "AmbiguousCode",
    "Candidate",
    "Caution",
    "Confidence",
    "Place",
    "UnknownCode",
    "bps_to_kemendagri",
    "candidates",
    "caution",
    "children",
    "districts",
    "kemendagri_to_bps",
    "parse_code",
    "place",
    "provinces",
    "regencies",
    "villages",
]
