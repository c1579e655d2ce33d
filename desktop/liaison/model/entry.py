"""The registers: ideas, concerns, feedback, results, introductions, thanks, promoter answers and requests."""

from datetime import date
from typing import ClassVar

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, by_ending, choice, in_trash, ref
from .values import Direction, EntryKind, EntryOutcome


class Entry(Base):
    """One line of a register, on ``happened_on``.

    Which columns matter depends on ``entry_kind``:

    - idea (P12): ``is_beyond_contract``, outcome offered, accepted, declined, done;
    - concern (P9): heard on ``happened_on``, answer due on ``due_on``, ``answered_on``, ``told_on``; open until told;
    - feedback (P5): ``direction``, ``is_candid`` (praise is not candid);
    - result (P14): claim in ``what``, ``evidence``, ``before``, ``after``, ``quote`` of ``person_id``, ``goal_id``;
    - introduction (P12, P24): ``person_id`` to ``other_person_id`` or ``other_name``, ``led_to``, ``is_referral``;
    - thanks (P6): ``direction``, ``person_id`` or ``colleague_id``;
    - promoter (P24): ``score`` from 0 to 10;
    - request (P20): what we would like to ask of them, outcome open until accepted, declined or done.
    """

    __tablename__ = "entry"
    __table_args__ = (
        CheckConstraint("score IS NULL OR score BETWEEN 0 AND 10", name="score_range"),
        CheckConstraint("(entry_kind = 'promoter') = (score IS NOT NULL)", name="promoter_has_score"),
        CheckConstraint("told_on IS NULL OR answered_on IS NOT NULL", name="answered_before_told"),
        CheckConstraint(
            "entry_kind <> 'concern' OR outcome NOT IN ('done', 'dropped') OR told_on IS NOT NULL",
            name="open_until_told",
        ),
        CheckConstraint(
            "entry_kind NOT IN ('feedback', 'thanks') OR direction IS NOT NULL", name="feedback_has_direction"
        ),
        # With all that counts and orders the lines of a register, of one client or of all.
        Index("ix_entry_of_client", "client_id", "entry_kind", "happened_on", "id", "outcome", "told_on", "deleted_at"),
        in_trash("ix_entry_trash"),
        by_ending("ix_entry_id_end"),
    )
    needs_text: ClassVar[tuple[str, ...]] = ("what",)

    client_id: Mapped[str] = ref("client", index=False)
    engagement_id: Mapped[str | None] = ref("engagement", index=False)
    entry_kind: Mapped[EntryKind] = mapped_column(choice(EntryKind))
    direction: Mapped[Direction | None] = mapped_column(choice(Direction))
    what: Mapped[str]
    note: Mapped[str | None]
    happened_on: Mapped[date]
    person_id: Mapped[str | None] = ref("person")
    other_person_id: Mapped[str | None] = ref("person", index=False)
    other_name: Mapped[str | None]
    colleague_id: Mapped[str | None] = ref("colleague", index=False)
    outcome: Mapped[EntryOutcome] = mapped_column(choice(EntryOutcome), default=EntryOutcome.OPEN)
    outcome_on: Mapped[date | None]
    outcome_note: Mapped[str | None]
    is_beyond_contract: Mapped[bool] = mapped_column(default=False)
    is_candid: Mapped[bool] = mapped_column(default=False)
    due_on: Mapped[date | None]
    answered_on: Mapped[date | None]
    answer: Mapped[str | None]
    told_on: Mapped[date | None]
    evidence: Mapped[str | None]
    before: Mapped[str | None]
    after: Mapped[str | None]
    quote: Mapped[str | None]
    goal_id: Mapped[str | None] = ref("goal")
    clause_id: Mapped[str | None] = ref("clause", index=False)
    led_to: Mapped[str | None]
    is_referral: Mapped[bool] = mapped_column(default=False)
    score: Mapped[int | None]
    source_id: Mapped[str | None] = ref("interaction")

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done about it; a concern is open until the person has been told (P9)."""
        if self.entry_kind is EntryKind.CONCERN:
            return self.told_on is None
        return self.outcome in {EntryOutcome.OPEN, EntryOutcome.OFFERED}
