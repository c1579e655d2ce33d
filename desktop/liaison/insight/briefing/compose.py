"""The composer: facts in, one sheet out. The same facts in any order give the same sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from liaison.model.briefing import Briefing, Line, SectionKey, SourceRef
from liaison.model.values import ChannelKind, Side
from liaison.model.words import clock_time, count, short_day, tr

from . import bring, care, moods, news, own, people, promises, stakes
from .facts import BriefingFacts, HandFacts, InsightProvider, MeetingFacts
from .keys import digest_of, keys_of
from .page import ONE_PAGE, Draft, PageLimit, fit
from .phrases import due_day, lower_first, names_in, plain, without_name

_LABELS: Final = {
    SectionKey.WHO: "Who is on the call",
    SectionKey.OURS: "From our side",
    SectionKey.STAKES: "What is at stake",
    SectionKey.SINCE: "Since you last met",
    SectionKey.WE_OWE: "We owe them",
    SectionKey.THEY_OWE: "They owe us",
    SectionKey.MOOD: "How they are",
    SectionKey.BRING: "Bring to the table",
    SectionKey.POINTS: "My points",
    SectionKey.CARE: "Handle with care",
    SectionKey.ADDED: "Also to know",
}
#: Sections whose lines already stand in their own order; the others are ranked by weight.
_ORDERED: Final = frozenset(
    {SectionKey.SINCE, SectionKey.WE_OWE, SectionKey.THEY_OWE, SectionKey.BRING, SectionKey.POINTS, SectionKey.ADDED}
)
#: What a section says that has nothing else to say.
_NOTHING: Final = "nothing"
_CHANNEL_NAMES: Final = {
    ChannelKind.TEAMS: "Teams",
    ChannelKind.ZOOM: "Zoom",
    ChannelKind.SLACK: "Slack",
    ChannelKind.SKYPE: "Skype",
    ChannelKind.WHATSAPP: "WhatsApp",
}


#: The sections of what is owed: what is due later than they look ahead is counted.
_OWING: Final = {SectionKey.WE_OWE: Side.OURS, SectionKey.THEY_OWE: Side.THEIRS}


def compose(
    facts: BriefingFacts,
    client_id: str,
    day: date,
    now: datetime,
    zone_name: str,
    *,
    insights: InsightProvider | None = None,
    limit: PageLimit = ONE_PAGE,
) -> Briefing:
    """The briefing for ``day``, drawn at ``now`` and read in the zone ``zone_name``.

    ``insights`` adds lines about trends and signs; without it they are absent. What was pinned stands first in its
    section and stays, what was hidden is left out, and lines that say something else than when seen last are new.
    """
    facts = facts._replace(names=names_in(facts))
    lines = _lines(facts, day)
    if insights is not None:
        for key, extra in insights.lines(facts, day).items():
            lines[key] = [*(line for line in lines.get(key, ()) if line.key != _NOTHING), *extra]
    drafts = [_draft(key, lines.get(key, []), facts, day, limit) for key in SectionKey]
    meeting = facts.meeting
    return Briefing(
        client_id=client_id,
        client=plain(facts.client.name),
        title=_title(facts),
        facts=_facts(facts, day, ZoneInfo(zone_name)),
        sections=fit([draft for draft in drafts if draft.kept], limit),
        day=day,
        drawn_at=now,
        zone_name=zone_name,
        agency=plain(facts.agency),
        meeting_id=meeting.source.id if meeting else None,
        starts_at=meeting.starts_at if meeting else None,
    )


def _draft(key: SectionKey, lines: list[Line], facts: BriefingFacts, day: date, limit: PageLimit) -> Draft:
    """A section with the lines added by hand first and the pinned ones next, without those that are hidden."""
    mine = own.points(facts, day) if key is SectionKey.POINTS else own.added(facts, key, day)
    every = [*mine, *_ranked(key, lines)]
    owing = _OWING.get(key)
    left = promises.later(facts, owing, day) if owing is not None else []
    order = promises.in_order(facts, owing, day) if left and owing is not None else {}
    fixed: list[Line] = []
    loose: list[Line] = []
    later: list[Line] = []
    names = keys_of(key, [*every, *left])
    for at, (line, name) in enumerate(zip([*every, *left], names, strict=True)):
        if name in facts.hand.hidden:
            continue
        if at < len(mine):
            fixed.append(replace(line, key=name))
        else:
            marked = _marked(line, name, facts.hand)
            (fixed if marked.is_pinned else later if at >= len(every) else loose).append(marked)
    most = limit.most[key] if key is SectionKey.POINTS else len(fixed)
    kept = [*fixed, *loose]
    return Draft(
        key, _label(key, facts), _aside(key, facts, day), kept, fixed=min(most, len(fixed)), later=later, order=order
    )


def _marked(line: Line, key: str, hand: HandFacts) -> Line:
    """A composed line with its key and what a person made of it; a gap is no news."""
    is_new = hand.seen is not None and not line.fix and hand.seen.get(key) != digest_of(line)
    return replace(line, key=key, is_pinned=key in hand.pinned, is_new=is_new)


def _lines(facts: BriefingFacts, day: date) -> dict[SectionKey, list[Line]]:
    """The candidates of every section; news comes last, because it leaves out what stands elsewhere."""
    lines = {
        SectionKey.WHO: people.who(facts, day),
        SectionKey.OURS: own.our_side(facts, day),
        SectionKey.STAKES: stakes.at_stake(facts, day),
        SectionKey.WE_OWE: promises.owed(facts, Side.OURS, day),
        SectionKey.THEY_OWE: promises.owed(facts, Side.THEIRS, day),
        SectionKey.MOOD: moods.moods(facts, day),
        SectionKey.BRING: bring.bring(facts, day),
        SectionKey.CARE: care.care(facts, day),
    }
    every = [line for found in lines.values() for line in found]
    used: set[SourceRef] = {line.sources[0] for line in every if line.sources}
    told = frozenset(line.text.casefold() for line in every)
    lines[SectionKey.SINCE] = news.since_last_met(facts, day, frozenset(used), told)
    return lines


def _ranked(key: SectionKey, lines: list[Line]) -> list[Line]:
    """By weight; ties by text, which does not depend on ids or on the order the facts came in."""
    return lines if key in _ORDERED else sorted(lines, key=lambda line: (-line.weight, line.text, line.sources))


def _label(key: SectionKey, facts: BriefingFacts) -> str:
    if key is SectionKey.WHO and not any(one.is_invited and not one.has_declined for one in facts.people):
        return tr("Whom to speak to")
    return tr(_LABELS[key])


def _aside(key: SectionKey, facts: BriefingFacts, day: date) -> str:
    return short_day(facts.last_met.day, day) if key is SectionKey.SINCE and facts.last_met else ""


def _title(facts: BriefingFacts) -> str:
    client = plain(facts.client.name)
    what = plain(facts.meeting.title, 80) if facts.meeting else ""
    what = without_name(what, client)
    return f"{client}, {lower_first(what, facts.names)}" if what else client


def _facts(facts: BriefingFacts, day: date, zone: ZoneInfo) -> tuple[str, ...]:
    drawn = count(facts.notes, "drawn from {n} note", "drawn from {n} notes")
    if facts.meeting is None:
        return (_no_call(facts, day, zone), tr("briefing {drawn}", drawn=drawn))
    return (_when(facts.meeting, day, zone), tr("briefing {drawn}", drawn=drawn))


def _no_call(facts: BriefingFacts, day: date, zone: ZoneInfo) -> str:
    if not facts.is_for_day:
        return tr("no call planned")
    none = tr("no call on {day}", day=due_day(day, day))
    if facts.next_call is None:
        return none
    return tr("{none}, the next one {when}", none=none, when=_when(facts.next_call, day, zone))


def _when(meeting: MeetingFacts, day: date, zone: ZoneInfo) -> str:
    place = _place(meeting)
    if meeting.starts_at is None:
        on = due_day(meeting.starts_on, day) if meeting.starts_on and meeting.starts_on != day else tr("all day")
        return f"{on} {place}".strip()
    starts = meeting.starts_at.astimezone(zone)
    when = clock_time(starts)
    if meeting.ends_at and meeting.ends_at > meeting.starts_at:
        when = f"{when}–{clock_time(meeting.ends_at.astimezone(zone))}"
    if starts.date() != day:
        when = f"{due_day(starts.date(), day)}, {when}"
    return f"{when} {place}".strip()


def _place(meeting: MeetingFacts) -> str:
    name = _CHANNEL_NAMES.get(meeting.channel) if meeting.channel else None
    if name:
        return tr("on {channel}", channel=name)
    if meeting.channel in {ChannelKind.PHONE, ChannelKind.MOBILE}:
        return tr("by phone")
    if meeting.channel is ChannelKind.IN_PERSON:
        return tr("in person")
    where = plain(meeting.location, 40)
    return tr("at {place}", place=where) if where and "://" not in where else ""
