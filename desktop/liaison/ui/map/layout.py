"""Where people stand on the map: a tidy hierarchy, laid out so that no two meet and no line runs through anyone.

Subtrees are set side by side as close as their outlines allow (after Reingold and Tilford), with each boss above the
middle of their reports, of whom those without reports of their own come first. Where that gets too wide, reports hang
in a column below their boss; where that gets too long, those of the topmost one hang in several columns. People without
any line stand in a grid below, those who left stand aside.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final

from .geometry import Point, Rect, around

WIDTH: Final = 212.0
HEIGHT: Final = 48.0
#: From a row to the next, where the elbow and its label are.
ROW_GAP: Final = 50.0
COLUMN_GAP: Final = 32.0
#: Where the line of hanging reports leaves their boss, and how far in they stand.
SPINE: Final = 16.0
INDENT: Final = 40.0
HANG_GAP: Final = 12.0
LABEL_GAP: Final = 28.0
LABEL_HEIGHT: Final = 16.0
LABEL_LIMIT: Final = 160.0
_BLOCK_GAP: Final = 48.0
_TEXT_GAP: Final = 12.0
#: The shape of the room a map is usually looked at in, for choosing how to lay it out.
_ROOM: Final = (1176.0, 720.0)
_GOOD_FIT: Final = 0.8
_ASIDE_ROWS: Final = 6
#: In how many columns the reports of the topmost hang at most.
_MOST_COLUMNS: Final = 6


@dataclass(frozen=True, slots=True)
class Box:
    """One person: whom they report to, and how wide the label of that line is."""

    id: str
    boss_id: str | None = None
    label: float = 0.0
    is_aside: bool = False


class Shape(IntEnum):
    """How a tree is laid out, from wide to narrow."""

    SPREAD = 0
    MIXED = 1
    OUTLINE = 2


#: What is tried in a room one can move about in.
_WAYS: Final = (
    (Shape.SPREAD, 1),
    (Shape.MIXED, 1),
    *((Shape.OUTLINE, columns) for columns in range(1, _MOST_COLUMNS + 1)),
)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The upper left corner of each person, who hangs below their boss, and how large all of it is."""

    spots: Mapping[str, Point]
    hanging: frozenset[str]
    width: float
    height: float


@dataclass(slots=True)
class _Block:
    """A subtree: what it covers, relative to the upper left corner of its topmost person; nodes come with True."""

    rects: list[tuple[Rect, bool]]
    children: list[tuple[str, Point]] = field(default_factory=list)


def arrange(boxes: Sequence[Box], limit: float) -> Arrangement:
    """Lay people out within a width: the widest shape that fits, else the narrowest there is."""
    made = _arrange(boxes, Shape.SPREAD, limit)
    if made.width <= limit:
        return _stretched(made, limit)
    made = _arrange(boxes, Shape.MIXED, limit)
    return made if made.width <= limit else _arrange(boxes, Shape.OUTLINE, limit)


def arrange_freely(boxes: Sequence[Box]) -> Arrangement:
    """Lay people out for a room one can move about in: the shape that is seen largest as a whole."""
    best: tuple[float, Arrangement] | None = None
    for shape, columns in _WAYS:
        made = _arrange(boxes, shape, _ROOM[0], columns)
        fit = min(_ROOM[0] / max(made.width, 1), _ROOM[1] / max(made.height, 1), 1.0)
        if best is None or fit > best[0] + 0.05:
            best = fit, made
        if fit >= _GOOD_FIT:
            break
    assert best is not None
    return best[1]


