"""The page of one review: the sheet on the left, on the right what is decided and when the next one is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.model.briefing import PartKey, ReviewKey
from liaison.model.values import ReviewStatus
from liaison.model.words import tr
from liaison.ui.briefing.output import OutputWords, SheetOutput
from liaison.ui.briefing.sheet import BriefingSheet
from liaison.ui.briefing.tools import SheetTools
from liaison.ui.briefing.view_model import SheetRow, foot_words, sheet_rows
from liaison.ui.editing import new_record, open_sources
from liaison.ui.page import Page, Workplace
from liaison.ui.widgets import Columns, EmptyState, PageScroll
from liaison.ui.widgets.painted import AfterPaint
from liaison.ui.widgets.walking import ScrollsWithLine

from .deeds import ReviewPageDeeds
from .side import ReviewSide

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.reviews import ReviewSheet
    from liaison.model.errors import LiaisonError

_SIDE: Final = 424
_GAP: Final = 32
_MAIN: Final = 720
#: What is added where a section says that something is missing.
_MISSING: Final[dict[PartKey, str]] = {
    ReviewKey.RESULTS: "result",
    ReviewKey.GOALS: "goal",
    ReviewKey.REGISTERS: "feedback",
}


class ReviewPage(Page):
    """The review of a ``client``: the one that ``review`` names, else the next."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "review", "client", "commitment", "slip", "goal", "goal_reading", "entry", "clause", "agreement",
            "interaction", "attendance", "person", "stakeholder", "contact_change", "reset", "finding", "setting",
        }
    )  # fmt: skip

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._args: Mapping[str, str] = {}
        self.view: ReviewSheet | None = None
        words = OutputWords(tr("Copied the review as text"), tr("Export the review"), tr("Print the review"))
        self.output = SheetOutput(place, self, words)
        self.sheet = BriefingSheet()
        self.sheet.list.setAccessibleName(tr("Review"))
        self.bar = SheetTools(tr("Review"), tr("Hold the review"))
        self.side = ReviewSide(place)
        self.deeds = ReviewPageDeeds(self)
        self.missing = EmptyState("", tr("See all clients"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        main = QWidget()
        over = QVBoxLayout(main)
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self.sheet)
        over.addStretch(1)
        beside = QWidget()
        self._beside = QVBoxLayout(beside)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.addWidget(self.side)
        self._beside.addStretch(1)
        self.columns = Columns(main, beside, side_width=_SIDE, gap=_GAP, main_width=_MAIN)
        self.columns.hide()
        self.area = PageScroll(is_steady=True)
        self.area.verticalScrollBar().valueChanged.connect(self._keep_side_in_view)
        self.area.setAccessibleName(tr("Review"))
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
        self.bar.started.connect(self.deeds.hold)
        self.side.held.connect(self.deeds.hold)
        self.side.rhythm_chosen.connect(self.deeds.set_rhythm)
        self.side.moved.connect(self.deeds.move)
        self.side.skipped.connect(self.deeds.skip)
        self.side.noted.connect(self.deeds.open_note)
        self.side.changed.connect(self.deeds.change)
        self.sheet.list.followed.connect(self.follow)
        self.missing.followed.connect(lambda: self.place.navigator.go("clients"))
        ScrollsWithLine(self.sheet.list, self.area)

    def name(self) -> str:
        """With whom the review is."""
        return "" if self.view is None else self.view.briefing.title

    def meta(self) -> str:
        """Its day, since when the record is looked at, and how often reviews are."""
        return " " if self.view is None else " · ".join(self.view.briefing.facts)

    def tools(self) -> QWidget | None:
        """Print, export, and holding it."""
        return self.bar

    def rail_entry(self) -> str:
        """The client's entry."""
        return f"client:{self._args.get('client', '')}"

    def first_focus(self) -> QWidget | None:
        """The sheet, whose lines the arrow keys walk."""
        return self.sheet.list

    def show_args(self, args: Mapping[str, str]) -> None:
        """Show another review from its top, or the same one where it was."""
        wanted = {key: args[key] for key in ("client", "review") if args.get(key)}
        if wanted != self._args:
            self._args = wanted
            self.view = None
            self.columns.hide()
            self.area.verticalScrollBar().setValue(0)
        self.refresh()

    def go_on(self, args: Mapping[str, str]) -> None:
        """What is shown became another review: it was held, or that was taken back. One stays on the page."""
        self.sheet.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._args = args
        self.refresh()

    def refresh(self) -> None:
        """Read it again; at first without trends and signs, which may take longer."""
        self._load(is_whole=self.view is not None)

    def _load(self, *, is_whole: bool, is_rest: bool = False) -> None:
        """Read the sheet; the rest of one that was shown already is not, once the page is left."""
        client, review = self._args.get("client", ""), self._args.get("review", "")
        rest = self._rest

        def op(desk: Desk) -> ReviewSheet | None:
            if is_rest and not rest.is_wanted:
                return None
            from liaison.desk.reviews import review_sheet  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.sheets import are_at_hand  # noqa: PLC0415 - as above

            return review_sheet(desk, client, review, is_whole=is_whole or are_at_hand(desk, client))

        def show(view: ReviewSheet | None) -> None:
            if view is None:
                return
            self._show(view)
            if not view.is_whole:
                self._rest.want()

        self.place.work.run(self, op, show, self._show_missing, latest="review")

    def _show(self, view: ReviewSheet) -> None:
        is_other = self.view is None
        self.view = self.deeds.view = view
        self.missing.hide()
        self.columns.show()
        self.bar.set_ready(is_ready=True)
        self.bar.start.setVisible(view.status is ReviewStatus.PLANNED)
        self.output.briefing = view.briefing
        offset = self.area.verticalScrollBar().value()
        self.sheet.show_rows(sheet_rows(view.briefing), view.client, foot_words(view.briefing, self.place.zone))
        self.sheet.setAccessibleName(view.briefing.title)
        self.sheet.list.setAccessibleName(view.briefing.title)
        self.side.show_view(view, is_other=is_other)
        self.area.verticalScrollBar().setValue(offset)
        self.headline_changed.emit()
        self.ready.emit()

    def _show_missing(self, error: LiaisonError) -> None:
        """There is no such client or review any more. Where holding it here was undone, the sheet is as before."""
        if self.view is not None and self.side.was_held(self._args.get("review", "")):
            args = {"client": self._args["client"]}
            self.place.navigator.settle(**args)
            self.go_on(args)
            return
        self.view = self.deeds.view = self.output.briefing = None
        self.columns.hide()
        self.bar.set_ready(is_ready=False)
        self.missing.sentence.setText(str(error))
        self.missing.show()
        self.headline_changed.emit()
        self.ready.emit()

    def follow(self, row: SheetRow) -> None:
        """Open what a line rests on, one record at once, several from a menu; what is missing can be added."""
        if row.is_gap and self.view is not None:
            new_record(self.place, self, _MISSING[row.section], client_id=self.view.client_id)
        elif row.sources:
            records = [(one.kind, one.id) for one in row.sources]
            open_sources(self.place, self.sheet.list, records, at=self.sheet.list.below_current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tools are as wide as the right column where there is one."""
        super().resizeEvent(event)
        self.bar.fit(0 if self.columns.is_stacked else _SIDE, self.width())
        self._keep_side_in_view()

    def _keep_side_in_view(self) -> None:
        """One writes beside whatever part of the sheet one reads: the column stays, a tall one once its end is seen."""
        margins = self.area.body.contentsMargins()
        room = self.height() - margins.top() - margins.bottom()
        hidden = max(0, self.side.sizeHint().height() - room)
        down = 0 if self.columns.is_stacked else max(0, self.area.verticalScrollBar().value() - hidden)
        self._beside.setContentsMargins(0, down, 0, 0)
