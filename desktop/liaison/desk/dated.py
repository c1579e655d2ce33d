"""Everything that has a day: meetings, promises, reviews, personal dates and turning points, in one shape."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from liaison.insight.lateness import due_words
from liaison.model.client import Client
from liaison.model.engagement import Engagement, Milestone
from liaison.model.meeting import Meeting, Occurrence, Review
from liaison.model.person import Person, PersonalDate
from liaison.model.stake import Stake
from liaison.model.stakeholder import Stakeholder
from liaison.model.turning_point import Checkpoint, ContactChange, Reset
from liaison.model.values import ClientStatus, MeetingStatus, ReviewStatus
from liaison.model.words import count, tr

from .context import Desk
from .views.dated import DatedItem, DatedKind

#: Days before a renewal on which it is pointed out (P7, P10).
RENEWAL_AHEAD: Final = 30
_LONGEST: Final = timedelta(days=366)


def short_client(name: str, short_name: str | None) -> str:
    """The name of a client where there is little room."""
    return short_name or name


def meetings(session: Session, desk: Desk, start: date, end: date, *, unfiled: bool = True) -> Iterator[DatedItem]:
    """Occurrences of meetings from ``start`` to ``end``, both included, by the user's wall clock.

    One that lasts several days is on each of them. A timed one is looked for up to a year after it began.
    """
    first = datetime.combine(start, time(), desk.zone).astimezone(UTC)
    last = datetime.combine(end + timedelta(days=1), time(), desk.zone).astimezone(UTC)
    query = (
        select(Occurrence, Meeting.title, Meeting.location, Meeting.client_id, Client.name)
        .join(Meeting, Meeting.id == Occurrence.meeting_id)
        .outerjoin(Client, Client.id == Meeting.client_id)
        .where(
            Meeting.deleted_at.is_(None),
            or_(
                (Occurrence.starts_at >= first) & (Occurrence.starts_at < last),
                Occurrence.starts_at.between(first - _LONGEST, first) & (Occurrence.ends_at > first),
                (Occurrence.starts_on <= end) & (Occurrence.ends_on > start),
                (Occurrence.starts_on >= start) & (Occurrence.starts_on <= end),
            ),
        )
        .order_by(Occurrence.starts_at, Meeting.title, Occurrence.id)
    )
    if not unfiled:
        query = query.where(Meeting.client_id.is_not(None))
    for occurrence, title, location, client_id, client in session.execute(query):
        on = _days_of(occurrence, desk)
        item = DatedItem(
            day=on[0],
            kind=DatedKind.MEETING,
            title=occurrence.title or title,
            client_id=client_id,
            client=client,
            record_kind="meeting",
            record_id=occurrence.meeting_id,
            detail=occurrence.location or location,
            starts_at=occurrence.starts_at,
            ends_at=occurrence.ends_at,
            is_cancelled=occurrence.status is MeetingStatus.CANCELLED,
            occurrence=occurrence.recurrence_id,
        )
        day = max(on[0], start)
        while day <= min(on[1], end):
            yield replace(item, day=day)
            day += timedelta(days=1)


def _days_of(occurrence: Occurrence, desk: Desk) -> tuple[date, date]:
    """Its first and its last day on the user's wall; what ends at midnight is not on the day that begins then."""
    if occurrence.starts_at is not None:
        ends = max(occurrence.starts_at, (occurrence.ends_at or occurrence.starts_at) - timedelta(microseconds=1))
        return occurrence.starts_at.astimezone(desk.zone).date(), ends.astimezone(desk.zone).date()
    first = occurrence.starts_on
    assert first is not None, "an occurrence has a time or a day"
    return first, max(first, (occurrence.ends_on or first) - timedelta(days=1))


def coming_dates(session: Session, start: date, end: date) -> list[DatedItem]:
    """Reviews, turning points and personal dates from ``start`` to ``end``, both included, in order."""
    found = [
        *reviews(session, start, end),
        *_checkpoints(session, start, end),
        *_stakes(session, start, end),
        *_milestones(session, start, end),
        *_renewals(session, start, end),
        *_last_days(session, start, end),
        *_personal(session, start, end),
        *_birthdays(session, start, end),
    ]
    return sorted(found, key=lambda item: (item.day, item.title, item.record_id))


