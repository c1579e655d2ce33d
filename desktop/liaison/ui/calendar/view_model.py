"""What the calendar says: entries in words, weeks of days, the lines of the legend. Without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta, tzinfo
from typing import Final, NamedTuple

from liaison.desk.calendar.views import DONE, CalendarEntry, CalendarView, EntryKind
from liaison.model.words import clock_time, count, month_name, short_day, tr

#: The lines of the legend in their order: key and words in English.
LEGEND: Final = (
    ("ours", "We owe"),
    ("theirs", "They owe"),
    ("meeting", "Meetings"),
    ("review", "Review dates"),
    ("personal", "Personal dates"),
    ("sign", "Warning signs"),
    ("busy", "Busy periods"),
    (DONE, "Done"),
)
DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
#: Lanes for what lasts several days; further ones are counted. Where little else is on its days there is room for more.
MOST_LANES: Final = 2
#: So many lines a day has room for at the least: lanes, chips, and how many more there are.
_LINES: Final = 4
PROMISES: Final = frozenset({EntryKind.OURS, EntryKind.THEIRS})
#: What says of itself not whose it is.
_NAMED: Final = frozenset({EntryKind.BUSY, EntryKind.SIGN})
_WEEK: Final = timedelta(days=7)
_DAY: Final = timedelta(days=1)


class Stretch(NamedTuple):
    """A part of a week that something lasting several days takes: columns ``first`` to ``last`` of one lane."""

    entry: CalendarEntry
    lane: int
    first: int
    last: int
    opens: bool
    closes: bool


class DayCell(NamedTuple):
    """A day of the month view. ``beyond`` counts what is not among ``entries``; ``lanes`` are taken above them."""

    day: date
    is_of_month: bool
    is_today: bool
    entries: tuple[CalendarEntry, ...] = ()
    beyond: int = 0
    lanes: int = 0
    lasting: tuple[CalendarEntry, ...] = ()

    @property
    def number(self) -> int:
        """How many things are on that day."""
        return len(self.entries) + self.beyond + len(self.lasting)


class WeekRow(NamedTuple):
    """A week with its number, seven days and what lasts through several of them."""

    number: int
    cells: tuple[DayCell, ...]
    stretches: tuple[Stretch, ...]


class LegendRow(NamedTuple):
    """A line of the legend: what it stands for, how many there are in the month, and whether they are shown."""

    key: str
    words: str
    number: int
    is_shown: bool


def day_of(text: str) -> date | None:
    """A day as places name it, if it is one."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def month_span(month: date, first_weekday: int) -> tuple[date, date]:
    """The first and the last day that a month's whole weeks take; ``first_weekday`` is 0 for Monday."""
    first = month.replace(day=1)
    start = week_start(first, first_weekday)
    last = next_month(first) - _DAY
    return start, week_start(last, first_weekday) + _WEEK - _DAY


