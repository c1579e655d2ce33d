"""Finding records by the end of their id."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from liaison.model.client import Client
from liaison.model.interaction import Interaction
from liaison.store.lookup import ids_ending_with
from liaison.store.record import Record


@pytest.mark.parametrize("digits", [1, 6, 7, 8, 15, 31, 32])
def test_an_id_is_found_by_any_number_of_its_last_digits(record: Record, digits: int) -> None:
    with record.command("add", "Added") as unit:
        harbor = Client(name="Harbor", id="0193fa5e7c107a9d8e21b0c4d5e6f7a8", zone="Europe/London")
        pell = Client(name="Pell", id="0193fa5e7c107a9d8e21b0c4d5e6f7b9", zone="Europe/London")
        unit.session.add_all([harbor, pell])
    with record.reading() as session:
        assert ids_ending_with(session, Client, harbor.id[-digits:]) == [harbor.id]
        assert ids_ending_with(session, Client, "f7aa") == []
        assert ids_ending_with(session, Client, "1e6f7b9") == []


@pytest.mark.parametrize("digits", [6, 7, 12])
def test_among_many_it_is_found_through_an_index(record: Record, digits: int) -> None:
    told: list[tuple[str, tuple[object, ...]]] = []
    with record.command("add", "Added") as unit:
        client = Client(name="Harbor", zone="Europe/London")
        call = Interaction(
            client_id=client.id, interaction_kind="call", happened_at=record.clock.now(), zone="Europe/London"
        )
        unit.session.add_all([client, call])
    with record.reading() as session:
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", lambda *given: told.append((given[2], given[3])))
        assert ids_ending_with(session, Interaction, call.id[-digits:]) == [call.id]
        (statement, parameters) = told[-1]
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
    assert "ix_interaction_id_end" in str(plan)
