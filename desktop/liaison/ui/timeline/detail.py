"""One thing of the timeline whole: what was written, who was there, how they were, what came of it, its files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.attachments import AttachmentList
from liaison.ui.editing import edit_record, follow_up, open_record, show_history, trash_record
from liaison.ui.markdown import MarkdownView
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, line_height, scaled
from liaison.ui.widgets import Hairline, Label, Link
from liaison.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.timeline import Fact, Related, TimelineDetail
    from liaison.model.errors import LiaisonError

_LABEL: Final = 108


class DetailPane(QScrollArea):
    """Shows what is chosen in the timeline. ``shown`` comes once it does.

    ``name_opened`` carries a [[name]] that was followed in a text.
    """

    shown = Signal()
    name_opened = Signal(str)

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._record: tuple[str, str] | None = None
        self._asked: tuple[str, str] | None = None
        self._word = ""
        self.detail: TimelineDetail | None = None
        self.text: MarkdownView | None = None
        self.files: AttachmentList | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("What is chosen"))
        self.viewport().setAutoFillBackground(False)
        self.clear()

    def clear(self, sentence: str = "") -> None:
        """Show nothing but perhaps a sentence."""
        self._record, self._asked, self.detail, self.text, self.files = None, None, None, None, None
        body = self._fresh()
        if sentence:
            said = Label(sentence, Role.BODY, "ink-2")
            said.setWordWrap(True)
            body.addWidget(said)
        body.addStretch(1)

    def show_record(self, word: str, kind: str, record_id: str) -> None:
        """Show a record; its kind for a person is ``word``."""

        def op(desk: Desk) -> TimelineDetail:
            from liaison.desk.timeline import timeline_detail  # noqa: PLC0415 - loaded on the record's thread

            return timeline_detail(desk, kind, record_id)

        def show(detail: TimelineDetail) -> None:
            if self._asked == (kind, record_id):
                self._show(word, detail)

        def failed(error: LiaisonError) -> None:
            if self._asked == (kind, record_id):
                self.clear(str(error))

        self._asked = (kind, record_id)
        self._place.work.run(self, op, show, failed, latest="detail")

    def _fresh(self) -> QVBoxLayout:
        inside = QWidget()
        inside.setProperty("page", True)
        inside.setAutoFillBackground(False)
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, 12, 24)
        body.setSpacing(0)
        self.setWidget(inside)
        return body

    def _show(self, word: str, detail: TimelineDetail) -> None:
        if (word, detail) == (self._word, self.detail):
            return
        self._word = word
        offset = self.verticalScrollBar().value() if self._record == (detail.record_kind, detail.record_id) else 0
        self._record, self.detail = (detail.record_kind, detail.record_id), detail
        body = self._fresh()
        head = Label(detail.summary or word, Role.SECTION)
        head.setWordWrap(True)
        body.addWidget(head)
        body.addSpacing(2)
        body.addLayout(self._deeds(word, detail))
        body.addSpacing(10)
        body.addWidget(Hairline())
        body.addSpacing(10)
        if detail.facts or detail.people:
            body.addLayout(self._facts(detail))
            body.addSpacing(12)
        self.text = None
        if detail.text.strip():
            self.text = _text(detail.text)
            self.text.name_opened.connect(self.name_opened)
            body.addWidget(self.text)
            body.addSpacing(12)
        if detail.outcomes:
            is_promise = detail.record_kind == "commitment"
            self._section(body, tr("Dates it had") if is_promise else tr("What came of it"))
            for one in detail.outcomes:
                body.addLayout(self._related(one))
            body.addSpacing(12)
        self._section(body, tr("Files"))
        self.files = AttachmentList(self._place, detail.record_kind, detail.record_id)
        body.addWidget(self.files)
        body.addStretch(1)
        self.verticalScrollBar().setValue(offset)
        self.shown.emit()

    def _deeds(self, word: str, detail: TimelineDetail) -> QHBoxLayout:
        """The kind, and what can be done with it."""
        kind, record_id = detail.record_kind, detail.record_id
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Label(word, Role.SECONDARY, "ink-2"), 1)
        for text, act in (
            *(((tr("Follow-up"), lambda: follow_up(self._place, record_id)),) if kind == "interaction" else ()),
            (tr("Edit"), lambda: edit_record(self._place, self, kind, record_id)),
            (tr("History"), lambda: show_history(self._place, kind, record_id)),
            (tr("Move to trash"), lambda: trash_record(self._place, self, kind, record_id)),
        ):
            link = Link(text)
            link.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(link)
        return row

    def _facts(self, detail: TimelineDetail) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, scaled(_LABEL))
        for row, fact in enumerate(detail.facts):
            _add(grid, row, fact.label, self._fact(fact))
        place = len(detail.facts)
        for who, name in (("person", tr("With")), ("colleague", tr("From us"))):
            people = [one for one in detail.people if one.kind == who]
            if people:
                _add(grid, place, name, self._people(people))
                place += 1
        return grid

    def _fact(self, fact: Fact) -> QWidget:
        """Words, or a link where they stand for a record."""
        if fact.kind:
            link = Link(fact.words, role=Role.BODY)
            link.clicked.connect(lambda _checked=False: open_record(self._place, self, fact.kind, fact.id))
            return link
        said = Label(fact.words, Role.BODY)
        said.setWordWrap(True)
        return said

    def _people(self, people: Sequence[Related]) -> QWidget:
        holder = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        flow = FlowLayout(holder)
        for one in people:
            link = Link(one.what, role=Role.BODY)
            link.clicked.connect(partial(self._open, one))
            flow.addWidget(link)
        return holder

    def _related(self, one: Related) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        word = Label(one.word, Role.SECONDARY, "ink-2")
        word.setFixedWidth(scaled(_LABEL))
        link = Link(one.what, role=Role.BODY)
        link.setToolTip("")
        link.clicked.connect(partial(self._open, one))
        row.addWidget(word)
        row.addWidget(link)
        row.addStretch(1)
        return row

    def _open(self, one: Related, *_clicked: object) -> None:
        open_record(self._place, self, one.kind, one.id)

    def _section(self, body: QVBoxLayout, title: str) -> None:
        body.addWidget(Label(title, Role.STRONG))
        body.addSpacing(6)


def _add(grid: QGridLayout, row: int, name: str, value: QWidget) -> None:
    label = Label(name, Role.SECONDARY, "ink-3-text")
    label.setMinimumHeight(line_height(Role.BODY))
    label.setWordWrap(True)
    grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
    if isinstance(value, Link):
        grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    else:
        grid.addWidget(value, row, 1)


def _text(markdown: str) -> MarkdownView:
    """A text as tall as it is: the pane scrolls, not the text."""
    view = MarkdownView()
    view.setAccessibleName(tr("What was written"))
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.document().setDocumentMargin(0)
    view.show_markdown(markdown)
    layout = view.document().documentLayout()
    layout.documentSizeChanged.connect(lambda size: view.setFixedHeight(int(size.height()) + 4))
    view.setFixedHeight(int(layout.documentSize().height()) + 4)
    return view
