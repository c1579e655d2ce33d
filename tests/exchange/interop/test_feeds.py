"""What feeds say, read by ical.js and by khal: the same entries at the same times for each level of detail."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from liaison.desk.context import Desk
from liaison.desk.exports import CalendarChoice, Detail
from liaison.desk.feeds import Feed, list_feeds, save_feed, write_feed
from liaison.desk.imports import ImportFile, import_files
from liaison.exchange.calendars.reading import read_calendar
from liaison.model.commitment import Commitment
from liaison.model.meeting import Meeting, Occurrence
from liaison.model.values import MeetingStatus
from support.imports import calendar, event, rows
from support.readers import IcalJs, Khal, ical_js, khal
from support.sample import create_sample

__all__ = ["ical_js", "khal"]


@pytest.fixture
def sample(desk: Desk) -> Desk:
    """The sample agency with a series that has exceptions, and a day of its own."""
    create_sample(desk)
    first = f"{desk.today() + timedelta(days=4):%Y%m%d}"
    moved = f"{desk.today() + timedelta(days=11):%Y%m%d}"
    series = event(
        "DTEND:" + first + "T103000Z\nRRULE:FREQ=WEEKLY;COUNT=4",
        uid="series@x",
        start=first + "T100000Z",
        title="Series",
    )
    other = event(f"RECURRENCE-ID:{moved}T100000Z", uid="series@x", start=moved + "T130000Z", title="Series, later")
    day = event(uid="day@x", start=first, title="Fair").replace("DTSTART:", "DTSTART;VALUE=DATE:")
    import_files(desk, [ImportFile("a.ics", calendar(series, other, day))])
    return desk


def _write(desk: Desk, folder: Path, detail: Detail) -> Path:
    path = folder / f"{detail.value}.ics"
    save_feed(desk, Feed(detail.value, path, CalendarChoice(detail=detail, alarm_minutes=10)))
    feed = next(one for one in list_feeds(desk) if one.path == path)
    assert write_feed(desk, feed).problem == ""
    return path


def _times(desk: Desk, start: datetime, end: datetime) -> list[tuple[str, str]]:
    """Start and title of what takes place between two instants."""
    meetings = {row.id: row for row in rows(desk, Meeting)}
    return sorted(
        (f"{row.starts_at:%Y-%m-%d %H:%M}", row.title or meetings[row.meeting_id].title)
        for row in rows(desk, Occurrence)
        if row.starts_at is not None
        and start <= row.starts_at < end
        and MeetingStatus.CANCELLED not in {row.status, meetings[row.meeting_id].status}
    )


@pytest.mark.parametrize("detail", list(Detail))
def test_khal_lists_the_times_of_a_feed(sample: Desk, khal: Khal, tmp_path: Path, detail: Detail) -> None:
    path = _write(sample, tmp_path, detail)
    first = sample.today() - timedelta(days=7)
    last = sample.today() + timedelta(days=28)
    start, end = (datetime(day.year, day.month, day.day, tzinfo=UTC) for day in (first, last + timedelta(days=1)))

    listed = [one for one in khal.list(path, first.isoformat(), last.isoformat()) if not one[0].endswith(" 00:00")]

    expected = _times(sample, start, end)
    assert len(expected) > 5
    if detail is Detail.BUSY:
        assert {title for _at, title in listed} == {"Busy"}
        assert {at for at, _title in listed} == {at for at, _title in expected}
    else:
        assert set(listed) == set(expected)


@pytest.mark.parametrize("detail", [Detail.TITLES, Detail.BUSY])
def test_ical_js_reads_a_feed_as_we_do(sample: Desk, ical_js: IcalJs, tmp_path: Path, detail: Detail) -> None:
    path = _write(sample, tmp_path, detail)

    entries = ical_js.read(path, occurrences=2)

    ours = read_calendar(path.read_bytes(), path.name, default_zone="UTC")
    assert ours.problems == ()
    assert {one["uid"]: one["summary"] for one in entries if one["kind"] == "vevent"} == {
        one.uid: one.title for one in ours.meetings
    }
    starts = {
        one.uid: one.starts_on.isoformat() if one.starts_on else f"{one.starts_at:%Y-%m-%dT%H:%M:%S.000Z}"
        for one in ours.meetings
    }
    assert {one["uid"]: one["start"] for one in entries if one["kind"] == "vevent"} == starts
    assert not any(one["changes"] or one["people"] or one["categories"] or one["unknown"] for one in entries)
    dues = {one["uid"]: one["due"] for one in entries if one["kind"] == "vtodo"}
    assert len(dues) == (
        0 if detail is Detail.BUSY else sum(row.status.value == "open" for row in rows(sample, Commitment))
    )


def test_a_series_with_its_exceptions_is_the_same_in_full(sample: Desk, ical_js: IcalJs, tmp_path: Path) -> None:
    entries = ical_js.read(_write(sample, tmp_path, Detail.FULL), occurrences=10)

    (series,) = [one for one in entries if one["uid"] == "series@x" and not one["changes"]]
    (meeting,) = [row for row in rows(sample, Meeting) if row.uid == "series@x"]
    ours = sorted(
        f"{row.starts_at:%Y-%m-%dT%H:%M:%S.000Z}" for row in rows(sample, Occurrence) if row.meeting_id == meeting.id
    )
    assert sorted(series["occurrences"]) == ours
    assert len(ours) == 4
