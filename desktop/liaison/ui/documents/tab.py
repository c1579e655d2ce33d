"""The tab with the documents of a client."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.clock import today
from liaison.model.words import count, tr, upper_first
from liaison.ui.attachments.deeds import FileDeeds
from liaison.ui.attachments.file_list import FileList
from liaison.ui.attachments.rows import FileDelegate, FileRow, dropped_files, file_row
from liaison.ui.client.tab import ClientTab
from liaison.ui.editing import open_record
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, scaled, token
from liaison.ui.widgets import (
    Button,
    Columns,
    ElidedLabel,
    Hairline,
    Label,
    Link,
    PageScroll,
    SectionHeader,
    Sheet,
    outline,
)
from liaison.ui.widgets.nothing import EmptyPlace

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.documents import DocumentsView, DocumentView

_PAUSE_MS: Final = 200
_SIDE: Final = 328
#: The forms of a briefing: the ending of the file and the label.
_FORMS: Final = {"html": "Web page", "md": "Markdown", "txt": "Plain text", "json": "JSON"}


class DropSheet(Sheet):
    """The sheet of the files; files may be dropped on it, and an outline shows that they may."""

    def __init__(self) -> None:
        super().__init__(margins=(1, 5, 1, 5))
        self.is_over = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and the outline while files are held over it."""
        super().paintEvent(event)
        if self.is_over:
            painter = QPainter(self)
            outline(painter, QRectF(self.rect()), token("ink"))
            painter.end()


