"""Which of the vault's own backups are kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from liaison.store.backup.container import SUFFIX
from liaison.store.vault import translate_database_errors

_OURS: Final = re.compile(rf"liaison-(\d{{4}}-\d\d-\d\d-\d{{6}})(-\d+)?{re.escape(SUFFIX)}")
_STAMP: Final = "%Y-%m-%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Keep:
    """How many backups stay: the latest ones, then the last of each week and of each month, counted backwards."""

    latest: int = 7
    weeks: int = 5
    months: int = 12


def name_for(now: datetime, number: int = 1) -> str:
    """The name of an automatic backup made at ``now`` (UTC); ``number`` tells those of the same second apart."""
    return f"liaison-{now:{_STAMP}}{f'-{number}' if number > 1 else ''}{SUFFIX}"


def own_backups(folder: Path) -> tuple[datetime, ...]:
    """When each of the automatic backups in ``folder`` was made, in UTC, in no order.

    Raises:
        VaultReadOnly, DiskTrouble: the folder cannot be read.
    """
    with translate_database_errors():
        return tuple(made for made, _number, _path in _dated(folder))


def rotate_backups(folder: Path, keep: Keep | None = None) -> tuple[Path, ...]:
    """Remove automatic backups that ``keep`` does not ask for, and tell which; any other file is left alone.

    Raises:
        VaultReadOnly, DiskTrouble: one could not be removed.
    """
    keep = keep or Keep()
    with translate_database_errors():
        found = sorted(_dated(folder), reverse=True)
        stays = {path for _made, _number, path in found[: keep.latest]}
        stays |= _last_of(found, lambda made: made.isocalendar()[:2], keep.weeks)
        stays |= _last_of(found, lambda made: (made.year, made.month), keep.months)
        gone = tuple(path for _made, _number, path in found if path not in stays)
        for path in gone:
            path.unlink(missing_ok=True)
    return gone


def _last_of(
    newest_first: list[tuple[datetime, int, Path]], period: Callable[[datetime], tuple[int, int]], number: int
) -> set[Path]:
    last: dict[tuple[int, int], Path] = {}
    for made, _number, path in newest_first:
        last.setdefault(period(made), path)
    return set(list(last.values())[:number])


def _dated(folder: Path) -> Iterable[tuple[datetime, int, Path]]:
    for path in folder.iterdir() if folder.is_dir() else ():
        match = _OURS.fullmatch(path.name)
        if match is not None:
            made = datetime.strptime(match.group(1), _STAMP).replace(tzinfo=UTC)
            yield made, int((match.group(2) or "-1")[1:]), path
