"""What a contact says in the words of the record, and by which key it is known again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from liaison.desk.names import fold
from liaison.exchange.cards.values import ChannelIn, ContactIn
from liaison.model.values import ChannelKind
from liaison.model.words import tr

from .mail_domains import domain_of
from .provenance import Origins
from .report import Place, Reporter

_PHONES: Final = frozenset({ChannelKind.PHONE, ChannelKind.MOBILE, ChannelKind.FAX, ChannelKind.PAGER})
_OWN_ID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
#: Fields of a person that a contact may fill, in the order of the columns.
PERSON_FIELDS: Final = ("name", "given_name", "family_name", "zone", "birth_year", "birth_month", "birth_day")
BIRTHDAY: Final = frozenset({"birth_year", "birth_month", "birth_day"})


@dataclass(frozen=True, slots=True)
class Found:
    """A contact with where it stands and by which key of which system it is known again."""

    system: str
    key: str
    contact: ContactIn
    place: Place


def that_count(files: Iterable[tuple[str, str, Sequence[ContactIn]]], reporter: Reporter) -> list[Found]:
    """The contacts to bring in; of copies with one key the newest, or all of them where none is known to be newer.

    ``files`` are triples of file name, system and contacts.
    """
    chosen: dict[tuple[str, str], Found] = {}
    same: dict[tuple[str, str, str], Found] = {}
    for file, system, contacts in files:
        for contact in contacts:
            one = Found(system, _key_of(contact), contact, Place(file, contact.line))
            twin = same.setdefault((system, one.key, contact.digest), one)
            other = chosen.get((system, one.key))
            if twin is not one:
                _say_copy(one, twin, reporter)
            elif other is None:
                chosen[system, one.key] = one
            elif (newer := _newer(one, other)) is None:
                one = _numbered(one, chosen)
                chosen[system, one.key] = one
            else:
                chosen[system, one.key] = newer
                _say_copy(other if newer is one else one, newer, reporter)
    return list(chosen.values())


def settled(found: Sequence[Found], origins: Origins) -> list[Found]:
    """The contacts, each of several copies with one key under the number under which it was brought in before.

    What a copy says decides, then its place among them: files do not keep an order.
    """
    copies: dict[tuple[str, str], list[Found]] = {}
    for one in found:
        copies.setdefault((one.system, _key_of(one.contact)), []).append(one)
    known = _known_numbers(copies, origins)
    keys = {id(one): one.key for one in found}
    for (system, key), some in copies.items():
        names = [_number(key, at) for at in range(1, max(len(some), known[system, key]) + 1)]
        if len(names) > 1:
            keys |= _matched(system, some, names, origins)
    return [replace(one, key=keys[id(one)]) for one in found]


def _known_numbers(copies: Iterable[tuple[str, str]], origins: Origins) -> dict[tuple[str, str], int]:
    """How many copies of each key the record knows; their origins are loaded."""
    known = dict.fromkeys(copies, 0)
    left, at = list(known), 1
    while left:
        for system in sorted({system for system, _ in left}):
            origins.load(system, [_number(key, at) for of, key in left if of == system])
        left = [one for one in left if origins.get(one[0], _number(one[1], at)) is not None]
        known |= dict.fromkeys(left, at)
        at += 1
    return known


def _matched(system: str, some: Sequence[Found], names: Sequence[str], origins: Origins) -> dict[int, str]:
    digests = {origin.digest: name for name in reversed(names) if (origin := origins.get(system, name)) is not None}
    matched = {id(one): digests[one.contact.digest] for one in some if one.contact.digest in digests}
    left = (name for name in names if name not in matched.values())
    return matched | {id(one): next(left) for one in some if id(one) not in matched}


def kind_of(contact: ContactIn) -> str:
    """The record kind that a contact becomes."""
    return "client" if contact.is_organisation else "person"


def _say_copy(loser: Found, winner: Found, reporter: Reporter) -> None:
    reason = tr("another copy counts: line {line} of {file}", line=winner.place.line, file=winner.place.file)
    reporter.say("skipped", kind_of(loser.contact), loser.contact.name, loser.place, reason=reason)


def _newer(one: Found, other: Found) -> Found | None:
    mine, theirs = one.contact.revision, other.contact.revision
    if mine is None or theirs is None or mine == theirs:
        return None
    return one if mine > theirs else other


def _numbered(one: Found, chosen: dict[tuple[str, str], Found]) -> Found:
    number = 2
    while (one.system, _number(one.key, number)) in chosen:
        number += 1
    return replace(one, key=_number(one.key, number))


def _number(key: str, number: int) -> str:
    """The key of the first, second, ... of several copies with one key."""
    return key if number == 1 else f"{key}#{number}"


def _key_of(contact: ContactIn) -> str:
    if named := contact.uid or contact.external_id:
        return named[:500]
    email = next((channel.address for channel in contact.channels if channel.kind is ChannelKind.EMAIL), "")
    return "|".join((fold(contact.name), email.casefold(), fold(contact.organisation or "")))[:500]


def own_id(contact: ContactIn) -> str | None:
    """The record id that a contact exported from Liaison carries; any UUID may look like one."""
    found = _OWN_ID.fullmatch(contact.uid or contact.external_id or "")
    return found[0].lower().replace("-", "") if found else None


def said(contact: ContactIn) -> dict[str, Any]:
    """What a contact says of a person, as JSON: kept with its origin to tell later what has changed."""
    whole = contact.birthday_month is not None and contact.birthday_day is not None
    return {
        "name": contact.name,
        "given_name": contact.given_name or None,
        "family_name": contact.family_name or None,
        "zone": contact.time_zone,
        "birth_year": contact.birthday_year if whole else None,
        "birth_month": contact.birthday_month if whole else None,
        "birth_day": contact.birthday_day if whole else None,
        "nicknames": list(contact.nicknames),
        "notes": _notes(contact),
        "role": contact.title or contact.role or None,
        "department": contact.department or None,
        "organisation": contact.organisation,
        "anniversary": contact.anniversary.isoformat() if contact.anniversary else None,
        "channels": [[channel.kind.value, channel.address, channel.label] for channel in _channels(contact)],
    }


def _channels(contact: ContactIn) -> list[ChannelIn]:
    """Every way to reach them, websites and postal addresses last."""
    pages = [ChannelIn(ChannelKind.WEBSITE, address) for address in contact.websites]
    posts = [ChannelIn(ChannelKind.POST, address) for address in contact.addresses]
    return [*contact.channels, *pages, *posts]


def _notes(contact: ContactIn) -> str:
    lines = [f"{relation.capitalize()}: {name}" for relation, name in contact.related if relation != "manager"]
    if contact.title and contact.role and contact.title != contact.role:
        lines.append(tr("Role: {role}", role=contact.role))
    if contact.organisation is None and (contact.title or contact.role):
        lines.append(tr("Title: {title}", title=contact.title or contact.role))
    if contact.categories:
        lines.append(tr("Categories: {names}", names=", ".join(contact.categories)))
    return "\n\n".join(part for part in (contact.notes, "\n".join(lines)) if part)


def manager_of(contact: ContactIn) -> str | None:
    """The name of the person they report to."""
    return next((name for relation, name in contact.related if relation == "manager"), None)


def emails_of(contact: ContactIn) -> list[str]:
    """The e-mail addresses, folded, each once."""
    found = (channel.address.casefold() for channel in contact.channels if channel.kind is ChannelKind.EMAIL)
    return list(dict.fromkeys(found))


def work_domains(contact: ContactIn) -> list[str]:
    """The domains of the organisation: the one that is named, and those of addresses not marked as private."""
    mail = (one for one in contact.channels if one.kind is ChannelKind.EMAIL and one.label != "home")
    found = (contact.domain, *(domain_of(one.address) for one in mail))
    return list(dict.fromkeys(filter(None, found)))


def way(kind: str, address: str) -> tuple[str, str]:
    """A way to reach someone as it is compared: telephones by their digits, all else whatever the case."""
    if ChannelKind(kind) in _PHONES:
        digits = "".join(letter for letter in address if letter.isdigit() or letter == "+")
        return "phone", digits or address.casefold()
    return kind, address.strip().casefold()


def appended(notes: str | None, more: str, before: str = "") -> str | None:
    """Notes with ``more`` in place of ``before`` where that still stands there, else at the end; never twice.

    Whole paragraphs are compared: "Met in May" does not stand there because "Met in May or June" does.
    """
    more, before, here = more.strip(), before.strip(), (notes or "").strip()
    if not more or _framed(more) in _framed(here):
        return notes
    if before and _framed(before) in _framed(here):
        return _framed(here).replace(_framed(before), _framed(more), 1).strip("\n")
    return f"{here}\n\n{more}" if here else more


def _framed(text: str) -> str:
    """Text of which each paragraph begins and ends with an empty line."""
    return f"\n\n{text}\n\n"


def as_date(text: str | None) -> date | None:
    """A date as :func:`said` keeps it."""
    return date.fromisoformat(text) if text else None