class DocumentsTab(ClientTab):
    """All files of a client in one list, and its briefing as a file."""

    kinds: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, place: Workplace, client_id: str) -> None:
        super().__init__(place, client_id)
        self._wanted = ""
        self.deeds = FileDeeds(place, self)
        self.words = QLineEdit()
        self.add_button = Button(tr("Attach files"), icon="attachment")
        self.said = ElidedLabel("", Role.SECONDARY, "ink-2")
        self.stop_link = Link(tr("Stop"))
        self.delegate = FileDelegate(padding=20, on_canvas=False)
        self.delegate.has_where = True
        self.list = FileList(self.delegate, self.deeds, go=self._go, fit=False)
        self.sheet = DropSheet()
        self.nothing = EmptyPlace(self.sheet.body, self.list)
        self.forms: dict[str, Link] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.words.setPlaceholderText(tr("Words in the name"))
        self.words.setAccessibleName(tr("Words in the name"))
        self.words.setFont(font(Role.BODY))
        self.words.setFixedHeight(scaled(32))
        self.words.setMaximumWidth(scaled(320))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.words, 2)
        row.addWidget(self.said, 1)
        row.addWidget(self.stop_link)
        row.addWidget(self.add_button)
        self.sheet.body.addWidget(self.list, 1)
        self.sheet.setMinimumHeight(scaled(140))
        self.sheet.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        main = QWidget()
        body = QVBoxLayout(main)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addLayout(row)
        body.addWidget(self.sheet, 1)
        area = PageScroll(is_steady=True)
        area.body.addWidget(Columns(main, self._made_here(), side_width=_SIDE, gap=40), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.stop_link.hide()

    def _made_here(self) -> QWidget:
        """What can be made of the record now."""
        side = QWidget()
        body = QVBoxLayout(side)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(SectionHeader(tr("Made from the record"), line=True))
        body.addSpacing(8)
        body.addWidget(Label(tr("Briefing for the next call"), Role.STRONG))
        said = Label(tr("As it stands now, saved where you say, outside the vault."), Role.SECONDARY, "ink-2")
        said.setWordWrap(True)
        body.addWidget(said)
        body.addSpacing(8)
        for form in _FORMS:
            link = self.forms[form] = Link(tr(_FORMS[form]), role=Role.BODY)
            link.setAccessibleName(tr("Save the briefing as {form}", form=link.text()))
            link.clicked.connect(partial(self._save_briefing, form))
            row = QHBoxLayout()
            row.setContentsMargins(0, 5, 0, 5)
            row.addWidget(link)
            row.addStretch(1)
            body.addWidget(Hairline())
            body.addLayout(row)
        body.addStretch(1)
        return side

    def _connect(self) -> None:
        self.words.textChanged.connect(self._pause.start)
        self.words.returnPressed.connect(self.refresh)
        self._pause.timeout.connect(self.refresh)
        self.add_button.clicked.connect(lambda: self.deeds.choose("client", self.client_id))
        self.deeds.progress.connect(self._tell)
        self.stop_link.clicked.connect(self.deeds.give_up)

    def first_focus(self) -> QWidget | None:
        """The list, or what to begin with while it is empty."""
        return self.list if len(self.list) else self.add_button

    def refresh(self) -> None:
        """Read the files again."""
        client_id, words = self.client_id, self.words.text()

        def op(desk: Desk) -> DocumentsView:
            from liaison.desk.documents import documents_of  # noqa: PLC0415 - loaded on the record's thread

            return documents_of(desk, client_id, words)

        self.place.work.run(self, op, self._show, latest="documents")

    def show_record(self, record_id: str) -> None:
        """Bring a file into view."""
        self._wanted = record_id
        self.words.clear()
        self._pause.stop()
        self.refresh()

    def _show(self, view: DocumentsView) -> None:
        self.list.set_rows([self._row(one) for one in view.documents])
        self._show_empty(is_empty=not view.documents)
        if not self.deeds.is_busy:
            number = len(view.documents)
            words = count(number, "{n} file", "{n} files") if number else ""
            self.said.setText(words if view.are_all else tr("The newest {n} files", n=number))
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            if self.list.choose(wanted):
                self.list.scrollTo(self.list.currentIndex())
        self.ready.emit()

    def _row(self, one: DocumentView) -> FileRow:
        return file_row(one.file, today(self.place.clock, self.place.zone), self.place.zone, _where(one))

    def _show_empty(self, *, is_empty: bool) -> None:
        if not is_empty:
            self.nothing.clear()
        elif self.words.text().strip():
            self.nothing.say(tr("No file is called like this."), tr("Show all files"), self.words.clear)
        else:
            choose = partial(self.deeds.choose, "client", self.client_id)
            self.nothing.say(tr("No files yet. Drop some here."), tr("Attach files"), choose)

    def _tell(self, words: str) -> None:
        self.stop_link.setVisible(bool(words))
        if words:
            self.said.setText(words)

    def _go(self, row: FileRow) -> None:
        open_record(self.place, self, row.file.record_kind, row.file.record_id)

    def _save_briefing(self, form: str, *_clicked: object) -> None:
        client_id = self.client_id

        def op(desk: Desk) -> str:
            from liaison.desk.documents import BriefingForm, briefing_name  # noqa: PLC0415 - on the record's thread

            return briefing_name(desk, client_id, BriefingForm(form))

        def ask(name: str) -> None:
            self.deeds.ask_where(tr("Save the briefing"), name, partial(self._write_briefing, form))

        self.place.work.run(self, op, ask)

    def _write_briefing(self, form: str, target: Path) -> None:
        client_id = self.client_id

        def op(desk: Desk) -> int:
            from liaison.desk.documents import BriefingForm, save_briefing  # noqa: PLC0415 - on the record's thread

            return save_briefing(desk, client_id, BriefingForm(form), target)

        words = tr("Saved “{name}” outside the vault.", name=target.name)
        self.place.work.run(self, op, lambda _size: self.place.notices.say(words))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the tab."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self._show_over(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach them to the client."""
        self._show_over(is_over=False)
        event.acceptProposedAction()
        self.deeds.attach("client", self.client_id, dropped_files(event.mimeData()))

    def _show_over(self, *, is_over: bool) -> None:
        self.sheet.is_over = is_over
        self.sheet.update()


def _where(one: DocumentView) -> str:
    """The record a file belongs to, in words."""
    if one.file.record_kind == "client":
        return tr("The client")
    record = upper_first(one.record)
    return record if one.file.record_kind == "interaction" else f"{upper_first(one.kind)}: {record}"
