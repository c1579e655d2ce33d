"""A client's year as lines: what was kept month by month, whom we met in which week, promoter answers. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaison.model.values import Side
from liaison.model.words import count, join_words, short_day, tr, upper_first
from liaison.ui.people.words import level_word

if TYPE_CHECKING:
    from datetime import date

    from liaison.desk.trends.contact_years import ContactYear, LevelYear
    from liaison.desk.trends.practice import KeptOverTime, Practice, PromoterAnswer
    from liaison.model.briefing import SourceRef

Refs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A clause or the promises of a side: ``months`` are pairs of what was kept and what came due."""

    id: str
    side: Side
    what: str
    months: tuple[tuple[int, int], ...]
    figure: str
    refs: Refs
    words: str


@dataclass(frozen=True, slots=True)
class ContactRow:
    """Someone of theirs with how often we met, week by week."""

    id: str
    name: str
    level: str
    weeks: tuple[int, ...]
    last: str
    refs: Refs
    words: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """A promoter answer."""

    id: str
    when: str
    score: int
    figure: str
    who: str
    refs: Refs
    words: str


def clause_rows(practice: Practice) -> tuple[KeptRow, ...]:
    """The clauses of both sides, ours first."""
    return tuple(_kept(one, one.what) for one in practice.clauses)


def promise_rows(practice: Practice) -> tuple[KeptRow, ...]:
    """Promises of both sides; nothing where none came due."""
    ours, theirs = practice.promises
    named = ((ours, tr("We do what we say")), (theirs, tr("They do what they say")))
    return tuple(_kept(one, words) for one, words in named if one.due)


def _kept(one: KeptOverTime, what: str) -> KeptRow:
    figure = tr("{kept} of {due}", kept=one.kept, due=one.due) if one.due else tr("no case")
    # the latest first; in each month what was not kept
    sources = tuple(_pair(source) for month in reversed(one.months) for source in month.sources)
    words = f"{what}, {figure}"
    by_month = [f"{month.kept}/{month.due}" for month in one.months if month.due]
    said = tr("{words}; month by month {figures}", words=words, figures=join_words(by_month)) if by_month else words
    return KeptRow(one.id, one.side, what, tuple((m.kept, m.due) for m in one.months), figure, sources, said)


def _pair(source: SourceRef) -> tuple[str, str]:
    return source.kind, source.id


def contact_rows(practice: Practice) -> tuple[ContactRow, ...]:
    """Everyone who is there, the highest first."""
    return tuple(_contact(one, practice) for one in practice.contacts)


def _contact(one: ContactYear, practice: Practice) -> ContactRow:
    level = level_word(one.level)
    refs = (_pair(one.last),) if one.last is not None else (("person", one.person_id),)
    last, words = _met_words(one.weeks, one.last_on, practice.on, one.name, level)
    return ContactRow(one.person_id, one.name, level, one.weeks, last, refs, words)


def _met_words(weeks: tuple[int, ...], last_on: date | None, on: date, name: str, level: str) -> tuple[str, str]:
    """When we met last, and all of it in words; before the year they may have been met: only that was looked at."""
    if last_on is None:
        return tr("not in a year"), tr("{name}, {level}: not met in a year", name=name, level=level)
    number = sum(bool(one) for one in weeks)
    met = count(number, "met in {n} week of the year", "met in {n} weeks of the year")
    last = short_day(last_on, on)
    return last, tr("{name}, {level}: {met}, last {last}", name=name, level=level, met=met, last=last)


def level_rows(practice: Practice) -> tuple[ContactRow, ...]:
    """Each level of theirs, the highest first."""
    return tuple(_of_level(one, practice) for one in practice.levels)


def _of_level(one: LevelYear, practice: Practice) -> ContactRow:
    who = level_word(one.level) if one.level is not None else tr("level not known")
    people = count(len(one.names), "{n} person", "{n} people")
    refs = (_pair(one.last),) if one.last is not None else ()
    last, words = _met_words(one.weeks, one.last_on, practice.on, who, join_words(list(one.names)))
    return ContactRow(who, upper_first(who), people, one.weeks, last, refs, words)


def answer_rows(practice: Practice) -> tuple[AnswerRow, ...]:
    """Promoter answers, the latest first."""
    return tuple(_answer(one, practice) for one in reversed(practice.answers))


def _answer(one: PromoterAnswer, practice: Practice) -> AnswerRow:
    when, figure = short_day(one.on, practice.on), tr("{n} of 10", n=one.score)
    words = ", ".join(part for part in (when, figure, one.who) if part)
    return AnswerRow(one.source.id, when, one.score, figure, one.who, (_pair(one.source),), words)
