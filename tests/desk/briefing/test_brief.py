"""The briefing from the record: what is read, as of which day, and how much of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Engine, event, update

from liaison.desk.briefing import brief
from liaison.desk.context import Desk
from liaison.model.base import Base
from liaison.model.briefing import Briefing, SectionKey
from liaison.model.client import BusyPeriod, Client
from liaison.model.clock import FixedClock
from liaison.model.commitment import Commitment, Slip
from liaison.model.entry import Entry
from liaison.model.errors import NotFoundError
from liaison.model.interaction import Attendance, Interaction
from liaison.model.meeting import Invitee, Meeting, Occurrence
from liaison.model.person import Never, Person
from liaison.model.stake import Goal, GoalReading, Stake
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import (
    AboutUs,
    ChannelKind,
    CommitmentStatus,
    Direction,
    EntryKind,
    EntryOutcome,
    InteractionKind,
    InteractionStatus,
    MeetingStatus,
    Mood,
    Side,
)
from liaison.store.record import Record

DAY = date(2026, 11, 24)
CHANGE = "what should change, and do not read quiet as contentment"


def at(month: int, day: int, hour: int = 10) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class House:
    """A client with two people, in a record of its own."""

    record: Record
    desk: Desk
    client: str
    dana: str
    priya: str

    def add(self, *rows: Base) -> None:
        with self.record.command("add", "Added") as unit:
            unit.session.add_all(rows)

    def met(self, when: datetime, *people: str, **values: object) -> Interaction:
        """A call with people of theirs."""
        given = {"interaction_kind": InteractionKind.CALL, "happened_at": when, "zone": "Europe/London"}
        row = Interaction(client_id=self.client, **given | values)
        self.add(row, *(Attendance(interaction_id=row.id, person_id=one) for one in people))
        return row

    def owe(self, what: str, due: date, **values: object) -> Commitment:
        """A promise of ours made on 1 November."""
        given = {"side": Side.OURS, "asked_on": date(2026, 11, 1), "due_on": due, "first_due_on": due}
        row = Commitment(client_id=self.client, what=what, **given | values)
        self.add(row)
        return row

    def call(self, when: datetime, *people: str, **values: object) -> Meeting:
        """A meeting of 45 minutes that takes place once."""
        ends = when + timedelta(minutes=45)
        row = Meeting(
            uid=f"uid-{when}",
            client_id=self.client,
            **{"title": "Check-in", "starts_at": when, "ends_at": ends} | values,
        )
        once = Occurrence(meeting_id=row.id, recurrence_id="", starts_at=when, ends_at=ends, status=row.status)
        self.add(row, once, *(Invitee(meeting_id=row.id, person_id=one, address=f"{one}@x") for one in people))
        return row

    def sheet(self, on: date | None = None, meeting_id: str | None = None) -> Briefing:
        return brief(self.desk, self.client, on=on, meeting_id=meeting_id)

    def lines(self, key: SectionKey, on: date | None = None) -> list[str]:
        sections = {section.key: section for section in self.sheet(on).sections}
        return [
            " | ".join(part for part in (line.text, line.mark, line.second) if part) for line in sections[key].lines
        ]


@pytest.fixture
def house(record: Record, desk: Desk) -> House:
    client = Client(name="Harbor & Finch", zone="Europe/London")
    dana, priya = Person(name="Dana Whitlock"), Person(name="Priya Raman")
    with record.command("add", "Added") as unit:
        boss = Stakeholder(client_id=client.id, person_id=priya.id, role="CFO", signs_off=True)
        contact = Stakeholder(
            client_id=client.id, person_id=dana.id, role="Director", is_point_of_contact=True, reports_to_id=boss.id
        )
        unit.session.add_all([client, dana, priya, boss, contact])
    return House(record, desk, client.id, dana.id, priya.id)


def test_an_unknown_client_is_said(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        brief(desk, "0" * 32)


def test_a_client_in_the_trash_is_not_found(house: House, clock: FixedClock) -> None:
    with house.record.command("remove", "Removed") as unit:
        unit.session.execute(update(Client).values(deleted_at=clock.now()))
    with pytest.raises(NotFoundError):
        house.sheet()


def test_an_empty_record_says_what_is_missing(house: House) -> None:
    made = house.sheet()
    assert made.title == "Harbor & Finch"
    assert made.facts == ("no call planned", "briefing drawn from 0 notes")
    assert [line.text for line in made.unknowns] == [
        "No stakes recorded",
        "No call, meeting or visit recorded yet",
        "No mood recorded",
        "No goals recorded",
        "No idea is open",
    ]


def test_the_next_call_with_those_invited(house: House) -> None:
    earlier = house.call(at(11, 24, 8), house.priya)
    call = house.call(at(11, 24, 14), house.dana, location="Microsoft Teams")
    house.call(at(11, 25, 9), house.priya)
    made = house.sheet()
    assert (made.meeting_id, made.starts_at) == (call.id, at(11, 24, 14))
    assert made.title == "Harbor & Finch, check-in"
    assert made.facts[0] == "14:00–14:45 on Teams"
    assert made.sections[0].lines[0].text == "Dana Whitlock, Director"
    assert house.sheet(on=DAY).meeting_id == earlier.id
    assert house.sheet(meeting_id=earlier.id).meeting_id == earlier.id
    assert house.sheet(on=DAY, meeting_id=call.id).meeting_id == call.id


def test_a_timed_call_comes_before_what_fills_the_day(house: House) -> None:
    fair = Meeting(uid="fair", client_id=house.client, title="Fair", starts_on=DAY, ends_on=date(2026, 11, 25))
    whole = Occurrence(meeting_id=fair.id, recurrence_id="", starts_on=DAY, ends_on=date(2026, 11, 25))
    house.add(fair, whole)
    assert house.sheet().facts[0] == "all day"
    call = house.call(at(11, 24, 14), house.dana)
    house.call(at(11, 25, 9), house.dana)
    assert house.sheet().meeting_id == call.id


def test_what_goes_on_for_several_days_is_a_call_on_each_of_them(house: House) -> None:
    first, end = date(2026, 11, 22), date(2026, 11, 26)
    fair = Meeting(uid="fair", client_id=house.client, title="Fair", starts_on=first, ends_on=end)
    whole = Occurrence(meeting_id=fair.id, recurrence_id="", starts_on=first, ends_on=end)
    house.add(fair, whole)
    assert house.sheet().meeting_id == fair.id
    assert house.sheet(on=date(2026, 11, 25)).meeting_id == fair.id
    assert house.sheet(on=end).meeting_id is None
    call = house.call(at(11, 24, 14), house.dana)
    assert house.sheet().meeting_id == call.id
    assert house.sheet(on=date(2026, 11, 25)).meeting_id == fair.id


def test_a_call_years_ahead_is_worked_out(house: House) -> None:
    weekly = Meeting(
        uid="w", client_id=house.client, title="Weekly", starts_at=at(11, 24), recurrence="FREQ=WEEKLY", repeats=True
    )
    house.add(weekly)
    assert house.sheet(on=date(2033, 3, 1)).meeting_id == weekly.id


def test_a_day_without_a_call_says_so_and_names_the_next_one(house: House) -> None:
    house.call(at(11, 24, 14), house.dana, location="Microsoft Teams")
    call = house.call(at(12, 16, 14), house.dana, location="Microsoft Teams")
    made = house.sheet(on=date(2026, 12, 4))
    assert (made.meeting_id, made.starts_at, made.day) == (None, None, date(2026, 12, 4))
    assert made.facts[0] == "no call on Fri 4 Dec, the next one Wed 16 Dec, 14:00–14:45 on Teams"
    assert made.sections[0].label == "Whom to speak to"
    assert house.sheet(on=date(2026, 12, 16)).meeting_id == call.id
    assert house.sheet(on=date(2026, 12, 17)).facts[0] == "no call on Thu 17 Dec"


def test_a_cancelled_call_and_one_declined(house: House, record: Record) -> None:
    house.call(at(11, 24, 14), house.dana, status=MeetingStatus.CANCELLED)
    held = house.call(at(11, 25, 14), house.dana, house.priya)
    with record.command("decline", "Declined") as unit:
        unit.session.execute(update(Invitee).where(Invitee.person_id == house.dana).values(answer="DECLINED"))
    made = house.sheet()
    assert made.meeting_id == held.id
    assert [line.text for line in made.sections[0].lines] == ["Priya Raman, CFO, signs off"]


def test_the_first_time_on_a_call_that_was_held_before(house: House) -> None:
    call = house.call(at(11, 24, 14), house.dana, house.priya)
    house.met(at(10, 27), house.dana, meeting_id=call.id)
    assert house.lines(SectionKey.WHO) == [
        "Dana Whitlock, Director | 27 Oct call | Speaks for one other",
        "Priya Raman, CFO, signs off | 24 Nov invite | First time on this call",
    ]


def test_where_it_was_said_how_they_like_information(house: House, record: Record) -> None:
    house.met(at(3, 14), house.dana, text="From the train: numbers first, bullets after.")
    house.met(at(11, 12), house.dana, text="Something else")
    with record.command("set", "Set") as unit:
        unit.session.get_one(Person, house.dana).likes_information = "Numbers first, bullets after"
    assert house.lines(SectionKey.WHO)[0].startswith("Dana Whitlock, Director | 14 Mar call | “Numbers first")


def test_someone_seen_long_before_the_newest_contacts(house: House) -> None:
    house.met(datetime(2024, 5, 2, 9, tzinfo=UTC), house.priya)
    for number in range(90):
        house.met(at(11, 1) + timedelta(hours=number), house.dana)
    assert (
        house.lines(SectionKey.WHO)[1]
        == "Priya Raman, CFO, signs off | 2 May 2024 call | Not in touch since 2 May 2024"
    )


def test_the_last_meeting_and_mood_however_long_ago(house: House) -> None:
    house.met(at(3, 2), mood=Mood.WARM, about_us=AboutUs.ABOUT_US)
    for number in range(90):
        house.met(at(11, 1) + timedelta(hours=number), interaction_kind=InteractionKind.EMAIL)
    made = {section.key: section for section in house.sheet().sections}
    assert made[SectionKey.SINCE].aside == "2 Mar"
    assert made[SectionKey.MOOD].lines[0].text == "Warm on 2 Mar, about us; no mood noted since"


def test_only_what_was_held_counts(house: House) -> None:
    house.met(at(11, 20), status=InteractionStatus.CANCELLED_BY_THEM)
    house.met(datetime(2025, 11, 1, tzinfo=UTC))
    house.met(at(11, 24, 23))
    assert house.sheet().facts[1] == "briefing drawn from 0 notes"
    assert house.sheet().sections[2].aside == "1 Nov 2025"


def test_a_past_day_knows_nothing_of_what_came_later(house: House) -> None:
    house.met(at(10, 1), mood=Mood.GOOD, about_us=AboutUs.ABOUT_US)
    house.met(at(11, 20), mood=Mood.TENSE, about_us=AboutUs.ABOUT_US)
    moved = house.owe("Moved", date(2026, 11, 10))
    house.owe("Closed later", date(2026, 11, 9), status=CommitmentStatus.DONE, closed_on=date(2026, 11, 15))
    house.owe("Asked later", date(2026, 11, 9), asked_on=date(2026, 11, 8))
    with house.record.command("slip", "Slipped") as unit:
        row = unit.session.get_one(Commitment, moved.id)
        old, row.due_on = date(2026, 11, 10), date(2026, 11, 30)
        unit.session.add(
            Slip(commitment_id=row.id, slipped_on=date(2026, 11, 9), old_due_on=old, new_due_on=row.due_on)
        )
    then = {section.key: section for section in house.sheet(on=date(2026, 11, 5)).sections}
    owed = [(line.text, line.due) for line in then[SectionKey.WE_OWE].lines]
    assert owed == [("Closed later", "Mon 9 Nov"), ("Moved", "Tue 10 Nov")]
    assert then[SectionKey.MOOD].lines[0].text == "Good on 1 Oct, about us"
    assert house.lines(SectionKey.WE_OWE)[-1].startswith("Moved, slipped once")


def test_entries_stand_as_they_were_on_the_day(house: House) -> None:
    kinds = {"client_id": house.client, "happened_on": date(2026, 11, 2)}
    house.add(
        Entry(
            entry_kind=EntryKind.CONCERN,
            what="Late figures",
            answered_on=date(2026, 11, 9),
            told_on=date(2026, 11, 10),
            outcome=EntryOutcome.DONE,
            outcome_on=date(2026, 11, 10),
            **kinds,
        ),
        Entry(
            entry_kind=EntryKind.IDEA,
            what="Countdown",
            outcome=EntryOutcome.DECLINED,
            outcome_on=date(2026, 11, 12),
            **kinds,
        ),
    )
    then = date(2026, 11, 5)
    assert "Concern open since 2 Nov: late figures | 2 Nov concern" in house.lines(SectionKey.CARE, then)
    assert "Countdown | 2 Nov idea" in house.lines(SectionKey.BRING, then)
    assert all("Late" not in line for line in house.lines(SectionKey.CARE))
    assert all("Countdown" not in line for line in house.lines(SectionKey.BRING))


def test_candid_words_of_long_ago_are_remembered(house: House) -> None:
    given = {"client_id": house.client, "entry_kind": EntryKind.FEEDBACK, "direction": Direction.RECEIVED}
    house.add(
        Entry(what="Too long", is_candid=True, happened_on=date(2024, 7, 14), **given),
        Entry(what="Lovely", happened_on=date(2026, 9, 1), **given),
        Entry(what="Fine", happened_on=date(2026, 10, 1), **given),
    )
    assert house.lines(SectionKey.CARE) == [
        f"Easy praise, no candid note since 14 July 2024: ask Dana {CHANGE} | 2 notes",
    ]


def test_a_yearly_busy_time_moves_to_this_year(house: House) -> None:
    house.add(
        BusyPeriod(
            client_id=house.client,
            what="Stocktaking",
            from_on=date(2020, 12, 20),
            until_on=date(2021, 1, 10),
            is_yearly=True,
        ),
        BusyPeriod(client_id=house.client, what="Past", from_on=date(2025, 11, 1), until_on=date(2025, 12, 1)),
    )
    assert house.lines(SectionKey.CARE, date(2026, 12, 24)) == ["Busy until 10 January 2027: stocktaking | 24 Nov note"]
    assert house.lines(SectionKey.CARE, date(2026, 1, 5)) == ["Busy until 10 January: stocktaking | 24 Nov note"]


def test_stakes_goals_and_nevers_are_read(house: House) -> None:
    source = house.met(at(9, 14), text="Worked it out")
    goal = Goal(
        client_id=house.client, what="Cut returns", unit="%", baseline=71, baseline_on=date(2026, 6, 1), target=60
    )
    house.add(
        Stake(
            client_id=house.client, what="Till", if_it_fails="Outage", source_id=source.id, learned_on=date(2026, 9, 14)
        ),
        Stake(client_id=house.client, what="Over", ended_on=date(2026, 10, 1)),
        goal,
        GoalReading(goal_id=goal.id, on=date(2026, 11, 22), value=64, source_note="figures"),
        GoalReading(goal_id=goal.id, on=date(2026, 12, 22), value=10),
        Never(person_id=house.dana, what="WhatsApp after 18:00", channel_kind=ChannelKind.WHATSAPP),
    )
    assert house.lines(SectionKey.STAKES) == ["Till: outage | 14 Sep call"]
    assert house.lines(SectionKey.BRING)[0] == "Returns 71\u202f% in June, 64\u202f% now | 22 Nov figures"
    assert "Dana, never: WhatsApp after 18:00 | 24 Nov note" in house.lines(SectionKey.CARE)


def test_a_zone_nobody_knows_is_no_obstacle(house: House, record: Record) -> None:
    with record.command("set", "Set") as unit:
        unit.session.execute(update(Client).values(zone="Nowhere/Else"))
    assert house.sheet().client == "Harbor & Finch"


def test_rows_in_the_trash_are_not_used(house: House, clock: FixedClock) -> None:
    house.owe("Report", DAY)
    house.met(at(11, 12), mood=Mood.TENSE, about_us=AboutUs.ABOUT_US)
    house.add(Stake(client_id=house.client, what="Till"))
    with house.record.command("remove", "Removed") as unit:
        for kind in (Commitment, Interaction, Stake):
            unit.session.execute(update(kind).values(deleted_at=clock.now()))
    assert house.lines(SectionKey.WE_OWE) == ["Nothing promised is open"]
    assert len(house.sheet().unknowns) == 5


@pytest.fixture
def statements(engine: Engine) -> Iterator[Callable[[], int]]:
    """Counts the reads since it was last asked."""
    seen: list[str] = []

    def note(*args: object) -> None:
        seen.append(str(args[2]))

    def since() -> int:
        number = sum(statement.startswith("SELECT") for statement in seen)
        seen.clear()
        return number

    event.listen(engine, "before_cursor_execute", note)
    yield since
    event.remove(engine, "before_cursor_execute", note)


def test_the_number_of_reads_does_not_grow_with_the_record(house: House, statements: Callable[[], int]) -> None:
    house.met(at(11, 12), house.dana, house.priya)
    house.owe("One", DAY)
    house.add(Goal(client_id=house.client, what="Cut returns"))
    statements()
    house.sheet()
    few = statements()
    for number in range(30):
        house.met(at(11, 1) + timedelta(hours=number), house.dana, house.priya)
        house.owe(f"Number {number}", DAY + timedelta(days=number % 5), due_time=time(9))
    statements()
    house.sheet()
    assert statements() == few
    assert few <= 22
