"""What was done, in words: journal, history of a record, undo and redo."""

from __future__ import annotations

import pytest

from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.history import FieldChange, history_of, recent, redo, undo, undo_last
from liaison.desk.imports import ImportFile, import_files
from liaison.desk.setting_up import introduce
from liaison.desk.trash import restore, trash
from liaison.model.errors import UndoError

CARD = ImportFile("people.vcf", b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Dana Whitlock\r\nEND:VCARD\r\n")


def test_each_step_is_told_with_what_changed_and_names_for_references(desk: Desk) -> None:
    add_record(desk, "colleague", {"name": "Robin Hale", "is_me": "yes"})
    client = add_record(desk, "client", {"name": "Harbor"}).record_id
    dana = add_record(desk, "person", {"name": "Dana Whitlock"}, client)
    made = add_record(desk, "commitment", {"what": "October report", "side": "ours", "due": "27 Nov"}, client)
    change_record(desk, "commitment", made.record_id, {"person": "dana", "driver": "board"})
    change_record(desk, "commitment", made.record_id, {"due_on": "tuesday", "because": "figures"})
    trash(desk, "commitment", made.record_id)
    restore(desk, "commitment", made.record_id)
    view = history_of(desk, "commitment", made.record_id)
    assert view.label == "October report"
    assert [entry.what for entry in view.entries] == ["added", "changed", "changed", "moved to the trash", "restored"]
    added, named, moved, *_rest = view.entries
    assert FieldChange("side", "nothing", "ours") in added.changes
    assert FieldChange("client", "nothing", "Harbor") in added.changes
    assert set(named.changes) == {
        FieldChange("person", "nothing", "Dana Whitlock"),
        FieldChange("driver", "nothing", "board"),
    }
    assert moved.changes == (FieldChange("due on", "Fri 27 Nov", "Tue 1 Dec"),)
    assert {entry.at for entry in view.entries} == {desk.now()}
    assert history_of(desk, "person", dana.record_id).entries[0].words == "Added the person “Dana Whitlock”"


def test_the_journal_lists_the_last_steps_newest_first_and_says_what_is_undone(desk: Desk) -> None:
    for name in ("One", "Two", "Three"):
        add_record(desk, "client", {"name": name})
    undo(desk)
    steps = recent(desk, 3)
    assert [(step.words, step.undone) for step in steps] == [
        ("Undid: Added the client “Three”", False),
        ("Added the client “Three”", True),
        ("Added the client “Two”", False),
    ]
    assert [step.number for step in steps] == [4, 3, 2]
    redo(desk)
    assert recent(desk)[1].words == "Undid: Added the client “Three”"
    with pytest.raises(UndoError):
        redo(desk)


def test_an_undone_step_is_marked_in_the_history_of_its_record(desk: Desk) -> None:
    made = add_record(desk, "client", {"name": "Harbor"})
    change_record(desk, "client", made.record_id, {"notes": "loud office"})
    undo(desk)
    entries = history_of(desk, "client", made.record_id).entries
    assert [(entry.what, entry.undone) for entry in entries] == [
        ("added", False),
        ("changed", True),
        ("changed", False),
    ]


def test_what_filled_the_vault_is_undone_by_its_number_only(desk: Desk) -> None:
    introduce(desk, name="Robin Hale")
    import_files(desk, [CARD])
    add_record(desk, "client", {"name": "Harbor"})
    undo_last(desk)
    filled = next(step for step in recent(desk) if "people.vcf" in step.words and not step.words.startswith("Undid"))
    with pytest.raises(UndoError) as refused:
        undo_last(desk)
    assert "history" in refused.value.way_out
    undo(desk, filled.number)
    assert next(step for step in recent(desk) if step.number == filled.number).undone


def test_a_later_import_is_undone_like_everything_else(desk: Desk) -> None:
    add_record(desk, "client", {"name": "Harbor"})
    import_files(desk, [CARD])
    assert undo_last(desk).words.startswith("Undid")


def test_what_several_columns_or_digits_say_is_told_in_words(desk: Desk) -> None:
    client = add_record(desk, "client", {"name": "Harbor"}).record_id
    change_record(desk, "client", client, {"work_days": "mon, tue, thu", "annual_value": "84000 EUR"})
    changed = history_of(desk, "client", client).entries[-1].changes
    assert FieldChange("work days", "Mon, Tue, Wed, Thu and Fri", "Mon, Tue and Thu") in changed
    assert FieldChange("annual value", "nothing", "84000 EUR") in changed
    assert len(changed) == 2
    dana = add_record(desk, "person", {"name": "Dana Whitlock", "birthday": "3 Feb"}).record_id
    change_record(desk, "person", dana, {"birthday": "4 Feb 1980"})
    added, later = history_of(desk, "person", dana).entries
    assert FieldChange("birthday", "nothing", "3 Feb") in added.changes
    assert later.changes == (FieldChange("birthday", "3 Feb", "1980-02-04"),)
