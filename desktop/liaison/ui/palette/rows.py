"""A line of the palette, and the caption over a group of lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

Runs = tuple[tuple[str, bool], ...]
"""A text in pieces, each with whether it matches what was typed."""

Deed = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Caption:
    """The name of a group."""

    text: str

    @property
    def key(self) -> str:
        """What tells lines apart."""
        return f"caption:{self.text}"

    @property
    def words(self) -> str:
        """What a screen reader says."""
        return self.text


@dataclass(frozen=True, slots=True)
class Line:
    """What can be chosen. ``mark`` is the name of an icon, or "ours" or "theirs" for the bar of who owes.

    ``open`` is done on Enter; ``beside`` on Ctrl+Enter, where there is something to show over the page.
    """

    key: str
    title: Runs
    mark: str
    open: Deed = field(compare=False)
    detail: Runs = ()
    beside: Deed | None = field(default=None, compare=False)
    score: float = field(default=0.0, compare=False)

    @property
    def words(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (text_of(self.title), text_of(self.detail)) if part)


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under a caption."""

    caption: str
    lines: tuple[Line, ...]


def text_of(runs: Runs) -> str:
    """The text without its marks."""
    return "".join(piece for piece, _is_match in runs)


def plain(text: str) -> Runs:
    """A text without marks."""
    return ((text, False),) if text else ()


def laid_out(groups: tuple[Group, ...]) -> tuple[Caption | Line, ...]:
    """The lines of all groups, each group under its caption."""
    rows: list[Caption | Line] = []
    for group in groups:
        if group.lines:
            rows += [Caption(group.caption), *group.lines]
    return tuple(rows)
