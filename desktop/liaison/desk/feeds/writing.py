"""Writing feeds: only when what they say has changed, whole or not at all, and a problem told once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256
from typing import Final

from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.drafts import keep_draft, read_draft
from liaison.desk.exports.calendar import prepare, stream_pages
from liaison.desk.exports.files import write_file
from liaison.desk.touched import last_number
from liaison.model.client import Client
from liaison.model.errors import InputError, LiaisonError
from liaison.model.person import Person
from liaison.model.words import tr

from .views import Feed, FeedState

#: What became of each feed is kept beside the drafts: it belongs to this machine and is no change of the record.
_DRAFT: Final = "feeds:"
_STAMP: Final = re.compile(rb"^DTSTAMP:[^\r\n]*\r\n", re.MULTILINE)
_SEPARATOR: Final = "\n"


def states(desk: Desk) -> dict[str, FeedState]:
    """What became of each feed, by its id."""
    kept = read_draft(desk, _DRAFT)
    return {feed_id: _read(text) for feed_id, text in (kept.state if kept is not None else {}).items()}


def keep_state(desk: Desk, feed_id: str, state: FeedState) -> None:
    """Keep what became of a feed."""
    kept = {one: _written(of) for one, of in (states(desk) | {feed_id: state}).items()}
    keep_draft(desk, _DRAFT, "", state=kept)


def forget_state(desk: Desk, feed_id: str) -> None:
    """Keep no longer what became of a feed that is no more."""
    kept = {one: _written(of) for one, of in states(desk).items() if one != feed_id}
    keep_draft(desk, _DRAFT, "", state=kept)


def said_in(data: bytes) -> bytes:
    """What a file of a feed says, whenever it was written."""
    return _STAMP.sub(b"", data)


def is_due(desk: Desk, feed: Feed, state: FeedState | None) -> bool:
    """Whether a feed may have to be written: something was changed, a day began, or its file is not what it was."""
    if not feed.is_on:
        return False
    if state is None or state.problem or state.path != str(feed.path) or state.day != desk.today():
        return True
    with desk.record.reading() as session:
        return last_number(session.connection()) != state.journal or not feed.path.exists()


def written_state(desk: Desk, feed: Feed) -> FeedState:
    """As of what a text of the feed that is begun now is; asked before it is read."""
    with desk.record.reading() as session:
        journal = last_number(session.connection())
    before = states(desk).get(feed.id, FeedState())
    return replace(before, journal=journal, day=desk.today())


def feed_text(desk: Desk, feed: Feed) -> Iterator[bytes]:
    """What a feed says, by pieces, with the record read page by page between them; pieces may be empty.

    Raises:
        InputError: its choice asks for what cannot be, or whom it is about is not there any more.
    """
    _check_subjects(desk, feed)
    prepare(desk, feed.choice)
    yield from stream_pages(desk, feed.choice, feed.name, desk.record.reading)


def _check_subjects(desk: Desk, feed: Feed) -> None:
    """Whom a feed is about is there: without them it would be empty, as if nothing took place."""
    person_id, client_ids = feed.choice.person_id, feed.choice.client_ids
    with desk.record.reading() as session:
        person = session.get(Person, person_id) if person_id is not None else None
        is_there = select(Client.id).where(Client.id.in_(client_ids), Client.deleted_at.is_(None)).limit(1)
        if person_id is not None and (person is None or person.deleted_at is not None):
            said = tr("The person it is about is not there any more; the file stays as it is.")
        elif client_ids and session.scalar(is_there) is None:
            said = tr("The client it is about is not there any more; the file stays as it is.")
        else:
            return
    raise InputError(said, tr("Choose another, or remove the feed."))


def put_feed(feed: Feed, data: bytes, state: FeedState, now: datetime) -> FeedState:
    """Write the text of a feed where it says something else than what is there. It needs no record, and never raises.

    ``state`` is the :func:`written_state` of the text. What the file may be read by stays as it was set there.
    """
    digest = sha256(said_in(data)).hexdigest()
    try:
        if digest == state.digest and state.path == str(feed.path) and feed.path.exists():
            return replace(state, problem="")
        mode = feed.path.stat().st_mode & 0o777 if feed.path.is_file() else None
        write_file(feed.path, [data])
        if mode is not None:
            feed.path.chmod(mode)
    except LiaisonError as problem:
        return replace(state, problem=problem.sentence)
    except OSError as problem:
        return replace(state, problem=problem.strerror or tr("The system refused."))
    return replace(state, path=str(feed.path), written_at=now, digest=digest, problem="")


def write_feed(desk: Desk, feed: Feed) -> FeedState:
    """Bring a feed up to date at once, and keep what became of it."""
    state = written_state(desk, feed)
    try:
        data = b"".join(feed_text(desk, feed))
    except InputError as problem:
        state = replace(state, problem=problem.sentence)
    else:
        state = put_feed(feed, data, state, desk.now())
    keep_state(desk, feed.id, state)
    return state


def _written(state: FeedState) -> str:
    parts = (
        state.path,
        state.written_at.isoformat() if state.written_at else "",
        str(state.journal),
        state.day.isoformat() if state.day else "",
        state.digest,
        state.problem.replace(_SEPARATOR, " "),
    )
    return _SEPARATOR.join(parts)


def _read(text: str) -> FeedState:
    """As kept; what another version kept otherwise counts as never written."""
    try:
        path, written_at, journal, day, digest, problem = text.split(_SEPARATOR)
        return FeedState(
            path,
            datetime.fromisoformat(written_at) if written_at else None,
            int(journal),
            date.fromisoformat(day) if day else None,
            digest,
            problem,
        )
    except ValueError:
        return FeedState()
