"""Work: what we deliver and how late, what they answer and pay, small promises of both sides."""

from __future__ import annotations

from datetime import date
from typing import Any

from liaison.model.values import CommitmentKind, CommitmentStatus, Mark, Side

from .chance import DAY, working_day
from .life import Life, at
from .truth import Ill


def write_work(life: Life) -> None:
    """Deliverables with their feedback and approval, invoices, small promises and questions."""
    chance = life.chance
    day = life.first + chance.randint(1, life.habits.delivery_every) * DAY
    while day <= life.last:
        _deliverable(life, working_day(day))
        day += max(4, round(chance.around(life.habits.delivery_every, 0.35))) * DAY
    day = life.first + 25 * DAY
    while day <= life.last:
        _invoice(life, day)
        day += 30 * DAY
    for side, times_a_year in ((Side.OURS, 14.0), (Side.THEIRS, 9.0)):
        day = life.rate(times_a_year, life.first)
        while day <= life.last:
            _small(life, day, side)
            day = life.rate(times_a_year, day)
    day = life.rate(15.0, life.first)
    while day <= life.last:
        _question(life, day)
        day = life.rate(15.0, day)


def _deliverable(life: Life, asked: date) -> None:
    chance, habits = life.chance, life.habits
    hasty = chance.happens(habits.hasty)
    due = asked + (chance.randint(0, 2) if hasty else chance.randint(10, 28)) * DAY
    due = working_day(due)
    bad = life.truth.ill(Ill.WORK, due)
    late_share = habits.late_share + bad * (0.8 - habits.late_share)
    late = chance.wait(habits.late_days + 11.0 * bad) if chance.happens(late_share) else 0
    done = working_day(due + late * DAY)
    promise = _promise(
        life,
        asked,
        CommitmentKind.DELIVERABLE,
        Side.OURS,
        due,
        person_id=life.contact(asked),
        asked_by_id=life.contact(asked) if chance.happens(0.6) else None,
        extra_minutes=chance.randint(30, 240) if hasty else None,
        stake_id=life.stake if life.stake and chance.happens(0.2) else None,
    )
    told = _slip(life, promise, asked, due, done) if done > due else asked
    rounds = 1 + chance.count(habits.asks_more + 1.8 * bad)
    values: dict[str, Any] = {"rounds": rounds}
    if chance.happens(0.6):
        values["mark"] = _mark(life, bad)
    _close(life, promise, max(done, told), done, **values)
    if chance.happens(0.7):
        _answer(life, done, CommitmentKind.FEEDBACK)
    if chance.happens(0.25):
        _answer(life, done, CommitmentKind.APPROVAL)


def _mark(life: Life, bad: float) -> Mark:
    missed, hit = 0.05 + 0.4 * bad, 0.6 - 0.45 * bad
    return life.chance.choices((Mark.MISSED, Mark.HIT, Mark.ACCEPTABLE), (missed, hit, 1.0 - missed - hit))[0]


def _promise(life: Life, asked: date, kind: CommitmentKind, side: Side, due: date, **values: Any) -> str:
    return life.pen.add(
        "commitment",
        asked,
        client_id=life.client_id,
        side=side,
        commitment_kind=kind,
        what=f"The {kind.value} of {asked:%d %B}",
        asked_on=asked,
        due_on=due,
        first_due_on=due,
        **values,
    )


