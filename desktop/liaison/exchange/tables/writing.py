"""Writing tables that spreadsheets open and never run."""

from __future__ import annotations

import csv
from codecs import BOM_UTF8
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO

from liaison.exchange.tables.sniffing import guarded


def write_table(rows: Iterable[Mapping[str, str]], columns: Sequence[str], *, delimiter: str = ",") -> bytes:
    """A table with headings, in UTF-8 with a byte order mark, CRLF and every cell quoted (RFC 4180).

    A cell that begins like a formula (``= + - @``, tab, line end) is given a leading apostrophe, which our own
    reader takes away again; NUL is left out. A column that a row does not have is empty.
    """
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([guarded(column) for column in columns])
    for row in rows:
        writer.writerow([guarded(row.get(column, "")) for column in columns])
    return BOM_UTF8 + text.getvalue().encode("utf-8", "replace")
