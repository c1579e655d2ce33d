"""Finds the people a line names and how they stand in it: given to, heard from, acting, on whose behalf.

Nobody is guessed: two people with the name leave it ambiguous, and a close spelling counts only for a capitalised
word or one behind "to", "from" or "with". A name that is also an everyday word ("Will", "May") needs a name's place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from liaison.insight.capture.lexicon import compiled, fold, stands_alone, word_set
from liaison.insight.capture.names import MOST_WORDS, ORDINARY, SOMEONE_OF, UNLIKE_NAMES, index_of
from liaison.insight.capture.values import CaptureContext, KnownPerson, PersonMatch, Prefix, Span
from liaison.insight.capture.verbs import ADDRESSING, TRANSFER, base_verb


class Place(Enum):
    """How a person stands in a line."""

    TO = "to"
    FROM = "from"
    FOR = "for"
    WITH = "with"
    BEHALF = "behalf"
    ACTOR = "actor"
    OBJECT = "object"
    TRAILING = "trailing"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Mention:
    """A person found, the place they hold, and the words that leave the matter with them (None: they stay in it)."""

    match: PersonMatch
    place: Place
    cut: Span | None


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    raw: str
    folded: str
    possessive: bool

    @property
    def capital(self) -> bool:
        return self.raw[0].isupper()


_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_HANDLE = re.compile(r"(?<![\w@.])@(?P<handle>[^\W_][\w-]{0,40}(?:\.\w{1,40})?)")
_ADDRESS = re.compile(r"(?<![\w.+-])(?P<local>[\w+-]{1,64}(?:\.[\w+-]{1,64}){0,4})@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_PREPOSITION = compiled(
    r"(?<![\w-])(?P<word>on[ \t]behalf[ \t]of|o/b/o|to|cc|from|for|with|by|via|and|&|/)[ \t\u00a0]{0,3}"
    r"(?P<article>(?:the|both)[ \t]{1,3})?$"
)
_PLACES = {"to": Place.TO, "cc": Place.TO, "from": Place.FROM, "for": Place.FOR, "with": Place.WITH, "by": Place.WITH,
           "via": Place.WITH, "o/b/o": Place.BEHALF}  # fmt: skip
_JOINED = re.compile(r"[ \t]{0,2}(?:and|&|/|,|<>)[ \t]{0,2}", re.IGNORECASE)
_TRAILING_LEFT = re.compile(r"[,(–—][ \t]{0,3}$|[ \t]-[ \t]{1,3}$")
_TRAILING_RIGHT = re.compile(r"[ \t]{0,3}(?:$|[\r\n.,;)!]|(?:and|&)[ \t])")
_GAPS = re.compile(r"[ \t\u00a0]{1,2}|\.[ \t]{0,2}")
_ACTING = word_set("will to is has and can must should needs wants owes would was does")
_TITLES = word_set("mr mrs ms miss dr prof")
_ARTICLES = word_set("the a an our his her their my some all")
_LEARNED_FROM = frozenset({Prefix.INTRO, Prefix.THANKS, Prefix.FEEDBACK})


class PeopleFinder:
    """Reads one line; ``taken`` are spans that already mean something else, such as dates."""

    def __init__(self, line: str, body: Span, taken: Sequence[Span], context: CaptureContext, prefix: Prefix) -> None:
        self.line, self.body, self.prefix = line, body, prefix
        self._taken = list(taken)
        self._theirs, self._ours = index_of(context.people), index_of(context.colleagues)
        self._words = [_word(match) for match in _WORD.finditer(line, body.start, body.end)]
        self._transfers = any(base_verb(word.folded) in TRANSFER for word in self._words[:6])
        self._mentions: list[Mention] = []

    def find(self) -> tuple[Mention, ...]:
        """Everyone named, in order."""
        for pattern in (_ADDRESS, _HANDLE):
            for match in pattern.finditer(self.line, self.body.start, self.body.end):
                self._by_handle(match)
        index = 0
        while index < len(self._words):
            index += self._read_at(index)
        return tuple(sorted(self._mentions, key=lambda mention: mention.match.span))

    def _by_handle(self, match: re.Match[str]) -> None:
        span = Span(*match.span())
        if any(span.overlaps(taken) for taken in self._taken):
            return
        handle = fold(match[match.lastgroup or 0])
        keys = (fold(match[0]), handle, handle.replace("_", " ").replace(".", " "), handle.partition("+")[0])
        for key in keys:
            found = self._candidates(key, handles=True)
            if found:
                break
        else:
            found = ()
        self._keep(span, found, possessive=False)
        self._taken.append(span)

    def _candidates(self, key: str, *, handles: bool = False) -> tuple[KnownPerson, ...]:
        tables = ((index.handles if handles else index.exact) for index in (self._theirs, self._ours))
        found = [person for table in tables for person in table.get(key, ())]
        if not found and handles:
            return self._candidates(key)
        return tuple(found)

    def _read_at(self, index: int) -> int:
        """Reads the name that begins with word ``index``; the number of words it took (at least one)."""
        word = self._words[index]
        if any(Span(word.start, word.end).overlaps(taken) for taken in self._taken):
            return 1
        for read in (
            self._someone_of, self._titled, self._exact, self._role, self._us, self._close_pair, self._close,
            self._stranger,
        ):  # fmt: skip
            if width := read(index):
                return width
        return 1

    def _key(self, index: int, width: int) -> str | None:
        words = self._words[index : index + width]
        if len(words) < width or any(word.possessive for word in words[:-1]):
            return None
        for first, second in pairwise(words):
            if not _GAPS.fullmatch(self.line, first.end, second.start):
                return None
            if self.line[first.end] == "." and len(first.folded) > 1:
                return None
        return " ".join(word.folded for word in words)

    def _span(self, index: int, width: int) -> Span:
        last = self._words[index + width - 1]
        end = last.end
        if len(last.folded) == 1 and self.line[end : end + 1] == "." and end < self.body.end:
            end += 1
        return Span(self._words[index].start, end)

    def _someone_of(self, index: int) -> int:
        """Somebody known only through a person, as in "Eleanor's new assistant": nobody the record knows."""
        width = next((width for width in (1, 2) if self._possessive_end(index, width)), 0)
        for length in range(width + 1, width + 4 if width else 0):
            if self._key(index + width, length - width) is None:
                break
            last = self._words[index + length - 1]
            if last.folded in SOMEONE_OF and (last.possessive or self._ends_noun(last)):
                span = self._span(index, length)
                if not last.possessive and self._takes_part(self._place(span)):
                    self._keep(span, (), possessive=False)
                return length
        return 0

    def _ends_noun(self, word: _Word) -> bool:
        """Whether nothing of the same noun follows: "team sends" and "team by", not "team page"."""
        following = next((other for other in self._words if other.start >= word.end), None)
        verb = following is not None and base_verb(following.folded) != following.folded
        return verb or stands_alone(self.line, word.end)

    def _takes_part(self, place: Place) -> bool:
        if self.prefix in _LEARNED_FROM:
            return place in {Place.TO, Place.FROM}
        return place is not Place.OTHER and self.prefix in {Prefix.WE, Prefix.THEY, Prefix.ASK}

    def _possessive_end(self, index: int, width: int) -> bool:
        key = self._key(index, width)
        first, last = self._words[index], self._words[min(index + width, len(self._words)) - 1]
        if key is None or not last.possessive:
            return False
        if width == 1 or first.folded in {"the", "their", "our"}:
            return last.capital or bool(self._candidates(key))
        return bool(self._candidates(key)) or (last.capital and bool(self._candidates(first.folded)))

    def _titled(self, index: int) -> int:
        """A person with a title, as in "Mr Marsh"."""
        key = self._key(index + 1, 1)
        if self._words[index].folded not in _TITLES or key is None or not self._words[index].capital:
            return 0
        adjacent = _GAPS.fullmatch(self.line, self._words[index].end, self._words[index + 1].start)
        found = self._candidates(key) if adjacent else ()
        if not found:
            return 0
        self._keep(self._span(index, 2), found, possessive=self._words[index + 1].possessive)
        return 2

    def _exact(self, index: int) -> int:
        for width in range(MOST_WORDS, 0, -1):
            key = self._key(index, width)
            found = self._candidates(key) if key else ()
            if not found or (width == 1 and not self._may_be_name(index)):
                continue
            if width == 1 and self._is_someone_else(index, found):
                self._keep(self._span(index, 2), (), possessive=self._words[index + 1].possessive)
                return 2
            self._keep(self._span(index, width), found, possessive=self._words[index + width - 1].possessive)
            return width
        return 0

    def _may_be_name(self, index: int) -> bool:
        word = self._words[index]
        placed = self._place(Span(word.start, word.end))
        if word.folded in ORDINARY:
            return word.capital and placed is not Place.OTHER
        if not word.capital and (len(word.folded) < 4 or word.folded in UNLIKE_NAMES):
            return placed in {Place.TO, Place.FROM, Place.WITH}
        return True

    def _is_someone_else(self, index: int, found: tuple[KnownPerson, ...]) -> bool:
        """Whether the next word is another family name, as in "to Dana Smith" where only Dana Whitlock is known."""
        key = self._key(index, 2)
        if key is None or self._close_in_both(index) or not any(" " in person.name for person in found):
            return False
        following = self._words[index + 1]
        free = not any(Span(following.start, following.end).overlaps(taken) for taken in self._taken)
        known = self._candidates(following.folded)
        return bool(
            free and not known and following.capital and not following.raw.isupper() and not following.possessive
            and stands_alone(self.line, following.end)
        )  # fmt: skip

    def _role(self, index: int) -> int:
        word = self._words[index]
        article = word.folded in {"the", "their", "our", "your"}
        start = index + 1 if article else index
        if not article and not (word.raw.isupper() and 2 <= len(word.raw) <= 5):
            return 0
        for width in range(MOST_WORDS if article else 1, 0, -1):
            key = self._key(start, width)
            if key is None:
                continue
            tables = (self._ours, self._theirs) if word.folded == "our" else (self._theirs, self._ours)
            found = tables[0].roles.get(key) or tables[1].roles.get(key, ())
            if found:
                last = self._words[start + width - 1]
                self._keep(Span(word.start, last.end), found, possessive=last.possessive)
                return start + width - index
        return 0

    def _us(self, index: int) -> int:
        word = self._words[index]
        if word.folded not in {"me", "us"}:
            return 0
        span = Span(word.start, word.end)
        place = self._place(span)
        if place in {Place.OTHER, Place.ACTOR, Place.TRAILING}:
            return 0
        match = PersonMatch(span, word.raw, None, (), "certain", ours=True)
        self._mentions.append(Mention(match, place, self._cut(span, place, possessive=False)))
        return 1

    def _close_in_both(self, index: int) -> tuple[KnownPerson, ...]:
        if index + 1 >= len(self._words):
            return ()
        first, second = self._words[index], self._words[index + 1]
        both = [self._like(word) for word in (first, second)]
        return tuple(person for person in both[0] if person in both[1])

    def _like(self, word: _Word) -> tuple[KnownPerson, ...]:
        exact = self._candidates(word.folded)
        return exact or (*self._theirs.close(word.folded), *self._ours.close(word.folded))

    def _close_pair(self, index: int) -> int:
        if self._key(index, 2) is None or not (self._words[index].capital and self._words[index + 1].capital):
            return 0
        found = self._close_in_both(index)
        if not found:
            return 0
        self._keep(self._span(index, 2), found, possessive=self._words[index + 1].possessive, close=True)
        return 2

    def _close(self, index: int) -> int:
        word = self._words[index]
        if word.folded in ORDINARY or self._candidates(word.folded):
            return 0
        place = self._place(Span(word.start, word.end))
        behind = place in {Place.TO, Place.FROM, Place.WITH}
        if not behind and (not word.capital or (index == 0 and place is not Place.ACTOR)):
            return 0
        found = (*self._theirs.close(word.folded), *self._ours.close(word.folded))
        if not found:
            return 0
        self._keep(Span(word.start, word.end), found, possessive=word.possessive, close=True)
        return 1

    def _stranger(self, index: int) -> int:
        """A capitalised name nobody known has, where only a person would stand."""
        word = self._words[index]
        place = self._place(Span(word.start, word.end))
        if not word.capital or word.raw.isupper() or word.folded in UNLIKE_NAMES or not self._expects(place, index):
            return 0
        following = self._words[index + 1] if self._key(index, 2) else None
        width = 2 if following and following.capital and not following.possessive else 1
        self._keep(self._span(index, width), (), possessive=word.possessive)
        return width

    def _expects(self, place: Place, index: int) -> bool:
        if self.prefix is Prefix.INTRO:
            return place is not Place.FROM and not self._is_organisation(index)
        if place is Place.OBJECT:
            return index + 1 < len(self._words) and self._words[index + 1].folded in _ARTICLES
        if place in {Place.TO, Place.FROM}:
            return self._transfers or self.prefix in _LEARNED_FROM
        return place in {Place.TRAILING, Place.BEHALF} and self.prefix in {Prefix.WE, Prefix.THEY, Prefix.ASK}

    def _is_organisation(self, index: int) -> bool:
        front = self.line[max(self.body.start, self._words[index].start - 60) : self._words[index].start]
        return re.search(r"\b(?:at|of|from)[ \t](?:[A-Z][\w&.'’-]{0,20}[ \t](?:&[ \t])?){0,2}$", front) is not None

    def _place(self, span: Span) -> Place:
        front = self.line[max(self.body.start, span.start - 24) : span.start]
        found = _PREPOSITION.search(front)
        if found and found["word"].lower() in {"and", "&", "/"}:
            return self._joined_place(span)
        if found:
            return _PLACES.get(found["word"].lower(), Place.BEHALF)
        if not front.strip():
            return self._place_at_start(span)
        if _TRAILING_LEFT.search(front) and (_TRAILING_RIGHT.match(self.line, span.end) or self._date_at(span.end)):
            return Place.TRAILING
        before = re.search(r"([^\W\d_]{2,20})[ \t]{1,3}$", front)
        if before and base_verb(fold(before[1])) in ADDRESSING:
            return Place.OBJECT
        return Place.OTHER

    def _place_at_start(self, span: Span) -> Place:
        if self._acts(span):
            return Place.ACTOR
        following = next((word for word in self._words if word.start >= span.end), None)
        given = self.prefix is Prefix.WE and following is not None and following.folded in _ARTICLES
        return Place.OBJECT if given and self._words[0].folded not in ORDINARY else Place.OTHER

    def _date_at(self, end: int) -> bool:
        return any(end <= taken.start <= end + 2 for taken in self._taken)

    def _joined_place(self, span: Span) -> Place:
        last = self._mentions[-1] if self._mentions else None
        if last and _JOINED.fullmatch(self.line, last.match.span.end, span.start):
            return last.place
        return Place.OTHER

    def _acts(self, span: Span) -> bool:
        """Whether the words behind the first one of the matter make it the one who acts."""
        if self.line[span.end : span.end + 1] in {":", ",", "'", "’"} or span.end >= self.body.end:
            return True
        following = next((word for word in self._words if word.start >= span.end), None)
        if following is None:
            return True
        known = self._words[0].folded in ORDINARY
        verb = following.folded in _ACTING or base_verb(following.folded) != following.folded
        return verb or (following.folded.endswith(("ed", "s")) and not known and len(following.folded) > 3)

    def _keep(self, span: Span, found: tuple[KnownPerson, ...], *, possessive: bool, close: bool = False) -> None:
        unique = tuple({person.id: person for person in found}.values())
        ours = bool(unique) and all(person in self._ours.people for person in unique)
        text = self.line[span.start : span.end]
        if possessive:
            text, span = text[:-2], Span(span.start, span.end - 2)
        certain = len(unique) == 1
        match = PersonMatch(
            span, text, unique[0].id if certain else None, unique,
            "certain" if certain else "ambiguous" if unique else "unknown", ours, close,
        )  # fmt: skip
        place = self._place(span)
        if place is Place.OTHER and self.prefix is Prefix.THEY and not self.line[self.body.start : span.start].strip():
            place = Place.ACTOR
        self._mentions.append(Mention(match, place, self._cut(span, place, possessive=possessive)))

    def _cut(self, span: Span, place: Place, *, possessive: bool) -> Span | None:
        if possessive:
            return Span(span.start, span.end + 2) if place is Place.ACTOR and self.prefix is Prefix.THEY else None
        if place is Place.OTHER:
            return None
        start = max(self.body.start, span.start - 24)
        front = self.line[start : span.start]
        found = _PREPOSITION.search(front) or (_TRAILING_LEFT.search(front) if place is Place.TRAILING else None)
        end = span.end
        if place is Place.ACTOR and self.line[end : end + 1] in {":", ","}:
            end += 1
        if place is Place.TRAILING and "(" in front[-2:] and self.line[end : end + 1] == ")":
            end += 1
        return Span(start + found.start() if found else span.start, end)


def _word(match: re.Match[str]) -> _Word:
    raw = match[0]
    possessive = raw.endswith(("'s", "’s")) and len(raw) > 2
    return _Word(match.start(), match.end(), raw, fold(raw[:-2] if possessive else raw), possessive)


def find_people(
    line: str, body: Span, taken: Sequence[Span], context: CaptureContext, prefix: Prefix
) -> tuple[Mention, ...]:
    """The people ``line`` names within ``body``, outside ``taken``, in order."""
    return PeopleFinder(line, body, taken, context, prefix).find()
