"""What the record of one client says about its lines, packed into columns of numbers.

The lines of all clients are worked out from this at once (:mod:`.batch`), with any table of weights and as known on any
day, without reading the record again. It holds cases, not weights, and stretches of being overdue, not the days on
which they count: so neither another table nor another day makes it wrong.
"""

from __future__ import annotations

import json
import zlib
from array import array
from base64 import b64decode, b64encode
from bisect import bisect_left
from collections.abc import Generator, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, fields
from datetime import date, timedelta
from operator import itemgetter
from typing import Any, Final, NamedTuple

from liaison.model.briefing import SourceRef

from .level import Seen
from .observing import Facts, LineName, Observation, cases_of, closings_of, line_of, stretches_of
from .table import Weight, WeightTable
from .weighing import Case, Rule, known_weights, weigh, weigh_all

#: Raised with every change of what is packed; what was packed otherwise is made anew.
FORMAT: Final = 2
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
_SEEN: Final = ("on", "source", "why", "line", "known", "until", "case")
_LATE: Final = tuple(
    f"late_{name}" for name in ("due", "source", "line", "rule", "begin", "end", "known", "until", "agreed")
)

#: So many rows are gone through in one step.
_ROWS: Final = 500
_RULES: Final = {int(one): one for one in Rule}

#: A row with its record, and its case where it has one, in place of their numbers.
_Row = tuple[Any, ...]


def pack(facts: Facts) -> Packed:
    """The columns of what one client's record says, in the order in which observations are sorted."""
    return _packed(_observed(facts), _stretches(facts))


class Packing:
    """Packs what one client's record says, told bit by bit."""

    def __init__(self) -> None:
        self._seen: list[_Row] = []
        self._late: list[_Row] = []

    def __len__(self) -> int:
        return len(self._seen) + len(self._late)

    def add(self, facts: Facts) -> None:
        """More of what it says."""
        self._seen += _observed(facts)
        self._late += _stretches(facts)

    def add_packed(self, packed: Packed) -> None:
        """The same, packed already."""
        self._seen += _rows(packed, _SEEN)
        self._late += _rows(packed, _LATE)

    def join(self, other: Packing) -> None:
        """What another one was told."""
        self._seen += other._seen
        self._late += other._late

    def packed(self) -> Packed:
        """The columns of all that was told."""
        return _packed(self._seen, self._late)


def replaced(packed: Packed, gone: AbstractSet[SourceRef], new: Packed) -> Packed:
    """The columns without what came from the records in ``gone``, and with those of ``new``.

    A record that is touched is one of thousands: numbers of records and cases are moved along, not given anew.
    """
    found = Packed()
    found.sources.extend(packed.sources)
    for one in gone:
        place = bisect_left(found.sources, _key(one), key=_key)
        if place < len(found.sources) and found.sources[place] == one:
            del found.sources[place]
    for one in new.sources:
        place = bisect_left(found.sources, _key(one), key=_key)
        if place == len(found.sources) or found.sources[place] != one:
            found.sources.insert(place, one)
    numbers = {id(one): place for place, one in enumerate(found.sources)}
    moved = [numbers.get(id(one), -1) for one in packed.sources]
    places = {one: bisect_left(found.sources, _key(one), key=_key) for one in new.sources}
    cases = {case: number for number, case in enumerate(packed.cases)}
    added = [(row[0], places[row[1]], *row[2:6], cases.setdefault(row[6], len(cases))) for row in _rows(new, _SEEN)]
    found.cases.extend(cases)
    _fill(found, _SEEN, sorted([*_kept(packed, _SEEN, moved), *added]))
    _drop_idle_cases(found)
    stretches = [(row[0], places[row[1]], *row[2:]) for row in _rows(new, _LATE)]
    _fill(found, _LATE, sorted([*_kept(packed, _LATE, moved), *stretches]))
    return found


def _drop_idle_cases(packed: Packed) -> None:
    """Let go of cases that no row has any more; the others keep their order, and so do the rows."""
    used = sorted(set(packed.case))
    if len(used) < len(packed.cases):
        places = {number: place for place, number in enumerate(used)}
        packed.cases[:] = [packed.cases[number] for number in used]
        packed.case[:] = array("i", [places[number] for number in packed.case])


