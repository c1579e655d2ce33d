"""Reads the lines of a client for the window: what a year shows comes first, events of long ago after it is painted."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from liaison.ui.page import Workplace

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from liaison.desk.context import Desk
    from liaison.desk.trends import ClientTrends

#: The picture first shows a year.
_AT_FIRST: Final = timedelta(days=400)


def load_lines(
    place: Workplace,
    owner: QWidget,
    client_id: str,
    done: Callable[[ClientTrends | None], None],
    *,
    day: date | None = None,
    is_whole: bool = False,
) -> None:
    """The lines of a client, as they were known on a day if one is given; None where there is no such client.

    Events before the last year may be missing (``has_all_events``) until it ``is_whole``.
    """

    def op(desk: Desk) -> ClientTrends | None:
        from liaison.desk.trends import lines  # noqa: PLC0415 - loaded on the record's thread
        from liaison.model.errors import NotFoundError  # noqa: PLC0415 - see above

        since = None if is_whole else (day or desk.today()) - _AT_FIRST
        try:
            return lines(desk, client_id, on=day, as_known=day, events_since=since)
        except NotFoundError:
            return None

    place.work.run(owner, op, done, latest="lines")
