"""The form at the end of a call, filled before a person sees it: its line, and when to talk next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Final

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from liaison.desk.capture.known import capture_context
from liaison.desk.context import Desk
from liaison.desk.views.call import CallState
from liaison.insight.calls.next_touch import BusyTime, NextTouch, Planned, TouchFacts, next_touch
from liaison.insight.calls.summary import summary_of
from liaison.insight.capture import capture
from liaison.insight.yearly import spans
from liaison.model.client import BusyPeriod, Client
from liaison.model.errors import InputError, NotFoundError
from liaison.model.interaction import Interaction
from liaison.model.meeting import Meeting, Occurrence
from liaison.model.values import AboutUs, InteractionKind, InteractionStatus, MeetingStatus, Mood
from liaison.model.words import clock_time, tr, week_day

_GAPS: Final = 6
_LOOKED_AT: Final = 60
_BUSY_AHEAD: Final = timedelta(days=120)


@dataclass(frozen=True, slots=True)
class TouchView:
    """When to talk next: ``text`` as it stands in its field and is read back, ``reason`` beside it."""

    text: str
    reason: str
    day: date | None = None
    starts: time | None = None
    is_planned: bool = False


@dataclass(frozen=True, slots=True)
class CallForm:
    """What the form begins with."""

    summary: str
    touch: TouchView


def call_form(desk: Desk, call: CallState) -> CallForm:
    """The line taken from the notes, and the proposal for the next contact.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    with desk.record.reading() as session:
        lines = capture(call.text, capture_context(desk, session, call.client_id, call.started_at)).lines
        facts = _facts(desk, session, call)
    recorded = {line.number for line in lines if line.makes_record}
    return CallForm(summary_of(call.text, recorded, call.title), _view(next_touch(facts), desk.today()))


def touch_of(desk: Desk, text: str) -> TouchView:
    """What a person typed for the next contact: a day, a day with a time, or nothing.

    Raises:
        InputError: it is not understood, or lies in the past.
    """
    said = text.strip()
    if not said:
        return TouchView("", tr("nothing is planned"))
    day, starts = _said(desk, said)
    if day < desk.today():
        raise InputError(tr("That day is over."), tr("Give today or a later day."))
    return TouchView(text, _words(day, starts, desk.today()), day, starts)


def _said(desk: Desk, text: str) -> tuple[date, time | None]:
    from liaison.desk.editing.values import Reader  # noqa: PLC0415 - only where something else was typed

    try:
        return date.fromisoformat(text), None
    except ValueError:
        pass
    with desk.record.reading() as session:
        reader = Reader(capture_context(desk, session, None), desk.zone)
    try:
        local = reader.moment(text).astimezone(desk.zone)
    except InputError:
        return reader.day(text), None
    return local.date(), local.time().replace(tzinfo=None)


def _view(touch: NextTouch, today: date) -> TouchView:
    """A proposal as it stands in the field: in figures, which are read back in any language."""
    if touch.day is None:
        return TouchView("", touch.reason)
    text = touch.day.isoformat()
    if touch.starts is not None:
        text = f"{text} {clock_time(touch.starts)}"
    said = tr("{day}, {reason}", day=_words(touch.day, touch.starts, today), reason=touch.reason)
    return TouchView(text, said, touch.day, touch.starts, touch.is_planned)


def _words(day: date, starts: time | None, today: date) -> str:
    said = week_day(day, today)
    return f"{said}, {clock_time(starts)}" if starts else said


def _facts(desk: Desk, session: Session, call: CallState) -> TouchFacts:
    client = session.get(Client, call.client_id)
    if client is None or client.deleted_at is not None:
        raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
    today = desk.today()
    return TouchFacts(
        today=today,
        rhythm=client.rhythm_days,
        gaps=() if client.rhythm_days else _gaps(desk, session, client.id),
        planned=_planned(desk, session, call),
        busy=tuple(_busy(session, client.id, today)),
        working_days=frozenset(int(day) for day in client.work_days) or frozenset(range(5)),
        mood=Mood(call.mood) if call.mood else None,
        about_us=AboutUs(call.about) if call.about else None,
    )


def _gaps(desk: Desk, session: Session, client_id: str) -> tuple[int, ...]:
    """The days between the last few contacts, newest first."""
    moments = session.scalars(
        select(Interaction.happened_at)
        .where(
            Interaction.client_id == client_id,
            Interaction.status == InteractionStatus.HELD,
            Interaction.interaction_kind != InteractionKind.NOTE,
            Interaction.deleted_at.is_(None),
            Interaction.happened_at <= desk.now(),
        )
        .order_by(Interaction.happened_at.desc())
        .limit(_LOOKED_AT)
    )
    days = list(dict.fromkeys(moment.astimezone(desk.zone).date() for moment in moments))[: _GAPS + 1]
    return tuple((later - earlier).days for later, earlier in pairwise(days))


def _planned(desk: Desk, session: Session, call: CallState) -> Planned | None:
    """The next meeting with the client after today, whichever of its series."""
    tomorrow = desk.today() + timedelta(days=1)
    begins = datetime.combine(tomorrow, time(), desk.zone).astimezone(UTC)
    row = session.execute(
        select(Occurrence.starts_at, Occurrence.starts_on, Occurrence.title, Meeting.title.label("series"))
        .join(Meeting, Meeting.id == Occurrence.meeting_id)
        .where(
            Meeting.client_id == call.client_id,
            Meeting.deleted_at.is_(None),
            Meeting.status != MeetingStatus.CANCELLED,
            Occurrence.status != MeetingStatus.CANCELLED,
            or_(Occurrence.starts_at >= begins, Occurrence.starts_on >= tomorrow),
        )
        .order_by(
            func.coalesce(Occurrence.starts_on, func.date(Occurrence.starts_at)),
            Occurrence.starts_at.is_(None),
            Occurrence.starts_at,
        )
        .limit(1)
    ).first()
    if row is None:
        return None
    title = row.title or row.series or tr("a meeting")
    if row.starts_at is None:
        return Planned(row.starts_on, title)
    local = row.starts_at.astimezone(desk.zone)
    return Planned(local.date(), title, local.time().replace(tzinfo=None))


def _busy(session: Session, client_id: str, today: date) -> Sequence[BusyTime]:
    """The busy times of the whole client that lie ahead; yearly ones as they come next."""
    rows = session.scalars(
        select(BusyPeriod).where(
            BusyPeriod.client_id == client_id, BusyPeriod.person_id.is_(None), BusyPeriod.deleted_at.is_(None)
        )
    )
    found = []
    for row in rows:
        for from_on, until_on in spans(row.from_on, row.until_on, today, today + _BUSY_AHEAD, yearly=row.is_yearly):
            found.append(BusyTime(from_on, until_on, row.what, row.is_closed))
    return found
