"""What the registers show, as values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaison.model.words import count, tr

from .words import REGISTER_WORDS

if TYPE_CHECKING:
    from liaison.desk.register_lines import RegisterLine
    from liaison.desk.registers import RegisterCount


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One register in the list of them; its numbers are None until they are counted."""

    key: str
    title: str
    number: int | None
    is_open: bool

    @property
    def words(self) -> str:
        """What a screen reader says."""
        if self.number is None:
            return self.title
        if self.is_open:
            return tr("{register}, {n} open", register=self.title, n=self.number)
        return f"{self.title}, {self.number}"


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line of a register. ``shows_client`` where lines of several clients stand together."""

    line: RegisterLine
    shows_client: bool
    is_settled: bool

    @property
    def key(self) -> str:
        """What tells rows apart."""
        return self.line.record_id

    @property
    def words(self) -> str:
        """What a screen reader says."""
        line = self.line
        client = line.client if self.shows_client else ""
        late = tr("late") if line.is_late else ""
        return ", ".join(part for part in (line.what, client, line.person, line.day, line.state, late) if part)


def register_rows(counts: Mapping[str, RegisterCount]) -> tuple[RegisterRow, ...]:
    """The list of registers, with how many lines are open, or how many there are where none ever is."""
    rows = []
    for key, words in REGISTER_WORDS.items():
        counted = counts.get(key)
        opens = bool(words.nothing_open)
        number = None if counted is None else counted.open if opens else counted.total
        rows.append(RegisterRow(key, tr(words.title), number, opens))
    return tuple(rows)


def line_rows(key: str, lines: Sequence[RegisterLine], *, shows_client: bool) -> tuple[LineRow, ...]:
    """The lines of a register; what is settled is fainter where something can be open."""
    opens = bool(REGISTER_WORDS[key].nothing_open)
    return tuple(LineRow(line, shows_client, opens and not line.is_open) for line in lines)


def caption(shown: int, *, has_more: bool) -> str:
    """How many lines are shown."""
    words = count(shown, "{n} line", "{n} lines")
    return tr("the first {lines}", lines=words) if has_more else words
