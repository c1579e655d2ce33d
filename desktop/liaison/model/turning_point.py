"""Turning points of a relationship: resets, contact changes, stay-or-part decisions, endings and what they taught."""

from datetime import date
from typing import ClassVar

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, choice, not_both_missing, ref
from .values import ChangeStatus, Judgement, ResetStatus, StayOrPartDecision


class Reset(Base):
    """A reset of a relationship on the rocks in five steps (P20).

    Goals discussed anew, a noticeable change of ours, a request of them, a time frame until ``evaluate_on``
    (three months by default), and it in writing: ``summary``. Agreed means all five are there.
    """

    __tablename__ = "reset"
    __table_args__ = (
        CheckConstraint("(status = 'evaluated') = (evaluated_on IS NOT NULL)", name="evaluated_has_date"),
        CheckConstraint("status = 'draft' OR status = 'abandoned' OR agreed_on IS NOT NULL", name="agreed_has_date"),
    )

    client_id: Mapped[str] = ref("client")
    started_on: Mapped[date]
    status: Mapped[ResetStatus] = mapped_column(choice(ResetStatus), default=ResetStatus.DRAFT)
    why: Mapped[str | None]
    goals: Mapped[str | None]
    our_change: Mapped[str | None]
    our_request: Mapped[str | None]
    evaluate_on: Mapped[date | None]
    summary: Mapped[str | None]
    agreed_on: Mapped[date | None]
    evaluated_on: Mapped[date | None]
    outcome: Mapped[str | None]
    interaction_id: Mapped[str | None] = ref("interaction", index=False)


class Checkpoint(Base):
    """A date between agreeing a reset and evaluating it on which both sides look at how it goes."""

    __tablename__ = "checkpoint"
    needs_text: ClassVar[tuple[str, ...]] = ("what",)

    reset_id: Mapped[str] = ref("reset")
    what: Mapped[str]
    on: Mapped[date]
    held_on: Mapped[date | None]
    note: Mapped[str | None]


class ContactChange(Base):
    """A point of contact leaves or moves on (P13), with the handover that follows."""

    __tablename__ = "contact_change"

    client_id: Mapped[str] = ref("client")
    person_id: Mapped[str] = ref("person")
    successor_id: Mapped[str | None] = ref("person", index=False)
    announced_on: Mapped[date]
    leaves_on: Mapped[date | None]
    goes_to: Mapped[str | None]
    reason: Mapped[str | None]
    status: Mapped[ChangeStatus] = mapped_column(choice(ChangeStatus), default=ChangeStatus.ANNOUNCED)
    finished_on: Mapped[date | None]
    note: Mapped[str | None]


class OffBoarding(Base):
    """The dignified end of a working relationship (P14): partner-level service until ``last_day``."""

    __tablename__ = "off_boarding"

    client_id: Mapped[str] = ref("client")
    announced_on: Mapped[date]
    last_day: Mapped[date | None]
    reason: Mapped[str | None]
    status: Mapped[ChangeStatus] = mapped_column(choice(ChangeStatus), default=ChangeStatus.ANNOUNCED)
    finished_on: Mapped[date | None]


class Step(Base):
    """A step of a handover plan or of an off-boarding checklist, in order of ``position`` from 1."""

    __tablename__ = "step"
    __table_args__ = (not_both_missing("contact_change_id", "off_boarding_id", name="one_plan"),)
    needs_text: ClassVar[tuple[str, ...]] = ("what",)

    contact_change_id: Mapped[str | None] = ref("contact_change")
    off_boarding_id: Mapped[str | None] = ref("off_boarding")
    position: Mapped[int]
    what: Mapped[str]
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]
    owner_id: Mapped[str | None] = ref("colleague", index=False)


class PostMortem(Base):
    """What a client's leaving taught (P15): the reason stated, the reason found and the lessons."""

    __tablename__ = "post_mortem"

    client_id: Mapped[str] = ref("client")
    ended_on: Mapped[date]
    held_on: Mapped[date | None]
    reason_stated: Mapped[str | None]
    reason_found: Mapped[str | None]
    signs_seen: Mapped[str | None]
    lessons: Mapped[str | None]
    took_part: Mapped[str | None]


class StayOrPart(Base):
    """A worksheet that argues both sides of staying or parting; the person decides (P21)."""

    __tablename__ = "stay_or_part"
    __table_args__ = (CheckConstraint("decision = 'undecided' OR decided_on IS NOT NULL", name="decided_has_date"),)

    client_id: Mapped[str] = ref("client")
    opened_on: Mapped[date]
    for_staying: Mapped[str | None]
    for_parting: Mapped[str | None]
    decision: Mapped[StayOrPartDecision] = mapped_column(
        choice(StayOrPartDecision), default=StayOrPartDecision.UNDECIDED
    )
    decided_on: Mapped[date | None]
    reason: Mapped[str | None]


class Finding(Base):
    """What the person said of a warning sign: snoozed until a day with a reason, or judged right or a false alarm.

    The findings themselves are computed from the record; only what the person made of them is kept.
    """

    __tablename__ = "finding"
    __table_args__ = (
        CheckConstraint("snoozed_until IS NULL OR snooze_reason IS NOT NULL", name="snooze_has_reason"),
        CheckConstraint("(judgement IS NULL) = (judged_on IS NULL)", name="judgement_has_date"),
    )
    needs_text: ClassVar[tuple[str, ...]] = ("sign",)

    client_id: Mapped[str] = ref("client")
    sign: Mapped[str]
    since_on: Mapped[date]
    snoozed_until: Mapped[date | None]
    snooze_reason: Mapped[str | None]
    judgement: Mapped[Judgement | None] = mapped_column(choice(Judgement))
    judged_on: Mapped[date | None]
    note: Mapped[str | None]
