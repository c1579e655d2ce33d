"""The window around the pages."""

from __future__ import annotations

from .look import show_look
from .window import MainWindow, raise_window

__all__ = ["MainWindow", "raise_window", "show_look"]
