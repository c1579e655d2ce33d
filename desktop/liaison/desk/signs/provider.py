"""The warning signs as they arrive in a briefing: what to handle with care on the call, with its records."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from liaison.desk.context import Desk
from liaison.insight.attention import Attention
from liaison.insight.briefing.facts import BriefingFacts
from liaison.insight.signs import Severity, Sign
from liaison.model.briefing import Line, Run, SectionKey, SourceRef

from .finds import signs_with
from .gathered import as_attention, found_of
from .reading import SignReader
from .thresholds import table_on

#: Signs that nothing else on the sheet tells of; promises, concerns, candour, leavers and lines have their places.
_TOLD: Final = frozenset(
    {
        Sign.COSY,
        Sign.NEVER_HITS,
        Sign.NEWCOMER,
        Sign.DECISION_MAKER,
        Sign.SLIP_UNTOLD,
        Sign.LAST_MINUTE,
        Sign.BROKEN_BY_US,
        Sign.REVIEW,
        Sign.RESET,
        Sign.RENEWAL,
        Sign.CANCELLED,
        Sign.PROMOTER,
    }
)
_MOST: Final = 2
#: What asks to act stands among the concerns, what warns below what they asked us never to do.
_WEIGHTS: Final = {Severity.ACT: 66.0, Severity.WARN: 53.0}


class SignInsights:
    """Brings what the signs find to a briefing: the two weightiest that warn or ask to act."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def lines(self, facts: BriefingFacts, day: date) -> Mapping[SectionKey, tuple[Line, ...]]:
        """Lines to handle with care; none where no sign speaks that the sheet does not tell of anyway."""
        desk, client_id = self._desk, facts.client.source.id
        with desk.record.reading() as session:
            connection = session.connection()
            if day == desk.today():
                found = found_of(connection, desk, client_id)
            else:
                reader = SignReader(connection, desk.zone_name, day, desk.now(), past=day < desk.today())
                signs = signs_with(reader, connection, desk, client_id, table_on(connection, day))
                found = as_attention(signs) if signs is not None else ()
        told = [one for one in found if Sign(one.sign) in _TOLD and Severity(one.severity) in _WEIGHTS][:_MOST]
        return {SectionKey.CARE: tuple(_line(one) for one in told)} if told else {}


def _line(finding: Attention) -> Line:
    return Line(
        runs=(Run(finding.reason),),
        mark=finding.evidence,
        sources=tuple(SourceRef(kind, id_) for kind, id_ in finding.sources),
        weight=_WEIGHTS[Severity(finding.severity)],
        key=finding.sign,
    )
