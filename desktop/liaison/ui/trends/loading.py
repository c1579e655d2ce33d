"""Reads the lines of a client for the window: what a year shows comes first, events of long ago after it is painted.

A client whose record was not read yet takes long; it is read by some milliseconds at a time, so that whatever else is
asked for comes in between.
"""

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
#: Seconds for which the record of a client is read at once.
_AT_ONCE_S: Final = 0.02


class _More:
    """The record of the client is not read to its end yet."""


def load_lines(
    place: Workplace,
    owner: QWidget,
    client_id: str,
    done: Callable[[ClientTrends | None], None],
    *,
    day: date | None = None,
    is_whole: bool = False,
    waits: Callable[[], None] | None = None,
) -> None:
    """The lines of a client, as they were known on a day if one is given; None where there is no such client.

    Events before the last year may be missing (``has_all_events``) until it ``is_whole``. Where the record has to be
    read first and that takes a while, ``waits`` is called meanwhile.
    """

    def op(desk: Desk) -> ClientTrends | _More | None:
        from liaison.desk.steps import within  # noqa: PLC0415 - loaded on the record's thread
        from liaison.desk.trends import lines  # noqa: PLC0415 - see above
        from liaison.desk.trends.gathering import gather_some  # noqa: PLC0415 - see above
        from liaison.model.errors import NotFoundError  # noqa: PLC0415 - see above

        if gather_some(desk, within(_AT_ONCE_S), [client_id]):
            return _More()
        since = None if is_whole else (day or desk.today()) - _AT_FIRST
        try:
            return lines(desk, client_id, on=day, as_known=day, events_since=since)
        except NotFoundError:
            return None

    def told(found: ClientTrends | _More | None) -> None:
        if not isinstance(found, _More):
            done(found)
            return
        if waits is not None:
            waits()
        place.work.run(owner, op, told, latest="lines")

    place.work.run(owner, op, told, latest="lines")
