"""What a calendar server says now, brought into the record; the word of the server counts, whatever its age."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, tzinfo
from types import MappingProxyType
from typing import Any, Final

from liaison.desk.calendar.kept_edits import Edits, merged
from liaison.desk.context import Desk
from liaison.desk.imports.fields import changed_there
from liaison.desk.imports.known import load_known
from liaison.desk.imports.meeting_values import fields_of
from liaison.desk.imports.meetings import Kept, MeetingImport
from liaison.desk.imports.provenance import Known as KnownOrigin
from liaison.desk.imports.provenance import Origins
from liaison.desk.imports.report import Progress, Reporter
from liaison.desk.imports.todos import SYSTEM, TodoImport, values_of
from liaison.exchange.calendars.values import MeetingIn, TodoIn
from liaison.model.commitment import Commitment
from liaison.model.meeting import Meeting
from liaison.store.record import Unit

from .held import read_one

#: By UID, what the server said last of a thing; empty where all it says now is to count.
SaidLast = Mapping[str, str]


class Bringing:
    """The importers of one command, told what the servers said last."""

    def __init__(self, desk: Desk, unit: Unit, said_last: SaidLast, tick: Progress) -> None:
        self.reporter = Reporter()
        known = load_known(unit.session)
        self._origins = Origins(unit, desk.now())
        self.meetings = SyncedMeetings(desk, unit, known, self._origins, self.reporter, tick)
        self.todos = SyncedTodos(desk, unit, known, self._origins, self.reporter, tick)
        self.meetings.said_last = self.todos.said_last = said_last

    def run(self, meetings: list[tuple[str, MeetingIn]], todos: list[tuple[str, TodoIn]]) -> None:
        """Bring in pairs of the calendar's name and what it holds."""
        self.meetings.run(meetings)
        self.todos.run(todos)
        self._origins.write()


class SyncedMeetings(MeetingImport):
    """Meetings of which it is known what their server said last."""

    said_last: SaidLast = MappingProxyType({})

    def _is_news(self, key: str, file: str, meeting: MeetingIn, kept: Kept) -> bool:
        if meeting.uid in self.said_last and not kept.is_trashed:
            return True
        return super()._is_news(key, file, meeting, kept)

    def _as_read_last(self, row: Meeting) -> MeetingIn | None:
        if row.uid not in self.said_last:
            return super()._as_read_last(row)
        text = self.said_last[row.uid]
        return read_one(text, self.desk.zone_name)[0] if text else None

    def _edits_of(self, row: Meeting) -> Edits | None:
        """Single times that the server knows from here are its own: they may be moved there again."""
        edits = super()._edits_of(row)
        if edits is None or row.uid not in self.said_last:
            return edits
        text = self.said_last[row.uid]
        return replace(edits, said=text) if text else replace(edits, said=row.ics or "", ours=())

    def _before_with_edits(self, row: Meeting) -> MeetingIn | None:
        edits = self._edits_of(row)
        if edits is None or row.uid not in self.said_last:
            return super()._before_with_edits(row)
        if not self.said_last[row.uid]:
            return None
        text, _kept = merged(edits, row.ics or "", edits.said, row.uid, self.desk.zone_name)
        return read_one(text, self.desk.zone_name)[0]

    def _is_said_again(self, row: Meeting, meeting: MeetingIn, before: MeetingIn | None) -> bool:
        return row.uid not in self.said_last and super()._is_said_again(row, meeting, before)


class SyncedTodos(TodoImport):
    """To-dos of which it is known what their server said last."""

    said_last: SaidLast = MappingProxyType({})

    def _known_before(self, file: str, todo: TodoIn, origin: KnownOrigin) -> None:
        row = self._followed(todo, origin.record_id)
        if row is None:
            super()._known_before(file, todo, origin)
            return
        changed, values = self._bring_changes(file, todo, row)
        self.origins.change(origin, todo.digest, file, self._seen(todo, values))
        self._say("updated" if changed else "unchanged", file, todo, row.id, changed)

    def _came_back(self, file: str, todo: TodoIn, row: Commitment) -> None:
        followed = self._followed(todo, row.id)
        if followed is None:
            super()._came_back(file, todo, row)
            return
        changed, values = self._bring_changes(file, todo, row)
        if changed:
            self.origins.add((SYSTEM, todo.uid), ("commitment", row.id), todo.digest, file, self._seen(todo, values))
        self._say("updated" if changed else "unchanged", file, todo, row.id, changed)

    def _followed(self, todo: TodoIn, record_id: str) -> Commitment | None:
        row = self.unit.session.get(Commitment, record_id) if todo.uid in self.said_last else None
        return row if row is not None and row.deleted_at is None else None

    def _bring_changes(self, file: str, todo: TodoIn, row: Commitment) -> tuple[str, dict[str, Any]]:
        values = self._said(todo)
        values["what"] = values["what"].strip() or row.what
        text = self.said_last[todo.uid]
        last = read_one(text, self.desk.zone_name)[1] if text else None
        base = self._said(last) if last is not None else {name: getattr(row, name) for name in values}
        changes = changed_there(row, values, base)
        return (self._change(row, todo, changes, file) if changes else ""), values


_TOGETHER: Final = frozenset({"starts_at", "ends_at", "zone", "starts_on", "ends_on", "recurrence"})
_COMPARED: Final = ("title", "description", "location", "url", "status", "is_private", *sorted(_TOGETHER))


def said(meeting: MeetingIn | None, todo: TodoIn | None, zone: tzinfo) -> dict[str, Any]:
    """What an entry says, by the columns that are compared."""
    if todo is not None:
        return values_of(todo, zone)
    if meeting is None:
        return {}
    fields = fields_of(meeting)
    return {name: fields[name] for name in _COMPARED}


def day_of(meeting: MeetingIn) -> date | None:
    """The day of a review as another program says it; none of one that was given a time there in another zone."""
    return meeting.starts_on or (meeting.starts_at.date() if meeting.starts_at else None)


def clash(last: Mapping[str, Any], theirs: Mapping[str, Any], mine: Mapping[str, Any]) -> bool:
    """Whether both sides changed the same since ``last``, and differently; a time is one with its zone and rule."""
    there = {name for name, value in theirs.items() if last.get(name) != value}
    here = {name for name in theirs if last.get(name) != mine.get(name)}
    if there & _TOGETHER and here & _TOGETHER and any(theirs[name] != mine.get(name) for name in _TOGETHER):
        return True
    return any(theirs[name] != mine.get(name) for name in there & here)
