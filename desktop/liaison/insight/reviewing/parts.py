"""A section of the sheet while it is composed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from liaison.model.briefing import Line, ReviewKey, Section, SourceRef


@dataclass(frozen=True, slots=True)
class Part:
    """Lines of a section, and the records of those left out; ``number`` where that differs from how many these are."""

    lines: Sequence[Line]
    left: Sequence[SourceRef] = field(default_factory=tuple)
    number: int | None = None

    def section(self, key: ReviewKey, label: str, aside: str = "") -> Section:
        """The section under its label."""
        more = len(self.left) if self.number is None else self.number
        return Section(key, label, tuple(self.lines), aside=aside, more=more, more_sources=tuple(self.left))
