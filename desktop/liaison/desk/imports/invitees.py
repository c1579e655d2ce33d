"""Those invited to a meeting, brought into the record and kept in step with its calendar."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.exchange.calendars.values import Address, MeetingIn
from liaison.model.meeting import Invitee
from liaison.model.words import tr

from .differences import answer_difference, invited_differences
from .known import Known
from .meeting_values import invited, stamp_of
from .provenance import Origins
from .report import Difference

#: Under which answers by message are remembered, so that an older one never replaces a newer.
ANSWERS: Final = "calendar answers"


def invitee_values(known: Known, meeting_id: str, person: Address) -> dict[str, Any]:
    """The columns of somebody invited, matched to one of us or of theirs by the address."""
    colleague = known.colleague_with(person.email)
    return {
        "meeting_id": meeting_id,
        "name": person.name or None,
        "address": person.email,
        "role": person.role or None,
        "answer": person.partstat or None,
        "person_id": None if colleague else known.person_with(person.email),
        "colleague_id": colleague,
    }


class Invited(NamedTuple):
    """Those invited as their calendar said last and as it says now, and who has answered by message since then.

    ``is_moved`` says that it calls to another time now: an answer that it does not repeat was given to the old one.
    """

    before: Sequence[Address]
    now: Sequence[Address]
    answered: Collection[str] = ()
    is_moved: bool = False

    @classmethod
    def of(cls, origins: Origins, before: MeetingIn | None, meeting: MeetingIn) -> Invited:
        """Those of two versions of a meeting; without an earlier one nobody is known to have been invited."""
        now = invited(meeting)
        answered = _answered_since(origins, meeting, now)
        if before is None:
            return cls((), now, answered)
        is_moved = (before.starts_at, before.starts_on) != (meeting.starts_at, meeting.starts_on)
        return cls(invited(before), now, answered, is_moved)


def answer_key(uid: str, person: Address) -> str:
    """Under what an answer to a meeting is remembered."""
    return f"{uid}#{_key(person)}"


def _answered_since(origins: Origins, meeting: MeetingIn, people: Sequence[Address]) -> frozenset[str]:
    """Those whose message with an answer is no older than this version of a meeting."""
    stamp = stamp_of(meeting.ics)
    keys = {answer_key(meeting.uid, person): _key(person) for person in people}
    origins.load(ANSWERS, keys)
    said = {key: origin for key in keys if (origin := origins.get(ANSWERS, key)) is not None}
    return frozenset(keys[key] for key, one in said.items() if stamp and comparable(one.seen.get("stamp")) >= stamp)


def comparable(stamp: object) -> str:
    """A kept stamp as :func:`stamp_of` has it; empty where there is none."""
    return f"{datetime.fromisoformat(stamp):%Y%m%dT%H%M%SZ}" if isinstance(stamp, str) and stamp else ""


def bring_invitees(
    desk: Desk, session: Session, known: Known, /, meeting_id: str, versions: Invited
) -> tuple[Difference, ...]:
    """Add who is new in the calendar, take away whom it dropped; those who were added here stay.

    Of those who stay only what the calendar says otherwise than last time is brought in, so that names corrected here
    and answers that came by message are not lost. What changes is returned.
    """
    before, people = versions.before, versions.now
    rows = session.scalars(
        select(Invitee).where(Invitee.meeting_id == meeting_id, Invitee.deleted_at.is_(None)).order_by(Invitee.id)
    )
    here = {(row.address or row.name or "").casefold(): row for row in rows}
    old = {_key(person): person for person in before}
    new = {_key(person): person for person in people}
    told: list[Difference] = []
    added: list[str] = []
    dropped: list[str] = []
    for key, person in new.items():
        values = invitee_values(known, meeting_id, person)
        row = here.get(key)
        if row is not None:
            base = invitee_values(known, meeting_id, old[key]) if key in old else None
            told += _follow(row, values, _said_anew(row, values, base, versions, has_answered=key in versions.answered))
        elif key not in old:
            session.add(Invitee(**values))
            added.append(person.name or person.email or "")
    for key in sorted((old.keys() - new.keys()) & here.keys()):
        here[key].deleted_at = desk.now()
        dropped.append(here[key].name or here[key].address or "")
    return (*invited_differences(added, dropped), *told)


def _key(person: Address) -> str:
    return (person.email or person.name).casefold()


def _said_anew(
    row: Invitee, values: Mapping[str, Any], base: Mapping[str, Any] | None, versions: Invited, *, has_answered: bool
) -> list[str]:
    """What the calendar says of somebody otherwise than last time; whoever is matched stays so.

    A call to another time asks everybody anew, and a message that is newer than the calendar is the last word.
    """
    names = [name for name in ("name", "role", "answer") if base is None or values[name] != base[name]]
    if has_answered:
        names = [name for name in names if name != "answer"]
    elif versions.is_moved and "answer" not in names:
        names.append("answer")
    if row.person_id is None and row.colleague_id is None:
        names += ["person_id", "colleague_id"]
    return names


def _follow(row: Invitee, values: Mapping[str, Any], names: Sequence[str]) -> Iterator[Difference]:
    """Bring some of what the calendar says into an invitee and tell it."""
    changed = [name for name in names if getattr(row, name) != values[name]]
    if changed:
        who = (values["name"] if "name" in names else row.name) or values["address"] or ""
        if "answer" in changed:
            yield answer_difference(who, row.answer, values["answer"])
        else:
            yield Difference(tr("invited"), row.name or row.address or "", who)
    for name in changed:
        setattr(row, name, values[name])
