"""Meetings of calendar files, brought into the record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any, Final

from sqlalchemy import select

from liaison.desk.calendar.kept_edits import Edits, edited_meetings, keep_edits, merged
from liaison.desk.calendar.recorded import keep_names
from liaison.desk.context import Desk
from liaison.desk.edited_series import written
from liaison.desk.occurrences import AFTER, BEFORE, WRITTEN, expansion_row, occurrence_rows, write_rows
from liaison.exchange.calendars.expanding import expand_fast
from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.values import MeetingIn
from liaison.exchange.report import UnreadableFile
from liaison.model.base import new_id
from liaison.model.clock import today
from liaison.model.interaction import Interaction
from liaison.model.meeting import Invitee, Meeting, Review
from liaison.model.words import tr
from liaison.store.record import Unit

from .cancelling import cancel
from .differences import differences, has_same_times, time_differences
from .fields import changed_there
from .filing import Filing, filed_words, find_client_for
from .invitees import Invited, bring_invitees, invitee_values
from .known import Known
from .meeting_values import (
    OWN_REDUCED,
    OWN_REVIEW,
    WHEN,
    besides_times,
    book_keeping,
    content_of,
    digest_of,
    fields_of,
    first_day,
    invited,
    is_another,
    is_older,
    key_of,
    label_of,
    rank_of,
    said_in_each,
    stamp_of,
    what_changed,
)
from .provenance import Origins
from .report import Action, Difference, Place, Reporter

SYSTEM: Final = "calendar"

#: How often the repeating meetings of one import may take place within the span that is worked out.
MAX_TIMES: Final = 100_000

_AT_ONCE: Final = 500
_WRITTEN_AT_ONCE: Final = 20_000
_STRIDE: Final = 200


@dataclass(frozen=True, slots=True)
class Kept:
    """What the record holds of a meeting, as far as it decides about a newer version.

    ``said`` is the digest of how its calendar said it last; the text itself is kept with the meeting.
    """

    id: str
    sequence: int
    changed_at: datetime | None
    is_trashed: bool
    said: str | None
    stamp: str | None


@dataclass(slots=True)
class MeetingImport:
    """Brings meetings in; new ones are gathered and written together, changed ones one by one."""

    desk: Desk
    unit: Unit
    known: Known
    origins: Origins
    reporter: Reporter
    tick: Callable[[int, int, str], None]
    _kept: dict[str, Kept] = field(default_factory=dict)
    _meetings: list[dict[str, Any]] = field(default_factory=list)
    _invitees: list[dict[str, Any]] = field(default_factory=list)
    _occurrences: list[dict[str, Any]] = field(default_factory=list)
    _spans: list[dict[str, Any]] = field(default_factory=list)
    _times: int = 0
    _edits: dict[str, Edits] = field(default_factory=dict)

    def run(self, found: Sequence[tuple[str, MeetingIn]]) -> None:
        """Add, update or leave each meeting; ``found`` are pairs of file and meeting."""
        counting = self._that_count(found)
        self.origins.load(SYSTEM, (name for key, _, meeting in counting for name in (key, meeting.uid)))
        self._load_kept([meeting.uid for _, _, meeting in counting])
        counting.sort(key=lambda one: one[2].cancels)
        updates: list[tuple[str, str, MeetingIn, Kept]] = []
        for done, (key, file, meeting) in enumerate(counting):
            if done % _STRIDE == 0:
                self.tick(done, len(counting), tr("Bringing in meetings"))
            kept = self._kept.get(meeting.uid)
            if kept is None:
                self._add(key, file, meeting)
            elif self._is_news(key, file, meeting, kept):
                updates.append((key, file, meeting, kept))
        self._write()
        for key, file, meeting, kept in updates:
            self._update(key, file, meeting, kept)

    def _that_count(self, found: Sequence[tuple[str, MeetingIn]]) -> list[tuple[str, str, MeetingIn]]:
        """Of the copies of a meeting in several files the newest; a later file counts when they are equally new."""
        chosen: dict[str, tuple[str, MeetingIn]] = {}
        for file, meeting in found:
            key = key_of(meeting)
            other = chosen.get(key)
            if other is None:
                chosen[key] = (file, meeting)
                continue
            newer = rank_of(meeting) >= rank_of(other[1])
            loser, winner = (other, (file, meeting)) if newer else ((file, meeting), other)
            chosen[key] = winner
            reason = tr("another copy counts: line {line} of {file}", line=winner[1].line, file=winner[0])
            place = Place(loser[0], loser[1].line)
            self.reporter.say("skipped", "meeting", label_of(loser[1]), place, reason=reason)
        return [(key, file, meeting) for key, (file, meeting) in chosen.items()]

    def _load_kept(self, uids: Sequence[str]) -> None:
        self._edits = edited_meetings(self.unit.session)
        columns = (
            Meeting.uid,
            Meeting.id,
            Meeting.sequence,
            Meeting.changed_elsewhere_at,
            Meeting.deleted_at,
            Meeting.ics,
        )
        for at in range(0, len(uids), _AT_ONCE):
            some = uids[at : at + _AT_ONCE]
            for uid, meeting_id, sequence, changed_at, deleted_at, ics in self.unit.session.execute(
                select(*columns).where(Meeting.uid.in_(some)).order_by(Meeting.id)
            ):
                known = self._kept.get(uid)
                if known is None or known.is_trashed:
                    text = self._edits[meeting_id].said if meeting_id in self._edits else ics
                    said = digest_of(text) if text else None
                    self._kept[uid] = Kept(
                        meeting_id, sequence, changed_at, deleted_at is not None, said, stamp_of(text)
                    )

    def _is_news(self, key: str, file: str, meeting: MeetingIn, kept: Kept) -> bool:
        """Whether a meeting that is known has changed in the file; otherwise says why not."""
        place = Place(file, meeting.line)
        origin = self.origins.get(SYSTEM, key)
        action: Action = "skipped"
        reason = ""
        if kept.is_trashed:
            reason = tr("in the trash")
        elif digest_of(meeting.ics) in {kept.said, origin.digest if origin else None}:
            action = "unchanged"
        elif meeting.has_master and is_older(meeting, kept.sequence, kept.changed_at, kept.stamp):
            reason = tr("older than what is kept")
        else:
            return True
        self.reporter.say(action, "meeting", label_of(meeting), place, record_id=kept.id, reason=reason)
        return False

    def _add(self, key: str, file: str, meeting: MeetingIn) -> None:
        place = Place(file, meeting.line)
        if OWN_REVIEW.fullmatch(meeting.uid) or OWN_REDUCED.fullmatch(meeting.uid):
            is_review = OWN_REVIEW.fullmatch(meeting.uid) is not None
            reason = (
                tr("a review that was exported from Liaison")
                if is_review
                else tr("an entry that Liaison wrote for others, without its details")
            )
            self.reporter.say("skipped", "meeting", label_of(meeting), place, reason=reason)
            return
        if meeting.cancels:
            reason = tr("it cancels a meeting that the record does not have")
            self.reporter.say("skipped", "meeting", label_of(meeting), place, reason=reason)
            return
        filing = self._filing(meeting)
        row = {
            "id": new_id(),
            "uid": meeting.uid,
            "client_id": filing.client_id,
            "filed_by": filing.how,
            **fields_of(meeting),
            **book_keeping(meeting),
        }
        self._kept[meeting.uid] = Kept(
            row["id"], meeting.sequence, meeting.last_modified, is_trashed=False, said=None, stamp=None
        )
        self._meetings.append(row)
        self._invitees += [invitee_values(self.known, row["id"], person) for person in invited(meeting)]
        self._occur(row["id"], file, meeting)
        if not meeting.has_master:
            self._remember(key, file, meeting, row["id"])
        self.reporter.say(
            "added",
            "meeting",
            label_of(meeting),
            place,
            record_id=row["id"],
            reason=filed_words(self.known, filing),
            is_unfiled=filing.client_id is None,
            when=meeting.starts_at or meeting.starts_on,
            repeats=meeting.repeats,
        )

    def _filing(self, meeting: MeetingIn) -> Filing:
        emails = [person.email for person in (meeting.organizer, *meeting.attendees) if person and person.email]
        return find_client_for(self.known, emails, meeting.title, first_day(meeting))

    def _occur(self, meeting_id: str, file: str, meeting: MeetingIn) -> None:
        now = self.desk.now()
        day = today(self.desk.clock, UTC)
        start, end = day - BEFORE, day + AFTER
        if meeting.repeats:
            self._spans.append(expansion_row(meeting_id, start, end, now))
            span = _midnight(start), _midnight(end)
        else:
            first = _midnight(first_day(meeting))
            span = first - BEFORE, first + AFTER
        zone = meeting.zone or self.desk.zone_name
        found = expand_fast(meeting, *span, default_zone=zone)
        self._occurrences += occurrence_rows(meeting_id, found, meeting.title, meeting.location, now)
        if meeting.repeats:
            self._times += len(found)
            if self._times > MAX_TIMES:
                raise UnreadableFile(
                    tr("The meetings of {file} take place more often than any real ones.", file=file),
                    tr("Export a part of the calendar and import that."),
                )
        if len(self._occurrences) >= _WRITTEN_AT_ONCE:
            write_rows(self.unit.session, self._occurrences, ())
            self._occurrences = []

    def _write(self) -> None:
        written: set[str] = self.unit.session.info.setdefault(WRITTEN, set())
        written.update(row["id"] for row in self._meetings)
        self.unit.add_rows(Meeting, self._meetings)
        self.unit.add_rows(Invitee, self._invitees)
        write_rows(self.unit.session, self._occurrences, self._spans)
        self._meetings, self._invitees, self._occurrences, self._spans = [], [], [], []

    def _update(self, key: str, file: str, found: MeetingIn, kept: Kept) -> None:
        row = self.unit.session.get_one(Meeting, kept.id)
        self.unit.session.info[WRITTEN].discard(row.id)
        before = self._as_read_last(row)
        if before is not None and is_another(found, before):
            reason = tr("another meeting of the record has the same UID: {title}", title=row.title or label_of(before))
            self._say("skipped", file, found, row, reason)
            return
        if found.cancels and found.has_master:
            self._cancel(key, file, found, row, before)
            return
        meeting = self._completed(found, row, before)
        edits = self._edits_of(row)
        if edits is not None:
            meeting, before = self._with_edits(edits, row, meeting), self._before_with_edits(row)
        theirs = fields_of(meeting)
        base = fields_of(before) if before is not None else {name: getattr(row, name) for name in theirs}
        changes = changed_there(row, theirs, base, (WHEN,))
        if not changes and self._is_said_again(row, meeting, before):
            self._say("unchanged", file, found, row)
            return
        if meeting is not found and before is not None and before.has_master:
            self._remember(row.uid, file, before, row.id)
        changes |= self._filed_anew(row, meeting, before)
        told = [*differences(self.desk, {name: getattr(row, name) for name in theirs}, changes)]
        self._keep_names(row, meeting)
        for name, value in (changes | book_keeping(meeting)).items():
            setattr(row, name, value)
        versions = Invited.of(self.origins, before, meeting)
        others = bring_invitees(self.desk, self.unit.session, self.known, row.id, versions)
        if meeting is not found or self.origins.get(SYSTEM, key):
            self._remember(key, file, found, row.id)
        if changes or others or meeting.repeats or (before is not None and before.repeats):
            if before is not None and not changes.keys() & WHEN and (before.repeats or meeting.repeats):
                told += time_differences(self.desk, before, meeting)
            self._say("updated", file, found, row, what_changed(changes), changes=(*told, *others))
        else:
            self._say("unchanged", file, found, row, tr("nothing that is kept here changed"))

    def _cancel(self, key: str, file: str, found: MeetingIn, row: Meeting, before: MeetingIn | None) -> None:
        """A meeting is called off; a cancellation need not repeat what it cancels, so that nothing else changes."""
        told = cancel(self.desk, row, before, found.sequence, found.last_modified)
        self._remember(key, file, found, row.id)
        self._say("updated" if told else "unchanged", file, found, row, tr("called off") if told else "", changes=told)

    def _say(
        self,
        action: Action,
        file: str,
        found: MeetingIn,
        row: Meeting,
        reason: str = "",
        *,
        changes: Sequence[Difference] = (),
    ) -> None:
        place, label = Place(file, found.line), row.title or label_of(found)
        self.reporter.say(action, "meeting", label, place, record_id=row.id, reason=reason, changes=changes)

    def _filed_anew(self, row: Meeting, meeting: MeetingIn, before: MeetingIn | None) -> dict[str, Any]:
        """The client by what a meeting says now, where none was found or the one found was told by what it said."""
        filing = self._filing(meeting)
        now = {"client_id": filing.client_id, "filed_by": filing.how}
        if row.client_id is None:
            return now if filing.client_id else {}
        told = self._filing(before) if before is not None else None
        if told is None or (told.client_id, told.how) != (row.client_id, row.filed_by) or told == filing:
            return {}
        if filing.client_id == row.client_id:
            return {"filed_by": filing.how}
        if filing.client_id is None or self._is_used(row):
            return {"filed_by": tr("as an earlier version of it was")}
        return now | {"engagement_id": None}

    def _is_used(self, row: Meeting) -> bool:
        """Whether something of the record was made of this meeting, which then stays with its client."""
        return any(
            self.unit.session.scalar(select(of.id).where(of.meeting_id == row.id, of.deleted_at.is_(None)).limit(1))
            for of in (Interaction, Review)
        )

    def _remember(self, key: str, file: str, meeting: MeetingIn, meeting_id: str) -> None:
        """Keep how a part of a meeting was said, where the text of the meeting does not tell it."""
        origin = self.origins.get(SYSTEM, key)
        digest = digest_of(meeting.ics)
        if origin is None:
            self.origins.add((SYSTEM, key), ("meeting", meeting_id), digest, file, None)
        else:
            self.origins.change(origin, digest, file, None)

    def _is_said_again(self, row: Meeting, meeting: MeetingIn, before: MeetingIn | None) -> bool:
        """Whether a version in other words, such as one that was exported from here, says what is known already."""
        if before is not None:
            if content_of(meeting) != content_of(before):
                return False
            return not meeting.overrides or (
                besides_times(meeting.ics) == besides_times(before.ics) and has_same_times(self.desk, before, meeting)
            )
        people = {(one.email or one.name).casefold() for one in invited(meeting)}
        here = self.unit.session.scalars(
            select(Invitee).where(Invitee.meeting_id == row.id, Invitee.deleted_at.is_(None))
        )
        return meeting.sequence == row.sequence and people == {
            (one.address or one.name or "").casefold() for one in here
        }

    def _as_read_last(self, row: Meeting) -> MeetingIn | None:
        """What the source said of this meeting when it was last read."""
        text = self._edits[row.id].said if row.id in self._edits else row.ics
        return self._read(text, row.uid) if text else None

    def _edits_of(self, row: Meeting) -> Edits | None:
        """What was changed here in the text of a series, and how its source said it last."""
        return self._edits.get(row.id)

    def _with_edits(self, edits: Edits, row: Meeting, meeting: MeetingIn) -> MeetingIn:
        """What the source says now, with the times that were moved here and without those that are another series."""
        text, kept = merged(edits, row.ics or "", meeting.ics, row.uid, self.desk.zone_name)
        keep_edits(self.unit.session, row.id, kept)
        return self._read(text, row.uid) or meeting

    def _before_with_edits(self, row: Meeting) -> MeetingIn | None:
        """The same of what the source said last."""
        return self._read(row.ics or "", row.uid)

    def _keep_names(self, row: Meeting, meeting: MeetingIn) -> None:
        """What is recorded of the times of a series goes along where a newer text moves it."""
        if row.repeats and meeting.repeats:
            text = row.ics or written(row, self.desk.now())
            keep_names(self.unit.session, row.id, row.uid, (text, meeting.ics), self.desk.zone_name)

    def _read(self, ics: str, uid: str) -> MeetingIn | None:
        found = read_calendar(ics.encode(), "", default_zone=self.desk.zone_name)
        return next((meeting for meeting in found.meetings if meeting.uid == uid), None)

    def _completed(self, found: MeetingIn, row: Meeting, before: MeetingIn | None) -> MeetingIn:
        """A file may hold only changed occurrences of a series that is known, or the series after these."""
        if before is None or row.ics is None or found.has_master == before.has_master:
            return found
        ics = said_in_each(found) if found.has_master is False else found.ics
        known = self._edits[row.id].said if row.id in self._edits else row.ics
        return self._read(known + ics, found.uid) or found


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