def _key(one: SourceRef) -> tuple[str, str]:
    """What records are sorted by."""
    return one.kind, one.id


def _kept(packed: Packed, names: Sequence[str], moved: Sequence[int]) -> list[_Row]:
    """Rows with the new numbers of their records, without those of records that have none any more."""
    first, sources, *others = (getattr(packed, name) for name in names)
    return [row for row in zip(first, [moved[place] for place in sources], *others, strict=True) if row[1] >= 0]


def _packed(seen: Iterable[_Row], late: Iterable[_Row]) -> Packed:
    packed = Packed()
    rows, stretches = list(seen), list(late)
    packed.sources.extend(sorted({row[1] for row in (*rows, *stretches)}, key=_key))
    places = {source: place for place, source in enumerate(packed.sources)}
    cases: dict[Case, int] = {}
    numbered = [(row[0], places[row[1]], *row[2:6], cases.setdefault(row[6], len(cases))) for row in rows]
    packed.cases.extend(cases)
    _fill(packed, _SEEN, sorted(numbered))
    _fill(packed, _LATE, sorted((row[0], places[row[1]], *row[2:]) for row in stretches))
    return packed


def _fill(packed: Packed, names: Sequence[str], rows: Sequence[_Row]) -> None:
    for name, column in zip(names, zip(*rows, strict=True), strict=False):
        getattr(packed, name).extend(column)


def _rows(packed: Packed, names: Sequence[str]) -> Iterator[_Row]:
    columns: list[Iterable[Any]] = [getattr(packed, name) for name in names]
    columns[1] = [packed.sources[place] for place in getattr(packed, names[1])]
    if names is _SEEN:
        columns[-1] = [packed.cases[place] for place in packed.case]
    return zip(*columns, strict=True)


def _observed(facts: Facts) -> Iterator[_Row]:
    """Observations without their weights, but for those of being overdue."""
    for fact, line, case, why in cases_of(facts):
        known = (fact.recorded_on.toordinal(), _ends(fact.known_until))
        yield (fact.on.toordinal(), fact.source, _PLACE_OF_WHY[why], _PLACE_OF_LINE[line], *known, case)
    for promise in facts.promises:
        until = promise.known_until
        for line, on, since, case, why in closings_of(promise, _EVER):
            if until is None or since < until:
                known = (since.toordinal(), _ends(until))
                yield (on.toordinal(), promise.source, _PLACE_OF_WHY[why], _PLACE_OF_LINE[line], *known, case)


def _stretches(facts: Facts) -> Iterator[_Row]:
    for fact in facts.promises:
        due = fact.due_on
        if due is None:
            continue
        rule = Rule.CLOSED_DELIVERABLE if fact.is_deliverable else Rule.CLOSED_SMALL
        line, agreed = _PLACE_OF_LINE[line_of(fact)], max(0, (due - fact.agreed_on).days)
        for one in stretches_of(fact, _EVER):
            if one.end <= due or (one.until is not None and one.until <= max(one.known_from, due)):
                continue
            days = (one.begin.toordinal(), one.end.toordinal(), one.known_from.toordinal(), _ends(one.until))
            yield (due.toordinal(), fact.source, line, int(rule), *days, agreed)


def _ends(day: date | None) -> int:
    return NEVER if day is None else day.toordinal()


def to_text(packed: Packed) -> str:
    """Packed columns as text."""
    head = {
        "format": FORMAT,
        "cases": [[int(one.rule), one.x, one.y, one.z] for one in packed.cases],
        "sources": [[one.kind, one.id] for one in packed.sources],
        "lengths": [len(getattr(packed, name)) for name in _COLUMNS],
    }
    columns = b"".join(getattr(packed, name).tobytes() for name in _COLUMNS)
    written = json.dumps(head, separators=(",", ":")).encode() + b"\n" + columns
    return b64encode(zlib.compress(written, 1)).decode("ascii")


def from_text(text: str) -> Packed | None:
    """What was packed; None where that was another format, or is not whole."""
    try:
        head, _, columns = zlib.decompress(b64decode(text, validate=True)).partition(b"\n")
        told = json.loads(head)
        if told["format"] != FORMAT:
            return None
        packed = Packed()
        packed.cases.extend(Case(Rule(rule), *of) for rule, *of in told["cases"])
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


