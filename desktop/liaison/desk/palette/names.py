"""Names of clients, people and colleagues held in memory, found by beginnings, initials, letters left out and slips."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final
from weakref import WeakKeyDictionary

from sqlalchemy import Select, func, literal, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.model.journal import Journal, JournalRow
from liaison.model.words import tr
from liaison.store.record import Record
from liaison.store.search.words import words_of

#: The kinds whose changes change what a name is shown with.
_SHOWN_WITH: Final = frozenset({"client", "person", "colleague", "stakeholder"})
#: How alike a word must be to one that was mistyped, of 100, and from how many letters on.
_ALIKE: Final = 78.0
_MISTYPED_FROM: Final = 4
_MOST_ALIKE: Final = 6
#: Letters left out are guessed from so many letters on, and only where they begin a word.
_LEFT_OUT_FROM: Final = 2

_CLIENTS: Final = """
SELECT id, name, short_name, industry, status, is_pinned FROM client WHERE deleted_at IS NULL
"""
# The newest place of each person who still has one; somebody without a client is found all the same.
_PEOPLE: Final = """
SELECT p.id, p.name, p.nicknames, p.zone_label, s.role, s.client_id, c.name, s.until_on
FROM person AS p
LEFT JOIN stakeholder AS s ON s.person_id = p.id AND s.deleted_at IS NULL
LEFT JOIN client AS c ON c.id = s.client_id AND c.deleted_at IS NULL
WHERE p.deleted_at IS NULL
ORDER BY s.until_on IS NULL, s.from_on, s.id
"""
_STATUS_WORDS: Final = {"prospect": "prospect", "paused": "paused", "ending": "ending", "former": "former"}
_COLLEAGUES: Final = "SELECT id, name, role FROM colleague WHERE deleted_at IS NULL"

_LAST: Final = select(func.max(Journal.number))


def _touched_since(number: int) -> Select[int]:
    """Whether a command after this one touched what names are shown with."""
    since = select(Journal.id).where(Journal.number > number)
    touched = select(literal(1)).where(JournalRow.journal_id.in_(since), JournalRow.record_kind.in_(_SHOWN_WITH))
    return touched.limit(1)


@dataclass(frozen=True, slots=True)
class NameRow:
    """One who answers to a name. ``detail`` is what stands beside it; the words are folded."""

    kind: str
    id: str
    name: str
    detail: str
    client_id: str | None
    client: str
    name_words: tuple[str, ...]
    detail_words: tuple[str, ...]
    is_pinned: bool = False
    is_former: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """What of a name or detail stands out: words that begin so, whole words (mistyped), letters in order."""

    begins: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A row that answers. ``named`` are the places of the typed words its name answers to."""

    row: NameRow
    score: float
    named: frozenset[int]
    is_whole: bool


class _Dictionary:
    """The words of some rows, sorted: who has a word that begins so is found by halving."""

    def __init__(self, words_of_rows: Iterable[Sequence[str]]) -> None:
        self.rows: dict[str, set[int]] = {}
        for number, words in enumerate(words_of_rows):
            for word in words:
                self.rows.setdefault(word, set()).add(number)
        self.words = sorted(self.rows)

    def beginning(self, start: str) -> set[int]:
        """Rows with a word that begins with ``start``."""
        at = bisect_left(self.words, start)
        found: set[int] = set()
        while at < len(self.words) and self.words[at].startswith(start):
            found |= self.rows[self.words[at]]
            at += 1
        return found

    def having(self, letters: str) -> set[int]:
        """Rows with a word that begins with the first of ``letters`` and has the others in their order."""
        at = bisect_left(self.words, letters[0])
        found: set[int] = set()
        while at < len(self.words) and self.words[at][0] == letters[0]:
            if has_letters(letters, self.words[at]):
                found |= self.rows[self.words[at]]
            at += 1
        return found

    def alike(self, word: str) -> set[int]:
        """Rows with a word that ``word`` may be a slip of."""
        return {number for one in _alike(word, self.words) for number in self.rows[one]}


