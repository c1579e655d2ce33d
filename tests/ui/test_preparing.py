"""Today is prepared for the next start in idle moments: a day at a time, anew after a change, and at the end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from liaison.desk.commitments import close_commitment, list_commitments
from liaison.desk.context import Desk
from liaison.desk.drafts import list_drafts
from liaison.desk.preparing import DAYS
from liaison.desk.views.prepared import PREFIX
from liaison.ui import preparing
from liaison.ui.preparing import Preparing
from liaison.ui.shell import MainWindow


def days(desk: Desk) -> list[date]:
    """The days that are prepared."""
    return sorted(date.fromisoformat(one.key.removeprefix(PREFIX)) for one in list_drafts(desk, PREFIX))


@pytest.fixture
def idle(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[Preparing]:
    """What prepares, without the rest a person takes."""
    monkeypatch.setattr(preparing, "_REST_MS", 0)
    monkeypatch.setattr(preparing, "_BETWEEN_MS", 0)
    made = Preparing(window.place, window)
    yield made
    made.pause()


def test_today_and_the_days_after_are_prepared_one_by_one(idle: Preparing, sample_desk: Desk, qtbot: QtBot) -> None:
    idle.begin()
    assert days(sample_desk) == [], "nothing before there is a moment for it"
    qtbot.waitUntil(lambda: len(days(sample_desk)) == DAYS)
    today = sample_desk.today()
    assert days(sample_desk) == [today + timedelta(days=ahead) for ahead in range(DAYS)]
    assert not idle._timer.isActive(), "then it rests"


def test_a_change_begins_anew(window: MainWindow, idle: Preparing, sample_desk: Desk, qtbot: QtBot) -> None:
    idle.begin()
    qtbot.waitUntil(lambda: len(days(sample_desk)) == DAYS)
    before = {one.key: one.text for one in list_drafts(sample_desk, PREFIX)}
    first = list_commitments(sample_desk)[0]
    window.place.work.command(window, lambda desk: close_commitment(desk, first.id))

    def is_anew() -> bool:
        after = {one.key: one.text for one in list_drafts(sample_desk, PREFIX)}
        return len(after) == DAYS and all(text != before[key] for key, text in after.items())

    qtbot.waitUntil(is_anew)
    assert first.what not in list_drafts(sample_desk, PREFIX)[0].text


def test_locked_it_rests_and_prepares_nothing_at_the_end(idle: Preparing, sample_desk: Desk) -> None:
    idle.begin()
    idle.pause()
    assert not idle._timer.isActive()
    idle.finish()
    assert days(sample_desk) == []


def test_at_the_end_today_is_prepared_once_if_something_changed(
    window: MainWindow, idle: Preparing, sample_desk: Desk, qtbot: QtBot
) -> None:
    idle.begin()
    idle.finish()
    assert days(sample_desk) == [sample_desk.today()]
    qtbot.waitUntil(lambda: not idle._is_stale)
    number = len(list_drafts(sample_desk, PREFIX))
    idle.finish()
    assert len(list_drafts(sample_desk, PREFIX)) == number


def test_it_waits_while_long_work_writes(
    window: MainWindow, idle: Preparing, sample_desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = window.place.work.long
    long.title, long.writes = "Importing", True
    idle.begin()
    monkeypatch.setattr(preparing, "_REST_MS", 20)
    with qtbot.waitSignal(idle._timer.timeout):
        pass
    assert days(sample_desk) == []
    assert idle._timer.isActive(), "it looks again later"
    long.title, long.writes = "", False
    qtbot.waitUntil(lambda: len(days(sample_desk)) > 0)
