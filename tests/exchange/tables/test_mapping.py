"""Mapping files and the fields they may name."""

from __future__ import annotations

import pytest

from liaison.exchange.report import UnreadableFile
from liaison.exchange.tables import MAPPABLE_FIELDS, NeedsMapping, read_mapping, read_table
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


def test_only_what_is_recognised_is_proposed() -> None:
    table = (
        "Rechnung,Betrag,Kontaktweg,Rückruf,Seite,Customer no,Customer name\n"
        "2026-01-02,1200.50,a@b.example,+49 30 123456,https://b.example,100234567,Pell\n"
    )
    with pytest.raises(NeedsMapping) as caught:
        read_table(table.encode(), "a.csv")
    assert caught.value.proposed == {
        "Kontaktweg": "email",
        "Rückruf": "phone",
        "Seite": "website",
        "Customer name": "organisation",
    }
    assert caught.value.examples["Rechnung"] == "2026-01-02"
    assert '"Kontaktweg": "email"' in caught.value.way_out
    assert "{{" not in caught.value.way_out


def test_a_table_of_our_own_with_a_mapping_is_read() -> None:
    heading = "Client,Side,What,Asked on,First due on,Slips,On behalf of"
    data = f"{heading}\nPell,ours,Send it,2026-01-02,,0,\n".encode()
    with pytest.raises(UnreadableFile, match="a table of promises that Liaison wrote"):
        read_table(data, "a.csv")
    (contact,) = read_table(data, "a.csv", mapping={"Client": "organisation"}).contacts
    assert contact.organisation == "Pell"
