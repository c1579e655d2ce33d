"""How a day that is typed in a dialog is understood, said below its field while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaison.model.words import tr, week_day

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.errors import LiaisonError
    from liaison.ui.page import Workplace

    from .dialogs import AskDialog, KnownDay

#: The line below the field is there from the start: nothing moves while one types.
NOTHING = " "


def tell_day(
    dialog: AskDialog, place: Workplace, field: str, *, past: bool = False, known: KnownDay | None = None
) -> None:
    """Say below ``field`` which day is meant; with ``past``, "Friday" is the last one."""

    def read() -> None:
        typed = dialog.form.values()[field].strip()
        text = known.read(typed) if known is not None else typed

        def op(desk: Desk) -> str:
            from liaison.desk.finding import said_day  # noqa: PLC0415 - loaded on the record's thread

            return week_day(said_day(desk, text, past=past), desk.today()) if text else NOTHING

        def refused(_error: LiaisonError) -> None:
            dialog.tell(field, not_understood())

        place.work.run(dialog, op, lambda words: dialog.tell(field, words), refused, latest=field)

    dialog.tell(field, NOTHING)
    dialog.form.changed.connect(read)
    if known is not None:
        read()


def not_understood() -> str:
    """What is said of words that are no day, while more may be typed."""
    return tr("Not understood yet")
