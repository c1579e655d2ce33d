"""The calls one is reminded of, and what was answered: kept beside the drafts, outside the journal.

A call that is moved is another one to be reminded of; the same one never comes twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from liaison.insight.reminding import Coming

from .context import Desk
from .drafts import keep_draft, read_draft
from .sheets import PlannedCall, next_calls

#: Of an answer that is kept: about a call that is this long over, nobody is asked again.
_FORGOTTEN_AFTER: Final = timedelta(days=2)
#: How long a call without an end is taken to last.
_USUAL: Final = timedelta(minutes=30)
_DRAFT: Final = "reminders:"


class Reminders(NamedTuple):
    """The timed calls of today and tomorrow by their keys, and what was answered to earlier reminders."""

    calls: Mapping[str, PlannedCall]
    answered: Mapping[str, datetime | None]

    def coming(self) -> tuple[Coming, ...]:
        """The calls as the rule takes them."""
        return tuple(
            Coming(key, call.starts_at, call.ends_at or call.starts_at + _USUAL)
            for key, call in self.calls.items()
            if call.starts_at is not None
        )


def reminders(desk: Desk) -> Reminders:
    """The calls that reminders may come of, until the end of tomorrow."""
    today = desk.today()
    found = [call for day in (today, today + timedelta(days=1)) for call in next_calls(desk, day)]
    calls = {_key(call): call for call in found if call.starts_at is not None and not call.is_over}
    return Reminders(calls, _answered(desk))


def answer(desk: Desk, key: str, again_at: datetime | None = None) -> None:
    """Keep that the reminder was answered: done, or to come again at an instant."""
    kept = {one: at for one, at in _answered(desk).items() if _start_of(one) > desk.now() - _FORGOTTEN_AFTER}
    kept[key] = again_at
    keep_draft(desk, _DRAFT, "", state={one: at.isoformat() if at else "" for one, at in kept.items()})


def _key(call: PlannedCall) -> str:
    assert call.starts_at is not None, "only timed calls are asked for"
    return f"{call.ref.meeting_id}|{call.ref.occurrence or ''}|{call.starts_at.isoformat()}"


def _start_of(key: str) -> datetime:
    return datetime.fromisoformat(key.rsplit("|", 1)[1])


def _answered(desk: Desk) -> dict[str, datetime | None]:
    kept = read_draft(desk, _DRAFT)
    state = kept.state if kept is not None else {}
    return {key: datetime.fromisoformat(text) if text else None for key, text in state.items()}
