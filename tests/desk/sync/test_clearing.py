"""What was sent to a calendar that it goes to no more: left there, or taken away, and undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy.event import listen, remove

from liaison.desk.exports.choice import Detail
from liaison.desk.history import undo
from liaison.desk.sync.accounts import accounts, remove_account, use_calendar
from liaison.desk.sync.running import sync
from liaison.desk.sync.standing import standing
from liaison.desk.sync.views import Use
from liaison.exchange.caldav.problems import ServerAway
from liaison.exchange.caldav.values import Reply
from liaison.model.calendar_sync import CalendarAccount, CalendarCollection, CalendarLink
from liaison.model.errors import InputError
from support.imports import event

from .conftest import ALL, Meddle, There
from .test_details import alter, confidential
from .test_two_way import change, make_meeting, promise

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

_NONE = Use(is_chosen=False)


def away(_method: str, _body: bytes, _go_on: Callable[[], Reply]) -> Reply:
    """The server does not answer."""
    raise ServerAway("127.0.0.1")


def sent(here: There) -> tuple[str, str]:
    """A meeting and a promise of ours are there, beside one of others."""
    here.put("theirs", event(uid="theirs@there"))
    names = make_meeting(here.desk), promise(here)
    here.sync()
    assert here.names() == {"theirs", *names}
    assert dict(here.calendar().sent) == {"meeting": 1, "commitment": 1}
    return names


def test_what_was_sent_is_taken_away_from_a_calendar_that_is_used_no_more(there: There) -> None:
    sent(there)
    use_calendar(there.desk, there.calendar().id, _NONE, takes_away=True)
    assert there.calendar().clears
    assert accounts(there.desk).waiting == 2
    found = standing(there.desk)
    assert found is not None
    assert found.waiting == 2
    assert there.sync().removed_there == 2
    assert there.names() == {"theirs"}, "what others have there is theirs"
    assert not there.calendar().clears
    assert (accounts(there.desk).waiting, standing(there.desk)) == (0, None)


def test_what_is_to_go_away_is_counted_without_its_texts(here: There) -> None:
    sent(here)
    use_calendar(here.desk, here.calendar().id, _NONE, takes_away=True)
    loaded: list[object] = []

    def note(link: object, _context: object) -> None:
        loaded.append(link)

    listen(CalendarLink, "load", note)
    try:
        found = standing(here.desk)
        assert (accounts(here.desk).waiting, found.waiting if found else 0) == (2, 2)
    finally:
        remove(CalendarLink, "load", note)
    assert loaded == []


def test_it_stays_there_where_that_was_chosen(here: There) -> None:
    names = sent(here)
    here.use(_NONE)
    assert here.sync().removed_there == 0
    assert here.names() == {"theirs", *names}
    assert dict(here.calendar().sent) == {"meeting": 1, "commitment": 1}, "it can be taken away later"
    use_calendar(here.desk, here.calendar().id, _NONE, takes_away=True)
    here.sync()
    assert here.names() == {"theirs"}


def test_only_the_kind_that_is_sent_no_more_goes_away(here: There) -> None:
    meeting_id, promise_id = sent(here)
    use_calendar(here.desk, here.calendar().id, replace(ALL, sends_meetings=False), takes_away=True)
    assert here.sync().removed_there == 1
    assert here.names() == {"theirs", promise_id}
    here.use(replace(ALL, sends_meetings=False))
    here.use(ALL)
    assert here.calendar().taken_away == (), "what is sent again does not go away"
    assert here.sync().sent == 1
    assert here.names() == {"theirs", promise_id, meeting_id}


def test_an_undo_before_the_sync_leaves_all_of_it_and_one_after_it_sends_it_again(here: There) -> None:
    names = sent(here)
    use_calendar(here.desk, here.calendar().id, _NONE, takes_away=True)
    undo(here.desk)
    assert here.sync().removed_there == 0
    use_calendar(here.desk, here.calendar().id, _NONE, takes_away=True)
    here.sync()
    assert here.names() == {"theirs"}
    undo(here.desk)
    assert here.sync().sent == 2
    assert here.names() == {"theirs", *names}


def test_what_others_changed_there_meanwhile_stays_and_is_told_of(here: There) -> None:
    meeting_id, _promise = sent(here)
    use_calendar(here.desk, here.calendar().id, _NONE, takes_away=True)
    alter(here, meeting_id, ("SUMMARY:Kick-off", "SUMMARY:Kick-off in room 9"))
    report = sync(here.desk)
    assert [(one.label, one.reason) for one in report.left] == [
        ("Kick-off", "It was changed there after it was sent, so it stays there.")
    ]
    assert here.names() == {"theirs", meeting_id}
    assert sync(here.desk).left == (), "it is told of once"
    assert "room 9" in here.text(meeting_id)


def test_what_is_written_anew_by_the_server_is_ours_all_the_same(here: There) -> None:
    meeting_id, _promise = sent(here)
    use_calendar(here.desk, here.calendar().id, _NONE, takes_away=True)
    here.server.put(f"{here.url}{meeting_id}.ics", here.text(meeting_id))
    assert here.sync().removed_there == 2


_TOM = "DESCRIPTION:Bring the plans\nX-ROOM:12\n"
_ROOM = "LOCATION:Room 12\n"
_PROGRAM = "X-MOZ-LASTACK:20261124T100000Z\nCLASS:PUBLIC\nBEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nEND:VALARM\n"


@pytest.mark.parametrize(
    ("detail", "words"), [(Detail.TITLES, _TOM), (Detail.BUSY, _TOM), (Detail.TITLES, _ROOM), (Detail.BUSY, _ROOM)]
)
def test_what_others_wrote_where_less_is_told_stays_and_is_told_of(here: There, detail: Detail, words: str) -> None:
    here.use(replace(ALL, detail=detail))
    meeting_id, other = confidential(here), make_meeting(here.desk, uid="c" * 32)
    here.sync()
    alter(here, meeting_id, ("END:VEVENT", f"{words}END:VEVENT"))
    here.sync()
    assert all(line in here.text(meeting_id) for line in words.splitlines())
    use_calendar(here.desk, here.calendar().id, _NONE, takes_away=True)
    report = sync(here.desk)
    assert [one.reason for one in report.left] == ["It was changed there after it was sent, so it stays there."]
    assert all(line in here.text(meeting_id) for line in words.splitlines())
    assert here.names() == {meeting_id}, f"nobody wrote into {other}"
    assert sync(here.desk).left == (), "it is told of once"


def test_what_others_wrote_where_less_is_told_stays_where_the_account_goes(here: There) -> None:
    here.use(replace(ALL, detail=Detail.TITLES))
    meeting_id = confidential(here)
    here.sync()
    alter(here, meeting_id, ("END:VEVENT", f"{_TOM}END:VEVENT"))
    here.sync()
    left = remove_account(here.desk, accounts(here.desk).accounts[0].id, takes_away=True)
    assert [one.label for one in left] == ["Kick-off"]
    assert "Bring the plans" in here.text(meeting_id)


def test_what_programs_note_where_less_is_told_keeps_nothing_there(here: There) -> None:
    here.use(replace(ALL, detail=Detail.BUSY))
    meeting_id = confidential(here)
    here.sync()
    alter(here, meeting_id, ("END:VEVENT", f"{_PROGRAM}END:VEVENT"))
    here.sync()
    use_calendar(here.desk, here.calendar().id, _NONE, takes_away=True)
    assert here.sync().removed_there == 1
    assert here.names() == set()


def test_what_waits_for_a_decision_is_not_left_there_saying_more_than_others_may_know(here: There) -> None:
    sent(here)
    meeting_id = make_meeting(here.desk, uid="c" * 32)
    change(here.desk, meeting_id, description="They may leave us")
    here.sync()
    alter(here, meeting_id, ("SUMMARY:Kick-off", "SUMMARY:Theirs"))
    change(here.desk, meeting_id, title="Ours")
    assert sync(here.desk).conflicts == 1
    less = replace(_NONE, detail=Detail.BUSY)
    with pytest.raises(InputError) as refused:
        use_calendar(here.desk, here.calendar().id, less, takes_away=True)
    assert refused.value.way_out == "Choose first what others may know, and sync. Then give it up."
    assert here.calendar().use == ALL
    here.use(replace(ALL, detail=Detail.BUSY))
    sync(here.desk)
    assert "They may leave" not in here.text(meeting_id)
    use_calendar(here.desk, here.calendar().id, less, takes_away=True)
    sync(here.desk)
    assert here.names() == {"theirs", meeting_id}, "it waits for a decision, and says no more than others may know"


def test_what_all_goes_away_may_be_told_less_in_the_same_step(here: There) -> None:
    sent(here)
    use_calendar(here.desk, here.calendar().id, replace(_NONE, detail=Detail.BUSY), takes_away=True)
    here.sync()
    assert here.names() == {"theirs"}


def test_a_kind_that_goes_to_another_calendar_can_move_there(here: There) -> None:
    meeting_id, promise_id = sent(here)
    url = here.server.make_calendar(f"Other{meeting_id[-6:]}")
    with here.desk.record.command("set_up") as unit:
        account = unit.session.query(CalendarAccount).one()
        unit.session.add(CalendarCollection(account_id=account.id, url=url, name="Other"))
    other = replace(here, url=url)
    words = use_calendar(
        here.desk, other.calendar().id, Use(is_chosen=True, sends_meetings=True), takes_away=True
    ).words
    assert words.endswith("and what is there goes away with the next sync")
    here.sync()
    assert (here.names(), other.names()) == ({"theirs", promise_id}, {meeting_id})
    undo(here.desk)
    here.sync()
    assert meeting_id in other.names(), "what went there stays there until somebody says otherwise"
    assert here.calendar().use == ALL


def test_the_server_is_away_and_it_is_taken_away_later(here: There, meddle: Meddle) -> None:
    sent(here)
    use_calendar(here.desk, here.calendar().id, _NONE, takes_away=True)
    meddle(away)
    assert len(sync(here.desk).problems) == 1
    assert accounts(here.desk).waiting == 2
    meddle(None)
    assert here.sync().removed_there == 2


def test_an_entry_of_another_persons_program_is_not_ours(here: There) -> None:
    here.put("a" * 32, event(uid=f"{'b' * 32}@liaison", title="Of a colleague"))
    here.sync()
    use_calendar(here.desk, here.calendar().id, _NONE, takes_away=True)
    assert here.sync().removed_there == 0
    assert here.names() == {"a" * 32}


def test_an_account_is_let_go_of_and_what_was_sent_goes_first(there: There) -> None:
    sent(there)
    disputed = make_meeting(there.desk, uid="c" * 32)
    there.sync()
    change(there.desk, disputed, title="Ours")
    alter(there, disputed, ("SUMMARY:Kick-off", "SUMMARY:Theirs"))
    assert sync(there.desk).conflicts == 1
    account_id = accounts(there.desk).accounts[0].id
    left = remove_account(there.desk, account_id, takes_away=True)
    assert [one.label for one in left] == ["Ours"]
    assert there.names() == {"theirs", disputed}, "what waits for a decision stays"
    assert accounts(there.desk).accounts == ()


def test_an_account_is_kept_where_what_was_sent_could_not_be_taken_away(here: There, meddle: Meddle) -> None:
    sent(here)
    account_id = accounts(here.desk).accounts[0].id
    meddle(away)
    with pytest.raises(ServerAway):
        remove_account(here.desk, account_id, takes_away=True)
    assert len(accounts(here.desk).accounts) == 1
    assert remove_account(here.desk, account_id) == ()
