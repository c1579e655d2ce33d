"""What comes from the servers, as it is sorted and counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from liaison.desk.imports.meeting_values import OWN_REVIEW
from liaison.exchange.caldav.values import Listing, Version
from liaison.exchange.calendars.values import MeetingIn, TodoIn
from liaison.model.calendar_sync import CalendarLink

from .views import Left


@dataclass(frozen=True, slots=True)
class Fetched:
    """What one calendar said: what there is or changed, and the entries that differ from what is known.

    With ``is_part`` the server did not give all of it: the next sync asks from where this one did.
    """

    collection_id: str
    name: str
    listing: Listing
    versions: Mapping[str, Version]
    is_part: bool = False


@dataclass(slots=True)
class Taken:
    """What was taken in, counted."""

    added: int = 0
    updated: int = 0
    removed: int = 0
    conflicts: int = 0
    left: list[Left] = field(default_factory=list)


def kind_of(meeting: MeetingIn | None, uid: str) -> str:
    """The kind of record that an entry is here, by what it is called in calendars."""
    if meeting is None:
        return "commitment"
    return "review" if OWN_REVIEW.fullmatch(uid) else "meeting"


@dataclass(slots=True)
class Item:
    """An entry that is new or changed there.

    ``is_mixed``: it was changed here too, elsewhere in it. ``was_kept``: a record of it was here before any link.
    ``lost`` is the link of what is to come out of the trash for it. ``whole`` adds to a text of it
    what its calendar was not told. ``raw`` is its text as the server gave it.
    """

    source: Fetched
    url: str
    version: Version
    link: CalendarLink | None
    meeting: MeetingIn | None
    todo: TodoIn | None
    is_mixed: bool = False
    was_kept: bool = False
    lost: CalendarLink | None = None
    whole: Callable[[str], str] = str
    raw: str = ""

    @property
    def raw_version(self) -> Version:
        """It, as the server gave it."""
        return Version(self.version.etag, self.raw)

    @property
    def uid(self) -> str:
        """What it is called in calendars."""
        entry = self.meeting or self.todo
        assert entry is not None, "damaged entries are left aside"
        return entry.uid

    @property
    def kind(self) -> str:
        """The kind of record it is here."""
        return kind_of(self.meeting, self.uid)

    @property
    def label(self) -> str:
        """What it says it is."""
        return (self.meeting.title if self.meeting else self.todo.what if self.todo else "") or self.url
