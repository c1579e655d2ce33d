"""The lines of a register as they are read: what, who, when, and where it stands in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.commitment import Commitment
from liaison.model.engagement import Milestone
from liaison.model.person import Person
from liaison.model.stake import GoalReading, StakeFelt
from liaison.model.values import CommitmentKind, CommitmentStatus, EntryKind, EntryOutcome, Money, TimeUnit
from liaison.model.words import NARROW_SPACE, count, in_figures, join_words, short_day, tr, week_day
from liaison.store.rows import table_of

from .context import Desk
from .labels import sign_name

Row = Mapping[str, Any]
_PERSON, _FELT, _READING = table_of(Person), table_of(StakeFelt), table_of(GoalReading)
_COMMITMENT, _MILESTONE = table_of(Commitment), table_of(Milestone)
_PARTS_SHOWN: Final = 400

_STATES: Final[Mapping[str, str]] = {
    "abandoned": "abandoned",
    "accepted": "accepted",
    "active": "active",
    "agreed": "agreed",
    "announced": "announced",
    "cancelled": "cancelled",
    "declined": "declined",
    "done": "done",
    "draft": "draft",
    "dropped": "dropped",
    "evaluated": "evaluated",
    "false alarm": "false alarm",
    "fight for it": "fight for it",
    "finished": "finished",
    "given": "given by us",
    "held": "held",
    "offered": "offered",
    "open": "open",
    "part": "part",
    "planned": "planned",
    "proposed": "proposed",
    "reached": "reached",
    "received": "received",
    "reset": "reset",
    "right": "it was right",
    "skipped": "skipped",
    "undecided": "undecided",
    "under way": "under way",
}
_PER: Final[Mapping[TimeUnit, str]] = {
    TimeUnit.MINUTE: "{amount} a minute",
    TimeUnit.HOUR: "{amount} an hour",
    TimeUnit.WORKING_HOUR: "{amount} a working hour",
    TimeUnit.DAY: "{amount} a day",
    TimeUnit.WORKING_DAY: "{amount} a working day",
    TimeUnit.WEEK: "{amount} a week",
    TimeUnit.MONTH: "{amount} a month",
    TimeUnit.YEAR: "{amount} a year",
    TimeUnit.EVENT: "{amount} each time",
}


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One line. ``depth`` is 1 for a part of the line above it, as a milestone of an engagement."""

    kind: str
    word: str
    record_id: str
    what: str
    client_id: str
    client: str
    person: str
    day: str
    state: str
    is_open: bool
    is_late: bool
    depth: int = 0


def lines_of(
    desk: Desk, session: Session, kind: str, word: str, rows: Sequence[Row], *, with_parts: bool
) -> tuple[RegisterLine, ...]:
    """Rows of a register, with the names of client and person joined, as lines; parts follow what they belong to."""
    today = desk.today()
    extra = _EXTRAS[kind](session, [row["id"] for row in rows]) if kind in _EXTRAS else {}
    parts = _parts(session, [row["id"] for row in rows], today) if kind == "engagement" and with_parts else {}
    found: list[RegisterLine] = []
    for row in rows:
        more = extra.get(row["id"], "")
        state = _STATE_OF[kind](row, today, more)
        found.append(
            RegisterLine(
                kind=kind,
                word=word,
                record_id=row["id"],
                what=_what(kind, row),
                client_id=row["client_id"],
                client=row["client_name"] or "",
                person=more if kind == "stake" else row.get("person_name") or "",
                day=_day(kind, row, today),
                state=state,
                is_open=bool(row.get("open_now")),
                is_late=bool(row.get("open_now")) and _is_late(row, today),
            )
        )
        found += [
            replace(part, client_id=row["client_id"], client=row["client_name"]) for part in parts.get(row["id"], ())
        ]
    return tuple(found)


def _what(kind: str, row: Row) -> str:
    if kind == "contact_change":
        goes = row["goes_to"]
        name = row.get("person_name") or tr("Someone")
        return tr("{person} goes to {where}", person=name, where=goes) if goes else tr("{person} leaves", person=name)
    if kind == "finding":
        return sign_name(str(row["sign"]))
    for column in ("what", "name", "why", "reason", "reason_found", "reason_stated", "for_staying"):
        if row.get(column):
            return " ".join(str(row[column]).split())
    return tr(_UNTOLD[kind])


