"""One client on one page: every statement with its records, in a fixed number of reads."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import Engine, event

from liaison.desk.client_heads import Whereabouts, client_head, pin_client
from liaison.desk.clients import pinned_clients
from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.evidence import evidence_labels
from liaison.desk.finding import client_id
from liaison.desk.overview import ClientOverview, client_overview
from liaison.desk.trash import trash
from liaison.model.errors import NotFoundError
from liaison.model.values import Side
from support.sample import create_sample


@pytest.fixture
def sample(desk: Desk) -> Desk:
    create_sample(desk)
    return desk


def overview_of(desk: Desk, name: str) -> ClientOverview:
    return client_overview(desk, client_id(desk, name))


def test_why_they_hired_us_names_who_where_and_when(sample: Desk) -> None:
    hired = overview_of(sample, "Harbor").hired
    assert hired is not None
    assert (hired.said_by, hired.where, hired.on) == ("Eleanor Finch", "pitch meeting", date(2022, 3, 9))
    assert hired.quote.startswith("We outgrew our last agency.")


def test_goals_come_in_the_order_in_which_they_are_due_and_go_up_or_down(sample: Desk) -> None:
    goals = overview_of(sample, "Harbor").goals
    assert [one.what for one in goals] == [
        "Grow orders from returning customers",
        "Cut abandoned checkouts",
        "Lower the cost of a new customer",
    ]
    up, down, _cost = goals
    assert up.progress == Decimal(9) / 11
    assert down.progress == Decimal(7) / 11


def test_a_goal_that_went_the_other_way_has_come_nowhere_and_one_without_a_start_is_not_known(desk: Desk) -> None:
    found = add_record(desk, "client", {"name": "Harbor"}).record_id
    goal = add_record(desk, "goal", {"what": "A", "unit": "%", "baseline": "50", "target": "60"}, found).record_id
    add_record(desk, "goal_reading", {"goal": goal, "value": "40"}, found)
    open_ended = add_record(desk, "goal", {"what": "B", "unit": "%", "target": "60"}, found).record_id
    add_record(desk, "goal_reading", {"goal": open_ended, "value": "40"}, found)
    progress = {one.what: one.progress for one in client_overview(desk, found).goals}
    assert progress == {"A": Decimal(0), "B": None}


def test_stakes_say_who_feels_them(sample: Desk) -> None:
    stakes = {one.what: one for one in overview_of(sample, "Harbor").stakes}
    assert stakes["Checkout in peak season"].felt_by == ("Eleanor", "Priya")
    assert stakes["Checkout in peak season"].cost == "about $4,200 a minute"
    assert stakes["Gift guide"].live_on == date(2026, 12, 1)


def test_the_point_of_contact_is_reached_first_and_times_are_in_their_zone(sample: Desk) -> None:
    view = overview_of(sample, "Harbor")
    assert [one.name for one in view.people][:3] == ["Dana Whitlock", "Priya Raman", "Leo Marsh"]
    dana, priya = view.people[:2]
    assert dana.channels == ("teams", "email", "phone")
    assert dana.nevers == ("WhatsApp after 18:00",)
    assert view.zone_ahead_minutes == 60
    assert priya.zone_name == "Europe/London"


def test_the_agreement_is_counted_ours_first(sample: Desk) -> None:
    clauses = overview_of(sample, "Harbor").agreement
    assert [(one.side, one.kept, one.total) for one in clauses] == [
        (Side.OURS, 14, 15),
        (Side.OURS, 15, 17),
        (Side.THEIRS, 14, 23),
        (Side.THEIRS, 11, 23),
    ]


def test_for_whom_the_point_of_contact_speaks_is_counted_on_requests(sample: Desk) -> None:
    voice = overview_of(sample, "Harbor").voice
    assert voice is not None
    assert (voice.given_name, voice.speaks_for, voice.through, voice.total) == ("Dana", 3, 14, 14)
    assert (voice.since, len(voice.refs)) == (date(2026, 8, 1), 14)
    oakline = overview_of(sample, "Oakline").voice
    assert oakline is not None
    assert (oakline.through, oakline.total) == (2, 4)


def test_the_facets_hold_the_records_they_are_drawn_from(sample: Desk) -> None:
    view = overview_of(sample, "Tallgrass")
    assert (view.rhythm.last_on, view.rhythm.rhythm_days) == (date(2026, 11, 18), 14)
    assert len(view.renewal.late) == 1
    assert len(view.renewal.strained) == 1
    assert view.concerns[0].what == "Sell-in numbers are never in the report"
    harbor = overview_of(sample, "Harbor")
    assert harbor.deliveries.next_what == "Load-test summary for peak week"
    assert len(harbor.deliveries.open) == 2
    assert [name for _id, name in harbor.deliveries.running] == ["Shop and campaigns"]
    assert overview_of(sample, "Meridian").renewal.leaving[0][1:] == ("Sofia Lindqvist", date(2026, 12, 4))


def test_names_of_records_of_several_kinds_say_their_kind(sample: Desk) -> None:
    view = overview_of(sample, "Harbor")
    refs = (("goal", view.goals[0].id), ("entry", view.results[0].id))
    first, second = evidence_labels(sample, refs)
    assert first == "Goal: Grow orders from returning customers"
    assert second.startswith("Result: Paid social: 22")


def test_a_new_client_is_all_unknown_and_nothing_breaks(desk: Desk) -> None:
    found = add_record(desk, "client", {"name": "New"}).record_id
    view = client_overview(desk, found)
    assert view.hired is None
    assert (view.goals, view.stakes, view.people, view.agreement, view.concerns) == ((), (), (), (), ())
    assert view.rhythm.last_on is None


def test_a_client_in_the_trash_has_no_overview(sample: Desk) -> None:
    found = client_id(sample, "Harbor")
    trash(sample, "client", found)
    with pytest.raises(NotFoundError):
        client_overview(sample, found)
    head = client_head(sample, found)
    assert (head.where, head.name) == (Whereabouts.TRASHED, "Harbor & Finch")
    assert client_head(sample, "0" * 32).where is Whereabouts.UNKNOWN


def test_the_head_says_whose_client_it_is(sample: Desk) -> None:
    head = client_head(sample, client_id(sample, "Harbor"))
    assert head.is_mine
    assert head.is_pinned
    assert head.since_on == date(2022, 3, 21)


def test_pinning_is_one_step_that_names_the_client(sample: Desk) -> None:
    found = client_id(sample, "Brightwater")
    assert pin_client(sample, found, pinned=True).words == "Pinned Brightwater Museum"
    assert "Brightwater Museum" in [name for _id, name in pinned_clients(sample)]
    assert pin_client(sample, found, pinned=False).words == "Unpinned Brightwater Museum"
    assert "Brightwater Museum" not in [name for _id, name in pinned_clients(sample)]
    assert not pin_client(sample, found, pinned=False)


def test_it_takes_as_many_reads_for_much_as_for_little(desk: Desk, engine: Engine) -> None:
    found = add_record(desk, "client", {"name": "Harbor"}).record_id

    def fill(number: int) -> None:
        person = add_record(desk, "person", {"name": f"Ann {number}", "role": "CEO"}, found)
        add_record(desk, "stake", {"what": f"S{number}", "if_it_fails": "x"}, found)
        add_record(desk, "goal", {"what": f"G{number}", "unit": "%"}, found)
        add_record(desk, "concern", {"what": f"C{number}"}, found)
        change_record(desk, "person", person.record_id, {"hours_from": "9:00"})

    def reads() -> int:
        told: list[str] = []

        def tell(*call: object) -> None:
            told.append(str(call[2]))

        event.listen(engine, "before_cursor_execute", tell)
        assert client_overview(desk, found).stakes
        event.remove(engine, "before_cursor_execute", tell)
        return len(told)

    fill(0)
    for_one = reads()
    for number in range(1, 5):
        fill(number)
    assert reads() == for_one
