"""Opening the records behind a statement: one at once, several from a menu that names them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QWidget

from liaison.model.words import count, tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, scaled

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaison.desk.context import Desk

Refs = tuple[tuple[str, str], ...]
_SHOWN: Final = 16
_WIDE: Final = 420


def open_evidence(
    place: Workplace,
    owner: QWidget,
    refs: Refs,
    at: QPoint,
    act: Callable[[Workplace, QWidget, str, str], None] | None = None,
) -> None:
    """Open the record there is, or a menu with the names of several at ``at`` on the screen.

    A sheet that stays opens their forms with ``act`` instead of going to where they are.
    """
    act = act or _open
    if len(refs) == 1:
        act(place, owner, *refs[0])
        return

    def op(desk: Desk) -> tuple[str, ...]:
        from liaison.desk.evidence import evidence_labels  # noqa: PLC0415 - loaded on the record's thread

        return evidence_labels(desk, refs[:_SHOWN])

    def show(labels: tuple[str, ...]) -> None:
        menu = QMenu(owner)
        menu.setAccessibleName(tr("The records behind this"))
        metrics = QFontMetrics(font(Role.BODY))
        for (kind, record_id), label in zip(refs, labels, strict=False):
            text = metrics.elidedText(label, Qt.TextElideMode.ElideRight, scaled(_WIDE)).replace("&", "&&")
            menu.addAction(text, partial(act, place, owner, kind, record_id))
        if len(refs) > _SHOWN:
            menu.addAction(count(len(refs) - _SHOWN, "and {n} more", "and {n} more")).setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    place.work.run(owner, op, show, latest="evidence")


def _open(place: Workplace, owner: QWidget, kind: str, record_id: str) -> None:
    from liaison.ui.editing import open_record  # noqa: PLC0415 - forms are loaded when they are wanted

    open_record(place, owner, kind, record_id)