class NameIndex:
    """All names of a record. Lives on the record's thread; read again when a name was changed."""

    def __init__(self) -> None:
        self._rows: list[NameRow] = []
        self._names = self._details = self._initials = _Dictionary(())
        self._by_id: dict[tuple[str, str], NameRow] = {}
        self._is_stale = True
        self._seen = 0

    def heed(self, _session: Session, touched: frozenset[tuple[str, str]]) -> None:
        """A command touched these."""
        if any(kind in _SHOWN_WITH for kind, _id in touched):
            self._is_stale = True

    def _look_aside(self, session: Session) -> None:
        """Heed the commands of another desk over the same vault (an import), which tells only the journal."""
        last = session.scalar(_LAST) or 0
        if last > self._seen and not self._is_stale:
            self._is_stale = session.scalar(_touched_since(self._seen)) is not None
        self._seen = last

    def freshen(self, session: Session) -> None:
        """Read the names if they may have changed."""
        self._look_aside(session)
        if not self._is_stale:
            return
        self._rows = list(_read(session))
        self._names = _Dictionary(row.name_words for row in self._rows)
        self._details = _Dictionary(row.detail_words for row in self._rows)
        self._initials = _Dictionary(("".join(word[0] for word in row.name_words),) for row in self._rows)
        self._by_id = {(row.kind, row.id): row for row in self._rows}
        self._is_stale = False

    def get(self, kind: str, record_id: str) -> NameRow | None:
        """The row of one record."""
        return self._by_id.get((kind, record_id))

    def pinned(self) -> list[NameRow]:
        """The pinned clients by name."""
        return sorted((row for row in self._rows if row.is_pinned), key=lambda row: row.name)

    def find(self, words: Sequence[str], extra: Callable[[NameRow], float]) -> list[NameMatch]:
        """Who answers to any of ``words``, those who answer to all first, the best first.

        ``extra`` is added to what a row scores: for those pinned, seen lately, or in view. Letters left out and slips
        of the keys are thought of only where nobody answers to all as they stand.
        """
        if not words:
            return []
        details = [self._details.beginning(word) for word in words]
        strict = [self._names.beginning(word) for word in words]
        ways: list[Callable[[], list[set[int]]]] = [
            lambda: strict,
            lambda: [rows or self._loosely(word) for word, rows in zip(words, strict, strict=True)],
        ]
        if len(words) > 1:
            ways.append(lambda: [rows | self._loosely(word) for word, rows in zip(words, strict, strict=True)])
        found: list[NameMatch] = []
        for way in ways:
            found = self._answering(words, way(), details, extra)
            if any(match.is_whole for match in found):
                break
        return found

    def _answering(
        self,
        words: Sequence[str],
        in_names: list[set[int]],
        in_details: list[set[int]],
        extra: Callable[[NameRow], float],
    ) -> list[NameMatch]:
        found: list[NameMatch] = []
        for number in set().union(*in_names):
            row = self._rows[number]
            named = frozenset(at for at, rows in enumerate(in_names) if number in rows)
            known = {at for at, rows in enumerate(in_details) if number in rows}
            score = sum(_score(words[at], row) for at in named) + 15.0 * len(known - named)
            is_whole = len(named | known) == len(words)
            score = score / len(words) + (_closeness(words, row) if is_whole else 0.0) + extra(row)
            found.append(NameMatch(row, score, named, is_whole))
        return sorted(found, key=lambda one: (not one.is_whole, -len(one.named), -one.score, one.row.name))

    def _loosely(self, word: str) -> set[int]:
        """Rows with a word like this one, with its letters in order, or with these initials."""
        found = self._names.alike(word)
        if len(word) >= _LEFT_OUT_FROM:
            found = found | self._names.having(word) | self._initials.beginning(word)
        return found


_INDEXES: Final[WeakKeyDictionary[Record, NameIndex]] = WeakKeyDictionary()


