"""What the overview of a client says, as values: no Qt, no record."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from liaison.insight.briefing.phrases import figure
from liaison.model.values import CURRENCIES, Money, Side
from liaison.model.words import NARROW_SPACE, clock_time, count, day_and_month, month_name, short_day, tr
from liaison.ui.signs.deeds import rests_until

if TYPE_CHECKING:
    from datetime import date

    from liaison.desk.overview import AimLine, ClauseLine, ClientOverview, Hired, ReachLine, StakeLine, Voice
    from liaison.desk.signs import ClientSigns, FindingView

Refs = tuple[tuple[str, str], ...]

#: People whose ways are told beside the map; the others are on their own tab.
REACH_SHOWN: Final = 3
_HALF_A_YEAR: Final = 183
_CHANNELS: Final = {
    "email": "Email",
    "phone": "Phone",
    "mobile": "Mobile",
    "fax": "Fax",
    "pager": "Pager",
    "teams": "Teams",
    "slack": "Slack",
    "zoom": "Zoom",
    "whatsapp": "WhatsApp",
    "signal": "Signal",
    "telegram": "Telegram",
    "skype": "Skype",
    "linkedin": "LinkedIn",
    "chat": "Chat",
    "social": "Social",
    "website": "Website",
    "post": "Post",
    "in person": "In person",
}

_NUMBERS: Final = ("nobody", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal as a line; ``share`` is how far it has come, 0 to 1, None where that is not known."""

    id: str
    what: str
    start: str
    now: str
    goal: str
    share: float | None
    words: str


@dataclass(frozen=True, slots=True)
class StakeRow:
    """A stake as a line of its table."""

    id: str
    what: str
    if_it_fails: str
    cost: str
    felt_by: str
    words: str


@dataclass(frozen=True, slots=True)
class ReachRow:
    """How to reach one person."""

    id: str
    name: str
    hours: str
    channels: tuple[str, ...]
    never: str
    words: str


@dataclass(frozen=True, slots=True)
class ClauseRow:
    """A clause with how far it was kept; ``share`` None: there is no case, or it is not measured."""

    id: str
    side: Side
    what: str
    share: float | None
    figure: str
    words: str


@dataclass(frozen=True, slots=True)
class SignRow:
    """A finding, its evidence in words, and the next step, or why it rests. ``gravity`` is said, not only coloured."""

    id: str
    reason: str
    evidence: str
    step: str
    refs: Refs
    view: FindingView
    gravity: str
    colour: str

    @property
    def words(self) -> str:
        """What a screen reader says."""
        return f"{self.gravity}: {self.reason}. {self.evidence}. {self.step}"


def percent(kept: int, total: int) -> str:
    """As in "93 %"."""
    return f"{round(100 * kept / total)}{NARROW_SPACE}%"


def long_date(day: date) -> str:
    """As in "9 March 2022"."""
    return f"{day_and_month(day, month_name(day))} {day.year}"


def quote_of(hired: Hired) -> str:
    """Their words in quotation marks, unless they come with some."""
    text = " ".join(hired.quote.split())
    return text if text[:1] in {"“", '"', "„", "«"} else tr("“{text}”", text=text)


def source_of(hired: Hired) -> str:
    """Who said it, where and when: "Eleanor Finch, pitch meeting, 9 March 2022"."""
    parts = (hired.said_by or "", hired.where or "", long_date(hired.on) if hired.on else "")
    return ", ".join(part for part in parts if part)


def goal_rows(goals: tuple[AimLine, ...], today: date) -> tuple[GoalRow, ...]:
    """The goals with their figures in their units."""
    return tuple(_goal(one, today) for one in goals)


