"""Two entries of one person made one, and back."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from liaison.desk.attended import attended
from liaison.desk.channels import add_reach_line
from liaison.desk.client_people import client_people
from liaison.desk.commitments import list_commitments
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.history import undo
from liaison.desk.merging import merge_people
from liaison.desk.people import list_people
from liaison.desk.person_sheet import person_sheet
from liaison.desk.stakeholder_map import connect
from liaison.desk.trash import trash_list
from liaison.model.desk_items import Attachment
from liaison.model.errors import InputError, NotFoundError
from liaison.model.person import Channel, Never
from liaison.model.stakeholder import Stakeholder


@pytest.fixture
def harbor(desk: Desk) -> str:
    return add_record(desk, "client", {"name": "Harbor"}).record_id


@pytest.fixture
def kept(desk: Desk, harbor: str) -> str:
    said = {"name": "Dana Whitlock", "role": "Director", "notes": "likes bullets"}
    made = add_record(desk, "person", said, harbor).record_id
    add_reach_line(desk, made, "email dana@harbor.example")
    return made


@pytest.fixture
def other(desk: Desk, harbor: str, kept: str) -> str:
    said = {"name": "D. Whitlock", "birthday": "18 Apr", "notes": "plays chess", "stance": "champion"}
    made = add_record(desk, "person", said, harbor).record_id
    add_reach_line(desk, made, "email Dana@Harbor.example")
    add_reach_line(desk, made, "Teams")
    add_record(desk, "never", {"what": "calls before ten", "person": made[-8:]})
    add_record(desk, "commitment", {"what": "report", "side": "ours", "person": made[-8:]}, harbor)
    call = add_record(desk, "call", {"text": "both", "happened_at": "2026-11-02 10:00"}, harbor).record_id
    for person in (kept, made):
        add_record(desk, "attendance", {"interaction": call[-8:], "person": person[-8:]}, harbor)
    alone = add_record(desk, "call", {"text": "alone", "happened_at": "2026-11-03 10:00"}, harbor).record_id
    add_record(desk, "attendance", {"interaction": alone[-8:], "person": made[-8:]}, harbor)
    return made


def test_everything_goes_to_the_one_that_is_kept(desk: Desk, harbor: str, kept: str, other: str) -> None:
    changes = merge_people(desk, kept, other)
    assert changes.words == "Merged D. Whitlock into Dana Whitlock"
    sheet = person_sheet(desk, kept)
    assert sheet.nicknames == ("D. Whitlock",)
    assert sheet.notes == "likes bullets\nplays chess"
    assert [one.what for one in sheet.dates] == ["Birthday"]
    assert [(one.rank, one.kind.value) for one in sheet.channels] == [(1, "email"), (2, "teams")]
    assert [what for _id, what in sheet.nevers] == ["calls before ten"]
    assert [one.what for one in sheet.owed] == ["report"]
    assert [one.what for one in attended(desk, kept)] == ["alone", "both"]
    (place,) = client_people(desk, harbor)
    assert (place.role, place.stance and place.stance.value) == ("Director", "champion")
    assert [item.label for item in trash_list(desk) if item.kind == "person"] == ["D. Whitlock"]


def test_it_is_undone_in_one_step(desk: Desk, kept: str, other: str) -> None:
    merge_people(desk, kept, other)
    undo(desk)
    assert [row.name for row in list_people(desk)] == ["D. Whitlock", "Dana Whitlock"]
    assert [one.person for one in list_commitments(desk)] == ["D. Whitlock"]
    assert person_sheet(desk, kept).nicknames == ()
    assert [one.what for one in attended(desk, other)] == ["alone", "both"]


def test_places_elsewhere_come_along_and_lines_of_the_map_lead_on(
    desk: Desk, harbor: str, kept: str, other: str
) -> None:
    pell = add_record(desk, "client", {"name": "Pell"}).record_id
    add_record(desk, "stakeholder", {"person": other[-8:], "role": "Adviser"}, pell)
    leo = add_record(desk, "person", {"name": "Leo"}, harbor).record_id
    places = {row.person_id: row.place_id for row in client_people(desk, harbor)}
    connect(desk, places[leo], places[other])
    connect(desk, places[other], places[kept])
    merge_people(desk, kept, other)
    assert {place.client for place in person_sheet(desk, kept).places} == {"Harbor", "Pell"}
    bosses = {row.name: row.reports_to for row in client_people(desk, harbor)}
    assert bosses == {"Dana Whitlock": None, "Leo": "Dana Whitlock"}


def test_one_entry_is_one_already_and_one_in_the_trash_is_not_there(desk: Desk, kept: str, other: str) -> None:
    with pytest.raises(InputError, match="one entry already"):
        merge_people(desk, kept, kept)
    merge_people(desk, kept, other)
    with pytest.raises(NotFoundError):
        merge_people(desk, kept, other)


def test_files_of_what_both_had_stay_with_the_one_that_is_kept(desk: Desk, harbor: str, kept: str, other: str) -> None:
    add_record(desk, "never", {"what": "calls before ten", "person": kept[-8:]})
    both = {}
    with desk.record.command("attach") as unit:
        for of, client_bound in ((Channel, False), (Stakeholder, True), (Never, False)):
            mine, theirs = (
                unit.session.scalars(select(of).where(of.person_id == person).order_by(of.id)).first()
                for person in (kept, other)
            )
            assert mine is not None
            assert theirs is not None
            file = Attachment(
                record_kind=of.kind(), record_id=theirs.id, client_id=harbor if client_bound else None,
                name="a.pdf", media_type="application/pdf", size=1, sha256="0" * 64,
            )  # fmt: skip
            unit.session.add(file)
            unit.session.flush()
            both[file.id] = (mine.id, theirs.id)

    def owners() -> dict[str, str]:
        with desk.record.reading() as session:
            return {row.id: row.record_id for row in session.execute(select(Attachment.id, Attachment.record_id))}

    merge_people(desk, kept, other)
    assert owners() == {file: mine for file, (mine, _theirs) in both.items()}
    undo(desk)
    assert owners() == {file: theirs for file, (_mine, theirs) in both.items()}
