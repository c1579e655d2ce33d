"""A call that goes on, as its draft keeps it: plain values, so that a window can tell of it before it asks for more."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from typing import Any, Final

#: The name of the draft of the call that goes on; there is never more than one.
CALL_DRAFT: Final = "call"
#: The setting that keeps of a call what has no column: this and the id of its interaction.
KEPT_OF_CALL: Final = "call/"
_INSTANTS: Final = frozenset({"started_at", "ended_at"})


@dataclass(frozen=True, slots=True)
class CallState:
    """Everything of a call that was typed or chosen so far; words as in the record, empty where not said.

    ``marks`` are seconds from the start, one for each line of ``text`` (None for an empty one). ``dropped`` are the
    words of captured lines that shall make no record, ``answers`` the people chosen for lines by their words.
    ``points`` and ``promises`` are what was ticked off the sheet. ``summary`` and ``next_touch`` are what was typed
    into the form at the end, None where it was not touched; ``ended_at`` is when that form was opened. A call that
    ``is_afterwards`` is over and only written up: its time stands still.
    """

    client_id: str
    client: str
    title: str
    started_at: datetime
    day: date
    meeting_id: str | None = None
    occurrence: str | None = None
    kind: str = "call"
    status: str = "held"
    text: str = ""
    cursor: int = 0
    marks: tuple[int | None, ...] = ()
    theirs: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()
    mood: str = ""
    about: str = ""
    context: str = ""
    intent: str = ""
    goals: bool = False
    dropped: tuple[str, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    points: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()
    summary: str | None = None
    next_touch: str | None = None
    ended_at: datetime | None = None
    is_afterwards: bool = False

    @property
    def place(self) -> tuple[str, str | None, str | None, date]:
        """Which call it is: client, meeting, its recurrence, day."""
        return self.client_id, self.meeting_id, self.occurrence, self.day

    def seconds(self, now: datetime) -> int:
        """How long it has gone on; a clock that was set back does not make it negative."""
        return max(0, int((now - self.started_at).total_seconds()))

    def turned(self, kind: str, record_id: str) -> CallState:
        """With a point or a promise ticked off, or not any more."""
        if kind == "point":
            return replace(self, points=_turned(self.points, record_id))
        return replace(self, promises=_turned(self.promises, record_id))

    def as_state(self) -> dict[str, str]:
        """As a draft keeps it; the text and the cursor have columns of their own there."""
        values: dict[str, Any] = {one.name: getattr(self, one.name) for one in fields(self)}
        del values["text"], values["cursor"]
        return {"call": json.dumps(values, default=_plain)}


def _turned(ticked: tuple[str, ...], record_id: str) -> tuple[str, ...]:
    left = tuple(one for one in ticked if one != record_id)
    return left if len(left) < len(ticked) else (*ticked, record_id)


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(value)


def call_state(text: str, cursor: int, state: Mapping[str, str]) -> CallState | None:
    """As a draft kept it; None where that cannot be read."""
    try:
        values: dict[str, Any] = json.loads(state["call"])
        known = {one.name for one in fields(CallState)}
        values = {name: _read(name, value) for name, value in values.items() if name in known}
        return CallState(**values, text=text, cursor=cursor)
    except (KeyError, TypeError, ValueError):
        return None


def _read(name: str, value: Any) -> Any:
    if name in _INSTANTS and value is not None:
        return datetime.fromisoformat(value)
    if name == "day":
        return date.fromisoformat(value)
    return tuple(value) if isinstance(value, list) else value
