"""A bare main window, shown, painted and gone: what any program with this toolkit takes. Prints its peak memory."""

from __future__ import annotations

import os
import resource
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class Painted(QObject):
    """Ends the event loop once the window was painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self, QApplication.quit)
        return False


def main() -> None:
    app = QApplication(["bare"])
    window = QMainWindow()
    window.resize(1440, 900)
    inside = QWidget()
    window.setCentralWidget(inside)
    painted = Painted()
    inside.installEventFilter(painted)
    window.show()
    app.exec()
    sys.stdout.write(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
