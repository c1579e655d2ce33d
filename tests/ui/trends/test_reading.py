"""A client whose record was not read yet is read by and by: the page says so, and others come in between."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.ui.client.page import ClientPage
from liaison.ui.shell import MainWindow
from liaison.ui.trends import loading
from liaison.ui.trends.tab import TrendsTab
from support.sample import forget_trends


@pytest.fixture
def slowly(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Nothing is read yet, and every step of the reading is a job of its own; their names as they are handed in."""
    monkeypatch.setattr(loading, "_AT_ONCE_S", 0.0)
    jobs: list[str] = []
    plain = window.place.work.run

    def heard(*args: object, **more: object) -> None:
        jobs.append(str(more.get("latest", "")))
        plain(*args, **more)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(window.place.work, "run", heard)
    return jobs


def test_a_client_is_read_step_by_step_and_shown_when_that_is_done(
    window: MainWindow, sample_desk: Desk, slowly: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bool, bool]] = []
    plain = TrendsTab._wait

    def waits(tab: TrendsTab) -> None:
        plain(tab)
        seen.append((tab.reading.isHidden(), tab.area.isHidden()))

    monkeypatch.setattr(TrendsTab, "_wait", waits)
    forget_trends(sample_desk)
    window.show()
    qtbot.waitExposed(window)
    window.place.navigator.go("client", id=client_id(sample_desk, "Harbor & Finch"), tab="trends")
    page = window.frame.page
    assert isinstance(page, ClientPage)
    tab = page.tab
    assert isinstance(tab, TrendsTab)
    assert slowly.count("lines") > 5, "others may come between two steps"
    assert set(seen) == {(False, True)}, "it says that the record is being read, and nothing else"
    assert tab.reading.isHidden()
    assert tab.area.isVisible()
    assert tab.lines.trends is not None
    assert tab.lines.trends.client == "Harbor & Finch"


def test_what_is_shown_stays_while_it_is_read_again(
    window: MainWindow, sample_desk: Desk, slowly: list[str], qtbot: QtBot
) -> None:
    window.show()
    qtbot.waitExposed(window)
    window.place.navigator.go("client", id=client_id(sample_desk, "Harbor & Finch"), tab="trends")
    page = window.frame.page
    assert isinstance(page, ClientPage)
    tab = page.tab
    assert isinstance(tab, TrendsTab)
    forget_trends(sample_desk)
    slowly.clear()
    tab._wait()
    assert tab.reading.isHidden()
    assert tab.area.isVisible()
    tab.refresh()
    assert slowly.count("lines") > 5
    assert tab.area.isVisible()
