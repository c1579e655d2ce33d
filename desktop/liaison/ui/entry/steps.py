"""The steps of the first start, each a widget that asks for one thing; :class:`WelcomePage` walks through them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from liaison.model.words import count, join_words, tr
from liaison.ui.theme import Role
from liaison.ui.widgets import Button, Label, SideCheck

from .parts import add_field, buttons, wrapped
from .passphrases import PassphraseTwice
from .recovery_code import RecoveryCode

_NAMED = 4


class Step(QWidget):
    """One step; ``number`` counts from 1. ``went_on`` and ``went_back`` tell what the person wants."""

    number: ClassVar[int] = 1
    went_on = Signal()
    went_back = Signal()

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self.title = title
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.column.addWidget(Label(title, Role.SECTION))
        self.column.addWidget(wrapped(sentence))
        self.column.addSpacing(8)
        self.go_on = Button(tr("Continue"), primary=True)
        self.go_back = Button(tr("Back"))
        self.go_on.clicked.connect(self.went_on)
        self.go_back.clicked.connect(self.went_back)

    def end(self, *shown: Button) -> None:
        """The buttons at the foot."""
        self.column.addSpacing(12)
        self.column.addLayout(buttons(*shown))
        self.column.addStretch(1)


class Introduce(Step):
    """Who works here."""

    def __init__(self) -> None:
        super().__init__(
            tr("You and your agency"),
            tr("Your name stands in the history of changes. Both can be changed later in the settings."),
        )
        self.name, self.agency = QLineEdit(), QLineEdit()
        add_field(self.column, tr("Your name"), self.name)
        add_field(self.column, tr("Your agency"), self.agency)
        self.name.returnPressed.connect(self.agency.setFocus)
        self.agency.returnPressed.connect(self.went_on)
        self.end(self.go_on)
        self.setFocusProxy(self.name)


class Protect(Step):
    """The passphrase, and whether the keyring may open the vault too."""

    number = 2

    def __init__(self) -> None:
        super().__init__(
            tr("Protect what you write"),
            tr(
                "Everything is encrypted on this computer. "
                "Without the passphrase or its recovery code nobody can read it."
            ),
        )
        self.passphrase = PassphraseTwice()
        self.keyring = SideCheck(tr("Open without asking on this computer"), "ink-2")
        self.keyring.setEnabled(False)
        self.keyring_said = wrapped(tr("Looking for the keyring of this computer…"), Role.SECONDARY)
        self.column.addWidget(self.passphrase)
        self.column.addSpacing(8)
        self.column.addWidget(self.keyring)
        self.column.addWidget(self.keyring_said)
        self.passphrase.entered.connect(self.went_on)
        self.end(self.go_on, self.go_back)
        self.setFocusProxy(self.passphrase)

    def show_keyring(self, problem: str) -> None:
        """Whether the keyring can be used: ``problem`` is why not, or empty."""
        self.keyring.setEnabled(not problem)
        usable = tr("The keyring of this computer then holds a key; whoever is logged in as you can open Liaison.")
        without = tr("{why} Liaison will ask for the passphrase at every start.", why=problem)
        self.keyring_said.setText(without if problem else usable)


class KeepCode(Step):
    """The recovery code, which must be confirmed."""

    number = 2

    def __init__(self) -> None:
        super().__init__(
            tr("Your recovery code"),
            tr(
                "It opens Liaison if the passphrase is lost. "
                "Keep it on paper, away from this computer: it is shown only now."
            ),
        )
        self.code = RecoveryCode()
        self.column.addWidget(self.code)
        self.code.entered.connect(self.went_on)
        self.end(self.go_on, self.go_back)

    def begin(self, code: str) -> None:
        """Show a code."""
        self.code.show_code(code)
        self.setFocusProxy(self.code.groups[0])


class Begin(Step):
    """What to begin with. ``chosen`` carries "empty", "sample" or "files"; ``files`` are those that were dropped.

    ``taken`` carries them whenever some were chosen or dropped.
    """

    number = 3
    chosen = Signal(str)
    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            tr("What to begin with"),
            tr("Bring in what you have, look around in an agency that does not exist, or begin with a white page."),
        )
        self.files: tuple[Path, ...] = ()
        self.setAcceptDrops(True)
        self.dropped = wrapped("", Role.BODY, "ink")
        self.choose = Button(tr("Choose files…"), icon="upload")
        self.bring = Button(tr("Begin with these files"), primary=True)
        self.empty = Button(tr("Begin empty"))
        self.sample = Button(tr("Look around with the sample agency"))
        self.column.addWidget(Label(tr("Your files"), Role.STRONG))
        self.column.addWidget(
            wrapped(
                tr(
                    "Drop calendars (.ics), mail with invitations (.eml, .mbox), contact cards (.vcf), tables (.csv) "
                    "or a Liaison record (.json) here."
                )
            )
        )
        self.column.addWidget(self.dropped)
        self.column.addLayout(buttons(self.choose, self.bring))
        self.column.addSpacing(12)
        self.column.addWidget(Label(tr("Without files"), Role.STRONG))
        self.column.addLayout(buttons(self.empty, self.sample))
        self.end(self.go_back)
        self.choose.clicked.connect(self._choose)
        for button, what in ((self.bring, "files"), (self.empty, "empty"), (self.sample, "sample")):
            button.clicked.connect(lambda _checked=False, what=what: self.chosen.emit(what))
        self.take_files(())
        self.setFocusProxy(self.choose)

    def take_files(self, files: Sequence[Path]) -> None:
        """Begin with these files."""
        self.files = tuple(files)
        names = [path.name for path in self.files[:_NAMED]]
        if len(self.files) > _NAMED:
            names.append(count(len(self.files) - _NAMED, "{n} other", "{n} others"))
        self.dropped.setText(join_words(names))
        self.dropped.setVisible(bool(names))
        self.bring.setVisible(bool(names))
        if names:
            self.bring.setFocus()  # Enter goes on
            self.taken.emit(self.files)

    def _choose(self) -> None:
        wanted = (
            tr("Calendars, mail, contact cards, tables, records, backups")
            + " (*.ics *.ical *.eml *.mbox *.mbx *.vcf *.vcard *.csv *.tsv *.tab *.txt *.json *.liaison-backup)"
        )
        names, _filter = QFileDialog.getOpenFileNames(self, tr("Choose files"), "", wanted)
        if names:
            self.take_files([Path(name) for name in names])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files; a folder stands for the files in it."""
        dropped = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take_files((*self.files, *(path for path in dropped if path not in self.files)))
