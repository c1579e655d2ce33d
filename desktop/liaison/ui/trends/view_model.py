"""What the page of trends says, without the window: rows, captions, words for readers of the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from liaison.desk.trends.standings import Dot, Portfolio, Quadrant, Standing, quadrant_label
from liaison.desk.trends.views import ClientTrends, Moved, Observed
from liaison.desk.trends.words import direction_label, level_label
from liaison.insight.trends.observing import LineName
from liaison.insight.trends.reading import BandPoint, Direction
from liaison.model.briefing import SourceRef
from liaison.model.values import ClientStatus
from liaison.model.words import (
    MINUS,
    MONTHS,
    count,
    day_and_month,
    in_places,
    join_words,
    month_name,
    short_day,
    tr,
    upper_first,
)

PICTURED: Final = (LineName.DELIVERY, LineName.RAPPORT)
#: What is said of a client that nobody heard of for longer than this is said in the colour of a warning.
_LONG_AGO: Final = 21
_SHARES: Final = 6
#: The table has a line for each week up to so many days, then for so many months.
_WEEKLY: Final = 100
_STEPS: Final = ((400, 1), (1_200, 3))
_LONGEST: Final = 6
_MONTH: Final = 30.44


def signed(points: float, digits: int = 1) -> str:
    """Points with their sign, as in "+0.4" and "−0.5"; nothing is 0.0 without one."""
    rounded = round(points, digits)
    return f"{'+' if rounded > 0 else MINUS if rounded < 0 else ''}{in_places(abs(rounded), digits)}"


def line_colour(name: LineName) -> str:
    """The token of a line: delivery and rapport have their own, the others are ink."""
    return name.value if name in PICTURED else "ink-2"


def standing_words(one: Standing) -> str:
    """A score with how sure it is, or that it is unknown."""
    if one.is_unknown:
        return tr("unknown")
    return f"{in_places(one.score)} ± {in_places(one.plus_minus)}"


def dot_words(one: Dot) -> str:
    """Where a client stands and why, in a sentence or two."""
    where = quadrant_label(one.quadrant) if one.quadrant is not None else upper_first(tr("unknown"))
    return tr(
        "{client}: {where}. Delivery {delivery}, rapport {rapport}. {reason}",
        client=one.client,
        where=where,
        delivery=standing_words(one.delivery),
        rapport=standing_words(one.rapport),
        reason=one.reason,
    )


def observed_words(one: Observed) -> str:
    """What a dot rests on."""
    return tr("{what}, {day}", what=one.sentence, day=short_day(one.on, date.min))


def lines_words(trends: ClientTrends, names: Sequence[LineName]) -> str:
    """The lines in words, for readers of the screen."""
    return ", ".join(line_words(trends, name) for name in names)


def line_words(trends: ClientTrends, name: LineName) -> str:
    """A line in words."""
    line = trends.line(name)
    if line.reading.is_unknown:
        return tr("{line} unknown", line=line.label)
    return tr(
        "{line} {score}, {word}, {way}",
        line=line.label,
        score=in_places(line.reading.score),
        word=level_label(line.reading.word),
        way=direction_label(line.reading.direction),
    )


# Which clients

Chooses = Callable[[Dot], bool]


def _stands(quadrant: Quadrant) -> Chooses:
    return lambda one: one.status is not ClientStatus.FORMER and one.quadrant is quadrant


def _slips(one: Dot) -> bool:
    ways = (one.delivery.direction, one.rapport.direction)
    return one.status is not ClientStatus.FORMER and Direction.SLIPPING in ways


#: Keys, words in English, and which clients they choose.
FILTERS: Final[tuple[tuple[str, str, Chooses], ...]] = (
    ("all", "All clients", lambda one: one.status is not ClientStatus.FORMER),
    ("active", "Active clients", lambda one: one.status is ClientStatus.ACTIVE),
    ("slipping", "Slipping", _slips),
    ("cosy", "Cosy", _stands(Quadrant.COSY)),
    ("risk", "At risk", _stands(Quadrant.AT_RISK)),
    ("vendor", "Vendor", _stands(Quadrant.VENDOR)),
    ("partnership", "Partnership", _stands(Quadrant.PARTNERSHIP)),
    ("unknown", "Unknown", lambda one: one.status is not ClientStatus.FORMER and one.is_unknown),
    ("former", "Former clients", lambda one: one.status is ClientStatus.FORMER),
)


def filtered(dots: Iterable[Dot], key: str) -> tuple[Dot, ...]:
    """The clients a filter chooses."""
    chooses = next(one for name, _words, one in FILTERS if name == key)
    return tuple(one for one in dots if chooses(one))


def first_shown(dots: Sequence[Dot]) -> str:
    """The client that is shown first: whoever is cosy or at risk, then whoever slips, then the first one."""

    def order(one: Dot) -> tuple[bool, bool, float]:
        is_grave = one.quadrant in {Quadrant.COSY, Quadrant.AT_RISK}
        return not is_grave, not _slips(one), min(one.delivery.score, one.rapport.score)

    return min(dots, key=order).client_id if dots else ""


# The table of clients


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A line of the table of clients."""

    id: str
    client: str
    delivery: Standing
    rapport: Standing
    heard: str
    is_long_ago: bool
    where: str
    reason: str
    words: str


