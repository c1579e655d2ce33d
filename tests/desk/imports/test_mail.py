"""Invitations in mail files: any encoding, any depth; what only Outlook reads is refused in a sentence."""

from __future__ import annotations

import base64
import quopri
import time
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from liaison.desk.context import Desk
from liaison.desk.imports import ImportFile, import_files
from liaison.exchange.mail import is_mail, read_mail
from liaison.exchange.report import UnreadableFile
from liaison.model.meeting import Meeting
from support.fixtures import Bring
from support.imports import CHECKOUT, calendar, event, only, rows, tables_of

INVITATION = calendar(event("SEQUENCE:1\nLOCATION:Café", title="Review with Zoë")).replace(
    b"PRODID:test", b"PRODID:test\r\nMETHOD:REQUEST"
)


def _mail(body: bytes, kind: str = "text/calendar; charset=utf-8", encoding: str = "8bit", head: str = "") -> bytes:
    text = f"From: ann@northlight.example\r\nSubject: Invitation: review\r\nMIME-Version: 1.0\r\n{head}"
    return f"{text}Content-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n".encode() + body


def _nested() -> bytes:
    inner = EmailMessage()
    inner["Subject"] = "The invitation itself"
    inner.set_content("See the calendar")
    inner.add_alternative(INVITATION, "text", "calendar", params={"method": "REQUEST"})
    inner.add_attachment(INVITATION, "application", "ics", filename="invite.ics")
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "bo@northlight.example", "Fwd: =?utf-8?q?Caf=C3=A9?="
    outer.set_content("Have a look")
    outer.add_attachment(inner)
    return outer.as_bytes()


@pytest.mark.parametrize(
    "data",
    [
        _mail(INVITATION),
        _mail(base64.encodebytes(INVITATION), encoding="base64"),
        _mail(quopri.encodestring(INVITATION), encoding="quoted-printable"),
        _mail(INVITATION.decode().encode("latin-1"), kind="text/calendar; charset=iso-8859-1"),
        _mail(base64.encodebytes(INVITATION.decode().encode("utf-16")), "text/calendar; charset=utf-16", "base64"),
        _mail(base64.encodebytes(INVITATION), 'application/octet-stream; name="a.ICS"', "base64"),
        _nested(),
    ],
    ids=["plain", "base64", "quoted", "latin", "utf16", "attached", "nested"],
)
def test_the_invitation_is_found(desk: Desk, bring: Bring, data: bytes) -> None:
    report = bring(data, "saved.eml")

    row = only(desk, Meeting)
    assert (row.title, row.location, row.sequence) == ("Review with Zoë", "Café", 1)
    assert [line.action for line in report.lines] == ["added"]
    assert report.lines[0].file.startswith("saved.eml, “")


def test_a_mailbox_brings_every_invitation_and_the_last_word_counts(desk: Desk, bring: Bring) -> None:
    later = INVITATION.replace(b"SEQUENCE:1", b"SEQUENCE:2").replace(b"Caf\xc3\xa9", b"Room 2")
    other = _mail(calendar(event(uid="other@cal", title="Other")))
    plain = _mail(b"Hello\r\n", "text/plain")
    box = b"".join(b"From ann Mon Nov 2 10:00:00 2026\n" + one + b"\n\n" for one in (_mail(INVITATION), plain, other))
    box += b"From ann Mon Nov 3 10:00:00 2026\n" + _mail(later) + b"\n"

    report = bring(box, "INBOX")

    assert {row.title: row.location for row in rows(desk, Meeting)} == {"Review with Zoë": "Room 2", "Other": None}
    said = [(line.action, line.reason) for line in report.lines if line.kind == "part"]
    assert said == [("noted", "1 message without an invitation was passed over.")]


def test_the_method_beside_the_calendar_counts(desk: Desk, bring: Bring) -> None:
    bring(calendar(event()))

    bring(_mail(calendar(event("SEQUENCE:1")), "text/calendar; method=CANCEL; charset=utf-8"), "off.eml")

    assert only(desk, Meeting).status.value == "cancelled"


