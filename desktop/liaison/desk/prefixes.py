"""Which line a person types makes a record, told without reading the record."""

from __future__ import annotations

from liaison.insight.capture.prefixes import find_prefix
from liaison.insight.capture.values import MAX_LINE


def prefix_of(line: str) -> str:
    """The word of the capture grammar that ``line`` begins with ("We", "Idea"), or nothing."""
    found = find_prefix(line[:MAX_LINE])
    return found.prefix.value if found is not None else ""


def captured_lines(text: str) -> tuple[str, ...]:
    """The lines of ``text`` that begin as one that makes a record, however they are spaced; none of fenced code."""
    found = []
    fenced = False
    for line in text.split("\n"):
        if line.lstrip(" ").startswith(("```", "~~~")) and len(line) - len(line.lstrip(" ")) < 4:
            fenced = not fenced
        elif not fenced and prefix_of(line):
            found.append(" ".join(line.split()))
    return tuple(found)
