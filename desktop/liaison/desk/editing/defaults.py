"""What follows from what was said: today's date where none is given, the date of closing with the closing."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.model.agreement import Clause
from liaison.model.base import Base, new_id
from liaison.model.turning_point import Step
from liaison.model.values import CommitmentStatus, Direction, EntryKind, EntryOutcome, InteractionKind
from liaison.model.words import tr

#: Dates that are today where nothing is said, by kind.
_TODAY: Final[Mapping[str, tuple[str, ...]]] = {
    "agreement": ("agreed_on",),
    "commitment": ("asked_on",),
    "contact_change": ("announced_on",),
    "entry": ("happened_on",),
    "finding": ("since_on",),
    "goal_reading": ("on",),
    "off_boarding": ("announced_on",),
    "reset": ("started_on",),
    "stake": ("learned_on",),
    "stay_or_part": ("opened_on",),
}
#: A state and the date that goes with it: by kind, column, the words that need the date, and the column of the date.
_DATED: Final[Mapping[str, tuple[str, frozenset[str], str]]] = {
    "commitment": ("status", frozenset({"done", "dropped"}), "closed_on"),
    "contact_change": ("status", frozenset({"finished"}), "finished_on"),
    "finding": ("judgement", frozenset({"right", "false alarm"}), "judged_on"),
    "goal": ("status", frozenset({"reached", "abandoned"}), "closed_on"),
    "off_boarding": ("status", frozenset({"finished"}), "finished_on"),
    "reset": ("status", frozenset({"evaluated"}), "evaluated_on"),
    "review": ("status", frozenset({"held"}), "held_on"),
    "stay_or_part": ("decision", frozenset({"fight for it", "reset", "part"}), "decided_on"),
}


def fill_in(desk: Desk, session: Session, kind: str, columns: dict[str, Any]) -> None:
    """Complete the columns of a new record with what is clear from the circumstances."""
    for name in _TODAY.get(kind, ()):
        columns.setdefault(name, desk.today())
    filler = _FILLERS.get(kind)
    if filler is not None:
        filler(desk, session, columns)
    _date_the_state(desk, kind, None, columns)


def follow(desk: Desk, kind: str, row: Base, columns: dict[str, Any]) -> None:
    """Complete the changes of a record: a state that is reached is dated, one that is left loses its date."""
    _date_the_state(desk, kind, row, columns)
    if kind == "commitment" and columns.get("status") is CommitmentStatus.OPEN:
        columns |= {"closed_on": None, "closed_at": None, "closed_note": None, "mark": None}
    if kind == "entry" and "outcome" in columns and "outcome_on" not in columns:
        settled = columns["outcome"] not in {EntryOutcome.OPEN, None}
        columns["outcome_on"] = desk.today() if settled else None
    if kind == "meeting":
        if columns.get("recurrence"):
            columns["repeats"] = True
        _move_the_end(row, columns, "starts_at", "ends_at")
        _move_the_end(row, columns, "starts_on", "ends_on")


def _move_the_end(row: Base, columns: dict[str, Any], start: str, end: str) -> None:
    """A meeting whose start is moved lasts as long as before, unless its end is said too."""
    old, until, new = getattr(row, start), getattr(row, end), columns.get(start)
    if old is not None and until is not None and new is not None and end not in columns:
        columns[end] = new + (until - old)


def _date_the_state(desk: Desk, kind: str, row: Base | None, columns: dict[str, Any]) -> None:
    rule = _DATED.get(kind)
    if rule is None or rule[0] not in columns or rule[2] in columns:
        return
    column, words, dated = rule
    is_reached = columns[column] is not None and columns[column].value in words
    known = getattr(row, dated) if row is not None else None
    columns[dated] = (known or desk.today()) if is_reached else None


def _client(desk: Desk, _session: Session, columns: dict[str, Any]) -> None:
    columns.setdefault("zone", desk.zone_name)


def _commitment(_desk: Desk, _session: Session, columns: dict[str, Any]) -> None:
    columns["first_due_on"] = columns.get("due_on")


def _review(_desk: Desk, _session: Session, columns: dict[str, Any]) -> None:
    columns["first_due_on"] = columns.get("due_on")


def _entry(_desk: Desk, _session: Session, columns: dict[str, Any]) -> None:
    kind = columns.setdefault("entry_kind", EntryKind.IDEA)
    if kind in {EntryKind.FEEDBACK, EntryKind.THANKS, EntryKind.PROMOTER}:
        columns.setdefault("direction", Direction.RECEIVED)
    if kind is EntryKind.FEEDBACK:
        columns.setdefault("is_candid", True)
    if kind is EntryKind.PROMOTER:
        columns.setdefault("what", tr("Promoter answer"))


def _interaction(desk: Desk, _session: Session, columns: dict[str, Any]) -> None:
    columns.setdefault("happened_at", desk.now())
    columns.setdefault("interaction_kind", InteractionKind.NOTE)
    columns.setdefault("zone", desk.zone_name)


def _meeting(desk: Desk, _session: Session, columns: dict[str, Any]) -> None:
    columns.setdefault("uid", f"{new_id()}@liaison")
    if columns.get("starts_at") is not None:
        columns.setdefault("zone", desk.zone_name)
    if columns.get("recurrence"):
        columns["repeats"] = True
    if columns.get("client_id") is not None:
        columns.setdefault("filed_by", tr("by hand"))


def _reset(_desk: Desk, _session: Session, columns: dict[str, Any]) -> None:
    """Three months are given to a reset where nothing is said (P20)."""
    columns.setdefault("evaluate_on", months_on(columns.get("agreed_on") or columns["started_on"], 3))


def months_on(day: date, months: int) -> date:
    """The same day of a later month, or the last of that month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    return date(day.year + years, month + 1, min(day.day, monthrange(day.year + years, month + 1)[1]))


def _clause(_desk: Desk, session: Session, columns: dict[str, Any]) -> None:
    last = select(func.max(Clause.number)).where(Clause.agreement_id == columns.get("agreement_id"))
    columns.setdefault("number", (session.scalar(last) or 0) + 1)


def _step(_desk: Desk, session: Session, columns: dict[str, Any]) -> None:
    plan = "contact_change_id" if columns.get("contact_change_id") else "off_boarding_id"
    last = select(func.max(Step.position)).where(getattr(Step, plan) == columns.get(plan))
    columns.setdefault("position", (session.scalar(last) or 0) + 1)


def _channel(_desk: Desk, _session: Session, columns: dict[str, Any]) -> None:
    columns.setdefault("rank", 1_000_000)


_FILLERS: Final[Mapping[str, Callable[[Desk, Session, dict[str, Any]], None]]] = {
    "channel": _channel,
    "clause": _clause,
    "client": _client,
    "commitment": _commitment,
    "entry": _entry,
    "interaction": _interaction,
    "meeting": _meeting,
    "reset": _reset,
    "review": _review,
    "step": _step,
}
