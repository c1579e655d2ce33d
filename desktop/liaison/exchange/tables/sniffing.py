"""From the octets of a table to its cells: encoding, delimiter, rows that do not fit."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from io import StringIO
from itertools import islice
from typing import Final

from liaison.exchange.cards.charsets import declared_encoding, guess_encoding
from liaison.exchange.cards.values import Progress
from liaison.exchange.report import Problem, UnreadableFile
from liaison.exchange.tables.values import Grid, Row
from liaison.model.words import count, in_thousands, tr

MAX_BYTES: Final = 64 * 1024 * 1024
MAX_ROWS: Final = 200_000
MAX_COLUMNS: Final = 1_000
DELIMITERS: Final = (",", ";", "\t", "|")
#: A cell that begins with one of these may be run as a formula by a spreadsheet.
FORMULA_STARTS: Final = frozenset("=+-@\t\r\n＝＋－＠")
_GUARDED: Final = FORMULA_STARTS | {"'"}
_SAMPLE: Final = 200_000
_EVERY: Final = 500
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_SEPARATOR_LINE = re.compile(r'"?sep=([^\w\s"]|\t)"?(?:\r\n|\r|\n)', re.IGNORECASE)
_OTHER_FORMATS: Final = (
    (b"PK\x03\x04", "a spreadsheet"),
    (b"\xd0\xcf\x11\xe0", "a spreadsheet"),
    (b"%PDF", "a PDF"),
    (b"BEGIN:VC", "not a table but a calendar or contact cards"),
    (b"{\\rtf", "a word processor's text"),
    (b"<", "a web page or XML"),
)


def read_grid(data: bytes, file: str, *, progress: Progress | None = None) -> Grid:
    """The headings and rows of a table in any common encoding and with any common delimiter.

    ``progress`` is called with characters done and characters in the file.

    Raises:
        UnreadableFile: larger than 64 MB, over 200,000 rows or 1,000 columns, empty, or not a table.
    """
    problems: list[Problem] = []
    text = _decoded(data, file, problems)
    text, delimiter, skipped = _delimiter(text)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    columns: tuple[str, ...] | None = None
    rows: list[Row] = []
    done = 0
    for line, cells in _records(reader, file, problems, skipped):
        if not any(released(cell).strip() for cell in cells):
            continue
        done += sum(map(len, cells)) + len(cells)
        if columns is None:
            columns = _headings(cells, file)
        elif (row := _fitting(line, cells, columns, file, problems)) is not None:
            rows.append(row)
            if progress is not None and len(rows) % _EVERY == 0:
                progress(min(done, len(text)), len(text))
        if len(rows) + len(problems) > MAX_ROWS:
            raise _too_large(file, tr("has more than {n} rows", n=in_thousands(MAX_ROWS)))
    if columns is None:
        raise UnreadableFile(tr("{file} is empty.", file=file), tr("Export the contacts again and import that file."))
    if progress is not None:
        progress(len(text), len(text))
    return Grid(columns, tuple(rows), tuple(problems))


def released(cell: str) -> str:
    """A cell without the apostrophe that guards against formulas; see :func:`guarded`."""
    return cell[1:] if len(cell) > 1 and cell[0] == "'" and cell[1] in _GUARDED else cell


def guarded(cell: str) -> str:
    """A cell that no spreadsheet runs: a leading apostrophe before what begins like a formula; NUL removed.

    A cell that truly begins with an apostrophe gets another one where :func:`released` would take it away, so that
    the two undo each other exactly.
    """
    cell = cell.replace("\x00", "")
    taken_for_guard = len(cell) > 1 and cell[0] == "'" and cell[1] in _GUARDED
    return f"'{cell}" if cell[:1] in FORMULA_STARTS or taken_for_guard else cell


def _too_large(file: str, what: str) -> UnreadableFile:
    return UnreadableFile(f"{file} {what}.", tr("Split it into smaller files and import each."))


def _decoded(data: bytes, file: str, problems: list[Problem]) -> str:
    if len(data) > MAX_BYTES:
        raise _too_large(file, tr("is larger than 64 MB"))
    start = data[:64].lstrip(b"\xef\xbb\xbf \r\n").upper()
    for mark, what in _OTHER_FORMATS:
        if start.startswith(mark.upper()):
            raise _not_a_table(file, what)
    encoding = declared_encoding(data)
    if encoding is None:
        encoding = "utf-8" if _is_utf8(data) else guess_encoding(data)
        if encoding != "utf-8":
            reason = tr("The file does not say how it is encoded; it was read as {name}, a guess.", name=encoding)
            problems.append(Problem(file, None, reason))
    text = data.decode(encoding, "replace")
    if "\x00" in text:
        text = text.replace("\x00", "")
        problems.append(Problem(file, None, tr("The file holds NUL characters; they were left out.")))
    marked = encoding in {"utf-8-sig", "utf-16", "utf-32"}
    if not marked and len(_CONTROL.findall(text[:_SAMPLE])) * 100 > min(len(text), _SAMPLE):
        raise _not_a_table(file, tr("not text"))
    return text


def _not_a_table(file: str, what: str) -> UnreadableFile:
    return UnreadableFile(
        tr("{file} is not a table that can be read: it is {what}.", file=file, what=what),
        tr("Save it as CSV and import that."),
    )


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _delimiter(text: str) -> tuple[str, str, int]:
    """The text without a "sep=" line, its delimiter, and how many lines were taken away."""
    if match := _SEPARATOR_LINE.match(text):
        return text[match.end() :], match[1], 1
    sample = text[:_SAMPLE]
    return text, max(DELIMITERS, key=lambda delimiter: _evenness(sample, delimiter)), 0


def _evenness(sample: str, delimiter: str) -> tuple[bool, float, int]:
    """How much a delimiter makes of the sample.

    No quotes left in the headings, the share of rows as wide as the headings, and their width.
    """
    reader = csv.reader(StringIO(sample, newline=""), delimiter=delimiter)
    try:
        records = [cells for cells in islice(reader, 50) if any(cells)]
    except csv.Error:
        records = []
    if not records or len(records[0]) < 2:
        return (False, 0.0, 0)
    width = len(records[0])
    even = sum(len(cells) == width for cells in records)
    unquoted = not any('"' in cell for cell in records[0])
    return (unquoted, round(even / len(records), 1), width)


def _records(
    reader: Iterator[list[str]], file: str, problems: list[Problem], skipped: int
) -> Iterator[tuple[int, list[str]]]:
    """Each record with its first line; one with a cell beyond csv's limit (131,072 characters) is a problem."""
    while True:
        line = getattr(reader, "line_num", 0) + 1 + skipped
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            problems.append(
                Problem(file, line, tr("A cell of this row is too long; the row was left out."), left_out=True)
            )
            continue
        yield line, cells


def _headings(cells: list[str], file: str) -> tuple[str, ...]:
    if len(cells) > MAX_COLUMNS:
        raise _too_large(file, tr("has more than {n} columns", n=in_thousands(MAX_COLUMNS)))
    return tuple(released(cell).strip().lstrip("\ufeff") for cell in cells)


def _fitting(line: int, cells: list[str], columns: tuple[str, ...], file: str, problems: list[Problem]) -> Row | None:
    """The row if it is as wide as the headings (empty cells at the end aside), else None and a problem."""
    width = len(columns)
    while len(cells) > width and not cells[-1].strip():
        cells.pop()
    if len(cells) == width:
        return Row(line, tuple(released(cell) for cell in cells))
    has = count(len(cells), "{n} cell", "{n} cells")
    wanted = count(width, "{n} column", "{n} columns")
    reason = tr("The row has {has} but the table {wanted}; it was left out.", has=has, wanted=wanted)
    problems.append(Problem(file, line, reason, left_out=True))
    return None
