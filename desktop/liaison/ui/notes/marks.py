"""What the keys of the editor do to lines of Markdown: lists go on, boxes are ticked, words are emphasised. No Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

INDENT: Final = "  "
_ITEM: Final = re.compile(
    r"(?P<indent>[ \t]*)(?P<quote>(?:>[ ]?)*)(?P<mark>(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)?(?P<box>\[[ xX]\][ \t]+)?"
)
_NUMBER: Final = re.compile(r"([0-9]{1,9})([.)])")
_BOX: Final = re.compile(
    r"^(?P<before>[ \t]*(?:>[ ]?)*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+\[)(?P<state>[ xX])(?P<after>\](?:[ \t]|$))"
)
_LIST: Final = re.compile(r"^[ \t]*(?:>[ ]?)*(?:[-*+]|[0-9]{1,9}[.)])(?:[ \t]|$)")
_NAME: Final = re.compile(r"\[\[([^\[\]\n]{1,200})\]\]")
_OPEN_NAME: Final = re.compile(r"\[\[([^\[\]\n]{0,80})$")
_WEB: Final = re.compile(r"(?:https?://|mailto:)[^\s<>()\[\]\"'“”]{1,2000}")


@dataclass(frozen=True, slots=True)
class Continued:
    """What Enter does at the end of an item: ``insert`` begins the next line, or ``clear`` empties this one."""

    insert: str = ""
    clear: bool = False


def continued(line: str) -> Continued | None:
    """How a list or a quotation goes on after ``line``; an empty item ends it. None is a plain new line."""
    found = _ITEM.match(line)
    if found is None or not (found["mark"] or found["quote"]):
        return None
    if not line[found.end() :].strip():
        return Continued(clear=True)
    mark = found["mark"] or ""
    number = _NUMBER.match(mark)
    if number is not None:
        mark = f"{int(number[1]) + 1}{number[2]}{mark[number.end() :]}"
    box = "[ ] " if found["box"] else ""
    return Continued(insert=f"{found['indent']}{found['quote']}{mark}{box}")


def is_item(line: str) -> bool:
    """Whether a line belongs to a list, so that Tab moves it."""
    return _LIST.match(line) is not None


def outdented(line: str) -> int:
    """How many characters Shift+Tab takes from the beginning of a line."""
    if line.startswith("\t"):
        return 1
    return min(len(INDENT), len(line) - len(line.lstrip(" ")))


def box_at(line: str) -> tuple[int, str] | None:
    """Where the letter in the box of a line stands, and what it is when the box is turned; None without a box."""
    found = _BOX.match(line)
    if found is None:
        return None
    return found.start("state"), "x" if found["state"] == " " else " "


def name_at(line: str, column: int) -> str:
    """The [[name]] that a column of a line lies in, or nothing."""
    for found in _NAME.finditer(line):
        if found.start() <= column <= found.end():
            return found[1].strip()
    return ""


def address_at(line: str, column: int) -> str:
    """The address of a web page that a column of a line lies in, or nothing."""
    for found in _WEB.finditer(line):
        if found.start() <= column <= found.end():
            return found[0].rstrip(".,;:!?")
    return ""


def name_begun(before: str) -> str | None:
    """What is typed of a [[name]] that is not closed yet, in the line up to the cursor; None outside of one."""
    found = _OPEN_NAME.search(before)
    return found[1] if found is not None else None


def emphasised(selected: str, mark: str) -> str:
    """``selected`` between marks, or without them where it has them."""
    if len(selected) >= 2 * len(mark) and selected.startswith(mark) and selected.endswith(mark):
        inner = selected[len(mark) : len(selected) - len(mark)]
        if mark == "**" or not selected.startswith("**"):
            return inner
    return f"{mark}{selected}{mark}"
