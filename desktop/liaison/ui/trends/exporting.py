"""Both pictures outside the window: on the clipboard, as PNG and SVG, and their figures as CSV."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPoint, QRectF, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.theme import token

_SHARPNESS: Final = 2.0
_AROUND: Final = 16


class Poster(NamedTuple):
    """A picture for outside: what it is called, its size, how it is painted into a rectangle, and its figures."""

    title: str
    size: QSize
    paint: Callable[[QPainter, QRectF], None]
    table: Callable[[], bytes]


def poster_image(poster: Poster) -> QImage:
    """The picture, twice as sharp as the screen needs."""
    whole = _whole(poster)
    image = QImage(whole * _SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(token("surface"))
    painter = QPainter(image)
    painter.scale(_SHARPNESS, _SHARPNESS)
    poster.paint(painter, _inside(poster))
    painter.end()
    return image


def poster_png(poster: Poster) -> bytes:
    """The content of a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(poster_image(poster))
    buffer.close()
    return bytes(content.data())


def poster_svg(poster: Poster) -> bytes:
    """The content of an SVG file, with real text."""
    whole = _whole(poster)
    content = QByteArray()
    buffer = QBuffer(content)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(poster.title)
    generator.setResolution(96)
    generator.setSize(whole)
    generator.setViewBox(QRectF(0, 0, whole.width(), whole.height()))
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, whole.width(), whole.height()), token("surface"))
    poster.paint(painter, _inside(poster))
    painter.end()
    return bytes(content.data())


_KINDS: Final[dict[str, Callable[[Poster], bytes]]] = {
    "png": poster_png,
    "svg": poster_svg,
    "csv": lambda poster: poster.table(),
}
_FILTERS: Final = {"png": "Pictures (*.png)", "svg": "Drawings (*.svg)", "csv": "Tables (*.csv)"}


def _whole(poster: Poster) -> QSize:
    return QSize(poster.size.width() + 2 * _AROUND, poster.size.height() + 2 * _AROUND)


def _inside(poster: Poster) -> QRectF:
    return QRectF(_AROUND, _AROUND, poster.size.width(), poster.size.height())


class Exports(QObject):
    """Offers and makes them for ``owner``; ``posters`` tells what there is to take along now."""

    def __init__(self, place: Workplace, owner: QWidget, posters: Callable[[], list[Poster]]) -> None:
        super().__init__(owner)
        self._place, self._owner, self._posters = place, owner, posters
        self.menu: QMenu | None = None
        self.chooser: QFileDialog | None = None

    def show_below(self, button: QWidget) -> None:
        """Offer what there is below a button."""
        self._pop(button.mapToGlobal(button.rect().bottomLeft()))

    def _pop(self, at: QPoint) -> None:
        menu = self.menu = QMenu(self._owner)
        menu.setAccessibleName(tr("Export"))
        for poster in self._posters():
            part = menu.addMenu(poster.title.replace("&", "&&"))
            part.addAction(tr("Copy as a picture"), partial(self.copy, poster))
            part.addAction(tr("Save as PNG…"), partial(self.save, poster, "png"))
            part.addAction(tr("Save as SVG…"), partial(self.save, poster, "svg"))
            part.addAction(tr("Save as CSV…"), partial(self.save, poster, "csv"))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def copy(self, poster: Poster) -> None:
        """Put a picture on the clipboard."""

        def put(image: QImage) -> None:
            QGuiApplication.clipboard().setImage(image)
            self._place.notices.say(tr("Copied the picture."))

        self._place.work.aside(self._owner, lambda: poster_image(poster), put)

    def save(self, poster: Poster, kind: str) -> None:
        """Ask for a file, and write it."""
        chooser = self.chooser = QFileDialog(self._owner.window(), tr("Save"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(kind)
        chooser.setNameFilter(tr(_FILTERS[kind]))
        name = "".join(letter for letter in poster.title if letter.isalnum() or letter in " -_").strip()
        chooser.selectFile(f"{name}.{kind}")
        chooser.fileSelected.connect(lambda path: self.write(poster, Path(path)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.finished.connect(self._forget_chooser)
        chooser.open()

    def _forget_chooser(self) -> None:
        self.chooser = None

    def write(self, poster: Poster, path: Path) -> None:
        """Write what the name of the file says, away from the window's thread."""
        make = _KINDS.get(path.suffix.lower().removeprefix("."), poster_png)

        def op() -> None:
            from liaison.desk.exports import write_file  # noqa: PLC0415 - loaded on the record's thread

            write_file(path, [make(poster)])

        said = tr("Saved {file}", file=path.name)
        # told of also where the page is gone by then
        self._place.work.aside(self._place.work, op, lambda _none: self._place.notices.say(said))
