"""Line icons, tinted by a token and drawn afresh for every scale of the screen."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from liaison.ui.resources import resources

from .look import token

SIZE: Final = 16
_RATIOS: Final = (1.0, 1.5, 2.0, 3.0)


def icon(name: str, colour: str = "ink-2") -> QIcon:
    """An icon for Qt's own widgets, in the colour the token has now; ask again when the look changes."""
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(icon_pixmap(name, colour, SIZE, ratio))
    return made


def icon_pixmap(name: str, colour: str = "ink-2", size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """An icon ``size`` pixels wide for a screen of that device pixel ratio."""
    return _pixmap(name, token(colour).name(), size, ratio)


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: str = "ink-2") -> None:
    """Draw an icon into a painting, as sharp as its device."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, token(colour).name()).render(painter, rect)
    painter.restore()


@cache
def icon_names() -> tuple[str, ...]:
    """The names of all icons."""
    return tuple(sorted(path.stem for path in resources("icons").glob("*.svg")))


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    source = (resources("icons") / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
