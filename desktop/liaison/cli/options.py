"""The options that every command takes, wherever they stand on the command line."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from liaison.model.clock import FIRST_DAY, LAST_DAY
from liaison.model.errors import UsageError
from liaison.model.words import tr

VAULT_VARIABLE: Final = "LIAISON_VAULT"
PASSPHRASE_VARIABLE: Final = "LIAISON_PASSPHRASE_FILE"  # noqa: S105 - the name of a variable

_WITH_VALUE: Final = {"--vault": "vault", "--passphrase-file": "passphrase_file", "--now": "now", "--zone": "zone"}
_FLAGS: Final = {"--json": "json", "--version": "version"}


@dataclass(frozen=True, slots=True)
class Options:
    """What was said for every command. ``vault`` is None for the usual place; ``passphrase_file`` may be ``-``."""

    vault: Path | None = None
    passphrase_file: str | None = None
    now: datetime | None = None
    zone_name: str = "UTC"
    json: bool = False
    version: bool = False
    help: bool = False


def split(arguments: Sequence[str], environment: Mapping[str, str]) -> tuple[Options, str | None, list[str]]:
    """The options for every command, the command, and what is left for it.

    Nothing behind ``--`` is taken for an option.

    Raises:
        UsageError: an option lacks its value or has one that means nothing.
    """
    values: dict[str, str] = {}
    flags: set[str] = set()
    command: str | None = None
    rest: list[str] = []
    waiting = list(arguments)
    while waiting:
        word = waiting.pop(0)
        name, equals, value = word.partition("=")
        if word == "--":
            rest += [word, *waiting]
            break
        if name in _WITH_VALUE:
            values[_WITH_VALUE[name]] = value if equals else _next(waiting, name)
        elif word in _FLAGS:
            flags.add(_FLAGS[word])
        elif command is None and word in {"-h", "--help"}:
            flags.add("help")
        elif command is None and word.startswith("-"):
            raise UsageError(tr("There is no option {word}.", word=word), tr("See `liaison --help`."))
        elif command is None:
            command = word
        else:
            rest.append(word)
    return _options(values, flags, environment), command, rest


def _next(waiting: list[str], name: str) -> str:
    if not waiting:
        raise UsageError(tr("{name} needs a value.", name=name), tr("See `liaison --help`."))
    return waiting.pop(0)


def _options(values: Mapping[str, str], flags: set[str], environment: Mapping[str, str]) -> Options:
    zone_name = _zone(values["zone"]) if "zone" in values else system_zone(environment)
    if values.get("vault") == "":
        raise UsageError(tr("--vault names no folder."), tr("Name one, or leave the option out for the usual place."))
    vault = values.get("vault") or environment.get(VAULT_VARIABLE)
    return Options(
        vault=Path(vault).expanduser() if vault else None,
        passphrase_file=values.get("passphrase_file") or environment.get(PASSPHRASE_VARIABLE) or None,
        now=_instant(values["now"], zone_name) if "now" in values else None,
        zone_name=zone_name,
        json="json" in flags,
        version="version" in flags,
        help="help" in flags,
    )


def _instant(text: str, zone_name: str) -> datetime:
    """An instant in UTC; without a zone it is the user's wall clock."""
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=ZoneInfo(zone_name))
        instant = moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise UsageError(
            tr("--now {text} is not a moment.", text=text), tr("Write it as in 2026-11-24T09:02.")
        ) from None
    if FIRST_DAY <= instant.date() <= LAST_DAY:
        return instant
    raise UsageError(
        tr("--now {text} is out of reach.", text=text),
        tr("Name a moment from {first} to {last}.", first=FIRST_DAY.year, last=LAST_DAY.year),
    )


def _zone(name: str) -> str:
    if not _is_zone(name):
        raise UsageError(tr("There is no time zone {name}.", name=name), tr("Name one as in Europe/London."))
    return name


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return False
    return True


def system_zone(environment: Mapping[str, str]) -> str:
    """The IANA name of the machine's time zone: by TZ, by /etc/localtime, else UTC."""
    wanted = environment.get("TZ", "").removeprefix(":")
    if wanted:
        return wanted if _is_zone(wanted) else "UTC"
    place = os.path.realpath("/etc/localtime")
    name = place.partition("/zoneinfo/")[2].removeprefix("posix/")
    return name if name and _is_zone(name) else "UTC"
