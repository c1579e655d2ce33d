"""The fields that say what of the calendar is written, and how much of it others may know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QGridLayout, QLayout, QLineEdit, QWidget

from liaison.model.words import count, tr
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import ComboBox, Label, SideCheck, typed_choice

if TYPE_CHECKING:
    from liaison.desk.exports.asking import Asked, ChoiceNames
    from liaison.desk.exports.choice import CalendarChoice

KINDS: Final = (
    ("meetings", "Meetings"),
    ("ours", "What we owe"),
    ("theirs", "What they owe"),
    ("reviews", "Reviews"),
)
DETAILS: Final = (
    ("full", "Everything", "All that is kept of each entry, with those invited and the notes in it."),
    ("titles", "Titles and times", "No places, notes, people or clients. What is private shows as busy."),
    ("busy", "Busy times only", "When you have meetings, each as “Busy”. No to-dos and no reviews."),
)
ALARMS: Final = (0, 5, 10, 15, 30, 60, 120, 1440)


class CalendarFields(QWidget):
    """What of the calendar; the days only where ``with_days``."""

    def __init__(self, parent: QWidget | None = None, *, with_days: bool) -> None:
        super().__init__(parent)
        self._with_days = with_days
        self._clients: tuple[str, ...] = ()
        self._lines = QFormLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(16)
        self._lines.setVerticalSpacing(8)
        self.detail = ComboBox()
        for key, words, _said in DETAILS:
            self.detail.addItem(tr(words), key)
        self.said = Label("", Role.SECONDARY, "ink-2")
        self.said.setWordWrap(True)
        self.detail.currentIndexChanged.connect(self._follow_detail)
        self.kinds: dict[str, SideCheck] = {}
        checks = QWidget()
        grid = QGridLayout(checks)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(2, 1)
        for at, (key, words) in enumerate(KINDS):
            box = self.kinds[key] = SideCheck(tr(words), "ink-2")
            box.setChecked(True)
            grid.addWidget(box, at // 2, at % 2)
        self.unfiled = SideCheck(tr("What waits for a client, too"), "ink-2")
        self.unfiled_said = Label(
            tr("Else such meetings are written as “Busy”, and such to-dos not at all."), Role.SECONDARY, "ink-2"
        )
        self.unfiled_said.setWordWrap(True)
        self.unfiled.setAccessibleDescription(self.unfiled_said.text())
        self.client = typed_choice()
        self.client.addItem(tr("All clients"), "")
        self.person, self.start, self.end = QLineEdit(), QLineEdit(), QLineEdit()
        self.person.setPlaceholderText(tr("Anyone"))
        self.start.setPlaceholderText(tr("From the beginning"))
        self.end.setPlaceholderText(tr("To the end"))
        self.alarm = ComboBox()
        self.alarm.addItem(tr("None but their own"), None)
        for minutes in ALARMS:
            self.alarm.addItem(alarm_words(minutes), minutes)
        self._add(tr("They may know"), self.detail)
        self._lines.addRow("", self.said)
        self._add(tr("Entries"), checks)
        self._lines.addRow("", self.unfiled)
        self._lines.addRow("", self.unfiled_said)
        self._add(tr("Client"), self.client)
        self._add(tr("Person"), self.person)
        if with_days:
            self._add(tr("From"), self.start)
            self._add(tr("To"), self.end)
        self._add(tr("Reminders"), self.alarm)
        self._follow_detail()

    def _add(self, name: str, field: QWidget) -> None:
        label = Label(name, Role.BODY, "ink-2")
        label.setBuddy(field)
        if isinstance(field, (QLineEdit, ComboBox)):
            field.setFixedHeight(scaled(32))
            field.setAccessibleName(name)
        self._lines.addRow(label, field)

    def put_first(self, *lines: tuple[str, QWidget, QWidget | QLayout]) -> None:
        """More fields above these: the name, the field, and what stands in the line."""
        for at, (name, field, what) in enumerate(lines):
            label = Label(name, Role.BODY, "ink-2")
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.setFixedHeight(scaled(32))
            self._lines.insertRow(at, label, what)

    def in_order(self) -> tuple[QWidget, ...]:
        """The fields as Tab goes through them, as they stand."""
        days = (self.start, self.end) if self._with_days else ()
        return (self.detail, *self.kinds.values(), self.unfiled, self.client, self.person, *days, self.alarm)

    def _follow_detail(self) -> None:
        """Say what the detail means; who may only know busy times gets meetings only."""
        key = str(self.detail.currentData())
        self.said.setText(next(tr(said) for one, _words, said in DETAILS if one == key))
        self.detail.setAccessibleDescription(self.said.text())
        for name, box in self.kinds.items():
            box.setEnabled(key != "busy" or name == "meetings")
        self.unfiled.setEnabled(key != "busy")

    def show_choice(self, choice: CalendarChoice, names: ChoiceNames) -> None:
        """Fill the fields."""
        self.detail.setCurrentIndex(max(0, self.detail.findData(choice.detail.value)))
        for key, box in self.kinds.items():
            box.setChecked(key in choice.kinds)
        while self.client.count() > 1:
            self.client.removeItem(1)
        for client_id, name in names.clients:
            self.client.addItem(name, client_id)
        self._clients = choice.client_ids if len(choice.client_ids) > 1 else ()
        if self._clients:
            known = dict(names.clients)
            words = ", ".join(known[one] for one in self._clients if one in known)
            self.client.insertItem(1, words, "several")
        wanted = "several" if self._clients else (choice.client_ids or ("",))[0]
        self.client.setCurrentIndex(max(0, self.client.findData(wanted)))
        self.person.setText(names.person)
        self.start.setText(choice.start.isoformat() if choice.start else "")
        self.end.setText(choice.end.isoformat() if choice.end else "")
        self._show_alarm(choice.alarm_minutes)
        self.unfiled.setChecked(choice.with_unfiled)

    def _show_alarm(self, minutes: int | None) -> None:
        place = next((at for at in range(self.alarm.count()) if self.alarm.itemData(at) == minutes), -1)
        if place < 0 and minutes is not None:
            place = self.alarm.count()
            self.alarm.addItem(alarm_words(minutes), minutes)
        self.alarm.setCurrentIndex(max(0, place))

    def problem(self) -> str:
        """What is in the way of reading the fields; empty where nothing is."""
        if not any(box.isChecked() and box.isEnabled() for box in self.kinds.values()):
            return tr("Choose at least one kind of entry.")
        if self._client_place() < 0:
            return tr("Choose a client, or all of them.")
        return ""

    def _client_place(self) -> int:
        text = self.client.currentText().strip()
        return 0 if not text else self.client.findText(text, Qt.MatchFlag.MatchFixedString)

    def asked(self) -> Asked:
        """What the fields say; there must be no :meth:`problem`."""
        from liaison.desk.exports.asking import Asked  # noqa: PLC0415 - loaded when it is wanted
        from liaison.desk.exports.choice import Detail, Kept  # noqa: PLC0415 - as above

        client: Any = self.client.itemData(self._client_place())
        return Asked(
            kinds=frozenset(Kept(key) for key, box in self.kinds.items() if box.isChecked() and box.isEnabled()),
            client_ids=self._clients if client == "several" else ((str(client),) if client else ()),
            person=self.person.text(),
            start=self.start.text() if self._with_days else "",
            end=self.end.text() if self._with_days else "",
            detail=Detail(str(self.detail.currentData())),
            alarm_minutes=self.alarm.currentData(),
            with_unfiled=self.unfiled.isChecked(),
        )


def alarm_words(minutes: int) -> str:
    """How long before a reminder comes, in words."""
    if minutes == 0:
        return tr("When it begins")
    if minutes % 1440 == 0:
        return count(minutes // 1440, "{n} day before", "{n} days before")
    if minutes % 60 == 0:
        return count(minutes // 60, "{n} hour before", "{n} hours before")
    return count(minutes, "{n} minute before", "{n} minutes before")
