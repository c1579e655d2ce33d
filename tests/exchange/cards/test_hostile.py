"""Input made to break the reader of contact cards: it ends in time, in bounds, and with no error but its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.exchange.cards import CardFile, read_cards
from liaison.exchange.report import UnreadableFile
from support.bounded import read_bounded

FILES = sorted((Path(__file__).parents[2] / "data" / "contacts").glob("*.vcf"))
# The photo is nothing but bulk here.
SMALL = [path.read_bytes()[:6_000] for path in FILES]
START = b"BEGIN:VCARD\nVERSION:2.1\nFN:x\n"
END = b"\nEND:VCARD\n"
MB = 1_000_000

BOMBS = {
    "one long line": (b"a" * MB, "refused"),
    "one long note": (START + b"NOTE:" + b"a" * MB + END, "1 1"),
    "100,000 cards of one line": (b"BEGIN:VCARD\n" * 100_000, "0 200000"),
    "50,000 empty cards": (b"BEGIN:VCARD\nEND:VCARD\n" * 50_000, "0 50000"),
    "soft breaks": (START + b"NOTE;ENCODING=QUOTED-PRINTABLE:" + b"=\n" * (MB // 2) + END, "1 0"),
    "quoted-printable": (START + b"NOTE;ENCODING=QUOTED-PRINTABLE:" + b"=3D" * (MB // 3 - 30) + END, "1 0"),
    "agents in agents": (START + b"AGENT:\nBEGIN:VCARD\n" * 50_000 + END * 50_000, "1 1"),
    "quotes": (START + b"NOTE;X=" + b'"' * MB + b":x" + END, "1 1"),
    "parameters": (START + b"TEL" + b";A" * (MB // 2) + b":1" + END, "1 1"),
    "short parameters": ((START + b"TEL" + b";A=" * 1_300 + b":1" + END) * 250, "250 0"),
    "properties": (START + b"TEL:1\n" * (MB // 6) + END, "1 1"),
    "junk lines": (START + b"x\n" * (MB // 2) + END, "1 1"),
    "folds": (START + b"NOTE:x\n" + b" \n" * (MB // 2) + END, "1 0"),
    "a folded name": (START + b"NOTE\n" + b" a\n" * (MB // 3) + END, "1 1"),
    "backslashes": (START + b"NOTE:" + b"\\" * (MB - 10) + END, "1 0"),
    "semicolons": ((START + b"ADR:" + b";," * 4_000 + END) * 120, "120 0"),
    "unknown character sets": (b"".join(START + b"TEL;CHARSET=c%d:1" % n + END for n in range(17_000)), "17000 17000"),
    "octets that are no text": (START + b"NOTE:" + bytes(range(128, 256)) * 7_000 + END, "1 1"),
    "line ends": (b"\n" * MB, "refused"),
    "angles": ((START + b"EMAIL:" + b"<" * 9_000 + END) * 100, "100 100"),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs(name: str) -> None:
    data, expected = BOMBS[name]
    assert read_bounded("liaison.exchange.cards", "read_cards", data) == expected


def attempt(data: bytes) -> CardFile | None:
    try:
        return read_cards(data, "a.vcf")
    except UnreadableFile:
        return None


def sane(found: CardFile | None, data: bytes) -> None:
    lines = data.count(b"\n") + data.count(b"\r") + 1
    for contact in found.contacts if found else ():
        assert contact.name
        assert 1 <= contact.line <= lines
        texts = [contact.name, contact.notes, *contact.addresses, *(channel.address for channel in contact.channels)]
        assert not any(character in text for text in texts for character in "\x00\r\x1b")
        "".join(texts).encode()
    for problem in found.problems if found else ():
        assert problem.reason.endswith(".")


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_raw_octets(data: bytes) -> None:
    for whole in (data, START + data + END):
        sane(attempt(whole), whole)


@settings(max_examples=250, deadline=None)
@given(st.data())
def test_mutated_files(data: st.DataObject) -> None:
    octets = bytearray(data.draw(st.sampled_from(SMALL)))
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, len(octets)))
        length = data.draw(st.integers(0, 40))
        octets[at : at + length] = data.draw(st.one_of(st.binary(max_size=20), st.sampled_from(PIECES)))
    sane(attempt(bytes(octets)), bytes(octets))


PIECES = [
    *(b"\r\n", b"\r\n ", b"=\r\n", b";", b":", b"\\", b'"', b"\x00", b"\xff\xfe", b"BEGIN:VCARD\r\n", b"END:VCARD\r\n"),
    *(
        b";CHARSET=utf-7",
        b";CHARSET=utf-16",
        b";CHARSET=hz",
        b";ENCODING=QUOTED-PRINTABLE",
        b";ENCODING=b",
        b"AGENT:\r\n",
    ),
    *(
        b"\r\nBDAY:0000-00-00\r\n",
        b"\r\nREV:9999-12-31T23:59:59-14:00\r\n",
        b"\r\nTZ:../../etc/passwd\r\n",
        b"VERSION:2.1\r\n",
    ),
]
NAMES = st.sampled_from(
    [
        *(
            "N",
            "FN",
            "ORG",
            "TEL",
            "EMAIL",
            "IMPP",
            "ADR",
            "NOTE",
            "BDAY",
            "ANNIVERSARY",
            "URL",
            "TZ",
            "REV",
            "UID",
            "KIND",
        ),
        *("RELATED", "LABEL", "X-ABLABEL", "X-ABDATE", "AGENT", "PHOTO", "X-SOCIALPROFILE", "X-SKYPE", "CATEGORIES"),
        *("NICKNAME", "VERSION", "item1.TEL", "item1.X-ABLabel", "X-ABSHOWAS"),
    ]
)
PARAMETERS = st.lists(
    st.sampled_from(
        [
            *(
                "PREF",
                "PREF=1",
                "PREF=999999",
                "PREF=²",
                "TYPE=work,cell",
                'TYPE="home,fax"',
                "CHARSET=utf-16",
                "CHARSET=utf-7",
            ),
            *(
                "ENCODING=b",
                "BASE64",
                "QUOTED-PRINTABLE",
                "VALUE=uri",
                "ALTID=1",
                "CHARSET=punycode",
                "X-USER=a",
                '"',
                "=",
            ),
            *("X-SERVICE-TYPE=skype", "X-APPLE-OMIT-YEAR=1604", "CHARSET=iso2022_jp", "CHARSET=cp037", "CHARSET=hz"),
        ]
    ),
    max_size=4,
).map(lambda found: "".join(f";{one}" for one in found))
LINES = st.builds(lambda name, more, value: f"{name}{more}:{value}", NAMES, PARAMETERS, st.text(max_size=60))


@settings(max_examples=300, deadline=None)
@given(st.lists(LINES, max_size=12), st.sampled_from(["2.1", "3.0", "4.0", "x"]))
def test_generated_cards(lines: list[str], version: str) -> None:
    text = "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD"])
    data = text.encode("utf-8", "replace")
    sane(attempt(data), data)