def week_start(day: date, first_weekday: int) -> date:
    """The first day of the week a day lies in."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


def next_month(day: date, by: int = 1) -> date:
    """The first day of a month further on, or back."""
    months = day.year * 12 + day.month - 1 + by
    return date(months // 12, months % 12 + 1, 1)


def same_day(day: date, by: int) -> date:
    """The same day some months on, or the last one of a shorter month."""
    first = next_month(day, by)
    return first.replace(day=min(day.day, (next_month(first) - _DAY).day))


def week_number(start: date, first_weekday: int) -> int:
    """The number of the week that begins on a day.

    Weeks that begin on a Monday are counted as ISO 8601 has it; others so that week 1 holds the 1st of January.
    """
    if first_weekday == 0:
        return start.isocalendar().week
    year = (start + _WEEK - _DAY).year
    return (start - week_start(date(year, 1, 1), first_weekday)).days // 7 + 1


def month_weeks(view: CalendarView, month: date, hidden: frozenset[str]) -> tuple[WeekRow, ...]:
    """The weeks of a month with what the legend shows."""
    by_day: dict[date, list[CalendarEntry]] = {}
    lasting = []
    for entry in view.entries:
        if entry.legend in hidden:
            continue
        if entry.until > entry.day:
            lasting.append(entry)
        else:
            by_day.setdefault(entry.day, []).append(entry)
    weeks, first_weekday = [], view.start.weekday()
    start = view.start
    while start <= view.end:
        days = [start + timedelta(days=column) for column in range(7)]
        rooms = [
            _lanes_beside(by_day.get(day, ()), sum(one.day <= day <= one.until for one in lasting)) for day in days
        ]
        stretches, crowded = stretches_of(lasting, start, rooms)
        cells = []
        for column, day in enumerate(days):
            through = [one for one in stretches if one.first <= column <= one.last]
            beyond = sum(number for (on, key), number in view.beyond.items() if on == day and key not in hidden)
            cells.append(
                DayCell(
                    day=day,
                    is_of_month=(day.year, day.month) == (month.year, month.month),
                    is_today=day == view.today,
                    entries=tuple(by_day.get(day, ())),
                    beyond=beyond + crowded[column],
                    lanes=max((one.lane + 1 for one in through), default=0),
                    lasting=tuple(one.entry for one in through),
                )
            )
        weeks.append(WeekRow(week_number(start, first_weekday), tuple(cells), stretches))
        start += _WEEK
    return tuple(weeks)


def _lanes_beside(entries: Sequence[CalendarEntry], lasting: int) -> int:
    """How many lanes a day has beside what else is on it; an open promise has two lines."""
    lines = sum(2 if one.kind in PROMISES and not one.is_done else 1 for one in entries) + (lasting > _LINES)
    return max(MOST_LANES, _LINES - lines)


def stretches_of(
    lasting: Iterable[CalendarEntry], start: date, rooms: Sequence[int]
) -> tuple[tuple[Stretch, ...], tuple[int, ...]]:
    """What lasts through a week, each in the first lane that is free, and how many found none on each of its days.

    ``rooms`` are the lanes that each day of the week has. What has no lane of its own through all its days has one on
    those that have room.
    """
    end = start + _WEEK - _DAY
    found: list[Stretch] = []
    free, crowded = [set(range(room)) for room in rooms], [0] * 7
    for entry in sorted(lasting, key=lambda one: (one.day, -(one.until - one.day).days, one.title)):
        if entry.until < start or entry.day > end:
            continue
        columns = range(max(0, (entry.day - start).days), min(6, (entry.until - start).days) + 1)
        placed: set[int] = set()
        for lane, part in _lanes(free, columns):
            opens, closes = start + part[0] * _DAY == entry.day, start + part[-1] * _DAY == entry.until
            found.append(Stretch(entry, lane, part[0], part[-1], opens, closes))
            placed.update(part)
        for column in set(columns) - placed:
            crowded[column] += 1
    return tuple(found), tuple(crowded)


def _lanes(free: Sequence[set[int]], columns: range) -> Iterator[tuple[int, range]]:
    """Lanes for some days beside each other, taken as they are found: one for all if there is one."""
    begin = columns.start
    is_whole = bool(set.intersection(*(free[column] for column in columns)))
    while begin < columns.stop:
        end, common = begin, free[begin]
        while common and end + 1 < columns.stop and (is_whole or common & free[end + 1]):
            end, common = end + 1, common & free[end + 1]
        if common:
            part, lane = range(begin, end + 1), min(common)
            for column in part:
                free[column].discard(lane)
            yield lane, part
        begin = end + 1


def on_day(view: CalendarView, day: date, hidden: frozenset[str]) -> tuple[CalendarEntry, ...]:
    """What is on one day, of what the legend shows."""
    found = [one for one in view.entries if one.day <= day <= one.until and one.legend not in hidden]
    return tuple(sorted(found, key=lambda one: (one.starts_at is None, one.kind is EntryKind.BUSY)))


def legend_rows(view: CalendarView | None, first: date, last: date, hidden: frozenset[str]) -> tuple[LegendRow, ...]:
    """The legend with how many entries of each sort lie between two days."""
    numbers = dict.fromkeys((key for key, _words in LEGEND), 0)
    for entry in view.entries if view is not None else ():
        if entry.day <= last and entry.until >= first:
            numbers[entry.legend] += 1
    for (day, key), number in view.beyond.items() if view is not None else ():
        if first <= day <= last:
            numbers[key] += number
    return tuple(LegendRow(key, tr(words), numbers[key], key not in hidden) for key, words in LEGEND)


def month_words(day: date) -> str:
    """A month with its year: "November 2026"."""
    return tr("{month} {year}", month=month_name(day), year=day.year)


def day_words(day: date) -> str:
    """A day in full: "Friday 27 November"."""
    return tr("{weekday} {day} {month}", weekday=tr(DAYS[day.weekday()]), day=day.day, month=month_name(day))


def distance_words(day: date, today: date) -> str:
    """How far a day is from today."""
    days = (day - today).days
    if days == 0:
        return tr("today")
    if days > 0:
        return tr("tomorrow") if days == 1 else count(days, "in {n} day", "in {n} days")
    return tr("yesterday") if days == -1 else count(-days, "{n} day ago", "{n} days ago")


def is_waiting(entry: CalendarEntry) -> bool:
    """Whether a meeting belongs to no client yet and can be filed."""
    return entry.kind is EntryKind.MEETING and not entry.client_id and not entry.is_cancelled


def chip_words(entry: CalendarEntry, zone: tzinfo) -> tuple[str, str]:
    """What a chip says: one line, and for open promises a second one with the client."""
    if entry.kind is EntryKind.MEETING:
        name = entry.client or entry.title
        name = tr("{what} (no client)", what=name) if is_waiting(entry) else name
        return (f"{clock_time(entry.starts_at, zone)} {name}" if entry.starts_at else name), ""
    if entry.kind in PROMISES and not entry.is_done:
        return entry.title, entry.client
    if entry.kind is EntryKind.PERSONAL and entry.detail:
        return f"{entry.title}, {entry.detail}", ""
    if entry.kind is EntryKind.REVIEW and entry.is_done:
        return f"{entry.client}, {entry.title}", ""
    return (f"{entry.client}, {entry.title}" if entry.kind in _NAMED else entry.title), ""


def late_words(entry: CalendarEntry) -> str:
    """How late it is, or nothing."""
    return count(entry.days_late, "{n} day late", "{n} days late") if entry.days_late else ""


def times_words(entry: CalendarEntry, zone: tzinfo) -> str:
    """From when until when: "09:30–10:00"; nothing for what has no time."""
    if entry.starts_at is None:
        return ""
    begins = clock_time(entry.starts_at, zone)
    if entry.ends_at is None or entry.ends_at == entry.starts_at:
        return begins
    return f"{begins}–{clock_time(entry.ends_at, zone)}"


def row_words(entry: CalendarEntry, zone: tzinfo) -> tuple[str, str]:
    """What the day's list says in two lines."""
    if entry.kind is EntryKind.MEETING:
        times = times_words(entry, zone)
        name = entry.client_name or entry.title
        first = f"{times}  {name}" if times else name
        parts = (entry.title if entry.client_name else "", *entry.people[:2], entry.detail)
        parts = (tr("Waits for a client"), *parts) if is_waiting(entry) else parts
        parts = (tr("Over, nothing written down yet"), *parts) if entry.is_unrecorded else parts
        return first, ", ".join(part for part in parts if part)
    return entry.title, _second_line(entry)


