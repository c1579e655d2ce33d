"""What the list of people shows, and which of them: no Qt, no record."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from liaison.model.values import Level, Stance
from liaison.model.words import count, tr

from .words import channel_word, level_word, seen_words, stance_word, there_words

if TYPE_CHECKING:
    from liaison.desk.people_across import PersonDetail, PersonEntry


class There(StrEnum):
    """Who is listed: those who are there, those who have gone, or everyone."""

    NOW = "now"
    GONE = "gone"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which people are wanted, and in which order."""

    words: str = ""
    client_id: str = ""
    levels: frozenset[str] = frozenset()
    stances: frozenset[str] = frozenset()
    there: There = There.NOW
    only_contacts: bool = False
    sort: str = "name"
    is_reversed: bool = False

    @property
    def filters(self) -> int:
        """How many filters are set beside the words."""
        sets = (self.client_id, self.levels, self.stances, self.only_contacts, self.there is not There.NOW)
        return sum(bool(one) for one in sets)

    def without_filters(self) -> Wanted:
        """In the same order, but everyone who is there."""
        return Wanted(sort=self.sort, is_reversed=self.is_reversed)

    def toggled(self, kind: str, value: str) -> Wanted:
        """With a level or a stance wanted that was not, or the other way round."""
        if kind == "level":
            return replace(self, levels=self.levels ^ {value})
        return replace(self, stances=self.stances ^ {value})

    def sorted_by(self, column: str) -> Wanted:
        """By another column, or by the same the other way round."""
        return replace(self, sort=column, is_reversed=self.sort == column and not self.is_reversed)


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person as a row. What is looked up once it is in view is empty until then."""

    person_id: str
    place_id: str | None
    client_id: str | None
    name: str
    role: str
    client: str
    stance: Stance | None
    is_there: bool
    there: str
    channel: str = ""
    seen: str = ""
    level: str = ""

    @property
    def key(self) -> tuple[str, str | None]:
        """What tells rows apart."""
        return self.person_id, self.place_id

    @property
    def words(self) -> str:
        """What a screen reader says."""
        seen = tr("last seen {day}", day=self.seen) if self.seen else ""
        gone = "" if self.is_there else tr("no longer there")
        parts = (self.name, self.role, self.client, self.level, stance_word(self.stance), gone, self.there)
        return ", ".join(part for part in (*parts, self.channel, seen) if part)


_LEVELS: Final = tuple(Level)
_STANCES: Final = tuple(Stance)


def chosen(entries: Sequence[PersonEntry], wanted: Wanted) -> list[PersonEntry]:
    """Those that are wanted, in the wanted order."""
    words = [_folded(word) for word in wanted.words.split()]
    found = [one for one in entries if _is_wanted(one, wanted) and all(word in _text(one) for word in words)]
    found.sort(key=_ORDERS.get(wanted.sort, _by_name), reverse=wanted.is_reversed)
    return found


def _is_wanted(one: PersonEntry, wanted: Wanted) -> bool:
    if wanted.there is not There.ALL and one.is_there is not (wanted.there is There.NOW):
        return False
    if wanted.client_id and one.client_id != wanted.client_id:
        return False
    if wanted.only_contacts and not one.is_point_of_contact:
        return False
    if wanted.levels and (one.level is None or one.level.value not in wanted.levels):
        return False
    return not wanted.stances or (one.stance is not None and one.stance.value in wanted.stances)


def _text(one: PersonEntry) -> str:
    return _folded(f"{one.name} {one.also} {one.role or ''} {one.client or ''}")


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if unicodedata.category(letter) != "Mn")


def _by_name(one: PersonEntry) -> Any:
    return one.name.casefold()


def _by_client(one: PersonEntry) -> Any:
    return one.client is None, (one.client or "").casefold(), one.name.casefold()


def _by_role(one: PersonEntry) -> Any:
    height = len(_LEVELS) if one.level is None else _LEVELS.index(one.level)
    return height, (one.role or "").casefold(), one.name.casefold()


def _by_stance(one: PersonEntry) -> Any:
    return len(_STANCES) if one.stance is None else _STANCES.index(one.stance), one.name.casefold()


_ORDERS: Final[Mapping[str, Callable[[PersonEntry], Any]]] = {
    "name": _by_name,
    "client": _by_client,
    "role": _by_role,
    "stance": _by_stance,
}


def line(entry: PersonEntry, detail: PersonDetail | None, now: datetime, today: date) -> PersonLine:
    """A person as a row, with what is known of them by now."""
    role = entry.role or ""
    if entry.is_point_of_contact and entry.is_there:
        role = tr("{role}, point of contact", role=role) if role else tr("Point of contact")
    channel = ""
    if detail is not None:
        channel = " ".join(part for part in (channel_word(detail.channel), detail.address or "") if part)
    return PersonLine(
        entry.person_id,
        entry.place_id,
        entry.client_id,
        entry.name,
        role,
        entry.client or tr("no client"),
        entry.stance,
        entry.is_there,
        there_words(now, entry.zone),
        channel,
        (seen_words(detail.last_seen_on, today) or tr("not yet")) if detail is not None else "",
        level_word(entry.level) if entry.level is not None else "",
    )


def caption(shown: int, entries: Sequence[PersonEntry], there: There = There.ALL) -> str:
    """How many of those that are ``there`` are shown: "23 people", "4 of 23"; and how many left."""
    among = [one for one in entries if there is There.ALL or one.is_there is (there is There.NOW)]
    everyone = {one.person_id for one in among}
    if shown not in {len(among), len(entries)} and shown < len(everyone):
        return tr("{shown} of {all}", shown=shown, all=len(everyone))
    people = count(min(shown, len(everyone)), "{n} person", "{n} people")
    left = len({one.person_id for one in entries} - everyone) if there is There.NOW else 0
    return tr("{people}, {left}", people=people, left=count(left, "{n} left", "{n} left")) if left else people


def nobody_words(wanted: Wanted, entries: Sequence[PersonEntry]) -> tuple[str, str]:
    """The sentence where no row is, and what its link says."""
    if not entries:
        return tr("No people yet."), tr("Add a person")
    if wanted.words or wanted.filters:
        return tr("Nobody fits."), tr("Show everyone")
    return tr("Nobody is there now."), tr("Show those who have gone")


def clients_of(entries: Sequence[PersonEntry]) -> list[tuple[str, str]]:
    """The clients that people are at, by name."""
    named = {one.client_id: one.client for one in entries if one.client_id is not None and one.client is not None}
    return sorted(((id_, name) for id_, name in named.items()), key=lambda pair: pair[1].casefold())
