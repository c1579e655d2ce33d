"""Cases of signs of contact, lines, people and concerns: the record, how grave, and the sentence."""

from __future__ import annotations

from typing import Final

from liaison.insight.signs import Sign
from liaison.insight.signs.facts import (
    ChangeFact,
    RenewalFact,
)
from liaison.insight.trends.observing import LineName
from liaison.insight.trends.reading import LevelWord
from liaison.model.values import (
    EntryKind,
    Level,
    Mark,
    Side,
)
from support.sign_builders import (
    ACT,
    NOTE,
    WARN,
    Case,
    answers,
    late,
    met,
    slip,
    work,
)
from support.sign_cases import TODAY, ago, ahead, calls, entry, fell, held, person

#: Deliverables of a year, each in time and right at once.
_ALWAYS_RIGHT: Final = tuple(work(place, rounds=1) for place in range(9, 28))
#: What is said of work that goes wrong in three ways.
TOGETHER: Final = "Deliverables take 3.0 rounds, it was 1.0. 8 of 8 promises of ours came late, and 1 more change"

PEOPLE: list[Case] = [
    # Silence beyond their rhythm
    (Sign.SILENCE, {"rhythm_days": 10, "contacts": calls(46)}, ACT, "Quiet for 46 days, your rhythm is 10"),
    (Sign.SILENCE, {"rhythm_days": 10, "contacts": calls(16)}, WARN, "Quiet for 16 days, your rhythm is 10"),
    (Sign.SILENCE, {"contacts": calls(70)}, WARN, "Quiet for 70 days, no rhythm is agreed"),
    (Sign.SILENCE, {"contacts": calls(50, 57, 64, 71, 78, 85)}, ACT, "Quiet for 50 days, usually it is 7"),
    (
        Sign.SILENCE,
        {"contacts": (), "since_on": ago(46), "rhythm_days": 10},
        ACT,
        "Quiet for 46 days, your rhythm is 10",
    ),
    (Sign.SILENCE, {"rhythm_days": 10, "contacts": calls(15)}, None, ""),
    (Sign.SILENCE, {"contacts": calls(60)}, None, ""),
    (Sign.SILENCE, {"rhythm_days": 10, "contacts": calls(26), "closed": ((ago(20), ago(3)),)}, None, ""),
    (Sign.SILENCE, {"contacts": (), "since_on": None}, None, ""),
    (
        Sign.SILENCE,
        {"contacts": (), "since_on": ago(900), "recorded_on": ago(80), "rhythm_days": 10},
        NOTE,
        "No contact in the 80 days on record, your rhythm is 10",
    ),
    (Sign.SILENCE, {"contacts": (), "since_on": ago(900), "recorded_on": ago(5), "rhythm_days": 10}, None, ""),
    (
        Sign.SILENCE,
        {"contacts": (), "since_on": ago(900), "recorded_on": ago(5), "first_on": ago(800), "rhythm_days": 10},
        NOTE,
        "No contact in the 800 days on record, your rhythm is 10",
    ),
    # Replies slowing
    (Sign.THEIR_REPLIES, {"promises": answers(1, 1, 1, 2, 4, 4, 5, 4)}, ACT, "They answer in 4 days, it was 1"),
    (Sign.THEIR_REPLIES, {"promises": answers(2, 2, 2, 2, 4, 4, 4, 4)}, WARN, "They answer in 4 days, it was 2"),
    (Sign.THEIR_REPLIES, {"promises": answers(2, 2, 2, 2, 3, 3, 3, 3)}, None, ""),
    (Sign.THEIR_REPLIES, {"promises": answers(1, 1, 5, 5, 5, 5)}, None, ""),
    (Sign.THEIR_REPLIES, {"promises": answers(1, 1, 1, 1, 5, 5, 5, 5, side=Side.OURS)}, None, ""),
    (Sign.THEIR_REPLIES, {"promises": answers(1, 1, 1, 1, 5, 5, 5, 5, until=160)}, None, ""),
    (
        Sign.OUR_REPLIES,
        {"promises": answers(1, 1, 1, 1, 4, 4, 4, 4, side=Side.OURS)},
        ACT,
        "We answer in 4 days, it was 1",
    ),
    (
        Sign.OUR_REPLIES,
        {"promises": answers(2, 2, 2, 2, 4, 4, 4, 4, side=Side.OURS)},
        WARN,
        "We answer in 4 days, it was 2",
    ),
    (Sign.OUR_REPLIES, {"promises": answers(4, 4, 4, 4, 2, 2, 2, 2, side=Side.OURS)}, None, ""),
    (Sign.OUR_REPLIES, {"promises": answers(1, 1, 1, 1, 4, 4, 4, 4)}, None, ""),
    # Lines that fall
    (
        Sign.MOOD,
        {"lines": {LineName.RAPPORT: fell(0.1, 0.3, 0.9)}},
        WARN,
        "Rapport fell by 1.2 points in 13 weeks, to 5.4",
    ),
    (
        Sign.MOOD,
        {"lines": {LineName.RAPPORT: fell(-0.3, 0.6, 0.97)}},
        ACT,
        "Rapport fell by 2.4 points in 13 weeks, to 3.8",
    ),
    (Sign.MOOD, {"lines": {LineName.RAPPORT: fell(0.1, 0.3, 0.7)}}, None, ""),
    (Sign.MOOD, {"lines": {LineName.RAPPORT: fell(0.1, 0.1, 0.9)}}, None, ""),
    (Sign.MOOD, {"lines": {LineName.RAPPORT: fell(0.1, 0.5, 0.99)._replace(word=LevelWord.UNKNOWN)}}, None, ""),
    (Sign.MOOD, {"lines": {LineName.DELIVERY: fell(-0.3, 0.6, 0.97)}}, None, ""),
    (
        Sign.DELIVERY,
        {"lines": {LineName.DELIVERY: fell(0.1, 0.3, 0.9)}},
        WARN,
        "Delivery fell by 1.2 points in 13 weeks, to 5.4",
    ),
    (
        Sign.DELIVERY,
        {"lines": {LineName.DELIVERY: fell(-0.6, 0.6, 0.97)}},
        ACT,
        "Delivery fell by 2.4 points in 13 weeks, to 2.6",
    ),
    (Sign.DELIVERY, {"lines": {LineName.DELIVERY: held(-0.6, LevelWord.POOR)}}, None, ""),
    (Sign.DELIVERY, {"lines": {LineName.RAPPORT: fell(-0.3, 0.6, 0.97)}}, None, ""),
    # Cosy
    (
        Sign.COSY,
        {"lines": {LineName.RAPPORT: held(0.8)}, "promises": (late(0), late(1))},
        WARN,
        "Cosy: rapport is high while 2 late deliverables went unmentioned",
    ),
    (
        Sign.COSY,
        {
            "lines": {LineName.RAPPORT: held(0.8), LineName.DELIVERY: held(-0.2)},
            "promises": (late(0), late(1), late(2), late(3)),
        },
        ACT,
        "Cosy: rapport is high while 4 late deliverables went unmentioned",
    ),
    (
        Sign.COSY,
        {"lines": {LineName.RAPPORT: held(0.5), LineName.DELIVERY: held(-0.6)}},
        ACT,
        "Cosy: rapport is at 7.0 while delivery is at 2.6",
    ),
    (Sign.COSY, {"lines": {LineName.RAPPORT: held(0.1), LineName.DELIVERY: held(-0.5)}}, None, ""),
    (Sign.COSY, {"lines": {LineName.RAPPORT: held(0.8)}, "promises": (late(0),)}, None, ""),
    (Sign.COSY, {"promises": (late(0), late(1), late(2))}, None, ""),
    (
        Sign.COSY,
        {
            "lines": {LineName.RAPPORT: held(0.8)},
            "promises": tuple(late(place, slips=(slip(12, told_on=ago(13)),)) for place in range(3)),
        },
        None,
        "",
    ),
    # Never hits the mark
    (
        Sign.NEVER_HITS,
        {"promises": tuple(work(place, mark=Mark.MISSED if place < 3 else Mark.HIT) for place in range(5))},
        WARN,
        "3 of the last 5 deliverables missed the mark",
    ),
    (
        Sign.NEVER_HITS,
        {"promises": tuple(work(place, rounds=rounds) for place, rounds in enumerate((4, 4, 2, 1, 1)))},
        WARN,
        "The last 5 deliverables took 2.4 rounds each, and rising",
    ),
    (Sign.NEVER_HITS, {"promises": tuple(work(place, mark=Mark.MISSED) for place in range(4))}, None, ""),
    (
        Sign.NEVER_HITS,
        {"promises": tuple(work(place, rounds=rounds) for place, rounds in enumerate((1, 1, 2, 4, 5)))},
        None,
        "",
    ),
    # Point of contact leaving or gone
    (
        Sign.CONTACT_LEAVING,
        {"changes": (ChangeFact("c", "o", "Owen", ago(3), ahead(10)),)},
        ACT,
        "Point of contact leaves on 4 Dec, no successor named",
    ),
    (
        Sign.CONTACT_LEAVING,
        {"changes": (ChangeFact("c", "o", "Owen", ago(3), ahead(10), "Ann Lee"),)},
        WARN,
        "Point of contact leaves on 4 Dec, Ann Lee follows",
    ),
    (
        Sign.CONTACT_LEAVING,
        {
            "changes": (ChangeFact("c", "o", "Owen", ago(3), ahead(10)),),
            "people": (person(id="o", is_point_of_contact=True),),
        },
        ACT,
        "Point of contact leaves on 4 Dec, no successor named",
    ),
    (
        Sign.CONTACT_LEAVING,
        {"changes": (ChangeFact("c", "o", "Owen", ago(3), ahead(10)),), "people": (person(id="o"),)},
        WARN,
        "Owen leaves on 4 Dec, no successor named",
    ),
    (
        Sign.CONTACT_LEAVING,
        {"people": (person(is_point_of_contact=True, until_on=ago(5)),)},
        ACT,
        "Owen Castillo left on 19 Nov, and there is no point of contact",
    ),
    (Sign.CONTACT_LEAVING, {"changes": (ChangeFact("c", "o", "Owen", ago(3), ahead(40)),)}, None, ""),
    (Sign.CONTACT_LEAVING, {"changes": (ChangeFact("c", "o", "Owen", ago(90), ago(60), "", ago(50)),)}, None, ""),
    (
        Sign.CONTACT_LEAVING,
        {"people": (person(is_point_of_contact=True, until_on=ago(5)), person("Ann", is_point_of_contact=True))},
        None,
        "",
    ),
    # New stakeholder nobody has met
    (
        Sign.NEWCOMER,
        {"people": (person("Ann Lee", from_on=ago(30)),)},
        NOTE,
        "Ann Lee, there since 25 Oct, has not met us",
    ),
    (
        Sign.NEWCOMER,
        {"people": (person("Ann Lee", from_on=ago(30), level=Level.DIRECTOR), person("Bo Ek", from_on=ago(20)))},
        WARN,
        "New and not met yet: Ann Lee and Bo Ek",
    ),
    (Sign.NEWCOMER, {"people": (person("Ann Lee", from_on=ago(10)),)}, None, ""),
    (Sign.NEWCOMER, {"people": (person("Ann Lee", from_on=ago(30)),), "met": (met(1, "Ann Lee"),)}, None, ""),
    (Sign.NEWCOMER, {"people": (person("Ann Lee", from_on=ago(200)),)}, None, ""),
    (Sign.NEWCOMER, {"people": (person("Ann Lee", from_on=ago(30)),), "since_on": ago(30)}, None, ""),
    # Single thread
    (
        Sign.SINGLE_THREAD,
        {"met": (met(8), met(8, "Robin Hale", ours=True))},
        WARN,
        "Everything goes between Owen Castillo and Robin Hale",
    ),
    (
        Sign.SINGLE_THREAD,
        {"met": (met(8), met(5, "Robin Hale", ours=True), met(3, "Kim", ours=True))},
        NOTE,
        "Only Owen Castillo speaks with us, nobody else in half a year",
    ),
    (Sign.SINGLE_THREAD, {"met": (met(8), met(1, "Ann Lee"))}, None, ""),
    (Sign.SINGLE_THREAD, {"met": (met(3), met(3, "Robin Hale", ours=True))}, None, ""),
    # A level nobody speaks to
    (
        Sign.LEVEL_UNSPOKEN,
        {"people": (person("Eva Boss", level=Level.EXECUTIVE),), "met": (met(8),)},
        NOTE,
        "Nobody spoke with their executives in half a year",
    ),
    (
        Sign.LEVEL_UNSPOKEN,
        {"people": (person("Eva Boss", level=Level.DIRECTOR),), "met": (met(8),)},
        NOTE,
        "Nobody spoke with their directors in half a year",
    ),
    (
        Sign.LEVEL_UNSPOKEN,
        {"people": (person("Eva Boss", level=Level.EXECUTIVE),), "met": (met(8), met(1, "Eva Boss"))},
        None,
        "",
    ),
    (Sign.LEVEL_UNSPOKEN, {"people": (person("Eva Boss", level=Level.EXECUTIVE),), "met": (met(2),)}, None, ""),
    (Sign.LEVEL_UNSPOKEN, {"people": (person("Ed", level=Level.SPECIALIST),), "met": (met(8),)}, None, ""),
    # Decision maker not met
    (
        Sign.DECISION_MAKER,
        {"people": (person("Eva Boss", is_decision_maker=True),), "met": (met(8),)},
        NOTE,
        "Nobody met Eva Boss, who decides, in half a year",
    ),
    (
        Sign.DECISION_MAKER,
        {
            "people": (person("Eva Boss", signs_off=True),),
            "met": (met(8),),
            "renewals": (RenewalFact("client", "pell", ahead(50)),),
        },
        WARN,
        "Nobody met Eva Boss, who signs off, in half a year",
    ),
    (
        Sign.DECISION_MAKER,
        {"people": (person("Eva Boss", is_decision_maker=True),), "met": (met(8), met(1, "Eva Boss"))},
        None,
        "",
    ),
    (
        Sign.DECISION_MAKER,
        {"people": (person("Eva Boss", is_decision_maker=True, from_on=ago(60)),), "met": (met(8),)},
        None,
        "",
    ),
    # Concerns
    (
        Sign.CONCERN_OPEN,
        {"entries": (entry(EntryKind.CONCERN, 20, due_on=ago(5)),)},
        WARN,
        "Concern without an answer, 5 days late: a matter",
    ),
    (
        Sign.CONCERN_OPEN,
        {"entries": (entry(EntryKind.CONCERN, 60), entry(EntryKind.CONCERN, 30))},
        ACT,
        "Concern without an answer, 46 days late: a matter, and 1 more",
    ),
    (Sign.CONCERN_OPEN, {"entries": (entry(EntryKind.CONCERN, 20, due_on=TODAY),)}, None, ""),
    (Sign.CONCERN_OPEN, {"entries": (entry(EntryKind.CONCERN, 60, answered_on=ago(1), told_on=ago(1)),)}, None, ""),
    (
        Sign.CONCERN_UNTOLD,
        {"entries": (entry(EntryKind.CONCERN, 40, answered_on=ago(8)),)},
        WARN,
        "Answered, but they were not told: a matter",
    ),
    (
        Sign.CONCERN_UNTOLD,
        {"entries": (entry(EntryKind.CONCERN, 90, answered_on=ago(40), person="Pia"),)},
        WARN,
        "Answered, but they were not told: a matter",
    ),
    (Sign.CONCERN_UNTOLD, {"entries": (entry(EntryKind.CONCERN, 40, answered_on=ago(3)),)}, None, ""),
    (Sign.CONCERN_UNTOLD, {"entries": (entry(EntryKind.CONCERN, 40, answered_on=ago(8), told_on=ago(8)),)}, None, ""),
    # Changes that come together
    (
        Sign.TOGETHER,
        {"contacts": calls(*range(5, 250, 10)), "promises": answers(*[3.0] * 10, *[12.0] * 6)},
        ACT,
        "They answer in 12 days, it was 3",
    ),
    (Sign.TOGETHER, {"promises": (*_ALWAYS_RIGHT, *(late(place, rounds=3) for place in range(8)))}, ACT, TOGETHER),
    (Sign.TOGETHER, {"promises": (*_ALWAYS_RIGHT, *(late(place, rounds=1) for place in range(2)))}, None, ""),
    (Sign.TOGETHER, {"rhythm_days": 10, "contacts": calls(26), "entries": (entry(EntryKind.CONCERN, 30),)}, None, ""),
    (Sign.TOGETHER, {"promises": answers(*[12.0] * 16)}, None, ""),
]
