"""A page that is gone back to shows what it has at once, unless something it shows was changed meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext

import pytest
from PySide6.QtWidgets import QApplication

from liaison.desk.context import Desk
from liaison.desk.setting_up import introduce
from liaison.model.clock import FixedClock
from liaison.ui.page import Page
from liaison.ui.pages import PageSpec
from liaison.ui.shell import MainWindow
from support.sample_reading import NOW


class Held:
    """Does what is handed in when it is let go on."""

    def __init__(self) -> None:
        self._jobs: list[Callable[[], None]] = []

    def submit(self, job: Callable[[], None]) -> None:
        self._jobs.append(job)

    def go_on(self) -> None:
        while self._jobs:
            self._jobs.pop(0)()

    def close(self) -> None:
        self.go_on()


class Slow(Page):
    """Shows who works here once that is read."""

    kinds = frozenset({"colleague"})

    def name(self) -> str:
        return "Slow"

    def refresh(self) -> None:
        self.place.work.run(self, lambda desk: desk.zone_name, lambda _zone: self.ready.emit())


HERE = "kept_pages"
PAGES = (PageSpec("today", "One", f"{HERE}:Slow"), PageSpec("clients", "Other", f"{HERE}:Slow"))


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def window(qapp: QApplication, held: Held, sample_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(PageSpec, "make", lambda _spec, place: Slow(place))
    made = MainWindow(held, FixedClock(NOW), "Europe/London", pages=PAGES)
    made.place.work.open(made, lambda: nullcontext(sample_desk))
    made.open_desk()
    held.go_on()
    yield made
    made.place.work.close()
    made.deleteLater()


def shown_at_once(window: MainWindow, page: str, **args: str) -> bool:
    told: list[str] = []
    window.frame.shown.connect(told.append)
    window.place.navigator.go(page, **args)
    window.frame.shown.disconnect(told.append)
    return bool(told)


def test_a_page_gone_back_to_shows_what_it_has(window: MainWindow, held: Held) -> None:
    assert not shown_at_once(window, "clients")
    held.go_on()
    assert shown_at_once(window, "today")
    held.go_on()
    assert shown_at_once(window, "clients")


def test_another_thing_on_the_same_page_is_read_first(window: MainWindow, held: Held) -> None:
    window.place.navigator.go("clients", id="one")
    held.go_on()
    window.place.navigator.go("today")
    held.go_on()
    assert not shown_at_once(window, "clients", id="two")


def test_what_was_changed_meanwhile_is_read_first(window: MainWindow, held: Held) -> None:
    window.place.navigator.go("clients")
    held.go_on()
    window.place.work.command(window, lambda desk: introduce(desk, name="Noa Berg"))
    held.go_on()
    assert not shown_at_once(window, "today")
    held.go_on()
    assert shown_at_once(window, "clients")


def test_a_page_left_before_it_was_ready_is_not_taken_for_ready(window: MainWindow, held: Held) -> None:
    window.place.navigator.go("clients")
    window.place.navigator.go("today")
    assert not shown_at_once(window, "clients")
