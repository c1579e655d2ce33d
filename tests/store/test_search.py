"""The index over the record: what is found, what is not, and that triggers keep it right."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, String, Text
from sqlalchemy.orm import Session
from sqlalchemy.types import JSON

from liaison.model.agreement import Agreement, Clause
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment, Slip
from liaison.model.interaction import Interaction
from liaison.model.kinds import RECORD_KINDS
from liaison.model.meeting import Invitee, Meeting
from liaison.model.person import Channel, Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import ChannelKind, ClauseKind, InteractionKind, Side
from liaison.store.journal import redo, undo
from liaison.store.record import Record, class_of
from liaison.store.rows import table_of
from liaison.store.search import INDEXED, rebuild_search, search, similar_names, similar_words, stale_documents
from liaison.store.search.query import SearchHit
from liaison.store.search.words import fold, phrases, to_match

TODAY = date(2026, 11, 24)

#: Text that is no one's words: codes, zones, keys and the like. Everything else must be indexed.
NOT_SEARCHED = {
    "client.zone",
    "client.zone_label",
    "client.work_days",
    "client.annual_currency",
    "person.zone",
    "person.zone_label",
    "stake.cost_currency",
    "stake.cost_unit",
    "stake.season_from",
    "stake.season_until",
    "goal.unit",
    "engagement.price_currency",
    "interaction.zone",
    "interaction.occurrence",
    "meeting.uid",
    "meeting.filed_by",
    "meeting.url",
    "meeting.zone",
    "meeting.recurrence",
    "meeting.organizer",
    "meeting.ics",
    "invitee.role",
    "invitee.answer",
    "finding.sign",
    "attachment.record_kind",
    "attachment.record_id",
    "attachment.media_type",
    "attachment.sha256",
    "origin.record_kind",
    "origin.record_id",
    "origin.system",
    "origin.key",
    "origin.digest",
    "origin.file",
    "origin.seen",
    "setting.key",
    "setting.value",
    "sheet_line.line_key",
    "sheet_line.occurrence",
    "sheet_person.occurrence",
}


def found(record: Record, query: str, **options: Any) -> list[SearchHit]:
    with record.reading() as session:
        return search(session, query, today=TODAY, **options)


def call(client: Client | None, text: str, day: date = TODAY, **more: object) -> Interaction:
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    kind = InteractionKind.CALL if client else InteractionKind.NOTE
    client_id = client.id if client else None
    return Interaction(client_id=client_id, text=text, interaction_kind=kind, happened_at=at, zone="UTC", **more)


def add(record: Record, *rows: object) -> None:
    with record.command("add", "Added") as unit:
        unit.session.add_all(rows)


def assert_right(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
        assert stale_documents(connection) == 0


def test_every_text_of_the_record_is_indexed_or_left_out_on_purpose() -> None:
    indexed = {f"{what.kind}.{column}" for what in INDEXED for column in (*what.title, *what.body)}
    texts = {
        f"{kind}.{column.name}"
        for kind in RECORD_KINDS
        for column in table_of(class_of(kind)).columns
        if type(column.type) in {Text, String, JSON}
    }
    assert texts == indexed | NOT_SEARCHED
    assert not indexed & NOT_SEARCHED


def test_finds_words_without_case_and_accents(searchable: Record) -> None:
    add(searchable, client := Client(name="Café Zürich"), call(client, "Über das Budget gesprochen"))
    assert [hit.title for hit in found(searchable, "CAFE zurich")] == ["Café Zürich"]
    assert [hit.kind for hit in found(searchable, "uber")] == ["interaction"]
    assert [hit.kind for hit in found(searchable, "café")] == ["client"]


def test_last_word_may_be_incomplete_and_earlier_ones_not(searchable: Record) -> None:
    add(searchable, call(None, "the quarterly budget"))
    assert found(searchable, "quarterly bud")
    assert not found(searchable, "quart budget")
    assert not found(searchable, '"bud"')


def test_quoted_words_stay_together(searchable: Record) -> None:
    add(searchable, call(None, "spring budget"), call(None, "budget for spring"))
    assert len(found(searchable, "spring budget")) == 2
    assert [hit.snippet for hit in found(searchable, '"spring budget"')] == [(("spring budget", True),)]


@pytest.mark.parametrize("query", ["", "   ", '"', '""', "-", "*", "...", "'; --", "\0", "()", "\U0001f600", '"*"'])
def test_a_query_without_words_finds_nothing(searchable: Record, query: str) -> None:
    add(searchable, call(None, "text"))
    assert found(searchable, query) == []


@pytest.mark.parametrize(
    "query", ["text OR other", "text NOT gone", "title:text", "NEAR(text gone)", "text*x", "^text", "-text", "{a}:text"]
)
def test_operators_are_words_like_any_other(searchable: Record, query: str) -> None:
    add(searchable, call(None, "text"))
    assert all(fold("text") in fold(hit.snippet[0][0]) for hit in found(searchable, query))
    assert len(found(searchable, "AND")) == 0


@given(st.text(max_size=60) | st.text(alphabet="\"'*^:(){}-+ aN\0é\u0301", max_size=40))
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_is_never_an_error(searchable: Record, query: str) -> None:
    found(searchable, query)
    assert set(to_match(phrases(query)).replace('" AND "', " ").replace('"* AND "', " ")) & set("^:(){}-+\0") == set()


@given(st.text(min_size=1, max_size=40))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_text_is_found_by_itself(engine: Engine, searchable: Record, text: str) -> None:
    searched = "".join(part for part in text if "\0" < part < "\u0300")
    if not phrases(searched):
        return
    with Session(engine) as session:
        session.add(call(None, searched, created_at=datetime.now(UTC), updated_at=datetime.now(UTC)))
        session.flush()
        assert search(session, searched, today=TODAY)
        session.rollback()


def test_a_word_in_the_title_counts_more(searchable: Record) -> None:
    add(searchable, call(None, "renewal of it all", summary="Lunch"), call(None, "about it all", summary="Renewal"))
    assert [hit.title for hit in found(searchable, "renewal")] == ["Renewal", "Lunch"]


def test_of_equal_matches_the_recent_one_comes_first(searchable: Record) -> None:
    days = [TODAY - timedelta(days=days) for days in (700, 3, 90)]
    add(searchable, *(call(None, "the budget", day) for day in days))
    assert [hit.happened_on for hit in found(searchable, "budget")] == sorted(days, reverse=True)


def test_snippet_shows_the_matches_in_their_surroundings(searchable: Record) -> None:
    add(searchable, call(None, "word " * 200 + "\n\nthe Café  budget is tight " + "word " * 200))
    (hit,) = found(searchable, "cafe budg")
    assert [text for text, is_match in hit.snippet if is_match] == ["Café", "budg"]
    whole = "".join(text for text, _is_match in hit.snippet)
    assert "the Café budget is tight" in whole
    assert whole.startswith("…")
    assert whole.endswith("…")
    assert len(whole) < 170


def test_title_is_marked_too(searchable: Record) -> None:
    add(searchable, Client(name="Harbor & Finch"))
    (hit,) = found(searchable, "finch")
    assert hit.title_runs == (("Harbor & ", False), ("Finch", True))
    assert hit.snippet == ()


def test_kinds_and_limit_narrow(searchable: Record) -> None:
    add(searchable, Client(name="Budget House"), *(call(None, "budget") for _ in range(5)))
    assert {hit.kind for hit in found(searchable, "budget")} == {"client", "interaction"}
    assert [hit.kind for hit in found(searchable, "budget", kinds=["client"])] == ["client"]
    assert len(found(searchable, "budget", limit=3)) == 3
    assert found(searchable, "budget", kinds=[]) == []


def test_everything_of_a_client_is_found_under_it(searchable: Record) -> None:
    ours, other = Client(name="Harbor"), Client(name="Lane")
    person = Person(name="Priya budget")
    promise = Commitment(client_id=ours.id, side=Side.OURS, what="Send budget", due_on=TODAY, first_due_on=TODAY)
    agreement = Agreement(client_id=ours.id, name="Rules", agreed_on=TODAY)
    meeting = Meeting(uid="1", title="Talk", client_id=ours.id, starts_on=TODAY)
    slip = Slip(commitment_id=promise.id, slipped_on=TODAY, old_due_on=TODAY, reason="budget was late")
    clause = Clause(
        agreement_id=agreement.id, number=1, side=Side.OURS, clause_kind=ClauseKind.CUSTOM, what="budget first"
    )
    channel = Channel(person_id=person.id, kind_of=ChannelKind.EMAIL, address="budget@h.example", rank=1)
    of_others = [slip, clause, channel, Invitee(meeting_id=meeting.id, name="Mr Budget")]
    with searchable.command("add", "Added") as unit:
        unit.session.add_all([*of_others, Stakeholder(client_id=ours.id, person_id=person.id)])
        unit.session.flush()
        unit.session.add_all([ours, other, person, promise, agreement, meeting, call(other, "budget")])
    add(searchable, Client(name="Budget Ltd"))
    hits = found(searchable, "budget", client_id=ours.id)
    assert {hit.kind for hit in hits} == {"slip", "clause", "channel", "invitee", "person", "commitment"}
    assert {hit.client_id for hit in hits} == {ours.id}
    assert len(found(searchable, "budget")) == 8
    assert {hit.client_id for hit in found(searchable, "budget", client_id=other.id)} == {other.id}


def test_trash_edit_undo_and_redo_are_followed(searchable: Record, engine: Engine, clock: object) -> None:
    add(searchable, client := Client(name="Harbor"))
    with searchable.command("rename", "Renamed") as unit:
        unit.session.get_one(Client, client.id).name = "Lane"
    assert (len(found(searchable, "harbor")), len(found(searchable, "lane"))) == (0, 1)
    with searchable.command("trash", "Trashed") as unit:
        unit.session.get_one(Client, client.id).deleted_at = searchable.clock.now()
    assert found(searchable, "lane") == []
    assert_right(engine)
    undo(searchable)
    assert len(found(searchable, "lane")) == 1
    undo(searchable)
    undo(searchable)
    assert found(searchable, "lane") == found(searchable, "harbor") == []
    redo(searchable)
    assert len(found(searchable, "harbor")) == 1
    assert_right(engine)


def test_lists_of_names_are_found_with_their_accents(searchable: Record) -> None:
    add(searchable, person := Person(name="Elizabeth Lund", nicknames=["Zoë", "Betty"]))
    assert [hit.record_id for hit in found(searchable, "zoe")] == [person.id]
    assert found(searchable, "betty")[0].title == "Elizabeth Lund · Zoë, Betty"


def test_an_edit_of_something_else_does_not_touch_the_index(searchable: Record, engine: Engine) -> None:
    add(searchable, client := Client(name="Harbor"))
    with engine.begin() as connection:
        before = connection.exec_driver_sql("SELECT id FROM search_document").all()
    add(searchable, Client(name="Later"))
    with searchable.command("pin", "Pinned") as unit:
        unit.session.get_one(Client, client.id).is_pinned = True
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT id FROM search_document").all()[: len(before)] == before


def test_a_broken_index_is_noticed_and_made_anew(searchable: Record, engine: Engine) -> None:
    add(searchable, Client(name="Harbor"), call(None, "text"))
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM search_document WHERE kind = 'client'")
        connection.exec_driver_sql("UPDATE search_document SET body = 'other' WHERE kind = 'interaction'")
        connection.exec_driver_sql(
            "INSERT INTO search_document (record_id, kind, title, body) VALUES (x'00','goal','','')"
        )
        assert stale_documents(connection) == 3
        rebuild_search(connection)
    assert_right(engine)
    assert [hit.title for hit in found(searchable, "harbor")] == ["Harbor"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Harbour and Finsh", "Harbor & Finch"),
        ("harbr", "Harbor & Finch"),
        ("finch harbor", "Harbor & Finch"),
        ("preya raman", "Priya Raman"),
        ("Zoe", "Elizabeth Lund"),
        ("tom okafr", "Tom Okafor"),
        ("H&F Ltd", "Harbor & Finch"),
    ],
)
def test_similar_names(searchable: Record, typed: str, name: str) -> None:
    add(
        searchable, Client(name="Harbor & Finch", short_name="HF Ltd"), Client(name="Quill"), Person(name="Priya Raman")
    )
    add(searchable, Person(name="Elizabeth Lund", nicknames=["Zoë"]), Colleague(name="Tom Okafor"))
    with searchable.reading() as session:
        assert similar_names(session, typed)[0].name == name


def test_similar_names_leave_out_the_unlike_and_the_trash(searchable: Record) -> None:
    add(searchable, client := Client(name="Harbor & Finch"))
    with searchable.reading() as session:
        assert similar_names(session, "Zyxomma") == similar_names(session, "&") == []
    with searchable.command("trash", "Trashed") as unit:
        unit.session.get_one(Client, client.id).deleted_at = searchable.clock.now()
    with searchable.reading() as session:
        assert similar_names(session, "Harbor") == []


def test_similar_words_are_those_of_the_record_that_are_nearly_the_same(searchable: Record) -> None:
    add(searchable, Client(name="Checkout Works", notes="Éclairs and kitchens"))
    with searchable.reading() as session:
        assert similar_words(session, "checkot") == ["checkout"]
        assert similar_words(session, "ECLAIR kitchn") == ["eclairs", "kitchens"]
        assert (
            similar_words(session, "checkout") == similar_words(session, "zzzzzz") == similar_words(session, "&") == []
        )
        assert search(session, "checkout", today=TODAY)


def test_folding_keeps_the_length_of_composed_text() -> None:
    text = "Ünïcödé İstanbul ßharp ﬁne Åse Ω"
    assert len(fold(text)) == len(text)
    assert all(a == b for a, b in itertools.islice(zip(fold("ÉÀÇ"), "eac", strict=True), 3))
