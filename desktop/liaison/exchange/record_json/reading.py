"""Reading a record from JSON that nobody vouches for."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, NoReturn

from liaison.exchange.record_json.format import FORMAT, LARGEST, MAX_BYTES, MAX_DEPTH, MAX_ROWS, VERSION
from liaison.exchange.report import UnreadableFile
from liaison.model.words import tr

_ID: Final = re.compile(rb'"id"\s*:\s*"([0-9a-f]{32})"')
_HEX_ID: Final = re.compile(r"[0-9a-f]{32}")
_SURROGATE: Final = re.compile(rb"\\u[dD][89a-fA-F]")
_BRACKETS: Final = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)
_PARTS: Final = frozenset({"format", "version", "exported_at", "program", "schema", "records", "journal"})


@dataclass(frozen=True, slots=True)
class Item:
    """One row: its columns by name, still as JSON, and the line of the file on which its id stands."""

    values: Mapping[str, Any]
    line: int | None


@dataclass(frozen=True, slots=True)
class RecordFile:
    """A record as read: its rows by kind, and the entries of its journal, each with its ``rows``.

    Every row is an object with an ``id`` of its own; nothing else is known of what its columns hold.
    """

    schema: int
    exported_at: str
    records: Mapping[str, tuple[Item, ...]]
    journal: tuple[Mapping[str, Any], ...]


def read_record(data: bytes, file: str) -> RecordFile:
    """Read a record; bounded in size and depth.

    Raises:
        UnreadableFile: it is no record, of a newer version, damaged, too large or too deep.
    """
    return _Reader(file).read(data)


@dataclass(slots=True)
class _Reader:
    file: str

    def read(self, data: bytes) -> RecordFile:
        found = self._parsed(data)
        if not isinstance(found, dict) or found.get("format") != FORMAT:
            raise UnreadableFile(
                tr("{file} is not a record of Liaison.", file=self.file),
                tr("Give a file that was written by liaison export json."),
            )
        self._check_version(found)
        schema, exported_at = found.get("schema"), found.get("exported_at")
        if isinstance(schema, bool) or not isinstance(schema, int) or not isinstance(exported_at, str):
            self._refuse(tr("its head is incomplete"))
        records, journal = found.get("records"), found.get("journal", [])
        if not isinstance(records, dict) or not isinstance(journal, list):
            self._refuse(tr("it has no records"))
        if unknown := found.keys() - _PARTS:
            self._refuse(tr("it has a part {name} that is not known", name=repr(min(unknown)[:40])))
        lines = _lines_of_ids(data)
        rows = {kind: self._rows(kind, items, lines) for kind, items in records.items()}
        if sum(map(len, rows.values())) > MAX_ROWS:
            self._refuse(tr("it has too many rows"))
        return RecordFile(schema, exported_at, rows, tuple(self._entries(journal)))

    def _parsed(self, data: bytes) -> Any:
        if len(data) > MAX_BYTES:
            raise UnreadableFile(
                tr("{file} is larger than 1 GB.", file=self.file), tr("Restore a backup of the vault instead.")
            )
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            self._refuse(tr("it is not UTF-8"))
        try:
            found = json.loads(text, parse_constant=_no_constant, parse_int=_whole, parse_float=_finite)
        except RecursionError:
            self._refuse(tr("it is nested too deeply"))
        except ValueError as error:
            line = getattr(error, "lineno", None)
            self._refuse(tr("line {line} is damaged", line=line) if line else tr("a number in it is none"))
        # Only now: in text that is not JSON, looking for the end of each string could take for ever.
        if _depth(data) > MAX_DEPTH:
            self._refuse(tr("it is nested too deeply"))
        if _SURROGATE.search(data) and not _is_text(found):
            self._refuse(tr("a text in it has half a character"))
        return found

    def _check_version(self, found: Mapping[str, Any]) -> None:
        version = found.get("version")
        if isinstance(version, bool) or not isinstance(version, int) or version < 1:
            self._refuse(tr("its version is missing"))
        if version > VERSION:
            raise UnreadableFile(
                tr("{file} was written by a newer version of Liaison.", file=self.file),
                tr("Update Liaison and import it again."),
            )

    def _rows(self, kind: str, items: object, lines: Mapping[str, int]) -> tuple[Item, ...]:
        if not isinstance(items, list):
            self._refuse(tr("the records of kind {kind} are not a list", kind=repr(kind[:40])))
        seen: set[str] = set()
        found: list[Item] = []
        for values in items:
            row_id = values.get("id") if isinstance(values, dict) else None
            if not isinstance(row_id, str) or not _HEX_ID.fullmatch(row_id):
                self._refuse(tr("a record of kind {kind} has no id", kind=repr(kind[:40])))
            if row_id in seen:
                self._refuse(tr("the id {id} stands there twice", id=row_id))
            seen.add(row_id)
            found.append(Item(values, lines.get(row_id)))
        return tuple(found)

    def _entries(self, journal: list[Any]) -> list[Mapping[str, Any]]:
        for entry in journal:
            rows = entry.get("rows") if isinstance(entry, dict) else None
            if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
                self._refuse(tr("its journal is damaged"))
        return journal

    def _refuse(self, why: str) -> NoReturn:
        raise refusal(self.file, why)


def refusal(file: str, why: str) -> UnreadableFile:
    """The error for a record that cannot be used; ``why`` is a clause."""
    return UnreadableFile(
        tr("{file} cannot be used: {why}.", file=file, why=why), tr("Export the record again and import that file.")
    )


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _whole(digits: str) -> int:
    number = int(digits) if len(digits) < 21 else LARGEST + 1
    if abs(number) > LARGEST:
        raise ValueError(digits[:40])
    return number


def _finite(digits: str) -> float:
    number = float(digits) if len(digits) < 400 else math.inf
    if not math.isfinite(number):
        raise ValueError(digits[:40])
    return number


def _is_text(found: object) -> bool:
    """Whether every text in it can be written as UTF-8."""
    try:
        json.dumps(found, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _depth(data: bytes) -> int:
    """How deep brackets stand within each other, those in texts aside; stops where it is too deep."""
    depth = deepest = 0
    for match in _BRACKETS.finditer(data):
        mark = match[0]
        if mark in b"[{":
            depth += 1
            deepest = max(deepest, depth)
            if deepest > MAX_DEPTH:
                break
        elif mark in b"]}":
            depth -= 1
    return deepest


def _lines_of_ids(data: bytes) -> dict[str, int]:
    """The line on which each id stands first."""
    found: dict[str, int] = {}
    line, last = 1, 0
    for match in _ID.finditer(data):
        line += data.count(b"\n", last, match.start())
        last = match.start()
        found.setdefault(match[1].decode(), line)
    return found
