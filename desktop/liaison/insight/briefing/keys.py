"""The key of each line: what it is about, however it is worded, so that it can be pinned, hidden and compared."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

from liaison.model.briefing import Line, SectionKey


def keys_of(section: SectionKey, lines: Sequence[Line]) -> list[str]:
    """A key for each of ``lines``, no two alike: the section, then what the rule calls it or the record it is about.

    Lines about one record are told apart by the next ones they rest on.
    """
    found: list[str] = []
    taken: set[str] = set()
    for line in lines:
        key = f"{section.value}/{line.key or _about(line, 0)}"
        further = 1
        while key in taken:
            key = f"{key}+{_about(line, further)}"
            further += 1
        taken.add(key)
        found.append(key)
    return found


def _about(line: Line, at: int) -> str:
    if at < len(line.sources):
        return f"{line.sources[at].kind}-{line.sources[at].id}"
    return str(at)


def digest_of(line: Line) -> str:
    """What a line says, in few letters, to see later whether it says the same; lateness grows by itself, so aside."""
    said = "\n".join((line.label, line.text, line.second, line.person, line.due, "late" if line.is_late else ""))
    return blake2b(said.encode(), digest_size=6).hexdigest()
