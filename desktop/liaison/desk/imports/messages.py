"""Messages between calendars: answers to an invitation, and cancellations that tell nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select

from liaison.desk.calendar.kept_edits import edits_of, note_edit
from liaison.desk.context import Desk
from liaison.desk.edited_series import written
from liaison.exchange.calendars.answering import answer_one, answers_of
from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.shifting import CannotMove
from liaison.exchange.calendars.values import Address, MeetingIn, MessageIn
from liaison.exchange.report import UnreadableFile
from liaison.model.meeting import Invitee, Meeting, Occurrence
from liaison.model.words import tr
from liaison.store.record import Unit

from .cancelling import cancel
from .differences import answer_difference
from .invitees import ANSWERS, answer_key, comparable
from .meeting_values import invited, stamp_of
from .provenance import Origins
from .report import Action, Difference, Place, Reporter

_AT_ONCE: Final = 500
_NO_ANSWER: Final = frozenset({None, "", "NEEDS-ACTION"})


@dataclass(slots=True)
class MessageImport:
    """Brings messages in, each to the meeting with its UID; without one it is left out."""

    desk: Desk
    unit: Unit
    origins: Origins
    reporter: Reporter

    def run(self, found: Sequence[tuple[str, MessageIn]]) -> None:
        """Take in each message in the order of its stamp."""
        if not found:
            return
        meetings = self._meetings([message.uid for _, message in found])
        self.origins.load(ANSWERS, (answer_key(one.uid, person) for _, one in found for person in one.people))
        for file, message in sorted(found, key=lambda one: _stamp(one[1])):
            row = meetings.get(message.uid)
            if row is None:
                self._say("skipped", file, message, None, tr("it is about a meeting that the record does not have"))
            elif message.cancels:
                self._cancel(file, message, row)
            elif message.recurrence_id:
                self._answer_one(file, message, row)
            else:
                self._answer(file, message, row)

    def _meetings(self, uids: Sequence[str]) -> dict[str, Meeting]:
        found: dict[str, Meeting] = {}
        for at in range(0, len(uids), _AT_ONCE):
            rows = self.unit.session.scalars(
                select(Meeting)
                .where(Meeting.uid.in_(uids[at : at + _AT_ONCE]), Meeting.deleted_at.is_(None))
                .order_by(Meeting.id)
            )
            for row in rows:
                found.setdefault(row.uid, row)
        return found

    def _cancel(self, file: str, message: MessageIn, row: Meeting) -> None:
        if message.sequence < row.sequence:
            self._say("skipped", file, message, row, tr("older than what is kept"))
            return
        told = cancel(self.desk, row, self._as_read_last(row), message.sequence, None)
        self._say(
            "updated" if told else "unchanged", file, message, row, tr("called off") if told else "", changes=told
        )

    def _as_read_last(self, row: Meeting) -> MeetingIn | None:
        if not row.ics:
            return None
        found = read_calendar(row.ics.encode(), "", default_zone=self.desk.zone_name)
        return next((meeting for meeting in found.meetings if meeting.uid == row.uid), None)

    def _answer(self, file: str, message: MessageIn, row: Meeting) -> None:
        here = self.unit.session.scalars(
            select(Invitee).where(Invitee.meeting_id == row.id, Invitee.deleted_at.is_(None))
        ).all()
        for person in message.people:
            who = person.name or person.email or ""
            known = next((one for one in here if _is(one, person)), None)
            if known is None:
                self._say("skipped", file, message, row, tr("{name} is not among those invited", name=who))
                continue
            who = known.name or who
            origin = self.origins.get(ANSWERS, answer_key(message.uid, person))
            is_late = origin is not None and _stamp(message) < str(origin.seen.get("stamp", ""))
            if is_late or self._is_overtaken(message, row, known):
                self._say("skipped", file, message, row, tr("{name} has answered anew since then", name=who))
            elif known.answer == (person.partstat or None):
                self._say("unchanged", file, message, row)
            else:
                told = answer_difference(who, known.answer, person.partstat)
                known.answer = person.partstat or None
                self._remember(file, message, person, known)
                self._say("updated", file, message, row, tr("{name} answered", name=who), changes=(told,))

    def _answer_one(self, file: str, message: MessageIn, row: Meeting) -> None:
        """Keep an answer for one time of a series in the text of the series."""
        named = message.recurrence_id
        time = self.unit.session.scalars(
            select(Occurrence).where(Occurrence.meeting_id == row.id, Occurrence.recurrence_id == named)
        ).first()
        if time is None or not row.repeats:
            self._say("skipped", file, message, row, tr("the meeting does not take place then"))
            return
        for person in message.people:
            known = self._invited(row, person)
            who = (known.name if known is not None else "") or person.name or person.email or ""
            key = answer_key(f"{message.uid}/{named}", person)
            self.origins.load(ANSWERS, [key])
            origin = self.origins.get(ANSWERS, key)
            if known is None:
                self._say("skipped", file, message, row, tr("{name} is not among those invited", name=who))
            elif origin is not None and _stamp(message) < str(origin.seen.get("stamp", "")):
                self._say("skipped", file, message, row, tr("{name} has answered anew since then", name=who))
            else:
                self._keep_one(file, message, row, person, known)

    def _keep_one(self, file: str, message: MessageIn, row: Meeting, person: Address, known: Invitee) -> None:
        zone, named = row.zone or self.desk.zone_name, message.recurrence_id
        text, who = row.ics or written(row, self.desk.now()), known.name or person.email or ""
        try:
            before = answers_of(text, row.uid, default_zone=zone).get(named, {})
            was = before.get((person.email or "").casefold(), known.answer)
            if was == person.partstat:
                self._say("unchanged", file, message, row)
                return
            answered = answer_one(text, row.uid, named, person, default_zone=zone)
        except (CannotMove, UnreadableFile):
            self._say("skipped", file, message, row, tr("an answer for one time of this series cannot be kept"))
            return
        note_edit(self.unit.session, row, named=named)
        row.ics = answered
        self._remember(file, message, person, known, f"{message.uid}/{named}")
        told = answer_difference(tr("{name}, this time only", name=who), was, person.partstat)
        self._say("updated", file, message, row, tr("{name} answered", name=who), changes=(told,))

    def _invited(self, row: Meeting, person: Address) -> Invitee | None:
        query = select(Invitee).where(Invitee.meeting_id == row.id, Invitee.deleted_at.is_(None))
        return next((one for one in self.unit.session.scalars(query) if _is(one, person)), None)

    def _is_overtaken(self, message: MessageIn, row: Meeting, known: Invitee) -> bool:
        """Whether the answer that is kept came with a version of the meeting that is newer than the message.

        A calendar that has no answer tells nothing: it may not take any in.
        """
        if message.stamp is None or known.answer in _NO_ANSWER:
            return False
        edits = edits_of(self.unit.session, row.id)
        stamp = stamp_of(edits.said if edits is not None else row.ics)
        if stamp is None or comparable(_stamp(message)) >= stamp:
            return False
        said = self._as_read_last(row)
        people = invited(said) if said is not None else ()
        return any(_is(known, one) and (one.partstat or None) == known.answer for one in people)

    def _remember(self, file: str, message: MessageIn, person: Address, known: Invitee, uid: str = "") -> None:
        key, seen = answer_key(uid or message.uid, person), {"stamp": _stamp(message)}
        origin = self.origins.get(ANSWERS, key)
        if origin is None:
            self.origins.add((ANSWERS, key), ("invitee", known.id), person.partstat, file, seen)
        else:
            self.origins.change(origin, person.partstat, file, seen)

    def _say(
        self,
        action: Action,
        file: str,
        message: MessageIn,
        row: Meeting | None,
        reason: str = "",
        *,
        changes: Sequence[Difference] = (),
    ) -> None:
        label = (row.title if row is not None else message.title) or tr("Meeting without a title")
        record_id = row.id if row is not None else None
        place = Place(file, message.line)
        self.reporter.say(action, "meeting", label, place, record_id=record_id, reason=reason, changes=changes)


def _stamp(message: MessageIn) -> str:
    """When it was said, as text that sorts."""
    return message.stamp.isoformat() if message.stamp else ""


def _is(invitee: Invitee, person: Address) -> bool:
    if person.email:
        return (invitee.address or "").casefold() == person.email.casefold()
    return bool(person.name) and (invitee.name or "").casefold() == person.name.casefold()
