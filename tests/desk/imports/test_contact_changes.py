"""What a contact changes when it comes again: places that end, dates that move, notes in whole paragraphs."""

from __future__ import annotations

import pytest

from liaison.desk.context import Desk
from liaison.desk.imports import ImportReport
from liaison.desk.imports.contact_values import appended
from liaison.desk.trash import trash
from liaison.model.client import Client
from liaison.model.person import Person, PersonalDate
from liaison.model.stakeholder import Stakeholder
from support.fixtures import Bring
from support.imports import card, only, rows


def _said(report: ImportReport) -> list[tuple[str, str]]:
    return [(line.action, line.reason) for line in report.lines if line.kind == "person"]


@pytest.mark.parametrize(
    ("notes", "more", "before", "after"),
    [
        (None, "Met in May", "", "Met in May"),
        ("Met in May or June", "Met in May", "", "Met in May or June\n\nMet in May"),
        ("Met in May\n\nCalm", "Met in May", "", "Met in May\n\nCalm"),
        ("Calm\n\nMet in May\n\nTall", "Met in June", "Met in May", "Calm\n\nMet in June\n\nTall"),
        ("Met in May 2020", "Met in June", "Met in May", "Met in May 2020\n\nMet in June"),
        ("Calm", "", "Calm", "Calm"),
        ("A\n\nB", "C\n\nD", "A\n\nB", "C\n\nD"),
    ],
)
def test_notes_are_compared_by_paragraph(notes: str | None, more: str, before: str, after: str) -> None:
    assert appended(notes, more, before) == after


def test_a_change_of_organisation_ends_the_old_place(desk: Desk, bring: Bring) -> None:
    bring(card("Ida Ro", "UID:1\nORG:Acme\nEMAIL:ida@gmail.com"), "a.vcf")

    report = bring(card("Ida Ro", "UID:1\nORG:Hill Farm\nEMAIL:ida@gmail.com"), "a.vcf")

    names = {row.id: row.name for row in rows(desk, Client)}
    until = {names[row.client_id]: row.until_on for row in rows(desk, Stakeholder)}
    assert until == {"Acme": desk.today(), "Hill Farm": None}
    assert _said(report) == [("updated", "left Acme")]
    assert not bring(card("Ida Ro", "UID:1\nORG:Hill Farm\nEMAIL:ida@gmail.com"), "a.vcf").changes


def test_a_card_without_its_organisation_ends_no_place(desk: Desk, bring: Bring) -> None:
    bring(card("Ida Ro", "UID:1\nORG:Acme"), "a.vcf")

    bring(card("Ida Ro", "UID:1\nTEL:+1 5"), "a.vcf")

    assert only(desk, Stakeholder).until_on is None


def test_a_card_that_changes_nothing_that_is_kept_is_unchanged(desk: Desk, bring: Bring) -> None:
    bring(card("Ida Ro", "UID:1\nROLE:Buyer\nORG:Acme\nTITLE:Buyer"), "a.vcf")

    report = bring(card("Ida Ro", "UID:1\nORG:Acme\nTITLE:Buyer"), "a.vcf")

    assert _said(report) == [("unchanged", "nothing that is kept here changed")]


def test_an_anniversary_follows_its_card(desk: Desk, bring: Bring) -> None:
    bring(card("Ida Ro", "UID:1\nANNIVERSARY:20100612"), "a.vcf")

    bring(card("Ida Ro", "UID:1\nANNIVERSARY:20100613"), "a.vcf")
    assert only(desk, PersonalDate).on.isoformat() == "2010-06-13"

    bring(card("Ida Ro", "UID:1"), "a.vcf")
    assert rows(desk, PersonalDate) == []


def test_a_known_person_gets_the_anniversary_of_a_card(desk: Desk, bring: Bring) -> None:
    bring(b"Name,Email\nIda Ro,ida@ro.example\n", "a.csv")

    report = bring(card("Ida Ro", "UID:1\nEMAIL:ida@ro.example\nANNIVERSARY:20100612"), "a.vcf")

    assert _said(report) == [("updated", "the same e-mail address")]
    assert only(desk, PersonalDate).person_id == only(desk, Person).id
    bring(card("Ida R. Ro", "UID:2\nEMAIL:ida@ro.example\nANNIVERSARY:20110612"), "b.vcf")
    assert only(desk, PersonalDate).on.isoformat() == "2010-06-12"


def test_an_anniversary_in_the_trash_stays_there(desk: Desk, bring: Bring) -> None:
    bring(card("Ida Ro", "UID:1\nANNIVERSARY:20100612"), "a.vcf")
    trash(desk, "personal_date", only(desk, PersonalDate).id)

    bring(card("Ida Ro", "UID:1\nANNIVERSARY:20100613"), "a.vcf")

    assert rows(desk, PersonalDate) == []
