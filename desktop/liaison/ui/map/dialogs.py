"""What is asked while the map is edited: whom to add, and what a line stands for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QFormLayout, QLineEdit, QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import ComboBox, FramedDialog, Label

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.stakeholder_map import MapView


class MapDialog(FramedDialog):
    """A heading, a sentence, a form and two buttons; ``form`` takes the fields."""

    def __init__(self, title: str, sentence: str, do: str, parent: QWidget) -> None:
        super().__init__(title, sentence, do, parent, width=440)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.body.addLayout(self.form)

    def add_field(self, label: str, editor: QWidget) -> None:
        """A line of the form."""
        named = Label(label, Role.BODY, "ink-2")
        named.setBuddy(editor)
        editor.setAccessibleName(label)
        editor.setFixedHeight(scaled(32))
        self.form.addRow(named, editor)


class LabelDialog(MapDialog):
    """What a line stands for; ``act`` gets the words, which may be empty."""

    def __init__(self, sentence: str, label: str, act: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(tr("Label the line"), sentence, tr("Label it"), parent)
        self._act = act
        self.words = QLineEdit(label)
        self.words.setMaxLength(80)
        self.words.setPlaceholderText(tr("hands down deadlines"))
        self.words.selectAll()
        self.add_field(tr("What it stands for"), self.words)
        self.words.setFocus()

    def submit(self) -> None:
        """Hand the words over."""
        self._act(self.words.text().strip())
        self.accept()


class AddDialog(MapDialog):
    """Whom to add: someone of the record, who is offered while a name is typed, or someone new.

    ``act`` gets ``person`` (an id, or empty for someone new), ``name``, ``role`` and ``boss``.
    """

    def __init__(
        self,
        place: Workplace,
        view: MapView,
        boss_id: str,
        act: Callable[[AddDialog, dict[str, str]], None],
        parent: QWidget,
    ) -> None:
        sentence = tr("Someone new by name, or someone who is in the record already.")
        super().__init__(tr("Add a person"), sentence, tr("Add"), parent)
        self._place, self._client_id, self._act = place, view.client_id, act
        self._known: dict[str, str] = {}
        self.name, self.role, self.boss = QLineEdit(), QLineEdit(), ComboBox()
        self._offers = QStringListModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.name.setCompleter(completer)
        self.name.textEdited.connect(self._look)
        self.boss.addItem(tr("Nobody"), "")
        for node in view.nodes:
            if node.is_there:
                self.boss.addItem(node.name, node.id)
        self.boss.setCurrentIndex(max(0, self.boss.findData(boss_id)))
        self.add_field(tr("Name"), self.name)
        self.add_field(tr("Role"), self.role)
        self.add_field(tr("Reports to"), self.boss)
        self.name.setFocus()

    def _look(self, text: str) -> None:
        """Offer people of the record whose name contains what was typed."""
        client_id = self._client_id

        def op(desk: Desk) -> tuple[tuple[str, str], ...]:
            from liaison.desk.stakeholder_map import people_to_add  # noqa: PLC0415 - loaded on the record's thread

            return people_to_add(desk, client_id, text) if len(text.strip()) > 1 else ()

        self._place.work.run(self, op, self._offer, latest="offers")

    def _offer(self, found: tuple[tuple[str, str], ...]) -> None:
        counts = [name for _id, name in found]
        self._known = {name: person_id for person_id, name in found if counts.count(name) == 1}
        self._offers.setStringList(list(self._known))
        if self._known and self.name.hasFocus():
            self.name.completer().complete()

    def submit(self) -> None:
        """Hand it over, unless there is no name."""
        name = self.name.text().strip()
        if not name:
            self.say_problem(tr("Write the name."))
            self.name.setFocus()
            return
        self.problem.hide()
        self.do_button.setEnabled(False)
        boss = str(self.boss.currentData() or "")
        values = {"person": self._known.get(name, ""), "name": name, "role": self.role.text(), "boss": boss}
        self._act(self, values)
