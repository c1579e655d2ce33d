"""The sheet read before a call, as values: what the composer makes, and what screens and documents show.

Nothing here knows how a line was found or how it is drawn. Every line names the records it rests on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from .values import Side

#: What ends the key of a line about a meeting that is over and of which nothing is written down.
UNRECORDED: Final = "unrecorded"


class SectionKey(StrEnum):
    """The sections of a briefing, in the order of the sheet.

    OURS, POINTS and ADDED are there only where they hold lines.
    """

    WHO = "who"
    OURS = "our_side"
    STAKES = "stakes"
    SINCE = "since"
    WE_OWE = "we_owe"
    THEY_OWE = "they_owe"
    MOOD = "mood"
    BRING = "bring"
    POINTS = "points"
    CARE = "care"
    ADDED = "added"


class ReviewKey(StrEnum):
    """The sections of a review sheet, in the order of the sheet; each is there only where it holds lines."""

    LAST = "last_time"
    OURS = "we_promised"
    THEIRS = "they_promised"
    RESULTS = "results"
    GOALS = "goals"
    REGISTERS = "registers"
    AGREEMENT = "agreement"
    CONTACT = "contact"
    LINES = "lines"
    SIGNS = "signs"
    TURNS = "turning_points"
    DECIDED = "decided"


#: A section of a sheet of either sort.
PartKey = SectionKey | ReviewKey


@dataclass(frozen=True, slots=True, order=True)
class SourceRef:
    """A record that a line rests on: its kind (as in the journal) and its id."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text; ``is_strong`` where the eye should stop."""

    text: str
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One statement of the sheet.

    ``second`` is what stands below in grey. ``label`` hangs before the text (Result, Idea, Request). Lines of what is
    owed have ``side``, ``person``, ``due`` ("Wed 25 Nov") and, when late, ``state`` ("2 days late"). ``mark`` says in
    two words where it comes from ("14 Mar call"); ``sources`` are those records, the one it is about first. ``fix``
    is the command that would fill in what is not known; such a line states a gap. ``weight`` ranks it, higher first.
    """

    runs: tuple[Run, ...]
    second: str = ""
    label: str = ""
    side: Side | None = None
    person: str = ""
    due: str = ""
    state: str = ""
    is_late: bool = False
    mark: str = ""
    sources: tuple[SourceRef, ...] = ()
    weight: float = 0.0
    fix: str = ""
    key: str = ""
    is_new: bool = False
    is_pinned: bool = False

    @property
    def text(self) -> str:
        """The statement without emphasis."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under one label. ``aside`` stands below the label ("12 Nov").

    ``more`` lines were left out to keep the sheet on one page; ``more_sources`` are the records they rest on.
    """

    key: PartKey
    label: str
    lines: tuple[Line, ...]
    aside: str = ""
    more: int = 0
    more_sources: tuple[SourceRef, ...] = ()


@dataclass(frozen=True, slots=True)
class Briefing:
    """The whole sheet for one client as of ``day``.

    ``facts`` are the parts of the subtitle. ``drawn_at`` is the instant it was made (UTC) and ``zone_name`` the IANA
    zone in which it is read. ``starts_at`` is the start of the call (UTC), where there is a timed one. ``since`` is
    when the sheet was seen that new lines are measured against; without one none is new.
    """

    client_id: str
    client: str
    title: str
    facts: tuple[str, ...]
    sections: tuple[Section, ...]
    day: date
    drawn_at: datetime
    zone_name: str
    agency: str = ""
    meeting_id: str | None = None
    starts_at: datetime | None = None
    since: datetime | None = None

    @property
    def has_news(self) -> bool:
        """Whether a line of it is new or different since it was last seen."""
        return any(line.is_new for section in self.sections for line in section.lines)

    @property
    def unknowns(self) -> tuple[Line, ...]:
        """The lines that state a gap, each with the command that would fill it."""
        return tuple(line for section in self.sections for line in section.lines if line.fix)

    def without_commands(self) -> Briefing:
        """As it is handed on: what is not known is stated, without the command that would fill it."""
        sections = tuple(
            replace(
                section,
                lines=tuple(replace(line, fix="", second="") if line.fix else line for line in section.lines),
            )
            for section in self.sections
        )
        return replace(self, sections=sections)

    @property
    def sources(self) -> tuple[SourceRef, ...]:
        """Every record the sheet rests on, each once, in a stable order."""
        shown = {ref for section in self.sections for line in section.lines for ref in line.sources}
        left_out = {ref for section in self.sections for ref in section.more_sources}
        return tuple(sorted(shown | left_out))
