"""A meeting typed in one line: what is understood, what stays, and what is asked."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from liaison.insight.capture import CaptureContext, KnownPerson
from liaison.insight.capture.lexicon import word_set
from liaison.insight.planning import KnownClient, PlannedLine, Repeating, read_plan

LONDON = ZoneInfo("Europe/London")
TODAY = date(2026, 11, 24)
CONTEXT = CaptureContext(
    today=TODAY,
    now=datetime(2026, 11, 24, 9, 2, tzinfo=LONDON),
    zone=LONDON,
    people=(KnownPerson("dana", "Dana Whitlock"), KnownPerson("owen", "Owen Castillo")),
)
CLIENTS = (
    KnownClient("tallgrass", "Tallgrass Foods"),
    KnownClient("harbor", "Harbor & Finch", ("H&F",)),
    KnownClient("meridian", "Meridian Dental"),
    KnownClient("may", "May Ltd"),
)

#: The line; its title, day, time, minutes, the client, and the rule.
LINES = [
    (
        "Review with Tallgrass next Tuesday 14:00 for 45 min every quarter",
        ("Review", date(2026, 12, 1), time(14), 45, "tallgrass", "FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU"),
    ),
    ("Call Dana tomorrow 3pm", ("Call Dana", date(2026, 11, 25), time(15), 60, None, None)),
    (
        "Check-in with Harbor every Monday 9:30",
        ("Check-in", date(2026, 11, 30), time(9, 30), 60, "harbor", "FREQ=WEEKLY;BYDAY=MO"),
    ),
    ("Call Fri 27 Nov 16:00–16:30, Harbor & Finch", ("Call", date(2026, 11, 27), time(16), 30, "harbor", None)),
    ("Lunch with Owen 3 Dec noon 1h", ("Lunch with Owen", date(2026, 12, 3), time(12), 60, None, None)),
    (
        "Standup every weekday at 9:15 for 15 min until 18 Dec",
        ("Standup", TODAY, time(9, 15), 15, None, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20261218T091500Z"),
    ),
    ("Review on the 15th at 10 monthly", ("Review", date(2026, 12, 15), time(10), 60, None, "FREQ=MONTHLY")),
    (
        "Meridian review every 6 weeks from 1 Dec 11:00, 10 times",
        ("Meridian review", date(2026, 12, 1), time(11), 60, "meridian", "FREQ=WEEKLY;INTERVAL=6;COUNT=10"),
    ),
    (
        "first Monday of every month 10:00 H&F steering",
        ("H&F steering", date(2026, 12, 7), time(10), 60, "harbor", "FREQ=MONTHLY;BYDAY=1MO"),
    ),
    (
        "Weekly call with Harbor on Thursdays 10-10:30",
        ("Call", date(2026, 11, 26), time(10), 30, "harbor", "FREQ=WEEKLY;BYDAY=TH"),
    ),
    (
        "Harbor retro monthly on the last Friday 15:00 1 h 30",
        ("Harbor retro", date(2026, 11, 27), time(15), 90, "harbor", "FREQ=MONTHLY;BYDAY=-1FR"),
    ),
    (
        "31 Jan 10:00 invoice check monthly",
        ("Invoice check", date(2027, 1, 31), time(10), 60, None, "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"),
    ),
    ("Coffee from 2 to 3pm on Friday", ("Coffee", date(2026, 11, 27), time(14), 60, None, None)),
    (
        "Harbor check-in every 2 weeks on Mon and Thu 11:00",
        ("Harbor check-in", date(2026, 11, 26), time(11), 60, "harbor", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"),
    ),
    ("Review Tallgrass 12 Dec half an hour at 9", ("Review", date(2026, 12, 12), time(9), 30, "tallgrass", None)),
    (
        "Planning on the last day of every month 16:00",
        ("Planning", date(2026, 11, 30), time(16), 60, None, "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ),
    (
        "Board 29 Feb 10:00 yearly",
        ("Board", date(2028, 2, 29), time(10), 60, None, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
    ),
    ("Call with May Ltd on Friday 10:00", ("Call", date(2026, 11, 27), time(10), 60, "may", None)),
    ("Daily at 8:45", ("", date(2026, 11, 25), time(8, 45), 60, None, "FREQ=DAILY")),
    ("Coffee on Friday from 2 to 3", ("Coffee", date(2026, 11, 27), time(14), 60, None, None)),
    ("Demo Friday from 11 to 1", ("Demo", date(2026, 11, 27), time(11), 120, None, None)),
    ("Coffee Friday 14h30 to 15h", ("Coffee", date(2026, 11, 27), time(14, 30), 30, None, None)),
    ("Coffee Friday 14h-15h30", ("Coffee", date(2026, 11, 27), time(14), 90, None, None)),
    ("Release Friday 22:00-00:30", ("Release", date(2026, 11, 27), time(22), 150, None, None)),
    ("Release Friday 10pm to 1am", ("Release", date(2026, 11, 27), time(22), 180, None, None)),
    ("Coffee Friday 14:00 for 2h30", ("Coffee", date(2026, 11, 27), time(14), 150, None, None)),
    ("Demo Friday 11am to 1pm", ("Demo", date(2026, 11, 27), time(11), 120, None, None)),
]


@pytest.mark.parametrize(("line", "expected"), LINES, ids=[line for line, _ in LINES])
def test_what_a_line_plans(line: str, expected: tuple[str, date, time, int, str | None, str | None]) -> None:
    planned = read_plan(line, CONTEXT, CLIENTS)

    assert _told(planned) == expected
    assert planned.remarks == ()


def _told(planned: PlannedLine) -> tuple[str, date | None, time | None, int, str | None, str | None]:
    assert planned.day is not None
    rule = planned.repeating.rule(planned.day, planned.start, LONDON) if planned.repeating else None
    client = planned.clients[0].id if planned.clients else None
    return planned.title, planned.day, planned.start, planned.minutes, client, rule


def test_hours_that_are_a_length_are_no_time_of_day() -> None:
    assert read_plan("Workshop Friday 2h to 3h", CONTEXT).start is None


@pytest.mark.parametrize("days", ["1-3 Dec", "from 1 to 3 Dec", "from 1–3 December"])
def test_days_without_a_time_are_whole_days(days: str) -> None:
    planned = read_plan(f"Workshop {days} Meridian", CONTEXT, CLIENTS)

    assert (planned.title, planned.day, planned.start, planned.until) == (
        "Workshop",
        date(2026, 12, 1),
        None,
        date(2026, 12, 3),
    )


def test_a_review_is_known_by_its_word() -> None:
    assert read_plan("Quarterly review with Harbor Friday 10:00", CONTEXT, CLIENTS).is_review
    assert not read_plan("Preview of the site Friday 10:00", CONTEXT, CLIENTS).is_review


def test_people_are_named_with_their_place_in_the_line() -> None:
    line = "Call Dana with Owen tomorrow 3pm"
    planned = read_plan(line, CONTEXT)

    assert [person.person_id for person in planned.people] == ["dana", "owen"]
    assert [line[span.start : span.end] for span in planned.pieces] == ["Dana", "Owen", "tomorrow 3pm"]


def test_without_a_day_it_says_what_is_missing() -> None:
    planned = read_plan("Tallgrass kick-off", CONTEXT, CLIENTS)

    assert not planned.is_whole
    assert planned.remarks == ("Say on which day, as in “Tuesday 14:00”.",)


def test_two_clients_of_one_name_are_asked_about() -> None:
    clients = (KnownClient("a", "Harbor & Finch"), KnownClient("b", "Harbor Logistics"))
    planned = read_plan("Call Harbor Friday 10:00", CONTEXT, clients)

    assert {client.id for client in planned.clients} == {"a", "b"}
    assert planned.remarks == ("Which client is meant: Harbor & Finch, Harbor Logistics?",)


def test_the_full_name_wins_over_a_beginning() -> None:
    clients = (KnownClient("a", "Harbor"), KnownClient("b", "Harbor Logistics"))

    assert [client.id for client in read_plan("Call Harbor Logistics Fri 10:00", CONTEXT, clients).clients] == ["b"]


def test_a_time_that_has_passed_is_tomorrow() -> None:
    assert read_plan("Call at 8:00", CONTEXT).day == date(2026, 11, 25)
    assert read_plan("Call at 11:00", CONTEXT).day == TODAY


def test_how_a_rule_is_said() -> None:
    assert Repeating("MONTHLY", 3, (1,), 1).words == "every quarter on the first Tue"
    assert (
        Repeating("WEEKLY", 2, (0, 3), until=date(2026, 12, 18)).words == "every 2 weeks on Mon and Thu, until 18 Dec"
    )
    assert Repeating("WEEKLY", days=(0, 1, 2, 3, 4), count=8).words == "every weekday, 8 times"


def test_each_rule_takes_place_on_the_day_it_begins() -> None:
    for line, expected in LINES:
        planned = read_plan(line, CONTEXT, CLIENTS)
        if expected[5] is None or planned.day is None:
            continue
        at = datetime.combine(planned.day, planned.start or time())
        rule = expected[5].replace("T091500Z", "T235900")
        assert next(iter(rrulestr(rule, dtstart=at))) == at, line


def test_monthly_on_the_31st_means_the_last_day_of_shorter_months() -> None:
    rule = Repeating("MONTHLY").rule(date(2027, 1, 31))
    days = [at.date() for at in list(rrulestr(rule + ";COUNT=4", dtstart=datetime(2027, 1, 31)))]

    assert days == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30)]


WORDS = word_set(
    "every other second Monday fri weekly monthly quarterly on the last 15th of month at 10 14:00 9 for 45 min 2 hours "
    "from to until 18 Dec 31 Feb next week Tallgrass Harbor & Dana with review , – twice times half an hour 3pm noon "
    "99 weeks year"
)


@given(words=st.lists(st.sampled_from(sorted(WORDS)), max_size=14))
def test_any_words_are_read_and_the_pieces_lie_in_the_line(words: list[str]) -> None:
    line = " ".join(words)
    planned = read_plan(line, CONTEXT, CLIENTS)

    assert all(0 <= span.start < span.end <= len(line) for span in planned.pieces)
    assert 0 < planned.minutes <= 24 * 60
    if planned.repeating is not None and planned.day is not None:
        rrulestr(planned.repeating.rule(planned.day), dtstart=datetime.combine(planned.day, time()))


@given(text=st.text(max_size=200))
def test_no_text_makes_it_stumble(text: str) -> None:
    read_plan(text, CONTEXT, CLIENTS)
