"""What the list of clients shows: which clients, in which order, in which words. No Qt, no record."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from liaison.model.values import ClientStatus
from liaison.model.words import count, short_day, tr

if TYPE_CHECKING:
    from liaison.desk.clients import ClientRow

_WORKING: Final = frozenset({ClientStatus.ACTIVE, ClientStatus.PAUSED, ClientStatus.ENDING})
#: The segments of the list: key, words, and the states they hold; an empty set holds all.
SEGMENTS: Final = (
    ("all", "All", frozenset[ClientStatus]()),
    ("working", "Working", _WORKING),
    ("prospects", "Prospects", frozenset({ClientStatus.PROSPECT})),
    ("former", "Former", frozenset({ClientStatus.FORMER})),
)
#: What the list can be narrowed to: key and words.
MARKS: Final = (
    ("late", "Something is late"),
    ("quiet", "Quiet beyond their rhythm"),
    ("renewal", "Renewal within 90 days"),
    ("pinned", "Pinned"),
)
STATUS_WORDS: Final = {
    ClientStatus.PROSPECT: "prospect",
    ClientStatus.ACTIVE: "active",
    ClientStatus.PAUSED: "paused",
    ClientStatus.ENDING: "ending",
    ClientStatus.FORMER: "former",
}
_SOON: Final = timedelta(days=90)
_ORDER: Final = (
    ClientStatus.ACTIVE,
    ClientStatus.ENDING,
    ClientStatus.PAUSED,
    ClientStatus.PROSPECT,
    ClientStatus.FORMER,
)


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What is looked for: words typed, a segment, and marks that must all be there."""

    text: str = ""
    segment: str = "all"
    marks: frozenset[str] = field(default_factory=frozenset)

    @property
    def values(self) -> tuple[tuple[str, str], ...]:
        """As it is kept."""
        return (("text", self.text), ("segment", self.segment), ("marks", " ".join(sorted(self.marks))))

    @classmethod
    def of(cls, values: Iterable[tuple[str, str]]) -> ListFilter:
        """As it was kept; what is not known any more is left out."""
        given = dict(values)
        segments = {key for key, _words, _states in SEGMENTS}
        segment = given.get("segment", "all")
        marks = frozenset(given.get("marks", "").split()) & {key for key, _words in MARKS}
        return cls(given.get("text", ""), segment if segment in segments else "all", marks)

    @property
    def is_empty(self) -> bool:
        """Whether it lets every client through."""
        return not self.text.strip() and self.segment == "all" and not self.marks


@dataclass(frozen=True, slots=True)
class Sorting:
    """By which column, and whether backwards. Without a column: pinned ones first, then by state and name."""

    column: str = ""
    is_down: bool = False

    def turned(self, column: str) -> Sorting:
        """After a click on the head of ``column``: up, then down, then as at first."""
        if column != self.column:
            return Sorting(column)
        return replace(self, is_down=True) if not self.is_down else Sorting()

    @property
    def text(self) -> str:
        """As it is remembered."""
        return f"{self.column}:{'down' if self.is_down else 'up'}" if self.column else ""

    @classmethod
    def of(cls, text: str) -> Sorting:
        """As it was remembered."""
        column, _, way = text.partition(":")
        return cls(column, way == "down") if column in _KEYS else cls()


@dataclass(frozen=True, slots=True)
class ListRow:
    """A client as a line of the list."""

    id: str
    name: str
    status: str
    contact: str
    touch: str
    renewal: str
    we_owe: str
    they_owe: str
    late: str
    is_pinned: bool
    is_quiet: bool

    @property
    def words(self) -> str:
        """What a screen reader says; put together only when it is asked for."""
        said = (
            self.name,
            tr("pinned") if self.is_pinned else "",
            self.status,
            self.contact or tr("no point of contact"),
            tr("last contact {when}", when=self.touch) if self.touch else tr("no contact recorded"),
            tr("renewal {day}", day=self.renewal) if self.renewal else "",
            tr("we owe {n}", n=self.we_owe) if self.we_owe else "",
            tr("they owe {n}", n=self.they_owe) if self.they_owe else "",
            tr("{n} late", n=self.late) if self.late else "",
        )
        return ", ".join(part for part in said if part)


