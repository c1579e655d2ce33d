"""The parts of a client's profile, each as frozen values made from rows or from the facts of the briefing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from liaison.insight.briefing.facts import BriefingFacts, GoalFacts
from liaison.insight.briefing.phrases import cost_in_words, figure, quoted
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.engagement import Engagement
from liaison.model.entry import Entry
from liaison.model.interaction import Interaction
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import (
    AboutUs,
    ClauseKind,
    EngagementKind,
    EngagementStatus,
    EntryKind,
    EntryOutcome,
    Intent,
    InteractionKind,
    InteractionStatus,
    Money,
    Mood,
    Side,
)
from liaison.model.words import count, short_day, tr, week_day

from .commitments import CommitmentView
from .context import Desk
from .labels import shortened
from .names import short_id
from .people import ChannelView, PlaceView, channels_of, hours_words, nevers_of, place_view

_LATEST = 8
_PROMOTER_DAYS = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class ContactView:
    """The rhythm of contact: when last, how often agreed, and how it stands in words."""

    last_on: date | None
    rhythm_days: int | None
    quiet_days: int | None
    words: str


@dataclass(frozen=True, slots=True)
class RenewalView:
    """Renewal and what speaks against it: facts of the record, each with a sentence."""

    renewal_on: date | None
    words: str
    risks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConcernView:
    """A concern that is open until they have been told (P9): its clock and who looks after it."""

    id: str
    short_id: str
    what: str
    heard_on: date
    days_open: int
    due_on: date | None
    answered_on: date | None
    person: str | None
    owner: str | None
    state: str


@dataclass(frozen=True, slots=True)
class IdeaView:
    """An idea that was not offered yet, or that waits for their answer (P12)."""

    id: str
    short_id: str
    what: str
    outcome: EntryOutcome
    is_beyond_contract: bool
    since_on: date


@dataclass(frozen=True, slots=True)
class GoalView:
    """A goal with where it began, where it stands and where it should go, all in its unit; ``words`` says it short."""

    id: str
    short_id: str
    what: str
    baseline: Decimal | None
    latest: Decimal | None
    latest_on: date | None
    target: Decimal | None
    unit: str
    words: str


@dataclass(frozen=True, slots=True)
class StakeView:
    """What is at stake, with its cost in words ("about $4,200 a minute")."""

    id: str
    short_id: str
    what: str
    if_it_fails: str
    cost: str
    season: str
    live_on: date | None


@dataclass(frozen=True, slots=True)
class PersonPart:
    """A person of the client with how they may be reached."""

    id: str
    short_id: str
    name: str
    place: PlaceView
    channels: tuple[ChannelView, ...]
    hours: str | None
    nevers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClauseView:
    """A clause of the working agreement with how far it was kept in the last year; ``total`` None: not measured."""

    id: str
    number: int
    side: Side
    kind: ClauseKind
    what: str
    kept: int | None
    total: int | None
    words: str


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


@dataclass(frozen=True, slots=True)
class InteractionView:
    """One of the latest interactions."""

    id: str
    short_id: str
    kind: InteractionKind
    status: InteractionStatus
    happened_at: datetime
    intent: Intent | None
    mood: Mood | None
    about_us: AboutUs | None
    what: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something that is not recorded, and the command that would record it."""

    what: str
    fix: str


def contact_part(client: Client, last_on: date | None, today: date) -> ContactView:
    """How long it has been quiet, against the agreed rhythm."""
    quiet = (today - last_on).days if last_on else None
    if last_on is None or quiet is None:
        said = tr("no contact recorded")
    else:
        ago = tr("today") if quiet == 0 else count(quiet, "{n} day ago", "{n} days ago")
        said = tr("last on {day}, {ago}", day=week_day(last_on, today), ago=ago)
    if client.rhythm_days is None:
        said = tr("{said}; no rhythm agreed", said=said)
    else:
        rhythm = count(client.rhythm_days, "every day", "every {n} days")
        said = tr("{said}; agreed {rhythm}", said=said, rhythm=rhythm)
    return ContactView(last_on, client.rhythm_days, quiet, said)


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


def concerns_part(session: Session, client_id: str, today: date) -> tuple[ConcernView, ...]:
    """Open concerns, the oldest first."""
    rows = session.execute(
        select(Entry, Person.name, Colleague.name)
        .outerjoin(Person, Person.id == Entry.person_id)
        .outerjoin(Colleague, Colleague.id == Entry.colleague_id)
        .where(
            Entry.client_id == client_id,
            Entry.entry_kind == EntryKind.CONCERN,
            Entry.told_on.is_(None),
            Entry.outcome != EntryOutcome.DROPPED,
            Entry.deleted_at.is_(None),
        )
        .order_by(Entry.happened_on, Entry.id)
    )
    return tuple(
        ConcernView(
            id=entry.id,
            short_id=short_id(entry.id),
            what=entry.what,
            heard_on=entry.happened_on,
            days_open=(today - entry.happened_on).days,
            due_on=entry.due_on,
            answered_on=entry.answered_on,
            person=person,
            owner=owner,
            state=_concern_state(entry, today),
        )
        for entry, person, owner in rows
    )


def _concern_state(entry: Entry, today: date) -> str:
    days = count((today - entry.happened_on).days, "open for {n} day", "open for {n} days")
    if entry.answered_on is not None:
        return tr("{days}, answered, not told yet", days=days)
    if entry.due_on is not None:
        return tr("{days}, answer due {day}", days=days, day=week_day(entry.due_on, today))
    return days


