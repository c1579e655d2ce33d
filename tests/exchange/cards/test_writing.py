"""Contact cards that we write: their form, and that nothing is lost on the way back."""

from __future__ import annotations

import string
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.exchange.cards import ChannelIn, ContactOut, read_cards, write_cards
from liaison.exchange.cards.text import clean_text, one_line
from liaison.model.values import ChannelKind as Kind

STAMP = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)

TEXT = st.text(max_size=120).map(one_line)
SOME_TEXT = TEXT.filter(bool)
ADDRESS = st.text(st.sampled_from(string.ascii_letters + string.digits + "+-()é,;:\\\"'"), min_size=1, max_size=90)
PLAIN = ADDRESS.filter(lambda text: not text.lower().startswith(("tel:", "sms:", "fax:", "callto:", "x-apple:")))
MAIL = st.builds(
    lambda a, b: f"{a}@{b}.example", *[st.text(string.ascii_letters + ".+'é", min_size=1, max_size=70)] * 2
)
LABELS = st.sampled_from(["", "work", "home", "main", "Press, all; day", "a:b\\c", "Büro"])
TELEPHONES = (Kind.PHONE, Kind.MOBILE, Kind.FAX, Kind.PAGER)
CHATS = (Kind.SKYPE, Kind.WHATSAPP, Kind.SIGNAL, Kind.TELEGRAM, Kind.TEAMS, Kind.SLACK, Kind.ZOOM, Kind.CHAT)
SOCIALS = (Kind.LINKEDIN, Kind.SOCIAL)
RELATION = st.text(string.ascii_letters + " ,;", min_size=1, max_size=30).map(one_line).filter(bool)
PERSON = st.text(string.ascii_letters + " ,;\\é", min_size=1).map(lambda text: one_line("Bo " + text))


def channels(preferences: st.SearchStrategy[int | None]) -> st.SearchStrategy[tuple[ChannelIn, ...]]:
    one = st.one_of(
        st.builds(ChannelIn, st.sampled_from(TELEPHONES + CHATS + SOCIALS), PLAIN, LABELS, preferences),
        st.builds(ChannelIn, st.just(Kind.EMAIL), MAIL, LABELS, preferences),
    )
    several = st.lists(one, max_size=6, unique_by=lambda channel: (channel.kind, channel.address.casefold()))
    return several.map(lambda found: tuple(sorted(found, key=lambda channel: channel.preference or 101)))


def birthdays(partial: bool) -> st.SearchStrategy[tuple[int | None, int | None, int | None]]:
    whole = st.dates().map(lambda day: (day.year, day.month, day.day))
    no_year = st.dates().map(lambda day: (None, day.month, day.day))
    none = st.just((None, None, None))
    if not partial:
        return st.one_of(none, whole, no_year)
    return st.one_of(
        none,
        whole,
        no_year,
        st.dates().map(lambda d: (d.year, d.month, None)),
        st.dates().map(lambda d: (d.year, None, None)),
    )


