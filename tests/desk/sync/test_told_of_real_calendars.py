"""Series as real calendars hold them, made here and sent to those who may not know everything: nothing else is told."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.exports.choice import Detail
from liaison.desk.imports import ImportFile, import_files
from liaison.desk.sync.held import as_held
from liaison.desk.sync.telling import Telling
from liaison.exchange.calendars.telling import BUSY, TITLES, marks
from liaison.model.meeting import Meeting
from support.told_words import TOLD, entries, leaked, props

_FOLDER: Final = Path(__file__).parents[2] / "data" / "calendars"
#: Large ones, ones with overrides and cancelled times, with alarms, guests, categories and lines of programs.
_FILES: Final = (
    *("exchange_whole_day_moved_recurrence.ics", "tentative-apple-calendar.ics", "event-with-valarm.ics"),
    *("meetup-timed-tz.ics", "fablab_cottbus.ics", "daily-count-exdate-recurrence-id.ics", "badRRULE.ics"),
    *("recurrence-sequence.ics", "google-recurrence-order.ics", "Office-2012-owa.ics", "event-organizer-cn.ics"),
    *("google-calendar-kiev-tz.ics", "tripit-location-escaping.ics", "yearly-recurring-unicode.ics"),
)


@pytest.mark.parametrize("detail", [Detail.TITLES, Detail.BUSY])
@pytest.mark.parametrize("name", _FILES)
def test_of_a_series_only_what_may_be_known_is_told(desk: Desk, name: str, detail: Detail) -> None:
    import_files(desk, [ImportFile(name, (_FOLDER / name).read_bytes())])
    with desk.record.command("make_ours") as unit:
        for row in unit.session.scalars(select(Meeting)):
            uid = f"{row.id}@liaison"
            row.ics = (row.ics or "").replace(f"UID:{row.uid}", f"UID:{uid}")
            row.uid = uid
    with desk.record.reading() as session:
        found = list(session.scalars(select(Meeting)))
        assert found
        for row in found:
            said = Telling(desk, session, detail).told(as_held("meeting", row), None).text
            assert {prop.name for entry in entries(said) for prop in props(entry)} <= TOLD
            assert leaked(row.ics or "", said, with_titles=detail is Detail.TITLES) == set()
            assert set(marks(said).values()) <= {BUSY, TITLES}