def _second_line(entry: CalendarEntry) -> str:
    client, person = entry.client_name, entry.detail
    if entry.kind is EntryKind.OURS:
        return tr("We owe {who}, {client}", who=person, client=client) if person else tr("We owe {who}", who=client)
    if entry.kind is EntryKind.THEIRS:
        owes = tr("{who} owes us, {client}", who=person, client=client)
        return owes if person else tr("{who} owes us", who=client)
    if entry.kind is EntryKind.BUSY:
        until = tr("until {day}", day=short_day(entry.until))
        return ", ".join(part for part in (client, entry.detail, until) if part)
    return ", ".join(part for part in (client, entry.detail) if part)


_NOUNS: Final = {
    EntryKind.OURS: "We owe",
    EntryKind.THEIRS: "They owe",
    EntryKind.MEETING: "Meeting",
    EntryKind.REVIEW: "Review date",
    EntryKind.PERSONAL: "Personal date",
    EntryKind.BUSY: "Busy period",
    EntryKind.SIGN: "Warning sign",
}


def spoken(entry: CalendarEntry, zone: tzinfo) -> str:
    """All of an entry, for a screen reader."""
    first, second = row_words(entry, zone)
    states = [late_words(entry)]
    states += [tr("done")] if entry.is_done else []
    states += [tr("cancelled")] if entry.is_cancelled else []
    noun = tr(_NOUNS[entry.kind])
    return ", ".join(part for part in (noun, first.replace("  ", " "), second, *states) if part)


def cell_words(cell: DayCell, zone: tzinfo) -> str:
    """A day of the month view, for a screen reader."""
    said = [chip_words(one, zone)[0] for one in (*cell.lasting, *cell.entries)[:6]]
    rest = cell.number - len(said)
    more = [count(rest, "{n} more", "{n} more")] if rest > 0 else []
    head = day_words(cell.day)
    head = tr("{day}, today", day=head) if cell.is_today else head
    return ", ".join([head, *said, *more]) if cell.number else tr("{day}, nothing", day=head)


def row_heights(wanted: Sequence[int], room: int, least: int, most: int) -> list[int]:
    """The heights of weeks: what each wants within bounds, then what is left shared out, or the largest cut first."""
    heights = [min(most, max(least, height)) for height in wanted]
    while sum(heights) > room and max(heights) > least:
        largest = max(range(len(heights)), key=heights.__getitem__)
        heights[largest] -= 1
    for place, height in enumerate(wanted):  # what is left goes first to weeks that hold more than most
        lack = min(height - heights[place], room - sum(heights))
        heights[place] += max(0, lack)
    spare = max(0, room - sum(heights))
    each, odd = divmod(spare, len(heights)) if heights else (0, 0)
    return [height + each + (place < odd) for place, height in enumerate(heights)]
