"""``liaison sync`` with a real calendar server: in, out, nothing new, a conflict, and a password that is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count

import pytest
from sqlalchemy import select

from liaison.app.wiring import open_desk
from liaison.desk.context import Desk
from liaison.desk.sync.accounts import accounts, add_account, use_calendar
from liaison.desk.sync.views import Use
from liaison.model.calendar_sync import CalendarSecret
from liaison.model.clock import FixedClock
from liaison.model.meeting import Meeting
from liaison.store.vault import Vault
from support.calendar_servers import PASSWORD, USER, Running, radicale
from support.command_line import PASSPHRASE, CommandLine
from support.imports import calendar, event

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
_names = count(1)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with radicale(tmp_path_factory.mktemp("radicale")) as running:
        yield running


@dataclass(frozen=True, slots=True)
class Joined:
    """A command line whose vault uses one calendar, as it was set up in the window."""

    line: CommandLine
    server: Running
    url: str

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        clock = FixedClock(datetime(2026, 11, 24, 9, 2, tzinfo=UTC))
        with open_desk(
            Vault.open(self.line.folder, passphrase=PASSPHRASE, clock=clock), clock, "Europe/London"
        ) as desk:
            yield desk

    def put(self, title: str) -> None:
        self.server.put(f"{self.url}one.ics", calendar(event(uid="one@there", title=title)).decode())


@pytest.fixture
def joined(empty: CommandLine, server: Running, monkeypatch: pytest.MonkeyPatch) -> Joined:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    made = Joined(empty, server, server.make_calendar(f"Line{next(_names)}"))
    with made.desk() as desk:
        add_account(desk, server.url, USER, PASSWORD, "Office")
        (mine,) = [one for one in accounts(desk).accounts[0].calendars if one.url == made.url]
        everything = Use(
            is_chosen=True, returns_changes=True, sends_meetings=True, sends_commitments=True, sends_reviews=True
        )
        use_calendar(desk, mine.id, everything)
    return made


def test_what_is_new_comes_in_goes_out_and_then_there_is_nothing(joined: Joined) -> None:
    joined.put("From the server")
    came = joined.line("sync")
    assert (came.code, came.err) == (0, "")
    assert "Came in: 1 added, 0 updated, 0 removed. Went out: 0 sent, 0 removed." in came.out
    with joined.desk() as desk, desk.record.command("change") as unit:
        unit.session.scalars(select(Meeting)).one().title = "From here"
    assert "1 change waits to be sent." in joined.line("sync", "--list").out
    went = joined.line.json("sync", "office")
    assert (went["sent"], went["added"], went["problems"], went["conflicts"]) == (1, 0, [], 0)
    assert "SUMMARY:From here" in (joined.server.text(f"{joined.url}one.ics") or "")
    nothing = joined.line.json("sync")
    assert [nothing[name] for name in ("added", "updated", "removed", "sent", "removed_there")] == [0] * 5


def test_what_came_in_is_undone(joined: Joined) -> None:
    joined.put("From the server")
    assert joined.line("sync").code == 0
    assert joined.line("undo").code == 0
    with joined.desk() as desk, desk.record.reading() as session:
        assert session.scalars(select(Meeting).where(Meeting.deleted_at.is_(None))).all() == []


def test_a_conflict_is_told_and_both_sides_stay_as_they_are(joined: Joined) -> None:
    joined.put("First")
    assert joined.line("sync").code == 0
    with joined.desk() as desk, desk.record.command("change") as unit:
        unit.session.scalars(select(Meeting)).one().title = "Ours"
    joined.put("Theirs")
    told = joined.line("sync")
    assert (told.code, told.err) == (7, ""), "all of it was synced that can be without a person"
    again = joined.line("--json", "sync")
    assert (again.code, json.loads(again.out)["conflicts"]) == (7, 1), "it waits until it is decided"
    assert "1 entry was changed on both sides. Decide in the window" in " ".join(told.out.split())
    assert joined.line.json("sync", "--list")["conflicts"] == 1
    assert "SUMMARY:Theirs" in (joined.server.text(f"{joined.url}one.ics") or "")
    with joined.desk() as desk, desk.record.reading() as session:
        assert session.scalars(select(Meeting.title)).all() == ["Ours"]


def test_a_password_that_is_wrong_is_said_on_standard_error(joined: Joined) -> None:
    with joined.desk() as desk, desk.record.command("change") as unit:
        unit.session.scalars(select(CalendarSecret)).one().secret = "wrong"
    refused = joined.line("sync")
    assert refused.code == 5
    assert "does not accept the user name or the password. Type the password again: Settings" in refused.err
    assert "does not accept" not in refused.out
    assert "does not accept" in joined.line("sync", "--list").out, "it is kept for the one who looks later"


def test_an_account_that_is_not_there_is_not_found(joined: Joined) -> None:
    outcome = joined.line("sync", "Home")
    assert (outcome.code, "no one calendar account called Home" in outcome.err) == (6, True)


def test_what_others_may_know_is_chosen_and_listed(joined: Joined) -> None:
    assert "others may know everything" in " ".join(joined.line("sync", "--list").out.split())
    (mine,) = [
        one for one in joined.line.json("sync", "--list")["accounts"][0]["calendars"] if one["url"] == joined.url
    ]
    chosen = joined.line("sync", "office", "--calendar", mine["name"], "--detail", "busy")
    assert (chosen.code, "busy times only" in " ".join(chosen.out.split())) == (0, True)
    assert "others may know busy times only" in " ".join(joined.line("sync", "--list").out.split())
    with joined.desk() as desk, desk.record.command("change") as unit:
        starts = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)
        unit.session.add(
            Meeting(uid=f"{'b' * 32}@liaison", title="Secret", starts_at=starts, ends_at=starts, zone="Europe/London")
        )
    assert joined.line.json("sync")["sent"] == 1
    with joined.desk() as desk, desk.record.reading() as session:
        meeting_id = session.scalars(select(Meeting.id)).one()
    assert "SUMMARY:Busy" in (joined.server.text(f"{joined.url}{meeting_id}.ics") or "")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--detail", "busy"), 2, "go together"),
        (("--calendar", "Line"), 2, "go together"),
        (("--calendar", "Nowhere", "--detail", "busy"), 6, "no one calendar called Nowhere"),
        (("--calendar", "Line", "--detail", "half"), 2, "invalid choice"),
    ],
)
def test_what_is_chosen_wrongly_is_said(joined: Joined, words: tuple[str, ...], code: int, said: str) -> None:
    outcome = joined.line("sync", *words)
    assert (outcome.code, said in outcome.err) == (code, True), outcome.err
