"""The promises on the sheet of a review: as they stood on its day, with the moves since the review before."""

from __future__ import annotations

from datetime import date

import pytest

from liaison.desk.context import Desk
from liaison.desk.moving import move
from liaison.desk.reviews.reads import Period, read_promises
from liaison.insight.reviewing.facts import PromiseFact
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.values import CommitmentStatus, Side


@pytest.fixture
def client_id(desk: Desk) -> str:
    """A report for 1 February, moved in January to 20 August and on 5 September to the 20th; done a day early."""
    with desk.record.command("made") as unit:
        client = Client(name="Kestrel")
        unit.session.add(client)
        unit.session.flush()
        row = Commitment(
            client_id=client.id,
            side=Side.OURS,
            what="Report",
            asked_on=date(2026, 1, 1),
            first_due_on=date(2026, 2, 1),
            due_on=date(2026, 2, 1),
        )
        unit.session.add(row)
        unit.session.flush()
        first = move(unit.session, row, date(2026, 8, 20), date(2026, 1, 30))
        assert first is not None
        first.is_let_off, first.let_off_note, first.told_on = True, "Said so on the phone", date(2026, 1, 30)
        unit.session.flush()
        move(unit.session, row, date(2026, 9, 20), date(2026, 9, 5))
        unit.session.flush()
        row.status, row.closed_on = CommitmentStatus.DONE, date(2026, 9, 19)
        return client.id


def _between(desk: Desk, client_id: str, since: date, day: date) -> list[PromiseFact]:
    with desk.record.reading() as session:
        return list(read_promises(session, Period(client_id, since, day)))


def test_moves_told_of_in_an_earlier_review_are_not_counted_again(desk: Desk, client_id: str) -> None:
    (one,) = _between(desk, client_id, date(2026, 9, 1), date(2026, 10, 1))

    assert (one.moved, one.told, one.let_off, len(one.slips)) == (1, 0, 0, 2)


def test_a_review_counts_the_moves_of_its_own_time(desk: Desk, client_id: str) -> None:
    (one,) = _between(desk, client_id, date(2026, 1, 1), date(2026, 3, 1))

    assert (one.moved, one.told, one.let_off, one.due) == (1, 1, 1, date(2026, 8, 20))


def test_what_was_overdue_on_the_day_of_a_review_stays_so_on_its_sheet(desk: Desk, client_id: str) -> None:
    (one,) = _between(desk, client_id, date(2026, 7, 1), date(2026, 9, 1))

    assert (one.status, one.due, one.is_overdue(date(2026, 9, 1))) == (CommitmentStatus.OPEN, date(2026, 8, 20), True)


def test_what_was_not_yet_due_then_is_not_on_it(desk: Desk, client_id: str) -> None:
    with desk.record.command("brought forward") as unit:
        row = unit.session.query(Commitment).one()
        row.status, row.closed_on = CommitmentStatus.OPEN, None
        move(unit.session, row, date(2026, 8, 1), date(2026, 9, 10))

    assert _between(desk, client_id, date(2026, 6, 1), date(2026, 8, 10)) == []
