"""What both sides expect of each other (P22)."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base, choice, ref
from .values import ClauseKind, Side, TimeUnit


class Agreement(Base):
    """A working agreement in writing, from ``agreed_on`` until ``until_on`` (the last day) or further notice."""

    __tablename__ = "agreement"
    __table_args__ = (CheckConstraint("until_on IS NULL OR agreed_on <= until_on", name="dates"),)
    needs_text: ClassVar[tuple[str, ...]] = ("name",)

    client_id: Mapped[str] = ref("client")
    name: Mapped[str]
    agreed_on: Mapped[date]
    until_on: Mapped[date | None]
    text: Mapped[str | None]
    reset_id: Mapped[str | None] = ref("reset", index=False)

    clauses: Mapped[list["Clause"]] = relationship(
        primaryjoin="and_(Clause.agreement_id == Agreement.id, Clause.deleted_at.is_(None))",
        order_by="Clause.number",
        viewonly=True,
    )


class Clause(Base):
    """One expectation of one side; measurable where it has a threshold in a unit (4 working hours, 3 days)."""

    __tablename__ = "clause"
    __table_args__ = (
        CheckConstraint("number >= 1", name="number_positive"),
        CheckConstraint("(threshold IS NULL) = (unit IS NULL)", name="threshold_has_unit"),
    )
    needs_text: ClassVar[tuple[str, ...]] = ("what",)

    agreement_id: Mapped[str] = ref("agreement")
    number: Mapped[int]
    side: Mapped[Side] = mapped_column(choice(Side))
    clause_kind: Mapped[ClauseKind] = mapped_column(choice(ClauseKind))
    what: Mapped[str]
    threshold: Mapped[Decimal | None]
    unit: Mapped[TimeUnit | None] = mapped_column(choice(TimeUnit))
