"""What a contact card or a row of a table says, as frozen values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from hashlib import sha256

from liaison.exchange.report import Problem
from liaison.model.values import ChannelKind

#: Called now and then with how much is done and how much there is, in the same unit; may raise to cancel.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ChannelIn:
    """One way to reach someone, as written in the file.

    ``label`` is "work", "home" or whatever the file calls it, and may be empty. ``preference`` is 1 (most wanted)
    to 100, as PREF in RFC 6350, section 5.3, or None where the file does not say.
    """

    kind: ChannelKind
    address: str
    label: str = ""
    preference: int | None = None

    @property
    def preferred(self) -> bool:
        """Whether the file names it as the one to use."""
        return self.preference == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactOut:
    """The content of a card, whoever made it.

    ``name`` is how the person or organisation is shown. A birthday has year, month and day each or None, so that
    "3 February, no year" can be kept. ``channels`` come in order of preference. ``addresses`` are postal, one line
    each. ``related`` holds pairs of relation ("spouse", "manager", "assistant", ...) and name. ``time_zone`` is an
    IANA name. Every text but ``notes`` is one line.
    """

    name: str
    uid: str | None = None
    given_name: str = ""
    family_name: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""
    nicknames: tuple[str, ...] = ()
    organisation: str | None = None
    department: str = ""
    title: str = ""
    role: str = ""
    birthday_year: int | None = None
    birthday_month: int | None = None
    birthday_day: int | None = None
    anniversary: date | None = None
    channels: tuple[ChannelIn, ...] = ()
    addresses: tuple[str, ...] = ()
    notes: str = ""
    categories: tuple[str, ...] = ()
    websites: tuple[str, ...] = ()
    time_zone: str | None = None
    related: tuple[tuple[str, str], ...] = ()
    is_organisation: bool = False
    domain: str | None = None
    status: str = ""
    owner: str = ""
    external_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactIn(ContactOut):
    """A contact as read from a file.

    ``line`` is where it begins, counted from one. ``digest`` is the SHA-256 (hex) of its content: equal digests mean
    that nothing we keep has changed, whatever the revision, the photo or the program that wrote the file.
    ``revision`` is aware and in UTC. ``domain`` (of the organisation), ``status``, ``owner`` and ``external_id`` are
    known to tables only.
    """

    line: int
    revision: datetime | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True)
class CardFile:
    """What was read from a file of contact cards, and what could not be."""

    contacts: tuple[ContactIn, ...]
    problems: tuple[Problem, ...]


_CONTENT = tuple(field.name for field in fields(ContactOut))


def digest_of(contact: ContactOut) -> str:
    """The SHA-256 (hex) of the content of ``contact``, without line, revision and digest."""
    return digest_of_content({name: getattr(contact, name) for name in _CONTENT})


def digest_of_content(content: Mapping[str, object]) -> str:
    """The same from the fields of a contact by name; what is empty or absent counts as not said."""
    said = [(name, value) for name in _CONTENT if (value := content.get(name))]
    return sha256(repr(said).encode("utf-8", "backslashreplace")).hexdigest()
