"""Qt as it is installed: faults of some versions that would end the program after a while."""

from __future__ import annotations

import sys

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication


def test_calls_that_return_nothing_do_not_let_go_of_none(qapp: QApplication) -> None:
    pixmap = QPixmap(10, 10)
    painter = QPainter(pixmap)
    before = sys.getrefcount(None)
    for _ in range(200):
        painter.save()
        painter.restore()
    after = sys.getrefcount(None)
    painter.end()
    assert after > before - 100
