"""The desk: what every command and query is handed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from liaison.model.clock import Clock, today
from liaison.store.record import Record

if TYPE_CHECKING:
    from liaison.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Desk:
    """An open record, the clock, and the time zone the user sits in (an IANA name).

    ``vault`` keeps attached files; a record that is not in a vault has none.
    """

    record: Record
    zone_name: str
    vault: Vault | None = None

    @property
    def clock(self) -> Clock:
        """The injected clock."""
        return self.record.clock

    @property
    def zone(self) -> tzinfo:
        """The user's time zone."""
        return ZoneInfo(self.zone_name)

    def now(self) -> datetime:
        """The present instant in UTC."""
        return self.clock.now()

    def today(self) -> date:
        """The date on the user's wall."""
        return today(self.clock, self.zone)
