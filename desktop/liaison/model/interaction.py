"""Being in touch: calls, meetings, messages, visits and notes, with who was there."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, by_ending, choice, in_trash, index_where, not_both_missing, ref, unique_among_live
from .values import AboutUs, ChannelKind, Direction, Intent, InteractionKind, InteractionStatus, Mood


class Interaction(Base):
    """Something that happened between us at ``happened_at`` (UTC; ``zone`` is where that was local).

    ``text`` is Markdown exactly as typed. A mood goes with whether it was about us and, if not, with its context (P4).
    Only a held interaction counts as contact. A note may stand without a client.
    """

    __tablename__ = "interaction"
    __table_args__ = (
        CheckConstraint("minutes IS NULL OR minutes >= 0", name="minutes_not_negative"),
        CheckConstraint("client_id IS NOT NULL OR interaction_kind = 'note'", name="only_notes_without_client"),
        CheckConstraint("about_us IS NULL OR mood IS NOT NULL", name="about_us_needs_mood"),
        # With all that tells which of them count as contact: rows carry long texts, and few of them need to be read.
        Index("ix_interaction_of_client", "client_id", "happened_at", "id", "status", "interaction_kind", "deleted_at"),
        Index("ix_interaction_happened_at", "happened_at"),
        Index("ix_interaction_meeting_id_occurrence", "meeting_id", "occurrence", "deleted_at"),
        index_where("ix_interaction_notes", "interaction_kind = 'note' AND deleted_at IS NULL", "happened_at", "id"),
        in_trash("ix_interaction_trash"),
        by_ending("ix_interaction_id_end"),
    )
    needs_text: ClassVar[tuple[str, ...]] = ()

    client_id: Mapped[str | None] = ref("client", index=False)
    engagement_id: Mapped[str | None] = ref("engagement", index=False)
    interaction_kind: Mapped[InteractionKind] = mapped_column(choice(InteractionKind))
    status: Mapped[InteractionStatus] = mapped_column(choice(InteractionStatus), default=InteractionStatus.HELD)
    intent: Mapped[Intent | None] = mapped_column(choice(Intent))
    channel_kind: Mapped[ChannelKind | None] = mapped_column(choice(ChannelKind))
    direction: Mapped[Direction | None] = mapped_column(choice(Direction))
    happened_at: Mapped[datetime]
    zone: Mapped[str]
    minutes: Mapped[int | None]
    summary: Mapped[str | None]
    text: Mapped[str] = mapped_column(default="")
    mood: Mapped[Mood | None] = mapped_column(choice(Mood))
    about_us: Mapped[AboutUs | None] = mapped_column(choice(AboutUs))
    mood_context: Mapped[str | None]
    goals_discussed: Mapped[bool] = mapped_column(default=False)
    meeting_id: Mapped[str | None] = ref("meeting", index=False)
    occurrence: Mapped[str | None]


class Attendance(Base):
    """One person of theirs, or one of us, who took part in an interaction; each once."""

    __tablename__ = "attendance"
    __table_args__ = (
        not_both_missing("person_id", "colleague_id", name="one_side"),
        unique_among_live("uq_attendance_person", "interaction_id", "person_id"),
        unique_among_live("uq_attendance_colleague", "interaction_id", "colleague_id"),
        # Who met whom is told by these alone.
        Index("ix_attendance_of_interaction", "interaction_id", "person_id", "colleague_id", "deleted_at"),
        Index("ix_attendance_of_person", "person_id", "interaction_id", "deleted_at"),
        in_trash("ix_attendance_trash"),
        by_ending("ix_attendance_id_end"),
    )

    interaction_id: Mapped[str] = ref("interaction", index=False)
    person_id: Mapped[str | None] = ref("person", index=False)
    colleague_id: Mapped[str | None] = ref("colleague", index=False)
