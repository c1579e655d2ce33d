"""What each contact card of other programs yields, read off the files by eye."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from liaison.exchange.cards import CardFile, ChannelIn, ContactIn, read_cards
from liaison.model.values import ChannelKind as Kind

FOLDER = Path(__file__).parents[2] / "data" / "contacts"


def read(name: str) -> CardFile:
    return read_cards((FOLDER / name).read_bytes(), name)


def only(name: str) -> ContactIn:
    found = read(name)
    assert found.problems == ()
    (contact,) = found.contacts
    return contact


def test_evolution() -> None:
    john = only("John_Doe_EVOLUTION.vcf")
    assert john.name == "Mr. John Richter, James Doe Sr."
    assert (john.prefix, john.given_name, john.additional) == ("Mr.", "John", "Richter, James")
    assert (john.family_name, john.suffix, john.nicknames) == ("Doe", "Sr.", ("Johny",))
    assert john.uid == "477343c8e6bf375a9bac1f96a5000837"
    assert (john.organisation, john.department, john.title) == ("IBM", "Accounting, Dungeon", "Money Counter")
    assert not john.is_organisation
    assert (john.birthday_year, john.birthday_month, john.birthday_day) == (1980, 3, 22)
    assert john.anniversary == date(1980, 3, 22)
    assert john.channels == (
        ChannelIn(Kind.CHAT, "johnny5@aol.com", "AIM"),
        ChannelIn(Kind.MOBILE, "905-666-1234"),
        ChannelIn(Kind.PHONE, "905-555-1234", "work"),
        ChannelIn(Kind.EMAIL, "john.doe@ibm.com", "work"),
    )
    assert john.addresses == ("ASB-123, 15 Crescent moon drive, Albaney, New York, 12345, United States of America",)
    assert john.related == (("spouse", "Maria"), ("manager", "Big Blue"), ("assistant", "Little Red"))
    assert john.notes.startswith('THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY')
    assert "SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS" in john.notes
    assert (john.categories, john.websites) == (("VIP",), ("http://www.ibm.com",))
    assert john.revision == datetime(2012, 3, 5, 13, 32, 54, tzinfo=UTC)


def test_iphone_with_doubled_carriage_returns_and_a_photo() -> None:
    john = only("John_Doe_IPHONE.vcf")
    assert john.name == "Mr. John Richter James Doe Sr."
    assert (john.given_name, john.additional, john.family_name) == ("John", "Richter James", "Doe")
    assert (john.organisation, john.department, john.title) == ("IBM", "Accounting", "Money Counter")
    assert (john.birthday_year, john.birthday_month, john.birthday_day) == (2012, 6, 6)
    assert john.channels == (
        ChannelIn(Kind.EMAIL, "john.doe@ibm.com", "", 1),
        ChannelIn(Kind.MOBILE, "905-555-1234", "", 1),
        ChannelIn(Kind.PHONE, "905-666-1234", "home"),
        ChannelIn(Kind.PHONE, "905-777-1234", "work"),
        ChannelIn(Kind.FAX, "905-888-1234", "home"),
        ChannelIn(Kind.FAX, "905-999-1234", "work"),
        ChannelIn(Kind.PAGER, "905-111-1234"),
        ChannelIn(Kind.PHONE, "905-222-1234", "assistant phone"),
    )
    assert john.addresses == (
        "Silicon Alley 5, New York, New York, 12345, United States of America",
        "Street4, Building 6, Floor 8, New York, 12345, USA",
    )
    assert john.websites == ("http://www.ibm.com",)
    assert (john.notes, john.uid, john.revision) == ("", None, None)


def test_gmail() -> None:
    greg = only("gmail-single.vcf")
    assert (greg.name, greg.given_name, greg.family_name) == ("Greg Dartmouth", "Greg", "Dartmouth")
    assert (greg.organisation, greg.title, greg.nicknames) == ("TheCompany", "TheJobTitle", ("Gman",))
    assert (greg.birthday_year, greg.birthday_month, greg.birthday_day) == (1960, 9, 10)
    assert greg.anniversary == date(1970, 6, 2)
    assert greg.channels == (
        ChannelIn(Kind.EMAIL, "gdartmouth@hotmail.com"),
        ChannelIn(Kind.CHAT, "123456789", "ICQ"),
        ChannelIn(Kind.MOBILE, "555 555 1111"),
        ChannelIn(Kind.PHONE, "555 555 2222", "GRAND_CENTRAL"),
    )
    assert greg.addresses == ("123 Home St, Home City, HM 12345", "321 Custom St, Custom City, TX, 98765, USA")
    assert greg.related == (("spouse", "MySpouse"), ("CustomRelationship", "MyCustom"))
    assert greg.websites == ("http://TheProfile.com",)
    assert greg.notes.split("\n") == [
        "This is GMail's note field.",
        "It should be added as a NOTE type.",
        "ACustomField: CustomField",
    ]


def test_outlook_in_quoted_printable_with_key_and_photo() -> None:
    mike = only("outlook-2007.vcf")
    assert mike.name == "Mr. Michael Angstadt Jr."
    assert (mike.given_name, mike.family_name, mike.nicknames) == ("Michael", "Angstadt", ("Mike",))
    assert (mike.organisation, mike.department) == ("TheCompany", "TheDepartment")
    assert (mike.title, mike.role) == ("TheJobTitle", "TheProfession")
    assert (mike.birthday_year, mike.birthday_month, mike.birthday_day) == (1922, 3, 10)
    assert mike.anniversary == date(2012, 8, 1)
    assert mike.channels == (
        ChannelIn(Kind.EMAIL, "mike.angstadt@gmail.com", "", 1),
        ChannelIn(Kind.PHONE, "(111) 555-1111", "work"),
        ChannelIn(Kind.PHONE, "(111) 555-2222", "home"),
        ChannelIn(Kind.MOBILE, "(111) 555-4444"),
        ChannelIn(Kind.FAX, "(111) 555-3333", "work"),
        ChannelIn(Kind.PHONE, "(111) 555-4444", "callback"),
        ChannelIn(Kind.CHAT, "im@aim.com"),
    )
    assert mike.addresses == ("TheOffice, 222 Broadway, New York, NY, 99999, USA",)
    assert mike.related == (
        ("manager", "TheManagerName"),
        ("assistant", "TheAssistantName"),
        ("spouse", "TheSpouse"),
    )
    assert mike.notes.split("\n") == [
        "This is the NOTE field\t",
        "I assume it encodes this text inside a NOTE vCard type.",
        "But I'm not sure because there's text formatting going on here.",
        "It does not preserve the formatting",
    ]
    assert mike.websites == ("http://mikeangstadt.name",)
    assert mike.revision == datetime(2012, 8, 1, 18, 46, 31, tzinfo=UTC)


def test_example_of_rfc_6350() -> None:
    simon = only("rfc6350-example.vcf")
    assert (simon.name, simon.given_name, simon.family_name) == ("Simon Perreault", "Simon", "Perreault")
    assert simon.suffix == "ing. jr, M.Sc."
    assert (simon.birthday_year, simon.birthday_month, simon.birthday_day) == (None, 2, 3)
    assert simon.anniversary == date(2009, 8, 8)
    assert simon.organisation == "Viagenie"
    assert simon.channels == (
        ChannelIn(Kind.PHONE, "+1-418-656-9254 ext. 102", "work", 1),
        ChannelIn(Kind.MOBILE, "+1-418-262-6501", "work"),
        ChannelIn(Kind.EMAIL, "simon.perreault@viagenie.ca", "work"),
    )
    assert simon.addresses == ("Suite D2-630, 2875 Laurier, Quebec, QC, G1V 2M2, Canada",)
    assert simon.websites == ("http://nomis80.org",)
    assert simon.time_zone is None


def test_android_with_six_cards() -> None:
    found = read("John_Doe_ANDROID.vcf")
    john, jane, short, long, bob, henry = found.contacts
    assert [contact.line for contact in found.contacts] == [1, 6, 11, 18, 36, 71]
    assert (john.name, john.channels) == (
        "john.doe@company.com",
        (ChannelIn(Kind.EMAIL, "john.doe@company.com", "", 1),),
    )
    assert (jane.name, jane.categories) == ("jane.doe@company.com", ("My Contacts",))
    assert (short.name, short.family_name) == ("Ñ Ñ Ñ Ñ Ñ", "Ñ Ñ Ñ Ñ")
    assert short.channels == (ChannelIn(Kind.MOBILE, "123456789", "", 1),)
    assert long.name == " ".join("Ñ" * 11)
    assert long.channels == (
        ChannelIn(Kind.MOBILE, "123456", "", 1),
        ChannelIn(Kind.PHONE, "234567", "home"),
        ChannelIn(Kind.MOBILE, "3456789"),
        ChannelIn(Kind.PHONE, "45678901", "home"),
    )
    assert long.notes == "Ñ Ñ Ñ Ñ Ñ Ñ Ñ ÑÑ Ñ Ñ Ñ Ñ Ñ Ñ ÑÑ Ñ Ñ Ñ Ñ"
    assert (bob.family_name, bob.given_name, bob.organisation) == ("Ñ Ñ", "Ñ Ñ Ñ", "Ñ" * 12)
    assert bob.channels == (
        ChannelIn(Kind.MOBILE, "123456", "", 1),
        ChannelIn(Kind.EMAIL, "bob@company.com", "work", 1),
        ChannelIn(Kind.EMAIL, "Ñ" * 14, "", 1),
        ChannelIn(Kind.PHONE, "123456", "work"),
        ChannelIn(Kind.FAX, "123456", "work"),
    )
    assert bob.websites == ("www.company.com", "http://www.company.com")
    assert (henry.name, henry.family_name) == ("ÑÑÑÑ", "ÑÑÑÑ")
    assert henry.organisation == "Ñ" * 44
    assert [channel.address for channel in henry.channels] == ["55556666", "henry@company.com"]
    assert [problem.line for problem in found.problems] == [44, 82]
    assert "no @" in found.problems[0].reason
    assert "character set" in found.problems[1].reason
