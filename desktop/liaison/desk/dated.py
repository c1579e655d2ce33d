"""Everything that has a day: meetings, promises, reviews, personal dates and turning points, in one shape."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any, Final

from sqlalchemy import ColumnElement, CursorResult, Select, bindparam, exists, or_, select
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
from liaison.store.rows import alive, table_of

from .context import Desk
from .views.dated import DatedItem, DatedKind

#: Days before a renewal on which it is pointed out (P7, P10).
RENEWAL_AHEAD: Final = 30
_LONGEST: Final = timedelta(days=366)
_CLIENT, _PERSON, _REVIEW = table_of(Client), table_of(Person), table_of(Review)
#: What is told of the client of a date.
_NAMES: Final = (_CLIENT.c.id.label("client_id"), _CLIENT.c.name, _CLIENT.c.short_name)


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
            detail=location if occurrence.location is None else occurrence.location,
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
    """Reviews, turning points and personal dates from ``start`` to ``end``, both included, in order.

    A planned review that is a meeting is told by that one alone.
    """
    found = [
        *reviews(session, start, end, met=False),
        *turning_points(session, start, end),
        *_last_days(session, start, end),
        *_personal(session, start, end),
        *_birthdays(session, start, end),
    ]
    return sorted(found, key=lambda item: (item.day, item.title, item.record_id))


def turning_points(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    """Checkpoints, what goes live, milestones and renewals."""
    yield from _checkpoints(session, start, end)
    yield from _stakes(session, start, end)
    yield from _milestones(session, start, end)
    yield from _renewals(session, start, end)


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


def reviews(session: Session, start: date, end: date, *, met: bool = True) -> Iterator[DatedItem]:
    """Reviews that are planned between two days, both included; not ``met`` leaves out those that are a meeting."""
    for row in _rows(session, _review_query(met=met), start, end):
        title = tr("{client}, {what}", client=row.name, what=_lowered(row.what))
        yield DatedItem(row.due_on, DatedKind.REVIEW, title, row.client_id, row.name, "review", row.id)


def _rows(
    session: Session, query: Select[*tuple[Any, ...]], start: date, end: date, **more: Any
) -> CursorResult[*tuple[Any, ...]]:
    """The rows of a statement that asks for what lies between two days."""
    return session.connection().execute(query, {"start": start, "end": end, **more})


def _between(column: ColumnElement[Any]) -> ColumnElement[bool]:
    return column.between(bindparam("start"), bindparam("end"))


@cache
def _review_query(*, met: bool) -> Select[*tuple[Any, ...]]:
    query = (
        select(_REVIEW.c.id, _REVIEW.c.what, _REVIEW.c.due_on, *_NAMES)
        .join(_CLIENT, _CLIENT.c.id == _REVIEW.c.client_id)
        .where(
            _REVIEW.c.status == ReviewStatus.PLANNED,
            *alive(_REVIEW, _CLIENT),
            _between(_REVIEW.c.due_on),
        )
    )
    return query if met else query.where(~is_met())


def is_met() -> ColumnElement[bool]:
    """Whether a review is a meeting, which tells of it: it is shown once, and sent once."""
    meeting = table_of(Meeting)
    takes_place = (*alive(meeting), meeting.c.status != MeetingStatus.CANCELLED)
    return exists().where(meeting.c.id == _REVIEW.c.meeting_id, *takes_place)


def _checkpoints(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    for row in _rows(session, _checkpoint_query(), start, end):
        short = short_client(row.name, row.short_name)
        title = tr("{client}, {what}", client=short, what=_lowered(row.what))
        yield DatedItem(row.on, DatedKind.REVIEW, title, row.client_id, row.name, "checkpoint", row.id)


@cache
def _checkpoint_query() -> Select[*tuple[Any, ...]]:
    point, reset = table_of(Checkpoint), table_of(Reset)
    return (
        select(point.c.id, point.c.what, point.c.on, *_NAMES)
        .join(reset, reset.c.id == point.c.reset_id)
        .join(_CLIENT, _CLIENT.c.id == reset.c.client_id)
        .where(
            point.c.held_on.is_(None),
            *alive(point, reset, _CLIENT),
            _between(point.c.on),
        )
    )


def _stakes(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    for row in _rows(session, _stake_query(), start, end):
        title = tr("{client}, {what} live", client=row.name, what=_lowered(row.what))
        yield DatedItem(row.live_on, DatedKind.REVIEW, title, row.client_id, row.name, "stake", row.id)


@cache
def _stake_query() -> Select[*tuple[Any, ...]]:
    stake = table_of(Stake)
    return (
        select(stake.c.id, stake.c.what, stake.c.live_on, *_NAMES)
        .join(_CLIENT, _CLIENT.c.id == stake.c.client_id)
        .where(*alive(stake, _CLIENT), _between(stake.c.live_on))
    )


def _milestones(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    for row in _rows(session, _milestone_query(), start, end):
        title = tr("{client}, {what}", client=row.name, what=_lowered(row.what))
        yield DatedItem(row.due_on, DatedKind.REVIEW, title, row.client_id, row.name, "milestone", row.id)


@cache
def _milestone_query() -> Select[*tuple[Any, ...]]:
    milestone, engagement = table_of(Milestone), table_of(Engagement)
    return (
        select(milestone.c.id, milestone.c.what, milestone.c.due_on, *_NAMES)
        .join(engagement, engagement.c.id == milestone.c.engagement_id)
        .join(_CLIENT, _CLIENT.c.id == engagement.c.client_id)
        .where(
            milestone.c.done_on.is_(None),
            *alive(milestone, engagement, _CLIENT),
            _between(milestone.c.due_on),
        )
    )


def _renewals(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    ahead = timedelta(days=RENEWAL_AHEAD)
    for row in _rows(session, _renewal_query(), start, end, later_start=start + ahead, later_end=end + ahead):
        short = short_client(row.name, row.short_name)
        if start <= row.renewal_on <= end:
            title = tr("{client}, renewal", client=short)
            yield DatedItem(row.renewal_on, DatedKind.REVIEW, title, row.client_id, row.name, "client", row.client_id)
        if start <= row.renewal_on - ahead <= end:
            title = count(RENEWAL_AHEAD, "{n} day to renewal", "{n} days to renewal")
            yield DatedItem(
                row.renewal_on - ahead,
                DatedKind.REVIEW,
                f"{short}, {title}",
                row.client_id,
                row.name,
                "client",
                row.client_id,
            )


@cache
def _renewal_query() -> Select[*tuple[Any, ...]]:
    on = _CLIENT.c.renewal_on
    return select(*_NAMES, on).where(
        *alive(_CLIENT),
        _CLIENT.c.status != ClientStatus.FORMER,
        or_(_between(on), on.between(bindparam("later_start"), bindparam("later_end"))),
    )


def _last_days(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    for row in _rows(session, _last_day_query(), start, end):
        short = short_client(row.name, row.short_name)
        title = tr("{person}’s last day, {client}", person=row.person, client=short)
        yield DatedItem(row.leaves_on, DatedKind.PERSONAL, title, row.client_id, row.name, "contact_change", row.id)


@cache
def _last_day_query() -> Select[*tuple[Any, ...]]:
    change = table_of(ContactChange)
    return (
        select(change.c.id, change.c.leaves_on, _PERSON.c.name.label("person"), *_NAMES)
        .join(_PERSON, _PERSON.c.id == change.c.person_id)
        .join(_CLIENT, _CLIENT.c.id == change.c.client_id)
        .where(
            *alive(change, _PERSON, _CLIENT),
            _between(change.c.leaves_on),
        )
    )


def _personal(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    for row in _rows(session, _personal_query(), start, end):
        for day in _days(row.on, start, end, yearly=row.is_yearly):
            yield DatedItem(
                day,
                DatedKind.PERSONAL,
                tr("{person}, {what}", person=row.person, what=row.what)
                if row.what[:1].isdigit()
                else f"{row.person} {row.what}",
                row.of_client,
                row.name,
                "personal_date",
                row.id,
            )


@cache
def _personal_query() -> Select[*tuple[Any, ...]]:
    special = table_of(PersonalDate)
    return (
        select(special.c.id, special.c.what, special.c.on, special.c.is_yearly, special.c.client_id.label("of_client"))
        .add_columns(_PERSON.c.name.label("person"), *_NAMES)
        .join(_PERSON, _PERSON.c.id == special.c.person_id)
        .outerjoin(_CLIENT, _CLIENT.c.id == special.c.client_id)
        .where(*alive(special, _PERSON, _CLIENT))
        .where(or_(special.c.is_yearly.is_(True), _between(special.c.on)))
    )


def _birthdays(session: Session, start: date, end: date) -> Iterator[DatedItem]:
    seen: set[str] = set()
    for row in _rows(session, _birthday_query(), start, end, months=_months(start, end)):
        if row.id in seen:
            continue
        seen.add(row.id)
        for day in _days(date(row.birth_year or 2000, row.birth_month, row.birth_day), start, end, yearly=True):
            short = short_client(row.name, row.short_name)
            title = tr("{person}’s birthday, {client}", person=row.person, client=short)
            age = day.year - row.birth_year if row.birth_year else 0
            detail = tr("turns {age}", age=age) if age > 0 and age % 10 == 0 else None
            yield DatedItem(day, DatedKind.PERSONAL, title, row.client_id, row.name, "person", row.id, detail=detail)


@cache
def _birthday_query() -> Select[*tuple[Any, ...]]:
    place = table_of(Stakeholder)
    return (
        select(_PERSON.c.id, _PERSON.c.name.label("person"))
        .add_columns(_PERSON.c.birth_year, _PERSON.c.birth_month, _PERSON.c.birth_day, *_NAMES)
        .join(place, place.c.person_id == _PERSON.c.id)
        .join(_CLIENT, _CLIENT.c.id == place.c.client_id)
        .where(
            _PERSON.c.birth_month.is_not(None),
            _PERSON.c.birth_month.in_(bindparam("months", expanding=True)),
            *alive(_PERSON, place, _CLIENT),
            or_(place.c.until_on.is_(None), place.c.until_on >= bindparam("start")),
        )
        .order_by(_PERSON.c.name, _CLIENT.c.name)
    )


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
