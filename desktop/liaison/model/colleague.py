"""Our side: the people of the agency who meet clients (P11)."""

from datetime import date
from typing import ClassVar

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, choice
from .values import Level


class Colleague(Base):
    """One of us. Exactly one live colleague is the user (``is_me``)."""

    __tablename__ = "colleague"
    __table_args__ = (CheckConstraint("until_on IS NULL OR since_on IS NULL OR since_on <= until_on", name="dates"),)
    needs_text: ClassVar[tuple[str, ...]] = ("name",)

    name: Mapped[str]
    email: Mapped[str | None]
    role: Mapped[str | None]
    level: Mapped[Level] = mapped_column(choice(Level), default=Level.MANAGER)
    is_me: Mapped[bool] = mapped_column(default=False)
    since_on: Mapped[date | None]
    until_on: Mapped[date | None]
