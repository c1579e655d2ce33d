"""Writing files of contact cards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Final, Literal
from urllib.parse import quote

from liaison.exchange.cards.services import CHAT_SCHEMES, SCHEMES
from liaison.exchange.cards.text import clean_text, one_line
from liaison.exchange.cards.values import ChannelIn, ContactOut
from liaison.model.values import ChannelKind

Version = Literal["3.0", "4.0"]

_FOLD_AT: Final = 75
_IN_PARTS = re.compile(r"[\\;,\n]")
_IN_TEXT = re.compile(r"[\\,\n]")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE | re.ASCII)
_PHONE_TYPES: Final = {
    ChannelKind.PHONE: "voice",
    ChannelKind.MOBILE: "cell",
    ChannelKind.FAX: "fax",
    ChannelKind.PAGER: "pager",
}
_SOCIAL: Final = {ChannelKind.LINKEDIN: "linkedin", ChannelKind.SOCIAL: ""}
_SCHEME_OF_SERVICE: Final = {name.lower(): scheme for scheme, name in reversed(CHAT_SCHEMES.items()) if name}


def write_cards(contacts: Iterable[ContactOut], *, stamp: datetime, version: Version = "4.0") -> bytes:
    """Write contacts as vCard 4.0 (RFC 6350) or 3.0 (RFC 2426), in UTF-8 with CRLF, folded at 75 octets.

    ``stamp`` (aware) becomes the revision of every card. The same contacts give the same octets. What
    :func:`~liaison.exchange.cards.reading.read_cards` reads from the result is what was written, except that a
    channel of kind website becomes a website, one of kind post an address, and "in person" is not written; that
    ``domain``, ``status``, ``owner`` and ``external_id`` have no place in a card; that a birthday of which only the
    month is known is not written, and in 3.0 only a whole one or one without the year; and that 3.0 cannot say that
    a person is not the organisation whose name they bear.
    """
    return b"".join(card_pieces(contacts, stamp=stamp, version=version))


def card_pieces(contacts: Iterable[ContactOut], *, stamp: datetime, version: Version = "4.0") -> Iterator[bytes]:
    """As :func:`write_cards`, card by card, so that whoever writes them can tell how far it is, and stop."""
    revision = stamp.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ" if version == "4.0" else "%Y-%m-%dT%H:%M:%SZ")
    for contact in contacts:
        yield b"".join(_folded(line) for line in _CardWriter(contact, version).lines(revision))


class _CardWriter:
    """Writes one card; counts the groups that carry labels."""

    def __init__(self, contact: ContactOut, version: Version) -> None:
        self._contact = contact
        self._new = version == "4.0"
        self._version = version
        self._groups = 0

    def lines(self, revision: str) -> Iterator[str]:
        """The unfolded content lines of the card."""
        yield "BEGIN:VCARD"
        yield f"VERSION:{self._version}"
        yield "PRODID:-//Liaison//Contacts//EN"
        yield from self._identity()
        yield from self._names()
        yield from self._dates()
        for channel in self._contact.channels:
            yield from self._channel(channel)
        yield from self._rest()
        yield f"REV:{revision}"
        yield "END:VCARD"

    def _identity(self) -> Iterator[str]:
        uid = one_line(self._contact.uid or "")
        if uid and self._new:
            yield f"UID:urn:uuid:{uid}" if _UUID.fullmatch(uid) else f"UID;VALUE=text:{_escape(uid)}"
        elif uid:
            yield f"UID:{_escape(uid)}"
        if self._new:
            yield "KIND:org" if self._contact.is_organisation else "KIND:individual"
        elif self._contact.is_organisation:
            yield "X-ABShowAs:COMPANY"

    def _names(self) -> Iterator[str]:
        contact = self._contact
        yield f"FN:{_escape(one_line(contact.name))}"
        parts = (contact.family_name, contact.given_name, contact.additional, contact.prefix, contact.suffix)
        yield "N:" + ";".join(_part(one_line(part)) for part in parts)
        yield from _listed("NICKNAME", contact.nicknames)
        if contact.organisation:
            department = f";{_part(one_line(contact.department))}" if contact.department else ""
            yield f"ORG:{_part(one_line(contact.organisation))}{department}"
        elif contact.department:
            yield f"ORG:;{_part(one_line(contact.department))}"
        for name, text in (("TITLE", contact.title), ("ROLE", contact.role)):
            if text:
                yield f"{name}:{_escape(one_line(text))}"

    def _dates(self) -> Iterator[str]:
        contact = self._contact
        year, month, day = contact.birthday_year, contact.birthday_month, contact.birthday_day
        if birthday := self._birthday(year, month, day):
            yield f"BDAY{birthday}"
        if contact.anniversary is not None:
            name = "ANNIVERSARY" if self._new else "X-ANNIVERSARY"
            text = contact.anniversary.isoformat()
            yield f"{name}:{text.replace('-', '') if self._new else text}"

    def _birthday(self, year: int | None, month: int | None, day: int | None) -> str:
        """The end of the BDAY line, from its parameters on; empty if there is nothing to say."""
        if month is not None and day is not None:
            if year is None:
                return (
                    f":--{month:02d}{day:02d}" if self._new else f";X-APPLE-OMIT-YEAR=1604:1604-{month:02d}-{day:02d}"
                )
            return f":{year:04d}{month:02d}{day:02d}" if self._new else f":{year:04d}-{month:02d}-{day:02d}"
        if year is None or not self._new:
            return ""
        return f":{year:04d}" if month is None else f":{year:04d}-{month:02d}"

    def _channel(self, channel: ChannelIn) -> Iterator[str]:
        address = one_line(channel.address)
        if channel.kind in _PHONE_TYPES:
            yield from self._labelled("TEL", _escape(address), channel, (_PHONE_TYPES[channel.kind],))
        elif channel.kind is ChannelKind.EMAIL:
            yield from self._labelled("EMAIL", _escape(address), channel, () if self._new else ("internet",))
        elif channel.kind in SCHEMES:
            yield from self._chat(channel, address)
        elif channel.kind in _SOCIAL:
            network = _SOCIAL[channel.kind]
            yield from self._labelled("X-SOCIALPROFILE", _uri(address), channel, (network,) if network else ())
        elif channel.kind is ChannelKind.WEBSITE:
            yield f"URL:{_uri(address)}"
        elif channel.kind is ChannelKind.POST:
            yield f"ADR:;;{_part(address)};;;;"

    def _chat(self, channel: ChannelIn, address: str) -> Iterator[str]:
        service, scheme = SCHEMES[channel.kind]
        if channel.kind is ChannelKind.CHAT:
            scheme = _SCHEME_OF_SERVICE.get(channel.label.lower(), scheme)
        uri = f"{scheme}:{quote(address, safe='@.+-_~')}"
        yield from self._labelled("IMPP", uri, channel, (), f";X-SERVICE-TYPE={service}" if service else "")

    def _labelled(
        self, name: str, value: str, channel: ChannelIn, types: tuple[str, ...], more: str = ""
    ) -> Iterator[str]:
        """A property with its label: "work" and "home" as types, any other as Apple's X-ABLabel in a group."""
        label = one_line(channel.label)
        if label in {"work", "home"}:
            types, label = (label, *types), ""
        preference = channel.preference
        if preference is not None and not self._new:
            types = (*types, "pref") if preference == 1 else types
        kinds = f";TYPE={','.join(types)}" if len(types) < 2 or not self._new else f';TYPE="{",".join(types)}"'
        ranked = f";PREF={preference}" if preference is not None and (self._new or preference != 1) else ""
        line = f"{name}{kinds if types else ''}{ranked}{more}:{value}"
        if not label:
            yield line
            return
        group = self._next_group()
        yield f"{group}.{line}"
        yield f"{group}.X-ABLabel:{_escape(label)}"

    def _next_group(self) -> str:
        self._groups += 1
        return f"item{self._groups}"

    def _rest(self) -> Iterator[str]:
        contact = self._contact
        for address in contact.addresses:
            yield f"ADR:;;{_part(one_line(address))};;;;"
        for website in contact.websites:
            yield f"URL:{_uri(one_line(website))}"
        if contact.time_zone:
            yield f"TZ:{contact.time_zone}" if self._new else f"TZ;VALUE=text:{contact.time_zone}"
        for relation, name in contact.related:
            group = self._next_group()
            prop = "RELATED;VALUE=text" if self._new else "X-ABRELATEDNAMES"
            yield f"{group}.{prop}:{_escape(one_line(name))}"
            yield f"{group}.X-ABLabel:{_escape(one_line(relation))}"
        yield from _listed("CATEGORIES", contact.categories)
        if notes := clean_text(contact.notes):
            yield f"NOTE:{_escape(notes)}"


