"""Whether a contact is somebody the record knows already. Two people are never made one on a hint alone."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from sqlalchemy import select

from liaison.desk.names import fold
from liaison.exchange.cards.values import ContactIn
from liaison.model.desk_items import Origin
from liaison.model.person import Channel, Person
from liaison.model.values import ChannelKind
from liaison.model.words import join_words, tr
from liaison.store.record import Unit

from .contact_values import Found, emails_of
from .known import Known

_SHOWN = 3


@dataclass(slots=True)
class PersonFinder:
    """Finds the person that a contact of a file is about."""

    unit: Unit
    known: Known
    _claimed: dict[tuple[str, str], str] = field(default_factory=dict)
    _trashed: dict[str, list[tuple[str, str]]] | None = None
    _addressed: set[str] | None = None

    def find(self, found: Found, client_id: str | None) -> tuple[str | None, str]:
        """The person and how they were found, or None and why somebody close to them is another person.

        Found by an address when the names agree, else by the full name at the same client where nothing speaks
        against it.
        """
        contact = found.contact
        at_address = {one for email in emails_of(contact) for one in self.known.people_by_email.get(email, ())}
        alike = {one for one in at_address if self._alike(one, contact)}
        exact = {one for one in alike if fold(self.known.person_names[one]) == fold(contact.name)}
        chosen = exact if len(exact) == 1 else alike
        if len(chosen) == 1:
            return chosen.pop(), tr("the same e-mail address")
        if chosen:
            return None, tr("more than one person could be meant: {names}", names=self._names(chosen))
        named = self._named_at(contact, client_id)
        free = {one for one in named if self._is_free(one, found)}
        if len(free) == 1:
            return free.pop(), tr("the same name at the same client")
        if at_address:
            return None, tr("shares an address with {names}", names=self._names(at_address))
        return None, tr("another person of this name is at the client") if named else ""

    def claim(self, found: Found, person_id: str) -> None:
        """Remember that this contact is that person, so that no other one of its system takes them by name."""
        self._claimed.setdefault((found.system, person_id), found.key)
        if emails_of(found.contact):
            self._with_address().add(person_id)

    def _with_address(self) -> set[str]:
        """Everyone who has an e-mail address."""
        if self._addressed is None:
            self._addressed = set().union(*self.known.people_by_email.values())
        return self._addressed

    def in_trash(self, contact: ContactIn) -> str | None:
        """The person in the trash who has one of these addresses and a name that agrees."""
        if self._trashed is None:
            self._trashed = self._load_trashed()
        for email in emails_of(contact):
            for person_id, name in self._trashed.get(email, ()):
                if names_agree(name, contact):
                    return person_id
        return None

    def _load_trashed(self) -> dict[str, list[tuple[str, str]]]:
        found: dict[str, list[tuple[str, str]]] = defaultdict(list)
        rows = self.unit.session.execute(
            select(Channel.address, Person.id, Person.name)
            .join(Person, Person.id == Channel.person_id)
            .where(Channel.kind_of == ChannelKind.EMAIL, Person.deleted_at.is_not(None))
            .order_by(Person.id)
        )
        for address, person_id, name in rows:
            if address:
                found[address.strip().casefold()].append((person_id, name))
        return found

    def _alike(self, person_id: str, contact: ContactIn) -> bool:
        name = self.known.person_names[person_id]
        if names_agree(name, contact):
            return True
        nicknames = self.unit.session.get_one(Person, person_id).nicknames
        return fold(contact.name) in {called for nickname in nicknames for called in _called(nickname, name)}

    def _named_at(self, contact: ContactIn, client_id: str | None) -> set[str]:
        if client_id is None:
            return set()
        return {
            one
            for one in self.known.people_by_name.get(fold(contact.name), ())
            if any(place.client_id == client_id for place in self.known.places.get(one, ()))
        }

    def _is_free(self, person_id: str, found: Found) -> bool:
        """Whether no address of theirs and no other contact of the same system says that they are someone else."""
        if emails_of(found.contact) and person_id in self._with_address():
            return False
        if self._claimed.get((found.system, person_id), found.key) != found.key:
            return False
        if not (found.contact.uid or found.contact.external_id):
            return True
        others = select(Origin.id).where(
            Origin.record_kind == "person",
            Origin.record_id == person_id,
            Origin.system == found.system,
            Origin.key != found.key,
            Origin.deleted_at.is_(None),
        )
        return self.unit.session.scalar(others.limit(1)) is None

    def _names(self, people: set[str]) -> str:
        return join_words(sorted(self.known.person_names[one] for one in people)[:_SHOWN])


def names_agree(name: str, contact: ContactIn) -> bool:
    """Whether a name may be that of the contact, given that an address is: a whole team may share one.

    Each word of the shorter name stands in the longer one, or is the first letter of a word there; a single word
    must be the given name. Someone known by an address only agrees with every name.
    """
    if not fold(name) or not fold(contact.name) or "@" in name or "@" in contact.name:
        return True
    here = fold(name)
    called = [_called(nickname, contact.name) for nickname in contact.nicknames if fold(nickname)]
    if any(here == alone for alone, _ in called):
        return True
    return any(_agree(here, other) for other in (fold(contact.name), *(whole for _, whole in called)))


def _called(nickname: str, name: str) -> tuple[str, str]:
    """A nickname, alone and in place of the given name."""
    plain = fold(nickname)
    return plain, " ".join([plain, *fold(name).split()[1:]])


def _agree(one: str, other: str) -> bool:
    shorter, longer = sorted((one.split(), other.split()), key=len)
    if len(shorter) == 1:
        return shorter[0] == longer[0]
    left = list(longer)
    for word in sorted(shorter, key=len, reverse=True):
        match = next((at for at in left if at == word), None) or next((at for at in left if _initial(word, at)), None)
        if match is None:
            return False
        left.remove(match)
    return True


def _initial(one: str, other: str) -> bool:
    return min(len(one), len(other)) == 1 and one[0] == other[0]
