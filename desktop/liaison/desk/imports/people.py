"""People of contacts, brought into the record with their channels and their place at a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.names import fold
from liaison.exchange.cards.values import ContactIn
from liaison.model.meeting import Invitee
from liaison.model.person import Channel, Person, PersonalDate
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import ChannelKind
from liaison.model.words import tr
from liaison.store.record import Unit

from .clients import ClientImport
from .contact_values import (
    BIRTHDAY,
    PERSON_FIELDS,
    Found,
    appended,
    as_date,
    emails_of,
    manager_of,
    own_id,
    said,
    way,
)
from .fields import changed_there
from .known import Known
from .known import Place as PlaceAtClient
from .mail_domains import domain_of
from .provenance import Known as KnownOrigin
from .provenance import Origins
from .report import Action, Place, Reporter
from .same_person import PersonFinder
from .waiting import file_waiting

_AT_ONCE = 500


@dataclass(slots=True)
class PersonImport:
    """Brings people in one by one."""

    desk: Desk
    unit: Unit
    known: Known
    origins: Origins
    reporter: Reporter
    clients: ClientImport
    _finder: PersonFinder = field(init=False)
    _managers: list[tuple[str, str, str]] = field(default_factory=list)
    _emails: dict[str, Place] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Look people up in the same record."""
        self._finder = PersonFinder(self.unit, self.known)

    def bring(self, found: Found) -> None:
        """Add, update or leave one person."""
        contact = found.contact
        if reason := self._one_of_us(contact):
            self.reporter.say("skipped", "person", contact.name, found.place, reason=reason)
            return
        origin = self.origins.get(found.system, found.key)
        if origin is not None:
            self._known_before(found, origin)
            return
        came_back = own_id(contact)
        row = self.unit.session.get(Person, came_back) if came_back else None
        if row is not None and row.deleted_at is not None:
            self._say("skipped", found, row.id, tr("in the trash"))
            return
        if row is None and (trashed := self._in_trash(found)) is not None:
            self._say("skipped", found, trashed, tr("in the trash"))
            return
        client_id, trouble = self.clients.client_of(contact, found.place)
        person_id, why = (row.id, "") if row is not None else self._finder.find(found, client_id)
        values = said(contact)
        reason = "; ".join(filter(None, (why, trouble)))
        if person_id is None:
            person_id = self._add(found, values, client_id, reason)
        else:
            row = self.unit.session.get_one(Person, person_id)
            changed = self._merge(row, values, None)
            changed |= self._place(person_id, client_id, values, None)
            action: Action = "updated" if changed else "unchanged"
            self.reporter.say(action, "person", row.name, found.place, record_id=person_id, reason=reason)
        self._finder.claim(found, person_id)
        self.origins.add(
            (found.system, found.key),
            ("person", person_id),
            contact.digest,
            found.place.file,
            _with_revision(values, contact),
        )
        self._remember(person_id, client_id, found)

    def _one_of_us(self, contact: ContactIn) -> str:
        emails = emails_of(contact)
        if any(map(self.known.colleague_with, emails)):
            return tr("one of us")
        if emails and all(self.known.is_agency(domain) for email in emails if (domain := domain_of(email))):
            return tr("has an address at the agency itself")
        return ""

    def _known_before(self, found: Found, origin: KnownOrigin) -> None:
        contact, place = found.contact, found.place
        row = self.unit.session.get(Person, origin.record_id)
        if row is None or row.deleted_at is not None:
            self._say("skipped", found, origin.record_id, tr("in the trash"))
        elif origin.digest == contact.digest:
            self._say("unchanged", found, row.id)
        elif contact.revision and contact.revision.isoformat() < str(origin.seen.get("revision") or ""):
            self._say("skipped", found, row.id, tr("older than what is kept"))
        else:
            values = said(contact)
            client_id, trouble = self.clients.client_of(contact, place)
            changed = self._merge(row, values, origin.seen)
            changed |= self._place(row.id, client_id, values, origin.seen)
            self.origins.change(origin, contact.digest, place.file, _with_revision(values, contact))
            left = self._leave(row.id, client_id, values, origin.seen)
            self._remember(row.id, client_id, found)
            reason = "; ".join(filter(None, (left, trouble)))
            if changed or left:
                self._say("updated", found, row.id, reason)
            else:
                self._say("unchanged", found, row.id, reason or tr("nothing that is kept here changed"))

    def _say(self, action: Action, found: Found, record_id: str, reason: str = "") -> None:
        self.reporter.say(action, "person", found.contact.name, found.place, record_id=record_id, reason=reason)

    def _in_trash(self, found: Found) -> str | None:
        """Someone in the trash whom another system brings along, unless somebody live has the address."""
        if any(self.known.people_by_email.get(email) for email in emails_of(found.contact)):
            return None
        return self._finder.in_trash(found.contact)

    def _add(self, found: Found, values: Mapping[str, Any], client_id: str | None, trouble: str) -> str:
        row = Person(
            **{name: values[name] for name in PERSON_FIELDS},
            nicknames=list(values["nicknames"]),
            notes=values["notes"] or None,
        )
        session = self.unit.session
        session.add(row)
        self.known.add_person(row.id, row.name)
        with session.no_autoflush:
            for rank, (kind, address, label) in enumerate(_once(values["channels"]), start=1):
                session.add(
                    Channel(
                        person_id=row.id, kind_of=ChannelKind(kind), address=address, label=label or None, rank=rank
                    )
                )
        if day := as_date(values["anniversary"]):
            session.add(PersonalDate(person_id=row.id, what=tr("Anniversary"), on=day, is_yearly=True))
        self._place(row.id, client_id, values, None)
        at = tr("at {client}", client=self.known.client_names[client_id]) if client_id else tr("without a client")
        self.reporter.say(
            "added", "person", row.name, found.place, record_id=row.id, reason="; ".join(filter(None, (at, trouble)))
        )
        return row.id

    def _anniversary(self, person_id: str, values: Mapping[str, Any], seen: Mapping[str, Any] | None) -> bool:
        """Bring their anniversary in where none is kept; one that was brought in follows the source."""
        day = as_date(values["anniversary"])
        before = as_date((seen or {}).get("anniversary"))
        if day == before:
            return False
        session = self.unit.session
        what = tr("Anniversary")
        mine = (PersonalDate.person_id == person_id, PersonalDate.what == what, PersonalDate.deleted_at.is_(None))
        rows = session.scalars(select(PersonalDate).where(*mine).order_by(PersonalDate.id)).all()
        followed = next((row for row in rows if row.on == before), None)
        if followed is not None and day is None:
            followed.deleted_at = self.desk.now()
        elif followed is not None and day is not None:
            followed.on = day
        elif not rows and before is None and day is not None:
            session.add(PersonalDate(person_id=person_id, what=what, on=day, is_yearly=True))
        else:
            return False
        return True

    def _merge(self, row: Person, values: Mapping[str, Any], seen: Mapping[str, Any] | None) -> bool:
        """Bring values into a person: what changed at the source, or, when it is met first, what is still empty."""
        theirs = {name: values[name] for name in PERSON_FIELDS}
        if seen is None:
            is_dated = row.birth_month is not None
            changes = {
                name: value
                for name, value in theirs.items()
                if value is not None and getattr(row, name) is None and not (is_dated and name in BIRTHDAY)
            }
        else:
            changes = changed_there(row, theirs, seen, (BIRTHDAY,))
        old = set((seen or {}).get("nicknames") or ())
        nicknames = [one for one in row.nicknames if one in values["nicknames"] or one not in old]
        nicknames += [one for one in values["nicknames"] if one not in nicknames and one not in old]
        changes["nicknames"] = nicknames
        before = str((seen or {}).get("notes") or "")
        changes["notes"] = appended(row.notes, values["notes"], before) if values["notes"] != before else row.notes
        changes = {name: value for name, value in changes.items() if getattr(row, name) != value}
        for name, value in changes.items():
            setattr(row, name, value)
        dated = self._anniversary(row.id, values, seen)
        reached = self._channels(row.id, values["channels"], (seen or {}).get("channels") or ())
        return bool(changes) or dated or reached

    def _channels(self, person_id: str, theirs: Sequence[Sequence[str]], before: Sequence[Sequence[str]]) -> bool:
        """Add the ways that are new at the source, take away those it has dropped; the others keep their rank."""
        session = self.unit.session
        rows = list(
            session.scalars(
                select(Channel)
                .where(Channel.person_id == person_id, Channel.deleted_at.is_(None))
                .order_by(Channel.rank)
            )
        )
        here = {way(row.kind_of.value, row.address or "") for row in rows}
        old = {way(kind, address) for kind, address, _ in before}
        now = {way(kind, address) for kind, address, _ in theirs}
        with session.no_autoflush:
            left = [row for row in rows if way(row.kind_of.value, row.address or "") not in old - now]
            for row in rows:
                if row not in left:
                    row.deleted_at = self.desk.now()
            for rank, row in enumerate(left, start=1):
                row.rank = rank
            new = [one for one in _once(theirs) if way(one[0], one[1]) not in old | here]
            for rank, (kind, address, label) in enumerate(new, start=len(left) + 1):
                session.add(
                    Channel(
                        person_id=person_id, kind_of=ChannelKind(kind), address=address, label=label or None, rank=rank
                    )
                )
        return bool(new) or len(left) != len(rows)

    def _place(
        self, person_id: str, client_id: str | None, values: Mapping[str, Any], seen: Mapping[str, Any] | None
    ) -> bool:
        """Their place at the client, made where they have none; role and department as other fields."""
        if client_id is None:
            return False
        session = self.unit.session
        place = next((one for one in self.known.places.get(person_id, ()) if one.client_id == client_id), None)
        if place is None:
            if seen is not None and seen.get("organisation") == values["organisation"]:
                return False
            row = Stakeholder(
                client_id=client_id, person_id=person_id, role=values["role"], department=values["department"]
            )
            session.add(row)
            self.known.add_place(person_id, PlaceAtClient(row.id, client_id, None))
            return True
        row = session.get_one(Stakeholder, place.stakeholder_id)
        theirs = {"role": values["role"], "department": values["department"]}
        if seen is None:
            changes = {name: value for name, value in theirs.items() if value and getattr(row, name) is None}
        else:
            changes = changed_there(row, theirs, seen)
        for name, value in changes.items():
            setattr(row, name, value)
        return bool(changes)

    def _leave(self, person_id: str, client_id: str | None, values: Mapping[str, Any], seen: Mapping[str, Any]) -> str:
        """End their place at the organisation that the source named before; in words which one that was."""
        before = str(seen.get("organisation") or "")
        if client_id is None or not before or before == values["organisation"]:
            return ""
        earlier = self.known.clients_called(before) - {client_id}
        day = self.desk.today()
        for place in self.known.places.get(person_id, ()) if len(earlier) == 1 else ():
            row = self.unit.session.get_one(Stakeholder, place.stakeholder_id)
            if place.client_id in earlier and row.until_on is None and (row.from_on is None or row.from_on <= day):
                row.until_on = day
                return tr("left {client}", client=self.known.client_names[place.client_id])
        return ""

    def _remember(self, person_id: str, client_id: str | None, found: Found) -> None:
        for email in emails_of(found.contact):
            self.known.people_by_email[email].add(person_id)
            self._emails[email] = found.place
        if (manager := manager_of(found.contact)) is not None:
            self._managers.append((person_id, client_id or "", manager))

    def finish(self) -> None:
        """What needs everyone to be there: who reports to whom, who was invited before, and so whose meetings wait."""
        self.unit.session.flush()
        for person_id, client_id, manager in self._managers:
            if not self._reports(person_id, client_id, manager):
                row = self.unit.session.get_one(Person, person_id)
                row.notes = appended(row.notes, tr("Manager: {name}", name=manager))
        self._match_invitees()
        self.unit.session.flush()
        file_waiting(self.unit, self.known, self.reporter, self._emails)

    def _reports(self, person_id: str, client_id: str, manager: str) -> bool:
        bosses = [
            place.stakeholder_id
            for one in self.known.people_by_name.get(fold(manager), ())
            for place in self.known.places.get(one, ())
            if place.client_id == client_id
        ]
        own = next((one for one in self.known.places.get(person_id, ()) if one.client_id == client_id), None)
        if own is None or len(bosses) != 1:
            return False
        session = self.unit.session
        row = session.get_one(Stakeholder, own.stakeholder_id)
        if row.reports_to_id is None and not _leads_to(session, bosses[0], row.id):
            row.reports_to_id = bosses[0]
            session.flush()
        return row.reports_to_id == bosses[0]

    def _match_invitees(self) -> None:
        emails = [email for email in self._emails if self.known.person_with(email)]
        for at in range(0, len(emails), _AT_ONCE):
            rows = self.unit.session.scalars(
                select(Invitee).where(
                    Invitee.address.in_(emails[at : at + _AT_ONCE]),
                    Invitee.person_id.is_(None),
                    Invitee.colleague_id.is_(None),
                    Invitee.deleted_at.is_(None),
                )
            )
            for row in rows:
                row.person_id = self.known.person_with(row.address)


def _with_revision(values: Mapping[str, Any], contact: ContactIn) -> dict[str, Any]:
    return {**values, "revision": contact.revision.isoformat() if contact.revision else None}


def _once(channels: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    """Each way once, by how ways are compared."""
    found: dict[tuple[str, str], Sequence[str]] = {}
    for one in channels:
        found.setdefault(way(one[0], one[1]), one)
    return list(found.values())


def _leads_to(session: Session, stakeholder_id: str, wanted: str) -> bool:
    """Whether the reporting line upwards from one stakeholder passes another."""
    seen: set[str] = set()
    at: str | None = stakeholder_id
    while at is not None and at not in seen:
        if at == wanted:
            return True
        seen.add(at)
        row = session.get(Stakeholder, at)
        at = row.reports_to_id if row else None
    return False