def test_what_only_outlook_reads_is_refused_in_a_sentence(desk: Desk, bring: Bring) -> None:
    before = tables_of(desk)
    winmail = _mail(b"eJ8+Ig==", 'application/ms-tnef; name="winmail.dat"', "base64")

    (line,) = bring(winmail, "a.eml").lines

    assert line.action == "skipped"
    assert "winmail.dat" in line.reason
    assert ".ics" in line.reason
    for data in (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", b"\x78\x9f\x3e\x22rest"):
        with pytest.raises(UnreadableFile, match="Outlook’s own form"):
            bring(data, "a.msg")
    assert tables_of(desk) == before


def test_a_broken_invitation_does_not_hide_the_others(desk: Desk, bring: Bring) -> None:
    box = b"".join(
        b"From a Mon Nov 2 10:00:00 2026\n" + one + b"\n\n" for one in (_mail(b"no calendar"), _mail(INVITATION))
    )

    report = bring(box, "a.mbox")

    assert only(desk, Meeting).title == "Review with Zoë"
    assert [line.action for line in report.lines] == ["skipped", "added"]


def _real() -> list[Path]:
    beside = CHECKOUT.parent / "shared" / "data" / "mail"
    return sorted(beside.iterdir()) if beside.is_dir() else []


@pytest.mark.parametrize("path", _real(), ids=lambda path: path.name)
def test_real_mailboxes_without_invitations_change_nothing(desk: Desk, path: Path) -> None:
    before = tables_of(desk)

    report = import_files(desk, [ImportFile(path.name, path.read_bytes())])

    assert [(line.action, line.kind) for line in report.lines] == [("skipped", "part")]
    assert tables_of(desk) == before


@pytest.mark.parametrize(
    "data", [b"Name,Email\r\nSubject: x,y\r\n", b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:From: x\r\n", b""]
)
def test_other_files_are_not_taken_for_mail(data: bytes) -> None:
    assert not is_mail(data)


@given(st.binary(max_size=400), st.integers(0, 900))
@example(b"\x80", 44)
def test_damaged_mail_never_breaks_the_reader(noise: bytes, at: int) -> None:
    data = _nested()
    at %= len(data)

    found = read_mail(data[:at] + noise + data[at:], "a.eml")

    assert found.messages >= 0


def test_endless_nesting_is_survived() -> None:
    deep = "".join(f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(3000))

    assert read_mail(f"From: a@b.example\nSubject: x\n{deep}".encode(), "a.eml").invitations == ()


HOSTILE = {
    "a subject of many words": b"Subject: " + b"=?utf-8?q?a?= " * 300_000 + b"\n\nx",
    "one over many lines": b"Subject: x\n" + b" =?utf-8?q?a?=\n" * 200_000 + b"\n\nx",
    "a quoted parameter": b'Content-Type: multipart/mixed; a="' + b'\\";' * 200_000 + b"\n\n--b\n",
    "many parameters": b"Content-Type: text/plain; " + b"; ".join(b"x%d=1" % n for n in range(50_000)) + b"\n\nx",
    "parts in parts": b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(5_000)
    ),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_headers_without_end_take_no_time_without_end(data: bytes) -> None:
    began = time.process_time()
    found = read_mail(data, "a.eml")
    assert time.process_time() - began < 5
    assert found.invitations == ()
    assert found.messages == 1


def test_the_line_of_a_message_that_is_left_out_is_told() -> None:
    nested = b"Content-Type: message/rfc822\n\n" * 2_000
    whole = b"From: a@b.example\nSubject: hello\n\nhello\n"
    begin = b"From a@b.example Sun Nov 22 00:00:00 2026\n"
    found = read_mail(b"\n".join(begin + text for text in (whole, nested, whole, nested)), "a.mbox")
    assert [problem.line for problem in found.problems] == [7, 4015]


@pytest.mark.parametrize("first", [b"From \n", b"From a\n", b"From " + b"a" * 400 + b"\n", b"From a@b", b"From a\rb"])
def test_a_first_line_that_is_none_of_a_mailbox_breaks_nothing(first: bytes) -> None:
    assert read_mail(first, "a.mbox").messages == 1
    both = read_mail(first + b"\n\nFrom a@b.example Sun Nov 22 00:00:00 2026\n" + _mail(INVITATION), "a.mbox")
    assert both.messages == 2
    assert len(both.invitations) == 1
