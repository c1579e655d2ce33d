"""Importing: read, show what would change, ask for columns where they are not known, import."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from liaison.model.errors import LiaisonError
from liaison.model.words import tr
from liaison.ui.long_work import Tell
from liaison.ui.page import Workplace

from .columns import ColumnsDialog
from .conversation import Conversation
from .dropping import CALENDAR
from .preview import PreviewDialog, from_clipboard

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.imports import ImportFile, ImportReport, Part
    from liaison.desk.imports.preview import ColumnsNeeded, ImportPreview

T = TypeVar("T")


class Importer(Conversation):
    """Brings files into the record of ``window``. ``dialog`` is what is asked now."""

    def __init__(self, place: Workplace, window: QWidget, backup: Callable[[Path], None] | None = None) -> None:
        """``backup`` is told of a backup among the files, which is none to import."""
        super().__init__(place, window)
        self._backup = backup

    def choose(self) -> None:
        """Ask for files."""
        chooser = QFileDialog(self._window, tr("Import"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        known = tr(
            "Calendars, mail, contact cards, tables, records "
            "(*.ics *.ical *.eml *.mbox *.mbx *.vcf *.vcard *.csv *.tsv *.tab *.txt *.json)"
        )
        chooser.setNameFilters([known, tr("All files (*)")])
        chooser.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        self._ask_file_of(chooser)

    def paste(self) -> None:
        """Take in the calendar, or the files, on the clipboard."""
        found = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())  # the stubs know no None
        data = found or QMimeData()  # nothing was copied yet, or the system does not tell what
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.take(paths)
            return
        text = bytes(data.data(CALENDAR).data()) if data.hasFormat(CALENDAR) else data.text().encode(errors="replace")
        if b"BEGIN:VCALENDAR" in text.upper():
            self.take_text(text, from_clipboard())
        else:
            self._place.notices.say(tr("There is no calendar on the clipboard, and no file."))

    def take_text(self, text: bytes, name: str) -> None:
        """Show what a calendar that is in no file would change; ``name`` says where it comes from."""

        def read(_tell: Tell) -> Sequence[ImportFile]:
            from liaison.desk.imports import ImportFile  # noqa: PLC0415 - loaded on the other thread

            return (ImportFile(name, text),)

        self._preview(read)

    def take(self, paths: Sequence[Path]) -> None:
        """Read files and folders, and show what would change."""
        from_disk = tuple(paths)

        def read(tell: Tell) -> Sequence[ImportFile]:
            from liaison.desk.imports import read_files  # noqa: PLC0415 - loaded on the other thread

            return read_files(from_disk, tell)

        self._preview(read)

    def _preview(
        self, read: Callable[[Tell], Sequence[ImportFile]], leaving_out: frozenset[Part] = frozenset()
    ) -> None:
        """Show what the files that are read would change, or ask what has to be told first."""
        writing = self._place.work.long.begin_writing

        def op(desk: Desk, tell: Tell) -> ImportPreview | ColumnsNeeded:
            from liaison.desk.imports.preview import preview_import  # noqa: PLC0415 - loaded on the other thread

            return preview_import(desk, read(tell), tell, writing, leaving_out)

        self._start(tr("Reading for a preview"), op, self._show)

    def _again(self, files: Sequence[ImportFile], file: str, mapping: dict[str, str]) -> None:
        def read(_tell: Tell) -> Sequence[ImportFile]:
            from liaison.desk.imports.preview import with_mapping  # noqa: PLC0415 - loaded by now

            return with_mapping(files, file, mapping)

        self._preview(read)

    def _show(self, found: ImportPreview | ColumnsNeeded) -> None:
        from liaison.desk.imports.preview import ColumnsNeeded  # noqa: PLC0415 - loaded by now

        if isinstance(found, ColumnsNeeded):
            self._ask(ColumnsDialog(found, lambda mapping: self._again(found.files, found.file, mapping), self._window))
        else:
            zone = self._place.zone
            dialog = PreviewDialog(
                found,
                lambda: self._import(found.files, found.leaving_out),
                self._window,
                zone=zone,
                today=self._place.clock.now().astimezone(zone).date(),
            )
            dialog.offer_parts(lambda leaving_out: self._preview(lambda _tell: found.files, leaving_out))
            for name in found.tables:
                dialog.offer_columns(name, partial(self._correct, found.files, name))
            self._ask(dialog)

    def _correct(self, files: Sequence[ImportFile], name: str) -> None:
        """Ask again what the columns of a table are, then show anew what would change."""

        def op(_desk: Desk) -> ColumnsNeeded:
            from liaison.desk.imports.columns import columns_of  # noqa: PLC0415 - loaded when it is wanted

            return columns_of(files, name)

        def ask(needed: ColumnsNeeded) -> None:
            def act(mapping: dict[str, str]) -> None:
                from liaison.desk.imports.columns import corrected  # noqa: PLC0415 - loaded by now

                self._preview(lambda _tell: corrected(files, name, mapping))

            self._ask(ColumnsDialog(needed, act, self._window, is_known=True))

        self._place.work.run(self, op, ask)

    def _import(self, files: Sequence[ImportFile], leaving_out: frozenset[Part]) -> None:
        writing = self._place.work.long.begin_writing

        def op(desk: Desk, tell: Tell) -> ImportReport:
            from liaison.desk.imports import import_files  # noqa: PLC0415 - loaded by now

            return import_files(desk, files, progress=tell, writing=writing, leaving_out=leaving_out)

        self._start(tr("Importing"), op, self._imported)

    def _imported(self, report: ImportReport) -> None:
        """Tell it; what came without a client is offered to be filed."""
        self._place.work.tell(report.changes)
        if any(line.is_unfiled for line in report.lines):
            self.file_waiting()

    def file_waiting(self) -> None:
        """Show what waits for a client."""
        from .filing import FilingDialog  # noqa: PLC0415 - loaded when it is wanted

        if isinstance(self.dialog, FilingDialog):
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        self._ask(FilingDialog(self._place, self._window), is_beside=True)

    def _start(self, title: str, op: Callable[[Desk, Tell], T], done: Callable[[T], None]) -> None:
        self._place.work.long.start(self._window, title, op, done, self._failed)

    def _failed(self, error: LiaisonError) -> None:
        """Say what is in the way; a backup leads to bringing it back."""
        from liaison.desk.imports import BackupGiven  # noqa: PLC0415 - loaded by now

        if isinstance(error, BackupGiven) and self._backup is not None:
            self._backup(error.file)
        else:
            super()._failed(error)