def names_of(desk: Desk) -> NameIndex:
    """The names of the open record, read when first asked for and kept in step with its commands."""
    index = _INDEXES.get(desk.record)
    if index is None:
        index = _INDEXES[desk.record] = NameIndex()
        desk.record.keep_in_step(index.heed)
    return index


def _score(word: str, row: NameRow) -> float:
    if row.name_words[0].startswith(word):
        return 75.0 if row.name_words[0] == word else 60.0
    if any(one.startswith(word) for one in row.name_words):
        return 65.0 if word in row.name_words else 50.0
    return 25.0


def _closeness(words: Sequence[str], row: NameRow) -> float:
    """What it adds that the whole name begins as typed."""
    if tuple(words) == row.name_words:
        return 60.0
    begun = row.name_words[: len(words)]
    is_begun = len(begun) == len(words) and begun[:-1] == tuple(words[:-1]) and begun[-1].startswith(words[-1])
    return 40.0 if is_begun else 0.0


def _alike(word: str, vocabulary: Sequence[str]) -> list[str]:
    """Words that ``word`` may be a slip of."""
    if len(word) < _MISTYPED_FROM:
        return []
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only when nothing begins so

    found = process.extract(word, vocabulary, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=_MOST_ALIKE)
    return [choice for choice, _likeness, _at in found]


def has_letters(letters: str, text: str) -> bool:
    """Whether ``text`` has these letters in this order."""
    rest = iter(text)
    return all(letter in rest for letter in letters)


def _has_initials(word: str, row: NameRow) -> bool:
    return "".join(one[0] for one in row.name_words).startswith(word)


def marks_of(words: Sequence[str], row: NameRow) -> Marks:
    """What of a row answers to ``words``."""
    begins, whole, letters = [], [], []
    for word in words:
        if any(one.startswith(word) for one in (*row.name_words, *row.detail_words)):
            begins.append(word)
            continue
        fitting = [one for one in row.name_words if one[0] == word[0] and has_letters(word, one)]
        if fitting or _has_initials(word, row):
            letters.append(word)
        else:
            whole += [one for one in row.name_words if one in _alike(word, row.name_words)]
    return Marks(tuple(begins), tuple(whole), tuple(letters))


def _read(session: Session) -> Iterable[NameRow]:
    connection = session.connection()
    for id_, name, short, industry, status, is_pinned in connection.exec_driver_sql(_CLIENTS):
        detail = industry or ""
        if status in _STATUS_WORDS:
            word = tr(_STATUS_WORDS[status])
            detail = f"{detail} · {word}" if detail else word
        names = _words(name, short)
        if names:
            record_id = id_.hex()
            is_former = status == "former"
            yield NameRow(
                "client", record_id, name, detail, record_id, name, names, _words(detail), bool(is_pinned), is_former
            )
    people: dict[bytes, NameRow] = {}
    for row in connection.exec_driver_sql(_PEOPLE):
        made = _person(row)
        if made is not None:
            people[row[0]] = made
    yield from people.values()
    for id_, name, role in connection.exec_driver_sql(_COLLEAGUES):
        detail = f"{role}, {tr('one of us')}" if role else tr("one of us")
        if names := _words(name):
            yield NameRow("colleague", id_.hex(), name, detail, None, "", names, _words(detail))


def _person(row: Sequence[Any]) -> NameRow | None:
    id_, name, nicknames, zone, role, client_id, client, until = row
    names = _words(name, nicknames if nicknames != "[]" else None)
    if not names:
        return None
    detail = ", ".join(part for part in (role, client) if part)
    if zone:
        time = tr("{zone} time", zone=zone)
        detail = f"{detail} · {time}" if detail else time
    owner = client_id.hex() if client_id and client else None
    is_former = until is not None
    return NameRow("person", id_.hex(), name, detail, owner, client or "", names, _words(detail), is_former=is_former)


def _words(*texts: str | None) -> tuple[str, ...]:
    return tuple(word for text in texts if text for word in words_of(text))
