"""What has only a day: promises, reviews, renewals, busy times, personal dates; each once, in the morning."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from liaison.desk.commitments import NewCommitment, SlipNews, add_commitment, close_commitment, slip_commitment
from liaison.desk.context import Desk
from liaison.desk.our_hours import keep_our_hours
from liaison.desk.reminders import Reminder, ReminderKind, Wishes, answer, reminders
from liaison.insight.reminding import plan
from liaison.model.client import BusyPeriod, Client
from liaison.model.meeting import Meeting, Review
from liaison.model.person import Person, PersonalDate
from liaison.model.values import Side

#: The desk of these tests stands on Tuesday 24 November 2026, in London.
TODAY = date(2026, 11, 24)
DAY = (time(9), time(17, 30))


def at(day: int, hour: int = 9) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=UTC)


@pytest.fixture
def harbor(desk: Desk) -> str:
    with desk.record.command("test") as unit:
        client = Client(name="Harbor")
        unit.session.add(client)
        unit.session.flush()
        return client.id


def only(desk: Desk, kind: ReminderKind, wishes: Wishes | None = None) -> list[Reminder]:
    return [one for one in reminders(desk, wishes).items.values() if one.kind is kind]


def promise(desk: Desk, client: str, due: date, side: Side = Side.OURS) -> str:
    (made,) = add_commitment(desk, NewCommitment(client, side, "Report", due_on=due)).ids("commitment")
    return made


def test_a_promise_on_its_day_and_once_more_when_it_is_late(desk: Desk, harbor: str) -> None:
    promise(desk, harbor, date(2026, 11, 27))
    (one,) = only(desk, ReminderKind.OURS)
    assert one.moments == (at(27), at(30)), "Friday, then Monday"
    (once,) = only(desk, ReminderKind.OURS, Wishes(late=False))
    assert once.moments == (at(27),)
    assert (one.record_kind, one.client, one.title) == ("commitment", "Harbor", "Report")


def test_days_before_are_told_on_a_working_day(desk: Desk, harbor: str) -> None:
    promise(desk, harbor, date(2026, 11, 29), Side.THEIRS)
    wishes = Wishes(days={ReminderKind.THEIRS: 1}, late=False)
    (one,) = only(desk, ReminderKind.THEIRS, wishes)
    assert one.moments == (at(27),), "a day before Sunday is off: the Friday"
    keep_our_hours(desk, (*((time(8), time(12)),) * 5, None, None))
    (one,) = only(desk, ReminderKind.THEIRS, wishes)
    assert one.moments == (at(27, 8),)


def test_what_is_not_wanted_or_closed_or_old_is_left_out(desk: Desk, harbor: str) -> None:
    promise(desk, harbor, date(2026, 11, 10))
    done = promise(desk, harbor, TODAY)
    close_commitment(desk, done)
    assert only(desk, ReminderKind.OURS) == []
    promise(desk, harbor, TODAY)
    assert len(only(desk, ReminderKind.OURS)) == 1
    assert only(desk, ReminderKind.OURS, Wishes(days={})) == []


def test_a_promise_that_slips_is_another_thing_to_be_reminded_of(desk: Desk, harbor: str) -> None:
    record_id = promise(desk, harbor, TODAY)
    (before,) = only(desk, ReminderKind.OURS)
    slip_commitment(desk, record_id, SlipNews(to=date(2026, 11, 26)))
    (after,) = only(desk, ReminderKind.OURS)
    assert before.key != after.key
    assert after.moments[0] == at(26)


def test_a_review_three_days_before_unless_its_meeting_reminds(desk: Desk, harbor: str) -> None:
    with desk.record.command("test") as unit:
        starts = datetime(2026, 11, 27, 14, 0, tzinfo=UTC)
        meeting = Meeting(uid="m", client_id=harbor, title="Review", starts_at=starts, ends_at=starts)
        unit.session.add(meeting)
        unit.session.flush()
        for what, meeting_id in (("Alone", None), ("Met", meeting.id)):
            day = date(2026, 11, 27)
            row = Review(client_id=harbor, what=what, due_on=day, first_due_on=day, meeting_id=meeting_id)
            unit.session.add(row)
    (one,) = only(desk, ReminderKind.REVIEW)
    assert one.title == "Harbor, alone"
    assert one.moments == (at(24),)
    assert (one.page, one.args["client"], "review" in one.args) == ("review", harbor, True)


def test_a_review_by_the_rhythm_leads_to_its_sheet(desk: Desk, harbor: str) -> None:
    with desk.record.command("test") as unit:
        client = unit.session.get_one(Client, harbor)
        client.review_every_days, client.since_on = 30, date(2026, 10, 26)
    (one,) = only(desk, ReminderKind.REVIEW)
    assert (one.day, one.page, one.args) == (date(2026, 11, 25), "review", {"client": harbor})


def test_renewals_busy_times_and_personal_dates(desk: Desk, harbor: str) -> None:
    with desk.record.command("test") as unit:
        unit.session.get_one(Client, harbor).renewal_on = date(2026, 12, 8)
        busy = BusyPeriod(
            client_id=harbor, what="Peak", from_on=date(2026, 11, 2), until_on=date(2026, 11, 25), is_closed=False
        )
        person = Person(name="Ruth Calder")
        unit.session.add_all([busy, person])
        unit.session.flush()
        unit.session.add(PersonalDate(person_id=person.id, what="wedding day", on=date(2026, 11, 26)))
    (renewal,) = only(desk, ReminderKind.RENEWAL)
    assert (renewal.day, renewal.moments) == (date(2026, 12, 8), (at(24),))
    (free,) = only(desk, ReminderKind.BUSY)
    assert (free.day, free.title, free.moments) == (date(2026, 11, 26), "Peak", (at(26),))
    (dear,) = only(desk, ReminderKind.PERSONAL)
    assert (dear.day, dear.title) == (date(2026, 11, 26), "Ruth Calder wedding day")


def test_what_was_answered_at_home_does_not_come_again_on_a_journey(desk: Desk, harbor: str) -> None:
    promise(desk, harbor, TODAY)
    (one,) = only(desk, ReminderKind.OURS)
    answer(desk, [one.key])

    for zone in ("America/New_York", "Pacific/Auckland"):
        found = reminders(replace(desk, zone_name=zone))
        assert [found.items[one.key].day] == [TODAY]
        assert plan(found.coming(), at(24, 16), found.answers).due == ()
        assert plan(found.coming(), at(25, 16), found.answers).keys == (one.key,), "late, it comes once more"


def test_every_key_is_there_once_and_says_on_which_day_it_is(desk: Desk, harbor: str) -> None:
    promise(desk, harbor, TODAY)
    promise(desk, harbor, TODAY, Side.THEIRS)
    found = reminders(desk).items
    assert len(found) == 2
    assert {key.rsplit("|", 1)[1] for key in found} == {TODAY.isoformat()}
