"""What the records behind a statement are called."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.entry import Entry
from liaison.model.words import tr, upper_first

from .context import Desk
from .labels import kind_words, label_of


def evidence_labels(desk: Desk, refs: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """The name of each record, given by kind and id; its kind goes first where they are of several kinds."""
    is_mixed = len({kind for kind, _id in refs}) > 1
    with desk.record.reading() as session:
        labels = [(_kind_of(session, *ref), label_of(session, *ref)) for ref in refs]
    if not is_mixed:
        return tuple(label for _kind, label in labels)
    return tuple(tr("{kind}: {label}", kind=upper_first(kind), label=label) for kind, label in labels)


def _kind_of(session: Session, kind: str, record_id: str) -> str:
    """What kind of record it is, in words; a line of a register is called after its register."""
    register = session.scalar(select(Entry.entry_kind).where(Entry.id == record_id)) if kind == "entry" else None
    return tr(register.value) if register is not None else kind_words(kind)
