"""Calendar accounts: which servers, which calendars, what goes in and out, and how the last sync went."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from functools import partial
from typing import TYPE_CHECKING

from liaison.model.words import clock_time, count, join_words, tr, week_day
from liaison.ui.long_work import Tell
from liaison.ui.page import Workplace
from liaison.ui.sync import keeper_of
from liaison.ui.sync.dialogs import AccountDialog, AddAccountDialog, UseDialog
from liaison.ui.sync.parting import RemoveAccountDialog
from liaison.ui.widgets import FramedDialog

from .listing import Listed, ListSection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from liaison.desk.context import Desk
    from liaison.desk.sync.views import Accounts, AccountView, CalendarView, Left


class CalendarsSection(ListSection):
    """Each account with its calendars below it."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(
            place,
            title,
            tr("Calendar accounts"),
            sentence=tr(
                "Liaison can keep in step with calendars on a server that speaks CalDAV. Nothing is sent unless you "
                "choose it for a calendar, for what is sent can be read by whoever sees that calendar. "
                "What comes in can be undone like an import."
            ),
            empty=(tr("There is no calendar account."), tr("Add one")),
        )
        self._accounts: dict[str, AccountView] = {}
        self._calendars: dict[str, CalendarView] = {}
        self.dialog: FramedDialog | None = None
        self.add = self.add_button("add", tr("Add an account…"), self._add, of_line=False)
        self.sync = self.add_button("sync", tr("Sync now"), self._sync, of_line=False)
        self.decide = self.add_button("decide", tr("Decide…"), self._decide, of_line=False)
        self.change = self.add_button("change", tr("Change…"), self._change)
        self.look = self.add_button("look", tr("Look for calendars again"), self._look)
        self.remove = self.add_button("remove", tr("Remove the account…"), self.remove_line)
        self.empty.followed.connect(self._add)
        self.list.opened.connect(lambda _row: self._change())
        self.decide.hide()
        place.work.long.ended.connect(self.load)

    def load(self) -> None:
        """List them."""

        def op(desk: Desk) -> Accounts:
            from liaison.desk.sync.accounts import accounts  # noqa: PLC0415 - loaded on the record's thread

            return accounts(desk)

        self.place.work.run(self, op, self._show, self.show_problem, latest="accounts")

    def _show(self, found: Accounts) -> None:
        self._accounts = {one.id: one for one in found.accounts}
        self._calendars = {one.id: one for account in found.accounts for one in account.calendars}
        today = self.place.clock.now().astimezone(self.place.zone).date()
        self.show_lines(list(_lines(found, self.place.zone, today)))
        self.sync.setVisible(any(one.use.is_chosen or one.clears for one in self._calendars.values()))
        self.decide.setVisible(found.conflicts > 0)
        self.decide.setText(count(found.conflicts, "Decide {n} conflict…", "Decide {n} conflicts…"))
        self.decide.setAccessibleName(self.decide.text())
        self.decide.updateGeometry()

    def _follow(self) -> None:
        super()._follow()
        is_account = self._account() is not None
        for button in (self.look, self.remove):
            button.setEnabled(is_account)

    def _key(self) -> str:
        row = self.list.current_row()
        return row.key if isinstance(row, Listed) else ""

    def _account(self) -> AccountView | None:
        return self._accounts.get(self._key())

    def _ask(self, dialog: FramedDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._asked)
        dialog.open()

    def _asked(self) -> None:
        self.dialog = None
        self.load()
        keeper_of(self.window(), self.place).plan()

    def _add(self) -> None:
        self._ask(AddAccountDialog(self.place, self.window()))

    def _sync(self) -> None:
        keeper_of(self.window(), self.place).sync()

    def _decide(self) -> None:
        from liaison.ui.sync.conflicts import ConflictsDialog  # noqa: PLC0415 - loaded when it is wanted

        self._ask(ConflictsDialog(self.place, self.window()))

    def _change(self) -> None:
        account, calendar = self._account(), self._calendars.get(self._key())
        if account is not None:
            self._ask(AccountDialog(self.place, account, self.window()))
        elif calendar is not None:
            others = [one for one in self._calendars.values() if one.id != calendar.id]
            dialog = UseDialog(self.place, calendar, self.window(), others)
            dialog.accepted.connect(partial(self._offer_sync, dialog))
            self._ask(dialog)

    def _offer_sync(self, dialog: UseDialog) -> None:
        """What was chosen happens with the next sync, which need not be long in coming."""
        if dialog.taken.isChecked() or dialog.takes_away:
            self.place.notices.offer(tr("This takes effect with the next sync."), tr("Sync now"), self._sync)

    def _look(self) -> None:
        account = self._account()
        if account is None:
            return
        account_id = account.id
        title = tr("Looking for calendars")

        def op(desk: Desk, tell: Tell) -> None:
            from liaison.desk.sync.accounts import look_again  # noqa: PLC0415 - loaded on the other thread

            look_again(desk, account_id, watch=partial(tell, 0, 0, title))

        self.place.work.long.start(self, title, op, None, self.show_problem, writes=True)

    def remove_line(self) -> None:
        """Let go of the account that is chosen, once it is said what becomes of what was sent there."""
        account = self._account()
        if account is None:
            return
        name = account.name

        def done(left: tuple[Left, ...]) -> None:
            said = tr("Let go of “{name}”. What came from it stays.", name=name)
            if left:
                stays = count(len(left), "{n} entry stays there", "{n} entries stay there")
                labels = join_words([one.label for one in left[:3]])
                said = tr("{said} {stays}: {labels}.", said=said, stays=stays, labels=labels)
            self.place.notices.say(said)

        self._ask(RemoveAccountDialog(self.place, account, self.window(), done))


