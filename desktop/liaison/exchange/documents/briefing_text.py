"""A briefing as plain text for a terminal or a message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from liaison.model.briefing import Briefing, Line, Section, SectionKey
from liaison.model.values import Side

from .plain import balanced, cells, drawn, isolated, more_words, new_words, wrapped

_LABELS: Final = 20
_GAP: Final = 2
_NARROWEST: Final = 40
_BARS: Final = {Side.OURS: "| ", Side.THEIRS: ": "}
_BOX: Final = "[ ] "
_NEW: Final = "+ "


def as_text(briefing: Briefing, width: int = 78) -> str:
    """The sheet in lines of at most ``width`` cells, labels on the left and sources on the right.

    What we owe has a solid bar, what they owe a broken one, and a point to make a box to tick. Lines that are new since
    the sheet was last seen begin with a plus; what that means stands below. Commands that fill a gap stand whole on
    their own line, to be copied, however long they are. Ends with a line break.
    """
    width = max(width, _NARROWEST)
    lines = [*wrapped(isolated(briefing.title), width), *wrapped(" · ".join(map(isolated, briefing.facts)), width), ""]
    for section in briefing.sections:
        lines += _section(section, width)
        lines.append("")
    if news := new_words(briefing):
        lines += [f"{_NEW}{news}", ""]
    footer = drawn(briefing)
    agency = isolated(briefing.agency)
    lines.append(f"{agency}{' ' * max(_GAP, width - cells(agency) - cells(footer))}{footer}" if agency else footer)
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _section(section: Section, width: int) -> Iterator[str]:
    """The label with what stands below it on the left, the lines on the right."""
    left = [section.label]
    if section.aside:
        left.append(section.aside)
    box = _BOX if section.key is SectionKey.POINTS else ""
    right = [row for line in section.lines for row in _rows(line, width - _LABELS, box)]
    if section.more:
        if len(left) >= len(right):
            right.append(more_words(section.more))
        else:
            left.append(more_words(section.more))
    for index in range(max(len(left), len(right))):
        label = left[index] if index < len(left) else ""
        text = right[index] if index < len(right) else ""
        yield f"{label}{' ' * max(1, _LABELS - cells(label))}{text}"


def _rows(line: Line, width: int, box: str) -> Iterator[str]:
    """One line of the sheet, its source or due date at the right end of the first row."""
    bar = (_BARS[line.side] if line.side and line.due else "") + box
    label = (_NEW if line.is_new else "") + (f"{line.label:<8} " if line.label else "")
    end = _end(line)
    room = width - cells(bar) - cells(label) - (cells(end) + _GAP if end else 0)
    rows = list(wrapped(isolated(line.text), max(room, 12)))
    for number, row in enumerate(rows):
        start = (bar + label) if number == 0 else (" " * cells(box) if box else bar) + " " * cells(label)
        space = width - cells(start) - cells(row) - cells(end)
        yield f"{start}{row}{' ' * max(_GAP, space)}{end}" if number == 0 and end else f"{start}{row}"
    if line.fix:
        yield f"{' ' * cells(label)}{balanced(line.fix)}"
    elif line.second:
        yield from (f"{' ' * cells(label)}{row}" for row in wrapped(isolated(line.second), width - cells(label)))


def _end(line: Line) -> str:
    """Who and when for what is owed, else where the line comes from."""
    if line.side is None or not line.due:
        return isolated(line.mark)
    who = isolated(line.person)
    return f"{who}{' ' * _GAP if who else ''}{line.state or line.due:>11}"
