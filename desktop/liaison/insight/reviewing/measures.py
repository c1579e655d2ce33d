"""What is measured since the last review: agreement (P22), contact by person (P16), the five lines, the signs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from liaison.insight.briefing.phrases import plain, upper_first
from liaison.model.briefing import Line, Run, SourceRef
from liaison.model.words import MINUS, count, in_places, short_day, tr

from .facts import ClauseFact, ContactFact, LineFact, ReviewFacts, SeenFacts, SignFact
from .parts import Part
from .promises import first, named

_CLAUSES: Final = 8
_CONTACTS: Final = 5
_SIGNS: Final = 6
#: So long a clause without a case is said to be new.
_NEW_DAYS: Final = 31
#: A line moved where it is so much higher or lower, in points of the scale.
_MOVED: Final = 0.2


def agreement(facts: ReviewFacts) -> Part:
    """Each clause with how often it was kept since then."""
    lines = [_clause(one, facts.day) for one in facts.clauses[:_CLAUSES]]
    return Part(lines, [one.ref for one in facts.clauses[_CLAUSES:]])


def _clause(one: ClauseFact, day: date) -> Line:
    return Line(
        runs=(Run(upper_first(plain(one.what, 110))),),
        side=one.side,
        due=_kept(one, day),
        sources=first((one.ref, *one.cases)),
        key=f"clause:{one.ref.id}",
    )


def _kept(one: ClauseFact, day: date) -> str:
    """How often it was kept; why nothing can be said of it."""
    if one.total:
        return tr("{n} of {total}", n=one.kept, total=one.total)
    if not one.is_measured:
        return tr("not measured")
    if one.agreed_on is not None and (day - one.agreed_on).days <= _NEW_DAYS:
        return tr("agreed {day}, no case yet", day=short_day(one.agreed_on, day))
    return tr("no case")


def contact(facts: ReviewFacts) -> Part:
    """With whom we were in touch, with whom of those who matter we were not, and who of us was (P11, P16)."""
    theirs = [one for one in facts.contacts if not one.is_ours and one.times]
    missing = [one for one in facts.contacts if not one.is_ours and not one.times and one.is_key]
    ours = [one for one in facts.contacts if one.is_ours and one.times]
    latest = first([one.last for one in facts.contacts if one.last is not None])
    lines = [
        Line(runs=(Run(_touches(facts.touches), is_strong=True),), mark=_until(facts), sources=latest, key="touches")
    ]
    lines += [_person(one, facts) for one in theirs[:_CONTACTS]]
    if missing:
        said = tr("Nobody spoke with {names}", names=named([one.name for one in missing]))
        refs, number = tuple(one.ref for one in missing), count(len(missing), "{n} person", "{n} people")
        lines.append(Line(runs=(Run(said),), mark=number, sources=refs, key="missing"))
    if ours:
        said = ", ".join(f"{plain(one.name, 40)} {_times(one.times)}" for one in ours)
        refs, number = tuple(one.ref for one in ours), count(len(ours), "{n} of us", "{n} of us")
        lines.append(Line(runs=(Run(tr("From us: {who}", who=said)),), mark=number, sources=refs, key="ours"))
    return Part(lines, [one.ref for one in theirs[_CONTACTS:]])


def _until(facts: ReviewFacts) -> str:
    last = max((one.last_on for one in facts.contacts if one.last_on is not None), default=None)
    return short_day(last, facts.day) if last is not None else ""


def _touches(number: int) -> str:
    if not number:
        return tr("Nobody was in touch since then")
    return count(number, "In touch once", "In touch {n} times")


def _times(number: int) -> str:
    return count(number, "once", "{n} times")


def _person(one: ContactFact, facts: ReviewFacts) -> Line:
    role = f", {plain(one.role, 40)}" if one.role else ""
    refs = (one.ref, one.last) if one.last is not None else (one.ref,)
    return Line(
        runs=(Run(plain(one.name, 60), is_strong=True), Run(f"{role}: {_times(one.times)}")),
        mark=short_day(one.last_on, facts.day) if one.last_on is not None else "",
        sources=refs,
        key=f"person:{one.ref.id}",
    )


def lines(seen: SeenFacts) -> Part:
    """How each of the five lines moved since then; unknown is said as such."""
    return Part([_line(one) for one in seen.lines])


def _line(one: LineFact) -> Line:
    return Line(
        runs=(Run(one.label, is_strong=True), Run(f": {_level(one)}")),
        mark=_moved(one),
        sources=one.moved_by,
        key=f"line:{one.label}",
    )


def _level(one: LineFact) -> str:
    if one.now is None:
        was = tr(", {score} then", score=in_places(one.then)) if one.then is not None else ""
        return tr("unknown, too little was seen lately{was}", was=was)
    now = tr("{word}, {score} ± {sd}", word=one.word, score=in_places(one.now), sd=in_places(one.plus_minus))
    then = tr("{score} then", score=in_places(one.then)) if one.then is not None else tr("unknown then")
    return f"{now}, {then}"


def _moved(one: LineFact) -> str:
    if one.now is None or one.then is None:
        return ""
    moved = one.now - one.then
    if abs(moved) < _MOVED:
        return tr("as it was")
    sign = "+" if moved > 0 else MINUS
    return f"{sign}{in_places(abs(moved))}"


def signs(seen: SeenFacts) -> Part:
    """Warning signs that are lit now, new or as then, and those that went out."""
    then, now = {one.key for one in seen.signs_then}, {one.key for one in seen.signs_now}
    fresh = [_sign(one, tr("new")) for one in seen.signs_now if one.key not in then]
    still = [_sign(one, tr("still")) for one in seen.signs_now if one.key in then]
    gone = [one for one in seen.signs_then if one.key not in now]
    every = [*fresh, *still]
    shown, left = every[:_SIGNS], every[_SIGNS:]
    if gone:
        refs: Sequence[SourceRef] = [ref for one in gone for ref in one.sources]
        said = tr("Gone since then: {signs}", signs=", ".join(one.name for one in gone))
        shown.append(Line(runs=(Run(said),), sources=first(refs), key="gone"))
    if not shown:
        shown = [Line(runs=(Run(tr("No warning sign is lit, then or now")),), key="none")]
    return Part(shown, [ref for line in left for ref in line.sources], number=len(left))


def _sign(one: SignFact, mark: str) -> Line:
    return Line(
        runs=(Run(upper_first(plain(one.sentence, 220))),),
        label=mark,
        sources=first(one.sources),
        key=f"sign:{one.key}",
    )
