"""The commands of this package, and what they need in a window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from liaison.ui.commands import Command, Menu
from liaison.ui.page import Workplace

from .dragging import RailDrops
from .dropping import DropCatcher
from .strip import ProgressStrip

if TYPE_CHECKING:
    from liaison.ui.restoring import CameBack
    from liaison.ui.shell.frame import Frame

    from .exporting import Exporter
    from .importing import Importer
    from .vault_work import VaultWork


@dataclass(slots=True)
class Files:
    """Files in and out of one window; each part is made when it is first wanted."""

    place: Workplace
    window: QWidget
    lock: Callable[[], None]
    restored: Callable[[CameBack], None]
    drops: DropCatcher | None = None
    made_importer: Importer | None = None
    made_exporter: Exporter | None = None
    made_vault_work: VaultWork | None = None

    @property
    def importer(self) -> Importer:
        """What imports."""
        if self.made_importer is None:
            from .importing import Importer  # noqa: PLC0415 - made when it is first wanted

            backup = self.offer_backup if self.place.door is not None else None
            self.made_importer = Importer(self.place, self.window, backup)
        return self.made_importer

    @property
    def exporter(self) -> Exporter:
        """What exports."""
        if self.made_exporter is None:
            from .exporting import Exporter  # noqa: PLC0415 - made when it is first wanted

            self.made_exporter = Exporter(self.place, self.window)
        return self.made_exporter

    @property
    def vault_work(self) -> VaultWork:
        """What backs up, restores and checks; only where there is a vault."""
        if self.made_vault_work is None:
            from .vault_work import VaultWork  # noqa: PLC0415 - made when it is first wanted

            assert self.place.door is not None
            self.made_vault_work = VaultWork(self.place, self.window, self.place.door, self.lock)
            self.made_vault_work.restoring.came_back.connect(self.restored)
        return self.made_vault_work

    def take(self, paths: Sequence[Path]) -> None:
        """Show what an import of these files and folders would change."""
        self.importer.take(paths)

    def take_text(self, text: bytes) -> None:
        """Show what a calendar that was dropped, and is no file, would change."""
        from .preview import what_was_dropped  # noqa: PLC0415 - made when it is first wanted

        self.importer.take_text(text, what_was_dropped())

    def paste(self) -> None:
        """Show what an import of the calendar or the files on the clipboard would change."""
        self.importer.paste()

    def choose_import(self) -> None:
        """Ask for files to import."""
        self.importer.choose()

    def file_waiting(self) -> None:
        """Show what waits for a client."""
        self.importer.file_waiting()

    def choose_export(self) -> None:
        """Ask what to export, and where to."""
        self.exporter.choose()

    def choose_pack(self) -> None:
        """Ask which briefings are wanted in one file."""
        from liaison.ui.briefing.pack import open_pack  # noqa: PLC0415 - made when it is first wanted

        open_pack(self.place, self.window)

    def back_up(self) -> None:
        """Make a backup now."""
        self.vault_work.back_up()

    def choose_backup(self) -> None:
        """Ask for a backup to bring back."""
        self.vault_work.restoring.choose()

    def offer_backup(self, file: Path) -> None:
        """Say that a file given to be imported is a backup, and offer to bring it back."""
        self.vault_work.restoring.ask(file, is_import=True)

    def check(self) -> None:
        """Check the vault."""
        self.vault_work.check()


def add_files(
    place: Workplace,
    window: QWidget,
    *,
    is_open: Callable[[], bool],
    lock: Callable[[], None],
    restored: Callable[[CameBack], None],
) -> Files:
    """Add the commands of files and of the vault to a window, and let files be dropped on it.

    ``restored`` is told of a backup that was brought back, once the window is locked.
    """
    files = Files(place, window, lock, restored)
    add = place.commands.add
    words = "file csv ics vcf json calendar contacts table"
    add(Command("import", "Import…", Menu.FILE, "Ctrl+Shift+I", words=words), files.choose_import)
    paste = Command("paste_calendar", "Paste a calendar", Menu.FILE, "Ctrl+V", words="import ics invitation clipboard")
    add(paste, files.paste)
    add(Command("export", "Export…", Menu.FILE, "Ctrl+Shift+E", words=words), files.choose_export)
    pack = Command(
        "morning_pack", "Morning pack…", Menu.FILE, "Ctrl+Shift+M", words="briefings today print pdf prepare"
    )
    add(pack, files.choose_pack)
    waiting = Command("file_waiting", "File what waits for a client…", Menu.RECORD, words="unfiled import calendar")
    add(waiting, files.file_waiting)
    if place.door is not None:
        add(Command("back_up", "Back up now", Menu.FILE, words="backup copy save"), files.back_up)
        restore = Command("restore_backup", "Restore a backup…", Menu.FILE, words="backup bring back")
        add(restore, files.choose_backup)
        add(Command("check", "Check the vault", Menu.FILE, words="verify sound"), files.check)
    files.drops = DropCatcher(window, files.take, files.take_text, is_open)
    return files


def make_strip(place: Workplace, window: QWidget) -> ProgressStrip:
    """The strip for the foot of a frame, which also asks before ``window`` is closed over long work."""
    strip = ProgressStrip(place)
    strip.guard(window)
    return strip


def equip_frame(place: Workplace, window: QWidget, frame: Frame) -> None:
    """The strip at the foot of a frame that was just made, and what waits for a client may be dropped on its rail."""
    frame.add_foot(make_strip(place, window))
    RailDrops(place, frame.rail)
