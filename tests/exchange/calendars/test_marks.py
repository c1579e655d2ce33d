"""How much an entry says it was told, and what that means for what comes back."""

from __future__ import annotations

import pytest

from liaison.exchange.calendars.telling import (
    BUSY,
    TITLES,
    completed,
    fixed,
    marked_like,
    marks,
    say_the_same,
    told_apart,
    unmarked,
)
from support.imports import calendar, event

_SECRET = "DESCRIPTION:secret\nLOCATION:Room 4\n"


def whole(extra: str = "") -> str:
    return calendar(event(_SECRET + extra, uid="one@here", title="Kick-off")).decode()


def series(*times: str) -> str:
    first = event("RRULE:FREQ=WEEKLY;COUNT=4\n" + _SECRET, uid="one@here", title="Kick-off")
    return calendar(first, *times).decode()


def told(text: str, *, with_titles: bool) -> str:
    return told_apart(text, None, with_titles=with_titles, untitled="Busy", is_marked=True)


@pytest.mark.parametrize(("with_titles", "mark"), [(True, TITLES), (False, BUSY)])
def test_what_is_told_less_says_so_and_is_completed_by_that(*, with_titles: bool, mark: str) -> None:
    text = told(whole(), with_titles=with_titles)
    assert marks(text) == {"": mark}
    assert "secret" not in text
    assert say_the_same(completed(text, whole()), whole())
    assert marks(whole()) == {"": ""}
    assert completed(whole(), "no calendar") == whole(), "what was told in full is whole"


def test_a_private_entry_says_that_its_title_was_not_told() -> None:
    assert marks(told(whole("CLASS:PRIVATE\n"), with_titles=True)) == {"": BUSY}


def test_a_time_that_another_program_adds_was_told_what_its_series_was_told() -> None:
    name = "20261203T100000"
    added = event(f"RECURRENCE-ID;TZID=Europe/London:{name}\n", uid="one@here", title="Busy")
    text = told(series(), with_titles=False).replace(
        "END:VCALENDAR", f"BEGIN:VEVENT\n{added}\nEND:VEVENT\nEND:VCALENDAR"
    )
    assert marks(text) == {"": BUSY, name: BUSY}
    assert "Busy" not in completed(text, series())


def test_a_program_that_drops_it_changes_nothing() -> None:
    before = told(whole(), with_titles=False)
    dropped = unmarked(before)
    assert marks(dropped) == {"": ""}
    assert marks(marked_like(dropped, before)) == {"": BUSY}
    assert say_the_same(dropped, before)
    assert marked_like(whole(), whole()) == whole()


def test_what_was_told_in_full_and_is_kept_so_stays_known_as_that() -> None:
    kept = fixed(whole())
    assert marks(marked_like(kept, told(whole(), with_titles=False))) == {"": ""}
    assert unmarked(kept) == whole()
