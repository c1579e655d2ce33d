"""Records of promises and people for the cases of the signs."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

from liaison.insight.signs import Severity, Sign
from liaison.insight.signs.facts import (
    ClauseFact,
    MetFact,
    PromiseFact,
    SlipFact,
)
from liaison.model.values import (
    ClauseKind,
    CommitmentKind,
    Side,
    TimeUnit,
)
from support.sign_cases import ago, promise

NOTE, WARN, ACT = Severity.NOTE, Severity.WARN, Severity.ACT
Case = tuple[Sign, dict[str, Any], Severity | None, str]


def answers(*days: float, side: Side = Side.THEIRS, until: int = 3) -> tuple[PromiseFact, ...]:
    """Replies that took so many days, one a fortnight, the last so many days ago."""
    made = []
    for place, took in enumerate(reversed(days)):
        closed = ago(until + 14 * place)
        asked = closed - timedelta(days=int(took))
        made.append(
            promise(
                f"reply{place}", side=side, kind=CommitmentKind.REPLY, asked_on=asked, due_on=closed, closed_on=closed
            )
        )
    return tuple(reversed(made))


def work(place: int, **more: Any) -> PromiseFact:
    """A deliverable that was closed so many fortnights ago."""
    closed = ago(5 + 14 * place)
    told = {"kind": CommitmentKind.DELIVERABLE, "closed_on": closed, "due_on": closed, "first_due_on": closed}
    return promise(f"work{place}", **(told | more))


def late(place: int, **more: Any) -> PromiseFact:
    """A deliverable that came three days late, and nobody was told."""
    due = ago(10 + 7 * place)
    told = {
        "kind": CommitmentKind.DELIVERABLE,
        "due_on": due,
        "first_due_on": due,
        "closed_on": due + timedelta(days=3),
    }
    return promise(f"late{place}", **(told | more))


def asked(days_ago: int, notice: int) -> PromiseFact:
    """A request of theirs with so many days of notice."""
    due = ago(days_ago) + timedelta(days=notice)
    return promise(f"asked{days_ago}", is_asked=True, asked_on=ago(days_ago), first_due_on=due, due_on=due)


def slip(days_ago: int, **more: Any) -> SlipFact:
    """A promise that moved by a week."""
    return SlipFact(
        **({"slipped_on": ago(days_ago), "old_due_on": ago(days_ago), "new_due_on": ago(days_ago - 7)} | more)
    )


def met(times: int, name: str = "Owen Castillo", *, ours: bool = False) -> MetFact:
    return MetFact(name, ours, times, ago(7), "call7", name)


FEEDBACK = ClauseFact(
    "c", Side.THEIRS, ClauseKind.FEEDBACK_TIME, "Feedback in 3 days", Decimal(3), TimeUnit.DAY, ago(700)
)
NOTICE = ClauseFact("c", Side.THEIRS, ClauseKind.NOTICE, "Two weeks’ notice", Decimal(14), TimeUnit.DAY, ago(700))
ON_TIME = ClauseFact("c", Side.OURS, ClauseKind.ON_TIME, "We deliver on the day", agreed_on=ago(700))


def feedback(place: int, took: int) -> PromiseFact:
    due = ago(20 + 10 * place)
    told = {"kind": CommitmentKind.FEEDBACK, "asked_on": due - timedelta(days=3), "due_on": due, "first_due_on": due}
    return promise(f"fb{place}", side=Side.THEIRS, closed_on=due - timedelta(days=3 - took), **told)
