"""What keys do on the calendar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from liaison.ui.commands import Command, Menu

if TYPE_CHECKING:
    from .page import CalendarPage

CONTEXT: Final = "Calendar"


def add_commands(page: CalendarPage) -> None:
    """Add what keys do there, while it is shown."""
    entries: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
        ("calendar_today", "Go to today", "T", page.go_to_today),
        ("calendar_before", "Before", "P", partial(page.step, -1)),
        ("calendar_after", "After", "N", partial(page.step, 1)),
        ("calendar_add", "Add to this day", "A", page.side.add_line.setFocus),
        ("calendar_move", "Move what is chosen with the arrow keys", "V", page.mover.begin),
        ("calendar_trash", "Move to trash", "Del", lambda: page.deeds.trash(page.mover.chosen())),
        ("calendar_better", "Take the better time that is offered", "B", page.mover.take_better),
        ("calendar_month", "Month", "M", partial(page.show_view, "month")),
        ("calendar_week", "Week", "W", partial(page.show_view, "week")),
        ("calendar_agenda", "Agenda", "G", partial(page.show_view, "agenda")),
        ("calendar_year", "Year of reviews", "Y", partial(page.show_view, "year")),
        ("calendar_subscribe", "Subscribe from phone…", "", page.controls.subscribe.click),
    )
    for name, text, keys, act in entries:
        page.place.commands.add(Command(name, text, Menu.GO, keys, CONTEXT, words="calendar"), act, owner=page)
