"""The look the window has now: one theme and one text scale, which widgets ask for colours and fonts.

There is one look per process, as there is one palette per ``QApplication``; :func:`apply_theme` sets it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QStyleFactory

from .fonts import Role, font, set_text_scale
from .palette import palette_of
from .sheet import style_sheet
from .themes import Mode, Theme, load_theme

MIN_SCALE = 1.0
MAX_SCALE = 2.0


class Look(QObject):
    """The theme in use. ``changed`` comes after every switch, when palette and style sheet are in place."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = load_theme("light")
        self.text_scale = 1.0


_LOOK: dict[str, Look] = {}


def look() -> Look:
    """The look of this process."""
    if "look" not in _LOOK:
        _LOOK["look"] = Look()
    return _LOOK["look"]


def token(name: str) -> QColor:
    """The colour a meaning has in the theme in use, as in ``token("ours")``."""
    return look().theme.colour(name)


def theme_for(mode: Mode) -> Theme:
    """The theme a person's choice stands for now; an unknown colour scheme of the system counts as light."""
    if mode is Mode.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return load_theme("dark" if dark else "light")
    return load_theme(mode.value)


def apply_theme(app: QApplication, theme: Theme, text_scale: float = 1.0) -> None:
    """Give the whole program this look, at once; ``text_scale`` is held between 1 and 2."""
    current = look()
    # Once there is a sheet the style has no name any more; a new one each time would dress every widget twice.
    if not app.styleSheet() and app.style().name().lower() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    current.theme = theme
    current.text_scale = min(MAX_SCALE, max(MIN_SCALE, text_scale))
    set_text_scale(current.text_scale)
    app.setFont(font(Role.BODY))
    app.setPalette(palette_of(theme))
    app.setStyleSheet(style_sheet(theme))
    current.changed.emit()
