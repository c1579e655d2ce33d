"""Pictures outside the window: on the clipboard, as PNG and SVG files, and their figures as CSV.

Large ones take a while, so any thread may make them.
"""

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
from liaison.ui.saving import begin_outside_vault
from liaison.ui.theme import token

#: Pixels of a picture for one of the screen, so that print is sharp.
_SHARPNESS: Final = 2.0
#: No picture is wider or higher than this many pixels.
_LARGEST: Final = 12_000


class Poster(NamedTuple):
    """A picture for outside: its title, its size, how it is painted into a rectangle, and its figures, if it has any.

    ``around`` is the margin of ground around it, ``file`` the name of its file where that says more than the title.
    """

    title: str
    size: QSize
    paint: Callable[[QPainter, QRectF], None]
    table: Callable[[], bytes] | None = None
    around: int = 16
    file: str = ""

    @property
    def whole(self) -> QSize:
        """Its size with its margin."""
        return QSize(self.size.width() + 2 * self.around, self.size.height() + 2 * self.around)

    @property
    def inside(self) -> QRectF:
        """Where it lies within its margin."""
        return QRectF(self.around, self.around, self.size.width(), self.size.height())


def poster_image(poster: Poster) -> QImage:
    """The picture in the colours of now, twice as sharp as the screen needs."""
    whole = poster.whole
    sharpness = min(_SHARPNESS, _LARGEST / max(1, whole.width(), whole.height()))
    image = QImage(whole * sharpness, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(token("surface"))
    painter = QPainter(image)
    painter.scale(sharpness, sharpness)
    poster.paint(painter, poster.inside)
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
    whole = QRectF(0, 0, poster.whole.width(), poster.whole.height())
    content = QByteArray()
    buffer = QBuffer(content)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(poster.title)
    generator.setResolution(96)
    generator.setSize(poster.whole)
    generator.setViewBox(whole)
    painter = QPainter(generator)
    painter.fillRect(whole, token("surface"))
    poster.paint(painter, poster.inside)
    painter.end()
    return bytes(content.data())


def poster_csv(poster: Poster) -> bytes:
    """Its figures as the content of a CSV file; nothing where it has none."""
    return poster.table() if poster.table is not None else b""


_KINDS: Final[dict[str, Callable[[Poster], bytes]]] = {"png": poster_png, "svg": poster_svg, "csv": poster_csv}
_FILTERS: Final = {"png": "Pictures (*.png)", "svg": "Drawings (*.svg)", "csv": "Tables (*.csv)"}


class Exports(QObject):
    """Offers and makes them for ``owner``; ``posters`` tells what there is to take along now."""

    def __init__(self, place: Workplace, owner: QWidget, posters: Callable[[], list[Poster]]) -> None:
        super().__init__(owner)
        self._place, self._owner, self._posters = place, owner, posters
        self.menu: QMenu | None = None
        self.chooser: QFileDialog | None = None

    def show_below(self, button: QWidget) -> None:
        """Offer what there is below a button."""
        self.show_at(button.mapToGlobal(button.rect().bottomLeft()))

    def show_at(self, at: QPoint, *, only: Poster | None = None) -> None:
        """Offer what there is, or one of it, at a place on screen."""
        menu = self.menu = QMenu(self._owner)
        menu.setAccessibleName(tr("Export"))
        posters = self._posters() if only is None else [only]
        for poster in posters:
            self.add_to(menu if len(posters) == 1 else menu.addMenu(poster.title.replace("&", "&&")), poster)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def add_to(self, menu: QMenu, poster: Poster) -> None:
        """Add to a menu what can be made of one."""
        menu.addAction(tr("Copy as a picture"), partial(self.copy, poster))
        menu.addAction(tr("Save as PNG…"), partial(self.save, poster, "png"))
        menu.addAction(tr("Save as SVG…"), partial(self.save, poster, "svg"))
        if poster.table is not None:
            menu.addAction(tr("Save as CSV…"), partial(self.save, poster, "csv"))

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
        begin_outside_vault(chooser, self._place)
        chooser.setDefaultSuffix(kind)
        chooser.setNameFilter(tr(_FILTERS[kind]))
        name = "".join(letter for letter in poster.file or poster.title if letter.isalnum() or letter in " -_").strip()
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
