"""Keeping the sheet on one page: what weighs least is left out, and the section says how much."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import ceil
from types import MappingProxyType
from typing import Final

from liaison.model.briefing import Line, Section, SectionKey, SourceRef

_MOST: Final = MappingProxyType(
    {
        SectionKey.WHO: 4,
        SectionKey.OURS: 3,
        SectionKey.STAKES: 3,
        SectionKey.SINCE: 3,
        SectionKey.WE_OWE: 4,
        SectionKey.THEY_OWE: 4,
        SectionKey.MOOD: 3,
        SectionKey.BRING: 3,
        SectionKey.POINTS: 6,
        SectionKey.CARE: 4,
        SectionKey.ADDED: 10,
    }
)


@dataclass(frozen=True, slots=True)
class PageLimit:
    """How much fits: rows in all, characters in a row of the sheet, and the most lines of each section.

    What was put on the sheet by hand may take ``own_rows`` more, as there is room on the paper below what is composed.
    A sheet of fewer than ``filled_rows`` takes what can wait, too.
    """

    rows: int = 24
    own_rows: int = 10
    filled_rows: int = 16
    width: int = 64
    most: Mapping[SectionKey, int] = field(default_factory=lambda: _MOST)


ONE_PAGE: Final = PageLimit()


@dataclass(slots=True)
class Draft:
    """A section while the page is being filled: lines in the order shown, what was left out, and what can wait.

    ``fixed`` counts those at the beginning that a person put there: they stay. ``order`` says by the record that a line
    is about where what could wait stands once there is room for it.
    """

    key: SectionKey
    label: str
    aside: str
    kept: list[Line]
    dropped: list[Line] = field(default_factory=list)
    fixed: int = 0
    later: list[Line] = field(default_factory=list)
    order: Mapping[str, int] = field(default_factory=dict)

    @property
    def by_hand(self) -> list[Line]:
        """The lines that are there because a person said so; those of us on the call are."""
        return self.kept if self.key is SectionKey.OURS else self.kept[: self.fixed]

    def rows(self, limit: PageLimit) -> int:
        """How many rows it takes: its lines, or its label with what stands below it."""
        beside = 1 + bool(self.aside) + bool(self.dropped or self.later)
        return max(beside, sum(rows_of(line, limit.width) for line in self.kept))

    def drop_to(self, number: int) -> None:
        """Keep that many lines and all fixed ones: leave out what weighs least, lightest first; of equals the last."""
        loose = range(self.fixed, len(self.kept))
        light_first = sorted(loose, key=lambda at: (self.kept[at].weight, -at))
        gone = light_first[: max(0, len(self.kept) - number)]
        self.dropped += [self.kept[at] for at in gone]
        left_out = set(gone)
        self.kept = [line for at, line in enumerate(self.kept) if at not in left_out]

    def place_of(self, line: Line) -> int:
        """Where a line belongs among those that are kept: before the first that stands after it, else at the end."""
        own = self._rank(line)
        after = (at for at in range(self.fixed, len(self.kept)) if self._rank(self.kept[at]) > own)
        return next(after, len(self.kept))

    def _rank(self, line: Line) -> int:
        return self.order.get(line.sources[0].id, -1) if line.sources else -1

    def finished(self) -> Section:
        """The section as it is shown."""
        left = [*self.dropped, *self.later]
        left_out = {ref for line in left for ref in line.sources}
        shown: set[SourceRef] = {ref for line in self.kept for ref in line.sources}
        return Section(
            key=self.key,
            label=self.label,
            lines=tuple(self.kept),
            aside=self.aside,
            more=len(left),
            more_sources=tuple(sorted(left_out - shown)),
        )


def rows_of(line: Line, width: int) -> int:
    """How many rows a line takes in a column ``width`` characters wide, by estimate.

    The command that would fill a gap is said on the command line only, which has room.
    """
    second = "" if line.fix else line.second
    text = len(line.text) + (9 if line.label else 0) + (24 if line.side and line.due else 0)
    return ceil(max(1, text) / width) + ceil(len(second) / width)


def fit(drafts: list[Draft], limit: PageLimit) -> tuple[Section, ...]:
    """The sections with no more than fits on the page; each keeps at least its weightiest line."""
    for draft in drafts:
        draft.drop_to(limit.most[draft.key])
    own = sum(rows_of(line, limit.width) for draft in drafts for line in draft.by_hand)
    most = limit.rows + min(own, limit.own_rows)
    while sum(draft.rows(limit) for draft in drafts) > most:
        spare = [draft for draft in drafts if len(draft.kept) > max(1, draft.fixed)]
        if not spare:
            break
        spare.sort(key=lambda draft: (min(line.weight for line in draft.kept[draft.fixed :]), -drafts.index(draft)))
        spare[0].drop_to(len(spare[0].kept) - 1)
    _fill(drafts, limit)
    return tuple(draft.finished() for draft in drafts)


def _fill(drafts: list[Draft], limit: PageLimit) -> None:
    """Where most of the page is empty, take what can wait as long as that is so, section by section."""
    for draft in drafts:
        while draft.later and not draft.dropped and len(draft.kept) < limit.most[draft.key]:
            line = draft.later.pop(0)
            place = draft.place_of(line)
            draft.kept.insert(place, line)
            if sum(one.rows(limit) for one in drafts) > limit.filled_rows:
                draft.later.insert(0, draft.kept.pop(place))
                break
