"""Contacts: people with their channels and the clients they work for, joined with those who are known."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.imports import ImportFile, ImportReport, import_files
from liaison.exchange.tables import NeedsMapping
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.meeting import Invitee
from liaison.model.person import Channel, Person, PersonalDate
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import ChannelKind, ClientStatus
from liaison.store import journal
from support.fixtures import Bring
from support.imports import calendar, card, event, only, rows, tables_of

MARA = """UID:mara
N:Holt;Mara;;;
ORG:Brightwater Museum;Digital
TITLE:Head of digital
EMAIL;TYPE=work:mara@brightwater.example
EMAIL;TYPE=home:mara@gmail.com
TEL;TYPE=cell;PREF=1:+44 20 7946 0000
BDAY:--0203
TZ:Europe/London
NICKNAME:Mo
NOTE:Met at the fair.
RELATED;TYPE=x:urn:uuid:0
"""


def _said(report: ImportReport, kind: str = "person") -> list[tuple[str, str, str]]:
    return [(line.action, line.label, line.reason) for line in report.lines if line.kind == kind]


def _ways(desk: Desk) -> list[tuple[int, ChannelKind, str | None]]:
    return sorted((row.rank, row.kind_of, row.address) for row in rows(desk, Channel))


def test_a_card_makes_a_person_at_a_client(desk: Desk, bring: Bring) -> None:
    report = bring(card("Mara Holt", MARA), "a.vcf")

    person, client, place = only(desk, Person), only(desk, Client), only(desk, Stakeholder)
    assert (person.name, person.given_name, person.nicknames, person.notes) == (
        "Mara Holt",
        "Mara",
        ["Mo"],
        "Met at the fair.",
    )
    assert (person.birth_year, person.birth_month, person.birth_day, person.zone) == (None, 2, 3, "Europe/London")
    assert (client.name, client.status, client.domains) == (
        "Brightwater Museum",
        ClientStatus.PROSPECT,
        ["brightwater.example"],
    )
    assert (place.client_id, place.person_id) == (client.id, person.id)
    assert (place.role, place.department) == ("Head of digital", "Digital")
    assert _ways(desk) == [
        (1, ChannelKind.MOBILE, "+44 20 7946 0000"),
        (2, ChannelKind.EMAIL, "mara@brightwater.example"),
        (3, ChannelKind.EMAIL, "mara@gmail.com"),
    ]
    assert _said(report) == [("added", "Mara Holt", "at Brightwater Museum")]
    assert _said(report, "client") == [("added", "Brightwater Museum", "as a prospect")]
    journal.undo(desk.record)
    assert set(tables_of(desk)) == {"journal", "journal_row"}


def test_the_same_card_again_is_no_change(desk: Desk, bring: Bring) -> None:
    bring(card("Mara Holt", MARA), "a.vcf")

    report = bring(card("Mara Holt", MARA), "b.vcf")

    assert (report.counts["unchanged"], bool(report.changes)) == (1, False)


def test_a_changed_card_changes_what_it_changes(desk: Desk, bring: Bring) -> None:
    bring(card("Mara Holt", MARA), "a.vcf")
    with desk.record.command("edit") as unit:
        person = unit.session.scalars(select(Person)).one()
        person.given_name, person.notes = "Marianne", f"{person.notes}\n\nLikes numbers."
        unit.session.scalars(select(Stakeholder)).one().department = "Online"
    changed = (
        MARA.replace("Head of digital", "Director")
        .replace("EMAIL;TYPE=home:mara@gmail.com", "EMAIL;TYPE=work:m.holt@brightwater.example")
        .replace("Met at the fair.", "Met at the fair in May.")
    )

    report = bring(card("Mara Holt", changed), "a.vcf")

    person, place = only(desk, Person), only(desk, Stakeholder)
    assert _said(report) == [("updated", "Mara Holt", "")]
    assert person.given_name == "Marianne"
    assert person.notes == "Met at the fair in May.\n\nLikes numbers."
    assert (place.role, place.department) == ("Director", "Online")
    assert _ways(desk) == [
        (1, ChannelKind.MOBILE, "+44 20 7946 0000"),
        (2, ChannelKind.EMAIL, "mara@brightwater.example"),
        (3, ChannelKind.EMAIL, "m.holt@brightwater.example"),
    ]


def test_an_older_card_is_left(desk: Desk, bring: Bring) -> None:
    bring(card("Mara Holt", f"{MARA}REV:20260201T000000Z"), "a.vcf")

    report = bring(card("Mara Old", f"{MARA}REV:20250201T000000Z"), "a.vcf")

    assert _said(report) == [("skipped", "Mara Old", "older than what is kept")]


def test_a_person_in_the_trash_stays_there(desk: Desk, bring: Bring) -> None:
    bring(card("Mara Holt", MARA), "a.vcf")
    with desk.record.command("trash") as unit:
        unit.session.scalars(select(Person)).one().deleted_at = desk.now()

    report = bring(card("Mara Holt", MARA.replace("Mo", "Moo")), "a.vcf")

    assert (_said(report), bool(report.changes)) == ([("skipped", "Mara Holt", "in the trash")], False)


@pytest.mark.parametrize(
    ("name", "more", "same"),
    [
        ("D. Whitlock", "EMAIL:DANA@harborfinch.example", True),
        ("Dana Whitlock", "ORG:Harbor and Finch Ltd", True),
        ("Dana Whitlock", "", False),
        ("Dana Whitlock", "ORG:Other", False),
        ("Reception", "EMAIL:dana@harborfinch.example", False),
    ],
)
def test_people_are_joined_by_address_or_by_name_at_a_client_but_not_by_name(
    desk: Desk, agency: dict[str, str], bring: Bring, *, name: str, more: str, same: bool
) -> None:
    before = len(rows(desk, Person))

    bring(card(name, more), "a.vcf")

    assert len(rows(desk, Person)) == before + (not same)
    assert "Dana Whitlock" in {row.name for row in rows(desk, Person)}


def test_joining_fills_what_is_empty_and_overrides_nothing(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    with desk.record.command("edit") as unit:
        dana = unit.session.scalars(select(Person).where(Person.name == "Dana Whitlock")).one()
        dana.notes, dana.birth_month, dana.birth_day = "Calm.", 5, 6

    bring(
        card(
            "Dana M. Whitlock",
            "EMAIL:dana@harborfinch.example\nTEL:+1 2\nNOTE:Runs shops\nBDAY:1980-01-01\nTZ:Asia/Tokyo",
        ),
        "a.vcf",
    )

    dana = next(row for row in rows(desk, Person) if row.name == "Dana Whitlock")
    assert (dana.notes, dana.birth_year, dana.birth_month, dana.zone) == ("Calm.\n\nRuns shops", None, 5, "Asia/Tokyo")
    assert [row.address for row in rows(desk, Channel) if row.person_id == dana.id] == [
        "dana@harborfinch.example",
        "+1 2",
    ]


def test_one_of_us_is_no_person_of_theirs(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    people = len(rows(desk, Person))

    report = bring(card("Bo Lind", "EMAIL:bo@northlight.example") + card("Cy", "EMAIL:cy@northlight.example"), "a.vcf")

    assert [reason for _, _, reason in _said(report)] == ["one of us", "has an address at the agency itself"]
    assert len(rows(desk, Person)) == people


def test_public_domains_are_never_learned_and_never_file(desk: Desk, bring: Bring) -> None:
    bring(card("Ida", "ORG:Small Shop\nEMAIL;TYPE=work:ida@gmail.com"), "a.vcf")
    bring(calendar(event("ATTENDEE:mailto:other@gmail.com")))

    assert only(desk, Client).domains == []


def test_a_known_client_learns_its_domain(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    report = bring(card("Kim", "ORG:PELL Logistics\nEMAIL;TYPE=work:kim@pell-group.example"), "a.vcf")

    assert _said(report, "client") == [("updated", "Pell Logistics", "learned pell-group.example")]
    assert len(rows(desk, Client)) == 2


def test_managers_become_reporting_lines_where_they_are_known(desk: Desk, bring: Bring) -> None:
    both = card("Mara Holt", MARA + "RELATED;VALUE=text;TYPE=x:Nobody") + card(
        "Lee Ash", "ORG:Brightwater Museum\nitem1.RELATED;VALUE=text:Mara Holt\nitem1.X-ABLabel:manager"
    )
    both += card("Sam Orr", "ORG:Brightwater Museum\nitem1.RELATED;VALUE=text:Unknown Boss\nitem1.X-ABLabel:manager")

    bring(both, "a.vcf")

    people = {row.id: row for row in rows(desk, Person)}
    places = {people[row.person_id].name: row for row in rows(desk, Stakeholder)}
    assert places["Lee Ash"].reports_to_id == places["Mara Holt"].id
    assert places["Sam Orr"].reports_to_id is None
    assert next(row.notes for row in people.values() if row.name == "Sam Orr") == "Manager: Unknown Boss"


def test_managers_in_a_circle_break_no_rule(desk: Desk, bring: Bring) -> None:
    def of(name: str, boss: str) -> bytes:
        return card(name, f"ORG:Loop\nitem1.RELATED;VALUE=text:{boss}\nitem1.X-ABLabel:manager")

    report = bring(of("Ann A", "Bob B") + of("Bob B", "Ann A"), "a.vcf")

    assert report.counts["added"] == 3
    assert sum(row.reports_to_id is not None for row in rows(desk, Stakeholder)) == 1


def test_an_anniversary_is_a_yearly_date(desk: Desk, bring: Bring) -> None:
    bring(card("Ida", "ANNIVERSARY:20100612"), "a.vcf")

    day = only(desk, PersonalDate)
    assert (day.on.isoformat(), day.is_yearly) == ("2010-06-12", True)


def test_an_organisation_becomes_a_client(desk: Desk, bring: Bring) -> None:
    report = bring(card("Hill Farm", "KIND:org\nORG:Hill Farm\nURL:https://hill.example\nTEL:+1 5"), "a.vcf")

    client = only(desk, Client)
    assert (client.name, client.website, client.notes) == ("Hill Farm", "https://hill.example", "Phone: +1 5")
    assert _said(report, "client") == [("added", "Hill Farm", "as a prospect")]


def test_contacts_imported_later_are_found_among_those_invited(desk: Desk, bring: Bring) -> None:
    bring(calendar(event("ATTENDEE:mailto:mara@brightwater.example")))

    bring(card("Mara Holt", MARA), "a.vcf")

    assert only(desk, Invitee).person_id == only(desk, Person).id


def test_contacts_come_before_meetings_of_the_same_import(desk: Desk) -> None:
    files = [
        ImportFile("a.ics", calendar(event("ATTENDEE:mailto:mara@brightwater.example"))),
        ImportFile("b.vcf", card("Mara Holt", MARA)),
    ]

    report = import_files(desk, files)

    assert [line.reason for line in report.lines if line.kind == "meeting"] == [
        "Brightwater Museum: Mara Holt is invited"
    ]


def test_a_table_with_known_columns_and_one_with_a_mapping(desk: Desk, bring: Bring) -> None:
    with desk.record.command("made") as unit:
        unit.session.add(Colleague(name="Ann Reyes", is_me=True))
    table = b"First name,Last name,Company,Email,Contact owner\nMara,Holt,Brightwater,m@b.example,Ann Reyes\n"
    bring(table, "people.csv")
    odd = b"Wer;Wo\nLee Ash;Hill Farm\n"

    with pytest.raises(NeedsMapping):
        bring(odd, "odd.csv")
    bring(odd, "odd.csv", mapping={"Wer": "name", "Wo": "organisation"})

    assert {row.name for row in rows(desk, Person)} == {"Mara Holt", "Lee Ash"}
    assert rows(desk, Client)[0].account_manager_id == only(desk, Colleague).id
    again = bring(table, "people.csv")
    assert (again.counts["unchanged"], bool(again.changes)) == (1, False)


def test_two_rows_of_one_name_and_no_key_stay_two_and_stay_known(desk: Desk, bring: Bring) -> None:
    table = b"Name,Phone\nAnn Lee,1\nAnn Lee,2\nAnn Lee,2\n"

    first = bring(table, "a.csv")
    again = bring(table, "a.csv")

    assert len(rows(desk, Person)) == 2
    assert (first.counts["added"], first.counts["skipped"]) == (2, 1)
    assert not again.changes


def test_photos_are_said_once(bring: Bring) -> None:
    photo = "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ"

    report = bring(card("Ann", photo) + card("Bo", photo), "a.vcf")

    assert [line.reason for line in report.lines if line.kind == "part"] == ["Photos and logos are not taken over."]


def test_hundreds_of_contacts_come_in_under_one_client(desk: Desk, bring: Bring) -> None:
    many = b"".join(card(f"Person {n}", f"ORG:Big\nEMAIL:p{n}@big.example\nTEL:+1 {n}") for n in range(300))

    report = bring(many, "a.vcf")

    assert report.counts["added"] == 301
    assert len(rows(desk, Channel)) == 600
