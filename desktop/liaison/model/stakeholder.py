"""Who someone is for a client: the nodes and the lines of the stakeholder map (P1)."""

from datetime import date
from typing import ClassVar

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base, choice, ref
from .client import Client
from .person import Person
from .values import Level, Stance


class Stakeholder(Base):
    """A person's place at a client from ``from_on`` until ``until_on``, the last day (both may be open).

    ``reports_to_id`` is another stakeholder of the same client; following it never leads back (no cycle).
    ``reports_label`` names what comes down that line ("hands down deadlines"). ``signs_off`` says what they sign off.
    """

    __tablename__ = "stakeholder"
    __table_args__ = (
        CheckConstraint("reports_to_id IS NULL OR reports_to_id <> id", name="not_own_boss"),
        CheckConstraint("from_on IS NULL OR until_on IS NULL OR from_on <= until_on", name="dates"),
    )

    client_id: Mapped[str] = ref("client")
    person_id: Mapped[str] = ref("person")
    role: Mapped[str | None]
    department: Mapped[str | None]
    level: Mapped[Level | None] = mapped_column(choice(Level))
    stance: Mapped[Stance | None] = mapped_column(choice(Stance))
    signs_off: Mapped[bool] = mapped_column(default=False)
    signs_off_what: Mapped[str | None]
    is_point_of_contact: Mapped[bool] = mapped_column(default=False)
    is_decision_maker: Mapped[bool] = mapped_column(default=False)
    reports_to_id: Mapped[str | None] = ref("stakeholder")
    reports_label: Mapped[str | None]
    from_on: Mapped[date | None]
    until_on: Mapped[date | None]
    map_x: Mapped[float | None]
    map_y: Mapped[float | None]
    notes: Mapped[str | None]

    client: Mapped[Client] = relationship()
    person: Mapped[Person] = relationship()

    def is_there(self, day: date) -> bool:
        """Whether they hold this place on ``day``."""
        return (self.from_on is None or self.from_on <= day) and (self.until_on is None or day <= self.until_on)


class Influence(Base):
    """A line of the map that is not the reporting line: one stakeholder influences another of the same client."""

    __tablename__ = "influence"
    __table_args__ = (CheckConstraint("from_id <> to_id", name="not_oneself"),)
    needs_text: ClassVar[tuple[str, ...]] = ()

    from_id: Mapped[str] = ref("stakeholder")
    to_id: Mapped[str] = ref("stakeholder")
    label: Mapped[str | None]
