"""Drafts beside the table: read before it, taken in when the other writer is done or at the next opening."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from liaison.app.wiring import open_desk
from liaison.desk.context import Desk
from liaison.desk.drafts import drop_draft, keep_draft, list_drafts, read_draft
from liaison.desk.drafts_aside import drop_draft_aside, keep_draft_aside, take_in_drafts
from liaison.model.clock import FixedClock
from liaison.store.aside import has_aside
from liaison.store.vault import Vault

_WORD = "only for this test"


@pytest.fixture
def folder(tmp_path: Path, clock: FixedClock) -> Path:
    made, _code = Vault.create(tmp_path / "vault", passphrase=_WORD, clock=clock)
    made.close()
    return tmp_path / "vault"


@pytest.fixture
def kept(folder: Path, clock: FixedClock) -> Iterator[Desk]:
    """A desk over a vault."""
    vault = Vault.open(folder, passphrase=_WORD, clock=clock)
    with open_desk(vault, clock, "Europe/London") as desk:
        yield desk


def texts(desk: Desk) -> dict[str, str]:
    return {one.key: one.text for one in list_drafts(desk)}


def test_what_is_kept_aside_stands_before_the_table(kept: Desk) -> None:
    keep_draft(kept, "note:1", "before")
    keep_draft(kept, "note:2", "to be dropped")
    keep_draft_aside(kept, "note:1", "after", cursor=3, state={"began": "x"})
    keep_draft_aside(kept, "note:3", "new")
    drop_draft_aside(kept, "note:2")
    assert texts(kept) == {"note:1": "after", "note:3": "new"}
    found = read_draft(kept, "note:1")
    assert found is not None
    assert (found.cursor, found.state) == (3, {"began": "x"})
    assert read_draft(kept, "note:2") is None
    assert list_drafts(kept, "other") == ()


def test_it_is_taken_into_the_table(kept: Desk) -> None:
    assert kept.vault is not None
    keep_draft(kept, "note:2", "to be dropped")
    keep_draft_aside(kept, "note:1", "typed")
    drop_draft_aside(kept, "note:2")
    take_in_drafts(kept)
    assert not has_aside(kept.vault)
    assert texts(kept) == {"note:1": "typed"}
    take_in_drafts(kept)
    drop_draft(kept, "note:1")
    assert texts(kept) == {}


def test_what_was_typed_later_stays(kept: Desk) -> None:
    keep_draft_aside(kept, "note:1", "older")
    kept.record._clock = FixedClock(kept.now() + timedelta(seconds=1))
    keep_draft(kept, "note:1", "newer")
    assert texts(kept) == {"note:1": "newer"}
    take_in_drafts(kept)
    assert texts(kept) == {"note:1": "newer"}


def test_it_is_taken_in_at_the_next_opening_after_a_sudden_end(folder: Path, clock: FixedClock) -> None:
    for turn in range(2):
        vault = Vault.open(folder, passphrase=_WORD, clock=clock)
        with open_desk(vault, clock, "Europe/London") as desk:
            assert not has_aside(vault)
            assert texts(desk) == ({"note:1": "typed"} if turn else {})
            keep_draft_aside(desk, "note:1", "typed")


def test_a_record_in_no_vault_keeps_them_in_its_table(desk: Desk) -> None:
    keep_draft_aside(desk, "note:1", "typed")
    assert texts(desk) == {"note:1": "typed"}
    drop_draft_aside(desk, "note:1")
    take_in_drafts(desk)
    assert texts(desk) == {}