def ideas_part(session: Session, client_id: str) -> tuple[IdeaView, ...]:
    """Ideas not settled yet, the newest first."""
    rows = session.scalars(
        select(Entry)
        .where(
            Entry.client_id == client_id,
            Entry.entry_kind == EntryKind.IDEA,
            Entry.outcome.in_([EntryOutcome.OPEN, EntryOutcome.OFFERED, EntryOutcome.ACCEPTED]),
            Entry.deleted_at.is_(None),
        )
        .order_by(Entry.happened_on.desc(), Entry.id)
    )
    return tuple(
        IdeaView(row.id, short_id(row.id), row.what, row.outcome, row.is_beyond_contract, row.happened_on)
        for row in rows
    )


def goals_part(facts: BriefingFacts, today: date) -> tuple[GoalView, ...]:
    """Active goals with their latest reading."""
    return tuple(
        GoalView(
            id=goal.source.id,
            short_id=short_id(goal.source.id),
            what=goal.what,
            baseline=goal.baseline,
            latest=goal.readings[-1].value if goal.readings else None,
            latest_on=goal.readings[-1].on if goal.readings else None,
            target=goal.target,
            unit=goal.unit,
            words=_goal_words(goal, today),
        )
        for goal in sorted(facts.goals, key=lambda goal: (goal.what, goal.source.id))
    )


def _goal_words(goal: GoalFacts, today: date) -> str:
    parts = []
    if goal.baseline is not None:
        parts.append(tr("from {figure}", figure=figure(goal.baseline, goal.unit)))
    if goal.readings:
        latest = goal.readings[-1]
        day = short_day(latest.on, today)
        parts.append(tr("{figure} on {day}", figure=figure(latest.value, goal.unit), day=day))
    else:
        parts.append(tr("no reading yet"))
    if goal.target is not None:
        parts.append(tr("target {figure}", figure=figure(goal.target, goal.unit)))
    return ", ".join(parts)


def stakes_part(facts: BriefingFacts) -> tuple[StakeView, ...]:
    """Stakes that have not ended, with their cost and season in words."""
    found = []
    for stake in sorted(facts.stakes, key=lambda stake: (stake.what, stake.source.id)):
        cost = cost_in_words(stake.cost, stake.cost_amount, stake.cost_unit, stake.cost_of, stake.cost_per)
        season = ""
        if stake.season_from and stake.season_until:
            ends = (short_day(date.fromisoformat(f"2000-{day}")) for day in (stake.season_from, stake.season_until))
            season = "–".join(ends)
        found.append(
            StakeView(
                id=stake.source.id,
                short_id=short_id(stake.source.id),
                what=stake.what,
                if_it_fails=stake.if_it_fails,
                cost=tr("about {cost}", cost=cost) if cost and stake.is_estimate else cost,
                season=season,
                live_on=stake.live_on,
            )
        )
    return tuple(found)


def people_part(session: Session, client_id: str, today: date) -> tuple[PersonPart, ...]:
    """The client's people with role, level and stance; the point of contact first, former ones last."""
    boss, boss_person = aliased(Stakeholder), aliased(Person)
    rows = session.execute(
        select(Stakeholder, Person, Client.name, boss_person.name)
        .join(Person, Person.id == Stakeholder.person_id)
        .join(Client, Client.id == Stakeholder.client_id)
        .outerjoin(boss, boss.id == Stakeholder.reports_to_id)
        .outerjoin(boss_person, boss_person.id == boss.person_id)
        .where(Stakeholder.client_id == client_id, Stakeholder.deleted_at.is_(None), Person.deleted_at.is_(None))
        .order_by(Stakeholder.is_point_of_contact.desc(), Stakeholder.is_decision_maker.desc(), Person.name, Person.id)
    ).all()
    ids = [person.id for _place, person, _client, _boss in rows]
    channels, nevers = channels_of(session, ids), nevers_of(session, ids)
    parts = [
        PersonPart(
            id=person.id,
            short_id=short_id(person.id),
            name=person.name,
            place=place_view(place, client, reports_to, today),
            channels=tuple(channels[person.id]),
            hours=hours_words(person.hours_from, person.hours_until),
            nevers=tuple(nevers[person.id]),
        )
        for place, person, client, reports_to in rows
    ]
    return tuple(sorted(parts, key=lambda part: not part.place.is_there))


def agreement_part(facts: BriefingFacts) -> tuple[ClauseView, ...]:
    """The clauses in force with how far they were kept in the last year (P22); unknown where nothing was measured."""
    return tuple(
        ClauseView(
            id=clause.source.id,
            number=clause.number,
            side=clause.side,
            kind=clause.kind,
            what=clause.what,
            kept=clause.adherence.kept if clause.adherence else None,
            total=clause.adherence.total if clause.adherence else None,
            words=_kept_words(clause.adherence.kept, clause.adherence.total)
            if clause.adherence
            else tr("not measured"),
        )
        for clause in facts.clauses
    )


def _kept_words(kept: int, total: int) -> str:
    if total == 0:
        return tr("unknown, no case yet")
    return tr("{share} %, {kept} of {total}", share=round(100 * kept / total), kept=kept, total=total)


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


def interactions_part(session: Session, desk: Desk, client_id: str) -> tuple[InteractionView, ...]:
    """The latest interactions, newest first."""
    rows = session.scalars(
        select(Interaction)
        .where(
            Interaction.client_id == client_id,
            Interaction.deleted_at.is_(None),
            Interaction.happened_at <= desk.now(),
        )
        .order_by(Interaction.happened_at.desc())
        .limit(_LATEST)
    )
    return tuple(
        InteractionView(
            id=row.id,
            short_id=short_id(row.id),
            kind=row.interaction_kind,
            status=row.status,
            happened_at=row.happened_at,
            intent=row.intent,
            mood=row.mood,
            about_us=row.about_us,
            what=shortened(row.summary or row.text.strip().partition("\n")[0], 160),
        )
        for row in rows
    )


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
