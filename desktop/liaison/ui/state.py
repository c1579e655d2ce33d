"""What the window remembers between starts, in a file outside the vault: never anything of the record but ids."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt

from .navigation import Place
from .theme import Mode

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter


class WindowState:
    """Geometry, page, splitters, theme and text scale. Without a file nothing is kept."""

    def __init__(self, file: Path | None = None) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat) if file is not None else None
        self._held: dict[str, str] = {}

    @property
    def mode(self) -> Mode:
        """Light, dark, or as the system has it."""
        value = self.get("theme", Mode.SYSTEM.value)
        return Mode(value) if value in set(Mode) else Mode.SYSTEM

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self.put("theme", mode.value)

    @property
    def text_scale(self) -> float:
        """How many times the usual size text has, 1 to 2."""
        try:
            return float(self.get("text_scale", "1"))
        except ValueError:
            return 1.0

    @text_scale.setter
    def text_scale(self, scale: float) -> None:
        self.put("text_scale", f"{scale:g}")

    @property
    def place(self) -> Place | None:
        """Where the window was."""
        try:
            page, args = json.loads(self.get("place", "null"))
            return Place(str(page), {str(key): str(value) for key, value in dict(args).items()})
        except (ValueError, TypeError):
            return None

    @place.setter
    def place(self, place: Place) -> None:
        self.put("place", json.dumps([place.page, dict(place.args)]))

    def get(self, key: str, default: str = "") -> str:
        """A remembered text."""
        if self._settings is None:
            return self._held.get(key, default)
        return str(self._settings.value(key, default))

    def put(self, key: str, value: str) -> None:
        """Remember a text: a number, a size, an id; never words of the record."""
        if self._settings is None:
            self._held[key] = value
        else:
            self._settings.setValue(key, value)

    def get_bytes(self, key: str) -> QByteArray:
        """What Qt gave for its own use: geometry, splitters."""
        return QByteArray.fromBase64(self.get(key).encode("ascii", "ignore"))

    def put_bytes(self, key: str, value: QByteArray) -> None:
        """Remember what Qt gave for its own use."""
        self.put(key, bytes(value.toBase64().data()).decode("ascii"))


def remember_splitter(state: WindowState, key: str, splitter: QSplitter) -> bool:
    """As :func:`restore_splitter`, and keep the sizes a person gives it from now on."""
    splitter.splitterMoved.connect(lambda *_: state.put_bytes(_splitter_key(key, splitter), splitter.saveState()))
    return restore_splitter(state, key, splitter)


def restore_splitter(state: WindowState, key: str, splitter: QSplitter) -> bool:
    """Give a splitter the sizes it had last, lying or standing as it is now; whether there are any."""
    orientation = splitter.orientation()
    kept = state.get_bytes(_splitter_key(key, splitter))
    is_known = not kept.isEmpty() and splitter.restoreState(kept)
    splitter.setOrientation(orientation)
    return is_known


def _splitter_key(key: str, splitter: QSplitter) -> str:
    return f"splitter_{key}_{'h' if splitter.orientation() is Qt.Orientation.Horizontal else 'v'}"
