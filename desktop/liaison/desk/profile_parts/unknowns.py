"""What is not recorded of a client."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from liaison.desk.names import short_id
from liaison.insight.briefing.phrases import quoted
from liaison.model.client import Client
from liaison.model.words import tr

from .aims import ClauseView, GoalView, StakeView
from .contact import PersonPart


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something that is not recorded, and the command that would record it."""

    what: str
    fix: str


def unknowns(
    client: Client,
    *,
    people: Sequence[PersonPart],
    stakes: Sequence[StakeView],
    goals: Sequence[GoalView],
    agreement: Sequence[ClauseView],
) -> tuple[Unknown, ...]:
    """What is not recorded, each with the command that would record it."""
    name, short = quoted(client.name), short_id(client.id)
    has_contact = any(one.place.is_point_of_contact and one.place.is_there for one in people)
    gaps = (
        (not people, tr("No people recorded"), f'liaison add person {name} name="..." role="..."'),
        (
            bool(people) and not has_contact,
            tr("No point of contact marked"),
            f"liaison set {short_id(people[0].place.id)} point_of_contact=yes" if people else "",
        ),
        (client.rhythm_days is None, tr("No rhythm of contact agreed"), f"liaison set {short} rhythm_days=..."),
        (client.renewal_on is None, tr("No renewal date recorded"), f'liaison set {short} renewal_on="..."'),
        (
            not client.hired_us_because,
            tr("Why they hired us is not recorded"),
            f'liaison set {short} hired_us_because="..."',
        ),
        (not goals, tr("No goals recorded"), f'liaison add goal {name} what="..."'),
        (not stakes, tr("No stakes recorded"), f'liaison add stake {name} what="..." if_it_fails="..."'),
        (not agreement, tr("No working agreement recorded"), f'liaison add agreement {name} name="..."'),
    )
    return tuple(Unknown(what, fix) for is_missing, what, fix in gaps if is_missing)
