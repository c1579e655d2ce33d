"""Files attached to records: kept encrypted in the vault, read back, written to a folder."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from mimetypes import guess_type
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.desk_items import Attachment
from liaison.model.errors import EnvironmentProblem, InputError, NotFoundError
from liaison.model.kinds import KINDS
from liaison.model.values import Changes
from liaison.model.words import tr
from liaison.store import attachments
from liaison.store.rows import table_of
from liaison.store.vault import Vault

from .context import Desk
from .exports.files import write_file
from .labels import label

#: Called with the bytes taken in so far and the bytes there are; may raise to give up.
Progress = Callable[[int, int], None]

#: How the client of a record is found where the record does not name it: the reference to follow, and to what kind.
_CLIENT_THROUGH: Final[dict[str, tuple[str, str]]] = {
    "checkpoint": ("reset_id", "reset"),
    "clause": ("agreement_id", "agreement"),
    "goal_reading": ("goal_id", "goal"),
    "milestone": ("engagement_id", "engagement"),
    "slip": ("commitment_id", "commitment"),
}
_NOT_IN_NAMES: Final = re.compile(r"[\x00-\x1f\x7f/\\:*?\"<>|\u202a-\u202e\u2066-\u2069]+")
_LONGEST_NAME: Final = 150


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """A file attached to a record. ``size`` is in bytes, ``added_at`` an instant in UTC."""

    id: str
    name: str
    media_type: str | None
    size: int
    added_at: datetime
    record_kind: str
    record_id: str


def attach_file(
    desk: Desk, record_kind: str, record_id: str, source: Path, *, progress: Progress | None = None
) -> Changes:
    """Keep a copy of a file in the vault and attach it to a record; all of it or nothing.

    Raises:
        InputError: it is no file that can be read, or too large (``AttachmentTooLarge``).
        NotFoundError: there is no such record, or it is in the trash.
        EnvironmentProblem: the vault cannot take it.
    """
    check_attachable(desk, record_kind, record_id, source)
    return attach_taken(desk, record_kind, record_id, take_in(desk, source, progress=progress))


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A file that is in the vault and belongs to no record yet."""

    name: str
    kept: attachments.KeptFile


def check_attachable(desk: Desk, record_kind: str, record_id: str, source: Path) -> int:
    """The size of a file in bytes, where it could be attached to the record.

    Raises:
        InputError, NotFoundError, EnvironmentProblem: as for :func:`attach_file`.
    """
    _vault(desk)
    size = _size_of(source)
    with desk.record.reading() as session:
        _owner(session, record_kind, record_id)
    return size


def take_in(desk: Desk, source: Path, *, progress: Progress | None = None) -> TakenIn:
    """Keep a copy of a file in the vault, whole or not at all. It needs the vault only, not the record.

    Raises:
        InputError, EnvironmentProblem: as for :func:`attach_file`.
    """
    total = _size_of(source)
    tell = None if progress is None else lambda done: progress(done, total)
    return TakenIn(source.name, attachments.keep(_vault(desk), source, tell))


def attach_taken(desk: Desk, record_kind: str, record_id: str, taken: TakenIn) -> Changes:
    """Attach a file that was taken in to a record; where that fails, the file goes again.

    Raises:
        NotFoundError: there is no such record, or it is in the trash.
        EnvironmentProblem: the vault cannot take it.
    """
    try:
        return _note(desk, record_kind, record_id, taken.name, taken.kept)
    except BaseException:
        if taken.kept.is_new:
            attachments.drop(_vault(desk), taken.kept.sha256)
        raise


def _note(desk: Desk, record_kind: str, record_id: str, name: str, kept: attachments.KeptFile) -> Changes:
    with desk.record.command("attach_file") as unit:
        values = _owner(unit.session, record_kind, record_id)
        row = Attachment(
            client_id=_client_of(unit.session, record_kind, values),
            record_kind=record_kind,
            record_id=record_id,
            name=plain_name(name),
            media_type=guess_type(name)[0],
            size=kept.size,
            sha256=kept.sha256,
        )
        unit.session.add(row)
        unit.words = tr(
            "Attached “{name}” to “{record}”", name=row.name, record=label(unit.session, record_kind, values)
        )
    return unit.changes


