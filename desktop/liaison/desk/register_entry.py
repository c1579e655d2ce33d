"""One line typed into a register becomes its record; the words mean what they mean in a note."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.insight.capture import CaptureContext, CapturedLine, Prefix, capture_line, find_dates
from liaison.model.base import Base
from liaison.model.client import BusyPeriod
from liaison.model.colleague import Colleague
from liaison.model.engagement import Engagement
from liaison.model.entry import Entry
from liaison.model.errors import InputError, LiaisonError
from liaison.model.interaction import Interaction
from liaison.model.meeting import Review
from liaison.model.stake import Goal, GoalReading, Stake
from liaison.model.values import Changes, Direction, EntryKind, InteractionKind
from liaison.model.words import in_figures, join_words, tr, week_day

from .capture.known import capture_context
from .capture.lines import MAKERS, Source
from .context import Desk
from .editing.amounts import cost
from .editing.values import number
from .labels import label_of, row_words
from .names import find_client

_PREFIXES: Final[Mapping[str, Prefix]] = {
    "ideas": Prefix.IDEA,
    "concerns": Prefix.CONCERN,
    "feedback": Prefix.FEEDBACK,
    "results": Prefix.RESULT,
    "introductions": Prefix.INTRO,
    "thanks": Prefix.THANKS,
    "requests": Prefix.ASK,
    "goals": Prefix.GOAL,
}
_SCORE: Final = re.compile(r"\s*(10|\d)(?:\s*/\s*10)?(?![\d.,%])[\s,:–-]*")
_FIGURE: Final = re.compile(r"\s*(?:[A-Z]{3}\s?|[$€£¥])?([-−]?\d(?:[\d.,]*\d)?)\s*(?:%|[$€£¥]|[A-Z]{3}\b)?[\s,:–-]*")
_EDGES: Final = " \t,.;:–-"


@dataclass(frozen=True, slots=True)
class TypedLine:
    """What is typed into a register: its ``key``, the words, and the client where one is chosen.

    Without ``client_id`` the words begin with the client ("Harbor: …"). With ``goal_id`` a figure is a reading of it.
    """

    key: str
    text: str
    client_id: str | None = None
    goal_id: str | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """How a line would be kept, in words, or what is still missing."""

    words: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Added:
    """The record a line made."""

    kind: str
    record_id: str
    changes: Changes


def takes_lines(key: str) -> bool:
    """Whether a register has lines that can be typed; the others need their form."""
    return key in _PREFIXES or key in _OTHERS


def preview_line(desk: Desk, typed: TypedLine) -> Preview:
    """How the line would be kept; nothing is written."""
    if not typed.text.strip():
        return Preview()
    with desk.record.reading() as session:
        try:
            row, remark = _row(desk, session, typed)
        except LiaisonError as error:
            return Preview(problem=str(error))
        return Preview(_words(desk, session, row), remark)


def add_line(desk: Desk, typed: TypedLine) -> Added:
    """Keep a line of a register.

    Raises:
        InputError: something is missing, such as the client or the dates of a busy period.
        NotFoundError, AmbiguousNameError: no client, or several, are called as the line begins.
    """
    with desk.record.command("add_line") as unit:
        row, _remark = _row(desk, unit.session, typed)
        with unit.session.no_autoflush:
            unit.session.add(row)
        unit.session.flush()
        unit.words = tr(
            "Added the {kind} “{label}”",
            kind=row_words(row),
            label=label_of(unit.session, row.kind(), row.id),
        )
    return Added(row.kind(), row.id, unit.changes)


@dataclass(frozen=True, slots=True)
class _Said:
    """A line with everything it is read against."""

    desk: Desk
    session: Session
    key: str
    text: str
    client_id: str
    context: CaptureContext
    me_id: str | None


def _row(desk: Desk, session: Session, typed: TypedLine) -> tuple[Base, str]:
    """The record that a line makes, not written yet, and what of it is in doubt."""
    client_id, text = _whose(session, typed)
    if not text.strip(_EDGES):
        raise InputError(tr("Say it in a few words."))
    if typed.key == "goals" and typed.goal_id is not None and (figure := _FIGURE.match(text)) is not None:
        return _reading(desk, session, typed.goal_id, text, figure), ""
    me = select(Colleague.id).where(Colleague.is_me.is_(True), Colleague.deleted_at.is_(None))
    context = capture_context(desk, session, client_id)
    said = _Said(desk, session, typed.key, text.strip(), client_id, context, session.scalar(me))
    if typed.key in _OTHERS:
        return _OTHERS[typed.key](said), ""
    return _captured(said, _PREFIXES[typed.key], said.text)


def _whose(session: Session, typed: TypedLine) -> tuple[str, str]:
    if typed.client_id is not None:
        return typed.client_id, typed.text
    name, colon, text = typed.text.partition(":")
    if not colon:
        raise InputError(tr("Begin with the client and a colon, as in “Harbor: …”."))
    return find_client(session, name), text


def _captured(said: _Said, prefix: Prefix, text: str) -> tuple[Base, str]:
    line = capture_line(f"{prefix.value}: {text}", said.context)
    if line is None or not line.makes_record:
        raise InputError(line.hint if line is not None else tr("Say it in a few words."))
    row = MAKERS[prefix](line, _source(said))
    if isinstance(row, (Entry, Goal)):
        row.source_id = None
        row.what = _without_addressee(row.what, line)
    return row, _doubt(line)


def _source(said: _Said) -> Source:
    """The line stands in no note; what asks for one gets a note that is never written."""
    note = Interaction(interaction_kind=InteractionKind.NOTE, happened_at=said.desk.now(), zone=said.desk.zone_name)
    return Source(note, said.client_id, said.desk.today(), said.me_id, {})


def _without_addressee(what: str, line: CapturedLine) -> str:
    """The words without ", to Dana" at their end: she stands beside them."""
    person = line.person
    if person is None or person.state != "certain":
        return what
    return re.sub(rf",\s*(?:to|for|from)\s+{re.escape(person.text)}\s*$", "", what) or what


def _doubt(line: CapturedLine) -> str:
    if line.remarks:
        return line.remarks[0]
    person = line.person
    if person is not None and person.state == "ambiguous":
        names = join_words([one.name for one in person.candidates])
        return tr("“{text}” could be {names}: name the whole name.", text=person.text, names=names)
    return ""


def _reading(desk: Desk, session: Session, goal_id: str, text: str, figure: re.Match[str]) -> GoalReading:
    """As in "34 %, shop report of 2 Nov": the figure, the day it was read, and where it comes from."""
    context = capture_context(desk, session, None)
    rest = text[figure.end() :]
    dates = find_dates(rest, context, past=True)
    day = dates[-1].day if dates else desk.today()
    where = rest if not dates else rest[: dates[-1].span.start] + rest[dates[-1].span.end :]
    return GoalReading(
        goal_id=goal_id, on=day, value=number(figure[1], "value"), source_note=where.strip(_EDGES) or None
    )


def _promoter(said: _Said) -> Base:
    """As in "9 Dana: very happy"."""
    match = _SCORE.match(said.text)
    if match is None:
        raise InputError(tr("Begin with the score from 0 to 10, as in “9 Dana: very happy”."))
    rest = said.text[match.end() :].strip()
    entry: Entry | None = None
    if rest:
        made, _remark = _captured(said, Prefix.FEEDBACK, f"from {rest}")
        assert isinstance(made, Entry)
        entry = made
    what = entry.what.removeprefix("from ").strip(_EDGES) if entry is not None and entry.what else ""
    person_id = entry.person_id if entry is not None else None
    if person_id is not None:
        what = _without_name(said, person_id, what)
    return Entry(
        client_id=said.client_id,
        entry_kind=EntryKind.PROMOTER,
        score=int(match[1]),
        what=what or tr("Promoter answer"),
        person_id=person_id,
        direction=Direction.RECEIVED,
        happened_on=entry.happened_on if entry is not None else said.desk.today(),
    )


def _without_name(said: _Said, person_id: str, what: str) -> str:
    """The words without the name they begin with: it stands beside them."""
    known = next((one for one in said.context.people if one.id == person_id), None)
    names = (known.name, known.name.split()[0], *known.nicknames) if known is not None else ()
    for name in names:
        if what.casefold().startswith(name.casefold()):
            return what[len(name) :].strip(_EDGES)
    return what


def _stake(said: _Said) -> Base:
    """As in "Checkout: $4,200 a minute"; what follows the last colon is the cost, where it is one."""
    what, colon, amount_text = said.text.rpartition(":")
    stake = Stake(client_id=said.client_id, what=said.text, learned_on=said.desk.today())
    if colon and what.strip():
        try:
            amount, currency, unit, each = cost(amount_text.strip(), "cost", said.context.dollar)
        except LiaisonError:
            return stake
        stake.what = what.strip()
        stake.cost_amount, stake.cost_currency, stake.cost_unit, stake.cost_per = amount, currency, unit, each
    return stake


def _engagement(said: _Said) -> Base:
    return Engagement(client_id=said.client_id, name=said.text)


def _busy(said: _Said) -> Base:
    """As in "Budget round 1 Dec to 15 Dec"."""
    dates = find_dates(said.text, said.context)
    if not dates:
        raise InputError(tr("Say from when until when, as in “Budget round 1 Dec to 15 Dec”."))
    first, last = dates[0], dates[-1]
    what = (said.text[: first.span.start] + said.text[last.span.end :]).strip(_EDGES)
    if not what:
        raise InputError(tr("Say what keeps them busy, too."))
    until = max(last.due_day, first.day)
    return BusyPeriod(client_id=said.client_id, what=what, from_on=first.day, until_on=until)


def _review(said: _Said) -> Base:
    """As in "Half-year review on 3 Feb"."""
    dates = find_dates(said.text, said.context)
    if not dates:
        raise InputError(tr("Say when, as in “Half-year review on 3 Feb”."))
    day = dates[-1]
    what = (said.text[: day.span.start] + said.text[day.span.end :]).strip(_EDGES)
    return Review(client_id=said.client_id, what=what or tr("Review"), due_on=day.due_day, first_due_on=day.due_day)


_OTHERS: Final[Mapping[str, Callable[[_Said], Base]]] = {
    "promoter": _promoter,
    "stakes": _stake,
    "engagements": _engagement,
    "busy": _busy,
    "reviews": _review,
}


def _words(desk: Desk, session: Session, row: Base) -> str:
    """What was understood beyond the words themselves: who, when, how much."""
    values = {column.name: getattr(row, column.name) for column in row.__table__.columns}
    today = desk.today()
    parts: list[str] = []
    if values.get("score") is not None:
        parts.append(tr("{score} of 10", score=values["score"]))
    if values.get("value") is not None:
        goal = label_of(session, "goal", values["goal_id"])
        parts.append(tr("Reading {value} of “{goal}”", value=in_figures(values["value"]), goal=goal))
    people = [values.get(name) for name in ("person_id", "other_person_id", "owner_id")]
    parts += [label_of(session, "person", person) for person in people if person is not None]
    if values.get("other_name"):
        parts.append(str(values["other_name"]))
    if values.get("cost_amount") is not None:
        parts.append(f"{in_figures(values['cost_amount'])} {values['cost_currency'] or values['cost_unit']}")
    if values.get("before") and values.get("after"):
        parts.append(tr("{before} → {after}", before=values["before"], after=values["after"]))
    days = [values[name] for name in ("from_on", "until_on", "due_on", "on") if values.get(name) is not None]
    parts += [week_day(day, today) for day in days]
    return ", ".join(parts)
