"""Keeps what is being typed: every keystroke is in the vault within half a second, and comes back after any end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from .page import Workplace

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.drafts import DraftView
    from liaison.model.errors import LiaisonError

#: A pause in typing that is long enough to write, and the longest a keystroke waits while there is no pause.
PAUSE_MS: Final = 200
LIMIT_MS: Final = 400
#: How long after a write that failed (a busy vault, a full disk) it is tried again.
RETRY_MS: Final = 2_000


@dataclass(frozen=True, slots=True)
class Typed:
    """What an editor holds now; ``state`` is what else it needs to be as it was, as texts.

    ``is_kept_empty`` keeps the draft without a text, too.
    """

    text: str
    client_id: str = ""
    cursor: int = 0
    state: Mapping[str, str] = field(default_factory=dict)
    is_kept_empty: bool = False


class DraftKeeper(QObject):
    """Keeps one editor's text under ``key`` in the encrypted table of drafts.

    Call :meth:`touch` with every edit (``editor.textChanged.connect(keeper.touch)``); ``typed`` is asked for the
    content when it is written: after a pause of 200 ms, and at the latest 400 ms after the first edit that is not
    written yet. Before Liaison locks or ends it is written at once. ``kept`` comes when it is in the vault. While long
    work writes to the record it goes into a file beside it, encrypted as well.

    An editor without text keeps nothing, unless it says so: the draft goes. Where ``typed`` answers None there is no
    editor any more, and what is kept stays as it is.
    """

    kept = Signal()

    def __init__(self, place: Workplace, key: str, typed: Callable[[], Typed | None], parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._typed = place, typed
        self.key = key
        self._dirty = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._limit = QTimer(self, singleShot=True, interval=LIMIT_MS)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._has_failed = False
        self._retry.timeout.connect(self.flush)
        self._pause.timeout.connect(self.flush)
        self._limit.timeout.connect(self.flush)
        place.work.settling.connect(self.flush)

    @property
    def is_dirty(self) -> bool:
        """Whether something typed is not handed to the vault yet."""
        return self._dirty

    def touch(self) -> None:
        """Something was typed."""
        self._dirty = True
        self._pause.start()
        if not self._limit.isActive():
            self._limit.start()

    def flush(self) -> None:
        """Write now what is not written yet."""
        if not self._dirty:
            return
        typed, key = self._typed(), self.key
        self._rest()
        if typed is None:
            return
        is_empty = not typed.text.strip() and not typed.is_kept_empty

        def op(desk: Desk) -> None:
            from liaison.desk.drafts import drop_draft, keep_draft  # noqa: PLC0415 - loaded on the record's thread

            if is_empty:
                drop_draft(desk, key)
                return
            keep_draft(desk, key, typed.text, client_id=typed.client_id or None, cursor=typed.cursor, state=typed.state)

        def meanwhile(desk: Desk) -> None:
            from liaison.desk.drafts_aside import drop_draft_aside, keep_draft_aside  # noqa: PLC0415 - see above

            if is_empty:
                drop_draft_aside(desk, key)
                return
            client_id = typed.client_id or None
            keep_draft_aside(desk, key, typed.text, client_id=client_id, cursor=typed.cursor, state=typed.state)

        self._place.work.write(self, op, lambda _none: self._is_kept(), self._failed, meanwhile=meanwhile)

    def restore(self, show: Callable[[DraftView | None], None]) -> None:
        """Hand what was kept to ``show``, or None."""
        key = self.key

        def op(desk: Desk) -> DraftView | None:
            from liaison.desk.drafts import read_draft  # noqa: PLC0415 - loaded on the record's thread

            return read_draft(desk, key)

        self._place.work.run(self, op, show, latest="restore")

    def drop(self) -> None:
        """Keep nothing any more: it was saved or discarded."""
        self._rest()
        key = self.key

        def op(desk: Desk) -> None:
            from liaison.desk.drafts import drop_draft  # noqa: PLC0415 - loaded on the record's thread

            drop_draft(desk, key)

        def meanwhile(desk: Desk) -> None:
            from liaison.desk.drafts_aside import drop_draft_aside  # noqa: PLC0415 - see above

            drop_draft_aside(desk, key)

        self._place.work.write(self, op, meanwhile=meanwhile)

    def drop_pending(self) -> None:
        """Leave what is kept as it is, and write nothing of what the editor was filled with."""
        self._rest()

    def switch(self, key: str) -> None:
        """Write what is not written, and keep under another key from now on."""
        self.flush()
        self.key = key

    def _rest(self) -> None:
        self._dirty = False
        self._pause.stop()
        self._limit.stop()
        self._retry.stop()

    def _is_kept(self) -> None:
        self._has_failed = False
        self.kept.emit()

    def _failed(self, error: LiaisonError) -> None:
        """It stays to be written: in a moment, with the next key, or before Liaison closes. Said once."""
        self._dirty = True
        self._retry.start()
        if not self._has_failed:
            self._has_failed = True
            self._place.work.failed.emit(error)
