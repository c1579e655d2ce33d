"""The settings page: sections on the left, the settings of one of them on the right."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStyle, QStyleOptionViewItem, QWidget

from liaison.model.words import tr
from liaison.ui.page import Page, Workplace
from liaison.ui.theme import Role, font, scaled, token
from liaison.ui.widgets import (
    PAGE_MARGIN,
    ROW_ROLE,
    ComboBox,
    PageScroll,
    RowDelegate,
    RowList,
    draw_text,
    fill_round,
    focus_outline,
)

from .parts import Section
from .sections import SECTIONS, SectionSpec

Index = QModelIndex | QPersistentModelIndex
_LIST = 184
_WIDEST_LIST = 300
_WIDEST = 760
_NARROW = 640
#: Below this the sections are chosen in a field above what they hold: beside it neither would have room for words.
_STACKED = 420


class SettingsPage(Page):
    """One section at a time. ``settle`` keeps which, so that locking and a new language come back to it."""

    kinds = frozenset({"colleague", "setting"})

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.section: Section | None = None
        self._key = ""
        self._is_stacked = False
        self.list = RowList(SectionDelegate(), tr("Sections"), key=lambda spec: spec.key, words=_title)
        self.list.setFixedWidth(min(scaled(_LIST), _WIDEST_LIST))
        self.list.set_rows(SECTIONS)
        self.field = ComboBox()
        self.field.setAccessibleName(tr("Sections"))
        self.field.setFixedHeight(scaled(32))
        for spec in SECTIONS:
            self.field.addItem(tr(spec.title), spec.key)
        self.field.hide()
        self.area = PageScroll(top=4)
        self.area.body.setContentsMargins(32, 4, PAGE_MARGIN, 24)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(PAGE_MARGIN - 12, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.list)
        self._field_row = QHBoxLayout()
        self._field_row.addWidget(self.field)
        self._row.addLayout(self._field_row)
        self._row.addWidget(self.area, 1)
        self.list.chosen.connect(self._choose)
        self.field.activated.connect(lambda at: self._choose(SECTIONS[at]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of sections leaves room for the section where large text meets a narrow window."""
        super().resizeEvent(event)
        self.list.setFixedWidth(min(scaled(_LIST), _WIDEST_LIST, max(_LIST, self.width() // 3)))
        is_stacked = self.width() < scaled(_STACKED)
        if is_stacked != self._is_stacked:
            self._stack(is_stacked=is_stacked)
        before = PAGE_MARGIN if is_stacked else 32 if self.width() > scaled(_NARROW) else 16
        self.area.body.setContentsMargins(before, 4, PAGE_MARGIN, 24)

    def _stack(self, *, is_stacked: bool) -> None:
        """Show the field above in place of the list beside, or the other way round."""
        self._is_stacked = is_stacked
        had_focus = self.list.hasFocus() or self.field.hasFocus()
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_stacked else directions.LeftToRight)
        self._row.setContentsMargins(0 if is_stacked else PAGE_MARGIN - 12, 0, 0, 0)
        beside, above, below = (PAGE_MARGIN, 4, 8) if is_stacked else (0, 0, 0)
        self._field_row.setContentsMargins(beside, above, beside, below)
        self.field.setVisible(is_stacked)
        self.list.setVisible(not is_stacked)
        if had_focus:
            self._chooser.setFocus()

    @property
    def _chooser(self) -> QWidget:
        """Where a section is chosen."""
        return self.field if self._is_stacked else self.list

    def name(self) -> str:
        """Settings."""
        return tr("Settings")

    def show_args(self, args: Mapping[str, str]) -> None:
        """Show the section named, and put the focus on the setting ``at``."""
        known = {spec.key for spec in SECTIONS}
        key = args.get("section", "")
        key = key if key in known else self._key or SECTIONS[0].key
        if key == self._key and self.section is not None:
            self.section.load()
        else:
            self._show(key)
        self._focus_on(args.get("at", ""))
        self.ready.emit()

    def refresh(self) -> None:
        """Read what the section shows again."""
        if self.section is not None:
            self.section.load()

    def first_focus(self) -> QWidget | None:
        """The setting that was asked for, else the list of sections."""
        here = self.place.navigator.here
        at = here.args.get("at", "") if here is not None and here.page == "settings" else ""
        if self.section is not None and at in self.section.controls:
            return self.section.controls[at]
        return self._chooser

    def _choose(self, spec: SectionSpec | None) -> None:
        # A list that gets the focus before a section was asked for takes its first row, which nobody chose.
        if spec is not None and self._key and spec.key != self._key:
            self._show(spec.key)
            self.place.navigator.settle(section=spec.key)

    def _show(self, key: str) -> None:
        self._key = key
        spec = next(spec for spec in SECTIONS if spec.key == key)
        module, _, name = spec.maker.partition(":")
        made = getattr(import_module(module), name)(self.place, tr(spec.title))
        assert isinstance(made, Section)
        made.setMaximumWidth(scaled(_WIDEST))
        if self.section is not None:
            self.area.body.removeWidget(self.section)
            self.section.hide()
            self.section.deleteLater()
        self.section = made
        self.area.body.insertWidget(0, made)
        self.list.choose(key)
        self.field.setCurrentIndex(self.field.findData(key))
        made.load()
        for at, control in made.controls.items():
            control.setObjectName(at)

    def _focus_on(self, at: str) -> None:
        if self.section is not None and at in self.section.controls:
            control = self.section.controls[at]
            control.setFocus()
            self.area.ensureWidgetVisible(control)


class SectionDelegate(RowDelegate):
    """The name of a section, on the canvas, as rows of the rail are drawn."""

    padding = 12

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, words and focus; no hairlines."""
        painter.save()
        rect = QRectF(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            fill_round(painter, rect, token("sel" if is_chosen else "hover"))
        painter.setFont(font(Role.STRONG if is_chosen else Role.BODY))
        painter.setPen(token("ink" if is_chosen else "ink-2"))
        spec = index.data(ROW_ROLE)
        if isinstance(spec, SectionSpec):
            draw_text(painter, rect.adjusted(self.padding, 0, -self.padding, 0), _title(spec))
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_outline(painter, rect)
        painter.restore()


def _title(spec: SectionSpec) -> str:
    return tr(spec.title)
