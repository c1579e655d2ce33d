"""Finding records by the names people type: unique prefix, case and accents ignored, never a silent guess.

It asks tables, not mapped classes: configuring all mappers would cost a short process more than the question.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.base import Base
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment
from liaison.model.errors import AmbiguousNameError, NotFoundError
from liaison.model.kinds import KINDS, RECORD_KINDS
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import CommitmentStatus
from liaison.model.words import tr
from liaison.store.lookup import ids_ending_with
from liaison.store.rows import table_of

_SHORT: Final = 8
_SHORT_ID: Final = re.compile(r"[0-9a-f]{6,32}")
_ASCII_WORD: Final = re.compile(r"[a-z0-9]+")
_SHOWN: Final = 8


@dataclass(frozen=True, slots=True)
class Named:
    """A record that answers to some names. ``label`` is how a list of candidates shows it."""

    id: str
    kind: str
    label: str
    names: tuple[str, ...]


def fold(text: str) -> str:
    """Text as names are compared: case, accents, punctuation and repeated spaces ignored."""
    if text.isascii():
        return " ".join(_ASCII_WORD.findall(text.lower()))
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(letter if letter.isalnum() else " " for letter in plain if unicodedata.category(letter) != "Mn")
    return " ".join(kept.split()) or " ".join(plain.split())


def short_id(record_id: str) -> str:
    """The end of a record id, which a person can type; random enough to be unique in practice."""
    return record_id[-_SHORT:]


def choose(named: Sequence[Named], text: str, noun: str) -> Named:
    """The one record that ``text`` names: its whole name, else a unique prefix, else a unique prefix of a word in it.

    A full name, the first of a record's names, counts before its short names; symbols count where they were typed.

    Raises:
        NotFoundError: none does; similar ones are candidates.
        AmbiguousNameError: more than one does; they are the candidates.
    """
    wanted = fold(text)
    folded = [(one, tuple(fold(name) for name in one.names)) for one in named]
    if wanted:
        for fits in _ways_to_fit(text):
            found = [one for one, names in folded if fits(one.names, names, wanted)]
            if len(found) == 1:
                return found[0]
            if found:
                raise AmbiguousNameError(
                    tr("“{text}” could be {count} of the {noun}.", text=text, count=len(found), noun=noun),
                    tr("Write more of the name."),
                    _labels(found),
                )
    raise NotFoundError(
        tr("None of the {noun} is called “{text}”.", text=text, noun=noun),
        tr("Check the spelling."),
        _similar(folded, wanted),
    )


#: Whether names, as written and folded, answer to what is wanted.
_Fits = Callable[[Sequence[str], Sequence[str], str], bool]


def _ways_to_fit(text: str) -> Iterator[_Fits]:
    """From the closest to the loosest; a looser one is tried only where a closer one finds nothing."""
    typed = _as_typed(text)
    yield lambda names, _folded, _wanted: _as_typed(names[0]) == typed
    if any(not letter.isalnum() and not letter.isspace() for letter in typed):
        yield lambda names, _folded, _wanted: any(_as_typed(name).startswith(typed) for name in names)
    yield lambda _names, folded, wanted: folded[0] == wanted
    yield lambda _names, folded, wanted: wanted in folded
    yield lambda _names, folded, wanted: any(name.startswith(wanted) for name in folded)
    yield lambda _names, folded, wanted: any(f" {wanted}" in f" {name}" for name in folded)


def _as_typed(text: str) -> str:
    return " ".join(text.casefold().split())


def _labels(found: Iterable[Named]) -> list[str]:
    return sorted(one.label for one in found)[:_SHOWN]


def _similar(folded: Sequence[tuple[Named, tuple[str, ...]]], wanted: str) -> list[str]:
    from rapidfuzz import fuzz  # noqa: PLC0415 - only when nothing was found

    scored = [
        (max((fuzz.WRatio(wanted, name) for name in names if name), default=0.0), one.label) for one, names in folded
    ]
    return [label for score, label in sorted(scored, key=lambda pair: (-pair[0], pair[1])) if score >= 70][:_SHOWN]


def find_client(session: Session, text: str) -> str:
    """The id of the client that ``text`` names (name, short name or short id).

    Raises:
        NotFoundError, AmbiguousNameError: see :func:`choose`.
    """
    client = table_of(Client).c
    rows = session.execute(select(client.id, client.name, client.short_name).where(client.deleted_at.is_(None)))
    named = [Named(row.id, "client", row.name, _given(row.name, row.short_name)) for row in rows]
    return _by_id(named, text) or choose(named, text, tr("clients")).id


def find_person(session: Session, text: str, client_id: str | None = None) -> str:
    """The id of the person that ``text`` names, among the people of one client where one is given.

    Raises:
        NotFoundError, AmbiguousNameError: see :func:`choose`.
    """
    person, place, client = table_of(Person), table_of(Stakeholder), table_of(Client)
    query = (
        select(person.c.id, person.c.name, person.c.given_name, person.c.nicknames, client.c.name.label("client"))
        .outerjoin_from(person, place, (place.c.person_id == person.c.id) & place.c.deleted_at.is_(None))
        .outerjoin(client, client.c.id == place.c.client_id)
        .where(person.c.deleted_at.is_(None))
    )
    if client_id is not None:
        query = query.where(place.c.client_id == client_id)
    named: dict[str, Named] = {}
    for row in session.execute(query):
        label = f"{row.name}, {row.client}" if row.client else row.name
        named[row.id] = Named(row.id, "person", label, _given(row.name, *row.nicknames))
    people = list(named.values())
    return _by_id(people, text) or choose(people, text, tr("people")).id


def find_colleague(session: Session, text: str) -> str:
    """The id of the colleague that ``text`` names.

    Raises:
        NotFoundError, AmbiguousNameError: see :func:`choose`.
    """
    colleague = table_of(Colleague).c
    rows = session.execute(select(colleague.id, colleague.name).where(colleague.deleted_at.is_(None)))
    named = [Named(row.id, "colleague", row.name, (row.name,)) for row in rows]
    return _by_id(named, text) or choose(named, text, tr("colleagues")).id


def find_commitment(session: Session, text: str, *, only_open: bool = True) -> str:
    """The id of the commitment that ``text`` names: its short id, or words of what was promised.

    Open ones are looked at first, so that a closed one of the same name is no obstacle.

    Raises:
        NotFoundError, AmbiguousNameError: see :func:`choose`.
    """
    if (found := record_by_short_id(session, text, ("commitment",))) is not None:
        return found[1]
    commitment, client = table_of(Commitment), table_of(Client)
    query = (
        select(commitment.c.id, commitment.c.what, client.c.name)
        .outerjoin_from(commitment, client, client.c.id == commitment.c.client_id)
        .where(commitment.c.deleted_at.is_(None))
    )
    if only_open:
        query = query.where(commitment.c.status == CommitmentStatus.OPEN)
    named = [
        Named(row.id, "commitment", f"{row.what}, {row.name or tr('unfiled')} ({short_id(row.id)})", (row.what,))
        for row in session.execute(query)
    ]
    return choose(named, text, tr("promises")).id


def find_record(session: Session, text: str) -> tuple[str, str]:
    """Kind and id of any record: by short id, or by the name of a client, person, colleague or promise.

    Raises:
        NotFoundError, AmbiguousNameError: see :func:`choose`.
    """
    if (found := record_by_short_id(session, text, RECORD_KINDS)) is not None:
        return found
    missing: NotFoundError | None = None
    candidates: list[str] = []
    for kind, find in (
        ("client", find_client),
        ("person", find_person),
        ("colleague", find_colleague),
        ("commitment", _find_any_commitment),
    ):
        try:
            return kind, find(session, text)
        except AmbiguousNameError:
            raise
        except NotFoundError as error:
            missing = error
            candidates += error.candidates
    assert missing is not None
    raise NotFoundError(tr("There is no record called “{text}”.", text=text), missing.way_out, candidates[:_SHOWN])


def _find_any_commitment(session: Session, text: str) -> str:
    return find_commitment(session, text, only_open=False)


def _given(*names: str | None) -> tuple[str, ...]:
    return tuple(name for name in names if name)


def _by_id(named: Sequence[Named], text: str) -> str | None:
    wanted = text.strip().lower()
    if not _SHORT_ID.fullmatch(wanted):
        return None
    found = [one.id for one in named if one.id.endswith(wanted)]
    return found[0] if len(found) == 1 else None


def record_by_short_id(session: Session, text: str, kinds: Sequence[str]) -> tuple[str, str] | None:
    """Kind and id of the record of one of ``kinds`` whose id ends with ``text``; None if none does.

    Raises:
        AmbiguousNameError: more than one does.
    """
    wanted = text.strip().lower()
    if not _SHORT_ID.fullmatch(wanted):
        return None
    found: list[tuple[str, str]] = []
    for kind in kinds:
        of: type[Base] = KINDS[kind]
        found += [(kind, record_id) for record_id in ids_ending_with(session, of, wanted)]
    if len(found) > 1:
        raise AmbiguousNameError(
            tr("“{text}” is the end of {count} record ids.", text=text, count=len(found)),
            tr("Write more of the id."),
            [f"{kind} {record_id}" for kind, record_id in found][:_SHOWN],
        )
    return found[0] if found else None
