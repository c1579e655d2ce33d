"""Writing the record as JSON, one row on each line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from liaison.exchange.record_json.format import FORMAT, VERSION

_PIECE: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class RecordHead:
    """What stands before the rows: when it was written (ISO 8601, UTC), by which program, in which schema."""

    exported_at: str
    program: str
    schema: int


def write_record(
    head: RecordHead,
    records: Iterable[tuple[str, Iterable[Mapping[str, Any]]]],
    journal: Iterable[Mapping[str, Any]],
) -> Iterator[bytes]:
    """The octets of a record, in pieces of about 64 KB; rows are taken one by one and never held together.

    ``records`` are pairs of kind and rows; ``journal`` are its entries, each with its ``rows``. UTF-8 with LF. The
    same rows in the same order give the same octets.
    """
    piece = bytearray()
    for text in _lines(head, records, journal):
        piece += text.encode("utf-8", "replace")
        if len(piece) >= _PIECE:
            yield bytes(piece)
            piece.clear()
    yield bytes(piece)


def _lines(
    head: RecordHead,
    records: Iterable[tuple[str, Iterable[Mapping[str, Any]]]],
    journal: Iterable[Mapping[str, Any]],
) -> Iterator[str]:
    yield f'{{\n"format": {_json(FORMAT)},\n"version": {VERSION},\n'
    yield f'"exported_at": {_json(head.exported_at)},\n"program": {_json(head.program)},\n"schema": {head.schema},\n'
    yield '"records": {'
    between = "\n"
    for kind, rows in records:
        yield f"{between}{_json(kind)}: ["
        yield from _listed(rows)
        yield "]"
        between = ",\n"
    yield '\n},\n"journal": ['
    yield from _listed(journal)
    yield "]\n}\n"


def _listed(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    between = "\n"
    for row in rows:
        yield f"{between}{_json(row)}"
        between = ",\n"
    if between != "\n":
        yield "\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
