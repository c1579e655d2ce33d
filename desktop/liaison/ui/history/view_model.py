"""What the history page says, as values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from liaison.model.words import clock_time, day_head, tr
from liaison.ui.editing.choices import CHOICES
from liaison.ui.editing.words import choice_words, field_label_or

if TYPE_CHECKING:
    from liaison.desk.history import FieldChange
    from liaison.desk.journal_pages import JournalLine


@dataclass(frozen=True, slots=True)
class HistoryDay:
    """The head of a day."""

    key: str
    label: str

    @property
    def words(self) -> str:
        """What a screen reader says."""
        return self.label


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One command: when, what, by whom, and whether it was undone."""

    number: int
    time: str
    said: str
    who: str
    is_undone: bool
    can_undo: bool

    @property
    def key(self) -> str:
        """What tells rows apart."""
        return str(self.number)

    @property
    def words(self) -> str:
        """What a screen reader says."""
        undone = tr("undone") if self.is_undone else ""
        return ", ".join(part for part in (self.time, self.said, self.who, undone) if part)


def history_rows(lines: Sequence[JournalLine], today: date, zone: ZoneInfo) -> tuple[HistoryDay | HistoryRow, ...]:
    """The commands under the day on which they were done."""
    rows: list[HistoryDay | HistoryRow] = []
    last: date | None = None
    for line in lines:
        day = line.at.astimezone(zone).date()
        if day != last:
            rows.append(HistoryDay(f"day:{day.isoformat()}:{line.number}", day_head(day, today)))
            last = day
        time = clock_time(line.at, zone)
        rows.append(HistoryRow(line.number, time, line.words, line.who or "", line.undone, line.can_undo))
    return tuple(rows)


def moment_words(at: datetime, today: date, zone: ZoneInfo) -> str:
    """An instant as in "Tue 24 Nov, 09:02"."""
    local = at.astimezone(zone)
    return tr("{day}, {time}", day=day_head(local.date(), today), time=clock_time(local))


def change_words(word: str, change: FieldChange) -> tuple[str, str, str]:
    """The label of a field that changed, what it held and what it holds now."""
    return field_label_or(word, change.name, change.field), _value(change.before), _value(change.after)


def _value(text: str) -> str:
    return choice_words(text) if text in CHOICES else text
