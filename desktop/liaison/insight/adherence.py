"""How far each side kept to a clause of the working agreement (P22), counted from the record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Final, NamedTuple

from liaison.model.briefing import SourceRef
from liaison.model.values import ClauseKind, TimeUnit

from .working_time import WorkingHours, working_days, working_time

_SECONDS: Final = {TimeUnit.MINUTE: 60, TimeUnit.HOUR: 3_600, TimeUnit.WORKING_HOUR: 3_600}
_DAYS: Final = {TimeUnit.WEEK: 7, TimeUnit.MONTH: 30, TimeUnit.YEAR: 365}

Amount = Fraction | int
"""What a case amounts to, exactly; whole days are counted as integers, which is many times as fast."""

MEASURED: Final = frozenset(
    {
        ClauseKind.REPLY_TIME,
        ClauseKind.FEEDBACK_TIME,
        ClauseKind.NOTICE,
        ClauseKind.AGENDA_AHEAD,
        ClauseKind.ON_TIME,
    }
)
"""The kinds of clause that promises can measure; the others are kept in words or measured elsewhere."""

COUNTED: Final = MEASURED | {ClauseKind.CONTACT_RHYTHM}
"""Those and how often to be in touch, which is measured on contact: a case is the time from one to the next."""


class Sample(NamedTuple):
    """One promise as a clause sees it.

    ``asked_at`` and ``done_at`` are instants, known where reply times matter; the dates are always those of the day.
    ``first_due_on`` is the date first promised. An open promise has neither ``done_on`` nor ``done_at``.
    """

    asked_on: date | None
    done_on: date | None
    first_due_on: date | None = None
    asked_at: datetime | None = None
    done_at: datetime | None = None
    source: SourceRef | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """What a clause demands: ``threshold`` counted in ``unit``; without one only ON_TIME can be measured.

    ``since`` is the day on which it was agreed: what was asked for before that is no case of it.
    """

    kind: ClauseKind
    threshold: Decimal | None = None
    unit: TimeUnit | None = None
    since: date = date.min


@dataclass(frozen=True, slots=True)
class Adherence:
    """``kept`` of ``total`` cases. With no case at all it is unknown: ``share`` is None, never zero and never full.

    ``median`` and ``mean`` are of what was measured, in the unit of the clause (days for ON_TIME, counted late).
    ``broken`` are the records of the cases not kept.
    """

    kept: int
    total: int
    median: Decimal | None = None
    mean: Decimal | None = None
    broken: tuple[SourceRef, ...] = ()

    @property
    def share(self) -> Decimal | None:
        """Kept cases of all, from 0 to 1."""
        return Decimal(self.kept) / self.total if self.total else None


def adherence(terms: Terms, samples: Iterable[Sample], hours: WorkingHours, now: datetime) -> Adherence:
    """Count how far ``terms`` were kept.

    An open case counts only once it can no longer be kept. Reply and feedback times run from the asking to the
    answer, notice from the asking to the date first wanted, an agenda from its sending to the day it was for.
    Working units follow ``hours``; "now" closes what is open.
    """
    today, limit = hours.local_day(now), _plain(Fraction(terms.threshold or 0))
    judged: list[tuple[Sample, Amount, bool]] = []
    for sample in samples:
        if not _is_within(terms.since, sample):
            continue
        value = _measure(terms, sample, hours, now, today)
        if value is None:
            continue
        is_kept = _is_kept(terms.kind, value, limit)
        if not (is_kept and _is_undecided(terms.kind, sample)):
            judged.append((sample, value, is_kept))
    values = [value for _, value, _ in judged]
    broken = {sample.source for sample, _, is_kept in judged if not is_kept and sample.source is not None}
    return Adherence(
        kept=sum(is_kept for _, _, is_kept in judged),
        total=len(judged),
        median=_decimal(_middle(sorted(values))) if values else None,
        mean=_decimal(Fraction(sum(values)) / len(values)) if values else None,
        broken=tuple(sorted(broken)),
    )


def _plain(value: Fraction) -> Amount:
    """A whole number as such: it is compared with every case."""
    return value.numerator if value.denominator == 1 else value


def measured(terms: Terms, sample: Sample, hours: WorkingHours, now: datetime) -> Amount | None:
    """What one case amounts to in the unit of the clause, or None where the record cannot tell."""
    return _measure(terms, sample, hours, now, hours.local_day(now))


def _is_within(since: date, sample: Sample) -> bool:
    """Whether a promise was made under an agreement of that day; one without a day of asking by its first date."""
    day = sample.asked_on or sample.first_due_on
    return day is None or day >= since


def _middle(values: list[Amount]) -> Amount:
    """The median; the standard library's would cost more to import than a briefing takes to read."""
    half = len(values) // 2
    return values[half] if len(values) % 2 else Fraction(values[half - 1] + values[half]) / 2


