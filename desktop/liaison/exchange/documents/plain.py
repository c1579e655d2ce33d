"""Text from the record made safe for a terminal or a page: one line, no control characters, isolated direction."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Final
from zoneinfo import ZoneInfo

from liaison.model.briefing import Briefing
from liaison.model.words import clock_time, count, short_day, tr

_FIRST_STRONG: Final = "\u2068"
_POP_ISOLATE: Final = "\u2069"
_POP_EMBEDDING: Final = "\u202c"
_ISOLATES: Final = frozenset("\u2066\u2067\u2068")
_EMBEDDINGS: Final = frozenset("\u202a\u202b\u202d\u202e")
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})
_CONTROLS: Final = frozenset({"Cc", "Zl", "Zp", "Cs"})


def one_line(text: str) -> str:
    """``text`` without control characters (they can drive a terminal) and line breaks."""
    return "".join(" " if unicodedata.category(sign) in _CONTROLS else sign for sign in text)


def balanced(text: str) -> str:
    """``text`` on one line with every change of direction in it ended, and no end without a beginning."""
    closing: list[str] = []
    kept: list[str] = []
    for sign in one_line(text):
        if sign in _ISOLATES:
            closing.append(_POP_ISOLATE)
        elif sign in _EMBEDDINGS:
            closing.append(_POP_EMBEDDING)
        elif sign in {_POP_ISOLATE, _POP_EMBEDDING}:
            if not closing or closing[-1] != sign:
                continue
            closing.pop()
        kept.append(sign)
    return "".join(kept + closing[::-1])


def isolated(text: str) -> str:
    """``text`` balanced, and set apart where its direction could disturb what stands around it."""
    safe = balanced(text)
    turns = any(
        sign in _ISOLATES or sign in _EMBEDDINGS or unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in safe
    )
    return f"{_FIRST_STRONG}{safe}{_POP_ISOLATE}" if turns else safe


def cells(text: str) -> int:
    """How many cells of a terminal ``text`` fills: wide letters two, marks and directions none."""
    shown = [sign for sign in text if unicodedata.category(sign) not in {"Mn", "Me", "Cf"}]
    return len(shown) + sum(unicodedata.east_asian_width(sign) in "WF" for sign in shown)


def wrapped(text: str, width: int) -> Iterator[str]:
    """``text`` in lines of at most ``width`` cells, broken at spaces where there are any; at least one line."""
    line = ""
    for word in text.split(" "):
        if line and cells(line) + 1 + cells(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
        while cells(line) > width:
            at = next(end for end in range(1, len(line) + 1) if cells(line[: end + 1]) > width)
            yield line[:at]
            line = line[at:]
    yield line


def more_words(number: int) -> str:
    """What a section says of the lines left out."""
    return count(number, "and {n} more", "and {n} more")


def new_words(briefing: Briefing) -> str:
    """What the mark of a new line means: "new since 12 Nov"; empty where no line is new."""
    if briefing.since is None or not briefing.has_news:
        return ""
    at = briefing.since.astimezone(ZoneInfo(briefing.zone_name))
    return tr("new since {day}", day=short_day(at.date(), briefing.day))


def drawn(briefing: Briefing) -> str:
    """When the sheet was made, as people there read the clock: "Drawn 24 Nov 2026, 09:02"."""
    at = briefing.drawn_at.astimezone(ZoneInfo(briefing.zone_name))
    return tr("Drawn {day} {year}, {time}", day=short_day(at.date()), year=at.year, time=clock_time(at))
