"""Contact cards that we write, read by libraries that know nothing of ours.

ical.js reads 3.0 and 4.0; vcard4 reads 4.0 only and takes RFC 6350 strictly.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal

import pytest

from liaison.exchange.cards import ChannelIn, ContactOut, read_cards, write_cards
from liaison.model.values import ChannelKind as Kind

ROOT = Path(__file__).parents[3]
READER = ROOT / "tests" / "support" / "card_reader.cjs"
STAMP = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)
LONG = "Likes: tea; cake, 東京 and “quotes” \\ – " + "é" * 200 + "\nsecond line"

ANN = ContactOut(
    name="Dr. Ann Ash, PhD",
    uid="0f0e0d0c-0b0a-4908-8706-050403020100",
    given_name="Ann",
    family_name="Ash",
    prefix="Dr.",
    suffix="PhD",
    nicknames=("Annie", "A, B"),
    organisation="Ash; Bo & Co",
    department="Sales, North",
    title="Head of Sales",
    role="Buyer",
    birthday_year=1980,
    birthday_month=3,
    birthday_day=22,
    anniversary=date(2020, 5, 1),
    channels=(
        ChannelIn(Kind.EMAIL, "ann@example.com", "work", 1),
        ChannelIn(Kind.MOBILE, "+1 555 0100", "Press, all; day"),
        ChannelIn(Kind.FAX, "+1 555 0199", "work"),
        ChannelIn(Kind.SKYPE, "ann ash"),
        ChannelIn(Kind.LINKEDIN, "https://www.linkedin.com/in/ann"),
    ),
    addresses=("1 High St, Leeds, LS1",),
    notes=LONG,
    categories=("VIP", "a, b"),
    websites=("https://ash.example/?a=1;b=2",),
    time_zone="Europe/London",
    related=(("manager", "Cy Cole"),),
)
HARBOR = ContactOut(name="Harbor Foods", organisation="Harbor Foods", is_organisation=True)


def node_modules() -> Path:
    given = os.environ.get("LIAISON_NODE_MODULES")
    return Path(given) if given else ROOT / ".venv" / "interop" / "node_modules"


def read_by(library: str, data: bytes, folder: Path) -> list[list[dict[str, Any]]]:
    modules = node_modules()
    node = shutil.which("node")
    if node is None or not (modules / library).is_dir():
        reason = f"node with the package {library} is not here"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    file = folder / "out.vcf"
    file.write_bytes(data)
    done = subprocess.run(
        [node, str(READER), library, str(file)],
        env={**os.environ, "LIAISON_NODE_MODULES": str(modules)},
        capture_output=True,
        check=True,
    )
    found: list[list[dict[str, Any]]] = json.loads(done.stdout)
    return found


def values(card: list[dict[str, Any]], name: str) -> list[Any]:
    return [value for prop in card if prop["name"] == name for value in prop["values"]]


def types(card: list[dict[str, Any]], name: str) -> list[Any]:
    return [
        next((v for k, v in prop["parameters"].items() if k.lower() == "type"), None)
        for prop in card
        if prop["name"] == name
    ]


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_ical_js(version: Literal["3.0", "4.0"], tmp_path: Path) -> None:
    ann, harbor = read_by("ical.js", write_cards([ANN, HARBOR], stamp=STAMP, version=version), tmp_path)
    assert values(ann, "version") == [version]
    assert values(ann, "fn") == ["Dr. Ann Ash, PhD"]
    assert values(ann, "n") == [["Ash", "Ann", "", "Dr.", "PhD"]]
    assert values(ann, "org") == [["Ash; Bo & Co", "Sales, North"]]
    assert values(ann, "nickname") == ["Annie", "A, B"]
    assert values(ann, "categories") == ["VIP", "a, b"]
    assert values(ann, "bday") == ["1980-03-22"]
    assert values(ann, "email") == ["ann@example.com"]
    assert values(ann, "tel") == ["+1 555 0100", "+1 555 0199"]
    assert types(ann, "tel") == ["cell", ["work", "fax"]]
    assert values(ann, "adr") == [["", "", "1 High St, Leeds, LS1", "", "", "", ""]]
    assert values(ann, "note") == [LONG]
    assert values(ann, "impp") == ["skype:ann%20ash"]
    assert values(harbor, "fn") == ["Harbor Foods"]


def test_vcard4(tmp_path: Path) -> None:
    # vcard4 takes a text with a colon or a semicolon apart, which RFC 6350 does not.
    note = LONG.replace(":", "").replace(";", "")
    ann, harbor = read_by("vcard4", write_cards([replace(ANN, notes=note), HARBOR], stamp=STAMP), tmp_path)
    assert values(ann, "fn") == ["Dr. Ann Ash, PhD"]
    assert values(ann, "n") == [
        {
            "familyNames": "Ash",
            "givenNames": "Ann",
            "additionalNames": "",
            "honorificPrefixes": "Dr.",
            "honorificSuffixes": "PhD",
        }
    ]
    assert values(ann, "org") == [["Ash; Bo & Co", "Sales, North"]]
    assert values(ann, "uid") == ["urn:uuid:0f0e0d0c-0b0a-4908-8706-050403020100"]
    assert values(ann, "kind") == ["individual"]
    assert values(ann, "bday") == ["19800322"]
    assert values(ann, "tel") == ["+1 555 0100", "+1 555 0199"]
    assert types(ann, "tel") == ["cell", ["work", "fax"]]
    assert values(ann, "note") == [note]
    assert values(ann, "url") == ["https://ash.example/?a=1;b=2"]
    assert values(ann, "tz") == ["Europe/London"]
    assert values(ann, "related") == ["Cy Cole"]
    assert values(harbor, "kind") == ["org"]


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_what_other_programs_wrote_can_be_read_by_others_after_us(
    version: Literal["3.0", "4.0"], tmp_path: Path
) -> None:
    files = sorted((ROOT / "tests" / "data" / "contacts").glob("*.vcf"))
    contacts = [contact for file in files for contact in read_cards(file.read_bytes(), file.name).contacts]
    cards = read_by("ical.js", write_cards(contacts, stamp=STAMP, version=version), tmp_path)
    assert [values(card, "fn") for card in cards] == [[contact.name] for contact in contacts]
    assert [values(card, "note") for card in cards] == [[c.notes] if c.notes else [] for c in contacts]
