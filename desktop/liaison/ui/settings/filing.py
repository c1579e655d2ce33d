"""Filing: what filing meetings by hand has taught, to be changed or forgotten."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.theme import scaled
from liaison.ui.widgets import FramedDialog, typed_choice

from .listing import Listed, ListSection

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.filing_rules import FilingRule
    from liaison.model.values import Changes

Clients = tuple[tuple[str, str], ...]


class FilingSection(ListSection):
    """Every rule with where it leads."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(
            place,
            title,
            tr("What filing has taught"),
            sentence=tr(
                "When you file a meeting by hand, Liaison learns where meetings with that domain or address go from "
                "now on. What was filed stays where it is when you change or forget that."
            ),
            empty=(tr("Nothing was learned yet."), tr("See what waits for a client")),
        )
        self._rules: dict[str, FilingRule] = {}
        self.dialog: ChooseClient | None = None
        self.add_button("change_rule", tr("Another client…"), self.change)
        self.add_button("forget_rule", tr("Forget it"), self.remove_line)
        waiting = self.add_button("waiting", tr("File what waits…"), self._file_waiting, of_line=False)
        waiting.setAccessibleName(tr("File what waits for a client…"))
        self.empty.followed.connect(self._file_waiting)
        self.list.opened.connect(lambda _row: self.change())

    def load(self) -> None:
        """List them."""

        def op(desk: Desk) -> tuple[FilingRule, ...]:
            from liaison.desk.filing_rules import list_rules  # noqa: PLC0415 - loaded on the record's thread

            return list_rules(desk)

        self.place.work.run(self, op, self._show, self.show_problem, latest="rules")

    def _show(self, rules: tuple[FilingRule, ...]) -> None:
        self._rules = {rule.id: rule for rule in rules}
        self.show_lines(
            [
                Listed(
                    rule.id,
                    rule.what,
                    tr("Meetings with it go to {client}", client=rule.client)
                    if rule.client
                    else tr("Its client is in the trash, so it leads nowhere"),
                    is_problem=not rule.client,
                )
                for rule in rules
            ]
        )

    def _file_waiting(self) -> None:
        self.place.commands.run("file_waiting")

    def _chosen(self) -> FilingRule | None:
        row = self.list.current_row()
        return self._rules.get(row.key) if isinstance(row, Listed) else None

    def change(self) -> None:
        """Ask where the rule that is chosen leads from now on."""
        rule = self._chosen()
        if rule is None:
            return

        def op(desk: Desk) -> Clients:
            from liaison.desk.unfiled import clients_to_choose  # noqa: PLC0415 - loaded on the record's thread

            return clients_to_choose(desk)

        def ask(clients: Clients) -> None:
            self.dialog = ChooseClient(rule, clients, lambda client_id: self._keep(rule.id, client_id), self.window())
            self.dialog.finished.connect(self._forget)
            self.dialog.open()

        self.place.work.run(self, op, ask, self.show_problem)

    def _forget(self) -> None:
        self.dialog = None

    def _keep(self, rule_id: str, client_id: str) -> None:
        def op(desk: Desk) -> Changes:
            from liaison.desk.filing_rules import change_rule  # noqa: PLC0415 - loaded on the record's thread

            return change_rule(desk, rule_id, client_id)

        self.place.work.command(self, op, lambda _changes: self.load(), self.show_problem)

    def remove_line(self) -> None:
        """Forget the rule that is chosen."""
        rule = self._chosen()
        if rule is None:
            return
        rule_id = rule.id

        def op(desk: Desk) -> Changes:
            from liaison.desk.filing_rules import remove_rule  # noqa: PLC0415 - loaded on the record's thread

            return remove_rule(desk, rule_id)

        self.place.work.command(self, op, lambda _changes: self.load(), self.show_problem)


class ChooseClient(FramedDialog):
    """Where meetings of a rule go from now on; ``act`` gets the client."""

    def __init__(self, rule: FilingRule, clients: Clients, act: Callable[[str], object], parent: QWidget) -> None:
        sentence = tr("What was filed by it stays where it is.")
        super().__init__(tr("Meetings with {what}", what=rule.what), sentence, tr("Change"), parent, width=400)
        self._act = act
        self.client = typed_choice()
        self.client.setAccessibleName(tr("Client"))
        self.client.setFixedHeight(scaled(32))
        for client_id, name in clients:
            self.client.addItem(name, client_id)
        self.client.setCurrentIndex(self.client.findData(rule.client_id))
        self.body.addWidget(self.client)
        self.client.setFocus()

    def submit(self) -> None:
        """Hand it over, once the client is one there is."""
        place = self.client.findText(self.client.currentText(), Qt.MatchFlag.MatchFixedString)
        if place < 0:
            self.say_problem(tr("Choose a client."))
            return
        self.accept()
        self._act(str(self.client.itemData(place)))
