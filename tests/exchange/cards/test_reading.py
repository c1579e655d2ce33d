"""Contact cards as they come: versions, encodings, folds, damage."""

from __future__ import annotations

import codecs

import pytest

from liaison.exchange.cards import ChannelIn, ContactIn, read_cards
from liaison.exchange.cards import reading as reading_module
from liaison.exchange.report import UnreadableFile
from liaison.model.values import ChannelKind as Kind


def card(*lines: str | bytes, version: str = "3.0") -> bytes:
    encoded = [line.encode() if isinstance(line, str) else line for line in lines]
    return b"\r\n".join([b"BEGIN:VCARD", f"VERSION:{version}".encode(), *encoded, b"END:VCARD", b""])


def one(*lines: str | bytes, version: str = "3.0") -> ContactIn:
    found = read_cards(card(*lines, version=version), "a.vcf")
    assert found.problems == ()
    (contact,) = found.contacts
    return contact


def reasons(data: bytes) -> list[tuple[int | None, str]]:
    return [(problem.line, problem.reason) for problem in read_cards(data, "a.vcf").problems]


@pytest.mark.parametrize(
    ("line", "version", "expected"),
    [
        ("TEL;WORK;VOICE:1", "2.1", ChannelIn(Kind.PHONE, "1", "work")),
        ("TEL;CELL;PREF:1", "2.1", ChannelIn(Kind.MOBILE, "1", "", 1)),
        ("TEL;TYPE=HOME;TYPE=FAX:1", "3.0", ChannelIn(Kind.FAX, "1", "home")),
        ("tel;type=work,cell,pref:1", "3.0", ChannelIn(Kind.MOBILE, "1", "work", 1)),
        ('TEL;TYPE="work,pager";PREF=2:1', "4.0", ChannelIn(Kind.PAGER, "1", "work", 2)),
        ("TEL;PREF=500:1", "4.0", ChannelIn(Kind.PHONE, "1", "", 100)),
        ("TEL;TYPE=main:1", "3.0", ChannelIn(Kind.PHONE, "1", "main")),
        ("TEL;VALUE=uri:tel:+1-555-0100;ext=7", "4.0", ChannelIn(Kind.PHONE, "+1-555-0100 ext. 7")),
        ("TEL;VALUE=uri:tel:0100;phone-context=+1-555", "4.0", ChannelIn(Kind.PHONE, "0100")),
        ("EMAIL;INTERNET:ann@example.com", "2.1", ChannelIn(Kind.EMAIL, "ann@example.com")),
        ("EMAIL;TYPE=x-odd;FOO=;=b:ann@example.com", "3.0", ChannelIn(Kind.EMAIL, "ann@example.com", "x-odd")),
        ("EMAIL:mailto:ann@example.com?subject=Hi", "3.0", ChannelIn(Kind.EMAIL, "ann@example.com")),
        ("EMAIL:Ann Ash <ann@example.com>", "3.0", ChannelIn(Kind.EMAIL, "ann@example.com")),
        ("IMPP;X-SERVICE-TYPE=Skype;type=WORK:skype:ann.ash", "3.0", ChannelIn(Kind.SKYPE, "ann.ash", "work")),
        ("IMPP:xmpp:ann%40home@example.com", "4.0", ChannelIn(Kind.CHAT, "ann@home@example.com", "XMPP")),
        ("IMPP:irc://example.com/ann", "4.0", ChannelIn(Kind.CHAT, "example.com/ann", "IRC")),
        ("IMPP;PREF=1:sgnl:+15550100", "4.0", ChannelIn(Kind.SIGNAL, "+15550100", "", 1)),
        ("X-JABBER;TYPE=HOME:ann@example.com", "3.0", ChannelIn(Kind.CHAT, "ann@example.com", "Jabber")),
        ("X-SKYPE:ann.ash", "3.0", ChannelIn(Kind.SKYPE, "ann.ash")),
        ("X-MS-IMADDRESS:ann@example.com", "2.1", ChannelIn(Kind.CHAT, "ann@example.com")),
        (
            "X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/ann",
            "3.0",
            ChannelIn(Kind.LINKEDIN, "https://www.linkedin.com/in/ann"),
        ),
        ("X-SOCIALPROFILE;type=twitter;x-user=ann:x-apple:ann", "3.0", ChannelIn(Kind.SOCIAL, "ann", "twitter")),
        (
            "SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://example.com/@ann",
            "4.0",
            ChannelIn(Kind.SOCIAL, "https://example.com/@ann", "Mastodon"),
        ),
    ],
)
def test_a_channel(line: str, version: str, expected: ChannelIn) -> None:
    assert one("FN:Ann", line, version=version).channels == (expected,)


