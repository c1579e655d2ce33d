"""The keys of the pictures, declared so that the sheet of keys and the palette know them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from liaison.ui.commands import Command, Menu
from liaison.ui.page import Workplace

if TYPE_CHECKING:
    from .line_chart import LineChart
    from .quadrant_chart import QuadrantChart

_LINES: Final = "Lines of a client"
_PICTURE: Final = "Delivery and rapport"
_CLOSER: Final = 0.8


def add_line_keys(place: Workplace, chart: LineChart, prefix: str) -> None:
    """The keys of the lines; ``prefix`` tells the commands of one page from those of another."""
    _add(
        place,
        chart,
        _LINES,
        (
            (f"{prefix}_next", "Next note on the lines", "N", partial(chart.walk, 1)),
            (f"{prefix}_before", "Note before on the lines", "P", partial(chart.walk, -1)),
            (f"{prefix}_closer", "Closer", "+", partial(chart.zoom, _CLOSER)),
            (f"{prefix}_further", "Further away", "-", partial(chart.zoom, 1 / _CLOSER)),
            (f"{prefix}_chosen", "The chosen time again", "0", chart.show_chosen),
        ),
    )


def add_picture_keys(place: Workplace, chart: QuadrantChart) -> None:
    """The keys of the picture of all clients."""
    _add(
        place,
        chart,
        _PICTURE,
        (
            ("picture_closer", "Closer", "+", partial(chart.zoom, _CLOSER)),
            ("picture_further", "Further away", "-", partial(chart.zoom, 1 / _CLOSER)),
            ("picture_whole", "The whole picture", "0", chart.show_whole),
        ),
    )


def _add(
    place: Workplace,
    chart: LineChart | QuadrantChart,
    context: str,
    entries: tuple[tuple[str, str, str, Callable[[], object]], ...],
) -> None:
    for name, text, keys, act in entries:
        place.commands.add(Command(name, text, Menu.VIEW, keys, context, words="chart zoom"), act, owner=chart)
