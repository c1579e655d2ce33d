"""Search results page by page: by date, narrowed by kind, client and days."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine

import liaison.desk.search_pages as pages
from liaison.desk.capture import NewNote, take_note
from liaison.desk.commitments import close_commitment
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.search_pages import Narrowed, Result, Which, client_names, results_of
from liaison.store.search.schema import create_search


@pytest.fixture(autouse=True)
def _search(engine: Engine) -> None:
    with engine.begin() as made:
        create_search(made)


@pytest.fixture
def harbor(desk: Desk) -> str:
    return add_record(desk, "client", {"name": "Harbor & Finch"}).record_id


@pytest.fixture
def filled(desk: Desk, harbor: str) -> str:
    add_record(desk, "client", {"name": "Reporting House"})
    add_record(desk, "person", {"name": "Dana Whitlock"}, harbor)
    add_record(
        desk, "channel", {"person_id": "Dana Whitlock", "kind_of": "email", "address": "reports@harborfinch.example"}
    )
    add_record(desk, "idea", {"what": "A shorter report", "happened_on": "2026-10-01"}, harbor)
    take_note(desk, NewNote("Read the report aloud\nWe: send the report by 30 Nov", client_id=harbor))
    return harbor


def titles(results: tuple[Result, ...]) -> list[str]:
    return ["".join(piece for piece, _mark in one.title or one.snippet) for one in results]


def test_everything_that_has_the_words_is_there_the_latest_first(desk: Desk, filled: str) -> None:
    page = results_of(desk, "repor")
    assert page.more is None
    days = [one.day for one in page.results if one.day is not None]
    assert days == sorted(days, reverse=True)
    assert {one.kind for one in page.results} == {"client", "channel", "entry", "commitment", "interaction"}
    assert "Dana Whitlock, reports@harborfinch.example" in titles(page.results)
    promise = next(one for one in page.results if one.kind == "commitment")
    assert (promise.client, promise.side) == ("Harbor & Finch", "ours")


def test_each_says_what_it_is_in_the_words_of_the_field(desk: Desk, filled: str) -> None:
    words = {one.kind: one.kind_words for one in results_of(desk, "repor").results}
    assert words == {
        "client": "Client",
        "channel": "Channel",
        "entry": "Idea",
        "commitment": "Commitment, we owe",
        "interaction": "Note",
    }
    promise = next(one for one in results_of(desk, "repor").results if one.kind == "commitment")
    close_commitment(desk, promise.record_id)
    after = {one.kind: one.kind_words for one in results_of(desk, "repor").results}
    assert after["commitment"] == "Commitment of ours, done"


@pytest.mark.parametrize(
    ("which", "kinds"),
    [
        (Which.NOTES, {"interaction"}),
        (Which.COMMITMENTS, {"commitment"}),
        (Which.REGISTERS, {"entry"}),
        (Which.NAMES, {"client", "channel"}),
        (Which.OTHER, set()),
    ],
)
def test_kinds_narrow_it(desk: Desk, filled: str, which: Which, kinds: set[str]) -> None:
    assert {one.kind for one in results_of(desk, "report", Narrowed(which)).results} == kinds


def test_a_client_narrows_it_to_what_is_theirs_and_their_peoples(desk: Desk, filled: str) -> None:
    found = results_of(desk, "report", Narrowed(client_id=filled)).results
    assert {one.kind for one in found} == {"channel", "entry", "commitment", "interaction"}


def test_days_narrow_it(desk: Desk, filled: str) -> None:
    assert titles(results_of(desk, "report", Narrowed(until=date(2026, 10, 1))).results) == ["A shorter report"]
    since = results_of(desk, "report", Narrowed(since=date(2026, 11, 1))).results
    assert {one.kind for one in since} == {"commitment", "interaction"}


def test_pages_go_on_until_all_was_shown_once(desk: Desk, harbor: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "WINDOW", 4)
    for number in range(10):
        add_record(desk, "goal", {"what": f"Goal {number}"}, harbor)
    seen: list[str] = []
    before = None
    while True:
        page = results_of(desk, "goal", before=before)
        seen += titles(page.results)
        before = page.more
        if before is None:
            break
    assert sorted(seen) == [f"Goal {number}" for number in range(10)]
    assert results_of(desk, "goal", Narrowed(Which.NOTES)).results == ()


def test_clients_to_choose_from_stand_by_name(desk: Desk, filled: str) -> None:
    assert [name for _id, name in client_names(desk)] == ["Harbor & Finch", "Reporting House"]
