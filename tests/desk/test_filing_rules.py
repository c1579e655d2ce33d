"""What filing by hand teaches: only what is plain, said and undone with it, listed, changed and forgotten."""

from __future__ import annotations

import pytest

from liaison.desk.context import Desk
from liaison.desk.filing_rules import change_rule, list_rules, remove_rule, rule_named
from liaison.desk.imports import ImportFile, import_files
from liaison.desk.unfiled import file_record, file_records, list_unfiled
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.errors import NotFoundError
from liaison.model.meeting import Meeting
from liaison.store import journal
from support.imports import add_client, calendar, event, rows


@pytest.fixture
def clients(desk: Desk) -> dict[str, str]:
    with desk.record.command("made") as unit:
        unit.session.add(Colleague(name="Ann", email="ann@northlight.example", is_me=True))
        harbor = add_client(unit.session, "Harbor & Finch", ("Dana", "dana@harborfinch.example"))
        pell = add_client(unit.session, "Pell Logistics", ("Omar", "omar@pell.example"), domains=["pell.example"])
    return {"harbor": harbor, "pell": pell}


def _meet(desk: Desk, uid: str, *addresses: str) -> str:
    people = "\n".join(f"ATTENDEE:mailto:{one}" for one in ("ann@northlight.example", *addresses))
    import_files(desk, [ImportFile("a.ics", calendar(event(people, uid=uid, title="Talk")))])
    return str(next(row.id for row in rows(desk, Meeting) if row.uid == uid))


def _client_of(desk: Desk, meeting_id: str) -> tuple[str | None, str | None]:
    row = next(row for row in rows(desk, Meeting) if row.id == meeting_id)
    return row.client_id, row.filed_by


def test_a_domain_is_learned_and_what_waits_follows_in_one_step(desk: Desk, clients: dict[str, str]) -> None:
    first, second = _meet(desk, "1", "zoe@brook.example"), _meet(desk, "2", "max@mail.brook.example")
    other = _meet(desk, "3", "eve@notbrook.example")

    changes = file_record(desk, "meeting", first, clients["harbor"])

    assert changes.words == (
        "Filed “Talk” under Harbor & Finch. From now on meetings with brook.example go to Harbor & Finch, "
        "and 1 more that waited was filed too"
    )
    assert _client_of(desk, second) == (clients["harbor"], "you filed a meeting with brook.example there")
    assert _client_of(desk, other) == (None, None)
    later = _meet(desk, "4", "new@brook.example")
    assert _client_of(desk, later)[0] == clients["harbor"]
    journal.undo(desk.record)
    journal.undo(desk.record)
    assert list_rules(desk) == ()
    assert {view.id for view in list_unfiled(desk)} == {first, second, other}


@pytest.mark.parametrize(
    ("addresses", "learned"),
    [
        (("zoe@brook.example", "max@brook.example"), ["brook.example"]),
        (("zoe@gmail.com",), ["zoe@gmail.com"]),
        (("zoe@gmail.com", "max@gmail.com"), []),
        (("zoe@brook.example", "max@stream.example"), []),
        (("zoe@brook.example", "omar@pell.example"), []),
        ((), []),
    ],
)
def test_only_what_is_plain_is_learned(
    desk: Desk, clients: dict[str, str], addresses: tuple[str, ...], learned: list[str]
) -> None:
    meeting = _meet(desk, "1", *addresses)

    file_record(desk, "meeting", meeting, clients["harbor"])

    assert [rule.what for rule in list_rules(desk)] == learned


def test_an_address_counts_before_the_people(desk: Desk, clients: dict[str, str]) -> None:
    file_record(desk, "meeting", _meet(desk, "1", "zoe@gmail.com"), clients["pell"])

    assert _client_of(desk, _meet(desk, "2", "zoe@gmail.com", "dana@harborfinch.example"))[0] == clients["pell"]
    assert _client_of(desk, _meet(desk, "3", "dana@harborfinch.example"))[0] == clients["harbor"]


def test_a_rule_is_changed_forgotten_and_brought_back(desk: Desk, clients: dict[str, str]) -> None:
    file_records(desk, [("meeting", _meet(desk, "1", "zoe@brook.example"))], clients["harbor"])
    rule = rule_named(desk, "brook")
    assert str(rule) == "Meetings with brook.example go to Harbor & Finch"

    assert change_rule(desk, rule.id, clients["pell"]).words.endswith("brook.example go to Pell Logistics")
    assert _client_of(desk, _meet(desk, "2", "max@brook.example"))[0] == clients["pell"]
    remove_rule(desk, rule.id)
    assert list_rules(desk) == ()
    assert _client_of(desk, _meet(desk, "3", "tim@brook.example"))[0] is None
    with pytest.raises(NotFoundError):
        change_rule(desk, rule.id, clients["harbor"])
    file_record(desk, "meeting", _meet(desk, "3", "tim@brook.example"), clients["harbor"])
    assert [(rule.what, rule.client) for rule in list_rules(desk)] == [("brook.example", "Harbor & Finch")]


def test_a_rule_to_a_client_in_the_trash_rests(desk: Desk, clients: dict[str, str]) -> None:
    file_record(desk, "meeting", _meet(desk, "1", "zoe@brook.example"), clients["harbor"])
    with desk.record.command("trash") as unit:
        unit.session.get_one(Client, clients["harbor"]).deleted_at = desk.now()

    assert _client_of(desk, _meet(desk, "2", "max@brook.example"))[0] is None
    assert [rule.client for rule in list_rules(desk)] == [""]
