"""The sheet outside the window: printed, as a file, on the clipboard. Files are written off the window's thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from liaison.model.words import language, tr
from liaison.ui.call.not_held import add_not_held
from liaison.ui.page import Workplace
from liaison.ui.saving import begin_outside_vault
from liaison.ui.theme import Role, font

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.views.sheet import CallRef
    from liaison.model.briefing import Briefing
    from liaison.ui.printing import Paper

#: What is remembered of the size of paper somebody chose; empty is what is usual here.
PAPER: Final = "paper"


def paper_of(place: Workplace) -> Paper:
    """The paper that sheets are drawn for."""
    from liaison.ui.printing import usual_paper  # noqa: PLC0415 - where something is printed

    return usual_paper(place.state.get(PAPER))


class OutputWords(NamedTuple):
    """What handing a sheet on says."""

    copied: str
    export: str
    print: str


class SheetOutput:
    """Hands the sheet of ``page`` to paper, files and the clipboard. ``briefing`` is what is shown there.

    ``call`` is the one it is for; ``words`` are those of another sheet than a briefing, which is for no call.
    """

    def __init__(self, place: Workplace, page: QWidget, words: OutputWords | None = None) -> None:
        self._place, self._page = place, page
        self._is_briefing = words is None
        self._words = words or OutputWords(
            tr("Copied the briefing as text"), tr("Export the briefing"), tr("Print the briefing")
        )
        self.briefing: Briefing | None = None
        self.call: CallRef | None = None
        self.chooser: QFileDialog | None = None

    def offer(self, at: QPoint, is_of_all: bool) -> None:  # noqa: FBT001 - the signature of the signal
        """The menu of the forms that have no button, or of all where there is no room for buttons."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if is_of_all:
            menu.addAction(tr("Print"), self.print)
            menu.addAction(tr("Export PDF"), self.pdf)
            menu.addSeparator()
        menu.addAction(tr("Copy as text"), self.copy)
        menu.addAction(tr("Web page…"), partial(self.save, "html"))
        menu.addAction(tr("Markdown…"), partial(self.save, "md"))
        if self._is_briefing:
            menu.addSeparator()
            menu.addAction(tr("Morning pack…"), partial(self._place.commands.run, "morning_pack"))
            self._add_not_held(menu)
        menu.popup(at)

    def _add_not_held(self, menu: QMenu) -> None:
        """What becomes of a call in the calendar that does not take place."""
        call = self.call
        if call is not None and call.meeting_id is not None:
            menu.addSeparator()
            add_not_held(menu, self._place, self._page, call)

    def copy(self) -> None:
        """The whole sheet as plain text, for a message."""
        briefing = self.briefing
        if briefing is None:
            return

        def op(_desk: Desk) -> str:
            from liaison.exchange.documents.briefing_text import as_text  # noqa: PLC0415 - on the record's thread

            return as_text(briefing.without_commands())

        def put(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._place.notices.say(self._words.copied)

        self._place.work.run(self._page, op, put)

    def pdf(self) -> None:
        """Ask where to, and write the sheet as a PDF."""
        self.save("pdf")

    def save(self, ending: str) -> None:
        """Ask where to, and write the sheet in the form with that ending."""
        briefing, is_briefing = self.briefing, self._is_briefing
        if briefing is None:
            return

        def op(_desk: Desk) -> str:
            from liaison.desk.attaching import plain_name  # noqa: PLC0415 - loaded on the record's thread

            name = briefing.client if is_briefing else briefing.title
            return plain_name(f"{name} {briefing.day.isoformat()}.{ending}")

        self._place.work.run(self._page, op, lambda name: self._ask(name, ending, briefing))

    def _ask(self, name: str, ending: str, briefing: Briefing) -> None:
        chooser = self.chooser = QFileDialog(self._page, self._words.export)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_outside_vault(chooser, self._place)
        chooser.setDefaultSuffix(ending)
        chooser.selectFile(name)
        chooser.fileSelected.connect(lambda chosen: self._write(Path(chosen), ending, briefing))
        chooser.finished.connect(chooser.deleteLater)
        chooser.finished.connect(self._forget)
        chooser.open()

    def _forget(self) -> None:
        self.chooser = None

    def _write(self, path: Path, ending: str, briefing: Briefing) -> None:
        paper, family = paper_of(self._place), font(Role.BODY).family()
        direction = self._page.layoutDirection()

        def op(_desk: Desk) -> int:
            from liaison.desk.exports import write_file  # noqa: PLC0415 - loaded on the record's thread

            return write_file(path, [_content(briefing, ending, paper, family, direction)])

        # told of also where the page is gone by then
        self._place.work.run(self._place.work, op, lambda _size: self._place.notices.say_written(path))

    def print(self) -> None:
        """Ask the system's dialog, and print the sheet."""
        if self.briefing is not None:
            from liaison.ui.printing.printer import print_sheets  # noqa: PLC0415 - where something is printed

            print_sheets(self._place, self._page, [self.briefing], paper_of(self._place), self._words.print)


def _content(briefing: Briefing, ending: str, paper: Paper, family: str, direction: Qt.LayoutDirection) -> bytes:
    """The sheet as a file; on the record's thread."""
    if ending == "pdf":
        from liaison.ui.printing import pdf_of, sides_of  # noqa: PLC0415 - where something is printed

        sides = sides_of([briefing])
        return pdf_of(sides, briefing.title, language=language(), family=family, paper=paper, direction=direction)
    from liaison.exchange.documents import as_html, as_markdown  # noqa: PLC0415 - a template engine

    handed_on = briefing.without_commands()
    return (as_html(handed_on) if ending == "html" else as_markdown(handed_on)).encode("utf-8")
