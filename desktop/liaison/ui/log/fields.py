"""The controls of the dialog for logging an interaction, from top to bottom."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.commands import shortcut_words
from liaison.ui.notes.correcting import Corrector
from liaison.ui.notes.editor import NoteEditor
from liaison.ui.notes.strip import CaptureStrip
from liaison.ui.notes.underlining import underlined
from liaison.ui.notes.watch import CaptureWatch
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, scaled
from liaison.ui.widgets import (
    Button,
    ComboBox,
    ElidedLabel,
    Hairline,
    Label,
    Link,
    PageScroll,
    SegmentedControl,
    SideCheck,
)
from liaison.ui.widgets.flow import FlowLayout

from .mood import MoodPicker
from .people import PeoplePicker
from .values import INTENTS, KINDS, STATES, Logged

if TYPE_CHECKING:
    from liaison.desk.interaction_log import LogSheet
    from liaison.ui.notes.captured import CapturedRow

_PADDING = 24


class LogFields(QWidget):
    """Head, controls, foot. ``edited`` comes with every change, ``resized`` when it needs another height."""

    edited = Signal()
    resized = Signal()

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._known_people: set[str] = set()
        self.client = ElidedLabel("", Role.BODY, "ink-2")
        self.discard_link = Link(tr("Discard"), colour="ink-2")
        self.kind = SegmentedControl([(key, tr(words)) for key, words in KINDS], tr("How you were in touch"))
        self.kind.choose("call")
        self.when = _line(tr("When"), tr("now, yesterday 14:00"))
        self.moment = Label("", Role.SECONDARY, "ink-2")
        self.minutes = _line(tr("Minutes"), tr("Minutes"))
        self.minutes.setFixedWidth(scaled(88))
        self.intent = _choice(INTENTS, tr("Intent"))
        self.state = _choice(STATES, tr("Did it take place"))
        self.theirs = PeoplePicker(tr("Who took part, theirs"), "theirs")
        self.ours = PeoplePicker(tr("Who took part, ours"), "ours")
        self.mood = MoodPicker()
        self.summary = _line(tr("In one line"), tr("What it was about, in one line"))
        self.text = NoteEditor()
        self.text.setProperty("bare", False)
        self.text.setPlaceholderText(tr("We: send Priya the summary by Wednesday"))
        self.text.setFixedHeight(scaled(116))
        self.strip = CaptureStrip()
        self.goals = SideCheck(tr("Goals were discussed"), "ink-2")
        self.said = Label("", Role.SECONDARY, "ink-2")
        self.said.setWordWrap(True)
        self.cancel_button = Button(tr("Cancel"), shortcut_text=tr("Esc"))
        self.save_button = Button(tr("Log interaction"), primary=True, shortcut_text=shortcut_words("Ctrl+Enter"))
        for button in (self.cancel_button, self.save_button):
            button.setAutoDefault(False)
        self.watch = CaptureWatch(place, self.text, self)
        self.corrector = Corrector(place, self.text, self.watch, self.strip)
        self._resize = QTimer(self, singleShot=True, interval=0)
        self._resize.timeout.connect(self.resized)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Hairline())
        self.area = PageScroll(top=16, bottom=16)
        self.area.body.setContentsMargins(_PADDING, 16, _PADDING, 16)
        self.area.body.setSpacing(12)
        for widget in (self._first(), self._second()):
            self.area.body.addWidget(widget)
        people = (
            (tr("Theirs"), self.theirs),
            (tr("Ours"), self.ours),
            (tr("Mood"), self.mood),
        )
        for words, widget in people:
            self.area.body.addWidget(_labelled(words, widget))
        self.area.body.addWidget(self.summary)
        self.area.body.addWidget(self.text)
        self.area.body.addWidget(self.strip)
        self.area.body.addWidget(self.goals)
        self.area.body.addStretch(1)
        column.addWidget(self.area, 1)
        column.addWidget(Hairline())
        column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(_PADDING, 12, _PADDING, 12)
        head.setSpacing(8)
        head.addWidget(Label(tr("Log interaction"), Role.SECTION))
        head.addWidget(self.client, 1)
        head.addWidget(self.discard_link)
        self.discard_link.hide()
        return head

    def _first(self) -> QWidget:
        row = _flowing()
        flow = FlowLayout(row, gap=12)
        flow.addWidget(self.kind)
        flow.addWidget(self.state)
        return row

    def _second(self) -> QWidget:
        row = _flowing()
        flow = FlowLayout(row, gap=12)
        self.when.setFixedWidth(scaled(176))
        for widget in (self.when, self.moment, self.minutes, self.intent):
            flow.addWidget(widget)
        return row

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(_PADDING, 12, _PADDING, 12)
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        return foot

    def _connect(self) -> None:
        for line in (self.when, self.minutes, self.summary):
            line.textChanged.connect(self.edited)
        for box in (self.intent, self.state):
            box.currentIndexChanged.connect(self.edited)
        for signal in (self.kind.chosen, self.theirs.changed, self.ours.changed, self.mood.changed, self.goals.toggled):
            signal.connect(self._told)
        self.text.textChanged.connect(self.edited)
        self.watch.chose.connect(self.edited)
        self.watch.read.connect(self._show_captured)
        self.mood.changed.connect(self._resize.start)
        self.theirs.search.textChanged.connect(self._resize.start)

    def _told(self) -> None:
        self.edited.emit()

    def first_focus(self) -> QWidget:
        """Where one begins: what it was about, as all else has its usual value."""
        return self.summary

    def show_sheet(self, sheet: LogSheet, person_id: str | None) -> None:
        """Show the client and its people; the point of contact and whoever works here are ticked, or ``person_id``."""
        self.client.setText(sheet.client)
        usual = [one.id for one in sheet.theirs if one.is_usual][:1]
        self._known_people = {one.id for one in (*sheet.theirs, *sheet.ours)}
        self.theirs.show_people(sheet.theirs, [person_id] if person_id else usual)
        self.ours.show_people(sheet.ours, [one.id for one in sheet.ours if one.is_usual])
        self._sheet = sheet
        self._resize.start()

    def show_values(self, logged: Logged) -> None:
        """Show what was typed before; people who are there no more are left out."""
        self.kind.choose(logged.kind)
        self.when.setText(logged.when)
        self.minutes.setText(logged.minutes)
        self.intent.setCurrentIndex(max(0, self.intent.findData(logged.intent)))
        self.state.setCurrentIndex(max(0, self.state.findData(logged.state)))
        self.theirs.show_people(self._sheet.theirs, logged.theirs)
        self.ours.show_people(self._sheet.ours, logged.ours)
        self.mood.show_values(logged.mood, logged.about, logged.context)
        self.summary.setText(logged.summary)
        lines = logged.text.split("\n")
        self.watch.answers = {
            " ".join(lines[line - 1].split()): person
            for line, person in logged.answers.items()
            if 0 < line <= len(lines)
        }
        self.text.setPlainText(logged.text)
        self.goals.setChecked(logged.goals)

    def values(self, client_id: str) -> Logged:
        """Everything that was typed and chosen."""
        mood, about, context = self.mood.values
        return Logged(
            client_id=client_id,
            kind=self.kind.choice or "call",
            when=self.when.text(),
            minutes=self.minutes.text(),
            intent=str(self.intent.currentData() or ""),
            state=str(self.state.currentData() or "held"),
            theirs=self.theirs.chosen,
            ours=self.ours.chosen,
            mood=mood,
            about=about,
            context=context,
            summary=self.summary.text(),
            text=self.text.source(),
            goals=self.goals.isChecked(),
            answers=self._answers(),
        )

    def _answers(self) -> Mapping[int, str]:
        return self.watch.answers_by_line()

    def show_moment(self, words: str, *, is_problem: bool = False) -> None:
        """Which moment is meant, or what is in the way."""
        self.moment.setText(words)
        self.moment.set_colour("bad-text" if is_problem else "ink-2")
        self.moment.setVisible(bool(words))
        self.moment.updateGeometry()
        self._resize.start()

    def say(self, sentence: str, *, is_problem: bool = False) -> None:
        """Say something at the foot."""
        self.said.setText(sentence)
        self.said.set_colour("bad-text" if is_problem else "ink-2")

    def _show_captured(self, rows: tuple[CapturedRow, ...]) -> None:
        self.strip.set_rows(rows)
        self.text.setExtraSelections([underlined(self.text, row) for row in rows])
        question = next((row.question for row in rows if row.question), "")
        joins = tr("Already promised: this joins it") if any(row.joins for row in rows) else ""
        self.say(question or joins)
        self._resize.start()

    def wanted_height(self, width: int) -> int:
        """The height at which nothing has to be scrolled."""
        layout = self.area.body
        layout.activate()
        around = scaled(20) + 24 + scaled(32) + 24 + 4
        return around + layout.totalHeightForWidth(width)


def _flowing() -> QWidget:
    row = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    return row


def _labelled(words: str, widget: QWidget) -> QWidget:
    """A small label over a control."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(Label(words, Role.SECONDARY, "ink-2"))
    column.addWidget(widget)
    return holder


def _line(name: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setFont(font(Role.BODY))
    made.setFixedHeight(scaled(32))
    return made


def _choice(choices: tuple[tuple[str, str], ...], name: str) -> ComboBox:
    made = ComboBox()
    made.setAccessibleName(name)
    made.setFont(font(Role.BODY))
    made.setFixedHeight(scaled(32))
    for key, words in choices:
        made.addItem(tr(words), key)
    return made
