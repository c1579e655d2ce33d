"""A server that names no versions (no ETag): what its entries say is compared, and nothing is done for nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from liaison.desk.sync.accounts import accounts
from liaison.desk.sync.conflicts import conflicts
from liaison.desk.sync.running import sync
from liaison.desk.trash import trash
from liaison.exchange.caldav.values import Reply
from liaison.model.commitment import Commitment
from liaison.model.journal import Journal
from liaison.model.meeting import Meeting
from support.imports import event, only

from .conftest import Meddle, There
from .test_two_way import change, make_meeting, promise

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

_ETAG = re.compile(rb"<(\w+:)?getetag>[^<]*</(\w+:)?getetag>")


def nameless(_method: str, _body: bytes, ask: Callable[[], Reply]) -> Reply:
    """A server that names no version, neither of what it lists nor of what it took."""
    reply = ask()
    headers = {name: value for name, value in reply.headers.items() if name != "etag"}
    return replace(reply, headers=headers, body=_ETAG.sub(b"", reply.body))


def told_in_history(here: There) -> int:
    with here.desk.record.reading() as session:
        return session.scalar(select(func.count()).select_from(Journal)) or 0


@pytest.fixture
def unnamed(here: There, meddle: Meddle) -> There:
    meddle(nameless)
    return here


def test_what_comes_again_as_it_was_is_no_command(unnamed: There) -> None:
    unnamed.put("one", event("X-THEIRS:kept\n", uid="one@there"))
    unnamed.put("series", event("RRULE:FREQ=WEEKLY;COUNT=3\n", uid="series@there"))
    make_meeting(unnamed.desk)
    promise(unnamed)
    assert unnamed.sync().added == 2
    before = told_in_history(unnamed)
    for _time in range(2):
        report = unnamed.sync()
        assert (report.added, report.updated, report.sent, report.conflicts) == (0, 0, 0, 0)
        assert not report.changes.touched
    assert told_in_history(unnamed) == before
    assert accounts(unnamed.desk).waiting == 0


def test_what_changes_there_comes_in_all_the_same(unnamed: There) -> None:
    unnamed.put("one", event(uid="one@there"))
    unnamed.sync()
    unnamed.put("one", event(uid="one@there", title="Moved call"))
    assert unnamed.sync().updated == 1
    assert only(unnamed.desk, Meeting).title == "Moved call"


def test_what_changes_here_goes_out_over_what_is_known_to_be_there(unnamed: There) -> None:
    unnamed.put("one", event(uid="one@there"))
    promise_id = promise(unnamed)
    unnamed.sync()
    unnamed.sync()
    change(unnamed.desk, only(unnamed.desk, Meeting).id, title="Mine")
    change(unnamed.desk, only(unnamed.desk, Commitment).id, what="Send the better offer")
    report = unnamed.sync()
    assert (report.sent, report.conflicts) == (2, 0)
    assert "SUMMARY:Mine" in unnamed.text("one")
    assert "better offer" in unnamed.text(promise_id)
    trash(unnamed.desk, "commitment", promise_id)
    unnamed.sync()
    assert unnamed.names() == {"one"}


def test_what_was_changed_there_in_between_is_not_written_over(unnamed: There, meddle: Meddle) -> None:
    unnamed.put("one", event(uid="one@there"))
    unnamed.sync()
    change(unnamed.desk, only(unnamed.desk, Meeting).id, title="Mine")

    def quicker(method: str, body: bytes, ask: Callable[[], Reply]) -> Reply:
        if method == "PUT":
            unnamed.put("one", event(uid="one@there", title="Theirs"))
        return nameless(method, body, ask)

    meddle(quicker)
    assert sync(unnamed.desk).conflicts == 1
    assert "SUMMARY:Theirs" in unnamed.text("one")
    assert [line.theirs for line in conflicts(unnamed.desk)[0].lines if line.differs] == ["Theirs"]
