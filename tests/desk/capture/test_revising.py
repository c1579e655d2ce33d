"""Changing a note: its records follow where the line was reworded, and nothing is made twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from liaison.desk.attaching import attachments_of
from liaison.desk.capture import NewNote, NoteChange, change_note, preview_change, take_note
from liaison.desk.capture.revising import NoteChangedElsewhere
from liaison.desk.commitments import SlipNews, slip_commitment
from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.history import undo
from liaison.desk.notes import read_note
from liaison.desk.opening import set_up_desk
from liaison.desk.trash import trash
from liaison.model.clock import FixedClock
from liaison.model.commitment import Commitment
from liaison.model.desk_items import Attachment
from liaison.model.entry import Entry
from liaison.model.errors import InputError, NotFoundError
from liaison.model.values import CommitmentStatus

TEXT = "Call about the shop.\nWe: send Priya the summary by Friday\nIdea: a gift guide"
FRIDAY = date(2026, 11, 27)
Change = Callable[..., object]


@pytest.fixture
def client_id(desk: Desk) -> str:
    found = add_record(desk, "client", {"name": "Harbor & Finch"}).record_id
    add_record(desk, "person", {"name": "Priya Raman"}, found)
    return found


@pytest.fixture
def note_id(desk: Desk, client_id: str) -> str:
    return str(take_note(desk, NewNote(TEXT, client_id)).note_id)


def promises(desk: Desk) -> list[Commitment]:
    with desk.record.reading() as session:
        return list(session.scalars(select(Commitment).where(Commitment.deleted_at.is_(None)).order_by(Commitment.id)))


def later(desk: Desk, days: int) -> Desk:
    """The same record some days on."""
    clock = FixedClock(desk.now() + timedelta(days=days))
    desk.record._clock = clock
    return set_up_desk(desk.record, desk.zone_name)


def test_saving_again_makes_nothing_twice(desk: Desk, client_id: str, note_id: str) -> None:
    taken = change_note(desk, NoteChange(note_id, f"{TEXT}\nAnd a last thought.", client_id))
    assert taken.items == ()
    assert len(promises(desk)) == 1
    assert taken.changes.ids("interaction") == {note_id}
    assert taken.changes.words == "Changed a note about Harbor & Finch"


def test_a_new_line_makes_its_record_read_as_of_now(desk: Desk, client_id: str, note_id: str) -> None:
    on = later(desk, 7)
    text = f"{TEXT}\nThey: Priya signs the plan by Friday"
    assert [item.due_on for item in preview_change(on, NoteChange(note_id, text, client_id))] == [date(2026, 12, 4)]
    change_note(on, NoteChange(note_id, text, client_id))
    assert [(row.what, row.due_on, row.source_id) for row in promises(on)] == [
        ("summary", FRIDAY, note_id),
        ("sign the plan", date(2026, 12, 4), note_id),
    ]


def test_a_reworded_line_changes_its_record(desk: Desk, client_id: str, note_id: str) -> None:
    before = promises(desk)[0].id
    text = TEXT.replace("the summary", "the long summary").replace("a gift guide", "a printed gift guide")
    shown = preview_change(desk, NoteChange(note_id, text, client_id))
    assert [item.changes for item in shown] == [True, True]
    assert len(promises(desk)) == 1
    change_note(desk, NoteChange(note_id, text, client_id))
    assert [(row.id, row.what) for row in promises(desk)] == [(before, "long summary")]
    with desk.record.reading() as session:
        assert session.scalars(select(Entry.what)).all() == ["a printed gift guide"]
    undo(desk)
    assert promises(desk)[0].what == "summary"


def test_a_date_corrected_on_the_same_day_is_no_slip(desk: Desk, client_id: str, note_id: str) -> None:
    change_note(desk, NoteChange(note_id, TEXT.replace("Friday", "Thursday"), client_id))
    (promise,) = promises(desk)
    assert (promise.due_on, promise.first_due_on) == (date(2026, 11, 26), date(2026, 11, 26))
    undo(desk)
    (promise,) = promises(desk)
    assert promise.due_on == FRIDAY


def test_a_date_corrected_on_the_same_day_keeps_what_was_added_by_hand(
    desk: Desk, client_id: str, note_id: str
) -> None:
    (promise,) = promises(desk)
    change_record(desk, "commitment", promise.id, {"note": "She needs it for the board", "rounds": "2"})
    with desk.record.command("attach", "Attached") as unit:
        unit.session.add(
            Attachment(
                client_id=client_id,
                record_kind="commitment",
                record_id=promise.id,
                name="Brief.pdf",
                size=1,
                sha256="0" * 64,
            )
        )
    change_note(
        desk, NoteChange(note_id, TEXT.replace("by Friday", "by Thursday").replace("We: ", "- [x] We: "), client_id)
    )
    (promise,) = promises(desk)
    assert (promise.due_on, promise.note, promise.rounds) == (date(2026, 11, 26), "She needs it for the board", 2)
    assert promise.status is CommitmentStatus.DONE
    assert promise.closed_on == desk.today()
    assert [one.name for one in attachments_of(desk, "commitment", promise.id)] == ["Brief.pdf"]


def test_a_date_changed_later_is_a_slip_that_keeps_the_old_one(desk: Desk, client_id: str, note_id: str) -> None:
    on = later(desk, 2)
    change_note(on, NoteChange(note_id, TEXT.replace("by Friday", "by 4 December"), client_id))
    with on.record.reading() as session:
        promise = session.scalars(select(Commitment)).one()
        assert (promise.due_on, promise.first_due_on) == (date(2026, 12, 4), FRIDAY)
        assert [(slip.old_due_on, slip.reason) for slip in promise.slips] == [(FRIDAY, "The note was changed")]


def test_what_was_changed_by_hand_stays(desk: Desk, client_id: str, note_id: str) -> None:
    (promise,) = promises(desk)
    change_record(desk, "commitment", promise.id, {"person": ""})
    slip_commitment_by_a_week(desk, promise.id)
    change_note(desk, NoteChange(note_id, TEXT.replace("by Friday", "by Thursday").replace("Priya", "Leo"), client_id))
    (promise,) = promises(desk)
    assert promise.person_id is None
    assert promise.due_on == FRIDAY + timedelta(days=7)


def slip_commitment_by_a_week(desk: Desk, commitment_id: str) -> None:
    slip_commitment(desk, commitment_id, SlipNews(to=FRIDAY + timedelta(days=7), reason="they are away"))


def test_ticking_the_box_of_a_promise_closes_it_and_back(desk: Desk, client_id: str) -> None:
    text = "- [ ] We: send Priya the summary by Friday"
    note_id = str(take_note(desk, NewNote(text, client_id)).note_id)
    change_note(desk, NoteChange(note_id, text.replace("[ ]", "[x]"), client_id))
    (promise,) = promises(desk)
    assert (promise.status, promise.closed_on) == (CommitmentStatus.DONE, desk.today())
    change_note(desk, NoteChange(note_id, text, client_id))
    (promise,) = promises(desk)
    assert (promise.status, promise.closed_on) == (CommitmentStatus.OPEN, None)


def test_a_text_that_was_changed_elsewhere_is_not_written_over(desk: Desk, client_id: str, note_id: str) -> None:
    began = read_note(desk, note_id).mark
    change_record(desk, "interaction", note_id, {"text": f"{TEXT}\nMeanwhile by someone else."})
    with pytest.raises(NoteChangedElsewhere) as refused:
        change_note(desk, NoteChange(note_id, f"{TEXT}\nAnd mine.", client_id, began=began))
    assert read_note(desk, note_id).text.endswith("by someone else.")
    change_note(desk, NoteChange(note_id, f"{TEXT}\nAnd mine.", client_id, began=refused.value.mark))
    assert read_note(desk, note_id).text.endswith("And mine.")
    assert len(promises(desk)) == 1


def test_a_line_taken_out_leaves_its_promise(desk: Desk, client_id: str, note_id: str) -> None:
    change_note(desk, NoteChange(note_id, "Call about the shop.", client_id))
    assert len(promises(desk)) == 1
    change_note(desk, NoteChange(note_id, TEXT, client_id))
    assert len(promises(desk)) == 1, "the same line again joins the promise"


def test_a_note_that_gets_its_client_makes_its_records_then(desk: Desk, client_id: str) -> None:
    note_id = str(take_note(desk, NewNote(TEXT)).note_id)
    assert promises(desk) == []
    on = later(desk, 7)
    change_note(on, NoteChange(note_id, TEXT, client_id))
    assert [(row.what, row.due_on) for row in promises(on)] == [("summary", FRIDAY)]


def test_a_note_with_records_stays_with_its_client(desk: Desk, client_id: str, note_id: str) -> None:
    other = add_record(desk, "client", {"name": "Tallgrass Foods"}).record_id
    with pytest.raises(InputError, match="belongs to its client"):
        change_note(desk, NoteChange(note_id, TEXT, other))
    plain = str(take_note(desk, NewNote("Only words", client_id)).note_id)
    change_note(desk, NoteChange(plain, "Only words", other))
    change_note(desk, NoteChange(plain, "Only words", None))


def test_what_cannot_be_changed_is_said(desk: Desk, client_id: str, note_id: str) -> None:
    with pytest.raises(InputError, match="Nothing would be left"):
        change_note(desk, NoteChange(note_id, "  ", client_id))
    with pytest.raises(NotFoundError):
        change_note(desk, NoteChange("0" * 32, "x", client_id))
    trash(desk, "interaction", note_id)
    with pytest.raises(InputError, match="in the trash"):
        change_note(desk, NoteChange(note_id, "x", client_id))
