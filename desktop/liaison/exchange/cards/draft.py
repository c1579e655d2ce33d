"""A contact that is being put together from the properties of a card or the cells of a row."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, TypeVar

from liaison.exchange.cards.dates import PartialDate
from liaison.exchange.cards.text import one_line
from liaison.exchange.cards.values import ChannelIn, ContactIn, digest_of_content
from liaison.model.values import ChannelKind

_T = TypeVar("_T")
_NO_PREFERENCE = 101


@dataclass(slots=True)
class ContactDraft:
    """What is known so far; lists are in the order of the file. :meth:`finish` makes the frozen contact."""

    line: int
    uid: str | None = None
    shown_name: str = ""
    given_name: str = ""
    family_name: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""
    nicknames: list[str] = field(default_factory=list)
    organisation: str = ""
    department: str = ""
    title: str = ""
    role: str = ""
    birthday: PartialDate = field(default_factory=PartialDate)
    anniversary: date | None = None
    channels: list[ChannelIn] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    categories: list[str] = field(default_factory=list)
    websites: list[str] = field(default_factory=list)
    time_zone: str | None = None
    related: list[tuple[str, str]] = field(default_factory=list)
    revision: datetime | None = None
    says_organisation: bool | None = None
    domain: str | None = None
    status: str = ""
    owner: str = ""
    external_id: str | None = None

    def add_channel(self, kind: ChannelKind, address: str, label: str = "", preference: int | None = None) -> None:
        """Take in a way to reach them, unless there is nothing in it."""
        if address := one_line(address):
            self.channels.append(ChannelIn(kind, address, one_line(label), preference))

    def finish(self) -> ContactIn | None:
        """The contact, or None if the file says nothing by which to call or reach it."""
        channels = _in_order(self.channels)
        name = self._name(channels)
        if not name:
            return None
        content = self._content(name, channels)
        return ContactIn(**content, line=self.line, revision=self.revision, digest=digest_of_content(content))

    def _content(self, name: str, channels: tuple[ChannelIn, ...]) -> dict[str, Any]:
        """The fields of the contact by name; a mapping, because the digest is made of it before the contact is."""
        return {
            "name": name,
            "uid": self.uid or None,
            "given_name": self.given_name,
            "family_name": self.family_name,
            "additional": self.additional,
            "prefix": self.prefix,
            "suffix": self.suffix,
            "nicknames": _once(self.nicknames),
            "organisation": self.organisation or None,
            "department": self.department,
            "title": self.title,
            "role": self.role,
            "birthday_year": self.birthday.year,
            "birthday_month": self.birthday.month,
            "birthday_day": self.birthday.day,
            "anniversary": self.anniversary,
            "channels": channels,
            "addresses": _once(self.addresses),
            "notes": "\n\n".join(_once(self.notes)),
            "categories": _once(self.categories),
            "websites": _once(self.websites),
            "time_zone": self.time_zone,
            "related": _once(self.related),
            "is_organisation": self._is_organisation(),
            "domain": self.domain or None,
            "status": self.status,
            "owner": self.owner,
            "external_id": self.external_id or None,
        }

    def _person_name(self) -> str:
        parts = (self.prefix, self.given_name, self.additional, self.family_name, self.suffix)
        return " ".join(part for part in parts if part) if self._has_person_name() else ""

    def _has_person_name(self) -> bool:
        return bool(self.given_name or self.family_name or self.additional)

    def _is_organisation(self) -> bool:
        if self.says_organisation is not None:
            return self.says_organisation
        named_so = self.shown_name in {"", self.organisation} and not self.nicknames
        return bool(self.organisation) and named_so and not self._has_person_name()

    def _name(self, channels: tuple[ChannelIn, ...]) -> str:
        mail = next((channel.address for channel in channels if channel.kind is ChannelKind.EMAIL), "")
        any_way = channels[0].address if channels else ""
        nickname = next(iter(_once(self.nicknames)), "")
        return self.shown_name or self._person_name() or nickname or self.organisation or mail or any_way


def _once(things: list[_T]) -> tuple[_T, ...]:
    return tuple(thing for thing in dict.fromkeys(things) if thing) if things else ()


def _in_order(channels: list[ChannelIn]) -> tuple[ChannelIn, ...]:
    """Each channel once, the preferred first, else as in the file."""
    if len(channels) < 2:
        return tuple(channels)
    known: dict[tuple[ChannelKind, str], ChannelIn] = {}
    for channel in channels:
        key = (channel.kind, channel.address.casefold())
        first = known.setdefault(key, channel)
        if _rank(channel) < _rank(first):
            known[key] = replace(first, preference=channel.preference)
    return tuple(sorted(known.values(), key=_rank))


def _rank(channel: ChannelIn) -> int:
    return _NO_PREFERENCE if channel.preference is None else channel.preference
