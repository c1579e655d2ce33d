"""The file format of a backup: an uncompressed zip of ``vault.json``, ``liaison.db``, ``attachments/`` and a manifest.

``manifest.json`` comes last: ``{"format": 1, "made_at": ..., "schema": ..., "files": {name: {"size", "sha256"}}}``.
Nothing in it is secret. Members are stored as they are, so a backup never unpacks to more than its own size.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Final

from liaison.model.errors import InputError
from liaison.model.words import tr
from liaison.store.vault import DatabaseNewer
from liaison.store.vault.core import DATABASE_NAME
from liaison.store.vault.format import FILE_NAME

FORMAT: Final = 1
SUFFIX: Final = ".liaison-backup"
MANIFEST: Final = "manifest.json"
_CHUNK: Final = 1024 * 1024
_MOST_MEMBERS: Final = 200_000
_LARGEST_MANIFEST: Final = 64 * 1024 * 1024
_NAME: Final = re.compile(rf"{re.escape(FILE_NAME)}|{re.escape(DATABASE_NAME)}|attachments/[0-9a-f]{{64}}")
_NOT_A_BACKUP: Final = (
    *(zipfile.BadZipFile, EOFError, NotImplementedError, RecursionError),
    *(ValueError, KeyError, TypeError, AttributeError),
)
_SHA256: Final = re.compile(r"[0-9a-f]{64}")

Progress = Callable[[int, int], None]
"""Told how much is done of how much (bytes or pages)."""


class BackupDamaged(InputError):  # noqa: N818 - says what is wrong, as all our errors do
    """The file is not a whole backup; nothing was changed."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            tr("This backup cannot be used: {reason}.", reason=reason),
            tr("Choose another backup; nothing was changed."),
        )


class BackupExists(InputError):  # noqa: N818 - says what is wrong, as all our errors do
    """There is a file already where the backup should go."""

    def __init__(self, place: Path) -> None:
        super().__init__(tr("{place} is there already.", place=place), tr("Choose another name."))


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside a backup."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself."""

    made_at: datetime
    schema: int
    members: tuple[Member, ...]


class Writer:
    """Writes the members of a new backup, then its manifest."""

    def __init__(self, archive: zipfile.ZipFile, made_at: datetime) -> None:
        self._archive = archive
        self._made_at = made_at
        self._members: list[Member] = []

    def add(self, name: str, source: IO[bytes]) -> None:
        """Copy a whole file in."""
        digest, size = hashlib.sha256(), 0
        with self._archive.open(self._info(name), "w", force_zip64=True) as target:
            while chunk := source.read(_CHUNK):
                digest.update(chunk)
                size += len(chunk)
                target.write(chunk)
        self._members.append(Member(name, size, digest.hexdigest()))

    def finish(self, schema: int) -> None:
        """Write the manifest."""
        files = {member.name: {"size": member.size, "sha256": member.sha256} for member in self._members}
        document = {"format": FORMAT, "made_at": self._made_at.isoformat(), "schema": schema, "files": files}
        self._archive.writestr(self._info(MANIFEST), json.dumps(document, indent=1))

    def _info(self, name: str) -> zipfile.ZipInfo:
        info = zipfile.ZipInfo(name, self._made_at.timetuple()[:6])
        info.external_attr = 0o600 << 16
        return info


@contextmanager
def reading(path: Path) -> Iterator[tuple[zipfile.ZipFile, Manifest]]:
    """A backup to read from, once its list of members is known to be sane; contents are not checked yet.

    Raises:
        BackupDamaged: it is not a backup, is cut short or was tampered with, here or while it is read.
        DatabaseNewer: a newer program wrote it.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive, _manifest(archive)
    except FileNotFoundError as error:
        raise BackupDamaged(tr("the file {file} is not there", file=path)) from error
    except IsADirectoryError as error:
        raise BackupDamaged(tr("{file} is a folder", file=path)) from error
    except _NOT_A_BACKUP as error:
        raise BackupDamaged(tr("it is damaged or not a backup of Liaison")) from error


def copy_out(
    archive: zipfile.ZipFile, member: Member, target: IO[bytes] | None, told: Callable[[int], None] | None = None
) -> None:
    """Copy a member to ``target``, or read it only, and check it against the manifest.

    ``told`` is handed how many of its bytes are done, and may raise to stop.

    Raises:
        BackupDamaged: its content is not what the manifest says.
    """
    digest, done = hashlib.sha256(), 0
    with archive.open(member.name) as source:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            if target is not None:
                target.write(chunk)
            done += len(chunk)
            if told is not None:
                told(done)
    if digest.hexdigest() != member.sha256:
        raise BackupDamaged(tr("{name} in it is damaged", name=member.name))


def _manifest(archive: zipfile.ZipFile) -> Manifest:
    infos = archive.infolist()
    names = [info.filename for info in infos]
    if len(names) > _MOST_MEMBERS or len(set(names)) != len(names):
        raise BackupDamaged(tr("its list of files is not as it should be"))
    if any(
        info.compress_type != zipfile.ZIP_STORED or info.file_size != info.compress_size or info.flag_bits & 1
        for info in infos
    ):
        raise BackupDamaged(tr("its list of files is not as it should be"))
    if archive.getinfo(MANIFEST).file_size > _LARGEST_MANIFEST:
        raise BackupDamaged(tr("its list of files is too long"))
    document = json.loads(archive.read(MANIFEST))
    if not isinstance(document, dict) or not isinstance(document["format"], int):
        raise BackupDamaged(tr("its list of files is not as it should be"))
    if document["format"] > FORMAT:
        raise DatabaseNewer
    members = tuple(_member(name, entry) for name, entry in document["files"].items())
    sizes = {info.filename: info.file_size for info in infos if info.filename != MANIFEST}
    if {member.name: member.size for member in members} != sizes or not {FILE_NAME, DATABASE_NAME} <= sizes.keys():
        raise BackupDamaged(tr("files are missing in it"))
    return Manifest(datetime.fromisoformat(document["made_at"]), int(document["schema"]), members)


def _member(name: str, entry: dict[str, Any]) -> Member:
    size, sha256 = entry["size"], entry["sha256"]
    if not _NAME.fullmatch(name) or not isinstance(size, int) or not _SHA256.fullmatch(sha256):
        raise BackupDamaged(tr("its list of files is not as it should be"))
    return Member(name, size, sha256)
