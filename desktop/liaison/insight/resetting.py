"""A reset in five steps (P20): goals discussed anew, a change of ours, a request of them, a time frame, in writing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from liaison.model.words import join_words, tr, week_day

#: How long a reset is given, and how often both sides look at it meanwhile.
MONTHS = 3


@dataclass(frozen=True, slots=True)
class ResetTerms:
    """What is agreed, or is to be: texts, days until which, and when both sides look at it."""

    client: str
    goals: str = ""
    our_change: str = ""
    our_change_by: date | None = None
    our_request: str = ""
    our_request_by: date | None = None
    checkpoints: tuple[date, ...] = ()
    evaluate_on: date | None = None


def reset_in_writing(terms: ResetTerms, today: date, *, is_agreed: bool) -> str:
    """What both sides can read: no word of why it was needed. Lines for which there is nothing yet are left out."""
    head = tr("What we agreed with {client}, {day}") if is_agreed else tr("What we suggest to {client}, {day}")
    lines = [head.format(client=terms.client, day=_day(today, today)), ""]
    if terms.goals.strip():
        lines.append(tr("Goals: {goals}", goals=_flat(terms.goals)))
    if terms.our_change.strip():
        lines.append(_with_day(tr("What we change: {what}", what=_flat(terms.our_change)), terms.our_change_by, today))
    if terms.our_request.strip():
        said = tr("What we ask of you: {what}", what=_flat(terms.our_request))
        lines.append(_with_day(said, terms.our_request_by, today))
    if terms.evaluate_on is not None:
        until = _day(terms.evaluate_on, today)
        if terms.checkpoints:
            days = join_words([_day(day, today) for day in terms.checkpoints])
            lines.append(
                tr("We look at it together on {days}, and decide on {until} how it went.", days=days, until=until)
            )
        else:
            lines.append(tr("We decide together on {until} how it went.", until=until))
    return "\n".join(lines)


def _with_day(said: str, by: date | None, today: date) -> str:
    return tr("{said}, by {day}", said=said.rstrip("."), day=_day(by, today)) if by is not None else said


def _flat(text: str) -> str:
    return " ".join(text.split())


def _day(day: date, today: date) -> str:
    return week_day(day, today)
