"""A section's title whose links stay out of sight until the pointer or the focus is near."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import ElidedLabel, Hairline, Label, Link

_TITLE: Final = 20


class QuietLink(Link):
    """A link that is there for the keyboard and for screen readers, and seen while its section is in use."""

    def __init__(self, text: str, section: QWidget) -> None:
        super().__init__(text)
        self._section = section

    @property
    def is_seen(self) -> bool:
        """Whether it is painted now."""
        focused = QApplication.focusWidget()
        is_inside = focused is not None and (focused is self._section or self._section.isAncestorOf(focused))
        return self.hasFocus() or is_inside or self._section.underMouse()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing unless the section is in use."""
        if self.is_seen:
            super().paintEvent(event)


class Section(QWidget):
    """A title with a caption and quiet links, and what it is about below it in ``body``.

    On canvas a hairline follows the title. ``inset`` keeps title and hairline off the sides by the bleed of lines.
    ``wanted`` carries the key of what one of its links asks for.
    """

    wanted = Signal(str)

    def __init__(self, title: str, *, on_canvas: bool, inset: int, gap: int = 8) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.links: list[QuietLink] = []
        self._inset = inset
        self._is_below = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(inset, 0, inset, 0)
        self._row.setSpacing(12)
        self._line = QHBoxLayout()
        self._line.setContentsMargins(inset, 0, inset, 0)
        self._head = QWidget()
        self._head.setFixedHeight(scaled(_TITLE))
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addLayout(self._row)
        head.addLayout(self._line)
        self.title = Label(title, Role.SECTION)
        self.caption = ElidedLabel("", Role.SECONDARY, "ink-2")
        self.caption.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.title)
        self._quiet = QHBoxLayout()
        self._quiet.setSpacing(12)
        self._row.addLayout(self._quiet)
        self._row.addWidget(self.caption, 1)
        column.addWidget(self._head)
        if on_canvas:
            column.addSpacing(8)
            line = QHBoxLayout()
            line.setContentsMargins(inset, 0, inset, 0)
            self.rule = Hairline()
            line.addWidget(self.rule)
            column.addLayout(line)
        else:
            column.addSpacing(gap)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        column.addLayout(self.body)

    def add_link(self, text: str) -> QuietLink:
        """A quiet link behind the title."""
        link = QuietLink(text, self)
        link.setAccessibleName(f"{text}, {self.title.text()}")
        self.links.append(link)
        self._quiet.addWidget(link)
        return link

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The links stand below the title where they do not fit beside it, with large text in a narrow window."""
        super().resizeEvent(event)
        beside = (link.sizeHint().width() for link in self.links)
        wanted = [self.title.sizeHint().width(), self.caption.minimumSizeHint().width() + 12, *(12 + w for w in beside)]
        is_below = bool(self.links) and sum(wanted) + 2 * self._inset > self.width()
        if is_below != self._is_below:
            self._is_below = is_below
            before, after = (self._row, self._line) if is_below else (self._line, self._row)
            before.removeItem(self._quiet)
            self._quiet.setParent(None)
            after.insertLayout(1 if after is self._row else 0, self._quiet)
            self._line.addStretch(1)
            self._head.setFixedHeight(scaled(_TITLE) * (2 if is_below else 1))

    def add_inset(self, widget: QWidget) -> None:
        """Put a widget into the body, as far from the sides as the title."""
        row = QHBoxLayout()
        row.setContentsMargins(self._inset, 0, self._inset, 0)
        row.addWidget(widget)
        self.body.addLayout(row)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the links."""
        super().enterEvent(event)
        self._tell()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide them again."""
        super().leaveEvent(event)
        self._tell()

    def watch(self, widget: QWidget) -> None:
        """Show the links while ``widget``, which lies in this section, has the focus."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focus."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._tell()
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        for link in self.links:
            link.update()
