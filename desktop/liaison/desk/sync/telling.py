"""What is told of a thing in a calendar that others read, and what came back from there with what was not told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.exports.choice import Detail
from liaison.exchange.calendars.telling import say_the_same, told_apart
from liaison.model.meeting import Meeting
from liaison.model.words import tr

from .held import Held, is_made_here, text_of, unsent


class Told(NamedTuple):
    """What is written, and the digest of what of the record it tells."""

    text: str
    ours: str


@dataclass(frozen=True, slots=True)
class Telling:
    """Tells as much as the readers of one calendar may know."""

    desk: Desk
    session: Session
    detail: Detail

    @property
    def with_titles(self) -> bool:
        """Whether titles are told."""
        return self.detail is not Detail.BUSY

    def told(self, one: Held, there: str | None) -> Told:
        """What is written of ``one`` over ``there``, the text there now.

        What began here tells times, and titles, and nothing else. What came from there says all that others wrote in
        it as before: only its times, and its title, are those of the record.
        """
        whole = text_of(self.desk, self.session, one, there, with_client=self.detail is Detail.FULL).decode()
        if self.detail is Detail.FULL:
            return Told(whole, one.digest)
        is_ours = is_made_here(one.kind, one.uid)
        said = there or (one.row.ics if isinstance(one.row, Meeting) else None)
        text = self._apart(whole, None if is_ours else said)
        is_all = is_ours or say_the_same(text, whole)
        return Told(text, one.digest if is_all else unsent(one.digest))

    def whole(self, one: Held, text: str) -> str:
        """What such a calendar says of something that began here, with all that it was not told."""
        if self.detail is Detail.FULL or one.kind == "review" or not is_made_here(one.kind, one.uid):
            return text
        return self._apart(text, text_of(self.desk, self.session, one, None).decode())

    def tells_too_much(self, text: str) -> bool:
        """Whether a text of something that began here says more than its readers may know."""
        return self.detail is not Detail.FULL and not say_the_same(text, self._apart(text, None))

    def _apart(self, when: str, rest: str | None) -> str:
        return told_apart(when, rest, with_titles=self.with_titles, untitled=tr("Busy"))
