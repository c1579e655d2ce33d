"""What the record of one client says about its lines, packed into columns of numbers.

The lines of all clients are worked out from this at once (:mod:`.batch`), with any table of weights and as known on any
day, without reading the record again. It holds cases, not weights, and stretches of being overdue, not the days on
which they count: so neither another table nor another day makes it wrong.
"""

from __future__ import annotations

import json
import zlib
from array import array
from base64 import b85decode, b85encode
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from datetime import date, timedelta
from typing import Final

from liaison.model.briefing import SourceRef

from .level import Seen
from .observing import Facts, LineName, Observation, cases_of, closings_of, in_order, line_of, stretches_of
from .table import WeightTable
from .weighing import Case, Rule, weigh

#: Raised with every change of what is packed; what was packed otherwise is made anew.
FORMAT: Final = 1
#: Stands for a day that never comes.
NEVER: Final = date.max.toordinal()
_EVER: Final = date.max - timedelta(days=1)
LINES: Final = tuple(LineName)
#: The rules in words, as observations are sorted by them.
WHYS: Final = (
    *("answer", "candid feedback", "closed", "concern told", "dropped", "goal reading", "goals discussed"),
    *("idea accepted", "idea offered", "introduction led somewhere", "introduction made", "mark", "mood", "overdue"),
    *("promoter answer", "result", "slip let off", "slip not told in time", "slip told in time", "thanks"),
)
OVERDUE: Final = WHYS.index("overdue")
_PLACE_OF_WHY: Final = {why: place for place, why in enumerate(WHYS)}
_PLACE_OF_LINE: Final = {line: place for place, line in enumerate(LINES)}


def _days() -> array[int]:
    return array("i")


def _small() -> array[int]:
    return array("B")


@dataclass(frozen=True, slots=True)
class Packed:
    """Columns of one client. Days are ordinals; ``until`` and ``end`` are :data:`NEVER` where they are open.

    ``case`` and ``source`` are places in ``cases`` and ``sources``. The second half are stretches of being overdue,
    with the days that were agreed; :class:`~.observing.Stretch` says what their days mean.
    """

    cases: list[Case] = field(default_factory=list)
    sources: list[SourceRef] = field(default_factory=list)
    line: array[int] = field(default_factory=_small)
    why: array[int] = field(default_factory=_small)
    on: array[int] = field(default_factory=_days)
    known: array[int] = field(default_factory=_days)
    until: array[int] = field(default_factory=_days)
    case: array[int] = field(default_factory=_days)
    source: array[int] = field(default_factory=_days)
    late_line: array[int] = field(default_factory=_small)
    late_rule: array[int] = field(default_factory=_small)
    late_due: array[int] = field(default_factory=_days)
    late_begin: array[int] = field(default_factory=_days)
    late_end: array[int] = field(default_factory=_days)
    late_known: array[int] = field(default_factory=_days)
    late_until: array[int] = field(default_factory=_days)
    late_agreed: array[int] = field(default_factory=_days)
    late_source: array[int] = field(default_factory=_days)


_COLUMNS: Final = tuple(one.name for one in fields(Packed) if one.name not in {"cases", "sources"})


def pack(facts: Facts) -> Packed:
    """The columns of what one client's record says, in the order in which observations are sorted."""
    packed = Packed()
    cases: dict[Case, int] = {}
    found = sorted(_everything(facts), key=in_order)
    sources = sorted({one.source for one in found} | {one.source for one in facts.promises})
    places = {source: place for place, source in enumerate(sources)}
    for one in found:
        assert one.case is not None
        packed.line.append(_PLACE_OF_LINE[one.line])
        packed.why.append(_PLACE_OF_WHY[one.why])
        packed.on.append(one.on.toordinal())
        packed.known.append(one.recorded_on.toordinal())
        packed.until.append(_ends(one.until))
        packed.case.append(cases.setdefault(one.case, len(cases)))
        packed.source.append(places[one.source])
    packed.cases.extend(cases)
    packed.sources.extend(sources)
    _pack_stretches(facts, packed, places)
    return packed