def _lines(found: Accounts, zone: tzinfo, today: date) -> Iterator[Listed]:
    for account in found.accounts:
        yield Listed(account.id, account.name, _said(account, found.waiting, zone, today), bool(account.problem))
        for calendar in account.calendars:
            name = tr("{account} · {calendar}", account=account.name, calendar=calendar.name)
            yield Listed(calendar.id, name, _used(calendar), calendar.conflicts > 0)


def _said(account: AccountView, waiting: int, zone: tzinfo, today: date) -> str:
    if account.problem:
        return account.problem
    if account.synced_at is None:
        return tr("{user} · not synced yet", user=account.user_name)
    said = tr("{user} · synced {when}", user=account.user_name, when=_moment(account.synced_at, zone, today))
    if waiting:
        change = count(waiting, "{n} change waits to be sent", "{n} changes wait to be sent")
        return tr("{said} · {more}", said=said, more=change)
    return said


def _moment(at: datetime, zone: tzinfo, today: date) -> str:
    local = at.astimezone(zone)
    return tr("{day}, {time}", day=week_day(local.date(), today), time=clock_time(local))


def _used(calendar: CalendarView) -> str:
    """What a calendar is used for, in words."""
    use = calendar.use
    if not use.is_chosen:
        return _given_up(calendar)
    conflicts = count(calendar.conflicts, "{n} conflict", "{n} conflicts")
    parts = [use.told, *use.parts] if use.goes_out else [*use.parts]
    parts.append(count(calendar.entries, "{n} entry", "{n} entries"))
    parts = [conflicts, *parts] if calendar.conflicts else parts
    if calendar.refused:
        parts.append(count(calendar.refused, "{n} left aside", "{n} left aside"))
    return " · ".join(parts)


def _given_up(calendar: CalendarView) -> str:
    """A calendar that is not used, and what is in it all the same."""
    number = sum(calendar.sent.values())
    if not number:
        return tr("not used")
    if calendar.clears:
        return count(
            number,
            "not used · {n} entry from here goes away with the next sync",
            "not used · {n} entries from here go away with the next sync",
        )
    return count(number, "not used · {n} entry from here is in it", "not used · {n} entries from here are in it")
