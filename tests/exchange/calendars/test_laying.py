"""Some properties said anew in a text another program wrote; all else stays to the letter."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from liaison.exchange.calendars.laying import lay, lay_day, lay_todo
from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.values import DayOut, TodoIn, TodoOut
from support.imports import calendar

STAMP = "20261124T090200Z"
TODO = calendar(
    "UID:t@there\nDTSTAMP:20261101T000000Z\nSUMMARY:Send the of\n fer\nDUE;TZID=Europe/London:20261201T170000\n"
    "X-COLOUR;P=1:blue\nSTATUS:NEEDS-ACTION\nDESCRIPTION:As agreed\nBEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT5M\n"
    "DESCRIPTION:Soon\nEND:VALARM",
    kind="VTODO",
).decode()


def known(text: str) -> TodoIn:
    (todo,) = read_calendar(text.encode(), "", default_zone="Europe/London").todos
    return todo


def out(todo: TodoIn) -> TodoOut:
    """It said again as it is."""
    return TodoOut(todo.uid, todo.what, todo.description, todo.due_on, todo.due_at, status=todo.status)


def lines(data: bytes | None) -> list[str]:
    assert data is not None
    return data.decode().split("\r\n")


def test_nothing_but_when_it_was_said_differs_where_nothing_changed() -> None:
    laid = lines(lay_todo(TODO, out(known(TODO)), known(TODO), STAMP))
    before = TODO.split("\r\n")
    assert [one for one in laid if one not in before] == [f"DTSTAMP:{STAMP}", f"LAST-MODIFIED:{STAMP}"]
    assert [one for one in before if one not in laid] == ["DTSTAMP:20261101T000000Z"]


def test_what_changed_is_said_anew_and_folded_lines_go_whole() -> None:
    todo = replace(out(known(TODO)), what="Send; the better, offer", due_at=datetime(2026, 12, 2, 9, tzinfo=UTC))
    text = "\r\n".join(lines(lay_todo(TODO, todo, known(TODO), STAMP)))
    again = known(text)
    assert (again.what, again.due_at, again.description) == (todo.what, todo.due_at, "As agreed")
    assert "fer\r\n" not in text.replace("offer\r\n", "")
    assert text.count("SUMMARY") == text.count("DUE") == 1
    assert "X-COLOUR;P=1:blue" in text
    assert "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT5M\r\nDESCRIPTION:Soon\r\nEND:VALARM" in text


def test_done_and_open_again() -> None:
    done = replace(
        out(known(TODO)), status="COMPLETED", completed_at=datetime(2026, 11, 24, 9, tzinfo=UTC), percent=100
    )
    text = "\r\n".join(lines(lay_todo(TODO, done, known(TODO), STAMP)))
    assert (known(text).status, known(text).percent, known(text).completed_at) == (
        "COMPLETED",
        100,
        datetime(2026, 11, 24, 9, tzinfo=UTC),
    )
    reopened = replace(out(known(text)), status="NEEDS-ACTION")
    again = known("\r\n".join(lines(lay_todo(text, reopened, known(text), STAMP))))
    assert (again.status, again.percent, again.completed_at) == ("NEEDS-ACTION", None, None)


def test_a_status_between_the_two_stays_as_it_is_there() -> None:
    begun = TODO.replace("NEEDS-ACTION", "IN-PROCESS")
    laid = lines(lay_todo(begun, replace(out(known(begun)), status="NEEDS-ACTION"), known(begun), STAMP))
    assert "STATUS:IN-PROCESS" in laid


def test_a_date_is_taken_away() -> None:
    laid = lay_todo(TODO, replace(out(known(TODO)), due_at=None), known(TODO), STAMP)
    assert not any(one.startswith("DUE") for one in lines(laid))


def test_a_day_moves_and_keeps_the_rest() -> None:
    text = calendar("UID:r@x\nDTSTART;VALUE=DATE:20270108\nDTEND;VALUE=DATE:20270109\nSUMMARY:Review\nX-A:b").decode()
    (event,) = read_calendar(text.encode(), "", default_zone="UTC").meetings
    laid = lines(lay_day(text, DayOut("r@x", "Review", date(2027, 1, 15)), event, STAMP))
    assert {"DTSTART;VALUE=DATE:20270115", "DTEND;VALUE=DATE:20270116", "X-A:b", "SUMMARY:Review"} <= set(laid)


def test_a_text_that_does_not_hold_the_entry_is_not_changed() -> None:
    assert lay(TODO, "VTODO", "other@there", {}, STAMP) is None
    assert lay("garbage", "VTODO", "t@there", {}, STAMP) is None
    assert lay(TODO.replace("UID:", "RECURRENCE-ID:20261201T170000Z\r\nUID:"), "VTODO", "t@there", {}, STAMP) is None
