"""Invitations as Google, Outlook and Exchange, and Apple send them, and a mailbox of Thunderbird."""

from __future__ import annotations

import base64
import quopri

_GOOGLE = """BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:{method}
BEGIN:VEVENT
DTSTART:20261203T140000Z
DTEND:20261203T150000Z
DTSTAMP:20261120T101500Z
ORGANIZER;CN=Priya Nair:mailto:priya@oakline.example
UID:4kq0r1u7l2@google.com
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
 TRUE;CN=ann@northlight.example;X-NUM-GUESTS=0:mailto:ann@northlight.example
X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij
X-MICROSOFT-CDO-OWNERAPPTID:-1466
CREATED:20261120T101458Z
DESCRIPTION:Agenda to follow.\\n\\n-::~:~::~:~:~:~\\nJoin with Google Meet: https
 ://meet.google.com/abc-defg-hij
LAST-MODIFIED:20261120T101459Z
LOCATION:Room Zürich
SEQUENCE:{sequence}
STATUS:{status}
SUMMARY:Quarterly review – Oakline
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
"""
OUTLOOK = """BEGIN:VCALENDAR
METHOD:{method}
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
ORGANIZER;CN=Jonas Weber:mailto:jonas@pell.example
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT={answer};RSVP=TRUE;CN=Ann Lee:mailto:
 ann@northlight.example
DESCRIPTION;LANGUAGE=de-DE:Termin zum Stand\\n
UID:040000008200E00074C5B7101A82E00800000000F0A1
SUMMARY;LANGUAGE=de-DE:{prefix}Statusrunde Pell
DTSTART;TZID=W. Europe Standard Time:20261210T093000
DTEND;TZID=W. Europe Standard Time:20261210T101500
CLASS:PUBLIC
PRIORITY:5
DTSTAMP:20261121T080000Z
TRANSP:OPAQUE
STATUS:{status}
SEQUENCE:{sequence}
LOCATION;LANGUAGE=de-DE:Microsoft Teams-Besprechung
X-MICROSOFT-CDO-APPT-SEQUENCE:0
X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE
X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/19
BEGIN:VALARM
DESCRIPTION:REMINDER
TRIGGER;RELATED=START:-PT15M
ACTION:DISPLAY
END:VALARM
END:VEVENT
END:VCALENDAR
"""
_APPLE = """BEGIN:VCALENDAR
CALSCALE:GREGORIAN
METHOD:REQUEST
PRODID:-//Apple Inc.//macOS 15.1//EN
VERSION:2.0
BEGIN:VEVENT
ATTENDEE;CN="Ann Lee";CUTYPE=INDIVIDUAL;EMAIL="ann@northlight.example";PARTSTAT=NEEDS-ACTION;
 RSVP=TRUE:mailto:ann@northlight.example
ATTENDEE;CN="Dana Ruiz";CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;ROLE=CHAIR:/aMTY4NzI/principal/
CREATED:20261119T090000Z
DTEND;TZID=Europe/Berlin:20261215T113000
DTSTAMP:20261119T090100Z
DTSTART;TZID=Europe/Berlin:20261215T110000
LAST-MODIFIED:20261119T090000Z
LOCATION:Café Einstein\\nKurfürstenstraße 58
ORGANIZER;CN="Dana Ruiz";EMAIL="dana@harbor.example":/aMTY4NzI/principal/
RRULE:FREQ=WEEKLY;COUNT=3
SEQUENCE:0
SUMMARY:Coffee with Dana
UID:7C5A5B0E-8F3E-4A37-9C1B-2C0D0F1E2A3B
URL;VALUE=URI:
X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-APPLE-RADIUS=70;X-TITLE="Café Einstein":geo:52.5,13.3
X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC
END:VEVENT
END:VCALENDAR
"""


