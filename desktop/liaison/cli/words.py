"""Things that several commands say the same way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from liaison.desk.views.commitment import CommitmentView
from liaison.model.errors import ExitCode
from liaison.model.values import Changes, CommitmentStatus, Side
from liaison.model.words import tr, week_day

from .context import Answer
from .screen import Column, Screen


def did(changes: Changes, more: Sequence[str] = (), **data: object) -> Answer:
    """The answer of a command that changed the record: its words, then what else there is to say."""

    def show(screen: Screen) -> None:
        screen.wrapped(f"{changes.words}.")
        for line in more:
            screen.wrapped(line)

    return Answer(changed(changes) | data, show, ExitCode.DONE)


def changed(changes: Changes) -> dict[str, object]:
    """What a change is in JSON: the words, the entry of the journal, and each record it touched."""
    touched = [{"kind": kind, "id": record_id} for kind, record_id in sorted(changes.touched)]
    return {"words": changes.words, "journal_id": changes.journal_id, "touched": touched}


def day_words(day: date | None, today: date) -> str:
    """A date in a table; nothing for none."""
    return week_day(day, today) if day else ""


PROMISE_COLUMNS = (
    Column("Due"),
    Column("State"),
    Column("Side"),
    Column("Client", elided=True),
    Column("What", wrapped=True),
    Column("Person", elided=True),
    Column("Id"),
)


def promise_row(one: CommitmentView, today: date) -> tuple[str, ...]:
    """A promise as a row under :data:`PROMISE_COLUMNS`."""
    what = one.what
    if one.slips:
        what += tr(" (slipped {n}×)", n=one.slips)
    if one.mark is not None:
        what += f" ({one.mark.value})"
    return (
        day_words(one.due_on, today) or tr("no date"),
        one.state if one.due_on or one.status is not CommitmentStatus.OPEN else "",
        side_words(one.side),
        one.client,
        what,
        one.person or "",
        one.short_id,
    )


def side_words(side: Side) -> str:
    """Whose it is, in the words of ``--ours`` and ``--theirs``, of the agenda and of ``--json``."""
    return tr("ours") if side is Side.OURS else tr("theirs")