def unique(items: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(items, max_size=3, unique=True).map(tuple)


@st.composite
def contacts(draw: st.DrawFn, version: Literal["3.0", "4.0"]) -> ContactOut:
    year, month, day = draw(birthdays(version == "4.0"))
    return ContactOut(
        name=draw(SOME_TEXT),
        uid=draw(st.one_of(st.none(), st.uuids().map(str), SOME_TEXT)),
        given_name=draw(SOME_TEXT),
        family_name=draw(TEXT),
        additional=draw(TEXT),
        prefix=draw(TEXT),
        suffix=draw(TEXT),
        nicknames=draw(unique(SOME_TEXT)),
        organisation=draw(st.one_of(st.none(), SOME_TEXT)),
        department=draw(TEXT),
        title=draw(TEXT),
        role=draw(TEXT),
        birthday_year=year,
        birthday_month=month,
        birthday_day=day,
        anniversary=draw(st.one_of(st.none(), st.dates())),
        channels=draw(channels(st.sampled_from([None, 1, 2, 50, 100]))),
        addresses=draw(unique(TEXT.map(lambda text: text.strip(" ,")).filter(bool))),
        notes=draw(st.text().map(clean_text)),
        categories=draw(unique(SOME_TEXT)),
        websites=draw(unique(SOME_TEXT)),
        time_zone=draw(st.sampled_from([None, "Europe/Berlin", "America/New_York", "UTC"])),
        related=draw(st.lists(st.tuples(RELATION, PERSON), max_size=3, unique=True).map(tuple)),
        is_organisation=draw(st.booleans()),
    )


def content(contact: ContactOut) -> dict[str, object]:
    return {field.name: getattr(contact, field.name) for field in fields(ContactOut)}


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_what_is_written_reads_back_the_same(version: Literal["3.0", "4.0"]) -> None:
    @settings(max_examples=60, deadline=None)
    @given(st.lists(contacts(version), min_size=1, max_size=3))
    def check(given_contacts: list[ContactOut]) -> None:
        data = write_cards(given_contacts, stamp=STAMP, version=version)
        found = read_cards(data, "out.vcf")
        assert found.problems == ()
        assert [content(contact) for contact in found.contacts] == [content(contact) for contact in given_contacts]
        assert {contact.revision for contact in found.contacts} == {STAMP}
        assert write_cards(given_contacts, stamp=STAMP, version=version) == data
        lines = data.split(b"\r\n")
        assert max(map(len, lines)) <= 75
        assert all(line.decode() is not None for line in lines)

    check()


def test_the_form_of_a_card() -> None:
    ann = ContactOut(
        name="Ann Ash",
        uid="0f0e0d0c-0b0a-4908-8706-050403020100",
        given_name="Ann",
        family_name="Ash",
        organisation="Ash, Bo & Co",
        birthday_month=2,
        birthday_day=3,
        anniversary=date(2020, 5, 1),
        channels=(
            ChannelIn(Kind.EMAIL, "ann@example.com", "work", 1),
            ChannelIn(Kind.MOBILE, "+1 555 0100"),
            ChannelIn(Kind.SKYPE, "ann ash"),
            ChannelIn(Kind.IN_PERSON, "in the pub"),
        ),
        notes="One;\ntwo",
    )
    assert write_cards([ann], stamp=STAMP).decode().splitlines() == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "PRODID:-//Liaison//Contacts//EN",
        "UID:urn:uuid:0f0e0d0c-0b0a-4908-8706-050403020100",
        "KIND:individual",
        "FN:Ann Ash",
        "N:Ash;Ann;;;",
        r"ORG:Ash\, Bo & Co",
        "BDAY:--0203",
        "ANNIVERSARY:20200501",
        "EMAIL;TYPE=work;PREF=1:ann@example.com",
        "TEL;TYPE=cell:+1 555 0100",
        "IMPP;X-SERVICE-TYPE=Skype:skype:ann%20ash",
        r"NOTE:One;\ntwo",
        "REV:20261124T090200Z",
        "END:VCARD",
    ]
    older = write_cards([replace(ann, is_organisation=True)], stamp=STAMP, version="3.0").decode().splitlines()
    assert "X-ABShowAs:COMPANY" in older
    assert "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03" in older
    assert "EMAIL;TYPE=work,internet,pref:ann@example.com" in older
    assert "REV:2026-11-24T09:02:00Z" in older


def test_websites_and_post_among_the_channels_find_their_place() -> None:
    ann = ContactOut(
        name="Ann", channels=(ChannelIn(Kind.WEBSITE, "https://a.example"), ChannelIn(Kind.POST, "1 High St"))
    )
    (back,) = read_cards(write_cards([ann], stamp=STAMP), "out.vcf").contacts
    assert (back.websites, back.addresses, back.channels) == (("https://a.example",), ("1 High St",), ())


def test_nothing_to_write_is_an_empty_file() -> None:
    assert write_cards([], stamp=STAMP) == b""
