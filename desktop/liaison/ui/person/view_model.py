"""What the page of a person says, as lines: no Qt beyond the lines themselves, no record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from liaison.model.values import InteractionKind, InteractionStatus, Mood
from liaison.model.words import clock_time, count, join_words, short_day, tr, week_day
from liaison.ui.people.words import is_within, is_working_day, level_word, month_words

from .lines import Line

if TYPE_CHECKING:
    from liaison.desk.attended import Attended
    from liaison.desk.people import PlaceView
    from liaison.desk.person_sheet import DateLine, PersonSheet, Reach, SpeaksFor
    from liaison.desk.running_changes import RunningChange

_KINDS: Final = {
    InteractionKind.CALL: "Call",
    InteractionKind.MEETING: "Meeting",
    InteractionKind.EMAIL: "Email",
    InteractionKind.MESSAGE: "Message",
    InteractionKind.VISIT: "Visit",
    InteractionKind.NOTE: "Note",
}
_MOODS: Final = {
    Mood.STRAINED: "strained",
    Mood.TENSE: "tense",
    Mood.NEUTRAL: "neutral",
    Mood.GOOD: "good",
    Mood.WARM: "warm",
}


def meta(sheet: PersonSheet) -> str:
    """The line under the name: role and client, of each place they hold."""
    here = [place for place in sheet.places if place.is_there]
    said = [
        tr("{role} at {client}", role=place.role, client=place.client) if place.role else place.client for place in here
    ]
    if said:
        return join_words(said[:3])
    if sheet.places:
        return tr("Formerly at {client}", client=sheet.places[0].client)
    return tr("At no client of ours")


def place_lines(places: Sequence[PlaceView], today: date) -> list[Line]:
    """Where they are and were."""
    return [
        Line(
            place.id,
            "stakeholder",
            place.id,
            place.client,
            detail=_place_detail(place),
            tail=_span(place, today),
            is_faint=not place.is_there,
            stance=place.stance,
        )
        for place in places
    ]


def _place_detail(place: PlaceView) -> str:
    level = level_word(place.level) if place.level is not None else ""
    role = place.role or ""
    parts = [role, "" if level.casefold() in role.casefold() else level]
    if place.is_point_of_contact:
        parts.append(tr("point of contact") if place.is_there else tr("was point of contact"))
    if place.is_decision_maker:
        parts.append(tr("decides"))
    if place.signs_off:
        plain = tr("signs off")
        parts.append(plain if place.signs_off == plain else tr("signs off: {what}", what=place.signs_off))
    if place.reports_to:
        parts.append(tr("reports to {name}", name=place.reports_to))
    return ", ".join(part for part in parts if part)


def _span(place: PlaceView, today: date) -> str:
    if place.until_on is not None and place.is_there:
        return tr("until {day}", day=week_day(place.until_on, today))
    if place.from_on is not None and place.from_on > today:
        return tr("from {day}", day=week_day(place.from_on, today))
    begin = month_words(place.from_on) if place.from_on is not None else ""
    if place.until_on is not None:
        end = month_words(place.until_on)
        return f"{begin}–{end}" if begin else tr("until {day}", day=end)
    return tr("since {day}", day=begin) if begin else ""


def about_lines(sheet: PersonSheet) -> list[tuple[str, str, str]]:
    """The personal side as field, label and text; only what is known."""
    said = (
        ("cares_about", tr("Cares about"), sheet.cares_about),
        ("likes_information", tr("Likes to hear"), sheet.likes_information),
        ("handle_with_care", tr("With care"), sheet.handle_with_care),
        ("nicknames", tr("Also called"), ", ".join(sheet.nicknames)),
        ("notes", tr("Notes"), sheet.notes),
    )
    return [(field, label, text) for field, label, text in said if text]


def owed_lines(sheet: PersonSheet, today: date) -> list[Line]:
    """What is open between us, both ways."""
    return [
        Line(
            one.id,
            "commitment",
            one.id,
            one.what,
            detail=one.client if len({place.client for place in sheet.places}) > 1 else "",
            tail=f"{week_day(one.due_on, today)}, {one.state}" if one.due_on is not None else one.state,
            is_bad=one.is_late,
            side=one.side.value,
        )
        for one in sheet.owed
    ]


def owed_caption(sheet: PersonSheet) -> str:
    """How much is owed on both sides."""
    ours = sum(one.side.value == "ours" for one in sheet.owed)
    theirs = len(sheet.owed) - ours
    said = tr("we owe {ours}, they owe {theirs}", ours=ours, theirs=theirs)
    more = count(sheet.more_owed, "and {n} more", "and {n} more") if sheet.more_owed else ""
    return ", ".join(part for part in (said, more) if part) if sheet.owed else ""


def told_lines(sheet: PersonSheet, today: date) -> list[Line]:
    """What they were last told."""
    return [
        Line(f"{one.kind}:{one.id}:{one.on}", one.kind, one.id, one.what, lead=short_day(one.on, today))
        for one in sheet.told
    ]


def voice_lines(sheet: PersonSheet) -> list[Line]:
    """For whom they ask, and who asks for them."""
    return [
        *(_voice(one, tr("Speaks for {name}", name=one.name)) for one in sheet.speaks_for),
        *(_voice(one, tr("{name} speaks for them", name=one.name)) for one in sheet.asked_by_others),
    ]


def _voice(one: SpeaksFor, title: str) -> Line:
    latest = tr("last: {what}", what=one.latest)
    requests = count(one.requests, "{n} request", "{n} requests")
    return Line(f"{title}:{one.person_id}", "commitment", one.latest_id, title, detail=latest, tail=requests)


def attended_lines(rows: Sequence[Attended], today: date, zone: ZoneInfo, *, many_clients: bool) -> list[Line]:
    """Everything they took part in, newest first."""
    return [
        Line(
            one.id,
            "interaction",
            one.id,
            one.what or tr(_KINDS[one.kind]),
            lead=short_day(one.happened_at.astimezone(zone).date(), today),
            detail=(one.client or "") if many_clients else "",
            tail=_manner(one),
            is_faint=one.status is not InteractionStatus.HELD,
        )
        for one in rows
    ]


def _manner(one: Attended) -> str:
    kind = tr(_KINDS[one.kind])
    if one.status is not InteractionStatus.HELD:
        return tr("{kind}, not held", kind=kind)
    return f"{kind}, {tr(_MOODS[one.mood])}" if one.mood is not None else kind


def date_lines(dates: Sequence[DateLine], today: date) -> list[Line]:
    """Birthday and dates, the next first."""
    return [
        Line(
            one.id if one.kind != "person" else "birthday",
            one.kind,
            one.id,
            tr("{what}, turns {age}", what=one.what, age=one.age) if one.age else one.what,
            lead=short_day(one.on, today),
            detail=one.note or "",
            tail=_ahead(one.on, today),
            is_faint=one.on < today,
        )
        for one in dates
    ]


def _ahead(on: date, today: date) -> str:
    days = (on - today).days
    if days == 0:
        return tr("today")
    if days < 0:
        return tr("over")
    return count(days, "tomorrow", "in {n} days") if days <= 60 else ""


def hours_caption(reach: Reach | None) -> str:
    """Their hours and zone: "09:00–17:30 Atlantic"."""
    if reach is None:
        return tr("time zone not known")
    if reach.hours_from is None and reach.hours_until is None:
        return reach.label
    begin = clock_time(reach.hours_from) if reach.hours_from is not None else "00:00"
    end = clock_time(reach.hours_until) if reach.hours_until is not None else "24:00"
    return f"{begin}–{end} {reach.label}"


def now_words(reach: Reach | None, now: datetime) -> str:
    """What time it is there, and whether that is a good time: "now 22:10 there, outside their hours"."""
    if reach is None:
        return ""
    time = clock_time(now, ZoneInfo(reach.zone))
    if is_within(now, reach.zone, reach.hours_from, reach.hours_until, reach.work_days):
        return tr("now {time} there, within their hours", time=time)
    if not is_working_day(now, reach.zone, reach.work_days):
        return tr("now {time} there, not one of their working days", time=time)
    return tr("now {time} there, outside their hours", time=time)


def step_lines(change: RunningChange, today: date) -> list[Line]:
    """The steps of a handover."""
    return [
        Line(
            step.id,
            "step",
            step.id,
            step.what,
            tail=f"{short_day(step.due_on, today)}, {step.state}" if step.due_on and not step.done_on else step.state,
            is_bad=step.is_late,
            is_faint=step.done_on is not None,
            check=step.done_on is not None,
        )
        for step in change.steps
    ]


def change_caption(change: RunningChange, today: date) -> str:
    """When somebody leaves and who follows."""
    day = tr("last day {day}", day=week_day(change.leaves_on, today)) if change.leaves_on is not None else ""
    follows = tr("{name} follows", name=change.successor) if change.successor else tr("no successor named")
    said = ", ".join(part for part in (day, follows) if part)
    return ". ".join(part for part in (said[:1].upper() + said[1:], _waiting_words(change, today)) if part)


def _waiting_words(change: RunningChange, today: date) -> str:
    """What goes to the successor, and when."""
    if not change.waiting:
        return ""
    promises = count(change.waiting, "{n} commitment", "{n} commitments")
    if change.leaves_on is None or change.leaves_on < today:
        return tr("{promises} to hand over", promises=promises)
    then = week_day(change.leaves_on + timedelta(days=1), today)
    return tr("{promises} to hand over on {day}", promises=promises, day=then)


def taken_over_words(name: str, leaves_on: date | None, today: date, more: int) -> str:
    """When the ticked promises go to ``name``, who follows, and what becomes of the ``more`` that are not shown."""
    if not name:
        told = tr("Name who follows, to hand these over.")
    elif leaves_on is None:
        told = tr("Tick what {name} takes over after the last day; the rest stays with the one who leaves.", name=name)
    elif leaves_on < today:
        told = tr("Tick what {name} takes over now; the rest stays with the one who leaves.", name=name)
    else:
        day = short_day(leaves_on + timedelta(days=1), today)
        told = tr("Tick what {name} takes over on {day}; the rest stays with the one who leaves.", name=name, day=day)
    rest = count(more, "{n} more is not shown and stays.", "{n} more are not shown and stay.") if more else ""
    return " ".join(part for part in (told, rest) if part)
