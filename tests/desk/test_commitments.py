"""The ledger of promises (P8): what is owed, closing, slipping, and that the first date never changes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from liaison.desk.commitments import (
    NewCommitment,
    SlipNews,
    add_commitment,
    close_commitment,
    get_commitment,
    list_commitments,
    reopen_commitment,
    set_first_date,
    slip_commitment,
)
from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.history import undo
from liaison.desk.trash import trash
from liaison.model.commitment import Commitment, Slip
from liaison.model.errors import InputError, InvariantError, NotFoundError
from liaison.model.values import CommitmentStatus, Mark, Side

TODAY = date(2026, 11, 24)


@pytest.fixture
def client_id(desk: Desk) -> str:
    return add_record(desk, "client", {"name": "Harbor & Finch"}).record_id


def promise(
    desk: Desk,
    client_id: str,
    what: str = "October report",
    due: int | None = 3,
    *,
    side: Side = Side.OURS,
    asked_on: date | None = None,
) -> str:
    day = TODAY + timedelta(days=due) if due is not None else None
    new = NewCommitment(
        client_id=client_id, side=side, what=what, due_on=day, asked_on=asked_on or TODAY - timedelta(days=7)
    )
    changes = add_commitment(desk, new)
    return min(changes.ids("commitment"))


def test_a_new_promise_is_open_asked_for_today_and_keeps_its_first_date(desk: Desk, client_id: str) -> None:
    new = NewCommitment(client_id=client_id, side=Side.OURS, what="October report", due_on=date(2026, 11, 27))
    view = get_commitment(desk, min(add_commitment(desk, new).ids("commitment")))
    assert (view.status, view.asked_on, view.due_on, view.first_due_on) == (
        CommitmentStatus.OPEN,
        TODAY,
        date(2026, 11, 27),
        date(2026, 11, 27),
    )
    assert (view.state, view.days_late, view.client) == ("in 3 days", 0, "Harbor & Finch")


def test_late_ones_come_first_then_by_date_undated_last(desk: Desk, client_id: str) -> None:
    for what, due in (("none", None), ("soon", 1), ("late", -2), ("today", 0), ("later", 9)):
        promise(desk, client_id, what, due)
    assert [one.what for one in list_commitments(desk)] == ["late", "today", "soon", "later", "none"]
    assert [one.state for one in list_commitments(desk)] == ["2 days late", "today", "tomorrow", "in 9 days", "no date"]
    assert [one.what for one in list_commitments(desk, late=True)] == ["late"]
    assert [one.what for one in list_commitments(desk, due_by=TODAY)] == ["late", "today"]


def test_a_list_is_narrowed_by_side_and_client(desk: Desk, client_id: str) -> None:
    other = add_record(desk, "client", {"name": "Pell"}).record_id
    promise(desk, client_id, "ours")
    promise(desk, client_id, "theirs", side=Side.THEIRS)
    promise(desk, other, "elsewhere")
    assert [one.what for one in list_commitments(desk, side=Side.THEIRS)] == ["theirs"]
    assert {one.what for one in list_commitments(desk, client_id=client_id)} == {"ours", "theirs"}


def test_done_leaves_the_list_and_says_whether_it_hit_the_mark(desk: Desk, client_id: str) -> None:
    found = promise(desk, client_id, due=-2)
    close_commitment(desk, found, mark=Mark.ACCEPTABLE, rounds=3, note="two rounds too many")
    view = get_commitment(desk, found)
    assert (view.status, view.mark, view.closed_on, view.state) == (
        CommitmentStatus.DONE,
        Mark.ACCEPTABLE,
        TODAY,
        "done 24 Nov",
    )
    assert view.days_late == 2, "late by the day it was closed"
    assert list_commitments(desk) == ()
    assert [one.id for one in list_commitments(desk, include_closed=True)] == [found]


def test_a_dropped_promise_is_closed_too(desk: Desk, client_id: str) -> None:
    found = promise(desk, client_id)
    changes = close_commitment(desk, found, status=CommitmentStatus.DROPPED, on=TODAY - timedelta(days=1))
    assert changes.words == "Dropped: October report"
    assert get_commitment(desk, found).state == "dropped 23 Nov"


def test_closing_is_refused_twice_and_in_the_future(desk: Desk, client_id: str) -> None:
    found = promise(desk, client_id)
    with pytest.raises(InputError):
        close_commitment(desk, found, on=TODAY + timedelta(days=1))
    close_commitment(desk, found)
    with pytest.raises(InputError):
        close_commitment(desk, found)


def test_a_closed_promise_can_be_opened_again_with_its_dates(desk: Desk, client_id: str) -> None:
    found = promise(desk, client_id)
    before = get_commitment(desk, found)
    with pytest.raises(InputError):
        reopen_commitment(desk, found)
    close_commitment(desk, found, mark=Mark.HIT)
    reopen_commitment(desk, found)
    assert get_commitment(desk, found) == before


def test_a_slip_keeps_the_old_date_and_undo_takes_it_back(desk: Desk, client_id: str) -> None:
    found = promise(desk, client_id)
    before = get_commitment(desk, found)
    news = SlipNews(to=date(2026, 12, 1), reason="figures came late", told_on=TODAY)
    changes = slip_commitment(desk, found, news)
    assert changes.words == "Slipped: October report, from Fri 27 Nov to Tue 1 Dec"
    view = get_commitment(desk, found)
    assert (view.due_on, view.first_due_on, view.slips) == (date(2026, 12, 1), date(2026, 11, 27), 1)
    with desk.record.reading() as session:
        slip = session.get_one(Slip, min(changes.ids("slip")))
    assert (slip.old_due_on, slip.new_due_on, slip.reason) == (
        date(2026, 11, 27),
        date(2026, 12, 1),
        "figures came late",
    )
    assert slip.told_in_time
    undo(desk)
    assert get_commitment(desk, found) == before


def test_a_date_that_was_taken_away_is_followed_by_another_in_the_same_slip(desk: Desk, client_id: str) -> None:
    found = promise(desk, client_id)
    change_record(desk, "commitment", found, {"due_on": "", "because": "budget frozen"})
    assert get_commitment(desk, found).due_on is None
    slip_commitment(desk, found, SlipNews(to=date(2026, 12, 4), reason="budget free", told_on=TODAY))
    with desk.record.reading() as session:
        (slip,) = session.get_one(Commitment, found).slips
    assert (slip.old_due_on, slip.new_due_on, slip.reason) == (
        date(2026, 11, 27),
        date(2026, 12, 4),
        "budget frozen; budget free",
    )
    view = get_commitment(desk, found)
    assert (view.due_on, view.first_due_on) == (date(2026, 12, 4), date(2026, 11, 27))


@pytest.mark.parametrize("back", [date(2026, 11, 27), date(2026, 12, 11)])
def test_a_date_that_was_taken_away_can_be_set_again(desk: Desk, client_id: str, back: date) -> None:
    found = promise(desk, client_id)
    change_record(desk, "commitment", found, {"due_on": ""})
    set_first_date(desk, found, back)
    change_record(desk, "commitment", found, {"due_on": "2026-12-18"})
    view = get_commitment(desk, found)
    assert (view.due_on, view.first_due_on, view.slips) == (date(2026, 12, 18), date(2026, 11, 27), 2)


def test_nothing_is_done_with_a_promise_in_the_trash(desk: Desk, client_id: str) -> None:
    found = promise(desk, client_id)
    trash(desk, "commitment", found)
    for act in (
        lambda: close_commitment(desk, found),
        lambda: slip_commitment(desk, found, SlipNews(to=date(2026, 12, 1))),
        lambda: reopen_commitment(desk, found),
        lambda: get_commitment(desk, found),
    ):
        with pytest.raises(NotFoundError):
            act()


def test_a_promise_is_not_closed_before_it_was_asked_for(desk: Desk, client_id: str) -> None:
    found = promise(desk, client_id)
    with pytest.raises(InvariantError, match="before it was asked"):
        close_commitment(desk, found, on=TODAY - timedelta(days=8))


def test_a_slip_is_never_lost_or_rewritten(desk: Desk, client_id: str) -> None:
    found = promise(desk, client_id)
    slip = min(slip_commitment(desk, found, SlipNews(to=date(2026, 12, 1))).ids("slip"))
    with pytest.raises(InputError, match="stays with its promise"):
        trash(desk, "slip", slip)
    with pytest.raises(InvariantError, match="keeps the date it moved"):
        change_record(desk, "slip", slip, {"new_due_on": "2026-12-24"})
    with pytest.raises(InvariantError, match="says who"):
        change_record(desk, "slip", slip, {"is_let_off": "yes"})
    change_record(desk, "slip", slip, {"is_let_off": "yes", "let_off_note": "the director, in the corridor"})


def test_letting_off_is_counted_with_who_did_it(desk: Desk, client_id: str) -> None:
    dana = add_record(desk, "person", {"name": "Dana"}, client_id).record_id
    found = promise(desk, client_id)
    changes = slip_commitment(desk, found, SlipNews(to=date(2026, 12, 1), let_off_by_id=dana))
    with desk.record.reading() as session:
        slip = session.get_one(Slip, min(changes.ids("slip")))
    assert (slip.is_let_off, slip.let_off_by_id, slip.told_in_time) == (True, dana, False)


@pytest.mark.parametrize("to", [None, date(2026, 11, 27)])
def test_a_slip_needs_another_date(desk: Desk, client_id: str, to: date | None) -> None:
    with pytest.raises(InputError):
        slip_commitment(desk, promise(desk, client_id), SlipNews(to=to))


def test_a_promise_without_a_date_gets_a_first_one_and_only_then_slips(desk: Desk, client_id: str) -> None:
    found = promise(desk, client_id, due=None)
    with pytest.raises(InputError):
        slip_commitment(desk, found, SlipNews(to=TODAY))
    set_first_date(desk, found, TODAY)
    view = get_commitment(desk, found)
    assert (view.due_on, view.first_due_on, view.slips) == (TODAY, TODAY, 0)
    with pytest.raises(InputError):
        set_first_date(desk, found, TODAY)


def test_a_promise_needs_words(desk: Desk, client_id: str) -> None:
    with pytest.raises(InvariantError):
        promise(desk, client_id, "  ")
    assert list_commitments(desk) == ()
