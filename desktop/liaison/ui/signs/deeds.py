"""Taking the next step of a finding, letting it rest with a reason, and judging it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from liaison.model.date_words import said_as
from liaison.model.values import Judgement
from liaison.model.words import short_day, tr
from liaison.ui.page import Workplace

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.signs import FindingView
    from liaison.insight.signs import Step
    from liaison.model.values import Changes
    from liaison.ui.today.dialogs import AskDialog


class SignDeeds(QObject):
    """Acts on findings for ``owner``, the page or tab that shows them."""

    def __init__(self, place: Workplace, owner: QWidget) -> None:
        super().__init__(owner)
        self._place, self._owner = place, owner
        self.dialog: AskDialog | None = None

    def take(self, client_id: str, step: Step) -> None:
        """Open what a step asks for: an empty form with what is known filled in, a form, or a record."""
        from liaison.insight.signs import Deed  # noqa: PLC0415 - loaded when a step is taken
        from liaison.ui.editing import edit_record, new_record, open_record  # noqa: PLC0415 - see above

        if step.deed is Deed.NEW and step.kind == "contact_change" and step.record_id:
            from liaison.ui.person.contact_change import begin_contact_change  # noqa: PLC0415 - see above

            begin_contact_change(self._place, self._owner, step.record_id)
        elif step.deed is Deed.NEW and step.kind == "reset":
            from liaison.ui.resets import begin_reset  # noqa: PLC0415 - see above

            begin_reset(self._place, self._owner, client_id, dict(step.values).get("why", ""))
        elif step.deed is Deed.NEW and step.kind == "point":
            self._note_point(client_id, step)
        elif step.deed is Deed.NEW:
            new_record(self._place, self._owner, step.kind, client_id=client_id, presets=dict(step.values))
        elif step.deed is Deed.EDIT and step.kind == "reset":
            from liaison.ui.resets import evaluate_reset  # noqa: PLC0415 - see above

            evaluate_reset(self._place, self._owner, step.record_id)
        elif step.deed is Deed.EDIT:
            edit_record(self._place, self._owner, step.kind, step.record_id)
        else:
            open_record(self._place, self._owner, step.kind, step.record_id)

    def take_of(self, client_id: str, sign: str) -> None:
        """Take the step of what a sign finds now; where it finds nothing any more, open the client."""
        self._with_finding(client_id, sign, lambda view: self.take(client_id, view.finding.step))

    def offer_of(self, client_id: str, sign: str, at: QPoint) -> None:
        """Offer at a place on screen what can be done with what a sign finds now; else open the client."""
        self._with_finding(client_id, sign, lambda view: self.menu(view).popup(at))

    def _with_finding(self, client_id: str, sign: str, act: Callable[[FindingView], object]) -> None:
        def op(desk: Desk) -> FindingView | None:
            from liaison.desk.signs import client_signs  # noqa: PLC0415 - loaded on the record's thread

            found = client_signs(desk, client_id)
            return next((one for one in (*found.findings, *found.silenced) if one.finding.sign == sign), None)

        def go(view: FindingView | None) -> None:
            if view is None:
                self._place.navigator.go("client", id=client_id)
            else:
                act(view)

        self._place.work.run(self._owner, op, go, latest="step")

    def menu(self, view: FindingView) -> QMenu:
        """What can be done with a finding: its step first."""
        menu = QMenu(self._owner)
        menu.setAccessibleName(view.finding.sentence)
        if view.is_silenced:
            menu.addAction(tr("Let it speak again"), partial(self.wake, view))
        else:
            step = view.finding.step
            menu.addAction(step.words.replace("&", "&&"), partial(self.take, view.client_id, step))
            menu.addSeparator()
            menu.addAction(tr("Let it rest…"), partial(self.rest, view))
        if view.judgement is not Judgement.RIGHT:
            menu.addAction(tr("It is right"), partial(self.judge, view, Judgement.RIGHT))
        if view.judgement is not Judgement.FALSE_ALARM:
            menu.addAction(tr("It is a false alarm"), partial(self.judge, view, Judgement.FALSE_ALARM))
        menu.addSeparator()
        menu.addAction(tr("Thresholds of the signs"), self._go_thresholds)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _go_thresholds(self) -> None:
        self._place.navigator.go("settings", section="signs")

    def judge(self, view: FindingView, judgement: Judgement) -> None:
        """Say that it is right, or a false alarm."""
        finding = view.finding

        def op(desk: Desk) -> Changes:
            from liaison.desk.signs import judge  # noqa: PLC0415 - loaded on the record's thread

            return judge(desk, view.client_id, finding.sign, finding.since, judgement)

        self._place.work.command(self._owner, op, refreshes_owner=True)

    def wake(self, view: FindingView) -> None:
        """Let it speak again."""
        finding = view.finding

        def op(desk: Desk) -> Changes:
            from liaison.desk.signs import wake  # noqa: PLC0415 - loaded on the record's thread

            return wake(desk, view.client_id, finding.sign, finding.since)

        self._place.work.command(self._owner, op, refreshes_owner=True)

    def rest(self, view: FindingView) -> None:
        """Ask until when and why it can wait, then let it rest."""
        from liaison.ui.today.day_fields import tell_day  # noqa: PLC0415 - loaded when it is wanted
        from liaison.ui.today.dialogs import AskDialog, Asked, Words  # noqa: PLC0415 - see above

        finding = view.finding

        def act(dialog: AskDialog, values: dict[str, str]) -> None:
            def op(desk: Desk) -> Changes:
                from liaison.desk.finding import said_day  # noqa: PLC0415 - loaded on the record's thread
                from liaison.desk.signs import snooze  # noqa: PLC0415 - loaded on the record's thread

                until = said_day(desk, values["until"])
                return snooze(desk, view.client_id, finding.sign, finding.since, until=until, reason=values["reason"])

            self._place.work.command(dialog, op, lambda _changes: dialog.accept(), dialog.refuse, refreshes_owner=True)

        fields = (
            Asked("until", "date", is_needed=True, note=said_as(tr("Give a day ahead, as in “{span}” or “{date}”."))),
            Asked("reason", is_needed=True, note=tr("Say in a few words why it can wait.")),
        )
        dialog = AskDialog(Words(tr("Let it rest"), finding.sentence, tr("Let it rest")), fields, act, self._owner)
        tell_day(dialog, self._place, "until")
        self._open(dialog)

    def _note_point(self, client_id: str, step: Step) -> None:
        """Have what is to be raised worded, and note it among one's own points for the next call."""
        from liaison.ui.today.dialogs import AskDialog, Asked, Words  # noqa: PLC0415 - loaded when it is wanted

        def act(dialog: AskDialog, values: dict[str, str]) -> None:
            def op(desk: Desk) -> Changes:
                from liaison.desk.sheets import add_point  # noqa: PLC0415 - loaded on the record's thread

                return add_point(desk, client_id, values["point"])

            self._place.work.command(dialog, op, lambda _changes: dialog.accept(), dialog.refuse, refreshes_owner=True)

        sentence = tr("It stands among your points for the next call until it was said. It is no promise to them.")
        fields = (Asked("point", is_needed=True, note=tr("Say in a few words what to raise.")),)
        known = {"point": dict(step.values).get("what", "")}
        dialog = AskDialog(Words(step.words, sentence, tr("Add the point")), fields, act, self._owner, known)
        self._open(dialog)
        editor = dialog.form.editor("point")
        if isinstance(editor, QLineEdit):
            editor.setCursorPosition(0)  # one reads it from its beginning

    def _open(self, dialog: AskDialog) -> None:
        self.dialog = dialog
        forget: Callable[[], None] = self._forget
        dialog.finished.connect(forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None


def rests_until(view: FindingView) -> str:
    """How a finding that is silenced says so: until when and why, or that it was judged a false alarm."""
    if view.snoozed_until is not None:
        until = tr("rests until {day}", day=short_day(view.snoozed_until))
        return tr("{until}: {reason}", until=until, reason=view.snooze_reason) if view.snooze_reason else until
    return tr("judged a false alarm")
