"""What was drawn of a client is held for what it rests on, and follows whatever is done."""

from __future__ import annotations

from datetime import date

from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.history import undo_last
from liaison.desk.trends import ClientTrends, EventKind, gather, lines, portfolio
from liaison.insight.trends.observing import LineName

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
