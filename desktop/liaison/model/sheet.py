"""What is done by hand to the sheets read before calls: points, lines pinned, hidden or added, who is expected."""

from datetime import date
from typing import ClassVar

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, choice, not_both_missing, ref
from .briefing import SectionKey
from .values import LineState


class Point(Base):
    """Something we want to say to a client; it stands on each sheet until it was said.

    Open points of a client stand in the order of ``position``, equal ones by their age. A point that was said has the
    day of it, and where it was said in a recorded call, that call.
    """

    __tablename__ = "point"
    __table_args__ = (
        CheckConstraint("interaction_id IS NULL OR said_on IS NOT NULL", name="said_has_date"),
        Index("ix_point_client_id_said_on", "client_id", "said_on"),
    )
    needs_text: ClassVar[tuple[str, ...]] = ("what",)

    client_id: Mapped[str] = ref("client", index=False)
    what: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    said_on: Mapped[date | None]
    interaction_id: Mapped[str | None] = ref("interaction", index=False)


class SheetLine(Base):
    """A line of the sheets of a client that was pinned, hidden or added by hand.

    A pinned line stands on every sheet of the client, any other belongs to one call: that of ``meeting_id``
    and ``occurrence`` (its recurrence id) or, without a meeting, the preparation of ``day``. ``line_key`` is the key of
    the composed line it is about and ``what`` what that said; an own line has no key, and ``what`` is its text.
    """

    __tablename__ = "sheet_line"
    __table_args__ = (
        CheckConstraint("(line_state = 'pinned') = (day IS NULL)", name="pinned_on_every_sheet"),
        CheckConstraint("meeting_id IS NULL OR day IS NOT NULL", name="call_has_day"),
        CheckConstraint("occurrence IS NULL OR meeting_id IS NOT NULL", name="occurrence_of_meeting"),
        CheckConstraint("line_state <> 'hidden' OR line_key IS NOT NULL", name="hidden_has_key"),
        CheckConstraint("line_state <> 'added' OR line_key IS NULL", name="added_has_no_key"),
    )
    needs_text: ClassVar[tuple[str, ...]] = ("what",)

    client_id: Mapped[str] = ref("client")
    line_state: Mapped[LineState] = mapped_column(choice(LineState), default=LineState.PINNED)
    section: Mapped[SectionKey] = mapped_column(choice(SectionKey), default=SectionKey.ADDED)
    line_key: Mapped[str | None]
    what: Mapped[str]
    meeting_id: Mapped[str | None] = ref("meeting", index=False)
    occurrence: Mapped[str | None]
    day: Mapped[date | None]


class SheetPerson(Base):
    """Whether someone is expected on a call, said by hand; it counts more than an invitation.

    The call is that of ``meeting_id`` and ``occurrence`` or, without a meeting, the preparation of ``day``.
    """

    __tablename__ = "sheet_person"
    __table_args__ = (
        not_both_missing("person_id", "colleague_id", name="one_side"),
        CheckConstraint("occurrence IS NULL OR meeting_id IS NOT NULL", name="occurrence_of_meeting"),
    )

    client_id: Mapped[str] = ref("client")
    meeting_id: Mapped[str | None] = ref("meeting", index=False)
    occurrence: Mapped[str | None]
    day: Mapped[date]
    person_id: Mapped[str | None] = ref("person", index=False)
    colleague_id: Mapped[str | None] = ref("colleague", index=False)
    is_expected: Mapped[bool] = mapped_column(default=True)