def _everything(facts: Facts) -> Iterator[Observation]:
    """Observations without their weights, but for those of being overdue."""
    for fact, line, case, why in cases_of(facts):
        yield Observation(line, fact.on, 0.0, 0.0, fact.source, fact.recorded_on, why, fact.known_until, case)
    for promise in facts.promises:
        until = promise.known_until
        for line, on, known, case, why in closings_of(promise, _EVER):
            if until is None or known < until:
                yield Observation(line, on, 0.0, 0.0, promise.source, known, why, until, case)


def _pack_stretches(facts: Facts, packed: Packed, places: dict[SourceRef, int]) -> None:
    for fact in facts.promises:
        due = fact.due_on
        if due is None:
            continue
        rule = Rule.CLOSED_DELIVERABLE if fact.is_deliverable else Rule.CLOSED_SMALL
        for one in stretches_of(fact, _EVER):
            if one.end <= due or (one.until is not None and one.until <= max(one.known_from, due)):
                continue
            packed.late_line.append(_PLACE_OF_LINE[line_of(fact)])
            packed.late_rule.append(rule)
            packed.late_due.append(due.toordinal())
            packed.late_begin.append(one.begin.toordinal())
            packed.late_end.append(one.end.toordinal())
            packed.late_known.append(one.known_from.toordinal())
            packed.late_until.append(_ends(one.until))
            packed.late_agreed.append(max(0, (due - fact.agreed_on).days))
            packed.late_source.append(places[fact.source])


def _ends(day: date | None) -> int:
    return NEVER if day is None else day.toordinal()


def to_text(packed: Packed) -> str:
    """Packed columns as text."""
    head = {
        "format": FORMAT,
        "cases": [[int(one.rule), one.x, one.y] for one in packed.cases],
        "sources": [[one.kind, one.id] for one in packed.sources],
        "lengths": [len(getattr(packed, name)) for name in _COLUMNS],
    }
    columns = b"".join(getattr(packed, name).tobytes() for name in _COLUMNS)
    written = json.dumps(head, separators=(",", ":")).encode() + b"\n" + columns
    return b85encode(zlib.compress(written, 1)).decode("ascii")


def from_text(text: str) -> Packed | None:
    """What was packed; None where that was another format, or is not whole."""
    try:
        head, _, columns = zlib.decompress(b85decode(text)).partition(b"\n")
        told = json.loads(head)
        if told["format"] != FORMAT:
            return None
        packed = Packed()
        packed.cases.extend(Case(Rule(rule), x, y) for rule, x, y in told["cases"])
        packed.sources.extend(SourceRef(kind, id_) for kind, id_ in told["sources"])
        at = 0
        for name, length in zip(_COLUMNS, told["lengths"], strict=True):
            column: array[int] = getattr(packed, name)
            end = at + length * column.itemsize
            column.frombytes(columns[at:end])
            at = end
    except (ValueError, KeyError, TypeError, zlib.error):
        return None
    return packed if at == len(columns) else None


def seen_of(packed: Packed, line: LineName, table: WeightTable, on: date, known: date) -> list[Seen]:
    """One line of one client, weighed: what had happened by ``on`` and was known on ``known``, in order."""
    wanted, end, day = _PLACE_OF_LINE[line], on.toordinal(), known.toordinal()
    found = [
        (packed.on[row], packed.source[row], packed.why[row], packed.cases[packed.case[row]])
        for row in range(len(packed.line))
        if packed.line[row] == wanted and packed.on[row] <= end and packed.known[row] <= day < packed.until[row]
    ]
    found += _overdue(packed, wanted, table.promises.recount_days, end, day)
    found.sort(key=lambda one: one[:3])
    weights = {case: weigh(case, table) for case in {one[3] for one in found}}
    return [Seen(one[0], weights[one[3]].value, weights[one[3]].noise) for one in found]


def _overdue(packed: Packed, line: int, every: int, end: int, known: int) -> Iterator[tuple[int, int, int, Case]]:
    for row in range(len(packed.late_line)):
        until = packed.late_until[row]
        if packed.late_line[row] != line or packed.late_known[row] > known or until <= known:
            continue
        due = packed.late_due[row]
        for day in range(due + every, min(packed.late_end[row], end + 1), every):
            if day >= packed.late_begin[row] and max(day, packed.late_known[row]) <= known:
                case = Case(Rule(packed.late_rule[row]), day - due, packed.late_agreed[row])
                yield day, packed.late_source[row], OVERDUE, case
