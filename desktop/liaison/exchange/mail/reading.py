"""The calendars in mail files: text/calendar in any encoding and at any depth, and attached .ics files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.policy import Compat32
from typing import Final

from liaison.exchange.report import Problem, UnreadableFile
from liaison.model.words import tr

from .values import Invitation, MailFile

_MAX_BYTES: Final = 256 * 1024 * 1024
_MAX_MESSAGES: Final = 50_000
#: Of one message: a real one has a handful, and no invitation is larger.
_MAX_PARTS: Final = 500
_MAX_MESSAGE: Final = 64 * 1024 * 1024
#: Of one header: the standard library takes the square of its length for what is in it.
_MAX_HEADER: Final = 16_384
_SUBJECT: Final = 60
_FROM: Final = re.compile(rb"^From [^\r\n]{3,300}\r?\n", re.MULTILINE)
_HEADER: Final = rb"[!-9;-~]{1,70}[ \t]*:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*"
#: A mailbox, or at least two headers of which one says that this is mail.
_MAIL: Final = re.compile(
    rb"\A(?:From [^\r\n]{3,300}\r?\n)?(?:" + _HEADER + rb"){0,60}?"
    rb"(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|From|To|Subject)[ \t]*:[^\r\n]*\r?\n"
    rb"(?:[ \t][^\r\n]*\r?\n)*" + _HEADER,
    re.IGNORECASE,
)
#: Outlook's own form of a message, and of what is attached to one (winmail.dat).
_OUTLOOK: Final = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x78\x9f\x3e\x22")
_TYPES: Final = frozenset({"text/calendar", "application/ics", "text/x-vcalendar", "application/calendar"})
_METHOD: Final = re.compile(rb"^METHOD[;:]", re.MULTILINE | re.IGNORECASE)
_BEGIN: Final = re.compile(rb"^BEGIN:VCALENDAR[ \t]*\r?\n", re.MULTILINE | re.IGNORECASE)
_WORD: Final = re.compile(r"[A-Za-z]{3,20}")


class _Bounded(Compat32):
    """Keeps the beginning of a header that no program writes as long as that."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """A name and the beginning of what it says."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_MAX_HEADER]


def is_mail(head: bytes) -> bool:
    """Whether a file that begins like this is a message or a mailbox."""
    return _MAIL.match(head) is not None


def is_outlook(head: bytes) -> bool:
    """Whether a file that begins like this is in a form that only Outlook reads."""
    return head.startswith(_OUTLOOK)


def read_mail(data: bytes, file: str) -> MailFile:
    """The invitations of a message or a mailbox.

    Raises:
        UnreadableFile: it is too large.
    """
    if len(data) > _MAX_BYTES:
        raise UnreadableFile(tr("This mailbox is larger than 256 MB."), tr("Save the invitations from it alone."))
    found: list[Invitation] = []
    problems: list[Problem] = []
    number = without = seen = 0
    line = 1
    for at, text in _messages(data):
        number += 1
        line, seen = line + data.count(b"\n", seen, at), at
        if number > _MAX_MESSAGES:
            problems.append(Problem(file, line, tr("The messages from here on were left out."), True))
            break
        mine, reason = _invitations(text)
        found += mine
        without += not mine and not reason
        if reason:
            problems.append(Problem(file, line, reason, left_out=True))
    return MailFile(tuple(found), min(number, _MAX_MESSAGES), without, tuple(problems))


def _messages(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Where each message begins, and its text. In a mailbox each follows a line that begins with “From ”."""
    found = _FROM.finditer(data) if data.startswith(b"From ") else ()
    starts = [one for one in found if one.start() == 0 or _is_after_blank(data, one.start())]
    if not starts:
        yield 0, data
        return
    if starts[0].start():  # its first line is none that a mailbox has
        yield 0, data[: starts[0].start()]
    for one, following in zip(starts, [*(each.start() for each in starts[1:]), len(data)], strict=True):
        yield one.start(), data[one.end() : following]


def _is_after_blank(data: bytes, at: int) -> bool:
    return data[max(0, at - 2) : at] == b"\n\n" or data[max(0, at - 4) : at] == b"\r\n\r\n"


def _invitations(text: bytes) -> tuple[list[Invitation], str]:
    """The calendars of one message, each once, and why one that may be there cannot be read."""
    if len(text) > _MAX_MESSAGE:
        return [], tr("A message larger than 64 MB was left out.")
    try:
        message = BytesParser(policy=_Bounded()).parsebytes(text)
        parts = _parts(message)
    except (RecursionError, ValueError, LookupError, AttributeError, TypeError):
        return [], tr("A damaged message was left out.")
    subject = _subject(message)
    calendars = dict.fromkeys(calendar for part in parts if (calendar := _calendar(part)))
    if not calendars and any(_is_winmail(part) for part in parts):
        return [], tr(
            "“{subject}” holds what it brings in Outlook’s own form (winmail.dat), which cannot be read. "
            "Ask for it as an .ics file, or save the meeting from Outlook as one.",
            subject=subject,
        )
    return [Invitation(subject, calendar) for calendar in calendars], ""


def _parts(message: Message) -> list[Message]:
    """All parts that hold no further ones, messages that were forwarded included."""
    found: list[Message] = []
    waiting = [message]
    while waiting and len(found) < _MAX_PARTS:
        part = waiting.pop()
        inner = part.get_payload()
        if part.is_multipart() and isinstance(inner, list):
            waiting.extend(one for one in reversed(inner) if isinstance(one, Message))
        else:
            found.append(part)
    return found


def _is_winmail(part: Message) -> bool:
    return part.get_content_type() in {"application/ms-tnef", "application/vnd.ms-tnef"} or (
        _name(part).lower() == "winmail.dat"
    )


def _name(part: Message) -> str:
    try:
        return part.get_filename() or ""
    except (ValueError, LookupError, TypeError):
        return ""


def _calendar(part: Message) -> bytes:
    """The calendar that a part is, in UTF-8 and with its METHOD; empty where it is none."""
    kind = part.get_content_type()
    if kind not in _TYPES and not _name(part).lower().endswith((".ics", ".ical")):
        return b""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError):
        return b""
    if not isinstance(data, bytes) or not data.strip():
        return b""
    charset = part.get_content_charset("") or ""
    if charset not in {"", "utf-8", "us-ascii", "ascii"}:
        with suppress(LookupError, ValueError):  # the reader of calendars finds out by itself then
            data = data.decode(charset, "replace").encode()
    return _with_method(data, part)


def _with_method(data: bytes, part: Message) -> bytes:
    """A few programs say only beside the calendar what it is meant to do."""
    said = part.get_param("method", failobj="")
    if isinstance(said, tuple):
        said = said[2]
    begin = _BEGIN.search(data)
    if begin is None or _METHOD.search(data) or not _WORD.fullmatch(str(said)):
        return data
    return data[: begin.end()] + b"METHOD:" + said.upper().encode("ascii") + b"\r\n" + data[begin.end() :]


def _subject(message: Message) -> str:
    """The subject on one line, as short as a list needs it."""
    raw = message.get("Subject", "")
    try:
        text = str(make_header(decode_header(str(raw))))
    except (ValueError, LookupError, UnicodeError, MessageError):
        text = str(raw)
    text = " ".join("".join(mark if mark.isprintable() else " " for mark in text).split())
    text = text if len(text) <= _SUBJECT else text[: _SUBJECT - 1].rstrip() + "…"
    return text or tr("a message without a subject")
