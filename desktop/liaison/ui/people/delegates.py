"""How a person is painted in a list: name, role, client, stance, time there, channel, last seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from liaison.model.values import Stance
from liaison.model.words import tr
from liaison.ui.map.painting import paint_stance_glyph
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import draw_text
from liaison.ui.widgets.columns import column_width, longest_days

from .row_list import TellingDelegate
from .view_model import PersonLine
from .words import stance_word

if TYPE_CHECKING:
    from liaison.desk.people_across import PersonEntry

GAP: Final = 12
#: Columns by key with the width each wants, and the room below which it is left out; the rest is shared by the others.
_FIXED: Final = (("stance", 92, 560), ("there", 92, 700), ("seen", 84, 420))
_SHARED: Final = (("name", 5, 0), ("role", 7, 0), ("client", 4, 0), ("channel", 5, 880))
ORDER: Final = ("name", "role", "client", "stance", "there", "channel", "seen")
STANCE_COLOURS: Final = {
    Stance.CHAMPION: "good",
    Stance.SUPPORTER: "good",
    Stance.NEUTRAL: "ink-2",
    Stance.SCEPTIC: "bad",
    Stance.BLOCKER: "bad",
}


def mirrored(rect: QRectF, around: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """``rect`` as it lies where text is read from right to left."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return rect
    return QRectF(around.left() + around.right() - rect.right(), rect.top(), rect.width(), rect.height())


def people_columns(rect: QRectF, scale: float = 1.0) -> dict[str, QRectF]:
    """Where each column lies; some are left out where there is little room."""
    room = rect.width() / max(scale, 0.01)
    fixed = {key: width * scale for key, width, least in _FIXED if room >= least}
    if "seen" in fixed:
        fixed["seen"] = max(fixed["seen"], column_width(0, (tr("today"), tr("yesterday"), *longest_days())))
    shared = {key: share for key, share, least in _SHARED if room >= least}
    left = rect.width() - sum(fixed.values()) - GAP * (len(fixed) + len(shared) - 1)
    each = max(0.0, left) / sum(shared.values())
    found: dict[str, QRectF] = {}
    x = rect.left()
    for key in ORDER:
        width = fixed[key] if key in fixed else each * shared[key] if key in shared else None
        if width is not None:
            found[key] = QRectF(x, rect.top(), width, rect.height())
            x += width + GAP
    return found


def paint_stance(painter: QPainter, place: QRectF, stance: Stance | None, direction: Qt.LayoutDirection) -> None:
    """The glyph and the word, so that neither colour nor shape alone tells it."""
    if stance is None:
        return
    scale = scaled(100) / 100
    glyph = mirrored(QRectF(place.left(), place.top(), 12 * scale, place.height()), place, direction)
    painter.save()
    painter.translate(glyph.center())
    painter.scale(scale, scale)
    paint_stance_glyph(painter, QPointF(), stance, token(STANCE_COLOURS[stance]))
    painter.restore()
    painter.setPen(token("ink-2"))
    draw_text(painter, mirrored(place.adjusted(18 * scale, 0, 0, 0), place, direction), stance_word(stance))


class PeopleDelegate(TellingDelegate):
    """A person as a row of the list across clients; ``line_of`` words a row when it is painted, not before."""

    def __init__(self, line_of: Callable[[PersonEntry], PersonLine]) -> None:
        super().__init__()
        self._line_of = line_of

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """Every column there is room for."""
        row = self._line_of(row)
        direction = Qt.LayoutDirection(option.direction)
        columns = people_columns(rect, scaled(100) / 100)
        faint = "" if row.is_there else "ink-3-text"
        for key, place in columns.items():
            at = mirrored(place, rect, direction)
            if key == "stance":
                painter.setFont(font(Role.BODY))
                paint_stance(painter, at, row.stance, direction)
                continue
            painter.setFont(font(Role.STRONG if key == "name" else Role.BODY))
            painter.setPen(token(faint or ("ink" if key == "name" else "ink-2")))
            draw_text(painter, at, _texts(row)[key], right=key == "seen")

    def rest_of(self, row: Any, rect: QRectF) -> str:
        """All of the row where a column is cut or left out."""
        columns = people_columns(rect, scaled(100) / 100)
        row = self._line_of(row)
        texts = _texts(row)
        fits = all(
            key == "stance" or (key in columns and text_width(Role.STRONG, text) <= columns[key].width())
            for key, text in texts.items()
            if text
        )
        return "" if fits else str(row.words)


def _texts(row: PersonLine) -> dict[str, str]:
    return {
        "name": row.name,
        "role": row.role,
        "client": row.client,
        "there": row.there,
        "channel": row.channel,
        "seen": row.seen,
    }
