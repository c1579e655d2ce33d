"""The lines of a sheet as rows: what each says, and where it stands in its section. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from liaison.model.briefing import UNRECORDED, PartKey, ReviewKey, Run, SectionKey
from liaison.model.values import Side
from liaison.model.words import clock_time, count, short_day, tr
from liaison.ui.editing.titles import kind_noun

from .gaps import is_to_log

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from liaison.model.briefing import Briefing, Line, Section, SourceRef

#: The sections whose label has the colour of who owes.
SIDE_COLOURS: Final[dict[PartKey, str]] = {
    SectionKey.WE_OWE: "ours-text",
    SectionKey.THEY_OWE: "theirs-text",
    ReviewKey.OURS: "ours-text",
    ReviewKey.THEIRS: "theirs-text",
}


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One line of the sheet.

    ``heading`` and ``aside`` are those of its section, where it is the first of it (``is_first``). ``label`` hangs
    before ``runs``; ``second`` stands below them. What is owed has a ``side`` and a ``person``. ``end`` stands at the
    far side: when it is due, or where the line comes from. ``is_gap`` states that something is not known,
    ``is_to_write`` that a meeting is over and nothing is written down of it.
    """

    key: str
    section: PartKey
    heading: str
    aside: str
    is_first: bool
    is_last: bool
    runs: tuple[Run, ...]
    second: str = ""
    label: str = ""
    side: Side | None = None
    person: str = ""
    end: str = ""
    is_late: bool = False
    is_gap: bool = False
    is_to_write: bool = False
    is_rest: bool = False
    is_new: bool = False
    is_pinned: bool = False
    is_ticked: bool = False
    sources: tuple[SourceRef, ...] = ()
    line: Line | None = None

    @property
    def text(self) -> str:
        """The statement without emphasis."""
        return "".join(run.text for run in self.runs)


def sheet_rows(briefing: Briefing, ticked: Callable[[Line], bool] = lambda _line: False) -> tuple[SheetRow, ...]:
    """All lines in the order of the sheet; ``ticked`` tells which were discussed."""
    return tuple(row for section in briefing.sections for row in _rows(section, ticked))


def _rows(section: Section, ticked: Callable[[Line], bool]) -> Iterator[SheetRow]:
    number = len(section.lines) + (1 if section.more else 0)
    for place, line in enumerate(section.lines):
        row = _row(section, line, is_first=place == 0, is_last=place == number - 1)
        yield replace(row, is_ticked=True) if ticked(line) else row
    if section.more:
        yield SheetRow(
            key=f"{section.key.value}:more",
            section=section.key,
            heading="" if section.lines else section.label,
            aside="" if section.lines else section.aside,
            is_first=not section.lines,
            is_last=True,
            runs=(Run(count(section.more, "and {n} more", "and {n} more")),),
            is_rest=True,
            sources=section.more_sources,
        )


def _row(section: Section, line: Line, *, is_first: bool, is_last: bool) -> SheetRow:
    is_to_write = line.key.endswith(UNRECORDED)
    is_gap = bool(line.fix) and not is_to_write  # opened, it can be added
    return SheetRow(
        key=line.key,
        section=section.key,
        heading=section.label if is_first else "",
        aside=section.aside if is_first else "",
        is_first=is_first,
        is_last=is_last,
        runs=line.runs,
        second="" if line.fix else line.second,
        label=line.label,
        side=line.side,
        person=line.person if line.side is not None else "",
        end=_end(line, is_gap=is_gap, is_to_write=is_to_write),
        is_late=line.is_late,
        is_gap=is_gap,
        is_to_write=is_to_write,
        is_new=line.is_new,
        is_pinned=line.is_pinned,
        sources=line.sources,
        line=line,
    )


def _end(line: Line, *, is_gap: bool, is_to_write: bool) -> str:
    """What stands at the far side: what opening it does where that is more than its source."""
    if line.side is not None:
        return _when(line)
    if is_to_write:
        return tr("Write it up")
    if is_gap:
        return tr("Log it") if is_to_log(line) else tr("Add it")
    return source_words(line)


def source_words(line: Line) -> str:
    """Where a line comes from, in two words."""
    return line.mark or (kind_noun(line.sources[0].kind) if line.sources else "")


def _when(line: Line) -> str:
    return (line.state if line.is_late and line.state else line.due) or line.mark


def spoken(row: SheetRow) -> str:
    """A row as a screen reader says it: its section where it begins, the statement, and what is said about it."""
    owed = {Side.OURS: tr("We owe"), Side.THEIRS: tr("They owe")}
    parts = [row.heading, row.aside, owed[row.side] if row.side is not None and not row.heading else ""]
    parts += [row.label, row.text, row.second, row.person, row.end]
    parts += [tr("new") if row.is_new else "", tr("pinned") if row.is_pinned else ""]
    parts += [tr("discussed") if row.is_ticked else ""]
    return ", ".join(part for part in parts if part)


def as_copied(row: SheetRow) -> str:
    """A row as text for another program: the statement, who and when, and where it is from."""
    text = f"{row.label}: {row.text}" if row.label else row.text
    owed = ", ".join(part for part in (row.person, row.end) if part) if row.side is not None else ""
    parts = [text, row.second, owed]
    return "; ".join(part for part in parts if part) + (f" ({row.end})" if row.end and row.side is None else "")


def foot_words(briefing: Briefing, zone: ZoneInfo, page: int = 1, pages: int = 1) -> tuple[str, str]:
    """What stands below a sheet: whose it is, and when it was drawn, on which page of how many."""
    at = briefing.drawn_at.astimezone(zone)
    drawn = tr("Drawn {day}, {time}", day=f"{short_day(at.date())} {at.year}", time=clock_time(at))
    return briefing.agency, f"{drawn} · {tr('page {page} of {pages}', page=page, pages=pages)}"
