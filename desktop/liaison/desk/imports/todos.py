"""To-dos of calendar files, brought into the ledger of promises."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import Any, Final

from liaison.desk.context import Desk
from liaison.desk.moving import move
from liaison.exchange.calendars.values import TodoIn
from liaison.model.commitment import Commitment
from liaison.model.values import CommitmentStatus, Side
from liaison.model.words import tr
from liaison.store.record import Unit
from liaison.store.rows import to_json_value

from .fields import changed_there
from .filing import Filing, filed_words, find_client_for, words_of
from .known import Known
from .meeting_values import OWN_REDUCED, OWN_UID
from .provenance import Known as KnownOrigin
from .provenance import Origins
from .report import Action, Place, Reporter

SYSTEM: Final = "to-do"
#: Where :attr:`~liaison.model.desk_items.Origin.seen` keeps pairs of name and address of those a to-do names.
PEOPLE: Final = "people"

_CLOSED: Final = {"COMPLETED": CommitmentStatus.DONE, "CANCELLED": CommitmentStatus.DROPPED}
_WORDS: Final = {"what": "what", "note": "note", "due_on": "date", "due_time": "time", "status": "status"}


@dataclass(slots=True)
class TodoImport:
    """Brings to-dos in one by one."""

    desk: Desk
    unit: Unit
    known: Known
    origins: Origins
    reporter: Reporter
    tick: Callable[[int, int, str], None]

    def run(self, found: Iterable[tuple[str, TodoIn]]) -> None:
        """Add, update or leave each to-do; ``found`` are pairs of file and to-do."""
        counting: dict[str, tuple[str, TodoIn]] = {}
        for file, todo in found:
            self._choose(counting, file, todo)
        self.origins.load(SYSTEM, counting)
        for done, (file, todo) in enumerate(counting.values()):
            if done % 50 == 0:
                self.unit.session.flush()
                self.tick(done, len(counting), tr("Bringing in promises"))
            self._bring(file, todo)

    def _choose(self, counting: dict[str, tuple[str, TodoIn]], file: str, todo: TodoIn) -> None:
        other = counting.get(todo.uid)
        if other is None:
            counting[todo.uid] = (file, todo)
            return
        newer = _rank(todo) >= _rank(other[1])
        winner, loser = ((file, todo), other) if newer else (other, (file, todo))
        counting[todo.uid] = winner
        reason = tr("another copy counts: line {line} of {file}", line=winner[1].line, file=winner[0])
        self._say("skipped", loser[0], loser[1], reason=reason)

    def _say(self, action: Action, file: str, todo: TodoIn, record_id: str | None = None, reason: str = "") -> None:
        label = todo.what or tr("To-do without a title")
        self.reporter.say(action, "commitment", label, Place(file, todo.line), record_id=record_id, reason=reason)

    def _bring(self, file: str, todo: TodoIn) -> None:
        origin = self.origins.get(SYSTEM, todo.uid)
        if origin is not None:
            self._known_before(file, todo, origin)
            return
        own = OWN_UID.fullmatch(todo.uid)
        row = self.unit.session.get(Commitment, own[1]) if own else None
        if row is not None:
            self._came_back(file, todo, row)
        elif OWN_REDUCED.fullmatch(todo.uid):
            self._say("skipped", file, todo, reason=tr("an entry that Liaison wrote for others, without its details"))
        elif not todo.what.strip():
            self._say("skipped", file, todo, reason=tr("it does not say what is to be done"))
        else:
            self._add(file, todo)

    def _add(self, file: str, todo: TodoIn) -> None:
        filing = self._filing(todo)
        values = self._said(todo)
        side, person_id, colleague_id = self._between(todo)
        row = Commitment(
            client_id=filing.client_id,
            side=side,
            person_id=person_id,
            colleague_id=colleague_id,
            first_due_on=values["due_on"],
            closed_on=None if values["status"] is CommitmentStatus.OPEN else self._closed_on(todo),
            closed_at=todo.completed_at if values["status"] is CommitmentStatus.DONE else None,
            **values,
        )
        self.unit.session.add(row)
        self.origins.add((SYSTEM, todo.uid), ("commitment", row.id), todo.digest, file, self._seen(todo, values))
        self.reporter.say(
            "added",
            "commitment",
            todo.what or tr("To-do without a title"),
            Place(file, todo.line),
            record_id=row.id,
            reason=filed_words(self.known, filing),
            is_unfiled=filing.client_id is None,
            when=todo.due_at or todo.due_on,
        )

    def _filing(self, todo: TodoIn) -> Filing:
        people = (todo.organizer, *todo.attendees)
        emails = [person.email for person in people if person and person.email]
        day = todo.due_on or (todo.due_at or todo.last_modified or self.desk.now()).date()
        return find_client_for(self.known, emails, words_of(todo.what, todo.description), day)

    def _between(self, todo: TodoIn) -> tuple[Side, str | None, str | None]:
        """Who owes it: the side, the person of theirs and the one of us."""
        people = [self.known.person_with(one.email) for one in todo.attendees]
        ours = [self.known.colleague_with(one.email) for one in todo.attendees]
        organizer = todo.organizer.email if todo.organizer else None
        asked = self.known.colleague_with(organizer)
        if len(todo.attendees) == 1 and people[0] is not None and ours[0] is None:
            return Side.THEIRS, people[0], asked or self.known.me_id
        person = self.known.person_with(organizer) or next(filter(None, people), None)
        return Side.OURS, person, next(filter(None, ours), None) or asked or self.known.me_id

    def _said(self, todo: TodoIn) -> dict[str, Any]:
        return values_of(todo, self.desk.zone)

    def _seen(self, todo: TodoIn, values: dict[str, Any]) -> dict[str, Any]:
        people = [person for person in (todo.organizer, *todo.attendees) if person is not None]
        rest = {
            "sequence": todo.sequence,
            "modified": to_json_value(todo.last_modified),
            PEOPLE: [[person.name, person.email] for person in people],
        }
        return {name: to_json_value(value) for name, value in values.items()} | rest

    def _closed_on(self, todo: TodoIn, asked_on: date | None = None) -> date:
        """The day it was closed there; a clock that goes wrong there makes it no later than today."""
        said = (todo.completed_at or todo.last_modified or self.desk.now()).astimezone(self.desk.zone).date()
        return max(min(said, self.desk.today()), asked_on or date.min)

    def _known_before(self, file: str, todo: TodoIn, origin: KnownOrigin) -> None:
        row = self.unit.session.get(Commitment, origin.record_id)
        if row is None or row.deleted_at is not None:
            self._say("skipped", file, todo, origin.record_id, tr("in the trash"))
        elif origin.digest == todo.digest:
            self._say("unchanged", file, todo, row.id)
        elif _is_older(todo, origin.seen):
            self._say("skipped", file, todo, row.id, tr("older than what is kept"))
        else:
            values = self._said(todo)
            base = {name: _like(values[name], origin.seen.get(name)) for name in values}
            changed = self._change(row, todo, changed_there(row, values, base), file)
            filed = self._file(row, todo) if row.client_id is None else ""
            self.origins.change(origin, todo.digest, file, self._seen(todo, values))
            said = "; ".join(filter(None, (changed, filed)))
            action: Action = "updated" if said else "unchanged"
            self._say(action, file, todo, row.id, said or tr("nothing that is kept here changed"))

    def _file(self, row: Commitment, todo: TodoIn) -> str:
        """File what waits for a client under the one that can be told by now, and say so."""
        filing = self._filing(todo)
        if filing.client_id is None:
            return ""
        row.client_id = filing.client_id
        side, person_id, colleague_id = self._between(todo)
        if row.person_id is None and person_id is not None:
            row.side, row.person_id, row.colleague_id = side, person_id, colleague_id
        return filed_words(self.known, filing)

    def _came_back(self, file: str, todo: TodoIn, row: Commitment) -> None:
        """A promise that was exported from here; what another program has changed since then counts."""
        values = self._said(todo)
        values["what"] = values["what"].strip() or row.what
        base = {name: getattr(row, name) for name in values}
        is_news = todo.last_modified is None or todo.last_modified > row.updated_at.replace(microsecond=0)
        if row.deleted_at is not None:
            self._say("skipped", file, todo, row.id, tr("in the trash"))
        elif not is_news or not changed_there(row, values, base):
            self._say("unchanged", file, todo, row.id)
        else:
            changed = self._change(row, todo, changed_there(row, values, base), file)
            self.origins.add((SYSTEM, todo.uid), ("commitment", row.id), todo.digest, file, self._seen(todo, values))
            self._say("updated", file, todo, row.id, changed)

    def _change(self, row: Commitment, todo: TodoIn, changes: dict[str, Any], file: str) -> str:
        """Set what changed; a date that moves is a slip, a status that changes closes or opens again."""
        if not (changes.get("what") or row.what).strip():
            changes.pop("what", None)
        stays = "due_on" in changes and CommitmentStatus.OPEN not in {row.status, changes.get("status")}
        if stays:
            del changes["due_on"]
            changes.pop("due_time", None)
        if "due_on" in changes:
            move(self.unit.session, row, changes["due_on"], self.desk.today(), reason=tr("moved in {file}", file=file))
        if "status" in changes:
            is_open = changes["status"] is CommitmentStatus.OPEN
            row.closed_on = None if is_open else self._closed_on(todo, row.asked_on)
            row.closed_at = None if is_open else todo.completed_at
            row.mark = None if is_open else row.mark
        for name, value in changes.items():
            setattr(row, name, value)
        row.due_time = row.due_time if row.due_on else None
        words = [tr(_WORDS[name]) for name in _WORDS if name in changes]
        said = [tr("changed: {what}", what=", ".join(words))] if words else []
        return "; ".join([*said, tr("it is closed here, so its date stays")] if stays else said)


def values_of(todo: TodoIn, zone: tzinfo) -> dict[str, Any]:
    """What a to-do says, by column of a promise; times are those on the wall of ``zone``."""
    local = todo.due_at.astimezone(zone) if todo.due_at else None
    is_done = todo.status == "COMPLETED" or todo.completed_at is not None or todo.percent == 100
    status = CommitmentStatus.DONE if is_done else _CLOSED.get(todo.status, CommitmentStatus.OPEN)
    return {
        "what": todo.what,
        "note": None if todo.made_up else todo.description or None,
        "due_on": todo.due_on or (local.date() if local else None),
        "due_time": local.time().replace(second=0, microsecond=0) if local else None,
        "status": status,
    }


def _rank(todo: TodoIn) -> tuple[int, datetime]:
    return todo.sequence, todo.last_modified or datetime.min.replace(tzinfo=UTC)


def _is_older(todo: TodoIn, seen: Any) -> bool:
    """By SEQUENCE, and within the same one by LAST-MODIFIED where both are known."""
    sequence, modified = int(seen.get("sequence") or 0), seen.get("modified")
    if todo.sequence != sequence:
        return todo.sequence < sequence
    return todo.last_modified is not None and bool(modified) and todo.last_modified < datetime.fromisoformat(modified)


def _like(value: Any, kept: Any) -> Any:
    """``value`` itself where its JSON is ``kept``, so that the two compare equal; else what was kept."""
    return value if to_json_value(value) == kept else kept
