"""The sheet of a review: the record since the last one, each line with its records."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from liaison.desk.agreements import add_clause
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.reviews import HeldReview, ReviewSheet, hold_review, review_sheet, set_rhythm
from liaison.desk.whereabouts import names_of
from liaison.model.briefing import Line, ReviewKey, Section
from liaison.model.client import Client
from liaison.model.entry import Entry
from liaison.model.errors import NotFoundError
from liaison.model.meeting import Review
from liaison.model.values import EntryKind, ReviewStatus, Side


def client_of(desk: Desk, name: str) -> str:
    with desk.record.reading() as session:
        return session.scalars(select(Client.id).where(Client.name.startswith(name))).one()


def part(view: ReviewSheet, key: ReviewKey) -> Section:
    return next(one for one in view.briefing.sections if one.key is key)


def texts(view: ReviewSheet, key: ReviewKey) -> list[str]:
    return [line.text for line in part(view, key).lines]


def lines(view: ReviewSheet) -> list[tuple[Section, Line]]:
    return [(section, line) for section in view.briefing.sections for line in section.lines]


def test_the_record_since_the_last_review(sample_desk: Desk) -> None:
    view = review_sheet(sample_desk, client_of(sample_desk, "Harbor"))
    assert view.briefing.facts == ("Tue 24 Nov", "since 14 Sep, 71 days", "every 182 days")
    assert texts(view, ReviewKey.LAST) == ["Load test before peak season"]
    assert texts(view, ReviewKey.OURS)[0] == "10 of 10 kept in time"
    assert texts(view, ReviewKey.THEIRS)[0] == "0 of 6 kept in time, 5 later, 1 open past its date"
    worst = part(view, ReviewKey.THEIRS).lines[1]
    assert (worst.text, worst.person, worst.state, worst.is_late, worst.side) == (
        "Weekend order export", "Leo Marsh", "2 days late", True, Side.THEIRS,
    )  # fmt: skip
    goal = part(view, ReviewKey.GOALS).lines[0]
    assert goal.text.startswith("Cut abandoned checkouts: 68\u202f% then, 64\u202f% now, 60\u202f% wanted by")
    assert goal.second == "64\u202f% of the way"
    kept = {line.text: line.due for line in part(view, ReviewKey.AGREEMENT).lines}
    assert kept["They give two weeks’ notice"] == "6 of 10"
    assert "Nobody spoke with Eleanor Finch and Priya Raman" in texts(view, ReviewKey.CONTACT)
    assert [line.split(":")[0] for line in texts(view, ReviewKey.LINES)] == [
        "Rapport", "Delivery", "Responsiveness", "Value", "Candour",
    ]  # fmt: skip
    assert [line.label for line in part(view, ReviewKey.SIGNS).lines] == ["new", "still", "still", ""]
    assert (view.due_on, view.touched_today) == (date(2027, 3, 8), False)


def test_every_figure_and_sentence_opens_records_that_are_there(sample_desk: Desk) -> None:
    with sample_desk.record.reading() as session:
        clients = list(session.scalars(select(Client.id)))
    bare = set()
    for client in clients:
        view = review_sheet(sample_desk, client)
        for section, line in lines(view):
            records = [(one.kind, one.id) for one in line.sources]
            assert len(names_of(sample_desk, records)) == len(set(records)), line.text
            if not records:
                bare.add((section.key, line.text.split(":")[0]))
    absent = ("Nothing", "Nobody", "The goals were not", "No warning sign")
    assert [text for key, text in bare if key is not ReviewKey.LINES and not text.startswith(absent)] == []


def test_a_first_review_looks_back_a_year_at_most(sample_desk: Desk) -> None:
    view = review_sheet(sample_desk, client_of(sample_desk, "Tallgrass"))
    assert view.briefing.facts[1] == "first review, since 24 Nov 2025, 365 days"
    assert ReviewKey.LAST not in [section.key for section in view.briefing.sections]


def test_slips_say_who_was_told_and_what_was_let_off(sample_desk: Desk) -> None:
    view = review_sheet(sample_desk, client_of(sample_desk, "Tallgrass"))
    assert part(view, ReviewKey.OURS).lines[0].second == "5 dates moved, told in time twice, let off 4 times"


def test_what_is_missing_can_be_added(sample_desk: Desk) -> None:
    view = review_sheet(sample_desk, client_of(sample_desk, "Brightwater"))
    (result,) = part(view, ReviewKey.RESULTS).lines
    assert (result.text, bool(result.fix)) == ("No result was recorded since then", True)
    with sample_desk.record.command("add") as unit:
        entry = Entry(client_id=view.client_id, entry_kind=EntryKind.RESULT, what="More visitors")
        entry.happened_on = date(2026, 11, 20)
        unit.session.add(entry)
    assert texts(review_sheet(sample_desk, view.client_id), ReviewKey.RESULTS) == ["More visitors"]


def test_without_the_rest_it_is_there_at_once(sample_desk: Desk) -> None:
    view = review_sheet(sample_desk, client_of(sample_desk, "Harbor"), is_whole=False)
    keys = [section.key for section in view.briefing.sections]
    assert not view.is_whole
    assert ReviewKey.LINES not in keys
    assert ReviewKey.SIGNS not in keys
    assert ReviewKey.GOALS in keys


def test_the_sheet_of_a_held_review_stays_as_of_its_day(sample_desk: Desk) -> None:
    client = client_of(sample_desk, "Harbor")
    with sample_desk.record.reading() as session:
        held = session.scalars(
            select(Review).where(Review.client_id == client, Review.status == ReviewStatus.HELD)
        ).all()
    last = max(held, key=lambda one: one.held_on or date.min)
    view = review_sheet(sample_desk, client, last.id)
    assert view.day == last.held_on
    assert view.held_on == date(2026, 9, 14)
    for _section, line in lines(view):
        assert "Nov" not in line.mark
    assert texts(view, ReviewKey.DECIDED) == ["Load test before peak season"]


def test_what_was_decided_comes_back_with_what_became_of_it(sample_desk: Desk) -> None:
    client = client_of(sample_desk, "Harbor")
    text = "- Two shows a year\n\nWe: send Dana the media plan by Friday\nIdea: a quiz at the till"
    held = hold_review(sample_desk, HeldReview(client, text))
    view = review_sheet(sample_desk, client, held.review_id)
    assert texts(view, ReviewKey.DECIDED) == ["Two shows a year", "Media plan"]
    after = review_sheet(sample_desk, client)
    assert [(line.text, line.side) for line in part(after, ReviewKey.LAST).lines] == [
        ("Two shows a year", None),
        ("Media plan", Side.OURS),
    ]
    assert after.touched_today


def test_a_client_that_is_not_there(sample_desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        review_sheet(sample_desk, "0" * 32)
    other = client_of(sample_desk, "Pell")
    held = hold_review(sample_desk, HeldReview(other, "Yes"))
    with pytest.raises(NotFoundError):
        review_sheet(sample_desk, client_of(sample_desk, "Harbor"), held.review_id)


def test_the_rhythm_proposes_the_next_one(sample_desk: Desk) -> None:
    client = client_of(sample_desk, "Brightwater")
    set_rhythm(sample_desk, client, 30)
    view = review_sheet(sample_desk, client)
    assert (view.every_days, view.review_id) == (30, None)
    assert view.due_on == date(2026, 12, 8), "30 days after 6 November is a Sunday, and on Mondays they are closed"
    assert view.proposed_on == sample_desk.today() + timedelta(days=30)
    set_rhythm(sample_desk, client, 32)
    assert review_sheet(sample_desk, client).proposed_on == date(2026, 12, 29), "26 December is a Saturday"
    set_rhythm(sample_desk, client, None)
    view = review_sheet(sample_desk, client)
    assert (view.every_days, view.due_on) == (None, None)
    assert view.proposed_on == date(2027, 2, 23), "in 90 days, which is a Monday"


def test_a_clause_without_a_case_says_why(sample_desk: Desk) -> None:
    client = add_record(sample_desk, "client", {"name": "Harrow Mills"}).record_id
    for clause in ("We call every two weeks", "We: be kind"):
        add_clause(sample_desk, client, clause)
    found = {line.text: line.due for line in part(review_sheet(sample_desk, client), ReviewKey.AGREEMENT).lines}
    assert found["We call every two weeks"] == "agreed 24 Nov, no case yet"
    assert found["Be kind"] == "not measured"
