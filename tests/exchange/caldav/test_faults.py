"""Whatever a calendar server does wrong ends in a sentence with a way out, and is never taken for an answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.exchange.caldav.entries import delete, fetch, list_changes, put
from liaison.exchange.caldav.finding import find_calendars
from liaison.exchange.caldav.problems import (
    AddressUnusable,
    AnswerCutOff,
    CalendarGone,
    CalendarServerProblem,
    CertificateRefused,
    ChangedThere,
    ItemRefused,
    NoCalendarsThere,
    NotAllowed,
    NotEncrypted,
    PasswordRefused,
    SentElsewhere,
    ServerAway,
    ServerTrouble,
)
from liaison.exchange.caldav.wire import Server, plain_address
from support.faulty_server import Asked, Said, certificate, faulty

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

ENTRY = (
    '<response><href>/cal/{}.ics</href><propstat><prop><getetag>"{}"</getetag></prop>'
    "<status>HTTP/1.1 200 OK</status></propstat></response>"
)
LISTED = (
    '<?xml version="1.0"?><multistatus xmlns="DAV:">'
    + ENTRY.format("a", 1)
    + ENTRY.format("b", 2)
    + "<sync-token>t1</sync-token></multistatus>"
)


def problem(said: Said | None) -> CalendarServerProblem:
    with (
        faulty(lambda _asked: said) as there,
        Server(there.url, "amelie", "x") as server,
        pytest.raises(CalendarServerProblem) as raised,
    ):
        list_changes(server, f"{there.url}cal/", "t0", has_sync=True)
    assert raised.value.sentence
    assert raised.value.way_out
    return raised.value


def test_a_wrong_password() -> None:
    found = problem(Said(401, headers=(("WWW-Authenticate", 'Basic realm="x"'),)))
    assert isinstance(found, PasswordRefused)
    assert "password" in found.sentence


@pytest.mark.parametrize("status", [500, 502, 503])
def test_a_fault_of_the_server(status: int) -> None:
    found = problem(Said(status, "<html>sorry</html>"))
    assert isinstance(found, ServerTrouble)
    assert str(status) in found.sentence


def test_a_calendar_that_is_gone_removes_nothing() -> None:
    assert isinstance(problem(Said(404)), CalendarGone)
    assert isinstance(problem(Said(410)), CalendarGone)


def test_a_calendar_of_somebody_else() -> None:
    with (
        faulty(lambda _asked: Said(403)) as there,
        Server(there.url, "amelie", "x") as server,
        pytest.raises(NotAllowed),
    ):
        list_changes(server, f"{there.url}cal/", None, has_sync=False)


def test_an_answer_that_was_cut_off_is_no_answer() -> None:
    for cut in range(0, len(LISTED) - 1, 40):
        assert isinstance(problem(Said(207, LISTED, cut=cut)), AnswerCutOff | ServerAway)


def test_an_answer_that_is_not_whole_though_all_of_it_came_is_none_either() -> None:
    for cut in range(0, len(LISTED) - 1, 40):
        assert isinstance(problem(Said(207, LISTED[:cut])), AnswerCutOff)
    assert isinstance(problem(Said(207, "<html>Log in</html>")), AnswerCutOff)
    assert isinstance(problem(Said(207, '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')), AnswerCutOff)
    assert isinstance(problem(Said(207, "<a>" * 100 + "</a>" * 100)), AnswerCutOff)


def test_a_server_that_hangs_up_or_is_not_there() -> None:
    assert isinstance(problem(None), ServerAway)
    with faulty(lambda _asked: None) as there:
        url = there.url
    with Server(url, "amelie", "x") as server, pytest.raises(ServerAway) as raised:
        list_changes(server, f"{url}cal/", None, has_sync=False)
    assert "waits" in raised.value.way_out


def test_a_certificate_that_expired_is_said_and_nothing_is_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context, root = certificate(tmp_path, days=-1)
    monkeypatch.setenv("SSL_CERT_FILE", str(root))
    with (
        faulty(lambda _asked: Said(207, LISTED), tls=context) as there,
        Server(there.url, "a", "x") as server,
        pytest.raises(CertificateRefused) as raised,
    ):
        find_calendars(server)
    assert "has expired" in raised.value.sentence
    assert there.asked == []


def test_a_certificate_nobody_signed(tmp_path: Path) -> None:
    context, _root = certificate(tmp_path, days=10)
    with (
        faulty(lambda _asked: Said(207, LISTED), tls=context) as there,
        Server(there.url, "a", "x") as server,
        pytest.raises(CertificateRefused) as raised,
    ):
        find_calendars(server)
    assert "not signed" in raised.value.sentence
    assert there.asked == []


def test_a_server_that_encrypts_nothing_is_told_from_a_wrong_certificate() -> None:
    with (
        faulty(lambda _asked: Said(207, LISTED)) as there,
        Server(there.url.replace("http://", "https://"), "a", "x") as server,
        pytest.raises(NotEncrypted) as raised,
    ):
        find_calendars(server)
    assert "no TLS" in raised.value.sentence
    assert "http://" in raised.value.way_out
    assert there.asked == []


def test_a_certificate_of_another_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    context, root = certificate(tmp_path, days=10, host="other.example.org")
    monkeypatch.setenv("SSL_CERT_FILE", str(root))
    with (
        faulty(lambda _asked: Said(207, LISTED), tls=context) as there,
        Server(there.url, "a", "x") as server,
        pytest.raises(CertificateRefused) as raised,
    ):
        find_calendars(server)
    assert "another server" in raised.value.sentence


def test_a_sound_certificate_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    context, root = certificate(tmp_path, days=10)
    monkeypatch.setenv("SSL_CERT_FILE", str(root))
    with faulty(lambda _asked: Said(207, LISTED), tls=context) as there, Server(there.url, "a", "x") as server:
        found = list_changes(server, f"{there.url}cal/", None, has_sync=True)
    assert len(found.versions) == 2


def test_another_place_on_the_same_server_is_followed_with_the_same_question() -> None:
    def answers(asked: Asked) -> Said:
        moved = Said(301, headers=(("Location", "/real/cal/"),))
        return moved if asked.path == "/cal/" else Said(207, LISTED.replace("/cal/", "/real/cal/"))

    with faulty(answers) as there, Server(there.url, "amelie", "x") as server:
        found = list_changes(server, f"{there.url}cal/", None, has_sync=True)
        assert set(found.versions) == {f"{there.url}real/cal/a.ics", f"{there.url}real/cal/b.ics"}
    assert [(one.method, one.path) for one in there.asked] == [("REPORT", "/cal/"), ("REPORT", "/real/cal/")]


def test_another_server_is_never_followed() -> None:
    found = problem(Said(302, headers=(("Location", "https://elsewhere.example.org/cal/"),)))
    assert isinstance(found, SentElsewhere)
    assert "elsewhere.example.org" in found.sentence


def test_going_round_in_circles_ends() -> None:
    assert isinstance(problem(Said(302, headers=(("Location", "/cal/"),))), ServerTrouble)


def test_a_token_that_is_not_known_any_more_leads_to_the_whole_list() -> None:
    def answers(asked: Asked) -> Said:
        return Said(403, "<error/>") if "t0" in asked.body else Said(207, LISTED)

    with faulty(answers) as there, Server(there.url, "amelie", "x") as server:
        found = list_changes(server, f"{there.url}cal/", "t0", has_sync=True)
    assert (found.is_whole, found.token, len(found.versions)) == (True, "t1", 2)


def test_a_list_in_several_parts_is_asked_for_to_the_end() -> None:
    more = LISTED.replace(
        "<sync-token>t1",
        "<response><href>/cal/</href><status>HTTP/1.1 507 Insufficient Storage</status></response><sync-token>t1",
    )
    last = LISTED.replace("a.ics", "c.ics").replace("t1", "t2")

    def answers(asked: Asked) -> Said:
        return Said(207, last if "<sync-token>t1<" in asked.body else more)

    with faulty(answers) as there, Server(there.url, "amelie", "x") as server:
        found = list_changes(server, f"{there.url}cal/", None, has_sync=True)
    assert (len(found.versions), found.token) == (3, "t2")


def test_another_version_there_is_not_written_over() -> None:
    with faulty(lambda _asked: Said(412)) as there, Server(there.url, "amelie", "x") as server:
        with pytest.raises(ChangedThere):
            put(server, f"{there.url}cal/a.ics", b"x", '"1"')
        with pytest.raises(ChangedThere):
            delete(server, f"{there.url}cal/a.ics", '"1"')
    assert [one.headers["if-match"] for one in there.asked] == ['"1"', '"1"']


@pytest.mark.parametrize("status", [400, 403, 409, 413, 507])
def test_an_entry_the_server_does_not_take_is_said(status: int) -> None:
    with (
        faulty(lambda _asked: Said(status)) as there,
        Server(there.url, "amelie", "x") as server,
        pytest.raises(ItemRefused) as raised,
    ):
        put(server, f"{there.url}cal/a.ics", b"x", None)
    assert raised.value.sentence.endswith(".")
    assert there.asked[0].headers["if-none-match"] == "*"


def test_what_is_gone_already_needs_no_removing() -> None:
    with faulty(lambda _asked: Said(404)) as there, Server(there.url, "amelie", "x") as server:
        delete(server, f"{there.url}cal/a.ics", '"1"')


def test_a_version_of_the_text_alone_is_not_believed_to_name_what_was_sent() -> None:
    weak = Said(201, headers=(("ETag", 'W/"1"'),))
    with faulty(lambda _asked: weak) as there, Server(there.url, "amelie", "x") as server:
        assert put(server, f"{there.url}cal/a.ics", b"x", None) is None


def test_entries_that_are_gone_meanwhile_are_told_from_those_that_are_not_given() -> None:
    said = (
        '<multistatus xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">'
        "<response><href>/cal/a.ics</href><status>HTTP/1.1 404 Not Found</status></response>"
        "<response><href>/cal/c.ics</href><status>HTTP/1.1 500 Internal Server Error</status></response>"
        '<response><href>/cal/b%20c.ics</href><propstat><prop><getetag>"2"</getetag>'
        "<c:calendar-data>BEGIN:VCALENDAR &amp; more</c:calendar-data></prop>"
        "<status>HTTP/1.1 200 OK</status></propstat></response></multistatus>"
    )
    with faulty(lambda _asked: Said(207, said)) as there, Server(there.url, "amelie", "x") as server:
        found = fetch(server, f"{there.url}cal/", [f"{there.url}cal/{name}.ics" for name in ("a", "b%20c", "c")])
    assert {url.rpartition("/")[2]: one.text if one else "" for url, one in found.items()} == {
        "a.ics": "",
        "b%20c.ics": "BEGIN:VCALENDAR & more",
    }


@pytest.mark.parametrize("inside", ["", "<response><href>/cal/a.ics</href><status>HTTP/1.1 200 OK</status></response>"])
def test_a_list_that_does_not_name_the_calendar_itself_is_not_whole(inside: str) -> None:
    said = Said(207, f'<multistatus xmlns="DAV:">{inside}</multistatus>')
    with (
        faulty(lambda _asked: said) as there,
        Server(there.url, "amelie", "x") as server,
        pytest.raises(AnswerCutOff),
    ):
        list_changes(server, f"{there.url}cal/", None, has_sync=False)


def test_a_server_that_wants_digest_gets_it() -> None:
    def answers(asked: Asked) -> Said:
        if asked.headers.get("authorization", "").startswith("Digest"):
            return Said(207, LISTED)
        return Said(401, headers=(("WWW-Authenticate", 'Digest realm="x", nonce="abc", qop="auth"'),))

    with faulty(answers) as there, Server(there.url, "amelie", "x") as server:
        assert len(list_changes(server, f"{there.url}cal/", None, has_sync=True).versions) == 2


def test_a_page_for_people_is_no_calendar() -> None:
    with (
        faulty(lambda _asked: Said(200, "<html/>")) as there,
        Server(there.url, "amelie", "x") as server,
        pytest.raises(NoCalendarsThere),
    ):
        find_calendars(server)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("calendar.example.org", "https://calendar.example.org/"),
        ("https://Calendar.Example.org/dav/a b", ""),
        ("https://calendar.example.org:8443/dav/", "https://calendar.example.org:8443/dav/"),
        ("http://127.0.0.1:5232", "http://127.0.0.1:5232/"),
        ("http://calendar.example.org/", ""),
        ("https://amelie:secret@calendar.example.org/", ""),
        ("ftp://calendar.example.org/", ""),
        ("https://calendar.example.org:port/", ""),
        ("https://", ""),
        ("", ""),
    ],
)
def test_an_address_is_one_over_https(typed: str, address: str) -> None:
    if address:
        assert plain_address(typed) == address
    else:
        with pytest.raises(AddressUnusable) as raised:
            plain_address(typed)
        assert raised.value.way_out
