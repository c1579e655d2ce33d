"""What lies over the window: the ink that dims it, the sheet on it, and the framed dialog that asks one thing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from liaison.model.errors import LiaisonError
from liaison.model.words import tr
from liaison.ui.theme import Role, look, scaled, token

from .areas import clear_viewport
from .buttons import Button
from .labels import Label
from .painting import fill_round, outline
from .sheets import Hairline

#: Of the corners of a sheet as tall as what it holds.
_RADIUS: Final = 8
_MARGIN: Final = 24
#: What the system puts around a dialog, at most.
_AROUND: Final = 48
_LEAST_MIDDLE: Final = 96


def rounded_region(rect: QRect, radius: int) -> QRegion:
    """``rect`` without its corners."""
    whole = QRegion(rect.adjusted(radius, 0, -radius, 0)) + QRegion(rect.adjusted(0, radius, 0, -radius))
    corner = QRect(rect.topLeft(), QSize(2 * radius, 2 * radius))
    for x in (rect.left(), rect.right() + 1 - 2 * radius):
        for y in (rect.top(), rect.bottom() + 1 - 2 * radius):
            corner.moveTo(x, y)
            whole += QRegion(corner, QRegion.RegionType.Ellipse)
    return whole


class Dim(QWidget):
    """Ink at 42 % over a window, as large as it, whatever size that takes; in the dark its own ground, which is darker.

    ``clicked`` comes when it is clicked beside what lies on it.
    """

    clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the window."""
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ink; where ink is light, the ground."""
        painter = QPainter(self)
        is_dark = look().theme.is_dark
        painter.setOpacity(0.6 if is_dark else 0.42)
        painter.fillRect(self.rect(), token("canvas" if is_dark else "ink"))
        painter.end()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Nothing under it is pressed."""
        self.clicked.emit()

    def lift(self) -> None:
        """Take it away."""
        self.hide()
        self.deleteLater()


