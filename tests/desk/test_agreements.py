"""What is agreed with a client: windows, cases, clauses typed in one line, order, and the history of agreements."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from liaison.desk.agreements import add_clause, agreement_page, end_agreement, move_clause, read_clause
from liaison.desk.briefing.aims import read_clauses
from liaison.desk.briefing.moment import Moment
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.finding import client_id
from liaison.desk.history import undo
from liaison.insight.working_time import WorkingHours
from liaison.model.errors import InputError
from liaison.model.values import ClauseKind, Side, TimeUnit
from support.sample import create_sample


@pytest.fixture
def harbor(desk: Desk) -> str:
    create_sample(desk)
    return client_id(desk, "Harbor")


@pytest.fixture
def plain(desk: Desk) -> str:
    return add_record(desk, "client", {"name": "Harbor"}).record_id


def test_a_year_counts_as_the_overview_does_and_each_case_is_a_record(desk: Desk, harbor: str) -> None:
    page = agreement_page(desk, harbor, 365)
    assert [(one.kept, len(one.cases)) for one in page.clauses] == [(14, 15), (15, 17), (14, 23), (11, 23)]
    broken = [case for case in page.clauses[0].cases if not case.is_kept]
    assert [(case.what, case.asked_on, case.closed_on) for case in broken] == [
        ("Answer on tracking", date(2026, 5, 25), date(2026, 5, 26))
    ]


def test_a_shorter_window_has_fewer_cases(desk: Desk, harbor: str) -> None:
    year, quarter, month = (
        sum(len(one.cases) for one in agreement_page(desk, harbor, days).clauses) for days in (365, 90, 30)
    )
    assert year > quarter > month > 0


def test_dates_of_agreeing_and_reviewing(desk: Desk, harbor: str) -> None:
    page = agreement_page(desk, harbor, 90)
    assert [(one.name, one.agreed_on, one.clauses, one.is_in_force) for one in page.agreements] == [
        ("How we work together", date(2025, 12, 1), 4, True)
    ]
    assert (page.reviewed_on, page.next_review_on) == (date(2026, 9, 14), date(2027, 3, 8))


@pytest.mark.parametrize(
    ("text", "side", "kind", "threshold", "unit"),
    [
        ("We answer within 4 h", Side.OURS, ClauseKind.REPLY_TIME, Decimal(4), TimeUnit.HOUR),
        ("we reply within four working hours", Side.OURS, ClauseKind.REPLY_TIME, Decimal(4), TimeUnit.WORKING_HOUR),
        ("They give two weeks’ notice", Side.THEIRS, ClauseKind.NOTICE, Decimal(14), TimeUnit.DAY),
        ("They give feedback within 3 days", Side.THEIRS, ClauseKind.FEEDBACK_TIME, Decimal(3), TimeUnit.DAY),
        ("We send the agenda a day ahead", Side.OURS, ClauseKind.AGENDA_AHEAD, Decimal(1), TimeUnit.DAY),
        ("We deliver on time", Side.OURS, ClauseKind.ON_TIME, None, None),
        ("We speak once a fortnight", Side.OURS, ClauseKind.CUSTOM, None, None),
        ("We answer quickly", Side.OURS, ClauseKind.CUSTOM, None, None),
        ("They: name one person for questions", Side.THEIRS, ClauseKind.CUSTOM, None, None),
        ("We answer within 2.5 hours", Side.OURS, ClauseKind.REPLY_TIME, Decimal("2.5"), TimeUnit.HOUR),
    ],
)
def test_a_clause_is_read_from_one_line(
    text: str, side: Side, kind: ClauseKind, threshold: Decimal | None, unit: TimeUnit | None
) -> None:
    draft = read_clause(text)
    assert (draft.side, draft.kind, draft.threshold, draft.unit) == (side, kind, threshold, unit)


def test_a_prefix_with_a_colon_is_no_part_of_the_clause() -> None:
    assert read_clause("They: name one person").what == "Name one person"
    assert read_clause("They  name one person").what == "They name one person"


@pytest.mark.parametrize("text", ["Answer within 4 hours", "We", "They: "])
def test_a_clause_must_say_whom_it_binds_and_what(text: str) -> None:
    with pytest.raises(InputError):
        read_clause(text)


def test_the_first_clause_makes_the_agreement_and_the_next_joins_it(desk: Desk, plain: str) -> None:
    add_clause(desk, plain, "We answer within 4 hours")
    changes = add_clause(desk, plain, "They give feedback within 3 days")
    page = agreement_page(desk, plain, 365)
    assert [one.what for one in page.clauses] == ["We answer within 4 hours", "They give feedback within 3 days"]
    assert [one.number for one in page.clauses] == [1, 2]
    assert len(page.agreements) == 1
    assert changes.words == "Added the clause “They give feedback within 3 days”"
    undo(desk)
    undo(desk)
    assert agreement_page(desk, plain, 365).agreements == ()


def test_clauses_move_among_those_of_their_side(desk: Desk, plain: str) -> None:
    for text in ("We answer within 4 hours", "They give feedback within 3 days", "We deliver on time"):
        add_clause(desk, plain, text)

    def ours() -> list[str]:
        return [one.what for one in agreement_page(desk, plain, 365).clauses if one.side is Side.OURS]

    last = agreement_page(desk, plain, 365).clauses[1].id
    assert ours() == ["We answer within 4 hours", "We deliver on time"]
    move_clause(desk, last, -1)
    assert ours() == ["We deliver on time", "We answer within 4 hours"]
    assert not move_clause(desk, last, -1)
    undo(desk)
    assert ours() == ["We answer within 4 hours", "We deliver on time"]


def test_an_ended_agreement_is_history_and_a_new_clause_makes_another(desk: Desk, harbor: str) -> None:
    agreement = agreement_page(desk, harbor, 365).agreements[0].id
    end_agreement(desk, agreement)
    page = agreement_page(desk, harbor, 365)
    assert page.clauses == ()
    assert page.agreements[0].until_on == date(2026, 11, 23)
    add_clause(desk, harbor, "We answer within 2 hours")
    page = agreement_page(desk, harbor, 365)
    assert [one.is_in_force for one in page.agreements] == [True, False]
    with pytest.raises(InputError, match="today"):
        end_agreement(desk, page.agreements[0].id)


def test_what_cannot_be_measured_says_so(desk: Desk, plain: str) -> None:
    add_clause(desk, plain, "We are kind to each other")
    (clause,) = agreement_page(desk, plain, 365).clauses
    assert not clause.is_measured
    assert clause.cases == ()


def test_what_was_asked_for_before_a_clause_was_agreed_is_no_case_of_it(desk: Desk, plain: str) -> None:
    agreement = add_record(desk, "agreement", {"name": "How we work", "agreed_on": "2026-09-01"}, plain).record_id
    words = {"agreement": agreement, "side": "ours", "clause_kind": "on time", "what": "We deliver on the day"}
    add_record(desk, "clause", words, plain)
    for asked, due, closed in (
        ("2026-08-31", "2026-09-10", "2026-09-12"),
        ("2026-09-01", "2026-09-11", "2026-09-11"),
    ):
        promise = {"what": "Report", "side": "ours", "asked_on": asked, "due_on": due, "closed_on": closed}
        add_record(desk, "commitment", promise | {"status": "done"}, plain)
    (clause,) = agreement_page(desk, plain, 365).clauses
    assert [(case.asked_on, case.is_kept) for case in clause.cases] == [(date(2026, 9, 1), True)]
    with desk.record.reading() as session:
        moment = Moment(session.connection(), plain, desk.today(), desk.now(), ZoneInfo(desk.zone_name))
        (read,) = read_clauses(moment, WorkingHours(ZoneInfo(desk.zone_name)))
    assert read.adherence is not None
    assert (read.adherence.kept, read.adherence.total) == (1, 1)


def called(desk: Desk, client: str, *days: str) -> None:
    for day in days:
        add_record(desk, "call", {"text": "x", "happened_at": f"{day} 10:00"}, client)


def test_how_often_to_be_in_touch_is_measured_on_contact(desk: Desk, plain: str) -> None:
    add_record(desk, "agreement", {"name": "Ways", "agreed_on": "2026-09-01"}, plain)
    add_clause(desk, plain, "We call every two weeks")
    called(desk, plain, "2026-08-01", "2026-09-10", "2026-09-10", "2026-09-24", "2026-10-20")
    (clause,) = agreement_page(desk, plain, 365).clauses
    assert (clause.kind, clause.is_measured, clause.kept, len(clause.cases)) == (ClauseKind.CONTACT_RHYTHM, True, 2, 4)
    assert [(case.what, case.asked_on, case.closed_on, case.is_kept, case.kind) for case in clause.cases] == [
        ("No contact for 35 days", date(2026, 10, 20), None, False, "interaction"),
        ("Contact after 26 days", date(2026, 9, 24), date(2026, 10, 20), False, "interaction"),
        ("Contact after 14 days", date(2026, 9, 10), date(2026, 9, 24), True, "interaction"),
        ("Contact after 9 days", date(2026, 9, 1), date(2026, 9, 10), True, "interaction"),
    ]
    with desk.record.reading() as session:
        moment = Moment(session.connection(), plain, desk.today(), desk.now(), ZoneInfo("Europe/London"))
        (fact,) = read_clauses(moment, WorkingHours(ZoneInfo("Europe/London")))
    assert fact.adherence is not None
    assert (fact.adherence.kept, fact.adherence.total) == (2, 4), "the overview and the sheet count alike"
    called(desk, plain, "2026-11-23")
    assert [case.is_kept for case in agreement_page(desk, plain, 365).clauses[0].cases] == [False, False, True, True]
    assert len(agreement_page(desk, plain, 30).clauses[0].cases) == 0, "one contact alone is no case yet"


def test_a_rhythm_agreed_today_has_no_case_yet_whatever_was_before(desk: Desk, plain: str) -> None:
    called(desk, plain, "2026-11-03", "2026-11-10", "2026-11-17")
    add_clause(desk, plain, "We call every two weeks")
    (clause,) = agreement_page(desk, plain, 365).clauses
    assert (clause.is_measured, clause.cases, clause.agreed_on) == (True, (), desk.today())


def test_where_nobody_was_in_touch_at_all_the_clause_says_so(desk: Desk, plain: str) -> None:
    add_record(desk, "agreement", {"name": "Ways", "agreed_on": "2026-09-01"}, plain)
    add_clause(desk, plain, "We call every two weeks")
    (clause,) = agreement_page(desk, plain, 365).clauses
    assert [(case.what, case.kind, case.id) for case in clause.cases] == [
        ("No contact for 84 days", "clause", clause.id)
    ]
