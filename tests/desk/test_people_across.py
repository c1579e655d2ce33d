"""The list of everyone across clients, what it tells of those in view, and what someone attended."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine, event

from liaison.desk import attended as attended_module
from liaison.desk.attended import attended
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.finding import client_id, person_id
from liaison.desk.people_across import last_seen, people_across, people_among, people_details, people_in_order
from liaison.desk.trash import trash
from liaison.model.interaction import Attendance
from liaison.model.values import ChannelKind
from support.sample import create_sample


@pytest.fixture
def sample(desk: Desk) -> Desk:
    create_sample(desk)
    return desk


def test_everyone_by_name_once_for_each_place(sample: Desk) -> None:
    rows = people_across(sample)
    assert [row.name for row in rows] == sorted(row.name for row in rows)
    assert len({row.key for row in rows}) == len(rows)
    ruth = [(row.client, row.is_there) for row in rows if row.name == "Ruth Calder"]
    assert [is_there for _client, is_there in ruth] == [True, False]
    assert people_across(sample, most=3) == rows[:3]


def test_a_zone_is_theirs_or_their_clients(sample: Desk) -> None:
    zones = {row.name: row.zone for row in people_across(sample)}
    assert zones["Dana Whitlock"] == "Europe/Paris"


def test_someone_of_a_client_in_the_trash_stays_without_it(sample: Desk) -> None:
    trash(sample, "client", client_id(sample, "Harbor"))
    rows = [row for row in people_across(sample) if row.name == "Dana Whitlock"]
    assert [(row.client, row.place_id) for row in rows] == [(None, None)]


def test_channel_and_last_contact_of_those_in_view(sample: Desk) -> None:
    dana, nobody = person_id(sample, "Dana Whitlock"), add_record(sample, "person", {"name": "Zed"}).record_id
    found = people_details(sample, [dana, nobody])
    assert found[dana].channel is ChannelKind.TEAMS
    assert found[dana].last_seen_on == date(2026, 11, 19)
    assert found[dana].last_seen_id is not None
    assert (found[nobody].channel, found[nobody].last_seen_on) == (None, None)


def test_a_note_is_no_contact_and_neither_is_what_lies_ahead(desk: Desk) -> None:
    harbor = add_record(desk, "client", {"name": "Harbor"}).record_id
    dana = add_record(desk, "person", {"name": "Dana"}, harbor).record_id
    for kind, at in (("note", "2026-11-20 10:00"), ("call", "2026-12-20 10:00"), ("call", "2025-01-10 10:00")):
        made = add_record(desk, kind, {"text": "x", "happened_at": at}, harbor).record_id
        add_record(desk, "attendance", {"interaction": made[-8:], "person": "Dana"}, harbor)
    assert people_details(desk, [dana])[dana].last_seen_on == date(2025, 1, 10)


def test_when_all_in_view_were_seen_takes_one_statement_however_many_they_are(sample: Desk, engine: Engine) -> None:
    told: list[str] = []

    def tell(*call: object) -> None:
        told.append(str(call[2]))

    everyone = [row.person_id for row in people_across(sample)]
    with sample.record.reading() as session:
        event.listen(engine, "before_cursor_execute", tell)
        seen = last_seen(session, sample, everyone)
        event.remove(engine, "before_cursor_execute", tell)
    assert len([statement for statement in told if "SELECT" in statement]) == 1
    assert len(seen) > 10


def test_the_latest_of_several_clients_and_of_what_lies_long_back_counts(desk: Desk) -> None:
    days = {"Harbor": "2026-03-02 10:00", "Pell": "2026-05-04 10:00", "Long ago": "2020-05-04 10:00"}
    made = {}
    for client, at in days.items():
        place = add_record(desk, "client", {"name": client}).record_id
        dana = add_record(desk, "person", {"name": f"Dana of {client}"}, place).record_id
        call = add_record(desk, "call", {"text": "x", "happened_at": at}, place).record_id
        add_record(desk, "attendance", {"interaction": call[-8:], "person": f"Dana of {client}"}, place)
        made[client] = (place, dana)
    both = made["Harbor"][1]
    add_record(desk, "stakeholder", {"person": "Dana of Harbor"}, made["Pell"][0])
    call = add_record(desk, "call", {"text": "x", "happened_at": "2026-06-01 10:00"}, made["Pell"][0]).record_id
    add_record(desk, "attendance", {"interaction": call[-8:], "person": "Dana of Harbor"}, made["Pell"][0])
    with desk.record.reading() as session:
        seen = last_seen(session, desk, [both, made["Long ago"][1]])
    assert seen[both] == (date(2026, 6, 1), call)
    assert seen[made["Long ago"][1]][0] == date(2020, 5, 4)


def test_what_they_attended_comes_a_page_at_a_time(sample: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attended_module, "PAGE", 4)
    dana = person_id(sample, "Dana Whitlock")
    for few in (300, 0):
        monkeypatch.setattr(attended_module, "_FEW", few)
        first = attended(sample, dana)
        second = attended(sample, dana, before=first[-1])
        assert len(first) == len(second) == 4
        moments = [row.happened_at for row in (*first, *second)]
        assert moments == sorted(moments, reverse=True)
        assert not {row.id for row in first} & {row.id for row in second}
        assert first[0].client == "Harbor & Finch"


def test_calls_at_a_client_without_a_place_stay_in_the_history(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attended_module, "_FEW", 1)
    harbor, pell = (add_record(desk, "client", {"name": name}).record_id for name in ("Harbor", "Pell"))
    dana = add_record(desk, "person", {"name": "Dana"}, harbor).record_id
    for client, day in ((harbor, "01"), (pell, "02"), (harbor, "03")):
        made = add_record(desk, "call", {"text": day, "happened_at": f"2026-11-{day} 10:00"}, client).record_id
        with desk.record.command("attend") as unit:
            unit.session.add(Attendance(interaction_id=made, person_id=dana))
    assert [row.what for row in attended(desk, dana)] == ["03", "02", "01"]


def test_everyone_piece_by_piece_is_everyone_at_once(sample: Desk) -> None:
    order = people_in_order(sample)
    pieces = [people_among(sample, order[start : start + 4]) for start in range(0, len(order), 4)]
    assert tuple(entry for piece in pieces for entry in piece) == people_across(sample)
