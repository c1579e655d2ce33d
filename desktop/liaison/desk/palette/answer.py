"""What the palette answers to the words typed so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.model.interaction import Attendance
from liaison.store.search.words import words_of

from .marking import Runs, marked
from .names import NameIndex, NameMatch, NameRow, marks_of, names_of
from .texts import TextHit, find_texts

#: So many of each kind of name are told, and so many are considered as what an action is about.
_MOST_NAMES: Final = 4
_MOST_SUBJECTS: Final = 4
#: What being pinned, in view, or seen lately adds to a name's score of up to about 135.
_PINNED: Final = 8.0
_IN_VIEW: Final = 12.0
_SEEN: Final = 12.0
_FORMER: Final = -15.0
_WORDS: Final = 8
#: Counting goes no further, as every one costs a read.
MOST_COUNTED: Final = 50


@dataclass(frozen=True, slots=True)
class PaletteHit:
    """A client, person or colleague. The runs say which parts answer to what was typed."""

    kind: str
    record_id: str
    client_id: str | None
    title: Runs
    detail: Runs
    score: float


@dataclass(frozen=True, slots=True)
class Subject:
    """A client or person an action may be about. ``rest`` are the typed words its name does not answer to.

    ``entries`` counts what a person took part in, up to :data:`MOST_COUNTED`; only for the first with words left.
    """

    kind: str
    id: str
    name: str
    client_id: str | None
    client: str
    rest: tuple[str, ...]
    score: float
    entries: int = 0


@dataclass(frozen=True, slots=True)
class PaletteAnswer:
    """Names and texts for ``query``, the best first; ``words`` are what was typed, folded."""

    query: str
    words: tuple[str, ...]
    names: tuple[PaletteHit, ...]
    texts: tuple[TextHit, ...]
    subjects: tuple[Subject, ...]
    #: Whom the page in view is about, all words being left for what is to be done.
    in_view: Subject | None = None
    #: Where the page is about nobody, the client that was opened last, else the first that is pinned.
    lately: Subject | None = None


@dataclass(frozen=True, slots=True)
class AtRest:
    """What the palette offers before anything is typed."""

    recent: tuple[PaletteHit, ...]
    pinned: tuple[PaletteHit, ...]
    subject: Subject | None


def look_up(
    desk: Desk,
    query: str,
    *,
    recent: Sequence[tuple[str, str]] = (),
    client_id: str | None = None,
    in_view: tuple[str, str] | None = None,
) -> PaletteAnswer:
    """Clients, people, colleagues and texts that answer to all words of ``query``; the last may be incomplete.

    ``recent`` are kind and id of what was opened lately, the last first, ``client_id`` the client in view: both
    come higher. ``in_view`` are kind and id of whom the page is about. A query without a letter or digit finds nothing.
    """
    words = tuple(words_of(query))[:_WORDS]
    index = names_of(desk)
    with desk.record.reading() as session:
        index.freshen(session)
        matches = index.find(words, _extra(recent, client_id))
        names = [_hit(match, words) for match in _best(matches)]
        subjects = tuple(_subjects(session, matches, words))
        texts = find_texts(session, query, words, subjects, today=desk.today(), client_id=client_id)
    told = {(hit.kind, hit.record_id) for hit in names}
    texts = tuple(hit for hit in texts if (hit.kind, hit.record_id) not in told)
    row = index.get(*in_view) if in_view is not None and words else None
    about = _subject(row, words, 0.0) if row is not None else None
    near = _lately(index, recent) if row is None and words else None
    lately = _subject(near, words, 0.0) if near is not None else None
    return PaletteAnswer(query, words, tuple(names), texts, subjects, about, lately)


def _lately(index: NameIndex, recent: Sequence[tuple[str, str]]) -> NameRow | None:
    """The client that a word without a name most likely means."""
    seen = (index.get(kind, record_id) for kind, record_id in recent if kind == "client")
    return next((row for row in (*seen, *index.pinned()) if row is not None), None)


def at_rest(desk: Desk, recent: Sequence[tuple[str, str]], client_id: str | None = None) -> AtRest:
    """What was opened lately and still is there, the pinned clients, and the client in view."""
    index = names_of(desk)
    with desk.record.reading() as session:
        index.freshen(session)
    seen = [row for kind, record_id in recent if (row := index.get(kind, record_id)) is not None]
    client = index.get("client", client_id) if client_id is not None else None
    return AtRest(
        tuple(_plain(row) for row in seen),
        tuple(_plain(row) for row in index.pinned() if row not in seen),
        _subject(client, (), 0.0) if client is not None else None,
    )


def _extra(recent: Sequence[tuple[str, str]], client_id: str | None) -> Callable[[NameRow], float]:
    seen = {key: _SEEN * (1 - at / len(recent)) for at, key in enumerate(recent)}

    def extra(row: NameRow) -> float:
        points = seen.get((row.kind, row.id), 0.0)
        points += _PINNED if row.is_pinned else 0.0
        points += _FORMER if row.is_former else 0.0
        return points + (_IN_VIEW if client_id is not None and row.client_id == client_id else 0.0)

    return extra


def _best(matches: Sequence[NameMatch]) -> Iterable[NameMatch]:
    """The best that answer to all words: some clients, some others."""
    left = {True: _MOST_NAMES, False: _MOST_NAMES}
    for match in matches:
        if not match.is_whole:
            break
        is_client = match.row.kind == "client"
        if left[is_client]:
            left[is_client] -= 1
            yield match


def _hit(match: NameMatch, words: Sequence[str]) -> PaletteHit:
    row, marks = match.row, marks_of(words, match.row)
    return PaletteHit(row.kind, row.id, row.client_id, marked(row.name, marks), marked(row.detail, marks), match.score)


def _plain(row: NameRow) -> PaletteHit:
    detail: Runs = ((row.detail, False),) if row.detail else ()
    return PaletteHit(row.kind, row.id, row.client_id, ((row.name, False),), detail, 0.0)


def _subjects(session: Session, matches: Sequence[NameMatch], words: Sequence[str]) -> Iterable[Subject]:
    """Whom the words may be about: those whose names answer to most of them."""
    about = [match for match in matches if match.row.kind in {"client", "person"}]
    about.sort(key=lambda match: (-len(match.named), -match.score))
    is_counted = False
    for match in about[:_MOST_SUBJECTS]:
        rest = tuple(word for at, word in enumerate(words) if at not in match.named)
        is_first = not is_counted and match.row.kind == "person" and bool(rest) and len(rest[-1]) > 1
        is_counted = is_counted or is_first
        yield _subject(match.row, rest, match.score, _entries(session, match.row.id) if is_first else 0)


def _subject(row: NameRow, rest: tuple[str, ...], score: float, entries: int = 0) -> Subject:
    return Subject(row.kind, row.id, row.name, row.client_id, row.client, rest, score, entries)


def _entries(session: Session, person_id: str) -> int:
    some = select(Attendance.id).where(Attendance.person_id == person_id, Attendance.deleted_at.is_(None))
    return session.scalar(select(func.count()).select_from(some.limit(MOST_COUNTED).subquery())) or 0


def warm_up(desk: Desk) -> None:
    """Read the names, so that the first keystroke need not."""
    index: NameIndex = names_of(desk)
    with desk.record.reading() as session:
        index.freshen(session)
