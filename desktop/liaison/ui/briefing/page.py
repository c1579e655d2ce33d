"""The briefing page: one sheet to read before a call, and beside it what one does before and during it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.call import CallPanel, calls_of, start_call
from liaison.ui.editing import open_sources
from liaison.ui.page import Page, Workplace
from liaison.ui.widgets import Columns, EmptyState, PageScroll
from liaison.ui.widgets.painted import AfterPaint
from liaison.ui.widgets.walking import ScrollsWithLine

from .before import BeforeColumn
from .deeds import SheetDeeds
from .keys import SheetKeys
from .output import SheetOutput
from .sheet import BriefingSheet
from .tools import SheetTools
from .view_model import SheetRow, foot_words, sheet_rows

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.views.sheet import SheetView
    from liaison.model.briefing import Line, Section
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

_SIDE: Final = 464
_GAP: Final = 32
_MAIN: Final = 680
_ANY_HEIGHT: Final = 16_777_215


class BriefingPage(Page):
    """The sheet of one call. Places say ``client`` and, where wanted, ``meeting`` and ``occurrence``, or a ``day``."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._args: Mapping[str, str] = {}
        self.view: SheetView | None = None
        self._seen: tuple[Section, ...] = ()
        self.panel: CallPanel | None = None
        self._calls = calls_of(place)
        self.deeds = SheetDeeds(place, self)
        self.output = SheetOutput(place, self)
        self.sheet, self.before = BriefingSheet(), BeforeColumn(place, self.deeds)
        self.bar = SheetTools()
        self.missing = EmptyState("", tr("See all clients"))
        self._lay_out()
        self._connect()
        self.keys = SheetKeys(place, self)

    def _lay_out(self) -> None:
        self.side = QWidget()
        self._side = QVBoxLayout(self.side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.addWidget(self.before)
        self._side.addStretch(0)
        main = QWidget()
        over = QVBoxLayout(main)
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self.sheet)
        over.addStretch(1)
        self.columns = Columns(main, self.side, side_width=_SIDE, gap=_GAP, main_width=_MAIN)
        self.area = PageScroll(is_steady=True)
        self.area.setAccessibleName(tr("Briefing"))
        self.area.verticalScrollBar().valueChanged.connect(self._keep_notes_in_view)
        self.missing.hide()
        self.area.body.addWidget(self.missing, 0, Qt.AlignmentFlag.AlignTop)
        self.area.body.addWidget(self.columns, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    def _connect(self) -> None:
        self._rest = AfterPaint(self, lambda: self._load(is_whole=True, is_rest=True))
        self.bar.printed.connect(self.output.print)
        self.bar.exported.connect(self.output.pdf)
        self.bar.menu_wanted.connect(self.output.offer)
        self.bar.started.connect(self.start_call)
        self.sheet.list.followed.connect(self.follow)
        self._calls.changed.connect(self._calls_changed)
        self._calls.ticked.connect(self._show_rows)
        self.missing.followed.connect(lambda: self.place.navigator.go("clients"))
        ScrollsWithLine(self.sheet.list, self.area)
        for line in (self.before.point_line, self.before.fact_line):
            line.left.connect(self.sheet.list.setFocus)

    def name(self) -> str:
        """Whose briefing it is."""
        return "" if self.view is None else self.view.briefing.title

    def meta(self) -> str:
        """When and where the call is, since when it goes on, and what the sheet was drawn from."""
        if self.view is None:
            return " "
        facts = list(self.view.briefing.facts)
        said = self.panel.meta() if self.panel is not None else ""
        return " · ".join([*facts[:1], said, *facts[1:]] if said else facts)

    def tools(self) -> QWidget | None:
        """Print, export, and the step that comes next."""
        return self.bar

    def rail_entry(self) -> str:
        """The client's entry."""
        return f"client:{self._args.get('client', '')}"

    def first_focus(self) -> QWidget | None:
        """The notes of the call that goes on, else the sheet, whose lines the arrow keys walk."""
        return self.panel.first_focus() if self.panel is not None else self.sheet.list

    def concerned(self, changes: Changes) -> bool:
        """Everything may stand on a sheet."""
        return bool(changes)

    def show_args(self, args: Mapping[str, str]) -> None:
        """Show another call's sheet from its top, or the same one where it was."""
        if dict(args) != dict(self._args):
            self._args = dict(args)
            self.view, self._seen, self.deeds.call = None, (), None
            self.columns.setUpdatesEnabled(False)  # what it shows is another call's until this one is read
            self.area.verticalScrollBar().setValue(0)
        self._calls.load()
        self.refresh()

    def refresh(self) -> None:
        """Compose it again; at first without what trends and signs say where that takes longer, so that it is there."""
        self._load(is_whole=self.view is not None)

    def _load(self, *, is_whole: bool, is_rest: bool = False) -> None:
        """Compose the sheet; the rest of one that was shown already is not, once the page is left."""
        args, rest = self._args, self._rest

        def compose(desk: Desk) -> tuple[SheetView, bool] | None:
            if is_rest and not rest.is_wanted:
                return None
            from liaison.desk.sheets import are_at_hand, sheet  # noqa: PLC0415 - loaded on the record's thread

            from .asked import NothingMore, call_asked  # noqa: PLC0415 - as light, but not needed on the window's thread

            call = call_asked(desk, args)
            with_all = is_whole or are_at_hand(desk, call.client_id)
            return sheet(desk, call, insights=None if with_all else NothingMore()), with_all

        def show(found: tuple[SheetView, bool] | None) -> None:
            if found is None:
                return
            view, with_all = found
            self._show(view)
            if with_all:
                self._note_seen(view)
            else:
                self._rest.want()

        self.place.work.run(self, compose, show, self._show_missing, latest="briefing")

    def _show(self, view: SheetView) -> None:
        is_other = self.view is None or self.view.call != view.call
        self.view, self.deeds.call = view, view.call
        self.missing.hide()
        self.columns.setUpdatesEnabled(True)
        self.columns.show()
        self.bar.set_ready(is_ready=True)
        self.output.briefing, self.output.call = view.briefing, view.call
        if is_other:
            self.before.turn_to(view.call)
        self._show_rows()
        self.before.show_view(view)
        self._show_panel()
        if is_other:
            QTimer.singleShot(0, self, self._show_notes)  # once they have their place
        self.headline_changed.emit()
        self.ready.emit()

    def _show_missing(self, error: LiaisonError) -> None:
        """There is no such client, or no such call any more."""
        self.view = self.output.briefing = None
        self.columns.hide()
        self.columns.setUpdatesEnabled(True)
        self.bar.set_ready(is_ready=False)
        self.missing.sentence.setText(str(error))
        self.missing.show()
        self.headline_changed.emit()
        self.ready.emit()

    def _show_rows(self) -> None:
        if self.view is None:
            return
        briefing, offset = self.view.briefing, self.area.verticalScrollBar().value()
        rows = sheet_rows(briefing, self._is_ticked)
        self.sheet.show_rows(rows, briefing.client, foot_words(briefing, self.place.zone))
        self.area.verticalScrollBar().setValue(offset)

    def _is_ticked(self, line: Line) -> bool:
        return self.panel is not None and self.panel.is_ticked(line)

    def _note_seen(self, view: SheetView) -> None:
        """What was shown counts as seen; said once for the same lines."""
        if view.briefing.sections == self._seen:
            return
        self._seen = view.briefing.sections

        def op(desk: Desk) -> None:
            from liaison.desk.sheets import seen  # noqa: PLC0415 - loaded on the record's thread

            seen(desk, view.call, view.briefing)

        self.place.work.write(self, op)

    def follow(self, row: SheetRow) -> None:
        """Open what a line rests on: one record at once, several from a menu at the line.

        A meeting of which nothing is written down is written up, and what is not known can be added.
        """
        if row.is_to_write and row.sources:
            from liaison.ui.call.after import write_up_meeting  # noqa: PLC0415 - loaded when it is wanted

            write_up_meeting(self.place, self, row.sources[0].id)
        elif row.is_gap and row.line is not None and self.deeds.fill(row.line):
            return
        elif row.sources:
            records = [(one.kind, one.id) for one in row.sources]
            open_sources(self.place, self.sheet.list, records, at=self.sheet.list.below_current())

    def start_call(self) -> None:
        """Begin the call: the notes stand beside the sheet."""
        view = self.view
        if view is None or self.panel is not None:
            return
        theirs = tuple(one.person_id for one in view.attendees if one.is_expected)
        ours = tuple(one.colleague_id for one in view.ours if one.is_expected)
        start_call(self.place, view.call, view.briefing.title, theirs=theirs, ours=ours)

    def can_tick(self, row: SheetRow) -> bool:
        """Whether a line is a point or a promise that the call that goes on can tick off."""
        return self.panel is not None and row.line is not None and self.panel.can_tick(row.line)

    def tick(self, row: SheetRow) -> None:
        """In a call: what the line is about was discussed, or was not after all."""
        if self.panel is not None and row.line is not None:
            self.panel.tick(row.line)

    def _calls_changed(self) -> None:
        if self.view is not None:
            self._show_panel()
            self._show_rows()
            self.headline_changed.emit()

    def _show_panel(self) -> None:
        """The notes while this call goes on, else what comes before it."""
        is_on = self.view is not None and self._calls.is_running(self.view.call)
        if is_on == (self.panel is not None):
            return
        old, self.panel = self.panel, None
        if old is not None:
            self._side.removeWidget(old)
            self.bar.show_call(None, None)
            old.hide()
            old.deleteLater()
        if is_on and self.view is not None:
            self.panel = CallPanel(self.place, self.view.call, self.side)
            self._side.insertWidget(1, self.panel, 1)
            self.panel.show()
            self.bar.show_call(self.panel.timer, self.panel.end_button)
            self.panel.headline_changed.connect(self.headline_changed)
        self.before.setVisible(self.panel is None)
        self._keep_notes_in_view()
        self.keys.set_in_call(is_on=self.panel is not None)
        focus = self.first_focus()
        if focus is not None and self.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_notes(self) -> None:
        """Below the sheet, the notes are looked for where the keyboard is."""
        panel = self.panel
        if panel is None or not self.columns.is_stacked:
            return
        if panel.board is None:
            self.area.ensureWidgetVisible(panel.elsewhere)
        else:
            panel.board.text.focus_in_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tools are as wide as the right column where there is one, the sheet as tall as the page."""
        super().resizeEvent(event)
        self.bar.fit(0 if self.columns.is_stacked else _SIDE, self.width())
        self.sheet.set_floor(0 if self.columns.is_stacked else self._room)
        self._keep_notes_in_view()
        if self.panel is not None and self.panel.first_focus().hasFocus():
            QTimer.singleShot(0, self.panel, self._show_notes)  # once what is inside has found its place

    @property
    def _room(self) -> int:
        """How tall the page is inside."""
        margins = self.area.body.contentsMargins()
        return max(0, self.height() - margins.top() - margins.bottom())

    def _keep_notes_in_view(self) -> None:
        """In a call the notes beside a sheet that is taller than the page stay where they are while it scrolls."""
        panel = self.panel
        stays = panel is not None and not self.columns.is_stacked and panel.minimumSizeHint().height() <= self._room
        if panel is not None:
            panel.setMaximumHeight(self._room if stays else _ANY_HEIGHT)
        self._side.setContentsMargins(0, self.area.verticalScrollBar().value() if stays else 0, 0, 0)
