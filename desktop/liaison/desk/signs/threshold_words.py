"""What the thresholds of the warning signs are called, in which unit they are, and what they can be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from liaison.insight.numbers import numbers, whole_numbers
from liaison.insight.signs.finding import Sign
from liaison.insight.signs.table import DEFAULT
from liaison.model.words import in_places, tr

#: The part of the table that belongs to a sign. Both clauses share theirs.
PARTS: Final[Mapping[Sign, tuple[str, ...]]] = {
    Sign.SILENCE: ("silence",),
    Sign.THEIR_REPLIES: ("their_replies",),
    Sign.OUR_REPLIES: ("our_replies",),
    Sign.MOOD: ("mood",),
    Sign.DELIVERY: ("delivery",),
    Sign.COSY: ("cosy",),
    Sign.NEVER_HITS: ("never_hits",),
    Sign.CONTACT_LEAVING: ("contact_leaving",),
    Sign.NEWCOMER: ("newcomer",),
    Sign.SINGLE_THREAD: ("single_thread",),
    Sign.LEVEL_UNSPOKEN: ("level_unspoken",),
    Sign.DECISION_MAKER: ("decision_maker",),
    Sign.CONCERN_OPEN: ("concern_open", "concern_days"),
    Sign.CONCERN_UNTOLD: ("concern_untold",),
    Sign.SLIPPED_TWICE: ("slipped_twice",),
    Sign.SLIP_UNTOLD: ("slip_untold",),
    Sign.PROMISE_LATE: ("promise_late",),
    Sign.LAST_MINUTE: ("last_minute",),
    Sign.PROACTIVE: ("proactive",),
    Sign.RESULT: ("result",),
    Sign.GOALS: ("goals",),
    Sign.STAKES: ("stakes_unknown_days",),
    Sign.BROKEN_BY_THEM: ("clause",),
    Sign.BROKEN_BY_US: ("clause",),
    Sign.REVIEW: ("review",),
    Sign.RESET: ("reset",),
    Sign.RENEWAL: ("renewal",),
    Sign.CANCELLED: ("cancelled",),
    Sign.PROMOTER: ("promoter",),
    Sign.WAITING: ("waiting",),
    Sign.CANDOUR: ("candour",),
    Sign.LET_OFF: ("let_off",),
    Sign.TOGETHER: ("together",),
}

#: What a number is called, by the end of its path.
NAMES: Final = {
    "warn": "Warning from",
    "act": "Time to act from",
    "warn_days": "Warning after",
    "act_days": "Time to act after",
    "note_days": "Worth knowing after",
    "days": "Looked back on",
    "unknown_rhythm_days": "Rhythm where none is known",
    "act_before_renewal": "Time to act before a renewal, with rapport weak, from",
    "act_at_least_days": "Time to act after at least",
    "grown_days": "Grown by at least",
    "answers": "Compared",
    "sure": "Chance that it fell, from",
    "warn_drop": "Fall that is a warning",
    "act_sure": "Chance that it fell, to act",
    "act_drop": "Fall, to act",
    "act_below": "Below, to act",
    "rapport_above": "Rapport above",
    "delivery_below": "Delivery below",
    "unmentioned": "Not mentioned, from",
    "act_unmentioned": "Not mentioned, to act",
    "act_delivery_below": "Delivery below, to act",
    "deliverables": "Looked at",
    "missed": "Missed the mark, from",
    "act_missed": "Missed the mark, to act",
    "rounds": "Rounds of changes, from",
    "act_rounds": "Rounds of changes, to act",
    "wait_days": "They may wait to be met for",
    "new_days": "Somebody is new for",
    "contacts": "Says something from",
    "concern_days": "Time for an answer where none is agreed",
    "notice_days": "Hasty with less notice than",
    "times": "More often than before, from",
    "stakes_unknown_days": "Worth knowing after",
    "warn_below": "Warning when kept in less than",
    "cases": "Says something from",
    "act_cases": "Time to act from at least",
    "act_score": "Answer that asks to act, at most",
    "odds": "Odds of a change that is looked for",
}
#: The same where the end of the path is not enough.
_NAMES_OF: Final = {
    "clause.act_below": "Time to act when kept in less than",
    "together.times": "Change that is looked for",
    "promoter.warn_drop": "Fall of an answer that is a warning",
    "promoter.act_drop": "Fall of an answer, to act",
    "contact_leaving.warn_days": "Warning ahead of it by",
    "contact_leaving.act_days": "Time to act ahead of it by",
    "renewal.warn_days": "Warning ahead of it by",
    "renewal.act_days": "Time to act ahead of it by",
}

_DAYS: Final = "days"
_LEVEL: Final = "a level from −1 to 1"
_CHANCE: Final = "a chance from 0 to 1"
_SHARE: Final = "a share of the cases, from 0 to 1"
_LONGER: Final = "times as long as before"
#: In what a number is counted, by its path; everything else that ends with “days” is days.
_UNITS: Final = {
    "silence.warn": "times what is usual with them",
    "silence.act": "times what is usual with them",
    "silence.act_before_renewal": "times what is usual with them",
    "their_replies.warn": _LONGER,
    "their_replies.act": _LONGER,
    "their_replies.answers": "answers",
    "our_replies.warn": _LONGER,
    "our_replies.act": _LONGER,
    "our_replies.answers": "answers",
    "cosy.unmentioned": "late deliverables",
    "cosy.act_unmentioned": "late deliverables",
    "never_hits.deliverables": "last deliverables",
    "never_hits.missed": "of them",
    "never_hits.act_missed": "of them",
    "never_hits.rounds": "on average",
    "never_hits.act_rounds": "on average",
    "slipped_twice.warn": "moves of one promise",
    "slipped_twice.act": "moves of one promise",
    "slip_untold.warn": "slips",
    "slip_untold.act": "slips",
    "last_minute.warn": "requests in 60 days",
    "last_minute.act": "requests in 60 days",
    "last_minute.times": "times as often as before",
    "clause.warn_below": _SHARE,
    "clause.act_below": _SHARE,
    "clause.cases": "cases",
    "clause.act_cases": "cases",
    "cancelled.warn": "meetings in a row",
    "cancelled.act": "meetings in a row",
    "promoter.warn_drop": "points of ten",
    "promoter.act_drop": "points of ten",
    "promoter.act_score": "points of ten",
    "let_off.warn": "slips",
    "let_off.act": "slips",
    "together.act": "points of evidence",
    "together.times": "times as long or as often",
    "together.odds": "times as likely",
}
_UNITS_BY_END: Final = {
    "sure": _CHANCE,
    "act_sure": _CHANCE,
    "warn_drop": _LEVEL,
    "act_drop": _LEVEL,
    "act_below": _LEVEL,
    "rapport_above": _LEVEL,
    "delivery_below": _LEVEL,
    "act_delivery_below": _LEVEL,
    "contacts": "contacts",
}
_KNOWN: Final = numbers(DEFAULT)
#: Numbers of days and of things: half of one cannot be.
_WHOLE: Final = frozenset(whole_numbers(DEFAULT))
#: How much larger what is looked for must be than what is usual: a change that is none cannot be told.
_LEAST_TIMES: Final = 1.1
_CHANGES: Final = ("together.times", "together.odds")
_MOST: Final = 100_000.0


def paths_of(sign: Sign) -> tuple[str, ...]:
    """The numbers that belong to a sign, in the order of the table."""
    return tuple(path for path in _KNOWN if path.split(".")[0] in PARTS[sign])


def name_of(path: str) -> str:
    """What a number is called, translated; a path that is none stays as it is."""
    name = _NAMES_OF.get(path) or NAMES.get(path.rsplit(".", 1)[-1])
    return tr(name) if name else path


def unit_of(path: str) -> str:
    """In what it is counted, translated."""
    end = path.rsplit(".", 1)[-1]
    return tr(_UNITS.get(path) or _UNITS_BY_END.get(end) or _DAYS)


def problem_of(path: str, value: float) -> str:
    """Why a number cannot be that, translated; empty where it can be."""
    unit = _UNITS.get(path) or _UNITS_BY_END.get(path.rsplit(".", 1)[-1])
    if unit == _LEVEL:
        return "" if -1.0 <= value <= 1.0 else tr("Give a level from −1 to 1.")
    if unit == _CHANCE:
        return "" if 0.0 < value < 1.0 else tr("Give a chance between 0 and 1.")
    if unit == _SHARE:
        return "" if 0.0 <= value <= 1.0 else tr("Give a share from 0 to 1.")
    if path in _CHANGES and not _LEAST_TIMES <= value <= _MOST:
        return tr("Give a number from {least} on.", least=in_places(_LEAST_TIMES))
    if not 0.0 <= value <= _MOST:
        return tr("Give a number from 0 to {most}.", most=in_places(_MOST, 0))
    return tr("Give a whole number.") if path in _WHOLE and value != int(value) else ""