def _listed(name: str, items: tuple[str, ...]) -> Iterator[str]:
    if items:
        yield f"{name}:{','.join(_escape(one_line(item)) for item in items)}"


def _part(text: str) -> str:
    """A component of a structured value, with its separators and line ends escaped (RFC 6350, section 3.4)."""
    return _IN_PARTS.sub(_escaped, text)


def _escape(text: str) -> str:
    """A value that is one text; a semicolon stays as it is there, since not every reader takes the backslash away."""
    return _IN_TEXT.sub(_escaped, text)


def _uri(text: str) -> str:
    """A value that is a URI: commas and semicolons are part of it and are not escaped (RFC 6350, section 4)."""
    return text.replace("\\", "\\\\")


def _escaped(match: re.Match[str]) -> str:
    return "\\n" if match[0] == "\n" else "\\" + match[0]


def _folded(line: str) -> bytes:
    """The line in UTF-8, folded so that no piece is over 75 octets and no character is split."""
    data = line.encode("utf-8", "replace")
    if len(data) <= _FOLD_AT:
        return data + b"\r\n"
    pieces: list[bytes] = []
    start, room = 0, _FOLD_AT
    while start < len(data):
        end = min(start + room, len(data))
        while end < len(data) and data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[start:end])
        start, room = end, _FOLD_AT - 1
    return b"\r\n ".join(pieces) + b"\r\n"
