"""What is at stake for a client (P2) and the goals they hired us for (P5)."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base, choice, ref
from .values import GoalStatus, Money, TimeUnit


class Stake(Base):
    """Something that hurts the client if it fails.

    The cost is an amount of money (with a currency) or of something else (``cost_unit``, such as "orders"), for each
    ``cost_per`` (a minute, a day, an event) or once. ``season_from`` to ``season_until`` are "MM-DD" and yearly.
    ``live_on`` is the day on which it comes due, if it is a single event.
    """

    __tablename__ = "stake"
    __table_args__ = (
        CheckConstraint(
            "cost_amount IS NULL AND cost_currency IS NULL AND cost_unit IS NULL"
            " OR cost_amount IS NOT NULL AND (cost_currency IS NULL) <> (cost_unit IS NULL)",
            name="cost_has_one_unit",
        ),
        CheckConstraint("(season_from IS NULL) = (season_until IS NULL)", name="season_whole"),
    )
    needs_text: ClassVar[tuple[str, ...]] = ("what",)

    client_id: Mapped[str] = ref("client")
    what: Mapped[str]
    if_it_fails: Mapped[str | None]
    cost_amount: Mapped[Decimal | None]
    cost_currency: Mapped[str | None]
    cost_unit: Mapped[str | None]
    cost_per: Mapped[TimeUnit | None] = mapped_column(choice(TimeUnit))
    cost_of: Mapped[str | None]
    is_estimate: Mapped[bool] = mapped_column(default=True)
    season_from: Mapped[str | None]
    season_until: Mapped[str | None]
    live_on: Mapped[date | None]
    learned_on: Mapped[date | None]
    source_note: Mapped[str | None]
    source_id: Mapped[str | None] = ref("interaction")
    ended_on: Mapped[date | None]

    @property
    def cost(self) -> Money | None:
        """The cost where it is money."""
        if self.cost_amount is None or self.cost_currency is None:
            return None
        return Money(self.cost_amount, self.cost_currency)


class StakeFelt(Base):
    """A person who feels it when a stake fails."""

    __tablename__ = "stake_felt"

    stake_id: Mapped[str] = ref("stake")
    person_id: Mapped[str] = ref("person")


class Goal(Base):
    """An aim of the client with where it started, where it should go and by when.

    ``unit`` is "%", an ISO currency or a plain noun. ``baseline`` and ``target`` are in that unit.
    """

    __tablename__ = "goal"
    needs_text: ClassVar[tuple[str, ...]] = ("what",)

    client_id: Mapped[str] = ref("client")
    what: Mapped[str]
    unit: Mapped[str | None]
    baseline: Mapped[Decimal | None]
    baseline_on: Mapped[date | None]
    target: Mapped[Decimal | None]
    due_on: Mapped[date | None]
    status: Mapped[GoalStatus] = mapped_column(choice(GoalStatus), default=GoalStatus.ACTIVE)
    closed_on: Mapped[date | None]
    owner_id: Mapped[str | None] = ref("person")
    source_id: Mapped[str | None] = ref("interaction")

    readings: Mapped[list["GoalReading"]] = relationship(
        primaryjoin="and_(GoalReading.goal_id == Goal.id, GoalReading.deleted_at.is_(None))",
        order_by="GoalReading.on",
        viewonly=True,
    )


class GoalReading(Base):
    """Where a goal stood on a day, and where the figure comes from."""

    __tablename__ = "goal_reading"

    goal_id: Mapped[str] = ref("goal")
    on: Mapped[date]
    value: Mapped[Decimal]
    source_note: Mapped[str | None]
    source_id: Mapped[str | None] = ref("interaction")
