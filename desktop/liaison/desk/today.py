"""Today: the calls, what is due on both sides, who needs attention and what is coming (moment 1 of the mission)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.model.briefing import Line, Run, SourceRef
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.meeting import Meeting
from liaison.model.values import Side
from liaison.model.words import tr

from .attention import attention
from .commitments import list_commitments
from .context import Desk
from .dated import coming_dates, dates_of_the_day, meetings
from .occurrences import ensure_expanded
from .today_held import HeldDay, call_lines, due_promises, held_day
from .views.commitment import CommitmentView
from .views.dated import DatedItem, DatedKind
from .views.today import CallView, TodayView, last_due

#: Days ahead that "Coming up" looks.
COMING_AHEAD = 21
#: So long the clients of a large agency are looked at where the whole day is asked for.
LOOKING_SECONDS = 2.0


def today_view(desk: Desk, *, most_calls: int | None = None) -> TodayView:
    """Everything a person wants to know at 08:55.

    What to know before a call costs a briefing each: ``most_calls`` leaves out those after the next few.
    """
    day = desk.today()
    ensure_expanded(desk, day, day)
    with desk.record.reading() as session:
        known = held_day(session, desk)
        due = due_promises(session, desk, known)
        held = [item for item in meetings(session, desk, day, day, unfiled=False) if not item.is_cancelled]
        tomorrow = day + timedelta(days=1)
        on_the_day = dates_of_the_day(session, day)
        coming = coming_dates(session, tomorrow, day + timedelta(days=COMING_AHEAD))
        # Behind a page the rest is looked at later; who asks once is given as much as a few seconds tell.
        needs, looking = attention(session, desk, LOOKING_SECONDS if most_calls is None else 0.0)
        unfiled = _unfiled(session)
        is_empty = session.scalar(select(Client.id).where(Client.deleted_at.is_(None)).limit(1)) is None
    week_on = day + timedelta(days=7)
    held.sort(key=_by_time)
    chosen = _next(held, most_calls, desk.now())
    calls = tuple(_call(desk, known, item, due) for item in chosen)
    return TodayView(
        day=day,
        week=day.isocalendar().week,
        now=desk.now(),
        zone_name=desk.zone_name,
        calls=calls,
        due_ours=tuple(one for one in due if one.side is Side.OURS),
        due_theirs=tuple(one for one in due if one.side is Side.THEIRS),
        late=sum(one.days_late > 0 for one in due),
        needs_you=needs,
        looking=looking,
        on_the_day=tuple(on_the_day),
        next_week=tuple(item for item in coming if item.day <= week_on),
        later=tuple(item for item in coming if item.day > week_on),
        unfiled=unfiled,
        is_empty=is_empty,
        to_record=_to_record(desk, day) if any(_is_over(item, desk.now()) for item in held) else 0,
        more_calls=len(held) - len(chosen),
    )


def due_count(desk: Desk) -> int:
    """How many promises Today shows."""
    return len(list_commitments(desk, due_by=last_due(desk.today())))


def _to_record(desk: Desk, day: date) -> int:
    from .imports.proposals import proposals  # noqa: PLC0415 - it brings the readers of every format with it

    return len(proposals(desk, day))


def _next(held: Sequence[DatedItem], most: int | None, now: datetime) -> Sequence[DatedItem]:
    """The next ``most`` calls, in order; the last ones that are over where fewer are to come."""
    if most is None or len(held) <= most:
        return held
    over = sum(_is_over(item, now) for item in held)
    start = min(over, len(held) - most)
    return held[start : start + most]


def _by_time(item: DatedItem) -> tuple[bool, str, str]:
    return (item.starts_at is not None, item.starts_at.isoformat() if item.starts_at else "", item.title)


def _unfiled(session: Session) -> int:
    waiting = 0
    for of in (Meeting, Commitment):
        query = select(func.count()).select_from(of).where(of.client_id.is_(None), of.deleted_at.is_(None))
        waiting += session.scalar(query) or 0
    return waiting


def _call(desk: Desk, known: HeldDay, item: DatedItem, due: Sequence[CommitmentView]) -> CallView:
    assert item.client_id is not None
    lines = call_lines(desk, known, item.client_id, item.record_id)
    minutes = int((item.ends_at - item.starts_at).total_seconds() // 60) if item.starts_at and item.ends_at else None
    return CallView(
        meeting_id=item.record_id,
        client_id=item.client_id,
        client=item.client or "",
        title=item.title,
        starts_at=item.starts_at,
        ends_at=item.ends_at,
        minutes=minutes,
        where=item.detail,
        people=lines.people,
        stake=lines.stake,
        promise=_promise_to_mind(one for one in due if one.client_id == item.client_id),
        mood=lines.mood,
        is_over=_is_over(item, desk.now()),
    )


def _is_over(item: DatedItem, now: datetime) -> bool:
    end = item.ends_at or item.starts_at
    return end is not None and end <= now


def _promise_to_mind(promises: Iterable[CommitmentView]) -> Line | None:
    """The one promise to have in mind before a call: with something at stake first (P2), then the latest, then ours."""
    chosen = min(
        promises,
        key=lambda one: (one.stake is None, -one.days_late, one.side is Side.THEIRS, one.due_on or date.max, one.what),
        default=None,
    )
    if chosen is None:
        return None
    when = chosen.state if chosen.days_late else tr("due {when}", when=chosen.state)
    sentence = tr("We owe: {what}, {when}") if chosen.side is Side.OURS else tr("They owe: {what}, {when}")
    return Line(
        (Run(sentence.format(what=chosen.what, when=when)),),
        side=chosen.side,
        person=chosen.person or "",
        state=chosen.state,
        is_late=chosen.days_late > 0,
        sources=(SourceRef("commitment", chosen.id),),
    )


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """One day of the agenda with everything on it, timed things first."""

    day: date
    items: tuple[DatedItem, ...]


def agenda(desk: Desk, start: date, end: date) -> tuple[AgendaDay, ...]:
    """Meetings (unfiled ones too), open promises, reviews and personal dates from ``start`` to ``end``, both included.

    Days with nothing on them are left out.
    """
    ensure_expanded(desk, start, end)
    with desk.record.reading() as session:
        items = [*meetings(session, desk, start, end), *coming_dates(session, start, end)]
    items += [
        _promise(one) for one in list_commitments(desk, due_by=end) if one.due_on is not None and one.due_on >= start
    ]
    days: dict[date, list[DatedItem]] = {}
    for item in items:
        days.setdefault(item.day, []).append(item)
    return tuple(
        AgendaDay(day, tuple(sorted(found, key=lambda item: (item.starts_at is None, *_by_time(item)[1:]))))
        for day, found in sorted(days.items())
    )


def _promise(view: CommitmentView) -> DatedItem:
    assert view.due_on is not None
    return DatedItem(
        day=view.due_on,
        kind=DatedKind.OURS if view.side is Side.OURS else DatedKind.THEIRS,
        title=view.what,
        client_id=view.client_id,
        client=view.client,
        record_kind="commitment",
        record_id=view.id,
        detail=view.person,
        state=view.state,
        is_late=view.days_late > 0,
    )