def client_rows(dots: Sequence[Dot], on: date, *, is_past: bool = False) -> tuple[ClientRow, ...]:
    """Clients as they stood on a day; whoever was not heard of for longest stands first."""
    order = sorted(dots, key=lambda one: (one.last_heard_on or date.min, one.client))
    return tuple(_client_row(one, on, is_past=is_past) for one in order)


def _client_row(one: Dot, on: date, *, is_past: bool) -> ClientRow:
    heard = heard_words(one.last_heard_on, on, is_past=is_past)
    days = (on - one.last_heard_on).days if one.last_heard_on is not None else 0
    return ClientRow(
        one.client_id,
        one.client,
        one.delivery,
        one.rapport,
        heard,
        days > _LONG_AGO,
        quadrant_label(one.quadrant) if one.quadrant is not None else upper_first(tr("unknown")),
        one.reason,
        tr("{said} Last heard {when}.", said=dot_words(one), when=heard),
    )


def heard_words(last: date | None, on: date, *, is_past: bool = False) -> str:
    """How long before a day, in words; a day in the past is not called today."""
    if last is None:
        return tr("not yet") if is_past else tr("never")
    days = (on - last).days
    if is_past:
        return tr("that day") if days <= 0 else count(days, "{n} day before", "{n} days before")
    return tr("today") if days <= 0 else count(days, "{n} day ago", "{n} days ago")


# What moved it


@dataclass(frozen=True, slots=True)
class MoveRow:
    """A line of what moved the lines: one record, or all the smaller ones of a line together.

    One without a ``link`` is neither: it says that the first day is known otherwise by now.
    """

    id: str
    points: float
    line: LineName
    label: str
    what: str
    link: str
    when: str
    source: SourceRef | None
    words: str


@dataclass(frozen=True, slots=True)
class WhatMoved:
    """The rows, and how far each line moved in the whole time."""

    since: date
    changes: tuple[tuple[LineName, str, float], ...]
    rows: tuple[MoveRow, ...]


def what_moved(trends: ClientTrends, names: Sequence[LineName], weeks: int, *, unfolded: LineName | None) -> WhatMoved:
    """What moved these lines over some weeks; of the smaller ones those of ``unfolded`` one by one."""
    since = trends.on - timedelta(weeks=weeks)
    moves = {name: trends.line(name).moved(since) for name in names}
    every = sorted((one for found in moves.values() for one in found.shares), key=lambda one: -abs(one.points))
    large = every[:_SHARES]
    rows = [_row(one.points, one.line, trends, one.observed) for one in sorted(large, key=_day_of, reverse=True)]
    for name in names:
        small = [one for one in every[_SHARES:] if one.line is name]
        number = len(small) + moves[name].others
        if name is unfolded:
            rows += [_row(one.points, name, trends, one.observed) for one in sorted(small, key=_day_of, reverse=True)]
        elif number:
            points = sum(one.points for one in small) + moves[name].others_points
            rows.append(_small(name, number, points, trends, since))
    lines = [trends.line(name) for name in names]
    changes = tuple((one.name, one.label, one.change(weeks).points) for one in lines if len(one.seen))
    for name, _label, points in changes:
        told = sum(one.points for one in moves[name].shares) + moves[name].others_points
        rows += _looking_back(name, points - told, trends, since)
    return WhatMoved(since, changes, tuple(rows))


def _looking_back(name: LineName, points: float, trends: ClientTrends, since: date) -> Iterator[MoveRow]:
    """What is left between what the notes moved and how far the line moved.

    Notes move what was known on the first day; the line moved from where it stood then as all later notes show it.
    """
    if not round(points, 1):
        return
    label, day = trends.line(name).label, short_day(since, trends.on)
    what = tr("Later notes put {day} higher", day=day)
    if points > 0:
        what = tr("Later notes put {day} lower", day=day)
    yield MoveRow(f"before:{name}", points, name, label, what, "", day, None, _move_words(points, label, what, day))


def _day_of(one: Moved) -> date:
    return one.observed.on


def _row(points: float, name: LineName, trends: ClientTrends, observed: Observed) -> MoveRow:
    label, when = trends.line(name).label, short_day(observed.on, trends.on)
    what = _against_usual(points, observed)
    words = _move_words(points, label, what, when)
    key = f"{name}:{observed.source.kind}:{observed.source.id}:{observed.on}:{points}"
    return MoveRow(key, points, name, label, what, observed.short, when, observed.source, words)


