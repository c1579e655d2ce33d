"""What menus, keys and gestures do on the map."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from liaison.model.values import Stance
from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.posters import Exports, Poster

from .deeds import MapDeeds
from .dialogs import AddDialog, LabelDialog, MapDialog
from .drawing import Line
from .gestures import EditCanvas, Link
from .painting import stance_word
from .pictures import map_poster

if TYPE_CHECKING:
    from liaison.desk.stakeholder_map import MapNode


class MapEditor(QObject):
    """Everything that is done to the map that ``canvas`` shows. ``dialog`` and ``menu`` are what is open now."""

    def __init__(self, place: Workplace, canvas: EditCanvas) -> None:
        super().__init__(canvas)
        self._place, self.canvas = place, canvas
        self._client_id = ""
        self._chosen_next = ""
        self.deeds = MapDeeds(place, canvas, "")
        self.dialog: MapDialog | None = None
        self.menu: QMenu | None = None
        self.exports = Exports(place, canvas, self.posters)
        canvas.opened.connect(self.open_person)
        canvas.moved.connect(self._move)
        canvas.connected.connect(self._connect)
        canvas.asked.connect(self.show_menu)

    def show_client(self, client_id: str) -> None:
        """Whose map it is."""
        if client_id != self._client_id:
            self._client_id = client_id
            self.deeds = MapDeeds(self._place, self.canvas, client_id)

    def after_show(self) -> None:
        """Choose who was just added."""
        if self._chosen_next and self.canvas.choose(self._chosen_next):
            self._chosen_next = ""

    def _move(self, node_id: str, x: float, y: float) -> None:
        self.deeds.move(node_id, x, y)

    # People

    def open_person(self, node: MapNode) -> None:
        """Go to the person."""
        from liaison.ui.editing import open_record  # noqa: PLC0415 - loaded when it is first needed

        open_record(self._place, self.canvas, "person", node.person_id)

    def add(self) -> None:
        """Ask whom to add; they report to who is chosen unless another is named."""
        view, node = self.canvas.view, self.canvas.chosen_node()
        if view is None:
            return
        self.canvas.end_link()

        def act(dialog: AddDialog, values: dict[str, str]) -> None:
            def done(node_id: str) -> None:
                dialog.accept()
                self._chosen_next = node_id
                self.canvas.setFocus()

            self.deeds.add(values, done, dialog.refuse)

        boss = node.id if node is not None and node.is_there else ""
        self._ask(AddDialog(self._place, view, boss, act, self.canvas.window()))

    def choose_stance(self) -> None:
        """Offer the stances where the person is."""
        node = self.canvas.chosen_node()
        if node is not None:
            self._pop(self._stances(node, self._menu()), self._below(node))

    def _stances(self, node: MapNode, menu: QMenu) -> QMenu:
        for stance in (*Stance, None):
            action = menu.addAction(stance_word(stance) if stance is not None else tr("not known"))
            action.setCheckable(True)
            action.setChecked(node.stance is stance)
            action.triggered.connect(lambda _checked=False, stance=stance: self.deeds.set_stance(node.id, stance))
        return menu

    def turn_contact(self) -> None:
        """Make who is chosen the point of contact, or take the mark away."""
        node = self.canvas.chosen_node()
        if node is not None:
            self.deeds.set_point_of_contact(node.id, is_contact=not node.is_point_of_contact)

    def tidy(self) -> None:
        """Let every place follow from the lines again."""
        view = self.canvas.view
        if view is not None and any(node.x is not None for node in view.nodes):
            self.deeds.tidy()

    # Lines

    def _connect(self, source: str, target: str, link: str) -> None:
        """Draw a line; where it was pulled, ask what it says."""
        if link:
            self.deeds.connect_people(source, target, link)
            return
        names = self._names()
        values = {"one": names.get(source, ""), "other": names.get(target, "")}
        menu = self._menu()
        for text, ends in (
            (tr("{one} reports to {other}", **values), (source, target, Link.REPORTS.value)),
            (tr("{other} reports to {one}", **values), (target, source, Link.REPORTS.value)),
            (tr("{one} influences {other}", **values), (source, target, Link.INFLUENCES.value)),
            (tr("{other} influences {one}", **values), (target, source, Link.INFLUENCES.value)),
        ):
            self._entry(menu, text, partial(self.deeds.connect_people, *ends))
        rect = self.canvas.rect_of(target)
        self._pop(menu, self.canvas.viewport().mapToGlobal(rect.bottomLeft()))

    def label_line(self) -> None:
        """Ask what a line of the person stands for; which one, where there are several."""
        self._for_line(self._ask_label)

    def remove_line(self) -> None:
        """Take away a line of the person; which one, where there are several."""
        self._for_line(self._remove)

    def _for_line(self, act: Callable[[Line], None]) -> None:
        node = self.canvas.chosen_node()
        lines = self._lines_of(node) if node is not None else []
        if node is None or not lines:
            self._place.notices.say(tr("There is no line here. C draws one."))
        elif len(lines) == 1:
            act(lines[0])
        else:
            menu = self._menu()
            for line in lines:
                self._entry(menu, self._line_words(line), partial(act, line))
            self._pop(menu, self._below(node))

    def _lines_of(self, node: MapNode) -> list[Line]:
        """The line to their boss, then what they influence and who influences them."""
        drawing = self.canvas.drawing
        reports = [line for line in drawing.lines if line.to_id == node.id]
        return [*reports, *(line for line in drawing.curves if node.id in {line.from_id, line.to_id})]

    def _line_words(self, line: Line) -> str:
        names = self._names()
        if line in self.canvas.drawing.lines:
            return tr("{one} reports to {other}", one=names[line.to_id], other=names[line.from_id])
        return tr("{one} influences {other}", one=names[line.from_id], other=names[line.to_id])

    def _ask_label(self, line: Line) -> None:
        is_influence = line in self.canvas.drawing.curves

        def act(label: str) -> None:
            self.deeds.label_line(line.key, label, is_influence=is_influence)

        self._ask(LabelDialog(self._line_words(line), line.label, act, self.canvas.window()))

    def _remove(self, line: Line) -> None:
        if line in self.canvas.drawing.curves:
            self.deeds.remove_influence(line.key)
        else:
            self.deeds.remove_report(line.key)

    def _names(self) -> dict[str, str]:
        return {node.id: node.name for node in self.canvas.drawing.nodes.values()}

    # Menus

    def show_menu(self, node: MapNode | None, at: QPoint) -> None:
        """What can be done with a person, or with the map."""
        menu = self._menu()
        if node is None:
            self._entry(menu, tr("Add a person…"), self.add)
            self._entry(menu, tr("Tidy up"), self.tidy)
            self._entry(menu, tr("See the whole map"), partial(self.canvas.fit, 0))
            menu.addSeparator()
            self._add_exports(menu)
        else:
            menu = self._person_menu(node)
        self._pop(menu, at)

    def _person_menu(self, node: MapNode) -> QMenu:
        from liaison.ui.editing import record_menu  # noqa: PLC0415 - loaded when it is first needed

        menu = record_menu(self._place, self.canvas, "stakeholder", node.id)
        first = menu.actions()[0]
        own = QMenu(menu)
        self._entry(own, tr("Open {name}", name=node.name), partial(self.open_person, node))
        self._entry(own, tr("Add someone who reports to them…"), self.add)
        self._entry(own, tr("Reports to…"), partial(self.canvas.begin_link, Link.REPORTS))
        self._entry(own, tr("Influences…"), partial(self.canvas.begin_link, Link.INFLUENCES))
        if self._lines_of(node):
            self._entry(own, tr("Label a line…"), self.label_line)
            self._entry(own, tr("Remove a line"), self.remove_line)
        own.addMenu(self._stances(node, QMenu(tr("Stance"), own)))
        is_it, is_not = tr("No longer point of contact"), tr("Make point of contact")
        self._entry(own, is_it if node.is_point_of_contact else is_not, self.turn_contact)
        own.addSeparator()
        for action in own.actions():
            menu.insertAction(first, action)
        return menu

    def _menu(self) -> QMenu:
        return QMenu(self.canvas)

    def _entry(self, menu: QMenu, text: str, act: Callable[[], object]) -> None:
        menu.addAction(text.replace("&", "&&")).triggered.connect(lambda _checked=False: act())

    def _below(self, node: MapNode) -> QPoint:
        return self.canvas.viewport().mapToGlobal(self.canvas.rect_of(node.id).bottomLeft())

    def _pop(self, menu: QMenu, at: QPoint) -> None:
        self.menu = menu
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _ask(self, dialog: MapDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(lambda: self._forget(dialog))
        dialog.open()

    def _forget(self, dialog: MapDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    # Pictures

    def show_exports(self, below: QWidget) -> None:
        """Offer the pictures below a button."""
        self.exports.show_below(below)

    def _add_exports(self, menu: QMenu) -> None:
        for poster in self.posters():
            self.exports.add_to(menu, poster)

    def posters(self) -> list[Poster]:
        """The map as a picture, once there is one."""
        view = self.canvas.view
        return [] if view is None else [map_poster(self.canvas.drawing, view.client)]
