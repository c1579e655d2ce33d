"""Which line a person types makes a record, told without reading the record."""

from __future__ import annotations

from liaison.insight.capture.prefixes import find_prefix
from liaison.insight.capture.values import MAX_LINE


def prefix_of(line: str) -> str:
    """The word of the capture grammar that ``line`` begins with ("We", "Idea"), or nothing."""
    found = find_prefix(line[:MAX_LINE])
    return found.prefix.value if found is not None else ""