class SheetDialog(QDialog):
    """A sheet with one line around it over the dimmed window: no frame of the system, Ctrl+Enter is :meth:`submit`.

    A subclass lays out what is on it. ``round_corners`` is for a sheet as tall as what it holds.
    """

    def __init__(self, window: QWidget, title: str, *, round_corners: bool = False, dims: bool = True) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._over, self._is_round, self._dims = window, round_corners, dims
        self._dim: Dim | None = None
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        if round_corners:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._press)
        self.finished.connect(self._undim)

    def lay_rows(
        self, *, side: int = 24, top: int = 14, bottom: int = 12, spacing: int = 16
    ) -> tuple[QHBoxLayout, QVBoxLayout, QVBoxLayout]:
        """A head, a middle that takes what room there is, and a foot, with hairlines between; to be filled in turn."""
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head, middle, foot = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(side, top, side, bottom)
        head.setSpacing(spacing)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        foot.setContentsMargins(side, 12, side, 12)
        foot.setSpacing(8)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addLayout(middle, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)
        return head, middle, foot

    @staticmethod
    def lay_buttons(foot: QVBoxLayout, *buttons: Button) -> QHBoxLayout:
        """A row of buttons at the end of a foot; none is pressed by Enter elsewhere. What comes first may be added."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        foot.addLayout(row)
        for button in buttons:
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    def submit(self) -> None:
        """Do what the dialog is for; the base closes."""
        self.accept()

    def can_submit(self) -> bool:
        """Whether Ctrl+Enter may do it now."""
        return True

    def _press(self) -> None:
        if self.can_submit():
            self.submit()

    def dim(self) -> None:
        """Dim the window until this is closed."""
        if self._dims and self._dim is None:
            self._dim = Dim(self._over)
            self._dim.show()
            self._dim.raise_()

    def centre(self, top: int | None = None) -> None:
        """Move to the middle of the window, or so far below its upper edge; from a small window not off the screen."""
        corner = self._over.mapToGlobal(self._over.rect().topLeft())
        down = (self._over.height() - self.height()) // 2 if top is None else top
        room = self._over.screen().availableGeometry()
        across = corner.x() + (self._over.width() - self.width()) // 2
        self.move(
            max(room.left(), min(across, room.right() + 1 - self.width())),
            max(room.top(), min(corner.y() + down, room.bottom() + 1 - self.height())),
        )

    def show_sheet(self) -> None:
        """Open over the middle of the window, which is dimmed meanwhile."""
        self.dim()
        self.centre()
        self.open()

    def _undim(self) -> None:
        dim, self._dim = self._dim, None
        if dim is not None:
            dim.lift()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The corners are no part of the window: where nothing composes windows, what is left clear would be black."""
        super().resizeEvent(event)
        if self._is_round and QGuiApplication.platformName() == "xcb":  # elsewhere windows are always composed
            self.setMask(rounded_region(self.rect(), _RADIUS - 1))  # the softened edge stays

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The surface and its line."""
        painter = QPainter(self)
        if self._is_round:
            fill_round(painter, QRectF(self.rect()), token("surface"), _RADIUS)
            outline(painter, QRectF(self.rect()), token("edge"), _RADIUS)
        else:
            painter.fillRect(self.rect(), token("surface"))
            outline(painter, QRectF(self.rect()), token("ink-3"), 0)
        painter.end()


class _Middle(QScrollArea):
    """What a framed dialog holds: as tall as that is, and to be scrolled where the screen is lower."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._wide = width
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        clear_viewport(self)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.setWidget(inside)

    def set_wide(self, width: int) -> None:
        """It is going to be so wide, for which its lines are counted."""
        if width != self._wide:
            self._wide = width
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As tall as all of it is."""
        hint = self.column.totalSizeHint()
        tall = self.column.totalHeightForWidth(self._wide) if self.column.hasHeightForWidth() else hint.height()
        return QSize(hint.width(), max(tall, self.column.totalMinimumSize().height()))

    def minimumSizeHint(self) -> QSize:
        """As wide as it must be, and a few rows of it."""
        least = self.column.totalMinimumSize()
        return QSize(least.width(), min(self.sizeHint().height(), scaled(_LEAST_MIDDLE)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What it holds may become taller."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class FramedDialog(QDialog):
    """A heading, a sentence, room in ``body``, and two buttons.

    ``do_button``, Ctrl+Enter, and Enter in a field are :meth:`submit`; Enter on another button presses that one.
    """

    def __init__(
        self, title: str, sentence: str, do: str, parent: QWidget | None, *, keep: str = "", width: int = 480
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._wanted = scaled(width)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 20)
        column.setSpacing(0)
        heading = Label(title, Role.SECTION)
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addSpacing(4)
        self.sentence = Label(sentence, Role.BODY, "ink-2")
        self.sentence.setWordWrap(True)
        column.addWidget(self.sentence)
        column.addSpacing(16)
        self._middle = _Middle(self._wanted - 2 * _MARGIN)
        self.body = self._middle.column
        column.addWidget(self._middle, 1)
        self.problem = Label("", Role.SECONDARY, "bad-text")
        self.problem.setWordWrap(True)
        self.problem.hide()
        column.addWidget(self.problem)
        column.addSpacing(16)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.keep_button = Button(keep or tr("Cancel"), shortcut_text=tr("Esc"))
        self.keep_button.setAutoDefault(False)
        self.keep_button.clicked.connect(self.reject)
        self.do_button = Button(do, primary=True)
        self.do_button.setDefault(True)
        self.do_button.clicked.connect(self.submit)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.keep_button)
        self.buttons.addWidget(self.do_button)
        column.addLayout(self.buttons)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.do_button.click)
        self.finished.connect(self.deleteLater)

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - as Qt calls it
        """Shown, it is as large as what it says, on a small screen too."""
        if visible and not self.isVisible():
            self._fit()
        super().setVisible(visible)

    def event(self, event: QEvent) -> bool:
        """What is added meanwhile finds room."""
        is_done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return is_done

    def _room(self) -> QSize:
        """How large it may become: the screen, less what the system puts around it."""
        parent = self.parentWidget()
        around = self.screen().availableGeometry().size()
        return (around.expandedTo(parent.window().size()) if parent is not None else around) - QSize(_AROUND, _AROUND)

    def _fit(self) -> None:
        column, room = self._column, self._room()
        self.setMinimumWidth(min(self._wanted, room.width()))
        self._line_up(room.width() - 2 * _MARGIN)
        least = max(self.minimumWidth(), min(column.totalMinimumSize().width(), room.width()))
        hint = min(column.totalSizeHint().width(), room.width() * 2 // 3)
        wide = max(least, self.width() if self.isVisible() else hint)
        self._middle.set_wide(wide - 2 * _MARGIN)
        tall = min(column.totalHeightForWidth(wide), room.height())
        if not self.isVisible() or wide > self.width() or tall > self.height():
            self.resize(wide, max(tall, self.height()) if self.isVisible() else tall)

    def _line_up(self, most: int) -> None:
        """The buttons beside each other, below each other where the screen is too narrow for that."""
        shown = [item.widget() for at in range(self.buttons.count()) if (item := self.buttons.itemAt(at)) is not None]
        widths = [one.sizeHint().width() for one in shown if one is not None and not one.isHidden()]
        together = sum(widths) + self.buttons.spacing() * (len(widths) - 1)
        is_row = together <= most
        way = QBoxLayout.Direction.LeftToRight if is_row else QBoxLayout.Direction.TopToBottom
        if self.buttons.direction() is not way:
            self.buttons.setDirection(way)

    def submit(self) -> None:
        """Do it; subclasses say what."""
        self.accept()

    def say_problem(self, sentence: str) -> None:
        """Say what is in the way; an empty sentence takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.do_button.setEnabled(True)

    def refuse(self, error: LiaisonError) -> None:
        """Say what is in the way, and the way out."""
        self.say_problem(str(error))
