"""Every kind and every field of the record can be added and changed from text."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record, editable_kinds, fields_of, kind_of
from liaison.desk.editing.fields import Field, FieldType
from liaison.desk.history import undo
from liaison.model.errors import AmbiguousNameError, InputError, LiaisonError, NotFoundError, UsageError
from liaison.model.kinds import KINDS, RECORD_KINDS
from liaison.store.rows import table_of

TODAY = date(2026, 11, 24)


@pytest.fixture
def client_id(desk: Desk) -> str:
    """A client with one of everything that other records name."""
    add_record(desk, "colleague", {"name": "Robin Hale", "is_me": "yes"})
    client = add_record(desk, "client", {"name": "Harbor & Finch"}).record_id
    add_record(desk, "person", {"name": "Dana Whitlock", "role": "Marketing Director"}, client)
    add_record(desk, "person", {"name": "Priya Raman", "role": "CFO"}, client)
    add_record(desk, "person", {"name": "Nora Field"})
    for kind, values in (
        ("stake", {"what": "Checkout"}),
        ("goal", {"what": "Fewer abandoned baskets"}),
        ("engagement", {"name": "Shop"}),
        ("commitment", {"what": "October report", "side": "ours", "due": "2026-11-27"}),
        ("call", {"text": "Talked"}),
        ("agreement", {"name": "How we work"}),
        ("clause", {"what": "Replies", "side": "ours", "clause_kind": "custom"}),
        ("meeting", {"title": "Check-in", "starts_at": "2026-11-24T10:00"}),
        ("reset", {}),
        ("contact_change", {"person": "Dana"}),
        ("off_boarding", {}),
    ):
        add_record(desk, kind, values, client)
    return client


def row(desk: Desk, kind: str, record_id: str) -> dict[str, Any]:
    table = table_of(KINDS[kind])
    with desk.record.reading() as session:
        return session.execute(select(table).where(table.c.id == record_id)).one()._asdict()


#: A text for a field of each type that the record must take.
SAMPLE = {
    FieldType.TEXT: "some words",
    FieldType.NUMBER: "12.50",
    FieldType.WHOLE: "2",
    FieldType.DATE: "2026-11-24",
    FieldType.TIME: "14:00",
    FieldType.MOMENT: "2026-11-24T14:00",
    FieldType.YES_NO: "yes",
    FieldType.LIST: "one, two",
    FieldType.MONEY: "4200 USD",
    FieldType.AMOUNT: "4200 USD",
    FieldType.BIRTHDAY: "14 May 1980",
    FieldType.SEASON: "15 Nov to 6 Jan",
    FieldType.WEEKDAYS: "mon-fri",
    FieldType.MONTH_DAY: "15 Nov",
    FieldType.JSON: '{"name": "x"}',
}
TARGETS = {
    "client": "Harbor",
    "person": "Dana",
    "colleague": "Robin",
    "stake": "Checkout",
    "goal": "Fewer",
    "engagement": "Shop",
    "commitment": "October",
    "interaction": "Talked",
    "agreement": "How",
    "clause": "Replies",
    "meeting": "Check-in",
    "stakeholder": "Dana",
    "contact_change": "Dana",
    "reset": "Harbor",
    "off_boarding": "Harbor",
}
#: Fields whose rules tie them to others, with what goes with them.
TOGETHER: dict[tuple[str, str], dict[str, str]] = {
    ("stake", "cost_amount"): {"cost_currency": "USD"},
    ("stake", "cost_currency"): {"cost_amount": "1"},
    ("stake", "cost_unit"): {"cost_amount": "1"},
    ("stake", "season_from"): {"season_until": "6 Jan"},
    ("stake", "season_until"): {"season_from": "15 Nov"},
    ("client", "annual_amount"): {"annual_currency": "USD"},
    ("client", "annual_currency"): {"annual_amount": "1"},
    ("client", "work_from"): {"work_from": "08:00"},
    ("client", "ended_on"): {"since_on": "2020-01-01"},
    ("engagement", "price_amount"): {"price_currency": "USD"},
    ("engagement", "price_currency"): {"price_amount": "1"},
    ("clause", "threshold"): {"unit": "day"},
    ("clause", "unit"): {"threshold": "1"},
    ("interaction", "about_us"): {"mood": "good"},
    ("person", "birth_month"): {"birth_day": "2"},
    ("person", "birth_day"): {"birth_month": "2"},
    ("person", "birth_year"): {"birth_year": "1980", "birth_month": "2", "birth_day": "2"},
    ("commitment", "closed_on"): {"status": "done"},
    ("commitment", "closed_note"): {"status": "done"},
    ("commitment", "because"): {"due_on": "2026-12-24"},
    ("commitment", "told_on"): {"due_on": "2026-12-24"},
    ("commitment", "mark"): {"status": "done"},
    ("review", "held_on"): {"status": "held"},
    ("review", "status"): {"status": "skipped", "reason": "busy"},
    ("reset", "evaluated_on"): {},
    ("finding", "snoozed_until"): {"snooze_reason": "busy"},
    ("finding", "judged_on"): {"judgement": "right"},
    ("stay_or_part", "decided_on"): {"decision": "part"},
    ("entry", "told_on"): {"answered_on": "2026-11-24"},
    ("meeting", "starts_on"): {"starts_at": ""},
    ("meeting", "ends_on"): {"starts_at": "", "starts_on": "2026-11-24"},
    ("meeting", "ends_at"): {},
    ("slip", "let_off_by"): {"is_let_off": "yes"},
    ("slip", "let_off_by_colleague"): {"is_let_off": "yes"},
    ("slip", "is_let_off"): {"let_off_by": "Dana"},
    ("contact_change", "finished_on"): {"status": "finished"},
    ("off_boarding", "finished_on"): {"status": "finished"},
    ("goal", "closed_on"): {"status": "reached"},
    ("point", "interaction"): {"said_on": "2026-11-24"},
    ("sheet_line", "line_key"): {"line_state": "hidden"},
    ("sheet_line", "occurrence"): {"meeting": "Check-in"},
    ("sheet_person", "occurrence"): {"meeting": "Check-in"},
}
#: What cannot be changed by itself for a reason that is a rule of the record, with a word of the reason.
REFUSED: dict[tuple[str, str], str] = {
    ("slip", "old_due_on"): "keeps the old date",
    ("slip", "new_due_on"): "keeps the",
    ("colleague", "is_me"): "Two colleagues cannot both be you",
    ("attendance", "colleague"): "",
    ("invitee", "colleague"): "",
    ("sheet_person", "colleague"): "",
    ("step", "off_boarding"): "",
    ("stakeholder", "reports_to"): "",
    ("stakeholder", "person"): "has a place at this client",
    ("influence", "from"): "",
    ("influence", "to"): "",
    ("entry", "score"): "",
    ("reset", "status"): "",
    ("reset", "evaluated_on"): "",
    ("channel", "rank"): "",
    ("goal_reading", "goal"): "",
}
NEW: dict[str, dict[str, str]] = {
    "attendance": {"interaction": "Talked", "person": "Dana"},
    "busy_period": {"what": "Budget", "from_on": "2026-11-20", "until_on": "2026-12-24"},
    "channel": {"person": "Dana", "kind": "email", "address": "d@x.example"},
    "checkpoint": {"what": "Look", "on": "2026-12-11"},
    "clause": {"what": "Notice", "side": "theirs", "clause_kind": "custom"},
    "client": {"name": "Another"},
    "colleague": {"name": "Theo"},
    "commitment": {"what": "Figures", "side": "theirs", "due": "2026-11-30"},
    "contact_change": {"person": "Priya"},
    "engagement": {"name": "Campaign"},
    "entry": {"what": "Cards", "entry_kind": "idea"},
    "finding": {"sign": "silence"},
    "goal": {"what": "More"},
    "goal_reading": {"goal": "Fewer", "value": "64"},
    "influence": {"from": "Dana", "to": "Priya"},
    "interaction": {"text": "Wrote"},
    "invitee": {"meeting": "Check-in", "person": "Dana"},
    "meeting": {"title": "Review", "starts_at": "2026-11-24T10:00"},
    "milestone": {"what": "Live", "due_on": "2026-12-01", "engagement": "Shop"},
    "never": {"person": "Dana", "what": "Calls after 18:00"},
    "person": {"name": "Leo Marsh"},
    "personal_date": {"person": "Dana", "what": "leave", "on": "2026-12-01"},
    "post_mortem": {"ended_on": "2026-01-01"},
    "point": {"what": "Ask about spring"},
    "review": {"what": "Half-year", "due_on": "2026-12-01"},
    "setting": {"key": "x", "value": "{}"},
    "sheet_line": {"what": "Own words", "line_state": "added", "day": "2026-11-24"},
    "sheet_person": {"person": "Dana", "day": "2026-11-24"},
    "slip": {"commitment": "October", "new_due_on": "2026-12-01"},
    "stake": {"what": "Newsletter"},
    "stake_felt": {"stake": "Checkout", "person": "Dana"},
    "stakeholder": {"person": "Nora"},
    "step": {"what": "Tell them", "contact_change": "Dana"},
    "agreement": {"name": "New rules", "agreed_on": "2026-01-01"},
}


def added(desk: Desk, kind: str, client: str) -> str:
    """A record of a kind; for clients one whose people are known."""
    if kind == "client":
        add_record(desk, "client", NEW["client"])
        return client
    return add_record(
        desk, kind, NEW.get(kind, {}), None if kind in {"client", "colleague", "setting"} else client
    ).record_id


EDITABLE = [kind for kind in RECORD_KINDS if kind not in {"attachment", "origin"}]


@pytest.mark.parametrize("kind", EDITABLE)
def test_each_kind_can_be_added_and_every_field_of_it_changed(desk: Desk, client_id: str, kind: str) -> None:
    refused: dict[str, str] = {}
    for field in fields_of(kind):
        record_id = added(desk, kind, client_id)
        values = {field.name: text_for(kind, field)} | TOGETHER.get((kind, field.name), {})
        try:
            changed = change_record(desk, kind, record_id, values).changes
        except InputError as error:
            refused[field.name] = str(error)
        else:
            found = row(desk, kind, record_id)
            assert all(found[column] is not None for column in field.columns if column in values), field.name
            if changed.journal_id is not None:
                undo(desk)
        undo(desk)
    assert refused.keys() <= {name for of, name in REFUSED if of == kind}, refused
    assert all(REFUSED[kind, name] in said for name, said in refused.items()), refused


def text_for(kind: str, field: Field) -> str:
    if field.choices:
        return field.choices[-1]
    if field.target is not None:
        return TARGETS.get(field.target, "")
    if field.name in {"zone", "cost_currency", "annual_currency", "price_currency"}:
        return "Europe/Paris" if field.name == "zone" else "EUR"
    if (kind, field.name) in {("client", "work_until"), ("client", "quiet_until")}:
        return "18:00"
    return SAMPLE[field.type]


def test_every_kind_of_the_record_is_there_and_every_column_of_it_can_be_written() -> None:
    assert set(EDITABLE) <= set(editable_kinds())
    derived = {"id", "created_at", "updated_at", "deleted_at", "first_due_on", "closed_at", "asked_at", "entry_kind"}
    for kind in EDITABLE:
        written = {column for field in fields_of(kind) for column in field.columns}
        assert {column.name for column in table_of(KINDS[kind]).columns} - written <= derived, kind


def test_a_kind_is_named_as_people_name_it() -> None:
    assert kind_of("Goal readings")[0] == "goal_reading"
    assert kind_of("promise")[0] == "commitment"
    assert kind_of("idea")[0] == "entry"
    assert kind_of("call")[0] == "interaction"
    with pytest.raises(UsageError) as error:
        kind_of("golas")
    assert "goal" in error.value.way_out


def test_a_field_is_named_by_what_is_clear(desk: Desk, client_id: str) -> None:
    made = add_record(desk, "commitment", {"what": "x", "side": "ours", "kind": "delivera", "due": "friday"}, client_id)
    found = row(desk, "commitment", made.record_id)
    assert (found["commitment_kind"].value, found["due_on"], found["first_due_on"]) == (
        "deliverable",
        date(2026, 11, 27),
        date(2026, 11, 27),
    )
    with pytest.raises(InputError, match="could be"):
        change_record(desk, "stake", added(desk, "stake", client_id), {"cost_": "1"})


def test_moving_a_date_makes_a_slip_with_its_reason(desk: Desk, client_id: str) -> None:
    made = add_record(desk, "commitment", {"what": "x", "side": "ours", "due": "friday"}, client_id)
    changes = change_record(
        desk, "commitment", made.record_id, {"due": "tuesday", "because": "busy", "told_on": "today"}
    )
    slip = row(desk, "slip", min(changes.changes.ids("slip")))
    assert (slip["old_due_on"], slip["new_due_on"], slip["reason"], slip["told_on"]) == (
        date(2026, 11, 27),
        date(2026, 12, 1),
        "busy",
        TODAY,
    )
    assert row(desk, "commitment", made.record_id)["first_due_on"] == date(2026, 11, 27)
    with pytest.raises(InputError):
        change_record(desk, "commitment", made.record_id, {"because": "no other date"})


def test_closing_is_dated_and_opening_again_clears_it(desk: Desk, client_id: str) -> None:
    made = add_record(desk, "commitment", {"what": "x", "side": "ours"}, client_id)
    change_record(desk, "commitment", made.record_id, {"status": "done", "mark": "hit"})
    assert row(desk, "commitment", made.record_id)["closed_on"] == TODAY
    change_record(desk, "commitment", made.record_id, {"status": "open"})
    found = row(desk, "commitment", made.record_id)
    assert (found["closed_on"], found["mark"]) == (None, None)


def test_a_person_added_to_a_client_gets_a_place_there(desk: Desk, client_id: str) -> None:
    made = add_record(
        desk,
        "person",
        {"name": "Leo Marsh", "role": "E-commerce lead", "reports_to": "dana", "birthday": "2 May"},
        client_id,
    )
    (place,) = (row(desk, "stakeholder", one) for one in made.changes.ids("stakeholder"))
    assert (place["client_id"], place["role"], place["person_id"]) == (client_id, "E-commerce lead", made.record_id)
    assert row(desk, "stakeholder", place["reports_to_id"])["person_id"] is not None
    found = row(desk, "person", made.record_id)
    assert (found["birth_year"], found["birth_month"], found["birth_day"]) == (None, 5, 2)
    undo(desk)
    with pytest.raises(NotFoundError):
        change_record(desk, "stake", added(desk, "stake", client_id), {"source": "nothing of the kind"})


def test_a_register_has_its_own_words_and_defaults(desk: Desk, client_id: str) -> None:
    feedback = row(desk, "entry", add_record(desk, "feedback", {"what": "Too long"}, client_id).record_id)
    assert (feedback["direction"].value, feedback["is_candid"], feedback["happened_on"]) == ("received", True, TODAY)
    answer = row(desk, "entry", add_record(desk, "promoter", {"score": "9"}, client_id).record_id)
    assert (answer["score"], answer["what"]) == (9, "Promoter answer")
    with pytest.raises(InputError):
        add_record(desk, "promoter", {"score": "11"}, client_id)
    idea = add_record(desk, "idea", {"what": "Gift cards"}, client_id).record_id
    change_record(desk, "entry", idea, {"outcome": "offered"})
    assert row(desk, "entry", idea)["outcome_on"] == TODAY


def test_an_empty_text_clears_a_field(desk: Desk, client_id: str) -> None:
    change_record(desk, "client", client_id, {"notes": "loud", "domains": "a.example, b.example", "annual_value": "$5"})
    change_record(desk, "client", client_id, {"notes": "", "domains": "", "annual_value": ""})
    found = row(desk, "client", client_id)
    assert (found["notes"], found["domains"], found["annual_amount"], found["annual_currency"]) == (
        None,
        [],
        None,
        None,
    )


def test_what_happened_is_on_the_users_wall_and_says_so(desk: Desk) -> None:
    chicago = add_record(desk, "client", {"name": "Pell", "zone": "America/Chicago"}).record_id
    values = {"text": "x", "happened_at": "2026-11-23T14:00"}
    found = row(desk, "interaction", add_record(desk, "interaction", values, chicago).record_id)
    assert (found["happened_at"], found["zone"]) == (datetime(2026, 11, 23, 14, tzinfo=UTC), "Europe/London")
    there = values | {"zone": "America/Chicago"}
    found = row(desk, "interaction", add_record(desk, "interaction", there, chicago).record_id)
    assert (found["happened_at"], found["zone"]) == (datetime(2026, 11, 23, 20, tzinfo=UTC), "America/Chicago")


def test_a_meeting_that_is_moved_lasts_as_long_as_before(desk: Desk) -> None:
    timed = {"title": "Call", "starts_at": "2026-12-01T10:00", "ends_at": "2026-12-01T10:45"}
    call = add_record(desk, "meeting", timed).record_id
    change_record(desk, "meeting", call, {"starts_at": "2026-12-02T15:00"})
    assert row(desk, "meeting", call)["ends_at"] == datetime(2026, 12, 2, 15, 45, tzinfo=UTC)
    change_record(desk, "meeting", call, {"starts_at": "2026-12-02T16:00", "ends_at": "2026-12-02T17:00"})
    assert row(desk, "meeting", call)["ends_at"] == datetime(2026, 12, 2, 17, tzinfo=UTC)
    fair = add_record(desk, "meeting", {"title": "Fair", "starts_on": "2026-12-01", "ends_on": "2026-12-04"}).record_id
    change_record(desk, "meeting", fair, {"starts_on": "2026-12-07"})
    assert row(desk, "meeting", fair)["ends_on"] == date(2026, 12, 10)


def test_references_stay_within_the_client(desk: Desk, client_id: str) -> None:
    other = add_record(desk, "client", {"name": "Pell"}).record_id
    add_record(desk, "person", {"name": "Dana Timko"}, other)
    made = add_record(desk, "concern", {"what": "x", "person": "dana"}, other)
    assert row(desk, "entry", made.record_id)["person_id"] is not None
    with pytest.raises(NotFoundError):
        add_record(desk, "concern", {"what": "x", "person": "priya"}, other)
    with pytest.raises(AmbiguousNameError):
        add_record(desk, "never", {"what": "x", "person": "dana"})


def test_the_one_agreement_of_a_client_is_meant_when_none_is_named(desk: Desk, client_id: str) -> None:
    found = row(desk, "clause", added(desk, "clause", client_id))
    assert found["number"] == 2
    add_record(desk, "agreement", {"name": "Another"}, client_id)
    with pytest.raises(InputError, match="A clause needs: agreement"):
        added(desk, "clause", client_id)


def test_nothing_is_written_when_something_is_wrong(desk: Desk, client_id: str) -> None:
    before = row(desk, "client", client_id)
    for values in ({"notes": "x", "rhythm_days": "-1"}, {"notes": "x", "zone": "Nowhere"}, {"notes": "x", "foo": "1"}):
        with pytest.raises(LiaisonError):
            change_record(desk, "client", client_id, values)
    assert row(desk, "client", client_id) == before
    with pytest.raises(InputError, match="said twice"):
        change_record(desk, "client", client_id, {"is_pinned": "yes", "pinned": "no"})
    with pytest.raises(InputError):
        change_record(desk, "client", client_id, {})


@pytest.mark.parametrize(("kind", "field", "most"), [("client", "name", 200), ("goal", "what", 1_000)])
def test_names_and_titles_have_a_limit(desk: Desk, kind: str, field: str, most: int) -> None:
    client_id = add_record(desk, "client", {"name": "Harbor & Finch"}).record_id
    owner = client_id if kind == "goal" else None
    assert add_record(desk, kind, {field: "x" * most}, owner).record_id
    with pytest.raises(InputError, match=f"more than {most}"):
        add_record(desk, kind, {field: "x" * (most + 1)}, owner)
