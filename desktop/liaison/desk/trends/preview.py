"""The table of weights as the settings show it, and how each client's words would change with other numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.versioned import in_force
from liaison.insight.numbers import numbers
from liaison.insight.trends.observing import LineName
from liaison.insight.trends.reading import Direction, LevelWord
from liaison.insight.trends.table import DEFAULT
from liaison.model.client import Client
from liaison.model.words import in_places, tr

from .gathering import gather
from .portfolio import standings_with
from .views import line_label
from .weight_words import NumberGroup, weight_groups
from .weights import checked, table_with, weights_in_force
from .words import direction_label, level_label

#: Seconds for which clients are read at once before a preview.
_AT_ONCE = 0.5
#: So many clients are looked at in one piece, so that others who want the record wait for a tenth of a second.
_PIECE = 40


@dataclass(frozen=True, slots=True)
class WeightsView:
    """Every number in its group; ``since`` is when it was last changed, None where all is as Liaison comes with it.

    ``versions`` are the days from which another version was in force, oldest first.
    """

    groups: tuple[NumberGroup, ...]
    since: date | None
    versions: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class WordChange:
    """A line of a client that would be told with another word or direction; scores are on the scale from 1 to 9."""

    client_id: str
    client: str
    line: LineName
    before: LevelWord
    after: LevelWord
    direction_before: Direction
    direction_after: Direction
    score_before: float
    score_after: float

    @property
    def sentence(self) -> str:
        """What would be told differently of whom."""
        return tr(
            "{client}: {line} {before} → {after}",
            client=self.client,
            line=line_label(self.line),
            before=_told(self.before, self.direction_before, self.score_before),
            after=_told(self.after, self.direction_after, self.score_after),
        )


def _told(word: LevelWord, way: Direction, score: float) -> str:
    return tr("{word}, {way}, {score}", word=level_label(word), way=direction_label(way), score=in_places(score))


@dataclass(frozen=True, slots=True)
class WeightPreview:
    """What would change, by client; of how many clients. ``waiting`` were not read yet: ask again.

    ``left`` are those whose turn is next: ask again for them.
    """

    changes: tuple[WordChange, ...]
    clients: int
    waiting: int
    left: tuple[str, ...] = ()


def weights_view(desk: Desk) -> WeightsView:
    """The table as it is in force today."""
    values, versions = weights_in_force(desk)
    now = in_force(versions, desk.today())
    since = now.since if now is not None and now.numbers else None
    return WeightsView(weight_groups(values, numbers(DEFAULT)), since, tuple(one.since for one in versions))


def preview_weights(
    desk: Desk, values: Mapping[str, float], *, among: Sequence[str] | None = None, most: int = _PIECE
) -> WeightPreview:
    """What the lines of the clients would be told as, were these numbers in force, by path.

    At most so many clients are looked at: of all there are, or of those ``among`` them, which one that was asked
    before left.

    Raises:
        InputError: there is no such number, or it cannot be taken.
    """
    now, _versions = weights_in_force(desk)
    wanted = checked({**now, **values})
    waiting = gather(desk, _AT_ONCE)
    if waiting:  # what is told of some would be told anew with the next
        return WeightPreview((), 0, waiting)
    (before, after), left = standings_with(desk, (table_with(now), wanted), among, most)
    with desk.record.reading() as session:
        names = {row.id: row.name for row in session.execute(select(Client.id, Client.name))}
    changes = [
        WordChange(
            client_id=client_id,
            client=names[client_id],
            line=old.name,
            before=old.word,
            after=new.word,
            direction_before=old.direction,
            direction_after=new.direction,
            score_before=old.score,
            score_after=new.score,
        )
        for client_id, standings in before.items()
        for old, new in zip(standings, after[client_id], strict=True)
        if (old.word, old.direction) != (new.word, new.direction)
    ]
    return WeightPreview(tuple(sorted(changes, key=lambda one: one.client)), len(before), waiting, left)
