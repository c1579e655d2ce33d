"""A sync that goes wrong says so, loses nothing and goes on from there; large calendars come and go in pieces."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.imports.report import Cancelled
from liaison.desk.sync.accounts import (
    accounts,
    add_account,
    change_password,
    remove_account,
    sync_every,
    use_calendar,
)
from liaison.desk.sync.running import sync
from liaison.desk.sync.views import SyncReport, Use
from liaison.exchange.caldav.problems import PasswordRefused
from liaison.exchange.caldav.values import Reply
from liaison.exchange.caldav.wire import Server
from liaison.model.calendar_sync import CalendarAccount, CalendarCollection, CalendarLink, CalendarSecret
from liaison.model.commitment import Commitment
from liaison.model.errors import InputError
from liaison.model.meeting import Meeting
from liaison.model.values import Side
from support.calendar_servers import PASSWORD, USER, Running, radicale
from support.faulty_server import Asked, Said, faulty
from support.imports import add_client, calendar, event, only, rows

from .conftest import ALL, There, join
from .test_two_way import change, promise

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


def move(desk: Desk, old: str, new: str) -> None:
    """The server runs at another port now."""
    with desk.record.command("set_up") as unit:
        kept: list[CalendarAccount | CalendarCollection | CalendarLink] = []
        for of in (CalendarAccount, CalendarCollection, CalendarLink):
            kept += unit.session.scalars(select(of))
        for row in kept:
            row.url = row.url.replace(old, new)


def test_a_wrong_password_is_said_and_another_one_is_tried_before_it_is_kept(tmp_path: Path, desk: Desk) -> None:
    with radicale(tmp_path) as server:
        server.make_calendar("Work")
        old = server.url
        with pytest.raises(PasswordRefused):
            add_account(desk, server.url, USER, "wrong")
        assert accounts(desk).accounts == ()
        account_id = add_account(desk, server.url, USER, PASSWORD)
        use_calendar(desk, accounts(desk).accounts[0].calendars[0].id, ALL)
        (tmp_path / "users").write_text(f"{USER}:changed\n", "utf-8")
    with radicale(tmp_path, password="changed") as server:
        move(desk, old, server.url)
        report = sync(desk)
        assert [one.sentence.partition(" ")[2] for one in report.problems] == [
            "does not accept the user name or the password."
        ]
        assert "password" in accounts(desk).accounts[0].problem
        with pytest.raises(PasswordRefused):
            change_password(desk, account_id, "still wrong")
        change_password(desk, account_id, "changed")
        assert accounts(desk).accounts[0].problem == ""


def test_the_password_is_in_the_vault_only_where_there_is_no_keyring(here: There) -> None:
    assert only(here.desk, CalendarSecret).secret == PASSWORD
    assert accounts(here.desk).accounts[0].in_keyring is False
    with here.desk.record.reading() as session:
        from liaison.model.journal import JournalRow

        assert session.query(JournalRow).filter(JournalRow.record_kind.like("calendar%")).count() == 0


def test_what_was_changed_while_the_server_was_away_waits_and_is_sent_later(tmp_path: Path, desk: Desk) -> None:
    with radicale(tmp_path) as server:
        there = join(server, desk)
        there.put("one", event(uid="one@there"))
        there.sync()
    change(desk, only(desk, Meeting).id, title="Changed offline")
    promise(there)
    report = sync(desk)
    assert [one.sentence.endswith("does not answer.") for one in report.problems] == [True]
    assert accounts(desk).waiting == 2
    with radicale(tmp_path) as server:
        move(desk, there.server.url, server.url)
        assert sync(desk).sent == 2
        assert accounts(desk).waiting == 0
        assert accounts(desk).accounts[0].problem == ""


def test_what_came_before_the_connection_broke_is_kept_and_the_rest_comes_next_time(
    here: There, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(6):
        here.put(f"e{number}", event(uid=f"e{number}@there", title=f"Call {number}"))
    monkeypatch.setattr("liaison.desk.sync.running.AT_ONCE", 2)
    once, asked = Server._once, [0]

    def breaking(self: Server, method: str, url: str, body: bytes, headers: dict[str, str]) -> Reply:
        asked[0] += b"multiget" in body
        if 3 <= asked[0] < 10:
            from liaison.exchange.caldav.problems import ServerAway

            raise ServerAway(self.host)
        return once(self, method, url, body, headers)

    monkeypatch.setattr(Server, "_once", breaking)
    report = sync(here.desk)
    assert (report.added, len(report.problems)) == (4, 1)
    asked[0] = 10
    assert here.sync().added == 2
    assert len(rows(here.desk, Meeting)) == 6


def test_stop_keeps_what_was_sent_and_the_rest_goes_out_next_time(here: There) -> None:
    for number in range(5):
        promise(here, f"Promise {number}")

    def stopping(done: int, _total: int, what: str) -> None:
        if what == "Sending" and done == 3:
            raise Cancelled

    report = sync(here.desk, progress=stopping)
    assert (report.sent, report.is_stopped) == (3, True)
    assert len(here.names()) == 3
    assert here.sync().sent == 2
    assert len(here.names()) == 5
    assert len(rows(here.desk, Commitment)) == 5


def test_stop_while_it_is_fetched_takes_in_nothing(here: There) -> None:
    here.put("one", event(uid="one@there"))

    def stopping(_done: int, _total: int, what: str) -> None:
        if what.startswith("Fetching"):
            raise Cancelled

    assert sync(here.desk, progress=stopping).added == 0
    assert here.sync().added == 1


@pytest.mark.parametrize("silent", ["PROPFIND", "multiget", "PUT"])
def test_stop_does_not_wait_for_a_server_that_says_nothing(desk: Desk, silent: str) -> None:
    said = Scripted(201, text="" if silent == "PUT" else calendar(event()).decode())
    is_asked, go_on, is_slow = Event(), Event(), Event()

    def answers(asked: Asked) -> Said | None:
        if not is_slow.is_set() or silent not in asked.method + asked.body:
            return said(asked)
        is_asked.set()
        go_on.wait(60)
        return None

    def stopping(_done: int, _total: int, _what: str) -> None:
        if is_asked.is_set():
            raise Cancelled

    with faulty(answers) as there:
        client_id = scripted(desk, there.url)
        promise(There(Running("", 0, "", None), "", desk, client_id))  # type: ignore[arg-type]  # it is not asked
        is_slow.set()
        report = sync(desk, progress=stopping)
        assert (report.is_stopped, report.problems, report.sent) == (True, (), 0)
        assert not go_on.is_set()
        go_on.set()
        is_slow.clear()
        report = sync(desk)
        assert (report.is_stopped, report.problems, report.sent) == (False, (), 1), "the next one does it all"


def test_an_answer_to_sending_that_is_lost_does_not_send_twice(here: There, monkeypatch: pytest.MonkeyPatch) -> None:
    promise_id = promise(here)
    once = Server._once

    def losing(self: Server, method: str, url: str, body: bytes, headers: dict[str, str]) -> Reply:
        reply = once(self, method, url, body, headers)
        if method == "PUT":
            from liaison.exchange.caldav.problems import AnswerCutOff

            raise AnswerCutOff(self.host)
        return reply

    monkeypatch.setattr(Server, "_once", losing)
    assert len(sync(here.desk).problems) == 1
    monkeypatch.setattr(Server, "_once", once)
    report = here.sync()
    assert (report.conflicts, report.added, report.updated) == (0, 0, 0)
    assert here.names() == {promise_id}
    assert len(rows(here.desk, Commitment)) == 1


MULTI = '<multistatus xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">{}</multistatus>'
PROP = "<response><href>{}</href><propstat><prop>{}</prop><status>HTTP/1.1 200 OK</status></propstat></response>"


class Scripted:
    """A server with one calendar that refuses to write, and one damaged entry."""

    def __init__(self, status: int = 403, text: str = "") -> None:
        self.status, self.text, self.puts = status, text, 0

    def __call__(self, asked: Asked) -> Said:
        if asked.method == "PUT":
            self.puts += 1
            return Said(self.status)
        if asked.method == "REPORT":
            data = self.text.replace("&", "&amp;")
            return Said(
                207,
                MULTI.format(
                    PROP.format("/cal/a.ics", f'<getetag>"1"</getetag><c:calendar-data>{data}</c:calendar-data>')
                ),
            )
        kind = "<resourcetype><collection/><c:calendar/></resourcetype><displayname>Cal</displayname>"
        entry = PROP.format("/cal/a.ics", '<getetag>"1"</getetag>') if self.text and "getetag" in asked.body else ""
        return Said(207, MULTI.format(PROP.format("/cal/", kind) + entry))


def scripted(desk: Desk, url: str) -> str:
    with desk.record.command("set_up") as unit:
        client_id = add_client(unit.session, "Harbor & Finch")
    add_account(desk, f"{url}cal/", USER, PASSWORD)
    use_calendar(desk, accounts(desk).accounts[0].calendars[0].id, ALL)
    return client_id


@pytest.mark.parametrize("status", [403, 409, 413, 507])
def test_an_entry_that_is_refused_is_told_and_not_tried_until_it_changes(desk: Desk, status: int) -> None:
    said = Scripted(status)
    with faulty(said) as there:
        client_id = scripted(desk, there.url)
        fake = There(Running("", 0, "", None), "", desk, client_id)  # type: ignore[arg-type]  # the server is not asked
        promise_id = promise(fake)
        report = sync(desk)
        assert [one.label for one in report.left] == ["Send the report"]
        assert report.problems == ()
        assert said.puts == 1
        assert sync(desk).left == ()
        assert said.puts == 1
        change(desk, promise_id, what="Send the shorter report")
        assert len(sync(desk).left) == 1
        assert said.puts == 2
        assert accounts(desk).accounts[0].calendars[0].refused == 1


def test_a_server_with_a_fault_is_left_alone_after_a_few_tries(desk: Desk) -> None:
    said = Scripted(500)
    with faulty(said) as there:
        client_id = scripted(desk, there.url)
        fake = There(Running("", 0, "", None), "", desk, client_id)  # type: ignore[arg-type]  # the server is not asked
        for number in range(10):
            promise(fake, f"Promise {number}")
        report = sync(desk)
        assert said.puts == 3
        assert [one.sentence.endswith("has a fault of its own (500).") for one in report.problems] == [True]
        assert accounts(desk).waiting == 10


@pytest.mark.parametrize(
    "text",
    [
        "garbage",
        calendar(event()).decode().rpartition("END:VEVENT")[0],
        calendar(event()).decode().removesuffix("END:VCALENDAR\r\n"),
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VJOURNAL\r\nUID:x\r\nEND:VJOURNAL\r\nEND:VCALENDAR\r\n",
    ],
)
def test_an_entry_that_is_not_whole_is_left_aside_and_said(desk: Desk, text: str) -> None:
    with faulty(Scripted(text=text)) as there:
        scripted(desk, there.url)
        report = sync(desk)
        assert (report.added, len(report.left), report.problems) == (0, 1, ())
        assert report.left[0].reason
        assert rows(desk, Meeting) == []
        assert sync(desk).left == (), "it is not asked for again until it changes"


def test_an_account_needs_an_address_a_name_and_a_password_and_is_kept_once(here: There) -> None:
    for address, user, password in (("", USER, "x"), (here.server.url, " ", "x"), (here.server.url, USER, "")):
        with pytest.raises(InputError):
            add_account(here.desk, address, user, password)
    with pytest.raises(InputError):
        add_account(here.desk, here.server.url, USER, PASSWORD)


def test_letting_go_of_an_account_removes_nothing_on_either_side(here: There) -> None:
    here.put("one", event(uid="one@there"))
    here.sync()
    remove_account(here.desk, accounts(here.desk).accounts[0].id)
    assert accounts(here.desk).accounts == ()
    assert rows(here.desk, CalendarLink) == []
    assert rows(here.desk, CalendarSecret) == []
    assert only(here.desk, Meeting).title == "Weekly call"
    assert here.names() == {"one"}


def test_a_calendar_that_is_used_again_does_not_double_anything(here: There) -> None:
    here.put("one", event(uid="one@there"))
    promise(here)
    here.sync()
    here.use(Use())
    assert sync(here.desk) == SyncReport(0, 0, 0, 0, 0, 0, (), (), sync(here.desk).changes, is_stopped=False)
    here.use(ALL)
    report = here.sync()
    assert (report.added, report.sent, report.conflicts) == (0, 0, 0)
    assert len(rows(here.desk, Meeting)) == len(rows(here.desk, Commitment)) == 1


def test_a_kind_goes_to_one_calendar_only(here: There) -> None:
    here.server.make_calendar(f"Second{here.client_id[-6:]}")
    from liaison.desk.sync.accounts import look_again

    look_again(here.desk, accounts(here.desk).accounts[0].id)
    second = next(one for one in accounts(here.desk).accounts[0].calendars if one.name.startswith("Second"))
    use_calendar(here.desk, second.id, Use(is_chosen=True, sends_commitments=True))
    assert here.calendar().use == Use(
        is_chosen=True, returns_changes=True, sends_meetings=True, sends_commitments=False, sends_reviews=True
    )


def test_how_often_is_kept(here: There) -> None:
    account_id = accounts(here.desk).accounts[0].id
    sync_every(here.desk, account_id, 30)
    assert accounts(here.desk).accounts[0].every_minutes == 30


class Kept:
    """A quick server with one calendar in memory: every entry with the number of its version, and a token."""

    def __init__(self, entries: dict[str, str]) -> None:
        self.entries = {path: (1, text) for path, text in entries.items()}
        self.version = 1

    def __call__(self, asked: Asked) -> Said:
        if asked.method == "PUT":
            self.version += 1
            self.entries[asked.path] = (self.version, asked.body)
            return Said(201, headers=(("ETag", f'"{self.version}"'),))
        if asked.method == "PROPFIND":
            kind = "<resourcetype><collection/><c:calendar/></resourcetype><displayname>Cal</displayname>"
            more = "<supported-report-set><report><sync-collection/></report></supported-report-set>"
            return Said(207, MULTI.format(PROP.format("/cal/", kind + more)))
        if "multiget" in asked.body:
            wanted = (piece.partition("<")[0] for piece in asked.body.split("<href>")[1:])
            data = "<getetag>&quot;{}&quot;</getetag><c:calendar-data>{}</c:calendar-data>"
            return Said(207, MULTI.format("".join(PROP.format(one, data.format(*self.entries[one])) for one in wanted)))
        since = int(asked.body.partition("<sync-token>")[2].partition("<")[0] or 0)
        changed = (
            PROP.format(path, f"<getetag>&quot;{number}&quot;</getetag>")
            for path, (number, _text) in self.entries.items()
            if number > since
        )
        return Said(207, MULTI.format(f"{''.join(changed)}<sync-token>{self.version}</sync-token>"))


def test_ten_thousand_entries_come_in_and_hundreds_go_out_and_then_it_is_one_request(desk: Desk) -> None:
    first = datetime(2026, 1, 1, 9, tzinfo=UTC)
    entries = {
        f"/cal/e{n}.ics": calendar(
            event(uid=f"e{n}@there", start=(first + timedelta(hours=n)).strftime("%Y%m%dT%H%M%SZ"))
        ).decode()
        for n in range(10_000)
    }
    with faulty(Kept(entries)) as there:
        client_id = scripted(desk, there.url)
        assert sync(desk).added == 10_000
        with desk.record.command("set_up") as unit:
            for row in unit.session.scalars(select(Meeting).limit(200)):
                row.title = f"{row.title} here"
            day = date(2026, 12, 1)
            unit.session.add_all(
                Commitment(client_id=client_id, side=Side.OURS, what=f"Promise {n}", due_on=day, first_due_on=day)
                for n in range(200)
            )
        assert sync(desk).sent == 400
        there.asked.clear()
        report = sync(desk)
        assert (report.problems, report.changes.touched) == ((), frozenset())
        assert [one.method for one in there.asked] == ["REPORT"]
