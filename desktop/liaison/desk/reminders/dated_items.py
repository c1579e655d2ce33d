"""What has a day to be reminded of: promises, reviews, renewals, the end of busy times, personal dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.calendar.dates import busy_periods
from liaison.desk.calendar.reviews import reviews_by_rhythm
from liaison.desk.calendar.views import CalendarFilter
from liaison.desk.dated import coming_dates, reviews
from liaison.desk.views.reminding import Reminder, ReminderKind, Wishes
from liaison.insight.reminding import morning, morning_after
from liaison.insight.working_time import WeekHours
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.person import Person
from liaison.model.values import ClientStatus, CommitmentStatus, Side
from liaison.model.words import tr

#: Reminders that were missed are shown so many days after their day.
_AFTER: Final = {
    ReminderKind.OURS: 7,
    ReminderKind.THEIRS: 7,
    ReminderKind.REVIEW: 14,
    ReminderKind.RENEWAL: 7,
    ReminderKind.BUSY: 7,
    ReminderKind.PERSONAL: 3,
}
#: A day off before a date has its reminder some days earlier.
_DAYS_OFF: Final = 4
#: More promises than this are a matter for Today.
_MOST: Final = 200
_SIDES: Final = {Side.OURS: ReminderKind.OURS, Side.THEIRS: ReminderKind.THEIRS}


class Asked(NamedTuple):
    """On which day, in which hours of work and by which wishes."""

    today: date
    hours: WeekHours
    wishes: Wishes

    def span(self, kind: ReminderKind) -> tuple[date, date] | None:
        """The days of a kind that reminders may come of now; None where nobody wants them."""
        if kind not in self.wishes.days:
            return None
        ahead = timedelta(days=self.wishes.days[kind] + _DAYS_OFF)
        return self.today - timedelta(days=_AFTER[kind]), self.today + ahead


def dated_items(session: Session, asked: Asked) -> Iterator[Reminder]:
    """All of it; each kind only where it is wanted."""
    yield from _promises(session, asked)
    yield from _reviews(session, asked)
    yield from _renewals(session, asked)
    yield from _busy(session, asked)
    yield from _personal(session, asked)


class _What(NamedTuple):
    """What a reminder is made of."""

    kind: ReminderKind
    day: date
    title: str
    client: str
    record: tuple[str, str]
    person: str = ""
    client_id: str = ""


def _reminder(what: _What, asked: Asked, *, again: tuple[datetime, ...] = ()) -> Reminder:
    kind, record_id = what.record
    first = morning(asked.hours, what.day - timedelta(days=asked.wishes.days[what.kind]))
    begins = datetime.combine(what.day, time(), asked.hours.zone).astimezone(UTC)
    moments = (first, *again)
    is_review = what.kind is ReminderKind.REVIEW and kind in {"client", "review"}
    named = {"review": record_id} if kind == "review" else {}
    return Reminder(
        key=f"{what.kind.value}|{record_id}|{what.day.isoformat()}",  # a day, for its midnight goes along on a journey
        kind=what.kind,
        title=what.title,
        client=what.client,
        day=what.day,
        record_kind=kind,
        record_id=record_id,
        moments=moments,
        begins=begins,
        ends=begins + timedelta(days=_AFTER[what.kind] + 1),
        person=what.person,
        page="review" if is_review else "",
        args={"client": what.client_id, **named} if is_review else {},
        days=tuple(at.astimezone(asked.hours.zone).date() for at in moments),
    )


def _promises(session: Session, asked: Asked) -> Iterator[Reminder]:
    for side, kind in _SIDES.items():
        span = asked.span(kind)
        if span is None:
            continue
        query = (
            select(Commitment.id, Commitment.what, Commitment.due_on, Client.name, Person.name.label("person"))
            .join(Client, Client.id == Commitment.client_id)
            .outerjoin(Person, Person.id == Commitment.person_id)
            .where(
                Commitment.status == CommitmentStatus.OPEN,
                Commitment.due_on.between(*span),
                Commitment.side == side,
                Commitment.deleted_at.is_(None),
                Client.deleted_at.is_(None),
            )
            .order_by(Commitment.due_on.desc(), Commitment.id)
            .limit(_MOST)
        )
        for row in session.execute(query):
            what = _What(kind, row.due_on, row.what, row.name, ("commitment", row.id), row.person or "")
            late = (morning_after(asked.hours, row.due_on),) if asked.wishes.late else ()
            yield _reminder(what, asked, again=late)


def _reviews(session: Session, asked: Asked) -> Iterator[Reminder]:
    """Reviews that are planned without a meeting, which reminds by itself, those by the rhythm, and checkpoints."""
    span = asked.span(ReminderKind.REVIEW)
    if span is None:
        return
    planned = sorted(reviews(session, *span, met=False), key=lambda item: item.record_id)
    others = [one for one in coming_dates(session, *span) if one.record_kind == "checkpoint"]
    for item in (*planned, *others):
        record = (item.record_kind, item.record_id)
        what = _What(ReminderKind.REVIEW, item.day, item.title, item.client or "", record)
        yield _reminder(what._replace(client_id=item.client_id or ""), asked)
    for entry in reviews_by_rhythm(session, asked.today, *span, CalendarFilter()):
        record = (entry.record_kind, entry.record_id)
        what = _What(ReminderKind.REVIEW, entry.day, entry.title, entry.client_name, record)
        yield _reminder(what._replace(client_id=entry.client_id or ""), asked)


def _renewals(session: Session, asked: Asked) -> Iterator[Reminder]:
    span = asked.span(ReminderKind.RENEWAL)
    if span is None:
        return
    query = select(Client.id, Client.name, Client.renewal_on).where(
        Client.renewal_on.between(*span), Client.status != ClientStatus.FORMER, Client.deleted_at.is_(None)
    )
    for row in session.execute(query):
        title = tr("{client}, renewal", client=row.name)
        yield _reminder(_What(ReminderKind.RENEWAL, row.renewal_on, title, row.name, ("client", row.id)), asked)


def _busy(session: Session, asked: Asked) -> Iterator[Reminder]:
    """The day after a busy time: they can be spoken to again (P3)."""
    span = asked.span(ReminderKind.BUSY)
    if span is None:
        return
    one_day = timedelta(days=1)
    for entry in busy_periods(session, span[0] - one_day, span[1], CalendarFilter()):
        free = entry.until + one_day
        if span[0] <= free <= span[1]:
            what = _What(ReminderKind.BUSY, free, entry.title, entry.client_name, ("busy_period", entry.record_id))
            yield _reminder(what._replace(person=entry.detail), asked)


def _personal(session: Session, asked: Asked) -> Iterator[Reminder]:
    span = asked.span(ReminderKind.PERSONAL)
    if span is None:
        return
    for item in coming_dates(session, *span):
        if item.record_kind in {"person", "personal_date", "contact_change"}:
            record = (item.record_kind, item.record_id)
            yield _reminder(_What(ReminderKind.PERSONAL, item.day, item.title, item.client or "", record), asked)
