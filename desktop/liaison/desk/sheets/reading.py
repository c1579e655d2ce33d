"""The sheet of one call as a whole: the page, what was done to it by hand, and who is on the call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from liaison.desk.briefing import gather
from liaison.desk.context import Desk
from liaison.desk.occurrences import ensure_expanded
from liaison.desk.views.sheet import CallRef, HiddenLine, OwnLine, PointView, SheetView
from liaison.insight.briefing import BriefingFacts, InsightProvider, compose
from liaison.model.briefing import Briefing, Line
from liaison.model.errors import NotFoundError
from liaison.model.words import tr

from .attendees import Around, absent, attendees, ours, read_around
from .calls import moment_of, next_calls, normal
from .insights import Told, known_insights
from .points import list_points
from .seeing import last_seen


class _Read(NamedTuple):
    """What one reading of the record gives for a sheet."""

    call: CallRef
    facts: BriefingFacts
    points: tuple[PointView, ...]
    around: Around
    day: date


def sheet(desk: Desk, call: CallRef, *, on: date | None = None, insights: InsightProvider | None = None) -> SheetView:
    """The sheet of one call.

    The sheet of a call to come is drawn as of today or ``on``, that of a call of the past as it would have been then.
    Trends and signs come from ``insights``; without it from what the desk knows.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    seen = last_seen(desk, call.client_id, desk.today())
    read = _read(desk, call, on or desk.today())
    facts = read.facts._replace(hand=read.facts.hand._replace(seen=seen.lines if seen is not None else None))
    told = Told(insights or known_insights(desk), facts, read.day)
    briefing = replace(_composed(desk, facts, read.day, told), since=seen.at if seen is not None else None)
    return SheetView(
        call=read.call,
        briefing=briefing,
        changed=frozenset(line.key for line in _lines(briefing) if line.is_new),
        since=seen.at if seen is not None else None,
        pinned=frozenset(line.key for line in _lines(briefing) if line.is_pinned),
        hidden=_hidden(desk, facts, read.day, told),
        added=_own_lines(briefing, facts),
        points=read.points,
        attendees=attendees(facts, read.around, read.day),
        ours=ours(facts, read.around, read.day),
        absent=absent(facts),
    )


def _read(desk: Desk, call: CallRef, on: date) -> _Read:
    """Everything in one reading, as of the day of the call or ``on``, whichever is earlier."""
    day = call.day if call.meeting_id is None else min(call.day, on)
    if call.day != desk.today():
        ensure_expanded(desk, call.day, call.day)
    with desk.record.reading() as session:
        call = normal(session, call)
        facts = gather(
            session,
            call.client_id,
            day,
            desk.now(),
            desk.zone_name,
            meeting_id=call.meeting_id,
            is_now=False,
            occurrence=call.occurrence,
            is_preparation=call.meeting_id is None,
        )
        points = list_points(session, call.client_id, call.day)
        around = read_around(session, desk, moment_of(session, desk, call.client_id, day), facts)
    return _Read(call, facts, points, around, day)


def _composed(desk: Desk, facts: BriefingFacts, day: date, insights: InsightProvider) -> Briefing:
    return compose(facts, facts.client.source.id, day, desk.now(), desk.zone_name, insights=insights)


def _lines(briefing: Briefing) -> list[Line]:
    return [line for section in briefing.sections for line in section.lines]


def _hidden(desk: Desk, facts: BriefingFacts, day: date, insights: InsightProvider) -> tuple[HiddenLine, ...]:
    """Those of the hidden lines that the sheet would have: composed once more, with nothing hidden."""
    hidden = facts.hand.hidden
    if not hidden:
        return ()
    bare = facts._replace(hand=facts.hand._replace(hidden=frozenset(), pinned=facts.hand.pinned | hidden))
    whole = _composed(desk, bare, day, insights)
    return tuple(
        HiddenLine(line.key, section.key, line.text)
        for section in whole.sections
        for line in section.lines
        if line.key in hidden
    )


def _own_lines(briefing: Briefing, facts: BriefingFacts) -> tuple[OwnLine, ...]:
    own = {one.source.ref: one for one in facts.hand.added}
    return tuple(
        OwnLine(line.key, line.sources[0].id, own[line.sources[0]].what, section.key, line.is_pinned)
        for section in briefing.sections
        for line in section.lines
        if line.sources and line.sources[0] in own
    )


def line_on_sheet(desk: Desk, call: CallRef, key: str) -> str:
    """What a line of the sheet says, shown or hidden.

    Raises:
        NotFoundError: the sheet has no such line.
    """
    view = sheet(desk, call)
    said = {line.key: line.text for line in _lines(view.briefing)} | {line.key: line.text for line in view.hidden}
    if key not in said:
        raise NotFoundError(tr("The sheet does not say that any more."), tr("Look again at the sheet."))
    return said[key]


def morning_pack(
    desk: Desk,
    day: date | None = None,
    client_ids: Sequence[str] | None = None,
    *,
    insights: InsightProvider | None = None,
) -> tuple[SheetView, ...]:
    """The sheets of all calls of a day, in their order; with ``client_ids`` one for each of those clients instead.

    A client without a call that day gets the sheet of its internal preparation.
    """
    on = day or desk.today()
    calls = [planned.ref for planned in next_calls(desk, on)]
    if client_ids is not None:
        by_client = {ref.client_id: ref for ref in reversed(calls)}
        calls = [by_client.get(one) or CallRef(one, None, None, on) for one in dict.fromkeys(client_ids)]
    return tuple(sheet(desk, ref, insights=insights) for ref in calls)
