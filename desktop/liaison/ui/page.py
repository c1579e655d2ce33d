"""What a page is, and what it is handed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison.model.clock import Clock

from .changes import ChangeHub
from .commands import Commands
from .navigation import Navigator
from .notices import Notices
from .state import WindowState
from .work import Work

if TYPE_CHECKING:
    from liaison.model.values import Changes

    from .door import Door


@dataclass(frozen=True, slots=True)
class Workplace:
    """Everything a page may use; there is no other way from a page to the rest of the window."""

    work: Work
    changes: ChangeHub
    navigator: Navigator
    commands: Commands
    notices: Notices
    state: WindowState
    clock: Clock
    zone_name: str
    #: The vault, for what settings, backups and imports ask of it; None in a window over a desk without one.
    door: Door | None = None
    #: What was prepared for a page's first look, by its name; the page takes it out and reads its data behind it.
    first_looks: dict[str, object] = field(default_factory=dict)

    @property
    def zone(self) -> ZoneInfo:
        """The user's time zone."""
        return ZoneInfo(self.zone_name)


class Page(QWidget):
    """One page. It lies below the top bar (y 64 of the window) and has the whole width; margins are its own.

    It is made when it is first shown, gets :meth:`show_args`, asks for its data through ``place.work`` and emits
    ``ready`` once it shows them. ``headline_changed`` makes the shell ask for names and titles again; ``counted``
    sets the number in the rail.
    """

    #: The kinds of record it shows; empty is all of them.
    kinds: ClassVar[frozenset[str]] = frozenset()

    ready = Signal()
    headline_changed = Signal()
    counted = Signal(int)

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.place = place

    def name(self) -> str:
        """What the window's title says: "Today", a client's name."""
        return ""

    def title(self) -> str:
        """The heading; the name unless it differs."""
        return self.name()

    def subtitle(self) -> str:
        """What stands behind the heading in small letters: "Week 48"."""
        return ""

    def meta(self) -> str:
        """The line under the heading of some pages; the top bar is then 80 high instead of 64."""
        return ""

    def tools(self) -> QWidget | None:
        """What stands at the far end of the line under the heading, 32 high from y 64; the top bar is then 112 high.

        The page makes it once and keeps it; it stands in the top bar while the page is shown.
        """
        return None

    def rail_entry(self) -> str:
        """Which entry of the rail is selected: the name of a page, or "client:ID"."""
        return ""

    def show_args(self, args: Mapping[str, str]) -> None:
        """Show what the place says; called before the page is seen, and whenever it is gone to again."""
        self.refresh()

    def refresh(self) -> None:
        """Read everything again, keeping scroll, selection and focus."""

    def says_gone(self) -> bool:
        """Whether it says itself that what it is asked for is not there; nobody else then says so of a part of it."""
        return False

    def concerned(self, changes: Changes) -> bool:
        """Whether a change touches what it shows."""
        return not self.kinds or any(kind in self.kinds for kind, _id in changes.touched)

    def first_focus(self) -> QWidget | None:
        """What has the focus when the page is gone to; None leaves it where it is."""
        return None