def _decimal(value: Amount) -> Decimal:
    return (Decimal(value.numerator) / Decimal(value.denominator)).quantize(Decimal("0.01"))


def _measure(terms: Terms, sample: Sample, hours: WorkingHours, now: datetime, today: date) -> Amount | None:
    """What a case amounts to in the unit of the clause, or None where the record cannot tell."""
    if terms.kind is ClauseKind.ON_TIME:
        end = sample.done_on or today
        return (end - sample.first_due_on).days if sample.first_due_on else None
    if terms.kind not in COUNTED or terms.unit is None or terms.threshold is None:
        return None
    if terms.kind is ClauseKind.NOTICE:
        return _elapsed(terms.unit, (sample.asked_on, None), (sample.first_due_on, None), hours)
    if terms.kind is ClauseKind.AGENDA_AHEAD:
        return _elapsed(terms.unit, (sample.done_on or today, sample.done_at), (sample.first_due_on, None), hours)
    is_open = sample.done_on is None and sample.done_at is None
    end_at = now if is_open else sample.done_at
    end_on = today if is_open else (sample.done_on or (hours.local_day(sample.done_at) if sample.done_at else None))
    return _elapsed(terms.unit, (sample.asked_on, sample.asked_at), (end_on, end_at), hours)


_Moment = tuple[date | None, datetime | None]


def _elapsed(unit: TimeUnit, start: _Moment, end: _Moment, hours: WorkingHours) -> Amount | None:
    """From ``start`` to ``end`` in ``unit``; days are counted on calendars, shorter units need both instants."""
    start_on = start[0] or (hours.local_day(start[1]) if start[1] else None)
    end_on = end[0] or (hours.local_day(end[1]) if end[1] else None)
    if start_on is None or end_on is None:
        return None
    if unit is TimeUnit.DAY:
        return (end_on - start_on).days
    if unit in _DAYS:
        return Fraction((end_on - start_on).days, _DAYS[unit])
    if unit is TimeUnit.WORKING_DAY:
        return working_days(start_on, end_on, hours.days)
    if unit not in _SECONDS:
        return None
    start_at = start[1] or _opening(start_on, hours)
    end_at = end[1] or _opening(end_on, hours)
    passed = working_time(start_at, end_at, hours) if unit is TimeUnit.WORKING_HOUR else end_at - start_at
    return Fraction(passed // timedelta(seconds=1), _SECONDS[unit])


def _opening(day: date, hours: WorkingHours) -> datetime:
    span = hours.span(day)
    return span[0] if span else datetime.combine(day, time(0, 0), hours.zone)


def _is_kept(kind: ClauseKind, value: Amount, limit: Amount) -> bool:
    if kind is ClauseKind.ON_TIME:
        return value <= 0
    return value >= limit if kind in {ClauseKind.NOTICE, ClauseKind.AGENDA_AHEAD} else value <= limit


def _is_undecided(kind: ClauseKind, sample: Sample) -> bool:
    """Whether the case is open; how much notice was given is decided at once."""
    return kind is not ClauseKind.NOTICE and sample.done_on is None and sample.done_at is None