def is_quiet(row: ClientRow, today: date) -> bool:
    """Whether a client we work for has not heard from us for half as long again as agreed."""
    if row.status not in _WORKING or row.rhythm_days is None or row.last_contact_on is None:
        return False
    return (today - row.last_contact_on).days > row.rhythm_days * 1.5


def fits(row: ClientRow, wanted: ListFilter, today: date) -> bool:
    """Whether a client is among those looked for."""
    states = next((states for key, _words, states in SEGMENTS if key == wanted.segment), frozenset())
    if states and row.status not in states:
        return False
    has = {
        "late": row.late > 0,
        "quiet": is_quiet(row, today),
        "renewal": row.renewal_on is not None and today <= row.renewal_on <= today + _SOON,
        "pinned": row.is_pinned,
    }
    if not all(has[mark] for mark in wanted.marks):
        return False
    said = f"{row.name} {row.contact or ''} {tr(STATUS_WORDS[row.status])}".casefold()
    return all(word in said for word in wanted.text.casefold().split())


def _name(row: ClientRow) -> str:
    return row.name.casefold()


#: By what a column is sorted; None stands last either way.
_KEYS: Final[dict[str, Callable[[ClientRow], Any]]] = {
    "name": _name,
    "status": lambda row: _ORDER.index(row.status),
    "contact": lambda row: row.contact.casefold() if row.contact else None,
    "touch": lambda row: row.last_contact_on,
    "renewal": lambda row: row.renewal_on,
    "we_owe": lambda row: row.we_owe,
    "they_owe": lambda row: row.they_owe,
    "late": lambda row: row.late,
}


def in_order(rows: Iterable[ClientRow], sorting: Sorting) -> list[ClientRow]:
    """The clients in the order wanted; equals by name."""
    found = sorted(rows, key=lambda row: (_name(row), row.id))
    if not sorting.column:
        return sorted(found, key=lambda row: (not row.is_pinned, _ORDER.index(row.status)))
    key = _KEYS[sorting.column]
    known = [row for row in found if key(row) is not None]
    known.sort(key=key, reverse=sorting.is_down)
    return known + [row for row in found if key(row) is None]


def list_rows(rows: Iterable[ClientRow], wanted: ListFilter, sorting: Sorting, today: date) -> tuple[ListRow, ...]:
    """The clients looked for, in order, in words."""
    return tuple(_line(row, today) for row in in_order((one for one in rows if fits(one, wanted, today)), sorting))


def _line(row: ClientRow, today: date) -> ListRow:
    return ListRow(
        id=row.id,
        name=row.name,
        status=tr(STATUS_WORDS[row.status]),
        contact=row.contact or "",
        touch=_touch(row, today),
        renewal=short_day(row.renewal_on, today) if row.renewal_on else "",
        we_owe=str(row.we_owe) if row.we_owe else "",
        they_owe=str(row.they_owe) if row.they_owe else "",
        late=str(row.late) if row.late else "",
        is_pinned=row.is_pinned,
        is_quiet=is_quiet(row, today),
    )


def _touch(row: ClientRow, today: date) -> str:
    """As in "12 days ago, rhythm 10"."""
    if row.last_contact_on is None:
        return ""
    quiet = (today - row.last_contact_on).days
    ago = tr("today") if quiet <= 0 else count(quiet, "{n} day ago", "{n} days ago")
    return tr("{ago}, rhythm {n}", ago=ago, n=row.rhythm_days) if row.rhythm_days else ago


def caption(shown: int, known: int) -> str:
    """How many are shown: "12 of 500 clients"."""
    if shown == known:
        return count(known, "{n} client", "{n} clients")
    return tr("{n} of {all} clients", n=shown, all=known)
