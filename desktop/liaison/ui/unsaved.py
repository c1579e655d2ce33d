"""Says gently, after a start, that something typed earlier is not saved yet, and leads to it; so does a command."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from liaison.model.clock import today
from liaison.model.words import clock_time, count, tr, upper_first, week_day

from .commands import Command, Menu

if TYPE_CHECKING:
    from datetime import datetime

    from liaison.desk.context import Desk
    from liaison.desk.unsaved import UnsavedText

    from .page import Workplace

#: Milliseconds after the desk was opened: the page goes before.
_AFTER_MS: Final = 1_500
_TOLD: Final = "unsaved_told"
_NAMES: Final = {
    "quick-note": "Note",
    "note": "Note",
    "log": "Log of an interaction",
    "form": "Form",
    "contact-change": "Handover",
    "promise": "Commitment",
    "clause": "Clause",
    "person": "Person",
    "register": "Line of a register",
    "point": "point to make",
    "sheet_line": "line of a sheet",
    "review": "Review",
    "follow-up": "Follow-up message",
    "plan": "Line for the calendar",
    "reset": "Reset",
    "evaluation": "Evaluation of a reset",
}
_SENTENCES: Final = {
    "quick-note": "A note from {when} is not saved yet.",
    "note": "A note from {when} is not saved yet.",
    "log": "An interaction you began to log, {when}, is not saved yet.",
    "form": "A form from {when} is not saved yet.",
    "contact-change": "A handover from {when} is not begun yet.",
    "review": "What you wrote down of a review, {when}, is not saved yet.",
    "follow-up": "A message you changed, {when}, was not copied yet.",
    "reset": "A reset you began to plan, {when}, is not started yet.",
    "evaluation": "The evaluation of a reset, {when}, is not written down yet.",
    "plan": "A meeting you typed into the calendar, {when}, is not added yet.",
}
_TABS: Final = {"promise": "commitments", "clause": "agreement", "person": "people", "register": "registers"}


class Unsaved(QObject):
    """Tells once of each text that was left; the command shows all there are at any time."""

    def __init__(self, place: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._place, self._window = place, window
        self.menu: QMenu | None = None
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.tell)
        words = "draft restore recover lost typed"
        place.commands.add(Command("unsaved", "Go on with unsaved text…", Menu.EDIT, words=words), self.show)

    def begin(self) -> None:
        """The desk is open."""
        self._timer.start()

    def pause(self) -> None:
        """The desk is closed."""
        self._timer.stop()

    def tell(self) -> None:
        """Say what is not saved, unless it was said already."""
        self._read(self._say)

    def show(self) -> None:
        """Go on with the only text there is, or choose one."""
        self._read(self._offer)

    def _read(self, show: Callable[[tuple[UnsavedText, ...]], None]) -> None:
        def op(desk: Desk) -> tuple[UnsavedText, ...]:
            from liaison.desk.unsaved import unsaved_texts  # noqa: PLC0415 - loaded on the record's thread

            return unsaved_texts(desk)

        self._place.work.run(self, op, show, latest="unsaved")

    def _say(self, texts: Sequence[UnsavedText]) -> None:
        told = self._place.state.get(_TOLD)
        new = [one for one in texts if one.kept_at.isoformat() > told]
        if not new:
            return
        self._place.state.put(_TOLD, new[0].kept_at.isoformat())
        new = [one for one in new if not self._is_in_view(one)]
        if not new:
            return
        when = self._when(new[0].kept_at)
        if len(new) > 1:
            sentence = count(len(new), "", "{n} texts are not saved yet.")
            self._place.notices.offer(sentence, tr("Show them"), partial(self._offer, tuple(new)))
            return
        plain = tr("Something you typed, {when}, is not saved yet.", when=when)
        known = _SENTENCES.get(new[0].editor.value)
        sentence = tr(known, when=when) if known else plain
        self._place.notices.offer(sentence, tr("Open it"), partial(self._open, new[0]))

    def _is_in_view(self, text: UnsavedText) -> bool:
        """Whether the page that is shown has it in an editor of its own, where one sees it."""
        here = self._place.navigator.here
        if here is None:
            return False
        editor, of = text.editor.value, text.of
        on_page = {"note": ("notes", "id"), "review": ("review", "client")}.get(editor)
        if on_page is not None:
            return here.page == on_page[0] and here.args.get(on_page[1]) == of
        if editor not in _TABS or editor == "register":  # of the registers one at a time is shown
            return False
        return here.page == "client" and here.args.get("id") == of and here.args.get("tab") == _TABS[editor]

    def _when(self, at: datetime) -> str:
        """When it was typed: a time today, "yesterday 17:40", else the day and the time."""
        zone = self._place.zone
        day, now = at.astimezone(zone).date(), today(self._place.clock, zone)
        time = clock_time(at, zone)
        if day == now:
            return time
        if day == now - timedelta(days=1):
            return tr("yesterday {time}", time=time)
        return tr("{day}, {time}", day=week_day(day, now), time=time)

    def _offer(self, texts: Sequence[UnsavedText]) -> None:
        if not texts:
            self._place.notices.say(tr("Everything that was typed is saved."))
        elif len(texts) == 1:
            self._open(texts[0])
        else:
            self._choose(texts)

    def _choose(self, texts: Sequence[UnsavedText]) -> None:
        menu = self.menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("Unsaved text"))
        for one in texts:
            parts = (one.client, self._when(one.kept_at), one.begins)
            rest = " · ".join(part for part in parts if part)
            text = tr("{kind}: {record}", kind=upper_first(tr(_NAMES[one.editor.value])), record=rest)
            menu.addAction(text.replace("&", "&&"), partial(self._open, one))
        menu.popup(self._window.mapToGlobal(self._window.rect().center()))

    def _open(self, text: UnsavedText) -> None:
        """Open the editor it was typed in, which takes it up."""
        editor, of = text.editor.value, text.of
        go = self._place.navigator.go
        if editor == "quick-note":
            self._place.commands.run("new_note")
        elif editor == "note":
            go("notes", id=of)
        elif editor == "log":
            from .log import log_interaction  # noqa: PLC0415 - loaded when it is wanted

            log_interaction(self._window, self._place, of)
        elif editor == "contact-change":
            from .person.contact_change import begin_contact_change  # noqa: PLC0415 - loaded when it is wanted

            begin_contact_change(self._place, self._window, of)
        elif editor in {"reset", "evaluation"}:
            from .resets import begin_reset, evaluate_reset  # noqa: PLC0415 - loaded when it is wanted

            (begin_reset if editor == "reset" else evaluate_reset)(self._place, self._window, of)
        elif editor == "form":
            from .editing import resume_form  # noqa: PLC0415 - loaded when it is wanted

            resume_form(self._place, self._window, of)
        elif editor in {"point", "sheet_line"}:
            go("briefing", client=of)
        elif editor == "review":
            go("review", client=of)
        elif editor == "plan":
            go("calendar")
        elif editor == "follow-up":
            from .call.follow_up import open_follow_up  # noqa: PLC0415 - loaded when it is wanted

            open_follow_up(self._place, of)
        elif of:
            go("client", id=of, tab=_TABS[editor])
        else:
            go("registers")
