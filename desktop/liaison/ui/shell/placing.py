"""Where the window opens for the first time. Later it opens where it was; Qt moves that into the screens there are."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize

#: As the screens are drawn.
WANTED: Final = QSize(1440, 900)


def first_place(room: QRect, frame: int, least: QSize) -> QRect:
    """The inside of a window in the middle of the ``room`` a screen has: as wanted, or as large as there is room for.

    ``frame`` is what the system puts above it; it is never smaller than ``least``, and its top left is always inside.
    """
    free = room.size() - QSize(0, frame)
    size = WANTED.boundedTo(free).expandedTo(least)
    spare = (free - size).expandedTo(QSize(0, 0))
    return QRect(room.topLeft() + QPoint(spare.width() // 2, frame + spare.height() // 2), size)
