"""The organisation we work for, and the times it is busy."""

from datetime import date, time
from decimal import Decimal
from typing import ClassVar

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, choice, ref
from .values import ClientStatus, EngagementKind, Money


class Client(Base):
    """A client: the relationship is with this company, whoever works there (P19).

    ``work_days`` lists weekdays as digits, Monday is 0. ``work_from`` to ``work_until`` are the working hours and
    ``quiet_from`` to ``quiet_until`` the hours not to disturb (P3), both in ``zone``. ``rhythm_days`` is how often
    they want to hear from us, ``review_every_days`` how often we review with them. ``annual_value`` is what
    they pay a year (P21). ``hired_us_because`` keeps why they hired us, in their words (P5).
    """

    __tablename__ = "client"
    __table_args__ = (
        CheckConstraint("(annual_amount IS NULL) = (annual_currency IS NULL)", name="money_has_currency"),
        CheckConstraint("rhythm_days IS NULL OR rhythm_days > 0", name="rhythm_positive"),
        CheckConstraint("review_every_days IS NULL OR review_every_days > 0", name="review_rhythm_positive"),
        CheckConstraint("ended_on IS NULL OR since_on IS NULL OR since_on <= ended_on", name="dates"),
        Index("ix_client_name", "name"),
    )
    needs_text: ClassVar[tuple[str, ...]] = ("name", "zone")

    name: Mapped[str]
    short_name: Mapped[str | None]
    status: Mapped[ClientStatus] = mapped_column(choice(ClientStatus), default=ClientStatus.ACTIVE)
    arrangement: Mapped[EngagementKind | None] = mapped_column(choice(EngagementKind))
    industry: Mapped[str | None]
    website: Mapped[str | None]
    domains: Mapped[list[str]] = mapped_column(default=list)
    zone: Mapped[str] = mapped_column(default="UTC")
    zone_label: Mapped[str | None]
    work_days: Mapped[str] = mapped_column(default="01234")
    work_from: Mapped[time] = mapped_column(default=time(9, 0))
    work_until: Mapped[time] = mapped_column(default=time(17, 30))
    quiet_from: Mapped[time | None]
    quiet_until: Mapped[time | None]
    rhythm_days: Mapped[int | None]
    rhythm_note: Mapped[str | None]
    review_every_days: Mapped[int | None]
    since_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    renewal_on: Mapped[date | None]
    annual_amount: Mapped[Decimal | None]
    annual_currency: Mapped[str | None]
    account_manager_id: Mapped[str | None] = ref("colleague")
    hired_us_because: Mapped[str | None]
    hired_us_said_by_id: Mapped[str | None] = ref("person")
    hired_us_on: Mapped[date | None]
    hired_us_where: Mapped[str | None]
    notes: Mapped[str | None]
    is_pinned: Mapped[bool] = mapped_column(default=False)

    @property
    def annual_value(self) -> Money | None:
        """What they pay a year."""
        if self.annual_amount is None or self.annual_currency is None:
            return None
        return Money(self.annual_amount, self.annual_currency)


class BusyPeriod(Base):
    """A time when a client, or one of its people, has a full desk (P3), both days included.

    ``fill`` says what we can do meanwhile without asking anything of them. ``is_closed`` means that nobody is there,
    so that these are no working days.
    """

    __tablename__ = "busy_period"
    __table_args__ = (CheckConstraint("from_on <= until_on", name="dates"),)
    needs_text: ClassVar[tuple[str, ...]] = ("what",)

    client_id: Mapped[str] = ref("client")
    person_id: Mapped[str | None] = ref("person")
    what: Mapped[str]
    from_on: Mapped[date]
    until_on: Mapped[date]
    is_yearly: Mapped[bool] = mapped_column(default=False)
    is_closed: Mapped[bool] = mapped_column(default=False)
    fill: Mapped[str | None]
