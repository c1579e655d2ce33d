"""Cases of signs of promises, agreements and what was not done for long."""

from __future__ import annotations

from liaison.insight.signs import Sign
from liaison.insight.signs.facts import (
    GoalFact,
    RenewalFact,
    ResetFact,
    ReviewFact,
    StakeFact,
)
from liaison.insight.trends.observing import LineName
from liaison.insight.trends.reading import LevelWord
from liaison.model.values import (
    CommitmentKind,
    Direction,
    EntryKind,
    InteractionStatus,
    ResetStatus,
    ReviewStatus,
    Side,
)
from support.sign_builders import (
    ACT,
    FEEDBACK,
    NOTE,
    NOTICE,
    ON_TIME,
    WARN,
    Case,
    asked,
    feedback,
    late,
    slip,
    work,
)
from support.sign_cases import TODAY, ago, ahead, call, entry, held, promise

WORK: list[Case] = [
    # Slips
    (
        Sign.SLIPPED_TWICE,
        {"promises": (promise("the launch", slips=(slip(30), slip(10))),)},
        WARN,
        "“the launch” slipped twice",
    ),
    (
        Sign.SLIPPED_TWICE,
        {"promises": (promise("the launch", has_stake=True, slips=(slip(30), slip(20), slip(10))),)},
        ACT,
        "“the launch” slipped 3 times",
    ),
    (Sign.SLIPPED_TWICE, {"promises": (promise("the launch", slips=(slip(30),)),)}, None, ""),
    (Sign.SLIPPED_TWICE, {"promises": (promise("done", slips=(slip(30), slip(10)), closed_on=ago(2)),)}, None, ""),
    (Sign.SLIPPED_TWICE, {"promises": (promise("x", side=Side.THEIRS, slips=(slip(30), slip(10))),)}, None, ""),
    (Sign.SLIP_UNTOLD, {"promises": (late(0), late(1))}, WARN, "2 late deliverables went unmentioned"),
    (Sign.SLIP_UNTOLD, {"promises": (promise("x", slips=(slip(10),)),)}, WARN, "1 slip was not told"),
    (
        Sign.SLIP_UNTOLD,
        {"promises": tuple(late(place) for place in range(4))},
        ACT,
        "4 late deliverables went unmentioned",
    ),
    (Sign.SLIP_UNTOLD, {"promises": (promise("x", slips=(slip(10, told_on=ago(12)),)),)}, None, ""),
    (Sign.SLIP_UNTOLD, {"promises": (late(14),)}, None, ""),
    (Sign.SLIP_UNTOLD, {"promises": (work(0),)}, None, ""),
    (Sign.PROMISE_LATE, {"promises": (promise("the report", due_on=ago(8)),)}, WARN, "We owe the report, 8 days late"),
    (
        Sign.PROMISE_LATE,
        {"promises": (promise("the report", due_on=ago(30), has_stake=True), promise("a test", due_on=ago(40)))},
        ACT,
        "We owe the report, 30 days late and 1 more is late",
    ),
    (Sign.PROMISE_LATE, {"promises": (promise("the report", due_on=ago(7)),)}, None, ""),
    (Sign.PROMISE_LATE, {"promises": (promise("the report", due_on=ago(30), closed_on=ago(1)),)}, None, ""),
    (
        Sign.LET_OFF,
        {"promises": tuple(promise(f"w{day}", slips=(slip(day, is_let_off=True),)) for day in (50, 30, 10))},
        WARN,
        "3 slips were let off: “w50”, “w30” and 1 more",
    ),
    (
        Sign.LET_OFF,
        {"promises": tuple(promise(f"w{day}", slips=(slip(day, is_let_off=True),)) for day in range(10, 70, 10))},
        ACT,
        "6 slips were let off: “w60”, “w50” and 4 more",
    ),
    (
        Sign.LET_OFF,
        {"promises": (promise("a", slips=(slip(30, is_let_off=True), slip(10, is_let_off=True))),)},
        None,
        "",
    ),
    (Sign.LET_OFF, {"promises": tuple(promise(f"w{day}", slips=(slip(day),)) for day in (50, 30, 10))}, None, ""),
    # Last-minute requests rising
    (
        Sign.LAST_MINUTE,
        {"promises": (asked(100, 10), *(asked(day, 1) for day in (30, 20, 10)))},
        WARN,
        "3 of 3 requests in 60 days gave less than 3 days of notice",
    ),
    (
        Sign.LAST_MINUTE,
        {"promises": tuple(asked(day, 1)._replace(extra_minutes=90) for day in range(5, 55, 6))},
        ACT,
        "9 of 9 requests in 60 days gave less than 3 days of notice, at 14 h of overtime",
    ),
    (Sign.LAST_MINUTE, {"promises": tuple(asked(day, 10) for day in (30, 20, 10))}, None, ""),
    (Sign.LAST_MINUTE, {"promises": tuple(asked(day, 1) for day in range(10, 230, 20))}, None, ""),
    # Nothing done for long
    (Sign.PROACTIVE, {"entries": (entry(EntryKind.IDEA, 130),)}, NOTE, "Nothing proactive for 130 days"),
    (Sign.PROACTIVE, {"entries": (entry(EntryKind.INTRODUCTION, 220),)}, WARN, "Nothing proactive for 220 days"),
    (Sign.PROACTIVE, {"since_on": ago(220)}, WARN, "Nothing proactive yet, after 220 days"),
    (Sign.PROACTIVE, {}, WARN, "Nothing proactive for more than two years"),
    (Sign.PROACTIVE, {"entries": (entry(EntryKind.IDEA, 100),)}, None, ""),
    (Sign.PROACTIVE, {"since_on": ago(100)}, None, ""),
    (Sign.PROACTIVE, {"since_on": None, "recorded_on": ago(130)}, NOTE, "Nothing proactive in the 130 days on record"),
    (Sign.RESULT, {"entries": (entry(EntryKind.RESULT, 200),)}, NOTE, "No result shown for 200 days"),
    (Sign.RESULT, {"since_on": ago(280)}, WARN, "No result shown yet, after 280 days"),
    (Sign.RESULT, {"entries": (entry(EntryKind.RESULT, 20),)}, None, ""),
    (Sign.RESULT, {"since_on": ago(150)}, None, ""),
    (Sign.RESULT, {"since_on": ago(700), "recorded_on": ago(170)}, None, ""),
    (Sign.RESULT, {"since_on": ago(700), "recorded_on": ago(200)}, NOTE, "No result shown in the 200 days on record"),
    (
        Sign.RESULT,
        {"since_on": ago(700), "recorded_on": ago(20), "first_on": ago(720)},
        WARN,
        "No result shown yet, after 700 days",
    ),
    (Sign.GOALS, {"contacts": (call(130, goals_discussed=True),)}, NOTE, "Goals not discussed for 130 days"),
    (Sign.GOALS, {"goals": (GoalFact("g", "Grow", readings=(ago(250),)),)}, WARN, "Goals not discussed for 250 days"),
    (Sign.GOALS, {"contacts": (call(30, goals_discussed=True),)}, None, ""),
    (Sign.GOALS, {"goals": (GoalFact("g", "Grow", readings=(ago(250), ago(50))),)}, None, ""),
    (Sign.STAKES, {}, NOTE, "Nothing is known of what is at stake for them"),
    (
        Sign.STAKES,
        {"stakes": (StakeFact("s", ended_on=ago(3)),)},
        NOTE,
        "Nothing is known of what is at stake for them",
    ),
    (Sign.STAKES, {"stakes": (StakeFact("s"),)}, None, ""),
    (Sign.STAKES, {"since_on": ago(40)}, None, ""),
    (Sign.STAKES, {"since_on": ago(400), "recorded_on": ago(40)}, None, ""),
    # Clauses
    (
        Sign.BROKEN_BY_THEM,
        {"clauses": (FEEDBACK,), "promises": tuple(feedback(place, 6) for place in range(4))},
        WARN,
        "Feedback takes 6 days on average, agreed 3",
    ),
    (
        Sign.BROKEN_BY_THEM,
        {"clauses": (NOTICE,), "promises": tuple(asked(day, 2) for day in (50, 40, 30))},
        WARN,
        "They give notice of 2 days on average, agreed 14",
    ),
    (
        Sign.BROKEN_BY_US,
        {"clauses": (ON_TIME,), "promises": tuple(late(place) for place in range(4))},
        WARN,
        "We deliver on the day: kept in 0 of 4 cases",
    ),
    (
        Sign.BROKEN_BY_US,
        {"clauses": (ON_TIME,), "promises": tuple(late(place) for place in range(9))},
        ACT,
        "We deliver on the day: kept in 0 of 9 cases",
    ),
    (
        Sign.BROKEN_BY_THEM,
        {"clauses": (FEEDBACK,), "promises": tuple(feedback(place, 2) for place in range(4))},
        None,
        "",
    ),
    (
        Sign.BROKEN_BY_THEM,
        {"clauses": (FEEDBACK,), "promises": tuple(feedback(place, 6) for place in range(2))},
        None,
        "",
    ),
    (
        Sign.BROKEN_BY_THEM,
        {"clauses": (FEEDBACK._replace(until_on=ago(1)),), "promises": tuple(feedback(place, 6) for place in range(4))},
        None,
        "",
    ),
    (
        Sign.BROKEN_BY_THEM,
        {
            "clauses": (FEEDBACK._replace(agreed_on=ago(1)),),
            "promises": tuple(feedback(place, 6) for place in range(4)),
        },
        None,
        "",
    ),
    (Sign.BROKEN_BY_US, {"clauses": (ON_TIME,), "promises": tuple(work(place) for place in range(4))}, None, ""),
    (Sign.BROKEN_BY_US, {"promises": tuple(late(place) for place in range(9))}, None, ""),
    # Reviews, resets, renewals
    (
        Sign.REVIEW,
        {"reviews": (ReviewFact("r", ago(10), "Half-year review"),)},
        WARN,
        "Review overdue by 10 days: Half-year review",
    ),
    (
        Sign.REVIEW,
        {"review_every_days": 90, "reviews": (ReviewFact("r", ago(120), "x", ReviewStatus.HELD, ago(120)),)},
        WARN,
        "No review for 120 days, agreed every 90 days",
    ),
    (Sign.REVIEW, {"reviews": (ReviewFact("r", ago(5), "x"),)}, None, ""),
    (
        Sign.REVIEW,
        {"review_every_days": 90, "reviews": (ReviewFact("r", ahead(5), "x", ReviewStatus.PLANNED),)},
        None,
        "",
    ),
    (
        Sign.RESET,
        {"resets": (ResetFact("r", ResetStatus.AGREED, ago(6)),)},
        WARN,
        "The reset was to be evaluated 6 days ago",
    ),
    (
        Sign.RESET,
        {"resets": (ResetFact("r", ResetStatus.AGREED, ago(40)),)},
        ACT,
        "The reset was to be evaluated 40 days ago",
    ),
    (Sign.RESET, {"resets": (ResetFact("r", ResetStatus.AGREED, TODAY),)}, None, ""),
    (Sign.RESET, {"resets": (ResetFact("r", ResetStatus.EVALUATED, ago(40), ago(35)),)}, None, ""),
    (
        Sign.RENEWAL,
        {
            "renewals": (RenewalFact("client", "pell", ahead(50)),),
            "lines": {LineName.RAPPORT: held(-0.3, LevelWord.WEAK), LineName.DELIVERY: held(0.0, LevelWord.UNKNOWN)},
        },
        WARN,
        "Renewal in 50 days, rapport weak, delivery unknown",
    ),
    (
        Sign.RENEWAL,
        {
            "renewals": (RenewalFact("client", "pell", ahead(20)),),
            "lines": {LineName.RAPPORT: held(-0.3, LevelWord.WEAK)},
        },
        ACT,
        "Renewal in 20 days, rapport weak",
    ),
    (
        Sign.RENEWAL,
        {
            "renewals": (RenewalFact("client", "pell", ahead(20)),),
            "lines": {LineName.RAPPORT: held(-0.3, LevelWord.WEAK), LineName.DELIVERY: held(-1.0, LevelWord.POOR)},
        },
        ACT,
        "Renewal in 20 days, delivery poor, rapport weak",
    ),
    (
        Sign.RENEWAL,
        {"renewals": (RenewalFact("client", "pell", ahead(50)),), "lines": {LineName.RAPPORT: held()}},
        None,
        "",
    ),
    (
        Sign.RENEWAL,
        {
            "renewals": (RenewalFact("client", "p", ahead(120)),),
            "lines": {LineName.RAPPORT: held(-0.3, LevelWord.WEAK)},
        },
        None,
        "",
    ),
    # Meetings called off
    (
        Sign.CANCELLED,
        {"contacts": tuple(call(day, status=InteractionStatus.CANCELLED_BY_THEM) for day in (20, 10))},
        WARN,
        "2 meetings in a row were called off by them",
    ),
    (
        Sign.CANCELLED,
        {"contacts": tuple(call(day, status=InteractionStatus.MISSED) for day in (30, 20, 10))},
        ACT,
        "3 meetings in a row were called off by them",
    ),
    (
        Sign.CANCELLED,
        {"contacts": (*(call(day, status=InteractionStatus.MISSED) for day in (30, 20)), call(5))},
        None,
        "",
    ),
    (
        Sign.CANCELLED,
        {"contacts": tuple(call(day, status=InteractionStatus.CANCELLED_BY_US) for day in (20, 10))},
        None,
        "",
    ),
    # Promoter answers
    (
        Sign.PROMOTER,
        {"entries": (entry(EntryKind.PROMOTER, 200, score=8), entry(EntryKind.PROMOTER, 20, score=6))},
        WARN,
        "They would recommend us with 6, it was 8",
    ),
    (
        Sign.PROMOTER,
        {
            "entries": (
                entry(EntryKind.PROMOTER, 200, score=9, person="Ann"),
                entry(EntryKind.PROMOTER, 20, score=4, person="Ann"),
            )
        },
        ACT,
        "Ann would recommend us with 4, it was 9",
    ),
    (
        Sign.PROMOTER,
        {"entries": (entry(EntryKind.PROMOTER, 200, score=8), entry(EntryKind.PROMOTER, 20, score=7))},
        None,
        "",
    ),
    (
        Sign.PROMOTER,
        {
            "entries": (
                entry(EntryKind.PROMOTER, 200, score=9, person="Ann"),
                entry(EntryKind.PROMOTER, 20, score=5, person="Bo"),
            )
        },
        None,
        "",
    ),
    # What waits on them
    (
        Sign.WAITING,
        {"promises": (promise("invoice 7", side=Side.THEIRS, kind=CommitmentKind.PAYMENT, due_on=ago(20)),)},
        WARN,
        "Payment waits on them: invoice 7, 20 days over",
    ),
    (
        Sign.WAITING,
        {"promises": (promise("the layout", side=Side.THEIRS, kind=CommitmentKind.APPROVAL, due_on=ago(50)),)},
        ACT,
        "Approval waits on them: the layout, 50 days over",
    ),
    (
        Sign.WAITING,
        {"promises": (promise("invoice 7", side=Side.THEIRS, kind=CommitmentKind.PAYMENT, due_on=ago(10)),)},
        None,
        "",
    ),
    (Sign.WAITING, {"promises": (promise("access", side=Side.THEIRS, due_on=ago(50)),)}, None, ""),
    # Candour
    (
        Sign.CANDOUR,
        {
            "entries": (
                entry(EntryKind.FEEDBACK, 160, direction=Direction.RECEIVED, is_candid=True),
                entry(EntryKind.FEEDBACK, 20, direction=Direction.RECEIVED),
            )
        },
        WARN,
        "No candid note since 17 June, praise only",
    ),
    (
        Sign.CANDOUR,
        {"entries": (entry(EntryKind.FEEDBACK, 100, direction=Direction.RECEIVED, is_candid=True),)},
        NOTE,
        "No candid note since 16 August",
    ),
    (
        Sign.CANDOUR,
        {"entries": (entry(EntryKind.FEEDBACK, 20, direction=Direction.RECEIVED),)},
        WARN,
        "Praise only, never a candid note",
    ),
    (
        Sign.CANDOUR,
        {"entries": (entry(EntryKind.FEEDBACK, 30, direction=Direction.RECEIVED, is_candid=True),)},
        None,
        "",
    ),
    (Sign.CANDOUR, {"entries": (entry(EntryKind.FEEDBACK, 300, direction=Direction.GIVEN, is_candid=True),)}, None, ""),
]
