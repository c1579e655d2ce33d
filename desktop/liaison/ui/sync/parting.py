"""What becomes of what Liaison sent to a calendar that it goes to no more: asked in the dialog that ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.model.words import count, join_words, tr
from liaison.ui.entry.parts import wrapped
from liaison.ui.long_work import Stopped, Tell
from liaison.ui.page import Workplace
from liaison.ui.settings.parts import choice
from liaison.ui.theme import Role
from liaison.ui.widgets import FramedDialog, Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from liaison.desk.context import Desk
    from liaison.desk.sync.views import AccountView, CalendarView, Left

#: The ways, in words, and what comes of each.
_WAYS: Final = (("leave", "Leave it there"), ("take", "Take it away"))


class SentThere(QWidget):
    """The question, with how much it is about. It is left there unless somebody says otherwise: that loses nothing."""

    def __init__(self, *, takes_away: bool = False, is_all: bool = False) -> None:
        """``is_all``: nothing at all is sent any more."""
        super().__init__()
        self._is_all = is_all
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        self.label = Label("", Role.BODY, "ink-2")
        self.label.setWordWrap(True)
        self.ways = choice([(key, tr(words)) for key, words in _WAYS], "take" if takes_away else "leave")
        self.ways.setAccessibleName(tr("What Liaison sent there"))
        self.label.setBuddy(self.ways)
        self.said = wrapped("", Role.SECONDARY)
        for part in (self.label, self.ways, self.said):
            column.addWidget(part)

    def ask(self, found: Iterable[tuple[str, int]], said: Mapping[bool, str]) -> None:
        """Ask about so many entries in each of these calendars; nothing is asked where there are none.

        ``said`` is what comes of it, where they are taken away and where not.
        """
        there = [(name, number) for name, number in found if number]
        entries = count(sum(number for _name, number in there), "{n} entry", "{n} entries")
        names = join_words([tr("“{calendar}”", calendar=name) for name, _number in there])
        self.label.setText(
            tr("What Liaison sent to {calendars}: {entries}", calendars=names, entries=entries)
            if self._is_all
            else tr("What Liaison sent to {calendars} and no longer sends: {entries}", calendars=names, entries=entries)
        )
        self.said.setText(said[self.takes_away])
        self.ways.setAccessibleDescription(tr("{label}. {said}", label=self.label.text(), said=self.said.text()))
        self.setVisible(bool(there))

    @property
    def takes_away(self) -> bool:
        """Whether it is to be taken away."""
        return str(self.ways.currentData()) == "take"


def ceasing(
    calendar: CalendarView, others: Sequence[CalendarView], kinds: frozenset[str], anyway: AbstractSet[str]
) -> tuple[tuple[str, int], ...]:
    """How much was sent to each calendar that it goes to no more, where this one is sent these kinds.

    What goes away ``anyway`` is not counted.
    """
    here = sum(number for kind, number in calendar.sent.items() if kind not in kinds and kind not in anyway)
    found = [(calendar.name, 0 if calendar.is_read_only else here)]
    for other in others:
        ceased = {kind for kind in kinds if getattr(other.use, f"sends_{kind}s")}
        found.append((other.name, sum(number for kind, number in other.sent.items() if kind in ceased)))
    return tuple(found)


class RemoveAccountDialog(FramedDialog):
    """Lets go of an account; what was sent to it is left there or taken away first."""

    def __init__(
        self, place: Workplace, account: AccountView, parent: QWidget, done: Callable[[tuple[Left, ...]], None]
    ) -> None:
        sentence = tr(
            "Liaison forgets the address and the password. What came from there stays here. "
            "It cannot be undone, but the account can be added again."
        )
        super().__init__(
            tr("Remove the account “{name}”", name=account.name), sentence, tr("Remove it"), parent, width=520
        )
        self._place, self._account, self._window, self._done = place, account, parent, done
        self.sent = SentThere(is_all=True)
        self.body.addWidget(self.sent)
        self.body.addStretch(1)
        self.sent.ways.currentIndexChanged.connect(self._ask)
        self._ask()
        (self.sent.ways if self.sent.isVisibleTo(self) else self.do_button).setFocus()

    def _ask(self) -> None:
        found = [(one.name, 0 if one.is_read_only else sum(one.sent.values())) for one in self._account.calendars]
        said = {
            True: tr("It is removed there first; while the server cannot be reached, the account is kept."),
            False: tr("It stays as it is there and does not follow what changes here."),
        }
        self.sent.ask(found, said)

    def submit(self) -> None:
        """Ask the server only where something is to be taken away; the window shows how far that is, and stops it."""
        if self.sent.isVisibleTo(self) and self.sent.takes_away:
            self.accept()
            _take_away(self._place, self._account.id, self._window, self._done)
            return
        account_id = self._account.id
        self.do_button.setEnabled(False)

        def op(desk: Desk) -> tuple[Left, ...]:
            from liaison.desk.sync.accounts import remove_account  # noqa: PLC0415 - loaded on the record's thread

            return remove_account(desk, account_id)

        def done(left: tuple[Left, ...]) -> None:
            self._done(left)
            self.accept()

        self._place.work.write(self, op, done, self.refuse)


def _take_away(place: Workplace, account_id: str, window: QWidget, done: Callable[[tuple[Left, ...]], None]) -> None:
    """Let go of an account once what was sent to it is gone there; what comes of it is said wherever one is by then."""

    def op(desk: Desk, tell: Tell) -> tuple[Left, ...] | None:
        from liaison.desk.sync.accounts import remove_account  # noqa: PLC0415 - loaded on the other thread

        try:
            return remove_account(desk, account_id, takes_away=True, tell=tell)
        except Stopped:
            return None

    def tell_end(left: tuple[Left, ...] | None) -> None:
        if left is None:
            place.notices.say(tr("Stopped. What was taken away until then is gone there; the account is kept."))
        else:
            done(left)

    title = tr("Taking away what was sent")
    place.work.long.start(window, title, op, tell_end, place.notices.show_problem, writes=True)
