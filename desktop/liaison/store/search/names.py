"""Names that look like what was typed, for typing errors ("Harbour and Finsh")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

from liaison.store.search.words import words_of

#: Below this likeness (0 to 100) a name is not offered.
LEAST_LIKENESS: Final = 70.0

_NAMES: Final = """
SELECT 'client', id, name, name FROM client WHERE deleted_at IS NULL
UNION ALL SELECT 'client', id, name, short_name FROM client WHERE deleted_at IS NULL AND short_name IS NOT NULL
UNION ALL SELECT 'person', id, name, name FROM person WHERE deleted_at IS NULL
UNION ALL SELECT 'person', p.id, p.name, n.value
FROM (SELECT id, name, nicknames FROM person WHERE deleted_at IS NULL AND nicknames <> '[]' AND json_valid(nicknames))
AS p, json_each(p.nicknames) AS n
UNION ALL SELECT 'colleague', id, name, name FROM colleague WHERE deleted_at IS NULL
"""


@dataclass(frozen=True, slots=True)
class NameHit:
    """A client, person or colleague whose name is like what was typed; ``likeness`` is up to 100, the same."""

    kind: str
    record_id: str
    name: str
    likeness: float


def similar_names(session: Session, query: str, limit: int = 5) -> list[NameHit]:
    """The live clients, people and colleagues with the names most like ``query``, the most alike first.

    Short names and nicknames count too. Accents, case, punctuation and the order of words do not matter.
    """
    wanted = " ".join(words_of(query))
    if not wanted or limit < 1:
        return []
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - imported when first needed: start-up time is benchmarked

    rows = session.connection().exec_driver_sql(_NAMES).all()
    choices = [" ".join(words_of(str(row[3]))) for row in rows]
    matches = process.extract(wanted, choices, scorer=fuzz.WRatio, score_cutoff=LEAST_LIKENESS, limit=None)
    best: dict[bytes, NameHit] = {}
    for _choice, likeness, index in matches:
        kind, id_, name, _alias = rows[index]
        if id_ not in best:
            best[id_] = NameHit(kind, id_.hex(), name, round(likeness, 1))
    return sorted(best.values(), key=lambda hit: (-hit.likeness, hit.name, hit.record_id))[:limit]