def dates_of_the_day(session: Session, day: date) -> list[DatedItem]:
    """What :func:`coming_dates` has for ``day``, after the reviews, checkpoints and milestones whose day has passed."""
    before = day - timedelta(days=1)
    late = [
        *reviews(session, date.min, before),
        *_checkpoints(session, date.min, before),
        *_milestones(session, date.min, before),
    ]
    late.sort(key=lambda item: (item.day, item.title, item.record_id))
    return [
        *(replace(item, is_late=True, state=due_words(item.day, day)) for item in late),
        *coming_dates(session, day, day),
    ]


def reviews(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    """Reviews that are planned from ``start`` to ``end``, both included."""
    rows = session.execute(
        select(Review.id, Review.what, Review.due_on, Client.id.label("client_id"), Client.name, Client.short_name)
        .join(Client, Client.id == Review.client_id)
        .where(
            Review.status == ReviewStatus.PLANNED,
            Review.deleted_at.is_(None),
            Client.deleted_at.is_(None),
            Review.due_on.between(start, end),
        )
    )
    for row in rows:
        title = tr("{client}, {what}", client=row.name, what=_lowered(row.what))
        yield DatedItem(row.due_on, DatedKind.REVIEW, title, row.client_id, row.name, "review", row.id)


def _checkpoints(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    rows = session.execute(
        select(
            Checkpoint.id, Checkpoint.what, Checkpoint.on, Client.id.label("client_id"), Client.name, Client.short_name
        )
        .join(Reset, Reset.id == Checkpoint.reset_id)
        .join(Client, Client.id == Reset.client_id)
        .where(
            Checkpoint.held_on.is_(None),
            Checkpoint.deleted_at.is_(None),
            Reset.deleted_at.is_(None),
            Client.deleted_at.is_(None),
            Checkpoint.on.between(start, end),
        )
    )
    for row in rows:
        short = short_client(row.name, row.short_name)
        title = tr("{client}, {what}", client=short, what=_lowered(row.what))
        yield DatedItem(row.on, DatedKind.REVIEW, title, row.client_id, row.name, "checkpoint", row.id)


def _stakes(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    rows = session.execute(
        select(Stake.id, Stake.what, Stake.live_on, Client.id.label("client_id"), Client.name)
        .join(Client, Client.id == Stake.client_id)
        .where(Stake.deleted_at.is_(None), Client.deleted_at.is_(None), Stake.live_on.between(start, end))
    )
    for row in rows:
        title = tr("{client}, {what} live", client=row.name, what=_lowered(row.what))
        yield DatedItem(row.live_on, DatedKind.REVIEW, title, row.client_id, row.name, "stake", row.id)


def _milestones(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    rows = session.execute(
        select(Milestone.id, Milestone.what, Milestone.due_on, Client.id.label("client_id"), Client.name)
        .join(Engagement, Engagement.id == Milestone.engagement_id)
        .join(Client, Client.id == Engagement.client_id)
        .where(
            Milestone.done_on.is_(None),
            Milestone.deleted_at.is_(None),
            Engagement.deleted_at.is_(None),
            Client.deleted_at.is_(None),
            Milestone.due_on.between(start, end),
        )
    )
    for row in rows:
        title = tr("{client}, {what}", client=row.name, what=_lowered(row.what))
        yield DatedItem(row.due_on, DatedKind.REVIEW, title, row.client_id, row.name, "milestone", row.id)


def _renewals(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    ahead = timedelta(days=RENEWAL_AHEAD)
    rows = session.execute(
        select(Client.id, Client.name, Client.short_name, Client.renewal_on).where(
            Client.deleted_at.is_(None),
            Client.status != ClientStatus.FORMER,
            or_(Client.renewal_on.between(start, end), Client.renewal_on.between(start + ahead, end + ahead)),
        )
    )
    for row in rows:
        short = short_client(row.name, row.short_name)
        if start <= row.renewal_on <= end:
            title = tr("{client}, renewal", client=short)
            yield DatedItem(row.renewal_on, DatedKind.REVIEW, title, row.id, row.name, "client", row.id)
        if start <= row.renewal_on - ahead <= end:
            title = count(RENEWAL_AHEAD, "{n} day to renewal", "{n} days to renewal")
            yield DatedItem(
                row.renewal_on - ahead, DatedKind.REVIEW, f"{short}, {title}", row.id, row.name, "client", row.id
            )


def _last_days(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    rows = session.execute(
        select(
            ContactChange.id,
            ContactChange.leaves_on,
            Person.name.label("person"),
            Client.id.label("client_id"),
            Client.name,
            Client.short_name,
        )
        .join(Person, Person.id == ContactChange.person_id)
        .join(Client, Client.id == ContactChange.client_id)
        .where(
            ContactChange.deleted_at.is_(None),
            Person.deleted_at.is_(None),
            Client.deleted_at.is_(None),
            ContactChange.leaves_on.between(start, end),
        )
    )
    for row in rows:
        short = short_client(row.name, row.short_name)
        title = tr("{person}’s last day, {client}", person=row.person, client=short)
        yield DatedItem(row.leaves_on, DatedKind.PERSONAL, title, row.client_id, row.name, "contact_change", row.id)


def _personal(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    rows = session.execute(
        select(PersonalDate, Person.name.label("person"), Client.name, Client.short_name)
        .join(Person, Person.id == PersonalDate.person_id)
        .outerjoin(Client, Client.id == PersonalDate.client_id)
        .where(PersonalDate.deleted_at.is_(None), Person.deleted_at.is_(None), Client.deleted_at.is_(None))
        .where(or_(PersonalDate.is_yearly.is_(True), PersonalDate.on.between(start, end)))
    )
    for personal, person, client, _short in rows:
        for day in _days(personal.on, start, end, yearly=personal.is_yearly):
            yield DatedItem(
                day,
                DatedKind.PERSONAL,
                tr("{person}, {what}", person=person, what=personal.what)
                if personal.what[:1].isdigit()
                else f"{person} {personal.what}",
                personal.client_id,
                client,
                "personal_date",
                personal.id,
            )


def _birthdays(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    rows = session.execute(
        select(
            Person.id,
            Person.name.label("person"),
            Person.birth_year,
            Person.birth_month,
            Person.birth_day,
            Client.id.label("client_id"),
            Client.name,
            Client.short_name,
        )
        .join(Stakeholder, Stakeholder.person_id == Person.id)
        .join(Client, Client.id == Stakeholder.client_id)
        .where(
            Person.birth_month.is_not(None),
            Person.birth_month.in_(_months(start, end)),
            Person.deleted_at.is_(None),
            Stakeholder.deleted_at.is_(None),
            Client.deleted_at.is_(None),
            or_(Stakeholder.until_on.is_(None), Stakeholder.until_on >= start),
        )
        .order_by(Person.name, Client.name)
    )
    seen: set[str] = set()
    for row in rows:
        if row.id in seen:
            continue
        seen.add(row.id)
        for day in _days(date(row.birth_year or 2000, row.birth_month, row.birth_day), start, end, yearly=True):
            short = short_client(row.name, row.short_name)
            title = tr("{person}’s birthday, {client}", person=row.person, client=short)
            age = day.year - row.birth_year if row.birth_year else 0
            detail = tr("turns {age}", age=age) if age > 0 and age % 10 == 0 else None
            yield DatedItem(day, DatedKind.PERSONAL, title, row.client_id, row.name, "person", row.id, detail=detail)


def _months(start: date, end: date) -> list[int]:
    """The months whose birthdays fall between two days; one of 29 February may fall on 1 March."""
    length = (end.year - start.year) * 12 + end.month - start.month
    months = {(start.month + more - 1) % 12 + 1 for more in range(min(length, 11) + 1)}
    return sorted(months | {2} if 3 in months else months)


def _days(first: date, start: date, end: date, *, yearly: bool) -> Iterator[date]:
    """The days of a date within a range; a yearly 29 February falls on 1 March in other years."""
    if not yearly:
        if start <= first <= end:
            yield first
        return
    for year in range(max(start.year, first.year), end.year + 1):
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        day = date(year, 3, 1) if (first.month, first.day) == (2, 29) and not leap else first.replace(year=year)
        if start <= day <= end:
            yield day


def _lowered(text: str) -> str:
    """A title inside a sentence: the first letter small unless the word is a name or an abbreviation."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text