def settle(
    arrangement: Arrangement, fixed: Mapping[str, Point], bosses: Mapping[str, str | None] | None = None
) -> Arrangement:
    """Put those whom a person placed where they were put; of the others, those who are in the way step aside.

    Who would then not stand below their boss goes along with them, so that no line runs upwards.
    """
    spots = dict(arrangement.spots) | {key: spot for key, spot in fixed.items() if key in arrangement.spots}
    for key, boss in _from_the_top(bosses or {}, spots):
        if key not in fixed and spots[key][1] < spots[boss][1] + HEIGHT:
            at, before, now = arrangement.spots[key], arrangement.spots[boss], spots[boss]
            spots[key] = (max(0.0, at[0] + now[0] - before[0]), at[1] + now[1] - before[1])
    taken = [_node(*spots[key]).grown(8) for key in spots if key in fixed]
    for key in arrangement.spots:
        if key in fixed:
            continue
        spot = _node(*spots[key])
        while (other := next((one for one in taken if one.meets(spot)), None)) is not None:
            spot = spot.moved(other.right + COLUMN_GAP / 2 - spot.x, 0)
        spots[key] = (spot.x, spot.y)
        taken.append(spot.grown(8))
    whole = around(_node(x, y) for x, y in spots.values())
    return Arrangement(spots, arrangement.hanging - fixed.keys(), whole.right, whole.bottom)


def _from_the_top(bosses: Mapping[str, str | None], spots: Mapping[str, Point]) -> Iterator[tuple[str, str]]:
    """Each person who stands somewhere with their boss, bosses before those who report to them."""

    def depth(key: str) -> int:
        above, seen = bosses.get(key), {key}
        while above is not None and above not in seen:
            seen.add(above)
            above = bosses.get(above)
        return len(seen)

    led = [(key, boss) for key, boss in bosses.items() if boss is not None and key in spots and boss in spots]
    yield from sorted(led, key=lambda pair: depth(pair[0]))


def _node(x: float, y: float) -> Rect:
    return Rect(x, y, WIDTH, HEIGHT)


def _arrange(boxes: Sequence[Box], shape: Shape, limit: float, columns: int = 1) -> Arrangement:
    upright = [box for box in boxes if not box.is_aside]
    reports = _reports(upright)
    roots = reports.pop(None, [])
    blocks, hanging = _blocks(roots, reports, shape, columns)
    spots: dict[str, Point] = {}
    trees = sorted((box for box in roots if box.id in reports), key=lambda box: -len(blocks[box.id].rects))
    height = _pack(trees, blocks, limit, spots)
    alone = [box.id for box in roots if box.id not in reports]
    width = around(_node(x, y) for x, y in spots.values()).right
    _grid(alone, spots, top=height, columns=_columns(max(width, limit), len(alone)))
    _stand_aside([box.id for box in boxes if box.is_aside], spots, limit)
    whole = around(_node(x, y) for x, y in spots.values())
    return Arrangement(spots, frozenset(hanging), whole.right, whole.bottom)


def _reports(boxes: Sequence[Box]) -> dict[str | None, list[Box]]:
    """Who reports to whom; a boss who is not among them, or a line that leads back, counts as none."""
    bosses = {box.id: box.boss_id for box in boxes}
    found: defaultdict[str | None, list[Box]] = defaultdict(list)
    for box in boxes:
        boss = box.boss_id if box.boss_id in bosses else None
        seen = {box.id}
        above = boss
        while above is not None and above not in seen:
            seen.add(above)
            above = bosses.get(above)
        found[None if above is not None else boss].append(box)
    return dict(found)


def _blocks(
    roots: Sequence[Box], reports: Mapping[str | None, list[Box]], shape: Shape, columns: int
) -> tuple[dict[str, _Block], set[str]]:
    """The subtree of everyone, built from the leaves up, and who hangs."""
    order = list(roots)
    for box in order:
        order.extend(reports.get(box.id, ()))
    blocks: dict[str, _Block] = {}
    hanging: set[str] = set()
    topmost = {box.id for box in roots}
    for box in reversed(order):
        below = sorted(reports.get(box.id, ()), key=lambda one: len(blocks[one.id].rects) > 1)
        if not below:
            blocks[box.id] = _Block([(_node(0, 0), True)])
        elif _hangs(below, reports, shape):
            blocks[box.id] = _hang(below, blocks, columns if box.id in topmost else 1)
            hanging.update(one.id for one in below)
        else:
            blocks[box.id] = _spread(below, blocks)
    return blocks, hanging


