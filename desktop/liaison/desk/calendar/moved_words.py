"""What is said of a meeting that was moved, or made longer or shorter."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from liaison.desk.context import Desk
from liaison.model.meeting import Occurrence
from liaison.model.words import clock_time, tr, week_day

if TYPE_CHECKING:
    from .reach import Target


def span_of(time: Occurrence) -> tuple[date, date]:
    """When a time takes place; the end of one of whole days is exclusive."""
    starts = time.starts_at or time.starts_on
    assert starts is not None, "a time has a beginning"
    plain = timedelta(0) if isinstance(starts, datetime) else timedelta(days=1)
    return starts, time.ends_at or time.ends_on or starts + plain


def moved_words(desk: Desk, title: str, before: Target, target: Target) -> str:
    """What was done: moved, or made longer or shorter at one of its ends."""
    if target.ends - target.starts == before.ends - before.starts:
        return _only_moved(desk, title, target)
    if not isinstance(target.ends, datetime):
        last = week_day(target.ends - timedelta(days=1), desk.today())
        return tr("“{what}” now lasts from {first} to {last}", what=title, first=_day(desk, target.starts), last=last)
    times = f"{_clock(desk, target.starts)}–{_clock(desk, target.ends)}"
    return tr("“{what}” now takes place on {day} at {times}", what=title, day=_day(desk, target.starts), times=times)


def wall_day(desk: Desk, at: date) -> date:
    """The day of an instant on the user's wall; a day is that day."""
    return at.astimezone(desk.zone).date() if isinstance(at, datetime) else at


def _day(desk: Desk, at: date) -> str:
    return week_day(wall_day(desk, at), desk.today())


def _clock(desk: Desk, at: date) -> str:
    assert isinstance(at, datetime), "only what has a time is asked for"
    return clock_time(at, desk.zone)


def _only_moved(desk: Desk, title: str, target: Target) -> str:
    if isinstance(target.starts, datetime):
        local = target.starts.astimezone(desk.zone)
        day = week_day(local.date(), desk.today())
        return tr("Moved “{what}” to {day} at {time}", what=title, day=day, time=clock_time(local))
    return tr("Moved “{what}” to {day}", what=title, day=week_day(target.starts, desk.today()))
