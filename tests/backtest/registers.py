"""Registers: ideas, results, feedback, thanks, promoter answers, concerns, goals and reviews."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from liaison.model.values import Direction, EntryKind, EntryOutcome, ReviewStatus

from .chance import DAY, working_day
from .life import Life
from .truth import Ill


def write_registers(life: Life) -> None:
    """Each register in its own rhythm."""
    habits = life.habits
    for times_a_year, write in (
        (habits.ideas, _idea),
        (habits.results, _result),
        (habits.candid, _candid),
        (4.0, _praise),
        (habits.thanks, _thanks),
        (habits.concerns, _concern),
    ):
        day = life.rate(times_a_year, life.first)
        while day <= life.last:
            write(life, day)
            day = life.rate(times_a_year, day)
    _more_concerns(life)
    if habits.promoter_days:
        _promoters(life)
    if habits.has_goals:
        _goals(life)
    if habits.review_days:
        _reviews(life)


def _entry(life: Life, kind: EntryKind, on: date, **values: Any) -> tuple[str, date]:
    """A line of a register: its id, and when it is written down."""
    noted = life.noted(on)
    values = {"entry_kind": kind, "what": f"The {kind.value} of {on:%d %B}", "happened_on": on, **values}
    return life.pen.add("entry", noted, client_id=life.client_id, **values), noted


def _distance(life: Life, day: date) -> float:
    return life.truth.ill(Ill.DISTANCE, day)


def _idea(life: Life, day: date) -> None:
    """We offer ideas also to who withdraws; they take up fewer."""
    idea, _noted = _entry(life, EntryKind.IDEA, day, outcome=EntryOutcome.OFFERED)
    answered = day + life.chance.randint(26, 60) * DAY
    if life.chance.happens(0.6):
        taken = life.chance.happens(0.5 * (1.0 - _distance(life, answered)))
        outcome = EntryOutcome.ACCEPTED if taken else EntryOutcome.DECLINED
        life.pen.change("entry", answered, idea, outcome=outcome, outcome_on=answered)


def _result(life: Life, day: date) -> None:
    if not life.chance.happens(0.6 * life.truth.ill(Ill.WORK, day)):
        _entry(life, EntryKind.RESULT, day, evidence="The figures of the month")


def _candid(life: Life, day: date) -> None:
    """Who withdraws gives no candid word any more; who is polite gives few."""
    if not life.chance.happens(max(_distance(life, day), 0.5 * life.habits.politeness)):
        values = {"direction": Direction.RECEIVED, "is_candid": True, "person_id": life.contact(day)}
        _entry(life, EntryKind.FEEDBACK, day, **values)


def _praise(life: Life, day: date) -> None:
    if life.chance.happens(max(0.0, life.truth.feeling(day))):
        values = {"direction": Direction.RECEIVED, "is_candid": False, "person_id": life.contact(day)}
        _entry(life, EntryKind.FEEDBACK, day, **values)


def _thanks(life: Life, day: date) -> None:
    if life.chance.happens(0.5 + 0.5 * life.truth.feeling(day)):
        _entry(life, EntryKind.THANKS, day, direction=Direction.RECEIVED, person_id=life.contact(day))


def _concern(life: Life, day: date) -> None:
    """Heard, answered, told; while our work goes badly answers take long, and telling is forgotten."""
    chance, bad = life.chance, life.truth.ill(Ill.WORK, day)
    due = working_day(day + chance.randint(5, 10) * DAY)
    concern, noted = _entry(life, EntryKind.CONCERN, day, due_on=due, person_id=life.contact(day))
    is_slow = chance.happens(0.08 + 0.3 * bad)
    answered = max(noted, day + chance.wait(25.0 if is_slow else 4.0) * DAY)
    told = answered + (chance.wait(10.0) if chance.happens(0.1 + 0.2 * bad) else chance.randint(0, 2)) * DAY
    life.pen.change("entry", answered, concern, answered_on=answered, answer="It was looked into.")
    if chance.happens(0.97):
        values = {"told_on": told, "outcome": EntryOutcome.DONE, "outcome_on": told}
        life.pen.change("entry", told, concern, **values)


def _more_concerns(life: Life) -> None:
    """What goes wrong is also said: the more so, the less polite they are, and the less they have withdrawn."""
    day = life.first
    while True:
        day = life.rate(8.0, day)
        if day > life.last:
            return
        wrong = max(life.truth.ill(Ill.WORK, day), life.truth.ill(Ill.FEELING, day))
        if life.chance.happens(0.6 * wrong * (1.0 - 0.8 * life.habits.politeness) * (1.0 - _distance(life, day))):
            _concern(life, day)


def _promoters(life: Life) -> None:
    day = life.back(life.first + life.chance.randint(30, life.habits.promoter_days) * DAY)
    while day <= life.last:
        if not life.chance.happens(0.2 + 0.7 * _distance(life, day)):
            felt = life.truth.feeling(day)
            shown = felt if felt > 0 else felt * (1.0 - 0.5 * life.habits.politeness)
            score = max(0, min(10, round(7.0 + 3.0 * shown + life.chance.gauss(0.0, 0.8))))
            _entry(life, EntryKind.PROMOTER, day, score=score, person_id=life.contact(day))
        day = life.back(day + life.habits.promoter_days * DAY)


def _goals(life: Life) -> None:
    first = life.first
    goal = life.pen.add(
        "goal",
        first,
        client_id=life.client_id,
        what="More enquiries",
        unit="enquiries",
        baseline=Decimal(100),
        baseline_on=first,
        target=Decimal(300),
        due_on=first + 5 * 365 * DAY,
    )
    done, day = 0.0, life.back(first + 90 * DAY)
    while day <= life.last:
        bad = life.truth.ill(Ill.WORK, day)
        done += life.chance.between(0.03, 0.075) * (1.0 - bad)
        if life.chance.happens(0.8 * (1.0 - _distance(life, day))):
            life.pen.add("goal_reading", day, goal_id=goal, on=day, value=Decimal(round(100 + 200 * done)))
        day = life.back(day + life.chance.randint(80, 110) * DAY)


def _reviews(life: Life) -> None:
    chance, every = life.chance, life.habits.review_days
    due = life.back(life.first + chance.randint(30, every) * DAY)
    planned = life.first
    while planned <= life.last:
        review = life.pen.add("review", planned, client_id=life.client_id, what="Review", due_on=due, first_due_on=due)
        day = min(due, life.last)
        if chance.happens(0.08 + 0.6 * _distance(life, day)):
            passed = due + chance.randint(5, 50) * DAY
            values: dict[str, Any] = {"status": ReviewStatus.SKIPPED, "reason": "No time on their side."}
        else:
            passed = life.back(due + (chance.randint(15, 60) if chance.happens(0.15) else chance.randint(0, 8)) * DAY)
            values = {"status": ReviewStatus.HELD, "held_on": passed}
        life.pen.change("review", passed, review, **values)
        planned, due = passed, life.back(max(passed, due) + every * DAY)
