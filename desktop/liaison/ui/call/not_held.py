"""Saying that a call did not take place: it is kept as such and never counts as contact."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QMenu, QWidget

from liaison.model.values import InteractionStatus
from liaison.model.words import tr
from liaison.ui.page import Workplace

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.views.sheet import CallRef
    from liaison.model.values import Changes

#: Why a call did not take place, as menus say it.
_REASONS: Final = (
    (InteractionStatus.MISSED, "They did not come"),
    (InteractionStatus.CANCELLED_BY_THEM, "They cancelled"),
    (InteractionStatus.CANCELLED_BY_US, "We cancelled"),
)


def add_not_held(
    menu: QMenu, place: Workplace, owner: QWidget, call: CallRef, done: Callable[[], object] | None = None
) -> None:
    """Put the reasons why a call did not take place at the end of a menu; ``done`` is called once one is kept."""
    for status, words in _REASONS:
        menu.addAction(tr(words), partial(_record, place, owner, call, status, done))


def _record(
    place: Workplace,
    owner: QWidget,
    call: CallRef,
    status: InteractionStatus,
    done: Callable[[], object] | None,
) -> None:
    def op(desk: Desk) -> Changes:
        from liaison.desk.calls import not_held  # noqa: PLC0415 - loaded on the record's thread

        return not_held(desk, call.client_id, status, meeting_id=call.meeting_id, occurrence=call.occurrence)

    def kept(_changes: Changes) -> None:
        if done is not None:
            done()

    place.work.command(owner, op, kept, refreshes_owner=True)
