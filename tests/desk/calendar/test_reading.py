"""What the calendar reads of the sample agency: which entries, bounded, kept until something changes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import event, select

from liaison.desk.calendar import reading
from liaison.desk.calendar.reading import calendar_view, day_view, filter_choices, people_choices
from liaison.desk.calendar.series import Target, move_meeting
from liaison.desk.calendar.views import DONE, CalendarEntry, CalendarFilter, CalendarView, EntryKind
from liaison.desk.commitments import NewCommitment, add_commitment, close_commitment
from liaison.desk.context import Desk
from liaison.desk.editing import change_record
from liaison.desk.trash import trash
from liaison.insight.yearly import spans
from liaison.model.commitment import Commitment
from liaison.model.person import Person
from liaison.model.values import CommitmentStatus, Side

START, END = date(2026, 10, 26), date(2026, 12, 6)


def titles(view: CalendarView, day: date) -> list[str]:
    return [one.title for one in view.entries if one.day == day]


def named(view: CalendarView, title: str) -> CalendarEntry:
    return next(one for one in view.entries if one.title == title)


def test_a_day_has_its_meetings_first_then_what_is_owed_and_dates(sample_desk: Desk) -> None:
    view = calendar_view(sample_desk, START, END)
    assert titles(view, date(2026, 11, 27)) == [
        "Winter programme",
        "Rate-card comparison",
        "Feedback on the gift guide draft",
        "Helen Moss’s birthday, Brightwater",
    ]


def test_entries_say_whose_they_are_and_how_late(sample_desk: Desk) -> None:
    view = calendar_view(sample_desk, START, END)
    late = named(view, "Access to the member survey")
    assert (late.kind, late.client, late.client_name, late.detail, late.days_late) == (
        EntryKind.THEIRS,
        "Oakline",
        "Oakline Credit Union",
        "Ingrid Solberg",
        4,
    )
    assert named(view, "Gift guide outline").legend == "done"
    assert named(view, "Half-year review").is_done
    assert [one.title for one in view.late] == [
        "Access to the member survey",
        "Weekend order export",
        "November performance report",
    ]
    assert view.late_count == 3


def test_a_busy_period_is_one_entry_through_all_its_days(sample_desk: Desk) -> None:
    busy = named(calendar_view(sample_desk, START, END), "Peak season")
    assert (busy.kind, busy.day, busy.until) == (EntryKind.BUSY, date(2026, 11, 15), date(2026, 12, 24))


def test_one_client_and_one_person(sample_desk: Desk) -> None:
    pell = next(one for one in filter_choices(sample_desk) if one.name == "Pell Logistics")
    view = calendar_view(sample_desk, START, END, CalendarFilter(pell.id))
    assert {one.client_id for one in view.entries} == {pell.id}
    with sample_desk.record.reading() as session:
        helen = session.scalars(select(Person.id).where(Person.name == "Helen Moss")).one()
    hers = calendar_view(sample_desk, START, END, CalendarFilter(person_id=helen))
    assert "Winter programme" in [one.title for one in hers.entries]
    assert "Helen Moss’s birthday, Brightwater" in [one.title for one in hers.entries]
    assert "Rate-card comparison" not in [one.title for one in hers.entries]


def test_the_people_of_a_client_can_be_chosen(sample_desk: Desk) -> None:
    harbor = next(one for one in filter_choices(sample_desk) if one.name == "Harbor & Finch")
    assert "Dana Whitlock" in [one.name for one in people_choices(sample_desk, harbor.id)]
    assert harbor.zone == "Europe/Paris"


def test_a_day_alone_tells_who_is_invited(sample_desk: Desk) -> None:
    view = day_view(sample_desk, date(2026, 11, 27))
    assert named(view, "Winter programme").people == ("Helen Moss",)


def test_a_crowded_day_is_counted_and_not_read(sample_desk: Desk) -> None:
    client = filter_choices(sample_desk)[0].id
    day = date(2026, 12, 2)
    for number in range(14):
        add_commitment(sample_desk, NewCommitment(client, Side.OURS, f"Promise {number:02d}", due_on=day))
    view = calendar_view(sample_desk, START, END)
    read = [one for one in view.entries if one.day == day and one.kind is EntryKind.OURS]
    assert len(read) == reading.A_DAY_OF_MANY
    assert view.beyond == {(day, "ours"): 14 - reading.A_DAY_OF_MANY}
    assert not day_view(sample_desk, day).beyond


def test_many_meetings_are_read_day_by_day(sample_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = calendar_view(sample_desk, START, END)
    monkeypatch.setattr("liaison.desk.calendar.meetings._AT_ONCE", 1)
    by_day = calendar_view(sample_desk, START, END, a_day=1)
    meetings = [one for one in whole.entries if one.kind is EntryKind.MEETING]
    shown = [one for one in by_day.entries if one.kind is EntryKind.MEETING]
    more = sum(number for (_day, key), number in by_day.beyond.items() if key == "meeting")
    assert by_day.beyond[date(2026, 11, 24), "meeting"] == 1
    assert len(shown) + more == len(meetings)


def test_the_same_is_not_read_twice_until_something_is_recorded(sample_desk: Desk) -> None:
    first = calendar_view(sample_desk, START, END)
    with sample_desk.record.reading() as session:
        engine = session.connection().engine
    heard: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *said: heard.append(said[2]))
    assert calendar_view(sample_desk, START, END) == first
    assert not [one for one in heard if "FROM occurrence" in one]
    assert calendar_view(sample_desk, START, END) is first, "nothing is compared anew either"
    close_commitment(sample_desk, named(first, "Rate-card comparison").record_id)
    heard.clear()
    assert named(calendar_view(sample_desk, START, END), "Rate-card comparison").is_done
    assert [one for one in heard if "FROM commitment" in one]
    assert not [one for one in heard if "FROM occurrence" in one], "meetings are none of its concern"
    meeting = named(first, "Winter programme")
    assert meeting.starts_at is not None
    later = meeting.starts_at + timedelta(hours=2)
    move_meeting(sample_desk, meeting.record_id, meeting.occurrence or "", Target(later, later + timedelta(hours=1)))
    heard.clear()
    assert named(calendar_view(sample_desk, START, END), "Winter programme").starts_at == later
    assert not [one for one in heard if "json_each" in one and "FROM commitment" in one]
    change_record(sample_desk, "client", meeting.client_id or "", {"short_name": "The museum"})
    assert named(calendar_view(sample_desk, START, END), "Winter programme").client == "The museum"


@pytest.mark.parametrize("few", [1, 1_000])
def test_done_promises_are_counted_without_those_in_the_trash(
    sample_desk: Desk, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr("liaison.desk.calendar.promises._FEW_IN_TRASH", few)
    client, day = filter_choices(sample_desk)[0].id, date(2026, 12, 2)
    for number in range(12):
        new = NewCommitment(client, Side.OURS if number % 2 else Side.THEIRS, f"Kept {number:02d}", due_on=day)
        changes = add_commitment(sample_desk, new)
        made = next(record_id for kind, record_id in changes.touched if kind == "commitment")
        close_commitment(sample_desk, made)
        if number < 2:
            trash(sample_desk, "commitment", made)
    with sample_desk.record.command("wait") as unit:
        waits = Commitment(side=Side.OURS, what="Waits", due_on=day, first_due_on=day)
        waits.status, waits.closed_on, waits.asked_on = CommitmentStatus.DONE, sample_desk.today(), None
        unit.session.add(waits)
    view = calendar_view(sample_desk, START, END)
    read = sorted(one.title for one in view.entries if one.day == day and one.is_done)
    assert read == [f"Kept {number:02d}" for number in range(2, 2 + reading.A_DAY_OF_MANY)]
    assert view.beyond == {(day, DONE): 10 - reading.A_DAY_OF_MANY}


@pytest.mark.parametrize(
    ("yearly", "found"),
    [
        (False, []),
        (True, [(date(2025, 12, 20), date(2026, 1, 5)), (date(2026, 12, 20), date(2027, 1, 5))]),
    ],
)
def test_a_yearly_period_is_there_in_every_year(yearly: bool, found: list[tuple[date, date]]) -> None:
    first = date(2020, 12, 20)
    last = first + timedelta(days=16)
    assert list(spans(first, last, date(2026, 1, 1), date(2026, 12, 31), yearly=yearly)) == found


def test_a_leap_day_is_the_28th_in_other_years() -> None:
    day = date(2024, 2, 29)
    assert list(spans(day, day, date(2026, 2, 1), date(2026, 3, 31), yearly=True)) == [
        (date(2026, 2, 28), date(2026, 2, 28))
    ]
