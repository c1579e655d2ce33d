"""What screens and programs see of calendar accounts, of a sync and of conflicts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from liaison.desk.exports.choice import Detail
from liaison.model.values import Changes
from liaison.model.words import tr


@dataclass(frozen=True, slots=True)
class Use:
    """What a calendar is used for. ``is_chosen``: it is taken in; nothing goes out unless one of the next four says so.

    ``detail`` is how much those who read it may know of what goes out.
    """

    is_chosen: bool = False
    returns_changes: bool = False
    sends_meetings: bool = False
    sends_commitments: bool = False
    sends_reviews: bool = False
    detail: Detail = Detail.FULL

    @property
    def goes_out(self) -> bool:
        """Whether anything goes out."""
        return self.returns_changes or self.sends_meetings or self.sends_commitments or self.sends_reviews

    @property
    def parts(self) -> tuple[str, ...]:
        """What is done with a calendar that is chosen, in words."""
        said = (
            (True, tr("taken in")),
            (self.returns_changes, tr("changes go back")),
            (self.sends_meetings, tr("meetings go out")),
            (self.sends_commitments, tr("commitments go out")),
            (self.sends_reviews, tr("reviews go out")),
        )
        return (*(words for is_done, words in said if is_done), *(() if self.goes_out else (tr("nothing goes out"),)))

    @property
    def told(self) -> str:
        """What others may know of what goes out, in words."""
        if self.detail is Detail.FULL:
            return tr("others may know everything")
        if self.detail is Detail.TITLES:
            return tr("others may know titles and times")
        return tr("others may know busy times only")


@dataclass(frozen=True, slots=True)
class CalendarView:
    """A calendar of an account. ``entries`` counts what is linked, ``conflicts`` what is to be decided.

    ``use`` is what is done with it; ``wanted`` is what was chosen, also what those who may only know when
    one is busy are not told. ``is_detail_chosen``: how much is told was chosen at some time. ``sent`` counts what was
    made here and is there, by kind, used or not; ``taken_away`` are the kinds that are to go away there.
    """

    id: str
    name: str
    url: str
    is_read_only: bool
    holds_meetings: bool
    holds_todos: bool
    use: Use
    entries: int
    conflicts: int
    refused: int
    synced_at: datetime | None
    wanted: Use | None = None
    is_detail_chosen: bool = False
    sent: Mapping[str, int] = field(default_factory=dict, hash=False)
    taken_away: tuple[str, ...] = ()

    @property
    def clears(self) -> bool:
        """Whether something is to be taken away there with the next sync."""
        return not self.is_read_only and any(self.sent.get(kind) for kind in self.taken_away)


@dataclass(frozen=True, slots=True)
class AccountView:
    """An account and its calendars. ``problem`` is what went wrong last, empty when all went well."""

    id: str
    name: str
    url: str
    user_name: str
    in_keyring: bool
    every_minutes: int
    tried_at: datetime | None
    synced_at: datetime | None
    problem: str
    calendars: tuple[CalendarView, ...]


@dataclass(frozen=True, slots=True)
class Accounts:
    """All accounts. ``waiting`` counts what was changed here and is not sent yet."""

    accounts: tuple[AccountView, ...]
    waiting: int

    @property
    def conflicts(self) -> int:
        """How many conflicts there are to decide."""
        return sum(calendar.conflicts for one in self.accounts for calendar in one.calendars)


@dataclass(frozen=True, slots=True)
class SyncProblem:
    """What went wrong with an account or one of its calendars, and the way out."""

    account: str
    calendar: str
    sentence: str
    way_out: str


@dataclass(frozen=True, slots=True)
class Left:
    """One entry that could not be taken in or sent, and why."""

    calendar: str
    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync did. ``added``, ``updated`` and ``removed`` came from there; ``sent`` and ``removed_there`` went out.

    ``changes`` names the command that took everything in, and all that was touched.
    """

    added: int
    updated: int
    removed: int
    sent: int
    removed_there: int
    conflicts: int
    problems: tuple[SyncProblem, ...]
    left: tuple[Left, ...]
    changes: Changes
    is_stopped: bool


@dataclass(frozen=True, slots=True)
class SideLine:
    """One thing that both versions say, in words."""

    field: str
    ours: str
    theirs: str

    @property
    def differs(self) -> bool:
        """Whether they say different things."""
        return self.ours != self.theirs


@dataclass(frozen=True, slots=True)
class ConflictView:
    """Two versions of one thing, changed on both sides since they were last the same; one may be removed altogether.

    ``unsent`` are the fields that differ and stay as they are in the calendar though what is here is kept, for they are
    not for its readers.
    """

    id: str
    kind: str
    record_id: str
    title: str
    calendar: str
    is_gone_here: bool
    is_gone_there: bool
    lines: tuple[SideLine, ...]
    unsent: tuple[str, ...] = ()
