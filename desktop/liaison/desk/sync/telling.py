"""What is told of a thing in a calendar that others read, and what came back from there with what was not told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.exports.choice import Detail
from liaison.exchange.calendars.telling import (
    BUSY,
    TITLES,
    completed,
    fixed,
    marked_like,
    marks,
    say_the_same,
    told_apart,
    unmarked,
    with_others,
    with_words,
)
from liaison.exchange.report import UnreadableFile
from liaison.model.calendar_sync import CalendarLink, LinkState
from liaison.model.meeting import Meeting
from liaison.model.words import tr

from .held import Held, is_made_here, text_of, unsent, waits


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

        What began here tells times, and titles, and nothing else but what others wrote into it there. What came from
        there says all that others wrote in it as before: only its times, and its title, are those of the record.
        """
        marked, there = there, unmarked(there) if there is not None else None
        whole = unmarked(text_of(self.desk, self.session, one, there, with_client=self.detail is Detail.FULL).decode())
        is_ours = is_made_here(one.kind, one.uid)
        if self.detail is Detail.FULL:
            is_less = is_ours and marked is not None and told_less(marked)
            return Told(with_others(whole, marked or "", self._own(one)) if is_less else whole, one.digest)
        said = there or (one.row.ics if isinstance(one.row, Meeting) else None)
        text = self._apart(whole, None if is_ours else said, is_marked=is_ours, is_untitled=waits(one))
        if is_ours and marked:
            text = with_others(text, marked, self._own(one))
        is_all = is_ours or say_the_same(text, whole)
        return Told(text, one.digest if is_all else unsent(one.digest))

    def disputed(self, one: Held, there: str) -> str | None:
        """Where all of what began here is told now: it with what others wrote meanwhile of what was not told.

        None where they wrote nothing of that: nothing of theirs is lost then.
        """
        is_ours = one.kind != "review" and is_made_here(one.kind, one.uid)
        if self.detail is not Detail.FULL or not is_ours or not told_less(there):
            return None
        own = self._own(one)
        found = with_words(own, there)
        return kept_apart(with_others(found, there, own)) if found is not None else None

    def whole(self, one: Held, text: str) -> str:
        """A text of something that began here, with all that it was not told when it was written."""
        if one.kind == "review" or not is_made_here(one.kind, one.uid) or not told_less(text):
            return text
        return completed(text, self._own(one))

    def tells_too_much(self, text: str, one: Held | None = None) -> bool:
        """Whether a text of something that began here says more than its readers may know.

        What others added to a text that was told less is theirs. Of ``one`` that is private now, or waits for a
        client, not even the title is for others.
        """
        if self.detail is Detail.FULL:
            return False
        most = _RANK[BUSY] if self.detail is Detail.BUSY or _has_no_title(one) else _RANK[TITLES]
        try:
            if all(_RANK[mark] <= most for mark in marks(text).values()):
                return False
            with_titles = most > _RANK[BUSY] and not _names_client(text)
            return not say_the_same(text, told_apart(text, None, with_titles=with_titles, untitled=tr("Busy")))
        except UnreadableFile:
            return True

    def is_told_so(self, text: str) -> bool:
        """Whether a text of something that began here was told as much as its readers may know, no more and no less."""
        level = {Detail.FULL: "", Detail.TITLES: TITLES, Detail.BUSY: BUSY}[self.detail]
        try:
            return all(mark == level for mark in marks(text).values())
        except UnreadableFile:
            return False

    def lessened(self, text: str, one: Held | None) -> str:
        """A text with no more than its readers may know of ``one`` as it is now."""
        with_titles = self.with_titles and not _names_client(text) and not _has_no_title(one)
        text = unmarked(text)
        told = told_apart(text, None, with_titles=with_titles, untitled=tr("Busy"), is_marked=True)
        return with_others(told, text, text)

    def _own(self, one: Held) -> str:
        """All that the record says of something that began here."""
        return unmarked(text_of(self.desk, self.session, one, None).decode())

    def _apart(self, when: str, rest: str | None, *, is_marked: bool = False, is_untitled: bool = False) -> str:
        with_titles = self.with_titles and not is_untitled
        return told_apart(when, rest, with_titles=with_titles, untitled=tr("Busy"), is_marked=is_marked)


#: More is told of the higher one.
_RANK: Final = {BUSY: 0, TITLES: 1, "": 2}


def _has_no_title(one: Held | None) -> bool:
    """Whether not even the title of a record is for others."""
    return one is not None and isinstance(one.row, Meeting) and (one.row.is_private or waits(one))


def _names_client(text: str) -> bool:
    """Whether the title of a text may name a client: that of a review that was told in full does."""
    return ".review@liaison" in text and not told_less(text)


def told_less(text: str) -> bool:
    """Whether a text was told less than everything when it was written."""
    try:
        return any(marks(text).values())
    except UnreadableFile:
        return False


def seen_from(link: CalendarLink, version: str) -> str:
    """What the server says now of something in conflict that began here, with all that is known of the other version.

    A version that was told less than the other side had written says nothing of what it was not told.
    """
    if not link.theirs or not is_made_here(link.record_kind or "", link.uid):
        return version
    text = as_told(version, link.text)
    try:
        return completed(text, as_told(link.theirs, link.text)) if told_less(text) else version
    except UnreadableFile:
        return version


def kept_of(theirs: str, link: CalendarLink) -> str:
    """The other version of something in conflict as it is kept once it is decided: as what is there in its place."""
    if not is_made_here(link.record_kind or "", link.uid):
        return theirs
    return as_told(unmarked(theirs) if is_lessened(link) else theirs, link.text)


def meant(theirs: str, link: CalendarLink) -> str:
    """The other version of something in conflict, told as much as it was when it was written."""
    return as_told(theirs, link.text) if is_made_here(link.record_kind or "", link.uid) else theirs


def kept_apart(text: str) -> str:
    """The other version of something in conflict, in whose place less is about to be there."""
    return fixed(text)


#: Of something in conflict the server has less than the other version said; and the name of what it has.
LESSENED: Final = "lessened "


def is_lessened(link: CalendarLink) -> bool:
    """Whether what is there of something in conflict is the text of the link, and not what the other side wrote."""
    return link.link_state is LinkState.CONFLICT and (link.refused or "").startswith(LESSENED)


def as_told(text: str, before: str) -> str:
    """A text from a server that was told as much as ``before``, where the server dropped that it says so."""
    try:
        return marked_like(text, before) if before else text
    except UnreadableFile:
        return text
