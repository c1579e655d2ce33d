"""Which repetition of an event is followed, decided before anything is expanded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from liaison.exchange.calendars import limits
from liaison.exchange.calendars.entries import Entry, Moment
from liaison.exchange.calendars.lines import Prop, Say
from liaison.exchange.calendars.rules import RefusedRule, Rule, last_start, parse_rule
from liaison.model.words import tr


@dataclass(frozen=True, slots=True)
class Repetition:
    """Accepted rules with their last start (naive, in the zone of the event), extra dates and excluded dates."""

    rules: tuple[tuple[Rule, datetime | None], ...] = ()
    extra: tuple[Prop, ...] = ()
    excluded: tuple[Prop, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.rules or self.extra or self.excluded)


def read_repetition(entry: Entry, start: Moment, say: Say) -> Repetition:
    """The repetition of an event that is followed; what is refused is said, and the event stands alone."""
    props = entry.props.get("RRULE", [])
    extra, excluded = entry.props.get("RDATE", []), entry.props.get("EXDATE", [])
    if not props and not extra and not excluded:
        return Repetition()
    try:
        _refuse_floods(entry)
        rules = tuple(_checked(parse_rule(prop.value), start, prop, say) for prop in props)
    except RefusedRule as refusal:
        say((props or extra or excluded)[0].line, str(refusal))
        return Repetition()
    return Repetition(rules, tuple(extra), tuple(excluded))


def _refuse_floods(entry: Entry) -> None:
    if len(entry.props.get("RRULE", ())) > limits.MAX_RULES:
        raise RefusedRule(
            tr("The meeting has more rules of repetition than any real one; only its first time was kept.")
        )
    for name in ("RDATE", "EXDATE"):
        if sum(prop.value.count(",") + 1 for prop in entry.props.get(name, ())) > limits.MAX_DATES:
            raise RefusedRule(tr("The list of dates is longer than any real one; only the first time was kept."))


def _checked(rule: Rule, start: Moment, prop: Prop, say: Say) -> tuple[Rule, datetime | None]:
    until = last_start(rule, None if start.is_day else start.zone.tz)
    if until is not None and until < as_local(start.value):
        raise RefusedRule(tr("The repetition ends before it begins; only the first time was kept."))
    if rule.capped:
        say(prop.line, tr("The meeting is said to repeat more than 10,000 times; it was taken to have no end."))
    return rule, until


def as_local(value: date) -> datetime:
    """A date as the midnight that begins it, and a wall-clock time as it is."""
    return value if isinstance(value, datetime) else datetime.combine(value, datetime.min.time())
