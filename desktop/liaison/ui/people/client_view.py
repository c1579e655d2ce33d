"""What the People tab of a client says: no Qt, no record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from liaison.model.values import Stance
from liaison.model.words import count, short_day, tr, week_day

from .words import channel_word, level_word, month_words, seen_words, stance_word

if TYPE_CHECKING:
    from liaison.desk.client_people import ClientPerson, Coverage, CoverageRow, Touch


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Someone of the client: who, what they are there, in which stance, how and when last reached."""

    place_id: str
    person_id: str
    name: str
    role: str
    facts: str
    line: str
    voice: str
    stance: Stance | None
    channel: str
    seen: str
    seen_id: str
    is_contact: bool
    is_there: bool

    @property
    def words(self) -> str:
        """What a screen reader says."""
        parts = (
            self.name,
            self.role,
            self.facts,
            self.line,
            self.voice,
            stance_word(self.stance),
            self.channel,
            self.seen,
        )
        return ", ".join(part for part in parts if part)


def person_rows(
    people: Sequence[ClientPerson], seen: Mapping[str, tuple[date, str]] | None, today: date
) -> tuple[list[PersonRow], list[PersonRow]]:
    """Those who are there and those who have gone; ``seen`` is None until it is looked up."""
    rows = [_row(one, seen, today) for one in people]
    return [row for row in rows if row.is_there], [row for row in rows if not row.is_there]


def _row(one: ClientPerson, seen: Mapping[str, tuple[date, str]] | None, today: date) -> PersonRow:
    last = seen.get(one.person_id) if seen is not None else None
    if last is not None:
        said = tr("seen {day}", day=seen_words(last[0], today))
    else:
        said = tr("not met yet") if seen is not None else ""
    level = level_word(one.level) if one.level is not None else ""
    role = one.role or level or tr("role not known")
    return PersonRow(
        one.place_id,
        one.person_id,
        one.name,
        role,
        _facts(one, "" if level.casefold() in role.casefold() else level),
        _line(one, today),
        tr("speaks for {names}", names=one.speaks_for) if one.speaks_for else "",
        one.stance,
        channel_word(one.channel) or tr("no channel"),
        said,
        last[1] if last is not None else "",
        one.is_point_of_contact,
        one.is_there,
    )


def _facts(one: ClientPerson, level: str) -> str:
    parts = [level]
    if one.is_point_of_contact:
        parts.append(tr("point of contact") if one.is_there else tr("was point of contact"))
    if one.is_decision_maker:
        parts.append(tr("decides"))
    if one.signs_off:
        plain = tr("signs off")
        parts.append(plain if one.signs_off == plain else tr("signs off: {what}", what=one.signs_off))
    if one.until_on is not None and one.is_there:
        parts.append(tr("until {day}", day=week_day(one.until_on, today=None)))
    said = ", ".join(part for part in parts if part)
    return said[:1].upper() + said[1:]


def _line(one: ClientPerson, today: date) -> str:
    parts = []
    if not one.is_there:
        if one.until_on is not None and one.until_on < today:
            parts.append(tr("until {day}", day=month_words(one.until_on)))
        elif one.from_on is not None:
            parts.append(tr("from {day}", day=short_day(one.from_on, today)))
    if one.reports_to:
        parts.append(tr("reports to {name}", name=one.reports_to))
    return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """One of their levels: who is on it, a cell for each of our levels, and a warning where one thread holds."""

    level: str
    people: str
    cells: tuple[str, ...]
    records: tuple[str, ...]
    columns: tuple[str, ...]
    warning: str

    @property
    def words(self) -> str:
        """What a screen reader says."""
        cells = [
            tr("{level}: {day}", level=column, day=cell) for column, cell in zip(self.columns, self.cells, strict=True)
        ]
        return ", ".join(part for part in (self.level, self.people, *cells, self.warning) if part)


def coverage_lines(found: Coverage, today: date) -> list[CoverageLine]:
    """Their levels by ours."""
    columns = tuple(level_word(level) for level in found.levels)
    return [_coverage_line(row, columns, today) for row in found.rows]


def _coverage_line(row: CoverageRow, columns: tuple[str, ...], today: date) -> CoverageLine:
    return CoverageLine(
        level_word(row.level),
        ", ".join(row.people),
        tuple(_cell(touch, today) for touch in row.touches),
        tuple(touch.interaction_id if touch is not None else "" for touch in row.touches),
        columns,
        _warning(row),
    )


def _cell(touch: Touch | None, today: date) -> str:
    if touch is None:
        return "–"
    return seen_words(touch.on, today) if touch.on.year == today.year else month_words(touch.on)


def _warning(row: CoverageRow) -> str:
    if row.threads == 0:
        return tr("nobody of us in two years")
    return tr("a single thread") if row.threads == 1 else ""


def coverage_caption(found: Coverage) -> str:
    """How many of us talk to them."""
    us = sum(len(names) for names in found.ours)
    return count(us, "{n} of us in two years", "{n} of us in two years") if us else ""
