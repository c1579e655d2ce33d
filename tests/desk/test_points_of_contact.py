"""One answer to whom to ring, wherever it is shown."""

from __future__ import annotations

from datetime import date, timedelta

from liaison.desk.attention import attention
from liaison.desk.clients import list_clients
from liaison.desk.context import Desk
from liaison.model.client import Client
from liaison.model.interaction import Interaction
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import InteractionKind


def test_of_two_points_of_contact_every_list_names_the_one_longest_in_place(desk: Desk) -> None:
    with desk.record.command("set_up", "Set up") as unit:
        client = Client(name="Harbor", rhythm_days=7, since_on=desk.today() - timedelta(days=90))
        older, newer = Person(name="Zoe Older"), Person(name="Abe Newer")
        unit.session.add_all([client, older, newer])
        unit.session.add_all(
            Stakeholder(client_id=client.id, person_id=one.id, is_point_of_contact=True, from_on=date(year, 1, 1))
            for one, year in ((older, 2020), (newer, 2025))
        )
        heard = desk.now() - timedelta(days=60)
        unit.session.add(
            Interaction(client_id=client.id, interaction_kind=InteractionKind.CALL, happened_at=heard, zone="UTC")
        )
    assert [row.contact for row in list_clients(desk)] == ["Zoe Older"]
    with desk.record.reading() as session:
        assert [one.step for one in attention(session, desk)[0]] == ["Ring Zoe Older"]
