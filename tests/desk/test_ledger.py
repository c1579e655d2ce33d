"""The ledger of a client: what is listed, what the figures are made of, and one typed line that adds to it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from liaison.desk.commitments import (
    NewCommitment,
    SlipNews,
    add_commitment,
    close_commitment,
    list_commitments,
    slip_commitment,
)
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.history import undo
from liaison.desk.ledger import LedgerView, SayDo, Show, add_promise, ledger, preview_promise
from liaison.desk.timeline import timeline_detail
from liaison.model.errors import InputError
from liaison.model.values import CommitmentStatus, Side

DAY = timedelta(days=1)


@pytest.fixture
def client(desk: Desk) -> str:
    made = add_record(desk, "client", {"name": "Harbor"}).record_id
    add_record(desk, "person", {"name": "Priya Raman"}, made)
    return made


def promise(desk: Desk, client: str, what: str, due: int | None, side: Side = Side.OURS) -> str:
    today = desk.today()
    due_on = None if due is None else today + due * DAY
    add_commitment(desk, NewCommitment(client, side, what, asked_on=today - 30 * DAY, due_on=due_on))
    return next(one.id for one in list_commitments(desk, client_id=client) if one.what == what)


def whats(view: LedgerView) -> list[str]:
    return [one.what for one in view.ours]


@pytest.fixture
def filled(desk: Desk, client: str) -> str:
    """One of every fate, ours, and one open of theirs."""
    today = desk.today()
    close_commitment(desk, promise(desk, client, "In time", -5), on=today - 5 * DAY)
    close_commitment(desk, promise(desk, client, "No date", None), on=today - 1 * DAY)
    close_commitment(desk, promise(desk, client, "Late", -5), on=today - 2 * DAY)
    moved = promise(desk, client, "Moved", -5)
    slip_commitment(desk, moved, SlipNews(today, "Their data came late", told_on=today))
    close_commitment(desk, moved)
    close_commitment(desk, promise(desk, client, "Dropped", 3), status=CommitmentStatus.DROPPED)
    promise(desk, client, "Overdue", -1)
    promise(desk, client, "Coming", 4)
    promise(desk, client, "Some day", None)
    promise(desk, client, "Theirs", 2, Side.THEIRS)
    return client


def test_open_ones_stand_late_first_and_closed_ones_newest_first(desk: Desk, filled: str) -> None:
    view = ledger(desk, filled)
    assert whats(view) == ["Overdue", "Coming", "Some day"]
    assert [one.what for one in view.theirs] == ["Theirs"]
    closed = whats(ledger(desk, filled, Show.CLOSED))
    assert closed[:2] == ["Dropped", "Moved"] or closed[:2] == ["Moved", "Dropped"]
    assert closed[2:] == ["No date", "Late", "In time"]
    assert whats(ledger(desk, filled, Show.ALL)) == [*whats(view), *closed]
    assert ledger(desk, filled, side=Side.THEIRS).ours == ()
    assert view.are_all


def test_each_figure_is_the_number_of_the_promises_behind_it(desk: Desk, filled: str) -> None:
    ours, theirs = ledger(desk, filled).figures
    assert ours == SayDo(Side.OURS, kept=2, later=2, dropped=1, overdue=1, open=3, slips=1, told=0)
    assert ours.share == pytest.approx(2 / 6)
    assert theirs == SayDo(Side.THEIRS, open=1)
    assert theirs.share is None
    for show in (Show.KEPT, Show.LATER, Show.DROPPED, Show.OVERDUE):
        assert len(ledger(desk, filled, show, Side.OURS).ours) == getattr(ours, show.value)
    assert whats(ledger(desk, filled, Show.KEPT)) == ["No date", "In time"]
    assert sorted(whats(ledger(desk, filled, Show.LATER))) == ["Late", "Moved"]


def test_a_slip_is_told_with_its_reason_and_whether_they_knew(desk: Desk, client: str) -> None:
    moved = promise(desk, client, "Moved", 1)
    slip_commitment(desk, moved, SlipNews(desk.today() + 5 * DAY, "Their data came late", told_on=desk.today()))
    detail = timeline_detail(desk, "commitment", moved)
    assert [one.what for one in detail.outcomes] == [
        "From Wed 25 Nov to Sun 29 Nov, Their data came late, told in time"
    ]
    assert ledger(desk, client).figures[0].told == 1


def test_one_typed_line_becomes_a_promise(desk: Desk, client: str) -> None:
    text = "They: send us the brief, from Priya, by Friday"
    seen = preview_promise(desk, client, text)
    assert (seen.side, seen.person, seen.due) == (Side.THEIRS, "Priya Raman", "Fri 27 Nov")
    made, changes = add_promise(desk, client, text)
    assert changes.words == f"Added the promise “{seen.what}”"
    (one,) = ledger(desk, client).theirs
    assert (one.id, one.what, one.person, one.due_on) == (made, seen.what, "Priya Raman", desk.today() + 3 * DAY)
    assert preview_promise(desk, client, text).remark == "This is promised already."
    undo(desk)
    assert ledger(desk, client).theirs == ()


def test_a_line_without_a_side_is_ours_and_nothing_promises_nothing(desk: Desk, client: str) -> None:
    assert preview_promise(desk, client, "send the summary by Friday").side is Side.OURS
    assert preview_promise(desk, client, "  ").side is None
    assert preview_promise(desk, client, "We:").remark
    with pytest.raises(InputError):
        add_promise(desk, client, "We:")
    assert desk.record is not None
    assert ledger(desk, client).ours == ()
