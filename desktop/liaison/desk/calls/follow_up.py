"""The message that follows up a call, from the record, for any of those who were there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.briefing.brief import AGENCY_SETTING
from liaison.desk.context import Desk
from liaison.desk.views.call import KEPT_OF_CALL
from liaison.insight.calls.follow_up import Agreed, FollowUp, FollowUpFacts, follow_up, is_written
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment
from liaison.model.desk_items import Setting
from liaison.model.errors import NotFoundError
from liaison.model.interaction import Attendance, Interaction
from liaison.model.person import Never, Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import ChannelKind, CommitmentStatus, InteractionKind, InteractionStatus, Side
from liaison.model.words import tr, upper_first

_MOST: Final = 60
_TALKS: Final = (InteractionKind.CALL, InteractionKind.MEETING, InteractionKind.VISIT)


@dataclass(frozen=True, slots=True)
class Recipient:
    """Someone the message may go to: by which channel, and what is never done there.

    ``address`` is where mail goes, empty where none is known. ``is_liked``: the channel is one of several, the best.
    """

    person_id: str
    name: str
    channel: str
    address: str
    nevers: tuple[str, ...]
    is_by_mail: bool
    is_liked: bool = True


@dataclass(frozen=True, slots=True)
class FollowUpView:
    """The message for one of ``people``; without any, for whoever it may concern."""

    interaction_id: str
    client: str
    people: tuple[Recipient, ...]
    chosen: Recipient | None
    message: FollowUp


def follow_up_of(desk: Desk, interaction_id: str, person_id: str | None = None) -> FollowUpView:
    """What was agreed in an interaction, as a message to ``person_id``, there or not, or to whoever comes first.

    Raises:
        NotFoundError: there is no such interaction, it is in the trash, or it is with no client.
    """
    with desk.record.reading() as session:
        row = session.get(Interaction, interaction_id)
        client = session.get(Client, row.client_id) if row is not None and row.client_id else None
        if row is None or row.deleted_at is not None or client is None:
            raise NotFoundError(tr("This is in the trash now."), tr("It can be restored from there."))
        people = _people(session, row, person_id)
        person = next((one for one in people if one.id == person_id), people[0] if people else None)
        kept = _kept(session, row.id)
        ours, theirs = _agreed(session, row.id, kept.get("joined", ()), person)
        channel = _channel(person)
        facts = FollowUpFacts(
            name=_called(person) if person else client.name,
            kind=row.interaction_kind,
            day=row.happened_at.astimezone(desk.zone).date(),
            today=desk.today(),
            ours=ours,
            theirs=theirs,
            likes=(person.likes_information or "") if person else "",
            channel=channel,
            next_on=date.fromisoformat(kept["next_on"]) if kept.get("next_on") else None,
            sender=session.scalar(_ME) or "",
            agency=_agency(session),
        )
        recipients = tuple(_recipient(session, one) for one in people)
    chosen = next((one for one in recipients if person is not None and one.person_id == person.id), None)
    return FollowUpView(interaction_id, client.name, recipients, chosen, follow_up(facts))


def latest_talk(desk: Desk, client_id: str) -> str:
    """The id of the last call, meeting or visit with a client that was held.

    Raises:
        NotFoundError: there was none.
    """
    query = (
        select(Interaction.id)
        .where(
            Interaction.client_id == client_id,
            Interaction.interaction_kind.in_(_TALKS),
            Interaction.status == InteractionStatus.HELD,
            Interaction.deleted_at.is_(None),
            Interaction.happened_at <= desk.now(),
        )
        .order_by(Interaction.happened_at.desc(), Interaction.id.desc())
        .limit(1)
    )
    with desk.record.reading() as session:
        found = session.scalar(query)
    if found is None:
        raise NotFoundError(tr("There was no call or meeting yet that could be followed up."), tr("Record one first."))
    return found


_ME: Final = select(Colleague.name).where(Colleague.is_me.is_(True), Colleague.deleted_at.is_(None)).limit(1)


def _called(person: Person) -> str:
    """How one addresses them."""
    return person.given_name or person.name.split()[0]


def _people(session: Session, row: Interaction, wanted: str | None) -> Sequence[Person]:
    """Who was there, and who is wanted."""
    there = _there(session, row)
    other = session.get(Person, wanted) if wanted and wanted not in {one.id for one in there} else None
    return there if other is None or other.deleted_at is not None else [*there, other]


def _there(session: Session, row: Interaction) -> Sequence[Person]:
    """Who was there, in the order in which they were named; where nobody was, the point of contact."""
    there = session.scalars(
        select(Person)
        .join(Attendance, Attendance.person_id == Person.id)
        .where(Attendance.interaction_id == row.id, Attendance.deleted_at.is_(None), Person.deleted_at.is_(None))
        .order_by(Attendance.created_at, Attendance.id)
        .limit(_MOST)
    ).all()
    if there:
        return there
    return session.scalars(
        select(Person)
        .join(Stakeholder, Stakeholder.person_id == Person.id)
        .where(
            Stakeholder.client_id == row.client_id,
            Stakeholder.is_point_of_contact.is_(True),
            Stakeholder.until_on.is_(None),
            Stakeholder.deleted_at.is_(None),
            Person.deleted_at.is_(None),
        )
        .order_by(Person.name)
        .limit(1)
    ).all()


def _kept(session: Session, interaction_id: str) -> dict[str, Any]:
    value = session.scalar(
        select(Setting.value).where(Setting.key == f"{KEPT_OF_CALL}{interaction_id}", Setting.deleted_at.is_(None))
    )
    return value or {}


def _agreed(
    session: Session, interaction_id: str, joined: Sequence[str], person: Person | None
) -> tuple[tuple[Agreed, ...], tuple[Agreed, ...]]:
    """The promises made in the interaction, and those it said again, ours and theirs; nothing that was dropped."""
    rows = session.execute(
        select(Commitment.side, Commitment.what, Commitment.due_on, Commitment.person_id, Person.name)
        .outerjoin(Person, Person.id == Commitment.person_id)
        .where(
            (Commitment.source_id == interaction_id) | Commitment.id.in_(joined),
            Commitment.status != CommitmentStatus.DROPPED,
            Commitment.deleted_at.is_(None),
        )
        .order_by(Commitment.due_on.is_(None), Commitment.due_on, Commitment.created_at, Commitment.id)
        .limit(_MOST)
    ).all()
    sides: dict[Side, list[Agreed]] = {Side.OURS: [], Side.THEIRS: []}
    for row in rows:
        is_other = row.person_id is not None and (person is None or row.person_id != person.id)
        sides[row.side].append(Agreed(row.what, row.due_on, row.name if is_other else ""))
    return tuple(sides[Side.OURS]), tuple(sides[Side.THEIRS])


def _channel(person: Person | None) -> ChannelKind | None:
    """The channel they like best of those on which one writes."""
    ranked = [one.kind_of for one in person.channels] if person else []
    return next((kind for kind in ranked if is_written(kind)), None)


def _recipient(session: Session, person: Person) -> Recipient:
    kind = _channel(person)
    mail = next((one.address for one in person.channels if one.kind_of is ChannelKind.EMAIL and one.address), "")
    nevers = session.scalars(
        select(Never.what).where(Never.person_id == person.id, Never.deleted_at.is_(None)).order_by(Never.created_at)
    )
    return Recipient(
        person.id,
        person.name,
        upper_first(tr(kind.value)) if kind else "",
        mail or "",
        tuple(nevers),
        kind is ChannelKind.EMAIL or (kind is None and bool(mail)),
        len(person.channels) > 1,
    )


def _agency(session: Session) -> str:
    value: dict[str, Any] = session.scalar(select(Setting.value).where(Setting.key == AGENCY_SETTING)) or {}
    return str(value.get("name") or "")
