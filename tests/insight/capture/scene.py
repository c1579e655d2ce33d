"""The people and the moment the phrases are read against."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from liaison.insight.capture import CaptureContext, KnownPerson

HALIFAX = ZoneInfo("America/Halifax")

PLAIN = CaptureContext(
    today=date(2026, 11, 24),
    now=datetime(2026, 11, 24, 13, 2, tzinfo=UTC),
    zone=HALIFAX,
    holidays=((date(2026, 12, 25), date(2026, 12, 26)), (date(2026, 12, 28), date(2026, 12, 28))),
)

PEOPLE = (
    KnownPerson("dana", "Dana Whitlock", role="Marketing Director"),
    KnownPerson("dana2", "Dana Ortiz", role="Buyer"),
    KnownPerson("priya", "Priya Raman", role="CFO", addresses=("priya@harbor.example",)),
    KnownPerson("leo", "Leo Marsh", role="E-commerce lead"),
    KnownPerson("eleanor", "Eleanor Finch", nicknames=("Nell",), role="Founder and CEO"),
    KnownPerson("will", "Will Drew"),
    KnownPerson("may", "May Lindqvist"),
    KnownPerson("zoe", "Zoë Müller"),
)
COLLEAGUES = (KnownPerson("sam", "Sam Okafor", role="Developer"), KnownPerson("nadia", "Nadia Berg"))