#: What a line without words of its own is called.
_UNTOLD: Final[Mapping[str, str]] = {
    "reset": "Reset, reason not said",
    "off_boarding": "Off-boarding, reason not said",
    "post_mortem": "Post-mortem, reason not found yet",
    "stay_or_part": "Stay or part, not argued yet",
}


def _day(kind: str, row: Row, today: date) -> str:
    if kind == "busy_period":
        return f"{short_day(row['from_on'], today)} – {short_day(row['until_on'], today)}"
    day = next((row[name] for name in _DAY_OF.get(kind, ("happened_on",)) if row.get(name) is not None), None)
    return week_day(day, today) if day is not None else ""


_DAY_OF: Final[Mapping[str, tuple[str, ...]]] = {
    "goal": ("due_on",),
    "stake": ("live_on",),
    "engagement": ("ends_on", "renewal_on", "starts_on"),
    "review": ("held_on", "due_on"),
    "reset": ("evaluate_on", "started_on"),
    "contact_change": ("leaves_on", "announced_on"),
    "off_boarding": ("last_day", "announced_on"),
    "post_mortem": ("held_on", "ended_on"),
    "stay_or_part": ("decided_on", "opened_on"),
    "finding": ("since_on",),
}


def _is_late(row: Row, today: date) -> bool:
    due = row.get("due_on") or row.get("evaluate_on")
    return due is not None and due < today and row.get("answered_on") is None


def _entry_state(row: Row, today: date, _more: str) -> str:
    kind: EntryKind = row["entry_kind"]
    if kind is EntryKind.CONCERN:
        return _concern_state(row, today)
    if kind is EntryKind.PROMOTER:
        return tr("{score} of 10", score=row["score"])
    if kind in {EntryKind.FEEDBACK, EntryKind.THANKS}:
        return _state(row["direction"])
    if kind is EntryKind.RESULT:
        before, after = row["before"], row["after"]
        return tr("{before} → {after}", before=before, after=after) if before and after else after or ""
    if kind is EntryKind.INTRODUCTION and row["led_to"]:
        return str(row["led_to"])
    return _state(row["outcome"])


def _concern_state(row: Row, today: date) -> str:
    if row["told_on"] is not None:
        return tr("told {day}", day=short_day(row["told_on"], today))
    if row["outcome"] is EntryOutcome.DROPPED:
        return _state(row["outcome"])
    if row["answered_on"] is not None:
        return tr("answered, not told yet")
    days = (today - row["happened_on"]).days
    return count(days, "open for {n} day", "open for {n} days") if days > 0 else tr("heard today")


def _goal_state(row: Row, _today: date, reading: str) -> str:
    if row["status"].value != "active":
        return _state(row["status"])
    now = _figure(Decimal(reading), row["unit"]) if reading else ""
    target = _figure(row["target"], row["unit"]) if row["target"] is not None else ""
    if now and target:
        return tr("{now}, target {target}", now=now, target=target)
    return now or (tr("target {target}", target=target) if target else "")


def _figure(value: Decimal, unit: str | None) -> str:
    figure = in_figures(value)
    if unit == "%":
        return f"{figure}{NARROW_SPACE}%"
    try:
        return str(Money(value, unit or ""))
    except ValueError:
        return f"{figure} {unit}".strip() if unit else figure


def _stake_state(row: Row, today: date, _more: str) -> str:
    if row["ended_on"] is not None:
        return tr("ended {day}", day=short_day(row["ended_on"], today))
    if row["cost_amount"] is None:
        return ""
    currency, unit = row["cost_currency"], row["cost_unit"]
    amount = str(Money(row["cost_amount"], currency)) if currency else _figure(row["cost_amount"], unit)
    per = row["cost_per"]
    return tr(_PER[per], amount=amount) if per is not None else amount


def _busy_state(row: Row, _today: date, _more: str) -> str:
    words = [tr("every year")] if row["is_yearly"] else []
    return ", ".join([*words, tr("nobody is there")] if row["is_closed"] else words)


def _finding_state(row: Row, today: date, _more: str) -> str:
    if row["judgement"] is not None:
        return _state(row["judgement"])
    until = row["snoozed_until"]
    if until is None:
        return ""
    day = short_day(until, today)
    return tr("rests until {day}", day=day) if until > today else tr("rested until {day}", day=day)


