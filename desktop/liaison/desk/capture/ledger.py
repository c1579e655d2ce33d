"""The open promises of a client that a typed line may say again."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from sqlalchemy import Connection, bindparam, select

from liaison.desk.commitments import NewCommitment
from liaison.desk.names import fold
from liaison.insight.capture.values import CapturedLine, Prefix
from liaison.model.commitment import Commitment
from liaison.model.values import CommitmentStatus, Side
from liaison.store.rows import table_of

from .lines import Source, new_commitment

_SMALL_WORDS = frozenset({"a", "an", "and", "for", "in", "of", "on", "our", "the", "their", "to", "with", "your"})

_PROMISE: Final = table_of(Commitment)
_OPEN: Final = select(_PROMISE.c.id, _PROMISE.c.side, _PROMISE.c.what, _PROMISE.c.due_on, _PROMISE.c.person_id).where(
    _PROMISE.c.client_id == bindparam("client_id"),
    _PROMISE.c.status == CommitmentStatus.OPEN,
    _PROMISE.c.deleted_at.is_(None),
)


class _Open(NamedTuple):
    id: str
    side: Side
    what: str
    due_on: date | None
    person_id: str | None


class Ledger:
    """What is promised and open, read once for all lines of a note, when the first of them asks."""

    def __init__(self, connection: Connection, client_id: str | None) -> None:
        self._connection = connection
        self._client_id = client_id
        self._open: tuple[_Open, ...] | None = None

    def already_promised(self, line: CapturedLine, source: Source) -> str | None:
        """The id of the open promise that ``line`` says again, if there is one and it does not say another date."""
        if line.prefix not in {Prefix.WE, Prefix.THEY} or line.done:
            return None
        new = new_commitment(line, source)
        wanted = _essence(new.what)
        same = [one.id for one in self._promises() if one.side is new.side and _says_again(one, new, wanted)]
        return same[0] if len(same) == 1 else None

    def _promises(self) -> tuple[_Open, ...]:
        if self._open is None:
            rows = self._connection.execute(_OPEN, {"client_id": self._client_id}).all()
            self._open = tuple(_Open(*row) for row in rows)
        return self._open


def _says_again(known: _Open, new: NewCommitment, wanted: frozenset[str]) -> bool:
    """Whether a new line means this promise: the same date and person where it names them, and its words."""
    if new.due_on not in {None, known.due_on} or new.person_id not in {None, known.person_id}:
        return False
    said = _essence(known.what)
    return wanted == said or (len(wanted) > 1 and wanted < said)


def _essence(what: str) -> frozenset[str]:
    """The words that carry the matter."""
    return frozenset(fold(what).split()) - _SMALL_WORDS
