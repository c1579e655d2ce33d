"""What a sheet was read from is held until the record changes, for one client each, and never beyond an instant."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine, event

from liaison.desk.briefing import brief, held_rows
from liaison.desk.commitments import NewCommitment, add_commitment
from liaison.desk.context import Desk
from liaison.desk.history import undo_last
from liaison.desk.opening import set_up_desk
from liaison.model.briefing import Briefing, SectionKey
from liaison.model.client import Client
from liaison.model.clock import FixedClock
from liaison.model.interaction import Interaction
from liaison.model.values import AboutUs, InteractionKind, InteractionStatus, Mood, Side
from liaison.store.record import Record

DAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)


def add_client(desk: Desk, name: str) -> str:
    with desk.record.command("test") as unit:
        client = Client(name=name)
        unit.session.add(client)
        unit.session.flush()
        return client.id


@pytest.fixture
def clients(desk: Desk) -> tuple[str, str]:
    first, second = add_client(desk, "Harbor"), add_client(desk, "Tallgrass")
    owe(desk, first, "Send the plan")
    owe(desk, second, "Ask for the figures")
    return first, second


def owe(desk: Desk, client_id: str, what: str) -> None:
    add_commitment(desk, NewCommitment(client_id, Side.OURS, what, due_on=DAY))


def owed(sheet: Briefing) -> list[str]:
    return [line.text for section in sheet.sections if section.key is SectionKey.WE_OWE for line in section.lines]


def later(record: Record, minutes: int) -> Desk:
    return set_up_desk(Record(record._engine, FixedClock(NOW + timedelta(minutes=minutes))), "Europe/London")


@pytest.fixture
def promises_read(engine: Engine) -> Iterator[Callable[[], int]]:
    """How often promises were read since it was last asked."""
    heard: list[str] = []

    def note(*args: object) -> None:
        heard.append(str(args[2]))

    def since() -> int:
        number = sum("FROM commitment" in statement for statement in heard)
        heard.clear()
        return number

    event.listen(engine, "before_cursor_execute", note)
    yield since
    event.remove(engine, "before_cursor_execute", note)


def test_what_was_read_is_not_read_again(
    desk: Desk, clients: tuple[str, str], promises_read: Callable[[], int]
) -> None:
    first, second = (brief(desk, one) for one in clients)
    assert promises_read()
    assert brief(desk, clients[0]) == first
    assert brief(desk, clients[1]) == second
    assert promises_read() == 0
    assert "Send the plan" in owed(first)[0]
    assert "Ask for the figures" in owed(second)[0]


def test_a_change_anywhere_has_it_read_again(
    desk: Desk, clients: tuple[str, str], promises_read: Callable[[], int]
) -> None:
    before = brief(desk, clients[0])
    owe(desk, clients[0], "Book the room")
    assert len(owed(brief(desk, clients[0]))) == 2
    undo_last(desk)
    assert brief(desk, clients[0]) == before
    add_client(desk, "Quartz")
    promises_read()
    assert brief(desk, clients[0]) == before
    assert promises_read()


def test_what_was_recorded_ahead_of_its_time_counts_once_it_has_come(
    record: Record, desk: Desk, clients: tuple[str, str], promises_read: Callable[[], int]
) -> None:
    with desk.record.command("test") as unit:
        unit.session.add(
            Interaction(
                client_id=clients[0],
                interaction_kind=InteractionKind.MEETING,
                happened_at=NOW + timedelta(minutes=5),
                zone="Europe/London",
                status=InteractionStatus.HELD,
                mood=Mood.TENSE,
                about_us=AboutUs.ABOUT_US,
            )
        )
    before = brief(desk, clients[0])
    promises_read()
    assert brief(later(record, 4), clients[0]).sections == before.sections
    assert promises_read() == 0
    after = brief(later(record, 6), clients[0])
    assert after.sections != before.sections
    held_rows._SHELVES.clear()
    assert brief(later(record, 6), clients[0]) == after


def test_another_day_is_read_for_itself(desk: Desk, clients: tuple[str, str]) -> None:
    add_commitment(desk, NewCommitment(clients[0], Side.OURS, "Yesterday's", due_on=DAY, asked_on=DAY))
    assert len(owed(brief(desk, clients[0]))) == 2
    assert not any("Yesterday" in line for line in owed(brief(desk, clients[0], on=DAY - timedelta(days=1))))
    assert len(owed(brief(desk, clients[0]))) == 2


def test_a_reading_of_an_older_record_neither_uses_nor_leaves_anything(
    desk: Desk, clients: tuple[str, str], promises_read: Callable[[], int]
) -> None:
    before = brief(desk, clients[0])
    (shelf,) = [shelf for shelf in held_rows._SHELVES.values() if clients[0] in shelf.clients]
    shelf.number += 1  # another thread has read the record after a change that this one does not see yet
    kept = {client: dict(rows) for client, rows in shelf.clients.items()}
    promises_read()
    assert brief(desk, clients[0]) == before
    assert promises_read()
    assert shelf.clients == kept


def test_few_clients_are_held_at_once(desk: Desk, clients: tuple[str, str], engine: Engine) -> None:
    many = [*clients, *(add_client(desk, f"Client {number}") for number in range(8))]
    for client_id in many:
        brief(desk, client_id)
    pools = [shelf for shelf in held_rows._SHELVES.values() if many[-1] in shelf.clients]
    assert [list(shelf.clients) for shelf in pools] == [many[-held_rows._MOST_CLIENTS :]]
