"""What is a part of what: which kinds go with a record, and by which references they lead to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from liaison.model.kinds import KINDS, RECORD_KINDS
from liaison.store.rows import table_of

#: What belongs to a record and goes to the trash with it: by kind, the kinds and the references that lead to it.
BELONGS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "client": tuple(
        (kind, "client_id")
        for kind in RECORD_KINDS
        if kind not in {"personal_date", "origin"} and "client_id" in table_of(KINDS[kind]).columns
    ),
    "person": (
        ("channel", "person_id"),
        ("never", "person_id"),
        ("personal_date", "person_id"),
        ("stakeholder", "person_id"),
        ("stake_felt", "person_id"),
    ),
    "stakeholder": (("influence", "from_id"), ("influence", "to_id")),
    "commitment": (("slip", "commitment_id"),),
    "stake": (("stake_felt", "stake_id"),),
    "goal": (("goal_reading", "goal_id"),),
    "engagement": (("milestone", "engagement_id"),),
    "interaction": (("attendance", "interaction_id"),),
    "meeting": (("invitee", "meeting_id"),),
    "agreement": (("clause", "agreement_id"),),
    "reset": (("checkpoint", "reset_id"),),
    "contact_change": (("step", "contact_change_id"),),
    "off_boarding": (("step", "off_boarding_id"),),
}
_OF_CLIENTS: Final = ("commitment", "stake", "goal", "engagement", "interaction", "meeting", "agreement", "reset")
#: Parts that name no client themselves, with the reference and the kind of what they are a part of, which names one.
PARTS: Final[Mapping[str, tuple[str, str]]] = {
    part: (reference, owner) for owner in _OF_CLIENTS for part, reference in BELONGS[owner]
}
