"""What the records behind a statement are called."""

from __future__ import annotations

from collections.abc import Sequence

from liaison.model.words import tr

from .context import Desk
from .labels import kind_words, label_of


def evidence_labels(desk: Desk, refs: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """The name of each record, given by kind and id; its kind goes first where they are of several kinds."""
    is_mixed = len({kind for kind, _id in refs}) > 1
    with desk.record.reading() as session:
        labels = [(kind, label_of(session, kind, record_id)) for kind, record_id in refs]
    if not is_mixed:
        return tuple(label for _kind, label in labels)
    return tuple(tr("{kind}: {label}", kind=kind_words(kind).capitalize(), label=label) for kind, label in labels)
