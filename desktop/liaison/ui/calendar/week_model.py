"""A week in hours: which hours are shown, and how meetings that overlap lie beside each other. Without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final, NamedTuple

from liaison.desk.calendar.views import CalendarEntry, CalendarView
from liaison.model.words import clock_time, count, tr

from .view_model import DayCell, Stretch, chip_words, day_words, stretches_of

#: Hours that are shown in any case.
FIRST_HOUR: Final = 7
LAST_HOUR: Final = 19
#: The least that a meeting takes of the height of a day, in hours.
_LEAST: Final = 0.5

#: A week has more room for what lasts for days than a month has.
_MOST_LANES: Final = 4
#: Meetings beside each other that can still be told apart.
_MOST_BESIDE: Final = 3


class Block(NamedTuple):
    """A meeting on a day: from and until in hours of that day, and which of how many columns it has.

    With ``more`` it stands for so many that overlap and have no column of their own, and ``entry`` is the first.
    """

    entry: CalendarEntry
    begins: float
    ends: float
    lane: int
    lanes: int
    more: int = 0


class Slot(NamedTuple):
    """An hour of a day, with what takes place in it."""

    day: date
    hour: int
    blocks: tuple[Block, ...]


class WeekShape(NamedTuple):
    """A week: the days with what has no time, the hours shown, the meetings of each day, and what lasts for days."""

    days: tuple[DayCell, ...]
    hours: tuple[int, ...]
    blocks: tuple[tuple[Block, ...], ...]
    stretches: tuple[Stretch, ...] = ()


def week_shape(view: CalendarView, hidden: frozenset[str], zone: tzinfo) -> WeekShape:
    """The week of a view of seven days, with what the legend shows."""
    cells, blocks = [], []
    shown = [one for one in view.entries if one.legend not in hidden]
    lasting = [one for one in shown if one.starts_at is None and one.until > one.day]
    stretches, crowded = stretches_of(lasting, view.start, [_MOST_LANES] * 7)
    for number in range(7):
        day = view.start + timedelta(days=number)
        there = [one for one in shown if one.day <= day <= one.until]
        through = [one for one in stretches if one.first <= number <= one.last]
        beyond = sum(more for (on, key), more in view.beyond.items() if on == day and key not in hidden)
        cells.append(
            DayCell(
                day=day,
                is_of_month=True,
                is_today=day == view.today,
                entries=tuple(one for one in there if one.starts_at is None and one.until == one.day),
                beyond=beyond + crowded[number],
                lanes=max((one.lane + 1 for one in through), default=0),
                lasting=tuple(one.entry for one in through),
            )
        )
        blocks.append(laid_out([one for one in there if one.starts_at is not None], day, zone))
    every = [one for of_day in blocks for one in of_day]
    first = min([FIRST_HOUR, *(int(one.begins) for one in every)])
    last = max([LAST_HOUR, *(-int(-one.ends // 1) for one in every)])
    return WeekShape(tuple(cells), tuple(range(first, min(24, last))), tuple(blocks), stretches)


def laid_out(entries: Sequence[CalendarEntry], day: date, zone: tzinfo) -> tuple[Block, ...]:
    """Meetings of a day; those that overlap share its width."""
    found: list[Block] = []
    group: list[Block] = []
    for entry in sorted(entries, key=lambda one: (one.starts_at, one.ends_at, one.record_id)):
        begins, ends = _hours(entry, day, zone)
        if group and begins >= max(one.ends for one in group):
            found += _shared(group)
            group = []
        taken = {one.lane for one in group if one.ends > begins}
        lane = next(lane for lane in range(len(group) + 1) if lane not in taken)
        group.append(Block(entry, begins, ends, lane, 1))
    return (*found, *_shared(group))


def _shared(group: Sequence[Block]) -> list[Block]:
    lanes = max((one.lane for one in group), default=0) + 1
    if lanes <= _MOST_BESIDE:
        return [one._replace(lanes=lanes) for one in group]
    last = _MOST_BESIDE - 1
    shown = [one._replace(lanes=_MOST_BESIDE) for one in group if one.lane < last]
    others = [one for one in group if one.lane >= last]
    ends = max(one.ends for one in others)
    return [*shown, others[0]._replace(lane=last, lanes=_MOST_BESIDE, ends=ends, more=len(others))]


def _hours(entry: CalendarEntry, day: date, zone: tzinfo) -> tuple[float, float]:
    """From when until when on the wall of that day; what goes over midnight is cut off there."""
    assert entry.starts_at is not None, "only what has a time is asked for"
    starts, ends = (_wall(at, day, zone) for at in (entry.starts_at, entry.ends_at or entry.starts_at))
    begins = min(starts, 24 - _LEAST)
    return begins, max(begins + _LEAST, ends)


def _wall(at: datetime, day: date, zone: tzinfo) -> float:
    local = at.astimezone(zone)
    if local.date() != day:
        return 0.0 if local.date() < day else 24.0
    return local.hour + local.minute / 60


def hour_there(day: date, hour: int, zone: tzinfo, there: tzinfo) -> str:
    """What the clocks there show when an hour begins here; nothing where it is the same."""
    here = datetime.combine(day, time(hour), zone)
    shown = clock_time(here.astimezone(there))
    return "" if shown == clock_time(time(hour)) else shown


def slot_words(slot: Slot, zone: tzinfo) -> str:
    """An hour, for a screen reader."""
    said = [
        count(one.more, "{n} more", "{n} more") if one.more else chip_words(one.entry, zone)[0] for one in slot.blocks
    ]
    head = tr("{day}, {time}", day=day_words(slot.day), time=clock_time(time(slot.hour)))
    return ", ".join([head, *(said or [tr("nothing")])])