def _status(row: Row, _today: date, _more: str) -> str:
    return _state(row["status"])


def _state(value: Any) -> str:
    return tr(_STATES[value.value]) if value is not None else ""


_STATE_OF: Final[Mapping[str, Callable[[Row, date, str], str]]] = {
    "entry": _entry_state,
    "goal": _goal_state,
    "stake": _stake_state,
    "engagement": _status,
    "busy_period": _busy_state,
    "review": _status,
    "reset": _status,
    "contact_change": _status,
    "off_boarding": _status,
    "post_mortem": lambda _row, _today, _more: "",
    "stay_or_part": lambda row, _today, _more: _state(row["decision"]),
    "finding": _finding_state,
}


def _last_readings(session: Session, ids: Sequence[str]) -> dict[str, str]:
    rows = session.execute(
        select(_READING.c.goal_id, _READING.c.value)
        .where(_READING.c.goal_id.in_(ids), _READING.c.deleted_at.is_(None))
        .order_by(_READING.c.on, _READING.c.id)
    )
    return {row.goal_id: str(row.value) for row in rows}


def _who_feels(session: Session, ids: Sequence[str]) -> dict[str, str]:
    rows = session.execute(
        select(_FELT.c.stake_id, _PERSON.c.name)
        .join(_PERSON, _PERSON.c.id == _FELT.c.person_id)
        .where(_FELT.c.stake_id.in_(ids), _FELT.c.deleted_at.is_(None), _PERSON.c.deleted_at.is_(None))
        .order_by(_FELT.c.id)
    )
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row.stake_id, []).append(row.name)
    return {stake: join_words(names) for stake, names in found.items()}


_EXTRAS: Final[Mapping[str, Callable[[Session, Sequence[str]], dict[str, str]]]] = {
    "goal": _last_readings,
    "stake": _who_feels,
}


def _parts(session: Session, ids: Sequence[str], today: date) -> dict[str, list[RegisterLine]]:
    """Milestones and what was promised to be delivered, by engagement."""
    found: dict[str, list[tuple[date, RegisterLine]]] = {}
    milestones = select(_MILESTONE).where(_MILESTONE.c.engagement_id.in_(ids), _MILESTONE.c.deleted_at.is_(None))
    for row in session.execute(milestones.order_by(_MILESTONE.c.due_on).limit(_PARTS_SHOWN)).mappings():
        done = row["done_on"] is not None
        state = tr("done {day}", day=short_day(row["done_on"], today)) if done else tr("milestone")
        line = _part("milestone", dict(row), today, state, is_open=not done)
        found.setdefault(row["engagement_id"], []).append((row["due_on"], line))
    delivered = (
        select(_COMMITMENT, _PERSON.c.name.label("person_name"))
        .outerjoin_from(_COMMITMENT, _PERSON, _PERSON.c.id == _COMMITMENT.c.person_id)
        .where(
            _COMMITMENT.c.engagement_id.in_(ids),
            _COMMITMENT.c.commitment_kind.in_([CommitmentKind.DELIVERABLE, CommitmentKind.APPROVAL]),
            _COMMITMENT.c.deleted_at.is_(None),
        )
        .order_by(_COMMITMENT.c.id.desc())
        .limit(_PARTS_SHOWN)
    )
    for row in session.execute(delivered).mappings():
        is_open = row["status"] is CommitmentStatus.OPEN
        line = _part("commitment", dict(row), today, _state(row["status"]), is_open=is_open)
        found.setdefault(row["engagement_id"], []).append((row["due_on"] or date.max, line))
    return {
        engagement: [line for _day, line in sorted(some, key=lambda one: (one[0], one[1].record_id))]
        for engagement, some in found.items()
    }


def _part(kind: str, row: Row, today: date, state: str, *, is_open: bool) -> RegisterLine:
    due = row["due_on"]
    return RegisterLine(
        kind=kind,
        word=kind,
        record_id=row["id"],
        what=row["what"],
        client_id="",
        client="",
        person=row.get("person_name") or "",
        day=week_day(due, today) if due is not None else "",
        state=state,
        is_open=is_open,
        is_late=is_open and due is not None and due < today,
        depth=1,
    )
