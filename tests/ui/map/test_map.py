"""The stakeholder map in the window: read on other pages, edited on its own by keys, mouse and menus."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from liaison.desk import stakeholder_map as desk_map
from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.desk.stakeholder_map import MapNode, stakeholder_map
from liaison.model.values import Stance
from liaison.ui.map import StakeholderMap
from liaison.ui.map.dialogs import AddDialog, LabelDialog
from liaison.ui.map.drawing import Drawing
from liaison.ui.map.page import MapPage
from liaison.ui.map.pictures import map_poster
from liaison.ui.posters import poster_image, poster_svg
from liaison.ui.shell import MainWindow


@pytest.fixture
def page(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> MapPage:
    """The map of the first client, to edit."""
    window.show()
    qtbot.waitExposed(window)
    window.place.navigator.go("map", client=client_id(sample_desk, "Harbor"))
    page = window.frame.page
    assert isinstance(page, MapPage)
    QApplication.processEvents()
    return page


def node(desk: Desk, name: str) -> MapNode:
    view = stakeholder_map(desk, client_id(desk, "Harbor"))
    return next(one for one in view.nodes if one.name == name)


def chosen(page: MapPage) -> str:
    found = page.canvas.chosen_node()
    return found.name if found is not None else ""


def choose(page: MapPage, name: str) -> MapNode:
    found = next(one for one in page.canvas.drawing.nodes.values() if one.name == name)
    page.canvas.choose(found.id)
    page.canvas.setFocus()
    return found


def press(page: MapPage, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(page.canvas, key, modifier)


def drag(page: MapPage, start: QPoint, end: QPoint) -> None:
    viewport = page.canvas.viewport()
    QTest.mouseMove(viewport, start)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def pick(menu: QMenu | None, text: str) -> None:
    assert menu is not None
    action = next(one for one in menu.actions() if one.text() == text)
    action.trigger()
    menu.close()


def test_it_says_whose_map_it_is_and_what_keys_do(window: MainWindow, page: MapPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.windowTitle() == "Stakeholders of Harbor & Finch – Liaison")
    assert (page.title(), page.subtitle()) == ("Harbor & Finch", "Stakeholder map")
    assert page.canvas.hasFocus()
    assert page.hint.text().startswith("Eleanor Finch: Enter opens")
    texts = [command.text for command in window.place.commands.all() if command.context == "Stakeholder map"]
    assert "Draw a line: influences" in texts


def test_a_screen_reader_is_told_everything_the_lines_say(page: MapPage) -> None:
    list_ = QAccessible.queryAccessibleInterface(page.canvas)
    assert list_.text(QAccessible.Text.Name) == "Stakeholder map"
    assert list_.role() is QAccessible.Role.List
    said = {list_.child(place).text(QAccessible.Text.Name) for place in range(page.canvas.people.rowCount())}
    assert said == {
        "Eleanor Finch, Founder and CEO, neutral, 2 people report to them",
        (
            "Dana Whitlock, Marketing Director, champion, point of contact, reports to Eleanor Finch"
            " (“hands down deadlines”), 1 person reports to them"
        ),
        (
            "Leo Marsh, E-commerce lead, neutral, reports to Dana Whitlock (“passes on priorities”),"
            " influences Priya Raman (“sends her the order figures”)"
        ),
        (
            "Priya Raman, CFO, signs off, sceptic, reports to Eleanor Finch (“approves spend”),"
            " influenced by Leo Marsh (“sends her the order figures”)"
        ),
    }


def test_arrows_walk_along_the_lines_and_tab_through_everyone(page: MapPage) -> None:
    walked = [chosen(page)]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        press(page, key)
        walked.append(chosen(page))
    assert walked == [
        "Eleanor Finch",
        "Dana Whitlock",
        "Priya Raman",
        "Dana Whitlock",
        "Leo Marsh",
        "Dana Whitlock",
        "Eleanor Finch",
    ]
    seen = [chosen(page)]
    while page.canvas.hasFocus():
        press(page, Qt.Key.Key_Tab)
        seen.append(chosen(page))
    assert seen[:4] == ["Eleanor Finch", "Priya Raman", "Dana Whitlock", "Leo Marsh"]


def test_enter_opens_the_person(window: MainWindow, page: MapPage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[str, str]] = []
    monkeypatch.setattr("liaison.ui.editing.open_record", lambda _p, _o, kind, key: opened.append((kind, key)))
    press(page, Qt.Key.Key_Return)
    found = choose(page, "Leo Marsh")
    QTest.mouseDClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=page.canvas.rect_of(found.id).center())
    assert [kind for kind, _key in opened] == ["person", "person"]
    assert opened[1][1] == found.person_id


def test_a_line_is_drawn_with_keys_and_undone(window: MainWindow, page: MapPage, sample_desk: Desk) -> None:
    leo = choose(page, "Leo Marsh")
    press(page, Qt.Key.Key_C)
    assert page.canvas.is_linking
    assert page.hint.text().startswith("Arrows or a click choose to whom")
    press(page, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert node(sample_desk, "Leo Marsh").boss_id == node(sample_desk, "Eleanor Finch").id
    assert window.toast.words.text() == "Leo Marsh reports to Eleanor Finch"
    window.undo()
    assert page.canvas.drawing.nodes[leo.id].boss_id == leo.boss_id
    press(page, Qt.Key.Key_C, Qt.Key.Key_Escape)
    assert not page.canvas.is_linking


def test_a_line_that_leads_back_is_refused_with_a_sentence(
    window: MainWindow, page: MapPage, sample_desk: Desk
) -> None:
    choose(page, "Eleanor Finch")
    press(page, Qt.Key.Key_C)
    found = next(one for one in page.canvas.drawing.nodes.values() if one.name == "Leo Marsh")
    QTest.mouseClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=page.canvas.rect_of(found.id).center())
    assert "would lead back" in window.frame.errors.sentence.text()
    assert node(sample_desk, "Eleanor Finch").boss_id is None


def test_influences_are_drawn_labelled_and_removed_with_keys(page: MapPage, sample_desk: Desk) -> None:
    choose(page, "Eleanor Finch")
    press(page, Qt.Key.Key_I, Qt.Key.Key_Down, Qt.Key.Key_Return)
    (made,) = [one for one in _influences(sample_desk) if one.from_id == node(sample_desk, "Eleanor Finch").id]
    choose(page, "Eleanor Finch")
    press(page, Qt.Key.Key_L)
    dialog = page.editor.dialog
    assert isinstance(dialog, LabelDialog)
    QTest.keyClicks(dialog.words, "trusts her numbers")
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    assert next(one for one in _influences(sample_desk) if one.id == made.id).label == "trusts her numbers"
    press(page, Qt.Key.Key_Delete)
    assert made.id not in [one.id for one in _influences(sample_desk)]


def _influences(desk: Desk) -> tuple[desk_map.MapInfluence, ...]:
    return stakeholder_map(desk, client_id(desk, "Harbor")).influences


def test_which_of_several_lines_is_meant_is_asked(page: MapPage, sample_desk: Desk) -> None:
    choose(page, "Leo Marsh")
    press(page, Qt.Key.Key_Delete)
    menu = page.editor.menu
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "Leo Marsh reports to Dana Whitlock",
        "Leo Marsh influences Priya Raman",
    ]
    pick(menu, "Leo Marsh reports to Dana Whitlock")
    assert node(sample_desk, "Leo Marsh").boss_id is None
    choose(page, "Leo Marsh")


def test_without_a_line_it_says_how_to_draw_one(window: MainWindow, page: MapPage, sample_desk: Desk) -> None:
    desk_map.add_to_map(sample_desk, client_id(sample_desk, "Harbor"), name="Kit Lowe")
    page.refresh()
    choose(page, "Kit Lowe")
    press(page, Qt.Key.Key_Delete)
    assert window.toast.words.text() == "There is no line here. C draws one."


def test_stance_and_point_of_contact(page: MapPage, sample_desk: Desk) -> None:
    choose(page, "Leo Marsh")
    press(page, Qt.Key.Key_S)
    pick(page.editor.menu, "supporter")
    assert node(sample_desk, "Leo Marsh").stance is Stance.SUPPORTER
    press(page, Qt.Key.Key_P)
    assert node(sample_desk, "Leo Marsh").is_point_of_contact
    assert not node(sample_desk, "Dana Whitlock").is_point_of_contact
    assert chosen(page) == "Leo Marsh"


def test_a_new_person_reports_to_who_is_chosen(page: MapPage, sample_desk: Desk) -> None:
    choose(page, "Dana Whitlock")
    press(page, Qt.Key.Key_N)
    dialog = page.editor.dialog
    assert isinstance(dialog, AddDialog)
    dialog.submit()
    assert dialog.problem.text() == "Write the name."
    QTest.keyClicks(dialog.name, "Kit Lowe")
    QTest.keyClicks(dialog.role, "Intern")
    QTest.keyClick(dialog.role, Qt.Key.Key_Return)
    kit = node(sample_desk, "Kit Lowe")
    assert (kit.role, kit.boss_id) == ("Intern", node(sample_desk, "Dana Whitlock").id)
    assert chosen(page) == "Kit Lowe"


def test_someone_of_the_record_is_offered_and_put_on_the_map_once(page: MapPage, sample_desk: Desk) -> None:
    page.editor.add()
    dialog = page.editor.dialog
    assert isinstance(dialog, AddDialog)
    QTest.keyClicks(dialog.name, "owen cas")
    assert dialog.name.completer().model().index(0, 0).data() == "Owen Castillo"
    dialog.name.setText("Owen Castillo")
    dialog.submit()
    tallgrass = stakeholder_map(sample_desk, client_id(sample_desk, "Tallgrass"))
    known = next(one for one in tallgrass.nodes if one.name == "Owen Castillo")
    assert node(sample_desk, "Owen Castillo").person_id == known.person_id


def test_dragging_moves_a_person_and_keeps_the_place(window: MainWindow, page: MapPage, sample_desk: Desk) -> None:
    leo = node(sample_desk, "Leo Marsh")
    before = page.canvas.drawing.rects[leo.id]
    start = page.canvas.rect_of(leo.id).center()
    drag(page, start, start + QPoint(103, 61))
    moved = node(sample_desk, "Leo Marsh")
    assert moved.x is not None
    assert moved.y is not None
    assert (moved.x % 8, moved.y % 8) == (0, 0)
    assert abs(moved.x - before.x - 103) <= 4
    assert page.canvas.drawing.rects[leo.id][:2] == (moved.x, moved.y)
    assert page.tidy_button.isEnabled()
    page.tidy_button.click()
    assert page.canvas.drawing.rects[leo.id] == before
    window.undo()
    assert page.canvas.drawing.rects[leo.id][:2] == (moved.x, moved.y)
    window.undo()
    assert node(sample_desk, "Leo Marsh").x is None
    chosen = page.canvas.chosen_node()
    assert chosen is not None
    assert chosen.id == leo.id, "who was moved stays chosen"


def test_shift_and_arrows_move_a_person_too(page: MapPage, sample_desk: Desk) -> None:
    leo = choose(page, "Leo Marsh")
    before = page.canvas.drawing.rects[leo.id]
    press(page, Qt.Key.Key_Right, Qt.Key.Key_Right, modifier=Qt.KeyboardModifier.ShiftModifier)
    moved = node(sample_desk, "Leo Marsh")
    assert moved.x is not None
    assert 8 < moved.x - before.x <= 20


def test_a_line_is_pulled_from_the_ring_below_a_person(page: MapPage, sample_desk: Desk) -> None:
    leo, priya = node(sample_desk, "Leo Marsh"), node(sample_desk, "Priya Raman")
    rect = page.canvas.rect_of(leo.id)
    QTest.mouseMove(page.canvas.viewport(), rect.center())
    drag(page, QPoint(rect.center().x(), rect.bottom()), page.canvas.rect_of(priya.id).center())
    pick(page.editor.menu, "Leo Marsh reports to Priya Raman")
    assert node(sample_desk, "Leo Marsh").boss_id == priya.id


def test_the_menu_of_a_person_and_of_the_map(page: MapPage) -> None:
    leo = choose(page, "Leo Marsh")
    at = page.canvas.rect_of(leo.id).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(page.canvas.viewport(), event)
    assert page.editor.menu is not None
    texts = [action.text() for action in page.editor.menu.actions()]
    assert texts[0] == "Open Leo Marsh"
    assert {"Label a line…", "Make point of contact", "Stance"} <= set(texts)
    page.editor.menu.close()
    corner = QPoint(4, page.canvas.viewport().height() - 4)
    assert not page.canvas.rect_of(leo.id).contains(corner)
    where = page.canvas.viewport().mapToGlobal(corner)
    QApplication.sendEvent(page.canvas.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, corner, where))
    assert "Add a person…" in [action.text() for action in page.editor.menu.actions()]
    assert at != corner


def test_zooming_keeps_what_is_under_the_mouse(page: MapPage) -> None:
    for _ in range(6):
        press(page, Qt.Key.Key_Plus)
    assert page.canvas.zoom == 2.5
    point = QPointF(page.canvas.viewport().rect().center())
    at = page.canvas.to_scene(point)
    page.canvas.zoom_about(0.8, point)
    after = page.canvas.to_scene(point)
    assert abs(after[0] - at[0]) < 3
    press(page, Qt.Key.Key_F)
    assert page.canvas.zoom == 1.0


def test_pictures(window: MainWindow, page: MapPage, tmp_path: Path) -> None:
    (poster,) = page.editor.posters()
    assert poster.title == "Stakeholders of Harbor & Finch"
    page.editor.exports.write(poster, tmp_path / "map.svg")
    assert "hands down deadlines" in (tmp_path / "map.svg").read_text(encoding="utf-8")
    assert QSvgRenderer(str(tmp_path / "map.svg")).isValid()
    page.editor.exports.write(poster, tmp_path / "map.png")
    assert QImage(str(tmp_path / "map.png")).width() > 800
    if os.name == "posix":
        assert (tmp_path / "map.png").stat().st_mode & 0o077 == 0
    assert window.toast.words.text() == "Saved map.png"
    page.editor.exports.write(poster, tmp_path / "missing" / "map.png")
    assert "There is no folder" in window.frame.errors.sentence.text()
    page.editor.exports.copy(poster)
    assert QGuiApplication.clipboard().image().width() > 800


def test_pictures_are_made_away_from_the_windows_thread(page: MapPage) -> None:
    poster = map_poster(page.canvas.drawing, "Harbor & Finch")
    with ThreadPoolExecutor(1) as other:
        made = other.submit(poster_image, poster).result()
        written = other.submit(poster_svg, poster).result()
    assert made == poster_image(poster)
    assert written == poster_svg(poster)


def test_saving_a_picture_does_not_paint_before_its_turn(
    page: MapPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting: list[Callable[[], object]] = []
    monkeypatch.setattr(page.place.work, "aside", lambda _owner, op, *_args: waiting.append(op))
    painted: list[Drawing] = []

    def paint(_painter: QPainter, drawing: Drawing) -> None:
        painted.append(drawing)

    monkeypatch.setattr("liaison.ui.map.pictures.paint_map", paint)
    page.editor.exports.write(page.editor.posters()[0], tmp_path / "map.png")
    assert not painted
    waiting[0]()
    assert painted == [page.canvas.drawing]
    assert (tmp_path / "map.png").read_bytes().startswith(b"\x89PNG")


def test_what_keys_do_stands_where_no_toast_lies(window: MainWindow, page: MapPage) -> None:
    window.place.notices.say("Saved map.png")
    toast = QRect(window.toast.mapToGlobal(QPoint()), window.toast.size())
    hint = QRect(page.hint.mapToGlobal(QPoint()), page.hint.size())
    assert window.toast.isVisible()
    assert not toast.intersects(hint)


def test_the_buttons_go_on_in_a_second_line_and_none_is_cut(window: MainWindow, page: MapPage) -> None:
    window.resize(720, 700)
    QApplication.processEvents()
    buttons = (page.back, page.add_button, page.tidy_button, page.fit_button, page.export_button)
    assert len({button.y() for button in buttons}) > 1
    assert all(button.width() >= button.sizeHint().width() for button in buttons)


def test_a_client_without_people_says_what_to_do(window: MainWindow, page: MapPage, sample_desk: Desk) -> None:
    from liaison.desk.editing import add_record

    made = add_record(sample_desk, "client", {"name": "Empty Ltd"}).record_id
    window.place.navigator.go("map", client=made)
    assert not page.empty.isHidden()
    assert page.empty.link is not None
    page.empty.link.click()
    assert isinstance(page.editor.dialog, AddDialog)


def test_embedded_it_fits_its_width_and_a_click_opens(
    window: MainWindow, sample_desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("liaison.ui.editing.open_record", lambda _p, _o, _kind, key: opened.append(key))
    shown = StakeholderMap(window.place, client_id(sample_desk, "Harbor"))
    qtbot.addWidget(shown)
    shown.resize(672, 100)
    shown.show()
    assert shown.height() == shown.fits_in(672)
    dana = node(sample_desk, "Dana Whitlock")
    assert shown.canvas.rect_of(dana.id).right() == 671
    assert shown.canvas.scale == 1.0
    QTest.mouseClick(shown.canvas.viewport(), Qt.MouseButton.LeftButton, pos=shown.canvas.rect_of(dana.id).center())
    assert opened == [dana.person_id]
    tall = shown.fits_in(300)
    assert tall > shown.height()
    changes = desk_map.set_stance(sample_desk, dana.id, Stance.BLOCKER)
    window.place.changes.announce(changes, None)
    assert shown.canvas.drawing.nodes[dana.id].stance is Stance.BLOCKER
    shown.edit_link.click()
    assert isinstance(window.frame.page, MapPage)


def test_read_from_right_to_left_it_is_mirrored(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    shown = StakeholderMap(window.place, client_id(sample_desk, "Harbor"))
    qtbot.addWidget(shown)
    shown.resize(672, 100)
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.refresh()
    assert shown.canvas.rect_of(node(sample_desk, "Dana Whitlock").id).left() == 0


def test_what_is_put_at_its_foot_has_room_when_it_says_more(
    window: MainWindow, sample_desk: Desk, qtbot: QtBot
) -> None:
    shown = StakeholderMap(window.place, client_id(sample_desk, "Tallgrass"))
    qtbot.addWidget(shown)
    more = QLabel("One line")
    shown.put_in_foot(more)
    shown.resize(672, 100)
    shown.show()
    QApplication.processEvents()
    before = shown.height()
    more.setText("One line\nand another\nand a third")
    qtbot.waitUntil(lambda: shown.height() > before)
    assert shown.foot.height() >= shown.foot.sizeHint().height()
    assert shown.foot.geometry().bottom() < shown.height()
