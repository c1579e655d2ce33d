"""A sync that is killed at any of its steps: nothing is lost or doubled on either side, and the next one ends it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import pytest
from sqlalchemy import select

from liaison.desk.exports.choice import Detail
from liaison.desk.sync.accounts import accounts
from liaison.desk.sync.running import sync
from liaison.desk.sync.views import Use
from liaison.desk.trash import trash
from liaison.exchange.caldav.values import Reply
from liaison.exchange.caldav.wire import Server
from liaison.model.commitment import Commitment
from liaison.model.meeting import Meeting
from liaison.store.record import Record, Unit
from support.imports import event, rows

from .conftest import ALL, There
from .test_two_way import change, make_meeting, promise

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
_MOST = 1_000
_TITLES = replace(ALL, detail=Detail.TITLES)


class Killed(BaseException):
    """The process is no more: no one catches it, and nothing that tidies up reaches the disk or the server."""


@dataclass(slots=True)
class Life:
    """A process that ends at its step number ``last``: before or after a request, before or at the end of writing."""

    last: int
    steps: int = 0

    def step(self) -> None:
        """One step further; beyond the last one there is nothing."""
        self.steps += 1
        if self.last and self.steps >= self.last:
            raise Killed


@contextmanager
def living(monkeypatch: pytest.MonkeyPatch, last: int) -> Iterator[Life]:
    """What is done inside ends at a step; 0 never."""
    life = Life(last)
    once, command = Server._once, Record.command

    def asked(self: Server, method: str, url: str, body: bytes, headers: dict[str, str]) -> Reply:
        life.step()
        reply = once(self, method, url, body, headers)
        life.step()
        return reply

    @contextmanager
    def commanded(self: Record, *words: Any, **more: Any) -> Iterator[Unit]:
        life.step()
        with command(self, *words, **more) as unit:
            yield unit
            life.step()

    with monkeypatch.context() as patch:
        patch.setattr(Server, "_once", asked)
        patch.setattr(Record, "command", commanded)
        with suppress(Killed):
            yield life


def prepare(here: There, use: Use) -> None:
    """Something new, changed and removed on each side since they were the same, a title changed there and here."""
    here.use(use)
    for name in ("kept", "changed-there", "removed-there", "changed-here", "removed-here", "both"):
        here.put(name, event("LOCATION:Room 1\nX-THEIRS:kept\n", uid=f"{name}@there", title=name))
    make_meeting(here.desk, "Sent before", "b" * 32)
    here.sync()
    here.file()
    ids = {row.uid: row.id for row in rows(here.desk, Meeting)}
    make_meeting(here.desk, "New here")
    promise(here)
    change(here.desk, ids["changed-here@there"], title="Changed here")
    change(here.desk, ids["both@there"], title="Both, here")
    change(here.desk, ids["b" * 32 + "@liaison"], title="Sent before, changed")
    trash(here.desk, "meeting", ids["removed-here@there"])
    here.put("new-there", event(uid="new-there@there", title="New there"))
    here.put("changed-there", event("LOCATION:Room 1\n", uid="changed-there@there", title="Changed there"))
    here.put("both", event("LOCATION:Room 2\nX-THEIRS:kept\n", uid="both@there", title="both"))
    here.remove("removed-there")


class End(NamedTuple):
    """Both sides, without what differs from run to run."""

    meetings: list[tuple[str, str, bool]]
    promises: list[tuple[str, bool]]
    there: list[str]
    waiting: int
    conflicts: int


def how_it_ended(here: There) -> End:
    """What there is on both sides."""
    with here.desk.record.reading() as session:
        meetings = sorted(
            (one.title, one.location or "", one.deleted_at is not None) for one in session.scalars(select(Meeting))
        )
        promises = [(one.what, one.deleted_at is not None) for one in session.scalars(select(Commitment))]
    there = sorted(
        line
        for name in here.names()
        for line in here.text(name).splitlines()
        if line.startswith(("SUMMARY", "LOC", "X-T"))
    )
    found = accounts(here.desk)
    return End(meetings, promises, there, found.waiting, found.conflicts)


@pytest.mark.parametrize(("use", "first"), [(ALL, 0), (_TITLES, 1)])
def test_wherever_it_is_killed_the_next_sync_ends_it(
    new_here: Callable[[], There], monkeypatch: pytest.MonkeyPatch, use: Use, first: int
) -> None:
    ends: list[End] = []
    for last in (0, *range(1 + first, _MOST, 2)):
        here = new_here()
        prepare(here, use)
        with living(monkeypatch, last) as life:
            sync(here.desk)
        here.sync()
        report = here.sync()
        assert (report.added, report.updated, report.removed, report.sent, report.removed_there) == (0,) * 5
        ends.append(how_it_ended(here))
        assert ends[-1] == ends[0], f"killed at step {last}"
        if last and life.steps < last:
            break
    assert last > 20, "there are many steps"
    assert (ends[0].waiting, ends[0].conflicts, ends[0].promises) == (0, 0, [("Send the report", False)])
    assert ("Both, here", "Room 2", False) in ends[0].meetings
    assert "SUMMARY:Both\\, here" in ends[0].there
