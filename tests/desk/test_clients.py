"""Clients in a list, and one at a glance with the six facets of P7."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine, event

from liaison.desk.clients import ClientProfile, list_clients, profile
from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.finding import client_id
from liaison.desk.trash import trash
from liaison.model.errors import NotFoundError
from liaison.model.values import EntryOutcome, Level, Side, Stance
from support.sample import create_sample


@pytest.fixture
def sample(desk: Desk) -> Desk:
    create_sample(desk)
    return desk


@pytest.fixture
def harbor(sample: Desk) -> ClientProfile:
    return profile(sample, client_id(sample, "Harbor"))


def test_a_list_counts_what_is_owed_and_puts_working_clients_first(sample: Desk) -> None:
    rows = {row.name: row for row in list_clients(sample)}
    row = rows["Harbor & Finch"]
    assert (row.contact, row.we_owe, row.they_owe, row.late, row.rhythm_days) == ("Dana Whitlock", 2, 4, 1, 14)
    statuses = [one.status.value for one in list_clients(sample)]
    assert statuses == ["active"] * 6 + ["prospect", "former"]
    assert rows["Pell Logistics"].last_contact_on == date(2026, 10, 29)


def test_a_list_takes_as_many_reads_for_many_clients_as_for_one(desk: Desk, engine: Engine) -> None:
    def reads() -> int:
        told: list[str] = []

        def tell(*call: object) -> None:
            told.append(str(call[2]))

        event.listen(engine, "before_cursor_execute", tell)
        assert list_clients(desk)
        event.remove(engine, "before_cursor_execute", tell)
        return len(told)

    add_record(desk, "client", {"name": "Harbor"})
    for_one = reads()
    for number in range(5):
        found = add_record(desk, "client", {"name": f"Client {number}"}).record_id
        add_record(desk, "call", {"text": "x", "happened_at": "2026-11-09T10:00"}, found)
    assert reads() == for_one


def test_a_client_in_the_trash_is_not_listed(sample: Desk) -> None:
    found = client_id(sample, "Harbor")
    trash(sample, "client", found)
    assert "Harbor & Finch" not in [row.name for row in list_clients(sample)]
    with pytest.raises(NotFoundError):
        profile(sample, found)


def test_a_note_or_something_planned_is_no_contact(desk: Desk) -> None:
    found = add_record(desk, "client", {"name": "Harbor"}).record_id
    add_record(desk, "note", {"text": "thought about them"}, found)
    add_record(desk, "call", {"text": "x", "happened_at": "2026-11-30T10:00"}, found)
    add_record(desk, "call", {"text": "x", "happened_at": "2026-11-10T10:00", "status": "missed"}, found)
    assert list_clients(desk)[0].last_contact_on is None
    add_record(desk, "call", {"text": "x", "happened_at": "2026-11-09T10:00"}, found)
    assert list_clients(desk)[0].last_contact_on == date(2026, 11, 9)


def test_rhythm_of_contact(harbor: ClientProfile) -> None:
    assert harbor.contact.words == "last on Sun 22 Nov, 2 days ago; agreed every 14 days"


def test_renewal_and_risk(sample: Desk, harbor: ClientProfile) -> None:
    assert harbor.renewal.words == "Mon 22 Mar 2027, in 118 days"
    assert harbor.renewal.risks == ()
    assert profile(sample, client_id(sample, "Meridian")).renewal.risks == ("Sofia Lindqvist leaves 4 Dec",)
    assert "1 promise of ours is late" in profile(sample, client_id(sample, "Tallgrass")).renewal.risks


def test_open_concerns_have_a_clock_and_an_owner(desk: Desk) -> None:
    add_record(desk, "colleague", {"name": "Robin Hale"})
    found = add_record(desk, "client", {"name": "Harbor"}).record_id
    made = add_record(
        desk, "concern", {"what": "Late banner", "happened_on": "2026-11-20", "colleague": "Robin"}, found
    )
    (concern,) = profile(desk, found).concerns
    assert (concern.days_open, concern.owner, concern.state) == (4, "Robin Hale", "open for 4 days")
    change_record(desk, "entry", made.record_id, {"due": "friday"})
    assert profile(desk, found).concerns[0].state == "open for 4 days, answer due Fri 27 Nov"
    change_record(desk, "entry", made.record_id, {"answered_on": "today"})
    assert profile(desk, found).concerns[0].state == "open for 4 days, answered, not told yet"
    change_record(desk, "entry", made.record_id, {"told_on": "today"})
    assert profile(desk, found).concerns == ()


def test_ideas_results_against_goals_and_deliverables(harbor: ClientProfile) -> None:
    assert harbor.ideas[0].what == "Delivery cut-off countdown on the basket page"
    assert (harbor.ideas[0].outcome, harbor.ideas[0].is_beyond_contract) == (EntryOutcome.OPEN, True)
    goals = {goal.what: goal.words for goal in harbor.goals}
    assert goals["Cut abandoned checkouts"].startswith("from 71")
    assert "64" in goals["Cut abandoned checkouts"]
    assert {one.side for one in harbor.commitments} == {Side.OURS, Side.THEIRS}


def test_stakes_are_in_words(harbor: ClientProfile) -> None:
    costs = {stake.what: (stake.cost, stake.season) for stake in harbor.stakes}
    assert costs["Checkout in peak season"][0] == "about $4,200 a minute"
    assert costs["Checkout in peak season"][1]


def test_people_with_role_level_stance_channels_and_nevers(harbor: ClientProfile) -> None:
    dana = harbor.people[0]
    assert (dana.name, dana.place.level, dana.place.stance) == ("Dana Whitlock", Level.DIRECTOR, Stance.CHAMPION)
    assert (dana.place.reports_to, dana.place.is_point_of_contact) == ("Eleanor Finch", True)
    assert [channel.rank for channel in dana.channels] == [1, 2, 3]
    assert dana.nevers == ("WhatsApp after 18:00",)


def test_the_agreement_is_counted_for_both_sides(harbor: ClientProfile) -> None:
    assert {clause.side for clause in harbor.agreement} == {Side.OURS, Side.THEIRS}
    measured = [clause for clause in harbor.agreement if clause.total]
    assert measured
    assert all(clause.kept is not None and clause.kept <= (clause.total or 0) for clause in measured)
    assert all("%" in clause.words for clause in measured)


def test_the_latest_interactions_newest_first(harbor: ClientProfile) -> None:
    days = [one.happened_at for one in harbor.interactions]
    assert days == sorted(days, reverse=True)
    assert len(days) == 8


def test_what_is_not_known_comes_with_the_command_that_fixes_it(desk: Desk) -> None:
    found = add_record(desk, "client", {"name": "New & Co"}).record_id
    unknown = {one.what: one.fix for one in profile(desk, found).unknowns}
    assert unknown["No stakes recorded"] == 'liaison add stake "New & Co" what="..." if_it_fails="..."'
    assert unknown["No people recorded"].startswith('liaison add person "New & Co"')
    assert unknown["No rhythm of contact agreed"].startswith(f"liaison set {found[-8:]} rhythm_days=")
    add_record(desk, "person", {"name": "Ann"}, found)
    unknown = {one.what: one.fix for one in profile(desk, found).unknowns}
    assert "No people recorded" not in unknown
    assert unknown["No point of contact marked"].endswith("point_of_contact=yes")


def test_a_full_profile_has_no_unknowns(harbor: ClientProfile) -> None:
    assert harbor.unknowns == ()
    assert harbor.hired_us_because
    assert harbor.account_manager == "Robin Hale"
