"""Writing tables that spreadsheets open and never run."""

from __future__ import annotations

import csv
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO
from typing import Final

from liaison.exchange.tables.sniffing import guarded

#: Rows are handed on in pieces of about so many characters.
_PIECE: Final = 250_000


def write_table(rows: Iterable[Mapping[str, str]], columns: Sequence[str], *, delimiter: str = ",") -> bytes:
    """A table as :func:`table_pieces` has it, whole."""
    return b"".join(table_pieces(rows, columns, delimiter=delimiter))


def table_pieces(rows: Iterable[Mapping[str, str]], columns: Sequence[str], *, delimiter: str = ",") -> Iterator[bytes]:
    """A table by pieces: headings, UTF-8 with a byte order mark, CRLF and every cell quoted (RFC 4180).

    A cell that begins like a formula (``= + - @``, tab, line end) is given a leading apostrophe, which our own
    reader takes away again; NUL is left out. A column that a row does not have is empty.
    """
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([guarded(column) for column in columns])
    yield BOM_UTF8
    for row in rows:
        writer.writerow([guarded(row.get(column, "")) for column in columns])
        if text.tell() >= _PIECE:
            yield text.getvalue().encode("utf-8", "replace")
            text.seek(0)
            text.truncate()
    yield text.getvalue().encode("utf-8", "replace")
