"""Tables of contacts: the exports of Google Contacts, Outlook and HubSpot, and any other."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from liaison.exchange.cards import ChannelIn, ContactIn
from liaison.exchange.report import UnreadableFile
from liaison.exchange.tables import NeedsMapping, TableFile, read_table
from liaison.exchange.tables import sniffing as sniffing_module
from liaison.model.errors import InputError
from liaison.model.values import ChannelKind as Kind

GOOGLE_OLD = """\
Name,Given Name,Additional Name,Family Name,Name Prefix,Name Suffix,Nickname,Birthday,Occupation,Notes,\
Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,IM 1 - Type,IM 1 - Service,\
IM 1 - Value,\
Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Address 1 - Type,Address 1 - Formatted,\
Address 1 - Street,Address 1 - City,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,\
Organization 1 - Title,\
Organization 1 - Department,Relation 1 - Type,Relation 1 - Value,Website 1 - Type,Website 1 - Value,\
Event 1 - Type,Event 1 - Value\r
Dr. Ann B. Ash PhD,Ann,B.,Ash,Dr.,PhD,Annie,1980-03-22,Buyer,"Likes tea
and cake",* myContacts ::: Press ::: VIP,\
Home,ann@home.example,* Work,ann@ash.example ::: a.ash@ash.example,Home,Skype,ann.ash,\
Mobile,+1 555 0100 ::: +1 555 0101,Work Fax,+1 555 0199,Work,"1 High St
Leeds, LS1",1 High St,\
Leeds,,Ash Ltd,,Head of Sales,\
Sales,Manager,Cy,Profile,https://ash.example,\
Anniversary,2005-06-07\r
"""

GOOGLE_NEW = """\
First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,\
Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,\
Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,\
Address 1 - Country,Website 1 - Label,Website 1 - Value
Bo,,Birk,,,,,,Birk AS,CEO,,--04-12,,https://example.com/p.jpg,* myContacts ::: Clients,* Work,bo@birk.example,\
Mobile,+47 555 00,Work,Storgata 1,Oslo,0155,Norway,,
,,,,,,,,Cardinal Ltd,,,,,,* myContacts,,,Main,555,,,,,,,
"""

OUTLOOK = """\
"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title","Business Street",\
"Business City","Business Postal Code","Business Country/Region","Home Street","Business Fax","Business Phone",\
"Home Phone","Mobile Phone","Other Phone","Pager","Account","Anniversary","Assistant's Name","Birthday","Categories",\
"E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address","Manager's Name","Notes","Profession","Spouse",\
"Web Page"
"Mr.","Dan","E.","Dahl","Jr.","Dahl Inc","Sales","Buyer","1 Main St",\
"Boston","02110","United States","2 Side St","555-0199","555-0100",\
"555-0101","555-0102","","555-0103","x","0/0/00","Fay","3/22/1980","Red;Blue",\
"dan@dahl.example","SMTP","Dan Dahl","/o=Dahl/ou=Exchange/cn=dan","Gil","A note","Merchant","Hal",\
"dahl.example"
"""

OUTLOOK_GERMAN = """\
"Anrede";"Vorname";"Weitere Vornamen";"Nachname";"Firma";"Abteilung";"Position";"Straße geschäftlich";\
"Ort geschäftlich";"Postleitzahl geschäftlich";"Telefon geschäftlich";"Telefon privat";"Mobiltelefon";\
"Fax geschäftlich";"E-Mail-Adresse";\
"E-Mail 2: Adresse";"Geburtstag";"Kategorien";"Notizen";"Webseite"
"Frau";"Käthe";"";"Müller";"Größe & Söhne GmbH";"Einkauf";"Leiterin";"Kölner Straße 1";"Köln";\
"50667";"+49 221 1";"+49 221 2";"+49 170 3";"+49 221 4";"kaethe@groesse.example";\
"k.mueller@example.com";"3.4.1975";"Kundin";"Mag Bücher";"groesse.example"
"""

HUBSPOT = """\
Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Company name,Job Title,Contact owner,\
Lifecycle Stage,Last Activity Date,Time Zone,City,Country/Region
501,Eve,Elm,eve@elm.example,555-1,555-2,Elm Group,CMO,Nora North,Customer,2026-11-01,america_slash_new_york,Albany,USA
"""

HUBSPOT_COMPANIES = """\
Record ID,Company name,Company Domain Name,Industry,Time Zone,Phone Number,Company owner
77,Harbor Foods,https://www.harbor.example/,Food,Europe/London,555-7,Nora North
78,,,,,,
"""


def read(text: str, mapping: Mapping[str, str] | None = None, *, encoding: str = "utf-8") -> TableFile:
    return read_table(text.encode(encoding), "a.csv", mapping=mapping)


def only(found: TableFile) -> ContactIn:
    (contact,) = found.contacts
    return contact


def test_google_as_it_was() -> None:
    found = read(GOOGLE_OLD)
    ann = only(found)
    assert (found.recognised, found.problems) == ("Google Contacts", ())
    assert set(found.unmapped) == {
        "IM 1 - Type",
        "Address 1 - Street",
        "Address 1 - City",
        "Organization 1 - Type",
        "Organization 1 - Yomi Name",
    }
    assert ann.name == "Dr. Ann B. Ash PhD"
    assert (ann.prefix, ann.given_name, ann.additional, ann.family_name) == ("Dr.", "Ann", "B.", "Ash")
    assert (ann.suffix, ann.nicknames, ann.role) == ("PhD", ("Annie",), "Buyer")
    assert (ann.birthday_year, ann.birthday_month, ann.birthday_day) == (1980, 3, 22)
    assert ann.notes == "Likes tea\nand cake"
    assert ann.categories == ("Press", "VIP")
    assert ann.channels == (
        ChannelIn(Kind.EMAIL, "ann@ash.example", "work", 1),
        ChannelIn(Kind.EMAIL, "a.ash@ash.example", "work", 1),
        ChannelIn(Kind.EMAIL, "ann@home.example", "home"),
        ChannelIn(Kind.SKYPE, "ann.ash"),
        ChannelIn(Kind.MOBILE, "+1 555 0100"),
        ChannelIn(Kind.MOBILE, "+1 555 0101"),
        ChannelIn(Kind.FAX, "+1 555 0199", "work"),
    )
    assert ann.addresses == ("1 High St, Leeds, LS1",)
    assert (ann.organisation, ann.title, ann.department) == ("Ash Ltd", "Head of Sales", "Sales")
    assert (ann.related, ann.websites) == ((("manager", "Cy"),), ("https://ash.example",))
    assert ann.anniversary == date(2005, 6, 7)
    assert (ann.line, ann.is_organisation, len(ann.digest)) == (2, False, 64)


def test_google_as_it_is() -> None:
    found = read(GOOGLE_NEW)
    bo, cardinal = found.contacts
    assert (found.recognised, found.problems) == ("Google Contacts", ())
    assert (bo.name, bo.organisation, bo.title) == ("Bo Birk", "Birk AS", "CEO")
    assert (bo.birthday_year, bo.birthday_month, bo.birthday_day) == (None, 4, 12)
    assert bo.channels == (
        ChannelIn(Kind.EMAIL, "bo@birk.example", "work", 1),
        ChannelIn(Kind.MOBILE, "+47 555 00"),
    )
    assert bo.addresses == ("Storgata 1, Oslo, 0155, Norway",)
    assert bo.categories == ("Clients",)
    assert (cardinal.name, cardinal.is_organisation, cardinal.line) == ("Cardinal Ltd", True, 3)
    assert cardinal.channels == (ChannelIn(Kind.PHONE, "555", "Main"),)


def test_outlook() -> None:
    found = read(OUTLOOK)
    dan = only(found)
    assert found.recognised == "Outlook"
    assert found.unmapped == ("Account", "E-mail Type", "E-mail Display Name")
    assert [(problem.line, "inside a mail server" in problem.reason) for problem in found.problems] == [(2, True)]
    assert (dan.name, dan.prefix, dan.title, dan.role) == ("Mr. Dan E. Dahl Jr.", "Mr.", "Buyer", "Merchant")
    assert (dan.organisation, dan.department) == ("Dahl Inc", "Sales")
    assert (dan.birthday_year, dan.birthday_month, dan.birthday_day) == (1980, 3, 22)
    assert dan.anniversary is None
    assert dan.channels == (
        ChannelIn(Kind.FAX, "555-0199", "work"),
        ChannelIn(Kind.PHONE, "555-0100", "work"),
        ChannelIn(Kind.PHONE, "555-0101", "home"),
        ChannelIn(Kind.MOBILE, "555-0102"),
        ChannelIn(Kind.PAGER, "555-0103"),
        ChannelIn(Kind.EMAIL, "dan@dahl.example"),
    )
    assert dan.addresses == ("1 Main St, Boston, 02110, United States", "2 Side St")
    assert dan.related == (("assistant", "Fay"), ("manager", "Gil"), ("spouse", "Hal"))
    assert (dan.categories, dan.notes, dan.websites) == (("Red", "Blue"), "A note", ("dahl.example",))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"])
def test_german_outlook_in_every_encoding(encoding: str) -> None:
    found = read(OUTLOOK_GERMAN, encoding=encoding)
    frau = only(found)
    assert (found.recognised, found.unmapped) == ("Outlook", ())
    assert len(found.problems) == (encoding in {"cp1252", "mac_roman"})
    assert (frau.name, frau.organisation) == ("Frau Käthe Müller", "Größe & Söhne GmbH")
    assert (frau.department, frau.title) == ("Einkauf", "Leiterin")
    assert (frau.birthday_year, frau.birthday_month, frau.birthday_day) == (1975, 4, 3)
    assert frau.channels == (
        ChannelIn(Kind.PHONE, "+49 221 1", "work"),
        ChannelIn(Kind.PHONE, "+49 221 2", "home"),
        ChannelIn(Kind.MOBILE, "+49 170 3"),
        ChannelIn(Kind.FAX, "+49 221 4", "work"),
        ChannelIn(Kind.EMAIL, "kaethe@groesse.example"),
        ChannelIn(Kind.EMAIL, "k.mueller@example.com"),
    )
    assert frau.addresses == ("Kölner Straße 1, Köln, 50667",)
    assert (frau.notes, frau.categories) == ("Mag Bücher", ("Kundin",))


def test_hubspot_contacts() -> None:
    found = read(HUBSPOT)
    eve = only(found)
    assert (found.recognised, found.problems, found.unmapped) == ("HubSpot", (), ("Last Activity Date",))
    assert (eve.name, eve.organisation, eve.title) == ("Eve Elm", "Elm Group", "CMO")
    assert (eve.external_id, eve.owner, eve.status) == ("501", "Nora North", "Customer")
    assert (eve.time_zone, eve.addresses) == ("America/New_York", ("Albany, USA",))
    assert eve.channels == (
        ChannelIn(Kind.EMAIL, "eve@elm.example"),
        ChannelIn(Kind.PHONE, "555-1"),
        ChannelIn(Kind.MOBILE, "555-2"),
    )


@pytest.mark.parametrize("heading", ["Company name", "Name"])
def test_hubspot_companies(heading: str) -> None:
    found = read(HUBSPOT_COMPANIES.replace("Company name", heading))
    harbor = only(found)
    assert found.recognised == "HubSpot"
    assert [problem.line for problem in found.problems] == [3]
    assert (harbor.name, harbor.is_organisation, harbor.domain) == ("Harbor Foods", True, "harbor.example")
    assert (harbor.categories, harbor.time_zone, harbor.external_id) == (("Food",), "Europe/London", "77")
    assert harbor.channels == (ChannelIn(Kind.PHONE, "555-7"),)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_obvious_headings_with_any_delimiter(delimiter: str) -> None:
    rows = (("Full name", "E-mail", "Company", "Mood"), ('"Ash, Ann; | "', "ann@a.example", "Ash Ltd", "fine"))
    found = read("\n".join(delimiter.join(row) for row in rows))
    assert (found.recognised, found.unmapped) == (None, ("Mood",))
    assert (only(found).name, only(found).organisation) == ("Ash, Ann; |", "Ash Ltd")


def test_the_line_that_excel_understands_names_the_delimiter() -> None:
    found = read("sep=^\r\nName^Email\r\nAnn, a; b^a@b\r\n")
    assert (only(found).name, only(found).line) == ("Ann, a; b", 3)


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp932", "山田太郎は東京の会社で働いています"),
        ("cp1251", "Анна Каренина работает в Петербурге"),
        ("gb18030", "张伟在北京的公司工作"),
    ],
)
def test_other_scripts_without_a_mark(encoding: str, name: str) -> None:
    found = read("Name,Email,Notes\n" + f"{name},a@b.example,{name}\n" * 3, encoding=encoding)
    assert found.contacts[0].name == name
    assert [problem.line for problem in found.problems] == [None]


def test_rows_that_do_not_fit_are_said() -> None:
    found = read('Name,Email\nAnn,a@b\n"Bo\nBirk",b@b,extra\nCy\n\nDi,d@b,,,\n,\n')
    assert [contact.name for contact in found.contacts] == ["Ann", "Di"]
    assert [problem.line for problem in found.problems] == [3, 5]
    assert "3 cells but the table 2 columns" in found.problems[0].reason


def test_a_cell_too_long_for_a_table_is_said() -> None:
    found = read(f"Name,Email,Notes\nAnn,a@b,{'x' * 200_000}\nBo,b@b,{'x' * 100_000}\n{'x' * 10_001},c@b,\n")
    assert [(contact.name, len(contact.notes)) for contact in found.contacts] == [("Bo", 100_000), ("c@b", 0)]
    assert [problem.line for problem in found.problems] == [2, 4]


def test_nul_is_left_out_and_said() -> None:
    found = read("Name,Email\nA\x00nn,a@b\n")
    assert only(found).name == "Ann"
    assert [problem.line for problem in found.problems] == [None]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["3/4/1980", "22/4/1980"], [(1980, 4, 3), (1980, 4, 22)]),
        (["3/4/1980", "4/22/1980"], [(1980, 3, 4), (1980, 4, 22)]),
        (["3/4/1980", "5/6/1980"], [None, None]),
        (["3/4/1980", "22/4/1980", "4/22/1980"], [None, (1980, 4, 22), (1980, 4, 22)]),
        (["5/5/1980", "3.4.1980", "1980/4/3"], [(1980, 5, 5), (1980, 4, 3), (1980, 4, 3)]),
        (["3 Feb 1980", "February 3rd, 1980", "3-feb"], [(1980, 2, 3), (1980, 2, 3), (None, 2, 3)]),
        (["22/4/80", "soon"], [(None, 4, 22), None]),
    ],
)
def test_dates_are_read_in_the_order_of_their_column(cells: list[str], expected: list[tuple[int, ...] | None]) -> None:
    found = read(
        "Name,Birthday\n" + "".join(f"P{index},{cell!r}\n".replace("'", '"') for index, cell in enumerate(cells))
    )
    read_out = [(c.birthday_year, c.birthday_month, c.birthday_day) for c in found.contacts]
    assert read_out == [parts or (None, None, None) for parts in expected]
    assert len(found.problems) == expected.count(None)


def test_an_unknown_time_zone_is_said() -> None:
    found = read("Name,Time zone\nAnn,Mars/Olympus\n")
    assert (only(found).time_zone, [problem.line for problem in found.problems]) == (None, [2])


def test_unknown_headings_ask_for_a_mapping() -> None:
    with pytest.raises(NeedsMapping, match="Datum, Betrag") as caught:
        read("Datum,Betrag\n1,2\n")
    assert caught.value.columns == ("Datum", "Betrag")
    assert "organisation" in caught.value.fields
    assert caught.value.proposed == {}
    assert "Datum" not in caught.value.way_out


def test_one_known_heading_among_strange_ones_is_not_enough() -> None:
    with pytest.raises(NeedsMapping):
        read("Datum,Betrag,Kunde\n1,2,Ash\n")
    assert only(read("Kunde\nAsh\n")).is_organisation


def test_a_mapping_goes_first() -> None:
    found = read(
        "Wer,Wo,Email,Tel\nAnn,Ash,a@b,1\n", {"Wer": "name", " wo ": "Company", "Tel": "work_phone", "Email": "ignore"}
    )
    ann = only(found)
    assert (ann.name, ann.organisation, found.unmapped) == ("Ann", "Ash", ("Email",))
    assert ann.channels == (ChannelIn(Kind.PHONE, "1", "work"),)


@pytest.mark.parametrize("mapping", [{"Nope": "name"}, {"Name": "nope"}])
def test_a_mapping_that_names_what_there_is_not_is_refused(mapping: dict[str, str]) -> None:
    with pytest.raises(InputError, match=r"[Nn]ope") as caught:
        read("Name,Email\nAnn,a@b\n", mapping)
    assert caught.value.way_out


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"\n\n , \n", "empty"),
        (b"PK\x03\x04rest", "spreadsheet"),
        (b"%PDF-1.7", "PDF"),
        (b"\xef\xbb\xbfBEGIN:VCARD\nEND:VCARD", "contact cards"),
        (bytes(range(32)) * 10, "not text"),
        (b"," * 2000, "empty"),
        (b"a," * 2000, "more than 1,000 columns"),
    ],
)
def test_what_is_not_a_table_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile, match=reason):
        read_table(data, "a.csv")


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sniffing_module, "MAX_ROWS", 2)
    assert len(read("Name\na\nb\n").contacts) == 2
    with pytest.raises(UnreadableFile, match="more than 2 rows"):
        read("Name\na\nb\nc\n")
    monkeypatch.setattr(sniffing_module, "MAX_BYTES", 3)
    with pytest.raises(UnreadableFile, match="64 MB"):
        read("Name\na\n")


def test_progress_is_told() -> None:
    told: list[tuple[int, int]] = []
    text = "Name\n" + "Ann\n" * 501
    read_table(text.encode(), "a.csv", progress=lambda done, total: told.append((done, total)))
    assert told == [(2005, 2009), (2009, 2009)]
