"""Drafts: kept beside the record, not in its history."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from liaison.desk.context import Desk
from liaison.desk.drafts import drop_draft, keep_draft, list_drafts, read_draft
from liaison.desk.editing import add_record
from liaison.desk.history import redo, undo
from liaison.desk.setting_up import introduce
from liaison.desk.unsaved import Editor, unsaved_texts
from liaison.model.journal import Journal


@pytest.fixture
def harbor(desk: Desk) -> str:
    return add_record(desk, "client", {"name": "Harbor & Finch"}).record_id


def entries(desk: Desk) -> int:
    with desk.record.reading() as session:
        return session.scalar(select(func.count()).select_from(Journal)) or 0


def test_a_draft_is_kept_replaced_and_dropped(desk: Desk, harbor: str) -> None:
    assert read_draft(desk, "quick") is None
    keep_draft(desk, "quick", "half", client_id=harbor, cursor=2, state={"answers": "{}"})
    keep_draft(desk, "quick", "half a thought", client_id=harbor, cursor=4)
    found = read_draft(desk, "quick")
    assert found is not None
    assert (found.text, found.client_id, found.cursor, dict(found.state)) == ("half a thought", harbor, 4, {})
    assert found.kept_at == desk.now()
    drop_draft(desk, "quick")
    assert read_draft(desk, "quick") is None


def test_drafts_are_listed_by_the_beginning_of_their_key(desk: Desk) -> None:
    for key in ("note:1", "note:2", "note%", "quick"):
        keep_draft(desk, key, key)
    assert [one.key for one in list_drafts(desk, "note:")] == ["note:1", "note:2"]
    assert len(list_drafts(desk)) == 4


def test_what_the_program_keeps_for_itself_hides_nothing_that_was_typed(desk: Desk, harbor: str) -> None:
    for key in ("quick-note", f"log:{harbor}", "notes:1"):
        keep_draft(desk, key, "typed first")
    for number in range(220):
        keep_draft(desk, f"gathered:trends:{number}", "held")
    assert "quick-note" not in {one.key for one in list_drafts(desk)}
    assert {one.key for one in list_drafts(desk, editors=("quick-note", "note", "log"))} == {
        "quick-note",
        f"log:{harbor}",
    }
    assert {one.editor for one in unsaved_texts(desk)} == {Editor.QUICK_NOTE, Editor.LOG}


def test_keeping_a_draft_writes_no_history_and_leaves_redo_as_it_is(desk: Desk) -> None:
    introduce(desk, agency="Another name")
    undo(desk)
    before = entries(desk)
    keep_draft(desk, "quick", "typing")
    assert entries(desk) == before
    assert redo(desk)


def test_a_client_that_is_no_more_does_not_hinder_keeping(desk: Desk) -> None:
    keep_draft(desk, "quick", "typed", client_id="0" * 32)
    found = read_draft(desk, "quick")
    assert found is not None
    assert (found.text, found.client_id) == ("typed", None)
