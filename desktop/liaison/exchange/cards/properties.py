"""What each property of a card means for the contact."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, Protocol

from liaison.exchange.cards import channels
from liaison.exchange.cards.dates import partial_date, revision_instant, zone_name
from liaison.exchange.cards.draft import ContactDraft
from liaison.exchange.cards.lines import Property
from liaison.exchange.cards.services import CHAT_PROPERTIES, SOCIAL_PROPERTIES
from liaison.exchange.cards.text import clean_text, one_line, split_unescaped, unescape
from liaison.exchange.cards.values import ChannelIn
from liaison.model.values import ChannelKind

_MANY_LINES: Final = frozenset({"NOTE"})
MAX_TEXT: Final = 10_000
_URN = re.compile(r"urn:uuid:", re.IGNORECASE)


class Reading(Protocol):
    """What a handler may use of the card that is being read."""

    draft: ContactDraft
    old: bool

    def label(self, prop: Property) -> str:
        """The label (X-ABLabel) of the group of ``prop``, cleaned; empty if it has none."""
        ...

    def complain(self, prop: Property, reason: str) -> None:
        """Leave a problem at the line of ``prop``."""
        ...


Handler = Callable[[Reading, Property, str], None]


def _plain(reading: Reading, text: str) -> str:
    return one_line(unescape(text, old=reading.old))


def _parts(reading: Reading, text: str) -> list[str]:
    """The components of a structured value; the items of a list within one are kept apart by a space."""
    components = split_unescaped(text, ";", limit=40, old=reading.old)
    if reading.old:
        return [_plain(reading, component) for component in components]
    return [" ".join(filter(None, _items(reading, component))) for component in components]


def _items(reading: Reading, text: str) -> list[str]:
    return [_plain(reading, item) for item in split_unescaped(text, ",", old=reading.old)]


def _list(reading: Reading, text: str) -> list[str]:
    return [item for item in _items(reading, text) if item]


def _full_name(reading: Reading, prop: Property, text: str) -> None:
    if not reading.draft.shown_name or channels.preference_of(prop) == 1:
        reading.draft.shown_name = _plain(reading, text) or reading.draft.shown_name


def _name(reading: Reading, _prop: Property, text: str) -> None:
    draft = reading.draft
    family, given, additional, prefix = (*_parts(reading, text), "", "", "", "")[:4]
    suffixes = (*split_unescaped(text, ";", limit=40, old=reading.old), "", "", "", "", "")[4]
    suffix = ", ".join(_list(reading, suffixes))
    if family or given or additional or prefix or suffix:
        draft.family_name, draft.given_name, draft.additional, draft.prefix = family, given, additional, prefix
        draft.suffix = suffix


def _organisation(reading: Reading, prop: Property, text: str) -> None:
    draft = reading.draft
    components = [_plain(reading, part) for part in split_unescaped(text, ";", limit=40, old=reading.old)]
    if components and components[0] and (not draft.organisation or channels.preference_of(prop) == 1):
        draft.organisation = components[0]
    units = ", ".join(filter(None, components[1:]))
    draft.department = draft.department or units


def _birthday(reading: Reading, prop: Property, text: str) -> None:
    omitted = prop.parameter("X-APPLE-OMIT-YEAR")
    found = partial_date(_plain(reading, text), omitted_year=int(omitted) if omitted in {"1604", "0001"} else None)
    if found is not None:
        reading.draft.birthday = found
    elif text.strip():
        reading.complain(prop, "The birthday is not a date that exists or can be understood; it was left out.")


def _anniversary(reading: Reading, _prop: Property, text: str) -> None:
    found = partial_date(_plain(reading, text))
    if found is not None:
        reading.draft.anniversary = found.complete or reading.draft.anniversary


def _dated(reading: Reading, prop: Property, text: str) -> None:
    if reading.label(prop).lower() == "anniversary":
        _anniversary(reading, prop, text)


def _note(reading: Reading, _prop: Property, text: str) -> None:
    if note := clean_text(unescape(text, old=reading.old)):
        reading.draft.notes.append(note)


def _address(reading: Reading, _prop: Property, text: str) -> None:
    pieces: list[str] = []
    for component in split_unescaped(text, ";", limit=40, old=reading.old):
        items = [component] if reading.old else split_unescaped(component, ",")
        for item in items:
            pieces.extend(clean_text(unescape(item, old=reading.old)).split("\n"))
    if address := ", ".join(piece for piece in (one_line(piece).strip(" ,") for piece in pieces) if piece):
        reading.draft.addresses.append(address)


def _channel(read: Callable[[Property, str, str], ChannelIn]) -> Handler:
    def handler(reading: Reading, prop: Property, text: str) -> None:
        channel = read(prop, unescape(text, old=reading.old), reading.label(prop))
        reading.draft.add_channel(channel.kind, channel.address, channel.label, channel.preference)
        if channel.kind is ChannelKind.EMAIL and channel.address and "@" not in channel.address:
            reading.complain(prop, "The e-mail address has no @; it was kept as written.")

    return handler


def _service(read: Callable[[Property, str, str, str], ChannelIn], service: str) -> Handler:
    return _channel(lambda prop, text, given: read(prop, text, given, service))


def _related(relation: str) -> Handler:
    def handler(reading: Reading, prop: Property, text: str) -> None:
        name = _plain(reading, text)
        types = (kind for kind in prop.types if kind != "pref")
        known_as = relation or reading.label(prop) or next(types, "related")
        if name and not name.lower().startswith(("urn:", "http:", "https:", "mailto:", "tel:", "data:")):
            reading.draft.related.append((one_line(known_as), name))

    return handler


def _kind(reading: Reading, _prop: Property, text: str) -> None:
    kind = _plain(reading, text).lower()
    if kind in {"org", "organization", "company", "individual", "person"}:
        reading.draft.says_organisation = kind in {"org", "organization", "company"}


def _zone(reading: Reading, _prop: Property, text: str) -> None:
    reading.draft.time_zone = reading.draft.time_zone or zone_name(_plain(reading, text))


def _revision(reading: Reading, _prop: Property, text: str) -> None:
    reading.draft.revision = revision_instant(_plain(reading, text))


def _uid(reading: Reading, _prop: Property, text: str) -> None:
    reading.draft.uid = _URN.sub("", _plain(reading, text), count=1) or None


def _into(field: str) -> Handler:
    def handler(reading: Reading, _prop: Property, text: str) -> None:
        if not getattr(reading.draft, field):
            setattr(reading.draft, field, _plain(reading, text))

    return handler


def _extend(field: str) -> Handler:
    def handler(reading: Reading, _prop: Property, text: str) -> None:
        getattr(reading.draft, field).extend(_list(reading, text))

    return handler


def _website(reading: Reading, _prop: Property, text: str) -> None:
    reading.draft.websites.append(_plain(reading, text))


#: What to do with each property; those that are not named are not kept.
HANDLERS: Final[dict[str, Handler]] = {
    "FN": _full_name,
    "N": _name,
    "NICKNAME": _extend("nicknames"),
    "ORG": _organisation,
    "TITLE": _into("title"),
    "ROLE": _into("role"),
    "BDAY": _birthday,
    "ANNIVERSARY": _anniversary,
    "X-ANNIVERSARY": _anniversary,
    "X-EVOLUTION-ANNIVERSARY": _anniversary,
    "X-MS-ANNIVERSARY": _anniversary,
    "X-KADDRESSBOOK-X-ANNIVERSARY": _anniversary,
    "X-ABDATE": _dated,
    "NOTE": _note,
    "ADR": _address,
    "CATEGORIES": _extend("categories"),
    "URL": _website,
    "TZ": _zone,
    "UID": _uid,
    "REV": _revision,
    "KIND": _kind,
    "X-ADDRESSBOOKSERVER-KIND": _kind,
    "X-ABSHOWAS": _kind,
    "TEL": _channel(channels.phone),
    "X-MS-TEL": _channel(channels.phone),
    "EMAIL": _channel(channels.email),
    "IMPP": _channel(channels.chat),
    "RELATED": _related(""),
    "X-ABRELATEDNAMES": _related(""),
    **{name: _service(channels.chat, service) for name, service in CHAT_PROPERTIES.items()},
    **{name: _service(channels.social, service) for name, service in SOCIAL_PROPERTIES.items()},
    **{
        f"{origin}{relation.upper()}": _related(relation)
        for origin in ("X-", "X-MS-", "X-EVOLUTION-", "X-KADDRESSBOOK-X-")
        for relation in ("manager", "assistant", "spouse")
    },
    "X-KADDRESSBOOK-X-MANAGERSNAME": _related("manager"),
    "X-KADDRESSBOOK-X-ASSISTANTSNAME": _related("assistant"),
    "X-KADDRESSBOOK-X-SPOUSESNAME": _related("spouse"),
}


def longest(name: str) -> int:
    """How many characters a value of the named property may have."""
    return MAX_TEXT * 100 if name in _MANY_LINES else MAX_TEXT
