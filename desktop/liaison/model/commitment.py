"""The one ledger of promises, ours and theirs, with every slip (P8)."""

from datetime import date, datetime, time
from typing import ClassVar

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base, by_ending, choice, in_trash, index_where, ref
from .values import CommitmentKind, CommitmentStatus, Mark, Side


class Commitment(Base):
    """A promise: who owes what to whom, asked by whom on whose behalf and why (P1), due when.

    ``person_id`` is the person of theirs it is owed to (ours) or owed by (theirs); ``colleague_id`` the one of us who
    does or awaits it. ``due_on`` is the date as it stands today; ``first_due_on`` the one first promised, which never
    changes. ``due_on`` moves only together with a :class:`Slip` that keeps the old date. A closed commitment (done or
    dropped) has ``closed_on``; an open one has none. ``asked_at`` and ``closed_at`` are instants, kept where reply
    times matter. ``extra_minutes`` is the overtime a last-minute request cost (P6).

    Without ``client_id`` it is unfiled: a to-do of a calendar whose client could not be told waits for a person to say
    it, and until then counts nowhere. A commitment that has a client never loses it.
    """

    __tablename__ = "commitment"
    __table_args__ = (
        CheckConstraint("(status = 'open') = (closed_on IS NULL)", name="closed_has_date"),
        CheckConstraint("status <> 'open' OR mark IS NULL", name="open_has_no_mark"),
        CheckConstraint("rounds >= 0", name="rounds_not_negative"),
        CheckConstraint("extra_minutes IS NULL OR extra_minutes >= 0", name="effort_not_negative"),
        CheckConstraint("due_on IS NULL OR first_due_on IS NOT NULL", name="first_date_kept"),
        Index("ix_commitment_client_id_status_due_on", "client_id", "status", "due_on"),
        Index("ix_commitment_status_due_on", "status", "due_on"),
        Index("ix_commitment_first_due_on", "side", "commitment_kind", "first_due_on"),
        Index("ix_commitment_client_id_asked_on", "client_id", "asked_on", "id", "deleted_at"),
        Index("ix_commitment_client_id_closed_on", "client_id", "closed_on", "id", "deleted_at"),
        # How the promises of both sides to a client were kept is told by this alone.
        Index(
            "ix_commitment_client_id_side",
            "client_id",
            "side",
            "status",
            "due_on",
            "first_due_on",
            "closed_on",
            "deleted_at",
        ),
        index_where("ix_commitment_asked_by", "asked_by_id IS NOT NULL", "client_id", "asked_on"),
        in_trash("ix_commitment_trash"),
        by_ending("ix_commitment_id_end"),
    )
    needs_text: ClassVar[tuple[str, ...]] = ("what",)

    client_id: Mapped[str | None] = ref("client", index=False)
    engagement_id: Mapped[str | None] = ref("engagement")
    side: Mapped[Side] = mapped_column(choice(Side))
    commitment_kind: Mapped[CommitmentKind] = mapped_column(choice(CommitmentKind), default=CommitmentKind.PROMISE)
    what: Mapped[str]
    note: Mapped[str | None]
    person_id: Mapped[str | None] = ref("person")
    colleague_id: Mapped[str | None] = ref("colleague", index=False)
    asked_by_id: Mapped[str | None] = ref("person", index=False)
    on_behalf_of_id: Mapped[str | None] = ref("person", index=False)
    driver: Mapped[str | None]
    asked_on: Mapped[date | None]
    asked_at: Mapped[datetime | None]
    due_on: Mapped[date | None]
    due_time: Mapped[time | None]
    first_due_on: Mapped[date | None]
    status: Mapped[CommitmentStatus] = mapped_column(choice(CommitmentStatus), default=CommitmentStatus.OPEN)
    closed_on: Mapped[date | None]
    closed_at: Mapped[datetime | None]
    closed_note: Mapped[str | None]
    mark: Mapped[Mark | None] = mapped_column(choice(Mark))
    rounds: Mapped[int] = mapped_column(default=0)
    extra_minutes: Mapped[int | None]
    stake_id: Mapped[str | None] = ref("stake", index=False)
    goal_id: Mapped[str | None] = ref("goal", index=False)
    contact_change_id: Mapped[str | None] = ref("contact_change", index=False)
    reset_id: Mapped[str | None] = ref("reset", index=False)
    source_id: Mapped[str | None] = ref("interaction")

    slips: Mapped[list["Slip"]] = relationship(
        primaryjoin="and_(Slip.commitment_id == Commitment.id, Slip.deleted_at.is_(None))",
        order_by="Slip.slipped_on, Slip.id",
        back_populates="commitment",
    )

    def days_late(self, day: date) -> int:
        """Calendar days past due on ``day`` (or on closing), 0 when in time or without a date."""
        end = self.closed_on or day
        return max(0, (end - self.due_on).days) if self.due_on else 0


class Slip(Base):
    """One move of a commitment's date. Slips are never edits that vanish: the old date stays here.

    ``told_on`` is when the other side was told, or None if never; told before ``old_due_on`` is told in time.
    ``let_off_by_id``, or ``let_off_by_colleague_id`` for one of us, names who let it pass (P18); letting off is
    counted, not hidden. The dates never change, but ``new_due_on`` is filled in once a date that was taken away is
    followed by another.
    """

    __tablename__ = "slip"
    __table_args__ = (
        CheckConstraint("new_due_on IS NULL OR new_due_on <> old_due_on", name="moves_the_date"),
        CheckConstraint("let_off_by_id IS NULL OR is_let_off", name="let_off_by_someone"),
        CheckConstraint("let_off_by_colleague_id IS NULL OR is_let_off", name="let_off_by_one_of_us"),
    )

    commitment_id: Mapped[str] = ref("commitment")
    slipped_on: Mapped[date]
    old_due_on: Mapped[date]
    new_due_on: Mapped[date | None]
    reason: Mapped[str | None]
    told_on: Mapped[date | None]
    is_let_off: Mapped[bool] = mapped_column(default=False)
    let_off_by_id: Mapped[str | None] = ref("person", index=False)
    let_off_by_colleague_id: Mapped[str | None] = ref("colleague", index=False)
    let_off_note: Mapped[str | None]
    source_id: Mapped[str | None] = ref("interaction", index=False)

    commitment: Mapped[Commitment] = relationship(back_populates="slips")

    @property
    def told_in_time(self) -> bool:
        """Whether the other side was told no later than the old date."""
        return self.told_on is not None and self.told_on <= self.old_due_on
