"""Meetings as calendars keep them, and the reviews we hold with a client."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, choice, ref
from .values import MeetingStatus, ReviewStatus


class Meeting(Base):
    """A meeting from a calendar, or made here; one row for a whole series.

    Timed: ``starts_at``/``ends_at`` in UTC with the IANA ``zone`` it was planned in. All day: ``starts_on`` and the
    exclusive ``ends_on``. ``ics`` is the series as the other program wrote it, with exceptions and unknown properties.
    ``recurrence`` is its RRULE; ``repeats`` also covers added and changed dates that only ``ics`` tells.
    Without ``client_id`` it is unfiled. ``filed_by`` says in words how the client was found.
    """

    __tablename__ = "meeting"
    __table_args__ = (
        CheckConstraint("(starts_at IS NULL) <> (starts_on IS NULL)", name="timed_or_all_day"),
        CheckConstraint("ends_at IS NULL OR starts_at <= ends_at", name="ends_after_start"),
        CheckConstraint("ends_on IS NULL OR starts_on <= ends_on", name="ends_after_first_day"),
        Index("ix_meeting_uid", "uid"),
    )

    uid: Mapped[str]
    client_id: Mapped[str | None] = ref("client")
    filed_by: Mapped[str | None]
    title: Mapped[str] = mapped_column(default="")
    description: Mapped[str | None]
    location: Mapped[str | None]
    url: Mapped[str | None]
    starts_at: Mapped[datetime | None] = mapped_column(index=True)
    ends_at: Mapped[datetime | None]
    zone: Mapped[str | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    is_floating: Mapped[bool] = mapped_column(default=False)
    status: Mapped[MeetingStatus] = mapped_column(choice(MeetingStatus), default=MeetingStatus.CONFIRMED)
    is_private: Mapped[bool] = mapped_column(default=False)
    recurrence: Mapped[str | None]
    repeats: Mapped[bool] = mapped_column(default=False)
    sequence: Mapped[int] = mapped_column(default=0)
    changed_elsewhere_at: Mapped[datetime | None]
    organizer: Mapped[str | None]
    ics: Mapped[str | None]
    engagement_id: Mapped[str | None] = ref("engagement", index=False)


class Invitee(Base):
    """Someone invited to a meeting, matched to a person of theirs or to one of us where that is known."""

    __tablename__ = "invitee"
    __table_args__ = (
        CheckConstraint("person_id IS NULL OR colleague_id IS NULL", name="one_side"),
        Index("ix_invitee_address", "address"),
    )

    meeting_id: Mapped[str] = ref("meeting")
    name: Mapped[str | None]
    address: Mapped[str | None]
    role: Mapped[str | None]
    answer: Mapped[str | None]
    person_id: Mapped[str | None] = ref("person")
    colleague_id: Mapped[str | None] = ref("colleague", index=False)


class Occurrence(Base):
    """When a meeting takes place, one row each time; derived from the meeting, can be thrown away and made anew."""

    __tablename__ = "occurrence"
    __table_args__ = (
        Index("ix_occurrence_starts_at_ends_at", "starts_at", "ends_at"),
        Index("ix_occurrence_starts_on_ends_on", "starts_on", "ends_on"),
    )
    is_journaled: ClassVar[bool] = False

    meeting_id: Mapped[str] = ref("meeting", ondelete="CASCADE")
    recurrence_id: Mapped[str]
    starts_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    title: Mapped[str | None]
    location: Mapped[str | None]
    status: Mapped[MeetingStatus] = mapped_column(choice(MeetingStatus), default=MeetingStatus.CONFIRMED)


class Expansion(Base):
    """From when until when the occurrences of a repeating meeting were worked out; derived, like them."""

    __tablename__ = "expansion"
    is_journaled: ClassVar[bool] = False

    meeting_id: Mapped[str] = ref("meeting", ondelete="CASCADE")
    from_on: Mapped[date]
    until_on: Mapped[date] = mapped_column(index=True)


class Review(Base):
    """A review with a client: planned for ``due_on``, then held or skipped with a reason.

    ``first_due_on`` keeps the first date when it is moved. ``decided`` is what was decided when it was held.
    """

    __tablename__ = "review"
    __table_args__ = (
        CheckConstraint("(status = 'held') = (held_on IS NOT NULL)", name="held_has_date"),
        CheckConstraint("status <> 'skipped' OR reason IS NOT NULL", name="skipped_has_reason"),
    )
    needs_text: ClassVar[tuple[str, ...]] = ("what",)

    client_id: Mapped[str] = ref("client")
    what: Mapped[str]
    due_on: Mapped[date] = mapped_column(index=True)
    first_due_on: Mapped[date]
    status: Mapped[ReviewStatus] = mapped_column(choice(ReviewStatus), default=ReviewStatus.PLANNED)
    held_on: Mapped[date | None]
    reason: Mapped[str | None]
    decided: Mapped[str | None]
    interaction_id: Mapped[str | None] = ref("interaction", index=False)
    meeting_id: Mapped[str | None] = ref("meeting", index=False)
