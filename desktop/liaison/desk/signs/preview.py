"""What the signs would find with other thresholds: who would appear, who would vanish, what would be graver."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from liaison.desk.context import Desk
from liaison.desk.steps import Reach, at_once, within
from liaison.insight.signs.finding import Finding, Severity, Sign
from liaison.insight.signs.table import SignTable
from liaison.model.words import tr

from .finds import facts_in_steps, views_of, watched_clients
from .reading import ClientRead, SignReader
from .thresholds import table_on, table_with

#: Seconds for which clients are read at once.
_AT_ONCE: Final = 0.2
_SEVERITIES: Final = {Severity.NOTE: "worth knowing", Severity.WARN: "warning", Severity.ACT: "time to act"}


@dataclass(frozen=True, slots=True)
class SignChange:
    """A finding that would appear (``before`` is None), vanish (``after`` is None) or be as grave as ``after``."""

    client_id: str
    client: str
    sign: Sign
    finding: str
    before: Severity | None
    after: Severity | None

    @property
    def sentence(self) -> str:
        """What would be told differently of whom."""
        named = {"client": self.client, "finding": self.finding}
        if self.before is None and self.after is not None:
            return tr("{client} would appear, {severity}: {finding}", severity=tr(_SEVERITIES[self.after]), **named)
        if self.after is None or self.before is None:
            return tr("{client} would vanish: {finding}", **named)
        before, after = tr(_SEVERITIES[self.before]), tr(_SEVERITIES[self.after])
        return tr("{client}, {before} → {after}: {finding}", before=before, after=after, **named)


@dataclass(frozen=True, slots=True)
class SignPreview:
    """What would change with the clients looked at, how many those are, and whose turn is next: ask again for them."""

    changes: tuple[SignChange, ...]
    clients: int
    waiting: tuple[str, ...]


def preview_thresholds(
    desk: Desk, values: Mapping[str, float], *, among: Sequence[str] | None = None, seconds: float = _AT_ONCE
) -> SignPreview:
    """What the signs would find, were these thresholds in force, by path.

    Clients are read for about so many ``seconds``, at least one: all there are, or those ``among`` which one waited.

    Raises:
        InputError: there is no such threshold, or it cannot be that; its field is the path.
    """
    wanted = table_with(desk, values)
    is_over, changes = within(seconds), list[SignChange]()
    with desk.record.reading() as session:
        connection = session.connection()
        now = table_on(connection, desk.today())
        waiting = list(watched_clients(connection) if among is None else among)
        looked = 0
        while waiting and not (looked and is_over()):
            read = _read(connection, desk, waiting.pop(0))
            if read is not None and read.is_watched:
                looked += 1
                changes += _changes(read, now, wanted)
    return SignPreview(tuple(changes), looked, tuple(waiting))


def _read(connection: Connection, desk: Desk, client_id: str) -> ClientRead | None:
    reader = SignReader(connection, desk.zone_name, desk.today(), desk.now())
    return at_once(facts_in_steps(reader, Reach(connection), desk, client_id))


def _changes(read: ClientRead, now: SignTable, wanted: SignTable) -> list[SignChange]:
    before, after = _spoken(read, now), _spoken(read, wanted)
    found = []
    for sign in Sign:
        old, new = before.get(sign), after.get(sign)
        said = new or old
        if said is not None and (old is None or new is None or old.severity is not new.severity):
            of = (old.severity if old else None, new.severity if new else None)
            found.append(SignChange(read.facts.client_id, read.facts.client, sign, said.sentence, *of))
    return found


def _spoken(read: ClientRead, table: SignTable) -> dict[Sign, Finding]:
    """The findings that are shown: those that rest or were judged false are not missed."""
    return {one.finding.sign: one.finding for one in views_of(read, table) if not one.is_silenced}
