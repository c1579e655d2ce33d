"""Feeds: several, written when something changed, whole or not at all."""

from __future__ import annotations

import errno
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from liaison.desk.context import Desk
from liaison.desk.exports import EVERYTHING, CalendarChoice, Detail
from liaison.desk.feeds import (
    Feed,
    FeedState,
    feed_named,
    is_due,
    list_feeds,
    remove_feed,
    save_feed,
    states,
    write_feed,
)
from liaison.desk.imports import ImportFile, import_files
from liaison.desk.merging import merge_people
from liaison.desk.trash import trash
from liaison.model.client import Client
from liaison.model.errors import InputError
from liaison.model.meeting import Invitee, Meeting
from liaison.model.person import Person
from liaison.model.values import Changes
from liaison.store import journal
from support.imports import calendar, event, only


def _save(desk: Desk, path: Path, choice: CalendarChoice = EVERYTHING, name: str = "For Bo") -> Changes:
    return save_feed(desk, Feed(name, path, choice))


def test_a_feed_is_written_only_when_it_says_something_else(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "feed.ics"
    import_files(desk, [ImportFile("a.ics", calendar(event()))])
    _save(desk, path)
    feed = list_feeds(desk)[0]
    assert is_due(desk, feed, None)

    first = write_feed(desk, feed)

    assert (first.problem, path.exists(), stat.S_IMODE(path.stat().st_mode)) == ("", True, 0o600)
    assert not is_due(desk, feed, states(desk)[feed.id])
    path.chmod(0o644)
    touched = path.stat().st_mtime_ns
    with desk.record.command("edit") as unit:
        unit.session.add(Client(name="New", zone="UTC"))
    assert is_due(desk, feed, states(desk)[feed.id])
    write_feed(desk, feed)
    assert path.stat().st_mtime_ns == touched
    import_files(desk, [ImportFile("a.ics", calendar(event("SEQUENCE:1", title="Moved")))])
    write_feed(desk, feed)
    assert b"SUMMARY:Moved" in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    path.unlink()
    assert is_due(desk, feed, states(desk)[feed.id])
    write_feed(desk, feed)
    assert path.exists()


def test_a_folder_that_is_gone_is_said_and_what_was_there_stays(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    path = folder / "feed.ics"
    _save(desk, path)
    feed = list_feeds(desk)[0]
    write_feed(desk, feed)
    kept = path.read_bytes()
    folder.rename(tmp_path / "away")

    state = write_feed(desk, feed)

    assert str(folder) in state.problem
    assert states(desk)[feed.id].problem == state.problem
    assert (tmp_path / "away" / "feed.ics").read_bytes() == kept
    (tmp_path / "away").rename(folder)
    assert write_feed(desk, feed).problem == ""


def test_feeds_are_kept_changed_removed_and_brought_back(desk: Desk, tmp_path: Path) -> None:
    _save(desk, tmp_path / "a.ics", CalendarChoice(detail=Detail.BUSY, alarm_minutes=5))
    _save(desk, tmp_path / "b", name="All")

    feeds = list_feeds(desk)
    assert [(feed.name, feed.path.name, feed.choice.detail) for feed in feeds] == [
        ("All", "b.ics", Detail.FULL),
        ("For Bo", "a.ics", Detail.BUSY),
    ]
    assert feeds[1].choice == CalendarChoice(detail=Detail.BUSY, alarm_minutes=5)
    with pytest.raises(InputError, match="“All” has this file already"):
        _save(desk, tmp_path / "b.ics", name="Other")
    with pytest.raises(InputError, match="no folder"):
        _save(desk, tmp_path / "none" / "b.ics", name="Other")
    with pytest.raises(InputError, match="needs a name"):
        _save(desk, tmp_path / "c.ics", name="  ")
    remove_feed(desk, feed_named(desk, "for").id)
    assert [feed.name for feed in list_feeds(desk)] == ["All"]
    journal.undo(desk.record)
    assert list_feeds(desk) == feeds


def _call_with_two(desk: Desk) -> tuple[str, str]:
    """Two entries of one person, of whom the second is invited to a call of tomorrow."""
    begins = desk.now() + timedelta(days=1)
    ends = begins + timedelta(hours=1)
    with desk.record.command("made") as unit:
        kept, other = Person(name="Priya Nair"), Person(name="P. Nair")
        call = Meeting(uid="x@y", title="Call", starts_at=begins, ends_at=ends, zone="Europe/London")
        unit.session.add_all([kept, other, call])
        unit.session.flush()
        unit.session.add(Invitee(meeting_id=call.id, person_id=other.id, name="P. Nair"))
        return kept.id, other.id


def test_a_feed_of_a_person_follows_when_that_person_is_merged(desk: Desk, tmp_path: Path) -> None:
    kept, other = _call_with_two(desk)
    path = tmp_path / "person.ics"
    _save(desk, path, CalendarChoice(person_id=other, detail=Detail.TITLES))

    merge_people(desk, kept, other)

    (feed,) = list_feeds(desk)
    assert (feed.choice.person_id, feed.choice.detail, feed.path) == (kept, Detail.TITLES, path)
    assert write_feed(desk, feed).problem == ""
    assert b"SUMMARY:Call" in path.read_bytes()
    journal.undo(desk.record)
    assert list_feeds(desk)[0].choice.person_id == other


def test_a_feed_of_somebody_in_the_trash_says_so_and_keeps_its_file(desk: Desk, tmp_path: Path) -> None:
    kept, other = _call_with_two(desk)
    path = tmp_path / "person.ics"
    _save(desk, path, CalendarChoice(person_id=other))
    (feed,) = list_feeds(desk)
    write_feed(desk, feed)
    before = path.read_bytes()
    trash(desk, "person", other)

    state = write_feed(desk, feed)

    assert state.problem == "The person it is about is not there any more; the file stays as it is."
    assert (path.read_bytes(), b"SUMMARY:Call" in before) == (before, True)
    assert states(desk)[feed.id] == state
    assert is_due(desk, feed, state)
    assert kept != other


def test_a_feed_whose_choice_another_version_wrote_never_tells_more(desk: Desk, tmp_path: Path) -> None:
    _save(desk, tmp_path / "a.ics", CalendarChoice(detail=Detail.TITLES))
    from liaison.model.desk_items import Setting

    row = only(desk, Setting)
    with desk.record.command("edit") as unit:
        changed = unit.session.get_one(Setting, row.id)
        changed.value = {**row.value, "detail": "names"}

    assert list_feeds(desk)[0].choice.detail is Detail.BUSY


def test_a_state_that_cannot_be_read_counts_as_never_written(desk: Desk, tmp_path: Path) -> None:
    from liaison.desk.drafts import keep_draft

    _save(desk, tmp_path / "a.ics")
    feed = list_feeds(desk)[0]
    keep_draft(desk, "feeds:", "", state={feed.id: "nonsense"})

    assert states(desk) == {feed.id: FeedState()}
    assert is_due(desk, feed, states(desk)[feed.id])


def test_a_full_disk_leaves_the_last_version(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.ics"
    _save(desk, path)
    feed = list_feeds(desk)[0]
    write_feed(desk, feed)
    kept = path.read_bytes()
    import_files(desk, [ImportFile("a.ics", calendar(event()))])

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)

    assert write_feed(desk, feed).problem == "The disk is full, so nothing was saved."
    assert (path.read_bytes(), [one.name for one in tmp_path.iterdir()]) == (kept, ["a.ics"])