def _against_usual(points: float, observed: Observed) -> str:
    """What a record says; and why something good moved a line down, or something bad moved it up."""
    if observed.seen.value > 0 > points:
        return tr("{what}, less than was usual", what=observed.sentence)
    if observed.seen.value < 0 < points:
        return tr("{what}, better than was usual", what=observed.sentence)
    return observed.sentence


def _small(name: LineName, number: int, points: float, trends: ClientTrends, since: date) -> MoveRow:
    label = trends.line(name).label
    what = count(number, "{n} smaller note", "{n} smaller notes")
    first, last = tr(MONTHS[since.month - 1]), tr(MONTHS[trends.on.month - 1])
    when = first if first == last else f"{first}–{last}"
    return MoveRow(
        f"small:{name}", points, name, label, what, tr("All"), when, None, _move_words(points, label, what, when)
    )


def _move_words(points: float, label: str, what: str, when: str) -> str:
    return tr("{points} on {line}: {what}, {when}", points=signed(points), line=label, what=what, when=when)


# Captions


def estimates_words(portfolio: Portfolio, today: date) -> str:
    """Of when the estimates are, and from how much."""
    notes = count(portfolio.seen, "from {n} note", "from {n} notes")
    day = day_and_month(portfolio.on, month_name(portfolio.on))
    if portfolio.on != today:
        day = f"{day} {portfolio.on.year}" if portfolio.on.year != today.year else day
        return tr("As known on {day}, {notes}", day=day, notes=notes)
    return tr("Estimates on {day}, {notes}", day=day, notes=notes)


def stands_words(trends: ClientTrends) -> str:
    """Where a client stands and since when."""
    if trends.quadrant is None:
        return upper_first(tr("unknown"))
    label = quadrant_label(trends.quadrant)
    if trends.quadrant_since is None:
        return label
    since = trends.quadrant_since
    day = day_and_month(since, month_name(since))
    if since.year != trends.on.year:
        day = f"{day} {since.year}"
    return tr("{where} since {day}", where=label, day=day)


def poster_head(trends: ClientTrends, names: Sequence[LineName], first: date, last: date) -> tuple[str, str]:
    """What stands over a picture for outside: the client with its lines, and from when to when."""
    labels = join_words([trends.line(name).label for name in names])
    span = tr("{first} to {last}", first=short_day(first, date.min), last=short_day(last, date.min))
    when = tr("{span}, as known on {day}", span=span, day=short_day(trends.on, date.min))
    return tr("{client}: {lines}", client=trends.client, lines=labels), when


# The lines as a table


@dataclass(frozen=True, slots=True)
class MonthRow:
    """The lines at the end of a month or another period, and what happened in it."""

    id: str
    month: str
    values: tuple[str, ...]
    happened: str
    words: str
    refs: tuple[tuple[str, str], ...] = ()


def period_rows(trends: ClientTrends, names: Sequence[LineName], days: int = 365) -> tuple[MonthRow, ...]:
    """The lines at the end of each week, month, quarter or half year, the newest first, as far back as ``days``.

    Today stands for the end of this one.
    """
    ends = _ends(trends.on, days)
    rows = []
    for place, end in enumerate(ends[:-1]):
        values = tuple(_value(point) for name in names for point in trends.line(name).curve(end, end))
        events = [one for one in trends.events if ends[place + 1] < one.on <= end]
        happened = "; ".join(one.words for one in events)
        refs = tuple((one.source.kind, one.source.id) for one in events)
        is_day = end == trends.on or days <= _WEEKLY
        when = short_day(end, trends.on) if is_day else f"{month_name(end)} {end.year}"
        said = ", ".join(f"{trends.line(name).label} {value}" for name, value in zip(names, values, strict=True))
        rows.append(MonthRow(end.isoformat(), when, values, happened, f"{when}: {said}. {happened}".strip(), refs))
    return tuple(rows)


def _ends(on: date, days: int) -> list[date]:
    """The days on which periods end, the newest first, and one more before them."""
    if days <= _WEEKLY:
        return [on - timedelta(weeks=week) for week in range(days // 7 + 2)]
    months = next((step for most, step in _STEPS if days <= most), _LONGEST)
    month = on.year * 12 + on.month - 1
    begins = range(month - month % months, month - round(days / _MONTH) - months, -months)
    return [on, *(date(begin // 12, begin % 12 + 1, 1) - timedelta(days=1) for begin in begins)]


def _value(point: BandPoint) -> str:
    if point.is_unknown:
        return tr("unknown")
    return f"{in_places(point.score)} ({in_places(point.low)}–{in_places(point.high)})"
