"""What the calendar has read, in parts, each held until something that it shows is recorded.

A note about a client is no reason to read the meetings again: the journal tells what kinds of records were touched, and
each part knows which it rests on. What is held rests on the number of the newest journal entry; it is one process's own
and is made from the record again at any time.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import Connection
from sqlalchemy.pool import Pool

from liaison.desk.touched import last_number, touched_kinds

T = TypeVar("T")
#: Parts that are held: those of some months, and of the days that were looked at.
_MOST: Final = 80
_MOST_MADE: Final = 12


@dataclass(slots=True)
class Held:
    """Parts as of an entry of the journal, by what they are and what was asked; those used last stand last."""

    number: int
    parts: OrderedDict[tuple[str, Hashable], tuple[frozenset[str], Any]] = field(default_factory=OrderedDict)
    made: OrderedDict[Hashable, tuple[Any, Any]] = field(default_factory=OrderedDict)

    def get(self, name: str, asked: Hashable, kinds: frozenset[str], read: Callable[[], T]) -> T:
        """A part that rests on records of these kinds, read where it is not held."""
        key = (name, asked)
        found = self.parts.get(key)
        if found is None:
            found = self.parts[key] = (kinds, read())
            while len(self.parts) > _MOST:
                self.parts.popitem(last=False)
        self.parts.move_to_end(key)
        value: T = found[1]
        return value

    def of_parts(self, asked: Hashable, parts: Any, make: Callable[[], T]) -> T:
        """What is made of parts: the same object as before where these say the same."""
        found = self.made.get(asked)
        if found is None or found[0] != parts:
            found = self.made[asked] = (parts, make())
            while len(self.made) > _MOST_MADE:
                self.made.popitem(last=False)
        self.made.move_to_end(asked)
        value: T = found[1]
        return value


_HELD: Final[WeakKeyDictionary[Pool, Held]] = WeakKeyDictionary()


def held_parts(connection: Connection) -> Held:
    """What is held of the open record, without what is not so any more."""
    pool, number = connection.engine.pool, last_number(connection)
    held = _HELD.get(pool)
    if held is None or number < held.number:
        held = _HELD[pool] = Held(number)
    elif number != held.number:
        touched = touched_kinds(connection, held.number)
        gone = [key for key, (kinds, _part) in held.parts.items() if touched is None or kinds & touched]
        for key in gone:
            del held.parts[key]
        held.number = number
    return held
