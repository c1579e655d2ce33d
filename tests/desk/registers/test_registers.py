"""The registers: what they hold in which order, and lines typed into them."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, event, select

from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.history import undo
from liaison.desk.register_entry import TypedLine, add_line, preview_line, takes_lines
from liaison.desk.register_lines import RegisterLine
from liaison.desk.registers import REGISTERS, register_counts, register_of, register_page, take_step
from liaison.desk.trash import trash
from liaison.model.errors import InputError, LiaisonError, NotFoundError
from liaison.model.kinds import KINDS
from liaison.store.rows import table_of
from support.sample import create_sample


@pytest.fixture
def client(desk: Desk) -> str:
    made = add_record(desk, "client", {"name": "Harbor & Finch"}).record_id
    add_record(desk, "person", {"name": "Dana Whitlock", "role": "Marketing Director"}, made)
    add_record(desk, "person", {"name": "Leo Marsh", "role": "E-commerce lead"}, made)
    return made


def whats(desk: Desk, key: str, client: str | None = None, *, only_open: bool = False) -> list[str]:
    return [line.what for line in register_page(desk, key, client, only_open=only_open).lines]


def typed(desk: Desk, key: str, text: str, client: str | None, goal: str | None = None) -> RegisterLine:
    added = add_line(desk, TypedLine(key, text, client, goal))
    lines = register_page(desk, key, client).lines
    return next(line for line in lines if line.record_id == added.record_id)


@pytest.mark.parametrize(
    ("key", "text", "expected"),
    [
        (
            "ideas",
            "Loyalty cards for staff, to Dana",
            ("Loyalty cards for staff", "Dana Whitlock", "Tue 24 Nov", "open"),
        ),
        (
            "concerns",
            "Dana: reports come too late, by friday",
            ("Dana: reports come too late", "Dana Whitlock", "", ""),
        ),
        ("promoter", "9 Dana: very happy", ("very happy", "Dana Whitlock", "Tue 24 Nov", "9 of 10")),
        ("promoter", "10/10", ("Promoter answer", "", "Tue 24 Nov", "10 of 10")),
        ("results", "Abandoned checkouts from 71% to 64%", ("", "", "Tue 24 Nov", "71% → 64%")),
        ("stakes", "Checkout: $4,200 a minute", ("Checkout", "", "", "$4,200 a minute")),
        ("stakes", "Warehouse: 1,100 members a day", ("Warehouse", "", "", "1,100 members a day")),
        ("busy", "Budget round 1 Dec to 15 Dec", ("Budget round", "", "1 Dec – 15 Dec", "")),
        ("reviews", "Half-year review on 3 Feb", ("Half-year review", "", "Wed 3 Feb 2027", "planned")),
        ("engagements", "Spring campaign", ("Spring campaign", "", "", "active")),
        ("goals", "Repeat orders from 24% to 35% by March", ("Repeat orders", "", "Wed 31 Mar 2027", "")),
        ("thanks", "to Leo for the quick sign-off", ("", "Leo Marsh", "Tue 24 Nov", "given by us")),
    ],
)
def test_one_line_becomes_a_record(
    desk: Desk, client: str, key: str, text: str, expected: tuple[str, str, str, str]
) -> None:
    what, person, day, state = expected
    line = typed(desk, key, text, client)
    assert line.person == person
    for wanted, found in ((what, line.what), (day, line.day), (state, line.state)):
        assert not wanted or found == wanted
    assert undo(desk).ids(line.kind) == {line.record_id}
    assert whats(desk, key, client) == []


def test_a_figure_is_a_reading_of_the_chosen_goal(desk: Desk, client: str) -> None:
    goal = add_record(desk, "goal", {"what": "Grow", "unit": "%", "target": "35"}, client).record_id
    add_line(desk, TypedLine("goals", "34 %, shop report of 2 Nov", client, goal))
    (line,) = register_page(desk, "goals", client).lines
    assert line.state == "34\u202f%, target 35\u202f%"
    table = table_of(KINDS["goal_reading"])
    with desk.record.reading() as session:
        reading = session.execute(select(table)).one()
    assert (str(reading.on), reading.source_note) == ("2026-11-02", "shop report")
    assert preview_line(desk, TypedLine("goals", "36", client, goal)).words.startswith("Reading 36 of “Grow”")
    bare = preview_line(desk, TypedLine("goals", "1,250, shop report of 2 Nov", client, goal))
    assert bare.words.startswith("Reading 1,250 of “Grow”"), bare.words


@pytest.mark.parametrize(
    ("key", "text", "word"),
    [
        ("ideas", "  ", "few words"),
        ("promoter", "very happy", "score"),
        ("busy", "Budget", "from when"),
        ("busy", "1 Dec to 3 Dec", "what keeps them busy"),
        ("reviews", "Half-year", "when"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_written(
    desk: Desk, client: str, key: str, text: str, word: str
) -> None:
    with pytest.raises(InputError, match=word):
        add_line(desk, TypedLine(key, text, client))
    assert whats(desk, key, client) == []
    assert not text.strip() or word in preview_line(desk, TypedLine(key, text, client)).problem


def test_across_clients_the_line_begins_with_the_client(desk: Desk, client: str) -> None:
    line = typed(desk, "ideas", "harbor: cards, to Dana", None)
    assert (line.client_id, line.client, line.what, line.person) == (client, "Harbor & Finch", "cards", "Dana Whitlock")
    with pytest.raises(InputError, match="Begin with the client"):
        add_line(desk, TypedLine("ideas", "cards"))
    with pytest.raises(NotFoundError):
        add_line(desk, TypedLine("ideas", "Nobody: cards"))


def test_between_two_of_one_name_nobody_is_guessed(desk: Desk, client: str) -> None:
    add_record(desk, "person", {"name": "Dana Timko"}, client)
    found = preview_line(desk, TypedLine("ideas", "Cards, to Dana", client))
    assert "Dana" in found.problem
    assert typed(desk, "ideas", "Cards, to Dana", client).person == ""


def test_open_lines_stand_first_and_a_concern_that_waits_longest_before_all(desk: Desk, client: str) -> None:
    for what, day in (("new", "2026-11-20"), ("old", "2026-10-01"), ("told", "2026-11-23")):
        add_record(desk, "concern", {"what": what, "happened_on": day}, client)
    told = next(line for line in register_page(desk, "concerns", client).lines if line.what == "told")
    take_step(desk, told.kind, told.record_id, {"told_on": "today"})
    lines = register_page(desk, "concerns", client).lines
    assert [(line.what, line.is_open) for line in lines] == [("old", True), ("new", True), ("told", False)]
    assert lines[2].state == "told 24 Nov"
    assert whats(desk, "concerns", client, only_open=True) == ["old", "new"]


def test_a_concern_is_open_until_they_were_told_not_when_it_is_answered(desk: Desk, client: str) -> None:
    line = typed(desk, "concerns", "Late reports", client)
    take_step(desk, line.kind, line.record_id, {"answered_on": "today"})
    (answered,) = register_page(desk, "concerns", client).lines
    assert (answered.is_open, answered.state) == (True, "answered, not told yet")
    take_step(desk, line.kind, line.record_id, {"told_on": "", "answered_on": ""})
    take_step(desk, line.kind, line.record_id, {"told_on": "today"})
    assert whats(desk, "concerns", client, only_open=True) == []
    assert register_page(desk, "concerns", client).lines[0].state == "told 24 Nov"


def test_numbers_are_those_of_the_lines_and_the_trash_counts_nothing(desk: Desk, client: str) -> None:
    other = add_record(desk, "client", {"name": "Oak"}).record_id
    first = typed(desk, "ideas", "Cards", client)
    typed(desk, "ideas", "Vouchers", client)
    typed(desk, "ideas", "Trees", other)
    take_step(desk, "entry", first.record_id, {"outcome": "declined"})

    def numbers(client_id: str | None) -> tuple[int, int]:
        counted = next(one for one in register_counts(desk, client_id) if one.key == "ideas")
        return counted.total, counted.open

    assert numbers(client) == (2, 1)
    assert numbers(None) == (3, 2)
    trash(desk, "client", other)
    assert numbers(None) == (2, 1)
    assert whats(desk, "ideas") == ["Vouchers", "Cards"]


def test_an_engagement_is_followed_by_its_milestones_and_deliverables(desk: Desk, client: str) -> None:
    shop = typed(desk, "engagements", "Shop", client).record_id
    add_record(desk, "milestone", {"engagement": shop, "what": "Live", "due_on": "2026-12-10"}, client)
    deliverable = {"what": "Design", "side": "ours", "commitment_kind": "deliverable", "engagement": shop}
    add_record(desk, "commitment", deliverable | {"due_on": "2026-11-20"}, client)
    lines = register_page(desk, "engagements", client).lines
    assert [(line.what, line.depth, line.is_late) for line in lines] == [
        ("Shop", 0, False),
        ("Design", 1, True),
        ("Live", 1, False),
    ]
    assert whats(desk, "engagements") == ["Shop"]


def test_every_line_of_the_sample_is_found_in_its_register_with_a_bounded_number_of_reads(
    desk: Desk, engine: Engine
) -> None:
    create_sample(desk)
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda _c, _k, statement, *_: asked.append(statement))
    total = 0
    for register in REGISTERS:
        asked.clear()
        page = register_page(desk, register.key, limit=5)
        assert len([one for one in asked if one.startswith("SELECT")]) <= 3
        for line in page.lines:
            assert line.what
            assert register_of(desk, line.record_id) == register.key
        total += len(page.lines)
    assert total > 40


def test_a_register_is_read_in_pieces(desk: Desk, client: str) -> None:
    for number in range(5):
        typed(desk, "ideas", f"Idea {number}", client)
    page = register_page(desk, "ideas", client, limit=3)
    assert (len(page.lines), page.has_more) == (3, True)
    assert not register_page(desk, "ideas", client, limit=5).has_more


def test_registers_without_lines_say_so(desk: Desk, client: str) -> None:
    assert takes_lines("ideas")
    assert not takes_lines("resets")
    assert register_of(desk, client) is None
    with pytest.raises(LiaisonError):
        take_step(desk, "review", typed(desk, "reviews", "On 3 Feb", client).record_id, {"status": "skipped"})


@pytest.mark.parametrize(
    ("key", "text", "words"),
    [
        ("ideas", "Loyalty cards", "Added the idea “Loyalty cards”"),
        ("concerns", "Reports come too late", "Added the concern “Reports come too late”"),
        ("promoter", "9: very happy", "Added the promoter answer “very happy”"),
        ("goals", "Repeat orders from 24% to 35% by March", "Added the goal “Repeat orders”"),
    ],
)
def test_what_was_added_is_called_what_it_is(desk: Desk, client: str, key: str, text: str, words: str) -> None:
    assert add_line(desk, TypedLine(key, text, client)).changes.words == words
