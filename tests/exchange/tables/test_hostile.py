"""Input made to break the reader of tables: it ends in time, in bounds, and with no error but its own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.exchange.tables import MAPPABLE_FIELDS, read_table
from liaison.model.errors import InputError
from support.bounded import read_bounded

MB = 1_000_000
HEAD = b"name,email\n"

BOMBS = {
    "one long line": (b"a" * MB, "refused"),
    "quotes": (b'"' * MB, "refused"),
    "quotes in a row": (HEAD + b'"' * MB, "0 1"),
    "delimiters": (b"," * (MB // 2), "refused"),
    "headings": (b"a," * (MB // 2), "refused"),
    "delimiters in a row": (HEAD + b"x" + b"," * (MB // 2) + b"y", "0 1"),
    "rows": (HEAD + b"a,b\n" * 190_000, "190000 190000"),
    "too many rows": (HEAD + b"a,\n" * 250_000, "refused"),
    "rows that do not fit": (HEAD + b"a\n" * 190_000, "0 190000"),
    "NUL": (b"\x00" * MB, "refused"),
    "octets that are no text": (HEAD + bytes(range(128, 256)) * 7_000, "0 2"),
    "unmarked text in many rows": (HEAD + b"\xe4\xff\x81\x90,x@y\n" * 100_000, "100000 1"),
    "white space in addresses": (HEAD + (b'x,"a@b@' + b" " * 9_000 + b'x"\n') * 100, "100 0"),
    "white space in categories": (b"name,categories\n" + (b'x,"' + b" " * 9_900 + b'x"\n') * 100, "100 0"),
    "many values in a cell": (b"Name,E-mail 1 - Value\nx," + b"a:::" * 2_400 + b"\n", "1 2400"),
    "unknown time zones": (b"name,time zone\n" + b"".join(b"x,Aa/b%d\n" % n for n in range(60_000)), "60000 60000"),
    "an unclosed quote": (HEAD + b'x,"' + b"a\n" * (MB // 2), "refused"),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs(name: str) -> None:
    data, expected = BOMBS[name]
    assert read_bounded("liaison.exchange.tables", "read_table", data) == expected


def attempt(data: bytes, mapping: dict[str, str] | None = None) -> None:
    try:
        found = read_table(data, "a.csv", mapping=mapping)
    except InputError:
        return
    assert set(found.unmapped) <= set(found.columns)
    for contact in found.contacts:
        assert contact.name
        assert not any(character in contact.name + contact.notes for character in "\x00\r\x1b")
        (contact.name + contact.notes).encode()
    for problem in found.problems:
        assert problem.reason.endswith(".")


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_raw_octets(data: bytes) -> None:
    attempt(data)
    attempt(HEAD + data)


CELL = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["a@b ::: c@d", "* Work", "31/12/1980", "0/0/00", "²/³/1980", "1980-13-01", "'=1", "Europe/Berlin", "https://"]
    ),
)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(sorted(MAPPABLE_FIELDS)), min_size=1, max_size=8),
    st.lists(st.lists(CELL, max_size=9), max_size=5),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from(["utf-8", "utf-16", "cp1252", "cp932", "latin-1", "mac_roman"]),
)
def test_generated_tables(fields: list[str], rows: list[list[str]], delimiter: str, encoding: str) -> None:
    columns = [f"c{index}" for index in range(len(fields))]
    text = "\n".join([delimiter.join(columns), *(delimiter.join(row) for row in rows)])
    attempt(text.encode(encoding, "replace"), dict(zip(columns, fields, strict=True)))
