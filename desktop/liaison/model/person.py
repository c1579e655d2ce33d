"""A person on the client's side, however many clients they work for, and how to reach them."""

from datetime import date, time
from typing import ClassVar

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base, choice, index_where, ref
from .values import ChannelKind


class Person(Base):
    """A person with a job, a boss, goals and feelings (P9); stays in the record when they change employer (P13).

    ``hours_from`` to ``hours_until`` are their hours in ``zone`` (the client's zone when none is given).
    A birthday may lack its year.
    """

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("birth_month IS NULL OR birth_month BETWEEN 1 AND 12", name="birth_month"),
        CheckConstraint("birth_day IS NULL OR birth_day BETWEEN 1 AND 31", name="birth_day"),
        CheckConstraint("(birth_month IS NULL) = (birth_day IS NULL)", name="birthday_whole"),
        CheckConstraint("birth_year IS NULL OR birth_month IS NOT NULL", name="birth_year_has_day"),
        Index("ix_person_name", "name"),
        index_where("ix_person_birthday", "birth_month IS NOT NULL", "birth_month", "birth_day"),
    )
    needs_text: ClassVar[tuple[str, ...]] = ("name",)

    name: Mapped[str]
    given_name: Mapped[str | None]
    family_name: Mapped[str | None]
    nicknames: Mapped[list[str]] = mapped_column(default=list)
    zone: Mapped[str | None]
    zone_label: Mapped[str | None]
    hours_from: Mapped[time | None]
    hours_until: Mapped[time | None]
    birth_year: Mapped[int | None]
    birth_month: Mapped[int | None]
    birth_day: Mapped[int | None]
    cares_about: Mapped[str | None]
    likes_information: Mapped[str | None]
    handle_with_care: Mapped[str | None]
    notes: Mapped[str | None]

    channels: Mapped[list["Channel"]] = relationship(
        primaryjoin="and_(Channel.person_id == Person.id, Channel.deleted_at.is_(None))",
        order_by="Channel.rank",
        back_populates="person",
    )


class Channel(Base):
    """A way to reach a person; ``rank`` 1 is what they like best. Live channels of a person are ranked 1..n.

    ``hours_from`` to ``hours_until`` narrow the person's hours for this channel. ``label`` is "work", "home"...
    """

    __tablename__ = "channel"
    __table_args__ = (CheckConstraint("rank >= 1", name="rank_positive"), Index("ix_channel_address", "address"))

    person_id: Mapped[str] = ref("person")
    kind_of: Mapped[ChannelKind] = mapped_column(choice(ChannelKind))
    address: Mapped[str | None]
    label: Mapped[str | None]
    rank: Mapped[int]
    hours_from: Mapped[time | None]
    hours_until: Mapped[time | None]
    note: Mapped[str | None]

    person: Mapped[Person] = relationship(back_populates="channels")


class Never(Base):
    """What must not be done when reaching a person, such as "WhatsApp after 18:00" (P12)."""

    __tablename__ = "never"
    needs_text: ClassVar[tuple[str, ...]] = ("what",)

    person_id: Mapped[str] = ref("person")
    channel_kind: Mapped[ChannelKind | None] = mapped_column(choice(ChannelKind))
    what: Mapped[str]


class PersonalDate(Base):
    """A date in a person's life or job that is worth knowing: an anniversary, a leave, a last day (P9)."""

    __tablename__ = "personal_date"
    needs_text: ClassVar[tuple[str, ...]] = ("what",)

    person_id: Mapped[str] = ref("person")
    client_id: Mapped[str | None] = ref("client")
    what: Mapped[str]
    on: Mapped[date] = mapped_column(index=True)
    is_yearly: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str | None]
