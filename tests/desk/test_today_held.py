"""Today reads a client again once a command touched it, and nothing else."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import event, select

from liaison.desk import today as module
from liaison.desk import today_held
from liaison.desk.briefing import brief
from liaison.desk.calls import CallEnd, end_call
from liaison.desk.capture import NewNote
from liaison.desk.commitments import NewCommitment, add_commitment, close_commitment
from liaison.desk.context import Desk
from liaison.desk.history import undo_last
from liaison.desk.today import today_view
from liaison.desk.touched import last_number, touched_clients
from liaison.model.client import Client
from liaison.model.clock import FixedClock
from liaison.model.colleague import Colleague
from liaison.model.desk_items import Setting
from liaison.model.meeting import Meeting
from liaison.model.values import InteractionKind, Side

DAY = date(2026, 11, 24)


@pytest.fixture
def clients(desk: Desk) -> tuple[str, str]:
    """Two clients, each with a call at ten and a promise of ours that is due."""
    with desk.record.command("test") as unit:
        unit.session.add_all([Client(name="Harbor"), Client(name="Tallgrass")])
    with desk.record.reading() as session:
        first, second = session.scalars(select(Client.id).order_by(Client.name)).all()
    for client_id in (first, second):
        _call(desk, client_id)
        _promise(desk, client_id, "Send the plan")
    return first, second


def _call(desk: Desk, client_id: str) -> None:
    starts = datetime.fromisoformat("2026-11-24T10:00:00+00:00")
    with desk.record.command("test") as unit:
        ends = starts + timedelta(hours=1)
        unit.session.add(Meeting(uid=client_id, client_id=client_id, title="Weekly", starts_at=starts, ends_at=ends))


def _promise(desk: Desk, client_id: str, what: str, due: date = DAY) -> str:
    add_commitment(desk, NewCommitment(client_id, Side.OURS, what, due_on=due))
    return next(one.id for one in today_view(desk).due_ours if one.what == what and one.client_id == client_id)


@pytest.fixture
def briefed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The clients whose briefing is read from now on."""
    heard: list[str] = []
    usual = brief

    def listen(desk: Desk, client_id: str, **more: str) -> object:
        heard.append(client_id)
        return usual(desk, client_id, meeting_id=more["meeting_id"])

    monkeypatch.setattr(today_held, "brief", listen)
    return heard


def test_nothing_is_read_twice(desk: Desk, clients: tuple[str, str], briefed: list[str]) -> None:
    before = today_view(desk)
    assert [call.client_id for call in before.calls] == list(clients)
    briefed.clear()
    assert today_view(desk) == before
    assert briefed == []


def test_only_the_client_that_was_touched_is_read_again(
    desk: Desk, clients: tuple[str, str], briefed: list[str]
) -> None:
    today_view(desk)
    briefed.clear()
    late = _promise(desk, clients[1], "Ask for the figures", DAY - timedelta(days=2))
    assert set(briefed) == {clients[1]}
    view = today_view(desk)
    assert [one.what for one in view.due_ours] == ["Ask for the figures", "Send the plan", "Send the plan"]
    assert view.calls[1].promise is not None
    assert "Ask for the figures" in view.calls[1].promise.text
    close_commitment(desk, late)
    assert [one.what for one in today_view(desk).due_ours] == ["Send the plan", "Send the plan"]
    undo_last(desk)
    assert today_view(desk) == view


def test_a_client_that_is_renamed_is_read_again(desk: Desk, clients: tuple[str, str]) -> None:
    today_view(desk)
    with desk.record.command("test") as unit:
        renamed = unit.session.get(Client, clients[0])
        assert renamed is not None
        renamed.name = "Zephyr"
    view = today_view(desk)
    assert [one.client for one in view.due_ours] == ["Tallgrass", "Zephyr"]


def test_what_belongs_to_no_client_has_all_read_again(desk: Desk, clients: tuple[str, str], briefed: list[str]) -> None:
    today_view(desk)
    with desk.record.command("test") as unit:
        unit.session.add(Colleague(name="Ada"))
    briefed.clear()
    today_view(desk)
    assert set(briefed) == set(clients)


def test_after_ten_minutes_calls_are_read_again(
    desk: Desk, clients: tuple[str, str], clock: FixedClock, briefed: list[str]
) -> None:
    today_view(desk)
    briefed.clear()
    clock.instant += timedelta(minutes=9)
    today_view(desk)
    assert briefed == []
    clock.instant += timedelta(minutes=2)
    today_view(desk)
    assert set(briefed) == set(clients)


def test_another_day_has_its_own_promises(desk: Desk, clients: tuple[str, str], clock: FixedClock) -> None:
    _promise(desk, clients[0], "Send the invoice", DAY + timedelta(days=5))
    clock.instant += timedelta(days=1)
    later = today_view(desk)
    assert [one.days_late for one in later.due_ours] == [1, 1, 0]
    clock.instant -= timedelta(days=1)
    assert [one.days_late for one in today_view(desk).due_ours] == [0, 0, 0]


def test_who_was_touched(desk: Desk, clients: tuple[str, str]) -> None:
    with desk.record.reading() as session:
        before = last_number(session.connection())
    close_commitment(desk, today_view(desk).due_ours[0].id)
    with desk.record.reading() as session:
        assert touched_clients(session.connection(), before) == frozenset({clients[0]})
        assert touched_clients(session.connection(), before + 1) == frozenset()


def test_what_is_kept_of_a_call_is_told_of_its_client_alone(desk: Desk, clients: tuple[str, str]) -> None:
    with desk.record.reading() as session:
        before = last_number(session.connection())
    note = NewNote("We: send the figures", clients[0], InteractionKind.CALL, summary="Figures")
    end_call(desk, CallEnd(note, marks=(12,)))
    with desk.record.reading() as session:
        assert touched_clients(session.connection(), before) == frozenset({clients[0]})
    with desk.record.command("test") as unit:
        unit.session.add(Setting(key="other", value={}))
    with desk.record.reading() as session:
        assert touched_clients(session.connection(), before) is None


def test_a_change_costs_few_statements(desk: Desk, clients: tuple[str, str]) -> None:
    def statements() -> int:
        heard: list[str] = []

        def listen(_c: object, _cursor: object, statement: str, *_: object) -> None:
            heard.append(statement)

        with desk.record.reading() as session:
            engine = session.connection().engine
        event.listen(engine, "before_cursor_execute", listen)
        module.today_view(desk, most_calls=8)
        event.remove(engine, "before_cursor_execute", listen)
        return len(heard)

    module.today_view(desk)
    settled = statements()
    with desk.record.command("test") as unit:
        unit.session.add(Colleague(name="Ada"))
    assert statements() > settled + 20
