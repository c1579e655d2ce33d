"""A first answer that was lost, and another calendar chosen before the next sync: the entry is in one of them only."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from liaison.desk.sync.accounts import accounts, look_again
from liaison.desk.sync.running import sync
from liaison.desk.sync.views import Use
from liaison.exchange.caldav.problems import ServerAway
from liaison.exchange.caldav.values import Reply

from .conftest import ALL, Meddle, There
from .test_nothing_lost import deaf
from .test_two_way import make_meeting, promise

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


@pytest.fixture
def other(here: There) -> There:
    """Another calendar of the same account."""
    found = There(here.server, here.server.make_calendar(f"B{here.client_id[-6:]}"), here.desk, here.client_id)
    look_again(here.desk, accounts(here.desk).accounts[0].id)
    return found


def unheard(method: str, _body: bytes, ask: Callable[[], Reply]) -> Reply:
    """A server that nothing reaches that is sent to it."""
    if method == "PUT":
        raise ServerAway("127.0.0.1")
    return ask()


@pytest.mark.parametrize("still_used", [True, False])
@pytest.mark.parametrize("what", [deaf, unheard])
def test_it_is_in_the_calendar_chosen_now_or_in_the_first_but_never_in_both(
    here: There,
    other: There,
    meddle: Meddle,
    what: Callable[[str, bytes, Callable[[], Reply]], Reply],
    *,
    still_used: bool,
) -> None:
    names = {make_meeting(here.desk), promise(here)}
    meddle(what)
    sync(here.desk)
    meddle(None)
    other.use(ALL)
    if not still_used:
        here.use(Use())
    for _time in range(2):
        here.sync()
    assert here.names() | other.names() == names
    assert not here.names() & other.names()
    assert still_used or other.names() == names, "a calendar that is not used keeps nothing of it"
    assert accounts(here.desk).waiting == 0


def test_it_goes_nowhere_else_until_the_first_calendar_answers(here: There, other: There, meddle: Meddle) -> None:
    meeting_id = make_meeting(here.desk)
    meddle(deaf)
    sync(here.desk)
    other.use(ALL)
    here.use(Use())

    def closed(_method: str, body: bytes, ask: Callable[[], Reply]) -> Reply:
        if meeting_id.encode() in body:
            raise ServerAway("127.0.0.1")
        return ask()

    meddle(closed)
    assert len(sync(here.desk).problems) == 1
    assert (here.names(), other.names()) == ({meeting_id}, set())
    meddle(None)
    assert here.sync().removed_there == 1
    assert (here.names(), other.names()) == (set(), {meeting_id})


def test_what_somebody_changed_there_meanwhile_stays_and_is_told(here: There, other: There, meddle: Meddle) -> None:
    meeting_id = make_meeting(here.desk)
    meddle(deaf)
    sync(here.desk)
    meddle(None)
    text = here.text(meeting_id).replace("SUMMARY:Kick-off", "SUMMARY:Theirs now")
    here.server.put(f"{here.url}{meeting_id}.ics", text)
    other.use(ALL)
    here.use(Use())
    report = sync(here.desk)
    assert [(one.label, one.reason[:24]) for one in report.left] == [("Theirs now", "It was changed there bef")]
    assert "Theirs now" in here.text(meeting_id)
    assert other.names() == {meeting_id}
    assert sync(here.desk).left == ()


def test_a_calendar_that_is_gone_keeps_nothing_back(here: There, other: There, meddle: Meddle) -> None:
    meeting_id = make_meeting(here.desk)
    meddle(deaf)
    sync(here.desk)
    meddle(None)
    other.use(ALL)
    here.use(Use())
    here.server.remove(here.url)
    here.sync()
    assert other.names() == {meeting_id}
