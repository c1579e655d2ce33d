"""Contacts: when they speak with us, who takes part, and what is written down of how they were."""

from __future__ import annotations

from datetime import date

from liaison.model.values import AboutUs, InteractionKind, InteractionStatus, Mood

from .chance import DAY
from .life import ZONE, Life, at
from .truth import Ill

_KINDS = (InteractionKind.CALL, InteractionKind.MEETING, InteractionKind.EMAIL)
_CHAT = (InteractionKind.EMAIL, InteractionKind.MESSAGE)


def write_contacts(life: Life) -> None:
    """The contacts of their rhythm, and what is said between them."""
    chance, habits = life.chance, life.habits
    day = life.back(life.first + chance.randint(0, habits.rhythm) * DAY)
    while day <= life.last:
        is_kept = _meet(life, day)
        distance = life.truth.ill(Ill.DISTANCE, day)
        if not is_kept and not chance.happens(0.7 * distance):
            wait = float(chance.randint(2, 7))
        else:
            wait = chance.around(habits.rhythm, habits.unevenness) * (1.0 + 2.5 * distance)
        day = life.back(day + max(1, round(wait)) * DAY)
    day = life.first
    while True:
        day = life.back(day + chance.wait(7.0 / habits.chatter) * DAY)
        if day > life.last:
            break
        is_quiet = chance.happens(0.85 * life.truth.ill(Ill.DISTANCE, day))
        if not is_quiet and chance.happens(0.5 * life.house.recorded):
            _write(life, day, chance.choice(_CHAT), InteractionStatus.HELD)


def _meet(life: Life, day: date) -> bool:
    """A contact that was planned; whether it took place."""
    chance, distance = life.chance, life.truth.ill(Ill.DISTANCE, day)
    kind = chance.choices(_KINDS, (0.5, 0.25, 0.25))[0]
    if kind is not InteractionKind.EMAIL:
        if chance.happens(life.habits.called_off + 0.4 * distance):
            if chance.happens(0.8 * life.house.recorded):
                _write(life, day, kind, InteractionStatus.CANCELLED_BY_THEM)
            return False
        if chance.happens(0.03):
            _write(life, day, kind, InteractionStatus.CANCELLED_BY_US)
            return False
    if chance.happens(life.house.recorded):
        _write(life, day, kind, InteractionStatus.HELD)
    return True


def _write(life: Life, day: date, kind: InteractionKind, status: InteractionStatus) -> None:
    chance, noted = life.chance, life.noted(day)
    is_held = status is InteractionStatus.HELD
    is_talk = is_held and kind in {InteractionKind.CALL, InteractionKind.MEETING}
    mood, about = _mood(life, day) if is_talk and chance.happens(life.house.moods) else (None, None)
    contact = life.pen.add(
        "interaction",
        noted,
        client_id=life.client_id,
        interaction_kind=kind,
        status=status,
        happened_at=at(day, 10.0),
        zone=ZONE,
        mood=mood,
        about_us=about,
        goals_discussed=is_talk and life.habits.has_goals and chance.happens(0.08),
    )
    there = [life.contact(day)]
    there += [one for one in life.others if is_talk and chance.happens(0.15) and one not in there]
    if kind is InteractionKind.MEETING and chance.happens(0.2 * (1.0 - life.truth.ill(Ill.DISTANCE, day))):
        there.append(life.decides)
    for person in there:
        life.pen.add("attendance", noted, interaction_id=contact, person_id=person)
    for colleague in life.us if is_talk and chance.happens(0.3) else life.us[:1]:
        life.pen.add("attendance", noted, interaction_id=contact, colleague_id=colleague)


def _mood(life: Life, day: date) -> tuple[Mood, AboutUs]:
    """What they feel is shown politely, and written down kindly; what has nothing to do with us is mostly told so."""
    chance = life.chance
    worried = life.truth.worried(day) and chance.happens(0.7)
    if worried:
        written = chance.gauss(-0.6, 0.3)
        about = chance.choices((AboutUs.NOT_ABOUT_US, AboutUs.UNKNOWN, AboutUs.ABOUT_US), (0.65, 0.2, 0.15))[0]
        return _word(written), about
    felt = life.truth.feeling(day)
    shown = felt if felt > 0.0 else felt * (1.0 - 0.8 * life.habits.politeness)
    written = shown + life.house.rosiness + chance.gauss(0.0, 0.3)
    about = chance.choices((AboutUs.ABOUT_US, AboutUs.UNKNOWN, AboutUs.NOT_ABOUT_US), (0.7, 0.25, 0.05))[0]
    return _word(written), about


def _word(value: float) -> Mood:
    steps = ((-0.6, Mood.STRAINED), (-0.2, Mood.TENSE), (0.25, Mood.NEUTRAL), (0.7, Mood.GOOD))
    return next((mood for below, mood in steps if value < below), Mood.WARM)
