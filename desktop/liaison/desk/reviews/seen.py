"""What trends and warning signs say on a review sheet: how it was at the last review, and how it is."""

from __future__ import annotations

from typing import Final

from liaison.desk.context import Desk
from liaison.desk.signs import ClientSigns, client_signs
from liaison.desk.trends import TrendLine, direction_label, level_label, lines
from liaison.insight.reviewing.facts import LineFact, SeenFacts, SignFact
from liaison.insight.signs.finding import NAMES
from liaison.model.errors import NotFoundError
from liaison.model.words import tr

from .reads import Period

#: So many of the records that moved a line stand behind it.
_MOVERS: Final = 4


def read_seen(desk: Desk, period: Period) -> SeenFacts:
    """The five lines and the signs on both days, each as it was known then."""
    is_past = period.day < desk.today()
    on = period.day if is_past else None
    found = lines(desk, period.client_id, on=on, as_known=on)
    return SeenFacts(
        lines=tuple(_line(one, period) for one in found.lines),
        signs_now=_signs(client_signs(desk, period.client_id, on=on)),
        signs_then=_signs_then(desk, period),
    )


def _line(one: TrendLine, period: Period) -> LineFact:
    then = one.known((period.since,))[0]
    reading = one.reading
    return LineFact(
        label=one.label,
        word=level_label(reading.word),
        then=None if then.is_unknown else then.score,
        now=None if reading.is_unknown else reading.score,
        plus_minus=reading.plus_minus,
        way=direction_label(reading.direction),
        moved_by=tuple(share.observed.source for share in one.moved(period.since, most=_MOVERS).shares),
    )


def _signs(found: ClientSigns) -> tuple[SignFact, ...]:
    return tuple(
        SignFact(one.finding.sign.value, tr(NAMES[one.finding.sign]), one.finding.sentence, tuple(one.finding.sources))
        for one in found.findings
    )


def _signs_then(desk: Desk, period: Period) -> tuple[SignFact, ...]:
    """Nothing was lit about a client that was not in the record by then."""
    try:
        return _signs(client_signs(desk, period.client_id, on=period.since))
    except NotFoundError:
        return ()
