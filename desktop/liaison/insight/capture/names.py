"""The names a line may use for the people of a client: full, given and family names, nicknames, initials, roles.

Case and accents are ignored. Close spellings are found with a Damerau-Levenshtein distance bounded by length: none
under 4 letters, one edit for 4 to 7, two beyond.
"""

from __future__ import annotations

import re
from functools import lru_cache

from liaison.insight.capture.lexicon import fold, word_set
from liaison.insight.capture.values import KnownPerson

_ROLE_SEPARATORS = re.compile(r",|/|&|\band\b|;")
_MOST_LETTERS = 24
_CALENDAR = word_set(
    "january february march april june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday"
)
MOST_WORDS = 4
"""Words of the longest name or role that is looked up."""

UNLIKE_NAMES = word_set(
    "about after again agree agreed also answer asks back been best bring call calls campaign cart check client cost "
    "data date dates deal demo done draft each early else even ever every field figures file final finish first fixed "
    "form from gave gift give goal good great have help here hold home idea into item just keep know last late launch "
    "lead leads left less like line list live load long look lost made mail main make many meet meeting more most move "
    "much must name near need news next note notes offer once only open order orders other over page pages paid part "
    "past pay plan please price print raise rate rather ready reply report rest review risk role sale sales same save "
    "seen sell send sends sent share ship show sign site sites some soon spec spend staff stage start step still stop "
    "sure take talk team tell term test tests than thank thanks that their them then there they this three time told "
    "took track traffic turn under upon user very view wait want wants warn week well went were what when where which "
    "while whole will wish with word work would write year your"
)
"""Everyday words that are never read as a misspelt name."""

ORDINARY = word_set(
    "may will mark grace bill hope rich art drew sue frank rose faith joy june april august chase grant pat rob dean "
    "page penny price miles max guy jack gene dale ray iris ivy lily daisy summer autumn dawn eve carol holly violet "
    "ruby pearl amber jade crystal gift sky wade lane reed stone hunter cash ace an so do jean gay"
)
"""Names that are everyday words too: each needs a name's place."""

SOMEONE_OF = word_set(
    "accountant accountants adviser advisers advisor advisors agency agent assistant assistants attorney boss brother "
    "colleague colleagues company contact contacts counterpart daughter department deputy designer developer father "
    "friend friends husband intern interns lawyer lawyers manager managers mother office pa partner partners people "
    "predecessor replacement secretary sister son staff stand-in successor supplier suppliers team teams wife"
)
"""Words for somebody else behind a name in the possessive: "Eleanor's assistant" is not Eleanor."""


class NameIndex:
    """Looks names up; every answer is a tuple of candidates in the order they were given."""

    def __init__(self, people: tuple[KnownPerson, ...]) -> None:
        self.exact: dict[str, tuple[KnownPerson, ...]] = {}
        self.roles: dict[str, tuple[KnownPerson, ...]] = {}
        self.handles: dict[str, tuple[KnownPerson, ...]] = {}
        self._single: dict[str, tuple[KnownPerson, ...]] = {}
        self._close: dict[str, tuple[KnownPerson, ...]] = {}
        self.people = frozenset(people)
        for person in people:
            self._add(person)

    def _add(self, person: KnownPerson) -> None:
        name, given, family = _parts(person)
        firsts = {word for word in (given, *map(fold, person.nicknames)) if word}
        singles = firsts | ({family} if family else set())
        forms = {fold(name), *singles} - {""}
        if family:
            forms |= {f"{first} {family}" for first in firsts} | {f"{first} {family[0]}" for first in firsts}
            forms |= {f"{first[0]} {family}" for first in firsts}
        for form in forms:
            _put(self.exact, form, person)
        for single in singles | {fold(name)}:
            _put(self._single, single, person)
        for handle in _handles(firsts, family) | {fold(address) for address in person.addresses}:
            _put(self.handles, handle, person)
        for role in [person.role, *_ROLE_SEPARATORS.split(person.role)]:
            if words := " ".join(fold(role).split()):
                _put(self.roles, words, person)

    def close(self, word: str) -> tuple[KnownPerson, ...]:
        """Whose given, family, full or nickname is spelt nearly like ``word`` (folded); the nearest spellings only."""
        if word not in self._close:
            self._close[word] = self._look_close(word)
        return self._close[word]

    def _look_close(self, word: str) -> tuple[KnownPerson, ...]:
        allowed = edits_allowed(word)
        if not allowed or word in UNLIKE_NAMES or word in _CALENDAR:
            return ()
        found: dict[int, list[KnownPerson]] = {}
        for name, people in self._single.items():
            if edits_allowed(name) < 1 or abs(len(name) - len(word)) > allowed or " " in name:
                continue
            if min(len(name), len(word)) < 6 and name[0] != word[0]:
                continue
            limit = min(allowed, edits_allowed(name))
            distance = edit_distance(word, name, limit)
            if distance <= limit:
                found.setdefault(distance, []).extend(people)
        return tuple(dict.fromkeys(found[min(found)])) if found else ()


def _put(table: dict[str, tuple[KnownPerson, ...]], key: str, person: KnownPerson) -> None:
    held = table.get(key, ())
    if all(other.id != person.id for other in held):
        table[key] = (*held, person)


def _parts(person: KnownPerson) -> tuple[str, str, str]:
    words = person.name.split()
    given = person.given_name or (words[0] if words else "")
    family = person.family_name or (words[-1] if len(words) > 1 else "")
    return person.name, " ".join(fold(given).split()), " ".join(fold(family).split())


def _handles(firsts: set[str], family: str) -> set[str]:
    handles = set(firsts)
    if family:
        for first in firsts:
            handles |= {f"{first}{sep}{family}" for sep in ("", ".", "_", "-")} | {f"{first[0]}{family}"}
            handles |= {f"{first[0]}.{family}", f"{first}{family[0]}"}
    return handles


def edits_allowed(word: str) -> int:
    """How many edits may lie between ``word`` and a name it stands for."""
    length = len(word)
    if length < 4 or length > _MOST_LETTERS:
        return 0
    return 1 if length < 8 else 2


def edit_distance(left: str, right: str, limit: int) -> int:
    """Insertions, deletions, substitutions and swaps of neighbours between two words; ``limit + 1`` if more."""
    if abs(len(left) - len(right)) > limit:
        return limit + 1
    older: list[int] = []
    previous = list(range(len(right) + 1))
    for row, char in enumerate(left, 1):
        current = [row]
        for column, other in enumerate(right, 1):
            best = min(previous[column] + 1, current[-1] + 1, previous[column - 1] + (char != other))
            if row > 1 and column > 1 and char == right[column - 2] and left[row - 2] == other:
                best = min(best, older[column - 2] + 1)
            current.append(best)
        if min(current) > limit:
            return limit + 1
        older, previous = previous, current
    return min(previous[-1], limit + 1)


@lru_cache(maxsize=32)
def index_of(people: tuple[KnownPerson, ...]) -> NameIndex:
    """The index of ``people``, kept while the same client is written about."""
    return NameIndex(people)
