"""Asking what of the calendar is exported, and what a feed holds."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.saving import begin_outside_vault
from liaison.ui.widgets import Button, FramedDialog, SideCheck

from .choosing import CalendarFields

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.exports.asking import Asked, ChoiceNames
    from liaison.desk.exports.choice import CalendarChoice
    from liaison.desk.feeds import Feed
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes


class CalendarDialog(FramedDialog):
    """What of the calendar is exported; ``act`` gets the choice."""

    def __init__(self, place: Workplace, act: Callable[[CalendarChoice], object], parent: QWidget) -> None:
        sentence = tr("The file is not encrypted: anyone who has it can read it.")
        super().__init__(tr("Export the calendar"), sentence, tr("Choose a file…"), parent, width=560)
        self._place, self._act = place, act
        self.fields = CalendarFields(with_days=True)
        self.body.addWidget(self.fields)
        tab_through(*self.fields.in_order(), self.keep_button, self.do_button)
        self.fields.detail.activated.connect(self._follow_detail)
        load_fields(self, place, self.fields, None)
        self.fields.detail.setFocus()

    def _follow_detail(self) -> None:
        """What is not for everyone to know is not what waits for a client either, unless that is ticked."""
        self.fields.unfiled.setChecked(self.fields.detail.currentData() == "full")

    def submit(self) -> None:
        """Hand the choice over, once it can be understood."""
        if problem := self.fields.problem():
            self.say_problem(problem)
            return
        asked = self.fields.asked()

        def op(desk: Desk) -> CalendarChoice:
            from liaison.desk.exports.asking import choice_from  # noqa: PLC0415 - loaded on the record's thread

            return choice_from(desk, asked)

        def chosen(choice: CalendarChoice) -> None:
            self.accept()
            self._act(choice)

        self._place.work.run(self, op, chosen, self.refuse)


def tab_through(*fields: QWidget) -> None:
    """Let Tab go through these, one after the other."""
    for one, other in pairwise(fields):
        QWidget.setTabOrder(one, other)


def load_fields(
    owner: QWidget,
    place: Workplace,
    fields: CalendarFields,
    choice: CalendarChoice | None,
    *,
    for_others: bool = False,
) -> None:
    """Fill the fields with a choice, and the clients to choose from.

    Without one it is everything, or what others may know at first.
    """

    def op(desk: Desk) -> tuple[CalendarChoice, ChoiceNames]:
        from liaison.desk.exports.asking import choice_names  # noqa: PLC0415 - loaded on the record's thread
        from liaison.desk.exports.choice import EVERYTHING, FOR_OTHERS  # noqa: PLC0415 - as above

        wanted = choice or (FOR_OTHERS if for_others else EVERYTHING)
        return wanted, choice_names(desk, wanted)

    place.work.run(owner, op, lambda found: fields.show_choice(*found), latest="fields")


class FeedDialog(FramedDialog):
    """A feed that is made, or ``feed`` that is changed; what cannot be is said, and it stays open."""

    def __init__(self, place: Workplace, feed: Feed | None, parent: QWidget) -> None:
        title = tr("Change the feed") if feed is not None else tr("New feed")
        sentence = tr(
            "A file that others subscribe to, or that lies in a shared folder. It is not encrypted, and it is written "
            "anew some seconds after what it says has changed."
        )
        super().__init__(title, sentence, tr("Keep it"), parent, width=560)
        self._place, self._feed = place, feed
        self.name = QLineEdit(feed.name if feed is not None else "")
        self.name.setPlaceholderText(tr("Such as “For Bo”"))
        self.file = QLineEdit(str(feed.path) if feed is not None else "")
        self.browse = Button(tr("Choose…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._choose)
        self.is_on = SideCheck(tr("Keep it up to date"), "ink-2")
        self.is_on.setChecked(feed is None or feed.is_on)
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.file, 1)
        beside.addWidget(self.browse)
        self.fields = CalendarFields(with_days=False)
        self.fields.put_first((tr("Name"), self.name, self.name), (tr("File"), self.file, beside))
        self.body.addWidget(self.fields)
        self.body.addWidget(self.is_on)
        first = (self.name, self.file, self.browse)
        tab_through(*first, *self.fields.in_order(), self.is_on, self.keep_button, self.do_button)
        load_fields(self, place, self.fields, feed.choice if feed is not None else None, for_others=True)
        self.name.setFocus()

    def _choose(self) -> None:
        chooser = QFileDialog(self, tr("Where the feed is written"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_outside_vault(chooser, self._place)
        chooser.setDefaultSuffix("ics")
        chooser.selectFile(self.file.text() or f"{self.name.text() or tr('Calendar')}.ics")
        chooser.fileSelected.connect(self.file.setText)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def submit(self) -> None:
        """Keep it."""
        if not self.file.text().strip():
            self.say_problem(tr("Choose the file in which it is written."))
            self.file.setFocus()
            return
        if problem := self.fields.problem():
            self.say_problem(problem)
            return
        self.do_button.setEnabled(False)
        op = self._saving(self.fields.asked(), is_on=self.is_on.isChecked())
        self._place.work.command(self, op, lambda _changes: self.accept(), self._refused, refreshes_owner=True)

    def _refused(self, error: LiaisonError) -> None:
        self.refuse(error)

    def _saving(self, asked: Asked, *, is_on: bool) -> Callable[[Desk], Changes]:
        name, file = self.name.text(), self.file.text().strip()
        feed_id = self._feed.id if self._feed is not None else ""

        def op(desk: Desk) -> Changes:
            from liaison.desk.exports.asking import choice_from  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.feeds import Feed, save_feed  # noqa: PLC0415 - as above

            return save_feed(desk, Feed(name, Path(file).expanduser(), choice_from(desk, asked), is_on, feed_id))

        return op