def test_labels_of_groups() -> None:
    ann = one("FN:Ann", "item1.TEL:1", "item1.X-ABLabel:_$!<WorkFAX>!$_", "a.b.EMAIL:a@b", "A.B.X-ABLABEL:Press\\, all")
    assert ann.channels == (ChannelIn(Kind.FAX, "1", "work fax"), ChannelIn(Kind.EMAIL, "a@b", "Press, all"))


def test_a_label_can_tell_the_kind_of_telephone() -> None:
    assert one("FN:Ann", "x.TEL:1", "x.X-ABLabel:WhatsApp").channels == (ChannelIn(Kind.WHATSAPP, "1", "WhatsApp"),)


def test_channels_come_in_order_of_preference_and_once() -> None:
    ann = one("FN:Ann", "TEL:1", "EMAIL;PREF=3:a@b", "TEL;PREF=2:2", "EMAIL;PREF=1:A@B", version="4.0")
    assert [(channel.address, channel.preference) for channel in ann.channels] == [("a@b", 1), ("2", 2), ("1", None)]
    assert [channel.preferred for channel in ann.channels] == [True, False, False]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("19850412", (1985, 4, 12)),
        ("1985-04-12T23:20:50Z", (1985, 4, 12)),
        ("1985-04", (1985, 4, None)),
        ("1985", (1985, None, None)),
        ("--0412", (None, 4, 12)),
        ("--02-29", (None, 2, 29)),
        ("0000-04-12", (None, 4, 12)),
    ],
)
def test_a_birthday(text: str, parts: tuple[int | None, ...]) -> None:
    ann = one("FN:Ann", f"BDAY:{text}", version="4.0")
    assert (ann.birthday_year, ann.birthday_month, ann.birthday_day) == parts


def test_a_birthday_without_a_year_as_apple_writes_it() -> None:
    ann = one("FN:Ann", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12")
    assert (ann.birthday_year, ann.birthday_month, ann.birthday_day) == (None, 4, 12)


@pytest.mark.parametrize("text", ["1985-02-30", "circa 1800", "19851301"])
def test_a_birthday_that_is_no_date_is_left_out_and_said(text: str) -> None:
    found = read_cards(card("FN:Ann", f"BDAY:{text}"), "a.vcf")
    assert [problem.line for problem in found.problems] == [4]
    assert found.contacts[0].birthday_month is None


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252", "utf-8", "utf-16", "shift_jis", "koi8-r", "cp437"])
def test_quoted_printable_in_any_character_set(charset: str) -> None:
    name = {"shift_jis": "山田 太郎", "koi8-r": "Анна"}.get(charset, "Zoé Müller")
    quoted = "".join(f"={octet:02X}" for octet in name.encode(charset))
    assert one(f"FN;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:{quoted}", version="2.1").name == name


def test_a_character_set_without_transfer_encoding() -> None:
    assert one(b"FN;CHARSET=Shift_JIS:" + "山田".encode("shift_jis"), version="2.1").name == "山田"
    assert one(b"FN;ENCODING=b;CHARSET=iso-8859-1:" + b"Wm/p", version="3.0").name == "Zoé"


@pytest.mark.parametrize("charset", ["klingon", "rot13", "idna", "unicode_escape", "base64", "x" * 99, "..", "a b"])
def test_an_unknown_character_set_is_guessed_and_said(charset: str) -> None:
    found = read_cards(card(f"FN;CHARSET={charset}:".encode() + b"Zo\xe9", version="2.1"), "a.vcf")
    assert found.contacts[0].name == "Zoé"
    assert [problem.line for problem in found.problems] == [3]


@pytest.mark.parametrize("charset", ["cp1252", "mac_roman"])
def test_text_without_a_declaration_is_guessed_and_said_once(charset: str) -> None:
    lines = ("FN:Zoé Müller", "NOTE:Grüße aus Köln – bis später")
    found = read_cards(card(*(line.encode(charset) for line in lines)), "a.vcf")
    assert found.contacts[0].name == "Zoé Müller"
    assert found.contacts[0].notes == "Grüße aus Köln – bis später"
    assert [problem.line for problem in found.problems] == [3]


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ],
)
def test_a_whole_file_in_unicode(mark: bytes, encoding: str) -> None:
    data = mark + card("FN:Zoé").decode().encode(encoding)
    assert read_cards(data, "a.vcf").contacts[0].name == "Zoé"


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n", b"\r\r\n"])
def test_any_line_ends(end: bytes) -> None:
    data = card("FN:Ann", "NOTE:a", " b", "\tc").replace(b"\r\n", end)
    assert read_cards(data, "a.vcf").contacts[0].notes == "abc"


