"""The page of trends as a person uses it: clicks, keys, what it says, and what it leads to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.trends.views import Span
from liaison.desk.trends.words import direction_label
from liaison.insight.trends.observing import LineName
from liaison.insight.trends.reading import LevelWord
from liaison.model.briefing import SourceRef
from liaison.model.values import Changes
from liaison.model.words import install_translator, short_day
from liaison.ui.shell import MainWindow
from liaison.ui.trends.curves import end_words, gap_words, last_seen
from liaison.ui.trends.lists import moving_words
from liaison.ui.trends.page import TrendsPage
from liaison.ui.trends.quadrant_chart import QuadrantChart
from liaison.ui.trends.view_model import signed, standing_words

from .conftest import chart_of, lines_of, shown_client, spot_of


def test_whoever_stands_worst_is_shown_first_with_since_when(page: TrendsPage) -> None:
    assert shown_client(page) == "Tallgrass Foods"
    assert page.side.head.caption.text().startswith("Cosy since")
    assert "24 November" in page.subtitle()
    assert chart_of(page).accessibleDescription().startswith("Tallgrass Foods: Cosy. Delivery 4.1")


def test_a_click_on_a_dot_shows_that_client(page: TrendsPage, qtbot: QtBot) -> None:
    chart = chart_of(page)
    viewport = chart.childAt(spot_of(page, "Pell Logistics"))
    assert viewport is not None
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=spot_of(page, "Pell Logistics"))
    qtbot.waitUntil(lambda: shown_client(page) == "Pell Logistics")
    assert page.picture.list.current_row().client == "Pell Logistics"


def test_arrows_walk_from_dot_to_dot_and_enter_opens_the_client(page: TrendsPage, window: MainWindow) -> None:
    chart = chart_of(page)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    following = shown_client(page)
    assert following != "Tallgrass Foods"
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "client"


def test_pointing_at_a_dot_tells_where_it_stands_and_why(page: TrendsPage) -> None:
    words = chart_of(page).words_at(spot_of(page, "Tallgrass Foods").toPointF())
    assert words.startswith("Tallgrass Foods: Cosy")
    assert words.endswith("late.")


def test_what_moved_it_adds_up_and_opens_its_record(page: TrendsPage, window: MainWindow) -> None:
    assert page.side.trends is not None
    rows = page.side.moves.rows_now()
    for name in (LineName.DELIVERY, LineName.RAPPORT):
        moved = sum(row.points for row in rows if row.line is name)
        assert moved == pytest.approx(page.side.trends.line(name).change(13).points, abs=0.05)
    back = [row for row in rows if not row.link]
    assert back
    assert all(row.what.startswith("Later notes put ") for row in back)
    page.side.moves.opened.emit(back[0])
    assert page.side.moves.rows_now() == rows
    first = next(row for row in rows if row.source is not None)
    page.side.moves.choose(first.id)
    QTest.keyClick(page.side.moves, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert here.page != "trends"


def test_the_smaller_notes_unfold(page: TrendsPage) -> None:
    folded = next(row for row in page.side.moves.rows_now() if row.source is None and row.link)
    before = len(page.side.moves)
    page.side.moves.opened.emit(folded)
    assert len(page.side.moves) > before
    assert folded.id not in {row.id for row in page.side.moves.rows_now()}


def test_the_table_says_the_same_as_the_pictures(page: TrendsPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_T)
    assert not chart_of(page).isVisible()
    assert page.picture.table.isVisible()
    words = [page.picture.table.rows.words(row) for row in page.picture.table.rows_now()]
    assert any("Tallgrass Foods: Cosy. Delivery 4.1" in one for one in words)
    newest = page.side.months.rows_now()[0]
    assert newest.values[0].startswith("4.1 (")
    QTest.keyClick(page, Qt.Key.Key_T)
    assert chart_of(page).isVisible()


def test_a_filter_narrows_the_clients(page: TrendsPage) -> None:
    box = page.controls.filter
    box.setCurrentIndex(box.findData("cosy"))
    assert [spot.dot.client for spot in chart_of(page).drawn.spots] == ["Tallgrass Foods"]
    box.setCurrentIndex(box.findData("risk"))
    assert page.picture.empty is not None
    page.picture.empty.followed.emit()
    assert len(chart_of(page).drawn.spots) == 7


def test_the_past_is_replayed_as_it_was_known(page: TrendsPage, qtbot: QtBot) -> None:
    slider = page.controls.known.slider
    slider.setFocus()
    for _month in range(6):
        QTest.keyClick(slider, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: page.side.trends is not None and page.side.trends.on == date(2026, 6, 9))
    assert page.subtitle().startswith("As known on 9 June")
    assert page.side.trends is not None
    assert page.side.trends.as_known == date(2026, 6, 9)
    QTest.keyClick(slider, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: page.subtitle().startswith("Estimates on 24 November"))


def test_the_lines_are_zoomed_between_three_months_and_ten_years(page: TrendsPage) -> None:
    chart = lines_of(page)
    chart.setFocus()
    for _press in range(40):
        QTest.keyClick(chart, Qt.Key.Key_Minus)
    left, right, _low, _high = chart.shown
    assert right - left == pytest.approx(3653, rel=0.01)
    for _press in range(60):
        QTest.keyClick(chart, Qt.Key.Key_Plus)
    left, right, _low, _high = chart.shown
    assert right - left == pytest.approx(91, rel=0.01)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.shown[0] < left
    QTest.keyClick(chart, Qt.Key.Key_0)
    assert chart.shown[1] - chart.shown[0] == pytest.approx(365, rel=0.01)


def test_other_lines_can_be_shown(page: TrendsPage) -> None:
    page.side.lines.setCurrentIndex(1)
    chart = lines_of(page)
    assert chart.drawn is not None
    assert [curve.line.name for curve in chart.drawn.curves] == [LineName.RESPONSIVENESS, LineName.OUR_REPLIES]
    assert {row.line for row in page.side.moves.rows_now()} <= {LineName.RESPONSIVENESS, LineName.OUR_REPLIES}


def test_a_new_note_moves_the_lines_at_once(page: TrendsPage, window: MainWindow) -> None:
    assert page.side.trends is not None
    client_id, before = page.side.trends.client_id, page.side.trends.line(LineName.RAPPORT)
    call = {"text": "Shouted", "mood": "strained", "about_us": "about us", "happened_at": "2026-11-24T09:00"}

    def op(desk: Desk) -> Changes:
        return add_record(desk, "call", call, client_id).changes

    window.place.work.command(window, op)
    assert page.side.trends.client_id == client_id
    after = page.side.trends.line(LineName.RAPPORT)
    assert len(after.seen) == len(before.seen) + 1
    assert after.reading.score < before.reading.score


def test_pictures_and_figures_are_saved(page: TrendsPage, tmp_path: Path) -> None:
    page.exports.show_below(page.controls.export)
    menu = page.exports.menu
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Delivery and rapport", "Tallgrass Foods"]
    menu.close()
    for number, poster in enumerate(page._posters()):
        for kind, begin in (("png", b"\x89PNG"), ("svg", b"<?xml"), ("csv", b"\xef\xbb\xbf")):
            path = tmp_path / f"{number}.{kind}"
            page.exports.write(poster, path)
            assert path.read_bytes().startswith(begin)
    assert "Tallgrass Foods" in (tmp_path / "0.csv").read_text(encoding="utf-8-sig")
    assert "Recipe photos 3 days late" in (tmp_path / "1.csv").read_text(encoding="utf-8-sig")
    page.exports.copy(page._posters()[0])
    assert not QGuiApplication.clipboard().image().isNull()


def test_keys_walk_from_note_to_note_and_open_the_record(page: TrendsPage) -> None:
    chart = lines_of(page)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_P)
    newest = chart.stop
    assert newest is not None
    assert newest.words == "Rapport: Tense call, marked not about us, 18 Nov 2026"
    QTest.keyClick(chart, Qt.Key.Key_P)
    before = chart.stop
    assert before is not None
    assert before.key < newest.key
    QTest.keyClick(chart, Qt.Key.Key_N)
    assert chart.stop == newest
    opened: list[SourceRef] = []
    page.side.sourced.connect(opened.append)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert opened == [newest.source]


def test_escape_leaves_the_walk_and_the_picture_follows_far_ones(page: TrendsPage) -> None:
    chart = lines_of(page)
    chart.walk(1)
    for _step in range(3):
        chart.walk(-1)
    assert chart.stop is not None
    left, right, _low, _high = chart.shown
    assert left <= chart.stop.day <= right
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.stop is None


def test_each_picture_has_a_menu_of_its_own(page: TrendsPage) -> None:
    for chart in (page.picture.chart, page.side.chart):
        assert chart is not None
        keyboard = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(chart, QContextMenuEvent(keyboard, QPoint(), QPoint()))
        menu = page.exports.menu
        assert menu is not None
        words = [one.text() for one in menu.actions()]
        assert words == ["Copy as a picture", "Save as PNG…", "Save as SVG…", "Save as CSV…"]
        menu.close()
        page.exports.menu = None


def test_the_table_is_as_fine_as_the_time_is_short(page: TrendsPage) -> None:
    page.controls.form.choose("table")
    page._show_form("table")
    months = page.side.months
    firsts = {}
    for place in range(page.side.stretch.count()):
        page.side.stretch.setCurrentIndex(place)
        rows = months.rows_now()
        firsts[page.side.stretch.itemText(place)] = (len(rows), rows[0].month, rows[1].month, rows[-1].month)
    assert firsts == {
        "3 months": (14, "24 Nov", "17 Nov", "25 Aug"),
        "1 year": (13, "24 Nov", "October 2026", "November 2025"),
        "3 years": (13, "24 Nov", "September 2026", "December 2023"),
        "10 years": (21, "24 Nov", "June 2026", "December 2016"),
    }


def test_two_clicks_where_no_client_is_show_the_whole_picture_again(page: TrendsPage) -> None:
    chart = chart_of(page)
    chart.zoom(0.5)
    assert chart.shown[1] - chart.shown[0] == pytest.approx(4, abs=0.1)
    chart.pressed_at(QPointF(2, 2), is_double=True)
    assert chart.shown == pytest.approx((1, 9, 1, 9))


def test_tab_goes_as_one_reads(page: TrendsPage) -> None:
    page.controls.export.setFocus()
    names = []
    for _step in range(5):
        QTest.keyClick(page, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        names.append(focused.accessibleName() if focused is not None else "")
    assert names == [
        "Delivery and rapport, a dot for each client",
        "Clients",
        "Open Tallgrass Foods",
        "The lines of the client over time",
        "Which lines",
    ]


def test_a_day_in_the_past_is_not_called_today(page: TrendsPage, qtbot: QtBot) -> None:
    page.controls.known.slider.setValue(page.controls.known.slider.maximum() - 55)
    qtbot.waitUntil(lambda: page.subtitle().startswith("As known on 4 November 2025"))
    heard = [row.heard for row in page.picture.table.rows_now()]
    assert heard
    assert all(one.endswith(("before", "that day")) for one in heard)
    assert page.picture.head.caption.text().startswith("dot on 4 Nov 2025, trail")


def _is_at(page: TrendsPage, *, is_past: bool) -> bool:
    return page.subtitle().startswith("As known on") is is_past


def test_the_client_beside_the_picture_stays_while_other_days_are_looked_at(page: TrendsPage, qtbot: QtBot) -> None:
    slider = page.controls.known.slider
    first = shown_client(page)
    for weeks in (28, 20, 55, 0):
        slider.setValue(slider.maximum() - weeks)
        qtbot.waitUntil(partial(_is_at, page, is_past=weeks > 0))
        assert shown_client(page) == first
    page.controls.filter.setCurrentIndex(0)


def test_before_anything_was_known_the_filter_is_not_blamed_for_it(page: TrendsPage, qtbot: QtBot) -> None:
    page.controls.known.slider.setValue(page.controls.known.slider.minimum())
    qtbot.waitUntil(lambda: page.picture.empty is not None)
    assert page.picture.empty is not None
    assert page.picture.empty.sentence.text() == "Nothing was known of any client on this day."


def test_what_is_unknown_of_a_client_is_said_once(page: TrendsPage) -> None:
    known = chart_of(page).drawn.spots[0].dot.delivery
    assert moving_words(known) == f"{standing_words(known)} {direction_label(known.direction)}"
    assert moving_words(replace(known, word=LevelWord.UNKNOWN)) == "unknown"


def test_where_today_is_out_of_view_the_end_of_a_line_tells_the_last_figure_that_is_seen(page: TrendsPage) -> None:
    chart = lines_of(page)
    assert chart.drawn is not None
    assert [last_seen(chart.frame, chart.drawn, curve) for curve in chart.drawn.curves] == [None, None]
    chart.move_by(-0.5)
    chart.rested.emit()
    edge = chart.shown[1]
    for curve in chart.drawn.curves:
        last = last_seen(chart.frame, chart.drawn, curve)
        assert last is not None
        assert edge - 4 <= last.on.toordinal() <= edge
        said = (f"{curve.line.label} {last.score:.1f}", f"on {short_day(last.on, curve.line.on)}")
        assert end_words(curve.line, last) == said


def test_a_past_gap_is_not_told_as_if_it_lasted() -> None:
    gap = Span(date(2026, 6, 1), date(2026, 7, 27))
    assert gap_words(gap, date(2026, 11, 24)) == "8 weeks without notes"
    assert gap_words(gap, gap.end) == "no notes for 8 weeks"


def test_from_closer_by_one_comes_back_to_the_chosen_time(page: TrendsPage, qtbot: QtBot) -> None:
    chart, stretch = lines_of(page), page.side.stretch

    def wide() -> float:
        return chart.shown[1] - chart.shown[0]

    chart.zoom(0.5)
    assert wide() < 200
    stretch.activated.emit(stretch.currentIndex())
    assert wide() == pytest.approx(365, rel=0.01)
    chart.zoom(0.5)
    chart.pressed_at(QPointF(-50, -50), is_double=True)
    assert wide() == pytest.approx(365, rel=0.01)
    assert not chart.back.isVisible()
    chart.move_by(-0.4)
    assert chart.back.isVisible()
    assert chart.back.text() == "Back to 1 year"
    chart.back.click()
    assert not chart.back.isVisible()
    assert chart.hasFocus()
    stretch.setCurrentIndex(2)
    chart.zoom(0.5)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_0)
    assert wide() == pytest.approx(1096, rel=0.01)
    chart.zoom(0.5)
    page.choose(next(one.dot.client_id for one in chart_of(page).drawn.spots if one.dot.client == "Pell Logistics"))
    qtbot.waitUntil(lambda: shown_client(page) == "Pell Logistics")
    assert wide() == pytest.approx(1096, rel=0.01)


def test_figures_have_the_decimal_mark_of_the_language(page: TrendsPage) -> None:
    assert page.side.trends is not None
    line = page.side.trends.line(LineName.RAPPORT)
    install_translator(lambda text: {"1,000": "1.000"}.get(text, text), "de")
    try:
        assert signed(-0.6) == "−0,6"
        assert end_words(line)[0] == f"{line.label} {line.reading.score:.1f}".replace(".", ",")
    finally:
        install_translator(None)


def test_pictures_for_outside_say_whose_they_are_of_when_and_over_what_time(page: TrendsPage, tmp_path: Path) -> None:
    lines_of(page).zoom(0.5)
    lines_of(page).rested.emit()
    all_clients, lines = page._posters()
    first, last = (short_day(date.fromordinal(int(day)), date.min) for day in lines_of(page).shown[:2])
    assert (all_clients.title, lines.title) == ("Delivery and rapport", "Tallgrass Foods")
    span = f"{first} to {last}, as known on 24 Nov 2026"
    for poster, head in (
        (all_clients, ("Delivery and rapport", "As known on 24 Nov 2026, trail 6 months")),
        (lines, ("Tallgrass Foods: Delivery and Rapport", span)),
    ):
        assert poster.file == ", ".join(head)
        path = tmp_path / "one.svg"
        page.exports.write(poster, path)
        drawn = path.read_text(encoding="utf-8")
        assert all(words in drawn for words in head)
    days = [line.split(",")[0] for line in (lines.table() if lines.table else b"").decode("utf-8-sig").splitlines()[1:]]
    assert date.fromisoformat(min(days).strip('"')) >= date.fromordinal(int(lines_of(page).shown[0]))


def test_what_a_key_tells_of_a_dot_may_take_several_lines(page: TrendsPage) -> None:
    chart = chart_of(page)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    tip = next(one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel") and one.isVisible())
    assert tip.width() < 500
    assert tip.height() > 2 * tip.fontMetrics().height()
    assert "Delivery" in QToolTip.text()


def test_what_is_said_over_a_picture_does_not_have_it_painted_again(
    page: TrendsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chart = chart_of(page)
    painted: list[QuadrantChart] = []
    whole = QuadrantChart.paint_picture

    def paint(self: QuadrantChart, painter: QPainter) -> None:
        painted.append(self)
        whole(self, painter)

    monkeypatch.setattr(QuadrantChart, "paint_picture", paint)
    chart.repaint_picture()
    qtbot.waitUntil(lambda: bool(painted))
    below = chart.childAt(QPoint(100, 100))
    assert below is not None
    below.repaint()
    painted.clear()
    over = QWidget(page)
    over.setGeometry(QRect(chart.mapTo(page, QPoint(40, 40)), QSize(200, 60)))
    over.show()
    over.repaint()
    below.repaint()
    over.hide()
    below.repaint()
    assert painted == []
    chart.zoom(0.5)
    below.repaint()
    assert painted == [chart]
