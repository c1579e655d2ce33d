"""The list of notes: newest first, in pages, by what is wanted; and finding words in them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine

from liaison.desk.capture import NewNote, take_note
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.notes import NoteFilter, has_open_checklist, list_notes, note_title, read_note, search_notes
from liaison.desk.trash import trash
from liaison.model.errors import NotFoundError
from liaison.model.values import InteractionKind
from liaison.store.search.schema import create_search


@pytest.fixture
def client_id(desk: Desk) -> str:
    return add_record(desk, "client", {"name": "Harbor & Finch"}).record_id


def write(desk: Desk, text: str, client_id: str | None = None, *, days: int = 0, call: bool = False) -> str:
    kind = InteractionKind.CALL if call else InteractionKind.NOTE
    at = desk.now() - timedelta(days=days)
    return str(take_note(desk, NewNote(text, client_id, kind=kind, happened_at=at)).note_id)


def test_notes_are_listed_newest_first_with_title_and_preview(desk: Desk, client_id: str) -> None:
    old = write(desk, "# Older\n\nsecond **line**\nthird", client_id, days=3)
    new = write(desk, "Newer")
    write(desk, "a call", client_id, call=True)
    page = list_notes(desk)
    assert [row.id for row in page.rows] == [new, old]
    assert [(row.title, row.preview, row.client) for row in page.rows] == [
        ("Newer", "", None),
        ("Older", "second line third", "Harbor & Finch"),
    ]
    assert page.more is None


def test_pages_go_on_where_the_last_one_ended(desk: Desk) -> None:
    wanted = [write(desk, f"note {number}", days=number // 2) for number in range(7)]
    first = list_notes(desk, limit=3)
    second = list_notes(desk, limit=3, after=first.more)
    third = list_notes(desk, limit=3, after=second.more)
    found = [row.id for page in (first, second, third) for row in page.rows]
    assert sorted(found) == sorted(wanted)
    assert len(found) == 7
    assert third.more is None


def test_filters(desk: Desk, client_id: str) -> None:
    filed = write(desk, "- [ ] send it\n- [x] done", client_id)
    loose = write(desk, "- [x] done")
    assert [row.id for row in list_notes(desk, which=NoteFilter.NO_CLIENT).rows] == [loose]
    assert [row.id for row in list_notes(desk, which=NoteFilter.OPEN_CHECKLIST).rows] == [filed]
    assert [row.id for row in list_notes(desk, client_id=client_id).rows] == [filed]
    trash(desk, "interaction", filed)
    assert [row.id for row in list_notes(desk).rows] == [loose]
    assert read_note(desk, filed).is_trashed


def test_searching_marks_the_words_and_finds_notes_only(desk: Desk, engine: Engine, client_id: str) -> None:
    with engine.begin() as made:
        create_search(made)
    found = write(desk, "Talked about the load test", client_id)
    write(desk, "load test", client_id, call=True)
    (row,) = search_notes(desk, "load").rows
    assert row.id == found
    assert ("load", True) in row.found
    assert search_notes(desk, "load", which=NoteFilter.NO_CLIENT).rows == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# A *fine* day\nx", "A fine day"),
        ("\n\n- [ ] buy tea", "buy tea"),
        ("> quoted", "quoted"),
        ("ask [[Dana Whitlock]] first", "ask Dana Whitlock first"),
        ("snake_case stays", "snake_case stays"),
        ("   ", ""),
    ],
)
def test_a_title_is_the_first_line_without_marks(text: str, title: str) -> None:
    assert note_title(text) == title


def test_an_open_box_is_one_of_a_list() -> None:
    assert has_open_checklist("words\n  * [ ] tea")
    assert not has_open_checklist("- [x] tea\narray[ ] = 1")


def test_a_note_that_is_not_there_is_said(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        read_note(desk, "0" * 32)


def test_a_preview_begins_with_a_whole_word_where_the_title_was_cut(desk: Desk, client_id: str) -> None:
    words = " ".join(f"word{number}" for number in range(60))
    write(desk, words, client_id)
    (row,) = list_notes(desk).rows
    first = row.preview.split()[0]
    assert first in words.split()
    assert row.preview
    assert words.startswith(row.title)
