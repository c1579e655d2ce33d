"""Organisations of contacts, brought into the record as clients."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from liaison.desk.context import Desk
from liaison.desk.names import fold
from liaison.exchange.cards.values import ContactIn
from liaison.model.client import Client
from liaison.model.values import ClientStatus
from liaison.model.words import join_words, tr
from liaison.store.record import Unit

from .contact_values import Found, appended, own_id, work_domains
from .known import Known, plain_name
from .mail_domains import is_public
from .provenance import Origins
from .report import Place, Reporter

_CUSTOMERS: Final = frozenset({"customer", "client", "active", "evangelist", "kunde"})


@dataclass(slots=True)
class ClientImport:
    """Finds or makes the client of an organisation, and lets clients learn their domains."""

    desk: Desk
    unit: Unit
    known: Known
    origins: Origins
    reporter: Reporter
    _added: set[str] = field(default_factory=set)
    _learned: dict[str, tuple[Place, list[str]]] = field(default_factory=dict)

    def client_of(self, contact: ContactIn, place: Place) -> tuple[str | None, str]:
        """The client that a contact works for, made where there is none, and why there is none."""
        name = contact.organisation or (contact.name if contact.is_organisation else "")
        if not plain_name(name):
            return None, ""
        domains = work_domains(contact)
        found = self.known.clients_called(name) or self._at(domains)
        if len(found) > 1:
            return None, tr("more than one client could be “{name}”", name=name)
        if not found and plain_name(name) in self.known.trashed_client_names:
            return None, tr("its client, {name}, is in the trash", name=name)
        client_id = next(iter(found), None) or self._make(name, contact, place)
        self._learn(client_id, domains, place)
        return client_id, ""

    def _at(self, domains: Sequence[str]) -> set[str]:
        return {client_id for domain in domains for client_id in self.known.clients_at(domain)}

    def _make(self, name: str, contact: ContactIn, place: Place) -> str:
        status = ClientStatus.ACTIVE if contact.status.strip().lower() in _CUSTOMERS else ClientStatus.PROSPECT
        own = contact if contact.is_organisation else None
        row = Client(
            name=name,
            status=status,
            zone=(own.time_zone if own else None) or self.desk.zone_name,
            website=own.websites[0] if own and own.websites else None,
            account_manager_id=self._owner(contact.owner),
        )
        self.unit.session.add(row)
        self.known.add_client(row.id, name, None, ())
        self._added.add(row.id)
        reason = tr("as a prospect") if status is ClientStatus.PROSPECT else tr("as a client")
        self.reporter.say("added", "client", name, place, record_id=row.id, reason=reason)
        return row.id

    def _owner(self, name: str) -> str | None:
        found = self.known.colleagues_by_name.get(fold(name), set()) if name else set()
        return next(iter(found)) if len(found) == 1 else None

    def _learn(self, client_id: str, domains: Sequence[str], place: Place) -> None:
        """Domains that are public, the agency's own, or another client's are not learned."""
        new = [
            domain
            for domain in domains
            if not is_public(domain) and not self.known.is_agency(domain) and not self.known.clients_at(domain)
        ]
        if not new:
            return
        row = self.unit.session.get_one(Client, client_id)
        row.domains = [*row.domains, *new]
        for domain in new:
            self.known.add_domain(client_id, domain)
        self._learned.setdefault(client_id, (place, []))[1].extend(new)

    def bring(self, found: Found) -> None:
        """Bring in the card of an organisation itself."""
        contact, place = found.contact, found.place
        origin = self.origins.get(found.system, found.key)
        if origin is None:
            added = len(self._added)
            client_id, reason = self._came_back(contact) or self.client_of(contact, place)
            if client_id is None:
                self.reporter.say("skipped", "client", contact.name, place, reason=reason)
                return
            is_new = len(self._added) > added
            changed = self._fill(client_id, contact, "")
            seen = {"notes": _notes(contact)}
            self.origins.add((found.system, found.key), ("client", client_id), contact.digest, place.file, seen)
            if not is_new and client_id not in self._learned:
                self._say_known(client_id, contact.name, place, changed=changed)
            return
        row = self.unit.session.get(Client, origin.record_id)
        if row is None or row.deleted_at is not None:
            self.reporter.say(
                "skipped", "client", contact.name, place, record_id=origin.record_id, reason=tr("in the trash")
            )
        elif origin.digest == contact.digest:
            self._say_known(row.id, contact.name, place, changed=False)
        else:
            self._learn(row.id, work_domains(contact), place)
            changed = self._fill(row.id, contact, str(origin.seen.get("notes") or ""))
            self.origins.change(origin, contact.digest, place.file, {"notes": _notes(contact)})
            if row.id not in self._learned:
                self._say_known(row.id, contact.name, place, changed=changed)

    def _came_back(self, contact: ContactIn) -> tuple[str | None, str] | None:
        """The client that a card exported from Liaison is about."""
        came_back = own_id(contact)
        row = self.unit.session.get(Client, came_back) if came_back else None
        if row is None:
            return None
        return (row.id, "") if row.deleted_at is None else (None, tr("in the trash"))

    def _fill(self, client_id: str, contact: ContactIn, before: str) -> bool:
        row = self.unit.session.get_one(Client, client_id)
        notes = appended(row.notes, _notes(contact), before)
        website = row.website or (contact.websites[0] if contact.websites else None)
        changed = (notes, website) != (row.notes, row.website)
        row.notes, row.website = notes, website
        return changed

    def _say_known(self, client_id: str, name: str, place: Place, *, changed: bool) -> None:
        self.reporter.say("updated" if changed else "unchanged", "client", name, place, record_id=client_id)

    def finish(self) -> None:
        """Say of clients that were there before which domains they learned."""
        for client_id, (place, domains) in self._learned.items():
            if client_id not in self._added:
                reason = tr("learned {domains}", domains=join_words(domains))
                self.reporter.say(
                    "updated", "client", self.known.client_names[client_id], place, record_id=client_id, reason=reason
                )


def _notes(contact: ContactIn) -> str:
    """The notes of an organisation, with the ways to reach it, for which clients have no place of their own."""
    ways = [f"{channel.kind.value.capitalize()}: {channel.address}" for channel in contact.channels]
    ways += [tr("Address: {address}", address=address) for address in contact.addresses]
    ways += [tr("Website: {address}", address=address) for address in contact.websites[1:]]
    return "\n\n".join(part for part in (contact.notes, "\n".join(ways)) if part)
