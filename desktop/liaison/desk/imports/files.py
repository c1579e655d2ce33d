"""From files and folders as a person names them to what an import takes."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from liaison.model.errors import EnvironmentProblem, InputError
from liaison.model.words import in_thousands, tr

from .report import ImportFile, Progress
from .sources import BACKUP_TOLD_BY, EXTENSIONS, BackupGiven, is_backup

_LARGEST: Final = 1_000_000_000
#: Of a folder no more than this many files are taken at once.
_MOST: Final = 10_000


def backup_among(paths: Sequence[Path]) -> Path | None:
    """The first of these files that is a backup, by its beginning or its name."""
    return next((path for path in paths if _is_backup(path)), None)


def _is_backup(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return is_backup(path.name, file.read(BACKUP_TOLD_BY))
    except (OSError, ValueError):
        return False


def read_files(paths: Sequence[Path], progress: Progress | None = None) -> tuple[ImportFile, ...]:
    """Read files, and those in folders that can be imported but for hidden ones and plain texts.

    Raises:
        BackupGiven: one is a backup of a vault.
        InputError: there is none, one is no file, or one is too large.
        EnvironmentProblem: one may not be read.
    """
    backup = backup_among(paths)
    if backup is not None:
        raise BackupGiven(backup)
    found = list(_flat(paths))
    if not found:
        raise InputError(
            tr("There is nothing that can be imported."),
            tr("Give calendars (.ics), contact cards (.vcf), tables (.csv), mail (.eml, .mbox) or a record (.json)."),
        )
    files: list[ImportFile] = []
    for done, path in enumerate(found):
        if progress is not None:
            progress(done, len(found), tr("Reading {file}", file=path.name))
        files.append(ImportFile(path.name, _read(path)))
    return tuple(files)


def _flat(paths: Sequence[Path]) -> Iterator[Path]:
    number = 0
    for path in paths:
        for one in _inside(path) if path.is_dir() else (path,):
            number += 1
            if number > _MOST:
                raise InputError(
                    tr("These are more than {n} files.", n=in_thousands(_MOST)), tr("Choose a folder further down.")
                )
            yield one


def _inside(folder: Path) -> list[Path]:
    known = EXTENSIONS.keys() - {".txt"}
    return sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in known
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        and path.is_file()
    )


def _read(path: Path) -> bytes:
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise InputError(tr("{path} is not a file.", path=path.name), tr("Name a file."))
        if state.st_size > _LARGEST:
            raise InputError(tr("{path} is larger than 1 GB.", path=path.name), tr("Split it into smaller files."))
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(tr("{path} is no longer there.", path=path.name), tr("Choose it again.")) from error
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise EnvironmentProblem(
            tr("{path} cannot be read: {reason}.", path=path.name, reason=reason),
            tr("Check its permissions, or leave it out."),
        ) from error
