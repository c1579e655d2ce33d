"""What the evaluation of a reset says: its lines in words, and what they argue for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from liaison.insight.lateness import days_late, due_words
from liaison.insight.trends.reading import Direction, Stand
from liaison.model.values import CommitmentStatus, Mood
from liaison.model.words import count, in_places, join_words, short_day, tr
from liaison.ui.person.lines import Line

if TYPE_CHECKING:
    from datetime import date

    from liaison.desk.evaluating import CheckpointThen, Evaluation, LineThenNow, Moods, PromiseThen, SignThenNow

_MOODS: Final = {
    Mood.STRAINED: "{n} strained",
    Mood.TENSE: "{n} tense",
    Mood.NEUTRAL: "{n} neutral",
    Mood.GOOD: "{n} good",
    Mood.WARM: "{n} warm",
}
_LEVELS: Final = {
    "strong": "strong",
    "good": "good",
    "fair": "fair",
    "weak": "weak",
    "poor": "poor",
}


def line_rows(found: Evaluation) -> list[Line]:
    """The five lines: at the start as it was known and as it is seen today, now, and how sure the change is."""
    return [
        Line(
            str(at),
            "line",
            "",
            one.label,
            detail=_compared(one),
            tail=change_words(one),
            is_bad=one.change.direction is Direction.SLIPPING,
        )
        for at, one in enumerate(found.lines)
    ]


def _compared(one: LineThenNow) -> str:
    now = _stand(one.now)
    if one.then.is_unknown:
        return tr("then unknown, looking back {score} · now {now}", score=in_places(one.looked_back), now=now)
    then, score = _stand(one.then), in_places(one.looked_back)
    return tr("then {then}, looking back {score} · now {now}", then=then, score=score, now=now)


def _stand(one: Stand) -> str:
    if one.is_unknown:
        return tr("unknown")
    figures = f"{in_places(one.score)} ± {in_places(one.plus_minus)}"
    return tr("{figures} ({word})", figures=figures, word=tr(_LEVELS[one.word.value]))


def change_words(one: LineThenNow) -> str:
    """How a line moved, with the chance of it."""
    chance = one.change.chance_of_rise
    if one.change.direction is Direction.SLIPPING:
        return tr("fallen, {n}\u202f% sure", n=_share(1.0 - chance))
    if one.change.direction is Direction.RISING:
        return tr("risen, {n}\u202f% sure", n=_share(chance))
    if one.now.is_unknown or one.then.is_unknown:
        return tr("too little is known")
    if chance < 0.5:
        return tr("not sure, {n}\u202f% that it fell", n=_share(1.0 - chance))
    return tr("not sure, {n}\u202f% that it rose", n=_share(chance))


def _share(chance: float) -> str:
    """Whole per cent; nothing is certain."""
    return str(min(99, max(1, round(100 * chance))))


def promise_rows(found: Evaluation) -> list[Line]:
    """What both sides promised then, and whether it was kept."""
    rows = []
    for at, one in enumerate(found.promises):
        said, is_bad = kept_words(one, found.today)
        rows.append(Line(str(at), one.source.kind, one.source.id, one.what, tail=said, is_bad=is_bad, side=one.side))
    return rows


def kept_words(one: PromiseThen, today: date) -> tuple[str, bool]:
    """How a promise was kept, against the date first promised; and whether that is bad."""
    if one.status is None:
        return tr("never put on the list"), False
    if one.status is CommitmentStatus.DROPPED:
        return tr("dropped"), True
    if one.status is CommitmentStatus.OPEN:
        return tr("open, {due}", due=due_words(one.due_on, today)), days_late(one.due_on, today) > 0
    late = days_late(one.first_due_on, one.closed_on or today)
    if late:
        return tr("kept, {days}", days=count(late, "{n} day late", "{n} days late")), True
    return tr("kept in time") if one.first_due_on else tr("kept"), False


def checkpoint_rows(found: Evaluation) -> list[Line]:
    """The days on which both sides wanted to look at it."""
    rows = []
    for at, one in enumerate(found.checkpoints):
        said, is_bad = _held(one, found.today)
        lead = short_day(one.on, found.today)
        rows.append(Line(str(at), "checkpoint", one.source.id, one.what, lead=lead, tail=said, is_bad=is_bad))
    return rows


def _held(one: CheckpointThen, today: date) -> tuple[str, bool]:
    if one.held_on is not None:
        return tr("held on {day}", day=short_day(one.held_on, today)), False
    return (tr("not held"), True) if one.on < today else (tr("still ahead"), False)


def mood_rows(found: Evaluation) -> list[Line]:
    """How they were before and since."""
    return [
        _mood_row("0", tr("Before"), found.before, found.today),
        _mood_row("1", tr("Since"), found.since, found.today),
    ]


def _mood_row(key: str, lead: str, moods: Moods, today: date) -> Line:
    said = [tr(_MOODS[mood], n=number) for mood, number in moods.times]
    if moods.not_about_us:
        said.append(tr("{n} not about us", n=moods.not_about_us))
    since, until = short_day(moods.since, today), short_day(moods.until, today)
    days = tr("{since} – {until}", since=since, until=until)
    return Line(key, "moods", "", join_words(said) if said else tr("No mood was noted."), lead=lead, tail=days)


def sign_rows(found: Evaluation) -> list[Line]:
    """What warned then and whether it still does, and what warns only since."""
    return [
        Line(str(at), "finding", "", one.sentence, tail=_stands(one), is_bad=one.still)
        for at, one in enumerate(found.signs)
    ]


def _stands(one: SignThenNow) -> str:
    if one.is_new:
        return tr("new since")
    return tr("still stands") if one.still else tr("no longer")


def for_staying(found: Evaluation) -> str:
    """What of it speaks for going on, a line each: the person's worksheet begins with it."""
    lines = [_argued(one) for one in found.lines if one.change.direction is Direction.RISING]
    kept = [one.what for one in found.promises if one.status is CommitmentStatus.DONE]
    gone = [one.sentence for one in found.signs if not one.still]
    return "\n".join(
        (
            *lines,
            *(tr("Kept: {what}", what=what) for what in kept),
            *(tr("No longer: {sign}", sign=sign) for sign in gone),
        )
    )


def for_parting(found: Evaluation) -> str:
    """What of it speaks against going on, a line each."""
    lines = [_argued(one) for one in found.lines if one.change.direction is Direction.SLIPPING]
    promises = [(one.what, *kept_words(one, found.today)) for one in found.promises]
    broken = [tr("{what}: {how}", what=what, how=how) for what, how, is_bad in promises if is_bad]
    return "\n".join((*lines, *broken, *_sentences(one for one in found.signs if one.still)))


def _argued(one: LineThenNow) -> str:
    return tr("{line}: {change}", line=one.label, change=change_words(one))


def _sentences(signs: Iterable[SignThenNow]) -> list[str]:
    return [one.sentence for one in signs]
