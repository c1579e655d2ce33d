"""Markdown as plain words, for one line that names or quotes a text."""

from __future__ import annotations

import re
from typing import Final

_MARKS: Final = re.compile(r"^[\s>#*+-]*(?:\[[ xX]\]\s+)?|\[\[|\]\]|(?<!\w)[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}(?!\w)")
#: Those that may stand anywhere in a piece of a text whose lines were joined.
_WITHIN: Final = re.compile(r"\[\[|\]\]|(?:(?<=\s)|^)[-*+]\s+\[[ xX]\]\s+|\*\*|__|`")


def plain_line(line: str) -> str:
    """A line without Markdown’s marks, with single spaces."""
    return " ".join(_MARKS.sub("", line).split())


def plain_piece(text: str) -> str:
    """A piece of a text without the marks that can be told there; its spaces stay."""
    return _WITHIN.sub("", text)
