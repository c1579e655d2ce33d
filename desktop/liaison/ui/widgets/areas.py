"""What scrolls lies on a ground that is made here, so that it can be asked for cheaply."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def clear_viewport(area: QAbstractScrollArea) -> None:
    """Let what is behind ``area`` show through; called before anything is put into it.

    The one that Qt makes by itself would do; but the first time a widget is asked for that Python has not made, its
    class is sought among all classes of widgets there are, and each of them is made for that.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setAutoFillBackground(False)
    area.setViewport(viewport)