def test_folds() -> None:
    assert one("FN:Ann", "NOTE:one", "  two", version="3.0").notes == "one two"
    assert one("FN:Ann", "NOTE:one", " two", version="2.1").notes == "one two"
    assert one("FN:Ann", "NO", " TE:one", version="4.0").notes == "one"
    assert one("FN:Ann", "NOTE;ENCODING=QUOTED-PRINTABLE:one=", "=20two=", " three", version="2.1").notes == (
        "one two three"
    )


def test_a_fold_inside_a_character_is_undone_before_decoding() -> None:
    assert one("FN:Ann", b"NOTE:Z\xc3", b" \xa9").notes == "Zé"


def test_escapes() -> None:
    ann = one(r"FN:Ann\, of \\ it", r"NOTE:a\nb\;c\Nd\:e\q", r"N:A\;b;C\,d;E,f;;")
    assert ann.name == "Ann, of \\ it"
    assert ann.notes == "a\nb;c\nd:e\\q"
    assert (ann.family_name, ann.given_name, ann.additional) == ("A;b", "C,d", "E f")


def test_in_version_2_1_only_separators_are_escaped() -> None:
    ann = one(r"FN:Ann", r"NOTE:C:\new\x", r"N:A\;b;C\d", version="2.1")
    assert ann.notes == r"C:\new\x"
    assert (ann.family_name, ann.given_name) == ("A;b", r"C\d")


def test_photos_and_keys_are_passed_over() -> None:
    ann = one("FN:Ann", "PHOTO;ENCODING=BASE64;JPEG:", "not even base64!", "more", "", "TEL:1", version="2.1")
    assert ann.channels == (ChannelIn(Kind.PHONE, "1"),)


def test_alternatives_count_once() -> None:
    ann = one("FN;ALTID=1;LANGUAGE=en:Ann", "FN;ALTID=1;LANGUAGE=jp:アン", "NOTE;ALTID=1:a", "NOTE;ALTID=1:b", "NOTE:c")
    assert (ann.name, ann.notes) == ("Ann", "a\n\nc")


@pytest.mark.parametrize(
    ("lines", "name", "is_organisation"),
    [
        (["N:Ash;Ann;;Dr.;PhD"], "Dr. Ann Ash PhD", False),
        (["NICKNAME:Annie,Nan", "ORG:Ash Ltd"], "Annie", False),
        (["ORG:Ash Ltd;Sales", "EMAIL:a@b"], "Ash Ltd", True),
        (["FN:Ash Ltd", "ORG:Ash Ltd"], "Ash Ltd", True),
        (["FN:Ann", "ORG:Ash Ltd"], "Ann", False),
        (["KIND:org", "FN:Ash Ltd", "N:Ash;;;;"], "Ash Ltd", True),
        (["FN:Ash", "ORG:Ash", "KIND:individual"], "Ash", False),
        (["X-ABShowAs:COMPANY", "ORG:Ash Ltd", "N:;Ann;;;"], "Ann", True),
        (["TEL:1", "EMAIL:a@b"], "a@b", False),
        (["TEL:1"], "1", False),
    ],
)
def test_the_name(lines: list[str], name: str, is_organisation: bool) -> None:
    contact = one(*lines)
    assert (contact.name, contact.is_organisation) == (name, is_organisation)


def test_the_rest_of_a_card() -> None:
    ann = one(
        "UID:urn:uuid:0f0e",
        "FN:Ann",
        "TZ:Europe/Berlin",
        "RELATED;TYPE=spouse;VALUE=text:Bo",
        "RELATED;TYPE=friend:urn:uuid:1",
        "X-MS-MANAGER:Cy",
        "CATEGORIES:one,two\\, three",
        "LABEL:1 High St\\nLeeds",
        "REV:2026-11-24T10:00:00+01:00",
        version="4.0",
    )
    assert ann.uid == "0f0e"
    assert ann.time_zone == "Europe/Berlin"
    assert ann.related == (("spouse", "Bo"), ("manager", "Cy"))
    assert ann.categories == ("one", "two, three")
    assert ann.addresses == ("1 High St, Leeds",)
    assert ann.revision is not None
    assert ann.revision.isoformat() == "2026-11-24T09:00:00+00:00"


