"""Who is told what was changed in the record."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from liaison.model.values import Changes


class _Subscription(NamedTuple):
    owner: QObject
    kinds: frozenset[str] | None
    told: Callable[[Changes], None]


class ChangeHub:
    """Tells pages of changes to the kinds of record they show; the one who made a change is left out."""

    def __init__(self) -> None:
        self._subscriptions: list[_Subscription] = []

    def subscribe(self, owner: QObject, kinds: Collection[str] | None, told: Callable[[Changes], None]) -> None:
        """Call ``told`` after changes to ``kinds`` (None: all) while ``owner`` lives."""
        self._subscriptions.append(_Subscription(owner, None if kinds is None else frozenset(kinds), told))

    def drop_gone(self) -> None:
        """Let go of those who live no more, and with them of what they showed; a change does so by itself."""
        self._subscriptions = [one for one in self._subscriptions if shiboken6.isValid(one.owner)]

    def announce(self, changes: Changes, initiator: QObject | None) -> None:
        """Tell everyone concerned but ``initiator``."""
        self.drop_gone()
        touched = {kind for kind, _id in changes.touched}
        for one in list(self._subscriptions):
            is_concerned = one.kinds is None or touched & one.kinds
            if changes and is_concerned and one.owner is not initiator and shiboken6.isValid(one.owner):
                one.told(changes)
