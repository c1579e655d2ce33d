"""The calls one is reminded of, read from the record, and the answers that are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from liaison.desk.context import Desk
from liaison.desk.drafts import keep_draft
from liaison.desk.reminders import Wishes, alarms, answer, note_told, reminders
from liaison.desk.unsaved import unsaved_texts
from liaison.insight.reminding import Answer, plan
from liaison.model.client import Client
from liaison.model.journal import Journal
from liaison.model.meeting import Meeting

TEN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)


@pytest.fixture
def harbor(desk: Desk) -> str:
    with desk.record.command("test") as unit:
        unit.session.add(Client(name="Harbor"))
    with desk.record.reading() as session:
        return session.scalars(select(Client.id)).one()


def _meeting(desk: Desk, client_id: str | None, starts: datetime, title: str) -> None:
    with desk.record.command("test") as unit:
        meeting = Meeting(uid=title, client_id=client_id, title=title, starts_at=starts, ends_at=starts + HALF_HOUR)
        unit.session.add(meeting)


def test_the_timed_calls_of_today_and_tomorrow_with_clients(desk: Desk, harbor: str) -> None:
    _meeting(desk, harbor, TEN, "Weekly")
    _meeting(desk, harbor, TEN + timedelta(days=1), "Tomorrow")
    _meeting(desk, harbor, TEN + timedelta(days=2), "Later")
    _meeting(desk, harbor, TEN - timedelta(hours=2), "Over")
    _meeting(desk, None, TEN, "Unfiled")

    found = reminders(desk)
    assert [call.title for call in found.items.values()] == ["Weekly", "Tomorrow"]
    first = found.coming()[0]
    assert (first.starts_at, first.ends_at, first.moments) == (TEN, TEN + HALF_HOUR, (TEN - timedelta(minutes=10),))


def test_what_was_answered_is_kept_without_a_trace_in_the_history(desk: Desk, harbor: str) -> None:
    _meeting(desk, harbor, TEN, "Weekly")
    (key,) = reminders(desk).items
    with desk.record.reading() as session:
        entries = session.scalar(select(func.count()).select_from(Journal))

    answer(desk, [key], TEN)
    assert reminders(desk).answers == {key: Answer(desk.now(), TEN, None, desk.today())}
    note_told(desk, [key])
    assert reminders(desk).answers == {key: Answer(desk.now(), TEN, desk.now(), desk.today())}
    answer(desk, [key])
    assert reminders(desk).answers == {key: Answer(desk.now(), answered_on=desk.today())}
    assert unsaved_texts(desk) == ()
    with desk.record.reading() as session:
        assert session.scalar(select(func.count()).select_from(Journal)) == entries


def test_a_call_that_is_moved_is_another_one(desk: Desk, harbor: str) -> None:
    _meeting(desk, harbor, TEN, "Weekly")
    (key,) = reminders(desk).items
    answer(desk, [key])
    with desk.record.command("test") as unit:
        meeting = unit.session.scalars(select(Meeting)).one()
        meeting.starts_at, meeting.ends_at = TEN + HALF_HOUR, TEN + 2 * HALF_HOUR

    (moved,) = reminders(desk).items
    assert moved != key
    assert moved not in reminders(desk).answers


def test_answers_about_calls_long_over_are_forgotten(desk: Desk, harbor: str) -> None:
    old = f"meeting||{(TEN - timedelta(days=90)).isoformat()}"
    answer(desk, [old])
    _meeting(desk, harbor, TEN, "Weekly")
    (key,) = reminders(desk).items
    answer(desk, [key])
    assert set(reminders(desk).answers) == {key}


def test_what_an_earlier_version_kept_is_understood(desk: Desk, harbor: str) -> None:
    _meeting(desk, harbor, TEN, "Weekly")
    (key,) = reminders(desk).items
    later = TEN - timedelta(minutes=3)
    for kept, due in (("", ()), (later.isoformat(), (key,))):
        keep_draft(desk, "reminders:", "", state={key: kept})
        found = reminders(desk)
        assert plan(found.coming(), TEN - timedelta(minutes=2), found.answers).keys == due


def _with_alarm(desk: Desk, client_id: str | None, starts: datetime, title: str, *triggers: str) -> str:
    stamp = starts.strftime("%Y%m%dT%H%M%SZ")
    alarms = "".join(
        f"BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:x\r\nTRIGGER:{one}\r\nEND:VALARM\r\n" for one in triggers
    )
    ics = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\n"
        f"UID:{title}\r\nDTSTAMP:{stamp}\r\nDTSTART:{stamp}\r\nDURATION:PT30M\r\nSUMMARY:{title}\r\n{alarms}"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    with desk.record.command("test") as unit:
        meeting = Meeting(
            uid=title, client_id=client_id, title=title, starts_at=starts, ends_at=starts + HALF_HOUR, ics=ics
        )
        unit.session.add(meeting)
        unit.session.flush()
        return meeting.id


def test_a_meeting_reminds_when_its_own_alarms_say_so_and_then_only(desk: Desk, harbor: str) -> None:
    _with_alarm(desk, harbor, TEN, "Weekly", "-PT30M", "-PT5M")
    (one,) = reminders(desk).items.values()
    assert one.moments == (TEN - timedelta(minutes=30), TEN - timedelta(minutes=5))
    (without,) = reminders(desk, Wishes(alarms=False)).items.values()
    assert without.moments == (TEN - timedelta(minutes=10),)
    assert without.key == one.key


def test_what_was_read_of_an_alarm_is_known_without_its_text(
    desk: Desk, harbor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _with_alarm(desk, harbor, TEN, "Weekly", "-PT30M")
    (before,) = reminders(desk).items.values()
    monkeypatch.setattr(alarms, "read_calendar", None)

    (after,) = reminders(desk).items.values()

    assert after.moments == before.moments
    assert {len(key) for key in vars(alarms)["_known"]} == {32}


def test_an_alarm_of_a_meeting_ahead_or_without_a_client(desk: Desk, harbor: str) -> None:
    ahead = TEN + timedelta(days=3)
    _with_alarm(desk, harbor, ahead, "Workshop", "-P2D")
    _with_alarm(desk, None, TEN, "Dentist", "-PT1H")
    found = {one.title: one for one in reminders(desk).items.values()}
    assert found["Workshop"].moments == (ahead - timedelta(days=2),)
    assert (found["Workshop"].page, found["Workshop"].args["client"]) == ("briefing", harbor)
    assert (found["Dentist"].page, found["Dentist"].args["day"]) == ("calendar", "2026-11-24")
    assert reminders(desk, Wishes(alarms=False)).items == {}
