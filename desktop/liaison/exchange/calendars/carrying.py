"""What was said of single times of a series here, carried into a newer text of it, and their names in that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from liaison.exchange.calendars.answering import answers_of, is_only_answered, taken_in, with_answers
from liaison.exchange.calendars.changing import OWN_NAME, SeriesText, without
from liaison.exchange.calendars.entries import Entry
from liaison.exchange.calendars.expanding import expand
from liaison.exchange.calendars.leaving import is_left_out, leave_out
from liaison.exchange.calendars.repetition import as_local
from liaison.exchange.calendars.rules import RefusedRule, parse_rule, starts_between
from liaison.exchange.calendars.shifting import CannotMove, SeriesMove, is_same_pattern, moved_rule
from liaison.model.values import MeetingStatus

#: How far from its name a time may take place to be found.
_AROUND: Final = timedelta(days=400)


class Carried(NamedTuple):
    """A text with the times that are said here, and what those are called in it."""

    text: str
    names: tuple[str, ...]


def carried(ics: str, mine: str, last: str, uid: str, names: Iterable[str], *, default_zone: str) -> Carried:
    """``ics`` with the times of ``mine`` that are named, changed or left out, unless they were changed since ``last``.

    Of those that somebody only answered for, that answer: all else of them is as the series in ``ics``.

    Where the series in ``ics`` starts at another time, the names go along with it.

    Raises:
        CannotMove: one of the texts does not hold the series.
        UnreadableFile: one of them is no calendar.
    """
    new, old, before = (SeriesText.read(text, uid, default_zone) for text in (ics, mine, last))
    to_new, to_last = Renaming.between(old, new), Renaming.between(old, before)
    result, kept = ics, list[str]()
    for named in names:
        entry, target = old.group.changes.get(named), to_new.name(named)
        known, is_ours = to_last.name(named), False
        if entry is None:
            if is_left_out(old, named) and _says(ics, target, default_zone) == _says(last, known, default_zone):
                result, kept = leave_out(result, uid, target, default_zone=default_zone), [*kept, target]
            continue
        if not is_only_answered(entry):
            is_ours = is_so = _is_so(new.group.changes.get(target), entry)
            if not is_so and _says(ics, target, default_zone) == _says(last, known, default_zone):
                result, is_ours = _put(result, uid, target, entry, default_zone), True
        people = taken_in(entry)
        if people and _says(ics, target, default_zone) is not None:
            said = answers_of(last, uid, default_zone=default_zone).get(known, {})
            result, is_ours = with_answers(result, uid, target, people, said, default_zone=default_zone), True
        kept += [target] if is_ours else []
    return Carried(result, tuple(kept))


def _put(ics: str, uid: str, target: str, entry: Entry, default_zone: str) -> str:
    """The text with a change of one time as it is in another one."""
    text = SeriesText.read(ics, uid, default_zone)
    lines = [text.time_line(OWN_NAME, text.instant(target)), *without(entry.component, {OWN_NAME})]
    known = text.group.changes.get(target)
    if known is not None:
        return text.replaced(known.component, lines, entry.component.parts)
    return text.with_another(lines, entry.component.parts)


def renaming(old: str, new: str, uid: str, *, default_zone: str) -> Renaming:
    """What the times of a series are called in a newer text of it.

    Raises:
        CannotMove: one of the texts does not hold the series.
        UnreadableFile: one of them is no calendar.
    """
    return Renaming.between(SeriesText.read(old, uid, default_zone), SeriesText.read(new, uid, default_zone))


def _is_so(there: Entry | None, here: Entry) -> bool:
    """Whether a time begins there when it does here."""
    if there is None or there.start is None or here.start is None:
        return False
    return there.start.key == here.start.key and there.status is not MeetingStatus.CANCELLED


def _says(ics: str, named: str, default_zone: str) -> tuple[timedelta, bool] | None:
    """How far from its name a time takes place, and whether it is cancelled; None where it does not exist."""
    at = _instant(named)
    for one in expand(ics, at - _AROUND, at + _AROUND, default_zone=default_zone):
        begins: date | None = one.starts_at or one.starts_on
        if one.recurrence_id == named and begins is not None:
            begun = begins if isinstance(begins, datetime) else datetime.combine(begins, at.timetz())
            return begun - at, one.status is MeetingStatus.CANCELLED
    return None


def _instant(named: str) -> datetime:
    return datetime.strptime(named if "T" in named else f"{named}T000000Z", "%Y%m%dT%H%M%S%z")


@dataclass(frozen=True)
class Renaming:
    """The names of the times of a series in one text of it, in another one."""

    old: SeriesText
    new: SeriesText
    move: SeriesMove

    @classmethod
    def between(cls, old: SeriesText, new: SeriesText) -> Renaming:
        """By what moved the series; where it only begins or repeats otherwise, its times keep their names."""
        first, then = as_local(old.wall(old.start)), as_local(new.wall(new.start))
        by_clock = datetime.combine(first.date(), then.time())
        plain = SeriesMove(first, by_clock, None, None)
        if first == then or _is_time_of(old, first, then) or _is_time_of(new, then, first):
            return cls(old, new, SeriesMove(first, first, None, None))
        if old.rule is None or new.rule is None:
            is_added = old.rule is None and new.rule is None
            return cls(old, new, SeriesMove(first, then, None, None) if is_added else plain)
        try:
            zone = None if new.start.is_day else new.start.zone.tz
            moved = moved_rule(old.rule.text, first, then, zone)
        except (CannotMove, RefusedRule):
            return cls(old, new, plain)
        if not is_same_pattern(moved, new.rule.text):
            return cls(old, new, plain)
        return cls(old, new, SeriesMove(first, then, parse_rule(old.rule.text), parse_rule(moved)))

    @property
    def is_none(self) -> bool:
        """Whether every time keeps its name."""
        return not self.move.by and self.old.start.zone == self.new.start.zone

    def name(self, named: str) -> str:
        """The name of one time; as it was where it is none of the series."""
        try:
            wall = as_local(self.old.wall_of(named))
        except CannotMove:
            return named
        return self.new.name_of(self.move.place(wall) or wall)


def _is_time_of(text: SeriesText, first: datetime, at: datetime) -> bool:
    """Whether the series whose first time is ``first`` takes place at another one, too, on its clock."""
    if text.rule is None or at < first:
        return False
    return at in starts_between(text.rule, first, None, at.date(), at.date())
