"""The trash and the journal read page by page."""

from __future__ import annotations

import pytest

from liaison.desk import trashed
from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.history import undo
from liaison.desk.journal_pages import journal_detail, journal_page
from liaison.desk.trash import restore, trash
from liaison.desk.trashed import trash_page
from liaison.model.errors import UndoError


@pytest.fixture
def client(desk: Desk) -> str:
    return add_record(desk, "client", {"name": "Harbor"}).record_id


def labels(desk: Desk) -> list[str]:
    return [item.label for item in trash_page(desk).items]


def test_what_went_to_the_trash_is_there_until_it_is_restored_or_undone(desk: Desk, client: str) -> None:
    idea = add_record(desk, "idea", {"what": "Cards"}, client).record_id
    promise = add_record(desk, "commitment", {"what": "Report", "side": "ours", "due": "friday"}, client).record_id
    change_record(desk, "commitment", promise, {"due_on": "2026-12-01"})
    trash(desk, "entry", idea)
    trash(desk, "commitment", promise)
    found = {item.label: item for item in trash_page(desk).items}
    assert set(found) == {"Cards", "Report"}
    assert (found["Cards"].word, found["Cards"].client, found["Cards"].with_it) == ("idea", "Harbor", 0)
    assert found["Report"].with_it == 1
    restore(desk, "entry", idea)
    assert labels(desk) == ["Report"]
    undo(desk)
    assert sorted(labels(desk)) == ["Cards", "Report"]
    undo(desk)
    undo(desk)
    assert labels(desk) == []


def test_a_client_counts_what_went_along_and_nothing_of_it_stands_alone(desk: Desk, client: str) -> None:
    goal = add_record(desk, "goal", {"what": "Grow"}, client).record_id
    add_record(desk, "goal_reading", {"goal": goal, "value": "34"}, client)
    trash(desk, "client", client)
    (item,) = trash_page(desk).items
    assert (item.kind, item.label, item.with_it, item.client) == ("client", "Harbor", 2, "")


def test_older_things_follow_page_by_page(desk: Desk, client: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trashed, "_WINDOW", 2)
    monkeypatch.setattr(trashed, "_WINDOWS", 2)
    for number in range(4):
        made = add_record(desk, "idea", {"what": f"Idea {number}"}, client).record_id
        trash(desk, "entry", made)
    seen: list[str] = []
    page = trash_page(desk, wanted=1)
    seen += [item.label for item in page.items]
    while page.further is not None:
        page = trash_page(desk, further=page.further, wanted=1)
        seen += [item.label for item in page.items]
    assert seen == ["Idea 3", "Idea 2", "Idea 1", "Idea 0"]


def test_the_journal_follows_page_by_page_and_of_one_record(desk: Desk, client: str) -> None:
    idea = add_record(desk, "idea", {"what": "Cards"}, client).record_id
    for word in ("offered", "accepted", "declined"):
        change_record(desk, "entry", idea, {"outcome": word})
    first = journal_page(desk, limit=2)
    assert first.further is not None
    second = journal_page(desk, further=first.further, limit=2)
    numbers = [line.number for line in (*first.lines, *second.lines)]
    assert numbers == sorted(numbers, reverse=True)
    assert len(numbers) == 4
    own = journal_page(desk, kind="idea", record_id=idea)
    assert (own.label, len(own.lines), own.further) == ("Cards", 4, None)


def test_an_entry_tells_what_it_did_to_each_record_the_named_one_first(desk: Desk, client: str) -> None:
    promise = add_record(desk, "commitment", {"what": "Report", "side": "ours", "due": "friday"}, client).record_id
    change_record(desk, "commitment", promise, {"due_on": "2026-12-01", "because": "Figures are late"})
    newest = journal_page(desk).lines[0]
    detail = journal_detail(desk, newest.number, record_id=promise)
    assert detail is not None
    moved, slip = detail.records
    assert (moved.word, moved.what) == ("commitment", "changed")
    assert [(one.name, one.before, one.after) for one in moved.changes] == [("due_on", "Fri 27 Nov", "Tue 1 Dec")]
    assert "Figures are late" in {one.after for one in slip.changes}
    assert journal_detail(desk, 999) is None


def test_an_older_entry_can_be_undone_where_nothing_changed_since(desk: Desk, client: str) -> None:
    idea = add_record(desk, "idea", {"what": "Cards"}, client).record_id
    added = journal_page(desk).lines[0]
    add_record(desk, "idea", {"what": "Vouchers"}, client)
    assert added.can_undo
    assert undo(desk, added.number).ids("entry") == {idea}
    line = next(one for one in journal_page(desk).lines if one.number == added.number)
    assert (line.undone, line.can_undo) == (True, False)
    with pytest.raises(UndoError):
        undo(desk, added.number)


def test_what_has_changed_since_is_not_undone(desk: Desk, client: str) -> None:
    idea = add_record(desk, "idea", {"what": "Cards"}, client).record_id
    added = journal_page(desk).lines[0]
    change_record(desk, "entry", idea, {"what": "Loyalty cards"})
    with pytest.raises(UndoError):
        undo(desk, added.number)
