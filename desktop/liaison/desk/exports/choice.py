"""What of the calendar is written for others, and how much of it they may know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from liaison.model.errors import InputError
from liaison.model.words import tr


class Detail(StrEnum):
    """How much those who read a calendar may know."""

    FULL = "full"
    TITLES = "titles"
    BUSY = "busy"


class Kept(StrEnum):
    """The kinds of entries."""

    MEETINGS = "meetings"
    OURS = "ours"
    THEIRS = "theirs"
    REVIEWS = "reviews"


ALL_KINDS: Final = frozenset(Kept)
_LONGEST_ALARM: Final = 40_320


@dataclass(frozen=True, slots=True)
class CalendarChoice:
    """Which entries are written, and how.

    Without ``client_ids`` those of all clients, and what waits for one: whole, or without ``with_unfiled`` only that a
    meeting keeps one busy, for nobody said yet whose it is. ``person_id`` leaves what that person is
    invited to, owes or is owed. ``start`` and ``end`` are days, both included; a series is written whole if it takes
    place between them. ``alarm_minutes`` reminds so long before what has a time and no reminder of its own. What is
    not FULL is written without anything that tells it apart, time by time from a month ago to a year ahead.
    """

    kinds: frozenset[Kept] = ALL_KINDS
    client_ids: tuple[str, ...] = ()
    person_id: str | None = None
    start: date | None = None
    end: date | None = None
    detail: Detail = Detail.FULL
    alarm_minutes: int | None = None
    with_unfiled: bool = True

    def checked(self) -> CalendarChoice:
        """The same.

        Raises:
            InputError: it asks for nothing, or for what cannot be.
        """
        if not self.kinds:
            raise InputError(tr("Nothing is chosen."), tr("Choose at least one kind of entry."))
        if self.start and self.end and self.end < self.start:
            raise InputError(tr("The last day lies before the first."), tr("Give the first day first."))
        if self.alarm_minutes is not None and not 0 <= self.alarm_minutes <= _LONGEST_ALARM:
            raise InputError(tr("A reminder comes at most four weeks before."), tr("Give fewer minutes."))
        if self.detail is Detail.BUSY and Kept.MEETINGS not in self.kinds:
            raise InputError(
                tr("Only meetings make one busy."), tr("Choose meetings too, or show titles in place of busy.")
            )
        return self


EVERYTHING: Final = CalendarChoice()
#: What others may know unless more is chosen.
FOR_OTHERS: Final = CalendarChoice(detail=Detail.TITLES, with_unfiled=False)


def as_json(choice: CalendarChoice) -> dict[str, Any]:
    """A choice as a setting keeps it."""
    return {
        "kinds": sorted(choice.kinds),
        "clients": list(choice.client_ids),
        "person": choice.person_id,
        "start": choice.start.isoformat() if choice.start else None,
        "end": choice.end.isoformat() if choice.end else None,
        "detail": choice.detail.value,
        "alarm": choice.alarm_minutes,
        "unfiled": choice.with_unfiled,
    }


def from_json(value: Mapping[str, Any]) -> CalendarChoice:
    """A choice that was kept; what is missing is as it comes, but never tells more than was chosen."""
    start, end = value.get("start"), value.get("end")
    return CalendarChoice(
        kinds=frozenset(kind for kind in Kept if kind.value in value.get("kinds", ())) or ALL_KINDS,
        client_ids=tuple(value.get("clients", ())),
        person_id=value.get("person"),
        start=date.fromisoformat(start) if start else None,
        end=date.fromisoformat(end) if end else None,
        detail=next((one for one in Detail if one.value == value.get("detail")), Detail.BUSY),
        alarm_minutes=value.get("alarm"),
        with_unfiled=value.get("unfiled") is True,
    )
