"""What the lines of a note make, as rows; and how a line is corrected. Plain values, no Qt."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from liaison.model.words import MONTHS, WEEKDAYS, tr

if TYPE_CHECKING:
    from liaison.desk.capture import CapturedItem

_LABELS: Final = {
    "We": "We owe",
    "They": "They owe",
    "Idea": "Idea",
    "Concern": "Concern",
    "Feedback": "Feedback",
    "Result": "Result",
    "Intro": "Introduction",
    "Thanks": "Thanks",
    "Goal": "Goal",
    "Ask": "Request",
}
_SIDES: Final = {"We": "ours", "They": "theirs"}


@dataclass(frozen=True, slots=True)
class CapturedRow:
    """One line that makes a record: ``line`` is its number in the text, from 0, and ``text`` the line as typed.

    ``choices`` are the people it may mean, by id and name, while that is not clear.
    """

    line: int
    text: str
    prefix: str
    what: str
    person: str = ""
    due: str = ""
    question: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    joins: bool = False
    changes: bool = False
    prefix_span: tuple[int, int] = (0, 0)
    person_span: tuple[int, int] | None = None
    due_span: tuple[int, int] | None = None

    @property
    def side(self) -> str:
        """Whose promise it is, "ours" or "theirs"; empty for what is no promise."""
        return _SIDES.get(self.prefix, "")

    @property
    def label(self) -> str:
        """What it makes, in words."""
        return tr(_LABELS.get(self.prefix, self.prefix))

    @property
    def words(self) -> str:
        """All of it, for a screen reader."""
        return ", ".join(part for part in (self.label, self.what, self.person, self.due, self.question) if part)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text that begins as one that makes a record."""

    number: int
    text: str

    @property
    def words(self) -> str:
        """The line however it is spaced."""
        return " ".join(self.text.split())


def row_of(line: Line, item: CapturedItem) -> CapturedRow:
    """What a line makes, where it stands now."""
    return CapturedRow(
        line=line.number,
        text=line.text,
        prefix=item.prefix.value,
        what=item.what,
        person=item.person or "",
        due=item.due or "",
        question=item.question or "",
        choices=item.candidates,
        joins=item.joins,
        changes=item.changes,
        prefix_span=item.prefix_span,
        person_span=item.person_span,
        due_span=item.due_span,
    )


def moved(row: CapturedRow, line: Line) -> CapturedRow:
    """The same row for the same words at another place."""
    return replace(row, line=line.number, text=line.text)


def differing(new: Sequence[Line], standing: Iterable[str]) -> tuple[list[Line], list[str]]:
    """The lines that were not there when the note was saved, and the words of those that are gone."""
    left = Counter(standing)
    fresh = []
    for line in new:
        if left[line.words] > 0:
            left[line.words] -= 1
        else:
            fresh.append(line)
    return fresh, list(left.elements())


@dataclass(frozen=True, slots=True)
class Correction:
    """A part of a line to put other words in place of."""

    start: int
    end: int
    text: str


def other_side(row: CapturedRow) -> Correction:
    """Make our promise theirs, or theirs ours."""
    start, end = row.prefix_span
    return Correction(start, end, "They" if row.side == "ours" else "We")


def with_person(row: CapturedRow, name: str) -> Correction:
    """Name the person: in place of who is named, else where a line like this names one."""
    if row.person_span is not None:
        return Correction(*row.person_span, name)
    body = _body(row)
    if row.prefix == "They":
        return Correction(body, body, f"{name}: ")
    at = row.due_span[0] if row.due_span is not None else len(row.text.rstrip())
    joined = f"to {name}"  # goes into the text, which is read in one language
    return Correction(at, at, f"{joined} " if row.due_span is not None else f" {joined}")


def with_date(row: CapturedRow, day: date | None, today: date) -> Correction:
    """Say another date, or none, in the words of the grammar whatever the language of the window is."""
    words = f"by {_as_read(day, today)}" if day is not None else ""
    if row.due_span is None:
        at = len(row.text.rstrip())
        return Correction(at, at, f" {words}" if words else "")
    start, end = row.due_span
    if not words:
        while start > 0 and row.text[start - 1] == " ":
            start -= 1
    return Correction(start, end, words)


def _as_read(day: date, today: date) -> str:
    """A date as the grammar reads it; with its year where it could be taken for another one."""
    words = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return words if day >= today and day.year == today.year else f"{words} {day.year}"


def usual_dates(today: date) -> tuple[tuple[str, date], ...]:
    """The dates that are said most, with their names."""
    friday = today + timedelta(days=(4 - today.weekday()) % 7)
    return (
        (tr("Today"), today),
        (tr("Tomorrow"), today + timedelta(days=1)),
        (tr("This Friday"), friday),
        (tr("In a week"), today + timedelta(days=7)),
        (tr("In two weeks"), today + timedelta(days=14)),
    )


def _body(row: CapturedRow) -> int:
    """Where the matter begins behind the prefix and its colon."""
    at = row.prefix_span[1]
    while at < len(row.text) and row.text[at] in "*_ \t:\uff1a":
        at += 1
    return at


def answers_kept(answers: Mapping[str, str]) -> str:
    """Who was chosen for which line, for a draft."""
    return json.dumps(dict(answers)) if answers else ""


def answers_from(kept: str) -> dict[str, str]:
    """Who was chosen for which line, as a draft keeps it; nothing where that cannot be read."""
    try:
        found = json.loads(kept)
    except ValueError:
        return {}
    return {str(line): str(person) for line, person in found.items()} if isinstance(found, dict) else {}
