"""Where the window is, where it was, and how it goes elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Place:
    """A page by name, and what it shows: ids and keys, never words of the record."""

    page: str
    args: Mapping[str, str] = field(default_factory=dict)


class Navigator(QObject):
    """Goes from place to place and back. ``moved`` carries the place the window is at now."""

    moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[Place] = []
        self._at = -1
        #: Whether the last move went back or forward to where one was before.
        self.is_return = False

    @property
    def here(self) -> Place | None:
        """Where the window is."""
        return self._places[self._at] if self._at >= 0 else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after this one."""
        return self._at + 1 < len(self._places)

    def go(self, page: str, **args: str) -> None:
        """Go to a page; going where one is already only shows it anew."""
        place = Place(page, args)
        if place != self.here:
            self._places = [*self._places[: self._at + 1], place][-_LONGEST:]
            self._at = len(self._places) - 1
        self.is_return = False
        self.moved.emit(place)

    def settle(self, **args: str) -> None:
        """Note what the page shows by now (a tab, a filter) without a step to go back; the page is not told."""
        if self.here is not None:
            self._places[self._at] = Place(self.here.page, args)

    def back(self) -> None:
        """Go to the place before, if there is one."""
        self._step(-1)

    def forward(self) -> None:
        """Go to the place after, if there is one."""
        self._step(1)

    def keep(self, kept: Callable[[Place], Place]) -> None:
        """Hold every place as ``kept`` gives it, as when Liaison is locked: the way back stays, words do not."""
        here, places = -1, list[Place]()
        for at, place in enumerate(map(kept, self._places)):
            if not places or place != places[-1]:
                places.append(place)
            if at == self._at:
                here = len(places) - 1
        self._places, self._at = places, here

    def _step(self, by: int) -> None:
        if 0 <= self._at + by < len(self._places):
            self._at += by
            self.is_return = True
            self.moved.emit(self._places[self._at])
