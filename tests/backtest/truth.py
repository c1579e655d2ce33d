"""The hidden truth of a client: how the work goes, how near they are, how they feel; and how it ends, if it does.

Nothing here is read by a sign or written into a record. The score alone compares it with what was announced.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from math import exp, sqrt
from typing import Final

from .chance import DAY, Chance
from .habits import Habits

#: Endings in a year, of clients that are there; the mean stay is five years.
ENDINGS_A_YEAR: Final = 0.20
#: Rough patches of each kind in a year that are overcome without an ending.
TROUBLES_A_YEAR: Final = 0.12
#: Times in a year when they have a hard time that has nothing to do with us.
OTHER_WORRIES_A_YEAR: Final = 0.5
#: Points of contact in a year who leave without harm.
LEAVINGS_A_YEAR: Final = 0.15


class Ending(StrEnum):
    """How it ends."""

    DELIVERY = "delivery decays, rapport stays warm"
    FADING = "fades quietly"
    CONTACT = "contact leaves"
    SOURING = "relationship sours"
    OUTSIDE = "outside reason, no sign"


#: How often each kind is drawn.
SHARES: Final = {
    Ending.DELIVERY: 0.28,
    Ending.FADING: 0.25,
    Ending.CONTACT: 0.20,
    Ending.SOURING: 0.12,
    Ending.OUTSIDE: 0.15,
}


class Ill(StrEnum):
    """What can be wrong: our work, their attention, how they feel about us."""

    WORK = "work"
    DISTANCE = "distance"
    FEELING = "feeling"


@dataclass(frozen=True, slots=True)
class Course:
    """One thing going wrong from ``begins`` on: grows until ``full``, stays, and eases from ``eases`` to ``over``."""

    ill: Ill
    begins: date
    full: date
    height: float
    eases: date | None = None
    over: date | None = None

    def at(self, day: date) -> float:
        """How bad it is on a day, 0 to 1."""
        if day <= self.begins or (self.over is not None and day >= self.over):
            return 0.0
        if day < self.full:
            return self.height * (day - self.begins) / (self.full - self.begins)
        if self.eases is not None and self.over is not None and day > self.eases:
            return self.height * ((self.over - day) / (self.over - self.eases))
        return self.height


@dataclass(frozen=True, slots=True)
class Leaving:
    """A point of contact who leaves; ``told_on`` is when we learn of it."""

    told_on: date
    leaves_on: date
    successor_on: date | None
    finished_on: date | None


@dataclass(slots=True)
class Truth:
    """One client from the first day to the last; ``cause_on`` is when what ended it began."""

    first: date
    last: date
    ending: Ending | None = None
    cause_on: date | None = None
    courses: list[Course] = field(default_factory=list)
    leavings: list[Leaving] = field(default_factory=list)
    worries: list[tuple[date, date]] = field(default_factory=list)
    _feelings: list[float] = field(default_factory=list)

    @property
    def is_announceable(self) -> bool:
        """Whether it ended for a cause that was there before."""
        return self.ending is not None and self.ending is not Ending.OUTSIDE

    def ill(self, ill: Ill, day: date) -> float:
        """How bad one thing is on a day."""
        return max((one.at(day) for one in self.courses if one.ill is ill), default=0.0)

    def troubled(self, day: date) -> bool:
        """Whether anything was truly wrong on a day."""
        return any(one.at(day) > 0.0 for one in self.courses)

    def feeling(self, day: date) -> float:
        """How they truly feel about us, -1 to 1."""
        usual = self._feelings[(min(day, self.last) - self.first).days]
        return max(-1.0, min(1.0, usual - 1.3 * self.ill(Ill.FEELING, day)))

    def worried(self, day: date) -> bool:
        """Whether they have a hard time that has nothing to do with us."""
        return any(begins <= day <= over for begins, over in self.worries)


def draw_truth(chance: Chance, habits: Habits, first: date, years: int) -> Truth:
    """What becomes of a client within some years."""
    horizon = first + timedelta(days=round(365.25 * years))
    notice = first + timedelta(days=240 + chance.wait(365.25 / ENDINGS_A_YEAR))
    truth = Truth(first, min(notice, horizon))
    if notice <= horizon:
        truth.ending = chance.choices(list(SHARES), list(SHARES.values()))[0]
        _end(chance, truth, notice)
    _rough_patches(chance, truth)
    _usual_leavings(chance, truth)
    _drift(chance, truth, habits.feeling)
    return truth


def _end(chance: Chance, truth: Truth, notice: date) -> None:
    """How an ending comes about: it grows for months, and is full in its last fifth."""
    if truth.ending is Ending.OUTSIDE:
        return
    length = round(min(330.0, max(80.0, chance.around(170.0, 0.35))))
    begins = max(truth.first + 60 * DAY, notice - length * DAY)
    length = (notice - begins).days
    truth.cause_on = begins
    full = begins + round(0.8 * length) * DAY

    def course(ill: Ill, height: float, share: float = 0.0) -> None:
        truth.courses.append(Course(ill, begins + round(share * length) * DAY, full + DAY, height))

    if truth.ending is Ending.DELIVERY:
        course(Ill.WORK, 1.0)
        course(Ill.FEELING, 0.4, 0.7)
    elif truth.ending is Ending.FADING:
        course(Ill.DISTANCE, 1.0)
        course(Ill.FEELING, 0.3)
    elif truth.ending is Ending.SOURING:
        course(Ill.FEELING, 1.0)
        course(Ill.WORK, 0.3)
        course(Ill.DISTANCE, 0.4, 0.3)
    else:
        _left(chance, truth, begins, notice)


def _left(chance: Chance, truth: Truth, begins: date, notice: date) -> None:
    """The contact who held it together leaves; whoever comes after has no bond with us, and lets it go."""
    known_before = chance.happens(0.7)
    leaves = begins + (chance.randint(14, 45) if known_before else 0) * DAY
    told = begins if known_before else begins + chance.randint(0, 10) * DAY
    named = told + chance.randint(0, 30) * DAY if chance.happens(0.5) else None
    truth.leavings.append(Leaving(told, leaves, named, None))
    full = max(leaves + 2 * DAY, begins + round(0.8 * (notice - begins).days) * DAY)
    truth.courses.append(Course(Ill.DISTANCE, leaves, full, 0.9))
    truth.courses.append(Course(Ill.FEELING, leaves, full, 0.4))


def _rough_patches(chance: Chance, truth: Truth) -> None:
    """Things that go wrong in the same way as before an ending, are put right, and end nothing."""
    quiet_from = truth.cause_on or truth.last
    for ill in Ill:
        day = truth.first + chance.wait(365.25 / TROUBLES_A_YEAR) * DAY
        while True:
            length = chance.randint(35, 110)
            over = day + length * DAY
            if over >= quiet_from:
                break
            full, eases = day + round(0.4 * length) * DAY, day + round(0.6 * length) * DAY
            truth.courses.append(Course(ill, day, full, chance.between(0.3, 0.8), eases, over))
            day = over + chance.wait(365.25 / TROUBLES_A_YEAR) * DAY
    day = truth.first + chance.wait(365.25 / OTHER_WORRIES_A_YEAR) * DAY
    while day < truth.last:
        over = day + chance.randint(10, 35) * DAY
        truth.worries.append((day, over))
        day = over + chance.wait(365.25 / OTHER_WORRIES_A_YEAR) * DAY


def _usual_leavings(chance: Chance, truth: Truth) -> None:
    """Contacts who leave without harm: mostly known before, mostly with somebody who follows."""
    until = truth.cause_on or truth.last
    day = truth.first + chance.wait(365.25 / LEAVINGS_A_YEAR) * DAY
    while day + 120 * DAY < until:
        ahead = chance.randint(14, 60) if chance.happens(0.7) else 0
        told = day if ahead else day + chance.randint(0, 7) * DAY
        leaves = day + ahead * DAY
        late = chance.happens(0.25)
        named = told + (chance.randint(5, 40) if late else 0) * DAY
        finished = max(leaves, named) + chance.randint(10, 60) * DAY
        truth.leavings.append(Leaving(told, leaves, named, finished))
        day = finished + chance.wait(365.25 / LEAVINGS_A_YEAR) * DAY


def _drift(chance: Chance, truth: Truth, usual: float) -> None:
    """Feelings wander around what is usual with them: a deviation of 0.2, forgotten within two months."""
    kept = exp(-1.0 / 60.0)
    off = 0.0
    for _day in range((truth.last - truth.first).days + 1):
        off = kept * off + 0.2 * sqrt(1.0 - kept * kept) * chance.gauss(0.0, 1.0)
        truth._feelings.append(usual + off)
