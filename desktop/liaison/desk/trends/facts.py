"""What the record of one client says about its lines, with the days on which each fact was known; read in steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Select

from liaison.desk.briefing.aims import hours_of
from liaison.desk.context import Desk
from liaison.desk.steps import Reach, Steps
from liaison.insight.trends.observing import Facts
from liaison.model.base import Base
from liaison.model.commitment import Commitment, Slip
from liaison.model.entry import Entry
from liaison.model.errors import NotFoundError
from liaison.model.interaction import Interaction
from liaison.model.stake import Goal, GoalReading
from liaison.model.words import tr

from . import reads
from .row_facts import Answers, Fact, LocalDay, facts_of, of_entry, of_interaction, of_promise, of_reading, of_slip
from .states import State, states_of

#: The kinds of record that can be read anew by themselves; what touches another kind has the client read whole.
READ_ALONE: Final = frozenset({"interaction", "commitment", "slip", "entry", "goal_reading"})
#: So many rows are read in one step: of a large vault each lies on a page of its own.
_STEP: Final = 60


class Sort(NamedTuple):
    """A kind of row that says something of a line: its statement, and the columns that are looked at.

    It is found through the rows ``whole`` that name their client, by the column that names those.
    """

    query: Callable[..., Select[Any]]
    of: type[Base]
    columns: Sequence[str]
    whole: type[Base]
    by: str = "id"


INTERACTIONS: Final = Sort(reads.interactions_query, Interaction, reads.INTERACTION, Interaction)
COMMITMENTS: Final = Sort(reads.commitments_query, Commitment, reads.COMMITMENT, Commitment)
SLIPS: Final = Sort(reads.slips_query, Slip, reads.SLIP, Commitment, "commitment_id")
ENTRIES: Final = Sort(reads.entries_query, Entry, reads.ENTRY, Entry)
READINGS: Final = Sort(reads.readings_query, GoalReading, reads.READING, Goal, "goal_id")
SORTS: Final = (INTERACTIONS, COMMITMENTS, SLIPS, ENTRIES, READINGS)


class Teller:
    """Tells what rows of one client say: it knows the client's hours, clauses and goals.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """

    def __init__(self, connection: Connection, desk: Desk, client_id: str) -> None:
        client = connection.execute(reads.client_query(), {"client": client_id}).one_or_none()
        if client is None or client.deleted_at is not None:
            raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
        zone = ZoneInfo(desk.zone_name)
        clauses = connection.execute(reads.clauses_query(), {"client": client_id}).all()
        self._answers = Answers(clauses, hours_of(client, zone), desk.now())
        self._goals = {one.id: one for one in connection.execute(reads.goals_query(), {"client": client_id})}
        self.local_day: LocalDay = lambda at: at.astimezone(zone).date()

    def tell(self, sort: Sort, row: Any, state: State) -> Iterator[Fact]:
        """What a row says in one of its states."""
        if sort is INTERACTIONS:
            return of_interaction(row, state, self.local_day)
        if sort is COMMITMENTS:
            return of_promise(row, state, self.local_day, self._answers)
        if sort is SLIPS:
            return of_slip(row, state)
        if sort is ENTRIES:
            return of_entry(row, state)
        goal = self._goals.get(row.goal_id)
        return of_reading(row, state, goal) if goal is not None else iter(())

    def tell_all(self, connection: Connection, sort: Sort, rows: Sequence[Any]) -> Iterator[Fact]:
        """What rows say in all their states."""
        for row, state in states_of(connection, sort.of, rows, sort.columns, self.local_day):
            yield from self.tell(sort, row, state)


def read_facts(connection: Connection, desk: Desk, client_id: str) -> Facts:
    """Everything the record says about the lines of one client, as it is known now and as it was known before.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    told: list[Fact] = []
    teller = Teller(connection, desk, client_id)
    for sort in SORTS:
        rows = connection.execute(sort.query(), {"client": client_id}).all()
        told += teller.tell_all(connection, sort, rows)
    return facts_of(told)


def read_in_steps(reach: Reach, desk: Desk, client_id: str) -> Steps[list[Facts]]:
    """The same in pieces, each read in a step of its own; what is changed meanwhile has to be read again."""
    teller = Teller(reach.connection, desk, client_id)
    found: list[Facts] = []
    for sort in SORTS:
        yield
        ids = reach.connection.scalars(reads.ids_query(sort.whole), {"client": client_id}).all()
        for start in range(0, len(ids), _STEP):
            yield
            connection = reach.connection
            values = {"client": client_id, "ids": ids[start : start + _STEP]}
            rows = connection.execute(reads.only_some(sort.query, sort.of, sort.by), values).all()
            found.append(facts_of(teller.tell_all(connection, sort, rows)))
    return found


def reread_facts(connection: Connection, desk: Desk, client_id: str, only: Mapping[str, Sequence[str]]) -> Facts:
    """What some records of a client say, by kind (:data:`READ_ALONE`), and the slips of those commitments.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    teller = Teller(connection, desk, client_id)
    told: list[Fact] = []
    for sort in SORTS:
        rows = _some(connection, client_id, sort, only.get(sort.of.kind(), ()))
        if sort is SLIPS:
            known = {row.id for row in rows}
            more = _some(connection, client_id, sort, only.get(Commitment.kind(), ()), "commitment_id")
            rows += [row for row in more if row.id not in known]
        told += teller.tell_all(connection, sort, rows)
    return facts_of(told)


def _some(connection: Connection, client_id: str, sort: Sort, ids: Sequence[str], by: str = "id") -> list[Any]:
    """Rows of a client; ``by`` names the column that they are asked for by."""
    if not ids:
        return []
    query = reads.only_some(sort.query, sort.of, by)
    return list(connection.execute(query, {"client": client_id, "ids": list(ids)}))
