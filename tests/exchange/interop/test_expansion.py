"""When real calendars take place, over five years: here, in the usual libraries, and in ical.js.

Each file is compared start by start. Where the three do not agree, the difference stands in ``DIFFERENCES`` with how
many starts each side has alone and why; a difference that comes or goes fails the test.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from liaison.exchange.calendars.expanding import expand
from liaison.exchange.calendars.reading import read_calendar
from support.readers import IcalJs, ical_js

__all__ = ["ical_js"]

FOLDER = Path(__file__).parents[2] / "data" / "calendars"
SHARED = Path(__file__).parents[4] / "shared" / "data" / "calendars"
ZONE = "Europe/London"
YEARS = 5


class Alone(NamedTuple):
    """How many starts we have that another reader lacks, and the other way round, and why."""

    ours: int
    theirs: int
    why: str


NO_READING = -1
"""Stands for the starts of a reader that cannot read the file at all."""

_WORDS = "Outlook names the zone in words; we know them, the others take the reader's own clock"
_DEFAULT = "the library reads floating and UTC times on the clock of X-WR-TIMEZONE, which RFC 5545 does not know"
_DAY_IN_ZONE = "a day with a zone beside it is a day; the library makes it an instant"
_MIDNIGHT = "a series of whole days until midnight in the sender's zone: the day that begins then still counts"
_REVISIONS = "an older revision with the same UID is left out here; ical.js takes each as a meeting of its own"

LIBRARIES = {
    "Office-2012-owa.ics": Alone(90, 90, _WORDS),
    "badRRULE.ics": Alone(
        0, 1127, "a rule that is damaged is refused and said, and the first meeting is kept; the library skips the part"
    ),
    "bad_custom_ms_tz.ics": Alone(1, 0, "a day of negative length is one day; the library leaves it out"),
    "bad_custom_ms_tz2.ics": Alone(1, 0, "a day of negative length is one day; the library leaves it out"),
    "biweekly-exdate-until.ics": Alone(96, 96, _DEFAULT),
    "daily-count-exdate-recurrence-id.ics": Alone(
        1, 1, "a changed meeting that ends before it begins: the library swaps both"
    ),
    "exchange_whole_day_moved_recurrence.ics": Alone(1, 0, _MIDNIGHT),
    "exchange_whole_day_moved_recurrence_offset_tz.ics": Alone(1, 0, _MIDNIGHT),
    "large-file-with-late-error.ics": Alone(394, NO_READING, "one damaged meeting; the library refuses all of them"),
    "mixed-timezone-handling.ics": Alone(1, 1, _DEFAULT),
    "ms_timezones.ics": Alone(235, 0, "a quotation mark one word too late; the library drops that series"),
    "music-school-weekly-until.ics": Alone(
        5, 5, "“(GMT +01:00)” is a fixed offset; the others take the reader's own clock"
    ),
    "non-utc-until-ny.ics": Alone(1, 0, "an end without a zone is on the meeting's clock; the library reads it as UTC"),
    "sabredav-school-holidays.ics": Alone(1, 1, _DAY_IN_ZONE),
    "test_date_duration.ics": Alone(
        1, 0, "a length that makes no sense is passed over; the library leaves the day out"
    ),
    "test_with_int_tzid.ics": Alone(1, 1, "the zone's name begins with a space; the library does not find it"),
    "test_with_multiple_tzids_in_vtimezone.ics": Alone(
        1, NO_READING, "a zone with two names; the library refuses the file"
    ),
    "test_with_tz_list.ics": Alone(1, 0, "a series that ends before it begins, said, and its first meeting is kept"),
    "tv-show-episode.ics": Alone(26, 26, _DEFAULT),
    "windows-quoted-tz-rrule.ics": Alone(10, 8, _WORDS + ", and so find the excluded dates"),
    "yearly-recurring-unicode.ics": Alone(5, 5, _DAY_IN_ZONE),
}
ICAL_JS = {
    "Office-2012-owa.ics": Alone(90, 89, _WORDS),
    "badRRULE.ics": LIBRARIES["badRRULE.ics"],
    "biweekly-exdate-until.ics": Alone(230, 1, "an excluded date without its time; ical.js refuses the series"),
    "duplicate-rrule-sequence.ics": Alone(0, 5, _REVISIONS),
    "duplicate-uid-sequence.ics": Alone(0, 2, _REVISIONS),
    "exchange_whole_day_moved_recurrence.ics": Alone(2, 1, _MIDNIGHT + "; a change named by an instant is not found"),
    "exchange_whole_day_moved_recurrence_offset_tz.ics": Alone(
        2, 1, _MIDNIGHT + "; a change named by an instant is not found"
    ),
    "fablab_cottbus.ics": Alone(50, 50, "the file's Berlin begins in 2018; ours is the real one, also before"),
    "festival-multiday-rrule.ics": Alone(159, 158, "“VALUE=DATE” before a time; ical.js drops the time"),
    "issue42.ics": Alone(
        4, 0, "the first meeting counts also where its rule does not fall on it; ical.js leaves it out"
    ),
    "large-file-with-late-error.ics": Alone(0, 7, "meetings whose start is no date; ical.js says them without one"),
    "mixed-timezone-handling.ics": Alone(1, 1, "a day without “VALUE=DATE”; ical.js refuses it"),
    "ms_timezones.ics": Alone(372, NO_READING, "a quotation mark one word too late; ical.js refuses the file"),
    "multi-event-basic.ics": Alone(0, 1, "a meeting whose start is no date; ical.js says it without one"),
    "music-school-weekly-until.ics": LIBRARIES["music-school-weekly-until.ics"],
    "recurrence-sequence.ics": Alone(
        3, 1, "of two changes the newer revision counts; ical.js takes the last in the file and drops the rest"
    ),
    "test_date_duration.ics": Alone(1, 1, "a day without “VALUE=DATE”; ical.js refuses it"),
    "test_with_tz_list.ics": LIBRARIES["test_with_tz_list.ics"],
    "tv-show-episode.ics": Alone(0, 1, _REVISIONS),
    "windows-quoted-tz-rrule.ics": LIBRARIES["windows-quoted-tz-rrule.ics"],
}


def _files() -> Iterator[str]:
    yield from sorted({path.name for folder in (FOLDER, SHARED) for path in folder.glob("*.ics")})


def _span(starts: list[datetime]) -> tuple[datetime, datetime]:
    first = datetime(max(1990, min(starts).year), 1, 1, tzinfo=UTC)
    return first, first.replace(year=first.year + YEARS)


def _told(start: date) -> str:
    if not isinstance(start, datetime):
        return start.isoformat()
    aware = start if start.tzinfo else start.replace(tzinfo=ZoneInfo(ZONE))
    return f"{aware.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _ours(data: bytes, name: str) -> tuple[Counter[str], tuple[datetime, datetime] | None]:
    """What takes place by our reading, with the five years that are compared."""
    meetings = read_calendar(data, name, default_zone=ZONE).meetings
    starts = [item.starts_at or datetime.combine(item.starts_on or date.max, time(), UTC) for item in meetings]
    if not starts:
        return Counter(), None
    span = _span(starts)
    found = [item for meeting in meetings for item in expand(meeting.ics, *span, default_zone=ZONE, limit=100_000)]
    first = f"{span[0]:%Y-%m-%dT%H:%M:%SZ}"
    told = [_told(item.starts_on or item.starts_at or date.max) for item in found]
    return Counter(start for start in told if start >= first[: len(start)]), span


def _libraries(data: bytes, span: tuple[datetime, datetime]) -> Counter[str]:
    import icalendar
    import recurring_ical_events
    from icalendar.timezone import tzp

    tzp.use_zoneinfo()  # else it knows the zones that another file defined
    zone = ZoneInfo(ZONE)
    found: Counter[str] = Counter()
    for calendar in icalendar.Calendar.from_ical(data, multiple=True):
        events = recurring_ical_events.of(calendar, skip_bad_series=True).between(*(at.astimezone(zone) for at in span))
        first = f"{span[0]:%Y-%m-%dT%H:%M:%SZ}"
        told = [_told(event["DTSTART"].dt) for event in events]
        found.update(start for start in told if start >= first[: len(start)])
    return found


def _ical_js(reader: IcalJs, file: Path, span: tuple[datetime, datetime]) -> Counter[str]:
    script = Path(__file__).parents[2] / "support" / "occurrence_reader.cjs"
    done = subprocess.run(
        [reader.node, str(script), str(file), *(f"{at:%Y-%m-%dT%H:%M:%SZ}" for at in span)],
        capture_output=True,
        text=True,
        check=False,
        env={"LIAISON_NODE_MODULES": str(reader.modules), "PATH": os.environ["PATH"], "TZ": ZONE},
    )
    if done.returncode:
        raise ValueError(done.stderr)
    return Counter(json.loads(done.stdout))


def _alone(ours: Counter[str], theirs: Callable[[], Counter[str]]) -> tuple[int, int]:
    try:
        other = theirs()
    except (ValueError, AttributeError):
        return ours.total(), NO_READING
    return (ours - other).total(), (other - ours).total()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", list(_files()))
def test_meetings_take_place_when_others_say_so(name: str, ical_js: IcalJs, tmp_path: Path) -> None:
    data = next(path for path in (FOLDER / name, SHARED / name) if path.exists()).read_bytes()
    ours, span = _ours(data, name)
    if span is None:
        return
    file = tmp_path / name
    file.write_bytes(data)

    assert _alone(ours, lambda: _libraries(data, span)) == LIBRARIES.get(name, (0, 0, ""))[:2]
    assert _alone(ours, lambda: _ical_js(ical_js, file, span)) == ICAL_JS.get(name, (0, 0, ""))[:2]


def test_every_difference_is_explained() -> None:
    for name, difference in [*LIBRARIES.items(), *ICAL_JS.items()]:
        assert difference.why, name
        assert (FOLDER / name).exists() or name == "issue42.ics", name
