"""Search results: everything that has the words, newest first, narrowed by kind, client and date."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.model.clock import today
from liaison.model.words import count, short_day, tr
from liaison.ui.page import Page, Workplace
from liaison.ui.theme import scaled
from liaison.ui.widgets import PAGE_MARGIN, ComboBox, EmptyState, RowList, SegmentedControl, Sheet
from liaison.ui.widgets.flow import FlowLayout

from .groups import icon_of
from .results_list import FurtherRow, ResultDelegate, ResultRow
from .rows import plain

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.search_pages import Narrowed, Result, ResultPage

_PAUSE_MS: Final = 80
#: So close to its end the list asks for more.
_NEAR: Final = 200
_SPANS: Final = {"month": 31, "quarter": 92, "year": 366}


class SearchPage(Page):
    """What is typed, what it is narrowed to, and the results; arguments are query, which, client and span."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._rows: tuple[ResultRow, ...] = ()
        self._more: int | None = None
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr("Words in notes, commitments, registers and names"))
        self.edit.setAccessibleName(tr("Search for"))
        self.edit.setClearButtonEnabled(True)
        self.which = SegmentedControl(
            [
                ("all", tr("All")),
                ("notes", tr("Notes")),
                ("commitments", tr("Commitments")),
                ("registers", tr("Registers")),
                ("names", tr("Names")),
                ("other", tr("Other")),
            ],
            tr("Kinds of record"),
        )
        self.client, self.span = _choice(tr("Client"), tr("Every client")), _choice(tr("When"), tr("At any time"))
        for key, text in (("month", tr("Past month")), ("quarter", tr("Past quarter")), ("year", tr("Past year"))):
            self.span.addItem(text, key)
        self.list = RowList(
            ResultDelegate(), tr("Results"), key=lambda row: row.key, words=lambda row: row.words, open_on_click=True
        )
        self.nothing = EmptyState(tr("Type a word to search for."), tr("Search everything"))
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 24)
        column.setSpacing(16)
        first, second = FlowLayout(), QHBoxLayout()
        second.setSpacing(8)
        self.edit.setFixedHeight(scaled(32))
        for field in (self.edit, self.client, self.span):
            first.addWidget(field)
        first.grow(self.edit)
        second.addWidget(self.which)
        second.addStretch(1)
        rows = QVBoxLayout()
        rows.setSpacing(8)
        rows.addLayout(first)
        rows.addLayout(second)
        column.addLayout(rows)
        sheet = Sheet(margins=(0, 4, 0, 4))
        self.nothing.setContentsMargins(20, 8, 20, 8)
        sheet.body.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)
        sheet.body.addWidget(self.list, 1)
        column.addWidget(sheet, 1)

    def _connect(self) -> None:
        self.edit.textEdited.connect(lambda _text: self._timer.start())
        self.edit.returnPressed.connect(self._go_to_list)
        self._timer.timeout.connect(self._typed)
        self.which.chosen.connect(lambda _key: self._typed())
        self.client.activated.connect(lambda _at: self._typed())
        self.span.activated.connect(lambda _at: self._typed())
        self.list.opened.connect(self._open)
        self.nothing.followed.connect(self._widen)
        self.list.verticalScrollBar().valueChanged.connect(lambda _value: self._maybe_more())

    def name(self) -> str:
        """Search."""
        return tr("Search")

    def subtitle(self) -> str:
        """How much is shown."""
        number = count(len(self._rows), "{n} result", "{n} results")
        if not self.edit.text().strip():
            return ""
        return tr("{results}, more to come", results=number) if self._more is not None else number

    def first_focus(self) -> QWidget | None:
        """The field."""
        return self.edit

    def show_args(self, args: Mapping[str, str]) -> None:
        """Search for what the place says."""
        self.edit.setText(args.get("query", ""))
        self.which.choose(args.get("which", "all"))
        self.span.setCurrentIndex(max(0, self.span.findData(args.get("span", ""))))
        self._load_clients(args.get("client", ""))

    def refresh(self) -> None:
        """Search again from the beginning."""
        self._ask(None)

    def _load_clients(self, chosen: str) -> None:
        def op(desk: Desk) -> tuple[tuple[str, str], ...]:
            from liaison.desk.search_pages import client_names  # noqa: PLC0415 - loaded on the record's thread

            return client_names(desk)

        def show(clients: tuple[tuple[str, str], ...]) -> None:
            while self.client.count() > 1:
                self.client.removeItem(1)
            for client_id, name in clients:
                self.client.addItem(name, client_id)
            self.client.setCurrentIndex(max(0, self.client.findData(chosen)))
            self.refresh()

        self.place.work.run(self, op, show, latest="clients")

    def _typed(self) -> None:
        args = {
            "query": self.edit.text().strip(),
            "which": self.which.choice,
            "client": str(self.client.currentData() or ""),
            "span": str(self.span.currentData() or ""),
        }
        self.place.navigator.settle(**{key: value for key, value in args.items() if value and value != "all"})
        self.refresh()

    def _ask(self, before: int | None) -> None:
        query, which = self.edit.text().strip(), self.which.choice or "all"
        client_id, since = str(self.client.currentData() or "") or None, self._since()

        def op(desk: Desk) -> ResultPage:
            from liaison.desk.search_pages import Narrowed, Which, results_of  # noqa: PLC0415 - see Work

            narrowed: Narrowed = Narrowed(Which(which), client_id, since)
            return results_of(desk, query, narrowed, before=before)

        self.place.work.run(self, op, lambda page: self._show(page, before), latest="search")

    def _since(self) -> date | None:
        days = _SPANS.get(str(self.span.currentData() or ""))
        return today(self.place.clock, self.place.zone) - timedelta(days=days) if days else None

    def _show(self, page: ResultPage, before: int | None) -> None:
        day = today(self.place.clock, self.place.zone)
        made = tuple(_row(one, day) for one in page.results)
        self._rows = made if before is None else (*self._rows, *made)
        self._more = page.more
        further = (FurtherRow(page.more),) if page.more is not None else ()
        if before is None:
            self.list.scrollToTop()
        self.list.set_rows((*self._rows, *further))
        is_empty = not self._rows and not further
        self.nothing.setVisible(is_empty)
        self.list.setVisible(not is_empty)
        has_words = bool(self.edit.text().strip())
        self._say_nothing(has_words=has_words)
        self.headline_changed.emit()
        self.ready.emit()

    @property
    def _is_narrowed(self) -> bool:
        is_some = (self.which.choice or "all") != "all"
        return is_some or bool(self.client.currentData() or self.span.currentData())

    def _say_nothing(self, *, has_words: bool) -> None:
        """The way out: take off what it is narrowed to, else type other words."""
        sentence = tr("Nothing has these words.") if has_words else tr("Type a word to search for.")
        link = tr("Search everything") if self._is_narrowed else tr("Type other words")
        self.nothing.sentence.setText(sentence)
        if self.nothing.link is not None:
            self.nothing.link.setText(link)
            self.nothing.link.setAccessibleName(link)
            self.nothing.link.setVisible(has_words)
        self.nothing.setAccessibleName(f"{sentence} {link}" if has_words else sentence)

    def _widen(self) -> None:
        """Search everywhere and always; where that was done, another word is to be typed."""
        if not self._is_narrowed:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edit.selectAll()
            return
        self.which.choose("all")
        self.client.setCurrentIndex(0)
        self.span.setCurrentIndex(0)
        self._typed()

    def _maybe_more(self) -> None:
        bar = self.list.verticalScrollBar()
        if self._more is not None and bar.maximum() > 0 and bar.value() > bar.maximum() - _NEAR:
            more, self._more = self._more, None
            self._ask(more)

    def _open(self, row: object) -> None:
        from liaison.ui.editing import open_record  # noqa: PLC0415 - loaded when first used

        if isinstance(row, FurtherRow):
            self._ask(row.more)
        elif isinstance(row, ResultRow):
            open_record(self.place, self, row.kind, row.record_id)

    def _go_to_list(self) -> None:
        if self._rows:
            self.list.choose(self._rows[0].key)
            self.list.setFocus(Qt.FocusReason.TabFocusReason)


def _choice(name: str, every: str) -> ComboBox:
    box = ComboBox()
    box.setAccessibleName(name)
    box.addItem(every, "")
    box.setFixedHeight(scaled(32))
    box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(14)
    return box


def _row(one: Result, day: date) -> ResultRow:
    detail = " · ".join(part for part in (one.client, short_day(one.day, day) if one.day else "") if part)
    title = one.title or one.snippet or plain(one.kind_words)
    around = one.snippet if one.title else ()
    second = ((f"{one.kind_words} · ", False), *around) if around else plain(one.kind_words)
    mark = one.side.value if one.side is not None else icon_of(one.kind)
    return ResultRow(one.kind, one.record_id, title, second, detail, mark)
