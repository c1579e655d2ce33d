"""The field's words as types: enumerations and small values shared by every layer."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Final

from liaison.model.words import MINUS, in_places, tr


class ClientStatus(StrEnum):
    """Where a client stands with the agency."""

    PROSPECT = "prospect"
    ACTIVE = "active"
    PAUSED = "paused"
    ENDING = "ending"
    FORMER = "former"


class Level(StrEnum):
    """How high someone sits in their own organisation (P11, P16)."""

    EXECUTIVE = "executive"
    DIRECTOR = "director"
    MANAGER = "manager"
    SPECIALIST = "specialist"


class Stance(StrEnum):
    """How a stakeholder stands towards the work with us (P1)."""

    CHAMPION = "champion"
    SUPPORTER = "supporter"
    NEUTRAL = "neutral"
    SCEPTIC = "sceptic"
    BLOCKER = "blocker"


class ChannelKind(StrEnum):
    """A way to reach a person (P12)."""

    EMAIL = "email"
    PHONE = "phone"
    MOBILE = "mobile"
    FAX = "fax"
    PAGER = "pager"
    TEAMS = "teams"
    SLACK = "slack"
    ZOOM = "zoom"
    WHATSAPP = "whatsapp"
    SIGNAL = "signal"
    TELEGRAM = "telegram"
    SKYPE = "skype"
    LINKEDIN = "linkedin"
    CHAT = "chat"
    SOCIAL = "social"
    WEBSITE = "website"
    POST = "post"
    IN_PERSON = "in person"


class Side(StrEnum):
    """Who owes, or who a clause binds."""

    OURS = "ours"
    THEIRS = "theirs"


class CommitmentKind(StrEnum):
    """What sort of promise it is; deliverables weigh more than small promises."""

    PROMISE = "promise"
    DELIVERABLE = "deliverable"
    APPROVAL = "approval"
    FEEDBACK = "feedback"
    REPLY = "reply"
    AGENDA = "agenda"
    PAYMENT = "payment"


class CommitmentStatus(StrEnum):
    """Open until it is done or dropped."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class Mark(StrEnum):
    """Whether a closed commitment hit what was wanted (P8)."""

    HIT = "hit"
    ACCEPTABLE = "acceptable"
    MISSED = "missed"


class InteractionKind(StrEnum):
    """How we were in touch."""

    CALL = "call"
    MEETING = "meeting"
    EMAIL = "email"
    MESSAGE = "message"
    VISIT = "visit"
    NOTE = "note"


class InteractionStatus(StrEnum):
    """Only what was held counts as contact."""

    HELD = "held"
    MISSED = "missed"
    CANCELLED_BY_US = "cancelled by us"
    CANCELLED_BY_THEM = "cancelled by them"


class Intent(StrEnum):
    """Why we were in touch (P16)."""

    CHECK_IN = "check-in"
    BRIEF = "brief"
    DELIVERY = "delivery"
    REVIEW = "review"
    GOALS = "goals"
    FEEDBACK = "feedback"
    ESCALATION = "escalation"
    RELATIONSHIP = "relationship"
    RENEWAL = "renewal"
    RESET = "reset"
    HANDOVER = "handover"
    IDEA = "idea"
    OFF_BOARDING = "off-boarding"
    OTHER = "other"


class Direction(StrEnum):
    """Given by us, or received from them."""

    GIVEN = "given"
    RECEIVED = "received"


class Mood(StrEnum):
    """How they were (P4), from strained to warm."""

    STRAINED = "strained"
    TENSE = "tense"
    NEUTRAL = "neutral"
    GOOD = "good"
    WARM = "warm"


class AboutUs(StrEnum):
    """Whether a mood was about us; mostly it is not (P4)."""

    ABOUT_US = "about us"
    NOT_ABOUT_US = "not about us"
    UNKNOWN = "unknown"


class EntryKind(StrEnum):
    """The registers."""

    IDEA = "idea"
    CONCERN = "concern"
    FEEDBACK = "feedback"
    RESULT = "result"
    INTRODUCTION = "introduction"
    THANKS = "thanks"
    PROMOTER = "promoter"
    REQUEST = "request"


class EntryOutcome(StrEnum):
    """What became of an entry of a register."""

    OPEN = "open"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    DONE = "done"
    DROPPED = "dropped"


class ClauseKind(StrEnum):
    """What a clause of a working agreement measures (P22); ``CUSTOM`` is kept in words only."""

    REPLY_TIME = "reply time"
    FEEDBACK_TIME = "feedback time"
    NOTICE = "notice"
    AGENDA_AHEAD = "agenda ahead"
    ON_TIME = "on time"
    CONTACT_RHYTHM = "contact rhythm"
    CUSTOM = "custom"


