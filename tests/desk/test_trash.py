"""The trash: a record goes with what belongs to it and comes back whole."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Engine, event, select

from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.history import redo, undo
from liaison.desk.parts import BELONGS
from liaison.desk.trash import restore, trash, trash_list
from liaison.model.errors import InputError
from liaison.model.kinds import KINDS, RECORD_KINDS
from liaison.store.journal import BOOK_KEEPING
from liaison.store.rows import encode, table_of
from support.sample import create_sample


def state(desk: Desk) -> dict[str, Any]:
    """Every row of the record without its book-keeping."""
    with desk.record.reading() as session:
        return {
            f"{kind} {row['id'].hex() if isinstance(row['id'], bytes) else row['id']}": {
                name: value for name, value in encode(row).items() if name not in BOOK_KEEPING
            }
            for kind in RECORD_KINDS
            for row in (one._asdict() for one in session.execute(select(table_of(KINDS[kind]))))
        }


@pytest.fixture
def person(desk: Desk) -> tuple[str, str]:
    client = add_record(desk, "client", {"name": "Harbor"}).record_id
    made = add_record(desk, "person", {"name": "Dana"}, client).record_id
    for address in ("a@x.example", "b@x.example", "c@x.example"):
        add_record(desk, "channel", {"kind": "email", "address": address, "person": "Dana"}, client)
    return client, made


def ranked(desk: Desk) -> list[tuple[int, str]]:
    channel = table_of(KINDS["channel"])
    with desk.record.reading() as session:
        rows = session.execute(select(channel.c.rank, channel.c.address).where(channel.c.deleted_at.is_(None)))
        return sorted((row.rank, row.address) for row in rows)


def test_a_record_goes_with_what_belongs_to_it_and_comes_back_with_it(desk: Desk, person: tuple[str, str]) -> None:
    before = state(desk)
    changes = trash(desk, "person", person[1])
    assert changes.words == "Moved to the trash: person “Dana”"
    assert {kind for kind, _ in changes.touched} == {"person", "stakeholder", "channel"}
    (item,) = trash_list(desk)
    assert (item.kind, item.label, item.with_it) == ("person", "Dana", 4)
    restore(desk, "person", person[1])
    assert state(desk) == before
    assert trash_list(desk) == ()


def test_undo_and_redo_work_on_the_trash(desk: Desk, person: tuple[str, str]) -> None:
    before = state(desk)
    trash(desk, "client", person[0])
    after = state(desk)
    undo(desk)
    assert state(desk) == before
    redo(desk)
    assert state(desk) == after


def test_what_was_in_the_trash_before_stays_there(desk: Desk, person: tuple[str, str]) -> None:
    stake = add_record(desk, "stake", {"what": "Checkout"}, person[0]).record_id
    trash(desk, "stake", stake)
    trash(desk, "client", person[0])
    restore(desk, "client", person[0])
    assert [item.record_id for item in trash_list(desk)] == [stake]


def test_a_part_does_not_come_back_without_what_it_belongs_to(desk: Desk, person: tuple[str, str]) -> None:
    stake = add_record(desk, "stake", {"what": "Checkout"}, person[0]).record_id
    trash(desk, "client", person[0])
    with pytest.raises(InputError, match="Harbor"):
        restore(desk, "stake", stake)


def test_twice_is_refused(desk: Desk, person: tuple[str, str]) -> None:
    with pytest.raises(InputError):
        restore(desk, "client", person[0])
    trash(desk, "client", person[0])
    with pytest.raises(InputError):
        trash(desk, "client", person[0])


def test_channels_stay_ranked_without_gaps(desk: Desk, person: tuple[str, str]) -> None:
    channel = table_of(KINDS["channel"])
    with desk.record.reading() as session:
        second = session.scalar(select(channel.c.id).where(channel.c.rank == 2))
    assert second is not None
    trash(desk, "channel", second)
    assert ranked(desk) == [(1, "a@x.example"), (2, "c@x.example")]
    restore(desk, "channel", second)
    assert ranked(desk) == [(1, "a@x.example"), (2, "c@x.example"), (3, "b@x.example")]
    change_record(desk, "channel", second, {"rank": "1"})
    assert ranked(desk) == [(1, "b@x.example"), (2, "a@x.example"), (3, "c@x.example")]


def test_everything_that_names_its_owner_belongs_to_it() -> None:
    parts = {part for belonging in BELONGS.values() for part, _ in belonging}
    on_their_own = {"client", "colleague", "person", "origin", "setting"}
    assert set(RECORD_KINDS) - parts == on_their_own


def test_the_list_reads_no_more_than_it_shows(desk: Desk, engine: Engine) -> None:
    found = add_record(desk, "client", {"name": "Harbor"}).record_id
    for number in range(3):
        add_record(desk, "call", {"text": f"call {number}", "happened_at": "2026-11-09T10:00"}, found)
    trash(desk, "client", found)
    told: list[str] = []

    def tell(*call: object) -> None:
        told.append(str(call[2]))

    event.listen(engine, "before_cursor_execute", tell)
    (item,) = trash_list(desk)
    event.remove(engine, "before_cursor_execute", tell)
    assert (item.label, item.with_it) == ("Harbor", 3)
    assert any("FROM interaction" in statement for statement in told)
    assert not any("interaction.text" in statement for statement in told)


def test_each_client_of_the_sample_goes_and_comes_back(desk: Desk) -> None:
    create_sample(desk)
    client = table_of(KINDS["client"])
    with desk.record.reading() as session:
        ids = list(session.scalars(select(client.c.id)))
    before = state(desk)
    for client_id in ids:
        trash(desk, "client", client_id)
        restore(desk, "client", client_id)
    assert state(desk) == before