class Weighed(NamedTuple):
    """An observation of a client as it was known on a day, with its weight."""

    on: int
    source: int
    why: int
    case: Case
    known: int
    weight: Weight

    @property
    def seen(self) -> Seen:
        """As a line goes through it."""
        return Seen(self.on, self.weight.value, self.weight.noise)


def seen_by_line(packed: Packed, table: WeightTable, on: date, known: date) -> dict[LineName, list[Weighed]]:
    """What each line of a client saw: what had happened by ``on`` and was known on ``known``, in order."""
    end, day = on.toordinal(), known.toordinal()
    weights = weigh_all(packed.cases, table)
    found: list[list[Weighed]] = [[] for _line in LINES]
    columns = zip(*(getattr(packed, name) for name in _SEEN), strict=True)
    for at, source, why, line, told, until, case in columns:
        if at <= end and told <= day < until:
            found[line].append(Weighed(at, source, why, packed.cases[case], told, weights[case]))
    for line, late in _overdue(packed, table, end, day):
        found[line].append(late)
    for seen in found:
        seen.sort(key=itemgetter(0, 1, 2))
    return dict(zip(LINES, found, strict=True))


def newest_by_line(
    packed: Packed, table: WeightTable, day: date, since: date, least: int
) -> dict[LineName, list[Weighed]]:
    """The end of what :func:`seen_by_line` gives for ``day`` as known on it, in a fraction of the time.

    Each line has what came after ``since``, at least so many observations, and one that is older; or all there are.
    """
    steps = newest_in_steps(packed, table, day, since, least)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: dict[LineName, list[Weighed]] = end.value
            return found


def newest_in_steps(
    packed: Packed, table: WeightTable, day: date, since: date, least: int
) -> Generator[None, None, dict[LineName, list[Weighed]]]:
    """The same, some hundred rows at a time."""
    end, far = day.toordinal(), since.toordinal()
    weights: dict[int, Weight] = {}
    found: list[list[Weighed]] = [[] for _line in LINES]
    first = [0] * len(LINES)
    lines, days, known, until = packed.line, packed.on, packed.known, packed.until
    for row in range(len(lines) - 1, -1, -1):
        if not row % _ROWS:
            yield
            if all(first):
                break
        line, at = lines[row], days[row]
        if first[line] or at > end or not known[row] <= end < until[row]:
            continue
        case = packed.cases[packed.case[row]]
        if packed.case[row] not in weights:
            weights[packed.case[row]] = weigh(case, table)
        found[line].append(
            Weighed(at, packed.source[row], packed.why[row], case, known[row], weights[packed.case[row]])
        )
        if at <= far and len(found[line]) > least:
            first[line] = at
    for place, (line, late) in enumerate(_overdue(packed, table, end, end, first)):
        found[line].append(late)
        if not place % _ROWS:
            yield
    yield
    for seen in found:
        seen.sort(key=itemgetter(0, 1, 2))
    return dict(zip(LINES, found, strict=True))


def _overdue(
    packed: Packed, table: WeightTable, end: int, known: int, first: Sequence[int] = (0,) * len(LINES)
) -> Iterator[tuple[int, Weighed]]:
    """The days on which overdue promises counted, those of each line from its ``first`` day on."""
    every = table.promises.recount_days
    weights = known_weights(table).late
    for due, source, line, rule, begin, ends, since, until, agreed in zip(
        *(getattr(packed, name) for name in _LATE), strict=True
    ):
        if since > known or until <= known or ends <= first[line]:
            continue
        for day in range(due + every, min(ends, end + 1), every):
            told = max(day, since)
            if day >= begin and day >= first[line] and told <= known and told < until:
                key = (rule, day - due, agreed)
                weighed = weights.get(key)
                if weighed is None:
                    case = Case(_RULES[rule], day - due, agreed)
                    weighed = weights[key] = (case, weigh(case, table))
                yield line, Weighed(day, source, OVERDUE, weighed[0], told, weighed[1])


def observation_of(one: Weighed, line: LineName, source: SourceRef) -> Observation:
    """As an observation of a line, from its record."""
    days = (date.fromordinal(one.on), date.fromordinal(one.known))
    return Observation(line, days[0], *_numbers(one.weight), source, days[1], WHYS[one.why], None, one.case)


def _numbers(weight: Weight) -> tuple[float, float]:
    return weight.value, weight.noise
