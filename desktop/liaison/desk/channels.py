"""How a person is reached (P12): the order of their channels, and a channel or a never from one typed line."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.insight.contact_lines import NeverLine, ReachLine, read_reach_line
from liaison.model.errors import InputError, NotFoundError
from liaison.model.person import Channel, Never, Person
from liaison.model.values import Changes
from liaison.model.words import tr

from .context import Desk


def rank_channels(desk: Desk, person_id: str, channel_ids: Sequence[str]) -> Changes:
    """Rank the channels of a person in this order, in one undoable step; channels not named follow as they were.

    Raises:
        NotFoundError: the person is gone, or a channel is not theirs.
    """
    with desk.record.command("rank_channels") as unit:
        person = live_person(unit.session, person_id)
        channels = _channels(unit.session, person_id)
        known = {one.id: one for one in channels}
        if not set(channel_ids) <= known.keys():
            raise NotFoundError(tr("A channel is not there any more."), tr("Look again, then put them in order."))
        named = [known[one] for one in dict.fromkeys(channel_ids)]
        rest = [one for one in channels if one not in named]
        for rank, channel in enumerate((*named, *rest), start=1):
            channel.rank = rank
        unit.words = tr("Ranked the channels of {name}", name=person.name)
    return unit.changes


def add_reach_line(desk: Desk, person_id: str, text: str) -> Changes:
    """Add what one line says: "email dana@harbor.example", "Teams first", "never WhatsApp after 18:00".

    Raises:
        InputError: the line says no way to reach anybody.
        NotFoundError: the person is gone.
    """
    said = read_reach_line(text)
    if said is None:
        raise InputError(
            tr("“{text}” is no way to reach somebody.", text=text.strip()),
            tr("Write it as in “email dana@harbor.example”, “Teams first” or “never WhatsApp after 18:00”."),
        )
    with desk.record.command("add_reach_line") as unit:
        person = live_person(unit.session, person_id)
        if isinstance(said, NeverLine):
            unit.session.add(Never(person_id=person_id, channel_kind=said.channel, what=said.what))
            unit.words = tr("Added for {name}: never {what}", name=person.name, what=said.what)
        else:
            add_channels(unit.session, person_id, [said])
            shown = said.address or said.kind.value
            unit.words = tr("Added a channel of {name}: {address}", name=person.name, address=shown)
    return unit.changes


def add_channels(session: Session, person_id: str, lines: Sequence[ReachLine]) -> None:
    """Add channels inside a command, after those there are; one that is said to be best comes first."""
    channels = _channels(session, person_id)
    for line in lines:
        row = Channel(
            person_id=person_id,
            kind_of=line.kind,
            address=line.address,
            label=line.label,
            rank=1,
            hours_from=line.hours_from,
            hours_until=line.hours_until,
        )
        channels.insert(0 if line.is_best else len(channels), row)
        with session.no_autoflush:
            session.add(row)
    for rank, channel in enumerate(channels, start=1):
        channel.rank = rank


def _channels(session: Session, person_id: str) -> list[Channel]:
    return list(
        session.scalars(
            select(Channel)
            .where(Channel.person_id == person_id, Channel.deleted_at.is_(None))
            .order_by(Channel.rank, Channel.id)
        )
    )


def live_person(session: Session, person_id: str) -> Person:
    """The person, if not in the trash.

    Raises:
        NotFoundError: there is none.
    """
    person = session.get(Person, person_id)
    if person is None or person.deleted_at is not None:
        raise NotFoundError(tr("This person is not there, or in the trash."), tr("Look into the trash."))
    return person
