"""Adding an account, changing one, and saying what a calendar is used for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QLineEdit, QWidget

from liaison.model.words import count, join_words, tr
from liaison.ui.entry.parts import add_field, wrapped
from liaison.ui.entry.passphrases import password_field
from liaison.ui.long_work import Tell
from liaison.ui.page import Workplace
from liaison.ui.settings.parts import choice
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import FramedDialog, Label, SideCheck

from .parting import SentThere, ceasing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaison.desk.context import Desk
    from liaison.desk.sync.views import AccountView, CalendarView
    from liaison.model.values import Changes

_EVERY: Final = (0, 15, 30, 60, 240)


class AddAccountDialog(FramedDialog):
    """Address, name and password; the calendars are looked for before anything is kept."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        sentence = tr(
            "Liaison looks for calendars there and shows them. Nothing is taken in or sent until you choose it."
        )
        super().__init__(tr("Add a calendar account"), sentence, tr("Look for calendars"), parent)
        self._place = place
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://calendar.example.org")
        self.user_name = QLineEdit()
        self.password = password_field(tr("Password"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Such as “Office”"))
        add_field(self.body, tr("Address of the server (CalDAV)"), self.address)
        add_field(self.body, tr("User name"), self.user_name)
        add_field(self.body, tr("Password"), self.password)
        add_field(self.body, tr("Name of the account in Liaison"), self.name)
        self.body.addWidget(wrapped(_where_it_is_kept(), Role.SECONDARY))
        self.address.setFocus()

    def submit(self) -> None:
        """Look, and keep the account."""
        address, user_name = self.address.text(), self.user_name.text()
        password, name = self.password.text(), self.name.text()

        def op(desk: Desk, tell: Tell) -> str:
            from liaison.desk.sync.accounts import add_account  # noqa: PLC0415 - loaded on the other thread

            watch = partial(tell, 0, 0, tr("Looking for calendars"))
            watch()
            return add_account(desk, address, user_name, password, name, watch=watch)

        self.do_button.setEnabled(False)
        self._place.work.long.start(
            self, tr("Looking for calendars"), op, lambda _id: self._added(), self.refuse, writes=True
        )

    def _added(self) -> None:
        self.password.clear()
        self.accept()


def _where_it_is_kept() -> str:
    return tr("The password is kept in the keyring of this computer; without one, encrypted in the vault.")


class AccountDialog(FramedDialog):
    """Another password, and how often the account is synced by itself."""

    def __init__(self, place: Workplace, account: AccountView, parent: QWidget) -> None:
        sentence = tr("{user} at {address}", user=account.user_name, address=account.url)
        super().__init__(account.name, sentence, tr("Keep it"), parent)
        self._place, self._account = place, account
        self.password = password_field(tr("Another password"))
        self.password.setPlaceholderText(tr("As it is"))
        minutes = sorted({*_EVERY, account.every_minutes})
        self.every = choice([(str(one), _every(one)) for one in minutes], str(account.every_minutes))
        self.every.setAccessibleName(tr("Sync by itself"))
        label = Label(tr("Sync by itself"), Role.BODY, "ink-2")
        label.setBuddy(self.every)
        self.body.addWidget(label)
        self.body.addWidget(self.every)
        add_field(self.body, tr("Another password"), self.password)
        self.body.addWidget(wrapped(_where_it_is_kept(), Role.SECONDARY))
        self.say_problem(account.problem)
        self.every.setFocus()

    def submit(self) -> None:
        """Keep both; a password only once the server accepts it."""
        account_id, password = self._account.id, self.password.text()
        minutes = int(self.every.currentData())
        title = tr("Asking the server")

        def op(desk: Desk, tell: Tell) -> None:
            from liaison.desk.sync.accounts import change_password, sync_every  # noqa: PLC0415 - on the other thread

            if password:
                change_password(desk, account_id, password, watch=partial(tell, 0, 0, title))
            sync_every(desk, account_id, minutes)

        self.do_button.setEnabled(False)
        self._place.work.long.start(self, title, op, lambda _none: self._kept(), self.refuse, writes=True)

    def _kept(self) -> None:
        self.password.clear()
        self.accept()


def _every(minutes: int) -> str:
    if not minutes:
        return tr("Only when I ask for it")
    if minutes % 60 == 0:
        return count(minutes // 60, "Every hour", "Every {n} hours")
    return count(minutes, "Every {n} minute", "Every {n} minutes")


#: How much others may know, and what they will be able to read.
_DETAILS: Final = (
    (
        "full",
        "Everything",
        "Whoever can see this calendar will read titles, notes, places, addresses of calls, clients and times.",
    ),
    (
        "titles",
        "Titles and times",
        (
            "Whoever can see this calendar will read titles and times; what is private or waits for a client shows as "
            "busy. Of commitments only ours go out."
        ),
    ),
    (
        "busy",
        "Busy times only",
        (
            "Whoever can see this calendar will read when you have meetings, each as “Busy”. "
            "Commitments and reviews do not go out, ticked or not."
        ),
    ),
)


class UseDialog(FramedDialog):
    """What a calendar is used for: nothing goes out that is not ticked, and no more of it than is chosen.

    Where nothing was chosen yet, titles and times are proposed: a note that is missing in one's own calendar is put
    right with one choice, one that was read by others is not.
    """

    def __init__(
        self, place: Workplace, calendar: CalendarView, parent: QWidget, others: Sequence[CalendarView] = ()
    ) -> None:
        sentence = tr(
            "Only what is ticked goes out, with the next sync. "
            "The server may write to the guests of a meeting that changes."
        )
        title = tr("What “{calendar}” is used for", calendar=calendar.name)
        super().__init__(title, sentence, tr("Use it like this"), parent, width=520)
        self._place, self._calendar, self._others = place, calendar, others
        use, can_write = calendar.wanted or calendar.use, not calendar.is_read_only
        self.taken = self._check(tr("Take in what is in it"), is_on=use.is_chosen)
        self.returned = self._check(
            tr("Send back what is changed or removed here"), is_on=use.returns_changes, may=can_write
        )
        self.meetings = self._check(
            tr("Send meetings made in Liaison"),
            is_on=use.sends_meetings,
            may=can_write and calendar.holds_meetings,
        )
        self.commitments = self._check(
            tr("Send open commitments, as tasks"),
            is_on=use.sends_commitments,
            may=can_write and calendar.holds_todos,
        )
        self.reviews = self._check(
            tr("Send planned reviews"), is_on=use.sends_reviews, may=can_write and calendar.holds_meetings
        )
        is_chosen = calendar.is_detail_chosen or use.goes_out or use.detail.value != "full"
        self.detail = choice(
            [(key, tr(words)) for key, words, _said in _DETAILS], use.detail.value if is_chosen else "titles"
        )
        self.detail.setAccessibleName(tr("Others may know"))
        self.detail_label = Label(tr("Others may know"), Role.BODY, "ink-2")
        self.detail_label.setBuddy(self.detail)
        self.said = wrapped("", Role.SECONDARY)
        self.ceased = wrapped("", Role.SECONDARY)
        self.body.addWidget(self.ceased)
        self.sent = SentThere(takes_away=calendar.clears)
        self.body.addWidget(self.sent)
        self.body.addSpacing(scaled(8))
        for part in (self.detail_label, self.detail, self.said):
            part.setVisible(can_write)
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.detail.currentIndexChanged.connect(self._follow)
        self.sent.ways.currentIndexChanged.connect(self._tell_ceased)
        if calendar.is_read_only:
            self.body.addWidget(wrapped(tr("This calendar can only be read."), Role.SECONDARY))
        self.taken.toggled.connect(self._follow)
        for box in (self.meetings, self.commitments, self.reviews):
            box.toggled.connect(self._tell_ceased)
        self._may = {box: box.isEnabled() for box in self._outs()}
        self._follow()
        self.taken.setFocus()

    def _check(self, words: str, *, is_on: bool, may: bool = True) -> SideCheck:
        box = SideCheck(words, "ink-2")
        box.setChecked(is_on and may)
        box.setEnabled(may)
        self.body.addWidget(box)
        return box

    def _outs(self) -> tuple[SideCheck, ...]:
        return self.returned, self.meetings, self.commitments, self.reviews

    def _follow(self) -> None:
        """Who may only know busy times is sent meetings alone; the sentence says what others will read."""
        key = str(self.detail.currentData())
        for box in self._outs():
            is_told = key != "busy" or box not in {self.commitments, self.reviews}
            box.setEnabled(self._may[box] and self.taken.isChecked() and is_told)
        self._tell_ceased()
        self.detail.setEnabled(any(box.isEnabled() for box in self._outs()))
        self.said.setText(next(tr(said) for one, _words, said in _DETAILS if one == key))
        self.detail.setAccessibleDescription(self.said.text())

    def _tell_ceased(self) -> None:
        """What is made here goes to one calendar only: say which one it goes to no more."""
        meetings, commitments, reviews = (
            box.isChecked() and box.isEnabled() for box in (self.meetings, self.commitments, self.reviews)
        )
        names = [
            one.name
            for one in self._others
            if (meetings and one.use.sends_meetings)
            or (commitments and one.use.sends_commitments)
            or (reviews and one.use.sends_reviews)
        ]
        words = tr(
            "Each kind goes to one calendar only: no more of it goes to “{others}” then.",
            others=join_words(names),
        )
        self.ceased.setText(words if names else "")
        self.ceased.setVisible(bool(names))
        sends = (("meeting", meetings), ("commitment", commitments), ("review", reviews))
        self._ask_of_sent(frozenset(kind for kind, is_sent in sends if is_sent))

    def _ask_of_sent(self, kinds: frozenset[str]) -> None:
        """What is there and is sent no more; to those who may know busy times only other kinds are not left anyway."""
        is_busy = self.taken.isChecked() and self.detail.currentData() == "busy"
        found = ceasing(self._calendar, self._others, kinds, {"commitment", "review"} if is_busy else set())
        said = {
            True: tr("It is removed there with the next sync. Undo sends it again."),
            False: tr("It stays as it is there and does not follow what changes here."),
        }
        self.sent.ask(found, said)

    @property
    def takes_away(self) -> bool:
        """Whether what was sent and is sent no more is to be taken away."""
        return self.sent.isVisibleTo(self) and self.sent.takes_away

    def submit(self) -> None:
        """Keep it; what is ticked and not told to those who may only know busy times goes out again with titles."""
        calendar_id = self._calendar.id
        is_chosen = self.taken.isChecked()
        returned, meetings, commitments, reviews = (
            is_chosen and box.isChecked() and self._may[box] for box in self._outs()
        )
        detail = str(self.detail.currentData())
        takes_away = self.takes_away

        def op(desk: Desk) -> Changes:
            from liaison.desk.exports.choice import Detail  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.sync.accounts import use_calendar  # noqa: PLC0415 - as above
            from liaison.desk.sync.views import Use  # noqa: PLC0415 - as above

            use = Use(is_chosen, returned, meetings, commitments, reviews, Detail(detail))
            return use_calendar(desk, calendar_id, use, takes_away=takes_away)

        self.do_button.setEnabled(False)
        self._place.work.command(self, op, lambda _changes: self.accept(), self.refuse)
