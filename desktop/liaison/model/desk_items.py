"""What belongs to working at the desk: drafts, attachments, links, settings and where imported records came from."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, ref


class Draft(Base):
    """Text being typed, kept at every pause so that nothing typed is ever lost. ``key`` says which editor it is."""

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("key"),)
    is_journaled: ClassVar[bool] = False

    key: Mapped[str]
    client_id: Mapped[str | None] = ref("client", index=False, ondelete="SET NULL")
    text: Mapped[str] = mapped_column(default="")
    cursor: Mapped[int] = mapped_column(default=0)
    state: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Attachment(Base):
    """A file kept in the vault, encrypted, named by the SHA-256 of its content, attached to one record."""

    __tablename__ = "attachment"
    __table_args__ = (
        CheckConstraint("length(sha256) = 64", name="sha256_whole"),
        CheckConstraint("size >= 0", name="size_not_negative"),
        Index("ix_attachment_record_id", "record_id"),
    )
    needs_text: ClassVar[tuple[str, ...]] = ("name",)

    client_id: Mapped[str | None] = ref("client")
    record_kind: Mapped[str]
    record_id: Mapped[str]
    name: Mapped[str]
    media_type: Mapped[str | None]
    size: Mapped[int]
    sha256: Mapped[str]


class Origin(Base):
    """Where an imported record came from: its ``key`` in a ``system`` and a digest of how it looked there.

    An import that meets the same key with the same digest changes nothing, even if the record was edited here since.
    ``seen`` keeps the values as the other program last gave them, by field, so that a later import changes only what
    has changed there. Meetings keep theirs in ``Meeting.ics``.
    """

    __tablename__ = "origin"
    __table_args__ = (
        Index("ix_origin_system_key", "system", "key"),
        Index("ix_origin_record_id", "record_id"),
    )

    record_kind: Mapped[str]
    record_id: Mapped[str]
    system: Mapped[str]
    key: Mapped[str]
    digest: Mapped[str]
    seen: Mapped[dict[str, Any]] = mapped_column(default=dict)
    file: Mapped[str | None]
    seen_at: Mapped[datetime]


class Setting(Base):
    """One setting of this vault, as JSON."""

    __tablename__ = "setting"
    __table_args__ = (UniqueConstraint("key"),)
    needs_text: ClassVar[tuple[str, ...]] = ("key",)

    key: Mapped[str]
    value: Mapped[dict[str, Any]] = mapped_column(default=dict)
