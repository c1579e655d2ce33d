"""What the tab of commitments says, as values: no Qt, no record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from liaison.model.values import CommitmentStatus, Side
from liaison.model.words import NARROW_SPACE, count, short_day, tr, week_day
from liaison.ui.today.view_model import DueHead, DueRow

if TYPE_CHECKING:
    from liaison.desk.ledger import LedgerView, SayDo
    from liaison.desk.views.commitment import CommitmentView

_SHOWN: Final = {"open": "Open", "closed": "Closed", "all": "All"}


@dataclass(frozen=True, slots=True)
class LedgerRow(DueRow):
    """One promise of a client. ``first_due`` is the date first promised, where it has moved since."""

    is_open: bool = True
    has_date: bool = True
    first_due: str = ""

    @property
    def words(self) -> str:
        """What a screen reader says."""
        owed = tr("We owe") if self.side is Side.OURS else tr("They owe")
        if not self.is_open:
            owed = tr("We owed") if self.side is Side.OURS else tr("They owed")
        first = tr("first promised for {day}", day=self.first_due) if self.first_due else ""
        rest = ", ".join(part for part in (self.what, self.person, self.due, first, self.state) if part)
        return f"{owed}: {rest}"


def shown_labels() -> list[tuple[str, str]]:
    """The choices of what is shown, as key of the desk and label."""
    return [(key, tr(_SHOWN[key])) for key in _SHOWN]


def is_evidence(show: str) -> bool:
    """Whether only what a figure is made of is shown."""
    return show not in _SHOWN


def ledger_rows(view: LedgerView) -> tuple[DueHead | LedgerRow, ...]:
    """Ours under their head, then theirs; a side without any has no head."""
    rows: list[DueHead | LedgerRow] = []
    are_owed = all(one.status is CommitmentStatus.OPEN for one in (*view.ours, *view.theirs))
    ours = tr("We owe") if are_owed else tr("We promised")
    theirs = tr("They owe") if are_owed else tr("They promised")
    sides = ((Side.OURS, ours, view.ours), (Side.THEIRS, theirs, view.theirs))
    for side, label, some in sides:
        if some:
            rows.append(DueHead(side, label, len(some)))
            rows.extend(_row(one, view.day) for one in some)
    return tuple(rows)


def _row(one: CommitmentView, today: date) -> LedgerRow:
    is_open = one.status is CommitmentStatus.OPEN
    moved = one.first_due_on is not None and one.first_due_on != one.due_on
    return LedgerRow(
        id=one.id,
        client_id=one.client_id,
        side=one.side,
        what=one.what,
        client=one.client,
        person=one.person or "",
        due=week_day(one.due_on, today) if one.due_on else "",
        state=one.state,
        is_late=is_open and one.days_late > 0,
        is_open=is_open,
        has_date=one.first_due_on is not None and one.due_on is not None,
        first_due=short_day(one.first_due_on, today) if moved and one.first_due_on else "",
    )


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that opens what it is made of: the key of the desk and the words."""

    show: str
    words: str


def say_do_words(figures: SayDo) -> str:
    """How one side keeps its word, in a sentence."""
    if figures.share is None:
        return (
            tr("We owe: nothing has come due yet")
            if figures.side is Side.OURS
            else tr("They owe: nothing has come due yet")
        )
    share = f"{round(100 * figures.share)}{NARROW_SPACE}%"
    if figures.side is Side.OURS:
        return tr("We kept {share}, {kept} of {due}", share=share, kept=figures.kept, due=figures.due)
    return tr("They kept {share}, {kept} of {due}", share=share, kept=figures.kept, due=figures.due)


def evidence(figures: SayDo) -> tuple[Figure, ...]:
    """What the share is made of, each with its number; what there is none of is left out."""
    found = (
        ("kept", figures.kept, tr("{n} kept", n=figures.kept)),
        ("later", figures.later, tr("{n} done later", n=figures.later)),
        ("dropped", figures.dropped, tr("{n} dropped", n=figures.dropped)),
        ("overdue", figures.overdue, tr("{n} overdue", n=figures.overdue)),
    )
    return tuple(Figure(show, words) for show, number, words in found if number)


def slip_words(figures: SayDo) -> str:
    """How often dates moved, and whether the other side was told before: "3 slips, 1 told in time, 1 let off"."""
    if not figures.slips:
        return ""
    parts = [count(figures.slips, "{n} slip", "{n} slips"), tr("{n} told in time", n=figures.told)]
    if figures.let_off:
        parts.append(tr("{n} let off", n=figures.let_off))
    return ", ".join(parts)


def nothing_words(show: str) -> str:
    """What is said where there is nothing to list."""
    sentences = {
        "open": tr("Nothing is promised on either side."),
        "closed": tr("Nothing has been kept or dropped yet."),
        "all": tr("Nothing has been promised yet."),
    }
    return sentences.get(show, tr("There is none like this."))
