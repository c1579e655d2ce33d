"""A client's year: what was kept month by month, whom we met when, promoter answers."""

from __future__ import annotations

from datetime import date

import pytest

from liaison.desk.context import Desk
from liaison.desk.finding import client_id as found_client
from liaison.desk.trends.practice import practice
from liaison.model.errors import NotFoundError
from support.sample import create_sample

from .conftest import Write

OURS = {"side": "ours", "asked_on": "2026-10-01"}


def test_promises_count_in_the_month_they_were_first_made_for(desk: Desk, client_id: str, write: Write) -> None:
    closed = {"status": "done", "closed_on": "2026-10-09"}
    kept = write("promise", {**OURS, "what": "Deck", "due_on": "2026-10-09", **closed})
    late = write("promise", {**OURS, "what": "Plan", "due_on": "2026-10-02", **closed})
    write("promise", {**OURS, "what": "Ahead", "due_on": "2026-12-24"})
    write("promise", {**OURS, "what": "Overdue", "due_on": "2026-11-02"})
    ours, theirs = practice(desk, client_id).promises
    assert (ours.kept, ours.due) == (1, 3)
    october = next(one for one in ours.months if one.first == date(2026, 10, 1))
    assert (october.kept, october.due) == (1, 2)
    assert [one.id for one in october.sources] == [late, kept]
    assert theirs.due == 0
    assert len(ours.months) == 12


def test_the_sample(desk: Desk) -> None:
    create_sample(desk)
    year = practice(desk, found_client(desk, "Harbor & Finch"))
    assert [(one.side.value, one.kept, one.due) for one in year.clauses] == [
        ("ours", 14, 15),
        ("ours", 15, 17),
        ("theirs", 14, 23),
        ("theirs", 11, 23),
    ]
    dana = next(one for one in year.contacts if one.name == "Dana Whitlock")
    assert dana.last_on == date(2026, 11, 19)
    assert dana.weeks[-1] == 2
    assert [(one.on, one.score) for one in year.answers] == [(date(2026, 3, 4), 8), (date(2026, 9, 14), 9)]


def test_whoever_is_not_there_has_no_year(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        practice(desk, "0" * 32)


def test_a_meeting_with_two_of_a_level_counts_once(desk: Desk) -> None:
    create_sample(desk)
    year = practice(desk, found_client(desk, "Harbor"))
    assert [one.level for one in year.levels] == list(dict.fromkeys(one.level for one in year.contacts))
    for level in year.levels:
        people = [one for one in year.contacts if one.level is level.level]
        assert level.names == tuple(one.name for one in people)
        for week, number in enumerate(level.weeks):
            assert max(one.weeks[week] for one in people) <= number <= sum(one.weeks[week] for one in people)
        assert level.last_on == max((one.last_on for one in people if one.last_on is not None), default=None)
