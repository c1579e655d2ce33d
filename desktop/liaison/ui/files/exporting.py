"""Exporting: what, then where; written beside the other work, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFileDialog, QStyleOptionViewItem, QWidget

from liaison.model.errors import LiaisonError
from liaison.model.words import in_places, tr
from liaison.ui.long_work import Stopped, Tell
from liaison.ui.saving import begin_outside_vault
from liaison.ui.theme import Role, font, line_height, scaled, token
from liaison.ui.widgets import FramedDialog, RowDelegate, RowList, Sheet, draw_text

from .conversation import Conversation

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.exports import CalendarChoice, TableName


@dataclass(frozen=True, slots=True)
class Export:
    """One thing that can be exported: its name, what it holds, and how its file ends. ``table`` is for tables."""

    key: str
    title: str
    words: str
    suffix: str
    file: str
    table: TableName | None = None


#: The sheet of one client, of which more is asked.
BRIEFING: Final = Export(
    "briefing", "Briefing of a client", "As a web page, Markdown, text or for another program", "", "Briefing"
)
EXPORTS: Final = (
    Export("calendar", "Calendar", "Meetings, open promises as to-dos, planned reviews (.ics)", "ics", "Calendar"),
    Export(
        "cards",
        "Contact cards",
        "Every person and client and how to reach them, nothing personal or judging (.vcf)",
        "vcf",
        "Contacts",
    ),
    Export("people", "Table of people", "For a spreadsheet (.csv)", "csv", "People", "people"),
    Export("clients", "Table of clients", "For a spreadsheet (.csv)", "csv", "Clients", "clients"),
    Export("commitments", "Table of commitments", "For a spreadsheet (.csv)", "csv", "Commitments", "commitments"),
    Export("interactions", "Table of interactions", "For a spreadsheet (.csv)", "csv", "Interactions", "interactions"),
    Export(
        "record",
        "Everything",
        "The whole record with its trash and its history (.json)",
        "json",
        "Liaison record",
    ),
)


class ExportDelegate(RowDelegate):
    """The name, and below it what it holds."""

    height = 48
    padding = 16

    def paint_row(self, painter: QPainter, rect: QRectF, row: Export, _option: QStyleOptionViewItem) -> None:
        """Two lines from the side where reading begins."""
        first = QRectF(rect.left(), rect.top() + scaled(5), rect.width(), line_height(Role.BODY))
        painter.setFont(font(Role.STRONG))
        draw_text(painter, first, tr(row.title))
        second = QRectF(rect.left(), first.bottom(), rect.width(), line_height(Role.SECONDARY))
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink-2"))
        draw_text(painter, second, tr(row.words))


class ExportDialog(FramedDialog):
    """What to export; ``act`` gets it."""

    def __init__(self, act: Callable[[Export], object], parent: QWidget) -> None:
        sentence = tr("The file is not encrypted: anyone who has it can read it.")
        super().__init__(tr("Export"), sentence, tr("Choose a file…"), parent, width=560)
        self._act = act
        self.list = RowList(ExportDelegate(), tr("What to export"), key=_key, words=_words)
        self.list.set_rows((BRIEFING, *EXPORTS))
        self.list.choose(BRIEFING.key)
        self.list.opened.connect(lambda _row: self.submit())
        sheet = Sheet(margins=(1, 1, 1, 1))
        sheet.body.addWidget(self.list)
        sheet.setMinimumHeight(min(self.list.content_height() + 2, scaled(340)))
        letters = QFontMetrics(font(Role.SECONDARY))  # what a file holds is read whole, in every language
        widest = max(letters.horizontalAdvance(tr(row.words)) for row in EXPORTS)
        bar = self.list.verticalScrollBar().sizeHint().width()
        sheet.setMinimumWidth(widest + 2 * ExportDelegate.padding + bar + 4)
        self.body.addWidget(sheet, 1)
        self.list.setFocus()

    def submit(self) -> None:
        """Hand over what was chosen."""
        row = self.list.current_row()
        if isinstance(row, Export):
            self.accept()
            self._act(row)


def _key(row: Any) -> str:
    return row.key if isinstance(row, Export) else ""


def _words(row: Any) -> str:
    return f"{tr(row.title)}, {tr(row.words)}" if isinstance(row, Export) else ""


class Exporter(Conversation):
    """Writes exports for ``window``."""

    def choose(self) -> None:
        """Ask what, then where."""
        self._ask(ExportDialog(self._chosen, self._window))

    def _chosen(self, what: Export) -> None:
        if what.key == "calendar":
            from liaison.ui.feeds.dialogs import CalendarDialog  # noqa: PLC0415 - loaded when it is wanted

            self._ask(CalendarDialog(self._place, lambda choice: self._ask_file(what, choice), self._window))
            return
        if what is not BRIEFING:
            self._ask_file(what)
            return
        from .briefings import BriefingDialog  # noqa: PLC0415 - loaded when it is wanted

        self._ask(BriefingDialog(self._place, self._name_briefing, self._window))

    def _name_briefing(self, client_id: str, ending: str) -> None:
        def op(desk: Desk) -> str:
            from liaison.desk.documents import BriefingForm, briefing_name  # noqa: PLC0415 - on the record's thread

            return briefing_name(desk, client_id, BriefingForm(ending))

        def ask(name: str) -> None:
            self._ask_path(name, ending, lambda path: self.write_briefing(client_id, ending, path))

        self._place.work.run(self, op, ask)

    def write_briefing(self, client_id: str, ending: str, path: Path) -> None:
        """Write the briefing of a client in the form with that ending."""

        def op(desk: Desk) -> int:
            from liaison.desk.documents import BriefingForm, save_briefing  # noqa: PLC0415 - on the record's thread

            return save_briefing(desk, client_id, BriefingForm(ending), path)

        self._place.work.run(self, op, lambda _size: self._place.notices.say(tr("Exported {file}", file=path.name)))

    def _ask_file(self, what: Export, choice: CalendarChoice | None = None) -> None:
        self._ask_path(f"{tr(what.file)}.{what.suffix}", what.suffix, lambda path: self.write(what, path, choice))

    def _ask_path(self, name: str, ending: str, act: Callable[[Path], object]) -> None:
        chooser = QFileDialog(self._window, tr("Export"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_outside_vault(chooser, self._place)
        chooser.setDefaultSuffix(ending)
        chooser.selectFile(name)
        chooser.fileSelected.connect(lambda chosen: act(Path(chosen)))
        self._ask_file_of(chooser)

    def write(self, what: Export, path: Path, choice: CalendarChoice | None = None) -> None:
        """Write it; of the calendar what was chosen, or all of it."""

        def op(desk: Desk, tell: Tell) -> int:
            from liaison.desk.exports import write_file  # noqa: PLC0415 - loaded on the other thread

            return write_file(path, _counted(_chunks(desk, what, choice), tell))

        def done(_size: int) -> None:
            self._place.notices.say(tr("Exported {file}", file=path.name))

        def failed(error: LiaisonError) -> None:
            if not isinstance(error, Stopped):
                self._place.notices.show_problem(error)

        self._place.work.long.start(self._window, tr("Exporting"), op, done, failed)


def _chunks(desk: Desk, what: Export, choice: CalendarChoice | None) -> Iterable[bytes]:
    from liaison.desk import exports  # noqa: PLC0415 - loaded on the other thread

    if what.table is not None:
        return exports.stream_table(desk, what.table)
    if what.key == "record":
        return exports.export_json(desk)
    calendar = exports.stream_calendar(desk, choice or exports.EVERYTHING)
    return calendar if what.key == "calendar" else exports.stream_cards(desk)


def _counted(chunks: Iterable[bytes], tell: Tell) -> Iterator[bytes]:
    """Tell how much was written after each piece."""
    size = 0
    tell(0, 0, "")
    for chunk in chunks:
        yield chunk
        size += len(chunk)
        tell(0, 0, tr("{n} MB written", n=in_places(size / 1_000_000)))
