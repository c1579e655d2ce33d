"""Files on their way into the vault, one after the other, whether or not the page they came from is still shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QObject, Signal

from liaison.model.errors import InputError, LiaisonError
from liaison.model.words import count, tr
from liaison.ui.long_work import Stopped, Tell
from liaison.ui.page import Workplace

if TYPE_CHECKING:
    from liaison.desk.attaching import Progress, TakenIn
    from liaison.desk.context import Desk
    from liaison.model.values import Changes

#: A file from this size on is long work: it is told how far it is, and nothing waits for it.
LARGE: Final = 4 * 1024 * 1024


class GivenUp(InputError):  # noqa: N818 - says what happened, as all our errors do
    """The person stopped it."""


class Intake(QObject):
    """Takes files in for one record and then ends itself.

    ``progress`` says in words what is being taken in, ``taken`` comes after each file, ``finished`` after the last.
    Locking ends it; a file is in the vault with its row, or not at all.
    """

    progress = Signal(str)
    taken = Signal()
    finished = Signal()

    def __init__(self, place: Workplace, record_kind: str, record_id: str, paths: Sequence[Path]) -> None:
        super().__init__(place.work)
        self._place, self._kind, self._id = place, record_kind, record_id
        self._paths = list(paths)
        self._stop = Event()
        self._words: list[str] = []
        place.work.leaving.connect(self._leave)

    def begin(self) -> None:
        """Take the first file in."""
        self._next()

    def give_up(self) -> None:
        """Stop; files that are in stay."""
        self._stop.set()

    def _leave(self) -> None:
        if self._paths:
            self._paths.clear()
            self._place.notices.say(tr("Liaison was locked before all files were attached."))
        self.give_up()

    def _next(self) -> None:
        if self._stop.is_set() or not self._paths:
            if len(self._words) > 1:
                words = count(len(self._words), "{n} file attached", "{n} files attached")
                self._place.notices.say(words, undo=True)
            self.finished.emit()
            self.deleteLater()
            return
        path = self._paths.pop(0)

        def op(desk: Desk) -> int:
            from liaison.desk.attaching import check_attachable  # noqa: PLC0415 - loaded on the record's thread

            return check_attachable(desk, self._kind, self._id, path)

        def go_on(size: int) -> None:
            if size < LARGE:
                self._take_small(path)
            else:
                self._take_large(path)

        self._place.work.run(self, op, go_on, self._refuse)

    def _take_small(self, path: Path) -> None:
        kind, record_id = self._kind, self._id

        def op(desk: Desk) -> Changes:
            from liaison.desk.attaching import attach_file  # noqa: PLC0415 - loaded on the record's thread

            return attach_file(desk, kind, record_id, path)

        self._place.work.command(self, op, self._took, self._refuse, refreshes_owner=True, quiet=True)

    def _take_large(self, path: Path) -> None:
        """On a thread of its own; where other long work is under way, after it."""
        long = self._place.work.long
        if self._stop.is_set():
            self._next()
        elif long.is_running:
            self.progress.emit(tr("{work} is still under way.", work=long.title))
            long.afterwards(lambda: self._take_large(path) if shiboken6.isValid(self) else None)
        else:
            long.start(
                self,
                tr("Attaching “{name}”", name=path.name),
                lambda desk, tell: self._take_in(desk, path, tell),
                self._attach,
                self._refuse,
            )

    def _take_in(self, desk: Desk, path: Path, tell: Tell) -> TakenIn:
        """On the other thread."""
        from liaison.desk.attaching import take_in  # noqa: PLC0415 - loaded by now

        return take_in(desk, path, progress=self._teller(path.name, tell))

    def _teller(self, name: str, tell: Tell) -> Progress:
        def told(done: int, total: int) -> None:
            if self._stop.is_set():
                raise GivenUp(tr("Stopped. Nothing of “{name}” was kept.", name=name))
            tell(done, total, "")
            if shiboken6.isValid(self):
                share = 100 * done // max(1, total)
                self.progress.emit(tr("Attaching “{name}”, {share} of 100", name=name, share=share))

        return told

    def _attach(self, file: TakenIn) -> None:
        kind, record_id = self._kind, self._id

        def op(desk: Desk) -> Changes:
            from liaison.desk.attaching import attach_taken  # noqa: PLC0415 - loaded by now

            return attach_taken(desk, kind, record_id, file)

        self._place.work.command(self, op, self._took, self._refuse, refreshes_owner=True, quiet=True)

    def _took(self, changes: Changes) -> None:
        self._words.append(changes.words)
        if len(self._words) == 1:
            self._place.notices.say(changes.words, undo=True)
        self.taken.emit()
        self._next()

    def _refuse(self, error: LiaisonError) -> None:
        if isinstance(error, GivenUp):
            self._place.notices.say(error.sentence)
        elif not isinstance(error, Stopped):
            self._place.notices.show_problem(error)
        self._next()
