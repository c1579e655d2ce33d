"""Short ways to write the facts of a briefing in tests. The day is Tuesday 24 November 2026, the reader in London."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from liaison.insight.adherence import Adherence
from liaison.insight.briefing import BriefingFacts, compose
from liaison.insight.briefing.facts import (
    BusyFacts,
    CandourFacts,
    ChangeFacts,
    ClauseFacts,
    ClientFacts,
    CommitmentFacts,
    EntryFacts,
    GoalFacts,
    InteractionFacts,
    MeetingFacts,
    NeverFacts,
    PersonFacts,
    ReadingFacts,
    SlipFacts,
    Source,
    StakeFacts,
)
from liaison.model.briefing import Briefing, Line, Section, SectionKey
from liaison.model.values import ChannelKind, ClauseKind, Direction, EntryKind, Mood, Side

DAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)
_numbers = iter(range(1, 10**9))


def _over(given: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    return given | values


def day(month: int, number: int, year: int = 2026) -> date:
    """A day of 2026 unless said otherwise."""
    return date(year, month, number)


def source(kind: str = "interaction", on: date | None = None, label: str = "call", id_: str = "") -> Source:
    """A record of its own."""
    return Source(kind, id_ or f"{next(_numbers):032x}", on, label)


def client(**values: Any) -> ClientFacts:
    """Harbor & Finch."""
    return ClientFacts(
        **_over({"name": "Harbor & Finch", "source": source("client"), "zone_name": "Europe/London"}, values)
    )


def facts(**values: Any) -> BriefingFacts:
    """An otherwise empty record of a client."""
    return BriefingFacts(**_over({"client": client()}, values))


def meeting(title: str = "Monthly check-in", hour: int = 10, **values: Any) -> MeetingFacts:
    """A call of 45 minutes today on Teams, at ``hour`` UTC."""
    given: dict[str, Any] = {
        "title": title,
        "source": source("meeting"),
        "starts_at": datetime(2026, 11, 24, hour, tzinfo=UTC),
        "ends_at": datetime(2026, 11, 24, hour, 45, tzinfo=UTC),
        "channel": ChannelKind.TEAMS,
    }
    return MeetingFacts(**given | values)


def person(name: str = "Dana Whitlock", **values: Any) -> PersonFacts:
    """Someone on the call, seen on 12 November."""
    given: dict[str, Any] = {
        "name": name,
        "given_name": name.split(" ", maxsplit=1)[0],
        "source": source("stakeholder"),
        "is_invited": True,
        "last_seen": source(on=day(11, 12)),
    }
    return PersonFacts(**given | values)


def stake(what: str = "Checkout in peak season", **values: Any) -> StakeFacts:
    """A stake learned in a review on 14 September."""
    learned = source(on=day(9, 14), label="review")
    return StakeFacts(**_over({"what": what, "source": source("stake", day(9, 14)), "learned": learned}, values))


def promise(what: str, due: date | None = None, side: Side = Side.OURS, **values: Any) -> CommitmentFacts:
    """An open promise made on 12 November."""
    own = source("commitment", day(11, 12))
    return CommitmentFacts(**_over({"what": what, "side": side, "source": own, "due_on": due}, values))


def slip(on: date, old: date, new: date | None, **values: Any) -> SlipFacts:
    """One move of a date."""
    return SlipFacts(on, old, new, **_over({"source": source("slip", on, "slip")}, values))


def contact(on: date, kind: str = "email", summary: str = "", **values: Any) -> InteractionFacts:
    """An interaction; calls, meetings and visits are meetings."""
    is_meeting = kind in {"call", "meeting", "visit"}
    given: dict[str, Any] = {
        "day": on,
        "source": source(on=on, label=kind),
        "summary": summary,
        "is_meeting": is_meeting,
    }
    return InteractionFacts(**given | values)


def mood(on: date, of: Mood, about: Any = None, context: str = "", kind: str = "call") -> InteractionFacts:
    """An interaction with a mood."""
    return contact(on, kind, mood=of, about_us=about, context=context)


def entry(kind: EntryKind, what: str, on: date, **values: Any) -> EntryFacts:
    """A line of a register."""
    return EntryFacts(kind, what, on, **_over({"source": source("entry", on, str(kind))}, values))


def praise(on: date) -> Source:
    """An easy word of praise."""
    return source("entry", on, "feedback")


def goal(what: str, readings: dict[date, str], **values: Any) -> GoalFacts:
    """A goal in percent, from 71 in June towards 60."""
    given: dict[str, Any] = {
        "what": what,
        "source": source("goal"),
        "unit": "%",
        "baseline": Decimal(71),
        "baseline_on": day(6, 15),
        "target": Decimal(60),
        "readings": tuple(
            ReadingFacts(on, Decimal(value), source("goal_reading", on, "figures")) for on, value in readings.items()
        ),
    }
    return GoalFacts(**given | values)


def clause(number: int, what: str, kept: int, total: int, side: Side = Side.THEIRS) -> ClauseFacts:
    """A clause about feedback, kept so often."""
    broken = tuple(source("commitment").ref for _ in range(total - kept))
    adherence = Adherence(kept, total, broken=broken)
    return ClauseFacts(number, side, ClauseKind.FEEDBACK_TIME, what, source("clause"), adherence)


def never(what: str, channel: ChannelKind | None = None) -> NeverFacts:
    """What must not be done."""
    return NeverFacts(what, source("never", day(3, 14), "note"), channel)


def busy(what: str, start: date, end: date, **values: Any) -> BusyFacts:
    """A busy time."""
    return BusyFacts(what, start, end, **_over({"source": source("busy_period", day(10, 1), "note")}, values))


def change(name: str, leaves: date | None, **values: Any) -> ChangeFacts:
    """A contact who leaves."""
    return ChangeFacts(
        name, leaves_on=leaves, **_over({"source": source("contact_change", day(11, 4), "news")}, values)
    )


def candour(last: date | None, praised: int = 0) -> CandourFacts:
    """Candid words on ``last`` and praise on the days after it."""
    since = tuple(praise(day(11, number + 1)) for number in range(praised))
    said = source("entry", last, "feedback") if last else None
    return CandourFacts(said, since, has_any_feedback=bool(said or since))


def candid(on: date, what: str, **values: Any) -> EntryFacts:
    """Candid feedback from them."""
    return entry(EntryKind.FEEDBACK, what, on, direction=Direction.RECEIVED, is_candid=True, **values)


def sheet(of: BriefingFacts, on: date = DAY, now: datetime = NOW) -> Briefing:
    """The briefing as read in London."""
    return compose(of, "c" * 32, on, now, "Europe/London")


def section(of: BriefingFacts, key: SectionKey, on: date = DAY) -> Section:
    """One section of the briefing."""
    return next(one for one in sheet(of, on).sections if one.key is key)


def shown(line: Line) -> str:
    """A line as a reader sees it, its parts divided by bars."""
    bold = "".join(f"*{run.text}*" if run.is_strong else run.text for run in line.runs)
    end = (line.state or line.due) if line.side else line.mark
    return " | ".join(part for part in (line.label, bold, line.person, end, line.second) if part)


def lines(of: BriefingFacts, key: SectionKey, on: date = DAY) -> list[str]:
    """The lines of one section as a reader sees them."""
    return [shown(line) for line in section(of, key, on).lines]
