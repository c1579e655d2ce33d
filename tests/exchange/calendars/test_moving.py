"""Series moved here take all they name along; what is written is read the same here and by the usual libraries."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.exchange.calendars.changing import Span, change_one, changed_times, divide
from liaison.exchange.calendars.expanding import expand
from liaison.exchange.calendars.following import Moving
from liaison.exchange.calendars.listing import WithoutEndError, listed
from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.rules import parse_rule, starts_between
from liaison.exchange.calendars.shifting import CannotMove, SeriesMove, is_same_pattern, moved_rule
from liaison.exchange.calendars.values import MeetingIn, MeetingOut
from liaison.exchange.calendars.writing import write_calendar

ZONES = ("Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu")
FROM, TO = datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
STAMP = datetime(2026, 11, 24, tzinfo=UTC)
TUESDAY = datetime(2026, 3, 10, 9)


def _said(rule: str, old: datetime, new: datetime, zone: str | None = "Europe/London") -> str:
    return moved_rule(rule, old, new, ZoneInfo(zone) if zone else None)


@pytest.mark.parametrize(
    ("rule", "by", "said"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", timedelta(days=2), "FREQ=WEEKLY;BYDAY=TH"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR", timedelta(days=-1), "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=SU"),
        ("FREQ=DAILY;BYDAY=MO,TU", timedelta(days=1), "FREQ=DAILY;BYDAY=TU,WE"),
        ("FREQ=MONTHLY;BYDAY=2TU", timedelta(days=2), "FREQ=MONTHLY;BYDAY=2TH"),
        ("FREQ=MONTHLY;BYDAY=2TU", timedelta(days=21), "FREQ=MONTHLY;BYDAY=-1TU"),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", timedelta(days=8), "FREQ=MONTHLY;BYDAY=WE;BYSETPOS=3"),
        ("FREQ=MONTHLY;BYMONTHDAY=10", timedelta(days=3), "FREQ=MONTHLY;BYMONTHDAY=13"),
        ("FREQ=MONTHLY;BYMONTHDAY=10,20", timedelta(days=3), "FREQ=MONTHLY;BYMONTHDAY=13,23"),
        ("FREQ=MONTHLY;BYMONTHDAY=-22", timedelta(days=1), "FREQ=MONTHLY;BYMONTHDAY=-21"),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=2TU", timedelta(days=30), "FREQ=YEARLY;BYMONTH=4;BYDAY=2TH"),
        ("FREQ=MONTHLY;BYDAY=2TU,4TU", timedelta(days=2), "FREQ=MONTHLY;BYDAY=2TH,4TH"),
        ("FREQ=MONTHLY;BYDAY=1TU,2TU", timedelta(days=14), "FREQ=MONTHLY;BYDAY=3TU,4TU"),
        ("FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU", timedelta(days=30), "FREQ=YEARLY;BYMONTH=4,10;BYDAY=2TH"),
        ("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=10", timedelta(days=9), "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=19"),
        ("FREQ=YEARLY", timedelta(days=30), "FREQ=YEARLY"),
        ("FREQ=YEARLY;BYWEEKNO=11;BYDAY=TU", timedelta(days=2), "FREQ=YEARLY;BYWEEKNO=11;BYDAY=TH"),
        ("FREQ=YEARLY;BYWEEKNO=11;BYDAY=TU,FR", timedelta(days=-8), "FREQ=YEARLY;BYWEEKNO=10;BYDAY=MO,TH"),
        ("FREQ=YEARLY;BYYEARDAY=69,-100", timedelta(days=4), "FREQ=YEARLY;BYYEARDAY=-96,73"),
        ("FREQ=YEARLY;BYDAY=10TU", timedelta(days=4), "FREQ=YEARLY;BYDAY=11SA"),
        ("FREQ=YEARLY;BYDAY=TU;BYSETPOS=10", timedelta(days=-1), "FREQ=YEARLY;BYDAY=MO;BYSETPOS=10"),
        ("FREQ=YEARLY;BYDAY=TU,TH", timedelta(days=1), "FREQ=YEARLY;BYDAY=WE,FR"),
        ("FREQ=MONTHLY;BYDAY=TU", timedelta(days=-2), "FREQ=MONTHLY;BYDAY=SU"),
        ("FREQ=DAILY;BYHOUR=9", timedelta(hours=2), "FREQ=DAILY;BYHOUR=11"),
        ("FREQ=WEEKLY;UNTIL=20260331T080000Z", timedelta(days=1), "FREQ=WEEKLY;UNTIL=20260401T080000Z"),
        ("FREQ=WEEKLY;UNTIL=20260331", timedelta(days=1), "FREQ=WEEKLY;UNTIL=20260401"),
        ("FREQ=WEEKLY;UNTIL=20260331T090000", timedelta(hours=1), "FREQ=WEEKLY;UNTIL=20260331T100000"),
    ],
)
def test_a_rule_is_said_of_other_days(rule: str, by: timedelta, said: str) -> None:
    assert _said(rule, TUESDAY, TUESDAY + by) == said


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYWEEKNO=11;BYDAY=TU,FR",
        "FREQ=YEARLY;BYWEEKNO=11",
        "FREQ=YEARLY;BYWEEKNO=11,52;BYDAY=TU",
        "FREQ=YEARLY;BYYEARDAY=69,363",
        "FREQ=YEARLY;BYYEARDAY=69;BYMONTH=3",
        "FREQ=MONTHLY;BYDAY=1MO,2TU",
        "FREQ=MONTHLY;BYDAY=2TU,-1TU",
        "FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=10,31",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=2",
        "FREQ=MONTHLY;BYMONTHDAY=10,28",
        "FREQ=DAILY;BYMONTH=3",
    ],
)
def test_a_rule_that_cannot_be_is_left(rule: str) -> None:
    with pytest.raises(CannotMove):
        _said(rule, TUESDAY, TUESDAY + timedelta(days=4))
    assert _said(rule, TUESDAY, TUESDAY + timedelta(hours=2)) == rule, "its time of the day can be moved"


def test_whole_days_end_as_many_days_on() -> None:
    old, new = datetime(2026, 3, 10), datetime(2026, 3, 12)
    assert _said("FREQ=DAILY;UNTIL=20260315", old, new, None) == "FREQ=DAILY;UNTIL=20260317"
    assert _said("FREQ=DAILY;UNTIL=20260315T000000Z", old, new, None) == "FREQ=DAILY;UNTIL=20260317T000000Z"
    assert is_same_pattern("FREQ=WEEKLY;UNTIL=20270101", "FREQ=WEEKLY;COUNT=3;WKST=MO;INTERVAL=1")
    assert not is_same_pattern("FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2")


RULES = (
    "FREQ=DAILY;INTERVAL=3",
    "FREQ=WEEKLY",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY={day}",
    "FREQ=MONTHLY;BYDAY={place}{day}",
    "FREQ=MONTHLY;BYMONTHDAY={number}",
    "FREQ=MONTHLY",
    "FREQ=YEARLY;BYMONTH={month};BYDAY={place}{day}",
    "FREQ=YEARLY",
    "FREQ=YEARLY;BYYEARDAY={of_year}",
    "FREQ=YEARLY;BYWEEKNO={week};BYDAY={day}",
    "FREQ=YEARLY;BYDAY={of_days}{day}",
    "FREQ=YEARLY;BYDAY={day}",
    "FREQ=MONTHLY;BYDAY={day}",
    "FREQ=MONTHLY;BYDAY=1{day},{place}{day}",
    "FREQ=YEARLY;BYMONTH=2,{month},11;BYDAY={place}{day}",
)
ENDS = ("", ";COUNT=7", ";UNTIL=20270601T000000Z")


@st.composite
def series(draw: st.DrawFn) -> tuple[str, str, datetime]:
    """A series as a calendar text with one time left out and one moved, its zone, and its first start."""
    zone = draw(st.sampled_from(ZONES))
    wall = datetime(2026, draw(st.integers(1, 12)), draw(st.integers(1, 24)), draw(st.integers(5, 18)))
    day = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[wall.weekday()]
    said = {"day": day, "place": (wall.day - 1) // 7 + 1, "number": wall.day, "month": wall.month}
    of_year = wall.timetuple().tm_yday
    said |= {"of_year": of_year, "week": wall.isocalendar().week, "of_days": (of_year - 1) // 7 + 1}
    rule = draw(st.sampled_from(RULES)).format(**said) + draw(st.sampled_from(ENDS))
    times = list(starts_between(parse_rule(rule), wall, None, wall.date(), date(2029, 1, 1)))[:8]
    lines = [f"DTSTART;TZID={zone}:{wall:%Y%m%dT%H%M%S}", "DURATION:PT45M", "SUMMARY:Call", f"RRULE:{rule}"]
    left_out = draw(st.sampled_from(times))
    lines.append(f"EXDATE;TZID={zone}:{left_out:%Y%m%dT%H%M%S}")
    changed = [at for at in times if at not in (left_out, wall)]
    events = [lines]
    if changed:
        at = draw(st.sampled_from(changed))
        own = at + draw(st.sampled_from((timedelta(0), timedelta(hours=3), timedelta(days=1))))
        head = f"RECURRENCE-ID;TZID={zone}:{at:%Y%m%dT%H%M%S}"
        events.append([head, f"DTSTART;TZID={zone}:{own:%Y%m%dT%H%M%S}", "DURATION:PT45M", "SUMMARY:Changed"])
    text = "".join(
        "BEGIN:VEVENT\r\nUID:s@x\r\nDTSTAMP:20260101T000000Z\r\n"
        + "".join(f"{one}\r\n" for one in event)
        + "END:VEVENT\r\n"
        for event in events
    )
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{text}END:VCALENDAR\r\n", zone, wall


def _read(text: str, uid: str = "s@x") -> MeetingIn:
    return next(one for one in read_calendar(text.encode(), "", default_zone="UTC").meetings if one.uid == uid)


def _out(text: str, by: timedelta, zone: str, uid: str = "s@x") -> MeetingOut:
    known = _read(text, uid)
    assert known.starts_at is not None
    assert known.recurrence is not None
    old = known.starts_at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    rule = moved_rule(known.recurrence, old, old + by, ZoneInfo(zone))
    starts = (old + by).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return MeetingOut(
        uid=uid,
        title=known.title,
        starts_at=starts,
        ends_at=starts + timedelta(minutes=45),
        zone=zone,
        recurrence=rule,
        ics=text,
    )


def _library(text: str) -> list[str]:
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(FROM, TO)
    return sorted(f"{one['DTSTART'].dt.astimezone(UTC):%Y-%m-%d %H:%M} {one['SUMMARY']}" for one in found)


def _ours(text: str) -> list[str]:
    found = expand(text, FROM, TO, default_zone="UTC")
    return sorted(f"{one.starts_at:%Y-%m-%d %H:%M} {one.title}" for one in found)


@settings(max_examples=60, deadline=None)
@given(series(), st.integers(-3, 3), st.integers(-4, 4))
def test_a_moved_series_is_read_the_same_elsewhere(made: tuple[str, str, datetime], days: int, hours: int) -> None:
    text, zone, wall = made
    by = timedelta(days=days, hours=hours)
    if not 1 <= wall.day + days <= 28 or (wall + by).date() != wall.date() + timedelta(days=days):
        return
    try:
        out = _out(text, by, zone)
    except CannotMove:  # of the first week, or of the fifth such day of a month, not every year has one
        assert any(part in text for part in ("BYWEEKNO=1;", "BYWEEKNO=51", "BYDAY=1", "BYMONTH=2,")), text
        return
    written = write_calendar([out], [], [], stamp=STAMP, name="").decode()
    assert _ours(written) == _library(written)
    before, after = (expand(one, FROM - timedelta(days=9), TO, default_zone="UTC", limit=6) for one in (text, written))
    is_few = min(len(before), len(after)) < 6  # then one may lie beyond the end of what is looked at
    assert abs(len(before) - len(after)) <= is_few
    moving = Moving.read(out)
    if by and moving is not None:
        names = {moving.name(one.recurrence_id) for one in before}
        assert len(names & {one.recurrence_id for one in after}) >= len(after) - 1, "each is found again by its name"


@settings(max_examples=60, deadline=None)
@given(series(), st.integers(1, 5))
def test_a_divided_series_is_the_same_in_two(made: tuple[str, str, datetime], number: int) -> None:
    text, _zone, _wall = made
    whole = expand(text, FROM, TO, default_zone="UTC")
    if number >= len(whole):
        return
    at = sorted(one.recurrence_id for one in whole)[number]
    halves = divide(text, "s@x", at, "t@x", default_zone="UTC")
    both = [*expand(halves.before, FROM, TO, default_zone="UTC"), *expand(halves.after, FROM, TO, default_zone="UTC")]
    key = {(one.recurrence_id, one.starts_at, one.title) for one in both}
    assert key == {(one.recurrence_id, one.starts_at, one.title) for one in whole}
    assert len(both) == len(whole), "none is in both"
    for half in halves:
        assert _ours(half) == _library(half)
    assert "RELATED-TO;RELTYPE=SIBLING:s@x" in halves.after


@settings(max_examples=25, deadline=None)
@given(series(), st.integers(-30, 30), st.integers(-4, 4))
def test_a_series_said_by_its_dates_is_the_same_and_moves_as_one(
    made: tuple[str, str, datetime], days: int, hours: int
) -> None:
    text, zone, _wall = made
    if not any(end in text for end in ("COUNT", "UNTIL")):
        with pytest.raises(WithoutEndError):
            listed(text, "s@x", default_zone="UTC")
        text = listed(text, "s@x", default_zone="UTC", until=date(2027, 6, 30))
        assert max(one for one in ("", *_ours(text)) if not one.endswith("Changed")) < "2027-07-02"
    else:
        whole, text = _ours(text), listed(text, "s@x", default_zone="UTC")
        assert _ours(text) == whole
    assert _ours(text) == _library(text)
    known, by = _read(text), timedelta(days=days, hours=hours)
    assert known.recurrence is None
    assert known.starts_at is not None
    starts = (known.starts_at.astimezone(ZoneInfo(zone)) + by).astimezone(UTC)
    ends = starts + timedelta(minutes=45)
    out = MeetingOut(uid="s@x", title="Call", starts_at=starts, ends_at=ends, zone=zone, ics=text)
    written = write_calendar([out], [], [], stamp=STAMP, name="").decode()
    assert _ours(written) == _library(written)
    assert len(expand(written, FROM - timedelta(days=40), TO + timedelta(days=900), default_zone="UTC")) == len(
        expand(text, FROM - timedelta(days=40), TO + timedelta(days=900), default_zone="UTC")
    )


@settings(max_examples=40, deadline=None)
@given(series(), st.integers(0, 5), st.integers(-5, 5))
def test_one_time_said_anew_moves_alone(made: tuple[str, str, datetime], number: int, hours: int) -> None:
    text, _zone, _wall = made
    whole = expand(text, FROM, TO, default_zone="UTC")
    if not whole:  # its only time within these years is left out
        return
    one = whole[number % len(whole)]
    assert one.starts_at is not None
    begins = one.starts_at + timedelta(hours=hours)
    changed = change_one(
        text, "s@x", one.recurrence_id, Span(begins, begins + timedelta(minutes=30)), default_zone="UTC"
    )
    after = {
        item.recurrence_id: item.starts_at for item in expand(changed, FROM, TO + timedelta(days=1), default_zone="UTC")
    }
    assert after[one.recurrence_id] == begins
    assert {name: at for name, at in after.items() if name != one.recurrence_id} | {
        one.recurrence_id: one.starts_at
    } == {item.recurrence_id: item.starts_at for item in expand(text, FROM, TO + timedelta(days=1), default_zone="UTC")}
    assert _ours(changed) == _library(changed)
    assert one.recurrence_id in changed_times(changed, "s@x", default_zone="UTC")


def test_changes_of_all_that_follow_go_along() -> None:
    text = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
        "BEGIN:VEVENT\r\nUID:s@x\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260310T090000Z\r\nDURATION:PT45M\r\n"
        "SUMMARY:Call\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:s@x\r\nDTSTAMP:20260101T000000Z\r\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260324T090000Z\r\n"
        "DTSTART:20260324T110000Z\r\nDURATION:PT45M\r\nSUMMARY:Later\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    before = _ours(text)
    assert before[2:] == ["2026-03-24 11:00 Later", "2026-03-31 11:00 Later", "2026-04-07 11:00 Later"]
    written = write_calendar([_out(text, timedelta(hours=1), "UTC")], [], [], stamp=STAMP, name="").decode()
    assert _ours(written)[1:4] == ["2026-03-17 10:00 Call", "2026-03-24 12:00 Later", "2026-03-31 12:00 Later"]
    assert _ours(written) == _library(written)
    halves = divide(text, "s@x", "20260331T090000Z", "t@x", default_zone="UTC")
    assert "SUMMARY:Later" in halves.after


def test_added_dates_and_spans_go_along() -> None:
    text = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
        "BEGIN:VEVENT\r\nUID:s@x\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Europe/London:20260310T090000\r\n"
        "DURATION:PT45M\r\nSUMMARY:Call\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\nRDATE;TZID=Europe/London:20260401T140000\r\n"
        "RDATE;VALUE=PERIOD:20260402T130000Z/PT2H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    written = write_calendar([_out(text, timedelta(days=1), "Europe/London")], [], [], stamp=STAMP, name="").decode()
    assert [one.split(" Call")[0] for one in _ours(written)] == [
        "2026-03-11 09:00", "2026-03-18 09:00", "2026-04-02 13:00", "2026-04-03 13:00"
    ]  # fmt: skip
    assert _ours(written) == _library(written)


def test_a_time_before_the_first_is_found_as_well() -> None:
    rule = parse_rule("FREQ=MONTHLY;BYDAY=2TU")
    move = SeriesMove(datetime(2026, 11, 10, 9), datetime(2026, 11, 12, 9), rule, parse_rule("FREQ=MONTHLY;BYDAY=2TH"))
    assert move.place(datetime(2026, 1, 13, 9)) == datetime(2026, 1, 8, 9)
    assert move.place(datetime(2026, 1, 14, 9)) == datetime(2026, 1, 16, 9), "what is no time of the rule moves as far"
    days = replace(move, new=datetime(2026, 11, 30, 9), moved=parse_rule("FREQ=MONTHLY;BYMONTHDAY=30"))
    assert days.place(datetime(2027, 2, 9, 9)) is None, "February has no thirtieth"
