"""What a kind of record can hold, described for people: taken from the mapped classes, so nothing is left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from typing import Any, Final

from sqlalchemy import Boolean, Column, Date, Integer, Table, Time
from sqlalchemy import Enum as EnumType
from sqlalchemy.types import JSON, Float

from liaison.desk.labels import one_of
from liaison.model.base import ExactDecimal, Id, UtcDateTime
from liaison.model.errors import InputError, UsageError
from liaison.model.kinds import KINDS, RECORD_KINDS
from liaison.model.values import EntryKind, InteractionKind
from liaison.model.words import tr, upper_first
from liaison.store.rows import table_of

#: Registers by the word for one of their lines: ``add idea`` is ``add entry entry_kind=idea``.
ENTRY_KINDS: Final = {kind.value: kind for kind in EntryKind}
#: Kinds that come with a file, not with words.
_NOT_TYPED: Final = {
    "attachment": "An attachment comes with its file.",
    "origin": "Where a record came from is kept by the import.",
}
#: Interactions by the word for their kind; a meeting is one of a calendar.
_INTERACTIONS: Final = {kind.value: kind for kind in InteractionKind if kind is not InteractionKind.MEETING}
#: What people call some kinds.
_ALSO: Final = {
    "promise": "commitment",
    "contact": "person",
    "reading": "goal_reading",
    "busy": "busy_period",
    "date": "personal_date",
    "worksheet": "stay_or_part",
}
_BOOK_KEEPING: Final = frozenset({"id", "created_at", "updated_at", "deleted_at"})
#: Columns that other fields write.
_WRITTEN_ALONG: Final = {
    "commitment": {"first_due_on", "closed_at", "asked_at"},
    "review": {"first_due_on"},
}


class FieldType(StrEnum):
    """What text a field takes."""

    TEXT = "text"
    NUMBER = "number"
    WHOLE = "whole number"
    DATE = "date"
    TIME = "time"
    MOMENT = "date and time"
    YES_NO = "yes or no"
    CHOICE = "one of"
    LIST = "list with commas"
    REFERENCE = "name"
    MONEY = "money"
    AMOUNT = "money or a number with its unit"
    BIRTHDAY = "birthday"
    SEASON = "season"
    WEEKDAYS = "weekdays"
    MONTH_DAY = "day of the year"
    JSON = "JSON"


#: Days of these fields lie ahead; of all others a day named without its year or week may lie behind.
_AHEAD: Final = frozenset(
    {"due_on", "leaves_on", "evaluate_on", "renewal_on", "ends_on", "until_on", "live_on", "new_due_on"}
)
#: From these days on something holds: a month or a year that is said begins with its first day.
_BEGINNINGS: Final = frozenset({"since_on", "hired_us_on", "agreed_on", "starts_on", "started_on", "from_on"})
#: Days of these fields may lie ahead as well as behind.
_EITHER: Final = frozenset({"starts_on", "from_on", "first_due_on", "snoozed_until", "last_day", "day", "on"})


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a kind. ``choices`` are its allowed words, ``target`` the kind it names where it is a reference.

    ``columns`` are the columns it writes; most fields write the one after which they are called.
    """

    name: str
    type: FieldType
    is_needed: bool
    choices: tuple[str, ...] = ()
    target: str | None = None
    columns: tuple[str, ...] = ()
    note: str = ""

    @property
    def is_ahead(self) -> bool:
        """Whether its day lies ahead."""
        return bool(set(self.columns) & _AHEAD)

    @property
    def is_behind(self) -> bool:
        """Whether its day lies behind."""
        return bool(self.columns) and not set(self.columns) & (_AHEAD | _EITHER)

    @property
    def is_either(self) -> bool:
        """Whether its day may lie ahead as well as behind."""
        return bool(set(self.columns) & _EITHER)

    @property
    def is_beginning(self) -> bool:
        """Whether something holds from its day on."""
        return bool(set(self.columns) & _BEGINNINGS)


#: Fields that write several columns at once.
_TOGETHER: Final[Mapping[str, tuple[Field, ...]]] = {
    "client": (Field("annual_value", FieldType.MONEY, False, columns=("annual_amount", "annual_currency")),),
    "engagement": (Field("price", FieldType.MONEY, False, columns=("price_amount", "price_currency")),),
    "stake": (
        Field("cost", FieldType.AMOUNT, False, columns=("cost_amount", "cost_currency", "cost_unit")),
        Field("season", FieldType.SEASON, False, columns=("season_from", "season_until")),
    ),
    "person": (Field("birthday", FieldType.BIRTHDAY, False, columns=("birth_year", "birth_month", "birth_day")),),
    "commitment": (
        Field("because", FieldType.TEXT, False, note="the reason, where the date of a promise moves"),
        Field("told_on", FieldType.DATE, False, note="when they were told that the date moves"),
    ),
}
_SPECIAL: Final = {
    ("client", "work_days"): FieldType.WEEKDAYS,
    ("stake", "season_from"): FieldType.MONTH_DAY,
    ("stake", "season_until"): FieldType.MONTH_DAY,
}
#: Needed columns that are filled in when nothing is said.
_FILLED_IN: Final = {
    ("channel", "rank"),
    ("checkpoint", "on"),
    ("clause", "number"),
    ("contact_change", "announced_on"),
    ("agreement", "agreed_on"),
    ("entry", "entry_kind"),
    ("entry", "happened_on"),
    ("finding", "since_on"),
    ("goal_reading", "on"),
    ("interaction", "happened_at"),
    ("interaction", "interaction_kind"),
    ("interaction", "zone"),
    ("meeting", "uid"),
    ("off_boarding", "announced_on"),
    ("reset", "started_on"),
    ("review", "first_due_on"),
    ("slip", "slipped_on"),
    ("slip", "old_due_on"),
    ("stay_or_part", "opened_on"),
    ("step", "position"),
}
#: Columns that an import may leave empty, never what is typed.
_NEEDED: Final = {("commitment", "client_id")}


