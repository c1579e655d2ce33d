"""One transaction for each command, with its journal; undo, redo and history."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, insert, select

from liaison.model.client import Client
from liaison.model.clock import FixedClock
from liaison.model.commitment import Commitment, Slip
from liaison.model.desk_items import Setting
from liaison.model.errors import InvariantError, UndoError
from liaison.model.journal import Journal, JournalRow
from liaison.model.meeting import Invitee, Meeting
from liaison.model.values import JournalKind, JournalStatus, Side
from liaison.store import journal
from liaison.store.record import Record, rows_as_json
from liaison.store.rows import table_of


def _add_client(record: Record, name: str) -> str:
    with record.command("add_client", f"Added {name}") as unit:
        client = Client(name=name)
        unit.session.add(client)
    return client.id


def _names(record: Record) -> list[str]:
    with record.reading() as session:
        return sorted(session.scalars(select(Client.name)))


def test_a_command_writes_rows_and_journal_together(record: Record, clock: FixedClock) -> None:
    client_id = _add_client(record, "Harbor & Finch")
    with record.reading() as session:
        client = session.get_one(Client, client_id)
        assert client.created_at == client.updated_at == clock.now()
        entry = session.scalars(select(Journal)).one()
        assert (entry.number, entry.words, entry.command) == (1, "Added Harbor & Finch", "add_client")
        row = session.scalars(select(JournalRow)).one()
        assert row.before is None
        assert row.after is not None
        assert row.after["name"] == "Harbor & Finch"


def test_a_failing_command_leaves_nothing(record: Record) -> None:
    def add_then_fail() -> None:
        with record.command("add_client", "x") as unit:
            unit.session.add(Client(name="Gone"))
            unit.session.flush()
            raise RuntimeError("half-way")

    with pytest.raises(RuntimeError, match="half-way"):
        add_then_fail()
    assert _names(record) == []
    with record.reading() as session:
        assert journal.size(session) == 0


def test_a_dry_run_tells_what_would_change_and_changes_nothing(record: Record) -> None:
    with record.command("add_client", "Added X", dry_run=True) as unit:
        unit.session.add(Client(name="X"))
    assert len(unit.changes.ids("client")) == 1
    assert unit.changes.journal_id is None
    assert _names(record) == []


def test_undo_and_redo_walk_the_journal_in_order(record: Record) -> None:
    _add_client(record, "A")
    _add_client(record, "B")
    assert journal.undo(record).words == "Undid: Added B"
    assert journal.undo(record).words == "Undid: Added A"
    assert _names(record) == []
    with pytest.raises(UndoError):
        journal.undo(record)
    assert journal.redo(record).words == "Did again: Added A"
    journal.redo(record)
    assert _names(record) == ["A", "B"]
    with pytest.raises(UndoError):
        journal.redo(record)


def test_something_new_discards_what_was_undone(record: Record) -> None:
    _add_client(record, "A")
    journal.undo(record)
    _add_client(record, "B")
    with pytest.raises(UndoError):
        journal.redo(record)
    with record.reading() as session:
        kinds = list(session.execute(select(Journal.journal_kind, Journal.status).order_by(Journal.number)))
    assert [tuple(row) for row in kinds] == [
        (JournalKind.DO, JournalStatus.DISCARDED),
        (JournalKind.UNDO, JournalStatus.DONE),
        (JournalKind.DO, JournalStatus.DONE),
    ]


def test_what_liaison_did_by_itself_is_passed_over_by_undo_and_lets_redo_be(record: Record) -> None:
    _add_client(record, "Mine")
    with record.command("sync_by_itself", "Synced") as unit:
        unit.session.add(Client(name="From there"))
    assert journal.undo(record).words == "Undid: Added Mine"
    with record.command("sync_by_itself", "Synced again") as unit:
        unit.session.add(Client(name="More"))
    assert journal.redo(record).words == "Did again: Added Mine"
    assert journal.undo(record, 2).words == "Undid: Synced"
    assert _names(record) == ["Mine", "More"]


def test_undo_restores_a_changed_row_to_the_letter(record: Record, clock: FixedClock) -> None:
    client_id = _add_client(record, "A")
    with record.reading() as session:
        before = rows_as_json([session.get_one(Client, client_id)])
    clock.instant += timedelta(days=1)
    with record.command("rename", "Renamed A") as unit:
        unit.session.get_one(Client, client_id).name = "B"
        unit.session.flush()
        unit.session.get_one(Client, client_id).domains = ["b.example"]
    assert unit.changes.touched == {("client", client_id)}
    journal.undo(record)
    with record.reading() as session:
        assert rows_as_json([session.get_one(Client, client_id)]) == before
        assert [change.after and change.after["name"] for _, change in journal.history(session, client_id)] == [
            "A",
            "B",
            "A",
        ]


def test_undo_of_slipping_a_promise_brings_back_the_old_date(record: Record) -> None:
    client_id = _add_client(record, "A")
    with record.command("promise", "Promised") as unit:
        promise = Commitment(
            client_id=client_id,
            side=Side.OURS,
            what="Report",
            due_on=date(2026, 11, 20),
            first_due_on=date(2026, 11, 20),
        )
        unit.session.add(promise)
    with record.command("slip", "Slipped") as unit:
        row = unit.session.get_one(Commitment, promise.id)
        unit.session.add(
            Slip(
                commitment_id=row.id,
                slipped_on=date(2026, 11, 19),
                old_due_on=date(2026, 11, 20),
                new_due_on=date(2026, 11, 27),
            )
        )
        row.due_on = date(2026, 11, 27)
    journal.undo(record)
    with record.reading() as session:
        row = session.get_one(Commitment, promise.id)
        assert row.due_on == date(2026, 11, 20)
        assert row.slips == []
    journal.redo(record)
    with record.reading() as session:
        assert [slip.old_due_on for slip in session.get_one(Commitment, promise.id).slips] == [date(2026, 11, 20)]


def test_a_command_that_changes_nothing_leaves_no_entry(record: Record) -> None:
    client_id = _add_client(record, "A")
    with record.command("rename", "Renamed") as unit:
        unit.session.get_one(Client, client_id).name = "A"
    assert not unit.changes
    with record.reading() as session:
        assert journal.size(session) == 1


def test_undo_refuses_when_a_row_has_moved_on(record: Record) -> None:
    client_id = _add_client(record, "A")
    with record.command("direct", "Changed past the journal") as unit:
        unit.session.connection().exec_driver_sql("UPDATE client SET name = 'Z'")
    with pytest.raises(UndoError, match="changed since"):
        journal.undo(record)
    with record.reading() as session:
        assert session.get_one(Client, client_id).name == "Z"


def test_many_rows_at_once_are_journaled_and_undone(record: Record) -> None:
    start = datetime(2026, 12, 1, 9, tzinfo=UTC)
    meetings = [
        {"id": f"{n:032x}", "uid": f"m{n}", "title": f"Meeting {n}", "starts_at": start, "zone": "UTC"}
        for n in range(1, 2_501)
    ]
    with record.command("import", "Imported") as unit:
        unit.add_rows(Meeting, meetings)
        unit.add_rows(Invitee, [{"meeting_id": meetings[0]["id"], "address": "a@b.example"}])
    assert len(unit.changes.touched) == 2_501
    journal.undo(record)
    with record.reading() as session:
        assert session.scalar(select(func.count()).select_from(Meeting)) == 0
    journal.redo(record)
    with record.reading() as session:
        assert session.scalar(select(func.count()).select_from(Meeting)) == 2_500
        assert session.scalars(select(Invitee)).one().address == "a@b.example"


def test_a_reading_session_cannot_write(record: Record) -> None:
    def write() -> None:
        with record.reading() as session:
            session.add(Client(name="A"))

    with pytest.raises(RuntimeError, match="reading session"):
        write()
    assert _names(record) == []


def test_rules_stop_a_command(record: Record) -> None:
    with pytest.raises(InvariantError), record.command("add_client", "x") as unit:
        unit.session.add(Client(name="  "))
    assert _names(record) == []


def test_derived_rows_are_kept_in_step_inside_the_command(record: Record) -> None:
    seen: list[frozenset[tuple[str, str]]] = []
    record.keep_in_step(lambda session, touched: seen.append(touched) if session.in_transaction() else None)
    client_id = _add_client(record, "A")
    journal.undo(record)
    assert seen == [frozenset({("client", client_id)})] * 2


def test_rows_that_come_change_and_go_together_are_taken_back_together(record: Record) -> None:
    start = datetime(2026, 12, 1, 9, tzinfo=UTC)
    with record.command("made", "Made") as unit:
        kept, gone = Client(name="Kept"), Client(name="Gone")
        unit.session.add_all([kept, gone, Setting(key="theme", value={"is": "light"})])
        unit.session.add_all([Meeting(uid=f"m{n}", client_id=gone.id, starts_at=start) for n in range(3)])
    with record.command("mixed", "Mixed") as unit:
        new = Client(name="New")
        unit.session.get_one(Client, kept.id).name = "Kept, and called otherwise"
        for meeting in unit.session.scalars(select(Meeting).where(Meeting.uid != "m0")):
            unit.session.delete(meeting)
        unit.session.scalars(select(Meeting).where(Meeting.uid == "m0")).one().client_id = new.id
        unit.session.delete(unit.session.get_one(Client, gone.id))
        unit.session.delete(unit.session.scalars(select(Setting)).one())
        unit.session.flush()
        unit.session.add_all([new, Setting(key="theme", value={"is": "dark"})])

    before, after = {"m0": "Gone", "m1": "Gone", "m2": "Gone"}, {"m0": "New"}
    for step, names, held, theme in (
        (journal.undo, ["Gone", "Kept"], before, "light"),
        (journal.redo, ["Kept, and called otherwise", "New"], after, "dark"),
        (journal.undo, ["Gone", "Kept"], before, "light"),
    ):
        step(record)
        with record.reading() as session:
            at = select(Meeting.uid, Client.name).join(Client, Client.id == Meeting.client_id)
            assert {row.uid: row.name for row in session.execute(at)} == held
            assert session.scalars(select(Setting)).one().value == {"is": theme}
        assert _names(record) == names


def test_undo_refuses_when_what_it_would_bring_back_is_there(record: Record) -> None:
    client_id = _add_client(record, "A")
    with record.command("gone", "Gone") as unit:
        unit.session.delete(unit.session.get_one(Client, client_id))
    with record.command("direct", "Made past the journal") as unit:
        unit.session.execute(insert(table_of(Client)), [{"id": client_id, "name": "Z"} | _stamps(record)])
    with pytest.raises(UndoError, match="changed since"):
        journal.undo(record)
    assert _names(record) == ["Z"]


def _stamps(record: Record) -> dict[str, datetime]:
    return {"created_at": record.clock.now(), "updated_at": record.clock.now()}
