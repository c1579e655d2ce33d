"""What follows from what was said: today's date where none is given, the date of closing with the closing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.model.agreement import Clause
from liaison.model.base import Base, new_id
from liaison.model.client import Client
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
    if kind == "meeting" and columns.get("recurrence"):
        columns["repeats"] = True


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


def _interaction(desk: Desk, session: Session, columns: dict[str, Any]) -> None:
    columns.setdefault("happened_at", desk.now())
    columns.setdefault("interaction_kind", InteractionKind.NOTE)
    client_id = columns.get("client_id")
    zone = session.scalar(select(Client.zone).where(Client.id == client_id)) if client_id else None
    columns.setdefault("zone", zone or desk.zone_name)


def _meeting(desk: Desk, _session: Session, columns: dict[str, Any]) -> None:
    columns.setdefault("uid", f"{new_id()}@liaison")
    if columns.get("starts_at") is not None:
        columns.setdefault("zone", desk.zone_name)
    if columns.get("recurrence"):
        columns["repeats"] = True
    if columns.get("client_id") is not None:
        columns.setdefault("filed_by", tr("by hand"))


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
    "review": _review,
    "step": _step,
}
