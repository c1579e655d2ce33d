"""What became of reminders: kept beside the drafts, outside the journal, so that none comes twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Final

from liaison.desk.context import Desk
from liaison.desk.drafts import keep_draft, read_draft
from liaison.insight.reminding import Answer

#: Of an answer that is kept: about what is this long over, nobody is asked again.
_FORGOTTEN_AFTER: Final = timedelta(days=60)
_DRAFT: Final = "reminders:"
_BETWEEN: Final = "|"


def answer(desk: Desk, keys: Iterable[str], again_at: datetime | None = None) -> None:
    """Keep that reminders were answered: done, or to come again at an instant."""
    now = desk.now()
    known = answers(desk)
    _keep(desk, known | {key: Answer(now, again_at, None, desk.today()) for key in keys})


def take_back(desk: Desk, keys: Iterable[str]) -> None:
    """Keep that reminders were not answered after all; the desktop does not tell of them a second time."""
    now = desk.now()
    _keep(desk, answers(desk) | {key: Answer(None, None, now) for key in keys})


def note_told(desk: Desk, keys: Iterable[str]) -> None:
    """Keep that the desktop told of these, so that another start does not have it told again."""
    now = desk.now()
    known = answers(desk)
    _keep(desk, known | {key: known.get(key, Answer())._replace(told_at=now) for key in keys})


def answers(desk: Desk) -> dict[str, Answer]:
    """What became of the reminders of each thing, by its key."""
    kept = read_draft(desk, _DRAFT)
    return {key: _read(text) for key, text in (kept.state if kept is not None else {}).items()}


def _keep(desk: Desk, known: Mapping[str, Answer]) -> None:
    oldest = desk.now() - _FORGOTTEN_AFTER
    fresh = {key: one for key, one in known.items() if _start_of(key) > oldest}
    keep_draft(desk, _DRAFT, "", state={key: _written(one) for key, one in fresh.items()})


def _written(one: Answer) -> str:
    return _BETWEEN.join(at.isoformat() if at is not None else "" for at in one)  # instants, and the day of the answer


def _read(text: str) -> Answer:
    """As kept; an earlier version kept only when to remind again, and nothing where it was done."""
    parts = text.split(_BETWEEN)
    if len(parts) >= 3:
        instants = [datetime.fromisoformat(part) if part else None for part in parts[:3]]
        on = date.fromisoformat(parts[3]) if parts[3:] and parts[3] else None
        return Answer(instants[0], instants[1], instants[2], on)
    return Answer(datetime.max.replace(tzinfo=UTC), datetime.fromisoformat(text) if text else None)


def _start_of(key: str) -> datetime:
    """When what a key names begins, about: the end of the key is its instant, or its day."""
    begins = datetime.fromisoformat(key.rsplit(_BETWEEN, 1)[1])
    return begins if begins.tzinfo is not None else begins.replace(tzinfo=UTC)
