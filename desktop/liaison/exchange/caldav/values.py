"""What a calendar server says, as plain frozen values. Addresses are absolute and written in one way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: its status, its headers by lower-case name, the whole body, and where it came from."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str


@dataclass(frozen=True, slots=True)
class RemoteCalendar:
    """A calendar there; ``has_sync``: it tells what changed since a token (RFC 6578)."""

    url: str
    name: str
    holds_meetings: bool
    holds_todos: bool
    is_read_only: bool
    has_sync: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """Versions (ETags) by address. A ``whole`` one has every entry; else what changed, and what is ``gone``.

    ``token`` is what to ask from the next time; None where the server has no such thing.
    """

    versions: Mapping[str, str]
    gone: frozenset[str]
    token: str | None
    is_whole: bool


class Version(NamedTuple):
    """One entry as it is there."""

    etag: str
    text: str
