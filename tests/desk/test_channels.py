"""Ranking channels and adding one from a line (P12)."""

from __future__ import annotations

import pytest

from liaison.desk.channels import add_reach_line, rank_channels
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.history import undo
from liaison.desk.person_sheet import person_sheet
from liaison.desk.trash import trash
from liaison.model.errors import InputError, NotFoundError


@pytest.fixture
def dana(desk: Desk) -> str:
    dana = add_record(desk, "person", {"name": "Dana"}).record_id
    for line in ("Teams", "email dana@harbor.example", "phone +1 902 555 0101"):
        add_reach_line(desk, dana, line)
    return dana


def kinds(desk: Desk, person_id: str) -> list[tuple[int, str]]:
    return [(one.rank, one.kind.value) for one in person_sheet(desk, person_id).channels]


def test_channels_are_ranked_in_one_step_and_back(desk: Desk, dana: str) -> None:
    teams, email, phone = (one.id for one in person_sheet(desk, dana).channels)
    changes = rank_channels(desk, dana, [phone, teams])
    assert changes.words == "Ranked the channels of Dana"
    assert kinds(desk, dana) == [(1, "phone"), (2, "teams"), (3, "email")]
    undo(desk)
    assert kinds(desk, dana) == [(1, "teams"), (2, "email"), (3, "phone")]
    assert not rank_channels(desk, dana, [teams, email, phone])


def test_a_channel_of_somebody_else_is_refused(desk: Desk, dana: str) -> None:
    other = add_record(desk, "person", {"name": "Leo"}).record_id
    with pytest.raises(NotFoundError):
        rank_channels(desk, other, [person_sheet(desk, dana).channels[0].id])


def test_the_best_comes_first_and_a_never_is_kept(desk: Desk, dana: str) -> None:
    add_reach_line(desk, dana, "Slack @dana first")
    changes = add_reach_line(desk, dana, "never WhatsApp after 18:00")
    assert changes.words == "Added for Dana: never WhatsApp after 18:00"
    assert kinds(desk, dana)[0] == (1, "slack")
    assert [what for _id, what in person_sheet(desk, dana).nevers] == ["WhatsApp after 18:00"]


def test_what_says_no_way_is_refused_with_an_example(desk: Desk, dana: str) -> None:
    with pytest.raises(InputError, match="no way to reach"):
        add_reach_line(desk, dana, "hello")
    trash(desk, "person", dana)
    with pytest.raises(NotFoundError):
        add_reach_line(desk, dana, "Teams")
