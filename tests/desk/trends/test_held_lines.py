"""What was drawn of a client is held for what it rests on, and follows whatever is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.history import undo_last
from liaison.desk.trash import trash
from liaison.desk.trends import ClientTrends, EventKind, TrendLine, gather, lines, portfolio
from liaison.desk.trends.facts import read_facts
from liaison.desk.trends.lines import drawn_lines
from liaison.insight.trends.observing import LineName
from liaison.insight.trends.packing import pack
from liaison.insight.trends.table import DEFAULT

from .conftest import Write

OLD = {"text": "Angry about the price", "intent": "escalation", "happened_at": "2024-05-06T10:00"}
NEW = {"text": "Angry about the delay", "intent": "escalation", "happened_at": "2026-11-05T10:00"}


def escalations(trends: ClientTrends) -> list[str]:
    return [one.on.isoformat() for one in trends.events if one.kind is EventKind.ESCALATION]


def said(trends: ClientTrends, name: LineName) -> list[str]:
    return [one.sentence for one in trends.line(name).seen]


def test_the_same_is_answered_until_something_is_done(desk: Desk, client_id: str, write: Write) -> None:
    write("thanks", {"what": "For the launch", "direction": "received", "happened_on": "2026-11-12"})
    first = lines(desk, client_id)
    assert lines(desk, client_id) is first
    other = add_record(desk, "client", {"name": "Pell"}).record_id
    add_record(desk, "thanks", {"what": "Well done", "direction": "received", "happened_on": "2026-11-12"}, other)
    again = lines(desk, client_id)
    assert again is not first
    assert again.lines == first.lines, "what was done elsewhere leaves the lines as they are drawn"
    change_record(desk, "client", client_id, {"name": "Harbor"})
    assert lines(desk, client_id).client == "Harbor"


def test_what_a_line_rests_on_is_told_anew_where_it_was_touched(desk: Desk, client_id: str, write: Write) -> None:
    write("thanks", {"what": "For the launch", "direction": "received", "happened_on": "2026-11-12"})
    late = write("commitment", {"what": "Deck", "side": "ours", "asked_on": "2026-10-01", "due_on": "2026-10-20"})
    write("slip", {"commitment": late, "slipped_on": "2026-10-15", "new_due_on": "2026-11-30", "told_on": "2026-10-15"})
    assert said(lines(desk, client_id), LineName.CANDOUR) == ["Deck moved, told in time"]
    change_record(desk, "commitment", late, {"what": "Sell-in deck"})
    trends = lines(desk, client_id)
    assert said(trends, LineName.CANDOUR) == ["Sell-in deck moved, told in time"]
    assert said(trends, LineName.RAPPORT) == ["Thanks: For the launch"]
    undo_last(desk)
    assert said(lines(desk, client_id), LineName.CANDOUR) == ["Deck moved, told in time"]


def test_escalations_of_long_ago_may_come_later_and_are_held_then(desk: Desk, client_id: str, write: Write) -> None:
    write("call", OLD)
    write("call", NEW)
    first = lines(desk, client_id, events_since=date(2026, 1, 1))
    assert (escalations(first), first.has_all_events) == (["2026-11-05"], False)
    whole = lines(desk, client_id)
    assert (escalations(whole), whole.has_all_events) == (["2024-05-06", "2026-11-05"], True)
    third = write("call", {**NEW, "happened_at": "2026-11-10T10:00"})
    held = lines(desk, client_id, events_since=date(2026, 1, 1))
    assert (escalations(held), held.has_all_events) == (["2024-05-06", "2026-11-05", "2026-11-10"], True)
    change_record(desk, "interaction", third, {"intent": "check-in"})
    assert escalations(lines(desk, client_id)) == ["2024-05-06", "2026-11-05"]
    undo_last(desk)
    undo_last(desk)
    assert escalations(lines(desk, client_id)) == ["2024-05-06", "2026-11-05"]


def test_the_picture_of_all_is_answered_again_until_something_is_done(desk: Desk, client_id: str, write: Write) -> None:
    write("thanks", {"what": "For the launch", "direction": "received", "happened_on": "2026-11-12"})
    while gather(desk):
        pass
    first = portfolio(desk)
    assert portfolio(desk) is first
    assert portfolio(desk, weeks=13) is not first
    write("call", {"text": "Cold", "mood": "strained", "about_us": "about us", "happened_at": "2026-11-20T10:00"})
    after = portfolio(desk)
    assert after.dots[0].rapport.score < first.dots[0].rapport.score
    assert after.dots[0].client_id == client_id


def test_lines_that_go_on_from_what_is_held_are_those_drawn_from_nothing(
    desk: Desk, client_id: str, write: Write
) -> None:
    calls = []
    for month, mood in enumerate(("good", "tense", "warm", "strained", "neutral"), start=5):
        calls.append(write("call", {"text": mood, "mood": mood, "happened_at": f"2026-{month:02}-06T10:00"}))
        write("thanks", {"what": mood, "direction": "received", "happened_on": f"2026-{month:02}-09"})
    write("commitment", {"what": "Deck", "side": "ours", "asked_on": "2026-06-01", "due_on": "2026-09-20"})
    lines(desk, client_id)
    deeds: tuple[Callable[[], object], ...] = (
        lambda: write("call", {"text": "New", "mood": "tense", "happened_at": "2026-11-20T10:00"}),
        lambda: write("call", {"text": "Late told", "mood": "warm", "happened_at": "2026-06-20T10:00"}),
        lambda: change_record(desk, "interaction", calls[2], {"mood": "strained"}),
        lambda: trash(desk, "interaction", calls[0]),
        lambda: undo_last(desk),
    )
    for deed in deeds:
        deed()
        held = lines(desk, client_id)
        fresh = _from_nothing(desk, client_id)
        assert {one.name: (one.reading, one.seen.days, one.seen.weights()) for one in (*held.lines, held.ours)} == {
            name: (one.reading, one.seen.days, one.seen.weights()) for name, one in fresh.items()
        }
        first = date(2026, 4, 1)
        for one in held.lines:
            assert one.curve(first, held.on) == fresh[one.name].curve(first, held.on)
            assert [seen.source for seen in one.seen] == [seen.source for seen in fresh[one.name].seen]


def _from_nothing(desk: Desk, client_id: str) -> dict[LineName, TrendLine]:
    with desk.record.reading() as session:
        packed = pack(read_facts(session.connection(), desk, client_id))
    return drawn_lines(packed, {}, desk.today(), desk.today(), DEFAULT)
