"""What the Today page says, as values: no Qt, no record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, NamedTuple
from zoneinfo import ZoneInfo

from liaison.desk.views.today import last_due
from liaison.model.values import Side
from liaison.model.words import clock_time, count, day_and_month, join_words, month_name, tr, week_day
from liaison.ui.widgets.heads import RowHead

if TYPE_CHECKING:
    from liaison.desk.views.commitment import CommitmentView
    from liaison.desk.views.dated import DatedItem
    from liaison.desk.views.today import CallView, TodayView
    from liaison.model.briefing import Line, SourceRef

#: People a card has room for; the rest are counted.
PEOPLE_SHOWN: Final = 2
_MINUTES_A_DAY: Final = 24 * 60
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class PersonLines(NamedTuple):
    """A person on a call: name, role, and the one thing to know."""

    name: str
    role: str
    note: str
    sources: tuple[SourceRef, ...] = ()

    @property
    def words(self) -> str:
        """All of it, for a screen reader."""
        return ", ".join(part for part in (self.name, self.role, self.note) if part)


class Fact(NamedTuple):
    """One thing to have in mind before a call, and the records it rests on."""

    label: str
    text: str
    sources: tuple[SourceRef, ...] = ()

    @property
    def words(self) -> str:
        """What a screen reader says."""
        return f"{self.label}: {self.text}"


class CallCardView(NamedTuple):
    """A call as its card shows it; ``more`` counts people left out."""

    meeting_id: str
    client_id: str
    time: str
    length: str
    where: str
    client: str
    title: str
    people: tuple[PersonLines, ...]
    more: int
    facts: tuple[Fact, ...]

    @property
    def words(self) -> str:
        """All of it in sentences, for a screen reader."""
        who = join_words([person.name for person in self.people])
        parts = [
            ", ".join(part for part in (self.time, self.client, self.title, self.length, self.where) if part),
            tr("With {people}", people=who) if who else "",
            *(fact.words for fact in self.facts),
        ]
        return ". ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class DueHead:
    """The head of one side's promises."""

    side: Side
    label: str
    number: int

    @property
    def key(self) -> str:
        """What tells rows apart."""
        return f"head:{self.side.value}"

    @property
    def words(self) -> str:
        """What a screen reader says."""
        return f"{self.label}, {self.number}"


@dataclass(frozen=True, slots=True)
class DueRow:
    """One promise that is due."""

    id: str
    client_id: str
    side: Side
    what: str
    client: str
    person: str
    due: str
    state: str
    is_late: bool

    @property
    def key(self) -> str:
        """What tells rows apart."""
        return self.id

    @property
    def words(self) -> str:
        """What a screen reader says: who owes what to whom, and when."""
        owed = tr("We owe") if self.side is Side.OURS else tr("They owe")
        rest = ", ".join(part for part in (self.what, self.client, self.person, self.due, self.state) if part)
        return f"{owed}: {rest}"


@dataclass(frozen=True, slots=True)
class ComingRow:
    """One date that is coming; ``is_review`` draws a diamond instead of a dot. ``detail`` is told in the tooltip."""

    key: str
    client_id: str | None
    day: str
    title: str
    detail: str
    is_review: bool
    is_late: bool

    @property
    def words(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.day, self.title, self.detail) if part)


def headline(day: date) -> str:
    """The day as a heading: "Tuesday 24 November"."""
    return tr("{weekday} {day}", weekday=tr(_DAYS[day.weekday()]), day=day_and_month(day, month_name(day)))


def call_cards(view: TodayView) -> tuple[CallCardView, ...]:
    """The calls of the day as cards."""
    zone = ZoneInfo(view.zone_name)
    return tuple(_card(call, zone) for call in view.calls)


def _card(call: CallView, zone: ZoneInfo) -> CallCardView:
    is_whole_day = call.starts_at is None or (call.minutes or 0) >= _MINUTES_A_DAY
    facts = ((tr("Stakes"), call.stake), (tr("Promise"), call.promise), (tr("Mood"), call.mood))
    return CallCardView(
        meeting_id=call.meeting_id,
        client_id=call.client_id,
        time=clock_time(call.starts_at, zone) if call.starts_at and not is_whole_day else tr("All day"),
        length=tr("{n} min", n=call.minutes) if call.minutes and not is_whole_day else "",
        where=call.where or "",
        client=call.client,
        title=call.title,
        people=tuple(_person(line) for line in call.people[:PEOPLE_SHOWN] if not line.fix),
        more=max(0, len(call.people) - PEOPLE_SHOWN),
        facts=tuple(Fact(label, line.text, line.sources) for label, line in facts if line is not None and line.text),
    )


