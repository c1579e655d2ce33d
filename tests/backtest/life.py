"""A client's life as the agency writes it down: who is there, then contacts, work and registers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Final

from liaison.model.values import (
    ChangeStatus,
    ClauseKind,
    ClientStatus,
    Level,
    Side,
    Stance,
    TimeUnit,
)

from .chance import DAY, Chance, working_day
from .habits import Habits, House, draw_habits
from .records import Pen, Written
from .truth import Truth, draw_truth

FIRST: Final = date(2020, 1, 6)
ZONE: Final = "Europe/London"


@dataclass(slots=True)
class Life:
    """Everything the writers of one client share."""

    pen: Pen
    chance: Chance
    house: House
    habits: Habits
    truth: Truth
    client_id: str = ""
    us: tuple[str, ...] = ()
    contacts: list[tuple[date, str]] = field(default_factory=list)
    """Who is point of contact from which day on, oldest first; the last may begin later than the life ends."""
    decides: str = ""
    others: list[str] = field(default_factory=list)
    away: list[tuple[date, date]] = field(default_factory=list)
    stake: str | None = None
    agreement_from: date | None = None

    @property
    def first(self) -> date:
        """The first day."""
        return self.truth.first

    @property
    def last(self) -> date:
        """The last day."""
        return self.truth.last

    def contact(self, day: date) -> str:
        """The point of contact of a day: the successor only from when they begin."""
        return next(person for begins, person in reversed(self.contacts) if begins <= day or begins == self.first)

    def back(self, day: date) -> date:
        """The day, or the first working day after they are away."""
        for begins, over in self.away:
            if begins <= day <= over:
                day = over + DAY
        return working_day(day)

    def noted(self, day: date) -> date:
        """When something that happened on a day is written down."""
        if not self.chance.happens(self.house.late_notes):
            return day
        late = self.chance.randint(7, 25) if self.chance.happens(0.08) else self.chance.randint(1, 4)
        return day + late * DAY

    def rate(self, times_a_year: float, day: date) -> date:
        """When something next happens that happens so many times a year."""
        return self.back(day + self.chance.wait(365.25 / times_a_year) * DAY)


def at(day: date, hour: float) -> datetime:
    """An instant of a day."""
    return datetime.combine(day, time(), UTC) + timedelta(hours=hour)


def simulate(seed: str, house: House, number: int, years: int) -> tuple[Truth, list[Written], str]:
    """One client: what was true, what was written, and its id."""
    from .contacts import write_contacts
    from .registers import write_registers
    from .work import write_work

    chance = Chance(f"{seed}/{number}")
    habits = draw_habits(chance)
    truth = draw_truth(chance, habits, FIRST, years)
    life = Life(Pen(number + 1, truth.first, truth.last), chance, house, habits, truth)
    _write_client(life)
    _write_people(life)
    _write_terms(life)
    _write_leavings(life)
    write_contacts(life)
    write_work(life)
    write_registers(life)
    if truth.ending is not None:
        life.pen.change("client", truth.last, life.client_id, status=ClientStatus.ENDING)
    return truth, life.pen.written(), life.client_id


def _write_client(life: Life) -> None:
    habits, first = life.habits, life.first
    renewal = first + life.chance.randint(120, 364) * DAY if habits.has_renewal else None
    life.client_id = life.pen.add(
        "client",
        first,
        name=f"Client {life.pen._client}",
        status=ClientStatus.ACTIVE,
        zone=ZONE,
        since_on=first - life.chance.randint(30, 1200) * DAY,
        rhythm_days=habits.rhythm if habits.has_rhythm else None,
        review_every_days=habits.review_days or None,
        renewal_on=renewal,
    )
    while renewal is not None and renewal <= life.last:
        after = renewal + 365 * DAY
        life.pen.change("client", renewal, life.client_id, renewal_on=after)
        renewal = after


def _write_people(life: Life) -> None:
    """Two of us, the point of contact, who decides, and some more."""
    life.us = tuple(life.pen.add("colleague", life.first, name=name) for name in ("Ada North", "Ben South"))
    life.contacts.append((life.first, _person(life, life.first, Level.MANAGER, is_contact=True)))
    life.decides = _person(life, life.first, life.chance.choice((Level.EXECUTIVE, Level.DIRECTOR)), decides=True)
    levels = (Level.SPECIALIST, Level.MANAGER, Level.SPECIALIST, Level.DIRECTOR)
    life.others = [_person(life, life.first, level) for level in levels[: life.habits.in_house]]


def _person(life: Life, on: date, level: Level, *, is_contact: bool = False, decides: bool = False) -> str:
    number = life.chance.randint(100, 999)
    person = life.pen.add("person", on, name=f"Person {number}", given_name="Person")
    life.pen.add(
        "stakeholder",
        on,
        client_id=life.client_id,
        person_id=person,
        level=level,
        stance=life.chance.choice((Stance.SUPPORTER, Stance.NEUTRAL, None)),
        is_point_of_contact=is_contact,
        is_decision_maker=decides,
        from_on=None if on == life.first else on,
    )
    return person


def _write_terms(life: Life) -> None:
    """The working agreement, what is at stake, and when nobody is there."""
    chance, first = life.chance, life.first
    if life.habits.has_agreement:
        life.agreement_from = first
        agreement = life.pen.add("agreement", first, client_id=life.client_id, name="How we work", agreed_on=first)
        clauses = (
            (Side.THEIRS, ClauseKind.FEEDBACK_TIME, "Feedback", Decimal(5), TimeUnit.WORKING_DAY),
            (Side.OURS, ClauseKind.REPLY_TIME, "Answers", Decimal(2), TimeUnit.WORKING_DAY),
            (Side.OURS, ClauseKind.ON_TIME, "Work comes on the day agreed", None, None),
        )
        for number, (side, kind, what, threshold, unit) in enumerate(clauses, 1):
            life.pen.add(
                "clause",
                first,
                agreement_id=agreement,
                number=number,
                side=side,
                clause_kind=kind,
                what=what,
                threshold=threshold,
                unit=unit,
            )
    if life.habits.has_stake:
        life.stake = life.pen.add("stake", first, client_id=life.client_id, what="The shop before the season")
    for month, day, length, share in ((12, 23, 10, 0.7), (8, 3, 12, 0.5)):
        is_noted = chance.happens(share)
        for year in range(first.year, life.last.year + 1):
            begins = date(year, month, day)
            life.away.append((begins, begins + length * DAY))
        if is_noted:
            begins = date(first.year, month, day)
            over = begins + length * DAY
            values = {"what": "Closed", "from_on": begins, "until_on": over, "is_yearly": True, "is_closed": True}
            life.pen.add("busy_period", first, client_id=life.client_id, **values)
    life.away.sort()


def _write_leavings(life: Life) -> None:
    """Each contact who leaves, and who follows, if anybody is named."""
    for leaving in sorted(life.truth.leavings, key=lambda one: one.told_on):
        old = life.contacts[-1][1]
        begins = max(leaving.leaves_on, leaving.successor_on or leaving.leaves_on) + DAY
        change = life.pen.add(
            "contact_change",
            leaving.told_on,
            client_id=life.client_id,
            person_id=old,
            announced_on=leaving.told_on,
            leaves_on=leaving.leaves_on,
            status=ChangeStatus.ANNOUNCED,
        )
        place = (
            next(
                one.id for one in life.pen.written() if one.kind == "stakeholder" and one.values.get("person_id") == old
            )
            if leaving.told_on <= life.last
            else ""
        )
        gone = max(leaving.told_on, leaving.leaves_on)
        if place:
            life.pen.change("stakeholder", gone, place, until_on=leaving.leaves_on)
        if leaving.successor_on is None:
            # Somebody else of theirs speaks with us, without having been named.
            life.contacts.append((begins, life.others[0]))
            continue
        named = max(leaving.successor_on, leaving.told_on)
        life.contacts.append((begins, _successor(life, max(named, gone + DAY), named, change)))
        if leaving.finished_on is not None:
            finished = max(leaving.finished_on, named)
            life.pen.change("contact_change", finished, change, status=ChangeStatus.FINISHED, finished_on=finished)


def _successor(life: Life, begins: date, named: date, change: str) -> str:
    person = life.pen.add("person", named, name=f"Person {life.chance.randint(100, 999)}", given_name="Person")
    values = {"level": Level.MANAGER, "is_point_of_contact": True, "from_on": begins}
    life.pen.add("stakeholder", named, client_id=life.client_id, person_id=person, **values)
    life.pen.change("contact_change", named, change, successor_id=person)
    return person
