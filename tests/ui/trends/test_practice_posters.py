"""A client's year as pictures and tables for outside, and what stands below it on the page."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.finding import client_id
from liaison.ui.client.page import ClientPage
from liaison.ui.posters import Poster, poster_csv, poster_image, poster_svg
from liaison.ui.shell import MainWindow
from liaison.ui.trends.practice_posters import practice_posters
from liaison.ui.trends.tab import TrendsTab


def tab_of(window: MainWindow, desk: Desk, name: str, qtbot: QtBot) -> TrendsTab:
    window.show()
    qtbot.waitExposed(window)
    window.place.navigator.go("client", id=client_id(desk, name), tab="trends")
    page = window.frame.page
    assert isinstance(page, ClientPage)
    (found,) = page.findChildren(TrendsTab)
    qtbot.waitUntil(found.met.isVisible)  # the rest of the year follows once the lines are painted
    return found


@pytest.fixture
def tab(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> TrendsTab:
    return tab_of(window, sample_desk, "Harbor & Finch", qtbot)


def rows_of(poster: Poster) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(poster_csv(poster).decode("utf-8-sig"))))


def test_all_that_the_tab_shows_can_be_taken_along(tab: TrendsTab) -> None:
    posters = tab._posters()
    assert [one.file for one in posters[1:]] == [
        "Harbor & Finch: Kept as agreed, 1 Dec 2025 to 24 Nov 2026",
        "Harbor & Finch: Say and do, 1 Dec 2025 to 24 Nov 2026",
        "Harbor & Finch: Contact by week, 26 Nov 2025 to 24 Nov 2026",
        "Harbor & Finch: Would they recommend us, 4 Mar 2026 to 24 Nov 2026",
    ]
    for poster in posters[1:]:
        image = poster_image(poster)
        assert image != blank(image)
        text = poster_svg(poster).decode("utf-8")
        assert "Harbor &amp; Finch" in text
        assert "24 Nov 2026" in text
    assert "three or more" in poster_svg(posters[3]).decode("utf-8")


def blank(image: QImage) -> QImage:
    found = QImage(image)
    found.fill(image.pixelColor(0, 0))
    return found


def test_their_figures_are_those_of_the_page(tab: TrendsTab) -> None:
    _lines, kept, promises, contacts, answers = (rows_of(one) for one in tab._posters())
    feedback = [row for row in kept if row["What"] == "They give feedback within 3 days"]
    assert (sum(int(row["Kept"]) for row in feedback), sum(int(row["Due"]) for row in feedback)) == (11, 23)
    assert {row["Whose"] for row in feedback} == {"theirs"}
    assert feedback[0]["Month"] == "2025-12"
    assert sum(int(row["Due"]) for row in promises if row["Whose"] == "ours") == 53
    dana = [row for row in contacts if row["Who"] == "Dana Whitlock"]
    assert sum(int(row["Meetings"]) for row in dana) == sum(
        sum(row.weeks) for row in tab.contacts.rows_now() if row.name == "Dana Whitlock"
    )
    assert [(row["Who"], row["Meetings"]) for row in contacts[:1]] == [("Eleanor Finch", "0")]
    assert [row["Answer from 0 to 10"] for row in answers] == ["8", "9"]


def test_contacts_are_taken_along_by_level_where_they_are_shown_so(tab: TrendsTab) -> None:
    assert tab.met.link is not None
    tab.met.link.click()
    poster = tab._posters()[3]
    assert poster.title == "Contact by week and level"
    assert {row["Level"] for row in rows_of(poster)} == {"executive", "director", "specialist"}


def test_months_stand_below_the_columns_and_shades_have_a_legend(tab: TrendsTab) -> None:
    assert all(axis.isVisible() for axis in (*tab.months, tab.axis, tab.shades))
    assert tab.shades.accessibleName() == "Meetings in a week, from light to dark: none, one, two, three or more"
    grey = tab.months[0].grab().toImage()
    assert grey != blank(grey)


def test_a_client_without_a_year_has_no_pictures_of_it(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    add_record(sample_desk, "client", {"name": "Quiet Corner", "since_on": "2026-11-01"})
    tab = tab_of(window, sample_desk, "Quiet Corner", qtbot)
    assert tab._year is not None
    assert practice_posters("Quiet Corner", tab._year, is_by_level=False) == []
    assert not any(axis.isVisible() for axis in (*tab.months, tab.axis, tab.shades))


def test_the_menu_of_the_lists_offers_the_pictures(tab: TrendsTab) -> None:
    row = tab.contacts.rows_now()[0]
    tab.contacts.menu_wanted.emit(row, tab.contacts.below_current())
    assert tab.exports.menu is not None
    titles = [action.text() for action in tab.exports.menu.actions()]
    assert titles[1:] == ["Kept as agreed", "Say and do", "Contact by week", "Would they recommend us"]
    tab.exports.menu.close()


def test_pictures_read_from_left_to_right_also_where_the_window_does_not(tab: TrendsTab, window: MainWindow) -> None:
    before = poster_image(tab._posters()[1])
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert poster_image(tab._posters()[1]) == before
