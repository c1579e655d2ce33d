"""What an entry there says beside what the record says, and beside what both said last."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Any

from liaison.desk.context import Desk
from liaison.desk.imports.meeting_values import content_of
from liaison.desk.trash import restore_within
from liaison.exchange.calendars.telling import say_the_same
from liaison.exchange.calendars.values import MeetingIn, TodoIn
from liaison.model.calendar_sync import CalendarLink, LinkState
from liaison.model.errors import LiaisonError
from liaison.model.meeting import Meeting
from liaison.store.record import Unit

from .bringing import clash, day_of, said
from .held import Held, read_one, values_now


@dataclass(frozen=True, slots=True)
class Comparing:
    """Compares in one zone."""

    zone: tzinfo
    zone_name: str

    def said(self, kind: str, meeting: MeetingIn | None, todo: TodoIn | None) -> dict[str, Any]:
        """What an entry says of a kind of record, by the columns that are compared."""
        if kind == "review":
            return {"due_on": day_of(meeting) if meeting else None}
        return said(meeting, todo, self.zone)

    def says_more(self, here: Held, meeting: MeetingIn | None, todo: TodoIn | None) -> bool:
        """Whether a record says anything otherwise than its entry."""
        mine = values_now(here)
        return any(mine.get(name) != value for name, value in self.said(here.kind, meeting, todo).items())

    def clashes(self, here: Held, last: tuple[str, str | None], meeting: MeetingIn | None, todo: TodoIn | None) -> bool:
        """Whether the same was changed on both sides; of a series that was edited here time by time, anything.

        ``last`` is the text there and the digest here when both were last the same.
        """
        text, ours = last
        if here.digest == ours:
            return False
        if here.digest.partition(".")[2] != (ours or "").partition(".")[2]:
            return True
        before = read_one(text, self.zone_name)
        return clash(self.said(here.kind, *before[:2]), self.said(here.kind, meeting, todo), values_now(here))

    def is_known(self, link: CalendarLink, here: Held, text: str, meeting: MeetingIn | None) -> bool:
        """Whether a version there says what is known already, as where a server names none (no ETag).

        Of what is from here, and has no text of a calendar, the same in other words is the same.
        """
        if link.link_state is not LinkState.SAME or link.theirs is not None or not link.text or here.is_gone:
            return False
        if say_the_same(link.text, text):
            return True
        if not isinstance(here.row, Meeting) or here.row.ics or meeting is None or meeting.overrides:
            return False
        known = read_one(link.text, self.zone_name)[0]
        return known is not None and _without_stamps(known) == _without_stamps(meeting)

    def is_what_was_sent(self, sent_text: str, meeting: MeetingIn | None, todo: TodoIn | None) -> bool:
        """Whether an entry is the text that was sent from here when no answer came."""
        sent, sent_todo, _damage = read_one(sent_text, self.zone_name)
        if sent is None or meeting is None:
            return sent_todo is not None and said(None, sent_todo, self.zone) == said(None, todo, self.zone)
        if said(sent, None, self.zone) != said(meeting, None, self.zone):
            return False
        return not sent.repeats or content_of(sent) == content_of(meeting)


def _without_stamps(meeting: MeetingIn) -> MeetingIn:
    return replace(content_of(meeting), last_modified=None)


def bring_back(desk: Desk, unit: Unit, trashed: list[Held]) -> list[tuple[Held, str]]:
    """Take records out of the trash; those that have to stay there, and why."""
    stay: list[tuple[Held, str]] = []
    unit.session.flush()
    for here in trashed:
        try:
            restore_within(unit, desk.now(), here.kind, here.id)
        except LiaisonError as error:
            stay.append((here, error.sentence))
    if trashed:
        for row in list(unit.session):
            if not isinstance(row, CalendarLink):
                unit.session.expire(row)
    return stay
