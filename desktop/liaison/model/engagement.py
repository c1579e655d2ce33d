"""What we do for a client under which terms (P17)."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, choice, index_where, ref
from .values import EngagementKind, EngagementStatus, Money


class Engagement(Base):
    """A piece of work with its brief, objective and price. Deliverables and approvals are commitments that name it."""

    __tablename__ = "engagement"
    __table_args__ = (
        CheckConstraint("(price_amount IS NULL) = (price_currency IS NULL)", name="money_has_currency"),
        CheckConstraint("starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on", name="dates"),
    )
    needs_text: ClassVar[tuple[str, ...]] = ("name",)

    client_id: Mapped[str] = ref("client")
    name: Mapped[str]
    engagement_kind: Mapped[EngagementKind] = mapped_column(choice(EngagementKind), default=EngagementKind.PROJECT)
    status: Mapped[EngagementStatus] = mapped_column(choice(EngagementStatus), default=EngagementStatus.ACTIVE)
    brief: Mapped[str | None]
    objective: Mapped[str | None]
    price_amount: Mapped[Decimal | None]
    price_currency: Mapped[str | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    renewal_on: Mapped[date | None]
    signed_off_by_id: Mapped[str | None] = ref("person")
    owner_id: Mapped[str | None] = ref("colleague")

    @property
    def price(self) -> Money | None:
        """The agreed price."""
        if self.price_amount is None or self.price_currency is None:
            return None
        return Money(self.price_amount, self.price_currency)


class Milestone(Base):
    """A day by which an engagement should have come to a certain point."""

    __tablename__ = "milestone"
    __table_args__ = (index_where("ix_milestone_open", "done_on IS NULL", "due_on"),)
    needs_text: ClassVar[tuple[str, ...]] = ("what",)

    engagement_id: Mapped[str] = ref("engagement")
    what: Mapped[str]
    due_on: Mapped[date]
    done_on: Mapped[date | None]
