"""What was prepared of a day: Today as it was when nothing has changed since, kept so that it can be shown at once.

This module imports nothing of the record: it is read before the record's modules are loaded. See ``desk/preparing.py``
for how it is made.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from liaison import __version__
from liaison.model.words import language

from .codec import Unreadable, from_json, shape, to_json
from .today import CallView, TodayView

#: Begins the keys under which prepared days are kept among the drafts; the date follows.
PREFIX: Final = "prepared:today:"


@dataclass(frozen=True, slots=True)
class PreparedDay:
    """Today with the clients pinned in the rail, and what both rest on.

    ``number`` is that of the newest journal entry, 0 where there is none: a record with another one has changed since.
    """

    day: date
    zone_name: str
    language: str
    version: str
    number: int
    today: TodayView
    pinned: tuple[tuple[str, str], ...]


def key_of(day: date) -> str:
    """The key of a day among the drafts."""
    return f"{PREFIX}{day.isoformat()}"


def prepared(view: TodayView, pinned: tuple[tuple[str, str], ...], number: int) -> str:
    """A day as it is kept."""
    held = PreparedDay(view.day, view.zone_name, language(), __version__, number, view, pinned)
    return f"{shape(PreparedDay):08x}{to_json(held)}"


def as_prepared(text: str, number: int, zone_name: str, now: datetime, day: date) -> PreparedDay | None:
    """What was kept of ``day`` as it is ``now``, or None where anything it rests on differs or it cannot be read."""
    held = read_day(text)
    return None if held is None else held_now(held, number, zone_name, now, day)


def read_day(text: str) -> PreparedDay | None:
    """What was kept, whatever it rests on; None where it cannot be read."""
    if not text.startswith(f"{shape(PreparedDay):08x}"):
        return None
    try:
        return from_json(PreparedDay, text[8:])
    except Unreadable:
        return None


def held_now(held: PreparedDay, number: int, zone_name: str, now: datetime, day: date) -> PreparedDay | None:
    """What was kept of ``day`` as it is ``now``, or None where anything it rests on differs."""
    rests_on = (held.day, held.zone_name, held.language, held.version, held.number)
    if rests_on != (day, zone_name, language(), __version__, number):
        return None
    view = at(held.today, now)
    return None if view is None else replace(held, today=view)


def at(view: TodayView, now: datetime) -> TodayView | None:
    """The same day at a later moment; None where that would take the record to tell.

    With the hours, calls end: those shown are marked here. Where calls were left out, the ones to be shown are others
    once another call is over.
    """
    if now < view.now:
        return None
    calls = tuple(replace(call, is_over=_is_over(call, now)) for call in view.calls)
    if view.more_calls and now != view.now:
        last = max((call.starts_at for call in calls if call.starts_at is not None), default=now)
        if last <= now or any(new.is_over and not old.is_over for new, old in zip(calls, view.calls, strict=True)):
            return None
    return replace(view, now=now, calls=calls)


def _is_over(call: CallView, now: datetime) -> bool:
    end = call.ends_at or call.starts_at
    return end is not None and end <= now