def _goal(aim: AimLine, today: date) -> GoalRow:
    values = (aim.baseline, aim.latest, aim.target)
    has_cents = any(value is not None and value != value.to_integral_value() for value in values)
    start, now, goal = (_figure(value, aim.unit, has_cents=has_cents) for value in values)
    words = ", ".join(
        (
            aim.what,
            tr("start {figure}", figure=start) if start else tr("start not known"),
            tr("now {figure}", figure=now) if now else tr("no reading yet"),
            tr("goal {figure}", figure=goal) if goal else tr("no target named"),
            *((tr("by {day}", day=short_day(aim.due_on, today)),) if aim.due_on is not None else ()),
        )
    )
    progress = aim.progress
    return GoalRow(aim.id, aim.what, start or "–", now or "–", goal or "–", _share(progress), words)


def _figure(value: Decimal | None, unit: str, *, has_cents: bool) -> str:
    """A figure in its unit; money has cents wherever one of the goal's figures has some."""
    if value is None:
        return ""
    if unit in CURRENCIES:
        value = value.quantize(Decimal("0.01"))
        whole = value == value.to_integral_value()
        return Money(value, unit).in_places(2 if has_cents or not whole else 0)
    return figure(value, unit)


def _share(progress: Decimal | None) -> float | None:
    return None if progress is None else float(progress)


def stake_rows(stakes: tuple[StakeLine, ...], today: date) -> tuple[StakeRow, ...]:
    """The stakes in four columns."""
    rows = []
    for one in stakes:
        day = _near_day(one.live_on, today) if one.live_on else ""
        what = tr("{what}, {day}", what=one.what, day=day) if day else one.what
        felt = ", ".join(one.felt_by)
        cost = one.cost or tr("not known")
        said = (what, one.if_it_fails, cost, one.season, tr("felt by {names}", names=felt) if felt else "")
        words = ", ".join(part for part in said if part)
        rows.append(StakeRow(one.id, what, one.if_it_fails, cost, felt, words))
    return tuple(rows)


def _near_day(day: date, today: date) -> str:
    """A day without its year where it is less than half a year away."""
    return short_day(day) if abs((day - today).days) < _HALF_A_YEAR else short_day(day, today)


def reach_rows(view: ClientOverview) -> tuple[ReachRow, ...]:
    """How to reach the people who matter most, in their own times."""
    return tuple(_reach(one) for one in view.people[:REACH_SHOWN])


def _reach(one: ReachLine) -> ReachRow:
    zone = one.zone_label or city(one.zone_name)
    if one.hours_from is None and one.hours_until is None:
        hours = zone
    elif one.hours_until is None and one.hours_from is not None:
        hours = tr("from {time} {zone}", time=clock_time(one.hours_from), zone=zone)
    elif one.hours_from is None and one.hours_until is not None:
        hours = tr("until {time} {zone}", time=clock_time(one.hours_until), zone=zone)
    else:
        assert one.hours_from is not None
        assert one.hours_until is not None
        hours = f"{clock_time(one.hours_from)}–{clock_time(one.hours_until)} {zone}"
    channels = tuple(tr(_CHANNELS.get(kind, kind)) for kind in one.channels)
    never = tr("Never: {what}", what=_in_sentence(", ".join(one.nevers))) if one.nevers else ""
    ranked = ", ".join(f"{rank} {name}" for rank, name in enumerate(channels, start=1)) or tr("no channel recorded")
    words = ", ".join(part for part in (one.name, one.role, hours, ranked, never) if part)
    return ReachRow(one.person_id, one.name, hours, channels, never, words)


def _in_sentence(text: str) -> str:
    """The first letter small, unless the word is a name with more capitals ("WhatsApp")."""
    first = text.split(" ", 1)[0]
    return text if first[1:] != first[1:].lower() else text[:1].lower() + text[1:]


def city(zone_name: str) -> str:
    """A zone as people call it: "Europe/London" is "London"."""
    return zone_name.rsplit("/", 1)[-1].replace("_", " ")


