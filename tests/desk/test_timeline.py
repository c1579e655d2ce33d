"""The timeline: everything that happened, in one order, a page at a time; narrowed; found again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine, event

from liaison.desk.clients import list_clients
from liaison.desk.commitments import NewCommitment, SlipNews, add_commitment, close_commitment, slip_commitment
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.opening import set_up_desk
from liaison.desk.timeline import (
    Cursor,
    Fact,
    Group,
    TimelineItem,
    Wanted,
    end_of_day,
    find_in_timeline,
    people_of_timeline,
    timeline,
    timeline_around,
    timeline_detail,
)
from liaison.desk.trash import trash
from liaison.model.clock import FixedClock
from liaison.model.commitment import Commitment
from liaison.model.errors import NotFoundError
from liaison.model.interaction import Interaction
from liaison.model.values import AboutUs, CommitmentStatus, InteractionKind, InteractionStatus, Mood, Side
from liaison.store.record import Record
from liaison.store.search import create_search
from liaison.store.search.within import within
from support.records import empty_engine
from support.sample import create_sample
from support.sample_reading import NOW

DAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def sample() -> Iterator[tuple[Desk, Engine]]:
    """The sample agency with its search index; only read here."""
    with empty_engine() as engine:
        with engine.begin() as connection:
            create_search(connection)
        desk = set_up_desk(Record(engine, FixedClock(NOW)), "Europe/London")
        create_sample(desk)
        yield desk, engine


def named(desk: Desk, name: str) -> str:
    return next(row.id for row in list_clients(desk) if row.name == name)


def whole(desk: Desk, client: str, wanted: Wanted | None = None, *, limit: int = 1000) -> list[TimelineItem]:
    """The whole timeline, read in pages of ``limit``."""
    items: list[TimelineItem] = []
    cursor = None
    while True:
        page = timeline(desk, client, wanted or Wanted(), cursor, limit=limit)
        items += page.items
        if page.reaches_end:
            return items
        assert len(page.items) == limit
        cursor = page.items[-1].cursor


@pytest.fixture
def client(desk: Desk) -> str:
    return add_record(desk, "client", {"name": "Harbor"}).record_id


def met(desk: Desk, client: str, at: datetime, **more: object) -> str:
    values = {"interaction_kind": InteractionKind.CALL, "zone": "UTC", **more}
    with desk.record.command("met") as unit:
        row = Interaction(client_id=client, happened_at=at, **values)
        unit.session.add(row)
    return row.id


@pytest.mark.parametrize("limit", [1, 2, 7])
def test_pages_put_together_are_the_whole_in_either_direction(sample: tuple[Desk, Engine], limit: int) -> None:
    desk, _engine = sample
    client = named(desk, "Oakline Credit Union")
    everything = whole(desk, client)
    assert len(everything) > 20
    assert [item.day for item in everything] == sorted((item.day for item in everything), reverse=True)
    assert whole(desk, client, limit=limit) == everything
    upwards: list[TimelineItem] = [everything[-1]]
    while True:
        page = timeline(desk, client, Wanted(), upwards[0].cursor, newer=True, limit=limit)
        upwards = [*page.items, *upwards]
        if page.reaches_end:
            break
    assert upwards == everything


def test_around_any_thing_lie_its_neighbours(sample: tuple[Desk, Engine]) -> None:
    desk, _engine = sample
    client = named(desk, "Oakline Credit Union")
    everything = whole(desk, client)
    for place in (0, 5, len(everything) - 1):
        stretch = timeline_around(desk, client, Wanted(), everything[place].cursor, limit=3, above=2)
        assert everything[place] in stretch.items
        first = everything.index(stretch.items[0])
        assert tuple(everything[first : first + len(stretch.items)]) == stretch.items
        assert stretch.reaches_newest == (first == 0)
        assert stretch.reaches_oldest == (stretch.items[-1] == everything[-1])


def test_every_record_of_it_is_found_again(sample: tuple[Desk, Engine]) -> None:
    desk, _engine = sample
    client = named(desk, "Harbor & Finch")
    everything = whole(desk, client)
    firsts = {(item.word, item.record_kind): item for item in reversed(everything)}.values()
    assert len(firsts) > 15
    for item in [*firsts, *everything[::20]]:
        place = find_in_timeline(desk, client, item.id)
        assert place is not None
        around = timeline_around(desk, client, Wanted(), place, limit=3)
        assert any(one.id == item.id for one in around.items)
    assert find_in_timeline(desk, client, "0" * 32) is None


def test_a_page_is_one_statement_and_a_few_to_read_it(sample: tuple[Desk, Engine]) -> None:
    desk, engine = sample
    client = named(desk, "Harbor & Finch")
    heard: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *args: heard.append(args[2]))
    timeline(desk, client)
    (page,) = (statement for statement in heard if "UNION ALL" in statement)
    assert all("LIMIT" in part for part in page.split("UNION ALL"))
    assert len(heard) < 25


def test_a_promise_is_made_slips_and_is_kept(desk: Desk, client: str) -> None:
    add_commitment(
        desk, NewCommitment(client, Side.OURS, "Send the plan", asked_on=DAY, due_on=DAY + timedelta(days=2))
    )
    with desk.record.reading() as session:
        promise = session.query(Commitment).one().id
    slip_commitment(desk, promise, SlipNews(DAY + timedelta(days=5), "The data came late"))
    close_commitment(desk, promise, note="They liked it")
    items = whole(desk, client)
    assert [(item.word, item.what) for item in items] == [
        ("We slipped", "Send the plan, from 26 Nov to 29 Nov: The data came late"),
        ("We promised", "Send the plan, by 26 Nov"),
        ("We kept", "Send the plan: They liked it"),
    ]
    assert {(item.record_kind, item.record_id) for item in items} == {("commitment", promise)}
    assert {item.group for item in items} == {Group.PROMISES}
    with desk.record.command("drop") as unit:
        row = unit.session.get(Commitment, promise)
        assert row is not None
        row.status = CommitmentStatus.DROPPED
    assert "They dropped" not in [item.word for item in whole(desk, client)]
    assert "We dropped" in [item.word for item in whole(desk, client)]
    trash(desk, "commitment", promise)
    assert whole(desk, client) == []


def test_what_was_done_after_the_day_first_promised_is_not_called_kept(desk: Desk, client: str) -> None:
    due = DAY - timedelta(days=3)
    new = NewCommitment(client, Side.THEIRS, "Send the data", asked_on=DAY - timedelta(days=9), due_on=due)
    add_commitment(desk, new)
    with desk.record.reading() as session:
        promise = session.query(Commitment).one().id
    close_commitment(desk, promise)
    assert [item.word for item in whole(desk, client)] == ["They did later", "They promised"]


def test_an_instant_belongs_to_the_day_on_the_wall(engine: Engine, client: str) -> None:
    """23:30 UTC is the next day in Berlin, and stands before what that day alone has."""
    desk = set_up_desk(Record(engine, FixedClock(NOW)), "Europe/Berlin")
    late = met(desk, client, datetime(2026, 11, 22, 23, 30, tzinfo=UTC))
    early = met(desk, client, datetime(2026, 11, 22, 22, 30, tzinfo=UTC))
    for day in (22, 23):
        add_record(desk, "concern", {"what": f"Heard {day}", "happened_on": f"2026-11-{day}"}, client)
    items = whole(desk, client)
    assert [(item.day.day, item.what or item.id) for item in items] == [
        (23, late),
        (23, "Heard 23"),
        (22, early),
        (22, "Heard 22"),
    ]
    assert whole(desk, client, limit=1) == items


def test_what_was_missed_and_how_they_were_is_said(desk: Desk, client: str) -> None:
    met(desk, client, NOW - timedelta(days=1), status=InteractionStatus.MISSED, summary="Weekly")
    met(
        desk,
        client,
        NOW - timedelta(days=2),
        text="# Budget\n\nIt is tight.",
        mood=Mood.TENSE,
        about_us=AboutUs.NOT_ABOUT_US,
        mood_context="warehouse move",
    )
    missed, tense = whole(desk, client)
    assert (missed.word, missed.what, missed.is_bad) == ("Call missed", "Weekly", True)
    assert (tense.word, tense.what, tense.mood, tense.context) == ("Call", "Budget", Mood.TENSE, "warehouse move")
    detail = timeline_detail(desk, "interaction", tense.id)
    assert Fact("Mood", "tense, not about us: warehouse move") in detail.facts
    assert detail.text == "# Budget\n\nIt is tight."
    trash(desk, "interaction", tense.id)
    with pytest.raises(NotFoundError):
        timeline_detail(desk, "interaction", tense.id)


@pytest.mark.parametrize("group", list(Group))
def test_each_group_has_its_own_and_all_groups_together_have_everything(
    sample: tuple[Desk, Engine], group: Group
) -> None:
    desk, _engine = sample
    client = named(desk, "Oakline Credit Union")
    everything = whole(desk, client)
    assert whole(desk, client, Wanted(frozenset({group}))) == [item for item in everything if item.group is group]
    assert whole(desk, client, Wanted(frozenset(Group))) == everything


def test_a_person_narrows_it_to_what_they_were_part_of(sample: tuple[Desk, Engine]) -> None:
    desk, _engine = sample
    client = named(desk, "Harbor & Finch")
    people = {name: id_ for id_, name in people_of_timeline(desk, client)}
    assert "Dana Whitlock" in people
    items = whole(desk, client, Wanted(person_id=people["Dana Whitlock"]))
    assert 0 < len(items) < len(whole(desk, client))
    assert all("Dana Whitlock" in item.who for item in items if item.event in {"interaction", "joined"})


@pytest.mark.parametrize("few", [0, 4000])
def test_words_narrow_it_however_common_they_are(
    sample: tuple[Desk, Engine], monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    desk, _engine = sample
    client = named(desk, "Harbor & Finch")
    monkeypatch.setattr(
        "liaison.desk.timeline.queries.within",
        lambda session, words, client_id: within(session, words, client_id, few=few),
    )
    items = whole(desk, client, Wanted(words="load-test"))
    assert any("Load-test summary" in item.what for item in items)
    assert len(items) < len(whole(desk, client)) / 2
    changes = whole(desk, client, Wanted(words="Dana", groups=frozenset({Group.CHANGES})))
    assert ("joined", "Dana Whitlock") in [(item.event, item.who) for item in changes]
    assert whole(desk, client, Wanted(words="zzzz")) == []
    assert whole(desk, client, Wanted(words="?!")) == []


def test_a_day_is_gone_to(sample: tuple[Desk, Engine]) -> None:
    desk, _engine = sample
    client = named(desk, "Harbor & Finch")
    everything = whole(desk, client)
    day = everything[len(everything) // 2].day
    page = timeline(desk, client, cursor=end_of_day(day))
    assert page.items[0] == next(item for item in everything if item.day <= day)


def test_the_future_is_not_told(desk: Desk, client: str) -> None:
    add_record(desk, "agreement", {"name": "Next year", "agreed_on": "2027-01-01"}, client)
    add_record(desk, "engagement", {"name": "Shop", "starts_on": "2026-11-02", "ends_on": "2027-02-01"}, client)
    assert [(item.word, item.what) for item in whole(desk, client)] == [("Work began", "Shop")]
    assert timeline(desk, client, cursor=Cursor(date(2030, 1, 1)), newer=True).items == ()
