"""What was done in words, by whom, when, and the rows before and after."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, choice, ref
from .values import JournalKind, JournalStatus


class Journal(Base):
    """One command. ``number`` counts from 1 in the order of writing; ``at`` is the instant by the injected clock.

    An undo or a redo is an entry of its own that names its ``target_id``; the target's ``status`` tells whether
    what it did still stands.
    """

    __tablename__ = "journal"
    __table_args__ = (
        UniqueConstraint("number"),
        Index("ix_journal_journal_kind_status_number", "journal_kind", "status", "number"),
    )
    is_journaled: ClassVar[bool] = False

    number: Mapped[int]
    at: Mapped[datetime]
    who: Mapped[str | None]
    command: Mapped[str]
    words: Mapped[str]
    journal_kind: Mapped[JournalKind] = mapped_column(choice(JournalKind), default=JournalKind.DO)
    status: Mapped[JournalStatus] = mapped_column(choice(JournalStatus), default=JournalStatus.DONE)
    target_id: Mapped[str | None] = ref("journal", index=False)


class JournalRow(Base):
    """One row that a command added (no ``before``), changed or removed (no ``after``), by column name, as JSON."""

    __tablename__ = "journal_row"
    __table_args__ = (Index("ix_journal_row_record_id", "record_id"),)
    is_journaled: ClassVar[bool] = False

    journal_id: Mapped[str] = ref("journal")
    position: Mapped[int]
    record_kind: Mapped[str]
    record_id: Mapped[str]
    before: Mapped[dict[str, Any] | None]
    after: Mapped[dict[str, Any] | None]
