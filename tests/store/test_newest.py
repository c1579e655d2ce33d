"""The newest documents with certain words, page by page, without looking at all that match."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from liaison.model.client import Client
from liaison.store.record import Record
from liaison.store.search import Marker, create_search, has_words, newest
from liaison.store.search.words import Phrase


@pytest.fixture
def session(engine: Engine, record: Record) -> Iterator[Session]:
    with engine.begin() as made:
        create_search(made)
    with record.command("seed", "Seeded") as unit:
        for number in range(40):
            unit.session.add(Client(name=f"Client {number:02}", notes="campaign" if number % 10 == 0 else "camera"))
            unit.session.flush()
    with record.reading() as session:
        yield session


def titles(session: Session, query: str, limit: int = 100, before: int | None = None) -> list[str]:
    return [hit.title for hit in newest(session, query, limit=limit, before=before)]


def test_the_newest_come_first_and_pages_go_on_below(session: Session) -> None:
    first = newest(session, "client", limit=15)
    assert [hit.title for hit in first] == [f"Client {number:02}" for number in range(39, 24, -1)]
    second = newest(session, "client", limit=15, before=first[-1].number)
    assert second[0].title == "Client 24"


def test_a_long_beginning_finds_the_same_whether_it_is_rare_or_common(session: Session) -> None:
    rare = ["Client 30", "Client 20", "Client 10", "Client 00"]
    assert titles(session, "campa") == rare
    assert titles(session, "campa", limit=3) == rare[:3]
    assert titles(session, "came", limit=5)[0] == "Client 39"
    assert titles(session, "client camp") == rare


def test_a_page_that_is_to_be_filled_is_as_long_as_asked_for(session: Session) -> None:
    assert len(newest(session, "came", limit=20)) < 20
    assert len(newest(session, "came", limit=20, fill=True)) == 20


def test_nothing_typed_finds_nothing(session: Session) -> None:
    assert titles(session, "…") == titles(session, "client", limit=0) == []


def test_words_are_marked_in_titles_and_texts() -> None:
    assert Marker("fin").title("Harbor & Finch") == (("Harbor & ", False), ("Fin", True), ("ch", False))
    assert Marker("tea").body("Coffee at nine, tea at four")[1] == ("tea", True)
    assert Marker("tea").body("Coffee at nine") == ()


@pytest.mark.parametrize(("text", "words", "fits"), [("Über alles", ("uber", "al"), True), ("steam", ("tea",), False)])
def test_words_begin_words(text: str, words: tuple[str, ...], fits: bool) -> None:
    assert has_words(text, words) is fits


def test_a_query_is_taken_apart_once_for_all_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    taken_apart: list[str] = []
    where = import_module("liaison.store.search.newest")
    plain = where.phrases

    def heard(query: str) -> tuple[Phrase, ...]:
        taken_apart.append(query)
        found: tuple[Phrase, ...] = plain(query)
        return found

    monkeypatch.setattr(where, "phrases", heard)
    marker = Marker("fin")
    for text in ("Harbor & Finch", "nothing", "a fine day"):
        marker.title(text)
        marker.body(text)
    assert taken_apart == ["fin"]
