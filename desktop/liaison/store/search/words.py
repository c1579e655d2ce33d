"""What a person types into the search field, as words; never as syntax of the index."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

#: More words than this in one search are left out, and words are cut to so many characters.
MOST_WORDS: Final = 24
LONGEST_WORD: Final = 64
_PART: Final = re.compile(r'"([^"]*)"|[^\s"]+')


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words, folded, that must stand beside each other; the last may be only the beginning of a word."""

    words: tuple[str, ...]
    is_prefix: bool = False


def phrases(query: str) -> tuple[Phrase, ...]:
    """The phrases of ``query``, all of which must be found.

    "Quoted words" are one phrase, and so are words joined by punctuation ("follow-up"). The last word matches as a
    prefix, unless it is quoted or a single letter. Everything that is not a letter or a digit only separates.
    """
    found: list[Phrase] = []
    left = MOST_WORDS
    for part in _PART.finditer(query):
        is_quoted = part.group(1) is not None
        words = tuple(word[:LONGEST_WORD] for word in words_of(part.group(1) if is_quoted else part.group(0)))[:left]
        left -= len(words)
        if words:
            is_last = not words_of(query[part.end() :])
            found.append(Phrase(words, is_prefix=is_last and not is_quoted and len(words[-1]) > 1))
        if not left:
            break
    return tuple(found)


def to_match(found: tuple[Phrase, ...]) -> str:
    """``found`` as an FTS5 expression. Words hold letters, digits and marks only, so nothing in them is syntax."""
    return " AND ".join(f'"{" ".join(phrase.words)}"{"*" if phrase.is_prefix else ""}' for phrase in found)


def words_of(text: str) -> list[str]:
    """The words of ``text``, folded, split as the index splits them."""
    kept = "".join(character if _is_part_of_word(character) else " " for character in fold(text))
    return [word for word in kept.split() if any(unicodedata.category(character)[0] != "M" for character in word)]


def fold(text: str) -> str:
    """``text`` composed, in lower case and without accents, character for character."""
    return text.lower() if text.isascii() else compose(text).translate(_FOLDING)


def spellings(text: str) -> tuple[str, ...]:
    """``text`` in the cases a name may stand in: the database ignores the case of plain letters only, not of Ö or Ł."""
    if text.isascii():
        return (text,)
    return tuple(dict.fromkeys((text, text.lower(), text.upper(), text.title(), text.capitalize())))


def compose(text: str) -> str:
    """``text`` in normal form C; :func:`fold` keeps the length of what this returns."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _is_part_of_word(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] in "LN" or category in {"Co", "Mn"}


class _Folding(dict[int, int]):
    """Each character folded, worked out when first met."""

    def __missing__(self, code: int) -> int:
        base = unicodedata.normalize("NFD", chr(code))
        stripped = [part for part in base if unicodedata.category(part) != "Mn"]
        single = stripped[0] if len(stripped) == 1 else chr(code)
        lower = single.lower()
        self[code] = ord(lower if len(lower) == 1 else single)
        return self[code]


_FOLDING: Final = _Folding()
