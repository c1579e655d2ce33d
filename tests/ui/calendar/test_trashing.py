"""What the menu of the calendar takes to the trash: what stands there itself, never whom it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from liaison.desk.calendar.views import CalendarEntry, EntryKind
from liaison.desk.context import Desk
from liaison.model.client import Client
from liaison.model.person import Person
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.shell import MainWindow

DAY = date(2026, 11, 27)


def remove(page: CalendarPage, entry: CalendarEntry) -> None:
    (action,) = [one for one in page.deeds.menu(entry).actions() if one.text() == "Move to trash"]
    action.trigger()


@pytest.mark.parametrize(
    ("of", "kind"),
    [(Client, EntryKind.REVIEW), (Person, EntryKind.PERSONAL)],
)
def test_neither_a_client_nor_a_person_goes_with_what_is_marked_of_them(
    page: CalendarPage,
    window: MainWindow,
    sample_desk: Desk,
    of: type[Client | Person],
    kind: EntryKind,
) -> None:
    with sample_desk.record.reading() as session:
        before = [one.id for one in session.query(of).filter(of.deleted_at.is_(None))]
    told: list[str] = []
    window.place.notices.offered.connect(lambda sentence, _link, _act: told.append(sentence))
    entry = CalendarEntry(kind, DAY, DAY, "Marked", of.kind(), before[0])
    for is_planned in (False, True):
        remove(page, replace(entry, is_planned=is_planned, client_id=before[0] if of is Client else None))
    with sample_desk.record.reading() as session:
        assert [one.id for one in session.query(of).filter(of.deleted_at.is_(None))] == before
    assert told == ["“Marked” is marked here by another record: that is not moved to the trash here."] * 2
