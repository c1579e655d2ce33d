"""The settings page: sections on the left, the settings of one of them on the right."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QStyleOptionViewItem, QWidget

from liaison.model.words import tr
from liaison.ui.page import Page, Workplace
from liaison.ui.theme import Role, font, scaled, token
from liaison.ui.widgets import (
    PAGE_MARGIN,
    ROW_ROLE,
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


class SettingsPage(Page):
    """One section at a time. ``settle`` keeps which, so that locking and a new language come back to it."""

    kinds = frozenset({"colleague", "setting"})

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.section: Section | None = None
        self._key = ""
        self.list = RowList(SectionDelegate(), tr("Sections"), key=lambda spec: spec.key, words=_title)
        self.list.setFixedWidth(min(scaled(_LIST), _WIDEST_LIST))
        self.list.set_rows(SECTIONS)
        self.area = PageScroll(top=4)
        self.area.body.setContentsMargins(32, 4, PAGE_MARGIN, 24)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(PAGE_MARGIN - 12)
        row.addWidget(self.list)
        row.addWidget(self.area, 1)
        self.list.chosen.connect(self._choose)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of sections leaves room for the section where large text meets a narrow window."""
        super().resizeEvent(event)
        self.list.setFixedWidth(min(scaled(_LIST), _WIDEST_LIST, max(_LIST, self.width() // 3)))
        self.area.body.setContentsMargins(32 if self.width() > scaled(_NARROW) else 16, 4, PAGE_MARGIN, 24)

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
        return self.list

    def _choose(self, spec: SectionSpec | None) -> None:
        if spec is not None and spec.key != self._key:
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
