"""Calendars on a server: the accounts, their calendars, and how each record was when both sides were last the same.

All of it belongs to this vault's dealings with the servers and is no part of the record: not journaled, not exported.
"""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Id, choice, ref


class LinkState(StrEnum):
    """How a record and its copy on the server stand to each other.

    What waits to be sent is told by comparing the record with what a ``same`` link remembers of it. ``aside``: the
    copy is left alone until it changes there, because its record was taken back here or it holds nothing to keep.
    What is gone there keeps its link, so that it can come back on either side: ``gone_here`` was removed here first,
    ``gone_there`` was removed there, and the sync moved its record to the trash.
    """

    SAME = "same"
    CONFLICT = "conflict"
    ASIDE = "aside"
    GONE_HERE = "gone_here"
    GONE_THERE = "gone_there"


class CalendarAccount(Base):
    """A calendar server and the name one is known by there. ``every_minutes`` is 0 where it is synced on request only.

    ``problem`` is the sentence of what went wrong last, None when all went well. The password is in the system's
    keyring (``in_keyring``), or in :class:`CalendarSecret` where there is none.
    """

    __tablename__ = "calendar_account"
    is_journaled: ClassVar[bool] = False
    needs_text: ClassVar[tuple[str, ...]] = ("name", "url")

    name: Mapped[str]
    url: Mapped[str]
    user_name: Mapped[str]
    in_keyring: Mapped[bool] = mapped_column(default=False)
    every_minutes: Mapped[int] = mapped_column(default=0)
    tried_at: Mapped[datetime | None]
    synced_at: Mapped[datetime | None]
    problem: Mapped[str | None]


class CalendarSecret(Base):
    """The password of an account where this computer has no keyring; the vault encrypts it like everything else."""

    __tablename__ = "calendar_secret"
    __table_args__ = (UniqueConstraint("account_id"),)
    is_journaled: ClassVar[bool] = False

    account_id: Mapped[str] = ref("calendar_account", index=False, ondelete="CASCADE")
    secret: Mapped[str]


class CalendarCollection(Base):
    """A calendar of an account, and what it is used for; nothing goes out unless one of the last four says so.

    ``has_sync`` tells that it answers what changed since a ``token``; else its list of versions is compared.
    ``returns_changes``: what came from there and is changed or removed here goes back there.
    """

    __tablename__ = "calendar_collection"
    __table_args__ = (UniqueConstraint("account_id", "url"),)
    is_journaled: ClassVar[bool] = False

    account_id: Mapped[str] = ref("calendar_account", index=False, ondelete="CASCADE")
    url: Mapped[str]
    name: Mapped[str]
    is_read_only: Mapped[bool] = mapped_column(default=False)
    holds_meetings: Mapped[bool] = mapped_column(default=True)
    holds_todos: Mapped[bool] = mapped_column(default=True)
    has_sync: Mapped[bool] = mapped_column(default=False)
    token: Mapped[str | None]
    synced_at: Mapped[datetime | None]
    is_chosen: Mapped[bool] = mapped_column(default=False)
    returns_changes: Mapped[bool] = mapped_column(default=False)
    sends_meetings: Mapped[bool] = mapped_column(default=False)
    sends_commitments: Mapped[bool] = mapped_column(default=False)
    sends_reviews: Mapped[bool] = mapped_column(default=False)


class CalendarLink(Base):
    """A record and its copy at ``url`` on the server.

    ``etag`` names the version there, None where there is none, empty where it is not known; ``text`` is that version.
    ``ours`` is a digest of the record when both were last the same, ``ours_at`` its date of change then. In a conflict
    ``theirs`` and ``theirs_etag`` are the other version, both None where it is gone there; else they are the text that
    was sent and the digest of the record then, until the server has answered. ``problem`` is why it could not be sent
    and ``refused`` what it was: tried again once it is something else.
    """

    __tablename__ = "calendar_link"
    __table_args__ = (
        UniqueConstraint("collection_id", "url"),
        Index("ix_calendar_link_record_id", "record_id"),
    )
    is_journaled: ClassVar[bool] = False

    collection_id: Mapped[str] = ref("calendar_collection", index=False, ondelete="CASCADE")
    url: Mapped[str]
    uid: Mapped[str]
    etag: Mapped[str | None]
    text: Mapped[str]
    record_kind: Mapped[str | None]
    record_id: Mapped[str | None] = mapped_column(Id)
    ours: Mapped[str | None]
    ours_at: Mapped[datetime | None]
    link_state: Mapped[LinkState] = mapped_column(choice(LinkState), default=LinkState.SAME)
    theirs: Mapped[str | None]
    theirs_etag: Mapped[str | None]
    problem: Mapped[str | None]
    refused: Mapped[str | None]
