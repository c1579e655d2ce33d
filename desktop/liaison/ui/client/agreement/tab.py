"""The Agreement tab: what both sides expect of each other, and how far it was kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.client.columns import TabColumns
from liaison.ui.client.lines import BLEED, LineList
from liaison.ui.client.quiet import Section
from liaison.ui.client.tab import ClientTab
from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.page import Workplace
from liaison.ui.widgets import Label

from .delegates import AgreementDelegate, CaseDelegate
from .sheet import AgreementSheet, SidePart
from .view_model import ClauseRow, agreement_rows, case_rows, terms_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaison.desk.agreements import AgreementPage, ClauseCases, ClauseDraft
    from liaison.desk.context import Desk
    from liaison.desk.drafts import DraftView
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

_WINDOW: Final = "agreement_window"


class AgreementTab(ClientTab):
    """Clauses left; the cases of the one chosen and the history of agreements right."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"agreement", "clause", "commitment", "slip", "interaction", "review", "client"}
    )

    def __init__(self, place: Workplace, client_id: str) -> None:
        super().__init__(place, client_id)
        self._page: AgreementPage | None = None
        self._chosen = ""
        self.sheet = AgreementSheet()
        self.cases = Section(tr("Cases"), on_canvas=True, inset=BLEED)
        self.case_list = LineList(CaseDelegate(), tr("Cases"))
        self.no_cases = Label("", colour="ink-2")
        self.history = Section(tr("All agreements"), on_canvas=False, inset=BLEED)
        self.agreement_list = LineList(AgreementDelegate(), tr("All agreements"))
        kept = place.state.get(_WINDOW, "365")
        self.sheet.windows.choose(kept if kept in {"30", "90", "365"} else "365")
        self._being_kept = ""
        self.keeper = DraftKeeper(place, _draft_key(client_id), self._typed, self)
        self._lay_out()
        self._connect()
        self.keeper.restore(self._take_up)

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(0)
        self.no_cases.setWordWrap(True)
        self.no_cases.setContentsMargins(0, 8, 0, 0)
        self.cases.body.addWidget(self.case_list)
        self.cases.add_inset(self.no_cases)
        self.history.add_link(tr("New agreement")).clicked.connect(self._new_agreement)
        self.history.body.addWidget(self.agreement_list)
        self.history.watch(self.agreement_list)
        self.sheet.add_part(self.history)
        column.addWidget(self.cases)
        column.addStretch(1)
        self.area = TabColumns(self.sheet, side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def _connect(self) -> None:
        self.sheet.windows.chosen.connect(self._window_chosen)
        self.sheet.quick.typed.connect(self._preview)
        self.sheet.quick.field.textChanged.connect(self.keeper.touch)
        self.sheet.quick.wanted.connect(self._add)
        self.sheet.opened.connect(self._open)
        for part in (self.sheet.ours, self.sheet.theirs):
            found = part.list
            found.opened.connect(lambda row: self._open("clause", row.id))
            found.chosen.connect(self._choose)
            found.menu_wanted.connect(self._show_menu)
            found.moved.connect(lambda by, part=part: self._move(part, by))
            found.trashed.connect(lambda part=part: self._trash(part))
        self.case_list.opened.connect(lambda row: self._open(row.kind, row.id))
        self.agreement_list.opened.connect(lambda row: self._edit(row.id))
        self.agreement_list.menu_wanted.connect(self._show_agreement_menu)

    @property
    def window_days(self) -> int:
        """Over how many days it is counted."""
        return int(self.sheet.windows.choice or "365")

    def first_focus(self) -> QWidget | None:
        """The first clause, or the line in which one is written."""
        part = next((one for one in (self.sheet.ours, self.sheet.theirs) if len(one.list)), None)
        return part.list if part is not None else self.sheet.quick.field

    def turn_to(self, client_id: str) -> bool:
        """The widgets stay; making them anew takes longer than reading an agreement."""
        self.keeper.switch(_draft_key(client_id))
        self.client_id = client_id
        self._page, self._chosen, self._being_kept = None, "", ""
        self.area.hide()
        self.area.verticalScrollBar().setValue(0)
        self.sheet.quick.field.setText("")
        self.keeper.drop_pending()
        self.keeper.restore(self._take_up)
        return True

    def _typed(self) -> Typed:
        field = self.sheet.quick.field
        return Typed(field.text(), self.client_id, field.cursorPosition())

    def _take_up(self, draft: DraftView | None) -> None:
        """Go on with a clause that was typed and not added."""
        if draft is not None and not self.sheet.quick.field.text():
            self.sheet.quick.field.setText(draft.text)
            self.keeper.drop_pending()

    def show_record(self, record_id: str) -> None:
        """Choose a clause."""
        self._chosen = record_id
        self._show_chosen()

    def refresh(self) -> None:
        """Read what is agreed again."""
        client_id, days = self.client_id, self.window_days

        def load(desk: Desk) -> AgreementPage | None:
            from liaison.desk.agreements import agreement_page  # noqa: PLC0415 - loaded on the record's thread
            from liaison.model.errors import NotFoundError  # noqa: PLC0415 - loaded on the record's thread

            try:
                return agreement_page(desk, client_id, days)
            except NotFoundError:  # the page says so in place of its tabs
                return None

        self.place.work.run(self, load, self._show, latest="agreement")

    def _show(self, page: AgreementPage | None) -> None:
        if page is not None:
            self._page = page
            offset = self.area.verticalScrollBar().value()
            self.sheet.show_page(page)
            rows = agreement_rows(page.agreements, page.day)
            self.agreement_list.set_rows(rows)
            self.history.setVisible(bool(rows))
            self._show_chosen()
            self.area.show()
            self.area.verticalScrollBar().setValue(offset)
        self.ready.emit()

    def _show_chosen(self) -> None:
        """The cases of the clause that is chosen; of the first one where none is."""
        if self._page is None:
            return
        clauses = self._page.clauses
        if all(one.id != self._chosen for one in clauses):
            self._chosen = clauses[0].id if clauses else ""
        for part in (self.sheet.ours, self.sheet.theirs):
            if not part.list.choose(self._chosen):
                part.list.clearSelection()
        self._show_cases()

    def _show_cases(self) -> None:
        assert self._page is not None
        clause = next((one for one in self._page.clauses if one.id == self._chosen), None)
        rows = case_rows(clause, self._page.day)
        self.cases.title.setText(clause.what if clause else tr("Cases"))
        self.cases.caption.setText(_caption(clause))
        self.case_list.set_rows(rows)
        self.case_list.setVisible(bool(rows))
        self.cases.rule.setVisible(not rows)
        self.no_cases.setVisible(not rows)
        self.no_cases.setText(_nothing(clause))

    def _choose(self, row: object) -> None:
        if isinstance(row, ClauseRow) and self._page is not None and row.id != self._chosen:
            self._chosen = row.id
            self._show_cases()

    def _window_chosen(self, key: str) -> None:
        self.place.state.put(_WINDOW, key)
        self.refresh()

    def _preview(self, text: str) -> None:
        def op(_desk: Desk) -> ClauseDraft | None:
            from liaison.desk.agreements import read_clause  # noqa: PLC0415 - loaded on the record's thread

            return read_clause(text) if text else None

        def show(draft: ClauseDraft | None) -> None:
            self.sheet.quick.say(_understood(draft) if draft is not None else "")

        self.place.work.run(self, op, show, lambda _error: self.sheet.quick.say(""), latest="clause")

    def _add(self, text: str) -> None:
        client_id = self.client_id
        if text == self._being_kept:
            return

        def op(desk: Desk) -> Changes:
            from liaison.desk.agreements import add_clause  # noqa: PLC0415 - loaded on the record's thread

            return add_clause(desk, client_id, text)

        def done(_changes: Changes) -> None:
            is_here = self.client_id == client_id
            self._being_kept = "" if is_here else self._being_kept
            if is_here and self.sheet.quick.field.text().strip() == text:
                self.sheet.quick.field.setText("")
                self.keeper.drop()
            elif not is_here:
                self._forget_kept(client_id, text)

        def failed(error: LiaisonError) -> None:
            self._being_kept = ""
            self.sheet.quick.refuse(error)

        self._being_kept = text
        self.place.work.command(self, op, done, failed, refreshes_owner=True)

    def _forget_kept(self, client_id: str, text: str) -> None:
        """What was typed for another client was added since; what was typed there after it stays."""

        def op(desk: Desk) -> None:
            from liaison.desk.drafts import drop_draft, read_draft  # noqa: PLC0415 - loaded on the record's thread

            draft = read_draft(desk, _draft_key(client_id))
            if draft is not None and draft.text.strip() == text:
                drop_draft(desk, _draft_key(client_id))

        self.place.work.write(self, op)

    def _move(self, part: SidePart, by: int) -> None:
        row = part.list.current_row()

        def op(desk: Desk) -> Changes:
            from liaison.desk.agreements import move_clause  # noqa: PLC0415 - loaded on the record's thread

            return move_clause(desk, row.id, by)

        if isinstance(row, ClauseRow):
            self.place.work.command(self, op, refreshes_owner=True)

    def _trash(self, part: SidePart) -> None:
        from liaison.ui.editing import trash_record  # noqa: PLC0415 - forms are loaded when they are wanted

        row = part.list.current_row()
        if isinstance(row, ClauseRow):
            trash_record(self.place, self, "clause", row.id)

    def _open(self, kind: str, record_id: str) -> None:
        from liaison.ui.editing import edit_record, open_record  # noqa: PLC0415 - loaded when they are wanted

        if kind in {"clause", "agreement"}:
            edit_record(self.place, self, kind, record_id)
        else:
            open_record(self.place, self, kind, record_id)

    def _edit(self, agreement_id: str) -> None:
        self._open("agreement", agreement_id)

    def _new_agreement(self) -> None:
        from liaison.ui.editing import new_record  # noqa: PLC0415 - forms are loaded when they are wanted

        new_record(self.place, self, "agreement", client_id=self.client_id)

    def made_menu(self, row: ClauseRow) -> QMenu:
        """What can be done with a clause."""
        from liaison.ui.editing import record_menu  # noqa: PLC0415 - forms are loaded when they are wanted

        menu = record_menu(self.place, self, "clause", row.id)
        part = self.sheet.ours if row.side is self.sheet.ours.side else self.sheet.theirs
        _put_first(
            menu, ((tr("Move up"), lambda: self._move(part, -1)), (tr("Move down"), lambda: self._move(part, 1)))
        )
        return menu

    def _show_menu(self, row: ClauseRow, at: QPoint) -> None:
        _pop_up(self.made_menu(row), at)

    def _show_agreement_menu(self, row: object, at: QPoint) -> None:
        from liaison.ui.editing import record_menu  # noqa: PLC0415 - forms are loaded when they are wanted

        agreement_id = getattr(row, "id", "")
        menu = record_menu(self.place, self, "agreement", agreement_id)
        if getattr(row, "is_in_force", False):
            _put_first(menu, ((tr("End this agreement"), lambda: self._end(agreement_id)),))
        _pop_up(menu, at)

    def _end(self, agreement_id: str) -> None:
        def op(desk: Desk) -> Changes:
            from liaison.desk.agreements import end_agreement  # noqa: PLC0415 - loaded on the record's thread

            return end_agreement(desk, agreement_id)

        self.place.work.command(self, op, refreshes_owner=True)


def _draft_key(client_id: str) -> str:
    return f"clause:{client_id}"


def _put_first(menu: QMenu, entries: tuple[tuple[str, Callable[[], object]], ...]) -> None:
    first = next(iter(menu.actions()), None)
    for words, act in entries:
        action = menu.addAction(words)
        action.triggered.connect(lambda _checked=False, act=act: act())
        if first is not None:
            menu.insertAction(first, action)
    if first is not None:
        menu.insertSeparator(first)


def _pop_up(menu: QMenu, at: QPoint) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def _caption(clause: ClauseCases | None) -> str:
    if clause is None or not clause.cases:
        return ""
    return tr("{kept} of {total} kept", kept=clause.kept, total=len(clause.cases))


def _nothing(clause: ClauseCases | None) -> str:
    if clause is None:
        return tr("Choose a clause to see what it is measured on.")
    if not clause.is_measured:
        return tr("This clause is kept in words; nothing in the record measures it.")
    return tr("No case in this window.")


def _understood(draft: ClauseDraft) -> str:
    whose = tr("Binds us") if draft.side.value == "ours" else tr("Binds them")
    return tr("{whose}: {terms}", whose=whose, terms=terms_of(draft))