def _slip(life: Life, promise: str, asked: date, due: date, done: date) -> date:
    """Late work: its date is moved, with or without a word before; or it simply comes late. When it was noted."""
    chance, bad = life.chance, life.truth.ill(Ill.WORK, due)
    if not chance.happens(life.house.slips_kept):
        return due
    tells = life.house.tells * (1.0 - 0.6 * bad)
    is_told = chance.happens(tells)
    on = max(asked, due - chance.randint(0, 3) * DAY) if is_told else due + chance.randint(1, 3) * DAY
    on = min(on, done)
    warm = max(0.0, life.truth.feeling(min(on, life.last)))
    is_let_off = chance.happens(0.08 + 0.3 * warm)
    late_again = bad > 0.0 and chance.happens(0.5 * bad) and (done - due).days > 4
    new = due + max(1, (done - due).days // 2) * DAY if late_again else done
    _move(life, promise, on, due, new, is_told=is_told, is_let_off=is_let_off)
    if not late_again or new >= done:
        return on
    again = max(on + DAY, new)
    _move(life, promise, again, new, max(done, new + DAY), is_told=chance.happens(tells), is_let_off=is_let_off)
    return again


def _move(life: Life, promise: str, on: date, old: date, new: date, *, is_told: bool, is_let_off: bool) -> None:
    life.pen.change("commitment", on, promise, due_on=new)
    life.pen.add(
        "slip",
        on,
        commitment_id=promise,
        slipped_on=on,
        old_due_on=old,
        new_due_on=new,
        told_on=on if is_told else None,
        is_let_off=is_let_off,
        let_off_by_id=life.contact(on) if is_let_off else None,
    )


def _close(life: Life, promise: str, earliest: date, done: date, **values: Any) -> None:
    """Kept on a day; now and then it is marked so only later."""
    chance = life.chance
    noted = earliest + (chance.randint(4, 35) if chance.happens(life.house.forgets) else 0) * DAY
    life.pen.change("commitment", noted, promise, status=CommitmentStatus.DONE, closed_on=done, **values)


def _pace(life: Life, day: date) -> float:
    """How many times as long as usual they take."""
    truth = life.truth
    return 1.0 + 3.0 * truth.ill(Ill.DISTANCE, day) + 0.8 * truth.ill(Ill.FEELING, day)


def _answer(life: Life, asked: date, kind: CommitmentKind) -> None:
    """Their feedback or approval on what we sent."""
    if asked > life.last:
        return
    took = life.chance.around(life.habits.prompt_days, 0.5) * _pace(life, asked)
    done = life.back(asked + max(0, round(took)) * DAY)
    promise = _promise(life, asked, kind, Side.THEIRS, working_day(asked + 7 * DAY), person_id=life.contact(asked))
    _close(life, promise, done, done)


def _invoice(life: Life, asked: date) -> None:
    due = asked + 30 * DAY
    slow = (
        1.0
        + 1.5 * life.truth.ill(Ill.DISTANCE, min(due, life.last))
        + 0.5 * life.truth.ill(Ill.FEELING, min(due, life.last))
    )
    late = (
        life.chance.wait(life.habits.pays_late_days * slow) if life.chance.happens(0.5) else -life.chance.randint(0, 15)
    )
    promise = _promise(life, asked, CommitmentKind.PAYMENT, Side.THEIRS, due)
    _close(life, promise, due + late * DAY, due + late * DAY)


def _small(life: Life, asked: date, side: Side) -> None:
    """A promise said in passing."""
    chance = life.chance
    due = working_day(asked + chance.randint(2, 10) * DAY)
    if side is Side.OURS:
        bad = life.truth.ill(Ill.WORK, min(due, life.last))
        late_share, days = life.habits.late_share + 0.4 * bad, 2.0 + 5.0 * bad
    else:
        bad = life.truth.ill(Ill.DISTANCE, min(due, life.last))
        late_share, days = 0.25 + 0.4 * bad, life.habits.prompt_days * (1.0 + 2.0 * bad)
    late = chance.wait(days) if chance.happens(late_share) else -chance.randint(0, 2)
    done = max(asked, due + late * DAY)
    promise = _promise(life, asked, CommitmentKind.PROMISE, side, due, person_id=life.contact(asked))
    if chance.happens(0.04):
        life.pen.change("commitment", done, promise, status=CommitmentStatus.DROPPED, closed_on=done)
    else:
        _close(life, promise, done, done)


def _question(life: Life, asked: date) -> None:
    """A question of theirs that we answer; its instants are kept."""
    chance = life.chance
    took = chance.around(1.0, 0.6) * (1.0 + 1.5 * life.truth.ill(Ill.WORK, asked))
    done = working_day(asked + round(took) * DAY)
    promise = _promise(
        life,
        asked,
        CommitmentKind.REPLY,
        Side.OURS,
        asked + 2 * DAY,
        person_id=life.contact(asked),
        asked_at=at(asked, 9.5),
    )
    _close(life, promise, done, done, closed_at=at(done, chance.between(10.0, 16.0)))