def attachments_of(desk: Desk, record_kind: str, record_id: str) -> tuple[AttachmentView, ...]:
    """The files attached to one record, in the order in which they were."""
    query = (
        select(Attachment)
        .where(
            Attachment.record_id == record_id,
            Attachment.record_kind == record_kind,
            Attachment.deleted_at.is_(None),
        )
        .order_by(Attachment.created_at, Attachment.id)
    )
    with desk.record.reading() as session:
        return tuple(view_of(row) for row in session.scalars(query))


def view_of(row: Attachment) -> AttachmentView:
    """A row as lists show it."""
    return AttachmentView(row.id, row.name, row.media_type, row.size, row.created_at, row.record_kind, row.record_id)


def read_chunks(desk: Desk, attachment_id: str) -> Iterator[bytes]:
    """The content of an attached file in pieces; it is whole once the iteration has ended without an error.

    Raises:
        NotFoundError: there is no such attachment, or the vault has lost the file.
        AttachmentDamaged: the file was changed or cut short.
    """
    with desk.record.reading() as session:
        row = _there(session, attachment_id)
    return attachments.chunks(_vault(desk), row.sha256)


def save_attachment(desk: Desk, attachment_id: str, target: Path) -> int:
    """Write an attached file to ``target``, whole or not at all, readable by its owner only; how many bytes.

    Raises:
        InputError, NotFoundError, EnvironmentProblem: as for :func:`read_chunks` and ``write_file``.
    """
    return write_file(target, read_chunks(desk, attachment_id))


def save_copy(desk: Desk, attachment_id: str, folder: Path) -> Path:
    """Write an attached file under its own name into ``folder`` and return where it is.

    The name is stripped of what could lead elsewhere.

    Raises:
        InputError, NotFoundError, EnvironmentProblem: as for :func:`save_attachment`.
    """
    with desk.record.reading() as session:
        name = plain_name(_there(session, attachment_id).name)
    target = folder / name
    save_attachment(desk, attachment_id, target)
    return target


def plain_name(name: str) -> str:
    """A file's name as it can stand in any folder: no separators, no hidden file, not endless."""
    shown = _NOT_IN_NAMES.sub("_", name).strip(" .")
    stem, dot, ending = shown.rpartition(".")
    if not dot or len(ending) > 12:
        stem, ending = shown, ""
    cut = _LONGEST_NAME - len(ending)
    return f"{stem[:cut].rstrip()}.{ending}" if ending else stem[:cut].rstrip() or tr("file")


def _vault(desk: Desk) -> Vault:
    if desk.vault is None:
        raise EnvironmentProblem(tr("This record is not in a vault, so no files can be kept with it."))
    return desk.vault


def _size_of(source: Path) -> int:
    try:
        is_file, size = source.is_file(), source.stat().st_size
    except OSError as error:
        raise InputError(
            tr("“{name}” cannot be read.", name=source.name), tr("Check that it is still there.")
        ) from error
    if not is_file:
        raise InputError(tr("“{name}” is not a file.", name=source.name), tr("Attach the files in it one by one."))
    if size > attachments.LARGEST:
        raise attachments.AttachmentTooLarge
    return size


def _owner(session: Session, kind: str, record_id: str) -> dict[str, Any]:
    table = table_of(KINDS[kind])
    row = session.execute(select(table).where(table.c.id == record_id)).first()
    if row is None or row.deleted_at is not None:
        raise NotFoundError(tr("The record to attach it to is not there any more."), tr("Look for it in the trash."))
    return row._asdict()


def _client_of(session: Session, kind: str, values: dict[str, Any]) -> str | None:
    if kind == "client":
        return str(values["id"])
    through = _CLIENT_THROUGH.get(kind)
    if through is not None:
        table = table_of(KINDS[through[1]])
        found: str | None = session.scalar(select(table.c.client_id).where(table.c.id == values[through[0]]))
        return found
    return values.get("client_id")


def _there(session: Session, attachment_id: str) -> Attachment:
    row = session.get(Attachment, attachment_id)
    if row is None or row.deleted_at is not None:
        raise NotFoundError(tr("There is no such file, or it is in the trash."), tr("Look for it in the trash."))
    return row
