"""What a person calls a record of any kind, a kind, and a field: for history, trash, search and lists of candidates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.base import Base
from liaison.model.entry import Entry
from liaison.model.kinds import KINDS
from liaison.model.words import clock_time, short_day, tr, week_day
from liaison.store.rows import table_of

from .plain_words import plain_line

#: The column that names a record by itself.
NAMED_BY: Final[dict[str, str]] = {
    "agreement": "name",
    "attachment": "name",
    "busy_period": "what",
    "checkpoint": "what",
    "clause": "what",
    "client": "name",
    "colleague": "name",
    "commitment": "what",
    "engagement": "name",
    "entry": "what",
    "finding": "sign",
    "goal": "what",
    "meeting": "title",
    "milestone": "what",
    "never": "what",
    "person": "name",
    "personal_date": "what",
    "point": "what",
    "review": "what",
    "setting": "key",
    "sheet_line": "what",
    "stake": "what",
    "step": "what",
}
#: The reference that names a record that has no words of its own.
_CALLED_AFTER: Final[dict[str, tuple[str, str]]] = {
    "attendance": ("person_id", "person"),
    "channel": ("person_id", "person"),
    "contact_change": ("person_id", "person"),
    "goal_reading": ("goal_id", "goal"),
    "influence": ("from_id", "stakeholder"),
    "off_boarding": ("client_id", "client"),
    "post_mortem": ("client_id", "client"),
    "reset": ("client_id", "client"),
    "sheet_person": ("person_id", "person"),
    "slip": ("commitment_id", "commitment"),
    "stake_felt": ("person_id", "person"),
    "stakeholder": ("person_id", "person"),
    "stay_or_part": ("client_id", "client"),
}
_KIND_WORDS: Final[dict[str, str]] = {
    "attendance": "presence",
    "commitment": "promise",
    "entry": "entry",
    "interaction": "interaction",
    "point": "point to make",
    "sheet_line": "line of a sheet",
    "sheet_person": "place on a call",
    "stake_felt": "who feels a stake",
    "stay_or_part": "stay-or-part worksheet",
    "off_boarding": "off-boarding",
    "post_mortem": "post-mortem",
}
#: An entry of a register is called what it is.
_ENTRY_WORDS: Final[dict[str, str]] = {
    "idea": "idea",
    "concern": "concern",
    "feedback": "feedback",
    "result": "result",
    "introduction": "introduction",
    "thanks": "thanks",
    "promoter": "promoter answer",
    "request": "request",
}
_LONGEST: Final = 80


def kind_words(kind: str) -> str:
    """A kind of record in words, as in "goal reading"."""
    return tr(_KIND_WORDS.get(kind, kind.replace("_", " ")))


def row_words(row: Base) -> str:
    """What a record is, as in "goal reading"; of the registers, as in "concern"."""
    return tr(_ENTRY_WORDS[row.entry_kind]) if isinstance(row, Entry) else kind_words(row.kind())


def one_of(kind: str) -> str:
    """A record of a kind with its article, as in "a goal" or "an agreement"."""
    words = kind_words(kind)
    return tr("an {kind}", kind=words) if words[0] in "aeiou" else tr("a {kind}", kind=words)


def plural(kind: str) -> str:
    """Several records of a kind, as in "goals" or "busy periods"."""
    words = kind_words(kind)
    return words[:-1] + "ies" if words.endswith("y") else f"{words}s"


#: Fields that several columns hold together.
_WHOLE: Final = {
    "price": "price",
    "cost": "cost",
    "annual": "annual value",
    "annual_value": "annual value",
    "season": "season",
    "birthday": "birthday",
    "because": "reason",
}


def field_words(name: str) -> str:
    """A column, or a field that several columns hold, in words, as in "due on", "person" or "price"."""
    if name.endswith("_id"):
        name = name.removesuffix("_id")
    if name.startswith("is_"):
        name = name.removeprefix("is_")
    return tr(_WHOLE[name] if name in _WHOLE else name.replace("_", " "))


def label_of(session: Session, kind: str, record_id: str) -> str:
    """What a person calls a record, live or in the trash; its kind when it has no words."""
    table = table_of(KINDS[kind])
    row = session.execute(select(table).where(table.c.id == record_id)).first()
    return label(session, kind, row._asdict()) if row is not None else kind_words(kind)


def label(session: Session, kind: str, values: Mapping[str, Any]) -> str:
    """What a person calls the record with these values, which may be those of a journal entry."""
    if kind == "interaction":
        return _interaction(values)
    own = values.get(NAMED_BY.get(kind, ""))
    if kind == "finding" and own:
        return sign_name(str(own))
    if own and str(own).strip():
        return shortened(str(own))
    if kind == "channel" and values.get("address"):
        return f"{tr(str(values['kind_of']))} {values['address']}"
    if kind == "invitee":
        return str(values.get("name") or values.get("address") or kind_words(kind))
    after = _CALLED_AFTER.get(kind)
    target = values.get(after[0]) if after else None
    return label_of(session, after[1], target) if after and target else kind_words(kind)


def sign_name(key: str) -> str:
    """What a warning sign is called that is kept under a key; one that is no more is called by it."""
    from liaison.insight.signs.finding import NAMES, Sign  # noqa: PLC0415 - loaded where a sign is told of

    return next((tr(NAMES[sign]) for sign in Sign if sign.value == key), key)


def _interaction(values: Mapping[str, Any]) -> str:
    happened = values["happened_at"]
    at = datetime.fromisoformat(happened) if isinstance(happened, str) else happened
    day = _local_day(at, str(values.get("zone") or "UTC"))
    said = values.get("summary") or plain_line((values.get("text") or "").strip().partition("\n")[0])
    head = tr("{kind} of {day}", kind=tr(str(values["interaction_kind"])), day=short_day(day))
    return shortened(f"{head}: {said}" if said else head)


def _local_day(at: datetime, zone: str) -> date:
    """The day it was where it happened."""
    try:
        local = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        local = ZoneInfo("UTC")
    return at.replace(tzinfo=at.tzinfo or UTC).astimezone(local).date()


def shortened(text: str, longest: int = _LONGEST) -> str:
    """``text`` on one line, cut at a word where it is long."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    return line[: longest - 1].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"


def labels_of(session: Session, kind: str, ids: Sequence[str]) -> dict[str, str]:
    """What people call several records of one kind."""
    return {record_id: label_of(session, kind, record_id) for record_id in dict.fromkeys(ids)}


def value_words(value: object, today: date, zone: tzinfo) -> str:
    """A value of a field in words: dates and instants as people read them, yes and no, nothing for nothing."""
    if value in (None, "", []):
        return tr("nothing")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, date | time):
        return _moment_words(value, today, zone)
    if isinstance(value, list):
        return ", ".join(str(part) for part in value)
    return shortened(str(value))


def _moment_words(value: date | time, today: date, zone: tzinfo) -> str:
    if isinstance(value, datetime):
        local = value.replace(tzinfo=value.tzinfo or UTC).astimezone(zone)
        return f"{week_day(local.date(), today)} {clock_time(local)}"
    return week_day(value, today) if isinstance(value, date) else clock_time(value)