def zone_note(view: ClientOverview) -> str:
    """Whose times are meant and how far they are from ours: "Times are theirs, Atlantic is 1 h ahead"."""
    zone, ahead = view.zone_label or city(view.zone_name), view.zone_ahead_minutes
    if not ahead:
        return tr("Times are theirs, the same as yours")
    hours, minutes = divmod(abs(ahead), 60)
    span = tr("{h} h {m} min", h=hours, m=minutes) if minutes else tr("{h} h", h=hours)
    if ahead > 0:
        return tr("Times are theirs, {zone} is {span} ahead", zone=zone, span=span)
    return tr("Times are theirs, {zone} is {span} behind", zone=zone, span=span)


def clause_rows(clauses: tuple[ClauseLine, ...]) -> tuple[ClauseRow, ...]:
    """The clauses of both sides, ours first."""
    return tuple(_clause(one) for one in clauses)


def _clause(one: ClauseLine) -> ClauseRow:
    whose = tr("ours") if one.side is Side.OURS else tr("theirs")
    if one.kept is None or one.total is None:
        said, share = tr("not measured"), None
    elif not one.total:
        said, share = tr("no case yet"), None
    else:
        said, share = percent(one.kept, one.total), one.kept / one.total
    cases = tr("{kept} of {total}", kept=one.kept, total=one.total) if share is not None else ""
    words = ", ".join(part for part in (whose, one.what, said, cases) if part)
    return ClauseRow(one.id, one.side, one.what, share, said, words)


_GRAVITIES: Final = {"note": ("Worth knowing", "ink-3"), "warn": ("Warning", "warn"), "act": ("Time to act", "bad")}


def sign_rows(signs: ClientSigns, *, with_resting: bool = False) -> tuple[SignRow, ...]:
    """What the signs find, with the number of records that say so; then what rests, where that is wanted."""
    shown = (*signs.findings, *signs.silenced) if with_resting else signs.findings
    return tuple(_sign(one) for one in shown)


def _sign(view: FindingView) -> SignRow:
    finding = view.finding
    word, colour = _GRAVITIES[finding.severity.value]
    if view.is_silenced:
        step, colour = rests_until(view), "ink-3"
    else:
        step = finding.step.words
    refs = tuple((ref.kind, ref.id) for ref in finding.sources)
    return SignRow(finding.sign.value, finding.sentence, finding.evidence, step, refs, view, tr(word), colour)


def resting_words(signs: ClientSigns) -> str:
    """The link to what rests and what was judged a false alarm; empty where nothing was."""
    number = len(signs.silenced)
    resting = sum(one.snoozed_until is not None for one in signs.silenced)
    if not number:
        return ""
    if not resting:
        return count(number, "{n} judged a false alarm", "{n} judged false alarms")
    rests = count(resting, "{n} more rests", "{n} more rest")
    if resting == number:
        return rests
    return tr("{rests}, {false}", rests=rests, false=count(number - resting, "{n} false alarm", "{n} false alarms"))


def voice_lines(voice: Voice) -> tuple[str, str]:
    """For whom the point of contact speaks, and what that is counted on."""
    who = voice.given_name
    if voice.speaks_for == 0:
        first = tr("{name} asks on nobody else’s behalf", name=who)
    elif voice.speaks_for == 1:
        first = tr("{name} speaks for one other", name=who)
    else:
        number = tr(_NUMBERS[voice.speaks_for]) if voice.speaks_for < len(_NUMBERS) else str(voice.speaks_for)
        first = tr("{name} speaks for {number} others", name=who, number=number)
    month = month_name(voice.since)
    if voice.total == 1:
        second = tr("The one request since {month} came through {name}.", month=month, name=who)
    elif voice.through == voice.total:
        second = tr("All {n} requests since {month} came through {name}.", n=voice.total, month=month, name=who)
    else:
        asked = {"n": voice.through, "total": voice.total, "month": month, "name": who}
        second = tr("{n} of {total} requests since {month} came through {name}.", **asked)
    return first, second
