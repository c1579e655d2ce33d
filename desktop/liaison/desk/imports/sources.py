"""From files to what they hold: which kind each one is, by its content first and its extension second."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Final

from liaison.exchange.calendars.values import CalendarFile
from liaison.exchange.cards.values import CardFile, ContactIn
from liaison.exchange.record_json.reading import RecordFile
from liaison.exchange.report import Problem, UnreadableFile
from liaison.exchange.tables.values import TableFile
from liaison.model.words import count, tr

from .report import ImportFile, Place, Progress, Reporter

_LOOKED_AT: Final = 65_536
#: Which of several kinds of file a message or mailbox is, is told by its head alone.
_MAIL_HEAD: Final = 8_192
_HEADS: Final = (
    ("ics", re.compile(rb"(?:^|[\r\n])\s*BEGIN:VCALENDAR\b", re.IGNORECASE)),
    ("vcf", re.compile(rb"(?:^|[\r\n])\s*BEGIN:VCARD\b", re.IGNORECASE)),
    ("json", re.compile(rb"\A\s*\{.{0,2000}\"liaison-record\"", re.DOTALL)),
)
#: The endings of files that can be imported, and what each tells.
EXTENSIONS: Final = {
    ".ics": "ics",
    ".ical": "ics",
    ".ifb": "ics",
    ".vcf": "vcf",
    ".vcard": "vcf",
    ".csv": "table",
    ".tsv": "table",
    ".tab": "table",
    ".txt": "table",
    ".json": "json",
    ".eml": "mail",
    ".mbox": "mail",
    ".mbx": "mail",
}
_PHOTO: Final = re.compile(rb"^(?:[\w-]+\.)?(?:PHOTO|LOGO)[;:]", re.IGNORECASE | re.MULTILINE)


#: What a backup begins with: an archive, and the name of its first file at a fixed place.
_ARCHIVE: Final = b"PK\x03\x04"
_NAME_AT: Final = 30
_FIRST_NAME: Final = b"vault.json"
#: So much of the beginning of a file tells whether it is a backup.
BACKUP_TOLD_BY: Final = _NAME_AT + len(_FIRST_NAME)


class BackupGiven(UnreadableFile):
    """``file`` is a backup of a whole vault: nothing to import, but it can be brought back."""

    def __init__(self, file: Path) -> None:
        self.file = file
        super().__init__(
            tr("{file} is a backup of Liaison, not something to import.", file=file.name),
            tr("`liaison restore F` brings a backup back."),
        )


def is_backup(name: str, head: bytes) -> bool:
    """Whether a file is a backup of a vault, by its beginning or its name."""
    begins_so = head.startswith(_ARCHIVE) and head[_NAME_AT:BACKUP_TOLD_BY] == _FIRST_NAME
    return begins_so or name.lower().endswith(".liaison-backup")


@dataclass(slots=True)
class Sources:
    """What all files hold, in their order; ``systems`` name where the contacts of a file come from."""

    calendars: list[tuple[str, CalendarFile]] = field(default_factory=list)
    contacts: list[tuple[str, str, tuple[ContactIn, ...]]] = field(default_factory=list)
    records: list[tuple[str, RecordFile]] = field(default_factory=list)


def kind_of(file: ImportFile) -> str:
    """One of "ics", "vcf", "table", "json" and "mail".

    Raises:
        BackupGiven: it is a backup of a vault.
        UnreadableFile: neither its content nor its extension tells, or it is a form of Outlook's own.
    """
    from liaison.exchange.mail import is_mail, is_outlook  # noqa: PLC0415 - start-up time is benchmarked

    if is_outlook(file.data[:16]):
        raise UnreadableFile(
            tr("{file} is in Outlook’s own form, which cannot be read.", file=file.name),
            tr("Save the meeting from Outlook as an .ics file, or the message as .eml."),
        )
    if is_backup(file.name, file.data[:BACKUP_TOLD_BY]):
        raise BackupGiven(Path(file.name))
    known = EXTENSIONS.get(PurePath(file.name).suffix.lower())
    if is_mail(file.data[:_MAIL_HEAD]):
        return "mail"
    head = file.data[:_LOOKED_AT].replace(b"\x00", b"").removeprefix(b"\xef\xbb\xbf")
    head = head.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    for kind, start in _HEADS:
        if start.search(head):
            return kind
    if known is None:
        raise UnreadableFile(
            tr("{file} is of no kind that can be imported.", file=file.name),
            tr(
                "Give a calendar (.ics), contact cards (.vcf), a table (.csv, .tsv), mail (.eml, .mbox) "
                "or a record (.json)."
            ),
        )
    return known


def read_sources(
    files: Sequence[ImportFile],
    default_zone: str,
    reporter: Reporter,
    mapping: Mapping[str, str] | None,
    progress: Progress | None,
) -> Sources:
    """Read every file; what cannot be taken of it goes to the report.

    Raises:
        UnreadableFile: a file is damaged beyond use, or of no known kind.
        NeedsMapping: the columns of a table are not known.
        InputError: the mapping does not fit.
    """
    found = Sources()
    for file in files:
        kind = kind_of(file)
        told = _told(progress, tr("Reading {file}", file=file.name))
        if kind == "ics":
            calendar = _calendar(file, default_zone, told)
            reporter.say_problems(calendar.problems)
            found.calendars.append((file.name, calendar))
        elif kind == "mail":
            _take_mail(file, default_zone, reporter, found)
        elif kind == "vcf":
            cards = _cards(file, told)
            reporter.say_problems(cards.problems)
            _say_photos(file, reporter)
            found.contacts.append((file.name, "vcf", cards.contacts))
        elif kind == "table":
            table = _table(file, file.mapping or mapping, told)
            reporter.say_problems(table.problems)
            _say_unmapped(file, table, reporter)
            found.contacts.append((file.name, table.recognised or "table", table.contacts))
        else:
            found.records.append((file.name, _record(file)))
    return found


def _told(progress: Progress | None, what: str) -> Callable[[int, int], None] | None:
    if progress is None:
        return None
    return lambda done, total: progress(done, total, what)


def _calendar(file: ImportFile, default_zone: str, told: Callable[[int, int], None] | None) -> CalendarFile:
    from liaison.exchange.calendars.reading import read_calendar  # noqa: PLC0415 - start-up time is benchmarked

    return read_calendar(file.data, file.name, default_zone=default_zone, progress=told)


def _take_mail(file: ImportFile, default_zone: str, reporter: Reporter, found: Sources) -> None:
    """The invitations of a message or a mailbox, each under the subject of its message."""
    from liaison.exchange.mail import read_mail  # noqa: PLC0415 - start-up time is benchmarked

    mail = read_mail(file.data, file.name)
    reporter.say_problems(mail.problems)
    for invitation in mail.invitations:
        name = tr("{file}, “{subject}”", file=file.name, subject=invitation.subject)
        try:
            calendar = _calendar(ImportFile(name, invitation.data), default_zone, None)
        except UnreadableFile as problem:
            reporter.say_problems([Problem(name, None, str(problem), left_out=True)])
            continue
        reporter.say_problems(calendar.problems)
        found.calendars.append((name, calendar))
    if mail.without:
        said = count(
            mail.without,
            "{n} message without an invitation was passed over.",
            "{n} messages without an invitation were passed over.",
        )
        reporter.say_problems([Problem(file.name, None, said, left_out=not mail.invitations)])


def _cards(file: ImportFile, told: Callable[[int, int], None] | None) -> CardFile:
    from liaison.exchange.cards import read_cards  # noqa: PLC0415 - start-up time is benchmarked

    return read_cards(file.data, file.name, progress=told)


def _table(file: ImportFile, mapping: Mapping[str, str] | None, told: Callable[[int, int], None] | None) -> TableFile:
    from liaison.exchange.tables import read_table  # noqa: PLC0415 - start-up time is benchmarked

    return read_table(file.data, file.name, mapping=mapping, progress=told)


def _record(file: ImportFile) -> RecordFile:
    from liaison.exchange.record_json import read_record  # noqa: PLC0415 - start-up time is benchmarked

    return read_record(file.data, file.name)


def _say_photos(file: ImportFile, reporter: Reporter) -> None:
    if _PHOTO.search(file.data.replace(b"\x00", b"")):
        reporter.say("noted", "part", "", Place(file.name), reason=tr("Photos and logos are not taken over."))


def _say_unmapped(file: ImportFile, table: TableFile, reporter: Reporter) -> None:
    if table.unmapped:
        columns = ", ".join(column[:40] for column in table.unmapped[:20])
        reporter.say(
            "noted",
            "part",
            "",
            Place(file.name, 1),
            reason=tr("These columns were not read: {names}.", names=columns),
        )
