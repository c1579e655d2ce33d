"""The terms on which we work for a client: renewal with what speaks against it, and the pieces of work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.names import short_id
from liaison.desk.views.commitment import CommitmentView
from liaison.insight.briefing.facts import BriefingFacts
from liaison.model.client import Client
from liaison.model.engagement import Engagement
from liaison.model.values import (
    AboutUs,
    EngagementKind,
    EngagementStatus,
    Money,
    Mood,
    Side,
)
from liaison.model.words import count, short_day, tr, week_day


@dataclass(frozen=True, slots=True)
class RenewalView:
    """Renewal and what speaks against it: facts of the record, each with a sentence."""

    renewal_on: date | None
    words: str
    risks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EngagementView:
    """A piece of work and its terms."""

    id: str
    short_id: str
    name: str
    kind: EngagementKind
    status: EngagementStatus
    price: Money | None
    starts_on: date | None
    ends_on: date | None
    renewal_on: date | None


def renewal_part(
    client: Client, commitments: Sequence[CommitmentView], facts: BriefingFacts, today: date
) -> RenewalView:
    """When it renews, and the plain facts that could stand in the way."""
    if client.renewal_on is None:
        words = tr("no renewal date recorded")
    else:
        ahead = (client.renewal_on - today).days
        left = count(ahead, "in {n} day", "in {n} days") if ahead >= 0 else tr("passed")
        words = f"{week_day(client.renewal_on, today)}, {left}"
    late = sum(one.side is Side.OURS and one.days_late > 0 for one in commitments)
    risks = []
    if late:
        risks.append(count(late, "{n} promise of ours is late", "{n} promises of ours are late"))
    for change in facts.changes:
        when = short_day(change.leaves_on, today) if change.leaves_on else tr("soon")
        risks.append(tr("{person} leaves {when}", person=change.person, when=when))
    strained = [
        one.source for one in facts.interactions if one.mood is Mood.STRAINED and one.about_us is AboutUs.ABOUT_US
    ]
    if strained:
        risks.append(count(len(strained), "{n} strained contact about us", "{n} strained contacts about us"))
    return RenewalView(client.renewal_on, words, tuple(risks))


def engagements_part(session: Session, client_id: str) -> tuple[EngagementView, ...]:
    """The pieces of work, running ones first."""
    rows = session.scalars(
        select(Engagement)
        .where(Engagement.client_id == client_id, Engagement.deleted_at.is_(None))
        .order_by(Engagement.starts_on.desc(), Engagement.name, Engagement.id)
    )
    found = [
        EngagementView(
            id=row.id,
            short_id=short_id(row.id),
            name=row.name,
            kind=row.engagement_kind,
            status=row.status,
            price=row.price,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            renewal_on=row.renewal_on,
        )
        for row in rows
    ]
    return tuple(sorted(found, key=lambda one: one.status is not EngagementStatus.ACTIVE))