def editable_kinds() -> tuple[str, ...]:
    """The kinds that can be added and changed from text, with the registers by their own words."""
    return tuple(sorted({*(kind for kind in RECORD_KINDS if kind not in _NOT_TYPED), *ENTRY_KINDS, *_INTERACTIONS}))


def kind_of(text: str) -> tuple[str, dict[str, StrEnum]]:
    """The kind that a person means, and what the word says beyond it: ``idea`` is an entry of that kind.

    Raises:
        UsageError: there is no such kind.
    """
    word = "_".join(text.strip().lower().replace("-", " ").split())
    if word in _NOT_TYPED:
        raise UsageError(tr(_NOT_TYPED[word]), tr("See `liaison fields` for what can be typed."))
    if word in ENTRY_KINDS:
        return "entry", {"entry_kind": ENTRY_KINDS[word]}
    if word in _INTERACTIONS:
        return "interaction", {"interaction_kind": _INTERACTIONS[word]}
    for candidate in (word, word.removesuffix("s"), _ALSO.get(word, ""), _ALSO.get(word.removesuffix("s"), "")):
        if candidate in RECORD_KINDS:
            return candidate, {}
    close = get_close_matches(word, editable_kinds(), n=3)
    raise UsageError(
        tr("There is no kind of record called {kind}.", kind=text),
        tr("Perhaps {kinds}.", kinds=", ".join(close)) if close else tr("`liaison fields` lists the kinds."),
    )


@cache
def fields_of(kind: str) -> tuple[Field, ...]:
    """Every field of a kind that can be typed, in the order of the model."""
    table = table_of(KINDS[kind])
    hidden = _BOOK_KEEPING | _WRITTEN_ALONG.get(kind, set())
    return (*(_field(kind, column) for column in table.columns if column.name not in hidden), *_TOGETHER.get(kind, ()))


def _field(kind: str, column: Column[Any]) -> Field:
    name = column.name
    key = (kind, name)
    is_needed = key in _NEEDED or (not column.nullable and column.default is None and key not in _FILLED_IN)
    target = next(iter(_targets(column)), None)
    if target is not None:
        return Field(name.removesuffix("_id"), FieldType.REFERENCE, is_needed, target=target, columns=(name,))
    choices: tuple[str, ...] = ()
    if isinstance(column.type, EnumType):
        choices = tuple(column.type.enums)
    type_ = _SPECIAL.get(key) or _type(column)
    return Field(name, type_, is_needed, choices=choices, columns=(name,))


def _targets(column: Column[Any]) -> Iterator[str]:
    if isinstance(column.type, Id):
        for key in column.foreign_keys:
            yield key.column.table.name


_TYPES: Final[tuple[tuple[type[Any], FieldType], ...]] = (
    (EnumType, FieldType.CHOICE),
    (UtcDateTime, FieldType.MOMENT),
    (ExactDecimal, FieldType.NUMBER),
    (Boolean, FieldType.YES_NO),
    (Date, FieldType.DATE),
    (Time, FieldType.TIME),
    (Integer, FieldType.WHOLE),
    (Float, FieldType.NUMBER),
)


def _type(column: Column[Any]) -> FieldType:
    if isinstance(column.type, JSON):
        return FieldType.LIST if column.default is not None and _makes_list(column) else FieldType.JSON
    return next((type_ for of, type_ in _TYPES if isinstance(column.type, of)), FieldType.TEXT)


def _makes_list(column: Column[Any]) -> bool:
    default = getattr(column.default, "arg", None)
    return callable(default) and default(None) == []


def find_field(kind: str, name: str) -> Field:
    """The field that a person means: by its name, by the name without ``is_`` or ``_on``, or by a unique prefix.

    Raises:
        InputError: there is none, or several; the sentence names them.
    """
    word = "_".join(name.strip().lower().replace("-", " ").split())
    known = fields_of(kind)
    for fits in (
        lambda field: word == field.name or (word,) == field.columns,
        lambda field: word in _short_names(kind, field.name),
        lambda field: field.name.startswith(word) or field.name.removeprefix("is_").startswith(word),
    ):
        found = [field for field in known if word and fits(field)]
        if len(found) == 1:
            return found[0]
        if found:
            raise InputError(
                tr("“{name}” could be {fields}.", name=name, fields=", ".join(field.name for field in found)),
                tr("Write more of it."),
            )
    raise InputError(
        tr("{kind} has no field “{name}”.", kind=upper_first(one_of(kind)), name=name),
        tr("It has: {fields}.", fields=", ".join(field.name for field in known)),
    )


def _short_names(kind: str, name: str) -> set[str]:
    """Other names of a field: ``due`` for ``due_on``, ``kind`` for ``commitment_kind``."""
    short = {name.removeprefix("is_")}
    for ending in ("_on", "_at", "_note"):
        short.add(name.removesuffix(ending))
    if name in {f"{kind}_kind", "kind_of"}:
        short.add("kind")
    return short


def table_for(kind: str) -> Table:
    """The table of a kind."""
    return table_of(KINDS[kind])
