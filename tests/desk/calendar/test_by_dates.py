"""Series that no rule says where they are moved to: they go on by their dates, up to a day where they have no end."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from liaison.desk.calendar.series import Reach
from liaison.desk.calendar.views import SeriesWithoutEndError
from liaison.desk.context import Desk
from liaison.desk.exports.calendar import export_calendar
from liaison.desk.history import recent, undo_last
from liaison.desk.occurrences import ensure_expanded
from liaison.model.interaction import Interaction
from liaison.model.meeting import Meeting, Occurrence
from liaison.model.values import InteractionKind
from support.imports import add_client, calendar, event, rows

from .test_series import bring, move, named, read_elsewhere, times

LONDON = "DTSTART;TZID=Europe/London:"
#: The second last working day of a month cannot be said where a working day before it is meant.
LAST = "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;{end}\nDURATION:PT30M\nX-COLOUR:red"
FOUR = LAST.format(end="COUNT=5") + "\nEXDATE;TZID=Europe/London:20261231T090000"
OWN = "RECURRENCE-ID;TZID=Europe/London:20261130T090000\nDURATION:PT30M"
DAY = timedelta(days=1)


def last_working_days(more: str = FOUR, sequence: int = 0) -> bytes:
    """From September to January, December left out, November at 15:00."""
    series = event(f"{more}\nSEQUENCE:{sequence}", start="20260930T090000").replace("DTSTART:", LONDON)
    own = event(f"{OWN}\nSEQUENCE:{sequence}", start="20261130T150000", title="Later").replace("DTSTART:", LONDON)
    return calendar(series, own)


AS_READ = ["01-29 09:00", "09-30 08:00", "10-30 09:00", "11-30 15:00"]
A_DAY_EARLIER = ["01-28 09:00", "09-29 08:00", "10-29 09:00", "11-30 15:00"]


@pytest.fixture
def wide(desk: Desk) -> Desk:
    """A record in which a year is worked out."""
    ensure_expanded(desk, date(2026, 1, 1), date(2027, 12, 31))
    return desk


def starts(desk: Desk) -> list[datetime]:
    """When everything takes place, in order."""
    return sorted(row.starts_at for row in rows(desk, Occurrence))


def talk(desk: Desk, occurrence: str) -> None:
    """Record a call of one time."""
    (row,) = rows(desk, Meeting)
    with desk.record.command("talk") as unit:
        unit.session.add(
            Interaction(
                client_id=add_client(unit.session, "Acme"),
                meeting_id=row.id,
                occurrence=occurrence,
                happened_at=desk.now(),
                zone="UTC",
                interaction_kind=InteractionKind.CALL,
            )
        )


def test_all_of_a_series_that_ends_go_where_no_rule_says_them(wide: Desk) -> None:
    bring(wide, last_working_days())
    assert times(wide) == AS_READ
    talk(wide, "20270129T090000Z")
    move(wide, "20261030T090000Z", -DAY, Reach.ALL)

    assert times(wide) == A_DAY_EARLIER, "what is left out stays so, and what has a time of its own stays there"
    assert read_elsewhere(wide) == times(wide)
    assert b"RRULE" not in export_calendar(wide).split(b"BEGIN:VEVENT")[1]
    assert export_calendar(wide).count(b"X-COLOUR:red") == 1
    assert named(wide, rows(wide, Interaction)[0].occurrence).starts_at == datetime(2027, 1, 28, 9, tzinfo=UTC)
    move(wide, "20261030T090000Z", DAY + timedelta(hours=1), Reach.ALL)
    assert times(wide) == ["01-29 10:00", "09-30 09:00", "10-30 10:00", "11-30 15:00"], "again"
    assert read_elsewhere(wide) == times(wide)
    undo_last(wide)
    undo_last(wide)
    assert times(wide) == AS_READ
    assert read_elsewhere(wide) == times(wide)


def test_from_one_of_its_times_on(wide: Desk) -> None:
    bring(wide, last_working_days())
    move(wide, "20261030T090000Z", -DAY, Reach.FOLLOWING)
    assert times(wide) == ["01-28 09:00", "09-30 08:00", "10-29 09:00", "11-30 15:00"]
    assert read_elsewhere(wide) == times(wide)
    assert [row.recurrence is None for row in rows(wide, Meeting)] == [False, True]


def test_the_last_one_with_those_before_it(wide: Desk) -> None:
    bring(wide, last_working_days())
    move(wide, "20261130T090000Z", -DAY, Reach.ALL)
    assert times(wide) == ["01-28 09:00", "09-29 08:00", "10-29 09:00", "11-29 15:00"], "its own time goes along"
    assert read_elsewhere(wide) == times(wide)


def test_a_newer_version_goes_along(wide: Desk) -> None:
    bring(wide, last_working_days())
    move(wide, "20261030T090000Z", -DAY, Reach.ALL)
    bring(wide, last_working_days())
    assert times(wide) == A_DAY_EARLIER, "the same file again"
    bring(wide, last_working_days(FOUR + "\nLOCATION:Zoom", sequence=1))
    assert times(wide) == A_DAY_EARLIER
    assert rows(wide, Meeting)[0].location == "Zoom"
    bring(wide, last_working_days(FOUR.replace("COUNT=5", "COUNT=6"), sequence=2))
    assert times(wide) == ["01-28 09:00", "02-25 09:00", *A_DAY_EARLIER[1:]], "one more"
    bring(wide, last_working_days(FOUR.replace("COUNT=5", "INTERVAL=1"), sequence=3))
    assert starts(wide)[-1] > datetime(2027, 12, 1, tzinfo=UTC), "it has no end any more, so it is as its calendar says"
    assert starts(wide)[0] == datetime(2026, 9, 30, 8, tzinfo=UTC)


def test_a_series_without_end_asks_for_one(wide: Desk) -> None:
    bring(wide, calendar(event(LAST.format(end="INTERVAL=1"), start="20260930T090000").replace("DTSTART:", LONDON)))
    before = times(wide)
    for reach in (Reach.ALL, Reach.FOLLOWING):
        with pytest.raises(SeriesWithoutEndError, match="single dates") as caught:
            move(wide, "20261030T090000Z", -DAY, reach)
        assert caught.value.until == date(2028, 10, 28)
    assert times(wide) == before
    move(wide, "20261030T090000Z", -DAY, Reach.UNTIL)

    first = [datetime(2026, 9, 30, 8, tzinfo=UTC), *(datetime(2026, month, 29, 9, tzinfo=UTC) for month in (10, 11))]
    assert starts(wide)[:3] == first
    ensure_expanded(wide, date(2028, 1, 1), date(2029, 12, 31))
    assert starts(wide)[-1] == datetime(2028, 9, 28, 8, tzinfo=UTC)
    assert "until 28 Oct 2028, as single dates" in recent(wide)[0].words
    undo_last(wide)
    assert len(rows(wide, Meeting)) == 1


def test_the_first_one_of_a_series_without_end(wide: Desk) -> None:
    bring(wide, calendar(event(LAST.format(end="INTERVAL=1"), start="20260930T090000").replace("DTSTART:", LONDON)))
    move(wide, "20260930T080000Z", -DAY, Reach.UNTIL)
    assert len(rows(wide, Meeting)) == 1
    assert times(wide)[:2] == ["01-28 09:00", "01-30 09:00"], "of 2027 and of 2028"
    assert read_elsewhere(wide)[:1] == ["01-28 09:00"]


def test_a_series_made_here(wide: Desk) -> None:
    at = datetime(2026, 9, 30, 8, tzinfo=UTC)
    with wide.record.command("make") as unit:
        row = Meeting(uid="x@liaison", title="Call", starts_at=at, ends_at=at + timedelta(hours=1), repeats=True)
        row.zone, row.recurrence = "Europe/London", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4"
        unit.session.add(row)
    talk(wide, "20261030T090000Z")
    move(wide, "20261130T090000Z", -DAY, Reach.ALL)
    assert times(wide) == ["09-29 08:00", "10-29 09:00", "11-29 09:00", "12-30 09:00"]
    assert read_elsewhere(wide) == times(wide)
    assert named(wide, rows(wide, Interaction)[0].occurrence).starts_at == datetime(2026, 10, 29, 9, tzinfo=UTC)


def test_what_was_moved_by_months_before(wide: Desk) -> None:
    """The days of the rule were said anew first: each of them goes as far from where it is now."""
    days = event("RRULE:FREQ=MONTHLY;BYMONTHDAY=10,20;COUNT=6\nDURATION:PT1H", start="20260910T100000Z")
    bring(wide, calendar(days))
    talk(wide, "20261020T100000Z")
    move(wide, "20260920T100000Z", 8 * DAY, Reach.ALL)
    assert times(wide)[:2] == ["09-18 10:00", "09-28 10:00"]
    move(wide, "20260920T100000Z", 2 * DAY, Reach.ALL)
    assert times(wide) == ["09-20 10:00", "09-30 10:00", "10-20 10:00", "10-30 10:00", "11-20 10:00", "11-30 10:00"]
    assert read_elsewhere(wide) == times(wide)
    assert named(wide, rows(wide, Interaction)[0].occurrence).starts_at == datetime(2026, 10, 30, 10, tzinfo=UTC)


def test_whole_days_go_by_their_dates(wide: Desk) -> None:
    days = event("RRULE:FREQ=MONTHLY;BYDAY=MO,FR;BYSETPOS=-1;UNTIL=20261231", start="20260928")
    bring(wide, calendar(days.replace("DTSTART:", "DTSTART;VALUE=DATE:")))
    assert times(wide) == ["09-28", "10-30", "11-30", "12-28"]
    move(wide, "20261030", 2 * DAY, Reach.ALL)
    assert times(wide) == ["09-30", "11-01", "12-02", "12-30"]
    assert read_elsewhere(wide) == times(wide)
