"""Every sign, where it must speak and where it must not."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from liaison.insight.signs import DEFAULT, Severity, Sign
from liaison.insight.signs.facts import (
    ChangeFact,
    ClauseFact,
    GoalFact,
    MetFact,
    PromiseFact,
    RenewalFact,
    ResetFact,
    ReviewFact,
    SlipFact,
    StakeFact,
)
from liaison.insight.signs.finding import NAMES
from liaison.insight.signs.finds import RULES
from liaison.insight.trends.observing import LineName
from liaison.insight.trends.reading import LevelWord
from liaison.model.values import (
    ClauseKind,
    CommitmentKind,
    Direction,
    EntryKind,
    InteractionStatus,
    Level,
    Mark,
    ResetStatus,
    ReviewStatus,
    Side,
    Stance,
    TimeUnit,
)
from support.sign_cases import TODAY, ago, ahead, call, calls, entry, facts, fell, held, person, promise

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


CASES: list[Case] = [
    # Silence beyond their rhythm
    (Sign.SILENCE, {"rhythm_days": 10, "contacts": calls(26)}, ACT, "Quiet for 26 days, your rhythm is 10"),
    (Sign.SILENCE, {"rhythm_days": 10, "contacts": calls(16)}, WARN, "Quiet for 16 days, your rhythm is 10"),
    (Sign.SILENCE, {"contacts": calls(70)}, WARN, "Quiet for 70 days, no rhythm is agreed"),
    (Sign.SILENCE, {"contacts": calls(30, 37, 44, 51, 58, 65)}, ACT, "Quiet for 30 days, usually it is 7"),
    (
        Sign.SILENCE,
        {"contacts": (), "since_on": ago(40), "rhythm_days": 10},
        ACT,
        "Quiet for 40 days, your rhythm is 10",
    ),
    (Sign.SILENCE, {"rhythm_days": 10, "contacts": calls(15)}, None, ""),
    (Sign.SILENCE, {"contacts": calls(60)}, None, ""),
    (Sign.SILENCE, {"rhythm_days": 10, "contacts": calls(26), "closed": ((ago(20), ago(3)),)}, None, ""),
    (Sign.SILENCE, {"contacts": (), "since_on": None}, None, ""),
    # Replies slowing
    (Sign.THEIR_REPLIES, {"promises": answers(1, 1, 1, 2, 4, 4, 5, 4)}, ACT, "They answer in 4 days, it was 1"),
    (Sign.THEIR_REPLIES, {"promises": answers(2, 2, 2, 2, 4, 4, 4, 4)}, WARN, "They answer in 4 days, it was 2"),
    (Sign.THEIR_REPLIES, {"promises": answers(2, 2, 2, 2, 3, 3, 3, 3)}, None, ""),
    (Sign.THEIR_REPLIES, {"promises": answers(1, 1, 5, 5, 5, 5)}, None, ""),
    (Sign.THEIR_REPLIES, {"promises": answers(1, 1, 1, 1, 5, 5, 5, 5, side=Side.OURS)}, None, ""),
    (Sign.THEIR_REPLIES, {"promises": answers(1, 1, 1, 1, 5, 5, 5, 5, until=160)}, None, ""),
    (
        Sign.OUR_REPLIES,
        {"promises": answers(1, 1, 1, 1, 4, 4, 4, 4, side=Side.OURS)},
        ACT,
        "We answer in 4 days, it was 1",
    ),
    (
        Sign.OUR_REPLIES,
        {"promises": answers(2, 2, 2, 2, 4, 4, 4, 4, side=Side.OURS)},
        WARN,
        "We answer in 4 days, it was 2",
    ),
    (Sign.OUR_REPLIES, {"promises": answers(4, 4, 4, 4, 2, 2, 2, 2, side=Side.OURS)}, None, ""),
    (Sign.OUR_REPLIES, {"promises": answers(1, 1, 1, 1, 4, 4, 4, 4)}, None, ""),
    # Lines that fall
    (
        Sign.MOOD,
        {"lines": {LineName.RAPPORT: fell(0.1, 0.3, 0.9)}},
        WARN,
        "Rapport fell by 1.2 points in 13 weeks, to 5.4",
    ),
    (
        Sign.MOOD,
        {"lines": {LineName.RAPPORT: fell(-0.3, 0.6, 0.97)}},
        ACT,
        "Rapport fell by 2.4 points in 13 weeks, to 3.8",
    ),
    (Sign.MOOD, {"lines": {LineName.RAPPORT: fell(0.1, 0.3, 0.7)}}, None, ""),
    (Sign.MOOD, {"lines": {LineName.RAPPORT: fell(0.1, 0.1, 0.9)}}, None, ""),
    (Sign.MOOD, {"lines": {LineName.RAPPORT: fell(0.1, 0.5, 0.99)._replace(word=LevelWord.UNKNOWN)}}, None, ""),
    (Sign.MOOD, {"lines": {LineName.DELIVERY: fell(-0.3, 0.6, 0.97)}}, None, ""),
    (
        Sign.DELIVERY,
        {"lines": {LineName.DELIVERY: fell(0.1, 0.3, 0.9)}},
        WARN,
        "Delivery fell by 1.2 points in 13 weeks, to 5.4",
    ),
    (
        Sign.DELIVERY,
        {"lines": {LineName.DELIVERY: fell(-0.3, 0.6, 0.97)}},
        ACT,
        "Delivery fell by 2.4 points in 13 weeks, to 3.8",
    ),
    (Sign.DELIVERY, {"lines": {LineName.DELIVERY: held(-0.6, LevelWord.POOR)}}, None, ""),
    (Sign.DELIVERY, {"lines": {LineName.RAPPORT: fell(-0.3, 0.6, 0.97)}}, None, ""),
    # Cosy
    (
        Sign.COSY,
        {"lines": {LineName.RAPPORT: held(0.8)}, "promises": (late(0), late(1))},
        WARN,
        "Cosy: rapport is high while 2 late deliverables went unmentioned",
    ),
    (
        Sign.COSY,
        {
            "lines": {LineName.RAPPORT: held(0.8), LineName.DELIVERY: held(-0.2)},
            "promises": (late(0), late(1), late(2)),
        },
        ACT,
        "Cosy: rapport is high while 3 late deliverables went unmentioned",
    ),
    (
        Sign.COSY,
        {"lines": {LineName.RAPPORT: held(0.5), LineName.DELIVERY: held(-0.5)}},
        ACT,
        "Cosy: rapport is at 7.0 while delivery is at 3.0",
    ),
    (Sign.COSY, {"lines": {LineName.RAPPORT: held(0.1), LineName.DELIVERY: held(-0.5)}}, None, ""),
    (Sign.COSY, {"lines": {LineName.RAPPORT: held(0.8)}, "promises": (late(0),)}, None, ""),
    (Sign.COSY, {"promises": (late(0), late(1), late(2))}, None, ""),
    (
        Sign.COSY,
        {
            "lines": {LineName.RAPPORT: held(0.8)},
            "promises": tuple(late(place, slips=(slip(12, told_on=ago(13)),)) for place in range(3)),
        },
        None,
        "",
    ),
    # Never hits the mark
    (
        Sign.NEVER_HITS,
        {"promises": tuple(work(place, mark=Mark.MISSED if place < 3 else Mark.HIT) for place in range(5))},
        WARN,
        "3 of the last 5 deliverables missed the mark",
    ),
    (
        Sign.NEVER_HITS,
        {"promises": tuple(work(place, rounds=rounds) for place, rounds in enumerate((5, 4, 2, 1, 1)))},
        WARN,
        "The last 5 deliverables took 2.6 rounds each, and rising",
    ),
    (Sign.NEVER_HITS, {"promises": tuple(work(place, mark=Mark.MISSED) for place in range(4))}, None, ""),
    (
        Sign.NEVER_HITS,
        {"promises": tuple(work(place, rounds=rounds) for place, rounds in enumerate((1, 1, 2, 4, 5)))},
        None,
        "",
    ),
    # Point of contact leaving or gone
    (
        Sign.CONTACT_LEAVING,
        {"changes": (ChangeFact("c", "o", "Owen", ago(3), ahead(10)),)},
        ACT,
        "Point of contact leaves on 4 Dec, no successor named",
    ),
    (
        Sign.CONTACT_LEAVING,
        {"changes": (ChangeFact("c", "o", "Owen", ago(3), ahead(10), "Ann Lee"),)},
        WARN,
        "Point of contact leaves on 4 Dec, Ann Lee follows",
    ),
    (
        Sign.CONTACT_LEAVING,
        {"people": (person(is_point_of_contact=True, until_on=ago(5)),)},
        ACT,
        "Owen Castillo left on 19 Nov, and there is no point of contact",
    ),
    (Sign.CONTACT_LEAVING, {"changes": (ChangeFact("c", "o", "Owen", ago(3), ahead(40)),)}, None, ""),
    (Sign.CONTACT_LEAVING, {"changes": (ChangeFact("c", "o", "Owen", ago(90), ago(60), "", ago(50)),)}, None, ""),
    (
        Sign.CONTACT_LEAVING,
        {"people": (person(is_point_of_contact=True, until_on=ago(5)), person("Ann", is_point_of_contact=True))},
        None,
        "",
    ),
    # New stakeholder nobody has met
    (
        Sign.NEWCOMER,
        {"people": (person("Ann Lee", from_on=ago(30)),)},
        NOTE,
        "Ann Lee, there since 25 Oct, has not met us",
    ),
    (
        Sign.NEWCOMER,
        {"people": (person("Ann Lee", from_on=ago(30), level=Level.DIRECTOR), person("Bo Ek", from_on=ago(20)))},
        WARN,
        "New and not met yet: Ann Lee and Bo Ek",
    ),
    (Sign.NEWCOMER, {"people": (person("Ann Lee", from_on=ago(10)),)}, None, ""),
    (Sign.NEWCOMER, {"people": (person("Ann Lee", from_on=ago(30)),), "met": (met(1, "Ann Lee"),)}, None, ""),
    (Sign.NEWCOMER, {"people": (person("Ann Lee", from_on=ago(200)),)}, None, ""),
    (Sign.NEWCOMER, {"people": (person("Ann Lee", from_on=ago(30)),), "since_on": ago(30)}, None, ""),
    # Single thread
    (
        Sign.SINGLE_THREAD,
        {"met": (met(8), met(8, "Robin Hale", ours=True))},
        WARN,
        "Everything goes between Owen Castillo and Robin Hale",
    ),
    (
        Sign.SINGLE_THREAD,
        {"met": (met(8), met(5, "Robin Hale", ours=True), met(3, "Kim", ours=True))},
        NOTE,
        "Only Owen Castillo speaks with us, nobody else in half a year",
    ),
    (Sign.SINGLE_THREAD, {"met": (met(8), met(1, "Ann Lee"))}, None, ""),
    (Sign.SINGLE_THREAD, {"met": (met(3), met(3, "Robin Hale", ours=True))}, None, ""),
    # A level nobody speaks to
    (
        Sign.LEVEL_UNSPOKEN,
        {"people": (person("Eva Boss", level=Level.EXECUTIVE),), "met": (met(8),)},
        NOTE,
        "Nobody spoke with their executives in half a year",
    ),
    (
        Sign.LEVEL_UNSPOKEN,
        {"people": (person("Eva Boss", level=Level.DIRECTOR),), "met": (met(8),)},
        NOTE,
        "Nobody spoke with their directors in half a year",
    ),
    (
        Sign.LEVEL_UNSPOKEN,
        {"people": (person("Eva Boss", level=Level.EXECUTIVE),), "met": (met(8), met(1, "Eva Boss"))},
        None,
        "",
    ),
    (Sign.LEVEL_UNSPOKEN, {"people": (person("Eva Boss", level=Level.EXECUTIVE),), "met": (met(2),)}, None, ""),
    (Sign.LEVEL_UNSPOKEN, {"people": (person("Ed", level=Level.SPECIALIST),), "met": (met(8),)}, None, ""),
    # Decision maker not met
    (
        Sign.DECISION_MAKER,
        {"people": (person("Eva Boss", is_decision_maker=True),), "met": (met(8),)},
        NOTE,
        "Nobody met Eva Boss in half a year, who decides",
    ),
    (
        Sign.DECISION_MAKER,
        {
            "people": (person("Eva Boss", signs_off=True),),
            "met": (met(8),),
            "renewals": (RenewalFact("client", "pell", ahead(50)),),
        },
        WARN,
        "Nobody met Eva Boss in half a year, who signs off",
    ),
    (
        Sign.DECISION_MAKER,
        {"people": (person("Eva Boss", is_decision_maker=True),), "met": (met(8), met(1, "Eva Boss"))},
        None,
        "",
    ),
    (
        Sign.DECISION_MAKER,
        {"people": (person("Eva Boss", is_decision_maker=True, from_on=ago(60)),), "met": (met(8),)},
        None,
        "",
    ),
    # Concerns
    (
        Sign.CONCERN_OPEN,
        {"entries": (entry(EntryKind.CONCERN, 20, due_on=ago(5)),)},
        WARN,
        "Concern without an answer, 5 days late: a matter",
    ),
    (
        Sign.CONCERN_OPEN,
        {"entries": (entry(EntryKind.CONCERN, 60), entry(EntryKind.CONCERN, 30))},
        ACT,
        "Concern without an answer, 46 days late: a matter, and 1 more",
    ),
    (Sign.CONCERN_OPEN, {"entries": (entry(EntryKind.CONCERN, 20, due_on=TODAY),)}, None, ""),
    (Sign.CONCERN_OPEN, {"entries": (entry(EntryKind.CONCERN, 60, answered_on=ago(1), told_on=ago(1)),)}, None, ""),
    (
        Sign.CONCERN_UNTOLD,
        {"entries": (entry(EntryKind.CONCERN, 40, answered_on=ago(8)),)},
        WARN,
        "Answered, but they were not told: a matter",
    ),
    (
        Sign.CONCERN_UNTOLD,
        {"entries": (entry(EntryKind.CONCERN, 90, answered_on=ago(40), person="Pia"),)},
        ACT,
        "Answered, but they were not told: a matter",
    ),
    (Sign.CONCERN_UNTOLD, {"entries": (entry(EntryKind.CONCERN, 40, answered_on=ago(3)),)}, None, ""),
    (Sign.CONCERN_UNTOLD, {"entries": (entry(EntryKind.CONCERN, 40, answered_on=ago(8), told_on=ago(8)),)}, None, ""),
    # Slips
    (
        Sign.SLIPPED_TWICE,
        {"promises": (promise("the launch", slips=(slip(30), slip(10))),)},
        WARN,
        "“the launch” slipped twice",
    ),
    (
        Sign.SLIPPED_TWICE,
        {"promises": (promise("the launch", has_stake=True, slips=(slip(30), slip(20), slip(10))),)},
        ACT,
        "“the launch” slipped 3 times",
    ),
    (Sign.SLIPPED_TWICE, {"promises": (promise("the launch", slips=(slip(30),)),)}, None, ""),
    (Sign.SLIPPED_TWICE, {"promises": (promise("done", slips=(slip(30), slip(10)), closed_on=ago(2)),)}, None, ""),
    (Sign.SLIPPED_TWICE, {"promises": (promise("x", side=Side.THEIRS, slips=(slip(30), slip(10))),)}, None, ""),
    (Sign.SLIP_UNTOLD, {"promises": (late(0), late(1))}, WARN, "2 late deliverables went unmentioned"),
    (Sign.SLIP_UNTOLD, {"promises": (promise("x", slips=(slip(10),)),)}, WARN, "1 slip was not told"),
    (
        Sign.SLIP_UNTOLD,
        {"promises": tuple(late(place) for place in range(4))},
        ACT,
        "4 late deliverables went unmentioned",
    ),
    (Sign.SLIP_UNTOLD, {"promises": (promise("x", slips=(slip(10, told_on=ago(12)),)),)}, None, ""),
    (Sign.SLIP_UNTOLD, {"promises": (late(14),)}, None, ""),
    (Sign.SLIP_UNTOLD, {"promises": (work(0),)}, None, ""),
    (Sign.PROMISE_LATE, {"promises": (promise("the report", due_on=ago(8)),)}, WARN, "We owe the report, 8 days late"),
    (
        Sign.PROMISE_LATE,
        {"promises": (promise("the report", due_on=ago(30), has_stake=True), promise("a test", due_on=ago(40)))},
        ACT,
        "We owe the report, 30 days late and 1 more is late",
    ),
    (Sign.PROMISE_LATE, {"promises": (promise("the report", due_on=ago(7)),)}, None, ""),
    (Sign.PROMISE_LATE, {"promises": (promise("the report", due_on=ago(30), closed_on=ago(1)),)}, None, ""),
    (
        Sign.LET_OFF,
        {"promises": tuple(promise(f"w{day}", slips=(slip(day, is_let_off=True),)) for day in (50, 30, 10))},
        WARN,
        "3 slips were let off: w50, w30 and 1 more",
    ),
    (
        Sign.LET_OFF,
        {"promises": tuple(promise(f"w{day}", slips=(slip(day, is_let_off=True),)) for day in range(10, 70, 10))},
        ACT,
        "6 slips were let off: w60, w50 and 4 more",
    ),
    (
        Sign.LET_OFF,
        {"promises": (promise("a", slips=(slip(30, is_let_off=True), slip(10, is_let_off=True))),)},
        None,
        "",
    ),
    (Sign.LET_OFF, {"promises": tuple(promise(f"w{day}", slips=(slip(day),)) for day in (50, 30, 10))}, None, ""),
    # Last-minute requests rising
    (
        Sign.LAST_MINUTE,
        {"promises": (asked(100, 10), *(asked(day, 1) for day in (30, 20, 10)))},
        WARN,
        "3 of 3 requests in 60 days gave less than 3 days of notice",
    ),
    (
        Sign.LAST_MINUTE,
        {"promises": tuple(asked(day, 1)._replace(extra_minutes=90) for day in range(5, 55, 6))},
        ACT,
        "9 of 9 requests in 60 days gave less than 3 days of notice, at 14 h of overtime",
    ),
    (Sign.LAST_MINUTE, {"promises": tuple(asked(day, 10) for day in (30, 20, 10))}, None, ""),
    (Sign.LAST_MINUTE, {"promises": tuple(asked(day, 1) for day in range(10, 230, 20))}, None, ""),
    # Nothing done for long
    (Sign.PROACTIVE, {"entries": (entry(EntryKind.IDEA, 130),)}, NOTE, "Nothing proactive for 130 days"),
    (Sign.PROACTIVE, {"entries": (entry(EntryKind.INTRODUCTION, 220),)}, WARN, "Nothing proactive for 220 days"),
    (Sign.PROACTIVE, {"since_on": ago(220)}, WARN, "Nothing proactive yet, after 220 days"),
    (Sign.PROACTIVE, {}, WARN, "Nothing proactive for more than two years"),
    (Sign.PROACTIVE, {"entries": (entry(EntryKind.IDEA, 100),)}, None, ""),
    (Sign.PROACTIVE, {"since_on": ago(100)}, None, ""),
    (Sign.RESULT, {"entries": (entry(EntryKind.RESULT, 200),)}, NOTE, "No result shown for 200 days"),
    (Sign.RESULT, {"since_on": ago(280)}, WARN, "No result shown yet, after 280 days"),
    (Sign.RESULT, {"entries": (entry(EntryKind.RESULT, 20),)}, None, ""),
    (Sign.RESULT, {"since_on": ago(150)}, None, ""),
    (Sign.GOALS, {"contacts": (call(130, goals_discussed=True),)}, NOTE, "Goals not discussed for 130 days"),
    (Sign.GOALS, {"goals": (GoalFact("g", "Grow", readings=(ago(250),)),)}, WARN, "Goals not discussed for 250 days"),
    (Sign.GOALS, {"contacts": (call(30, goals_discussed=True),)}, None, ""),
    (Sign.GOALS, {"goals": (GoalFact("g", "Grow", readings=(ago(250), ago(50))),)}, None, ""),
    (Sign.STAKES, {}, NOTE, "Nothing is known of what is at stake for them"),
    (
        Sign.STAKES,
        {"stakes": (StakeFact("s", ended_on=ago(3)),)},
        NOTE,
        "Nothing is known of what is at stake for them",
    ),
    (Sign.STAKES, {"stakes": (StakeFact("s"),)}, None, ""),
    (Sign.STAKES, {"since_on": ago(40)}, None, ""),
    # Clauses
    (
        Sign.BROKEN_BY_THEM,
        {"clauses": (FEEDBACK,), "promises": tuple(feedback(place, 6) for place in range(4))},
        WARN,
        "Feedback takes 6 days on average, agreed 3",
    ),
    (
        Sign.BROKEN_BY_THEM,
        {"clauses": (NOTICE,), "promises": tuple(asked(day, 2) for day in (50, 40, 30))},
        WARN,
        "They give notice of 2 days on average, agreed 14",
    ),
    (
        Sign.BROKEN_BY_US,
        {"clauses": (ON_TIME,), "promises": tuple(late(place) for place in range(4))},
        WARN,
        "We deliver on the day: kept in 0 of 4 cases",
    ),
    (
        Sign.BROKEN_BY_US,
        {"clauses": (ON_TIME,), "promises": tuple(late(place) for place in range(9))},
        ACT,
        "We deliver on the day: kept in 0 of 9 cases",
    ),
    (
        Sign.BROKEN_BY_THEM,
        {"clauses": (FEEDBACK,), "promises": tuple(feedback(place, 2) for place in range(4))},
        None,
        "",
    ),
    (
        Sign.BROKEN_BY_THEM,
        {"clauses": (FEEDBACK,), "promises": tuple(feedback(place, 6) for place in range(2))},
        None,
        "",
    ),
    (
        Sign.BROKEN_BY_THEM,
        {"clauses": (FEEDBACK._replace(until_on=ago(1)),), "promises": tuple(feedback(place, 6) for place in range(4))},
        None,
        "",
    ),
    (Sign.BROKEN_BY_US, {"clauses": (ON_TIME,), "promises": tuple(work(place) for place in range(4))}, None, ""),
    (Sign.BROKEN_BY_US, {"promises": tuple(late(place) for place in range(9))}, None, ""),
    # Reviews, resets, renewals
    (
        Sign.REVIEW,
        {"reviews": (ReviewFact("r", ago(10), "Half-year review"),)},
        WARN,
        "Review overdue by 10 days: Half-year review",
    ),
    (
        Sign.REVIEW,
        {"review_every_days": 90, "reviews": (ReviewFact("r", ago(120), "x", ReviewStatus.HELD, ago(120)),)},
        WARN,
        "No review for 120 days, agreed every 90",
    ),
    (Sign.REVIEW, {"reviews": (ReviewFact("r", ago(5), "x"),)}, None, ""),
    (
        Sign.REVIEW,
        {"review_every_days": 90, "reviews": (ReviewFact("r", ahead(5), "x", ReviewStatus.PLANNED),)},
        None,
        "",
    ),
    (
        Sign.RESET,
        {"resets": (ResetFact("r", ResetStatus.AGREED, ago(6)),)},
        WARN,
        "The reset was to be evaluated 6 days ago",
    ),
    (
        Sign.RESET,
        {"resets": (ResetFact("r", ResetStatus.AGREED, ago(40)),)},
        ACT,
        "The reset was to be evaluated 40 days ago",
    ),
    (Sign.RESET, {"resets": (ResetFact("r", ResetStatus.AGREED, TODAY),)}, None, ""),
    (Sign.RESET, {"resets": (ResetFact("r", ResetStatus.EVALUATED, ago(40), ago(35)),)}, None, ""),
    (
        Sign.RENEWAL,
        {
            "renewals": (RenewalFact("client", "pell", ahead(50)),),
            "lines": {LineName.RAPPORT: held(-0.3, LevelWord.WEAK), LineName.DELIVERY: held(0.0, LevelWord.UNKNOWN)},
        },
        WARN,
        "Renewal in 50 days, rapport weak, delivery unknown",
    ),
    (
        Sign.RENEWAL,
        {
            "renewals": (RenewalFact("client", "pell", ahead(20)),),
            "lines": {LineName.RAPPORT: held(-0.3, LevelWord.WEAK)},
        },
        ACT,
        "Renewal in 20 days, rapport weak",
    ),
    (
        Sign.RENEWAL,
        {"renewals": (RenewalFact("client", "pell", ahead(50)),), "lines": {LineName.RAPPORT: held()}},
        None,
        "",
    ),
    (
        Sign.RENEWAL,
        {
            "renewals": (RenewalFact("client", "p", ahead(120)),),
            "lines": {LineName.RAPPORT: held(-0.3, LevelWord.WEAK)},
        },
        None,
        "",
    ),
    # Meetings called off
    (
        Sign.CANCELLED,
        {"contacts": tuple(call(day, status=InteractionStatus.CANCELLED_BY_THEM) for day in (20, 10))},
        WARN,
        "2 meetings in a row were called off by them",
    ),
    (
        Sign.CANCELLED,
        {"contacts": tuple(call(day, status=InteractionStatus.MISSED) for day in (30, 20, 10))},
        ACT,
        "3 meetings in a row were called off by them",
    ),
    (
        Sign.CANCELLED,
        {"contacts": (*(call(day, status=InteractionStatus.MISSED) for day in (30, 20)), call(5))},
        None,
        "",
    ),
    (
        Sign.CANCELLED,
        {"contacts": tuple(call(day, status=InteractionStatus.CANCELLED_BY_US) for day in (20, 10))},
        None,
        "",
    ),
    # Promoter answers
    (
        Sign.PROMOTER,
        {"entries": (entry(EntryKind.PROMOTER, 200, score=8), entry(EntryKind.PROMOTER, 20, score=6))},
        WARN,
        "They would recommend us with 6, it was 8",
    ),
    (
        Sign.PROMOTER,
        {
            "entries": (
                entry(EntryKind.PROMOTER, 200, score=9, person="Ann"),
                entry(EntryKind.PROMOTER, 20, score=4, person="Ann"),
            )
        },
        ACT,
        "Ann would recommend us with 4, it was 9",
    ),
    (
        Sign.PROMOTER,
        {"entries": (entry(EntryKind.PROMOTER, 200, score=8), entry(EntryKind.PROMOTER, 20, score=7))},
        None,
        "",
    ),
    (
        Sign.PROMOTER,
        {
            "entries": (
                entry(EntryKind.PROMOTER, 200, score=9, person="Ann"),
                entry(EntryKind.PROMOTER, 20, score=5, person="Bo"),
            )
        },
        None,
        "",
    ),
    # What waits on them
    (
        Sign.WAITING,
        {"promises": (promise("invoice 7", side=Side.THEIRS, kind=CommitmentKind.PAYMENT, due_on=ago(20)),)},
        WARN,
        "Payment waits on them: invoice 7, 20 days over",
    ),
    (
        Sign.WAITING,
        {"promises": (promise("the layout", side=Side.THEIRS, kind=CommitmentKind.APPROVAL, due_on=ago(50)),)},
        ACT,
        "Approval waits on them: the layout, 50 days over",
    ),
    (
        Sign.WAITING,
        {"promises": (promise("invoice 7", side=Side.THEIRS, kind=CommitmentKind.PAYMENT, due_on=ago(10)),)},
        None,
        "",
    ),
    (Sign.WAITING, {"promises": (promise("access", side=Side.THEIRS, due_on=ago(50)),)}, None, ""),
    # Candour
    (
        Sign.CANDOUR,
        {
            "entries": (
                entry(EntryKind.FEEDBACK, 160, direction=Direction.RECEIVED, is_candid=True),
                entry(EntryKind.FEEDBACK, 20, direction=Direction.RECEIVED),
            )
        },
        WARN,
        "No candid note since 17 June, praise only",
    ),
    (
        Sign.CANDOUR,
        {"entries": (entry(EntryKind.FEEDBACK, 100, direction=Direction.RECEIVED, is_candid=True),)},
        NOTE,
        "No candid note since 16 August",
    ),
    (
        Sign.CANDOUR,
        {"entries": (entry(EntryKind.FEEDBACK, 20, direction=Direction.RECEIVED),)},
        WARN,
        "Praise only, never a candid note",
    ),
    (
        Sign.CANDOUR,
        {"entries": (entry(EntryKind.FEEDBACK, 30, direction=Direction.RECEIVED, is_candid=True),)},
        None,
        "",
    ),
    (Sign.CANDOUR, {"entries": (entry(EntryKind.FEEDBACK, 300, direction=Direction.GIVEN, is_candid=True),)}, None, ""),
]


@pytest.mark.parametrize(("sign", "record", "severity", "sentence"), CASES)
def test_each_sign_speaks_where_it_must_and_only_there(
    sign: Sign, record: dict[str, Any], severity: Severity | None, sentence: str
) -> None:
    found = RULES[sign](facts(**record), DEFAULT)
    assert (found.severity if found else None) is severity, found
    if found is not None:
        assert found.sentence == sentence
        assert found.sign is sign
        assert found.sources
        assert found.evidence
        assert found.step.words
        assert found.since <= TODAY


def test_every_sign_has_cases_where_it_speaks_and_where_it_does_not() -> None:
    speaks = Counter(sign for sign, _record, severity, _sentence in CASES if severity is not None)
    silent = Counter(sign for sign, _record, severity, _sentence in CASES if severity is None)
    assert {sign for sign in Sign if min(speaks[sign], silent[sign]) < 2} == set()


def test_every_sign_has_its_rule_its_name_and_its_reason() -> None:
    assert set(RULES) == set(NAMES) == set(Sign)
    for rule in RULES.values():
        assert rule.__doc__ is not None
        assert rule.__doc__.startswith("P"), rule


def test_whom_to_ask_is_who_doubts_and_whom_to_ring_is_the_point_of_contact() -> None:
    people = (person("Owen Castillo", is_point_of_contact=True), person("Priya Raman", stance=Stance.SCEPTIC))
    quiet = RULES[Sign.SILENCE](facts(contacts=calls(100), people=people), DEFAULT)
    praise = entry(EntryKind.FEEDBACK, 20, direction=Direction.RECEIVED)
    dry = RULES[Sign.CANDOUR](facts(people=people, entries=(praise,)), DEFAULT)
    assert quiet is not None
    assert dry is not None
    assert (quiet.step.words, dry.step.words) == ("Ring Owen Castillo", "Ask Priya what should change")
    assert dict(dry.step.values)["due_on"] == date(2026, 12, 1).isoformat()
