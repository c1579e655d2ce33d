"""What is done at random, and how often."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog

from . import hands
from .hands import Blow, press, type_sign

if TYPE_CHECKING:
    from .session import Session

Deed = Callable[["Session", random.Random], Iterator[Blow]]

_KEYS: Final = (
    ("Tab", 14), ("Shift+Tab", 6), ("Down", 12), ("Up", 8), ("Left", 6), ("Right", 6), ("Return", 10), ("Esc", 8),
    ("Space", 5), ("Home", 2), ("End", 2), ("PgDown", 3), ("PgUp", 2), ("Menu", 4), ("Shift+F10", 4), ("F10", 2),
    ("F6", 3), ("Shift+F6", 1), ("F2", 1), ("Delete", 3), ("Backspace", 3), ("Ctrl+Return", 3), ("Ctrl+A", 1),
    ("Alt+Left", 2), ("Alt+Right", 2), ("Alt+Up", 1), ("Alt+Down", 2), ("Shift+Down", 1), ("Shift+Up", 1),
    ("Ctrl+Home", 1), ("Ctrl+End", 1), ("Ctrl+V", 1), ("Ctrl+C", 1), ("Ctrl+X", 1), ("Alt++", 1), ("Alt+-", 1),
    ("F1", 1), ("F5", 1), ("F4", 1), ("Ctrl+Tab", 1), ("Alt+Shift+Down", 1),
)  # fmt: skip
_TEXTS: Final = (
    "Call with Priya on Friday 10:00", "We: send the summary by Friday", "They: sign off the brief by 27.11.",
    "Idea: a winter page", "mood tense, not about us", "100", "27.11.2026", "tomorrow", "31.2.2027", "-1", "0",
    "[[Harbor", "every quarter", "Review with Tallgrass next Tuesday 14:00 for 45 min every quarter", "a", "zz",
    "Ä ö ß – “x” ’", "\u05e9\u05dc\u05d5\u05dd", "99999999999999999999", "12,5", "1.5 h", "9-17", "09:00", "25:61",
    "# Head\n- [ ] one\n- two", "<b>bold</b>", "%s %d", "*", "a@b.example", "+44 20 7946 0000", "every day", "/", "?",
    "reply to Dana", "x" * 60, "\u0301\u0302", "\U0001f600", "Concern: too slow", "Thanks to Priya for patience",
)  # fmt: skip
_SIZES: Final = ((800, 560), (1024, 700), (1440, 900), (900, 1200), (2200, 1300), (801, 561), (1180, 720))


def keys(_session: Session, chance: random.Random) -> Iterator[Blow]:
    """A few keys one after the other."""
    names, weights = zip(*_KEYS, strict=True)
    for _time in range(chance.randint(1, 6)):
        yield press(chance.choices(names, weights)[0])


def letters(_session: Session, chance: random.Random) -> Iterator[Blow]:
    """Single letters, digits and signs, as shortcuts of a list or into a field."""
    for _time in range(chance.randint(1, 4)):
        yield type_sign(chance.choice("abcdefghijklmnopqrstuvwxyz0123456789?/.,+-[]#@ "))


def text(_session: Session, chance: random.Random) -> Iterator[Blow]:
    """A text into whatever has the keys, sometimes with Return."""
    for sign in chance.choice(_TEXTS):
        yield press("Return") if sign == "\n" else type_sign(sign)
    if chance.random() < 0.5:
        yield press(chance.choice(("Return", "Return", "Tab", "Ctrl+Return", "Esc")))


def shortcut(session: Session, chance: random.Random) -> Iterator[Blow]:
    """One of the shortcuts there are now, but not the one that ends the program."""
    commands = session.window.place.commands
    known = [one.shortcut for one in commands.all() if one.shortcut and one.id != "quit"]
    if known:
        yield press(chance.choice(known))


def command(session: Session, chance: random.Random) -> Iterator[Blow]:
    """A command that is in view, as from a menu or the palette."""
    commands = session.window.place.commands
    known = [one.id for one in commands.all() if one.id != "quit" and commands.is_in_view(one.id)]
    if known:
        name = chance.choice(known)
        yield session.named(f"command {name}", lambda: _run(session, name))


def _run(session: Session, name: str) -> None:
    commands = session.window.place.commands
    if QApplication.activeModalWidget() is None and name in {one.id for one in commands.all()}:
        commands.run(name)


def page(session: Session, chance: random.Random) -> Iterator[Blow]:
    """To a page or a tab of a client."""
    place = chance.choice(session.places)
    if session.window.is_open and QApplication.activeModalWidget() is None:
        yield session.named(f"go {place}", lambda: session.window.place.navigator.go(place[0], **dict(place[1])))


def mouse(_session: Session, chance: random.Random) -> Iterator[Blow]:
    """A click of any kind somewhere."""
    at = hands.a_place(chance)
    if at is None:
        return
    kind = chance.random()
    if kind < 0.6:
        yield from hands.click(at)
    elif kind < 0.7:
        yield from hands.click(at, held=chance.choice((_CTRL, _SHIFT)))
    elif kind < 0.82:
        yield from hands.double_click(at)
    elif kind < 0.97:
        yield from hands.click(at, Qt.MouseButton.RightButton)
    else:
        yield from hands.click(at, Qt.MouseButton.MiddleButton)


def carry(_session: Session, chance: random.Random) -> Iterator[Blow]:
    """Drag something somewhere; sometimes Escape on the way."""
    start, end = hands.a_place(chance), hands.a_place(chance)
    if start is None or end is None:
        return
    near = start + QPoint(chance.randint(-120, 120), chance.randint(-120, 120))
    steps = list(hands.drag(start, end if chance.random() < 0.6 else near))
    if chance.random() < 0.15:
        steps.insert(len(steps) - 1, press("Esc"))
    yield from steps


def turn(_session: Session, chance: random.Random) -> Iterator[Blow]:
    """Turn the wheel."""
    at = hands.a_place(chance)
    if at is not None:
        for _time in range(chance.randint(1, 4)):
            yield hands.wheel(at, chance.choice((-3, -1, 1, 3)), chance.choice((hands.NONE, hands.NONE, _CTRL)))


def leave(_session: Session, _chance: random.Random) -> Iterator[Blow]:
    """Escape a few times."""
    for _time in range(3):
        yield press("Esc")


def turn_back(_session: Session, chance: random.Random) -> Iterator[Blow]:
    """Undo, and sometimes redo."""
    for _time in range(chance.randint(1, 4)):
        yield press(chance.choice(("Ctrl+Z", "Ctrl+Z", "Ctrl+Shift+Z")))


def size(session: Session, chance: random.Random) -> Iterator[Blow]:
    """Another size of the window."""
    width, height = chance.choice(_SIZES)
    yield session.named(f"size {width}x{height}", lambda: session.window.resize(width, height))


def look(session: Session, chance: random.Random) -> Iterator[Blow]:
    """Another theme or text size."""
    name = chance.choice(("theme_light", "theme_dark", "theme_system", "larger", "larger", "smaller", "usual_size"))
    yield session.named(f"look {name}", lambda: _run(session, name))


def language(session: Session, chance: random.Random) -> Iterator[Blow]:
    """Another language, as the settings change it."""
    code = chance.choice(("de", "en"))
    if QApplication.activeModalWidget() is None:
        yield session.named(f"language {code}", lambda: session.speak(code))


def mirror(session: Session, chance: random.Random) -> Iterator[Blow]:
    """From right to left, or back."""
    way = chance.choice((Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight))
    yield session.named(f"direction {way.name}", lambda: session.app.setLayoutDirection(way))


def time(session: Session, chance: random.Random) -> Iterator[Blow]:
    """Time goes by: minutes, hours, or over midnight."""
    by = timedelta(minutes=chance.choice((1, 7, 30, 60, 300, 960, 1440)))
    yield session.named(f"time +{by}", lambda: session.let_time_pass(by))


def lock(session: Session, _chance: random.Random) -> Iterator[Blow]:
    """Lock, whatever is open."""
    yield session.named("lock", session.window.lock)


def rest(session: Session, chance: random.Random) -> Iterator[Blow]:
    """Nothing for a moment, so that what is behind the page goes on."""
    yield session.named("rest", lambda: session.rest(chance.choice((50, 200, 500))))


def end(session: Session, _chance: random.Random) -> Iterator[Blow]:
    """Quit; the program is started again."""
    yield session.named("quit", session.quit)


#: Dialogs of the toolkit, which reach files outside and printers.
_CHOOSERS: Final = (QFileDialog, QAbstractPrintDialog)
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

DEEDS: Final[tuple[tuple[Deed, int], ...]] = (
    (keys, 220), (letters, 40), (text, 60), (shortcut, 60), (command, 60), (page, 90), (mouse, 260), (carry, 60),
    (turn, 30), (leave, 50), (turn_back, 25), (size, 12), (look, 10), (language, 4), (mirror, 2), (time, 10), (lock, 6),
    (rest, 20), (end, 2),
)  # fmt: skip


def choose(session: Session, chance: random.Random) -> tuple[str, list[Blow]]:
    """The next thing to do, with its name."""
    if isinstance(QApplication.activeModalWidget(), _CHOOSERS):
        return "leave a chooser", [leave_chooser]
    if not session.window.is_open and QApplication.activePopupWidget() is None and chance.random() < 0.75:
        return "unlock", [session.named("unlock", session.unlock)]
    deeds, weights = zip(*DEEDS, strict=True)
    deed: Deed = chance.choices(deeds, weights)[0]
    return deed.__name__, list(deed(session, chance))


def leave_chooser() -> bool:
    """Leave a dialog of the toolkit itself, which writes files or prints; whether there was one."""
    modal = QApplication.activeModalWidget()
    if isinstance(modal, _CHOOSERS):
        modal.reject()
        return True
    return False
