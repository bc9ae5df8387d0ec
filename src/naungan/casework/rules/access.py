"""Need to know on cases: which standing opens what. For the data protection officer to read."""

from __future__ import annotations

from enum import StrEnum

from naungan.casework.rules.decisions import PersonRole
from naungan.casework.rules.workflow import Permission as P


class FieldGroup(StrEnum):
    """The parts of a file that a referral may open, one by one."""

    IDN = "IDN"
    CON = "CON"
    STO = "STO"
    RSK = "RSK"
    MED = "MED"
    LEG = "LEG"
    ACC = "ACC"


#: Opening a group is holding this permission. The reporter and the shelter are not among them:
#: no referral ever opens those.
OPENS: dict[FieldGroup, P] = {
    FieldGroup.IDN: P.READ_IDENTITY,
    FieldGroup.CON: P.READ_SAFE_CONTACT,
    FieldGroup.STO: P.READ_STORY,
    FieldGroup.RSK: P.READ_RISK,
    FieldGroup.MED: P.READ_MEDICAL,
    FieldGroup.LEG: P.READ_LEGAL,
    FieldGroup.ACC: P.READ_ACCUSED,
}


class Standing(StrEnum):
    """How an actor stands to one case. Rank opens nothing; standing does."""

    LEAD_WORKER = "LEAD_WORKER"
    LEAD_SUPERVISOR = "LEAD_SUPERVISOR"
    #: A colleague at the desk that leads: sees that the case exists and where it stands.
    LEAD_DESK = "LEAD_DESK"
    #: The desk of an open referral, not yet accepted: what is asked, not who it is.
    REFERRED_DESK = "REFERRED_DESK"
    #: The desk of an accepted referral: may record its service.
    ACCEPTED_DESK = "ACCEPTED_DESK"
    ACCEPTED_IDN = "ACCEPTED_IDN"
    ACCEPTED_CON = "ACCEPTED_CON"
    ACCEPTED_STO = "ACCEPTED_STO"
    ACCEPTED_RSK = "ACCEPTED_RSK"
    ACCEPTED_MED = "ACCEPTED_MED"
    ACCEPTED_LEG = "ACCEPTED_LEG"
    ACCEPTED_ACC = "ACCEPTED_ACC"
    #: Co-ordinates the task force: counts cases and reads no names.
    CASE_COORDINATOR = "CASE_COORDINATOR"


_READ_ALL = frozenset(
    {
        P.READ_CASE_SUMMARY,
        P.READ_IDENTITY,
        P.READ_SAFE_CONTACT,
        P.READ_STORY,
        P.READ_RISK,
        P.READ_MEDICAL,
        P.READ_LEGAL,
        P.READ_ACCUSED,
        P.READ_CASE_REPORTER,
        P.READ_SHELTER,
        P.READ_SERVICES,
        P.READ_TRAIL,
        P.READ_REFERRAL,
    }
)
_LEADS = _READ_ALL | {P.ASSESS, P.REFER, P.SERVE, P.CARRY}

MAY: dict[str, frozenset[str]] = {
    Standing.LEAD_WORKER: _LEADS,
    Standing.LEAD_SUPERVISOR: _LEADS | {P.ASSIGN, P.CONFIRM_CLOSURE},
    Standing.LEAD_DESK: frozenset({P.READ_CASE_SUMMARY}),
    Standing.REFERRED_DESK: frozenset({P.READ_CASE_SUMMARY}),
    Standing.ACCEPTED_DESK: frozenset({P.READ_CASE_SUMMARY, P.SERVE}),
    **{
        Standing(f"ACCEPTED_{group}"): frozenset({permission})
        for group, permission in OPENS.items()
    },
    Standing.CASE_COORDINATOR: frozenset({P.READ_CASE_SUMMARY}),
}


class ReferralStanding(StrEnum):
    """How an actor stands to one referral."""

    SENDER = "SENDER"
    SENDER_SUPERVISOR = "SENDER_SUPERVISOR"
    RECEIVER_DESK = "RECEIVER_DESK"
    RECEIVER_SUPERVISOR = "RECEIVER_SUPERVISOR"


MAY_REFERRAL: dict[str, frozenset[str]] = {
    ReferralStanding.SENDER: frozenset({P.READ_REFERRAL, P.REFER}),
    ReferralStanding.SENDER_SUPERVISOR: frozenset({P.READ_REFERRAL, P.REFER}),
    ReferralStanding.RECEIVER_DESK: frozenset({P.READ_REFERRAL, P.ANSWER_REFERRAL}),
    ReferralStanding.RECEIVER_SUPERVISOR: frozenset({P.READ_REFERRAL, P.ANSWER_REFERRAL}),
}

#: Field of the case sheet -> the permission that opens it.
SHEET: dict[str, str] = {
    "ref": P.READ_CASE_SUMMARY,
    "state": P.READ_CASE_SUMMARY,
    "risk": P.READ_CASE_SUMMARY,
    "kinds": P.READ_CASE_SUMMARY,
    "opened_at": P.READ_CASE_SUMMARY,
    "lead_agency": P.READ_CASE_SUMMARY,
    "lead_worker": P.READ_CASE_SUMMARY,
    "district": P.READ_CASE_SUMMARY,
    "survivor_age_band": P.READ_CASE_SUMMARY,
    "survivor_sex": P.READ_CASE_SUMMARY,
    "survivor_name": P.READ_IDENTITY,
    "survivor_birth": P.READ_IDENTITY,
    "survivor_address": P.READ_IDENTITY,
    "guardian": P.READ_IDENTITY,
    "safe_contact": P.READ_SAFE_CONTACT,
    "story": P.READ_STORY,
    "risks": P.READ_RISK,
    "needs": P.READ_RISK,
    "own_words": P.READ_RISK,
    "medical": P.READ_MEDICAL,
    "legal_stage": P.READ_LEGAL,
    "alleged": P.READ_ACCUSED,
    "reporter": P.READ_CASE_REPORTER,
    "shelter": P.READ_SHELTER,
}

#: Role of a person in the file -> the permission that shows them. A witness is kept like the
#: reporter: no referral opens either.
PERSONS: dict[PersonRole, P] = {
    PersonRole.SURVIVOR: P.READ_IDENTITY,
    PersonRole.GUARDIAN: P.READ_IDENTITY,
    PersonRole.COMPANION: P.READ_IDENTITY,
    PersonRole.WITNESS: P.READ_CASE_REPORTER,
    PersonRole.ALLEGED_PERPETRATOR: P.READ_ACCUSED,
}
