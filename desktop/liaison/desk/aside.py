"""A second desk over the same vault, for work that takes long and must not keep the first one waiting."""

from __future__ import annotations

from liaison.store.record import Record

from .context import Desk
from .opening import set_up_desk, user_name


def desk_aside(desk: Desk) -> Desk:
    """A desk with a connection of its own, to be used by one other thread while ``desk`` is open.

    It reads beside the first one; of both, one writes at a time. A record that is not in a vault has no second
    connection: its own desk is returned, which must then not be used by two threads.
    """
    if desk.vault is None:
        return desk
    return set_up_desk(Record(desk.vault.engine(), desk.clock, user_name), desk.zone_name, desk.vault)
