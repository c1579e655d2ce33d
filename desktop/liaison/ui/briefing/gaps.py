"""What would fill a gap that a line states, as the window adds it: told by the command that would. No Qt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from liaison.model.briefing import Line

_COMMAND: Final = re.compile(r"^liaison (add|set|note)\b")
_ADDED: Final = re.compile(r"^liaison add (\w+)")
_LINE: Final = re.compile(r'"(Result|Idea|Feedback): ')
#: What the window calls a kind of record that the command line calls otherwise.
_KINDS: Final = {"stakeholder": "person"}


def kind_missing(line: Line) -> str:
    """The kind of record, or the register, that would fill the gap; empty where a contact or its mood is missing."""
    added, noted = _ADDED.search(line.fix), _LINE.search(line.fix)
    if added is not None:
        return _KINDS.get(added.group(1), added.group(1))
    return noted.group(1).lower() if noted is not None else ""


def is_to_log(line: Line) -> bool:
    """Whether a contact that would be logged fills the gap."""
    found = _COMMAND.search(line.fix)
    return found is not None and found.group(1) == "note" and not kind_missing(line)
