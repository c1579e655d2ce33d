"""Words and pattern pieces the rules share. Every repetition is bounded, so that reading stays linear."""

from __future__ import annotations

import re
import unicodedata

from liaison.model import words

GAP = r"[ \t\u00a0\u202f]{1,4}"
"""Space between two words of one expression; never a line break."""
SPACE = r"[ \t\u00a0\u202f]{0,4}"
LEFT = r"(?<![\w./@])"
LEFT_NUMBER = r"(?<![\w./@$€£])(?<![0-9]-)"
RIGHT = r"(?![\w@/%]|['’]\w|\.\w)"

WEEKDAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?!\w)"
)
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\w)"
)
YEAR = r"(?:19|20)[0-9]{2}(?![0-9:]|[.,][0-9])"
DAY_NUMBER = r"(?:0?[1-9]|[12][0-9]|3[01])"
ORDINAL = rf"{DAY_NUMBER}(?:st|nd|rd|th)"

WEEKDAYS = {name.lower(): index for index, name in enumerate(words.WEEKDAYS)}
MONTHS = {name.lower(): index + 1 for index, name in enumerate(words.MONTHS)}
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "couple of": 2, "three": 3, "a few": 3, "four": 4,
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14,
    "fifteen": 15, "twenty": 20, "thirty": 30, "sixty": 60, "ninety": 90,
}  # fmt: skip
VAGUE_NUMBERS = frozenset({"a couple of", "couple of", "a few"})
NUMBER = rf"(?:[0-9]{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": -1}

_ALONE = re.compile(
    r"[ \t\u00a0\u202f]*(?:$|[\r\n]|[.,;:!?)\]\"'”’…/–—-](?!\w)|"
    r"(?:and|or|but|so|for|to|with|from|because|as|at|by|on|in|if|"
    r"when|via|per|after|before|until|till|latest|please|we|they|he|she|it|i|you|our|their|the|is|are|was|were|"
    r"will|instead|then|ideally|including|onwards?|once|though|unless|while|now)\b)",
    re.IGNORECASE,
)

_FOLD = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i", "’": "'"})


def fold(text: str) -> str:
    """``text`` as names are compared: without case and accents."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_FOLD)
    return "".join(char for char in plain if not unicodedata.combining(char))


def word_set(words: str) -> frozenset[str]:
    """The words of a list written as one string."""
    return frozenset(words.split())


def number(words: str) -> int:
    """The value of what :data:`NUMBER` matched."""
    folded = " ".join(words.lower().split())
    return _NUMBERS[folded] if folded in _NUMBERS else int(folded)


def stands_alone(text: str, end: int) -> bool:
    """Whether what ends at ``end`` is not the first part of a longer name, as in "Q3 report" or "15th floor"."""
    return _ALONE.match(text, end) is not None


def compiled(pattern: str) -> re.Pattern[str]:
    """``pattern`` ignoring case."""
    return re.compile(pattern, re.IGNORECASE)