def google(method: str = "REQUEST", sequence: int = 0, status: str = "CONFIRMED") -> bytes:
    """Words in two forms, the calendar beside them and attached once more, each in base64."""
    text = _GOOGLE.format(method=method, sequence=sequence, status=status).replace("\n", "\r\n").encode()
    coded = base64.encodebytes(text).decode()
    return (
        "Delivered-To: ann@northlight.example\r\nReceived: by 2002:a05 with SMTP id x\r\n"
        "MIME-Version: 1.0\r\nReply-To: Priya Nair <priya@oakline.example>\r\n"
        "Message-ID: <calendar-1@google.com>\r\nFrom: Priya Nair <priya@oakline.example>\r\n"
        "Subject: =?UTF-8?Q?Invitation=3A_Quarterly_review_=E2=80=93_Oakline?=\r\n"
        'Content-Type: multipart/mixed; boundary="000000000000a"\r\n\r\n'
        '--000000000000a\r\nContent-Type: multipart/alternative; boundary="000000000000b"\r\n\r\n'
        '--000000000000b\r\nContent-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes\r\n'
        "Content-Transfer-Encoding: base64\r\n\r\nUXVhcnRlcmx5\r\n"
        '--000000000000b\r\nContent-Type: text/html; charset="UTF-8"\r\n'
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n<b>Quarterly</b>\r\n"
        f'--000000000000b\r\nContent-Type: text/calendar; charset="UTF-8"; method={method}\r\n'
        f"Content-Transfer-Encoding: base64\r\n\r\n{coded}\r\n--000000000000b--\r\n"
        '--000000000000a\r\nContent-Type: application/ics; name="invite.ics"\r\n'
        'Content-Disposition: attachment; filename="invite.ics"\r\n'
        f"Content-Transfer-Encoding: base64\r\n\r\n{coded}\r\n--000000000000a--\r\n"
    ).encode()


def outlook(
    method: str = "REQUEST",
    *,
    sequence: int = 0,
    status: str = "CONFIRMED",
    answer: str = "NEEDS-ACTION",
    prefix: str = "",
    start: str = "20261210T093000",
) -> bytes:
    """As Exchange writes it: an alternative in base64, the zone by the name that Windows has for it."""
    text = OUTLOOK.format(method=method, sequence=sequence, status=status, answer=answer, prefix=prefix)
    coded = base64.encodebytes(text.replace("20261210T093000", start).replace("\n", "\r\n").encode()).decode()
    return (
        "Received: from AM0PR01.eurprd01.prod.exchangelabs.com\r\nFrom: Jonas Weber <jonas@pell.example>\r\n"
        "To: Ann Lee <ann@northlight.example>\r\nSubject: Statusrunde Pell\r\nThread-Topic: Statusrunde Pell\r\n"
        "Message-ID: <AM0PR01@pell.example>\r\nContent-Language: de-DE\r\nX-MS-Has-Attach:\r\n"
        'Content-Type: multipart/alternative;\r\n\tboundary="_000_AM0PR01_"\r\nMIME-Version: 1.0\r\n\r\n'
        '--_000_AM0PR01_\r\nContent-Type: text/plain; charset="iso-8859-1"\r\n'
        "Content-Transfer-Encoding: quoted-printable\r\n\r\nTermin\r\n"
        f'--_000_AM0PR01_\r\nContent-Type: text/calendar; charset="utf-8"; method={method}\r\n'
        f"Content-Transfer-Encoding: base64\r\n\r\n{coded}\r\n--_000_AM0PR01_--\r\n"
    ).encode()


def apple() -> bytes:
    """As Calendar of a Mac sends it: quoted-printable, and addresses that are no mail addresses."""
    coded = quopri.encodestring(_APPLE.replace("\n", "\r\n").encode()).decode()
    return (
        "From: Dana Ruiz <dana@harbor.example>\r\n"
        'Content-Type: multipart/alternative;\r\n boundary="Apple-Mail=_1"\r\nMime-Version: 1.0 (Mac OS X)\r\n'
        "Subject: Dana Ruiz invited you to =?utf-8?Q?=E2=80=9CCoffee_with_Dana=E2=80=9D?=\r\n\r\n"
        "--Apple-Mail=_1\r\nContent-Transfer-Encoding: 7bit\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nHi\r\n"
        "--Apple-Mail=_1\r\nContent-Disposition: inline; filename=iCal-1.ics\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n"
        f'Content-Type: text/calendar; name="iCal-1.ics"; method=REQUEST; charset=utf-8\r\n\r\n{coded}\r\n'
        "--Apple-Mail=_1--\r\n"
    ).encode()


def thunderbird(*messages: bytes) -> bytes:
    """A mailbox of Thunderbird: its own headers first, lines of the text that begin with “From ” marked."""
    box = b""
    for one in messages:
        text = one.replace(b"\r\n", b"\n").replace(b"\nFrom here", b"\n>From here")
        box += b"From - Mon Nov 23 09:00:00 2026\nX-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\n"
        box += b"X-Mozilla-Keys:                                   \n" + text + b"\n"
    return box
