"""What layouts of our own hold: items that are made here and by nobody else."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class OwnItems(QLayout):
    """A layout over a list of items, each made here for its widget.

    An item that the toolkit makes itself may lie where another one lay that was freed without a word: Python then takes
    the new one for the old one, and for gone with whatever the old one belonged to. A size asked of it after that ends
    the program.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._taken: list[QLayoutItem] = []
        self._sizes: dict[QLayoutItem, tuple[QSize, QSize]] = {}

    def invalidate(self) -> None:
        """Something of it changed: what is known of its sizes does not hold any more."""
        self._sizes.clear()
        super().invalidate()

    def sizes_of(self, item: QLayoutItem) -> tuple[QSize, QSize]:
        """What an item would like, and the least of it: asked once until something changes."""
        known = self._sizes.get(item)
        if known is None:
            known = self._sizes[item] = (item.sizeHint(), item.minimumSize())
        return known

    def addWidget(self, widget: QWidget) -> None:
        """Take one more widget."""
        self.addChildWidget(widget)
        parent = self.parentWidget()
        if parent is not None:
            widget.setParent(parent)  # it is that already; from here on Python knows who owns it
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of one. The toolkit frees what it takes: until then it is not to be freed here."""
        if not 0 <= index < len(self._items):
            return None
        taken = self._items.pop(index)
        self._taken = [*(one for one in self._taken if shiboken6.isValid(one)), taken]
        self.invalidate()
        return taken
