"""Who is on the call: what they are, how they like information, and who is missing (P1, P3, P9)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from liaison.model.briefing import Line, Run
from liaison.model.values import Stance
from liaison.model.words import clock_time, count, join_words, short_day, tr

from . import weights
from .facts import BriefingFacts, ClientFacts, MeetingFacts, PersonFacts, Source
from .phrases import due_day, gap, given, plain, quoted

_SEEN_LONG_AGO_DAYS: Final = 60
_BIRTHDAY_AHEAD_DAYS: Final = 7
_STRANGERS: Final = 4
_NUMBERS: Final = ("", "one other", "two others", "three others", "four others", "five others", "six others")


def who(facts: BriefingFacts, day: date) -> list[Line]:
    """The people of theirs on the call; without a call, whom to speak to: the point of contact and who decides."""
    invited = [person for person in facts.people if person.is_invited and not person.has_declined]
    shown = invited or [person for person in facts.people if _matters(person)]
    lines = [_person(person, facts, day, on_call=bool(invited)) for person in shown]
    if invited:
        lines += _missing(facts, invited, day)
        lines += _out_of_hours(facts, invited)
    if not lines:
        lines.append(_nobody(facts.client))
    if facts.meeting is not None and facts.meeting.strangers:
        lines.append(_strangers(facts.meeting))
    return lines


def _strangers(meeting: MeetingFacts) -> Line:
    """Who is invited and not in the record: after the first import that may be everyone."""
    names = [plain(name, 40) for name in meeting.strangers[:_STRANGERS]]
    more = len(meeting.strangers) - len(names)
    if more:
        names.append(count(more, "{n} other", "{n} others"))
    told = (
        tr("{name} is invited, and not in the record yet", name=names[0])
        if len(names) == 1
        else tr("{names} are invited, and not in the record yet", names=join_words(names))
    )
    return Line(runs=(Run(told),), sources=(meeting.source.ref,), weight=weights.STRANGERS.value, key="strangers")


def _matters(person: PersonFacts) -> bool:
    return not person.has_declined and (person.is_point_of_contact or person.is_decision_maker or person.signs_off)


def _person(person: PersonFacts, facts: BriefingFacts, day: date, *, on_call: bool) -> Line:
    role = [plain(person.role, 60)] if person.role else []
    if person.signs_off:
        role.append(tr("signs off"))
    elif person.is_decision_maker and not on_call:
        role.append(tr("decides"))
    runs = [Run(plain(person.name, 60), is_strong=True)]
    if role:
        runs.append(Run(", " + ", ".join(role)))
    mark = _mark(person)
    cited = (person.source, mark) if mark else (person.source,)
    return Line(
        runs=tuple(runs),
        second=_about(person, facts, day),
        mark=mark.mark(day) if mark else "",
        sources=tuple(source.ref for source in cited),
        weight=_weight(person),
    )


def _mark(person: PersonFacts) -> Source | None:
    if person.is_first_time and person.invite:
        return person.invite
    if person.likes_information and person.learned:
        return person.learned
    return person.last_seen or person.invite


def _about(person: PersonFacts, facts: BriefingFacts, day: date) -> str:
    said: list[str] = []
    if person.is_first_time:
        said.append(tr("first time on this call"))
    elif person.last_seen is None:
        said.append(tr("no contact with them recorded"))
    elif person.last_seen.day and (day - person.last_seen.day).days > _SEEN_LONG_AGO_DAYS:
        said.append(tr("not in touch since {day}", day=short_day(person.last_seen.day, day)))
    if person.likes_information and not person.is_first_time:
        said.insert(0, _liking(person.likes_information))
    if person.speaks_for:
        said.append(tr("speaks for {others}", others=_others(person.speaks_for)))
    if person.stance in {Stance.SCEPTIC, Stance.BLOCKER}:
        said.append(tr(str(person.stance)))
    if birthday := _birthday(person, day):
        said.append(birthday)
    if facts.meeting is None and not said:
        return ""
    text = "; ".join(said)
    return plain(text[:1].upper() + text[1:], 130)


def _birthday(person: PersonFacts, day: date) -> str:
    """Their birthday, today or within a week (P9)."""
    for ahead in range(_BIRTHDAY_AHEAD_DAYS + 1):
        on = day + timedelta(days=ahead)
        if person.birthday == (on.month, on.day):
            return tr("birthday on {day}", day=due_day(on, day)) if ahead else tr("birthday today")
    return ""


def _liking(text: str) -> str:
    shown = plain(text, 70)
    return shown if shown.startswith(("“", '"', "«")) else tr("“{text}”", text=shown)


def _others(number: int) -> str:
    return tr(_NUMBERS[number]) if number < len(_NUMBERS) else count(number, "{n} other", "{n} others")


def _weight(person: PersonFacts) -> float:
    return (
        weights.ON_THE_CALL.value * person.is_invited
        + weights.POINT_OF_CONTACT.value * person.is_point_of_contact
        + weights.DECIDES.value * (person.signs_off or person.is_decision_maker)
        + weights.GUARDED.value * (person.stance in {Stance.SCEPTIC, Stance.BLOCKER})
    )


def _missing(facts: BriefingFacts, invited: list[PersonFacts], day: date) -> list[Line]:
    """Said when nobody on the call can settle anything."""
    if any(person.signs_off or person.is_decision_maker for person in invited):
        return _declined(facts, day)
    absent = sorted(
        (person for person in facts.people if (person.is_decision_maker or person.signs_off) and person not in invited),
        key=lambda person: (not person.is_decision_maker, person.name, person.source.id),
    )
    if not absent:
        return []
    names = join_words([plain(person.name, 40) for person in absent[:2]])
    told = tr("{names} decides and is not on the call") if len(absent) == 1 else tr("{names} decide, not on the call")
    return [
        Line(
            runs=(Run(told.format(names=names)),),
            sources=tuple(person.source.ref for person in absent),
            weight=weights.NOBODY_DECIDES.value,
            key="nobody-decides",
        )
    ]


def _declined(facts: BriefingFacts, day: date) -> list[Line]:
    """Whoever decides and said no to this call, though others on it may settle some things."""
    away = sorted(
        (person for person in facts.people if person.is_invited and person.has_declined and person.is_decision_maker),
        key=lambda person: (person.name, person.source.id),
    )
    return [
        Line(
            runs=(Run(tr("{name} decides and has declined", name=plain(person.name, 40))),),
            mark=person.invite.mark(day) if person.invite else "",
            sources=(person.source.ref, *((person.invite.ref,) if person.invite else ())),
            weight=weights.NOBODY_DECIDES.value,
            key=f"declined-{person.source.id}",
        )
        for person in away
    ]


def _out_of_hours(facts: BriefingFacts, invited: list[PersonFacts]) -> list[Line]:
    """Those for whom the call lies outside their hours, or in the quiet hours of the client."""
    starts_at = facts.meeting.starts_at if facts.meeting else None
    if facts.meeting is None or starts_at is None:
        return []
    found: list[Line] = []
    for person in sorted(invited, key=lambda one: (one.name, one.source.id)):
        local = _local(starts_at, person.zone_name or facts.client.zone_name)
        if local and _outside(person, local):
            name = given(person.name, person.given_name)
            where = person.zone_label if person.zone_name else facts.client.zone_label
            told = tr("Outside the hours of {name}: {time}", name=name, time=_time_there(local, where))
            key = f"hours-{person.source.id}"
            found.append(_hours_line(told, facts.meeting.source, person.source, key))
    return found or _quiet(facts.client, facts.meeting.source, starts_at)


def _quiet(client: ClientFacts, meeting: Source, starts_at: datetime) -> list[Line]:
    local = _local(starts_at, client.zone_name)
    if local is None or client.quiet_from is None or client.quiet_until is None:
        return []
    if not _within(local.time(), client.quiet_from, client.quiet_until):
        return []
    told = tr("In their quiet hours: {time}", time=_time_there(local, client.zone_label))
    return [_hours_line(told, meeting, client.source, "quiet-hours")]


def _time_there(local: datetime, zone_label: str) -> str:
    """The time on their clocks, with what their zone is called where that is known."""
    told = tr("{time} there", time=clock_time(local))
    return f"{told} ({plain(zone_label, 30)})" if zone_label else told


def _local(instant: datetime, zone_name: str) -> datetime | None:
    """``instant`` on the clocks of a zone; None where there is no such zone, so that nothing is claimed of it."""
    try:
        return instant.astimezone(ZoneInfo(zone_name))
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _outside(person: PersonFacts, local: datetime) -> bool:
    if person.hours_from is None or person.hours_until is None:
        return False
    return not _within(local.time(), person.hours_from, person.hours_until)


def _within(moment: time, start: time, end: time) -> bool:
    """Whether ``moment`` lies in hours that may run past midnight."""
    return start <= moment < end if start <= end else moment >= start or moment < end


def _hours_line(told: str, meeting: Source, other: Source, key: str) -> Line:
    return Line(runs=(Run(told),), sources=(meeting.ref, other.ref), weight=weights.OUT_OF_HOURS.value, key=key)


def _nobody(client: ClientFacts) -> Line:
    return gap(
        tr("Nobody is recorded at {client}", client=plain(client.name, 50)),
        f'liaison add stakeholder {quoted(plain(client.name))} person="..." role="..."',
        client.source,
    )
