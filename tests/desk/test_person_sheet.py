"""The page of a person: reach, dates, promises, what they were told and for whom they ask."""

from __future__ import annotations

from datetime import date, time

import pytest

from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.finding import person_id
from liaison.desk.person_sheet import next_yearly, person_sheet
from liaison.desk.trash import trash
from liaison.model.errors import NotFoundError
from liaison.model.values import Side
from support.sample import create_sample


@pytest.fixture
def sample(desk: Desk) -> Desk:
    create_sample(desk)
    return desk


def test_dana(sample: Desk) -> None:
    sheet = person_sheet(sample, person_id(sample, "Dana Whitlock"))
    assert sheet.likes_information == "Numbers first, bullets after"
    assert [what for _id, what in sheet.nevers] == ["WhatsApp after 18:00"]
    assert sheet.reach is not None
    assert (sheet.reach.zone, sheet.reach.label) == ("Europe/Paris", "Paris")
    assert (sheet.reach.hours_from, sheet.reach.hours_until) == (time(9), time(17, 30))
    assert [one.kind.value for one in sheet.channels] == ["teams", "email", "phone"]
    birthday = next(one for one in sheet.dates if one.kind == "person")
    assert (birthday.on, birthday.is_yearly) == (date(2027, 4, 18), True)
    assert {one.side for one in sheet.owed} == {Side.OURS, Side.THEIRS}
    assert sheet.last_seen is not None
    assert sheet.last_seen[0] == date(2026, 11, 19)
    assert {one.name for one in sheet.speaks_for} >= {"Eleanor Finch"}


def test_places_now_before_those_that_are_over(sample: Desk) -> None:
    places = person_sheet(sample, person_id(sample, "Ruth Calder")).places
    assert [place.is_there for place in places] == [True, False]


def test_hours_and_zone_of_the_client_where_they_have_none(desk: Desk) -> None:
    harbor = add_record(desk, "client", {"name": "Harbor", "zone": "America/Halifax", "work_from": "08:00"}).record_id
    dana = add_record(desk, "person", {"name": "Dana"}, harbor).record_id
    reach = person_sheet(desk, dana).reach
    assert reach is not None
    assert (reach.zone, reach.label, reach.hours_from, reach.is_own) == ("America/Halifax", "Halifax", time(8), False)
    fay = add_record(desk, "person", {"name": "Fay"}).record_id
    assert person_sheet(desk, fay).reach is None


def test_what_they_were_told_newest_first(desk: Desk) -> None:
    harbor = add_record(desk, "client", {"name": "Harbor"}).record_id
    dana = add_record(desk, "person", {"name": "Dana"}, harbor).record_id
    concern = {
        "what": "slow pages",
        "person": "Dana",
        "answered": "2026-11-03",
        "answer": "cached",
        "told": "2026-11-04",
    }
    add_record(desk, "concern", concern | {"happened_on": "2026-11-01"}, harbor)
    add_record(desk, "idea", {"what": "gift cards", "person": "Dana", "happened_on": "2026-11-10"}, harbor)
    given = {"what": "briefs come late", "person": "Dana", "direction": "given", "happened_on": "2026-10-01"}
    add_record(desk, "feedback", given, harbor)
    add_record(desk, "feedback", {"what": "fine", "person": "Dana", "happened_on": "2026-11-12"}, harbor)
    promise = {"what": "report", "side": "ours", "person": "Dana", "due_on": "2026-11-20"}
    promised = add_record(desk, "commitment", promise, harbor).record_id
    change_record(desk, "commitment", promised, {"due_on": "2026-11-27", "because": "ill", "told_on": "2026-11-18"})
    assert [(one.on.day, one.what) for one in person_sheet(desk, dana).told] == [
        (18, "“report” moved"),
        (10, "Idea: gift cards"),
        (4, "On “slow pages”: cached"),
        (1, "Feedback: briefs come late"),
    ]


def test_for_whom_they_ask_and_who_asks_for_them(desk: Desk) -> None:
    harbor = add_record(desk, "client", {"name": "Harbor"}).record_id
    dana, eleanor = (add_record(desk, "person", {"name": name}, harbor).record_id for name in ("Dana", "Eleanor"))
    for what in ("banner", "press page"):
        said = {"what": what, "side": "ours", "asked_by": "Dana", "on_behalf_of": "Eleanor"}
        add_record(desk, "commitment", said, harbor)
    (spoken,) = person_sheet(desk, dana).speaks_for
    assert (spoken.name, spoken.requests, spoken.latest) == ("Eleanor", 2, "press page")
    assert [one.name for one in person_sheet(desk, eleanor).asked_by_others] == ["Dana"]
    assert person_sheet(desk, eleanor).speaks_for == ()


def test_a_29_february_and_someone_in_the_trash(desk: Desk) -> None:
    assert next_yearly(2, 29, date(2026, 11, 24)) == date(2027, 3, 1)
    assert next_yearly(11, 24, date(2026, 11, 24)) == date(2026, 11, 24)
    gone = add_record(desk, "person", {"name": "Gone"}).record_id
    trash(desk, "person", gone)
    with pytest.raises(NotFoundError):
        person_sheet(desk, gone)
