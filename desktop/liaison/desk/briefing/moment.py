"""As of when a briefing is drawn, and the reads that share it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import BindParameter, Connection, bindparam
from sqlalchemy.sql.expression import Executable

from liaison.insight.briefing.facts import Source
from liaison.model.values import Intent, InteractionKind
from liaison.model.words import tr

from .held_rows import CUTOFF_NAME, HeldRows

ONE_YEAR: Final = timedelta(days=365)

#: Places in a query that a moment fills in.
CLIENT: Final[BindParameter[Any]] = bindparam("client")
DAY: Final[BindParameter[Any]] = bindparam("day")
YEAR_AGO: Final[BindParameter[Any]] = bindparam("year_ago")
CUTOFF: Final[BindParameter[Any]] = bindparam(CUTOFF_NAME)
END_OF_DAY: Final[BindParameter[Any]] = bindparam("end_of_day")
#: Ids that the caller gives as ``ids``.
IDS: Final[BindParameter[Any]] = bindparam("ids", expanding=True)


@dataclass(frozen=True)
class Moment:
    """One client as of ``day``: nothing after ``cutoff`` (UTC) is used. ``now`` is when the sheet is drawn.

    With ``is_held``, for a session that only reads, what is read is held until the record changes.
    """

    connection: Connection
    client_id: str
    day: date
    now: datetime
    zone: ZoneInfo
    is_held: bool = False

    @cached_property
    def cutoff(self) -> datetime:
        """The last instant that counts: now, or the end of a day that has passed."""
        return min(self.now, self.end_of_day - timedelta.resolution)

    @cached_property
    def start_of_day(self) -> datetime:
        """Midnight in the zone of the reader, in UTC."""
        return datetime.combine(self.day, time(), self.zone).astimezone(UTC)

    @cached_property
    def end_of_day(self) -> datetime:
        """The next midnight in the zone of the reader, in UTC."""
        return datetime.combine(self.day + timedelta(days=1), time(), self.zone).astimezone(UTC)

    def has_begun(self, starts_at: datetime | None, starts_on: date | None) -> bool:
        """Whether something that starts then is on the day, or has been going on since an earlier one."""
        begins = self.local_day(starts_at) if starts_at is not None else starts_on
        return begins is None or begins <= self.day

    @cached_property
    def year_ago(self) -> date:
        """The day from which the sheet is drawn."""
        return self.day - ONE_YEAR

    def rows(self, query: Executable, **values: Any) -> list[Any]:
        """The rows of ``query``, in which the names of :data:`CLIENT` and the others stand for this moment.

        Queries are built once (``functools.cache``) and given their values here: building them anew would take
        longer than the reads.
        """
        given = self._values | values if values else self._values
        if self.is_held:
            return self._held.rows(query, given)
        return list(self.connection.execute(query, given).all())

    def rows_now(self, query: Executable, **values: Any) -> list[Any]:
        """As :meth:`rows`, never from what is held: for what changes without an entry in the journal."""
        return list(self.connection.execute(query, self._values | values).all())

    @cached_property
    def _held(self) -> HeldRows:
        return HeldRows(self.connection, self.client_id, self.cutoff)

    @cached_property
    def _values(self) -> dict[str, Any]:
        return {
            "client": self.client_id,
            "day": self.day,
            "year_ago": self.year_ago,
            CUTOFF_NAME: self.cutoff,
            "end_of_day": self.end_of_day,
        }

    def local_day(self, instant: datetime) -> date:
        """The date of ``instant`` on the reader's wall."""
        return instant.astimezone(self.zone).date()

    def of_interaction(
        self, record_id: str, happened_at: datetime, kind: InteractionKind, intent: Intent | None
    ) -> Source:
        """An interaction as a source."""
        return Source("interaction", record_id, self.local_day(happened_at), word_for(kind, intent))

    def origin(self, row: Any) -> Source | None:
        """The interaction joined to ``row`` as ``origin_*``, where there is one."""
        if row.origin_at is None:
            return None
        return self.of_interaction(row.origin_id, row.origin_at, row.origin_kind, row.origin_intent)


def word_for(kind: InteractionKind, intent: Intent | None) -> str:
    """What people call an interaction: "review", "report", else its kind."""
    if intent is Intent.REVIEW and kind in {InteractionKind.CALL, InteractionKind.MEETING, InteractionKind.VISIT}:
        return tr("review")
    if intent is Intent.DELIVERY and kind is InteractionKind.EMAIL:
        return tr("report")
    return tr(str(kind))


def one_word(text: str | None, otherwise: str) -> str:
    """``text`` where it is a single short word that can stand in a mark, else ``otherwise``."""
    word = (text or "").strip()
    return word if word.isalpha() and len(word) <= 12 else otherwise
