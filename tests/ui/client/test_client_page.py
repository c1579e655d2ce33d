"""The page of a client: its head, its tabs, what can be done with it, and the overview with what each line opens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from liaison.desk.client_heads import client_head
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.finding import client_id
from liaison.desk.trash import trash
from liaison.ui.client.lines import LineList
from liaison.ui.client.overview.tab import OverviewTab
from liaison.ui.client.page import ClientPage
from liaison.ui.editing.dialog import RecordDialog
from liaison.ui.navigation import Place
from liaison.ui.shell import MainWindow
from liaison.ui.theme import Role, font
from liaison.ui.widgets import Button
from liaison.ui.widgets.buttons import TAB_MARGIN
from support.keyboard import give_keyboard


def open_client(window: MainWindow, desk: Desk, name: str, **args: str) -> ClientPage:
    window.place.navigator.go("client", id=client_id(desk, name), **args)
    page = window.frame.page
    assert isinstance(page, ClientPage)
    return page


def overview(page: ClientPage) -> OverviewTab:
    assert isinstance(page.tab, OverviewTab)
    return page.tab


def shown(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitExposed(window):
        window.show()
    give_keyboard(window, qtbot)


@pytest.fixture
def page(window: MainWindow, sample_desk: Desk) -> ClientPage:
    return open_client(window, sample_desk, "Harbor")


def words(found: LineList) -> list[str]:
    return [row.words for row in found.rows_now()]


def test_the_head_says_who_since_when_and_whose(window: MainWindow, page: ClientPage) -> None:
    assert window.windowTitle() == "Harbor & Finch – Liaison"
    assert page.meta() == "Client since March 2022 · account manager: you · retainer"
    assert page.rail_entry() == f"client:{page.actions_.head.id if page.actions_.head else ''}"


def test_a_client_that_is_not_pinned_selects_the_list(window: MainWindow, sample_desk: Desk) -> None:
    page = open_client(window, sample_desk, "Brightwater")
    assert page.rail_entry() == "clients"
    page.actions_.turn_pin()
    assert page.rail_entry().startswith("client:")
    assert client_head(sample_desk, client_id(sample_desk, "Brightwater")).is_pinned


def test_where_adding_the_client_that_is_shown_is_undone_all_clients_are_shown_and_nothing_is_in_the_way(
    window: MainWindow, sample_desk: Desk
) -> None:
    for tab in ("overview", "people", "timeline", "commitments", "trends", "agreement", "registers", "documents"):
        add_record(sample_desk, "client", {"name": "Harrow Mills"})
        page = open_client(window, sample_desk, "Harrow Mills", tab=tab)
        client = page.actions_.head.id if page.actions_.head else ""
        window.place.commands.run("undo")
        assert window.place.navigator.here == Place("clients")
        assert window.toast.words.text() == "Undid: Added the client “Harrow Mills”"
        window.place.commands.run("redo")
        assert window.frame.errors.isHidden(), tab
        window.place.navigator.go("client", id=client, tab=tab)
        assert page.actions_.head is not None
        assert window.frame.errors.isHidden(), tab
        window.place.commands.run("undo")


def test_where_adding_the_client_of_a_map_is_undone_all_clients_are_shown(
    window: MainWindow, sample_desk: Desk
) -> None:
    add_record(sample_desk, "client", {"name": "Harrow Mills"})
    window.place.navigator.go("map", client=client_id(sample_desk, "Harrow Mills"))
    window.place.commands.run("undo")
    assert window.place.navigator.here == Place("clients")
    assert window.frame.errors.isHidden()


def test_the_overview_says_what_the_record_says(page: ClientPage) -> None:
    tab = overview(page)
    assert tab.main.hired.quote.text().startswith("“We outgrew our last agency.")
    assert tab.main.hired.source.text() == "Eleanor Finch, pitch meeting, 9 March 2022"
    goals = tab.main.goals.list.rows_now()
    assert [(row.what, row.start, row.now, row.goal) for row in goals] == [
        ("Grow orders from returning customers", "24\u202f%", "33\u202f%", "35\u202f%"),
        ("Cut abandoned checkouts", "71\u202f%", "64\u202f%", "60\u202f%"),
        ("Lower the cost of a new customer", "$26.50", "$23.80", "$18.00"),
    ]
    assert words(tab.main.stakes.list)[0] == (
        "Checkout in peak season, Outage or slow pages, about $4,200 a minute, 15 Nov–24 Dec, felt by Eleanor, Priya"
    )
    assert words(tab.side.reach.list)[0] == (
        "Dana Whitlock, Marketing Director, 09:00–17:30 Paris, 1 Teams, 2 Email, 3 Phone, Never: WhatsApp after 18:00"
    )
    assert words(tab.side.reach.list)[1].endswith("Never: unannounced calls")
    assert tab.side.reach.caption.text() == "Times are theirs, Paris is 1 h ahead"
    assert words(tab.side.agreement.list)[2] == "theirs, They give two weeks’ notice, 61\u202f%, 14 of 23"


def test_the_six_facets_stand_at_a_glance(page: ClientPage) -> None:
    assert words(overview(page).side.facets.list) == [
        "Contact, 2 days ago, agreed every 14 days",
        "Renewal, Mon 22 Mar 2027, in 118 days",
        "Concerns, None open",
        "Ideas, 2 open, 1 beyond the contract, Delivery cut-off countdown on the basket page",
        "Results, 3 of 3 goals nearer, 4 results this year",
        "Deliverables, 2 open, Load-test summary for peak week, 25 Nov",
    ]


def test_no_sign_is_said_in_a_sentence_and_signs_name_their_evidence(window: MainWindow, sample_desk: Desk) -> None:
    assert not overview(open_client(window, sample_desk, "Juniper")).side.signs.empty.isHidden()
    tallgrass = overview(open_client(window, sample_desk, "Tallgrass"))
    assert tallgrass.side.signs.empty.isHidden()
    assert words(tallgrass.side.signs.list)[0] == (
        "Time to act: Cosy: rapport is high while 3 late deliverables went unmentioned. 3 commitments. "
        "Raise it with Owen"
    )


def test_a_statement_of_one_record_opens_it_and_one_of_several_names_them(
    window: MainWindow, sample_desk: Desk, qtbot: QtBot
) -> None:
    tab = overview(open_client(window, sample_desk, "Tallgrass"))
    shown(window, qtbot)
    signs = tab.side.signs.list
    signs.setFocus()
    QTest.keyClick(signs, Qt.Key.Key_Return)
    menu = next(one for one in tab.findChildren(QMenu) if one.isVisible())
    assert len([action for action in menu.actions() if action.isEnabled()]) == 3
    menu.close()
    candour = next(row for row in signs.rows_now() if row.id == "candour dry")
    signs.choose(candour.id)
    QTest.keyClick(signs, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert here.args.get("record") == candour.refs[0][1]


def test_for_whom_the_point_of_contact_speaks_and_the_requests_behind_it(
    window: MainWindow, page: ClientPage, qtbot: QtBot
) -> None:
    voice = overview(page).main.stakeholders.voice
    assert voice.first.text() == "Dana speaks for three others"
    assert voice.counted.text() == "All 14 requests since August came through Dana."
    shown(window, qtbot)
    voice.counted.click()
    menu = next(one for one in overview(page).findChildren(QMenu) if one.isVisible())
    assert len(menu.actions()) == 14
    menu.close()


def test_a_goal_opens_with_enter_and_a_click(window: MainWindow, page: ClientPage, qtbot: QtBot) -> None:
    shown(window, qtbot)
    goals = overview(page).main.goals.list
    goals.setFocus()
    assert goals.current_row().what.startswith("Grow orders")
    places: list[object] = [window.place.navigator.here]
    window.place.navigator.moved.connect(places.append)
    QTest.keyClick(goals, Qt.Key.Key_Return)
    dialogs = [one for one in window.findChildren(RecordDialog) if one.isVisible()]
    assert dialogs or len(places) > 1
    for dialog in dialogs:
        dialog.reject()


def test_the_quote_opens_the_form_of_the_client(window: MainWindow, page: ClientPage, qtbot: QtBot) -> None:
    shown(window, qtbot)
    quote = overview(page).main.hired.quote
    quote.setFocus()
    QTest.keyClick(quote, Qt.Key.Key_Space)
    dialog = next(one for one in window.findChildren(RecordDialog) if one.isVisible())
    assert dialog.form.kind == "client"
    dialog.reject()


def test_a_new_client_says_what_is_unknown_with_a_way_to_fill_it_in(window: MainWindow, sample_desk: Desk) -> None:
    add_record(sample_desk, "client", {"name": "Newcomer"})
    tab = overview(open_client(window, sample_desk, "Newcomer"))
    parts = (tab.main.hired, tab.main.goals, tab.main.stakes)
    assert [part.empty.accessibleName() for part in parts] == [
        "Why they hired us is not recorded. Write down their words",
        "No goals are recorded. Add a goal",
        "What is at stake for them is not recorded. Add a stake",
    ]
    assert all(not part.empty.isHidden() for part in parts)
    assert tab.side.agreement.empty.accessibleName().startswith("No working agreement is recorded.")
    assert words(tab.side.facets.list)[0] == "Contact, No contact recorded, no rhythm agreed"


def test_names_are_read_as_they_are_written(window: MainWindow, sample_desk: Desk) -> None:
    found = add_record(sample_desk, "client", {"name": "<b>Bold & Co</b>"}).record_id
    add_record(sample_desk, "stake", {"what": "<img src=x>", "if_it_fails": "<script>"}, found)
    tab = overview(open_client(window, sample_desk, "<b>Bold & Co</b>"))
    assert window.frame.top_bar.title.text() == "<b>Bold & Co</b>"
    assert words(tab.main.stakes.list)[0].startswith("<img src=x>, <script>")


def test_a_change_elsewhere_shows_at_once_and_keeps_the_place(
    window: MainWindow, page: ClientPage, sample_desk: Desk, qtbot: QtBot
) -> None:
    window.resize(1024, 600)
    shown(window, qtbot)
    tab = overview(page)
    bar = tab.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(150)
    tab.main.stakes.list.setFocus()
    chosen = tab.main.stakes.list.current_row()
    added = add_record(
        sample_desk, "stake", {"what": "A new stake"}, page.actions_.head.id if page.actions_.head else ""
    )
    window.place.changes.announce(added.changes, None)
    assert len(tab.main.stakes.list) == 4
    assert tab.main.stakes.list.current_row() == chosen
    assert tab.main.stakes.list.hasFocus()
    assert bar.value() == 150


def test_tabs_open_by_key_and_are_remembered_without_a_step_back(
    window: MainWindow, page: ClientPage, qtbot: QtBot
) -> None:
    shown(window, qtbot)
    keys = page.bar.keys
    assert keys[0] == "overview"
    window.place.commands.run("client_next_tab")
    here = window.place.navigator.here
    assert here is not None
    assert here.args["tab"] == keys[1]
    assert window.place.state.place == here
    assert page.bar.tab(keys[1]).hasFocus()
    window.place.commands.run("client_previous_tab")
    assert isinstance(page.tab, OverviewTab)


def test_the_outline_of_a_tab_leaves_its_letters_free(page: ClientPage, window: MainWindow, qtbot: QtBot) -> None:
    shown(window, qtbot)
    tab = page.bar.tab(page.bar.keys[1])
    label = QFontMetrics(font(Role.STRONG)).horizontalAdvance(tab.text())
    assert tab.width() == label + 2 * TAB_MARGIN
    first, second = (page.bar.tab(key).geometry() for key in page.bar.keys[:2])
    assert second.left() - first.right() - 1 + 2 * TAB_MARGIN == 24


def test_tabs_draw_together_and_then_go_on_in_another_line(page: ClientPage, window: MainWindow, qtbot: QtBot) -> None:
    shown(window, qtbot)
    bar = page.bar
    first = bar.tab(bar.keys[0]).y()
    one_line = bar.height()
    assert all(bar.tab(key).y() == first for key in bar.keys)
    for width in (760, 420, 260):
        bar.resize(width, bar.sizeHint().height())
        bar.layout().activate()  # type: ignore[union-attr]  # it has one
        ends = [bar.tab(key).geometry().right() for key in bar.keys]
        assert max(ends) <= width
    assert bar.sizeHint().height() > one_line


def test_actions_share_the_last_line_of_tabs_that_go_on(page: ClientPage, window: MainWindow, qtbot: QtBot) -> None:
    shown(window, qtbot)
    bar = page.bar
    tabs = [bar.tab(key) for key in bar.keys]
    width = sum(tab.sizeHint().width() for tab in tabs[:-2]) + 40
    bar.resize(width, bar.sizeHint().height())
    arranged = bar.layout()
    assert arranged is not None
    arranged.activate()
    bar.resize(width, bar.sizeHint().height())
    arranged.activate()
    briefing = next(one for one in bar.findChildren(Button) if one.is_primary)
    assert tabs[-1].y() > tabs[0].y()
    assert briefing.y() > tabs[0].geometry().bottom()
    assert tabs[-1].geometry().right() < briefing.x()


def test_one_that_is_gone_says_so_with_a_way_out(window: MainWindow, sample_desk: Desk) -> None:
    window.place.navigator.go("client", id="0" * 32)
    page = window.frame.page
    assert isinstance(page, ClientPage)
    assert page.gone is not None
    assert page.gone.accessibleName() == "There is no such client. See all clients"
    assert page.gone.link is not None
    assert page.first_focus() is page.gone.link
    assert page.gone.link.isVisibleTo(page)
    assert page.focusWidget() is page.gone.link
    page.gone.followed.emit()
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "clients"
    found = client_id(sample_desk, "Harbor")
    trash(sample_desk, "client", found)
    window.place.navigator.go("client", id=found)
    assert page.gone is not None
    assert page.gone.accessibleName() == "This client is in the trash. Open the trash"


def test_going_to_another_client_shows_that_one_from_its_beginning(
    window: MainWindow, page: ClientPage, sample_desk: Desk
) -> None:
    window.place.navigator.go("client", id=client_id(sample_desk, "Harbor"), tab="agreement")
    again = open_client(window, sample_desk, "Oakline")
    assert again is page
    assert overview(page).client_id == client_id(sample_desk, "Oakline")
    assert overview(page).chart.client_id == client_id(sample_desk, "Oakline")
    assert window.windowTitle() == "Oakline Credit Union – Liaison"
    assert overview(page).side.reach.list.rows_now()[0].name == "Marcus Bell"
    assert overview(page).area.verticalScrollBar().value() == 0


def test_nothing_of_the_client_before_is_seen_while_another_is_read(page: ClientPage) -> None:
    tab = overview(page)
    assert tab.turn_to("0" * 32)
    assert tab.area.isHidden()
    assert len(tab.side.reach.list) == 0


def test_the_menu_more_pins_and_moves_to_the_trash(window: MainWindow, page: ClientPage, sample_desk: Desk) -> None:
    found = client_id(sample_desk, "Harbor")
    menu = page.actions_.made_menu()
    labels = [action.text() for action in menu.actions() if action.text()]
    assert labels[:2] == ["Edit client…", "Unpin from the rail"]
    assert labels[-2:] == ["History", "Move to trash"]
    page.actions_.trash()
    assert client_head(sample_desk, found).where.value == "trashed"
    window.undo()
    assert client_head(sample_desk, found).where.value == "here"


def test_everything_has_a_name_for_a_screen_reader(page: ClientPage) -> None:
    tab = overview(page)
    for widget in (tab.main.goals.list, tab.main.stakes.list, tab.side.reach.list, tab.side.facets.list):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    links = tab.side.reach.links
    assert [link.accessibleName() for link in links] == ["All people, Reach them"]
    assert all(link.focusPolicy() is Qt.FocusPolicy.StrongFocus for link in links)


def test_a_tab_turns_to_another_client_when_it_is_opened(
    window: MainWindow, page: ClientPage, sample_desk: Desk
) -> None:
    harbor, oakline = (client_id(sample_desk, name) for name in ("Harbor", "Oakline"))
    go = window.place.navigator.go
    go("client", id=harbor, tab="people")
    people = page.tab
    assert people is not None
    go("client", id=oakline, tab="overview")
    assert people.client_id == harbor, "nothing is done for what nobody looks at"
    go("client", id=oakline, tab="people")
    assert page.tab is people
    assert people.client_id == oakline


def test_a_tab_that_cannot_turn_is_made_anew(
    window: MainWindow, page: ClientPage, sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    harbor, oakline = (client_id(sample_desk, name) for name in ("Harbor", "Oakline"))
    go = window.place.navigator.go
    go("client", id=oakline, tab="registers")
    before = page.tab
    monkeypatch.setattr(type(before), "turn_to", lambda _tab, _client_id: False)
    go("client", id=harbor, tab="registers")
    assert page.tab is not None
    assert page.tab is not before
    assert page.tab.client_id == harbor
