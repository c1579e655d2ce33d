"""Feeds in the window: made, changed and removed by keys, written after changes; a problem is told once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from liaison.desk.context import Desk
from liaison.desk.exports import CalendarChoice, Detail, Kept
from liaison.desk.feeds import Feed, list_feeds, remove_left_file, save_feed, states
from liaison.desk.finding import client_id
from liaison.desk.history import undo
from liaison.desk.imports import ImportFile, import_files
from liaison.desk.trash import trash
from liaison.model.clock import FixedClock
from liaison.model.errors import InputError
from liaison.ui.feeds import FeedKeeper
from liaison.ui.feeds.choosing import CalendarFields, alarm_words
from liaison.ui.feeds.dialogs import CalendarDialog, FeedDialog
from liaison.ui.files.exporting import EXPORTS
from liaison.ui.settings.feeds import FeedsSection
from liaison.ui.settings.page import SettingsPage
from liaison.ui.shell import MainWindow
from support.imports import calendar, event


@pytest.fixture
def keeper(window: MainWindow) -> FeedKeeper:
    return FeedKeeper(window)


def section_of(window: MainWindow) -> FeedsSection:
    window.place.navigator.go("settings", section="feeds")
    page = window.frame.page
    assert isinstance(page, SettingsPage)
    assert isinstance(page.section, FeedsSection)
    return page.section


def dialog_of(section: FeedsSection) -> FeedDialog:
    assert section.dialog is not None
    return section.dialog


def type_in(field: QLineEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)


def lines(section: FeedsSection) -> list[tuple[str, str]]:
    found = [section.list.rows.data(section.list.rows.index(at)) for at in range(len(section.list))]
    return [(row.name, row.said) for row in found]


def test_a_feed_is_made_written_changed_and_removed(
    window: MainWindow, keeper: FeedKeeper, sample_desk: Desk, tmp_path: Path
) -> None:
    section = section_of(window)
    assert lines(section) == []
    assert not section.controls["remove"].isEnabled()
    QTest.keyClick(section.new, Qt.Key.Key_Space)
    dialog = dialog_of(section)
    dialog.submit()
    assert dialog.problem.text() == "Choose the file in which it is written."
    type_in(dialog.name, "For Bo")
    type_in(dialog.file, str(tmp_path / "bo.ics"))
    assert dialog.fields.detail.currentData() == "titles"
    assert not dialog.fields.unfiled.isChecked()
    dialog.fields.detail.setCurrentIndex(2)
    assert [key for key, box in dialog.fields.kinds.items() if box.isEnabled()] == ["meetings"]
    dialog.fields.alarm.setCurrentIndex(3)
    QTest.keyClick(dialog.do_button, Qt.Key.Key_Space)

    (feed,) = list_feeds(sample_desk)
    expected = CalendarChoice(frozenset({Kept.MEETINGS}), detail=Detail.BUSY, alarm_minutes=10, with_unfiled=False)
    assert (feed.name, feed.path, feed.choice) == ("For Bo", tmp_path / "bo.ics", expected)
    assert not feed.path.exists()
    keeper.look()
    text = feed.path.read_text(encoding="utf-8")
    assert ("SUMMARY:Busy" in text, "Harbor" in text, "TRIGGER:-PT10M" in text) == (True, False, True)
    section.load()
    assert lines(section)[0][1].startswith("Busy times only · written Tue 24 Nov, 09:02 · ")

    section.list.setFocus()
    QTest.keyClick(section.list, Qt.Key.Key_Return)
    dialog = dialog_of(section)
    assert (dialog.name.text(), dialog.fields.detail.currentData(), dialog.fields.alarm.currentData()) == (
        "For Bo",
        "busy",
        10,
    )
    dialog.fields.detail.setCurrentIndex(1)
    dialog.submit()
    assert list_feeds(sample_desk)[0].choice.detail is Detail.TITLES
    keeper.look()
    assert "SUMMARY:Busy" not in feed.path.read_text(encoding="utf-8")

    QTest.keyClick(section.list, Qt.Key.Key_Delete)
    assert (list_feeds(sample_desk), lines(section), feed.path.exists()) == ((), [], True)
    window.place.commands.run("undo")
    assert [name for name, _said in lines(section_of(window))] == ["For Bo"]


def test_what_changes_is_written_and_what_does_not_is_left(
    window: MainWindow, keeper: FeedKeeper, sample_desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "all.ics"
    save_feed(sample_desk, Feed("All", path))
    keeper.look()
    before = path.stat().st_mtime_ns
    keeper.look()
    assert path.stat().st_mtime_ns == before

    def op(desk: Desk) -> object:
        return import_files(desk, [ImportFile("a.ics", calendar(event(title="Quite new")))]).changes

    window.place.work.command(window, op)  # type: ignore[arg-type] # what is returned are changes
    keeper.look()
    assert b"Quite new" in path.read_bytes()


def test_what_is_in_the_way_is_told_once_with_a_way_out(
    window: MainWindow, keeper: FeedKeeper, sample_desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    save_feed(sample_desk, Feed("All", folder / "all.ics"))
    folder.rmdir()
    told: list[tuple[str, str]] = []
    window.place.notices.offered.connect(lambda words, link, _act: told.append((words, link)))

    keeper.look()
    keeper.look()

    assert told == [(f"The feed “All” could not be written. There is no folder {folder}.", "Feeds")]
    keeper.show_feeds()
    assert "There is no folder" in lines(section_of(window))[0][1]
    folder.mkdir()
    keeper.look()
    assert (folder / "all.ics").exists()
    assert next(iter(states(sample_desk).values())).problem == ""


def test_while_a_folder_takes_its_time_the_newest_text_still_lands_last(
    window: MainWindow, keeper: FeedKeeper, sample_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "all.ics"
    save_feed(sample_desk, Feed("All", path))
    keeper.look()
    jobs: list[Callable[[], None]] = []
    monkeypatch.setattr(window.place.work, "apart", jobs.append)

    import_files(sample_desk, [ImportFile("a.ics", calendar(event(title="Quite new")))])
    keeper.look()
    undo(sample_desk)
    keeper.look()
    assert len(jobs) == 1, "one after the other"
    jobs[0]()
    assert b"Quite new" in path.read_bytes()
    jobs[1]()

    assert b"Quite new" not in path.read_bytes(), "though it says what was there before"
    assert len(jobs) == 2


def test_a_feed_of_a_client_who_is_gone_is_told_once_and_its_file_and_the_other_feeds_go_on(
    window: MainWindow, keeper: FeedKeeper, sample_desk: Desk, tmp_path: Path
) -> None:
    gone = client_id(sample_desk, "Harbor")
    path, other = tmp_path / "a.ics", tmp_path / "b.ics"
    save_feed(sample_desk, Feed("A", path, CalendarChoice(client_ids=(gone,))))
    save_feed(sample_desk, Feed("B", other))
    keeper.look()
    before = path.read_bytes()
    other.unlink()
    told: list[str] = []
    window.place.notices.offered.connect(lambda words, _link, _act: told.append(words))

    trash(sample_desk, "client", gone)
    keeper.look()
    keeper.look()

    assert told == [
        "The feed “A” could not be written. The client it is about is not there any more; the file stays as it is."
    ]
    assert (path.read_bytes(), other.exists()) == (before, True)


def test_a_change_wakes_the_keeper_and_locking_puts_it_to_rest(window: MainWindow, keeper: FeedKeeper) -> None:
    timer = keeper._timer
    assert not timer.isActive()
    window.place.work.command(window, lambda desk: import_files(desk, [ImportFile("a.ics", calendar(event()))]).changes)
    assert timer.isActive()
    timer.stop()
    keeper.begin()
    assert timer.isActive()
    window.lock()
    assert not timer.isActive()


def test_at_midnight_the_days_of_a_feed_that_tells_titles_only_move_on(
    window: MainWindow, keeper: FeedKeeper, sample_desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "titles.ics"
    long_ago = calendar(event(start="20261026T090000", title="Soon out of sight"))
    import_files(sample_desk, [ImportFile("a.ics", long_ago)])
    save_feed(sample_desk, Feed("Titles", path, CalendarChoice(detail=Detail.TITLES)))
    keeper.look()
    keeper._timer.stop()
    assert b"Soon out of sight" in path.read_bytes()

    for clock in (window.place.clock, sample_desk.record.clock):
        assert isinstance(clock, FixedClock)
        clock.instant += timedelta(days=7)
    keeper.day.look()
    assert keeper._timer.isActive(), "it is woken though nothing was changed"
    keeper._timer.timeout.emit()

    assert b"Soon out of sight" not in path.read_bytes()
    assert next(iter(states(sample_desk).values())).day == date(2026, 12, 1)


def test_of_the_calendar_what_is_chosen_is_exported(window: MainWindow, sample_desk: Desk, tmp_path: Path) -> None:
    exporter = window.files.exporter
    exporter.choose()
    assert exporter.dialog is not None
    exporter.dialog.list.choose("calendar")  # type: ignore[attr-defined] # the dialog of what is exported
    exporter.dialog.submit()
    dialog = exporter.dialog
    assert isinstance(dialog, CalendarDialog)
    dialog.fields.person.setText("nobody at all")
    dialog.submit()
    assert "nobody at all" in dialog.problem.text()
    dialog.fields.person.clear()
    dialog.fields.client.setCurrentText("harbor & finch")
    type_in(dialog.fields.start, "2026-11-24")
    type_in(dialog.fields.end, "2026-11-30")
    dialog.submit()
    assert exporter.chooser is not None
    path = tmp_path / "harbor.ics"
    exporter.chooser.fileSelected.emit(str(path))
    exporter.chooser.reject()

    text = path.read_text(encoding="utf-8").replace("\r\n ", "")
    assert "CATEGORIES:Harbor & Finch" in text
    assert "CATEGORIES:Pell" not in text
    assert EXPORTS[0].key == "calendar"


def test_a_form_keeps_what_it_cannot_show_as_one_choice(window: MainWindow, sample_desk: Desk) -> None:
    from liaison.desk.exports.asking import choice_from, choice_names
    from liaison.desk.unfiled import clients_to_choose

    some = tuple(client_id for client_id, _name in clients_to_choose(sample_desk)[:2])
    choice = CalendarChoice(frozenset({Kept.OURS}), some, alarm_minutes=7, detail=Detail.TITLES)
    fields = CalendarFields(with_days=True)
    fields.show_choice(choice, choice_names(sample_desk, choice))

    assert choice_from(sample_desk, fields.asked()) == choice
    fields.kinds["ours"].setChecked(False)
    assert fields.problem() == "Choose at least one kind of entry."
    fields.kinds["theirs"].setChecked(True)
    fields.client.setCurrentText("Nobody")
    assert fields.problem() == "Choose a client, or all of them."
    fields.deleteLater()


def test_reminders_are_said_in_the_largest_unit() -> None:
    said = [alarm_words(minutes) for minutes in (0, 1, 5, 60, 120, 1440)]
    assert said == [
        "When it begins",
        "1 minute before",
        "5 minutes before",
        "1 hour before",
        "2 hours before",
        "1 day before",
    ]


def test_tab_goes_through_the_form_of_a_feed_as_it_stands(window: MainWindow) -> None:
    section = section_of(window)
    section.new.click()
    dialog = dialog_of(section)
    seen: list[object] = []
    for _step in range(14):
        seen.append(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    fields = dialog.fields
    assert seen == [
        *(dialog.name, dialog.file, dialog.browse, fields.detail, *fields.kinds.values(), fields.unfiled),
        *(fields.client, fields.person, fields.alarm, dialog.is_on, dialog.keep_button),
    ]
    assert dialog.focusWidget() is dialog.do_button
    dialog.reject()


def test_undoing_a_new_feed_says_that_its_file_stays_and_offers_to_remove_it(
    window: MainWindow, keeper: FeedKeeper, sample_desk: Desk, tmp_path: Path
) -> None:
    offered: list[tuple[str, str, Callable[[], object]]] = []
    window.place.notices.offered.connect(lambda *what: offered.append(what))
    path = tmp_path / "bo.ics"
    window.place.work.command(keeper, lambda desk: save_feed(desk, Feed("For Bo", path)))
    keeper.look()
    assert path.exists()

    window.place.commands.run("undo")

    ((words, link, remove),) = offered
    assert str(path) in words
    assert link == "Remove the file"
    remove()
    assert not path.exists()
    assert states(sample_desk) == {}


def test_a_file_that_was_changed_since_is_not_removed(
    window: MainWindow, keeper: FeedKeeper, sample_desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "bo.ics"
    changes = save_feed(sample_desk, Feed("For Bo", path))
    ((_kind, feed_id),) = changes.touched
    keeper.look()
    undo(sample_desk)
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match="changed since"):
        remove_left_file(sample_desk, feed_id)
    assert path.exists()
