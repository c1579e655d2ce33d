"""Backups: where they are, how many there are, and one more."""

from __future__ import annotations

from liaison.model.words import clock_time, count, tr, week_day
from liaison.ui.door import BackupsKept
from liaison.ui.page import Workplace
from liaison.ui.widgets import Button

from .parts import Section, open_folder


class BackupsSection(Section):
    """The vault's own backups."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        self._folder = ""
        self.back_up = Button(tr("Back up now"))
        self.open = Button(tr("Open folder"), icon="external")
        self.restore = Button(tr("Restore…"))
        self.said = self.add_row("back_up", tr("Backups"), tr("Looking…"), self.back_up)
        self.where = self.add_row("folder", tr("Folder"), tr("Looking…"), self.open)
        self.add_row(
            "rule",
            tr("What is kept"),
            tr(
                "The last seven, then one for each of five weeks and twelve months. "
                "Each is encrypted like the vault and opens with its passphrase or recovery code."
            ),
        )
        self.add_row(
            "restore",
            tr("Restore a backup"),
            tr("The vault becomes as it was in the backup. The vault of now is moved aside, not deleted."),
            self.restore,
        )
        self.back_up.clicked.connect(self._back_up)
        self.restore.clicked.connect(lambda: place.commands.run("restore_backup"))
        place.work.long.ended.connect(self.load)
        self.open.clicked.connect(lambda: open_folder(self._folder))

    def load(self) -> None:
        """Count them."""
        door = self.place.door
        if door is not None:
            self.place.work.aside(self, door.backups, self._show, self.show_problem)

    def _show(self, kept: BackupsKept) -> None:
        self._folder = str(kept.folder)
        self.where.setText(self._folder)
        if kept.last_at is None:
            self.said.setText(tr("There is none yet."))
            return
        last = kept.last_at.astimezone(self.place.zone)
        number = count(kept.number, "{n} backup", "{n} backups")
        day = week_day(last.date(), self.place.clock.now().astimezone(self.place.zone).date())
        self.said.setText(tr("{number}, the last on {day}, {time}.", number=number, day=day, time=clock_time(last)))

    def _back_up(self) -> None:
        """The window's own command does it, with the strip at its foot; what is kept is counted anew after that."""
        self.place.commands.run("back_up")
