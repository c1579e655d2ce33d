"""The file of a feed that was never to be: making the feed was undone, and the file was written by then."""

from __future__ import annotations

from collections.abc import Collection
from hashlib import sha256
from pathlib import Path

from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.model.desk_items import Setting
from liaison.model.errors import InputError
from liaison.model.words import tr

from .keeping import list_feeds
from .writing import forget_state, said_in, states


def left_files(desk: Desk, feed_ids: Collection[str]) -> tuple[tuple[str, Path], ...]:
    """Of these feeds, by id, those that are no more as making them was undone, with the file that is still there."""
    written = {one: state.path for one, state in states(desk).items() if one in feed_ids and state.path}
    if not written:
        return ()
    with desk.record.reading() as session:
        known = set(session.scalars(select(Setting.id).where(Setting.id.in_(written))))
    used = {feed.path for feed in list_feeds(desk)}
    found = ((one, Path(path)) for one, path in written.items() if one not in known)
    return tuple((one, path) for one, path in found if path not in used and path.is_file())


def remove_left_file(desk: Desk, feed_id: str) -> Path:
    """Remove the file of such a feed; which one it was.

    Raises:
        InputError: it is not what was written there any more, is used again, or cannot be removed.
    """
    path = dict(left_files(desk, [feed_id])).get(feed_id)
    if path is None:
        raise InputError(tr("The file is not there any more, or is used again."), tr("Nothing was removed."))
    try:
        if sha256(said_in(path.read_bytes())).hexdigest() != states(desk)[feed_id].digest:
            raise InputError(
                tr("The file was changed since it was written."), tr("Remove it by hand: {path}", path=path)
            )
        path.unlink()
    except OSError as problem:
        raise InputError(
            tr("The file could not be removed: {reason}", reason=problem.strerror or str(problem)),
            tr("Remove it by hand: {path}", path=path),
        ) from problem
    forget_state(desk, feed_id)
    return path
