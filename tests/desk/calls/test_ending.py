"""Ending a call: one step that keeps everything and takes its draft with it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import select

from liaison.desk.calls import (
    CallEnd,
    NextMeeting,
    begin_call,
    call_form,
    can_go_on,
    end_call,
    follow_up_of,
    latest_talk,
    running_call,
)
from liaison.desk.capture import NewNote, preview_note
from liaison.desk.commitments import list_commitments
from liaison.desk.context import Desk
from liaison.desk.drafts import drop_draft, keep_draft, read_draft
from liaison.desk.editing import add_record
from liaison.desk.finding import client_id
from liaison.desk.interaction_log import log_sheet
from liaison.desk.sheets import add_point, list_points
from liaison.desk.timeline import timeline_detail
from liaison.desk.today import today_view
from liaison.desk.trash import restore, trash
from liaison.desk.views.call import CALL_DRAFT, CallState, call_state
from liaison.model.base import new_id
from liaison.model.desk_items import Setting
from liaison.model.errors import InputError, NotFoundError
from liaison.model.interaction import Attendance, Interaction
from liaison.model.meeting import Meeting
from liaison.model.values import AboutUs, InteractionKind, InteractionStatus, MeetingStatus, Mood, Side
from liaison.store import journal
from support.sample import create_sample

STARTED = datetime(2026, 11, 24, 8, 50, tzinfo=UTC)
NOTES = """Priya: wants cost per order, not clicks.
They: weekend order export by tomorrow, Leo
We: send revised checkout timings to Priya by Friday"""


@pytest.fixture
def harbor(desk: Desk) -> str:
    create_sample(desk)
    return client_id(desk, "Harbor")


def begun(harbor: str) -> CallState:
    return CallState(harbor, "", "Monthly check-in", STARTED, date(2026, 11, 24))


def note(harbor: str, text: str = NOTES, **more: object) -> NewNote:
    made = NewNote(text, harbor, InteractionKind.CALL, STARTED, "Cost per order", minutes=12)
    return replace(made, **more)  # type: ignore[arg-type]  # the fields by name, each of its own type


def interaction(desk: Desk, record_id: str) -> Interaction:
    with desk.record.reading() as session:
        row = session.get(Interaction, record_id)
    assert row is not None
    return row


def test_a_call_is_kept_before_anything_is_typed_with_its_usual_people(desk: Desk, harbor: str) -> None:
    call = begin_call(desk, begun(harbor))
    people = {one.id: one.name for one in (*log_sheet(desk, harbor).theirs, *log_sheet(desk, harbor).ours)}
    assert (call.client, [people[one] for one in (*call.theirs, *call.ours)]) == (
        "Harbor & Finch",
        ["Dana Whitlock", "Robin Hale"],
    )
    assert running_call(desk) == call


def test_a_meeting_in_person_is_no_call(desk: Desk, harbor: str) -> None:
    on_teams, in_person = today_view(desk).calls
    assert (on_teams.where, in_person.where) == ("Teams", "In person")
    kinds = []
    for one in (on_teams, in_person):
        kinds.append(begin_call(desk, replace(begun(one.client_id), meeting_id=one.meeting_id)).kind)
        drop_draft(desk, CALL_DRAFT)
    assert kinds == ["call", "meeting"]


def test_a_call_that_goes_on_is_not_lost_to_another_that_begins(desk: Desk, harbor: str) -> None:
    first = replace(begin_call(desk, begun(harbor)), text="We: what was typed before the crash")
    keep_draft(desk, CALL_DRAFT, first.text, client_id=harbor, state=first.as_state())
    other = client_id(desk, "Tallgrass")
    assert begin_call(desk, replace(begun(other), started_at=STARTED + timedelta(hours=1))) == first
    assert running_call(desk) == first


def test_what_was_typed_and_chosen_comes_back_whole(desk: Desk, harbor: str) -> None:
    full = replace(
        begin_call(desk, begun(harbor)),
        text=NOTES,
        cursor=7,
        marks=(50, None, 125),
        mood="tense",
        about="not about us",
        context="warehouse move",
        intent="review",
        goals=True,
        dropped=("They: weekend",),
        answers={"We: call Sam": "1"},
        points=("a",),
        promises=("b", "c"),
        summary="Cost",
        next_touch="2026-12-01",
        ended_at=STARTED + timedelta(minutes=12),
        meeting_id="m",
        occurrence="20261124T100000Z",
    )
    keep_draft(desk, CALL_DRAFT, full.text, client_id=harbor, cursor=full.cursor, state=full.as_state())
    assert running_call(desk) == full


def test_a_draft_that_cannot_be_read_or_whose_client_is_gone_is_no_call(desk: Desk, harbor: str) -> None:
    assert running_call(desk) is None
    assert call_state("", 0, {"call": "{}"}) is None
    assert call_state("", 0, {"call": "no"}) is None
    assert call_state("", 0, {}) is None
    begin_call(desk, begun(harbor))
    trash(desk, "client", harbor)
    assert running_call(desk) is None


def test_a_call_whose_client_was_in_the_trash_comes_back_with_it(desk: Desk, harbor: str) -> None:
    first = replace(begin_call(desk, begun(harbor)), text="We: what was typed before", points=("a",))
    keep_draft(desk, CALL_DRAFT, first.text, client_id=harbor, state=first.as_state())
    trash(desk, "client", harbor)
    other = begin_call(desk, begun(client_id(desk, "Tallgrass")))
    assert running_call(desk) == other
    restore(desk, "client", harbor)
    assert running_call(desk) == other, "one call at a time"
    drop_draft(desk, CALL_DRAFT)
    assert running_call(desk) == first
    drop_draft(desk, CALL_DRAFT)
    assert running_call(desk) is None, "what was discarded does not come back"


def test_ticking_twice_is_as_before(harbor: str) -> None:
    call = begun(harbor).turned("commitment", "x").turned("point", "y")
    assert (call.promises, call.points) == (("x",), ("y",))
    assert call.turned("commitment", "x").turned("point", "y") == begun(harbor)


def test_everything_is_kept_in_one_step_that_can_be_undone(desk: Desk, harbor: str) -> None:
    call = begin_call(desk, begun(harbor))
    before = list_commitments(desk, client_id=harbor)
    ended = end_call(
        desk,
        CallEnd(
            note(
                harbor,
                mood=Mood.TENSE,
                about_us=AboutUs.NOT_ABOUT_US,
                mood_context="warehouse move",
                person_ids=call.theirs,
                colleague_ids=call.ours,
            ),
            promises=(before[0].id,),
            marks=(50, 60, 125),
            next_meeting=NextMeeting(date(2026, 12, 8)),
            next_on=date(2026, 12, 8),
        ),
    )
    row = interaction(desk, ended.interaction_id)
    assert (row.happened_at, row.minutes, row.summary, row.text) == (STARTED, 12, "Cost per order", NOTES)
    assert (row.mood, row.about_us, row.mood_context) == (Mood.TENSE, AboutUs.NOT_ABOUT_US, "warehouse move")
    made = [one for one in list_commitments(desk, client_id=harbor) if one.id not in {known.id for known in before}]
    assert [(one.side, one.what, one.person) for one in made] == [
        (Side.THEIRS, "weekend order export", "Leo Marsh"),
        (Side.OURS, "revised checkout timings", "Priya Raman"),
    ]
    assert running_call(desk) is None
    assert read_draft(desk, CALL_DRAFT) is None
    with desk.record.reading() as session:
        there = session.scalars(select(Attendance).where(Attendance.interaction_id == row.id)).all()
        kept = session.scalars(select(Setting.value).where(Setting.key == f"call/{row.id}")).one()
        planned = session.scalars(select(Meeting).where(Meeting.title.startswith("Talk with"))).one()
    assert len(there) == 2
    assert (kept["marks"], kept["promises"], kept["next_on"]) == ([50, 60, 125], [before[0].id], "2026-12-08")
    assert (planned.starts_on, planned.ends_on, planned.status) == (
        date(2026, 12, 8),
        date(2026, 12, 9),
        MeetingStatus.TENTATIVE,
    )
    assert ended.changes.words == "Recorded a call with Harbor & Finch"
    journal.undo(desk.record)
    assert list_commitments(desk, client_id=harbor) == before
    with desk.record.reading() as session:
        assert session.scalar(select(Meeting).where(Meeting.id == planned.id, Meeting.deleted_at.is_(None))) is None
        assert session.scalar(select(Setting).where(Setting.key == f"call/{row.id}")) is None


def test_a_line_that_was_dropped_makes_no_record(desk: Desk, harbor: str) -> None:
    ended = end_call(desk, CallEnd(note(harbor, left_out=frozenset({3}))))
    whats = {one.what for one in list_commitments(desk, client_id=harbor)}
    assert "weekend order export" in whats
    assert "revised checkout timings" not in whats
    assert interaction(desk, ended.interaction_id).text == NOTES


def test_a_time_for_the_next_contact_makes_a_timed_meeting(desk: Desk, harbor: str) -> None:
    end_call(desk, CallEnd(note(harbor), next_meeting=NextMeeting(date(2026, 12, 8), time(15, 30))))
    with desk.record.reading() as session:
        made = session.scalars(select(Meeting).where(Meeting.title.startswith("Talk with"))).one()
    assert (made.starts_at, made.ends_at) == (
        datetime(2026, 12, 8, 15, 30, tzinfo=UTC),
        datetime(2026, 12, 8, 16, 0, tzinfo=UTC),
    )


def test_a_point_keeps_the_first_call_in_which_it_was_said(desk: Desk, harbor: str) -> None:
    add_point(desk, harbor, "Ask about the warehouse")
    with desk.record.reading() as session:
        (point,) = [one.id for one in list_points(session, harbor, desk.today()) if one.what.startswith("Ask about")]
    first = end_call(desk, CallEnd(note(harbor), points=(point,)))
    end_call(desk, CallEnd(note(harbor), points=(point,)))
    with desk.record.reading() as session:
        (said,) = [one for one in list_points(session, harbor, desk.today()) if one.id == point]
    assert said.interaction_id == first.interaction_id


@pytest.mark.parametrize("starts", [None, time(15, 30)])
def test_what_stands_in_the_calendar_is_not_put_there_again(desk: Desk, harbor: str, starts: time | None) -> None:
    end_call(desk, CallEnd(note(harbor), next_meeting=NextMeeting(date(2026, 12, 8), time(15, 30))))
    again = NextMeeting(date(2026, 12, 8), starts)
    end_call(desk, CallEnd(note(harbor), next_meeting=again))
    tallgrass = client_id(desk, "Tallgrass")
    end_call(desk, CallEnd(note(tallgrass), next_meeting=again))
    end_call(desk, CallEnd(note(harbor), next_meeting=NextMeeting(date(2026, 12, 8), time(16))))
    with desk.record.reading() as session:
        made = session.scalars(select(Meeting.client_id).where(Meeting.title.startswith("Talk with"))).all()
    assert Counter(made) == {harbor: 2, tallgrass: 1}


def test_the_call_of_a_meeting_is_tied_to_the_time_it_was(desk: Desk, harbor: str) -> None:
    planned = today_view(desk).calls[0]
    assert planned.client_id == harbor
    ended = end_call(desk, CallEnd(note(harbor), meeting_id=planned.meeting_id))
    row = interaction(desk, ended.interaction_id)
    assert row.meeting_id == planned.meeting_id
    assert row.occurrence is not None
    assert row.occurrence.startswith("20261124")


def test_a_meeting_that_is_gone_by_then_does_not_stand_in_the_way(desk: Desk, harbor: str) -> None:
    ended = end_call(desk, CallEnd(note(harbor), meeting_id=new_id(), occurrence="x"))
    assert interaction(desk, ended.interaction_id).meeting_id is None


def test_what_did_not_take_place_has_no_minutes(desk: Desk, harbor: str) -> None:
    ended = end_call(desk, CallEnd(note(harbor, "", status=InteractionStatus.MISSED)))
    row = interaction(desk, ended.interaction_id)
    assert (row.status, row.minutes) == (InteractionStatus.MISSED, None)
    assert ended.changes.words == "Recorded that the call with Harbor & Finch did not take place"


def test_a_call_is_with_a_client(desk: Desk) -> None:
    with pytest.raises(InputError, match="one with a client"):
        end_call(desk, CallEnd(NewNote("Hello", None, InteractionKind.CALL)))


def test_the_follow_up_lists_what_was_agreed_and_nothing_else(desk: Desk, harbor: str) -> None:
    call = begin_call(desk, begun(harbor))
    ended = end_call(
        desk,
        CallEnd(note(harbor, mood=Mood.TENSE, person_ids=call.theirs), next_on=date(2026, 12, 8)),
    )
    view = follow_up_of(desk, ended.interaction_id)
    assert view.chosen is not None
    assert (view.client, view.chosen.name, view.chosen.channel) == ("Harbor & Finch", "Dana Whitlock", "Teams")
    assert view.message.body == (
        "Hi Dana, thank you for the call today. This is what we agreed:\n"
        "From us:\n- revised checkout timings (Priya Raman) by Fri 27 Nov\n"
        "From you:\n- weekend order export (Leo Marsh) by Wed 25 Nov\n"
        "I will be in touch on Tue 8 Dec.\nTell me if I have anything wrong."
    )


def test_a_promise_that_was_said_again_is_in_it_too_with_the_day_it_was_due(desk: Desk, harbor: str) -> None:
    before = len(list_commitments(desk, client_id=harbor))
    ended = end_call(desk, CallEnd(note(harbor, "They: weekend order export, Leo")))
    assert len(list_commitments(desk, client_id=harbor)) == before
    body = follow_up_of(desk, ended.interaction_id).message.body
    assert "- Weekend order export (Leo Marsh), was due Sun 22 Nov" in body


def test_the_follow_up_of_what_is_in_the_trash_is_refused(desk: Desk, harbor: str) -> None:
    ended = end_call(desk, CallEnd(note(harbor)))
    trash(desk, "interaction", ended.interaction_id)
    with pytest.raises(NotFoundError):
        follow_up_of(desk, ended.interaction_id)


def test_another_person_gets_it_in_their_own_channel(desk: Desk, harbor: str) -> None:
    people = {one.name: one.id for one in log_sheet(desk, harbor).theirs}
    both = (people["Dana Whitlock"], people["Priya Raman"])
    ended = end_call(desk, CallEnd(note(harbor, person_ids=both)))
    view = follow_up_of(desk, ended.interaction_id, people["Priya Raman"])
    assert [one.name for one in view.people] == ["Dana Whitlock", "Priya Raman"]
    assert view.chosen is not None
    assert (view.chosen.name, view.chosen.is_by_mail, view.message.is_chat) == ("Priya Raman", True, False)
    assert "- revised checkout timings by Fri 27 Nov" in view.message.body
    assert view.message.body.startswith("Hello Priya,\n\nThank you for the call today.")
    assert view.message.body.endswith("Best regards\nRobin Hale\nNorthlight Studio")
    assert view.chosen.nevers == ("Unannounced calls",)


def test_points_that_were_said_and_promises_talked_about_stand_with_the_call(desk: Desk, harbor: str) -> None:
    add_point(desk, harbor, "Thank Leo for the basket page")
    with desk.record.reading() as session:
        point = list_points(session, harbor, desk.today())[0]
    promise = list_commitments(desk, client_id=harbor)[0]
    gone = new_id()
    ended = end_call(desk, CallEnd(note(harbor), points=(point.id, gone), promises=(promise.id,)))
    with desk.record.reading() as session:
        said = list_points(session, harbor, desk.today())[0]
    assert (said.said_on, said.interaction_id) == (date(2026, 11, 24), ended.interaction_id)
    talked = timeline_detail(desk, "interaction", ended.interaction_id).outcomes
    assert [(one.kind, one.what) for one in talked if one.word == "Talked about"] == [
        ("commitment", promise.what),
        ("point", "Thank Leo for the basket page"),
    ]
    journal.undo(desk.record)
    with desk.record.reading() as session:
        assert list_points(session, harbor, desk.today())[0].said_on is None


def test_someone_who_was_not_there_can_be_written_to(desk: Desk, harbor: str) -> None:
    people = {one.name: one.id for one in log_sheet(desk, harbor).theirs}
    ended = end_call(desk, CallEnd(note(harbor, person_ids=(people["Dana Whitlock"],))))
    view = follow_up_of(desk, latest_talk(desk, harbor), people["Eleanor Finch"])
    assert view.interaction_id == ended.interaction_id
    assert view.chosen is not None
    assert [one.name for one in view.people] == ["Dana Whitlock", "Eleanor Finch"]
    assert view.chosen.name == "Eleanor Finch"


def test_without_a_talk_there_is_nothing_to_follow_up(desk: Desk) -> None:
    newcomer = add_record(desk, "client", {"name": "Newcomer"}).record_id
    with pytest.raises(NotFoundError, match="no call or meeting yet"):
        latest_talk(desk, newcomer)


def test_nothing_is_recorded_with_a_client_that_is_gone(desk: Desk, harbor: str) -> None:
    call = begin_call(desk, begun(harbor))
    trash(desk, "client", harbor)
    assert not can_go_on(desk, harbor)
    with pytest.raises(NotFoundError, match=r"There is no such client\."):
        end_call(desk, CallEnd(note(harbor)))
    with pytest.raises(NotFoundError, match=r"There is no such client\."):
        call_form(desk, replace(call, client_id=new_id()))
    with pytest.raises(NotFoundError, match=r"There is no such client\."):
        preview_note(desk, note(new_id()))


def test_a_single_channel_is_no_liking(desk: Desk, harbor: str) -> None:
    ended = end_call(desk, CallEnd(note(harbor)))
    client = add_record(desk, "client", {"name": "Harrow"}).record_id
    ingrid = add_record(desk, "person", {"name": "Ingrid"}, client).record_id
    add_record(desk, "channel", {"person": ingrid[-8:], "kind_of": "email", "address": "i@x.example"})
    alone = follow_up_of(desk, ended.interaction_id, ingrid).chosen
    assert alone is not None
    assert (alone.channel, alone.is_liked) == ("Email", False)
    add_record(desk, "channel", {"person": ingrid[-8:], "kind_of": "phone", "address": "1"})
    both = follow_up_of(desk, ended.interaction_id, ingrid).chosen
    assert both is not None
    assert both.is_liked
