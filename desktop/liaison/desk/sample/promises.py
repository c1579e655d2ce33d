"""Promises of the data files: single lines, and runs of cases that measure a clause."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from .builder import Builder
from .lines import PromiseLine, read_promise

_FRIDAY: Final = 4
_SATURDAY: Final = 5
_MORE_DATES: Final = frozenset({"recorded"})


def add_promise(builder: Builder, client: str, line: str, engagement: str | None) -> None:
    """One line of ``promises``; a deliverable belongs to the client's engagement unless it names another."""
    promise = read_promise(line)
    row = _row(client, promise)
    if promise.kind == "deliverable" and engagement:
        row.setdefault("engagement", engagement)
    made = builder.add("commitment", row)
    key = f"commitment {made['id']}"
    builder.ids[key] = made["id"]
    for slip in promise.slips:
        builder.add(
            "slip",
            {
                "commitment": key,
                "slipped_on": slip.on,
                "old_due_on": slip.old,
                "new_due_on": slip.new,
                "told_on": slip.told,
                "is_let_off": slip.let_off,
                "let_off_by": slip.by,
                "reason": slip.why,
            },
        )


def _row(client: str, promise: PromiseLine) -> dict[str, Any]:
    status = "dropped" if promise.dropped else "done" if promise.closed else "open"
    row: dict[str, Any] = {
        "client": client,
        "side": promise.side,
        "commitment_kind": promise.kind,
        "what": promise.what,
        "person": promise.person,
        "colleague": "me",
        "asked_on": promise.asked,
        "due_on": promise.due,
        "first_due_on": promise.first_due,
        "status": status,
        "closed_on": promise.closed,
        "mark": promise.mark,
        "rounds": promise.rounds,
    }
    for name, value in promise.more.items():
        row[name] = int(value) if value.isdigit() else date.fromisoformat(value) if name in _MORE_DATES else value
    return row


def add_cases(builder: Builder, client: str, zone: str, written: Mapping[str, Any]) -> None:
    """One ``[[cases]]`` table: closed promises spread over ``from`` to ``until``, one for each of ``took``.

    ``kind`` reply: ``took`` counts hours, and each is asked at half past nine on a working day in the client's zone;
    feedback: days; agenda: days sent before (above 0) the day it was for; any other kind: days late after ``days``
    agreed. ``marks`` are walked through in order.
    """
    took: list[float] = written["took"]
    begins, ends = written["from"], written["until"]
    step = (ends - begins) / len(took)
    whats, people, marks = written["what"], written["people"], written.get("marks", [None])
    for number, amount in enumerate(took):
        asked = _workday(begins + step * number)
        case = _case(written, asked, amount, builder, zone)
        builder.add(
            "commitment",
            {
                "client": client,
                "side": written["side"],
                "commitment_kind": written["kind"],
                "what": whats[number % len(whats)],
                "person": people[number % len(people)],
                "colleague": "me",
                "status": "done",
                "mark": marks[number * len(marks) // len(took)],
                "engagement": written.get("engagement"),
            }
            | case,
        )


def _case(written: Mapping[str, Any], asked: date, amount: float, builder: Builder, zone: str) -> dict[str, Any]:
    kind = written["kind"]
    if kind == "agenda":
        meeting = _workday(asked + timedelta(days=7))
        sent = meeting - timedelta(days=int(amount))
        return {"asked_on": asked, "due_on": meeting, "first_due_on": meeting, "closed_on": sent}
    if kind == "reply":
        at = datetime.combine(asked, time(9, 30))
        start = builder.calendar.instant(at, zone)
        return {
            "asked_on": asked,
            "asked_at": start,
            "due_on": asked,
            "first_due_on": asked,
            "closed_on": (at + timedelta(hours=amount)).date(),
            "closed_at": start + timedelta(hours=amount),
        }
    due = asked + timedelta(days=3) if kind == "feedback" else _workday(asked + timedelta(days=written["days"]))
    closed = (asked if kind == "feedback" else due) + timedelta(days=int(amount))
    return {"asked_on": asked, "due_on": due, "first_due_on": due, "closed_on": closed}


def _workday(day: date) -> date:
    return day if day.weekday() < _SATURDAY else day - timedelta(days=day.weekday() - _FRIDAY)