def _person(line: Line) -> PersonLines:
    """A line of the briefing in three: the name stands out there, the first remark is the one to know."""
    name, *rest = line.runs
    role = "".join(run.text for run in rest).lstrip(", ")
    return PersonLines(name.text, role, line.second.split("; ")[0], line.sources)


def calls_caption(calls: Sequence[CallView], now: datetime, more: int = 0) -> str:
    """How many calls there are and how far the next one is: "2 calls, first in 58 minutes".

    ``more`` are the day's calls that are not among these.
    """
    if not calls:
        return ""
    number = count(len(calls) + more, "{n} call", "{n} calls")
    timed = [call for call in calls if call.starts_at is not None]
    coming = [call for call in timed if call.starts_at is not None and call.starts_at > now]
    is_on = any(one.starts_at is not None and one.starts_at <= now and (one.ends_at or now) > now for one in timed)
    if coming:
        first = min(call.starts_at for call in coming if call.starts_at is not None)
        word = tr("first") if len(coming) == len(timed) else tr("next")
        if is_on:
            return tr("{calls}, one is going on, next in {time}", calls=number, time=_span(first, now))
        return tr("{calls}, {which} in {time}", calls=number, which=word, time=_span(first, now))
    if is_on:
        return tr("{calls}, one is going on", calls=number)
    return tr("{calls}, all held", calls=number) if timed else number


def _span(then: datetime, now: datetime) -> str:
    minutes = max(1, -int((now - then).total_seconds() // 60))
    if minutes < 90:
        return count(minutes, "{n} minute", "{n} minutes")
    return count(round(minutes / 60), "{n} hour", "{n} hours")


def is_this_week(day: date) -> bool:
    """Whether what is due is shown to the end of the week, and not beyond."""
    return last_due(day).isocalendar()[:2] == day.isocalendar()[:2]


def nothing_due(day: date) -> str:
    """That nothing is due, and until when."""
    return (
        tr("Nothing due this week.")
        if is_this_week(day)
        else tr("Nothing due by {day}.", day=week_day(last_due(day), day))
    )


def due_caption(view: TodayView) -> str:
    """How many promises are open until when, and how many of them are late."""
    number = len(view.due_ours) + len(view.due_theirs)
    if not number:
        return ""
    until = last_due(view.day)
    if is_this_week(view.day):
        opened = tr("{n} open this week", n=number)
    else:
        opened = tr("{n} open by {day}", n=number, day=week_day(until, view.day))
    return tr("{open}, {late} late", open=opened, late=view.late) if view.late else opened


def due_rows(view: TodayView) -> tuple[DueHead | DueRow, ...]:
    """What is due: ours under their head, then theirs; a side with nothing due has no head."""
    rows: list[DueHead | DueRow] = []
    sides = ((Side.OURS, tr("We owe"), view.due_ours), (Side.THEIRS, tr("They owe"), view.due_theirs))
    for side, label, due in sides:
        if due:
            rows.append(DueHead(side, label, len(due)))
            rows.extend(_due(one, view.day) for one in due)
    return tuple(rows)


def _due(one: CommitmentView, today: date) -> DueRow:
    return DueRow(
        id=one.id,
        client_id=one.client_id,
        side=one.side,
        what=one.what,
        client=one.client,
        person=one.person or "",
        due=week_day(one.due_on, today) if one.due_on else "",
        state=one.state,
        is_late=one.days_late > 0,
    )


def coming_rows(view: TodayView) -> tuple[RowHead | ComingRow, ...]:
    """What is coming: today after what is late, the next seven days, then later."""
    rows: list[RowHead | ComingRow] = []
    stretches = ((tr("Today"), view.on_the_day), (tr("Next 7 days"), view.next_week), (tr("Later"), view.later))
    for label, items in stretches:
        if items:
            rows.append(RowHead(label))
            rows.extend(_coming(item, view.day) for item in items)
    return tuple(rows)


def _coming(item: DatedItem, today: date) -> ComingRow:
    return ComingRow(
        key=f"{item.record_kind}:{item.record_id}:{item.day.isoformat()}",
        client_id=item.client_id,
        day=week_day(item.day, today),
        title=item.title,
        detail=", ".join(part for part in (item.detail, item.state if item.is_late else None) if part),
        is_review=item.kind.value == "review",
        is_late=item.is_late,
    )
