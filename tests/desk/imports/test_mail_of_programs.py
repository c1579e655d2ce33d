"""Invitations as the usual programs send them: Google, Outlook and Exchange, Apple; saved alone or in a mailbox."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from liaison.desk.context import Desk
from liaison.model.meeting import Invitee, Meeting
from liaison.model.values import MeetingStatus
from support.fixtures import Bring
from support.imports import only, rows, tables_of
from support.mails import OUTLOOK, apple, google, outlook, thunderbird


def test_google_is_one_meeting_though_it_is_there_twice(desk: Desk, bring: Bring) -> None:
    report = bring(google(), "invite.eml")
    row = only(desk, Meeting)
    assert (row.title, row.location) == ("Quarterly review – Oakline", "Room Zürich")
    assert row.starts_at == datetime(2026, 12, 3, 14, tzinfo=UTC)
    assert row.url == "https://meet.google.com/abc-defg-hij"
    assert [one.action for one in report.lines] == ["added"]
    assert {one.address for one in rows(desk, Invitee)} == {"priya@oakline.example", "ann@northlight.example"}


def test_google_calls_it_off(desk: Desk, bring: Bring) -> None:
    bring(google(), "invite.eml")
    bring(google("CANCEL", 1, "CANCELLED"), "off.eml")
    assert only(desk, Meeting).status is MeetingStatus.CANCELLED


def test_outlook_is_at_the_time_of_its_zone(desk: Desk, bring: Bring) -> None:
    bring(outlook(), "termin.eml")
    row = only(desk, Meeting)
    assert (row.title, row.zone) == ("Statusrunde Pell", "Europe/Berlin")
    assert row.starts_at == datetime(2026, 12, 10, 8, 30, tzinfo=UTC)
    assert row.url == "https://teams.microsoft.com/l/meetup-join/19"
    bring(outlook(sequence=1, start="20261211T093000"), "verschoben.eml")
    assert only(desk, Meeting).starts_at == datetime(2026, 12, 11, 8, 30, tzinfo=UTC)


def test_outlook_without_its_zone_is_known_by_name(desk: Desk, bring: Bring) -> None:
    text = OUTLOOK.format(method="REQUEST", sequence=0, status="CONFIRMED", answer="NEEDS-ACTION", prefix="")
    head, _zone, rest = text.partition("BEGIN:VTIMEZONE")
    bring((head + rest.partition("END:VTIMEZONE\n")[2]).replace("\n", "\r\n").encode(), "bare.ics")
    assert only(desk, Meeting).starts_at == datetime(2026, 12, 10, 8, 30, tzinfo=UTC)


def test_an_answer_of_outlook_changes_nothing_but_who_comes(desk: Desk, bring: Bring) -> None:
    bring(outlook(), "termin.eml")
    before = only(desk, Meeting)
    bring(outlook("REPLY", answer="DECLINED", prefix="Abgelehnt: "), "antwort.eml")
    after = only(desk, Meeting)
    assert (after.title, after.starts_at, after.status) == (before.title, before.starts_at, before.status)
    assert {one.answer for one in rows(desk, Invitee) if one.address == "ann@northlight.example"} == {"DECLINED"}


def test_a_proposal_of_outlook_changes_nothing(desk: Desk, bring: Bring) -> None:
    bring(outlook(), "termin.eml")
    before = tables_of(desk, without=("draft", "occurrence", "expansion", "journal", "journal_row"))
    report = bring(outlook("COUNTER", start="20261214T093000", prefix="Neue Zeit: "), "vorschlag.eml")
    assert tables_of(desk, without=("draft", "occurrence", "expansion", "journal", "journal_row")) == before
    assert [one.action for one in report.lines] == ["skipped"]
    assert "holds only once the one who invited agrees" in report.lines[0].reason


def test_apple_is_a_series_with_its_place(desk: Desk, bring: Bring) -> None:
    bring(apple(), "coffee.eml")
    row = only(desk, Meeting)
    assert (row.title, row.repeats, row.zone) == ("Coffee with Dana", True, "Europe/Berlin")
    assert row.location == "Café Einstein Kurfürstenstraße 58"
    assert row.starts_at == datetime(2026, 12, 15, 10, tzinfo=UTC)
    assert "dana@harbor.example" in {one.address for one in rows(desk, Invitee)}


@pytest.mark.parametrize("name", ["Inbox", "Inbox.mbox", "Archiv 2026"])
def test_a_mailbox_of_thunderbird_brings_them_all(desk: Desk, bring: Bring, name: str) -> None:
    words = b"From: bo@x.example\r\nSubject: Hello\r\nContent-Type: text/plain\r\n\r\nHello\r\n\r\nFrom here on\r\n"
    report = bring(thunderbird(google(), words, outlook(), apple(), google("CANCEL", 1, "CANCELLED")), name)
    assert {one.title for one in rows(desk, Meeting)} == {"Statusrunde Pell", "Coffee with Dana"}
    said = {one.label: one.reason for one in report.lines}
    assert said["Quarterly review – Oakline"] == "it cancels a meeting that the record does not have"
    assert "1 message without an invitation was passed over." in said.values()
