"""The exported sample agency, read by ical.js, khal and vcard4."""

from __future__ import annotations

import json
import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from liaison.desk.context import Desk
from liaison.desk.exports import export_calendar, export_cards, write_file
from liaison.model.client import Client
from liaison.model.meeting import Meeting, Occurrence
from liaison.model.person import Channel, Person
from liaison.model.values import ChannelKind
from support.imports import rows
from support.readers import IcalJs, Khal, ical_js, khal
from support.sample import create_sample

__all__ = ["ical_js", "khal"]

READER = Path(__file__).parents[2] / "support" / "card_reader.cjs"


@pytest.fixture
def sample(desk: Desk) -> Desk:
    create_sample(desk)
    return desk


def test_ical_js_finds_every_meeting_where_it_is(sample: Desk, ical_js: IcalJs, tmp_path: Path) -> None:
    file = tmp_path / "sample.ics"
    write_file(file, [export_calendar(sample)])

    entries = {entry["uid"]: entry for entry in ical_js.read(file, occurrences=400)}

    meetings = {row.id: row for row in rows(sample, Meeting)}
    assert {row.uid: row.title for row in meetings.values()}.items() <= {
        uid: entry["summary"] for uid, entry in entries.items()
    }.items()
    for row in rows(sample, Occurrence):
        if row.starts_at is not None:
            told = entries[meetings[row.meeting_id].uid]["occurrences"]
            assert f"{row.starts_at:%Y-%m-%dT%H:%M:%S.000Z}" in told


def test_khal_lists_the_calls_of_three_weeks(sample: Desk, khal: Khal, tmp_path: Path) -> None:
    file = tmp_path / "sample.ics"
    write_file(file, [export_calendar(sample)])

    listed = set(khal.list(file, "2026-11-09", "2026-11-29"))

    first, last = datetime(2026, 11, 9, tzinfo=UTC), datetime(2026, 11, 29, tzinfo=UTC)
    titles = {row.id: row.title for row in rows(sample, Meeting)}
    ours = {
        (f"{row.starts_at:%Y-%m-%d %H:%M}", row.title or titles[row.meeting_id])
        for row in rows(sample, Occurrence)
        if row.starts_at is not None and first <= row.starts_at < last
    }
    assert len(ours) > 3
    assert ours <= listed


def _cards(library: str, ical: IcalJs, file: Path) -> list[dict[str, list[Any]]]:
    done = subprocess.run(
        [ical.node, str(READER), library, str(file)],
        capture_output=True,
        text=True,
        check=False,
        env={"LIAISON_NODE_MODULES": str(ical.modules), "PATH": os.environ["PATH"]},
    )
    assert done.returncode == 0, done.stderr
    found: list[dict[str, list[Any]]] = []
    for properties in json.loads(done.stdout):
        card: dict[str, list[Any]] = {}
        for prop in properties:
            card.setdefault(prop["name"], []).extend(prop["values"])
        found.append(card)
    return found


@pytest.mark.parametrize("library", ["ical.js", "vcard4"])
def test_others_read_every_person_and_client(sample: Desk, ical_js: IcalJs, tmp_path: Path, library: str) -> None:
    file = tmp_path / "sample.vcf"
    write_file(file, [export_cards(sample)])

    cards = _cards(library, ical_js, file)

    names = sorted(str(value) for card in cards for value in card["fn"])
    assert names == sorted(row.name for of in (Client, Person) for row in rows(sample, of))
    emails = {str(value) for card in cards for value in card.get("email", ())}
    assert emails == {row.address for row in rows(sample, Channel) if row.kind_of is ChannelKind.EMAIL}
