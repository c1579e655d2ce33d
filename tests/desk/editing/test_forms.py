"""Forms: what they show reads back to what is kept, whatever the kind."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.editing import add_record, blank_form, change_record, current_form, fields_of, suggest, understood
from liaison.desk.editing.amounts import cost, money
from liaison.desk.editing.fields import Field, FieldType
from liaison.desk.editing.texts import list_text, moment_text, text_of
from liaison.desk.editing.values import Reader, birthday, season
from liaison.insight.capture import CaptureContext
from liaison.model.errors import InputError, NotFoundError
from liaison.model.kinds import KINDS, RECORD_KINDS
from liaison.model.values import CURRENCIES
from liaison.model.words import install_translator
from liaison.store.rows import table_of
from support.sample import create_sample

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)
READER = Reader(CaptureContext(today=date(2026, 11, 24), now=NOW, zone=LONDON), LONDON)
EDITED = [kind for kind in RECORD_KINDS if kind not in {"attachment", "origin"}]


@pytest.fixture
def sample(desk: Desk) -> Desk:
    create_sample(desk)
    return desk


def some(desk: Desk, kind: str, number: int) -> list[str]:
    table = table_of(KINDS[kind])
    with desk.record.reading() as session:
        return list(session.scalars(select(table.c.id).where(table.c.deleted_at.is_(None)).limit(number)))


def test_writing_back_what_a_form_shows_changes_nothing(sample: Desk) -> None:
    seen = set()
    for kind in EDITED:
        for record_id in some(sample, kind, 4):
            form = current_form(sample, kind, record_id)
            edited = change_record(sample, kind, record_id, form.values)
            assert not edited.changes, (kind, form.values, edited.changes)
            seen.add(kind)
    assert len(seen) > 20


def test_writing_back_what_a_german_form_shows_changes_nothing(sample: Desk) -> None:
    (client_id,) = some(sample, "client", 1)
    made = add_record(
        sample, "goal", {"what": "Orders", "unit": "orders", "baseline": "0.125", "target": "12.500"}, client_id
    ).record_id
    install_translator(lambda text: {"1,000": "1.000"}.get(text, text), "de")
    try:
        form = current_form(sample, "goal", made)
        assert (form.values["baseline"], form.values["target"]) == ("0,125", "12,500")
        assert not change_record(sample, "goal", made, form.values).changes
        change_record(sample, "goal", made, {"target": "12.500"})
        assert current_form(sample, "goal", made).values["target"] == "12500"
    finally:
        install_translator(None)


@pytest.mark.parametrize("kind", EDITED)
def test_every_field_of_a_kind_is_in_its_form_or_kept_by_the_program(desk: Desk, kind: str) -> None:
    form = blank_form(desk, kind)
    shown = {column for field in form.fields for column in field.columns}
    columns = {column for field in fields_of(kind) for column in field.columns}
    kept_by_the_program = {"rank", "entry_kind", "closed_on", "occurrence", "zone", "uid", "ics", "is_floating"} | {
        *("repeats", "sequence", "changed_elsewhere_at", "filed_by", "slipped_on", "old_due_on", "new_due_on"),
        *("map_x", "map_y", "line_key", "position"),
    }
    if kind != "entry":
        assert columns - shown <= kept_by_the_program
    assert len({field.name for field in form.fields}) == len(form.fields)


def test_the_registers_together_show_every_field_of_an_entry(desk: Desk) -> None:
    words = ("idea", "concern", "feedback", "result", "introduction", "thanks", "promoter", "request")
    shown = {field.name for word in words for field in blank_form(desk, word).fields}
    assert shown == {field.name for field in fields_of("entry")} - {"entry_kind"}
    assert "score" not in {field.name for field in blank_form(desk, "idea").fields}


@given(st.datetimes(datetime(1990, 1, 1), datetime(2050, 1, 1)))
def test_a_moment_reads_back_to_its_minute_even_where_the_wall_shows_it_twice(at: datetime) -> None:
    instant = at.replace(second=0, microsecond=0, tzinfo=UTC)
    assert READER.moment(moment_text(instant, LONDON)) == instant


@given(
    st.lists(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1), max_size=4)
)
def test_a_list_reads_back(parts: list[str]) -> None:
    wanted = [stripped for part in parts if (stripped := " ".join(part.split()))]
    field = Field("nicknames", FieldType.LIST, False, columns=("nicknames",))
    assert READER.read(field, list_text(wanted)) == wanted


@given(st.decimals(-(10**12), 10**12, places=4), st.sampled_from(sorted(CURRENCIES)))
def test_money_reads_back(amount: Decimal, currency: str) -> None:
    field = Field("annual_value", FieldType.MONEY, False, columns=("amount", "currency"))
    assert money(text_of(field, {"amount": amount, "currency": currency}, LONDON), "annual_value") == (amount, currency)


@given(st.integers(0, 10**9), st.sampled_from(["orders", "members", "kits", "pallets of milk", "km", "guests"]))
def test_an_amount_of_something_reads_back(amount: int, unit: str) -> None:
    field = Field("cost", FieldType.AMOUNT, False, columns=("amount", "currency", "unit"))
    text = text_of(field, {"amount": Decimal(amount), "currency": None, "unit": unit}, LONDON)
    assert cost(text, "cost") == (Decimal(amount), None, unit, None)


@given(st.dates(date(1900, 1, 1), date(2026, 11, 24)), st.booleans())
def test_a_birthday_reads_back_with_and_without_its_year(day: date, has_year: bool) -> None:
    field = Field("birthday", FieldType.BIRTHDAY, False, columns=("year", "month", "day"))
    held = (day.year if has_year else None, day.month, day.day)
    text = text_of(field, dict(zip(field.columns, held, strict=True)), LONDON)
    assert birthday(READER, text, "birthday") == held


@given(st.dates(date(2000, 1, 1), date(2000, 12, 31)), st.dates(date(2000, 1, 1), date(2000, 12, 31)))
def test_a_season_reads_back(first: date, last: date) -> None:
    field = Field("season", FieldType.SEASON, False, columns=("first", "last"))
    held = (f"{first:%m-%d}", f"{last:%m-%d}")
    text = text_of(field, dict(zip(field.columns, held, strict=True)), LONDON)
    assert season(READER, text, "season") == held


@given(st.times())
def test_a_time_reads_back_to_its_second(at: time) -> None:
    field = Field("due_time", FieldType.TIME, False, columns=("due_time",))
    exact = at.replace(microsecond=0)
    assert READER.read(field, text_of(field, {"due_time": exact}, LONDON)) == exact


def test_a_moment_said_to_the_minute_keeps_its_seconds(desk: Desk) -> None:
    client = add_record(desk, "client", {"name": "Harbor"}).record_id
    call = add_record(desk, "call", {"happened_at": "2026-11-24T08:15:27", "text": "Talked"}, client).record_id
    assert not change_record(desk, "interaction", call, {"happened_at": "2026-11-24 08:15"}).changes
    assert change_record(desk, "interaction", call, {"happened_at": "2026-11-24 08:16"}).changes


def test_a_text_that_may_be_empty_can_be_emptied_and_a_note_keeps_its_margins(desk: Desk) -> None:
    client = add_record(desk, "client", {"name": "Harbor"}).record_id
    call = add_record(desk, "call", {"text": "  - one\n"}, client).record_id
    assert current_form(desk, "interaction", call).values["text"] == "  - one\n"
    change_record(desk, "interaction", call, {"text": ""})
    assert current_form(desk, "interaction", call).values["text"] == ""


def test_a_form_names_what_it_refers_to_and_a_new_person_gets_a_place(desk: Desk) -> None:
    client = add_record(desk, "client", {"name": "Harbor"}).record_id
    dana = add_record(desk, "person", {"name": "Dana", "role": "CFO"}, client).record_id
    promise = add_record(desk, "commitment", {"what": "Report", "side": "ours", "person": "Dana"}, client)
    form = current_form(desk, "commitment", promise.record_id)
    assert (form.values["person"], form.names["person"]) == (dana, "Dana")
    assert (form.client_id, form.client, form.label) == (client, "Harbor", "Report")
    assert [field.name for field in blank_form(desk, "person", client).first[:3]] == ["name", "role", "department"]
    reading = blank_form(desk, "goal_reading", client, {"goal": "x"})
    assert reading.values["on"] == "2026-11-24"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"what": "x", "side": "ours", "due_on": "blurb"}, "due_on"),
        ({"what": "x", "side": "nobody"}, "side"),
        ({"what": "x", "side": "ours", "person": "Nobody"}, "person"),
        ({"side": "ours"}, "what"),
    ],
)
def test_a_problem_names_its_field(desk: Desk, values: dict[str, str], field: str) -> None:
    client = add_record(desk, "client", {"name": "Harbor"}).record_id
    with pytest.raises((InputError, NotFoundError)) as caught:
        add_record(desk, "commitment", values, client)
    assert caught.value.field == field


def test_names_that_fit_are_few_and_of_the_client(desk: Desk) -> None:
    harbor = add_record(desk, "client", {"name": "Harbor"}).record_id
    other = add_record(desk, "client", {"name": "100% Oak"}).record_id
    for number in range(12):
        add_record(desk, "person", {"name": f"Dana {number}", "role": "CFO"}, harbor)
    add_record(desk, "person", {"name": "Dana of Oak"}, other)
    found = suggest(desk, "person", "dana", harbor)
    assert len(found) == 8
    assert all(one.detail == "CFO" for one in found)
    assert [one.label for one in suggest(desk, "person", "of oak")] == ["Dana of Oak"]
    assert suggest(desk, "person", "of oak", harbor) == ()
    assert [one.label for one in suggest(desk, "client", "0%")] == ["100% Oak"]
    assert suggest(desk, "client", "_") == ()


@pytest.mark.parametrize(
    ("kind", "field", "text", "words"),
    [
        ("commitment", "due_on", "friday", "Fri 27 Nov"),
        ("interaction", "happened_at", "yesterday 10:00", "Mon 23 Nov 10:00"),
        ("client", "annual_value", "4.2k USD", "$4,200"),
        ("stake", "cost", "1,100 orders a day", "1,100 orders for each day"),
        ("stake", "season", "11-15..01-06", "15 Nov to 6 Jan"),
        ("person", "birthday", "14 May 1980", "14 May 1980"),
        ("client", "work_from", "9am", "09:00"),
        ("client", "name", "Harbor", ""),
    ],
)
def test_a_text_is_said_as_it_is_understood(desk: Desk, kind: str, field: str, text: str, words: str) -> None:
    assert understood(desk, kind, field, text).words == words


def test_what_is_not_understood_says_why(desk: Desk) -> None:
    found = understood(desk, "commitment", "due_on", "blurb")
    assert found.words == ""
    assert found.problem.startswith("“blurb” is not a date")
    assert understood(desk, "commitment", "due_on", "friday").day == "2026-11-27"