def _hangs(below: Sequence[Box], reports: Mapping[str | None, list[Box]], shape: Shape) -> bool:
    are_leaves = not any(box.id in reports for box in below)
    return shape is Shape.OUTLINE or (shape is Shape.MIXED and are_leaves and len(below) > 1)


def _hang(below: Sequence[Box], blocks: dict[str, _Block], columns: int) -> _Block:
    """Reports in a column below their boss, a little further in; in several beside each other, about equally long."""
    block = _Block([(_node(0, 0), True)])
    left = 0.0
    for column in _columned(below, blocks, columns):
        if left:
            block.rects.append((Rect(SPINE - 1, HEIGHT + HANG_GAP / 2 - 1, left, 2), False))
        _hang_column(block, column, blocks, left)
        left = max(rect.right for rect, _is_node in block.rects) + COLUMN_GAP
    return block


def _hang_column(block: _Block, column: Sequence[Box], blocks: dict[str, _Block], left: float) -> None:
    y = last = HEIGHT
    for box in column:
        y += LABEL_GAP if box.label else HANG_GAP
        child = blocks[box.id]
        block.children.append((box.id, (left + INDENT, y)))
        block.rects += [(rect.moved(left + INDENT, y), is_node) for rect, is_node in child.rects]
        if box.label:
            block.rects.append((Rect(left + SPINE + 8, y - 20, min(box.label, LABEL_LIMIT), LABEL_HEIGHT), False))
        last = y
        y += max(rect.bottom for rect, _is_node in child.rects)
    block.rects.append((Rect(left + SPINE - 1, HEIGHT, 2, last + HEIGHT / 2 - HEIGHT), False))


def _columned(below: Sequence[Box], blocks: dict[str, _Block], columns: int) -> list[list[Box]]:
    """Those below, in their order, in so many columns."""
    tall = [max(rect.bottom for rect, _is_node in blocks[box.id].rects) + HANG_GAP for box in below]
    each, used = sum(tall) / columns, 0.0
    found: list[list[Box]] = [[]]
    for box, height in zip(below, tall, strict=True):
        if found[-1] and used + height / 2 > each * len(found) and len(found) < columns:
            found.append([])
        found[-1].append(box)
        used += height
    return found


def _spread(below: Sequence[Box], blocks: dict[str, _Block]) -> _Block:
    """Reports side by side in a row, their boss above the middle."""
    row = HEIGHT + ROW_GAP
    covered: list[tuple[Rect, bool]] = []
    lefts: list[float] = []
    for place, box in enumerate(below):
        own = [(rect.moved(0, row), is_node) for rect, is_node in blocks[box.id].rects]
        own.append((Rect(WIDTH / 2 - 1, HEIGHT + ROW_GAP / 2, 2, ROW_GAP / 2), False))
        own += _incoming(box, is_left=2 * place < len(below) - 1)
        x = _clear_of(covered, own) if covered else 0.0
        covered += [(rect.moved(x, 0), is_node) for rect, is_node in own]
        lefts.append(x)
    middle = (lefts[0] + lefts[-1]) / 2
    block = _Block([(rect.moved(-middle, 0), is_node) for rect, is_node in covered])
    block.children = [(box.id, (x - middle, row)) for box, x in zip(below, lefts, strict=True)]
    reach = (lefts[-1] - lefts[0]) / 2
    block.rects += [(_node(0, 0), True), (Rect(WIDTH / 2 - 1, HEIGHT, 2, ROW_GAP / 2), False)]
    block.rects.append((Rect(WIDTH / 2 - reach, HEIGHT + ROW_GAP / 2 - 1, 2 * reach, 2), False))
    return block


