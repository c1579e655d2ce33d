"""The map as a picture: PNG and SVG files, and the clipboard. Large ones take a while, so any thread may make them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from liaison.ui.theme import token

from .drawing import MARGIN, Drawing
from .painting import paint_map

#: Pixels of a picture for one of the screen, so that print is sharp.
_SHARPNESS: Final = 2.0
#: No picture is wider or higher than this many pixels.
_LARGEST: Final = 12_000


def map_image(drawing: Drawing) -> QImage:
    """The whole map in the colours of now."""
    width, height = _size(drawing)
    sharpness = min(_SHARPNESS, _LARGEST / max(width, height))
    image = QImage(round(width * sharpness), round(height * sharpness), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(token("surface"))
    painter = QPainter(image)
    painter.scale(sharpness, sharpness)
    _paint(painter, drawing)
    painter.end()
    return image


def map_png(drawing: Drawing) -> bytes:
    """The whole map as the content of a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(map_image(drawing))
    buffer.close()
    return bytes(content.data())


def map_svg(drawing: Drawing, title: str) -> bytes:
    """The whole map as the content of an SVG file, with real text."""
    width, height = _size(drawing)
    content = QByteArray()
    buffer = QBuffer(content)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(title)
    generator.setResolution(96)
    generator.setSize(QSize(round(width), round(height)))
    generator.setViewBox(QRectF(0, 0, width, height))
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, width, height), token("surface"))
    _paint(painter, drawing)
    painter.end()
    return bytes(content.data())


def _size(drawing: Drawing) -> tuple[float, float]:
    return drawing.extent.width + 2 * MARGIN, drawing.extent.height + 2 * MARGIN


def _paint(painter: QPainter, drawing: Drawing) -> None:
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if drawing.mirror is not None else Qt.LayoutDirection.LeftToRight
    )
    painter.translate(MARGIN - drawing.extent.x, MARGIN - drawing.extent.y)
    paint_map(painter, drawing)