class TimeUnit(StrEnum):
    """What a threshold or a cost is counted in; working units follow the client's working hours."""

    MINUTE = "minute"
    HOUR = "hour"
    WORKING_HOUR = "working hour"
    DAY = "day"
    WORKING_DAY = "working day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    EVENT = "event"


class EngagementKind(StrEnum):
    """How the work is agreed and paid (P17)."""

    RETAINER = "retainer"
    PROJECT = "project"
    CAMPAIGN = "campaign"
    ADVICE = "advice"


class EngagementStatus(StrEnum):
    """Where an engagement stands."""

    PROPOSED = "proposed"
    ACTIVE = "active"
    FINISHED = "finished"
    CANCELLED = "cancelled"


class GoalStatus(StrEnum):
    """Where a goal of the client stands (P5)."""

    ACTIVE = "active"
    REACHED = "reached"
    ABANDONED = "abandoned"


class MeetingStatus(StrEnum):
    """As in RFC 5545, STATUS of a VEVENT."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


class ReviewStatus(StrEnum):
    """A review date is planned, held or skipped."""

    PLANNED = "planned"
    HELD = "held"
    SKIPPED = "skipped"


class ResetStatus(StrEnum):
    """A reset is agreed in writing, runs for its time frame and is then evaluated (P20)."""

    DRAFT = "draft"
    AGREED = "agreed"
    EVALUATED = "evaluated"
    ABANDONED = "abandoned"


class ChangeStatus(StrEnum):
    """Where a contact change or an off-boarding stands (P13, P14)."""

    ANNOUNCED = "announced"
    UNDER_WAY = "under way"
    FINISHED = "finished"


class StayOrPartDecision(StrEnum):
    """What the person decided after weighing both sides (P21)."""

    UNDECIDED = "undecided"
    FIGHT = "fight for it"
    RESET = "reset"
    PART = "part"


class Judgement(StrEnum):
    """What the person said of a finding afterwards."""

    RIGHT = "right"
    FALSE_ALARM = "false alarm"


class LineState(StrEnum):
    """What a person did with a line of a sheet; shown is as if nothing had been done."""

    PINNED = "pinned"
    HIDDEN = "hidden"
    SHOWN = "shown"
    ADDED = "added"


class JournalKind(StrEnum):
    """An entry of the journal does something, undoes or redoes an earlier one."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class JournalStatus(StrEnum):
    """Whether what an entry did still stands; discarded entries can no longer be redone."""

    DONE = "done"
    UNDONE = "undone"
    DISCARDED = "discarded"


class Unset(Enum):
    """Marks an argument that was not given, where None is a value."""

    UNSET = "unset"


UNSET: Final = Unset.UNSET

_CURRENCY_CODES: Final = """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL
HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD
MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG
QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD
TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG
"""
CURRENCIES: Final = frozenset(_CURRENCY_CODES.split())

_SYMBOLS: Final = {"USD": "$", "EUR": "\u20ac", "GBP": "\u00a3", "JPY": "\u00a5", "CAD": "CA$", "AUD": "A$"}


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount with its ISO 4217 currency.

    Raises:
        ValueError: the currency is not an active ISO 4217 code.
    """

    amount: Decimal
    currency: str

    def __post_init__(self) -> None:
        if self.currency not in CURRENCIES:
            raise ValueError(f"{self.currency!r} is not an ISO 4217 currency")

    def __str__(self) -> str:
        whole = self.amount == self.amount.to_integral_value()
        return self.in_places(0 if whole else 2)

    def in_places(self, places: int) -> str:
        """The amount with so many places, in the order and with the marks of the language."""
        figure, symbol = in_places(abs(self.amount), places), _SYMBOLS.get(self.currency)
        if symbol:
            words = tr("{symbol}{figure}", symbol=symbol, figure=figure)
        else:
            words = tr("{currency}\u00a0{figure}", currency=self.currency, figure=figure)
        return f"{MINUS}{words}" if self.amount < 0 else words


@dataclass(frozen=True, slots=True)
class Changes:
    """What a command touched: pairs of record kind and id (hex). Pages refresh only if concerned."""

    journal_id: str | None
    words: str
    touched: frozenset[tuple[str, str]]

    def __bool__(self) -> bool:
        return bool(self.touched)

    def ids(self, kind: str) -> frozenset[str]:
        """The ids of one kind that were touched."""
        return frozenset(id_ for kind_, id_ in self.touched if kind_ == kind)
