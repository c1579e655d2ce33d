"""Tables that we write: safe in a spreadsheet, the same when read back."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.exchange.tables import read_grid, read_table, write_table

TEXT = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), st.sampled_from("'=+-@\t\r\n\",;|"))
)
DANGEROUS = tuple("=+-@\t\r\n")


def test_the_form_of_a_table() -> None:
    data = write_table([{"Name": 'Ann "A" Ash', "Phone": "+1 555"}, {"Name": "=1+1"}], ["Name", "Phone"])
    assert data == b'\xef\xbb\xbf"Name","Phone"\r\n"Ann ""A"" Ash","\'+1 555"\r\n"\'=1+1",""\r\n'


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "\x00=1", "＝1", "'=1"])
def test_no_cell_begins_like_a_formula(cell: str) -> None:
    data = write_table([{"a": cell}], ["a"]).decode("utf-8-sig")
    written = list(csv.reader(StringIO(data, newline="")))[1][0]
    assert written.startswith("'")
    assert read_grid(data.encode(), "a.csv").rows[0].cells == (cell.replace("\x00", ""),)


@pytest.mark.parametrize("cell", ["'", "'tis", "''", "'''", "''=x", "O'Neill", ""])
def test_apostrophes_stay(cell: str) -> None:
    rows = read_grid(write_table([{"a": cell, "b": "x"}], ["a", "b"]), "a.csv").rows
    assert rows[0].cells == (cell, "x")


def test_a_row_of_nothing_but_a_guarded_line_end_is_empty() -> None:
    assert read_grid(write_table([{"a": "", "b": "\r"}], ["a", "b"]), "a.csv").rows == ()


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(TEXT, TEXT, TEXT), max_size=5), st.sampled_from([",", ";", "\t", "|"]))
def test_what_is_written_reads_back_the_same(rows: list[tuple[str, str, str]], delimiter: str) -> None:
    columns = ("Name", "=Odd, one", "Third|;")
    data = write_table([dict(zip(columns, row, strict=True)) for row in rows], columns, delimiter=delimiter)
    grid = read_grid(data, "a.csv")
    assert grid.columns == columns
    assert [row.cells for row in grid.rows] == [row for row in rows if any(cell.strip() for cell in row)]
    assert grid.problems == ()
    for record in csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter):
        assert not any(cell.startswith(DANGEROUS) for cell in record)


def test_contacts_survive_the_way_through_a_table() -> None:
    data = write_table([{"Name": "Ann", "Phone": "+1 555", "Notes": "- one\n- two"}], ["Name", "Phone", "Notes"])
    (ann,) = read_table(data, "a.csv").contacts
    assert (ann.name, ann.channels[0].address, ann.notes) == ("Ann", "+1 555", "- one\n- two")
