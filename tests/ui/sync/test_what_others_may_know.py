"""What those who read a calendar may know, as a person chooses it, and what is said of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.exports.choice import Detail
from liaison.desk.sync.accounts import use_calendar
from liaison.desk.sync.views import CalendarView, Use
from liaison.model.calendar_sync import CalendarCollection
from liaison.model.meeting import Meeting
from liaison.model.values import Changes
from liaison.ui.settings.calendars import CalendarsSection
from liaison.ui.settings.listing import Listed
from liaison.ui.shell import MainWindow
from liaison.ui.sync.conflicts import ConflictsDialog
from liaison.ui.sync.dialogs import UseDialog
from liaison.ui.widgets import Label
from support.calendar_servers import Running
from support.imports import calendar, event

from .test_calendar_accounts import add, choose, no_keyring, section, server, url, used

__all__ = ["no_keyring", "section", "server", "url"]
pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


@pytest.fixture
def dialog(section: CalendarsSection, server: Running, url: str, sample_desk: Desk) -> UseDialog:
    """The calendar is about to be used for the first time."""
    add(section, server)
    choose(section, used(sample_desk, url).id)
    assert isinstance(section.dialog, UseDialog)
    return section.dialog


def test_titles_and_times_are_proposed_where_nothing_goes_out_yet(
    dialog: UseDialog, section: CalendarsSection, url: str, sample_desk: Desk
) -> None:
    assert not dialog.detail.isEnabled(), "nothing goes out of a calendar that is not used"
    dialog.taken.click()
    dialog.meetings.click()
    assert dialog.said.text().startswith("Whoever can see this calendar will read titles and times")
    assert dialog.detail.accessibleDescription() == dialog.said.text()
    dialog.do_button.click()
    assert used(sample_desk, url).use == Use(is_chosen=True, sends_meetings=True, detail=Detail.TITLES)
    row = section.list.current_row()
    assert isinstance(row, Listed)
    assert "others may know titles and times" in row.said


def test_who_may_only_know_busy_times_is_sent_meetings_alone(dialog: UseDialog, url: str, sample_desk: Desk) -> None:
    for box in (dialog.taken, dialog.meetings, dialog.commitments, dialog.reviews):
        box.click()
    dialog.detail.setFocus()
    QTest.keyClick(dialog.detail, Qt.Key.Key_Down)
    assert dialog.detail.currentData() == "busy"
    assert not dialog.commitments.isEnabled()
    assert not dialog.reviews.isEnabled()
    assert "each as “Busy”" in dialog.said.text()
    dialog.do_button.click()
    assert used(sample_desk, url).use == Use(is_chosen=True, sends_meetings=True, detail=Detail.BUSY)


def test_what_was_chosen_is_shown_again(
    dialog: UseDialog, section: CalendarsSection, url: str, sample_desk: Desk
) -> None:
    dialog.taken.click()
    dialog.returned.click()
    dialog.detail.setCurrentIndex(dialog.detail.findData("full"))
    assert "notes" in dialog.said.text()
    dialog.do_button.click()
    choose(section, used(sample_desk, url).id)
    again = section.dialog
    assert isinstance(again, UseDialog)
    assert again.detail.currentData() == "full"


def test_it_is_said_that_it_begins_with_the_next_sync_and_offered(
    dialog: UseDialog, window: MainWindow, server: Running, url: str, sample_desk: Desk
) -> None:
    offered: list[tuple[str, str, object]] = []
    window.place.notices.offered.connect(lambda *said: offered.append(said))
    server.put(f"{url}one.ics", calendar(event(uid="one@there", title="From the server")).decode())
    dialog.taken.click()
    dialog.do_button.click()
    ((sentence, link, act),) = offered
    assert (sentence, link) == ("This takes effect with the next sync.", "Sync now")
    assert callable(act)
    act()
    with sample_desk.record.reading() as session:
        assert session.scalars(select(Meeting).where(Meeting.title == "From the server")).one_or_none() is not None


def test_the_toast_says_what_went_out_too(
    dialog: UseDialog, section: CalendarsSection, window: MainWindow, server: Running, url: str
) -> None:
    told: list[Changes] = []
    window.place.work.changed.connect(told.append)
    server.put(f"{url}one.ics", calendar(event(uid="one@there", title="From the server")).decode())
    dialog.taken.click()
    dialog.commitments.click()
    dialog.do_button.click()
    section.sync.click()
    (changes,) = [one for one in told if one.words.startswith("Synced")]
    assert changes.words.startswith("Synced: 1 came in, ")
    assert "went out" in changes.words
    assert changes.journal_id is not None, "undo takes back what came in"


def test_a_conflict_leaves_out_what_neither_side_says(
    dialog: UseDialog, section: CalendarsSection, server: Running, url: str, sample_desk: Desk
) -> None:
    server.put(f"{url}one.ics", calendar(event(uid="one@there", title="First")).decode())
    dialog.taken.click()
    dialog.returned.click()
    dialog.do_button.click()
    section.sync.click()
    with sample_desk.record.command("change") as unit:
        unit.session.scalars(select(Meeting).where(Meeting.title == "First")).one().title = "Ours"
    server.put(f"{url}one.ics", calendar(event("LOCATION:Room 4\n", uid="one@there", title="Theirs")).decode())
    section.sync.click()
    section.decide.click()
    shown = section.dialog
    assert isinstance(shown, ConflictsDialog)
    words = [label.text() for label in shown.area.findChildren(Label)]
    assert {"Title: differs", "When", "Place: differs", "nothing"} <= set(words)
    assert words.count("nothing") == 1
    assert not {"Repeats", "Description", "Address of the call"} & set(words)


def kept(use: Use, *, is_detail_chosen: bool = False) -> CalendarView:
    """A calendar as it is kept."""
    return CalendarView(
        id="c",
        name="Team",
        url="u",
        is_read_only=False,
        holds_meetings=True,
        holds_todos=True,
        use=use,
        entries=3,
        conflicts=0,
        refused=0,
        synced_at=None,
        is_detail_chosen=is_detail_chosen,
    )


def test_a_level_that_was_chosen_is_proposed_again_where_nothing_goes_out_now(window: MainWindow) -> None:
    paused = kept(Use(is_chosen=True, detail=Detail.BUSY))
    assert UseDialog(window.place, paused, window).detail.currentData() == "busy"
    told_all = kept(Use(is_chosen=True, detail=Detail.FULL), is_detail_chosen=True)
    assert UseDialog(window.place, told_all, window).detail.currentData() == "full"
    unused = kept(Use())
    assert UseDialog(window.place, unused, window).detail.currentData() == "titles"


def test_what_went_out_before_busy_times_only_is_ticked_still(
    dialog: UseDialog, section: CalendarsSection, url: str, sample_desk: Desk
) -> None:
    for box in (dialog.taken, dialog.meetings, dialog.commitments):
        box.click()
    dialog.do_button.click()
    for level in ("busy", "titles"):
        choose(section, used(sample_desk, url).id)
        again = section.dialog
        assert isinstance(again, UseDialog)
        again.detail.setCurrentIndex(again.detail.findData(level))
        again.do_button.click()
        assert used(sample_desk, url).use.sends_commitments is (level == "titles")


def test_which_calendar_is_sent_no_more_is_said_before_and_after(
    dialog: UseDialog, window: MainWindow, url: str, sample_desk: Desk
) -> None:
    dialog.reject()
    before = used(sample_desk, url)
    sending = Use(is_chosen=True, sends_meetings=True, detail=Detail.TITLES)
    other = replace(before, id="0" * 32, name="Mine", use=sending)
    again = UseDialog(window.place, before, window, [other])
    again.taken.click()
    assert again.ceased.text() == ""
    again.meetings.click()
    assert "no more of it goes to “Mine” then" in again.ceased.text()
    again.meetings.click()
    assert again.ceased.text() == ""
    again.reject()

    with sample_desk.record.command("set_up") as unit:
        mine = unit.session.get_one(CalendarCollection, before.id)
        unit.session.add(
            CalendarCollection(
                account_id=mine.account_id, url=f"{url}2/", name="Mine", is_chosen=True, sends_meetings=True
            )
        )
    words = use_calendar(sample_desk, before.id, sending).words
    assert words.endswith("others may know titles and times. No more of it goes to “Mine”, and what is there stays")
