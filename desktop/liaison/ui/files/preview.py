"""The preview of an import: what will change, group by group; nothing has changed yet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, tzinfo
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from liaison.model.words import in_thousands, tr
from liaison.ui.commands import shortcut_words
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import Button, FramedDialog, Label, RowDelegate, RowList, Sheet, SideCheck, draw_text
from liaison.ui.widgets.flow import FlowLayout

from .view_model import PART_WORDS, Change, Head, Line, Row, changes_something, preview_rows, row_words, summary

if TYPE_CHECKING:
    from liaison.desk.imports import Part
    from liaison.desk.imports.preview import ImportPreview


#: How far changes stand in, and the width that what changes has at least.
_INDENT: Final = 16.0
_WHAT: Final = 96


#: Of the width, where something stands has so much at least, and what the other words leave.
_WHERE: Final = 0.3


def place_width(row: Line, width: float) -> int:
    """How wide it is drawn where in the files a line stands."""
    said = [(Role.BODY, row.label), (Role.SECONDARY, row.when), (Role.SECONDARY, row.why)]
    others = sum(text_width(role, words) + 4 + 12 for role, words in said if words)
    return int(min(text_width(Role.CAPTION, row.where) + 4, max(width * _WHERE, width - others - 12)))


class PreviewDelegate(RowDelegate):
    """A head in weight, a line with what, why and where."""

    padding = 16

    def row_height(self, row: Any) -> int:
        """Heads have more room above."""
        if isinstance(row, Change):
            return 26
        return 36 if isinstance(row, Head) else 32

    def is_inert(self, row: Any) -> bool:
        """Heads are not chosen."""
        return isinstance(row, Head)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Row, option: QStyleOptionViewItem) -> None:
        """What a row says, from the side where reading begins."""
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if isinstance(row, Head):
            painter.setFont(font(Role.STRONG))
            self._text(painter, rect, row.title, far=False)
            painter.setFont(font(Role.BODY))
            painter.setPen(token("ink-2"))
            self._text(painter, rect, in_thousands(row.number), far=True)
            return
        if isinstance(row, Change):
            self._paint_change(painter, rect, row, is_mirrored=is_mirrored)
            return
        when = text_width(Role.SECONDARY, row.when) + 4 if row.when else 0
        where = place_width(row, rect.width())
        room = rect.width() - where - 24
        rest = max(0.0, room - when - 12) if when else room
        what = min(float(text_width(Role.BODY, row.label)) + 4, rest * 0.6 if row.why else rest)
        self._text(painter, _part(rect, 0, what, is_mirrored=is_mirrored), row.label, far=False)
        painter.setFont(font(Role.SECONDARY))
        if when:
            painter.setPen(token("ink"))
            self._text(painter, _part(rect, what + 12, when, is_mirrored=is_mirrored), row.when, far=False)
            what += when + 12
        painter.setPen(token("bad-text" if row.is_problem else "ink-2"))
        why = _part(rect, what + 12, max(0.0, room - what - 12), is_mirrored=is_mirrored)
        self._text(painter, why, row.why, far=False)
        painter.setFont(font(Role.CAPTION))
        painter.setPen(token("ink-3-text"))
        self._text(
            painter,
            _part(rect, rect.width() - where, where, is_mirrored=is_mirrored),
            painter.fontMetrics().elidedText(row.where, Qt.TextElideMode.ElideMiddle, where),
            far=True,
        )

    def _paint_change(self, painter: QPainter, rect: QRectF, row: Change, *, is_mirrored: bool) -> None:
        """What, and beside it from what to what."""
        what = min(float(text_width(Role.SECONDARY, row.what)) + 4, rect.width() * 0.3)
        label = max(what, float(scaled(_WHAT)))
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink-2"))
        self._text(painter, _part(rect, _INDENT, label, is_mirrored=is_mirrored), row.what, far=False)
        painter.setPen(token("ink"))
        start = _INDENT + label + 12
        said = row.after
        if row.before:
            said = tr("{before} → {after}", before=row.before, after=row.after or tr("nothing"))
        room = max(0.0, rect.width() - start)
        self._text(painter, _part(rect, start, room, is_mirrored=is_mirrored), said, far=False)

    def _text(self, painter: QPainter, rect: QRectF, text: str, *, far: bool) -> None:
        draw_text(painter, rect, text, right=far)


def _part(rect: QRectF, start: float, width: float, *, is_mirrored: bool) -> QRectF:
    left = rect.right() - start - width if is_mirrored else rect.left() + start
    return QRectF(left, rect.top(), width, rect.height())


def from_clipboard() -> str:
    """What stands in place of the name of a file for what was pasted."""
    return tr("from the clipboard")


def what_was_dropped() -> str:
    """The same for a calendar that was dropped and is no file."""
    return tr("what was dropped")


class PreviewDialog(FramedDialog):
    """Shows what ``preview`` would change; ``act`` is called when the person wants it.

    The keys begin on Import where there is something to import: Enter does it, Ctrl+Enter too from anywhere.
    """

    def __init__(
        self, preview: ImportPreview, act: Callable[[], object], parent: QWidget, *, zone: tzinfo, today: date
    ) -> None:
        names = ", ".join(file.name for file in preview.files[:3])
        more = len(preview.files) - 3
        title = tr("Import {names}", names=names if more <= 0 else tr("{names} and {n} more", names=names, n=more))
        if names == from_clipboard():
            title = tr("Import from the clipboard")
        elif names == what_was_dropped():
            title = tr("Import what was dropped")
        super().__init__(title, summary(preview.report), tr("Import"), parent, width=720)
        self._act, self._preview = act, preview
        self.parts: dict[Part, SideCheck] = {}
        self.do_button.shortcut_text = shortcut_words("Ctrl+Enter")
        self.columns: list[Button] = []
        self.list = RowList(PreviewDelegate(), tr("What will change"), key=_key, words=row_words)
        self.list.chosen.connect(self._explain)
        sheet = Sheet(margins=(1, 1, 1, 1))
        sheet.body.addWidget(self.list)
        sheet.setMinimumHeight(scaled(360))
        self.body.addWidget(sheet, 1)
        rows = preview_rows(preview.report, zone, today)
        self.list.set_rows(rows)
        sheet.setVisible(bool(rows))
        if not changes_something(preview.report):
            self.do_button.setEnabled(False)
            self.refuse_words(tr("Nothing of this would change the record."))
        (self.do_button if self.do_button.isEnabled() else self.list).setFocus()

    def offer_parts(self, act: Callable[[frozenset[Part]], object]) -> None:
        """Let one leave a part of what comes out, or take it in again, which shows another preview."""
        if not self._preview.parts:
            return

        def turn() -> None:
            left = frozenset(part for part, box in self.parts.items() if not box.isChecked())
            self.reject()
            act(left)

        row = QWidget()
        line = FlowLayout(row, gap=16)
        line.addWidget(Label(tr("Take in"), Role.BODY, "ink-2"))
        for part in self._preview.parts:
            box = self.parts[part] = SideCheck(tr(PART_WORDS[part.value]), "ink-2")
            box.setChecked(part not in self._preview.leaving_out)
            box.clicked.connect(turn)
            line.addWidget(box)
        self.body.insertWidget(0, row)

    def offer_columns(self, name: str, act: Callable[[], object]) -> None:
        """Let the columns of the table ``name`` be corrected, which shows another preview."""

        def correct() -> None:
            self.reject()
            act()

        button = Button(tr("Columns…") if not self.columns else tr("Columns of {name}…", name=name))
        button.setAccessibleName(tr("Columns of {name}…", name=name))
        button.setAutoDefault(False)
        button.clicked.connect(correct)
        self.buttons.insertWidget(len(self.columns), button)
        self.columns.append(button)

    def refuse_words(self, sentence: str) -> None:
        """Say something below the list."""
        self.problem.set_colour("ink-2")
        self.problem.setText(sentence)
        self.problem.show()

    def _explain(self, row: Row | None) -> None:
        """A line that is cut off is told in full below the list."""
        if isinstance(row, (Line, Change)):
            self.refuse_words(row_words(row))

    def submit(self) -> None:
        """Import it."""
        self.accept()
        self._act()


def _key(row: Row) -> str:
    return str(row.number) if isinstance(row, Line) else row.key
