"""The rules of states and their dates: what was reached or finished says when, and a first date stays."""

from __future__ import annotations

from sqlalchemy.orm import Session

from .errors import InvariantError
from .meeting import Review
from .rulebook import is_new, old_value, rule
from .stake import Goal
from .turning_point import ContactChange, OffBoarding
from .values import ChangeStatus, GoalStatus
from .words import tr


@rule(Goal)
def _closed_goal_has_its_day(session: Session, goal: Goal) -> None:  # noqa: ARG001 - the shape of a rule
    if (goal.status is GoalStatus.ACTIVE) != (goal.closed_on is None):
        raise InvariantError(
            tr("A goal that was reached or given up has the day of it, an active one has none."),
            tr("Give the day as closed_on, or leave it out."),
        )


@rule(ContactChange)
def _finished_change_has_its_day(session: Session, change: ContactChange) -> None:  # noqa: ARG001 - the shape of a rule
    _finished(change.status, has_day=change.finished_on is not None)


@rule(OffBoarding)
def _finished_ending_has_its_day(session: Session, ending: OffBoarding) -> None:  # noqa: ARG001 - the shape of a rule
    _finished(ending.status, has_day=ending.finished_on is not None)


def _finished(status: ChangeStatus, *, has_day: bool) -> None:
    if (status is ChangeStatus.FINISHED) != has_day:
        raise InvariantError(
            tr("What is finished has the day it was finished on, what is under way has none."),
            tr("Give the day as finished_on, or leave it out."),
        )


@rule(Review)
def _first_review_date_stays(session: Session, review: Review) -> None:  # noqa: ARG001 - the shape of a rule
    if not is_new(review) and old_value(review, "first_due_on") != review.first_due_on:
        raise InvariantError(tr("The date a review was first planned for never changes."), tr("Change due_on instead."))
