"""Time marks beside the lines of a text: when each was begun, kept with its line through every edit. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

Marks = tuple[int | None, ...]


def moved(marks: Sequence[int | None], first: int, lines: int, *, pushes_down: bool) -> list[int | None]:
    """The marks of a text that has ``lines`` lines after an edit that began in the line ``first``.

    ``pushes_down`` says that a new line was begun before the words of that line, which keep their mark.
    """
    found = list(marks)
    more = lines - len(found)
    if more > 0:
        at = first if pushes_down else first + 1
        found[at:at] = [None] * more
    elif more < 0:
        kept = found[first] if found[first : first + 1] else None
        gone = found[first + 1 : first + 1 - more]
        del found[first + 1 : first + 1 - more]
        if kept is None and first < len(found):
            found[first] = next((one for one in gone if one is not None), None)
    return (found + [None] * lines)[:lines]


def clock_words(seconds: int) -> str:
    """How long it was, as a clock shows it: "00:50", and from an hour on "1:02:41"."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"
