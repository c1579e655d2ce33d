"""The key of each line: what it is about, however it is worded, so that it can be pinned, hidden and compared."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

from liaison.model.briefing import Line, SectionKey, SourceRef


def keys_of(section: SectionKey, lines: Sequence[Line]) -> list[str]:
    """A key for each of ``lines``, no two alike: the section, then what the rule calls it or the record it is about.

    Lines about one record are told apart by the next ones they rest on. Which of them has the bare key depends on what
    they are and not on how they rank, so that a pin stays with its line when another one comes to weigh more.
    """
    bare = [f"{section.value}/{line.key or _about(line, 0)}" for line in lines]
    found = [""] * len(lines)
    taken: set[str] = set()
    for at in sorted(range(len(lines)), key=lambda at: (bare[at], *_kind_of(lines[at]), at)):
        key, further = bare[at], 1
        while key in taken:
            key = f"{key}+{_about(lines[at], further)}"
            further += 1
        taken.add(key)
        found[at] = key
    return found


def _kind_of(line: Line) -> tuple[str, str, Sequence[SourceRef]]:
    """What sort of line it is, however it is worded and weighed."""
    return line.label, line.side.value if line.side is not None else "", line.sources


def _about(line: Line, at: int) -> str:
    if at < len(line.sources):
        return f"{line.sources[at].kind}-{line.sources[at].id}"
    return str(at)


def digest_of(line: Line) -> str:
    """What a line says, in few letters, to see later whether it says the same; lateness grows by itself, so aside."""
    said = "\n".join((line.label, line.text, line.second, line.person, line.due, "late" if line.is_late else ""))
    return blake2b(said.encode(), digest_size=6).hexdigest()
