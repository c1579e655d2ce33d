"""What must be true whatever was done."""

from __future__ import annotations

import os
import re
import sys
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QAbstractListModel, QMessageLogContext, QModelIndex, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

#: What no text of the window may have in it: a value that is none, a place that was not filled in.
_WRONG: Final = re.compile(
    r"\bnan\b|\bNone\b(?! [a-z])|\{[a-z_]+\}|\bobject at 0x|\bTrue\b|\bFalse\b|\w+\.\w+\(|datetime\.", re.ASCII
)
#: What the toolkit says that means nothing here, each with why.
_HARMLESS: Final = (
    # The platform without a screen cannot do what a window manager does.
    "This plugin does not support",
    # The properties of the toolkit's own print dialog make a font of points from one of pixels.
    "QFont::setPointSizeF: Point size <= 0 (-0.25",
    # A second click before the platform told of the first: made by this program, not by a person.
    "Mouse event",
)
_ROWS: Final = 40


class Watch:
    """Collects what was found wrong: kinds with what there is to know of the first of each."""

    def __init__(self) -> None:
        self.found: Counter[str] = Counter()
        self.details: dict[str, str] = {}
        self.doing = ""
        self._hidden: str | None = None
        qInstallMessageHandler(self._message)

    def note(self, kind: str, detail: str = "") -> None:
        """Keep one finding."""
        self.found[kind] += 1
        if kind not in self.details:
            self.details[kind] = f"during: {self.doing}\n{detail}"
            sys.stderr.write(f"!! {kind}\n   {self.details[kind]}\n")
            sys.stderr.flush()

    def error(self, error: BaseException) -> None:
        """Keep an exception that nobody caught."""
        frames = traceback.extract_tb(error.__traceback__)
        last = frames[-1] if frames else None
        where = f"{Path(last.filename).name}:{last.lineno}" if last else "?"
        self.note(f"exception {type(error).__name__} {where}", "".join(traceback.format_exception(error)))

    def _message(self, kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} or any(part in words for part in _HARMLESS):
            return
        self.note(
            f"Qt {kind.name}: {re.sub(r'0x[0-9a-f]+|[0-9]+', 'N', words)[:120]}",
            words + "\n" + "".join(traceback.format_stack(limit=12)),
        )

    def focus(self) -> None:
        """What has the keys is there to be seen, or by the next event something else has them."""
        focus: Any = QApplication.focusWidget()
        before, self._hidden = self._hidden, None
        if focus is None:
            return
        if not shiboken6.isValid(focus):
            self.note("focus on something deleted")
        elif not focus.isVisible() and not isinstance(focus.window(), QFileDialog):
            self._hidden = described(focus)
            if self._hidden == before:
                self.note(f"focus hidden: {self._hidden}")

    def texts(self) -> None:
        """No visible text says what no person would write."""
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                for owner, text in texts_of(widget):
                    found = _WRONG.search(text)
                    if found is not None:
                        self.note(f"text {found.group()!r} in {described(owner)}", text[:300])


def described(widget: QWidget | None) -> str:
    """A widget with the classes around it."""
    names: list[str] = []
    one = widget
    while one is not None and len(names) < 6:
        names.append(type(one).__name__)
        one = one.parentWidget()
    return " < ".join(names) or "nothing"


def texts_of(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text that can be seen or is read out in a window."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        yield widget, widget.accessibleName()
        yield widget, widget.toolTip()
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield widget, widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
        elif isinstance(widget, QMenu):
            yield from ((widget, action.text()) for action in widget.actions())
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _rows(widget)


def _rows(view: QAbstractItemView) -> Iterator[tuple[QWidget, str]]:
    model = view.model()
    for row in range(min(_ROWS, model.rowCount(QModelIndex()))):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
        for column in range(min(8, columns)):
            index = model.index(row, column)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                value = index.data(role)
                if isinstance(value, str):
                    yield view, value


def memory() -> int:
    """Bytes of this process that are in memory; 0 where that cannot be known."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0
