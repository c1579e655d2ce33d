"""What the Agreement tab says, as values: no Qt, no record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from liaison.model.values import Side
from liaison.model.words import NARROW_SPACE, count, short_day, tr

if TYPE_CHECKING:
    from datetime import date

    from liaison.desk.agreements import AgreementLine, AgreementPage, Case, ClauseCases, ClauseDraft

#: The windows over which it is counted: key in days, and words.
WINDOWS: Final = (("30", "30 days"), ("90", "90 days"), ("365", "A year"))
_KINDS: Final = {
    "reply time": "reply time",
    "feedback time": "feedback time",
    "notice": "notice",
    "agenda ahead": "agenda ahead",
    "on time": "on time",
    "contact rhythm": "contact rhythm",
    "custom": "in words only",
}
#: So long a clause without a case is said to be new.
_NEW_DAYS: Final = 31
_UNITS: Final = {
    "minute": ("{n} minute", "{n} minutes"),
    "hour": ("{n} hour", "{n} hours"),
    "working hour": ("{n} working hour", "{n} working hours"),
    "day": ("{n} day", "{n} days"),
    "working day": ("{n} working day", "{n} working days"),
    "week": ("{n} week", "{n} weeks"),
    "month": ("{n} month", "{n} months"),
    "year": ("{n} year", "{n} years"),
    "event": ("{n} time", "{n} times"),
}


@dataclass(frozen=True, slots=True)
class ClauseRow:
    """A clause as a line; ``share`` None: not measured, or no case in the window."""

    id: str
    agreement_id: str
    side: Side
    what: str
    terms: str
    share: float | None
    figure: str
    cases: str
    words: str


@dataclass(frozen=True, slots=True)
class CaseRow:
    """What a clause is measured on: a promise, or the time between two contacts."""

    id: str
    what: str
    dates: str
    state: str
    is_kept: bool
    words: str
    kind: str = "commitment"


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """An agreement in the history."""

    id: str
    name: str
    span: str
    clauses: str
    is_in_force: bool
    words: str


def clause_rows(page: AgreementPage, side: Side) -> tuple[ClauseRow, ...]:
    """The clauses in force that bind one side, in their order."""
    return tuple(_clause(one, page.day) for one in page.clauses if one.side is side)


def _since(one: ClauseCases, day: date) -> str:
    """Of a clause that was agreed on lately, since when a case would count."""
    is_new = 0 <= (day - one.agreed_on).days <= _NEW_DAYS
    return tr("since {day}", day=short_day(one.agreed_on, day)) if is_new else ""


def _clause(one: ClauseCases, day: date) -> ClauseRow:
    total, kept = len(one.cases), one.kept
    if not one.is_measured:
        figure, cases, share = tr("not measured"), "", None
    elif not total:
        figure, cases, share = tr("no case"), _since(one, day), None
    else:
        share = kept / total
        figure = f"{round(100 * share)}{NARROW_SPACE}%"
        cases = tr("{kept} of {total}", kept=kept, total=total)
    terms = terms_of(one)
    words = ", ".join(part for part in (one.what, terms, figure, cases) if part)
    return ClauseRow(one.id, one.agreement_id, one.side, one.what, terms, share, figure, cases, words)


def terms_of(one: ClauseCases | ClauseDraft) -> str:
    """What is measured and against what: "reply time, 4 hours"."""
    kind = tr(_KINDS[one.kind.value])
    if one.threshold is None or one.unit is None:
        return kind
    number = one.threshold
    text = f"{number:f}".rstrip("0").rstrip(".") if number != number.to_integral_value() else str(int(number))
    singular, plural = _UNITS[one.unit.value]
    return tr("{kind}, {span}", kind=kind, span=tr(singular if number == 1 else plural, n=text))


def case_rows(clause: ClauseCases | None, today: date) -> tuple[CaseRow, ...]:
    """The cases of a clause: those that were not kept first, each newest first."""
    if clause is None:
        return ()
    broken = [case for case in clause.cases if not case.is_kept]
    kept = [case for case in clause.cases if case.is_kept]
    return tuple(_case(one, today) for one in (*broken, *kept))


def _case(one: Case, today: date) -> CaseRow:
    parts = (
        _begun(one, today),
        tr("due {day}", day=short_day(one.due_on, today)) if one.due_on else "",
        _closed(one, today),
    )
    dates = ", ".join(part for part in parts if part)
    state = tr("kept") if one.is_kept else tr("not kept")
    words = ", ".join(part for part in (one.what, one.person or "", dates, state) if part)
    return CaseRow(one.id, one.what, dates, state, one.is_kept, words, one.kind)


def _begun(one: Case, today: date) -> str:
    if one.asked_on is None:
        return ""
    day = short_day(one.asked_on, today)
    return tr("asked {day}", day=day) if one.kind == "commitment" else tr("since {day}", day=day)


def _closed(one: Case, today: date) -> str:
    if one.closed_on is None:
        return tr("open")
    day = short_day(one.closed_on, today)
    return tr("done {day}", day=day) if one.kind == "commitment" else tr("on {day}", day=day)


def agreement_rows(agreements: tuple[AgreementLine, ...], today: date) -> tuple[AgreementRow, ...]:
    """All agreements, those in force first."""
    ordered = sorted(agreements, key=lambda one: not one.is_in_force)
    return tuple(_agreement(one, today) for one in ordered)


def _agreement(one: AgreementLine, today: date) -> AgreementRow:
    start = short_day(one.agreed_on, today)
    if one.until_on is None:
        span = tr("since {day}", day=start)
    else:
        span = tr("{first} to {last}", first=start, last=short_day(one.until_on, today))
    clauses = count(one.clauses, "{n} clause", "{n} clauses")
    state = tr("in force") if one.is_in_force else tr("ended")
    words = ", ".join((one.name, span, clauses, state))
    return AgreementRow(one.id, one.name, span, clauses, one.is_in_force, words)


def agreed_words(page: AgreementPage) -> str:
    """When it was agreed: "Agreed on 8 Jan"; empty where nothing is in force."""
    now = [one for one in page.agreements if one.is_in_force]
    return tr("Agreed on {day}", day=short_day(now[0].agreed_on, page.day)) if now else ""


def reviewed_words(page: AgreementPage) -> str:
    """When it was looked at together last."""
    if page.reviewed_on is None:
        return tr("never reviewed")
    return tr("reviewed on {day}", day=short_day(page.reviewed_on, page.day))


def next_words(page: AgreementPage) -> str:
    """When it is looked at next; empty where nothing is planned."""
    if page.next_review_on is None:
        return ""
    if page.next_review_on < page.day:
        return tr("review was due on {day}", day=short_day(page.next_review_on, page.day))
    return tr("next review on {day}", day=short_day(page.next_review_on, page.day))
