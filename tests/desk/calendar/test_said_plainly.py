"""What is said of dates and rhythms, and what is refused because its day is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from liaison.desk.calendar.reading import calendar_view
from liaison.desk.calendar.reviews import move_review
from liaison.desk.calendar.views import CalendarEntry, EntryKind
from liaison.desk.context import Desk
from liaison.desk.finding import said_day
from liaison.model.errors import InputError
from liaison.model.words import every_days


def a_review(desk: Desk) -> CalendarEntry:
    today = desk.today()
    found = calendar_view(desk, today, today + timedelta(days=300)).entries
    return next(one for one in found if one.kind is EntryKind.REVIEW and one.is_planned)


def test_a_review_is_not_moved_to_a_day_that_is_over(sample_desk: Desk) -> None:
    review, today = a_review(sample_desk), sample_desk.today()
    with pytest.raises(InputError, match="is over"):
        move_review(sample_desk, review, today - timedelta(days=1))
    assert move_review(sample_desk, replace(review), today).words.startswith("Moved: ")


def test_what_is_no_date_is_said_without_the_name_of_a_field(sample_desk: Desk) -> None:
    with pytest.raises(InputError) as refused:
        said_day(sample_desk, "weeks")
    assert refused.value.sentence == "“weeks” is not a date that is understood."


def test_a_rhythm_is_said_as_one_says_it() -> None:
    said = [every_days(days) for days in (1, 7, 90, 365)]
    assert said == ["every day", "every week", "every 90 days", "every year"]
