"""The sheet of one review: the record since the last one, and what is known of the review itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from liaison.desk.agreements import agreement_page
from liaison.desk.briefing.brief import AGENCY_SETTING
from liaison.desk.calendar.reviews import reviews_by_rhythm
from liaison.desk.calendar.views import CalendarFilter
from liaison.desk.context import Desk
from liaison.desk.prefixes import captured_lines
from liaison.desk.working_days import shared_days
from liaison.insight.reviewing import ReviewFacts, compose
from liaison.insight.reviewing.facts import ClauseFact, LastFact
from liaison.model.briefing import Briefing, SourceRef
from liaison.model.client import Client
from liaison.model.clock import FIRST_DAY, LAST_DAY
from liaison.model.desk_items import Setting
from liaison.model.errors import NotFoundError
from liaison.model.meeting import Review
from liaison.model.values import ReviewStatus
from liaison.model.words import tr

from .reads import (
    Period,
    Touches,
    conversation_on,
    promises_of,
    read_contacts,
    read_entries,
    read_goals,
    read_promises,
    read_turns,
)
from .seen import read_seen

#: A first review looks back so far, where the client is not younger.
_FIRST: Final = timedelta(days=365)
#: How often reviews are, where the client has no rhythm: what is proposed for the next one.
USUAL_RHYTHM: Final = 90


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """The sheet of one review.

    ``review_id`` is its record; without one it follows from the rhythm of the client, or is held beside it. ``due_on``
    is when it is or was due, ``held_on`` when it was held, ``status`` what became of it, ``decided`` the text that was
    kept and ``interaction_id`` where that stands. ``next_on`` is the next review that is planned; else ``proposed_on``
    is when it would be. ``touched_today`` tells that a conversation with the client is recorded for that day.
    ``skipped_on`` is the day of the last one that was left out since one was held.
    """

    client_id: str
    client: str
    briefing: Briefing
    day: date
    review_id: str | None
    due_on: date | None
    status: ReviewStatus
    held_on: date | None
    decided: str
    reason: str
    interaction_id: str | None
    every_days: int | None
    next_on: date | None
    proposed_on: date
    touched_today: bool
    is_whole: bool
    skipped_on: date | None = None


def review_sheet(desk: Desk, client_id: str, review_id: str = "", *, is_whole: bool = True) -> ReviewSheet:
    """The sheet of a review of a client: the one named, else the next one that is planned or follows from the rhythm.

    That of a review that was held is drawn as of its day. Without ``is_whole`` trends and signs, which may take
    longer, are left out.

    Raises:
        NotFoundError: there is no such client or review, or it is in the trash.
    """
    with desk.record.reading() as session:
        client = session.get(Client, client_id)
        if client is None or client.deleted_at is not None:
            raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
        review = _review(session, client_id, review_id)
        day = review.held_on if review is not None and review.held_on is not None else desk.today()
        last = _last(session, client_id, day, review)
        period = Period(client_id, last.held_on if last is not None else _first_day(client, day), day)
        touches = read_contacts(session, desk, period)
        facts = _facts(session, client, _Known(period, touches, last, review), desk.today())
        met = conversation_on(desk, session, client_id, day)
        next_on = session.scalar(_planned(client_id, review).limit(1))
        due_on = review.due_on if review is not None else _by_rhythm(session, client_id, desk.today())
        every = client.review_every_days
        proposed_on = shared_days(session, desk, client).after(day + timedelta(days=every or USUAL_RHYTHM))
        skipped_on = session.scalar(_skipped(client_id, last.held_on if last is not None else date.min))
    facts = facts._replace(clauses=_clauses(desk, period))
    if is_whole:
        facts = facts._replace(seen=read_seen(desk, period))
    return ReviewSheet(
        client_id=client_id,
        client=client.name,
        briefing=compose(facts, desk.now(), desk.zone_name),
        day=day,
        review_id=review.id if review is not None else None,
        due_on=due_on,
        status=review.status if review is not None else ReviewStatus.PLANNED,
        held_on=review.held_on if review is not None else None,
        decided=(review.decided or "") if review is not None else "",
        reason=(review.reason or "") if review is not None else "",
        interaction_id=review.interaction_id if review is not None else None,
        every_days=every,
        next_on=next_on,
        proposed_on=proposed_on,
        touched_today=met is not None,
        is_whole=is_whole,
        skipped_on=skipped_on,
    )


def _review(session: Session, client_id: str, review_id: str) -> Review | None:
    """The review that is asked for; without an id the next one that is planned, if one is."""
    if review_id:
        found = session.get(Review, review_id)
        if found is None or found.deleted_at is not None or found.client_id != client_id:
            raise NotFoundError(tr("There is no such review, or it is in the trash."))
        return found
    query = select(Review).where(
        Review.client_id == client_id, Review.status == ReviewStatus.PLANNED, Review.deleted_at.is_(None)
    )
    return session.scalars(query.order_by(Review.due_on, Review.id).limit(1)).first()


def _by_rhythm(session: Session, client_id: str, today: date) -> date | None:
    """When the next review is due by the rhythm of the client, where it has one."""
    found = reviews_by_rhythm(session, today, FIRST_DAY, LAST_DAY, CalendarFilter(client_id))
    return next((one.day for one in found), None)


def _planned(client_id: str, but: Review | None) -> Select[date]:
    query = select(Review.due_on).where(
        Review.client_id == client_id, Review.status == ReviewStatus.PLANNED, Review.deleted_at.is_(None)
    )
    if but is not None:
        query = query.where(Review.id != but.id)
    return query.order_by(Review.due_on)


def _skipped(client_id: str, after: date) -> Select[date]:
    """The last review that was left out since one was held."""
    return (
        select(Review.due_on)
        .where(
            Review.client_id == client_id,
            Review.status == ReviewStatus.SKIPPED,
            Review.deleted_at.is_(None),
            Review.due_on > after,
        )
        .order_by(Review.due_on.desc())
        .limit(1)
    )


def _last(session: Session, client_id: str, day: date, but: Review | None) -> LastFact | None:
    """The review that was held before."""
    query = select(Review).where(
        Review.client_id == client_id,
        Review.status == ReviewStatus.HELD,
        Review.deleted_at.is_(None),
        Review.held_on <= day,
    )
    if but is not None:
        query = query.where(Review.id != but.id)
    row = session.scalars(query.order_by(Review.held_on.desc(), Review.id.desc()).limit(1)).first()
    if row is None or row.held_on is None:
        return None
    promises = promises_of(session, row.interaction_id, day)
    return LastFact(SourceRef("review", row.id), row.held_on, decided_lines(row.decided), promises)


def decided_lines(text: str | None) -> tuple[str, ...]:
    """What was decided, line by line, without the lines that made records of their own."""
    made = set(captured_lines(text or ""))
    lines = (" ".join(line.split()) for line in (text or "").split("\n"))
    return tuple(line.lstrip("-*• ") for line in lines if line and line not in made)


def _first_day(client: Client, day: date) -> date:
    """From when on a first review looks: a year at most."""
    begun = client.since_on if client.since_on is not None and client.since_on < day else None
    return max(begun or day - _FIRST, day - _FIRST)


class _Known(NamedTuple):
    """What is known of a review before the rest is read."""

    period: Period
    touches: Touches
    last: LastFact | None
    review: Review | None


def _facts(session: Session, client: Client, known: _Known, today: date) -> ReviewFacts:
    period, touches, last, review = known
    is_held = review is not None and review.held_on is not None
    return ReviewFacts(
        client_id=client.id,
        client=client.name,
        agency=_agency(session),
        day=period.day,
        since=period.since,
        last=last,
        rhythm_days=client.review_every_days,
        promises=read_promises(session, period),
        goals=read_goals(session, period),
        entries=read_entries(session, period),
        clauses=(),
        contacts=touches.people,
        touches=touches.number,
        turns=read_turns(session, period),
        goals_discussed=touches.goals_discussed,
        review=SourceRef("review", review.id) if review is not None and is_held else None,
        decided=decided_lines(review.decided) if review is not None and is_held else (),
        made=promises_of(session, review.interaction_id, today) if review is not None and is_held else (),
    )


def _agency(session: Session) -> str:
    kept = session.scalar(select(Setting.value).where(Setting.key == AGENCY_SETTING, Setting.deleted_at.is_(None)))
    return str((kept or {}).get("name") or "")


def _clauses(desk: Desk, period: Period) -> tuple[ClauseFact, ...]:
    page = agreement_page(desk, period.client_id, max(1, (period.day - period.since).days), period.day)
    return tuple(
        ClauseFact(
            ref=SourceRef("clause", one.id),
            side=one.side,
            what=one.what,
            kept=one.kept,
            total=len(one.cases),
            is_measured=one.is_measured,
            agreed_on=one.agreed_on,
            cases=tuple(SourceRef(case.kind, case.id) for case in sorted(one.cases, key=lambda case: case.is_kept)),
        )
        for one in page.clauses
    )
