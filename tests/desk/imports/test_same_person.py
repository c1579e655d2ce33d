"""Two people are never made one on a hint, and one person never two where the names and addresses agree."""

from __future__ import annotations

import pytest

from liaison.desk.context import Desk
from liaison.desk.imports import ImportReport
from liaison.desk.imports.same_person import names_agree
from liaison.desk.trash import trash
from liaison.exchange.cards.values import ContactIn
from liaison.model.person import Channel, Person
from support.fixtures import Bring
from support.imports import card, rows


def _said(report: ImportReport) -> list[tuple[str, str, str]]:
    return [(line.action, line.label, line.reason) for line in report.lines if line.kind == "person"]


def _names(desk: Desk) -> list[str]:
    return sorted(row.name for row in rows(desk, Person))


@pytest.mark.parametrize(
    ("known", "name", "nicknames", "agree"),
    [
        ("Anna Smith", "Bob Smith", (), False),
        ("Anna Smith", "Smith", (), False),
        ("Anna Smith", "Anna", (), True),
        ("Anna Smith", "A. Smith", (), True),
        ("Anna Smith", "B. Smith", (), False),
        ("Anna Smith", "Smith, Anna", (), True),
        ("Anna Smith", "Anna M. Smith", (), True),
        ("Anna M. Smith", "Anna K. Smith", (), False),
        ("Bob Smith", "Robert Smith", ("Bob",), True),
        ("Bob", "Robert Smith", ("Bob",), True),
        ("Bob Jones", "Robert Smith", ("Bob",), False),
        ("team@home.example", "Robert Smith", (), True),
        ("Anna Smith", "info@home.example", (), True),
        ("Anna Smith", "", (), True),
    ],
)
def test_names_agree_unless_they_contradict_each_other(
    known: str, name: str, nicknames: tuple[str, ...], agree: bool
) -> None:
    assert names_agree(known, ContactIn(name=name, nicknames=nicknames, line=1)) is agree


def test_a_shared_mailbox_does_not_make_a_family_one_person(desk: Desk, bring: Bring) -> None:
    shared = "EMAIL:smiths@home.example"

    report = bring(card("Anna Smith", f"UID:1\n{shared}") + card("Bob Smith", f"UID:2\n{shared}"), "a.vcf")

    assert _names(desk) == ["Anna Smith", "Bob Smith"]
    assert _said(report)[1] == ("added", "Bob Smith", "without a client; shares an address with Anna Smith")


def test_a_nickname_that_is_kept_here_counts(desk: Desk, bring: Bring) -> None:
    bring(card("Robert Smith", "UID:1\nNICKNAME:Bob\nEMAIL:r@home.example"), "a.vcf")

    bring(b"Name,Email\nBob Smith,r@home.example\n", "a.csv")

    assert _names(desk) == ["Robert Smith"]


def test_people_of_one_name_at_one_client_stay_two_where_their_addresses_differ(desk: Desk, bring: Bring) -> None:
    both = card("John Smith", "UID:1\nORG:Acme\nEMAIL:john1@acme.example\nTITLE:CEO")
    both += card("John Smith", "UID:2\nORG:Acme\nEMAIL:john.b@acme.example\nTITLE:Intern")

    report = bring(both, "a.vcf")

    assert _names(desk) == ["John Smith", "John Smith"]
    assert _said(report)[1][2] == "at Acme; another person of this name is at the client"
    assert not bring(both, "a.vcf").changes


def test_cards_of_one_program_with_ids_of_their_own_stay_two(desk: Desk, bring: Bring) -> None:
    first = card("John Smith", "UID:1\nORG:Acme\nTEL:+1 555 1")
    bring(first, "a.vcf")

    bring(first + card("John Smith", "UID:2\nORG:Acme\nTEL:+1 555 2"), "a.vcf")
    assert len(_names(desk)) == 2

    bring(b"Name,Company,Email\nMara Holt,Acme,m@acme.example\n", "a.csv")
    bring(card("Mara Holt", "UID:3\nORG:Acme"), "a.vcf")
    assert _names(desk).count("Mara Holt") == 1


def test_copies_without_an_id_are_known_again_in_any_order(desk: Desk, bring: Bring) -> None:
    one, two = (card("Ann Lee", f"TEL:+1 {n}") for n in (1, 2))
    bring(one + two, "a.vcf")

    report = bring(two + one, "a.vcf")

    assert ({line[0] for line in _said(report)}, bool(report.changes)) == ({"unchanged"}, False)
    assert {row.address for row in rows(desk, Channel)} == {"+1 1", "+1 2"}


def test_a_copy_that_is_left_alone_is_known_again(desk: Desk, bring: Bring) -> None:
    one, two = (card("Ann Lee", f"TEL:+1 {n}") for n in (1, 2))
    bring(one + two, "a.vcf")

    assert not bring(two, "a.vcf").changes
    bring(two + card("Ann Lee", "TEL:+1 3"), "a.vcf")

    assert {row.address for row in rows(desk, Channel)} == {"+1 3", "+1 2"}


def test_a_person_in_the_trash_does_not_come_back_from_another_program(desk: Desk, bring: Bring) -> None:
    bring(card("Zed Zeta", "UID:9\nORG:Acme\nEMAIL:z@acme.example"), "a.vcf")
    trash(desk, "person", rows(desk, Person)[0].id)

    report = bring(b"Name,Email,Company\nZed Zeta,Z@acme.example,Acme\nYan Yu,z@acme.example,Acme\n", "a.csv")

    assert _said(report)[0] == ("skipped", "Zed Zeta", "in the trash")
    assert _names(desk) == ["Yan Yu"]
