"""How far clauses were kept: written cases for each kind, and what is unknown."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.insight.adherence import Sample, Terms, adherence
from liaison.insight.working_time import WorkingHours
from liaison.model.briefing import SourceRef
from liaison.model.values import ClauseKind, TimeUnit

HOURS = WorkingHours(ZoneInfo("Europe/London"))
NOW = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)


def on(month: int, day: int) -> date:
    return date(2026, month, day)


def at(month: int, day: int, hour: int) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=UTC)


def terms(kind: ClauseKind, threshold: int, unit: TimeUnit) -> Terms:
    return Terms(kind, Decimal(threshold), unit)


REPLY = terms(ClauseKind.REPLY_TIME, 4, TimeUnit.WORKING_HOUR)
FEEDBACK = terms(ClauseKind.FEEDBACK_TIME, 3, TimeUnit.WORKING_DAY)
NOTICE = terms(ClauseKind.NOTICE, 14, TimeUnit.DAY)
AGENDA = terms(ClauseKind.AGENDA_AHEAD, 1, TimeUnit.DAY)
ON_TIME = Terms(ClauseKind.ON_TIME)


@pytest.mark.parametrize(
    ("of", "sample", "kept"),
    [
        (REPLY, Sample(None, None, asked_at=at(11, 20, 16), done_at=at(11, 23, 11)), True),
        (REPLY, Sample(None, None, asked_at=at(11, 20, 16), done_at=at(11, 23, 12)), False),
        (FEEDBACK, Sample(on(11, 19), on(11, 24)), True),
        (FEEDBACK, Sample(on(11, 19), on(11, 25)), False),
        (terms(ClauseKind.FEEDBACK_TIME, 3, TimeUnit.DAY), Sample(on(11, 20), on(11, 24)), False),
        (terms(ClauseKind.FEEDBACK_TIME, 1, TimeUnit.WEEK), Sample(on(11, 13), on(11, 20)), True),
        (NOTICE, Sample(on(11, 1), None, on(11, 15)), True),
        (NOTICE, Sample(on(11, 2), None, on(11, 15)), False),
        (AGENDA, Sample(None, on(11, 23), on(11, 24)), True),
        (AGENDA, Sample(None, on(11, 24), on(11, 24)), False),
        (ON_TIME, Sample(None, on(11, 24), on(11, 24)), True),
        (ON_TIME, Sample(None, on(11, 25), on(11, 24)), False),
    ],
)
def test_one_case(of: Terms, sample: Sample, kept: bool) -> None:
    found = adherence(of, [sample], HOURS, NOW)
    assert (found.kept, found.total, found.share) == (int(kept), 1, Decimal(int(kept)))


@pytest.mark.parametrize(
    ("of", "sample", "total"),
    [
        (FEEDBACK, Sample(on(11, 23), None), 0),
        (FEEDBACK, Sample(on(11, 2), None), 1),
        (ON_TIME, Sample(None, None, on(11, 30)), 0),
        (ON_TIME, Sample(None, None, on(11, 20)), 1),
        (AGENDA, Sample(None, None, on(11, 30)), 0),
        (AGENDA, Sample(None, None, on(11, 24)), 1),
        (REPLY, Sample(None, None, asked_at=at(11, 23, 16)), 0),
        (REPLY, Sample(None, None, asked_at=at(11, 20, 9)), 1),
    ],
)
def test_an_open_case_counts_once_it_can_no_longer_be_kept(of: Terms, sample: Sample, total: int) -> None:
    found = adherence(of, [sample], HOURS, NOW)
    assert (found.kept, found.total) == (0, total)


@pytest.mark.parametrize(
    "of",
    [
        Terms(ClauseKind.CUSTOM),
        Terms(ClauseKind.CONTACT_RHYTHM),
        Terms(ClauseKind.FEEDBACK_TIME),
        terms(ClauseKind.FEEDBACK_TIME, 1, TimeUnit.EVENT),
    ],
)
def test_what_cannot_be_measured_is_unknown(of: Terms) -> None:
    found = adherence(of, [Sample(on(11, 1), on(11, 2), on(11, 3))], HOURS, NOW)
    assert (found.total, found.share, found.median) == (0, None, None)


def test_a_case_without_dates_is_left_out() -> None:
    assert adherence(NOTICE, [Sample(None, None, on(11, 15))], HOURS, NOW).total == 0
    assert adherence(ON_TIME, [Sample(on(11, 1), None)], HOURS, NOW).total == 0


def test_what_was_asked_for_before_it_was_agreed_is_no_case_of_a_clause() -> None:
    agreed = Terms(ClauseKind.ON_TIME, since=on(9, 1))
    cases = (
        Sample(on(8, 31), on(9, 12), on(9, 10)),
        Sample(on(9, 1), on(9, 12), on(9, 10)),
        Sample(None, on(8, 29), on(8, 28)),
        Sample(None, on(9, 3), on(9, 3)),
    )
    found = adherence(agreed, cases, HOURS, NOW)
    assert (found.kept, found.total) == (1, 2)


def test_the_usual_and_the_average_and_the_broken_ones() -> None:
    days = terms(ClauseKind.FEEDBACK_TIME, 3, TimeUnit.DAY)
    samples = [
        Sample(on(11, 1), on(11, 1) + timedelta(days=took), source=SourceRef("commitment", str(took)))
        for took in (1, 3, 9, 10)
    ]
    found = adherence(days, samples, HOURS, NOW)
    assert (found.kept, found.total, found.median, found.mean) == (2, 4, Decimal("6.00"), Decimal("5.75"))
    assert found.broken == (SourceRef("commitment", "10"), SourceRef("commitment", "9"))
    assert found.share == Decimal("0.5")


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=12), st.integers(1, 20), st.integers(0, 9))
def test_a_softer_threshold_is_never_kept_less(cases: list[tuple[int, int]], limit: int, more: int) -> None:
    start = on(9, 1)
    samples = [Sample(start + timedelta(days=a), start + timedelta(days=a + took)) for a, took in cases]
    hard = adherence(terms(ClauseKind.FEEDBACK_TIME, limit, TimeUnit.WORKING_DAY), samples, HOURS, NOW)
    soft = adherence(terms(ClauseKind.FEEDBACK_TIME, limit + more, TimeUnit.WORKING_DAY), samples, HOURS, NOW)
    assert hard.kept <= soft.kept <= soft.total == hard.total == len(cases)