def _incoming(box: Box, *, is_left: bool) -> Iterator[tuple[Rect, bool]]:
    """The room for the label beside the line from above: towards the boss."""
    if box.label:
        width = min(box.label, LABEL_LIMIT)
        x = WIDTH / 2 + 10 if is_left else WIDTH / 2 - 10 - width
        yield Rect(x, HEIGHT + ROW_GAP / 2 + 4, width, LABEL_HEIGHT), False


def _clear_of(left: Sequence[tuple[Rect, bool]], right: Sequence[tuple[Rect, bool]]) -> float:
    """How far to the right a block must go so that it meets nothing of those to its left."""
    needed = 0.0
    for (x, y, width, height), one_is_node in left:
        edge, bottom = x + width, y + height
        for (other_x, other_y, _width, other_height), other_is_node in right:
            if y < other_y + other_height and other_y < bottom:
                gap = COLUMN_GAP if one_is_node and other_is_node else _TEXT_GAP
                needed = max(needed, edge + gap - other_x)
    return needed


def _pack(trees: Sequence[Box], blocks: Mapping[str, _Block], limit: float, spots: dict[str, Point]) -> float:
    """Trees beside each other, in as many rows as the width asks for; where the last row ends."""
    x = y = bottom = 0.0
    for box in trees:
        whole = around(rect for rect, _is_node in blocks[box.id].rects)
        if x > 0 and x + whole.width > limit:
            x, y = 0.0, bottom + _BLOCK_GAP
        _place(box.id, (x - whole.x, y), blocks, spots)
        x += whole.width + _BLOCK_GAP
        bottom = max(bottom, y + whole.height)
    return bottom + _BLOCK_GAP if trees else 0.0


def _place(root: str, at: Point, blocks: Mapping[str, _Block], spots: dict[str, Point]) -> None:
    todo = [(root, at)]
    while todo:
        key, (x, y) = todo.pop()
        spots[key] = (x, y)
        todo += [(child, (x + dx, y + dy)) for child, (dx, dy) in blocks[key].children]


def _columns(width: float, number: int) -> int:
    return max(1, min(number, int((width + COLUMN_GAP) // (WIDTH + COLUMN_GAP))))


def _grid(ids: Sequence[str], spots: dict[str, Point], *, top: float, columns: int, left: float = 0.0) -> None:
    for place, key in enumerate(ids):
        row, column = divmod(place, columns)
        spots[key] = (left + column * (WIDTH + COLUMN_GAP), top + row * (HEIGHT + HANG_GAP))


def _stand_aside(ids: Sequence[str], spots: dict[str, Point], limit: float) -> None:
    """Those who left: in columns at the side, or below where there is no room at the side."""
    whole = around(_node(x, y) for x, y in spots.values())
    rows = max(_ASIDE_ROWS, int(whole.height // (HEIGHT + HANG_GAP)))
    columns = -(-len(ids) // rows)
    left = whole.right + _BLOCK_GAP if spots else 0.0
    if left + columns * (WIDTH + COLUMN_GAP) - COLUMN_GAP <= limit:
        for place, key in enumerate(ids):
            column, row = divmod(place, rows)
            spots[key] = (left + column * (WIDTH + COLUMN_GAP), row * (HEIGHT + HANG_GAP))
    else:
        _grid(ids, spots, top=whole.bottom + _BLOCK_GAP, columns=_columns(max(whole.right, limit), len(ids)))


def _stretched(made: Arrangement, limit: float) -> Arrangement:
    """Spread over the width there is, up to twice as far apart, as nothing hangs."""
    if made.width <= WIDTH:
        return made
    factor = min(2.0, (limit - WIDTH) / (made.width - WIDTH))
    if factor <= 1:
        return made
    spots = {key: (x * factor, y) for key, (x, y) in made.spots.items()}
    return Arrangement(spots, made.hanging, (made.width - WIDTH) * factor + WIDTH, made.height)
