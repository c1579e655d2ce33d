"""What is asked before a promise slips or is dropped."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtWidgets import QWidget

from liaison.model.date_words import said_as
from liaison.model.words import tr, week_day
from liaison.ui.widgets import FieldForm, FramedDialog

if TYPE_CHECKING:
    from liaison.model.errors import LiaisonError


_LABELS: Final = {
    "new_date": "New date",
    "reason": "Reason",
    "they_were_told": "They were told",
    "until": "Until",
    "decided": "What was decided",
    "point": "What to say",
}


class Asked(NamedTuple):
    """One thing a dialog asks for, in the shape forms are made from."""

    name: str
    type: str = "text"
    is_needed: bool = False
    choices: tuple[str, ...] = ()
    target: str | None = None
    note: str = ""


class Words(NamedTuple):
    """What a dialog says: its heading, a sentence, and the label of the button that does it."""

    title: str
    sentence: str
    do: str


class KnownDay(NamedTuple):
    """A day that is known when a dialog opens: its words stand in the field, and mean the day while they do."""

    day: date
    words: str

    @classmethod
    def of(cls, day: date, today: date) -> KnownDay:
        """The day as it is said everywhere: "Fri 27 Nov"."""
        return cls(day, week_day(day, today))

    def read(self, typed: str) -> str:
        """What is typed, or the day in digits while nothing else is."""
        return self.day.isoformat() if typed.strip() == self.words else typed


class AskDialog(FramedDialog):
    """A heading, a sentence, a few fields and two buttons. It stays open until what it asked for could be done.

    ``act`` is called with the values; it calls :meth:`accept` when done, or :meth:`refuse` with what is in the way.
    """

    def __init__(
        self,
        words: Words,
        fields: tuple[Asked, ...],
        act: Callable[[AskDialog, dict[str, str]], None],
        parent: QWidget | None = None,
        values: Mapping[str, str] | None = None,
    ) -> None:
        """``values`` are known already; the first field that is not has the keyboard."""
        title, sentence, do = words
        super().__init__(title, sentence, do, parent, width=440)
        self._act, self._fields = act, fields
        self.form = FieldForm(fields, values, labels={name: tr(label) for name, label in _LABELS.items()})
        self.form.changed.connect(lambda: self.form.show_problem(""))  # what is in the way is being put right
        self.body.addWidget(self.form)
        first = next((field for field in fields if field.name not in (values or {})), fields[0])
        self.form.editor(first.name).setFocus()

    def tell(self, field: str, words: str, *, is_odd: bool = False) -> None:
        """Say below a field how what is typed there is understood; what is odd about it stands out."""
        self.form.show_note(field, words, "warn-text" if is_odd else "ink-2")

    def submit(self) -> None:
        """Do it, unless something needed is empty."""
        values = {name: text.strip() for name, text in self.form.values().items()}
        missing = next((field for field in self._fields if field.is_needed and not values[field.name]), None)
        if missing is not None:
            self.form.show_problem(missing.note, missing.name)
            return
        self.form.show_problem("")
        self.do_button.setEnabled(False)
        self._act(self, values)

    def refuse(self, error: LiaisonError) -> None:
        """Say what is in the way, at the first field."""
        self.do_button.setEnabled(True)
        self.form.show_problem(str(error), self._fields[0].name)


def slip_fields() -> tuple[Asked, ...]:
    """What is asked when a promise slips (P8)."""
    return (
        Asked("new_date", "date", is_needed=True, note=said_as(tr("Give the new date, as in “{day}” or “{date}”."))),
        Asked("reason", note=tr("Why it slips.")),
        Asked("they_were_told", "yes or no", note=tr("Whether the other side knows.")),
    )


def drop_fields() -> tuple[Asked, ...]:
    """What is asked when a promise is dropped."""
    return (Asked("reason", note=tr("Why it is dropped.")),)
