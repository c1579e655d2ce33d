"""Mapping files and the fields they may name."""

from __future__ import annotations

import pytest

from liaison.exchange.tables import MAPPABLE_FIELDS, read_mapping, read_table
from liaison.model.errors import InputError


def test_a_mapping_file() -> None:
    assert read_mapping(b'{"Wer": "name"}', "m.json") == {"Wer": "name"}
    assert read_mapping('{"é": "name"}'.encode("utf-16"), "m.json") == {"é": "name"}


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b'{"a": 1}', b"\xff\xfe\xff", b"[" * 100_000])
def test_what_is_no_mapping_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"m\.json") as caught:
        read_mapping(data, "m.json")
    assert caught.value.way_out.endswith(' such as {"Customer": "organisation", "Mail": "email"}.')


@pytest.mark.parametrize("field", [field for field in MAPPABLE_FIELDS if field != "ignore"])
def test_every_field_can_be_mapped_and_changes_the_contact(field: str) -> None:
    cell = {"birthday": "1980-01-02", "anniversary": "1980-01-02", "time zone": "Europe/Berlin"}.get(field, "a.example")
    who = "nickname" if field == "name" else "name"
    with_it = read_table(f"a,b\nAnn,{cell}\n".encode(), "a.csv", mapping={"a": who, "b": field})
    without = read_table(f"a,b\nAnn,{cell}\n".encode(), "a.csv", mapping={"a": who, "b": "ignore"})
    assert with_it.unmapped == ()
    assert [contact.digest for contact in with_it.contacts] != [contact.digest for contact in without.contacts]
