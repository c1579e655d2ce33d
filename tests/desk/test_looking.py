"""All clients are read behind the page in steps, and what was read is kept on the way, so that it is read once."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, event

from liaison.desk import looking
from liaison.desk.context import Desk
from liaison.desk.drafts import drop_draft, list_drafts
from liaison.desk.editing import add_record
from liaison.desk.finding import client_id
from liaison.desk.looking import look_at_all
from liaison.desk.signs import gathered as signs
from liaison.desk.signs.gathered import found_so_far
from liaison.desk.trends import gathering as trends
from support.sample import create_sample


@pytest.fixture
def sample(desk: Desk) -> Desk:
    create_sample(desk)
    return desk


def look(desk: Desk, pieces: int = 100_000, *, may_keep: bool = True) -> int:
    """So many pieces of one step each; how many there were until nothing was left."""
    for number in range(pieces):
        if not look_at_all(desk, lambda: True, may_keep=may_keep).has_more:
            return number + 1
    return pieces


def forget() -> None:
    """As at the next start."""
    trends._GATHERED.clear()
    signs._GATHERED.clear()


def kept(desk: Desk) -> int:
    return len(list_drafts(desk, "gathered:"))


def found(desk: Desk) -> set[tuple[str, str]]:
    with desk.record.reading() as session:
        every, waiting = found_so_far(session.connection(), desk)
    assert waiting == 0
    return {(one.client, one.reason) for one in every}


def test_all_are_read_and_kept_and_then_there_is_nothing_to_do(sample: Desk, engine: Engine) -> None:
    assert look(sample) > 100
    wanted = found(sample)
    assert kept(sample) == 8 + 1 + 1
    told: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *call: told.append(str(call[2])))
    assert look(sample) == 1
    assert not any(one.startswith(("INSERT", "DELETE", "UPDATE")) for one in told)
    forget()
    told.clear()
    assert look(sample) < 12, "what was kept is taken over"
    assert not any("FROM interaction" in one for one in told)
    assert found(sample) == wanted


def test_what_was_read_before_the_program_ended_is_not_read_again(
    sample: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "_MANY", 1)
    whole = look(sample)
    for one in list_drafts(sample, "gathered:"):
        drop_draft(sample, one.key)
    forget()
    ends = 0
    while look(sample, whole // 3) == whole // 3:
        ends += 1
        forget()
        assert ends < 10, "it begins again and again"
    assert ends >= 2
    assert kept(sample) == 10


def test_nothing_is_written_while_it_may_not(sample: Desk) -> None:
    look(sample, may_keep=False)
    assert kept(sample) == 0
    look(sample)
    assert kept(sample) == 10


def test_after_a_change_only_whom_it_concerns_is_read_again(sample: Desk) -> None:
    whole = look(sample)
    call = {"text": "x", "mood": "good", "happened_at": "2026-11-23T10:00"}
    add_record(sample, "call", call, client_id(sample, "Tallgrass"))
    assert look(sample) < whole / 4
    found(sample)
