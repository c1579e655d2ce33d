"""The record as JSON: out and in again without loss, merged by id, and refused whole when it is not as it should be."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from liaison.desk.commitments import NewCommitment, SlipNews, add_commitment, close_commitment, slip_commitment
from liaison.desk.context import Desk
from liaison.desk.exports import export_json
from liaison.desk.imports import ImportFile, ImportReport, import_files
from liaison.desk.opening import set_up_desk
from liaison.exchange.report import UnreadableFile
from liaison.model.client import Client
from liaison.model.clock import FixedClock
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment
from liaison.model.errors import LiaisonError
from liaison.model.person import Channel
from liaison.model.values import Side
from liaison.store import journal
from liaison.store.record import Record
from support.fixtures import Bring
from support.imports import calendar, event, only, rows, tables_of
from support.records import empty_engine
from support.sample import create_sample

Json = dict[str, Any]


@pytest.fixture
def other(clock: FixedClock) -> Iterator[Desk]:
    """A second desk over an empty record."""
    with empty_engine() as engine:
        yield set_up_desk(Record(engine, clock), "Europe/London")


@pytest.fixture
def filled(desk: Desk, agency: dict[str, str], bring: Bring) -> Desk:
    """A record with slips, trash, an import, and something undone."""
    bring(calendar(event("RRULE:FREQ=WEEKLY\nATTENDEE:mailto:dana@harborfinch.example")))
    add_commitment(desk, NewCommitment(agency["pell"], Side.OURS, "Send “it” \U0001f600 \\ \x01", due_on=desk.today()))
    promise = only(desk, Commitment)
    slip_commitment(desk, promise.id, SlipNews(to=desk.today() + timedelta(days=3), reason="late"))
    with desk.record.command("trash") as unit:
        unit.session.scalars(select(Channel).limit(1)).one().deleted_at = desk.now()
    close_commitment(desk, promise.id)
    journal.undo(desk.record)
    return desk


def _json(desk: Desk) -> bytes:
    return b"".join(export_json(desk))


def _bring(desk: Desk, data: bytes) -> ImportReport:
    return import_files(desk, [ImportFile("all.json", data)])


def test_into_an_empty_record_nothing_is_lost(filled: Desk, other: Desk) -> None:
    data = _json(filled)

    report = _bring(other, data)

    assert tables_of(other) == tables_of(filled)
    assert tables_of(other, without=())["occurrence"]
    assert _json(other) == data
    assert report.counts["added"] == sum(map(len, json.loads(data)["records"].values()))
    assert report.changes.touched
    assert all(line.line for line in report.lines if line.kind != "part")


def test_undo_and_redo_go_on_where_they_were(filled: Desk, other: Desk) -> None:
    _bring(other, _json(filled))

    journal.redo(other.record)
    assert only(other, Commitment).closed_on is not None
    journal.undo(other.record)
    journal.undo(other.record)
    assert len(rows(other, Channel)) == 3


def test_the_sample_comes_back_whole(desk: Desk, other: Desk) -> None:
    create_sample(desk)

    _bring(other, _json(desk))

    assert tables_of(other) == tables_of(desk)


def test_a_vault_that_was_only_set_up_makes_way(filled: Desk, other: Desk) -> None:
    with other.record.command("init") as unit:
        unit.session.add(Colleague(name="Someone", is_me=True))

    _bring(other, _json(filled))

    assert tables_of(other) == tables_of(filled)


def test_again_into_the_same_record_nothing_changes(filled: Desk) -> None:
    before = tables_of(filled)

    report = _bring(filled, _json(filled))

    assert (report.counts["added"], report.counts["updated"], bool(report.changes)) == (0, 0, False)
    assert tables_of(filled) == before


def test_merging_adds_what_is_new_and_keeps_what_is_newer(filled: Desk, other: Desk, clock: FixedClock) -> None:
    with other.record.command("made") as unit:
        unit.session.add_all([Client(name="Mine", zone="UTC"), Colleague(name="Me too", is_me=True)])
    old = _json(filled)
    report = _bring(other, old)
    assert report.changes.journal_id is not None
    assert {row.name for row in rows(other, Client)} == {"Mine", "Harbor & Finch", "Pell Logistics"}
    assert [row.name for row in rows(other, Colleague) if row.is_me] == ["Me too"]
    assert "its history was left out: this record has one of its own" in {line.reason for line in report.lines}

    clock.instant += timedelta(hours=1)
    with filled.record.command("edit") as unit:
        unit.session.scalars(select(Client).where(Client.name == "Pell Logistics")).one().name = "Pell"
    with other.record.command("edit") as unit:
        unit.session.scalars(select(Client).where(Client.name == "Harbor & Finch")).one().name = "Harbor"
    report = _bring(other, _json(filled))

    assert {row.name for row in rows(other, Client)} == {"Mine", "Harbor", "Pell"}
    said = {(line.action, line.label, line.reason) for line in report.lines if line.kind == "client"}
    assert ("updated", "Pell", "") in said
    assert ("skipped", "Harbor & Finch", "older than what is kept") in said
    journal.undo(other.record)
    assert "Pell Logistics" in {row.name for row in rows(other, Client)}


def test_channels_that_meet_are_ranked_without_gaps(filled: Desk, other: Desk) -> None:
    _bring(other, _json(filled))
    person = rows(filled, Channel)[0].person_id
    for desk, address in ((filled, "+1 1"), (other, "+1 2")):
        with desk.record.command("add") as unit:
            unit.session.add(Channel(person_id=person, kind_of="phone", address=address, rank=2))

    _bring(other, _json(filled))

    found = [row for row in rows(other, Channel) if row.person_id == person]
    assert sorted(row.rank for row in found) == [1, 2, 3]


def test_what_is_in_the_trash_here_stays_there(filled: Desk, other: Desk, clock: FixedClock) -> None:
    _bring(other, _json(filled))
    with other.record.command("trash") as unit:
        unit.session.scalars(select(Commitment)).one().deleted_at = other.now()
    clock.instant += timedelta(hours=1)
    with filled.record.command("edit") as unit:
        unit.session.scalars(select(Commitment)).one().note = "new"

    report = _bring(other, _json(filled))

    assert ("skipped", "in the trash") in {(line.action, line.reason) for line in report.lines}
    assert rows(other, Commitment) == []


def _in(kind: str, **values: object) -> Callable[[Json], object]:
    return lambda record: record["records"][kind][0].update(values)


def _twice(record: Json) -> None:
    record["records"]["client"].append(record["records"]["client"][0])


HOSTILE: dict[str, Callable[[Json], object]] = {
    "unknown kind": lambda r: r["records"].update(wallet=[]),
    "a kind that is not of the record": lambda r: r["records"].update(journal_row=[]),
    "unknown column": _in("client", colour="red"),
    "missing column": lambda r: r["records"]["client"][0].pop("name"),
    "null where a value is needed": _in("client", name=None),
    "blank name": _in("client", name=" "),
    "number for text": _in("client", name=7),
    "text for a list": _in("client", domains="a.example"),
    "numbers in a list": _in("client", domains=[1]),
    "unknown word": _in("client", status="friend"),
    "list for a word": _in("client", status=["active"]),
    "unknown zone": _in("client", zone="Mars/Phobos"),
    "zone that is a path": _in("client", zone="../../etc/passwd"),
    "huge decimal": _in("client", annual_amount="1e999999999", annual_currency="EUR"),
    "unknown currency": _in("client", annual_amount="1", annual_currency="XXX"),
    "huge number": _in("client", rhythm_days=2**70),
    "boolean for a number": _in("client", rhythm_days=True),
    "broken check": _in("client", rhythm_days=-1),
    "instant without a zone": _in("client", created_at="2026-01-01T00:00:00"),
    "date that is none": _in("client", since_on="2026-02-30"),
    "id that is none": _in("client", id="../x"),
    "upper-case id": lambda r: r["records"]["client"][0].update(id=r["records"]["client"][0]["id"].upper()),
    "same id twice": _twice,
    "reference to nothing": _in("client", account_manager_id="0" * 32),
    "reference to another kind": lambda r: r["records"]["client"][0].update(
        account_manager_id=r["records"]["client"][0]["id"]
    ),
    "gap in the ranks": lambda r: [row.update(rank=5) for row in r["records"]["channel"]],
    "two of me": lambda r: [row.update(is_me=True) for row in r["records"]["colleague"]],
    "rows that are no list": lambda r: r["records"].update(client={}),
    "row that is no object": lambda r: r["records"].update(client=[1]),
    "journal that is no list": lambda r: r.update(journal={}),
    "journal entry without rows": lambda r: r["journal"][0].pop("rows"),
    "journal number twice": lambda r: r["journal"][1].update(number=1),
    "journal row of an unknown kind": lambda r: r["journal"][0]["rows"][0].update(record_kind="wallet"),
    "journal row that undo could not use": lambda r: r["journal"][0]["rows"][0].update(after={"colour": 1}),
    "journal row of another entry": lambda r: r["journal"][0]["rows"][0].update(journal_id="0" * 32),
    "newer version": lambda r: r.update(version=2),
    "newer schema": lambda r: r.update(schema=10_000),
    "no version": lambda r: r.pop("version"),
    "unknown part": lambda r: r.update(extra=1),
    "no records": lambda r: r.pop("records"),
    "deep": lambda r: r["records"]["client"][0].update(name=json.loads("[" * 200 + "]" * 200)),
    "half a character": _in("client", name="a\ud800"),
}


#: What only restoring reads or refuses: merging leaves the history out and mends ranks and who the user is.
ONLY_RESTORING = {name for name in HOSTILE if name.startswith("journal ")} - {
    "journal that is no list",
    "journal entry without rows",
} | {"gap in the ranks", "two of me"}
CASES = [(name, empty) for name in HOSTILE for empty in (True, False) if empty or name not in ONLY_RESTORING]


@pytest.mark.parametrize(("name", "into_empty"), CASES)
def test_a_hostile_record_is_refused_and_changes_nothing(
    filled: Desk, other: Desk, *, name: str, into_empty: bool
) -> None:
    record = copy.deepcopy(json.loads(_json(filled)))
    for row in record["records"]["client"]:
        row["updated_at"] = "2027-01-01T00:00:00+00:00"
    HOSTILE[name](record)
    target = other if into_empty else filled
    before = tables_of(target)

    with pytest.raises(UnreadableFile) as caught:
        _bring(target, json.dumps(record).encode())

    assert caught.value.sentence.endswith(".")
    assert tables_of(target) == before


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b'{"format": "liaison-record"}',
        b'{"format": "liaison-record", "version": NaN}',
        b'{"format": "liaison-record", "version": 1e999}',
        b'{"format": "liaison-record", "version": ' + b"9" * 100_000 + b"}",
        b'{"format": "liaison-record", "x": ' + b"[" * 500_000,
        b'{"format": "liaison-record", "x": "' + b'\\"' * 500_000,
        b'{"format": "liaison-record", "x": "\xff"}',
        b'{"format": "something-else", "version": 1}',
    ],
)
def test_what_is_no_record_is_refused(desk: Desk, data: bytes) -> None:
    with pytest.raises(UnreadableFile):
        _bring(desk, data)


PIECES = [b"null", b'"x"', b"-1", b"{}", b"[]", b"1e9", b"true", b"\\ud800"]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_mutated_record_raises_only_what_a_person_can_act_on(filled: Desk, other: Desk, data: st.DataObject) -> None:
    text = bytearray(_json(filled))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text) - 1))
        end = data.draw(st.integers(at, min(at + 40, len(text))))
        text[at:end] = data.draw(
            st.binary(max_size=8) | st.sampled_from([b"null", b'"x"', b"-1", b"{}", b"[]", b"1e9"])
        )
    before = tables_of(other, without=())
    with suppress(LiaisonError):
        import_files(other, [ImportFile("all.json", bytes(text))], dry_run=True)
    assert tables_of(other, without=()) == before


@pytest.mark.parametrize("depth", [100, 500_000])
def test_a_record_nested_too_deeply_is_said_to_be(desk: Desk, depth: int) -> None:
    data = b'{"format": "liaison-record", "x": ' + b"[" * depth + b"]" * depth + b"}"
    with pytest.raises(UnreadableFile, match="it is nested too deeply"):
        import_files(desk, [ImportFile("a.json", data)])
