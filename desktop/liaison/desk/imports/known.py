"""Whom the record knows, in the shapes in which an import looks them up."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.names import fold
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.desk_items import Setting
from liaison.model.person import Channel, Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import ChannelKind

from .mail_domains import domain_of, is_public, parents

_LEGAL_FORM: Final = re.compile(
    r" (?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|kg|ug|se|sa|sarl|sas|bv|nv|oy|"
    r"ab|as|aps|srl|spa|pty ltd|gmbh co kg)$"
)
_SHORTEST: Final = 3
#: How the key of a setting begins that is a rule of filing; a domain or an address follows.
RULES: Final = "filing/"


@dataclass(frozen=True, slots=True)
class Place:
    """A place that a person holds at a client."""

    stakeholder_id: str
    client_id: str
    until_on: date | None


@dataclass(slots=True)
class Known:
    """Live clients, people and colleagues by name, address and domain. Kept up as an import adds to them."""

    client_names: dict[str, str] = field(default_factory=dict)
    clients_by_name: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    clients_by_domain: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    clients_by_first_word: dict[str, list[tuple[tuple[str, ...], str]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    trashed_client_names: set[str] = field(default_factory=set)
    person_names: dict[str, str] = field(default_factory=dict)
    people_by_name: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    people_by_email: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    places: dict[str, list[Place]] = field(default_factory=lambda: defaultdict(list))
    colleagues_by_email: dict[str, str] = field(default_factory=dict)
    colleagues_by_name: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    agency_domains: set[str] = field(default_factory=set)
    me_id: str | None = None
    rules: dict[str, str] = field(default_factory=dict)

    def add_rule(self, what: str, client_id: str) -> None:
        """Meetings with a domain or an address go to a client, as filing by hand has taught."""
        self.rules[what] = client_id

    def rule_of(self, what: str) -> str | None:
        """The client to which a rule about this very domain or address leads."""
        return self.rules.get(what)

    def taught_domain(self, domain: str) -> str | None:
        """The domain, or the one above it, of which there is a rule."""
        return next((part for part in parents(domain) if part in self.rules), None)

    def add_client(self, client_id: str, name: str, short_name: str | None, domains: Iterable[str]) -> None:
        """Take in a live client."""
        self.client_names[client_id] = name
        for given in (name, short_name):
            if given and (plain := plain_name(given)):
                self.clients_by_name[plain].add(client_id)
                words = tuple(plain.split())
                if len(plain) >= _SHORTEST:
                    self.clients_by_first_word[words[0]].append((words, client_id))
        for domain in domains:
            self.add_domain(client_id, domain)

    def add_domain(self, client_id: str, domain: str) -> None:
        """A domain that belongs to a client, unless anyone may have an address there or it is the agency's own."""
        domain = domain.strip().lower().removeprefix("www.").strip(".")
        if domain and not is_public(domain) and not self.is_agency(domain):
            self.clients_by_domain[domain].add(client_id)

    def add_person(self, person_id: str, name: str) -> None:
        """Take in a live person."""
        self.person_names[person_id] = name
        self.people_by_name[fold(name)].add(person_id)

    def add_place(self, person_id: str, place: Place) -> None:
        """Take in a place that a person holds."""
        self.places[person_id].append(place)

    def is_agency(self, domain: str) -> bool:
        """Whether a domain is that of the agency itself."""
        return any(part in self.agency_domains for part in parents(domain))

    def person_with(self, email: str | None) -> str | None:
        """The one person who has this address; None also when several share it."""
        found = self.people_by_email.get(email.casefold()) if email else None
        return next(iter(found)) if found and len(found) == 1 else None

    def colleague_with(self, email: str | None) -> str | None:
        """The one of us who has this address."""
        return self.colleagues_by_email.get(email.casefold()) if email else None

    def clients_at(self, domain: str | None) -> set[str]:
        """The clients a domain, or one above it, belongs to."""
        for part in parents(domain) if domain else ():
            if found := self.clients_by_domain.get(part):
                return found
        return set()

    def clients_called(self, name: str) -> set[str]:
        """The clients with this name or short name, whatever the legal form."""
        return self.clients_by_name.get(plain_name(name), set())

    def clients_named_in(self, text: str) -> dict[str, str]:
        """Clients whose name, or short name, stands in ``text`` as whole words, with the name that was found.

        A name within a longer name that was found as well does not count: "Harbor" in "Harbor & Finch".
        """
        words = _without_and(fold(text)).split()
        found: list[tuple[int, int, str]] = []
        for at, word in enumerate(words):
            for name, client_id in self.clients_by_first_word.get(word, ()):
                if tuple(words[at : at + len(name)]) == name:
                    found.append((at, at + len(name), client_id))
        longest = [
            one
            for one in found
            if not any(o[0] <= one[0] and one[1] <= o[1] and o[1] - o[0] > one[1] - one[0] for o in found)
        ]
        return {client_id: self.client_names[client_id] for _, _, client_id in longest}


def plain_name(name: str) -> str:
    """The name of an organisation as it is compared: folded, "and" and the legal form left out."""
    plain = _without_and(fold(name))
    shorter = _LEGAL_FORM.sub("", plain)
    return shorter or plain


def _without_and(folded: str) -> str:
    return folded.replace(" and ", " ") if " and " in folded else folded


def load_known(session: Session) -> Known:
    """Read what an import needs to know, in a fixed number of queries."""
    known = Known()
    _load_colleagues(session, known)
    rows = session.execute(select(Client.id, Client.name, Client.short_name, Client.domains, Client.deleted_at))
    for client_id, name, short_name, domains, deleted_at in rows:
        if deleted_at is None:
            known.add_client(client_id, name, short_name, domains)
        else:
            known.trashed_client_names.add(plain_name(name))
    for person_id, name in session.execute(select(Person.id, Person.name).where(Person.deleted_at.is_(None))):
        known.add_person(person_id, name)
    _load_ways(session, known)
    rules = select(Setting.key, Setting.value).where(Setting.key.startswith(RULES), Setting.deleted_at.is_(None))
    for key, value in session.execute(rules):
        if (client_id := str(value.get("client", ""))) in known.client_names:
            known.add_rule(key.removeprefix(RULES), client_id)
    return known


def _load_colleagues(session: Session, known: Known) -> None:
    rows = session.execute(
        select(Colleague.id, Colleague.name, Colleague.email, Colleague.is_me).where(Colleague.deleted_at.is_(None))
    )
    for colleague_id, name, email, is_me in rows:
        known.colleagues_by_name[fold(name)].add(colleague_id)
        if is_me:
            known.me_id = colleague_id
        if email:
            known.colleagues_by_email[email.strip().casefold()] = colleague_id
            domain = domain_of(email)
            if domain and not is_public(domain):
                known.agency_domains.add(domain)


def _load_ways(session: Session, known: Known) -> None:
    addresses = session.execute(
        select(Channel.person_id, Channel.address)
        .join(Person, Person.id == Channel.person_id)
        .where(Channel.kind_of == ChannelKind.EMAIL, Channel.deleted_at.is_(None), Person.deleted_at.is_(None))
    )
    for person_id, address in addresses:
        if address:
            known.people_by_email[address.strip().casefold()].add(person_id)
    places = session.execute(
        select(Stakeholder.person_id, Stakeholder.id, Stakeholder.client_id, Stakeholder.until_on)
        .join(Client, Client.id == Stakeholder.client_id)
        .where(Stakeholder.deleted_at.is_(None), Client.deleted_at.is_(None))
    )
    for person_id, stakeholder_id, client_id, until_on in places:
        known.add_place(person_id, Place(stakeholder_id, client_id, until_on))
