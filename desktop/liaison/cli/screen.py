"""Text for people: plain, aligned, and safe to print."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TextIO

WIDEST: Final = 100
_ENDLESS: Final = 1_000_000
#: How far wrapped and elided columns are narrowed in turn, as long as a table is too wide.
_GIVES_WAY: Final = ((44, 18), (28, 12), (18, 9), (8, 4))
_GAP: Final = "  "


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Where room is short, columns that may be ``elided`` (names of clients and people) are cut first, and the one that
    is ``wrapped`` (what it is about) goes on below; it is never cut. ``right`` aligns figures.
    """

    title: str
    elided: bool = False
    wrapped: bool = False
    right: bool = False


class Screen:
    """Where an answer is written. ``width`` is in columns; ``is_terminal`` decides about emphasis.

    With ``whole_tables`` no cell is shortened: what goes to another program must be found there as it is.
    """

    def __init__(
        self, stream: TextIO, *, width: int = WIDEST, is_terminal: bool = False, whole_tables: bool = False
    ) -> None:
        self._stream = stream
        self.width = min(width, WIDEST)
        self._table_width = _ENDLESS if whole_tables else self.width
        self.is_terminal = is_terminal

    def line(self, text: str = "") -> None:
        """One line as it is, however long."""
        self._stream.write(f"{printable(text).rstrip()}\n")

    def text(self, text: str) -> None:
        """Several lines as they are."""
        for line in text.splitlines():
            self.line(line)

    def wrapped(self, text: str, *, indent: str = "", hanging: str | None = None) -> None:
        """A paragraph; lines after the first begin with ``hanging`` (as the first when not given)."""
        for line in _folded(printable(text), self.width, indent, indent if hanging is None else hanging):
            self.line(line)

    def heading(self, text: str) -> None:
        """A line that names what follows."""
        shown = printable(text)
        self._stream.write(f"\x1b[1m{shown}\x1b[0m\n" if self.is_terminal else f"{shown}\n")

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Rows under their titles; empty columns are left out, and nothing is written without anything to show."""
        cells = [
            [printable(cell) if column.wrapped else one_line(cell) for cell, column in zip(row, columns, strict=True)]
            for row in rows
        ]
        filled = [at for at in range(len(columns)) if any(row[at] for row in cells)]
        columns = [columns[at] for at in filled]
        cells = [[row[at] for at in filled] for row in cells]
        if not filled:
            return
        if self.is_terminal:
            self._rich(columns, cells)
        else:
            self._plain(columns, cells)

    def _plain(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        widths = _widths(columns, rows, self._table_width)
        for row in [[column.title for column in columns], *rows]:
            cells = [
                _folded(cell, width) if column.wrapped else [_cut(cell, width)]
                for cell, column, width in zip(row, columns, widths, strict=True)
            ]
            for at in range(max(len(cell) for cell in cells)):
                parts = [
                    _padded(cell[at] if at < len(cell) else "", width, right=column.right)
                    for cell, column, width in zip(cells, columns, widths, strict=True)
                ]
                self.line(_GAP.join(parts))

    def _rich(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        from rich.console import Console  # noqa: PLC0415 - only for tables on a terminal
        from rich.table import Table  # noqa: PLC0415 - see above
        from rich.text import Text  # noqa: PLC0415 - see above

        # The gaps are columns of their own: rich counts padding behind the last column and would cut others for it.
        table = Table(box=None, pad_edge=False, padding=0, header_style="bold")
        for at, (column, width) in enumerate(zip(columns, _widths(columns, rows, self.width), strict=True)):
            if at:
                table.add_column("", width=len(_GAP))
            table.add_column(
                column.title,
                justify="right" if column.right else "left",
                no_wrap=not column.wrapped,
                overflow="fold" if column.wrapped else "ellipsis",
                width=width,
            )
        for row in rows:
            spaced = [part for cell in row for part in (Text(""), Text(cell))][1:]
            table.add_row(*spaced)
        Console(file=self._stream, width=self.width, highlight=False, force_terminal=True).print(table)


def pairs(screen: Screen, values: Mapping[str, str]) -> None:
    """Labels with their values below each other; what is empty is left out."""
    shown = {label: value for label, value in values.items() if value}
    widest = max((cells(label) for label in shown), default=0)
    for label, value in shown.items():
        first = f"{_padded(label, widest)}{_GAP}"
        screen.wrapped(value, indent=first, hanging=" " * cells(first))


def printable(text: str) -> str:
    """``text`` without what could steer a terminal: control characters become a visible sign."""
    if text.isprintable():
        return text
    return "".join(letter if letter in "\n\t" or not _steers(letter) else "\ufffd" for letter in text).expandtabs(4)


def one_line(text: str) -> str:
    """``text`` fit to print, with every run of white space as one space."""
    return printable(" ".join(text.split()))


def _steers(letter: str) -> bool:
    return (
        unicodedata.category(letter) in {"Cc", "Cs"} or "\u202a" <= letter <= "\u202e" or "\u2066" <= letter <= "\u2069"
    )


def cells(text: str) -> int:
    """How many columns of a terminal ``text`` takes."""
    if text.isascii():
        return len(text)
    return sum(_cell(letter) for letter in text)


def _cell(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def _padded(text: str, width: int, *, right: bool = False) -> str:
    room = " " * max(0, width - cells(text))
    return room + text if right else text + room


def _cut(text: str, width: int) -> str:
    if cells(text) <= width:
        return text
    kept = text
    while kept and cells(kept) > width - 1:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def _folded(text: str, width: int, indent: str = "", hanging: str = "") -> list[str]:
    """Lines of at most ``width`` columns; words longer than a line are broken."""
    lines: list[str] = []
    for paragraph in text.splitlines() or [""]:
        lines += textwrap.wrap(
            paragraph,
            max(width, len(indent) + 8),
            initial_indent=hanging if lines else indent,
            subsequent_indent=hanging,
            break_on_hyphens=False,
        ) or [""]
    return lines


def _widths(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """The width of each column: as its cells need, else less where a column may give way."""
    wanted = [max(cells(column.title), *(_longest(row[at]) for row in rows)) for at, column in enumerate(columns)]
    over = sum(wanted) + len(_GAP) * (len(columns) - 1) - width
    elided = [at for at, column in enumerate(columns) if column.elided]
    wrapped = [at for at, column in enumerate(columns) if column.wrapped]
    for least_wrapped, least_elided in _GIVES_WAY:
        over = _give_way(wanted, wrapped, least_wrapped, over)
        over = _give_way(wanted, elided, least_elided, over)
    return wanted


def _longest(cell: str) -> int:
    return max((cells(line) for line in cell.splitlines()), default=0)


def _give_way(widths: list[int], some: Sequence[int], least: int, over: int) -> int:
    """Narrow ``some`` of the widths by up to ``over`` in all, the widest first; what is still too much is returned."""
    while over > 0 and some:
        widest = max(some, key=lambda at: widths[at])
        if widths[widest] <= least:
            break
        widths[widest] -= 1
        over -= 1
    return over
