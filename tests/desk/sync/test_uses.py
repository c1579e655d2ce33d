"""What a calendar is used for and how much it is told are one choice: undone, done again and changed together."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import delete

from liaison.desk.exports.choice import Detail
from liaison.desk.history import redo, undo
from liaison.desk.sync.accounts import accounts, use_calendar
from liaison.desk.sync.standing import standing
from liaison.desk.sync.views import CalendarView, Use
from liaison.model.desk_items import Setting
from liaison.model.errors import InputError

from .conftest import ALL, There
from .test_details import confidential
from .test_two_way import promise

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

_TITLES = replace(ALL, detail=Detail.TITLES)
_BUSY = replace(ALL, detail=Detail.BUSY)
_NONE = Use(is_chosen=False)
_SECRET = "They may leave"


def another(here: There) -> CalendarView:
    """Another calendar of the same account, which was never used."""
    return next(one for account in accounts(here.desk).accounts for one in account.calendars if one.url != here.url)


def test_an_undo_of_the_first_choice_takes_back_the_use_with_the_level(here: There) -> None:
    here.use(_NONE)
    meeting_id = confidential(here)
    here.use(_BUSY)
    undo(here.desk)
    assert not here.calendar().use.is_chosen
    assert standing(here.desk) is None, "it is not used at once, and not only from the next sync on"
    here.sync()
    assert here.names() == set()
    redo(here.desk)
    assert here.calendar().use.detail is Detail.BUSY
    here.sync()
    assert "SUMMARY:Busy" in here.text(meeting_id)


def test_a_calendar_that_was_never_used_is_presumed_to_be_told_titles_once_its_choice_is_undone(here: There) -> None:
    other = another(here)
    use_calendar(here.desk, other.id, _BUSY)
    undo(here.desk)
    assert another(here).use == Use(is_chosen=False, detail=Detail.TITLES)
    assert here.calendar().use == ALL, "what went to this one goes to it again"


def test_a_level_that_is_lost_never_means_everything(here: There) -> None:
    here.use(_BUSY)
    confidential(here)
    here.sync()
    with here.desk.record.command("lose") as unit:
        unit.session.connection().execute(delete(Setting).where(Setting.key.startswith("calendar_detail/")))
    meeting_id = confidential(here)
    here.sync()
    assert here.text(meeting_id) == ""
    assert not here.calendar().use.sends_meetings


def test_promises_go_out_again_once_more_than_busy_times_is_told(here: There) -> None:
    promise_id = promise(here)
    here.use(_BUSY)
    assert not here.calendar().use.sends_commitments
    here.sync()
    assert here.names() == set()
    wanted = here.calendar().wanted
    assert wanted == _BUSY
    here.use(replace(wanted, detail=Detail.FULL))
    assert here.calendar().use.sends_commitments
    here.sync()
    assert here.names() == {promise_id}


def test_promises_go_out_again_after_busy_times_only_is_undone(here: There) -> None:
    promise_id = promise(here)
    here.use(_BUSY)
    undo(here.desk)
    here.sync()
    assert here.names() == {promise_id}


def test_a_calendar_with_more_than_is_to_be_told_is_not_given_up_in_the_same_breath(here: There) -> None:
    meeting_id = confidential(here)
    here.sync()
    with pytest.raises(InputError, match="stays there as it is"):
        here.use(replace(_NONE, detail=Detail.BUSY))
    assert here.calendar().use == ALL
    here.use(_BUSY)
    here.sync()
    here.use(replace(_NONE, detail=Detail.BUSY))
    assert _SECRET not in here.text(meeting_id)


def test_one_undo_gives_a_kind_back_to_the_calendar_that_it_went_to(here: There) -> None:
    use_calendar(here.desk, another(here).id, _TITLES)
    assert not here.calendar().use.sends_meetings
    undo(here.desk)
    assert here.calendar().use.sends_meetings
    assert not another(here).use.sends_meetings
