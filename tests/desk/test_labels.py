"""What a record is called: by its words, its day where it happened, and in the language chosen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.labels import label
from liaison.model.values import ChannelKind, InteractionKind
from liaison.model.words import install_translator


@pytest.fixture
def session(desk: Desk) -> Iterator[Session]:
    with desk.record.reading() as session:
        yield session


@pytest.fixture
def foreign() -> Iterator[None]:
    known = {"call": "Anruf", "{kind} of {day}": "{kind} vom {day}", "phone": "Telefon"}
    install_translator(lambda text: known.get(text, text))
    yield
    install_translator(None)


@pytest.mark.parametrize("happened", ["2026-05-28T23:30:00+00:00", "2026-05-29T00:30:00+00:00"])
def test_a_call_is_called_after_the_day_it_was_where_it_happened(session: Session, happened: str) -> None:
    values = {"interaction_kind": InteractionKind.CALL, "happened_at": happened, "zone": "America/New_York"}
    assert label(session, "interaction", values) == "call of 28 May"
    assert label(session, "interaction", values | {"zone": "No/Where"})[:8] == "call of "


@pytest.mark.usefixtures("foreign")
def test_kinds_are_told_in_the_language_chosen(session: Session) -> None:
    values = {"interaction_kind": "call", "happened_at": "2026-05-28T10:00:00+00:00", "zone": "Europe/London"}
    assert label(session, "interaction", values) == "Anruf vom 28 May"
    assert label(session, "channel", {"kind_of": ChannelKind.PHONE, "address": "1"}) == "Telefon 1"


def test_what_was_said_of_a_sign_is_called_after_the_sign(session: Session) -> None:
    assert label(session, "finding", {"sign": "clause broken by them"}) == "Clause broken by them"
    assert label(session, "finding", {"sign": "their replies slowing"}) == "Their replies are slowing"
    assert label(session, "finding", {"sign": "of an earlier release"}) == "of an earlier release"


def test_a_note_is_called_by_its_words_without_marks(session: Session) -> None:
    values = {"interaction_kind": InteractionKind.NOTE, "happened_at": "2026-11-22T10:00:00+00:00", "zone": "UTC"}
    text = "## See [[Harrow Mills]] and **[[Yuki Tan]]**\n- [ ] check"
    assert label(session, "interaction", values | {"text": text}) == "note of 22 Nov: See Harrow Mills and Yuki Tan"
