"""Where what is moved lands: days, times that snap, both ends that are pulled, and what stays."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from liaison.desk.calendar.views import CalendarEntry, EntryKind
from liaison.ui.calendar.moves import (
    Grip,
    blank,
    by_days,
    by_time,
    is_elsewhere,
    longer_by_days,
    place_words,
    stays_because,
    stretched,
)

LONDON = ZoneInfo("Europe/London")
FRIDAY = date(2026, 11, 27)


def timed(at: str, minutes: int = 30, day: date = FRIDAY) -> CalendarEntry:
    begins = datetime.fromisoformat(f"{day}T{at}").replace(tzinfo=LONDON).astimezone(UTC)
    ends = begins + timedelta(minutes=minutes)
    return CalendarEntry(EntryKind.MEETING, day, day, "Call", "meeting", "m", starts_at=begins, ends_at=ends)


def test_days_keep_the_time_on_the_wall_across_a_change_of_clocks() -> None:
    before = timed("09:00", day=date(2026, 10, 23))
    after = by_days(before, 3, LONDON)
    assert place_words(after, LONDON) == "Monday 26 October, 09:00–09:30"
    assert after.starts_at is not None
    assert before.starts_at is not None
    assert after.starts_at - before.starts_at == timedelta(days=3, hours=1)
    assert by_days(before, -300_000, LONDON) == before, "no calendar reaches that far"


def test_times_snap_to_a_quarter_and_with_shift_to_five_minutes() -> None:
    entry = timed("09:20")
    assert place_words(by_time(entry, 1, 4, LONDON), LONDON) == "Saturday 28 November, 09:20–09:50"
    assert place_words(by_time(entry, 0, 22, LONDON), LONDON) == "Friday 27 November, 09:45–10:15"
    assert place_words(by_time(entry, 0, 22, LONDON, 5), LONDON) == "Friday 27 November, 09:40–10:10"
    assert place_words(by_time(timed("23:45"), 0, 30, LONDON), LONDON) == "Saturday 28 November, 00:15–00:45"


def test_both_ends_are_pulled_and_something_is_left() -> None:
    entry = timed("09:00", 60)
    assert place_words(stretched(entry, Grip.END, 33, LONDON), LONDON) == "Friday 27 November, 09:00–10:30"
    assert place_words(stretched(entry, Grip.START, -40, LONDON), LONDON) == "Friday 27 November, 08:15–10:00"
    assert place_words(stretched(entry, Grip.END, -300, LONDON), LONDON) == "Friday 27 November, 09:00–09:15"
    assert place_words(stretched(entry, Grip.START, 300, LONDON), LONDON) == "Friday 27 November, 09:45–10:00"
    assert not is_elsewhere(entry, stretched(entry, Grip.END, 3, LONDON))
    days = CalendarEntry(EntryKind.MEETING, FRIDAY, FRIDAY, "Fair", "meeting", "m")
    assert longer_by_days(days, 2).until == date(2026, 11, 29)
    assert longer_by_days(days, -2).until == FRIDAY


def test_what_is_drawn_upwards_begins_where_it_ends() -> None:
    down = blank(datetime(2026, 11, 27, 14, 2), datetime(2026, 11, 27, 15, 25), LONDON)
    up = blank(datetime(2026, 11, 27, 15, 25), datetime(2026, 11, 27, 14, 2), LONDON)
    assert place_words(down, LONDON) == place_words(up, LONDON) == "Friday 27 November, 14:00–15:30"


def test_what_comes_from_elsewhere_says_where_its_date_is() -> None:
    birthday = CalendarEntry(EntryKind.PERSONAL, FRIDAY, FRIDAY, "Birthday", "personal_date", "p")
    done = CalendarEntry(EntryKind.OURS, FRIDAY, FRIDAY, "Report", "commitment", "c", is_done=True)
    busy = CalendarEntry(EntryKind.BUSY, FRIDAY, FRIDAY, "Peak season", "busy_period", "b")
    stake = CalendarEntry(EntryKind.REVIEW, FRIDAY, FRIDAY, "Renewal", "client", "h")
    assert stays_because(birthday) == "“Birthday” is a personal date: it changes in the record of the person."
    assert stays_because(busy) == "“Peak season” is a busy period of the client: its days change in its record."
    assert stays_because(stake) == "“Renewal” is marked here by a date of another record: it changes there."
    assert stays_because(done) == "A promise that is done does not move."
    assert stays_because(timed("09:00")) == ""
