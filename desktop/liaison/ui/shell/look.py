"""The window's part in its look: the person's theme and text size, followed at run time."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from liaison.ui.theme import Mode, apply_theme, theme_for

if TYPE_CHECKING:
    from liaison.ui.state import WindowState

    from .window import MainWindow

_STEP = 0.1


def show_look(window: MainWindow) -> None:
    """Give the program the theme and text size that the window's state says."""
    begin_look(window.place.state)


def begin_look(state: WindowState) -> None:
    """Give the program the theme and text size that a state says; before the window is made, for it measures them."""
    app = cast("QApplication", QApplication.instance())
    apply_theme(app, theme_for(state.mode), state.text_scale)


def follow_look(window: MainWindow) -> None:
    """Follow the system from light to dark and back while the person wants what the system has."""
    QGuiApplication.styleHints().colorSchemeChanged.connect(window.follow_system)


def follow_system(window: MainWindow) -> None:
    """The system went from light to dark, or back."""
    if window.place.state.mode is Mode.SYSTEM:
        show_look(window)


def set_mode(window: MainWindow, mode: Mode) -> None:
    """Light, dark or as the system has it, from now on."""
    window.place.state.mode = mode
    show_look(window)


def scale_text(window: MainWindow, steps: int) -> None:
    """Larger or smaller text by tenths, 100 to 200 %; 0 goes back to 100 %."""
    set_scale(window, round(window.place.state.text_scale + _STEP * steps, 1) if steps else 1.0)


def set_scale(window: MainWindow, scale: float) -> None:
    """Text this many times its usual size, 1 to 2, from now on."""
    window.place.state.text_scale = min(2.0, max(1.0, scale))
    show_look(window)
    window.rebuild()
