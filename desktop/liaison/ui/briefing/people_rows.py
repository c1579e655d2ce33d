"""Who is on a call, as rows: what to know of each of them in a few short lines. No Qt."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from liaison.model.values import Side
from liaison.model.words import count, join_words, short_day, tr, upper_first
from liaison.ui.people.words import stance_word

if TYPE_CHECKING:
    from liaison.desk.views.sheet import Absent, Attendee, OurAttendee, Owed, SheetView

#: So many of those who are not expected are shown at once.
_NOT_EXPECTED: Final = 5
_OWED: Final = 2
_LAST_DIGIT: Final = 9


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One who is on the call, or could be. ``digit`` is the key that changes it, 0 where there is none."""

    kind: str
    id: str
    name: str
    role: str
    notes: tuple[str, ...]
    is_expected: bool
    digit: int

    @property
    def key(self) -> str:
        """What tells it from others."""
        return f"{self.kind}:{self.id}"


@dataclass(frozen=True, slots=True)
class AbsentRow:
    """Someone who decides or signs off, and is not there."""

    id: str
    text: str

    @property
    def key(self) -> str:
        """What tells it from others."""
        return f"absent:{self.id}"


@dataclass(frozen=True, slots=True)
class HeadRow:
    """Where our side begins."""

    text: str

    @property
    def key(self) -> str:
        """What tells it from others."""
        return "head"


@dataclass(frozen=True, slots=True)
class MoreRow:
    """Asks for those who are left out."""

    number: int

    @property
    def key(self) -> str:
        """What tells it from others."""
        return "more"


PeopleRow = PersonRow | AbsentRow | HeadRow | MoreRow


def people_rows(view: SheetView, first: Collection[str], *, shows_all: bool) -> tuple[PeopleRow, ...]:
    """Theirs, who is missing, and ours. ``first`` are the ids of those who stand first, whatever they are by now.

    A key that was pressed means the same person when it is pressed again.
    """
    return tuple(_rows(view, first, shows_all=shows_all))


def first_ids(view: SheetView) -> tuple[str, ...]:
    """Who stands first when a sheet is opened: those who are expected."""
    return tuple(one.person_id for one in view.attendees if one.is_expected)


def _rows(view: SheetView, first: Collection[str], *, shows_all: bool) -> Iterator[PeopleRow]:
    leading = [one for one in view.attendees if one.person_id in first]
    others = sorted((one for one in view.attendees if one.person_id not in first), key=lambda one: one.name.casefold())
    shown = [one for n, one in enumerate(others) if shows_all or n < _NOT_EXPECTED or one.is_expected]
    ours = sorted(view.ours, key=lambda one: (not one.is_me, one.name.casefold()))
    known = [one for one in ours if shows_all or one.is_me or one.is_expected or one.owed]
    digit = 0
    for one in sorted(leading, key=lambda one: list(first).index(one.person_id)):
        digit += 1
        yield _theirs(one, view.call.day, digit)
    yield from (AbsentRow(one.person_id, _absent(one)) for one in view.absent)
    for one in shown:
        digit += 1
        yield _theirs(one, view.call.day, digit)
    if known:
        yield HeadRow(tr("From us"))
    for our in known:
        digit += 1
        yield _ours(our, view.call.day, digit)
    left_out = len(others) - len(shown) + len(ours) - len(known)
    if left_out:
        yield MoreRow(left_out)


def _digit(number: int) -> int:
    return number if number <= _LAST_DIGIT else 0


def _theirs(one: Attendee, today: date, digit: int) -> PersonRow:
    notes = tuple(note for note in _notes(one, today) if note) if one.is_expected else ()
    return PersonRow("person", one.person_id, one.name, one.role, notes, one.is_expected, _digit(digit))


def _ours(one: OurAttendee, today: date, digit: int) -> PersonRow:
    notes = tuple(_owed(one.owed, today)) if one.is_expected else ()
    name = tr("{name} (you)", name=one.name) if one.is_me else one.name
    return PersonRow("colleague", one.colleague_id, name, one.role, notes, one.is_expected, _digit(digit))


def _notes(one: Attendee, today: date) -> Iterator[str]:
    yield "; ".join(part for part in _known(one, today) if part)
    if one.handle_with_care:
        yield tr("Care: {what}", what=one.handle_with_care)
    if one.told:
        told = one.told[0]
        yield tr("Last told, {day}: {what}", day=short_day(told.on, today), what=told.what)
    yield from _owed(one.owed, today)


def _known(one: Attendee, today: date) -> Iterator[str]:
    yield upper_first(", ".join(_standing(one)))
    if one.speaks_for:
        yield tr("speaks for {names}", names=join_words(list(one.speaks_for)))
    yield tr("“{words}”", words=one.likes_information) if one.likes_information else ""
    yield _seen(one, today)


def _standing(one: Attendee) -> Iterator[str]:
    """What they are on this call: in words, the gravest first."""
    if one.has_declined:
        yield tr("declined")
    if one.is_first_time:
        yield tr("first time on this call")
    if one.is_decision_maker:
        yield tr("decides")
    if one.signs_off:
        yield tr("signs off")
    if one.is_point_of_contact:
        yield tr("point of contact")
    if one.stance is not None:
        yield stance_word(one.stance)


def _owed(owed: tuple[Owed, ...], today: date) -> Iterator[str]:
    for one in owed[:_OWED]:
        when = one.state if one.is_late or one.due_on is None else short_day(one.due_on, today)
        words = f"{one.what}, {when}" if when else one.what
        yield tr("We owe: {what}", what=words) if one.side is Side.OURS else tr("They owe: {what}", what=words)
    if len(owed) > _OWED:
        yield count(len(owed) - _OWED, "and {n} more promise", "and {n} more promises")


def _seen(one: Attendee, today: date) -> str:
    if one.last_seen_on is None:
        return tr("never met")
    day = short_day(one.last_seen_on, today)
    if not one.unseen_days:
        return tr("last seen {day}", day=day)
    return tr("last seen {day}, {ago}", day=day, ago=count(one.unseen_days, "{n} day ago", "{n} days ago"))


def _absent(one: Absent) -> str:
    if one.has_declined:
        return tr("{name} declined. They are needed for a decision.", name=one.name)
    if one.nobody_decides:
        return tr("Nobody on this call decides; {name} does.", name=one.name)
    if one.signs_off and not one.is_decision_maker:
        return tr("{name} signs off and is not on this call.", name=one.name)
    return tr("{name} decides and is not on this call.", name=one.name)


def spoken(row: PeopleRow) -> str:
    """A row as a screen reader says it."""
    if isinstance(row, PersonRow):
        state = tr("on the call") if row.is_expected else tr("not on the call")
        return ", ".join(part for part in (row.name, row.role, state, *row.notes) if part)
    if isinstance(row, MoreRow):
        return count(row.number, "Show {n} more person", "Show {n} more people")
    return row.text
