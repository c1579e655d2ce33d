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

#: What a number is counted in.
_UNIT_WORDS: Final = {
    "days": "days",
    "level": "a level from −1 to 1",
    "chance": "a chance from 0 to 1",
    "share": "a share of the cases, from 0 to 1",
    "longer": "times as long as before",
    "usual": "times what is usual with them",
    "answers": "answers",
    "late": "late deliverables",
    "last": "last deliverables",
    "of them": "of them",
    "average": "on average",
    "moves": "moves of one promise",
    "slips": "slips",
    "requests": "requests in 60 days",
    "oftener": "times as often as before",
    "cases": "cases",
    "meetings": "meetings in a row",
    "points": "points of ten",
    "evidence": "points of evidence",
    "change": "times as long or as often",
    "odds": "times as likely",
    "contacts": "contacts",
}
#: In what a number is counted, by its path, then by the end of it; everything else is days.
_UNITS: Final = {
    "silence.warn": "usual",
    "silence.act": "usual",
    "silence.act_before_renewal": "usual",
    "their_replies.warn": "longer",
    "their_replies.act": "longer",
    "their_replies.answers": "answers",
    "our_replies.warn": "longer",
    "our_replies.act": "longer",
    "our_replies.answers": "answers",
    "cosy.unmentioned": "late",
    "cosy.act_unmentioned": "late",
    "never_hits.deliverables": "last",
    "never_hits.missed": "of them",
    "never_hits.act_missed": "of them",
    "never_hits.rounds": "average",
    "never_hits.act_rounds": "average",
    "slipped_twice.warn": "moves",
    "slipped_twice.act": "moves",
    "slip_untold.warn": "slips",
    "slip_untold.act": "slips",
    "last_minute.warn": "requests",
    "last_minute.act": "requests",
    "last_minute.times": "oftener",
    "clause.warn_below": "share",
    "clause.act_below": "share",
    "clause.cases": "cases",
    "clause.act_cases": "cases",
    "cancelled.warn": "meetings",
    "cancelled.act": "meetings",
    "promoter.warn_drop": "points",
    "promoter.act_drop": "points",
    "promoter.act_score": "points",
    "let_off.warn": "slips",
    "let_off.act": "slips",
    "together.act": "evidence",
    "together.times": "change",
    "together.odds": "odds",
}
_UNITS_BY_END: Final = {
    "sure": "chance",
    "act_sure": "chance",
    "warn_drop": "level",
    "act_drop": "level",
    "act_below": "level",
    "rapport_above": "level",
    "delivery_below": "level",
    "act_delivery_below": "level",
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
    end = path.rsplit(".", 1)[-1]
    if path in _NAMES_OF:
        return tr(_NAMES_OF[path])
    return tr(NAMES[end]) if end in NAMES else path


def unit_of(path: str) -> str:
    """In what it is counted, translated."""
    return tr(_UNIT_WORDS[_unit(path)])


def _unit(path: str) -> str:
    return _UNITS.get(path) or _UNITS_BY_END.get(path.rsplit(".", 1)[-1]) or "days"


def problem_of(path: str, value: float) -> str:
    """Why a number cannot be that, translated; empty where it can be."""
    unit = _unit(path)
    if unit == "level":
        return "" if -1.0 <= value <= 1.0 else tr("Give a level from −1 to 1.")
    if unit == "chance":
        return "" if 0.0 < value < 1.0 else tr("Give a chance between 0 and 1.")
    if unit == "share":
        return "" if 0.0 <= value <= 1.0 else tr("Give a share from 0 to 1.")
    if path in _CHANGES and not _LEAST_TIMES <= value <= _MOST:
        return tr("Give a number from {least} on.", least=in_places(_LEAST_TIMES))
    if not 0.0 <= value <= _MOST:
        return tr("Give a number from 0 to {most}.", most=in_places(_MOST, 0))
    return tr("Give a whole number.") if path in _WHOLE and value != int(value) else ""