def test_versions_may_be_mixed_in_a_file() -> None:
    data = card("N:Ash;Ann", version="2.1") + card("FN:Bo") + card("FN:Cy", "TEL;PREF=1:1", version="4.0")
    assert [contact.name for contact in read_cards(data, "a.vcf").contacts] == ["Ann Ash", "Bo", "Cy"]


def test_a_card_with_nothing_is_skipped_and_said() -> None:
    data = card("NOTE:who?") + card("FN:Bo")
    found = read_cards(data, "a.vcf")
    assert [contact.name for contact in found.contacts] == ["Bo"]
    assert [(problem.file, problem.line) for problem in found.problems] == [("a.vcf", 1)]


def test_a_group_is_no_person() -> None:
    assert read_cards(card("KIND:group", "FN:All"), "a.vcf").contacts == ()


def test_damage_is_said_and_the_rest_is_read() -> None:
    data = (
        b"stray\r\nstray\r\n" + card("FN:Ann", "no colon here", "-!:x").removesuffix(b"END:VCARD\r\n") + card("FN:Bo")
    )
    found = read_cards(data + b"BEGIN:VCARD\r\nFN:Cy", "a.vcf")
    assert [contact.name for contact in found.contacts] == ["Ann", "Bo", "Cy"]
    assert [problem.line for problem in found.problems] == [1, 6, 8, 12]


def test_an_agent_inside_a_card_is_not_a_contact() -> None:
    data = card("FN:Ann", "AGENT:", "BEGIN:VCARD", "FN:Bo", "END:VCARD", "TEL:1", version="2.1")
    (ann,) = read_cards(data, "a.vcf").contacts
    assert (ann.name, ann.channels) == ("Ann", (ChannelIn(Kind.PHONE, "1"),))
    assert one("FN:Ann", "AGENT:BEGIN:VCARD\\nFN:Bo\\nEND:VCARD\\n").name == "Ann"


def test_an_unfinished_soft_break_does_not_swallow_the_end() -> None:
    data = card("FN:Ann", "NOTE;ENCODING=QUOTED-PRINTABLE:a=", version="2.1") + card("FN:Bo")
    assert [contact.name for contact in read_cards(data, "a.vcf").contacts] == ["Ann", "Bo"]


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", b"\x00\xff" * 50, b"END:VCARD"]
)
def test_what_is_not_a_file_of_cards_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match="not a file of contact cards"):
        read_cards(data, "a.vcf")


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_module, "MAX_CARDS", 2)
    assert len(read_cards(card("FN:Ann") * 2, "a.vcf").contacts) == 2
    with pytest.raises(UnreadableFile, match="more than 2"):
        read_cards(card("FN:Ann") * 3, "a.vcf")
    monkeypatch.setattr(reading_module, "MAX_BYTES", 10)
    with pytest.raises(UnreadableFile, match="64 MB"):
        read_cards(card("FN:Ann"), "a.vcf")


def test_long_lines_and_long_cards_are_cut_and_said() -> None:
    data = card("FN:Ann", f"TITLE:{'x' * 10_001}", f"NOTE:{'x' * 1_000_001}", *["TEL:1"] * 2_001)
    assert [line for line, _ in reasons(data)] == [5, 2004, 4]
    assert read_cards(data, "a.vcf").contacts[0].title == ""


def test_the_digest_follows_the_content_only() -> None:
    plain = one("FN:Ann", "TEL:1")
    assert one("PRODID:x", "REV:20260101T000000Z", "FN:Ann", "TEL:1", "PHOTO:abc", version="4.0").digest == plain.digest
    assert one("FN:Ann", "TEL:2").digest != plain.digest
    assert one("FN:Ann", "TEL;TYPE=work:1").digest != plain.digest


def test_progress_is_told_and_may_cancel() -> None:
    told: list[tuple[int, int]] = []
    read_cards(card("FN:Ann") * 401, "a.vcf", progress=lambda done, total: told.append((done, total)))
    assert told == [(200, 401), (400, 401), (401, 401)]

    def cancel(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_cards(card("FN:Ann"), "a.vcf", progress=cancel)
